"""Places of the largest elements: along an axis, and in the windows of a pool. Generic kernels on
row-major tensors."""

from __future__ import annotations

from math import prod

from ...ir.graph import Node
from ...ops.arg_max import ArgMax, MaxPoolIndices
from ...ops.fused import Region
from ...program.layout import Layout
from ...program.program import Address, Operand
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import Block, address, argument, load_f32, shift, store_i64, udiv
from ..vector import f32
from .arguments import ArgumentLayout
from .machine import Machine
from .nest import Nest
from .operands import float32_only
from .window import WINDOW_WORDS, axis_names, first_tap, past_tap, window_words

_FLOAT, _PLACE = 4, 8
_EFFICIENCY = 0.005
ALONG = ArgumentLayout("x& y& length inner last")
A = ALONG.words
_STEPS = axis_names("step")
POOL = ArgumentLayout(f"x& y& plane {WINDOW_WORDS} {' '.join(_STEPS)}")
W = POOL.words


@routine(symbol="f32_arg_max")
def _along(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    length = argument(args, A.length)
    inner = argument(args, A.inner)
    last = argument(args, A.last)
    for chunk in range(chunk0, chunk1):
        outer = udiv(chunk, inner)
        begin = outer * length * inner + chunk - outer * inner
        x = shift(address(args, worker, A.x), begin * _FLOAT)
        largest = load_f32(x, 0)
        place = 0
        for i in range(1, length):
            value = load_f32(x, i * inner * _FLOAT)
            same = value == largest or (value != value and largest != largest)
            more = value > largest or (value != value and largest == largest)
            if more or (same and last != 0):
                largest = value
                place = i
        store_i64(address(args, worker, A.y), chunk * _PLACE, place)


@routine(symbol="f32_pool_indices")
def _windows(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    x_height = argument(args, W.x_height)
    x_width = argument(args, W.x_width)
    y_height = argument(args, W.y_height)
    y_width = argument(args, W.y_width)
    plane = argument(args, W.plane)
    rows = argument(args, W.y_depth) * y_height
    for chunk in range(chunk0, chunk1):
        x = shift(address(args, worker, W.x), chunk * plane * _FLOAT)
        y = shift(address(args, worker, W.y), chunk * rows * y_width * _PLACE)
        for row in range(rows):
            d = udiv(row, y_height)
            h = row - d * y_height
            d_above = d * argument(args, W.stride_depth) - argument(args, W.pad_depth)
            h_above = h * argument(args, W.stride_height) - argument(args, W.pad_height)
            for w in range(y_width):
                w_above = w * argument(args, W.stride_width) - argument(args, W.pad_width)
                largest = f32(-float("inf"))
                place = -1
                for i in range(_first(args, 0, d_above), _past(args, 0, d_above)):
                    source_d = d_above + i * argument(args, W.dilation_depth)
                    for j in range(_first(args, 1, h_above), _past(args, 1, h_above)):
                        source_h = h_above + j * argument(args, W.dilation_height)
                        line = (source_d * x_height + source_h) * x_width
                        for k in range(_first(args, 2, w_above), _past(args, 2, w_above)):
                            source_w = w_above + k * argument(args, W.dilation_width)
                            value = load_f32(x, (line + source_w) * _FLOAT)
                            more = value > largest or (value != value and largest == largest)
                            if more or place < 0:
                                largest = value
                                place = (
                                    source_d * argument(args, W.step_depth)
                                    + source_h * argument(args, W.step_height)
                                    + source_w * argument(args, W.step_width)
                                )
                store_i64(y, (row * y_width + w) * _PLACE, chunk * plane + place)


@routine(symbol="f32_pool_indices_first", inline=True)
def _first(args: Block, axis: int, above: int) -> int:
    """The first tap of an axis that lies inside the map."""
    return first_tap(above, argument(args, W.dilation_depth + axis))


@routine(symbol="f32_pool_indices_past", inline=True)
def _past(args: Block, axis: int, above: int) -> int:
    """One past the last tap of an axis that lies inside the map."""
    dilation = argument(args, W.dilation_depth + axis)
    taps = argument(args, W.kernel_depth + axis)
    return past_tap(above, dilation, taps, argument(args, W.x_depth + axis))


ALONG_AXIS = Nest("f32_arg_max", _along)
IN_WINDOWS = Nest("f32_pool_indices", _windows)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The search along the axis, element by element."""
    op, (x,), (y,) = node.op, node.input_types[:1], node.output_types
    assert isinstance(op, ArgMax), f"{op.name} is no search along an axis"
    assert x is not None, "there is something to search"
    if wrong := float32_only((x,)):
        return Refusal(wrong)
    axis = op.axis % x.rank
    arguments = ALONG.bind(
        x=Address(Operand(0)),
        y=Address(Operand(0, output=True)),
        length=x.dims[axis],
        inner=prod(x.dims[axis + 1 :]),
        last=int(op.select_last_index),
    )
    bytes = x.size_bytes + y.size_bytes
    seconds = machine.seconds(x.elements, bytes, _EFFICIENCY)
    dense = (Layout.dense(x.rank),), (Layout.dense(y.rank),)
    return [Candidate(ALONG_AXIS, *dense, arguments, y.elements, 0, bytes, seconds)]


def pool_candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The search in every window, element by element."""
    op, (x,), (y,) = node.op, node.input_types[:1], node.output_types
    assert isinstance(op, MaxPoolIndices), f"{op.name} is no search in windows"
    assert x is not None, "there is something to search"
    if wrong := float32_only((x,)):
        return Refusal(wrong)
    spatial = x.rank - 2
    steps = Layout.dense(spatial).strides(x.dims[2:])
    if op.storage_order:
        steps = tuple(prod(x.dims[2 : 2 + i]) for i in range(spatial))
    arguments = POOL.bind(
        x=Address(Operand(0)),
        y=Address(Operand(0, output=True)),
        plane=prod(x.dims[2:]),
        **window_words(op.window, x.dims, y.dims),
        **dict(zip(_STEPS, (0,) * (3 - spatial) + tuple(steps), strict=True)),
    )
    bytes = x.size_bytes + y.size_bytes
    seconds = machine.seconds(node.flops, bytes, _EFFICIENCY)
    dense, chunks = Layout.dense(x.rank), prod(x.dims[:2])
    return [
        Candidate(IN_WINDOWS, (dense,), (dense,), arguments, chunks, node.flops, bytes, seconds)
    ]
