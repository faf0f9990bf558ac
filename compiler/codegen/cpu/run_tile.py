"""The tile of elementwise work: an expression over a run of neighbouring elements.

Used by maps, and by every nest that applies an epilogue to a finished row. Each operand is a run of
its own (`RUN`), one element for the whole run (`ONE`), or 16 elements that repeat (`CHANNELS`, for
blocks of channels). Blocks of 16 first, then the rest one by one, with the same operations on
both.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from functools import cached_property

import llvmlite.ir as ir

from ...ir.expression import Expression
from ..emit import emit_all, part, vector
from ..frontend import Store
from ..isa import Isa
from ..memory import F32, PointerValue, emit_load, emit_shift, emit_store, tile_function
from ..vector import emit_splat
from .loops import i64, loop
from .nest import digest
from .operands import BLOCK

MOST_RUN_OPERANDS = 6
POINTERS = ("y", *(f"x{i}" for i in range(MOST_RUN_OPERANDS)))
OUTPUTS = ("y", "y1", "y2", "y3")  # of tiles with several
MOST_WIDE_OPERANDS = 10
WIDE = (*OUTPUTS, *(f"x{i}" for i in range(MOST_WIDE_OPERANDS)))
_FLOAT = 4


class Repeat(enum.Enum):
    """How an operand covers a run."""

    RUN = "run"
    ONE = "one"
    CHANNELS = "channels"


@dataclass(frozen=True)
class RunTile:
    """y[i] = expression(x0[i], x1[i], ...) for i below a count given at run time. With a CHANNELS
    operand the count must be a multiple of 16. y may be one of the x.

    With `others`, there are so many more of y, and the tile's pointers are those of `WIDE`."""

    expression: Expression
    operands: tuple[Repeat, ...]
    others: tuple[Expression, ...] = ()

    @cached_property
    def symbol(self) -> str:
        """How many operands; a digest of everything makes it unique."""
        return f"f32_run_{len(self.operands)}_{digest(self)}"

    @property
    def _expressions(self) -> tuple[Expression, ...]:
        return self.expression, *self.others

    def texts(self, isa: Isa, checked: bool, store: Store | None) -> tuple[str, ...]:
        """The tile's LLVM IR."""
        module = ir.Module(self.symbol)
        names = WIDE if self.others else POINTERS
        _, builder, pointers, ints = tile_function(module, self.symbol, names, ("count",), checked)
        xs = [pointers[f"x{i}"] for i in range(len(self.operands))]
        ys = [pointers[name] for name in OUTPUTS[: len(self._expressions)]]
        whole = builder.ashr(ints["count"], i64(4))
        rest = builder.and_(ints["count"], i64(BLOCK - 1))
        fixed = [self._fixed(builder, k, x) for k, x in zip(self.operands, xs, strict=True)]
        ends = self._pass(builder, isa, whole, BLOCK, [*ys, *xs], fixed)
        if Repeat.CHANNELS not in self.operands:
            self._pass(builder, isa, rest, 1, ends, fixed)
        builder.ret_void()
        return (str(module),)

    @staticmethod
    def _fixed(builder: ir.IRBuilder, kind: Repeat, x: PointerValue) -> ir.Value | None:
        """The value an operand has all along the run, loaded once."""
        match kind:
            case Repeat.ONE:
                return emit_load(builder, x, 0, F32, _FLOAT)
            case Repeat.CHANNELS:
                return emit_load(builder, x, 0, vector(BLOCK), _FLOAT)
            case Repeat.RUN:
                return None

    def _pass(
        self,
        builder: ir.IRBuilder,
        isa: Isa,
        rounds: ir.Value,
        length: int,
        pointers: list[PointerValue],
        fixed: list[ir.Value | None],
    ) -> list[PointerValue]:
        """Goes over `rounds` times `length` elements, in vectors where there are as many; gives the
        pointers behind them."""
        lanes = min(length, isa.lanes)
        parts = range(0, length, lanes)

        def body(addresses: list[ir.Value]) -> list[ir.Value]:
            places = [p.at(a) for p, a in zip(pointers, addresses, strict=True)]
            ys, xs = places[: len(self._expressions)], places[len(self._expressions) :]
            results = []
            for first in parts:
                operands = zip(xs, fixed, strict=True)
                values = [_vector(builder, x, value, first, lanes) for x, value in operands]
                results.append(emit_all(builder, self._expressions, values, isa))
            for first, made in zip(parts, results, strict=True):
                for y, result in zip(ys, made, strict=True):
                    emit_store(builder, y, first * _FLOAT, result, _FLOAT)
            return [emit_shift(builder, p, length * _FLOAT).address for p in places]

        ends = loop(builder, rounds, [p.address for p in pointers], body, may_be_empty=True)
        return [p.at(a) for p, a in zip(pointers, ends, strict=True)]


def _vector(
    builder: ir.IRBuilder, x: PointerValue, fixed: ir.Value | None, first: int, lanes: int
) -> ir.Value:
    """The elements from `first` on of an operand at x, or of its fixed value."""
    if fixed is None:
        return emit_load(builder, x, first * _FLOAT, vector(lanes), _FLOAT)
    if isinstance(fixed.type, ir.VectorType):
        return part(builder, fixed, first, lanes)
    return emit_splat(builder, fixed, lanes)
