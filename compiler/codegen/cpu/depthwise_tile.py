"""The register tile of depthwise convolutions, of those with few channels a group, and of pools.

A tile computes rows of one vector of channels. A row is cut in pieces of neighbouring outputs, as
many as have accumulators. A lane of the output depends on the lanes of its group only: channel k of
every group is shuffled to all of the group's lanes (a group of one needs no shuffle), then
multiplied by the weights of that channel, one vector a tap. Inputs stay: one that is loaded meets
all outputs and taps that need it, and the weights of a kernel row stay in registers where they
fit. A pool's window has no weights: its terms are the elements themselves.

Every output adds its terms in the same order, whichever piece it lies in: bias, kernel planes,
kernel rows, kernel columns, channels. The epilogue works on the registers before the only store.

Rows outside the map are never visited: valid kernel rows are counted for each output row, and the
nest gives the number of valid planes where the kernel has more than one. Columns outside the map
are left out when the tile is generated. No IR passes run on a tile.
"""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass
from functools import cached_property
from math import prod

import llvmlite.ir as ir

from ...ir.expression import Expression
from ..emit import behind, constant, emit, hold, part, pin, vector
from ..frontend import Store
from ..isa import Architecture, Isa
from ..memory import F32, PointerValue, emit_load, emit_shift, emit_store, tile_function
from ..vector import emit_fma, emit_max, emit_splat, emit_spread, indices
from .loops import i64, loop
from .nest import digest
from .operands import BLOCK, Broadcast

POINTERS = ("x", "w", "bias", "y", "e0", "e1")
# Output rows, the input row of the first one's first tap, input rows, kernel planes inside the map,
# pieces that cut nothing off; then bytes from one plane's taps to the next one's, and from row to
# row.
INTEGERS = ("rows", "above", "height", "planes", "repeats", "x_plane", "x_line", "y_line")
_FLOAT = 4
_PIXEL = BLOCK * _FLOAT  # bytes
Accumulators = list[ir.Value]


def vector_lanes(isa: Isa, group: int) -> int:
    """Lanes of a tile's vectors: registers as wide as there are, or two where a group needs it."""
    return max(isa.lanes, group)


def _room(isa: Isa, group: int, columns: int) -> int:
    """How many vectors fit the registers beside the weights of a kernel row, an input, and, where
    there is no multiply-add, a product. LLVM shuffles inputs long before they are needed."""
    registers = isa.registers * isa.lanes // vector_lanes(isa, group)
    others = 2 if group == 1 else 11
    return registers - columns * group - others - (not isa.fma)


def most_pixels(isa: Isa, group: int, columns: int) -> int:
    """The longest piece of a row for a kernel of so many columns: enough accumulators to hide an
    addition's latency, fewer where that keeps the weights of a kernel row in registers."""
    pixels = (14 if isa.lanes == BLOCK else 8) * isa.lanes // vector_lanes(isa, group)
    room = _room(isa, group, columns)
    return room if pixels // 2 < room < pixels else pixels


class Fold(enum.Enum):
    """What a window's elements become."""

    PRODUCTS = "depthwise"  # with the weights, added
    SUM = "sum"
    MEAN = "mean"  # of those inside the map; 0 where none is
    LARGEST = "largest"  # NaN where there is one


@dataclass(frozen=True)
class Piece:
    """Neighbouring outputs of a row. Of its input columns, counted from the first output's first
    tap, those from `low` to before `high` lie inside the map."""

    pixels: int
    low: int
    high: int


@dataclass(frozen=True)
class DepthwiseTile:
    """One register tile; `deep` says that the kernel has several planes, and kernel, strides and
    dilations are rows, then columns. A row of outputs is made of `pieces` from left to right, where
    the piece at index `repeated` comes as often as is told at run time; -1 when none does."""

    lanes: int
    group: int
    deep: bool
    kernel: tuple[int, int]
    strides: tuple[int, int]
    dilations: tuple[int, int]
    pieces: tuple[Piece, ...]
    repeated: int
    bias: bool
    epilogue: Expression
    operands: tuple[Broadcast, ...]
    fold: Fold = Fold.PRODUCTS

    @cached_property
    def symbol(self) -> str:
        """Shape first, for people who read profiles; a digest of everything makes it unique."""
        rows, columns = self.kernel
        return f"f32_{self.fold.value}_{rows}x{columns}_g{self.group}_{digest(self)}"

    def texts(self, isa: Isa, checked: bool, store: Store | None) -> tuple[str, ...]:
        """The tile's LLVM IR."""
        return (_Emitter(self, isa, checked).text(),)


class _Emitter:
    """Emits one tile; lives as long as that takes."""

    def __init__(self, tile: DepthwiseTile, isa: Isa, checked: bool) -> None:
        self.tile, self.isa, self.lanes = tile, isa, tile.lanes
        self.register = min(tile.lanes, isa.lanes)
        self.module = ir.Module(tile.symbol)
        self.function, self.b, self.pointers, self.ints = tile_function(
            self.module, tile.symbol, POINTERS, INTEGERS, checked
        )
        self.tap_bytes = tile.group * BLOCK * _FLOAT if tile.fold is Fold.PRODUCTS else 0
        most = max(piece.pixels for piece in tile.pieces)
        self.keeps_weights = most <= _room(isa, tile.group, tile.kernel[1])
        # Multiplied here once: without IR passes nobody would move it out of the loops.
        self.x_tap_row = self.b.mul(self.ints["x_line"], i64(tile.dilations[0]))
        self.x_next_row = self.b.mul(self.ints["x_line"], i64(tile.strides[0]))

    def text(self) -> str:
        x, b = self.pointers["x"], self.b

        def row(values: list[ir.Value]) -> list[ir.Value]:
            above, x_row, offset = values
            self._row(above, x.at(x_row), offset)
            return [
                b.add(above, i64(self.tile.strides[0])),
                emit_shift(b, x.at(x_row), self.x_next_row).address,
                b.add(offset, self.ints["y_line"]),
            ]

        loop(b, self.ints["rows"], [self.ints["above"], x.address, i64(0)], row, may_be_empty=True)
        b.ret_void()
        return str(self.module)

    def _row(self, above: ir.Value, x: PointerValue, offset: ir.Value) -> None:
        """Computes one row of outputs, which begins `offset` bytes behind y; x is the first tap of
        its first output."""
        first = self._taps_before(self.b.neg(above))
        end = self._taps_before(self.b.sub(self.ints["height"], above))
        past = self._smaller(end, i64(self.tile.kernel[0]))
        count = self.b.sub(past, first)
        x = emit_shift(self.b, x, self.b.mul(first, self.x_tap_row))
        row_bytes = self.tile.kernel[1] * self.tap_bytes
        w = emit_shift(self.b, self.pointers["w"], self.b.mul(first, i64(row_bytes)))
        for i, piece in enumerate(self.tile.pieces):
            if i == self.tile.repeated:
                x, offset = self._repeat(piece, x, w, offset, count)
            else:
                x, offset = self._piece(piece, x, w, offset, count)

    def _taps_before(self, rows: ir.Value) -> ir.Value:
        """How many taps begin within the kernel's first `rows` rows; 0 for negative ones."""
        dilation = self.tile.dilations[0]
        present = self.b.icmp_signed(">", rows, i64(0))
        rows = self.b.select(present, rows, i64(0))
        if dilation == 1:
            return rows
        return self.b.udiv(self.b.add(rows, i64(dilation - 1)), i64(dilation))

    def _smaller(self, a: ir.Value, b: ir.Value) -> ir.Value:
        return self.b.select(self.b.icmp_signed("<", a, b), a, b)

    def _repeat(
        self, piece: Piece, x: PointerValue, w: PointerValue, offset: ir.Value, count: ir.Value
    ) -> tuple[PointerValue, ir.Value]:
        """Computes a piece `repeats` times; gives where the next one begins."""

        def once(values: list[ir.Value]) -> list[ir.Value]:
            x_next, y_next = self._piece(piece, x.at(values[0]), w, values[1], count)
            return [x_next.address, y_next]

        address, offset = loop(self.b, self.ints["repeats"], [x.address, offset], once)
        return x.at(address), offset

    def _piece(
        self, piece: Piece, x: PointerValue, w: PointerValue, offset: ir.Value, count: ir.Value
    ) -> tuple[PointerValue, ir.Value]:
        """Computes a piece over `count` rows of each kernel plane; gives where the next one
        begins."""
        first = constant(-math.inf if self.tile.fold is Fold.LARGEST else 0, self.lanes)
        if self.tile.bias:
            first = self._load(self.pointers["bias"], 0)

        def kernel_plane(values: list[ir.Value]) -> list[ir.Value]:
            x_plane, w_plane = x.at(values[0]), w.at(values[1])
            after = self._kernel_rows(piece, x_plane, w_plane, values[2:], count)
            x_next = emit_shift(self.b, x_plane, self.ints["x_plane"])
            w_next = emit_shift(self.b, w_plane, prod(self.tile.kernel) * self.tap_bytes)
            return [x_next.address, w_next.address, *after]

        acc = [first] * piece.pixels
        if self.tile.deep:
            carried = [x.address, w.address, *acc]
            planes = self.ints["planes"]
            acc = loop(self.b, planes, carried, kernel_plane, may_be_empty=True)[2:]
        else:
            acc = self._kernel_rows(piece, x, w, acc, count)
        if self.tile.fold is Fold.MEAN:
            acc = self._means(piece, acc, count)
        self._finish(acc, offset)
        x_next = emit_shift(self.b, x, piece.pixels * self.tile.strides[1] * _PIXEL)
        return x_next, self.b.add(offset, i64(piece.pixels * _PIXEL))

    def _means(self, piece: Piece, acc: Accumulators, count: ir.Value) -> Accumulators:
        """The sums, divided by how many elements they are of: `count` rows of each plane."""
        if self.tile.deep:
            count = self.b.mul(count, self.ints["planes"])
        count = self.b.select(self.b.icmp_signed(">", count, i64(1)), count, i64(1))
        rows = self.b.sitofp(count, F32)
        readers = [pixel for readers in self._readers(piece).values() for pixel, _ in readers]
        means: Accumulators = []
        for pixel, total in enumerate(acc):  # one by one: counts side by side would be spilled
            columns = ir.Constant(F32, float(max(1, readers.count(pixel))))
            whole = emit_splat(self.b, self.b.fmul(rows, columns), self.lanes)
            total = behind(self.b, total, means[-1], self.isa) if means else total
            means.append(self.b.fdiv(total, whole))
        return means

    def _kernel_rows(
        self, piece: Piece, x: PointerValue, w: PointerValue, acc: Accumulators, count: ir.Value
    ) -> Accumulators:
        """Adds the taps of `count` rows of a kernel plane."""

        def kernel_row(values: list[ir.Value]) -> list[ir.Value]:
            x_row, w_row = x.at(values[0]), w.at(values[1])
            after = self._kernel_row(piece, x_row, w_row, values[2:])
            x_next = emit_shift(self.b, x_row, self.x_tap_row)
            w_next = emit_shift(self.b, w_row, self.tile.kernel[1] * self.tap_bytes)
            return [x_next.address, w_next.address, *after]

        carried = [x.address, w.address, *acc]
        return loop(self.b, count, carried, kernel_row, may_be_empty=True)[2:]

    def _kernel_row(
        self, piece: Piece, x: PointerValue, w: PointerValue, acc: Accumulators
    ) -> Accumulators:
        """Adds the taps of one kernel row, input column by input column."""
        acc = list(acc)
        weights: dict[int, ir.Value] = {}  # by offset
        readers = self._readers(piece)
        for column in sorted(readers):
            hold(self.b)
            value = self._load(x, column * _PIXEL)
            if self.tile.fold is Fold.PRODUCTS:
                self._add_products(value, readers[column], w, weights, acc)
                continue
            fold = emit_max if self.tile.fold is Fold.LARGEST else ir.IRBuilder.fadd
            for pixel, _ in readers[column]:
                acc[pixel] = fold(self.b, acc[pixel], value)
        return acc

    def _readers(self, piece: Piece) -> dict[int, list[tuple[int, int]]]:
        """The outputs, and the taps of theirs, that need each input column of a piece."""
        tile = self.tile
        readers: dict[int, list[tuple[int, int]]] = {}
        for tap in range(tile.kernel[1]):
            for pixel in range(piece.pixels):
                column = pixel * tile.strides[1] + tap * tile.dilations[1]
                if piece.low <= column < piece.high:
                    readers.setdefault(column, []).append((pixel, tap))
        return readers

    def _add_products(
        self,
        value: ir.Value,
        readers: list[tuple[int, int]],
        w: PointerValue,
        weights: dict[int, ir.Value],
        acc: Accumulators,
    ) -> None:
        """Adds an input column, times its weights, to the outputs that need it."""
        if not self.keeps_weights:
            weights.clear()
        for k in range(self.tile.group):
            spread = emit_spread(self.b, value, self.tile.group, k)
            for pixel, tap in readers:
                place = tap * self.tap_bytes + k * BLOCK * _FLOAT
                if place not in weights:
                    weights[place] = self._load(w, place)
                acc[pixel] = emit_fma(self.b, spread, weights[place], acc[pixel])
        if self.isa.architecture is Architecture.AARCH64 and self.lanes > self.register:
            for pixel, _ in readers:
                acc[pixel] = self._pinned(acc[pixel])

    def _pinned(self, value: ir.Value) -> ir.Value:
        """A vector of several registers, computed before what is loaded later. Where no operand of
        a multiply-add lies in memory, LLVM would load far ahead of sums that wait for each
        other."""
        lanes = self.register
        starts = range(0, self.lanes, lanes)
        parts = [pin(self.b, part(self.b, value, first, lanes), self.isa) for first in starts]
        while len(parts) > 1:
            lanes *= 2
            whole = indices(0, 1, lanes)
            pairs = zip(parts[::2], parts[1::2], strict=True)
            parts = [self.b.shuffle_vector(low, high, whole) for low, high in pairs]
        return parts[0]

    def _load(
        self, pointer: PointerValue, offset: ir.Value | int, lanes: int | None = None
    ) -> ir.Value:
        return emit_load(self.b, pointer, offset, vector(lanes or self.lanes), _FLOAT)

    def _finish(self, acc: Accumulators, offset: ir.Value) -> None:
        """Applies the epilogue and stores, one register after the other."""
        done = None
        for pixel, value in enumerate(acc):
            for lane in range(0, self.lanes, self.register):
                place = self.b.add(offset, i64(pixel * _PIXEL + lane * _FLOAT))
                piece = part(self.b, value, lane, self.register)
                piece = piece if done is None else behind(self.b, piece, done, self.isa)
                done = self._finish_register(piece, place, lane)

    def _finish_register(self, value: ir.Value, offset: ir.Value, lane: int) -> ir.Value:
        """Stores finished lanes from `lane` on; gives them."""
        arguments = [value]
        for kind, name in zip(self.tile.operands, ("e0", "e1"), strict=False):
            arguments.append(self._operand(kind, self.pointers[name], offset, lane))
        result = emit(self.b, self.tile.epilogue, arguments, self.isa)
        emit_store(self.b, self.pointers["y"], offset, result, _FLOAT)
        return result

    def _operand(
        self, kind: Broadcast, pointer: PointerValue, offset: ir.Value, lane: int
    ) -> ir.Value:
        match kind:
            case Broadcast.SCALAR:
                return emit_splat(self.b, emit_load(self.b, pointer, 0, F32, _FLOAT), self.register)
            case Broadcast.CHANNEL:
                return self._load(pointer, lane * _FLOAT, self.register)
            case Broadcast.FULL:
                return self._load(pointer, offset, self.register)
