"""Channels to pixels: the interleaving behind sub-pixel and transposed convolutions.

One nest on channel blocks and one on row-major tensors, of the same source. A chunk is a row of one
block (or one channel) of the output.
"""

from __future__ import annotations

from math import prod
from typing import Any

from ...ir.graph import Node
from ...ops.fused import Region
from ...ops.shape import DepthToSpace
from ...program.layout import Layout
from ...program.program import Address, Operand
from ...target import Candidate, Refusal
from ..dialect import Routine, routine
from ..memory import Block, address, argument, load_f32, shift, store_f32, udiv
from ..vector import load_vector, store_vector
from .arguments import ArgumentLayout
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, float32_only

_FLOAT = 4
_AXES = ("depth", "height", "width")  # of x
# `planes` are blocks of an image of the output.
LAYOUT = ArgumentLayout(
    "x& y& planes " + " ".join(f"{side}_{axis}" for side in ("x", "stride") for axis in _AXES)
)
A = LAYOUT.words


def _make(
    symbol: str, load: Any, store: Any, element: int
) -> Routine[[Block, Block, int, int], None]:
    """The nest for elements of `element` bytes that `load` reads and `store` writes."""

    @routine(symbol=symbol)
    def nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
        planes = argument(args, A.planes)
        depth = argument(args, A.x_depth)
        height = argument(args, A.x_height)
        width = argument(args, A.x_width)
        stride_depth = argument(args, A.stride_depth)
        stride_height = argument(args, A.stride_height)
        stride_width = argument(args, A.stride_width)
        y_height = height * stride_height
        rows = depth * stride_depth * y_height
        for chunk in range(chunk0, chunk1):
            y_plane = udiv(chunk, rows)  # of all images
            row = chunk - y_plane * rows
            image = udiv(y_plane, planes)
            y_d = udiv(row, y_height)
            y_h = row - y_d * y_height
            d = udiv(y_d, stride_depth)
            h = udiv(y_h, stride_height)
            phase = (y_d - d * stride_depth) * stride_height + y_h - h * stride_height
            y = shift(address(args, worker, A.y), chunk * width * stride_width * element)
            for j in range(stride_width):
                phases = image * stride_depth * stride_height + phase
                plane = (phases * stride_width + j) * planes + y_plane - image * planes
                line = (plane * depth + d) * height + h
                x = shift(address(args, worker, A.x), line * width * element)
                for i in range(width):
                    store(y, (i * stride_width + j) * element, load(x, i * element))

    return nest


BLOCKED = Nest(
    "f32_depth_to_space_blocked",
    _make("f32_depth_to_space_blocked", load_vector, store_vector, BLOCK * _FLOAT),
)
DENSE = Nest(
    "f32_depth_to_space_dense", _make("f32_depth_to_space_dense", load_f32, store_f32, _FLOAT)
)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The interleaving in row-major order and, of whole blocks of channels, in blocks."""
    op = node.op
    assert isinstance(op, DepthToSpace), f"{op.name} moves no channels"
    (x,), (y,) = node.input_types[:1], node.output_types
    assert x is not None, "there is something to interleave"
    if wrong := float32_only((x, y)):
        return Refusal(wrong)
    bytes, ones = 2 * y.size_bytes, (1,) * (5 - x.rank)
    sides = {"x": ones + x.dims[2:], "stride": ones + (op.blocksize,) * (x.rank - 2)}

    def candidate(nest: Nest, layout: Layout) -> Candidate:
        planes = layout.outer(y.dims)[1]
        return Candidate(
            kernel=nest,
            inputs=(layout,),
            outputs=(layout,),
            arguments=LAYOUT.bind(
                x=Address(Operand(0)),
                y=Address(Operand(0, output=True)),
                planes=planes,
                **{f"{s}_{axis}": sides[s][i] for s in sides for i, axis in enumerate(_AXES)},
            ),
            chunks=y.dims[0] * planes * prod(y.dims[2:-1]),
            flops=0,
            bytes=bytes,
            seconds=machine.seconds(0, bytes, 1),
        )

    dense = candidate(DENSE, Layout.dense(y.rank))
    if y.dims[1] % BLOCK:
        return [dense]
    return [dense, candidate(BLOCKED, Layout.channels_blocked(y.rank, BLOCK))]
