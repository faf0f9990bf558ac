"""Winograd's transforms of inputs and of products, as tiles on blocks of 16 channels.

An `InputTile` makes B^T d B of patches of the map, an `OutputTile` A^T m A of products, with bias
and epilogue. Both work on a run of patches that lie side by side. Rows and columns outside the map
are known zeros when the tile is generated, so that a map needs no border, and outputs outside the
map are not computed. B and A belong to the points of `program.winograd`.

A 2-D transform is 1-D transforms down the columns, then along the rows. The first stage is cut in
groups of rows that share arithmetic, small enough for the registers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from math import sqrt
from typing import Any

import llvmlite.ir as ir

from ...ir.expression import Expression
from ...program.winograd import TAPS
from ..emit import constant, emit, pin, vector
from ..frontend import Store
from ..isa import Isa
from ..memory import F32, PointerValue, emit_load, emit_shift, emit_store, tile_function
from ..vector import emit_fma, emit_splat
from .loops import i64, loop
from .nest import digest
from .operands import BLOCK, Broadcast

_FLOAT = 4
_INPUT_ROWS = 3  # of B^T d at once: half of a patch of 6x6
_OUTPUT_ROWS = 2
NEAR, FAR = sqrt(1 / 2), sqrt(2)  # the points of F(4, 3), beside 0 and infinity
Term = Any  # a vector's ir.Value; None is a known zero
Source = Callable[[int], Term]


class Algebra:
    """Arithmetic on vectors in which known zeros vanish."""

    def __init__(self, builder: ir.IRBuilder, isa: Isa) -> None:
        self.b, self.isa, self.lanes = builder, isa, isa.lanes

    def add(self, x: Term, y: Term) -> Term:
        """x + y."""
        if x is None or y is None:
            return y if x is None else x
        return self.b.fadd(x, y)

    def sub(self, x: Term, y: Term) -> Term:
        """x - y."""
        if x is None or y is None:
            return x if y is None else self.b.fneg(y)
        return self.b.fsub(x, y)

    def mul(self, factor: float, x: Term) -> Term:
        """factor * x."""
        return None if x is None else self.b.fmul(constant(factor, self.lanes), x)

    def fma(self, factor: float, x: Term, y: Term) -> Term:
        """factor * x + y."""
        if x is None or y is None:
            return y if x is None else self.mul(factor, x)
        return emit_fma(self.b, constant(factor, self.lanes), x, y)

    def pin(self, values: list[Term]) -> list[Term]:
        """The values, computed before what is pinned later: LLVM would rather make all sums first,
        then all differences, and spill."""
        return [None if x is None else pin(self.b, x, self.isa) for x in values]


def transform_input(a: Algebra, outputs: int, d: Source, wanted: Sequence[int]) -> list[Term]:
    """The wanted elements of B^T d, for F(outputs, 3)."""
    if outputs == 2:
        every = [(a.sub, 2, 0), (a.add, 1, 2), (a.sub, 2, 1), (a.sub, 3, 1)]
        return [op(d(p), d(q)) for op, p, q in (every[i] for i in wanted)]
    found: dict[int, Term] = {}
    if 0 in wanted:
        found[0] = a.fma(-2.5, d(2), a.add(d(0), d(4)))
    for i, p, q in ((1, NEAR, FAR), (3, FAR, NEAR)):
        if i in wanted or i + 1 in wanted:
            even, odd = a.fma(-q * q, d(2), d(4)), a.fma(p, d(3), a.mul(-q, d(1)))
            found[i], found[i + 1] = a.add(even, odd), a.sub(even, odd)
    if 5 in wanted:
        found[5] = a.fma(-2.5, d(3), a.add(d(1), d(5)))
    return [found[i] for i in wanted]


def transform_output(a: Algebra, outputs: int, m: Source, wanted: Sequence[int]) -> list[Term]:
    """The wanted elements of A^T m, for F(outputs, 3)."""
    found: dict[int, Term] = {}
    if outputs == 2:
        if 0 in wanted:
            found[0] = a.add(a.add(m(0), m(1)), m(2))
        if 1 in wanted:
            found[1] = a.add(a.sub(m(1), m(2)), m(3))
        return [found[i] for i in wanted]
    if 0 in wanted or 2 in wanted:
        near, far = a.add(m(1), m(2)), a.add(m(3), m(4))
        found[0] = a.add(a.add(m(0), near), far)
        found[2] = a.fma(FAR**2, far, a.mul(NEAR**2, near))
    if 1 in wanted or 3 in wanted:
        near, far = a.sub(m(1), m(2)), a.sub(m(3), m(4))
        found[1] = a.fma(FAR, far, a.mul(NEAR, near))
        if 3 in wanted:
            found[3] = a.fma(FAR**3, far, a.fma(NEAR**3, near, m(5)))
    return [found[i] for i in wanted]


@dataclass(frozen=True)
class InputTile:
    """B^T d B of patches for tiles of `tile` outputs (rows, columns). `rows` and `columns` are the
    first and one past the last of a patch that lie inside the map."""

    tile: tuple[int, int]
    rows: tuple[int, int]
    columns: tuple[int, int]

    POINTERS = ("x", "v")
    INTEGERS = ("count", "x_line", "frequency")  # bytes, but for the count of patches

    @property
    def symbol(self) -> str:
        """Says everything: the tile, then the rows and columns that are there."""
        numbers = "_".join(f"{a}{b}" for a, b in (self.tile, self.rows, self.columns))
        return f"f32_winograd_input_{numbers}"

    def texts(self, isa: Isa, checked: bool, store: Store | None) -> tuple[str, ...]:
        """The tile's LLVM IR."""
        module = ir.Module(self.symbol)
        _, b, pointers, ints = tile_function(
            module, self.symbol, self.POINTERS, self.INTEGERS, checked
        )
        step = self.tile[1] * BLOCK * _FLOAT
        moved = {"x": step, "v": BLOCK * _FLOAT}

        def patch(at: dict[str, PointerValue]) -> None:
            self._patch(Algebra(b, isa), isa, at["x"], at["v"], ints)

        each_patch(b, ints["count"], isa, pointers, moved, ("x", "v"), patch)
        b.ret_void()
        return (str(module),)

    def _patch(
        self, a: Algebra, isa: Isa, x: PointerValue, v: PointerValue, ints: dict[str, ir.Value]
    ) -> None:
        """Transforms one vector of channels of one patch."""
        width = self.tile[1] + TAPS - 1

        def load(row: int, column: int) -> Term:
            inside = self.rows[0] <= row < self.rows[1]
            if not inside or not self.columns[0] <= column < self.columns[1]:
                return None
            line = emit_shift(a.b, x, a.b.mul(i64(row), ints["x_line"]))
            return emit_load(a.b, line, column * BLOCK * _FLOAT, vector(a.lanes))

        for group in row_groups(self.tile[0] + TAPS - 1, _INPUT_ROWS, isa):
            columns = [
                transform_input(a, self.tile[0], cache(lambda i, j=j: load(i, j)), group)
                for j in range(width)
            ]
            for place, row in enumerate(group):
                line = [column[place] for column in columns]
                results = transform_input(a, self.tile[1], line.__getitem__, range(width))
                for column, result in enumerate(results):
                    frequency = a.b.mul(i64(row * width + column), ints["frequency"])
                    value = constant(0, a.lanes) if result is None else result
                    emit_store(a.b, emit_shift(a.b, v, frequency), 0, value)


def row_groups(rows: int, most: int, isa: Isa) -> list[range]:
    """The rows cut in groups that are made at once, whose columns all stay in registers: `most`
    rows where there are 32 of these, else one."""
    size = most if isa.registers >= 32 else 1
    return [range(i, min(i + size, rows)) for i in range(0, rows, size)]


def each_patch(
    b: ir.IRBuilder,
    count: ir.Value,
    isa: Isa,
    pointers: dict[str, PointerValue],
    patch_steps: dict[str, int],
    channel_pointers: Sequence[str],
    body: Callable[[dict[str, PointerValue]], None],
) -> None:
    """Runs the body for each of `count` patches and each vector of their 16 channels. From patch to
    patch pointers move by `patch_steps`; from vector to vector those of `channel_pointers` do."""
    parts = BLOCK // isa.lanes

    def part(at: dict[str, PointerValue]) -> dict[str, PointerValue]:
        body(at)
        step = isa.lanes * _FLOAT
        return {n: emit_shift(b, at[n], step) for n in channel_pointers}

    def patch(at: dict[str, PointerValue]) -> dict[str, PointerValue]:
        if parts == 1:
            body(at)
        else:
            _walk(b, i64(parts), at, channel_pointers, part)
        return {n: emit_shift(b, at[n], step) for n, step in patch_steps.items()}

    _walk(b, count, pointers, tuple(patch_steps), patch)


def _walk(
    b: ir.IRBuilder,
    count: ir.Value,
    pointers: dict[str, PointerValue],
    moving: Sequence[str],
    body: Callable[[dict[str, PointerValue]], dict[str, PointerValue]],
) -> None:
    """A loop in which the body says where the moving pointers go next."""

    def round(addresses: list[ir.Value]) -> list[ir.Value]:
        moved = {n: pointers[n].at(a) for n, a in zip(moving, addresses, strict=True)}
        following = body({**pointers, **moved})
        return [following[n].address for n in moving]

    loop(b, count, [pointers[n].address for n in moving], round)


@dataclass(frozen=True)
class OutputTile:
    """A^T m A of products, bias, epilogue. `valid` rows and columns of the `tile` outputs lie
    inside the map; the others are left out."""

    tile: tuple[int, int]
    valid: tuple[int, int]
    bias: bool
    epilogue: Expression
    operands: tuple[Broadcast, ...]

    POINTERS = ("m", "bias", "y", "e0", "e1")
    INTEGERS = ("count", "frequency", "y_line")  # bytes, but for the count of patches

    @cached_property
    def symbol(self) -> str:
        """The tile and its valid outputs; a digest of everything makes it unique."""
        numbers = "_".join(f"{a}{b}" for a, b in (self.tile, self.valid))
        return f"f32_winograd_output_{numbers}_{digest(self)}"

    def texts(self, isa: Isa, checked: bool, store: Store | None) -> tuple[str, ...]:
        """The tile's LLVM IR."""
        module = ir.Module(self.symbol)
        one = self._patch_function(module, isa, checked)
        _, b, pointers, ints = tile_function(
            module, self.symbol, self.POINTERS, self.INTEGERS, checked
        )
        step = self.tile[1] * BLOCK * _FLOAT
        operands = dict(zip(("e0", "e1"), self.operands, strict=False))
        full = [n for n, kind in operands.items() if kind is Broadcast.FULL]
        own = ["bias"] if self.bias else []
        own += [n for n, kind in operands.items() if kind is not Broadcast.SCALAR]
        steps = {"m": BLOCK * _FLOAT, **dict.fromkeys(["y", *full], step)}

        def patch(at: dict[str, PointerValue]) -> None:
            words = [word for name in self.POINTERS for word in at[name].words]
            b.call(one, [*words, ints["frequency"], ints["y_line"]])

        each_patch(b, ints["count"], isa, pointers, steps, ("m", "y", *own), patch)
        b.ret_void()
        return (str(module),)

    def _patch_function(self, module: ir.Module, isa: Isa, checked: bool) -> ir.Function:
        """The function for one vector of channels of one tile. It stands apart from the loop, or
        LLVM loads all constants of the epilogue before that and spills."""
        one, b, at, ints = tile_function(
            module, f"{self.symbol}_patch", self.POINTERS, self.INTEGERS[1:], checked
        )
        one.linkage = "internal"
        self._patch(Algebra(b, isa), isa, at, ints)
        b.ret_void()
        return one

    def _patch(
        self, a: Algebra, isa: Isa, at: dict[str, PointerValue], ints: dict[str, ir.Value]
    ) -> None:
        """Makes the outputs of one vector of channels of one tile."""
        width = self.tile[1] + TAPS - 1

        def load(row: int, column: int) -> Term:
            frequency = a.b.mul(i64(row * width + column), ints["frequency"])
            return emit_load(a.b, emit_shift(a.b, at["m"], frequency), 0, vector(a.lanes))

        for rows in row_groups(self.valid[0], _OUTPUT_ROWS, isa):
            columns = [
                a.pin(transform_output(a, self.tile[0], cache(lambda i, j=j: load(i, j)), rows))
                for j in range(width)
            ]
            for place, row in enumerate(rows):
                line = [column[place] for column in columns]
                valid = range(self.valid[1])
                results = a.pin(transform_output(a, self.tile[1], line.__getitem__, valid))
                offset = a.b.mul(i64(row), ints["y_line"])
                for column, result in enumerate(results):
                    self._finish(a, at, result, offset, column * BLOCK * _FLOAT)

    def _finish(
        self,
        a: Algebra,
        at: dict[str, PointerValue],
        value: Term,
        line: ir.Value,
        offset: int,
    ) -> None:
        """Adds the bias, applies the epilogue and stores one vector."""
        if self.bias:
            value = a.add(value, emit_load(a.b, at["bias"], 0, vector(a.lanes)))
        arguments = [value]
        for kind, name in zip(self.operands, ("e0", "e1"), strict=False):
            match kind:
                case Broadcast.SCALAR:
                    operand = emit_splat(a.b, emit_load(a.b, at[name], 0, F32), a.lanes)
                case Broadcast.CHANNEL:
                    operand = emit_load(a.b, at[name], 0, vector(a.lanes))
                case Broadcast.FULL:
                    place = emit_shift(a.b, at[name], line)
                    operand = emit_load(a.b, place, offset, vector(a.lanes))
            arguments.append(operand)
        (result,) = a.pin([emit(a.b, self.epilogue, arguments, a.isa)])
        emit_store(a.b, emit_shift(a.b, at["y"], line), offset, result)
