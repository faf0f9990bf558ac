"""Gradients of pools, 1-D to 3-D: on channel blocks and on row-major tensors.

A chunk is a map, or a block of them: its dx begins as zeros, and one window after the other adds to
it what it sends to its taps, so that the order of every sum follows from the shape. Both layouts
come from the same source; they differ in what an element is, sixteen channels or one.
"""

from __future__ import annotations

from math import prod
from typing import Any

from ...ir.graph import Node
from ...ops.fused import Region
from ...ops.pool import AveragePoolGradient, MaxPoolGradient
from ...program.layout import Layout
from ...program.program import Address, Operand
from ...target import Candidate, Refusal
from ..dialect import Routine, routine
from ..memory import (
    Block,
    Pointer,
    address,
    argument,
    load_f32,
    load_i64,
    maximum,
    scratch,
    shift,
    store_f32,
    store_i64,
    udiv,
)
from ..selecting import vector_where_same, where_same
from ..vector import f32, load_vector, scalar_max, splat, store_vector, vector_max
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, float32_only
from .pool import A, counted, first_inside, past_inside, window_arguments

_FLOAT = 4


@routine(symbol="f32_pool_gradient_above", inline=True)
def _above(args: Block, axis: int, position: int) -> int:
    """The coordinate in x of the first tap of a window on an axis."""
    return position * argument(args, A.stride_depth + axis) - argument(args, A.pad_depth + axis)


@routine(symbol="f32_pool_gradient_lines", inline=True)
def _find_lines(args: Block, lines: Pointer, d: int, h: int) -> int:
    """Lists the first elements of x's rows under windows at d, h, as far as they are inside; gives
    how many there are."""
    count = 0
    for i in range(argument(args, A.kernel_depth)):
        depth = _above(args, 0, d) + i * argument(args, A.dilation_depth)
        for j in range(argument(args, A.kernel_height)):
            height = _above(args, 1, h) + j * argument(args, A.dilation_height)
            in_depth = depth >= 0 and depth < argument(args, A.x_depth)
            if in_depth and height >= 0 and height < argument(args, A.x_height):
                line = (depth * argument(args, A.x_height) + height) * argument(args, A.x_width)
                store_i64(lines, count * 8, line)
                count += 1
    return count


def _make_average(
    symbol: str, load: Any, store: Any, fill: Any, element: int
) -> Routine[[Block, Block, int, int], None]:
    @routine(symbol=symbol)
    def nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
        x_plane = argument(args, A.x_depth) * argument(args, A.x_height) * argument(args, A.x_width)
        y_height = argument(args, A.y_height)
        y_width = argument(args, A.y_width)
        rows = argument(args, A.y_depth) * y_height
        dilation = argument(args, A.dilation_width)
        table = scratch(worker)
        for chunk in range(chunk0, chunk1):
            dx = shift(address(args, worker, A.y), chunk * x_plane * element)
            for i in range(x_plane):
                store(dx, i * element, fill(f32(0.0)))
            for row in range(rows):
                d = udiv(row, y_height)
                h = row - d * y_height
                lines = _find_lines(args, table, d, h)
                above = counted(args, 0, _above(args, 0, d)) * counted(args, 1, _above(args, 1, h))
                given = (chunk * rows + row) * y_width
                for column in range(y_width):
                    w = _above(args, 2, column)
                    first = first_inside(args, 2, w)
                    past = past_inside(args, 2, w)
                    count = maximum(above * counted(args, 2, w), 1)
                    dy = load(address(args, worker, A.dy), (given + column) * element)
                    share = dy / fill(f32(count))
                    for i in range(lines):
                        line = load_i64(table, i * 8) + w
                        for k in range(first, past):
                            at = (line + k * dilation) * element
                            store(dx, at, load(dx, at) + share)

    return nest


def _make_max(
    symbol: str, load: Any, store: Any, larger: Any, where: Any, fill: Any, element: int
) -> Routine[[Block, Block, int, int], None]:
    """A window gives all it has to the first tap that is as large as the largest, and nothing to
    those behind it."""

    @routine(symbol=symbol)
    def nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
        x_plane = argument(args, A.x_depth) * argument(args, A.x_height) * argument(args, A.x_width)
        y_height = argument(args, A.y_height)
        y_width = argument(args, A.y_width)
        rows = argument(args, A.y_depth) * y_height
        dilation = argument(args, A.dilation_width)
        nothing = fill(f32(0.0))
        table = scratch(worker)
        for chunk in range(chunk0, chunk1):
            x = shift(address(args, worker, A.x), chunk * x_plane * element)
            dx = shift(address(args, worker, A.y), chunk * x_plane * element)
            for i in range(x_plane):
                store(dx, i * element, nothing)
            for row in range(rows):
                d = udiv(row, y_height)
                lines = _find_lines(args, table, d, row - d * y_height)
                given = (chunk * rows + row) * y_width
                for column in range(y_width):
                    w = _above(args, 2, column)
                    first = first_inside(args, 2, w)
                    past = past_inside(args, 2, w)
                    largest = fill(f32(-float("inf")))
                    for i in range(lines):
                        line = load_i64(table, i * 8) + w
                        for k in range(first, past):
                            largest = larger(largest, load(x, (line + k * dilation) * element))
                    rest = load(address(args, worker, A.dy), (given + column) * element)
                    for i in range(lines):
                        line = load_i64(table, i * 8) + w
                        for k in range(first, past):
                            at = (line + k * dilation) * element
                            value = load(x, at)
                            share = where(value, largest, rest, nothing)
                            rest = where(value, largest, nothing, rest)
                            store(dx, at, load(dx, at) + share)

    return nest


_PIXEL = BLOCK * _FLOAT  # bytes
AVERAGE = {
    "blocked": Nest(
        "f32_average_pool_gradient_blocked",
        _make_average(
            "f32_average_pool_gradient_blocked", load_vector, store_vector, splat, _PIXEL
        ),
    ),
    "dense": Nest(
        "f32_average_pool_gradient_dense",
        _make_average("f32_average_pool_gradient_dense", load_f32, store_f32, f32, _FLOAT),
    ),
}
MAX = {
    "blocked": Nest(
        "f32_max_pool_gradient_blocked",
        _make_max(
            "f32_max_pool_gradient_blocked",
            *(load_vector, store_vector, vector_max, vector_where_same, splat),
            element=_PIXEL,
        ),
    ),
    "dense": Nest(
        "f32_max_pool_gradient_dense",
        _make_max(
            "f32_max_pool_gradient_dense",
            *(load_f32, store_f32, scalar_max, where_same, f32),
            element=_FLOAT,
        ),
    ),
}


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The gradient on channel blocks, and on row-major tensors."""
    op, (dx,) = node.op, node.output_types
    assert isinstance(op, AveragePoolGradient | MaxPoolGradient), f"{op.name} is of no pool"
    dy = node.input_types[-1]
    assert dy is not None, f"{node.name}: dy is absent"
    if wrong := float32_only((*node.input_types, dx)):
        return Refusal(wrong)
    last = len(node.inputs) - 1
    arguments = window_arguments(
        op,
        dx.dims,
        dy.dims,
        x=Address(Operand(0)),
        dy=Address(Operand(last)),
        y=Address(Operand(0, output=True)),
    )
    bytes = sum(t.size_bytes for t in (*node.input_types, dx) if t)
    blocks = -(-dx.dims[1] // BLOCK)
    blocked, dense = (AVERAGE if isinstance(op, AveragePoolGradient) else MAX).values()

    def candidate(nest: Nest, layout: Layout, maps: int, efficiency: float) -> Candidate:
        flops = 2 * dy.elements * prod(op.kernel_shape)
        return Candidate(
            kernel=nest,
            inputs=(layout,) * len(node.inputs),
            outputs=(layout,),
            arguments=arguments,
            chunks=dx.dims[0] * maps,
            flops=flops,
            bytes=bytes,
            seconds=machine.seconds(flops, bytes, efficiency),
            scratch_bytes=8 * prod(op.kernel_shape),
        )

    return [
        candidate(
            blocked,
            Layout.channels_blocked(dx.rank, BLOCK),
            blocks,
            0.03 * dx.dims[1] / (blocks * BLOCK),
        ),
        candidate(dense, Layout.dense(dx.rank), dx.dims[1], 0.003),
    ]
