"""The transforms of Winograd's weight gradients that convolutions have no use for, as tiles.

y = A^T [(G w G^T) * (B^T x B)] A is linear in w, and its transposed is dw = G^T [(A dy A^T) *
(B^T x B)] G, summed over all patches. A `GradientTile` makes A dy A^T of patches of dy, in which
rows and columns outside the map are known zeros, and a `FilterTile` turns the sums of products into
gradients of weights. Tiles are of 4x4 outputs. Source: Lavin and Gray 2016, arXiv:1509.09308.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import llvmlite.ir as ir

from ...program.winograd import TAPS, weight_matrix
from ..emit import constant, vector
from ..frontend import Store
from ..isa import Isa
from ..memory import PointerValue, emit_load, emit_shift, emit_store, tile_function
from .loops import i64
from .operands import BLOCK, PANEL
from .winograd_transforms import FAR, NEAR, Algebra, Source, Term, each_patch, row_groups

OUTPUTS = 4  # rows and columns of a tile
PATCH = OUTPUTS + TAPS - 1
_FLOAT = 4
_LINE = BLOCK * _FLOAT
_TAP = BLOCK * PANEL * _FLOAT  # bytes from the weights of one tap to the next
_GRADIENT_ROWS = 3  # of a transform at once


def transform_gradient(a: Algebra, d: Source, wanted: Sequence[int]) -> list[Term]:
    """The wanted elements of A d, for F(4, 3)."""
    found: dict[int, Term] = {}
    if 0 in wanted:
        found[0] = d(0)
    for i, p in ((1, NEAR), (3, FAR)):
        if i in wanted or i + 1 in wanted:
            even, odd = a.fma(p**2, d(2), d(0)), a.fma(p**3, d(3), a.mul(p, d(1)))
            found[i], found[i + 1] = a.add(even, odd), a.sub(even, odd)
    if PATCH - 1 in wanted:
        found[PATCH - 1] = d(3)
    return [found[i] for i in wanted]


def transform_filter(a: Algebra, m: Source) -> list[Term]:
    """G^T m, for F(4, 3)."""
    near, far = (float(weight_matrix(OUTPUTS)[i, 0]) for i in (1, 3))
    near_sum, near_difference = a.add(m(1), m(2)), a.sub(m(1), m(2))
    far_sum, far_difference = a.add(m(3), m(4)), a.sub(m(3), m(4))
    return [
        a.fma(far, far_sum, a.fma(near, near_sum, m(0))),
        a.fma(far * FAR, far_difference, a.mul(near * NEAR, near_difference)),
        a.fma(far * FAR**2, far_sum, a.fma(near * NEAR**2, near_sum, m(5))),
    ]


@dataclass(frozen=True)
class GradientTile:
    """A dy A^T of patches of dy, of which the first `valid` rows and columns are in the map."""

    valid: tuple[int, int]

    POINTERS = ("dy", "u")
    INTEGERS = ("count", "dy_line", "frequency")  # bytes, but for the count of patches

    @property
    def symbol(self) -> str:
        """The rows and columns that are there."""
        return f"f32_winograd_gradient_{self.valid[0]}{self.valid[1]}"

    def texts(self, isa: Isa, checked: bool, store: Store | None) -> tuple[str, ...]:
        """The tile's LLVM IR."""
        module = ir.Module(self.symbol)
        _, b, pointers, ints = tile_function(
            module, self.symbol, self.POINTERS, self.INTEGERS, checked
        )
        moved = {"dy": OUTPUTS * _LINE, "u": _LINE}

        def patch(at: dict[str, PointerValue]) -> None:
            self._patch(Algebra(b, isa), isa, at["dy"], at["u"], ints)

        each_patch(b, ints["count"], isa, pointers, moved, ("dy", "u"), patch)
        b.ret_void()
        return (str(module),)

    def _patch(
        self, a: Algebra, isa: Isa, dy: PointerValue, u: PointerValue, ints: dict[str, ir.Value]
    ) -> None:
        """Transforms one vector of channels of one patch."""

        def load(row: int, column: int) -> Term:
            if row >= self.valid[0] or column >= self.valid[1]:
                return None
            line = emit_shift(a.b, dy, a.b.mul(i64(row), ints["dy_line"]))
            return emit_load(a.b, line, column * _LINE, vector(a.lanes))

        for group in row_groups(PATCH, _GRADIENT_ROWS, isa):
            columns = [
                transform_gradient(a, cache(lambda i, j=j: load(i, j)), group)
                for j in range(OUTPUTS)
            ]
            for place, row in enumerate(group):
                line = [column[place] for column in columns]
                results = transform_gradient(a, line.__getitem__, range(PATCH))
                for column, result in enumerate(results):
                    frequency = a.b.mul(i64(row * PATCH + column), ints["frequency"])
                    value = constant(0, a.lanes) if result is None else result
                    emit_store(a.b, emit_shift(a.b, u, frequency), 0, value)


@dataclass(frozen=True)
class FilterTile:
    """G^T m G of sums of products: the gradients of 3x3 weights, tap by tap, for a run of lines of
    16 filters."""

    POINTERS = ("m", "dw")
    INTEGERS = ("count", "frequency")  # a count of lines, and bytes

    symbol = "f32_winograd_filter"

    def texts(self, isa: Isa, checked: bool, store: Store | None) -> tuple[str, ...]:
        """The tile's LLVM IR."""
        module = ir.Module(self.symbol)
        _, b, pointers, ints = tile_function(
            module, self.symbol, self.POINTERS, self.INTEGERS, checked
        )

        def filters(at: dict[str, PointerValue]) -> None:
            self._filters(Algebra(b, isa), at["m"], at["dw"], ints["frequency"])

        moved = {"m": _LINE, "dw": _LINE}
        each_patch(b, ints["count"], isa, pointers, moved, ("m", "dw"), filters)
        b.ret_void()
        return (str(module),)

    def _filters(self, a: Algebra, m: PointerValue, dw: PointerValue, frequency: ir.Value) -> None:
        """Transforms one vector of filters."""

        def load(row: int, column: int) -> Term:
            offset = a.b.mul(i64(row * PATCH + column), frequency)
            return emit_load(a.b, emit_shift(a.b, m, offset), 0, vector(a.lanes))

        columns = [transform_filter(a, cache(lambda i, j=j: load(i, j))) for j in range(PATCH)]
        for row in range(TAPS):
            line = [column[row] for column in columns]
            for column, value in enumerate(transform_filter(a, line.__getitem__)):
                emit_store(a.b, dw, (row * TAPS + column) * _TAP, value)
