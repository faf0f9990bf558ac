"""A compiled model, ready to run: what `cnnc.compile` gives.

Joins the model's source, the cache, the compiler and the runtime. A model that the cache knows is
running without the compiler having been imported; only on a miss, or for sizes never seen before,
`compilation` is.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import numpy as np

from cnnc import knobs
from cnnc.errors import CompileError, InputError, UnknownSizesError, UnknownValuesError
from cnnc.runtime import abi
from cnnc.runtime.arrays import check_names, in_order
from cnnc.runtime.cache import LIBRARY, MEASURED, SIGNATURE, Cache, SpecialisationStore, open_cache
from cnnc.runtime.context import Observer
from cnnc.runtime.devices import cpu_name, target_level
from cnnc.runtime.library import Artefact, DlopenLibrary, Library
from cnnc.runtime.manifest import Specialisation, TensorSpec
from cnnc.runtime.network import Network
from cnnc.runtime.profile import Profile
from cnnc.runtime.states import States

from .arguments import read_level, read_memory, read_shapes, read_threads
from .ort.session import InferenceSessionMethods
from .source import Source, source_of
from .stamp import stamp
from .values import NetworkOfValues, Shapes, Signature

if TYPE_CHECKING:
    from .compilation import Compilation

_TYPE_NAMES = {"float32": "float", "float64": "double", "float16": "float16"}


class Argument:
    """An input or output as ONNX Runtime describes it: `name`, `shape` (ints, and names of
    symbols), `type` such as 'tensor(float)'."""

    def __init__(self, spec: TensorSpec) -> None:
        self.name, self.shape = spec.name, list(spec.shape)
        self.type = f"tensor({_TYPE_NAMES.get(spec.dtype, spec.dtype)})"

    def __repr__(self) -> str:
        return f"Argument(name={self.name!r}, shape={self.shape}, type={self.type!r})"


class Session(InferenceSessionMethods):
    """A model compiled for this machine. May be used from many threads; may be pickled.

    `model` is a path, bytes, an onnx.ModelProto, a graph from `cnnc.load`, or a network of
    `cnnc.nn`, which needs `shapes` unless it has `input_shapes`. `threads` is how many a run uses
    (default: the cores this process may use). `shapes` gives the inputs' shapes to compile for;
    symbols that it leaves open begin as 1, and other sizes are compiled for when they come. `level`
    is how far to optimise: 0 not at all, 1 without fusion, 2 with, 3 (default) all. With `tune`,
    kernels are chosen by measuring them here, which takes a while, once a model, its shapes and a
    CPU: the cache keeps what was measured. `memory` is "normal" or "low": low takes no kernel for
    which weights would grow, though Winograd's are the fastest, and gives back what it has read of
    a model's file. `sess_options` and `providers` are ONNX Runtime's, see `cnnc.ort`. Raises
    ModelError, UnsupportedOpError, InputError, ResourceError, CompileError.
    """

    def __init__(
        self,
        model: Any,
        sess_options: Any = None,
        providers: Sequence[Any] | None = None,
        provider_options: Any = None,
        *,
        target: str = "cpu",
        threads: int | None = None,
        shapes: Mapping[str, Sequence[int]] | None = None,
        level: int = 3,
        tune: bool = False,
        memory: str = "normal",
    ) -> None:
        if sess_options is not None or providers:
            from .ort.options import read_arguments  # for sessions that are given any

            threads, level = read_arguments(sess_options, providers or (), threads, level)
        if target != "cpu":
            raise InputError("unknown target", got=repr(target), expected="'cpu'")
        level, workers, low_memory = read_level(level), read_threads(threads), read_memory(memory)
        sizes = read_shapes(shapes or {})
        self._source = source_of(model, sizes)
        self._arguments = {
            "threads": threads, "shapes": sizes, "level": level, "tune": tune, "memory": memory
        }  # fmt: skip
        request = Request(self._source, level, sizes, tune, low_memory)
        self._network = open_network(request, workers)

    def __call__(self, *values: Any, **named: Any) -> np.ndarray | tuple[np.ndarray, ...]:
        """The output, or a tuple of them, for inputs in order or by name."""
        if named:
            if values:
                raise InputError("give the inputs all in order, or all by name")
            values = tuple(in_order(named, self._network.manifest.inputs))
        if len(values) == 1 and isinstance(values[0], Mapping):
            remedy = "write session(**inputs), or session.run(None, inputs)"
            raise InputError("inputs by name are arguments by name", got="a mapping", remedy=remedy)
        outputs = self._network.run(values)
        return outputs[0] if len(outputs) == 1 else tuple(outputs)

    def run(
        self,
        output_names: Sequence[str] | None,
        input_feed: Mapping[str, Any],
        run_options: object = None,
        *,
        out: Mapping[str, Any] | None = None,
    ) -> list[np.ndarray]:
        """The outputs of these names (None: all), for inputs by name: ONNX Runtime's signature.

        `out` gives arrays that outputs are written to. `run_options` are ONNX Runtime's.
        Raises InputError naming the input and what is wrong with it.
        """
        if run_options is not None:
            from .ort.options import RUN_OPTIONS, read_options  # for runs that are given any

            read_options(run_options, RUN_OPTIONS)
        manifest = self._network.manifest
        names = [spec.name for spec in manifest.outputs]
        _check_call(output_names, input_feed, out)
        for given in (output_names or (), out or ()):
            check_names(given, manifest.outputs, "output")
        values = in_order(input_feed, manifest.inputs)
        targets = [out.get(name) for name in names] if out else None
        outputs = self._network.run(values, targets)
        by_name = dict(zip(names, outputs, strict=True))
        return outputs if output_names is None else [by_name[name] for name in output_names]

    def profile(self, *values: Any, runs: int = 20) -> Profile:
        """When each worker was at each step of so many runs on these inputs, after one uncounted
        run. Raises InputError."""
        if runs < 1:
            raise InputError("too few runs", got=str(runs), expected="1 or more")
        profile = Profile()
        self._network.run(values)
        for _ in range(runs):
            self._network.run(values, profile=profile)
        return profile

    def get_inputs(self) -> list[Argument]:
        """The inputs, in order."""
        return [Argument(spec) for spec in self._network.manifest.inputs]

    def get_outputs(self) -> list[Argument]:
        """The outputs, in order."""
        return [Argument(spec) for spec in self._network.manifest.outputs]

    def save(self, path: str | os.PathLike[str]) -> Path:
        """The path, where now lies a library of the model, for the shapes that the session was made
        for: `cnnc.load_library` gives a session of it, and any program can use it. Raises what
        `cnnc.build` raises."""
        from .emit import build  # imports the compiler: only when it is needed

        kept = {key: value for key, value in self._arguments.items() if key != "threads"}
        return build(self._source, path, emit="so", **kept)

    def close(self) -> None:
        """Frees everything, once calls in progress are done. Safe to call twice."""
        self._network.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __reduce__(self) -> tuple[object, ...]:
        return (_reopen, (self._source.data(), self._arguments))

    def __repr__(self) -> str:
        return f"<cnnc.Session {self._network.manifest.name}>"


class CheckedNetwork:
    """A network whose runs are watched: `observe` gives what checks the run on some inputs, from
    some states on."""

    def __init__(
        self,
        network: Network,
        observe: Callable[[Sequence[Any], Mapping[str, np.ndarray]], Observer],
    ) -> None:
        self._network, self._observe, self.manifest = network, observe, network.manifest

    def run(
        self,
        values: Sequence[Any],
        out: Sequence[Any] | None = None,
        *,
        profile: Profile | None = None,
    ) -> list[np.ndarray]:
        """As `Network.run`."""
        states = self._network.states
        observer = self._observe(values, states.read() if states else {})
        return self._network.run(values, out, observer, profile)

    def parameters_changed(self) -> None:
        """As `Network.parameters_changed`."""
        self._network.parameters_changed()

    def close(self) -> None:
        """As `Network.close`."""
        self._network.close()


def open_network(request: Request, threads: int) -> Network | CheckedNetwork | NetworkOfValues:
    """The network that the request is for, ready to run on so many threads."""
    signature = request.kept_signature()
    if signature is None:
        try:
            return open_one_network(request, threads)
        except (UnknownSizesError, UnknownValuesError) as error:
            signature = request.source.signature()._replace(names=error.inputs)
            request.keep_signature(signature)
    return NetworkOfValues(
        signature,
        lambda values, shapes: open_one_network(request.given(values, shapes), threads),
        request.keep_signature,
    )


def open_one_network(
    request: Request, threads: int, states: States | None = None
) -> Network | CheckedNetwork:
    """The network of a model whose shapes depend on no elements; with `states` instead of its
    own."""
    check = knobs.CHECK.get()
    library = None if check else request.cached_library(request.key)
    store = None if check else request.specialisations
    if library is None:
        library = request.compilation.library()
    code = Artefact(library)
    network = Network(
        code,
        request.source,
        request.specialise,
        threads=threads,
        store=store,
        states=states,
        release=request.source.release if request.low_memory else None,
    )
    return CheckedNetwork(network, request.compilation.observer) if check else network


def _check_call(output_names: Any, input_feed: Any, out: Any) -> None:
    """Raises InputError for arguments of `run` that are no names or no mappings."""
    if isinstance(output_names, str):
        remedy = f"write [{output_names!r}]"
        raise InputError("the outputs' names are one string", got=repr(output_names), remedy=remedy)
    for what, given in (("inputs", input_feed), ("outputs", {} if out is None else out)):
        if not isinstance(given, Mapping):
            raise InputError(
                f"the {what} are not given by name",
                got=type(given).__name__,
                expected="a mapping from names to arrays",
            )


def _reopen(model: bytes, arguments: dict[str, Any]) -> Session:
    return Session(model, **arguments)


class Request:
    """What a session asks the cache and the compiler for: a model at a level, for shapes, and for
    the CPU, mode and cache that the environment names. `key` names the artefact among all that this
    installation makes; `measured` are the measurements that its kernels were chosen by."""

    def __init__(
        self,
        source: Source,
        level: int,
        shapes: Mapping[str, Sequence[int]],
        tune: bool = False,
        low_memory: bool = False,
    ) -> None:
        self.source, self.level, self.shapes, self.tune = source, level, shapes, tune
        self.low_memory = low_memory
        self.cpu = target_level()
        self.checked = knobs.DEBUG.get() == "bounds"
        self.cache: Cache | None = open_cache()
        sizes = sorted((name, tuple(shape)) for name, shape in shapes.items())
        mode = level, self.checked, low_memory
        parts = (source.digest, abi.VERSION, stamp(), self.cpu, mode, sizes)
        self.key = _digest(parts)
        self.measured: dict[str, float] = {}
        if tune:
            self.measured = self._measurements(_digest((parts, "measured", cpu_name())))
            self.key = _digest((self.key, sorted(self.measured.items())))

    def _measurements(self, key: str) -> dict[str, float]:
        """What the cache kept under the key, or what is measured now."""
        entry = self.cache.get(key, MEASURED) if self.cache else None
        if entry is not None:
            kept: dict[str, float] = json.loads(bytes(entry.payload))
            return kept
        from cnnc.measure.tune import tune_request  # imports the compiler: only when it is needed

        found = dict(tune_request(self))
        if self.cache:
            self.cache.put(key, MEASURED, json.dumps(found).encode())
        return found

    @property
    def specialisations(self) -> SpecialisationStore | None:
        """Where tables for other sizes are kept."""
        return SpecialisationStore(self.cache, self.key) if self.cache else None

    def given(self, values: Mapping[str, np.ndarray], shapes: Shapes) -> Request:
        """The request for the same network with inputs of these elements, and others of these
        shapes."""
        source = self.source.given(values, shapes)
        return Request(source, self.level, shapes, self.tune, self.low_memory)

    def kept_signature(self) -> Signature | None:
        """The signature of a model whose shapes depend on elements of inputs, if the cache has
        it."""
        entry = self.cache.get(self.key, SIGNATURE) if self.cache else None
        return Signature.from_json(bytes(entry.payload).decode()) if entry else None

    def keep_signature(self, signature: Signature) -> None:
        """Keeps it in the cache, if there is one."""
        if self.cache:
            self.cache.put(self.key, SIGNATURE, signature.to_json().encode())

    def cached_library(self, key: str) -> Library | None:
        """An artefact from the cache, loaded; None if it isn't there."""
        if self.cache is None or knobs.LOADER.get() != "dlopen":
            return None
        entry = self.cache.get(key, LIBRARY)
        if entry is None:
            return None
        try:
            return DlopenLibrary(entry.path)
        except CompileError:  # a folder mounted noexec, for instance
            return DlopenLibrary.from_bytes(entry.payload)

    @functools.cached_property
    def compilation(self) -> Compilation:
        """The compiler at work for this request."""
        from .compilation import Compilation  # imports the compiler: only when it is needed

        return Compilation(self)

    def key_for(self, sizes: Mapping[str, int]) -> str:
        """Names the artefact of sizes that need other functions than those of `key` has."""
        return _digest((self.key, sorted(sizes.items())))

    def specialise(self, sizes: Mapping[str, int]) -> tuple[Specialisation, bytes] | Library:
        """Compiles for other sizes, unless the cache has an artefact of their own."""
        kept = self.cached_library(self.key_for(sizes))
        return kept or self.compilation.specialise(sizes)


def _digest(parts: object) -> str:
    return hashlib.blake2b(repr(parts).encode(), digest_size=32).hexdigest()


def compile(model: Any, **options: Any) -> Session:
    """A session of the model: see `Session` for the options."""
    return Session(model, **options)
