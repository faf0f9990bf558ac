"""The register tile of Winograd's products: one frequency, patches times output channels.

M[patch, channel] = sum over k of V[patch, k] U[k, channel], all of k in registers and in order. V
and M lie in blocks of 16 channels, U in panels. On its way a tile can bring into L2 what is needed
later: some cache lines of a place that the caller names in each round of four k steps. (Weights
need no such help: they are read in order, and fetching them ahead was slower.)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import llvmlite.ir as ir

from ..emit import constant, vector
from ..frontend import Store
from ..isa import Isa
from ..memory import (
    ADDRESS,
    F32,
    I32,
    VOID,
    PointerValue,
    declare,
    emit_load,
    emit_shift,
    emit_store,
    tile_function,
)
from ..vector import emit_splat
from .loops import i64, loop
from .operands import BLOCK, PANEL, even_split
from .outer_product import (
    Accumulators,
    add_outer_product,
    channels_at_once,
    most_pixels,
    tall_channels,
)

_FLOAT = 4
LINE = 64  # bytes of a cache line
UNROLL = 4  # k steps in one round: 8 makes LLVM spill


@dataclass(frozen=True)
class ProductTile:
    """`patches` times `width` output channels. `tail` is the number of channels in the last,
    incomplete block of V, `lines` how many are fetched in each round. Where registers do not hold
    all sums, patches and channels are cut in parts: each goes over all of k, or with `depth` over
    so many blocks of V at once, whose weights stay in L1 from part to part."""

    patches: int
    width: int
    tail: int
    lines: int
    depth: int = 0

    POINTERS = ("v", "u", "m", "later")
    INTEGERS = ("blocks", "v_block", "m_block")  # bytes, but for the number of whole blocks

    @property
    def symbol(self) -> str:
        """Says everything: the shape, the tail, the lines fetched, the depth."""
        numbers = f"{self.patches}x{self.width}_{self.tail}_{self.lines}_{self.depth}"
        return f"f32_winograd_product_{numbers}"

    def texts(self, isa: Isa, checked: bool, store: Store | None) -> tuple[str, ...]:
        """The tile's LLVM IR."""
        return (_Emitter(self, isa, checked).text(),)


class Part(NamedTuple):
    """Sums that registers hold at once: patches and output channels from the first ones on."""

    patch: int
    patches: int
    channel: int
    channels: int


def parts_of(isa: Isa, patches: int, width: int) -> list[Part]:
    """The parts that `patches` times `width` sums are cut in, as equal as can be."""
    groups = even_split(patches, most_pixels(isa, min(tall_channels(isa), width)))
    once = min(channels_at_once(isa, count, width) for _, count in groups)
    return [Part(begin, n, c, once) for begin, n in groups for c in range(0, width, once)]


class _Places(NamedTuple):
    """Where the next k step reads V and U, and fetches from."""

    v: PointerValue
    u: PointerValue
    later: PointerValue

    @property
    def addresses(self) -> list[ir.Value]:
        return [place.address for place in self]

    def at(self, addresses: Sequence[ir.Value]) -> _Places:
        return _Places(*(place.at(a) for place, a in zip(self, addresses, strict=True)))


class _Emitter:
    """Emits one tile; lives as long as that takes."""

    def __init__(self, tile: ProductTile, isa: Isa, checked: bool) -> None:
        self.tile = tile
        self.parts = parts_of(isa, tile.patches, tile.width)
        self.lanes = min(isa.lanes, self.parts[0].channels)
        self.vectors = self.parts[0].channels // self.lanes
        self.module = ir.Module(tile.symbol)
        self.function, self.b, self.pointers, self.ints = tile_function(
            self.module, tile.symbol, tile.POINTERS, tile.INTEGERS, checked
        )

    def text(self) -> str:
        start = _Places(*(self.pointers[name] for name in ("v", "u", "later")))
        blocks = self.ints["blocks"]
        if self.tile.depth and len(self.parts) > 1:
            self._in_depth(start, blocks)
        else:
            after = start
            for part in self.parts:
                begin = start._replace(later=after.later)
                after, acc = self._sums(part, begin, self._zeros(part), blocks, with_tail=True)
                self._store(part, acc)
        self.b.ret_void()
        return str(self.module)

    def _in_depth(self, start: _Places, blocks: ir.Value) -> None:
        """Adds some blocks to all parts, whose sums are in M meanwhile, then the next ones."""
        for part in self.parts:
            self._store(part, self._zeros(part))
        depth = i64(self.tile.depth)

        def several(values: list[ir.Value]) -> list[ir.Value]:
            left, places = values[0], start.at(values[1:])
            less = self.b.icmp_signed("<", left, depth)
            after = self._add(places, self.b.select(less, left, depth), with_tail=False)
            return [self.b.sub(left, depth), *after.addresses]

        rounds = self.b.udiv(self.b.add(blocks, i64(self.tile.depth - 1)), depth)
        ends = loop(self.b, rounds, [blocks, *start.addresses], several, may_be_empty=True)
        if self.tile.tail:
            self._add(start.at(ends[1:]), i64(0), with_tail=True)

    def _add(self, places: _Places, blocks: ir.Value, *, with_tail: bool) -> _Places:
        """Adds these blocks to all parts; gives the places behind them."""
        after = places
        for part in self.parts:
            begin = places._replace(later=after.later)
            after, acc = self._sums(part, begin, self._load(part), blocks, with_tail=with_tail)
            self._store(part, acc)
        return after

    def _sums(
        self,
        part: Part,
        places: _Places,
        acc: Accumulators,
        blocks: ir.Value,
        *,
        with_tail: bool,
    ) -> tuple[_Places, Accumulators]:
        """The places behind the blocks, and the part's sums with their products added."""
        shifts = (part.patch * BLOCK * _FLOAT, part.channel * _FLOAT, 0)
        begin = _Places(*(emit_shift(self.b, p, n) for p, n in zip(places, shifts, strict=True)))

        def block(values: list[ir.Value]) -> list[ir.Value]:
            here = begin.at(values[:3])
            after, sums = self._rounds(part, here, values[3:], BLOCK)
            v = emit_shift(self.b, here.v, self.ints["v_block"])
            return [*after._replace(v=v).addresses, *sums]

        carried = [*begin.addresses, *acc]
        if not (isinstance(blocks, ir.Constant) and blocks.constant == 0):
            carried = loop(self.b, blocks, carried, block, may_be_empty=True)
        after, acc = begin.at(carried[:3]), carried[3:]
        if with_tail and self.tile.tail:
            after, acc = self._rounds(part, after, acc, self.tile.tail)
        ends = (emit_shift(self.b, p, -n) for p, n in zip(after, shifts, strict=True))
        return _Places(*ends), acc

    def _rounds(
        self, part: Part, places: _Places, acc: Accumulators, channels: int
    ) -> tuple[_Places, Accumulators]:
        """The places and the sums after one block of V."""
        unroll = UNROLL if channels % UNROLL == 0 else 1

        def round(values: list[ir.Value]) -> list[ir.Value]:
            here, sums = places.at(values[:3]), values[3:]
            later = self._fetch(here.later)
            for k in range(unroll):
                sums = self._k_step(part, here, sums, k)
            u = emit_shift(self.b, here.u, unroll * PANEL * _FLOAT)
            v = emit_shift(self.b, here.v, unroll * _FLOAT)
            return [*_Places(v, u, later).addresses, *sums]

        ends = loop(self.b, i64(channels // unroll), [*places.addresses, *acc], round)
        return places.at(ends[:3]), ends[3:]

    def _k_step(self, part: Part, places: _Places, acc: Accumulators, k: int) -> Accumulators:
        def value(patch: int) -> ir.Value:
            scalar = emit_load(self.b, places.v, (patch * BLOCK + k) * _FLOAT, F32)
            return emit_splat(self.b, scalar, self.lanes)

        def weights(i: int) -> ir.Value:
            offset = (k * PANEL + i * self.lanes) * _FLOAT
            return emit_load(self.b, places.u, offset, vector(self.lanes))

        return add_outer_product(self.b, acc, range(part.patches), value, self.vectors, weights)

    def _fetch(self, later: PointerValue) -> PointerValue:
        """Fetches this round's lines, in a basic block of its own: among arithmetic a prefetch
        makes LLVM spill. Gives the place behind them."""
        lines = self.tile.lines
        if not lines:
            return later
        self._new_block("fetch")
        for i in range(lines):
            self._prefetch(later, i * LINE)
        self._new_block("steps")
        return emit_shift(self.b, later, lines * LINE)

    def _new_block(self, name: str) -> None:
        block = self.function.append_basic_block(name)
        self.b.branch(block)
        self.b.position_at_end(block)

    def _prefetch(self, pointer: PointerValue, offset: int) -> None:
        """Asks for a line into L2. It may lie outside every buffer: nothing is accessed."""
        prefetch = declare(self.module, "llvm.prefetch.p0", VOID, [ADDRESS, I32, I32, I32])
        read, into_l2, data = I32(0), I32(2), I32(1)
        place = emit_shift(self.b, pointer, offset).address
        self.b.call(prefetch, [place, read, into_l2, data])

    def _zeros(self, part: Part) -> Accumulators:
        return [constant(0, self.lanes)] * (part.patches * self.vectors)

    def _load(self, part: Part) -> Accumulators:
        type = vector(self.lanes)
        return [emit_load(self.b, m, offset, type) for m, offset in self._places_of_sums(part)]

    def _store(self, part: Part, acc: Accumulators) -> None:
        for (m, offset), value in zip(self._places_of_sums(part), acc, strict=True):
            emit_store(self.b, m, offset, value)

    def _places_of_sums(self, part: Part) -> list[tuple[PointerValue, int]]:
        """Where the part's sums lie in M, patch by patch."""
        found = []
        for patch in range(part.patch, part.patch + part.patches):
            for i in range(self.vectors):
                block, inner = divmod(part.channel + i * self.lanes, BLOCK)
                # Bytes from a block of M to the one so many blocks further.
                step = self.b.mul(i64(block), self.ints["m_block"])
                m = emit_shift(self.b, self.pointers["m"], step)
                found.append((m, (patch * BLOCK + inner) * _FLOAT))
        return found
