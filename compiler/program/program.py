"""The program: steps on views, the level between the graph and native code.

Knows no machine. A `Step` runs one kernel on views of buffers; a `Program` is two lists of steps
over one set of buffers: `prepare` runs once for a set of parameters, `run` at every call. `text`
prints programs, `interpret` runs them in NumPy, `compiler.codegen` turns them into data for the
native walker.
"""

from __future__ import annotations

import enum
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from ..ir.graph import Node, Value
from ..ir.types import DType
from .layout import Layout


class Place(enum.Enum):
    """Where a buffer lives."""

    ARENA = "arena"  # one block of memory a context, laid out by `plan`
    PREPARED = (
        "prepared"  # written by `prepare`, read by `run`; shared by contexts and specialisations
    )
    INPUT = "input"
    OUTPUT = "output"
    PARAMETER = "param"
    CONSTANT = "const"
    STATE = "state"


@dataclass(frozen=True, eq=False)
class Buffer:
    """A piece of memory. `name` is unique in the program; a prepared buffer's name says what it
    holds and how it is packed, so that equal names hold equal bytes in every specialisation of a
    network. `value` is the graph's value for inputs, outputs, parameters, constants and states."""

    name: str
    place: Place
    size_bytes: int
    value: Value | None = None


@dataclass(frozen=True)
class View:
    """A tensor in a buffer: `offset` in bytes; `dims` the logical shape; `strides` in elements,
    from one block (or single element) of each logical axis to the next."""

    buffer: Buffer
    offset: int
    dims: tuple[int, ...]
    strides: tuple[int, ...]
    layout: Layout
    dtype: DType

    @staticmethod
    def whole(buffer: Buffer, dims: tuple[int, ...], layout: Layout, dtype: DType) -> View:
        """The view of a buffer that holds this tensor alone."""
        return View(buffer, 0, dims, layout.strides(dims), layout, dtype)

    @cached_property
    def size_bytes(self) -> int:
        """Bytes from the view's first element to its last, padding of blocks included."""
        if 0 in self.dims:
            return 0
        steps = zip(self.layout.outer(self.dims), self.strides, strict=True)
        return (
            sum((n - 1) * s for n, s in steps) + self.layout.block_elements
        ) * self.dtype.size_bytes


class Function(Protocol, Hashable):
    """A native function, by what identifies it: a family's loop nest or a register tile. Equal
    functions have equal symbols and one piece of code."""

    @property
    def symbol(self) -> str: ...


@dataclass(frozen=True)
class Operand:
    """An input or an output of the step's node, by its position."""

    index: int
    output: bool = False


@dataclass(frozen=True)
class Address:
    """An argument: where the operand's view begins."""

    operand: Operand


@dataclass(frozen=True)
class Stride:
    """An argument: bytes from one block (or single element) of the operand's axis to the next."""

    operand: Operand
    axis: int


Argument = int | Address | Stride | Function


@dataclass(frozen=True, eq=False)
class Step:
    """One kernel on views. `arguments` are named in the kernel's order. Work is cut in `chunks`
    that may run in any order on any thread; it may begin when the steps `after` (indices in the
    same list) are done. `node` says what the step computes: its meaning is the node's."""

    kernel: Function
    arguments: tuple[tuple[str, Argument], ...]
    inputs: tuple[View | None, ...]
    outputs: tuple[View, ...]
    node: Node
    chunks: int
    after: tuple[int, ...] = ()
    scratch_bytes: int = 0
    flops: int = 0
    bytes: int = 0
    seconds: float = 0.0  # predicted
    refused: tuple[str, ...] = ()  # why other candidates were not taken

    def view(self, operand: Operand) -> View:
        """The operand's view. The operand must be present."""
        view = (self.outputs if operand.output else self.inputs)[operand.index]
        assert view is not None, f"{self.node.name}: argument names the absent operand {operand}"
        return view

    def functions(self) -> Iterator[Function]:
        """The kernel and every function among the arguments."""
        yield self.kernel
        for _, value in self.arguments:
            if not isinstance(value, int | Address | Stride):
                yield value


@dataclass(frozen=True, eq=False)
class Program:
    """Two lists of steps over one set of buffers. `arena` and `prepare_arena` map arena buffers to
    byte offsets in the arenas of `run` and of `prepare`."""

    name: str
    prepare: tuple[Step, ...]
    run: tuple[Step, ...]
    inputs: tuple[View, ...]
    outputs: tuple[View, ...]
    arena: dict[Buffer, int]
    prepare_arena: dict[Buffer, int]
    arena_bytes: int
    prepare_arena_bytes: int

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of `prepare`, then those of `run`."""
        return self.prepare + self.run

    @property
    def buffers(self) -> tuple[Buffer, ...]:
        """Every buffer the program names: inputs, outputs, then the rest in order of first use."""
        views = [*self.inputs, *self.outputs]
        for step in self.steps:
            views += [*(v for v in step.inputs if v), *step.outputs]
        return tuple(dict.fromkeys(v.buffer for v in views))

    @cached_property
    def functions(self) -> Mapping[str, Function]:
        """The functions that the steps need, by symbol, in order of first use."""
        return {f.symbol: f for step in self.steps for f in step.functions()}

    @property
    def scratch_bytes(self) -> int:
        """Scratch memory that one worker needs."""
        return max((s.scratch_bytes for s in self.steps), default=0)
