"""The register tile of weight gradients: one tap, some input channels times a panel of filters.

Where groups are parts of a block, a filter is multiplied with the channels of its own group alone:
channel k of every group is shuffled to all of the group's lanes, as in `depthwise_tile`.

A tile goes over rows of pixels: dw[c, m] += x[pixel, c] * dy[pixel, m], all of a call's pixels in
registers, and adds what it found to memory. So every call is one term of a sum in memory, which
keeps the digits of long sums, and a tile needs to know nothing of borders: the nest gives the rows
and columns whose taps lie inside the map.

No IR passes run on a tile, as on those of convolutions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import llvmlite.ir as ir

from ..emit import constant, vector
from ..frontend import Store
from ..isa import Isa
from ..memory import F32, PointerValue, emit_load, emit_shift, emit_store, tile_function
from ..vector import emit_fma, emit_splat, emit_spread
from .loops import i64, loop
from .operands import BLOCK, PANEL

POINTERS = ("x", "dy", "dw")
# Counts of rows and of pixels in a row, then bytes.
INTEGERS = ("rows", "pixels", "x_channel", "x_pixel", "x_row", "dy_row", "dy_block")
_FLOAT = 4


def most_channels(isa: Isa, width: int) -> int:
    """The most channels whose accumulators, dy and a broadcast fit the registers."""
    vectors = width // isa.lanes
    return max(1, (isa.registers - 2 - vectors) // vectors)


@dataclass(frozen=True)
class WeightGradientTile:
    """A tile of `channels` times `width` filters, which lie in memory in panels of 32. `blocked`
    says that channels of x are neighbours; else `x_channel` says how far apart they are. Where
    `group` channels are not 0, they are those from `first` on of each group of so many."""

    channels: int
    width: int
    blocked: bool
    group: int = 0
    first: int = 0

    optimise = False

    @property
    def symbol(self) -> str:
        """All that tells tiles apart."""
        kind = "" if self.blocked else "_plain"
        if self.group:
            kind = f"_g{self.group}_{self.first}"
        return f"f32_weight_gradient_tile_{self.channels}x{self.width}{kind}"

    def texts(self, isa: Isa, checked: bool, store: Store | None) -> tuple[str, ...]:
        """The tile's LLVM IR."""
        return (_Emitter(self, isa, checked).text(),)


class _Emitter:
    """Emits one tile; lives as long as that takes."""

    def __init__(self, tile: WeightGradientTile, isa: Isa, checked: bool) -> None:
        self.tile = tile
        self.lanes = max(min(isa.lanes, tile.width), tile.group)
        self.vectors = tile.width // self.lanes
        self.module = ir.Module(tile.symbol)
        _, self.b, self.pointers, self.ints = tile_function(
            self.module, tile.symbol, POINTERS, INTEGERS, checked
        )
        # Computed here once: without IR passes nobody would move them out of the loops.
        step = self.ints["x_channel"]
        self.channel_offsets = [self.b.mul(i64(c), step) for c in range(tile.channels)]
        offsets = [v * self.lanes for v in range(self.vectors)]
        self.filter_offsets = [
            self.b.add(
                self.b.mul(i64(offset // BLOCK), self.ints["dy_block"]),
                i64(offset % BLOCK * _FLOAT),
            )
            for offset in offsets
        ]

    def text(self) -> str:
        tile, ints = self.tile, self.ints
        x, dy = self.pointers["x"], self.pointers["dy"]
        zeros = [constant(0, self.lanes)] * (tile.channels * self.vectors)

        def row(values: list[ir.Value]) -> list[ir.Value]:
            x_row, dy_row = x.at(values[0]), dy.at(values[1])
            sums = loop(self.b, ints["pixels"], [x_row.address, dy_row.address, *values[2:]], pixel)
            x_next = emit_shift(self.b, x_row, ints["x_row"])
            dy_next = emit_shift(self.b, dy_row, ints["dy_row"])
            return [x_next.address, dy_next.address, *sums[2:]]

        def pixel(values: list[ir.Value]) -> list[ir.Value]:
            x_pixel, dy_pixel = x.at(values[0]), dy.at(values[1])
            sums = self._products(x_pixel, dy_pixel, values[2:])
            x_next = emit_shift(self.b, x_pixel, ints["x_pixel"])
            dy_next = emit_shift(self.b, dy_pixel, BLOCK * _FLOAT)
            return [x_next.address, dy_next.address, *sums]

        found = loop(self.b, ints["rows"], [x.address, dy.address, *zeros], row)
        self._add(found[2:])
        self.b.ret_void()
        return str(self.module)

    def _products(self, x: PointerValue, dy: PointerValue, sums: list[ir.Value]) -> list[ir.Value]:
        """Adds one pixel's products."""
        filters = [self._load(emit_shift(self.b, dy, offset)) for offset in self.filter_offsets]
        result = []
        for c, values in enumerate(self._channels(x)):
            for v, (value, filter) in enumerate(zip(values, filters, strict=True)):
                result.append(emit_fma(self.b, value, filter, sums[c * self.vectors + v]))
        return result

    def _channels(self, x: PointerValue) -> Iterator[list[ir.Value]]:
        """Each channel of a pixel, in all lanes that are multiplied with it, vector by vector."""
        tile = self.tile
        if not tile.group:
            for c in range(tile.channels):
                offset = c * _FLOAT if tile.blocked else self.channel_offsets[c]
                value = emit_load(self.b, x, offset, F32, _FLOAT)
                yield [emit_splat(self.b, value, self.lanes)] * self.vectors
            return
        bytes = self.lanes * _FLOAT
        loaded = [self._load(emit_shift(self.b, x, v * bytes)) for v in range(self.vectors)]
        for c in range(tile.first, tile.first + tile.channels):
            yield [emit_spread(self.b, value, tile.group, c) for value in loaded]

    def _add(self, sums: list[ir.Value]) -> None:
        """Adds the sums to dw."""
        for i, value in enumerate(sums):
            c, v = divmod(i, self.vectors)
            place = emit_shift(self.b, self.pointers["dw"], (c * PANEL + v * self.lanes) * _FLOAT)
            emit_store(self.b, place, 0, self.b.fadd(self._load(place), value), _FLOAT)

    def _load(self, pointer: PointerValue) -> ir.Value:
        return emit_load(self.b, pointer, 0, vector(self.lanes), _FLOAT)
