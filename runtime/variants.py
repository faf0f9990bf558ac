"""A network's variants: what a set of sizes needs in order to run, found or made when first asked.

Owns the parameters, the states and prepared buffers that all variants share, and the memory limit
of the whole network. Promises that a failure (no memory, sizes that can't be compiled) leaves all
other variants as they were. Leaves compiling to the function it is given, and calls to `network`.
"""

from __future__ import annotations

import ctypes
import threading
import weakref
from collections.abc import Callable, Mapping, Sequence
from math import prod
from typing import Any, Protocol

import numpy as np

from cnnc.errors import CompileError, InputError, ModelError, ResourceError

from . import abi
from .arrays import dtype_of
from .context import Context, Observer, Table
from .library import Artefact, Library
from .manifest import BufferSpec, ParameterSpec, Specialisation
from .memory import LINE_BYTES, Block, check_limit, round_up
from .states import States

Sizes = Mapping[str, int]
Shapes = tuple[tuple[int, ...], ...]
Compiled = tuple[Specialisation, bytes]
"""A specialisation and its table, for the functions of the network's own artefact."""


class Payloads(Protocol):
    """The model's parameters: anything that has the buffer protocol, by number."""

    def __getitem__(self, index: int, /) -> Any: ...


class Store(Protocol):
    """Where specialisations are kept from process to process."""

    def get(self, sizes: Sizes, /) -> Compiled | None:
        """What was put for these sizes; None when there is nothing, or no more."""
        ...

    def put(self, sizes: Sizes, compiled: Compiled, /) -> object:
        """Keeps it if it can."""
        ...


Specialise = Callable[[Sizes], Compiled | Library]
"""Compiles for the sizes: a table for the artefact at hand where its functions are enough, else a
whole new artefact whose first specialisation is for these sizes."""


class Variant:
    """One set of sizes, ready to run. `idle` are the contexts that no call uses."""

    def __init__(
        self,
        code: Artefact,
        specialisation: Specialisation,
        table: Table,
        addresses: Sequence[int],
        owners: object,
    ) -> None:
        self.specialisation, self.idle = specialisation, list[Context]()
        self._code, self._table, self._addresses, self._owners = code, table, addresses, owners
        self.inputs = _bases_of("input", specialisation)
        self.outputs = _bases_of("output", specialisation)

    @property
    def steps(self) -> tuple[str, ...]:
        """The names of the steps of a run."""
        return self.specialisation.steps[self._table.run.start : self._table.run.stop]

    def context(self, workers: int, allocate: Callable[[int, str], Block]) -> Context:
        """A context that no other call uses; give it back to `idle`. Raises ResourceError."""
        try:
            return self.idle.pop()
        except IndexError:
            return Context(
                self._code,
                self._table,
                self._table.run,
                self._addresses,
                _sizes(self._code, self.specialisation, self.specialisation.arena_bytes),
                self.specialisation.scratch_bytes,
                workers,
                allocate,
            )


def _bases_of(place: str, specialisation: Specialisation) -> list[tuple[int, int]]:
    """(base, position among the manifest's inputs or outputs) of the buffers of that place."""
    return [
        (abi.BASE_FIRST_BUFFER + i, buffer.index)
        for i, buffer in enumerate(specialisation.buffers)
        if buffer.place == place
    ]


def _sizes(code: Artefact, specialisation: Specialisation, arena_bytes: int) -> list[int]:
    """Bytes of each base."""
    buffers = (buffer.size_bytes for buffer in specialisation.buffers)
    return [arena_bytes, code.manifest.constant_bytes, *buffers]


class _Prepared:
    """A prepared buffer: part of a block, kept by the variants that read it."""

    __slots__ = ("__weakref__", "_block", "address")

    def __init__(self, block: Block, offset: int) -> None:
        self._block, self.address = block, block.address + offset


class Variants:
    """The variants of a network that are loaded: at most `capacity`, the least recently used go."""

    def __init__(
        self,
        artefact: Artefact,
        payloads: Payloads,
        specialise: Specialise | None,
        store: Store | None,
        workers: int,
        capacity: int,
        states: States | None = None,
        release: Callable[[], None] | None = None,
    ) -> None:
        self._artefact, self._payloads = artefact, payloads
        self._specialise, self._store = specialise, store
        self._workers, self._capacity, self._release = workers, capacity, release
        self._loaded: dict[Shapes, Variant] = {}  # the most recently used comes last
        self._prepared: weakref.WeakValueDictionary[str, _Prepared] = weakref.WeakValueDictionary()
        self._blocks: weakref.WeakValueDictionary[int, Block] = weakref.WeakValueDictionary()
        if states is None and artefact.manifest.states:
            states = States.allocated(artefact.manifest.states, self._initial, self.allocate)
        self.states = states
        self.renew_locks()

    def renew_locks(self) -> None:
        """Free locks: in a forked child, the thread that held an old one may not exist."""
        self._order = threading.RLock()
        self._loading = threading.RLock()
        if self.states is not None:
            self.states.renew_lock()

    def recall(self, shapes: Shapes) -> Variant | None:
        """The variant for inputs of these shapes, if it is loaded."""
        with self._order:
            variant = self._loaded.pop(shapes, None)
            if variant is not None:
                self._loaded[shapes] = variant
            return variant

    def load(self, shapes: Shapes, sizes: Sizes, pool: int, observer: Observer | None) -> Variant:
        """The variant for inputs of these shapes, which have these sizes; prepared on the pool.

        Raises InputError when the network was not and can't be compiled for them, ResourceError
        when there is no memory, and whatever compiling raises.
        """
        with self._loading:  # one thread compiles, others that want the same wait for it
            variant = self.recall(shapes) or self._load(sizes, pool, observer)
            with self._order:
                self._loaded[shapes] = variant
                while len(self._loaded) > self._capacity:
                    del self._loaded[next(iter(self._loaded))]
            return variant

    def forget(self) -> None:
        """Unloads all variants, and forgets what was prepared for them."""
        with self._loading, self._order:
            self._loaded.clear()
            self._prepared.clear()

    def __len__(self) -> int:
        """How many are loaded."""
        return len(self._loaded)

    def allocate(self, size_bytes: int, what: str) -> Block:
        """A block that counts towards the network's limit. Raises ResourceError.

        Contexts that are idle give way to it.
        """
        try:
            return self._allocate(size_bytes, what)
        except ResourceError:
            for variant in list(self._loaded.values()):
                variant.idle.clear()
            return self._allocate(size_bytes, what)

    def _allocate(self, size_bytes: int, what: str) -> Block:
        check_limit(self.size_bytes + size_bytes, what)
        block = Block(size_bytes, what)
        self._blocks[block.address] = block
        return block

    @property
    def size_bytes(self) -> int:
        """Bytes of all blocks that live: contexts, states and prepared buffers."""
        blocks = (reference() for reference in self._blocks.valuerefs())
        return sum(block.size_bytes for block in blocks if block is not None)

    def _load(self, sizes: Sizes, pool: int, observer: Observer | None) -> Variant:
        code, specialisation, table = self._find(sizes)
        _check(code, specialisation, sizes)
        parameters = self._parameters(code, specialisation)
        prepared = self._prepare(code, specialisation, table, parameters, pool, observer)
        addresses = self._addresses(code, specialisation, parameters, prepared)
        return Variant(code, specialisation, table, addresses, (parameters, prepared))

    def _find(self, sizes: Sizes) -> tuple[Artefact, Specialisation, Table]:
        first = self._artefact.manifest.first
        if dict(first.sizes) == dict(sizes):
            return self._artefact, first, Table(self._artefact.table, self._artefact)
        compiled = self._store.get(sizes) if self._store else None
        if compiled is None:
            if self._specialise is None:
                raise InputError(
                    "the network was compiled for other sizes",
                    got=_text(sizes),
                    expected=_text(first.sizes),
                    remedy="compile it for these",
                )
            made = self._specialise(sizes)
            if not isinstance(made, tuple):
                code = Artefact(made)
                return code, code.manifest.first, Table(code.table, code)
            compiled = made
            if self._store:
                self._store.put(sizes, compiled)
        specialisation, words = compiled
        return self._artefact, specialisation, Table.from_bytes(words)

    def _parameters(self, code: Artefact, specialisation: Specialisation) -> dict[int, np.ndarray]:
        """The bytes of the parameters that the specialisation reads from the model."""
        specs = code.manifest.parameters
        used = {b.index for b in specialisation.buffers if b.place == "param"}
        return {i: self._payload(specs[i]) for i in sorted(used) if specs[i].payload >= 0}

    def _initial(self, state: ParameterSpec) -> np.ndarray:
        """The bytes that a state begins with."""
        if state.payload >= 0:
            return self._payload(state)
        begin = self._artefact.constants + state.constant
        return np.asarray((ctypes.c_uint8 * state.size_bytes).from_address(begin))

    def _payload(self, spec: ParameterSpec) -> np.ndarray:
        buffer = memoryview(self._payloads[spec.payload])
        if buffer.nbytes != spec.size_bytes:
            raise ModelError(
                "the model's data is not what it was compiled with",
                where=f"parameter {spec.name!r}",
                got=f"{buffer.nbytes} bytes",
                expected=f"{spec.size_bytes} bytes",
            )
        return np.frombuffer(buffer, np.uint8)

    def _prepare(
        self,
        code: Artefact,
        specialisation: Specialisation,
        table: Table,
        parameters: Mapping[int, np.ndarray],
        pool: int,
        observer: Observer | None,
    ) -> dict[str, _Prepared]:
        """The prepared buffers of the specialisation: those that other variants have, and the rest
        by running `prepare`. It writes all it names, so what is there already is written anew
        beside it, and dropped: other threads may be reading it."""
        buffers = [b for b in specialisation.buffers if b.place == "prepared"]
        shared = {b.name: p for b in buffers if (p := self._prepared.get(b.name)) is not None}
        if len(shared) == len(buffers):
            return shared
        made = self._place([b for b in buffers if b.name not in shared])
        spare = self._place([b for b in buffers if b.name in shared])
        context = Context(
            code,
            table,
            table.prepare,
            self._addresses(code, specialisation, parameters, {**made, **spare}),
            _sizes(code, specialisation, specialisation.prepare_arena_bytes),
            specialisation.scratch_bytes,
            self._workers,
            self.allocate,
        )
        context.execute(pool, observer or self._release_after_step())
        self._prepared.update(made)
        return {**made, **shared}

    def _release_after_step(self) -> Observer | None:
        """What gives the payloads' memory back after each step, so that they and their packed forms
        are never there all at once; None where nobody wants that."""
        release = self._release
        return (lambda step, memory: release()) if release is not None else None

    def _place(self, buffers: Sequence[BufferSpec]) -> dict[str, _Prepared]:
        """New memory for the buffers, side by side in their order."""
        offsets, end = [], 0
        for buffer in buffers:
            offsets.append(end)
            end = round_up(end + buffer.size_bytes, LINE_BYTES)
        block = self.allocate(end, "prepared weights")
        return {b.name: _Prepared(block, o) for b, o in zip(buffers, offsets, strict=True)}

    def _addresses(
        self,
        code: Artefact,
        specialisation: Specialisation,
        parameters: Mapping[int, np.ndarray],
        prepared: Mapping[str, _Prepared],
    ) -> list[int]:
        """Addresses of all bases but the arena; 0 for inputs and outputs, which every run sets."""
        addresses = [code.constants]
        for buffer in specialisation.buffers:
            if buffer.place in ("input", "output"):
                addresses.append(0)
            elif buffer.place == "const":
                addresses.append(code.constants + buffer.constant)
            elif buffer.place == "prepared":
                addresses.append(prepared[buffer.name].address)
            elif buffer.place == "param" and buffer.index in parameters:
                addresses.append(int(parameters[buffer.index].ctypes.data))
            elif buffer.place == "param":
                addresses.append(code.constants + code.manifest.parameters[buffer.index].constant)
            elif buffer.place == "state" and self.states is not None:
                addresses.append(self.states.address(code.manifest.states[buffer.index]))
            else:
                raise CompileError(
                    "a network has no such buffers", where=buffer.name, got=buffer.place
                )
        return addresses


def _check(code: Artefact, specialisation: Specialisation, sizes: Sizes) -> None:
    """Our own invariants: native code trusts that arrays of these shapes are large enough."""
    assert dict(specialisation.sizes) == dict(sizes), f"compiled for {specialisation.sizes}"
    for place, specs, shapes in (
        ("input", code.manifest.inputs, specialisation.inputs),
        ("output", code.manifest.outputs, specialisation.outputs),
    ):
        for buffer in specialisation.buffers:
            if buffer.place == place:
                elements = prod(shapes[buffer.index])
                expected = elements * dtype_of(specs[buffer.index].dtype).itemsize
                assert buffer.size_bytes <= expected, f"{buffer} is larger than {expected} bytes"


def _text(sizes: Sizes) -> str:
    return ", ".join(f"{name}={size}" for name, size in sizes.items()) or "no symbols"
