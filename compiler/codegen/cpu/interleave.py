"""Interleaving of phases, behind strided transposed convolutions.

One nest on channel blocks and one on row-major tensors, of the same source. A chunk is a row of one
block (or one channel) of the output, which is written once.
"""

from __future__ import annotations

from math import prod
from typing import Any

from ...ir.graph import Node
from ...ops.fused import Region
from ...ops.interleave import Interleave
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand
from ...target import Candidate, Refusal
from ..dialect import Routine, routine
from ..memory import Block, address, argument, load_f32, shift, store_f32, udiv
from ..vector import f32, load_vector, splat, store_vector
from .arguments import ArgumentLayout
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, float32_only

_FLOAT = 4
_AXES = ("depth", "height", "width")
# A phase is its address, which takes two words, and its depth, height and width, the last 0 where
# it is absent.
LAYOUT = ArgumentLayout(
    "y& " + " ".join(f"{side}_{axis}" for side in ("y", "stride") for axis in _AXES) + " parts*"
)
A = LAYOUT.words
_PART_WORDS = 5


def _make(
    symbol: str, load: Any, store: Any, number: Any, element: int
) -> Routine[[Block, Block, int, int], None]:
    """The nest for elements of `element` bytes, which these load, store and make of a number."""

    @routine(symbol=symbol)
    def nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
        depth = argument(args, A.y_depth)
        height = argument(args, A.y_height)
        width = argument(args, A.y_width)
        stride_depth = argument(args, A.stride_depth)
        stride_height = argument(args, A.stride_height)
        stride_width = argument(args, A.stride_width)
        zero = number(f32(0.0))
        for chunk in range(chunk0, chunk1):
            plane = udiv(chunk, height)
            row = chunk - plane * height
            block = udiv(plane, depth)  # of all images
            plane = plane - block * depth
            d = udiv(plane, stride_depth)
            h = udiv(row, stride_height)
            phase = (plane - d * stride_depth) * stride_height + row - h * stride_height
            y = shift(address(args, worker, A.y), chunk * width * element)
            for j in range(stride_width):
                part = A.parts + (phase * stride_width + j) * _PART_WORDS
                count = argument(args, part + 4)
                lines = argument(args, part + 3)
                line = (block * argument(args, part + 2) + d) * lines + h
                x = shift(address(args, worker, part), line * count * element)
                for i in range(count):
                    store(y, (i * stride_width + j) * element, load(x, i * element))
                if count == 0:
                    for i in range(j, width, stride_width):
                        store(y, i * element, zero)

    return nest


BLOCKED = Nest(
    "f32_interleave_blocked",
    _make("f32_interleave_blocked", load_vector, store_vector, splat, BLOCK * _FLOAT),
)
DENSE = Nest(
    "f32_interleave_dense", _make("f32_interleave_dense", load_f32, store_f32, f32, _FLOAT)
)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The interleaving on channel blocks, and in row-major order."""
    op, y = node.op, node.output.type
    assert isinstance(op, Interleave), f"{op.name} interleaves nothing"
    if wrong := float32_only((*node.input_types, y)):
        return Refusal(wrong)
    ones = (1,) * (5 - y.rank)
    sides = {"y": ones + y.dims[2:], "stride": ones + op.strides}
    bytes = 2 * y.size_bytes

    def candidate(nest: Nest, layout: Layout) -> Candidate:
        return Candidate(
            kernel=nest,
            inputs=(layout,) * len(node.inputs),
            outputs=(layout,),
            arguments=LAYOUT.bind(
                *_parts(op),
                y=Address(Operand(0, output=True)),
                **{f"{s}_{axis}": sides[s][i] for s in sides for i, axis in enumerate(_AXES)},
            ),
            chunks=y.dims[0] * layout.outer(y.dims)[1] * prod(y.dims[2:-1]),
            flops=0,
            bytes=bytes,
            seconds=machine.seconds(0, bytes, 1),
        )

    blocked = candidate(BLOCKED, Layout.channels_blocked(y.rank, BLOCK))
    return [blocked, candidate(DENSE, Layout.dense(y.rank))]


def _parts(op: Interleave) -> list[Argument]:
    words: list[Argument] = []
    for phase in range(prod(op.strides)):
        if phase in op.phases:
            dims = (1,) * (3 - len(op.shape)) + op.dims(phase)
            words += [Address(Operand(op.phases.index(phase))), *dims]
        else:
            words += [Address(Operand(0, output=True)), 0, 0, 0]
    return words
