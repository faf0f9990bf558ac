"""From programs to what a process loads: objects, manifest, table, shared object.

An artefact holds the functions of one program and the table of its shapes. Other shapes of the same
network are other tables over the same functions: `specialise` makes them without generating code.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property, partial
from typing import cast

import numpy as np

from cnnc.runtime import abi
from cnnc.runtime.manifest import BufferSpec, Manifest, ParameterSpec, Specialisation, TensorSpec

from ..ir.graph import Graph, Role, Value
from ..program.program import Buffer, Place, Program
from . import llvm, native
from .cpu.nest import NativeFunction
from .elf.linker import link
from .elf.writer import Blob, data_object
from .frontend import Store
from .isa import Baseline, Isa
from .memory import CHECK_BOUNDS, OUT_OF_BOUNDS_IR
from .platform import NATIVE, Platform
from .table import bases, encode, specialisation

_ALIGN = 64
Locate = Callable[[np.ndarray], int | None]  # where an array's elements lie among constants


@dataclass(frozen=True)
class Unit:
    """What becomes one object: IR texts, made when they are needed, compiled for a CPU. Only the
    symbols `keep` are visible; others define `imports`."""

    name: str
    texts: Callable[[], Sequence[str]]
    cpu: Isa | Baseline
    keep: Sequence[str]
    imports: Sequence[str] = ()


@dataclass(frozen=True)
class Code:
    """How code is generated: for which CPU and platform, and whether every memory access is
    checked. `store` keeps objects from one compilation to the next under keys that begin with
    `stamp`, which must name the compiler's sources and tools."""

    isa: Isa
    checked: bool
    stamp: str
    store: Store | None = None
    platform: Platform = NATIVE

    def objects(self, units: Iterable[Unit]) -> list[bytes]:
        """The object of each unit.

        This thread makes the texts, in Python, while another has LLVM compile those that are
        there."""
        compiler = ThreadPoolExecutor(max_workers=1)
        try:
            return [each.result() for each in [self._object(unit, compiler) for unit in units]]
        finally:
            compiler.shutdown(cancel_futures=True)

    def function(self, function: NativeFunction) -> Unit:
        """The unit of one function."""

        def texts() -> Sequence[str]:
            return function.texts(self.isa, self.checked, self.store)

        imports = [CHECK_BOUNDS] if self.checked else []
        return Unit(function.symbol, texts, self.isa, [function.symbol], imports)

    @property
    def runtime(self) -> Unit:
        """The pool and the walker; in checked mode also what reports a wrong access."""

        def texts() -> Sequence[str]:
            runtime = native.texts(self.platform, self.checked, self.store)
            return [*runtime, *self.report.values()]

        return Unit("cnnc_runtime", texts, self.isa, [*native.EXPORTS, *self.report])

    @property
    def report(self) -> Mapping[str, str]:
        """The function that checked code calls, and its text; nothing in unchecked mode."""
        return {CHECK_BOUNDS: OUT_OF_BOUNDS_IR} if self.checked else {}

    def _object(self, unit: Unit, compiler: Executor) -> Future[bytes]:
        """The object of a unit: from the store, or compiled and kept there."""
        cpu = f"{self.platform.value} {unit.cpu.value}"
        parts = f"{self.stamp} {cpu} {self.checked} {unit.name}"
        key = "object-" + hashlib.sha256(parts.encode()).hexdigest()
        kept = self.store.get(key) if self.store is not None else None
        if kept is None:
            return compiler.submit(self._compile, key, unit, unit.texts())
        found = Future[bytes]()
        found.set_result(kept)
        return found

    def _compile(self, key: str, unit: Unit, texts: Sequence[str]) -> bytes:
        made = llvm.compile_object(
            texts, unit.cpu, keep=unit.keep, imports=unit.imports, platform=self.platform
        )
        if self.store is not None:
            self.store.put(key, made)
        return made


class Constants:
    """The bytes of an artefact's constants; equal arrays share a place."""

    def __init__(self) -> None:
        self._data, self._places = bytearray(), dict[bytes, int]()

    def place(self, array: np.ndarray) -> int:
        """The byte where the array's elements begin; they are added if they aren't there."""
        data = np.ascontiguousarray(array).tobytes()
        key = hashlib.blake2b(data).digest()
        if key not in self._places:
            self._data += bytes(-len(self._data) % _ALIGN)
            self._places[key] = len(self._data)
            self._data += data
        return self._places[key]

    @property
    def data(self) -> bytes:
        """All of them, side by side."""
        return bytes(self._data)


def _placed(data: bytes, array: np.ndarray) -> int | None:
    """The byte where the array's elements begin in finished constants; None when they aren't
    there."""
    wanted = np.ascontiguousarray(array).tobytes()
    at = data.find(wanted)
    while at >= 0 and at % _ALIGN:
        at = data.find(wanted, at + 1)
    return at if at >= 0 else None


@dataclass(frozen=True)
class Description:
    """All of an artefact but its code: the manifest, the table of the first sizes, the
    constants."""

    manifest: Manifest
    table: bytes
    constants: bytes


@dataclass(frozen=True)
class Artefact:
    """A compiled network. `objects` are what is linked, in order; every one is an ELF object
    file."""

    description: Description
    objects: tuple[bytes, ...]

    @cached_property
    def shared_object(self) -> bytes:
        """The linked shared object: the same bytes for the same network, options and compiler."""
        return link(self.objects, abi.EXPORTS)


def describe(
    graph: Graph, program: Program, sizes: Mapping[str, int], payloads: Mapping[str, int], isa: Isa
) -> Description:
    """The description of an artefact for a program. `graph` is the network as it was loaded, with
    its symbols; `sizes` are the program's; `payloads` says which parameters and states lie in the
    model's file, and as which payload."""
    constants = Constants()
    parameters, states = (
        tuple(_parameter_spec(value, payloads, constants) for value in sources(graph, role))
        for role in (Role.PARAMETER, Role.STATE)
    )
    functions = tuple(native_functions(program))
    made = _specialise(graph, program, sizes, functions, constants.place)
    assert made is not None, "an artefact's own program needs nothing that it doesn't hold"
    data = constants.data
    manifest = Manifest(
        version=abi.VERSION,
        name=graph.name,
        cpu=isa.value,
        functions=functions,
        inputs=tuple(map(tensor_spec, graph.inputs)),
        outputs=tuple(map(tensor_spec, graph.outputs)),
        parameters=parameters,
        states=states,
        constant_bytes=len(data),
        first=made[0],
    )
    return Description(manifest, made[1], data)


def assemble(description: Description, program: Program, code: Code) -> Artefact:
    """The artefact: the description as data, and code for every function of the program."""
    functions = native_functions(program)
    blobs = [
        Blob(abi.SYMBOL_MANIFEST, description.manifest.to_json().encode() + b"\0"),
        Blob(abi.SYMBOL_TABLE, description.table),
        Blob(abi.SYMBOL_CONSTANTS, description.constants or bytes(_ALIGN)),
    ]
    *objects, runtime = code.objects([*map(code.function, functions.values()), code.runtime])
    data = data_object(blobs, {abi.SYMBOL_FUNCTIONS: tuple(functions)})
    return Artefact(description, (*objects, data, runtime))


def native_functions(program: Program) -> dict[str, NativeFunction]:
    """The functions a program needs, by symbol, in order of first use."""
    return {symbol: cast(NativeFunction, f) for symbol, f in program.functions.items()}


def specialise(
    graph: Graph, program: Program, sizes: Mapping[str, int], of: Description
) -> tuple[Specialisation, bytes] | None:
    """The program as data for an artefact of this description; None when it needs functions or
    constants that the artefact hasn't got."""
    place = partial(_placed, of.constants)
    return _specialise(graph, program, sizes, of.manifest.functions, place)


def _specialise(
    graph: Graph,
    program: Program,
    sizes: Mapping[str, int],
    functions: Sequence[str],
    place: Locate,
) -> tuple[Specialisation, bytes] | None:
    if not native_functions(program).keys() <= set(functions):
        return None
    roles = Role.PARAMETER, Role.STATE
    numbers = {v: i for role in roles for i, v in enumerate(sources(graph, role))}
    specs = [_buffer_spec(b, numbers, program, place) for b in bases(program)]
    present = [spec for spec in specs if spec is not None]
    if len(present) < len(specs):
        return None
    return specialisation(program, sizes, present), encode(program, functions)


def _buffer_spec(
    buffer: Buffer, numbers: Mapping[Value, int], program: Program, place: Locate
) -> BufferSpec | None:
    index = constant = -1
    value = buffer.value
    match buffer.place:
        case Place.INPUT:
            index = [v.buffer for v in program.inputs].index(buffer)
        case Place.OUTPUT:
            index = [v.buffer for v in program.outputs].index(buffer)
        case Place.PARAMETER | Place.STATE:
            assert value is not None, f"buffer {buffer.name} has no value"
            index = numbers[value]
        case Place.CONSTANT:
            assert value is not None, f"constant buffer {buffer.name} has no value"
            assert value.data is not None, f"constant {value.name} has no data"
            found = place(value.data)
            if found is None:
                return None
            constant = found
    return BufferSpec(buffer.name, buffer.place.value, buffer.size_bytes, index, constant)


def sources(graph: Graph, role: Role) -> list[Value]:
    """The parameters or the states, in the manifest's order."""
    return [v for v in graph.sources if v.role is role]


def _parameter_spec(
    value: Value, payloads: Mapping[str, int], constants: Constants
) -> ParameterSpec:
    """A parameter or state as the manifest lists it; without a payload it goes to the constants."""
    payload, constant = payloads.get(value.name, -1), -1
    if payload < 0:
        assert value.data is not None, f"{value.name} has neither payload nor data"
        constant = constants.place(value.data)
    dtype, dims = value.type.dtype.value, value.type.dims
    return ParameterSpec(value.name, dtype, dims, value.type.size_bytes, payload, constant)


def tensor_spec(value: Value) -> TensorSpec:
    """The manifest's record of an input or output."""
    return TensorSpec(value.name, value.type.dtype.value, value.type.named_shape)
