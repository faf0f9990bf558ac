"""The register tile of convolutions and dense layers.

A tile computes `pixels` neighbouring outputs of one row times `width` output channels, all of K in
registers: bias as the first value, then channel blocks, kernel planes, kernel rows, kernel columns,
channels, always in this order, so that every output element adds its terms in the same order
whichever tile computes it. Where K is long, `slice` channel blocks at a time are summed on their
own, so that rounding does not grow with the whole sum at every term. The epilogue works on the
registers before the only store.

Rows outside the map are never visited: the nest gives the number of valid kernel rows, and of
planes of them where the kernel has more than one. Columns
outside the map are left out when the tile is generated: `low` and `high` bound the columns, counted
from the column of the first pixel's first tap, that lie inside.

Where registers do not hold all accumulators, the output channels are computed in parts, one after
another; see `outer_product`. No IR passes run on a tile: they unroll it into spills.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import llvmlite.ir as ir

from ...ir.expression import Expression
from ..emit import behind, constant, emit, hold, part, vector
from ..frontend import Store
from ..isa import Isa
from ..memory import F32, I32, PointerValue, emit_load, emit_shift, emit_store, tile_function
from ..vector import emit_splat
from .loops import i64, loop
from .nest import digest
from .operands import BLOCK, PANEL, Broadcast
from .outer_product import Accumulators, add_outer_product, channels_at_once

POINTERS = ("x", "w", "bias", "y", "e0", "e1")
# Bytes, but for the counts: pieces, channel blocks in full, kernel planes and kernel rows inside
# the map.
INTEGERS = (
    "repeats",
    "blocks",
    "planes",
    "rows",
    "x_block",
    "x_plane",
    "x_row",
    "w_block",
    "w_plane",
    "w_row",
    "x_pixel",
    "y_pixel",
    "y_block",
)
_FLOAT = 4
_UNROLL = 4  # k steps in one round: 8 makes LLVM spill
_SLICE_TERMS = 512  # of 25088 terms, slices lose 6 eps; one sum of all loses 40


def slice_of(blocks: int, terms: int) -> int:
    """How many of the channel blocks, each of so many terms, are a slice; 0 for all at once."""
    return max(1, _SLICE_TERMS // terms) if blocks * terms >= 2 * _SLICE_TERMS else 0


@dataclass(frozen=True)
class Tile:
    """One register tile. Lengths are in elements. `deep` says that the kernel has several planes;
    `block` is 16 for blocked x, 1 where channels of x lie apart; `tail` the channels of the last,
    incomplete block; `pixel_step` 0 means that it is given at run time; `valid` is how many of the
    `width` channels are stored; `blocked` says that y is; `repeats` says that a call computes as
    many pieces of so many pixels as is told at run time, else it computes one; `slice` of 0 is all
    blocks at once."""

    pixels: int
    width: int
    deep: bool
    taps: int
    block: int
    tail: int
    pixel_step: int
    tap_step: int
    low: int
    high: int
    valid: int
    blocked: bool
    repeats: bool
    bias: bool
    epilogue: Expression
    operands: tuple[Broadcast, ...]
    slice: int = 0

    @cached_property
    def symbol(self) -> str:
        """Shape first, for people who read profiles; a digest of everything makes it unique."""
        return f"f32_tile_{self.pixels}x{self.width}_k{self.taps}_{digest(self)}"

    def texts(self, isa: Isa, checked: bool, store: Store | None) -> tuple[str, ...]:
        """The tile's LLVM IR."""
        return (_Emitter(self, isa, checked).text(),)


class _Emitter:
    """Emits one tile; lives as long as that takes."""

    def __init__(self, tile: Tile, isa: Isa, checked: bool) -> None:
        self.tile, self.isa = tile, isa
        self.once = channels_at_once(isa, tile.pixels, tile.width)
        self.lanes = min(isa.lanes, self.once)
        self.vectors = self.once // self.lanes
        self.module = ir.Module(tile.symbol)
        self.function, self.b, self.pointers, self.ints = tile_function(
            self.module, tile.symbol, POINTERS, INTEGERS, checked
        )
        # Multiplied here once: without IR passes nobody would move it out of the loops.
        step = self.ints["x_pixel"]
        apart = tile.pixels if tile.pixel_step == 0 else 0
        self.pixel_offsets = [self.b.mul(i64(m), step) for m in range(apart)]

    def text(self) -> str:
        if self.tile.repeats:
            self._repeat()
        else:
            self._piece()
        self.b.ret_void()
        return str(self.module)

    def _repeat(self) -> None:
        """Computes as many pieces as is told at run time, each behind the one before."""
        y_step = self.tile.pixels * BLOCK * _FLOAT
        kinds = zip(("e0", "e1"), self.tile.operands, strict=False)
        steps = {"x": self.tile.pixels * self.tile.pixel_step * _FLOAT, "y": y_step}
        steps |= {name: y_step for name, kind in kinds if kind is Broadcast.FULL}

        def piece(addresses: list[ir.Value]) -> list[ir.Value]:
            for name, address in zip(steps, addresses, strict=True):
                self.pointers[name] = self.pointers[name].at(address)
            self._piece()
            behind = (emit_shift(self.b, self.pointers[n], step) for n, step in steps.items())
            return [pointer.address for pointer in behind]

        begin = [self.pointers[name].address for name in steps]
        loop(self.b, self.ints["repeats"], begin, piece)

    def _piece(self) -> None:
        """Computes the pixels, for all output channels."""
        for first in range(0, self.tile.width, self.once):
            self._channels(first)

    def _channels(self, first: int) -> None:
        """Computes the output channels from `first` on, as many as are computed at once."""
        tile, blocks = self.tile, self.ints["blocks"]
        x, w = self.pointers["x"], emit_shift(self.b, self.pointers["w"], first * _FLOAT)
        add = self._slices if tile.slice else self._blocks
        x, w, acc = add(x, w, self._initial(first), blocks)
        if tile.tail:
            acc = self._planes(x, w, acc, tile.tail)
        self._finish(acc, first)

    def _blocks(
        self, x: PointerValue, w: PointerValue, acc: Accumulators, blocks: ir.Value
    ) -> tuple[PointerValue, PointerValue, Accumulators]:
        """Adds so many channel blocks; gives the places behind them, too."""

        def block(values: list[ir.Value]) -> list[ir.Value]:
            x_block, w_block = x.at(values[0]), w.at(values[1])
            after = self._planes(x_block, w_block, values[2:], self.tile.block)
            x_next = emit_shift(self.b, x_block, self.ints["x_block"])
            w_next = emit_shift(self.b, w_block, self.ints["w_block"])
            return [x_next.address, w_next.address, *after]

        carried = [x.address, w.address, *acc]
        carried = loop(self.b, blocks, carried, block, may_be_empty=True)
        return x.at(carried[0]), w.at(carried[1]), carried[2:]

    def _slices(
        self, x: PointerValue, w: PointerValue, acc: Accumulators, blocks: ir.Value
    ) -> tuple[PointerValue, PointerValue, Accumulators]:
        """As `_blocks`, slice by slice. The whole sums are on the stack meanwhile: registers have
        room for those of a slice."""
        b, most = self.b, i64(self.tile.slice)
        with b.goto_entry_block():
            whole = [b.alloca(value.type) for value in acc]
        for place, value in zip(whole, acc, strict=True):
            b.store(value, place)

        def slice(values: list[ir.Value]) -> list[ir.Value]:
            left, zeros = values[0], [constant(0, self.lanes)] * len(acc)
            count = b.select(b.icmp_signed("<", left, most), left, most)
            x_next, w_next, sums = self._blocks(x.at(values[1]), w.at(values[2]), zeros, count)
            for place, sum in zip(whole, sums, strict=True):
                hold(b)
                b.store(b.fadd(b.load(place), sum), place)
            return [b.sub(left, count), x_next.address, w_next.address]

        slices = b.sdiv(b.add(blocks, i64(self.tile.slice - 1)), most)
        _, *after = loop(b, slices, [blocks, x.address, w.address], slice)
        return x.at(after[0]), w.at(after[1]), [b.load(place) for place in whole]

    def _initial(self, first: int) -> Accumulators:
        """Accumulators, one a pixel and vector, pixel by pixel."""
        if self.tile.bias:
            row = [
                self._load(self.pointers["bias"], (first + v * self.lanes) * _FLOAT)
                for v in range(self.vectors)
            ]
        else:
            row = [constant(0, self.lanes)] * self.vectors
        return row * self.tile.pixels

    def _load(self, pointer: PointerValue, offset: int) -> ir.Value:
        return emit_load(self.b, pointer, offset, vector(self.lanes), _FLOAT)

    def _planes(
        self, x: PointerValue, w: PointerValue, acc: Accumulators, channels: int
    ) -> Accumulators:
        """Adds the kernel's planes for one block of channels."""
        if not self.tile.deep:
            return self._rows(x, w, acc, channels)

        def plane(values: list[ir.Value]) -> list[ir.Value]:
            x_plane, w_plane = x.at(values[0]), w.at(values[1])
            after = self._rows(x_plane, w_plane, values[2:], channels)
            x_next = emit_shift(self.b, x_plane, self.ints["x_plane"])
            w_next = emit_shift(self.b, w_plane, self.ints["w_plane"])
            return [x_next.address, w_next.address, *after]

        carried = [x.address, w.address, *acc]
        return loop(self.b, self.ints["planes"], carried, plane, may_be_empty=True)[2:]

    def _rows(
        self, x: PointerValue, w: PointerValue, acc: Accumulators, channels: int
    ) -> Accumulators:
        """Adds the rows of one of the kernel's planes."""

        def row(values: list[ir.Value]) -> list[ir.Value]:
            x_row, w_row, after = x.at(values[0]), w.at(values[1]), values[2:]
            for tap in range(self.tile.taps):
                after = self._tap(x_row, w_row, after, tap, channels)
            x_next = emit_shift(self.b, x_row, self.ints["x_row"])
            w_next = emit_shift(self.b, w_row, self.ints["w_row"])
            return [x_next.address, w_next.address, *after]

        carried = [x.address, w.address, *acc]
        return loop(self.b, self.ints["rows"], carried, row, may_be_empty=True)[2:]

    def _tap(
        self, x: PointerValue, w: PointerValue, acc: Accumulators, tap: int, channels: int
    ) -> Accumulators:
        """Adds one kernel column: `channels` products to each pixel for which the column is
        inside."""
        tile = self.tile
        columns = [m * tile.pixel_step + tap * tile.tap_step for m in range(tile.pixels)]
        inside = [m for m, c in enumerate(columns) if tile.low <= c < tile.high]
        if not inside:
            return acc
        x = emit_shift(self.b, x, tap * tile.tap_step * _FLOAT)
        w = emit_shift(self.b, w, tap * tile.block * PANEL * _FLOAT)
        unroll = _UNROLL if channels % _UNROLL == 0 else 1
        if channels == unroll:
            return self._k_steps(x, w, acc, inside, unroll)

        def round(values: list[ir.Value]) -> list[ir.Value]:
            x_k, w_k = x.at(values[0]), w.at(values[1])
            after = self._k_steps(x_k, w_k, values[2:], inside, unroll)
            x_next = emit_shift(self.b, x_k, unroll * _FLOAT)
            w_next = emit_shift(self.b, w_k, unroll * PANEL * _FLOAT)
            return [x_next.address, w_next.address, *after]

        carried = [x.address, w.address, *acc]
        return loop(self.b, i64(channels // unroll), carried, round)[2:]

    def _k_steps(
        self, x: PointerValue, w: PointerValue, acc: Accumulators, inside: list[int], unroll: int
    ) -> Accumulators:
        """Adds `unroll` neighbouring channels, in order."""
        for k in range(unroll):
            acc = self._k_step(x, w, acc, inside, k)
        return acc

    def _k_step(
        self, x: PointerValue, w: PointerValue, acc: Accumulators, inside: list[int], k: int
    ) -> Accumulators:
        def value(pixel: int) -> ir.Value:
            return emit_splat(self.b, self._pixel(x, pixel, k), self.lanes)

        def weights(v: int) -> ir.Value:
            return self._load(w, (k * PANEL + v * self.lanes) * _FLOAT)

        return add_outer_product(self.b, acc, inside, value, self.vectors, weights)

    def _pixel(self, x: PointerValue, pixel: int, channel: int) -> ir.Value:
        """Channel `channel` of the pixel, a scalar."""
        if self.pixel_offsets:
            x = emit_shift(self.b, x, self.pixel_offsets[pixel])
        offset = (pixel * self.tile.pixel_step + channel) * _FLOAT
        return emit_load(self.b, x, offset, F32, _FLOAT)

    def _finish(self, acc: Accumulators, first: int) -> None:
        """Applies the epilogue and stores, one vector after the other."""
        done = None
        for i, value in enumerate(acc):
            pixel, channel = i // self.vectors, first + i % self.vectors * self.lanes
            count = min(self.lanes, self.tile.valid - channel)
            if count > 0:
                value = value if done is None else behind(self.b, value, done, self.isa)
                done = self._finish_vector(value, pixel, channel, count)

    def _finish_vector(self, value: ir.Value, pixel: int, channel: int, count: int) -> ir.Value:
        """Stores the first `count` lanes of a finished vector; gives all of it."""
        arguments = [value]
        for kind, name in zip(self.tile.operands, ("e0", "e1"), strict=False):
            arguments.append(self._operand(kind, self.pointers[name], pixel, channel, count))
        result = emit(self.b, self.tile.epilogue, arguments, self.isa)
        store_vector(self.b, self._place(self.pointers["y"], pixel, channel), result, count)
        return result

    def _operand(
        self, kind: Broadcast, pointer: PointerValue, pixel: int, channel: int, count: int
    ) -> ir.Value:
        match kind:
            case Broadcast.SCALAR:
                return emit_splat(self.b, emit_load(self.b, pointer, 0, F32, _FLOAT), self.lanes)
            case Broadcast.CHANNEL:
                return self._load(pointer, channel * _FLOAT)
            case Broadcast.FULL:
                return load_vector(self.b, self._place(pointer, pixel, channel), self.lanes, count)

    def _place(self, y: PointerValue, pixel: int, channel: int) -> PointerValue:
        """Where the output's channel `channel` of the pixel lies."""
        if self.tile.blocked:
            block, inner = divmod(channel, BLOCK)
            if block:
                y = emit_shift(self.b, y, self.b.mul(i64(block), self.ints["y_block"]))
            return emit_shift(self.b, y, (pixel * BLOCK + inner) * _FLOAT)
        if pixel:
            y = emit_shift(self.b, y, self.b.mul(i64(pixel), self.ints["y_pixel"]))
        return emit_shift(self.b, y, channel * _FLOAT)


def _powers_of_two(count: int) -> list[tuple[int, int]]:
    """(begin, length) pieces of `count`, largest first, each length a power of two."""
    pieces, begin = [], 0
    while begin < count:
        length = 1 << ((count - begin).bit_length() - 1)
        pieces.append((begin, length))
        begin += length
    return pieces


def store_vector(b: ir.IRBuilder, pointer: PointerValue, value: ir.Value, count: int) -> None:
    """Stores the first `count` lanes and touches nothing behind them."""
    lanes = value.type.count
    for begin, length in _powers_of_two(count):
        stored = value if length == lanes else part(b, value, begin, length)
        emit_store(b, pointer, begin * _FLOAT, stored, _FLOAT)


def load_vector(b: ir.IRBuilder, pointer: PointerValue, lanes: int, count: int) -> ir.Value:
    """A vector whose first `count` lanes are loaded, and nothing behind them; the others are
    zero."""
    if count == lanes:
        return emit_load(b, pointer, 0, vector(lanes), _FLOAT)
    result = constant(0, lanes)
    for i in range(count):
        scalar = emit_load(b, pointer, i * _FLOAT, F32, _FLOAT)
        result = b.insert_element(result, scalar, I32(i))
    return result
