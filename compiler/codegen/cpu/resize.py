"""Bilinear resizing of maps: one nest on channel blocks, one on row-major tensors.

A chunk is a row of the output. Places and weights are tables among the arguments.
"""

from __future__ import annotations

from math import prod
from typing import Any

import numpy as np

from ...ir.graph import Node
from ...ops.fused import Region
from ...ops.resize import ResizeLinear
from ...program.layout import Layout
from ...program.program import Address, Operand
from ...target import Candidate, Refusal
from ..dialect import Routine, routine
from ..memory import Block, address, argument, load_f32, shift, store_f32, udiv
from ..vector import f32, float_of_bits, load_vector, splat, store_vector
from .arguments import ArgumentLayout
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, float32_only

_FLOAT = 4
# An entry of a table is the two places and a float32's bits, the weight of the second; those of
# columns come first.
LAYOUT = ArgumentLayout("x& y& height width x_height x_width tables*")
A = LAYOUT.words
_ENTRY = 3


def _make(
    symbol: str, load: Any, store: Any, fill: Any, element: int
) -> Routine[[Block, Block, int, int], None]:
    """The nest for elements of `element` bytes that `load` reads and `store` writes."""

    @routine(symbol=symbol)
    def nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
        height = argument(args, A.height)
        width = argument(args, A.width)
        x_row = argument(args, A.x_width) * element
        for chunk in range(chunk0, chunk1):
            plane = udiv(chunk, height)
            row = A.tables + (width + chunk - plane * height) * _ENTRY
            below = fill(float_of_bits(argument(args, row + 2)))
            above = fill(f32(1.0)) - below
            x = shift(address(args, worker, A.x), plane * argument(args, A.x_height) * x_row)
            upper = shift(x, argument(args, row) * x_row)
            lower = shift(x, argument(args, row + 1) * x_row)
            y = shift(address(args, worker, A.y), chunk * width * element)
            for i in range(width):
                column = A.tables + i * _ENTRY
                left = argument(args, column) * element
                right = argument(args, column + 1) * element
                after = fill(float_of_bits(argument(args, column + 2)))
                before = fill(f32(1.0)) - after
                first = load(upper, left) * above + load(lower, left) * below
                second = load(upper, right) * above + load(lower, right) * below
                store(y, i * element, first * before + second * after)

    return nest


BLOCKED = Nest(
    "f32_bilinear_blocked",
    _make("f32_bilinear_blocked", load_vector, store_vector, splat, BLOCK * _FLOAT),
)
DENSE = Nest("f32_bilinear_dense", _make("f32_bilinear_dense", load_f32, store_f32, f32, _FLOAT))


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The resizing of maps of one or two axes, in both layouts."""
    op = node.op
    assert isinstance(op, ResizeLinear), f"{op.name} does not interpolate"
    (x,), (y,) = node.input_types[:1], node.output_types
    assert x is not None, "there is something to resize"
    if wrong := float32_only((x, y)):
        return Refusal(wrong)
    if not 3 <= x.rank <= 4 or x.dims[:2] != y.dims[:2]:
        return Refusal(f"linear resizing from {x} to {y}: it takes maps of one or two axes")
    words = _entries(op, x.rank - 1, x.dims[-1])
    words += _entries(op, 2, x.dims[2]) if x.rank == 4 else [0, 0, 0]
    height, x_height = (y.dims[2], x.dims[2]) if x.rank == 4 else (1, 1)
    bytes = x.size_bytes + y.size_bytes

    def candidate(nest: Nest, layout: Layout, efficiency: float) -> Candidate:
        return Candidate(
            kernel=nest,
            inputs=(layout,),
            outputs=(layout,),
            arguments=LAYOUT.bind(
                *words,
                x=Address(Operand(0)),
                y=Address(Operand(0, output=True)),
                height=height,
                width=y.dims[-1],
                x_height=x_height,
                x_width=x.dims[-1],
            ),
            chunks=prod(layout.outer(y.dims)[:2]) * height,
            flops=node.flops,
            bytes=bytes,
            seconds=machine.seconds(node.flops, bytes, efficiency),
        )

    blocked = Layout.channels_blocked(x.rank, BLOCK)
    return [candidate(BLOCKED, blocked, 0.15), candidate(DENSE, Layout.dense(x.rank), 0.01)]


def _entries(op: ResizeLinear, axis: int, length: int) -> list[int]:
    first, second, weight = op.neighbours(axis, length)
    bits = weight.astype(np.float32).view(np.int32)
    return [int(v) for entry in zip(first, second, bits, strict=True) for v in entry]
