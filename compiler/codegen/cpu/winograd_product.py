"""The register tile of Winograd's products: one frequency, patches times output channels.

M[patch, channel] = sum over k of V[patch, k] U[k, channel], all of k in registers and in order. V
and M lie in blocks of 16 channels, U in panels. On its way a tile can bring into L2 what is needed
later: some cache lines of a place that the caller names in each round of four k steps. (Weights
need no such help: they are read in order, and fetching them ahead was slower.)
"""

from __future__ import annotations

from dataclasses import dataclass

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
from ..vector import emit_fma, emit_splat
from .loops import i64, loop
from .operands import BLOCK, PANEL

_FLOAT = 4
LINE = 64  # bytes of a cache line
UNROLL = 4  # k steps in one round: 8 makes LLVM spill
Accumulators = list[ir.Value]


@dataclass(frozen=True)
class ProductTile:
    """`patches` times `width` output channels. `tail` is the number of channels in the last,
    incomplete block of V, `lines` how many are fetched in each round."""

    patches: int
    width: int
    tail: int
    lines: int

    POINTERS = ("v", "u", "m", "later")
    INTEGERS = ("blocks", "v_block", "m_block")  # bytes, but for the number of whole blocks

    @property
    def symbol(self) -> str:
        """Says everything: the shape, the tail, the lines fetched."""
        return f"f32_winograd_product_{self.patches}x{self.width}_{self.tail}_{self.lines}"

    def texts(self, isa: Isa, checked: bool, store: Store | None) -> tuple[str, ...]:
        """The tile's LLVM IR."""
        return (_Emitter(self, isa, checked).text(),)


class _Emitter:
    """Emits one tile; lives as long as that takes."""

    def __init__(self, tile: ProductTile, isa: Isa, checked: bool) -> None:
        self.tile = tile
        self.lanes = min(isa.lanes, tile.width)
        self.vectors = tile.width // self.lanes
        self.module = ir.Module(tile.symbol)
        self.function, self.b, self.pointers, self.ints = tile_function(
            self.module, tile.symbol, tile.POINTERS, tile.INTEGERS, checked
        )

    def text(self) -> str:
        v, u, later = (self.pointers[name] for name in ("v", "u", "later"))
        acc = [constant(0, self.lanes)] * (self.tile.patches * self.vectors)

        def block(values: list[ir.Value]) -> list[ir.Value]:
            v_block = v.at(values[0])
            after = self._rounds(v_block, values[1:], BLOCK)
            return [emit_shift(self.b, v_block, self.ints["v_block"]).address, *after]

        carried = [v.address, u.address, later.address, *acc]
        carried = loop(self.b, self.ints["blocks"], carried, block, may_be_empty=True)
        if self.tile.tail:
            carried[1:] = self._rounds(v.at(carried[0]), carried[1:], self.tile.tail)
        self._store(carried[3:])
        self.b.ret_void()
        return str(self.module)

    def _rounds(self, v: PointerValue, carried: list[ir.Value], channels: int) -> list[ir.Value]:
        """U, the place to fetch from, and the accumulators after one block of V."""
        unroll = UNROLL if channels % UNROLL == 0 else 1

        def round(values: list[ir.Value]) -> list[ir.Value]:
            v_k, u_k = v.at(values[0]), self.pointers["u"].at(values[1])
            later = self._fetch(self.pointers["later"].at(values[2]))
            acc = values[3:]
            for k in range(unroll):
                acc = self._k_step(v_k, u_k, acc, k)
            u_next = emit_shift(self.b, u_k, unroll * PANEL * _FLOAT)
            v_next = emit_shift(self.b, v_k, unroll * _FLOAT)
            return [v_next.address, u_next.address, later.address, *acc]

        return loop(self.b, i64(channels // unroll), [v.address, *carried], round)[1:]

    def _k_step(self, v: PointerValue, u: PointerValue, acc: Accumulators, k: int) -> Accumulators:
        # Keeps LLVM from loading what comes later early, which would spill; emits nothing.
        self.b.fence("acq_rel", "singlethread")
        acc = list(acc)
        offsets = [(k * PANEL + i * self.lanes) * _FLOAT for i in range(self.vectors)]
        weights = [emit_load(self.b, u, offset, vector(self.lanes)) for offset in offsets]
        for patch in range(self.tile.patches):
            scalar = emit_load(self.b, v, (patch * BLOCK + k) * _FLOAT, F32)
            value = emit_splat(self.b, scalar, self.lanes)
            for i, weight in enumerate(weights):
                place = patch * self.vectors + i
                acc[place] = emit_fma(self.b, value, weight, acc[place])
        return acc

    def _fetch(self, later: PointerValue) -> PointerValue:
        """Fetches this round's lines, in a basic block of its own: among arithmetic a prefetch
        makes LLVM spill. Gives the place of the next round's."""
        if not self.tile.lines:
            return later
        self._new_block("fetch")
        for i in range(self.tile.lines):
            self._prefetch(later, i * LINE)
        self._new_block("steps")
        return emit_shift(self.b, later, self.tile.lines * LINE)

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

    def _store(self, acc: Accumulators) -> None:
        for patch in range(self.tile.patches):
            for i in range(self.vectors):
                block, inner = divmod(i * self.lanes, BLOCK)
                m = emit_shift(self.b, self.pointers["m"], self._blocks(block))
                offset = (patch * BLOCK + inner) * _FLOAT
                emit_store(self.b, m, offset, acc[patch * self.vectors + i])

    def _blocks(self, count: int) -> ir.Value:
        """Bytes from a block of M to the one `count` blocks further."""
        return self.b.mul(i64(count), self.ints["m_block"])
