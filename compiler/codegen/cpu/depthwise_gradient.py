"""Backward passes of depthwise convolutions on channel blocks: the gradient of the weights, and
transposed convolutions of each channel with a stride, which are the gradient of the input.

The sixteen lanes of a vector are channels, so that every sum is a lane's own. Without a stride,
transposed convolutions are `depthwise`'s.
"""

from __future__ import annotations

from math import prod

from ...ir.graph import Node
from ...ir.types import TensorType
from ...ops.conv_transpose import ConvTranspose
from ...ops.conv_weight_gradient import ConvWeightGradient
from ...ops.fused import Region
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import Block, Pointer, address, argument, maximum, shift, udiv
from ..vector import BYTES, F32x16, f32, load_vector, splat, store_vector, vector_fma
from .arguments import ArgumentLayout
from .conv_geometry import Geometry
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, channel_layout, float32_only
from .window import first_output, past_output

_AXES = ("planes", "rows", "columns")
LAYOUT = ArgumentLayout(
    "wide& narrow& w& bias& has_bias images blocks "
    + " ".join(f"{s}_{axis}" for s in ("kernel", "stride", "dilation", "pad") for axis in _AXES)
    + " depth height width planes rows columns"
)
A = LAYOUT.words
# `wide` is the side whose maps are depth x height x width, over which the window slides; `narrow`
# that of planes x rows x columns windows.


@routine(symbol="f32_depthwise_gradient_row", inline=True)
def _row(x: Pointer, dy: Pointer, count: int, step: int) -> F32x16:
    """The sum over a row of dy of its products with the elements of x that are `step` bytes
    apart."""
    a = splat(f32(0.0))
    b = a
    c = a
    d = a
    rounds = udiv(count, 4)
    for i in range(rounds):
        here = shift(x, 4 * i * step)
        at = 4 * i * BYTES
        a = vector_fma(load_vector(here, 0), load_vector(dy, at), a)
        b = vector_fma(load_vector(here, step), load_vector(dy, at + BYTES), b)
        c = vector_fma(load_vector(here, 2 * step), load_vector(dy, at + 2 * BYTES), c)
        d = vector_fma(load_vector(here, 3 * step), load_vector(dy, at + 3 * BYTES), d)
    for i in range(4 * rounds, count):
        a = vector_fma(load_vector(x, i * step), load_vector(dy, i * BYTES), a)
    return (a + b) + (c + d)


@routine(symbol="f32_depthwise_gradient_before", inline=True)
def _before(args: Block, axis: int, tap: int) -> int:
    """The coordinate of an axis of the wide side at which the tap of window 0 lies."""
    return tap * argument(args, A.dilation_planes + axis) - argument(args, A.pad_planes + axis)


@routine(symbol="f32_depthwise_gradient_first", inline=True)
def _first(args: Block, axis: int, tap: int) -> int:
    """The first window of an axis whose tap lies inside the map."""
    return first_output(_before(args, axis, tap), argument(args, A.stride_planes + axis))


@routine(symbol="f32_depthwise_gradient_past", inline=True)
def _past(args: Block, axis: int, tap: int) -> int:
    """One past the last window of an axis whose tap lies inside the map."""
    stride = argument(args, A.stride_planes + axis)
    length = argument(args, A.depth + axis)
    return past_output(_before(args, axis, tap), stride, length, argument(args, A.planes + axis))


@routine(symbol="f32_depthwise_gradient_line", inline=True)
def _line(args: Block, i: int, j: int, plane: int, row: int) -> int:
    """Pixels from where a map begins to the row of the wide side in which the taps i, j of a row of
    windows lie."""
    d = plane * argument(args, A.stride_planes) + _before(args, 0, i)
    h = row * argument(args, A.stride_rows) + _before(args, 1, j)
    return (d * argument(args, A.height) + h) * argument(args, A.width)


@routine(symbol="f32_depthwise_gradient_taps", inline=True)
def _taps(args: Block, x: Pointer, dy: Pointer, dw: Pointer) -> None:
    """Adds a row of dy to the taps of one kernel row, under which x's row lies."""
    step = argument(args, A.stride_columns)
    for tap in range(argument(args, A.kernel_columns)):
        first = _first(args, 2, tap)
        count = maximum(_past(args, 2, tap) - first, 0)
        x_tap = shift(x, (first * step + _before(args, 2, tap)) * BYTES)
        dy_tap = shift(dy, first * BYTES)
        total = load_vector(dw, tap * BYTES)
        total = total + _row(x_tap, dy_tap, count, step * BYTES)
        store_vector(dw, tap * BYTES, total)


@routine(symbol="f32_depthwise_weight_gradient")
def _weights(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    kernel_rows = argument(args, A.kernel_rows)
    lines = argument(args, A.kernel_planes) * kernel_rows
    blocks = argument(args, A.blocks)
    rows = argument(args, A.rows)
    columns = argument(args, A.columns)
    x_map = argument(args, A.depth) * argument(args, A.height) * argument(args, A.width)
    dy_map = argument(args, A.planes) * rows * columns
    for chunk in range(chunk0, chunk1):
        block = udiv(chunk, lines)
        i = udiv(chunk - block * lines, kernel_rows)
        j = chunk - block * lines - i * kernel_rows
        taps = argument(args, A.kernel_columns)
        dw = shift(address(args, worker, A.w), chunk * taps * BYTES)
        for tap in range(taps):
            store_vector(dw, tap * BYTES, splat(f32(0.0)))
        for image in range(argument(args, A.images)):
            place = image * blocks + block
            x = shift(address(args, worker, A.wide), place * x_map * BYTES)
            dy = shift(address(args, worker, A.narrow), place * dy_map * BYTES)
            for plane in range(_first(args, 0, i), _past(args, 0, i)):
                for row in range(_first(args, 1, j), _past(args, 1, j)):
                    x_row = shift(x, _line(args, i, j, plane, row) * BYTES)
                    dy_row = shift(dy, (plane * rows + row) * columns * BYTES)
                    _taps(args, x_row, dy_row, dw)


@routine(symbol="f32_depthwise_transposed_row", inline=True)
def _spread(args: Block, x: Pointer, y: Pointer, tap: int, weights: F32x16) -> None:
    """Adds a row of x, times the weights of a kernel column, to y's row under it."""
    step = argument(args, A.stride_columns)
    y_tap = shift(y, _before(args, 2, tap) * BYTES)
    for column in range(_first(args, 2, tap), _past(args, 2, tap)):
        at = column * step * BYTES
        sum = vector_fma(load_vector(x, column * BYTES), weights, load_vector(y_tap, at))
        store_vector(y_tap, at, sum)


@routine(symbol="f32_depthwise_transposed")
def _transposed(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    kernel_rows = argument(args, A.kernel_rows)
    kernel_columns = argument(args, A.kernel_columns)
    taps = argument(args, A.kernel_planes) * kernel_rows * kernel_columns
    blocks = argument(args, A.blocks)
    rows = argument(args, A.rows)
    columns = argument(args, A.columns)
    x_map = argument(args, A.planes) * rows * columns
    y_map = argument(args, A.depth) * argument(args, A.height) * argument(args, A.width)
    for chunk in range(chunk0, chunk1):
        block = chunk - udiv(chunk, blocks) * blocks
        w = shift(address(args, worker, A.w), block * taps * BYTES)
        x = shift(address(args, worker, A.narrow), chunk * x_map * BYTES)
        y = shift(address(args, worker, A.wide), chunk * y_map * BYTES)
        start = splat(f32(0.0))
        if argument(args, A.has_bias) != 0:
            start = load_vector(address(args, worker, A.bias), block * BYTES)
        for pixel in range(y_map):
            store_vector(y, pixel * BYTES, start)
        for tap in range(taps):
            line = udiv(tap, kernel_columns)
            i = udiv(line, kernel_rows)
            j = line - i * kernel_rows
            weights = load_vector(w, tap * BYTES)
            for plane in range(_first(args, 0, i), _past(args, 0, i)):
                for row in range(_first(args, 1, j), _past(args, 1, j)):
                    x_row = shift(x, (plane * rows + row) * columns * BYTES)
                    y_row = shift(y, _line(args, i, j, plane, row) * BYTES)
                    _spread(args, x_row, y_row, tap - line * kernel_columns, weights)


WEIGHTS = Nest("f32_depthwise_weight_gradient", _weights)
TRANSPOSED = Nest("f32_depthwise_transposed", _transposed)


def weights(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The gradient of a depthwise convolution's weights."""
    op, (x, dy), dw = node.op, node.input_types, node.output.type
    assert isinstance(op, ConvWeightGradient), f"{op.name} is no gradient of weights"
    assert x is not None, f"{node.name}: x is absent"
    assert dy is not None, f"{node.name}: dy is absent"
    if refusal := _refuse(op, x, x.dims[1], dy.dims[1]):
        return refusal
    maps = Layout.channels_blocked(x.rank, BLOCK)
    arguments = _arguments(
        Geometry.of(op, op.kernel_shape, x, dy),
        wide=Address(Operand(0)),
        narrow=Address(Operand(1)),
        w=Address(Operand(0, output=True)),
        bias=Address(Operand(0, output=True)),
        has_bias=0,
    )
    inputs, chunks = (maps, maps), -(-x.dims[1] // BLOCK) * prod(op.kernel_shape[:-1])
    return [_candidate(node, machine, WEIGHTS, inputs, _weight_layout(dw), arguments, chunks)]


def transposed(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The transposed convolution of each channel by itself."""
    op, y = node.op, node.output.type
    x, w, bias = (*node.input_types, None)[:3]
    assert isinstance(op, ConvTranspose), f"{op.name} is no transposed convolution"
    assert x is not None, f"{node.name}: x is absent"
    assert w is not None, f"{node.name}: w is absent"
    if refusal := _refuse(op, x, x.dims[1], y.dims[1]):
        return refusal
    maps = Layout.channels_blocked(x.rank, BLOCK)
    arguments = _arguments(
        Geometry.of(op, w.dims[2:], y, x),
        wide=Address(Operand(0, output=True)),
        narrow=Address(Operand(0)),
        w=Address(Operand(1)),
        bias=Address(Operand(0, output=True) if bias is None else Operand(2)),
        has_bias=int(bias is not None),
    )
    others = () if len(node.inputs) < 3 else (channel_layout(bias, BLOCK) if bias else None,)
    inputs = (maps, _weight_layout(w), *others)
    chunks = x.dims[0] * -(-x.dims[1] // BLOCK)
    return [_candidate(node, machine, TRANSPOSED, inputs, maps, arguments, chunks)]


def _weight_layout(w: TensorType) -> Layout:
    """Taps one after the other, each a vector of channels."""
    return Layout("Ab" + "".join(chr(97 + i) for i in range(2, w.rank)) + f"{BLOCK}a")


def _refuse(
    op: ConvWeightGradient | ConvTranspose, x: TensorType, channels: int, filters: int
) -> Refusal | None:
    if wrong := float32_only((x,)):
        return Refusal(wrong)
    if op.group != channels or channels != filters:
        return Refusal(f"{op.group} groups of {channels} channels and {filters} filters")
    return None


def _arguments(g: Geometry, **operands: Argument) -> tuple[tuple[str, Argument], ...]:
    """The block of a gradient; x of the geometry is the wide side, y the narrow one."""
    sides = {"kernel": g.kernel, "stride": g.strides, "dilation": g.dilations, "pad": g.pads}
    return LAYOUT.bind(
        **operands,
        images=g.images,
        blocks=-(-g.filters // BLOCK),
        **{f"{s}_{axis}": sides[s][i] for s in sides for i, axis in enumerate(_AXES)},
        depth=g.x[0],
        height=g.x[1],
        width=g.x[2],
        planes=g.y[0],
        rows=g.y[1],
        columns=g.y[2],
    )


def _candidate(
    node: Node,
    machine: Machine,
    nest: Nest,
    inputs: tuple[Layout | None, ...],
    output: Layout,
    arguments: tuple[tuple[str, Argument], ...],
    chunks: int,
) -> Candidate:
    bytes = sum(t.size_bytes for t in (*node.input_types, node.output.type) if t)
    return Candidate(
        kernel=nest,
        inputs=inputs,
        outputs=(output,),
        arguments=arguments,
        chunks=chunks,
        flops=node.flops,
        bytes=bytes,
        seconds=machine.seconds(node.flops, bytes, 0.3),
    )
