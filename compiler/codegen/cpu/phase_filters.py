"""Filters of the phases of transposed convolutions: a transpose whose taps turn round.

Two nests: one writes row-major filters, sixteen at a time, whose weights are neighbours in w: they
are read in order, and written to sixteen places that advance side by side. The other writes panels
for direct convolution. Where each tap comes from is the same for all filters of a phase, and found
once.
"""

from __future__ import annotations

from math import prod

import numpy as np

from ...ir.graph import Node
from ...ops.fused import Region
from ...ops.phase_filters import PhaseFilters
from ...program.layout import Layout
from ...program.program import Address, Operand
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import (
    Block,
    Pointer,
    address,
    argument,
    load_f32,
    load_i64,
    minimum,
    scratch,
    shift,
    store_f32,
    store_i64,
    udiv,
    umod,
)
from ..vector import f32
from .arguments import ArgumentLayout
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, PANEL, float32_only

_FLOAT = 4
_AXES = ("depth", "height", "width")
_SIDES = ("stride", "kernel", "taps")
LAYOUT = ArgumentLayout(
    "w& y& channels filters blocks phases phase weights taps "
    + " ".join(f"{side}_{axis}" for side in _SIDES for axis in _AXES)
)
A = LAYOUT.words


@routine(symbol="f32_phase_taps", inline=True)
def _find_taps(args: Block, table: Pointer, phase: int) -> None:
    """Writes for each tap of a phase's filters how many bytes from the first its weight lies, -1
    where there is none."""
    kernel_height = argument(args, A.kernel_height)
    kernel_width = argument(args, A.kernel_width)
    stride_height = argument(args, A.stride_height)
    stride_width = argument(args, A.stride_width)
    taps_height = argument(args, A.taps_height)
    taps_width = argument(args, A.taps_width)
    plane = udiv(phase, stride_width * stride_height)
    row = umod(udiv(phase, stride_width), stride_height)
    column = umod(phase, stride_width)
    place = 0
    for i in range(argument(args, A.taps_depth)):
        d = (argument(args, A.taps_depth) - 1 - i) * argument(args, A.stride_depth) + plane
        for j in range(taps_height):
            h = (taps_height - 1 - j) * stride_height + row
            inside = d < argument(args, A.kernel_depth) and h < kernel_height
            for k in range(taps_width):
                tap = (taps_width - 1 - k) * stride_width + column
                found = -1
                if inside and tap < kernel_width:
                    found = ((d * kernel_height + h) * kernel_width + tap) * _FLOAT
                store_i64(table, place, found)
                place += 8


@routine(symbol="f32_phase_filters")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    channels = argument(args, A.channels)
    filters = argument(args, A.filters)
    phases = argument(args, A.phases)
    weights = argument(args, A.weights)
    taps = argument(args, A.taps)
    plain = 1 if weights == 1 and phases == 1 else 0  # nothing but a transpose
    table = scratch(worker)
    for chunk in range(chunk0, chunk1):
        rest = udiv(chunk, argument(args, A.blocks))
        first = (chunk - rest * argument(args, A.blocks)) * BLOCK
        group = udiv(rest, phases)
        last = minimum(first + BLOCK, filters)
        for channel in range(channels * plain):
            w = shift(address(args, worker, A.w), (group * channels + channel) * filters * _FLOAT)
            y = shift(address(args, worker, A.y), (rest * filters * channels + channel) * _FLOAT)
            for filter in range(first, last):
                store_f32(y, filter * channels * _FLOAT, load_f32(w, filter * _FLOAT))
        if plain == 0:
            _find_taps(args, table, argument(args, A.phase) + umod(rest, phases))
        for channel in range(channels - channels * plain):
            above = (group * channels + channel) * filters
            for filter in range(first, last):
                w = shift(address(args, worker, A.w), (above + filter) * weights * _FLOAT)
                place = ((rest * filters + filter) * channels + channel) * taps
                y = shift(address(args, worker, A.y), place * _FLOAT)
                for tap in range(taps):
                    found = load_i64(table, tap * 8)
                    value = f32(0.0)
                    if found >= 0:
                        value = load_f32(w, found)
                    store_f32(y, tap * _FLOAT, value)


@routine(symbol="f32_phase_filters_panels")
def _panels(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    channels = argument(args, A.channels)
    filters = argument(args, A.filters)
    weights = argument(args, A.weights)
    taps = argument(args, A.taps)
    blocks = argument(args, A.blocks)
    table = scratch(worker)
    for chunk in range(chunk0, chunk1):
        panel = udiv(chunk, blocks)
        phase = udiv(panel * PANEL, filters)
        first = panel * PANEL - phase * filters
        count = minimum(filters - first, PANEL)
        _find_taps(args, table, argument(args, A.phase) + phase)
        for row in range(taps * BLOCK):
            tap = udiv(row, BLOCK)
            channel = (chunk - panel * blocks) * BLOCK + row - tap * BLOCK
            found = load_i64(table, tap * 8)
            y = shift(address(args, worker, A.y), (chunk * taps * BLOCK + row) * PANEL * _FLOAT)
            present = count if found >= 0 and channel < channels else 0
            w = address(args, worker, A.w)
            if present > 0:
                w = shift(w, (channel * filters + first) * weights * _FLOAT + found)
            for filter in range(present):
                store_f32(y, filter * _FLOAT, load_f32(w, filter * weights * _FLOAT))
            for filter in range(present, PANEL):
                store_f32(y, filter * _FLOAT, f32(0.0))


NEST = Nest("f32_phase_filters", _nest)
PANELS = Nest("f32_phase_filters_panels", _panels)


def _phases(op: PhaseFilters) -> int:
    """How many phases it makes filters of."""
    return 1 if op.phase else prod(op.strides)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The row-major kernel and, where no panel holds filters of two phases, that of panels."""
    op, (w,), y = node.op, node.input_types, node.output.type
    assert isinstance(op, PhaseFilters), f"{op.name} makes no filters"
    assert w is not None, f"{node.name}: w is absent"
    if wrong := float32_only((w,)):
        return Refusal(wrong)
    phases, blocks = _phases(op), -(-w.dims[1] // BLOCK)
    found = [_candidate(node, machine, NEST, Layout.dense(w.rank), blocks, op.group * phases)]
    if op.group == 1 and (phases == 1 or w.dims[1] % PANEL == 0):
        spatial = "".join(chr(97 + i) for i in range(2, w.rank))
        layout = Layout(f"AB{spatial}{BLOCK}b{PANEL}a")
        blocks, panels = layout.outer(y.dims)[1], layout.outer(y.dims)[0]
        found.append(_candidate(node, machine, PANELS, layout, blocks, panels))
    return found


def _candidate(
    node: Node, machine: Machine, nest: Nest, layout: Layout, blocks: int, rest: int
) -> Candidate:
    """The kernel that gives this layout; its chunks are so many blocks for each of the rest."""
    op, (w,), y = node.op, node.input_types, node.output.type
    assert isinstance(op, PhaseFilters), f"{op.name} makes no filters"
    assert w is not None, f"{node.name}: w is absent"
    ones = (1,) * (5 - w.rank)
    sides = {"stride": ones + op.strides, "kernel": ones + w.dims[2:], "taps": ones + y.dims[2:]}
    bytes = w.size_bytes + y.size_bytes
    return Candidate(
        kernel=nest,
        inputs=(Layout.dense(w.rank),),
        outputs=(layout,),
        arguments=LAYOUT.bind(
            w=Address(Operand(0)),
            y=Address(Operand(0, output=True)),
            channels=y.dims[1],
            filters=w.dims[1],
            blocks=blocks,
            phases=_phases(op),
            phase=int(np.ravel_multi_index(op.phase, op.strides)) if op.phase else 0,
            weights=prod(w.dims[2:]),
            taps=prod(y.dims[2:]),
            **{f"{s}_{axis}": sides[s][i] for s in _SIDES for i, axis in enumerate(_AXES)},
        ),
        chunks=rest * blocks,
        flops=0,
        bytes=bytes,
        seconds=machine.seconds(0, 4 * bytes, 1),
        scratch_bytes=8 * prod(y.dims[2:]),
    )
