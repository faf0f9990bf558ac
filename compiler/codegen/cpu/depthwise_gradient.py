"""Backward passes of depthwise convolutions on channel blocks: the gradient of the weights, and
transposed convolutions of each channel with a stride, which are the gradient of the input.

The sixteen lanes of a vector are channels, so that every sum is a lane's own. 1-D convolutions are
2-D ones of one row. Without a stride, transposed convolutions are `depthwise`'s.
"""

from __future__ import annotations

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
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, channel_layout, float32_only
from .window import first_output, past_output

_GEOMETRY = (
    " images blocks kernel_rows kernel_columns stride_rows stride_columns dilation_rows"
    " dilation_columns pad_rows pad_columns height width rows columns"
)
LAYOUT = ArgumentLayout("wide& narrow& w& bias& has_bias" + _GEOMETRY)
A = LAYOUT.words
# `wide` is the side whose maps are height x width, over which the window slides; `narrow` that of
# rows x columns windows.


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


@routine(symbol="f32_depthwise_weight_gradient")
def _weights(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    kernel_rows = argument(args, A.kernel_rows)
    blocks = argument(args, A.blocks)
    height = argument(args, A.height)
    width = argument(args, A.width)
    rows = argument(args, A.rows)
    columns = argument(args, A.columns)
    stride = argument(args, A.stride_rows)
    step = argument(args, A.stride_columns)
    for chunk in range(chunk0, chunk1):
        block = udiv(chunk, kernel_rows)
        kernel_row = chunk - block * kernel_rows
        above = kernel_row * argument(args, A.dilation_rows) - argument(args, A.pad_rows)
        taps = argument(args, A.kernel_columns)
        dw = shift(address(args, worker, A.w), chunk * taps * BYTES)
        for tap in range(taps):
            store_vector(dw, tap * BYTES, splat(f32(0.0)))
        for image in range(argument(args, A.images)):
            place = image * blocks + block
            x = shift(address(args, worker, A.wide), place * height * width * BYTES)
            dy = shift(address(args, worker, A.narrow), place * rows * columns * BYTES)
            for row in range(first_output(above, stride), past_output(above, stride, height, rows)):
                line = (row * stride + above) * width
                for tap in range(taps):
                    before = tap * argument(args, A.dilation_columns) - argument(
                        args, A.pad_columns
                    )
                    first = first_output(before, step)
                    count = maximum(past_output(before, step, width, columns) - first, 0)
                    x_row = shift(x, (line + first * step + before) * BYTES)
                    dy_row = shift(dy, (row * columns + first) * BYTES)
                    total = load_vector(dw, tap * BYTES)
                    total = total + _row(x_row, dy_row, count, step * BYTES)
                    store_vector(dw, tap * BYTES, total)


@routine(symbol="f32_depthwise_transposed")
def _transposed(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    kernel_rows = argument(args, A.kernel_rows)
    kernel_columns = argument(args, A.kernel_columns)
    blocks = argument(args, A.blocks)
    height = argument(args, A.height)
    width = argument(args, A.width)
    rows = argument(args, A.rows)
    columns = argument(args, A.columns)
    stride = argument(args, A.stride_rows)
    step = argument(args, A.stride_columns)
    for chunk in range(chunk0, chunk1):
        block = chunk - udiv(chunk, blocks) * blocks
        w = shift(address(args, worker, A.w), block * kernel_rows * kernel_columns * BYTES)
        x = shift(address(args, worker, A.narrow), chunk * rows * columns * BYTES)
        y = shift(address(args, worker, A.wide), chunk * height * width * BYTES)
        start = splat(f32(0.0))
        if argument(args, A.has_bias) != 0:
            start = load_vector(address(args, worker, A.bias), block * BYTES)
        for pixel in range(height * width):
            store_vector(y, pixel * BYTES, start)
        for tap in range(kernel_rows * kernel_columns):
            i = udiv(tap, kernel_columns)
            j = tap - i * kernel_columns
            above = i * argument(args, A.dilation_rows) - argument(args, A.pad_rows)
            before = j * argument(args, A.dilation_columns) - argument(args, A.pad_columns)
            weights = load_vector(w, tap * BYTES)
            first = first_output(before, step)
            past = past_output(before, step, width, columns)
            for row in range(first_output(above, stride), past_output(above, stride, height, rows)):
                y_row = shift(y, ((row * stride + above) * width + before) * BYTES)
                x_row = shift(x, row * columns * BYTES)
                for column in range(first, past):
                    at = column * step * BYTES
                    sum = vector_fma(
                        load_vector(x_row, column * BYTES), weights, load_vector(y_row, at)
                    )
                    store_vector(y_row, at, sum)


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
    blocks, kernel = -(-x.dims[1] // BLOCK), (1, *op.kernel_shape)[-2:]
    arguments = _arguments(
        op,
        kernel,
        {"wide": x, "narrow": dy},
        wide=Address(Operand(0)),
        narrow=Address(Operand(1)),
        w=Address(Operand(0, output=True)),
        bias=Address(Operand(0, output=True)),
        has_bias=0,
    )
    inputs, chunks = (maps, maps), blocks * kernel[0]
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
        op,
        (1, *w.dims[2:])[-2:],
        {"wide": y, "narrow": x},
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
    if x.rank not in (3, 4):
        return Refusal(f"{x.rank - 2}-D convolution: only 1-D and 2-D")
    if op.group != channels or channels != filters:
        return Refusal(f"{op.group} groups of {channels} channels and {filters} filters")
    return None


def _arguments(
    op: ConvWeightGradient | ConvTranspose,
    kernel: tuple[int, ...],
    sides: dict[str, TensorType],
    **operands: Argument,
) -> tuple[tuple[str, Argument], ...]:
    wide, narrow = sides["wide"], sides["narrow"]
    height, width = (1, *wide.dims[2:])[-2:]
    rows, columns = (1, *narrow.dims[2:])[-2:]
    stride_rows, stride_columns = (1, *op.strides)[-2:]
    dilation_rows, dilation_columns = (1, *op.dilations)[-2:]
    pad_rows, pad_columns = (0, *op.pads[: wide.rank - 2])[-2:]
    return LAYOUT.bind(
        **operands,
        images=wide.dims[0],
        blocks=-(-wide.dims[1] // BLOCK),
        kernel_rows=kernel[0],
        kernel_columns=kernel[1],
        stride_rows=stride_rows,
        stride_columns=stride_columns,
        dilation_rows=dilation_rows,
        dilation_columns=dilation_columns,
        pad_rows=pad_rows,
        pad_columns=pad_columns,
        height=height,
        width=width,
        rows=rows,
        columns=columns,
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
