"""Backward passes of depthwise convolutions on channel blocks: the gradient of the weights, map by
map, and transposed convolutions of each channel with a stride, which are the gradient of the input.

The sixteen lanes of a vector are channels, so that every sum is a lane's own. Without a stride,
transposed convolutions are `depthwise`'s, and `summed` runs the gradient of the weights on the same
maps in turn.
"""

from __future__ import annotations

from ...ir.graph import Node
from ...ir.types import TensorType
from ...ops.conv import Conv
from ...ops.conv_transpose import ConvTranspose
from ...ops.conv_weight_gradient import MapWeightGradient
from ...ops.fused import Region
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import Block, Pointer, address, argument, maximum, minimum, shift, udiv
from ..vector import BYTES, F32x16, f32, load_vector, splat, store_vector, vector_fma
from .arguments import ArgumentLayout
from .conv_geometry import Geometry
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, channel_layout, float32_only
from .window import first_output, past_output

_AXES = ("planes", "rows", "columns")
LAYOUT = ArgumentLayout(
    "wide& narrow& w& bias& has_bias blocks "
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


@routine(symbol="f32_depthwise_gradient_nine", inline=True)
def _nine(
    args: Block, x: Pointer, dy: Pointer, dw: Pointer, line: int, first: int, past: int
) -> None:
    """Adds columns first .. past - 1 of a row of dy to three by three taps, which all lie inside
    the map; x is where the rows under them begin, which are `line` bytes apart."""
    step = argument(args, A.stride_columns) * BYTES
    apart = argument(args, A.dilation_columns) * BYTES
    taps = shift(x, _before(args, 2, 0) * BYTES)
    a0 = splat(f32(0.0))
    a1 = a0
    a2 = a0
    b0 = a0
    b1 = a0
    b2 = a0
    c0 = a0
    c1 = a0
    c2 = a0
    for column in range(first, past):
        d = load_vector(dy, column * BYTES)
        top = shift(taps, column * step)
        a0 = vector_fma(load_vector(top, 0), d, a0)
        a1 = vector_fma(load_vector(top, apart), d, a1)
        a2 = vector_fma(load_vector(top, 2 * apart), d, a2)
        middle = shift(top, line)
        b0 = vector_fma(load_vector(middle, 0), d, b0)
        b1 = vector_fma(load_vector(middle, apart), d, b1)
        b2 = vector_fma(load_vector(middle, 2 * apart), d, b2)
        bottom = shift(middle, line)
        c0 = vector_fma(load_vector(bottom, 0), d, c0)
        c1 = vector_fma(load_vector(bottom, apart), d, c1)
        c2 = vector_fma(load_vector(bottom, 2 * apart), d, c2)
    store_vector(dw, 0, load_vector(dw, 0) + a0)
    store_vector(dw, BYTES, load_vector(dw, BYTES) + a1)
    store_vector(dw, 2 * BYTES, load_vector(dw, 2 * BYTES) + a2)
    store_vector(dw, 3 * BYTES, load_vector(dw, 3 * BYTES) + b0)
    store_vector(dw, 4 * BYTES, load_vector(dw, 4 * BYTES) + b1)
    store_vector(dw, 5 * BYTES, load_vector(dw, 5 * BYTES) + b2)
    store_vector(dw, 6 * BYTES, load_vector(dw, 6 * BYTES) + c0)
    store_vector(dw, 7 * BYTES, load_vector(dw, 7 * BYTES) + c1)
    store_vector(dw, 8 * BYTES, load_vector(dw, 8 * BYTES) + c2)


@routine(symbol="f32_depthwise_gradient_edge", inline=True)
def _edge(
    args: Block, x: Pointer, dy: Pointer, dw: Pointer, line: int, first: int, past: int
) -> None:
    """As `_nine` for columns some of whose taps lie outside the map."""
    width = argument(args, A.width)
    for column in range(first, past):
        d = load_vector(dy, column * BYTES)
        for tap in range(3):
            place = column * argument(args, A.stride_columns) + _before(args, 2, tap)
            if 0 <= place < width:
                for j in range(3):
                    at = (3 * j + tap) * BYTES
                    there = load_vector(x, j * line + place * BYTES)
                    store_vector(dw, at, vector_fma(there, d, load_vector(dw, at)))


@routine(symbol="f32_depthwise_gradient_plane", inline=True)
def _plane(args: Block, x: Pointer, dy: Pointer, dw: Pointer, i: int, plane: int) -> None:
    """Adds a plane of dy to the taps of plane i of the kernel, row by row, each of which is in
    cache for all of its taps. x is where the map begins, dy its plane."""
    columns = argument(args, A.columns)
    kernel_rows = argument(args, A.kernel_rows)
    kernel_columns = argument(args, A.kernel_columns)
    line = argument(args, A.dilation_rows) * argument(args, A.width) * BYTES
    height = argument(args, A.height)
    first = minimum(_first(args, 2, 0), columns)
    past = _past(args, 2, kernel_columns - 1)
    nine = 1 if kernel_columns == 3 and kernel_rows == 3 and first < past else 0
    for row in range(argument(args, A.rows)):
        dy_row = shift(dy, row * columns * BYTES)
        above = row * argument(args, A.stride_rows)
        inside = above + _before(args, 1, 0) >= 0 and above + _before(args, 1, 2) < height
        if nine != 0 and inside:
            x_row = shift(x, _line(args, i, 0, plane, row) * BYTES)
            _nine(args, x_row, dy_row, dw, line, first, past)
            _edge(args, x_row, dy_row, dw, line, 0, first)
            _edge(args, x_row, dy_row, dw, line, past, columns)
        else:
            for j in range(kernel_rows):
                if 0 <= above + _before(args, 1, j) < height:
                    x_row = shift(x, _line(args, i, j, plane, row) * BYTES)
                    _taps(args, x_row, dy_row, shift(dw, j * kernel_columns * BYTES))


@routine(symbol="f32_depthwise_weight_gradient")
def _weights(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    kernel_planes = argument(args, A.kernel_planes)
    taps = argument(args, A.kernel_rows) * argument(args, A.kernel_columns)
    x_map = argument(args, A.depth) * argument(args, A.height) * argument(args, A.width)
    dy_plane = argument(args, A.rows) * argument(args, A.columns)
    dy_map = argument(args, A.planes) * dy_plane
    for chunk in range(chunk0, chunk1):
        map = udiv(chunk, kernel_planes)
        i = chunk - map * kernel_planes
        dw = shift(address(args, worker, A.w), chunk * taps * BYTES)
        for tap in range(taps):
            store_vector(dw, tap * BYTES, splat(f32(0.0)))
        x = shift(address(args, worker, A.wide), map * x_map * BYTES)
        dy = shift(address(args, worker, A.narrow), map * dy_map * BYTES)
        for plane in range(_first(args, 0, i), _past(args, 0, i)):
            _plane(args, x, shift(dy, plane * dy_plane * BYTES), dw, i, plane)


@routine(symbol="f32_depthwise_transposed_row", inline=True)
def _spread(args: Block, x: Pointer, y: Pointer, tap: int, weights: F32x16) -> None:
    """Adds a row of x, times the weights of a kernel column, to y's row under it."""
    step = argument(args, A.stride_columns)
    y_tap = shift(y, _before(args, 2, tap) * BYTES)
    for column in range(_first(args, 2, tap), _past(args, 2, tap)):
        at = column * step * BYTES
        sum = vector_fma(load_vector(x, column * BYTES), weights, load_vector(y_tap, at))
        store_vector(y_tap, at, sum)


@routine(symbol="f32_depthwise_transposed_taps", inline=True)
def _spread_row(args: Block, x: Pointer, w: Pointer, y: Pointer, plane: int, row: int) -> None:
    """Adds a row of x, times the weights, to y's rows under it; y is where the map begins."""
    kernel_rows = argument(args, A.kernel_rows)
    kernel_columns = argument(args, A.kernel_columns)
    for line in range(argument(args, A.kernel_planes) * kernel_rows):
        i = udiv(line, kernel_rows)
        j = line - i * kernel_rows
        d = plane * argument(args, A.stride_planes) + _before(args, 0, i)
        h = row * argument(args, A.stride_rows) + _before(args, 1, j)
        if 0 <= d < argument(args, A.depth) and 0 <= h < argument(args, A.height):
            y_row = shift(y, _line(args, i, j, plane, row) * BYTES)
            for tap in range(kernel_columns):
                weights = load_vector(w, (line * kernel_columns + tap) * BYTES)
                _spread(args, x, y_row, tap, weights)


@routine(symbol="f32_depthwise_transposed")
def _transposed(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    taps = argument(args, A.kernel_planes) * argument(args, A.kernel_rows)
    taps = taps * argument(args, A.kernel_columns)
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
        # Row by row, so that a row of x and those of y under it are in cache for all taps.
        for plane in range(argument(args, A.planes)):
            for row in range(rows):
                x_row = shift(x, (plane * rows + row) * columns * BYTES)
                _spread_row(args, x_row, w, y, plane, row)


WEIGHTS = Nest("f32_depthwise_weight_gradient", _weights)
TRANSPOSED = Nest("f32_depthwise_transposed", _transposed)


def weights(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The gradient of a depthwise convolution's weights that each map gives. A chunk is a block of
    maps, and a plane of the kernel."""
    op, (x, dy) = node.op, node.input_types
    assert isinstance(op, MapWeightGradient), f"{op.name} is no gradient of weights by maps"
    assert x is not None, f"{node.name}: x is absent"
    assert dy is not None, f"{node.name}: dy is absent"
    if wrong := float32_only((x,)):
        return Refusal(wrong)
    maps = Layout.channels_blocked(x.rank, BLOCK)
    conv = Conv(op.strides, op.pads, op.dilations, x.dims[1])
    geometry = Geometry.of(conv, op.kernel_shape, x, dy)
    arguments = _arguments(
        geometry,
        wide=Address(Operand(0)),
        narrow=Address(Operand(1)),
        w=Address(Operand(0, output=True)),
        bias=Address(Operand(0, output=True)),
        has_bias=0,
    )
    chunks = x.dims[0] * -(-x.dims[1] // BLOCK) * geometry.kernel[0]
    return [_candidate(node, machine, WEIGHTS, (maps, maps), maps, arguments, chunks)]


def transposed(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The transposed convolution of each channel by itself."""
    op, y = node.op, node.output.type
    x, w, bias = (*node.input_types, None)[:3]
    assert isinstance(op, ConvTranspose), f"{op.name} is no transposed convolution"
    assert x is not None, f"{node.name}: x is absent"
    assert w is not None, f"{node.name}: w is absent"
    if wrong := float32_only((x,)):
        return Refusal(wrong)
    channels, filters = x.dims[1], y.dims[1]
    if op.group != channels or channels != filters:
        return Refusal(f"{op.group} groups of {channels} channels and {filters} filters")
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


def _arguments(g: Geometry, **operands: Argument) -> tuple[tuple[str, Argument], ...]:
    """The block of a gradient; x of the geometry is the wide side, y the narrow one."""
    sides = {"kernel": g.kernel, "stride": g.strides, "dilation": g.dilations, "pad": g.pads}
    return LAYOUT.bind(
        **operands,
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
