"""Winograd's transform of weights: G g G^T in float64, rounded once, packed for the products."""

from __future__ import annotations

from dataclasses import dataclass

import llvmlite.ir as ir
import numpy as np

from ...ir.types import TensorType
from ...program.layout import Layout
from ...program.program import Address, Operand
from ...program.winograd import TAPS, Winograd, weight_matrix
from ...target import Candidate, Refusal
from ..dialect import routine
from ..emit import hold, operand, pin
from ..frontend import Store
from ..isa import Isa
from ..memory import (
    F32,
    I32,
    Block,
    PointerValue,
    address,
    argument,
    call,
    emit_load,
    emit_shift,
    emit_store,
    function,
    minimum,
    shift,
    tile_function,
    udiv,
)
from .arguments import ArgumentLayout
from .loops import i64, loop
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, PANEL, float32_only

_FLOAT = 4
_DOUBLE = ir.DoubleType()

WEIGHTS = ArgumentLayout(
    "w& u& channels blocks panels w_filter u_panel u_block u_frequency tile last_tile"
)
A = WEIGHTS.words


@routine(symbol="f32_winograd_weights")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    blocks = argument(args, A.blocks)
    for chunk in range(chunk0, chunk1):
        panel = udiv(chunk, blocks)
        block = chunk - panel * blocks
        last = panel == argument(args, A.panels) - 1
        w = address(args, worker, A.w)
        u = address(args, worker, A.u)
        channels = minimum(BLOCK, argument(args, A.channels) - block * BLOCK)
        call(
            function(args, worker, A.last_tile if last else A.tile),
            shift(
                w,
                panel * PANEL * argument(args, A.w_filter) + block * BLOCK * TAPS * TAPS * _FLOAT,
            ),
            shift(u, panel * argument(args, A.u_panel) + block * argument(args, A.u_block)),
            channels,
            BLOCK - channels,
            argument(args, A.w_filter),
            argument(args, A.u_frequency),
        )


NEST = Nest("f32_winograd_weights", _nest)


@dataclass(frozen=True)
class WeightTile:
    """The transform of a block of channels for a panel of 32 filters, of which `filters` are there.
    What pads the panel and the block becomes zeros."""

    tile: tuple[int, int]
    filters: int

    POINTERS = ("w", "u")
    INTEGERS = ("channels", "padding", "w_filter", "frequency")  # counts, then bytes

    @property
    def symbol(self) -> str:
        """Says everything."""
        rows, columns = self.tile
        return f"f32_winograd_weights_{rows}{columns}_{self.filters}"

    def texts(self, isa: Isa, checked: bool, store: Store | None) -> tuple[str, ...]:
        """The tile's LLVM IR."""
        return (_Emitter(self, isa, checked).text(),)


class _Emitter:
    """Emits one tile; lives as long as that takes."""

    def __init__(self, tile: WeightTile, isa: Isa, checked: bool) -> None:
        self.tile, self.isa, self.lanes = tile, isa, isa.lanes // 2  # of float64
        self.module = ir.Module(tile.symbol)
        _, self.b, self.pointers, self.ints = tile_function(
            self.module, tile.symbol, tile.POINTERS, tile.INTEGERS, checked
        )

    def text(self) -> str:
        w, u = self.pointers["w"], self.pointers["u"]

        def channel(values: list[ir.Value]) -> list[ir.Value]:
            w_k, u_k = w.at(values[0]), u.at(values[1])
            self._panel(w_k, u_k)
            w_next = emit_shift(self.b, w_k, TAPS * TAPS * _FLOAT)
            return [w_next.address, emit_shift(self.b, u_k, PANEL * _FLOAT).address]

        def nothing(values: list[ir.Value]) -> list[ir.Value]:
            u_k = u.at(values[0])
            for first in range(0, PANEL, self.lanes):
                self._zeros(u_k, first)
            return [emit_shift(self.b, u_k, PANEL * _FLOAT).address]

        ends = loop(self.b, self.ints["channels"], [w.address, u.address], channel)
        loop(self.b, self.ints["padding"], ends[1:], nothing, may_be_empty=True)
        self.b.ret_void()
        return str(self.module)

    def _panel(self, w: PointerValue, u: PointerValue) -> None:
        """Transforms one channel: vectors full of filters, one that is not, and zeros."""
        groups, rest = divmod(self.tile.filters, self.lanes)

        def group(values: list[ir.Value]) -> list[ir.Value]:
            w_g, u_g = w.at(values[0]), u.at(values[1])
            self._filters(w_g, u_g, self.lanes)
            filters = self.b.mul(i64(self.lanes), self.ints["w_filter"])
            w_next = emit_shift(self.b, w_g, filters)
            return [w_next.address, emit_shift(self.b, u_g, self.lanes * _FLOAT).address]

        ends = [w.address, u.address]
        if groups:
            ends = loop(self.b, i64(groups), ends, group)
        if rest:
            self._filters(w.at(ends[0]), u.at(ends[1]), rest)
        behind = -(-self.tile.filters // self.lanes) * self.lanes
        for first in range(behind, PANEL, self.lanes):
            self._zeros(u, first)

    def _filters(self, w: PointerValue, u: PointerValue, count: int) -> None:
        """Transforms one channel of so many filters, which a vector holds."""
        rows, columns = map(weight_matrix, self.tile.tile)
        taps = [
            [pin(self.b, self._tap(w, count, i, j), self.isa) for j in range(TAPS)]
            for i in range(TAPS)
        ]
        for i, weights in enumerate(rows):
            line = [self._combine(weights, [taps[k][j] for k in range(TAPS)]) for j in range(TAPS)]
            for j, others in enumerate(columns):
                value = self._combine(others, line)
                self._store(u, i * len(columns) + j, 0, value)

    def _tap(self, w: PointerValue, filters: int, row: int, column: int) -> ir.Value:
        """One tap of so many filters side by side, as float64; zeros behind them."""
        hold(self.b)
        gathered = ir.Constant(ir.VectorType(F32, self.lanes), [0.0] * self.lanes)
        for lane in range(filters):
            place = emit_shift(self.b, w, self.b.mul(i64(lane), self.ints["w_filter"]))
            scalar = emit_load(self.b, place, (row * TAPS + column) * _FLOAT, F32)
            gathered = self.b.insert_element(gathered, scalar, I32(lane))
        return self.b.fpext(gathered, ir.VectorType(_DOUBLE, self.lanes))

    def _combine(self, weights: np.ndarray, values: list[ir.Value]) -> ir.Value:
        """The sum of the values with these weights, zero weights left out."""
        terms = []
        for weight, value in zip(weights, values, strict=True):
            if weight:
                factor = ir.Constant(ir.VectorType(_DOUBLE, self.lanes), [weight] * self.lanes)
                scaled = value if weight == 1 else self.b.fmul(value, operand(self.b, factor))
                terms.append(scaled)
        total = terms[0]
        for term in terms[1:]:
            total = self.b.fadd(total, term)
        return pin(self.b, total, self.isa)

    def _zeros(self, u: PointerValue, first: int) -> None:
        zero = ir.Constant(ir.VectorType(_DOUBLE, self.lanes), [0.0] * self.lanes)
        rows, columns = self.tile.tile
        for frequency in range((rows + TAPS - 1) * (columns + TAPS - 1)):
            self._store(u, frequency, first, zero)

    def _store(self, u: PointerValue, frequency: int, first: int, value: ir.Value) -> None:
        place = emit_shift(self.b, u, self.b.mul(i64(frequency), self.ints["frequency"]))
        rounded = self.b.fptrunc(value, ir.VectorType(F32, self.lanes))
        emit_store(self.b, place, first * _FLOAT, rounded)


def transform(
    type: TensorType, source: Layout, target: Winograd, machine: Machine
) -> Candidate | Refusal:
    """The step that transforms and packs dense weights."""
    if wrong := float32_only((type,)):
        return Refusal(wrong)
    if not source.is_dense:
        return Refusal(f"Winograd's transform reads dense weights, not {source}")
    filters, channels = type.dims[:2]
    panels, blocks = -(-filters // PANEL), -(-channels // BLOCK)
    u = [stride * _FLOAT for stride in target.strides(type.dims)]
    stored = target.elements(type.dims) * _FLOAT
    full = min(PANEL, filters)
    return Candidate(
        kernel=NEST,
        inputs=(source,),
        outputs=(target,),
        arguments=WEIGHTS.bind(
            w=Address(Operand(0)),
            u=Address(Operand(0, output=True)),
            channels=channels,
            blocks=blocks,
            panels=panels,
            w_filter=channels * TAPS * TAPS * _FLOAT,
            u_panel=u[0],
            u_block=u[1],
            u_frequency=u[3],
            tile=WeightTile(target.tile, full),
            last_tile=WeightTile(target.tile, filters - (panels - 1) * PANEL),
        ),
        chunks=panels * blocks,
        flops=0,
        bytes=type.size_bytes + stored,
        seconds=machine.seconds(0, type.size_bytes + 2 * stored, 1),
    )
