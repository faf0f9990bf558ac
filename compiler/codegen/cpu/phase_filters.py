"""Filters of the phases of transposed convolutions: a transpose whose taps turn round.

A chunk is a phase and sixteen filters, whose weights are neighbours in w: they are read in order,
and written to sixteen places that advance side by side.
"""

from __future__ import annotations

from math import prod

from ...ir.graph import Node
from ...ops.fused import Region
from ...ops.phase_filters import PhaseFilters
from ...program.layout import Layout
from ...program.program import Address, Operand
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import Block, address, argument, load_f32, minimum, shift, store_f32, udiv, umod
from ..vector import f32
from .arguments import ArgumentLayout
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, float32_only

_FLOAT = 4
_AXES = ("depth", "height", "width")
_SIDES = ("stride", "kernel", "taps")
LAYOUT = ArgumentLayout(
    "w& y& channels filters blocks phases "
    + " ".join(f"{side}_{axis}" for side in _SIDES for axis in _AXES)
)
A = LAYOUT.words


@routine(symbol="f32_phase_filters")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    channels = argument(args, A.channels)
    filters = argument(args, A.filters)
    phases = argument(args, A.phases)
    kernel_height = argument(args, A.kernel_height)
    kernel_width = argument(args, A.kernel_width)
    stride_height = argument(args, A.stride_height)
    stride_width = argument(args, A.stride_width)
    taps_height = argument(args, A.taps_height)
    taps_width = argument(args, A.taps_width)
    weights = argument(args, A.kernel_depth) * kernel_height * kernel_width
    taps = argument(args, A.taps_depth) * taps_height * taps_width
    plain = 1 if weights == 1 and phases == 1 else 0  # nothing but a transpose
    for chunk in range(chunk0, chunk1):
        rest = udiv(chunk, argument(args, A.blocks))
        first = (chunk - rest * argument(args, A.blocks)) * BLOCK
        phase = umod(rest, phases)
        column = umod(phase, stride_width)
        row = umod(udiv(phase, stride_width), stride_height)
        plane = udiv(phase, stride_width * stride_height)
        group = udiv(rest, phases)
        last = minimum(first + BLOCK, filters)
        for channel in range(channels * plain):
            w = shift(address(args, worker, A.w), (group * channels + channel) * filters * _FLOAT)
            y = shift(address(args, worker, A.y), (rest * filters * channels + channel) * _FLOAT)
            for filter in range(first, last):
                store_f32(y, filter * channels * _FLOAT, load_f32(w, filter * _FLOAT))
        for channel in range(channels - channels * plain):
            above = (group * channels + channel) * filters
            for filter in range(first, last):
                w = shift(address(args, worker, A.w), (above + filter) * weights * _FLOAT)
                place = ((rest * filters + filter) * channels + channel) * taps
                y = shift(address(args, worker, A.y), place * _FLOAT)
                for i in range(argument(args, A.taps_depth)):
                    d = (argument(args, A.taps_depth) - 1 - i) * argument(args, A.stride_depth)
                    for j in range(taps_height):
                        h = (taps_height - 1 - j) * stride_height + row
                        line = ((d + plane) * kernel_height + h) * kernel_width
                        inside = d + plane < argument(args, A.kernel_depth) and h < kernel_height
                        for k in range(taps_width):
                            tap = (taps_width - 1 - k) * stride_width + column
                            value = f32(0.0)
                            if inside and tap < kernel_width:
                                value = load_f32(w, (line + tap) * _FLOAT)
                            store_f32(y, ((i * taps_height + j) * taps_width + k) * _FLOAT, value)


NEST = Nest("f32_phase_filters", _nest)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The row-major kernel."""
    op, (w,), y = node.op, node.input_types, node.output.type
    assert isinstance(op, PhaseFilters), f"{op.name} makes no filters"
    assert w is not None, f"{node.name}: w is absent"
    if wrong := float32_only((w,)):
        return Refusal(wrong)
    ones = (1,) * (5 - w.rank)
    sides = {"stride": ones + op.strides, "kernel": ones + w.dims[2:], "taps": ones + y.dims[2:]}
    blocks, bytes = -(-w.dims[1] // BLOCK), w.size_bytes + y.size_bytes
    dense = Layout.dense(w.rank)
    return [
        Candidate(
            kernel=NEST,
            inputs=(dense,),
            outputs=(dense,),
            arguments=LAYOUT.bind(
                w=Address(Operand(0)),
                y=Address(Operand(0, output=True)),
                channels=y.dims[1],
                filters=w.dims[1],
                blocks=blocks,
                phases=prod(op.strides),
                **{f"{s}_{axis}": sides[s][i] for s in _SIDES for i, axis in enumerate(_AXES)},
            ),
            chunks=op.group * prod(op.strides) * blocks,
            flops=0,
            bytes=bytes,
            seconds=machine.seconds(0, 4 * bytes, 1),
        )
    ]
