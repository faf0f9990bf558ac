"""Gradients of pools, 1-D to 3-D: on channel blocks and on row-major tensors.

A chunk is a map, or a block of them: its dx begins as zeros, and one window after the other adds to
it what it sends to its taps, so that the order of every sum follows from the shape. Both layouts
come from the same source; they differ in what an element is, sixteen channels or one.
"""

from __future__ import annotations

from collections.abc import Callable
from math import prod
from typing import Any, NamedTuple

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


class _Element(NamedTuple):
    """What an element is: its size, and the functions of sixteen channels or of one."""

    size_bytes: int
    load: Any
    store: Any
    fill: Any
    larger: Any
    where: Any


# Adds what a row of windows, at d, h, sends to its taps: its `lines` of x are listed at `table`; x
# and dx are where the map begins, dy where the row does.
_Row = Routine[[Block, Pointer, int, Pointer, Pointer, Pointer, int, int], None]


def _make_average_row(symbol: str, element: _Element) -> _Row:
    """A window gives each of its taps the same share."""
    size_bytes, load, store, fill, *_ = element

    @routine(symbol=symbol, inline=True)
    def row(
        args: Block, table: Pointer, lines: int, x: Pointer, dx: Pointer, dy: Pointer, d: int,
        h: int,
    ) -> None:  # fmt: skip
        dilation = argument(args, A.dilation_width)
        above = counted(args, 0, _above(args, 0, d)) * counted(args, 1, _above(args, 1, h))
        for column in range(argument(args, A.y_width)):
            w = _above(args, 2, column)
            first = first_inside(args, 2, w)
            past = past_inside(args, 2, w)
            count = maximum(above * counted(args, 2, w), 1)
            share = load(dy, column * size_bytes) / fill(f32(count))
            for i in range(lines):
                line = load_i64(table, i * 8) + w
                for k in range(first, past):
                    at = (line + k * dilation) * size_bytes
                    store(dx, at, load(dx, at) + share)

    return row


def _make_max_row(symbol: str, element: _Element) -> _Row:
    """A window gives all it has to the first tap that is as large as the largest, and nothing to
    those behind it."""
    size_bytes, load, store, fill, larger, where = element

    @routine(symbol=symbol, inline=True)
    def row(
        args: Block, table: Pointer, lines: int, x: Pointer, dx: Pointer, dy: Pointer, d: int,
        h: int,
    ) -> None:  # fmt: skip
        dilation = argument(args, A.dilation_width)
        nothing = fill(f32(0.0))
        for column in range(argument(args, A.y_width)):
            w = _above(args, 2, column)
            first = first_inside(args, 2, w)
            past = past_inside(args, 2, w)
            largest = fill(f32(-float("inf")))
            for i in range(lines):
                line = load_i64(table, i * 8) + w
                for k in range(first, past):
                    largest = larger(largest, load(x, (line + k * dilation) * size_bytes))
            rest = load(dy, column * size_bytes)
            for i in range(lines):
                line = load_i64(table, i * 8) + w
                for k in range(first, past):
                    at = (line + k * dilation) * size_bytes
                    value = load(x, at)
                    share = where(value, largest, rest, nothing)
                    rest = where(value, largest, nothing, rest)
                    store(dx, at, load(dx, at) + share)

    return row


def _make(symbol: str, make_row: Callable[[str, _Element], _Row], element: _Element) -> Nest:
    """The nest of such rows."""
    row = make_row(f"{symbol}_row", element)
    size_bytes, store, fill = element.size_bytes, element.store, element.fill

    @routine(symbol=symbol)
    def nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
        x_lines = argument(args, A.x_depth) * argument(args, A.x_height)
        x_plane = x_lines * argument(args, A.x_width)
        y_height = argument(args, A.y_height)
        y_line = argument(args, A.y_width) * size_bytes
        rows = argument(args, A.y_depth) * y_height
        table = scratch(worker)
        for chunk in range(chunk0, chunk1):
            x = shift(address(args, worker, A.x), chunk * x_plane * size_bytes)
            dx = shift(address(args, worker, A.y), chunk * x_plane * size_bytes)
            dy = shift(address(args, worker, A.dy), chunk * rows * y_line)
            for i in range(x_plane):
                store(dx, i * size_bytes, fill(f32(0.0)))
            for i in range(rows):
                d = udiv(i, y_height)
                h = i - d * y_height
                lines = _find_lines(args, table, d, h)
                row(args, table, lines, x, dx, shift(dy, i * y_line), d, h)

    return Nest(symbol, nest)


_BLOCKED = _Element(BLOCK * _FLOAT, load_vector, store_vector, splat, vector_max, vector_where_same)
_DENSE = _Element(_FLOAT, load_f32, store_f32, f32, scalar_max, where_same)
AVERAGE = {
    "blocked": _make("f32_average_pool_gradient_blocked", _make_average_row, _BLOCKED),
    "dense": _make("f32_average_pool_gradient_dense", _make_average_row, _DENSE),
}
MAX = {
    "blocked": _make("f32_max_pool_gradient_blocked", _make_max_row, _BLOCKED),
    "dense": _make("f32_max_pool_gradient_dense", _make_max_row, _DENSE),
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
    flops = 2 * dy.elements * prod(op.kernel_shape)
    blocks = -(-dx.dims[1] // BLOCK)
    used = dx.dims[1] / (blocks * BLOCK) if blocks else 1.0
    blocked, dense = (AVERAGE if isinstance(op, AveragePoolGradient) else MAX).values()

    def candidate(nest: Nest, layout: Layout, maps: int, efficiency: float) -> Candidate:
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
        candidate(blocked, Layout.channels_blocked(dx.rank, BLOCK), blocks, 0.03 * used),
        candidate(dense, Layout.dense(dx.rank), dx.dims[1], 0.003),
    ]
