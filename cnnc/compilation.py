"""What a session does when the cache can't help: loads the model and compiles it.

Imported only then, for it imports the compiler.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from cnnc import knobs
from cnnc.compiler import driver
from cnnc.compiler.codegen.artefact import Artefact, Description, describe, specialise
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.codegen.jit import load_objects
from cnnc.compiler.ir.graph import Builder, Graph
from cnnc.compiler.ir.types import DType, Symbol, TensorType
from cnnc.compiler.program.program import Program
from cnnc.errors import InputError, ModelError, UnknownSizesError, UnsupportedOpError
from cnnc.runtime.arrays import check_names, read_sizes, to_array
from cnnc.runtime.cache import LIBRARY, Cache
from cnnc.runtime.context import Observer
from cnnc.runtime.library import DlopenLibrary, Library
from cnnc.runtime.manifest import Specialisation

from .arguments import read_shapes
from .check import StepCheck
from .session import Request
from .source import Source
from .stamp import code_stamp
from .values import Signature

Sizes = Mapping[str, int]
_OBJECT = "object"


class ObjectStore:
    """Where code generation keeps texts and objects: the cache, under keys that it makes."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    def get(self, key: str) -> bytes | None:
        """What was put under the key; None when there is nothing, or no more."""
        entry = self._cache.get(_named(key), _OBJECT)
        return bytes(entry.payload) if entry else None

    def put(self, key: str, data: bytes) -> None:
        """Keeps it if it can."""
        self._cache.put(_named(key), _OBJECT, data)


def store_in(cache: Cache | None) -> ObjectStore | None:
    """The store in a cache, if there is one."""
    return ObjectStore(cache) if cache else None


def _named(key: str) -> str:
    return hashlib.blake2b(key.encode(), digest_size=32).hexdigest()


class Compilation:
    """The compiler at work for one request. Programs are kept, so that steps can be checked."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._graph: Graph = request.source.graph()
        self._payloads = request.source.payloads(self._graph)
        self._options = options_of(request)
        self._first = first_sizes(self._graph, request.shapes)
        self._programs: dict[tuple[tuple[str, int], ...], Program] = {}

    def library(self) -> Library:
        """The artefact for the first sizes, compiled, kept in the cache and loaded. Raises
        UnknownSizesError where 1, which they are by default, is too small for the network."""
        try:
            return self._load(self._compile(self._first), self._request.key)
        except ModelError as error:
            given = self._request.shapes
            is_open = any(v.name not in given and not v.type.is_static for v in self._graph.inputs)
            if isinstance(error, UnsupportedOpError) or not is_open:
                raise
            raise UnknownSizesError([str(error)], where=self._graph.name) from error

    def artefact(self) -> Artefact:
        """The artefact for the first sizes."""
        return self._compile(self._first)

    def specialise(self, sizes: Sizes) -> tuple[Specialisation, bytes] | Library:
        """Other sizes: as data for the functions of the first artefact where these are enough, else
        as an artefact of their own."""
        program, of = self._program(sizes), self._describe(self._first)
        made = specialise(self._graph, program, sizes, of)
        if made is not None:
            return made
        return self._load(self._compile(sizes), self._request.key_for(sizes))

    def _program(self, sizes: Sizes) -> Program:
        key = tuple(sorted(sizes.items()))
        if key not in self._programs:
            self._programs[key] = driver.lower_graph(self._graph, sizes, self._options)
        return self._programs[key]

    def _describe(self, sizes: Sizes) -> Description:
        program, isa = self._program(sizes), self._options.isa
        return describe(self._graph, program, sizes, self._payloads, isa)

    def _compile(self, sizes: Sizes) -> Artefact:
        description, store = self._describe(sizes), store_in(self._request.cache)
        return driver.compile_program(self._program(sizes), description, self._options, store)

    def _load(self, artefact: Artefact, key: str) -> Library:
        if knobs.LOADER.get() == "mcjit":
            return load_objects(artefact.objects)
        cache = self._request.cache
        if cache and cache.put(key, LIBRARY, artefact.shared_object):
            kept = self._request.cached_library(key)
            if kept is not None:
                return kept
        return DlopenLibrary.from_bytes(artefact.shared_object)

    def program_for(self, values: Sequence[Any]) -> Program:
        """The program that runs on these inputs. Raises InputError where they don't fit."""
        specs = self._describe(self._first).manifest.inputs
        arrays = [to_array(v, spec) for v, spec in zip(values, specs, strict=True)]
        return self._program(read_sizes(arrays, specs))

    def observer(self, values: Sequence[Any], states: Mapping[str, np.ndarray]) -> Observer:
        """What checks every step of one run on these inputs, from these states on."""

        @functools.cache
        def check() -> StepCheck:  # made at the first step: the run has found the inputs right
            return StepCheck(self.program_for(values), states)

        return lambda index, native: check()(index, native)


def options_of(request: Request) -> driver.Options:
    """What the request wants compiled for."""
    return driver.Options(
        isa=Isa(request.cpu),
        level=request.level,
        checked=request.checked,
        stamp=code_stamp(),
        measured=request.measured,
        low_memory=request.low_memory,
    )


def graph_for(source: Source, shapes: Mapping[str, Sequence[int]]) -> Graph:
    """The source's graph; where it can't be made for symbols, that for these shapes, and for 1
    where they leave a symbol open. Raises ModelError, UnsupportedOpError, InputError."""
    try:
        return source.graph()
    except UnknownSizesError:
        declared = _inputs_alone(source.signature())
        sizes = first_sizes(declared, shapes)
        return source.given({}, {v.name: v.type.bind(sizes).dims for v in declared.inputs}).graph()


def _inputs_alone(signature: Signature) -> Graph:
    """A graph of nothing but the declared inputs."""
    builder = Builder(signature.name)
    for name, dtype, shape in signature.inputs:
        dims = tuple(d if isinstance(d, int) else Symbol(d) for d in shape)
        builder.input(name, TensorType(DType(dtype), dims))
    return builder.graph([])


def first_sizes(graph: Graph, shapes: Mapping[str, Sequence[int]]) -> dict[str, int]:
    """A size for every symbol: from the shapes that the user gave, else 1.

    Raises InputError for what is no shapes, or does not fit the model's inputs."""
    specs = {v.name: v.type.shape for v in graph.inputs}
    sizes: dict[str, int] = {}
    for name, shape in read_shapes(shapes).items():
        if name not in specs:
            check_names([name], graph.inputs, "input")
        wanted = f"[{', '.join(map(str, specs[name]))}]"
        if len(shape) != len(specs[name]) or min(shape, default=1) < 1:
            raise InputError(
                "bad shape", where=f"input {name!r}", got=str(list(shape)), expected=wanted
            )
        for size, dim in zip(shape, specs[name], strict=True):
            known = dim if isinstance(dim, int) else sizes.setdefault(dim.name, size)
            if known != size:
                raise InputError(
                    "shape does not fit the model",
                    where=f"input {name!r}",
                    got=str(list(shape)),
                    expected=wanted if isinstance(dim, int) else f"{dim}={known}",
                )
    return {symbol: sizes.get(symbol, 1) for symbol in graph.symbols}
