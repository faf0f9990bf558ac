"""Outer products in registers: the inner step of convolutions, products and dense layers.

A tile holds pixels times vectors of output channels as accumulators. For each k it adds the product
of every pixel's value and every vector of weights. Of values and weights the fewer stay in
registers meanwhile, the others are loaded one after another, so that so many registers must be
there: pixels * vectors + min(pixels, vectors) + 1.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import llvmlite.ir as ir

from ..emit import hold
from ..isa import Isa
from ..vector import emit_fma
from .operands import BLOCK, PANEL

Accumulators = list[ir.Value]
_TALL_ENOUGH = 6  # pixels: below that, half the channels and twice the pixels load less


def most_pixels(isa: Isa, channels: int) -> int:
    """The most pixels for which so many output channels fit the registers; at least 1."""
    vectors = -(-channels // isa.lanes)
    spare = 1  # LLVM does not keep to the order in which loads were emitted
    return max(1, (isa.registers - spare - 1 - vectors) // vectors)


def tall_channels(isa: Isa) -> int:
    """How many output channels a tile of many pixels computes at once."""
    return PANEL if most_pixels(isa, PANEL) >= _TALL_ENOUGH else BLOCK


def channels_at_once(isa: Isa, pixels: int, width: int) -> int:
    """How many of `width` output channels a tile of so many pixels computes at once: all of them if
    registers suffice, else half of them, and so on."""
    channels = width
    while channels > isa.lanes and channels % 2 == 0 and not _fits(isa, pixels, channels):
        channels //= 2
    return channels


def _fits(isa: Isa, pixels: int, channels: int) -> bool:
    vectors = -(-channels // isa.lanes)
    product = 0 if isa.fma else 1  # has a register of its own before it is added
    return pixels * vectors + min(pixels, vectors) + 1 + product <= isa.registers


def add_outer_product(
    b: ir.IRBuilder,
    acc: Accumulators,
    pixels: Sequence[int],
    value: Callable[[int], ir.Value],
    vectors: int,
    weights: Callable[[int], ir.Value],
) -> Accumulators:
    """The accumulators, pixel by pixel, with value(m) * weights(v) added to those of the given
    pixels m; both functions load."""
    acc = list(acc)
    hold(b)

    def add(m: int, v: int, x: ir.Value, w: ir.Value) -> None:
        acc[m * vectors + v] = emit_fma(b, x, w, acc[m * vectors + v])

    if vectors <= len(pixels):
        held = [weights(v) for v in range(vectors)]
        for m in pixels:
            x = value(m)
            for v, w in enumerate(held):
                add(m, v, x, w)
        return acc
    values = [(m, value(m)) for m in pixels]
    for v in range(vectors):
        hold(b)
        w = weights(v)
        for m, x in values:
            add(m, v, x, w)
    return acc
