"""Generic convolution: any rank up to 3-D, any stride, dilation, padding and group, row-major
tensors.

Slow, and always there: no legal model fails for want of a fast kernel. One output row at a time is
computed in place, sixteen columns at once where the stride is 1 and no border near; then a run tile
applies the epilogue to it.
"""

from __future__ import annotations

from math import prod

from ...ir.graph import Node
from ...ops.conv import Conv
from ...ops.fused import Region
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import (
    Block,
    Pointer,
    address,
    argument,
    call,
    function,
    load_f32,
    maximum,
    minimum,
    shift,
    store_f32,
    udiv,
)
from ..vector import LANES, F32x16, f32, fma, load_vector, splat, store_vector, vector_fma
from .arguments import ArgumentLayout
from .conv_region import ConvRegion
from .epilogue import Epilogue, type_of
from .machine import Machine
from .nest import Nest
from .operands import Broadcast
from .run_tile import Repeat, RunTile
from .window import WINDOW_WORDS, first_tap, past_tap, window_words

_FLOAT = 4
LAYOUT = ArgumentLayout(
    "x& w& bias& y& e0& e1& has_bias epilogue filters channels x_channels group_filters"
    f" e0_image e0_channel e0_row e1_image e1_channel e1_row {WINDOW_WORDS}"
)
A = LAYOUT.words


@routine(symbol="f32_conv_generic_above", inline=True)
def _above(args: Block, axis: int, position: int) -> int:
    """The coordinate in x of the first tap of a window on an axis."""
    stride = argument(args, A.stride_depth + axis)
    return position * stride - argument(args, A.pad_depth + axis)


@routine(symbol="f32_conv_generic_first", inline=True)
def _first(args: Block, axis: int, position: int) -> int:
    """The first tap of an axis that lies inside the map."""
    return first_tap(_above(args, axis, position), argument(args, A.dilation_depth + axis))


@routine(symbol="f32_conv_generic_past", inline=True)
def _past(args: Block, axis: int, position: int) -> int:
    """One past the last tap of an axis that lies inside the map."""
    return past_tap(
        _above(args, axis, position),
        argument(args, A.dilation_depth + axis),
        argument(args, A.kernel_depth + axis),
        argument(args, A.x_depth + axis),
    )


@routine(symbol="f32_conv_generic_line", inline=True)
def _line(args: Block, d: int, i: int, h: int, j: int) -> int:
    """Elements from where a channel begins to the row of x in which the taps i, j of a row lie."""
    depth = _above(args, 0, d) + i * argument(args, A.dilation_depth)
    height = _above(args, 1, h) + j * argument(args, A.dilation_height)
    return (depth * argument(args, A.x_height) + height) * argument(args, A.x_width)


@routine(symbol="f32_conv_generic_element", inline=True)
def _element(
    args: Block, x: Pointer, w: Pointer, start: float, d: int, h: int, column: int
) -> float:
    """One output: x is where its channels begin, w its filter."""
    total = start
    plane = argument(args, A.x_depth) * argument(args, A.x_height) * argument(args, A.x_width)
    above = _above(args, 2, column)
    k0 = _first(args, 2, column)
    k1 = _past(args, 2, column)
    for c in range(argument(args, A.channels)):
        for i in range(_first(args, 0, d), _past(args, 0, d)):
            for j in range(_first(args, 1, h), _past(args, 1, h)):
                line = c * plane + _line(args, d, i, h, j) + above
                taps = (c * argument(args, A.kernel_depth) + i) * argument(args, A.kernel_height)
                tap = (taps + j) * argument(args, A.kernel_width)
                for k in range(k0, k1):
                    value = load_f32(x, (line + k * argument(args, A.dilation_width)) * _FLOAT)
                    total = fma(value, load_f32(w, (tap + k) * _FLOAT), total)
    return total


@routine(symbol="f32_conv_generic_vector", inline=True)
def _vector(
    args: Block, x: Pointer, w: Pointer, start: float, d: int, h: int, column: int
) -> F32x16:
    """`_element` for sixteen neighbouring columns, all taps of which lie inside the map; the stride
    is 1. The bits are the same."""
    total = splat(start)
    plane = argument(args, A.x_depth) * argument(args, A.x_height) * argument(args, A.x_width)
    above = _above(args, 2, column)
    for c in range(argument(args, A.channels)):
        for i in range(_first(args, 0, d), _past(args, 0, d)):
            for j in range(_first(args, 1, h), _past(args, 1, h)):
                line = c * plane + _line(args, d, i, h, j) + above
                taps = (c * argument(args, A.kernel_depth) + i) * argument(args, A.kernel_height)
                tap = (taps + j) * argument(args, A.kernel_width)
                for k in range(argument(args, A.kernel_width)):
                    values = load_vector(x, (line + k * argument(args, A.dilation_width)) * _FLOAT)
                    total = vector_fma(values, splat(load_f32(w, (tap + k) * _FLOAT)), total)
    return total


@routine(symbol="f32_conv_generic_row", inline=True)
def _row(args: Block, x: Pointer, w: Pointer, y: Pointer, start: float, d: int, h: int) -> None:
    """One row of outputs: sixteen at a time where all their taps lie inside the map, the others one
    by one."""
    reach = (argument(args, A.kernel_width) - 1) * argument(args, A.dilation_width)
    width = argument(args, A.y_width)
    begin = minimum(argument(args, A.pad_width), width)
    inside = minimum(argument(args, A.x_width) - reach + begin, width) - begin
    vectors = udiv(maximum(inside, 0), LANES) if argument(args, A.stride_width) == 1 else 0
    end = begin + vectors * LANES
    for vector in range(vectors):
        column = begin + vector * LANES
        store_vector(y, column * _FLOAT, _vector(args, x, w, start, d, h, column))
    for column in range(begin):
        store_f32(y, column * _FLOAT, _element(args, x, w, start, d, h, column))
    for column in range(end, width):
        store_f32(y, column * _FLOAT, _element(args, x, w, start, d, h, column))


@routine(symbol="f32_conv_generic_finish", inline=True)
def _finish(args: Block, worker: Block, y: Pointer, e0: Pointer, e1: Pointer, row: int) -> None:
    """Applies the epilogue to one row of outputs, in place; e0 and e1 are where the operands of its
    channel begin."""
    call(
        function(args, worker, A.epilogue),
        y,
        y,
        shift(e0, row * argument(args, A.e0_row)),
        shift(e1, row * argument(args, A.e1_row)),
        y,
        y,
        y,
        argument(args, A.y_width),
    )


@routine(symbol="f32_conv_generic")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    filters = argument(args, A.filters)
    channels = argument(args, A.channels)
    y_height = argument(args, A.y_height)
    y_line = argument(args, A.y_width) * _FLOAT
    rows = argument(args, A.y_depth) * y_height
    plane = argument(args, A.x_depth) * argument(args, A.x_height) * argument(args, A.x_width)
    lines = channels * argument(args, A.kernel_depth) * argument(args, A.kernel_height)
    taps = lines * argument(args, A.kernel_width)
    for chunk in range(chunk0, chunk1):
        image = udiv(chunk, filters)
        filter = chunk - image * filters
        group = udiv(filter, argument(args, A.group_filters))
        channel = image * argument(args, A.x_channels) + group * channels
        x = shift(address(args, worker, A.x), channel * plane * _FLOAT)
        w = shift(address(args, worker, A.w), filter * taps * _FLOAT)
        start = f32(0.0)
        if argument(args, A.has_bias) != 0:
            start = load_f32(address(args, worker, A.bias), filter * _FLOAT)
        y = shift(address(args, worker, A.y), chunk * rows * y_line)
        e0_at = image * argument(args, A.e0_image) + filter * argument(args, A.e0_channel)
        e1_at = image * argument(args, A.e1_image) + filter * argument(args, A.e1_channel)
        e0 = shift(address(args, worker, A.e0), e0_at)
        e1 = shift(address(args, worker, A.e1), e1_at)
        for row in range(rows):
            d = udiv(row, y_height)
            line = shift(y, row * y_line)
            _row(args, x, w, line, start, d, row - d * y_height)
            _finish(args, worker, line, e0, e1, row)


NEST = Nest("f32_conv_generic", _nest)
_EFFICIENCY = 0.02  # of the peak: one chain of multiply-adds, each waiting for the one before


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The generic kernel, row-major in and out."""
    found = ConvRegion.of(node, region)
    if isinstance(found, Refusal):
        return found
    y = found.y
    bytes = sum(t.size_bytes for t in (*node.input_types, y) if t)
    return [
        Candidate(
            kernel=NEST,
            inputs=tuple(Layout.dense(t.rank) if t else None for t in node.input_types),
            outputs=(Layout.dense(y.rank),),
            arguments=_arguments(found.conv, region, found.epilogue),
            chunks=y.dims[0] * y.dims[1],
            flops=node.flops,
            bytes=bytes,
            seconds=machine.seconds(node.flops, bytes, _EFFICIENCY),
        )
    ]


def _arguments(conv: Conv, region: Region, epilogue: Epilogue) -> tuple[tuple[str, Argument], ...]:
    node, y = epilogue.node, epilogue.node.output.type
    x_index, w_index, bias = (*region.inputs, None)[:3]
    assert x_index is not None, f"{node.name}: x is absent"
    assert w_index is not None, f"{node.name}: w is absent"
    x, w = type_of(node, x_index), type_of(node, w_index)
    out, row, plane = Operand(0, output=True), y.dims[-1] * _FLOAT, prod(y.dims[2:]) * _FLOAT
    runs = [Repeat.RUN if k is Broadcast.FULL else Repeat.ONE for k in epilogue.kinds]
    return LAYOUT.bind(
        x=Address(Operand(x_index)),
        w=Address(Operand(w_index)),
        bias=Address(out if bias is None else Operand(bias)),
        y=Address(out),
        has_bias=int(bias is not None),
        epilogue=RunTile(epilogue.expression, (Repeat.RUN, *runs)),
        filters=y.dims[1],
        channels=w.dims[1],
        x_channels=x.dims[1],
        group_filters=y.dims[1] // conv.group,
        **window_words(conv.window(w), x.dims, y.dims),
        **epilogue.arguments(image=(y.dims[1] * plane, 0), channel=(plane, _FLOAT), row=(row, 0)),
    )
