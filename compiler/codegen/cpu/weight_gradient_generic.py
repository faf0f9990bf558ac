"""Generic gradients of a convolution's weights: any rank up to 3-D, any stride, dilation, padding
and group, row-major tensors.

Slow, and always there. A chunk is one filter; each of its weights is a sum over images and rows in
order, sixteen columns at once where the stride is 1.
"""

from __future__ import annotations

from math import prod

from ...ir.graph import Node
from ...ops.conv_weight_gradient import ConvWeightGradient
from ...ops.fused import Region
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
    maximum,
    shift,
    store_f32,
    udiv,
    umod,
)
from ..vector import BYTES, LANES, f32, fma, lane, load_vector, splat, vector_fma
from .arguments import ArgumentLayout
from .machine import Machine
from .nest import Nest
from .operands import float32_only
from .window import WINDOW_WORDS, first_output, past_output, window_words

_FLOAT = 4
# `y` is the side of dy.
LAYOUT = ArgumentLayout(
    f"x& dy& dw& images channels x_channels filters group_filters {WINDOW_WORDS}"
)
A = LAYOUT.words


@routine(symbol="f32_weight_gradient_generic_before", inline=True)
def _before(args: Block, axis: int, tap: int) -> int:
    """The coordinate in x of a tap of the first window on an axis."""
    return tap * argument(args, A.dilation_depth + axis) - argument(args, A.pad_depth + axis)


@routine(symbol="f32_weight_gradient_generic_row", inline=True)
def _row(x: Pointer, dy: Pointer, columns: int, stride: int) -> float:
    """The sum over a row of dy of its products with every `stride`-th element of x."""
    vectors = udiv(columns, LANES) if stride == 1 else 0
    whole = splat(f32(0.0))
    for i in range(vectors):
        whole = vector_fma(load_vector(x, i * BYTES), load_vector(dy, i * BYTES), whole)
    total = f32(0.0)
    for i in range(LANES):
        total = total + lane(whole, i)
    for i in range(vectors * LANES, columns):
        total = fma(load_f32(x, i * stride * _FLOAT), load_f32(dy, i * _FLOAT), total)
    return total


@routine(symbol="f32_weight_gradient_generic_map", inline=True)
def _map(args: Block, x: Pointer, dy: Pointer, i: int, j: int, k: int) -> float:
    """The sum over one map of dy for the tap i, j, k."""
    total = f32(0.0)
    depth = _before(args, 0, i)
    height = _before(args, 1, j)
    width = _before(args, 2, k)
    stride = argument(args, A.stride_width)
    first = first_output(width, stride)
    past = past_output(width, stride, argument(args, A.x_width), argument(args, A.y_width))
    columns = maximum(past - first, 0)
    d_stride = argument(args, A.stride_depth)
    h_stride = argument(args, A.stride_height)
    d_past = past_output(depth, d_stride, argument(args, A.x_depth), argument(args, A.y_depth))
    h_past = past_output(height, h_stride, argument(args, A.x_height), argument(args, A.y_height))
    for d in range(first_output(depth, d_stride), d_past):
        for h in range(first_output(height, h_stride), h_past):
            x_plane = (d * d_stride + depth) * argument(args, A.x_height)
            x_row = (x_plane + h * h_stride + height) * argument(args, A.x_width)
            dy_row = (d * argument(args, A.y_height) + h) * argument(args, A.y_width)
            if columns > 0:
                x_first = shift(x, (x_row + first * stride + width) * _FLOAT)
                total = total + _row(x_first, shift(dy, (dy_row + first) * _FLOAT), columns, stride)
    return total


@routine(symbol="f32_weight_gradient_generic")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    channels = argument(args, A.channels)
    x_channels = argument(args, A.x_channels)
    filters = argument(args, A.filters)
    kernel_height = argument(args, A.kernel_height)
    kernel_width = argument(args, A.kernel_width)
    taps = argument(args, A.kernel_depth) * kernel_height * kernel_width
    x_map = argument(args, A.x_depth) * argument(args, A.x_height) * argument(args, A.x_width)
    dy_map = argument(args, A.y_depth) * argument(args, A.y_height) * argument(args, A.y_width)
    for chunk in range(chunk0, chunk1):
        first = udiv(chunk, argument(args, A.group_filters)) * channels
        dw = shift(address(args, worker, A.dw), chunk * channels * taps * _FLOAT)
        for weight in range(channels * taps):
            c = udiv(weight, taps)
            tap = weight - c * taps
            plane = udiv(tap, kernel_width)
            total = f32(0.0)
            for image in range(argument(args, A.images)):
                x_at = (image * x_channels + first + c) * x_map * _FLOAT
                dy_at = (image * filters + chunk) * dy_map * _FLOAT
                total = total + _map(
                    args,
                    shift(address(args, worker, A.x), x_at),
                    shift(address(args, worker, A.dy), dy_at),
                    udiv(plane, kernel_height),
                    umod(plane, kernel_height),
                    tap - plane * kernel_width,
                )
            store_f32(dw, weight * _FLOAT, total)


NEST = Nest("f32_weight_gradient_generic", _nest)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The generic kernel, row-major in and out."""
    op, (x, dy), dw = node.op, node.input_types, node.output.type
    assert isinstance(op, ConvWeightGradient), f"{op.name} is no gradient of weights"
    assert x is not None, f"{node.name}: x is absent"
    assert dy is not None, f"{node.name}: dy is absent"
    if wrong := float32_only((x, dy)):
        return Refusal(wrong)
    bytes = x.size_bytes + dy.size_bytes + dw.size_bytes
    dense = Layout.dense(x.rank)
    return [
        Candidate(
            kernel=NEST,
            inputs=(dense, dense),
            outputs=(dense,),
            arguments=LAYOUT.bind(
                x=Address(Operand(0)),
                dy=Address(Operand(1)),
                dw=Address(Operand(0, output=True)),
                images=x.dims[0],
                channels=dw.dims[1],
                x_channels=x.dims[1],
                filters=dy.dims[1],
                group_filters=dy.dims[1] // op.group,
                **window_words(op.window, x.dims, dy.dims),
            ),
            chunks=dw.dims[0] if prod(dw.dims) else 0,
            flops=node.flops,
            bytes=bytes,
            seconds=machine.seconds(node.flops, bytes, 0.02),
        )
    ]
