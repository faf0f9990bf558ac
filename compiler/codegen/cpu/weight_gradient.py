"""Gradients of a convolution's weights on channel blocks: the nest round the register tile.

Takes x plain (abcd, where it has few channels) or blocked (aBcd16b), and blocked dy; gives dw in
panels of 32 filters. A chunk is one kernel row of a panel and of a block of channels, over all
images and pixels: nobody else adds to it, and it adds band after band of the map in order, so that
no thread changes a sum. A band, rows of one plane, is visited by all taps while it is in cache.

Groups are of whole blocks, or of 2, 4 or 8 channels and as many filters; other groups are
`weight_gradient_generic`'s.
"""

from __future__ import annotations

from math import prod

from ...ir.graph import Node
from ...ir.types import TensorType
from ...ops.conv_weight_gradient import ConvWeightGradient
from ...ops.fused import Region
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand, Stride
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import (
    Block,
    Pointer,
    address,
    argument,
    call,
    function,
    maximum,
    minimum,
    shift,
    udiv,
)
from ..vector import f32, splat, store_vector
from .arguments import ArgumentLayout
from .conv_geometry import Geometry
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, PANEL, even_split, float32_only
from .weight_gradient_tile import WeightGradientTile, most_channels
from .window import first_output, past_output

_FLOAT = 4
_AXES = ("planes", "rows", "columns")
_LINE = BLOCK * _FLOAT  # bytes of a pixel's block, and of half a panel's row
_PANEL_BLOCKS = PANEL // BLOCK
_BAND_PIXELS = 256  # of dy in a call of a tile: adding to memory costs 1 or 2 % of its time then
LAYOUT = ArgumentLayout(
    "x& dy& dw& images blocks filter_blocks"
    " kernel_planes kernel_rows kernel_columns stride_planes stride_rows stride_columns"
    " dilation_planes dilation_rows dilation_columns pad_planes pad_rows pad_columns"
    " depth height width planes rows columns band_rows"
    " x_image x_block x_channel x_pixel x_line x_plane dy_image dy_block dy_line dy_plane"
    " tap_bytes group_blocks group_x_blocks tile_blocks piece_count pieces*"
)
A = LAYOUT.words
_SMALL_GROUPS = (2, 4, 8)  # channels of a group within a block
_PIECE_WORDS = 3  # a piece of a block's channels: the first one, the tile, the tile of one block


@routine(symbol="f32_weight_gradient_tap", inline=True)
def _tap(
    args: Block, worker: Block, x: Pointer, dy: Pointer, dw: Pointer, panel: int, rows: int,
    columns: int,
) -> None:  # fmt: skip
    """Adds `columns` of each of `rows` of dy to one tap; x, dy and dw are where the first pixels
    and the tap begin, x of the first group."""
    filters = minimum(_PANEL_BLOCKS, argument(args, A.filter_blocks) - panel * _PANEL_BLOCKS)
    for piece in range(argument(args, A.piece_count)):
        words = A.pieces + piece * _PIECE_WORDS
        channel = argument(args, words)
        block = 0
        while block < filters:
            narrow = 1 if filters - block < argument(args, A.tile_blocks) else 0
            group = udiv(panel * _PANEL_BLOCKS + block, argument(args, A.group_blocks))
            x_group = group * argument(args, A.group_x_blocks) * argument(args, A.x_block)
            call(
                function(args, worker, words + 1 + narrow),
                shift(x, x_group + channel * argument(args, A.x_channel)),
                shift(dy, block * argument(args, A.dy_block)),
                shift(dw, channel * PANEL * _FLOAT + block * _LINE),
                rows,
                columns,
                argument(args, A.x_channel),
                argument(args, A.stride_columns) * argument(args, A.x_pixel),
                argument(args, A.stride_rows) * argument(args, A.x_line),
                argument(args, A.dy_line),
                argument(args, A.dy_block),
            )
            block += 1 if narrow != 0 else argument(args, A.tile_blocks)


@routine(symbol="f32_weight_gradient_band", inline=True)
def _band(
    args: Block, worker: Block, x: Pointer, dy: Pointer, dw: Pointer, panel: int, kernel_row: int,
    begin: int, end: int,
) -> None:  # fmt: skip
    """Adds rows begin .. end - 1 of a plane of dy to the taps of one kernel row, which is
    `kernel_row` of its plane; x, dy and dw are where the planes and the kernel row begin, x of the
    first group."""
    dilation = argument(args, A.dilation_columns)
    pad = argument(args, A.pad_columns)
    stride = argument(args, A.stride_columns)
    above = begin * argument(args, A.stride_rows) - argument(args, A.pad_rows)
    x_row = shift(
        x, (above + kernel_row * argument(args, A.dilation_rows)) * argument(args, A.x_line)
    )
    dy_row = shift(dy, begin * argument(args, A.dy_line))
    for tap in range(argument(args, A.kernel_columns)):
        before = tap * dilation - pad
        first = first_output(before, stride)
        past = past_output(before, stride, argument(args, A.width), argument(args, A.columns))
        if first < past:
            x_tap = shift(x_row, (first * stride + before) * argument(args, A.x_pixel))
            dy_tap = shift(dy_row, first * _LINE)
            dw_tap = shift(dw, tap * argument(args, A.tap_bytes))
            _tap(args, worker, x_tap, dy_tap, dw_tap, panel, end - begin, past - first)


@routine(symbol="f32_weight_gradient_map", inline=True)
def _map(
    args: Block, worker: Block, x: Pointer, dy: Pointer, dw: Pointer, panel: int, kernel_row: int
) -> None:  # fmt: skip
    """Adds an image to the taps of one kernel row; x, dy and dw are where the image, the panel and
    the kernel row begin, x of the first group."""
    plane = udiv(kernel_row, argument(args, A.kernel_rows))
    row = kernel_row - plane * argument(args, A.kernel_rows)
    stride_planes = argument(args, A.stride_planes)
    planes_before = plane * argument(args, A.dilation_planes) - argument(args, A.pad_planes)
    first_plane = first_output(planes_before, stride_planes)
    past_plane = past_output(
        planes_before, stride_planes, argument(args, A.depth), argument(args, A.planes)
    )
    stride = argument(args, A.stride_rows)
    rows = argument(args, A.rows)
    band_rows = argument(args, A.band_rows)
    before = row * argument(args, A.dilation_rows) - argument(args, A.pad_rows)
    first = first_output(before, stride)
    past = past_output(before, stride, argument(args, A.height), rows)
    for y_plane in range(first_plane, past_plane):
        x_plane = shift(x, (y_plane * stride_planes + planes_before) * argument(args, A.x_plane))
        dy_plane = shift(dy, y_plane * argument(args, A.dy_plane))
        for band in range(udiv(rows + band_rows - 1, band_rows)):
            begin = maximum(band * band_rows, first)
            end = minimum((band + 1) * band_rows, past)
            if begin < end:
                _band(args, worker, x_plane, dy_plane, dw, panel, row, begin, end)


@routine(symbol="f32_weight_gradient")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    kernel_rows = argument(args, A.kernel_planes) * argument(args, A.kernel_rows)
    blocks = argument(args, A.blocks)
    row_bytes = argument(args, A.kernel_columns) * argument(args, A.tap_bytes)
    for chunk in range(chunk0, chunk1):
        rest = udiv(chunk, kernel_rows)
        panel = udiv(rest, blocks)
        x_block = shift(
            address(args, worker, A.x), (rest - panel * blocks) * argument(args, A.x_block)
        )
        dy_panel = shift(
            address(args, worker, A.dy), panel * _PANEL_BLOCKS * argument(args, A.dy_block)
        )
        dw = shift(address(args, worker, A.dw), chunk * row_bytes)
        for line in range(udiv(row_bytes, _LINE)):
            store_vector(dw, line * _LINE, splat(f32(0.0)))
        for image in range(argument(args, A.images)):
            x = shift(x_block, image * argument(args, A.x_image))
            dy = shift(dy_panel, image * argument(args, A.dy_image))
            _map(args, worker, x, dy, dw, panel, chunk - rest * kernel_rows)


NEST = Nest("f32_weight_gradient", _nest)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The blocked kernel, with x blocked and, where it has few channels, with x plain."""
    op, (x, dy) = node.op, node.input_types
    assert isinstance(op, ConvWeightGradient), f"{op.name} is no gradient of weights"
    assert x is not None, f"{node.name}: x is absent"
    assert dy is not None, f"{node.name}: dy is absent"
    if wrong := float32_only((x, dy)):
        return Refusal(wrong)
    channels, filters = x.dims[1] // op.group, dy.dims[1] // op.group
    is_small = channels in _SMALL_GROUPS and filters == channels
    if op.group > 1 and not is_small and (channels % BLOCK or filters % BLOCK):
        return Refusal(f"{op.group} groups of {channels} channels and {filters} filters")
    if 0 in x.dims or 0 in dy.dims:
        return Refusal("there are no pixels")
    blocks = [True] if op.group > 1 or channels >= BLOCK else [False, True]
    return [_candidate(node, op, x, dy, machine, blocked) for blocked in blocks]


def _candidate(
    node: Node,
    op: ConvWeightGradient,
    x: TensorType,
    dy: TensorType,
    machine: Machine,
    blocked: bool,
) -> Candidate:
    spatial = "".join(chr(97 + i) for i in range(2, x.rank))
    channels, filters = x.dims[1] // op.group, dy.dims[1]
    is_small = op.group > 1 and channels < BLOCK
    stored = BLOCK if blocked and not is_small else channels  # channels in a row of taps
    blocks = -(-channels // stored)
    bytes = x.size_bytes + dy.size_bytes + node.output.type.size_bytes
    useful = channels / (blocks * stored) * filters / (-(-filters // BLOCK) * BLOCK)
    busy = min(1.0, stored / 8)  # of a tile's registers
    return Candidate(
        kernel=NEST,
        inputs=(
            Layout.channels_blocked(x.rank, BLOCK) if blocked else Layout.dense(x.rank),
            Layout.channels_blocked(x.rank, BLOCK),
        ),
        outputs=(
            Layout(f"AB{spatial}{BLOCK}b{PANEL}a" if stored == BLOCK else f"A{spatial}b{PANEL}a"),
        ),
        arguments=_arguments(op, x, dy, machine, blocked, stored),
        chunks=-(-filters // PANEL) * blocks * prod(op.kernel_shape[:-1]),
        flops=node.flops,
        bytes=bytes,
        seconds=machine.seconds(node.flops, bytes, 0.8 * useful * busy),
    )


def _pieces(machine: Machine, stored: int, width: int, blocked: bool, small: int) -> list[Argument]:
    """The pieces of a block's channels, with their tiles for `width` filters and for one block of
    them; `small` channels are a group, if not 0."""
    pieces: list[Argument] = []
    for first, count in even_split(stored, most_channels(machine.isa, width)):
        part = (small, first) if small else (0, 0)
        pieces += [first, *(WeightGradientTile(count, w, blocked, *part) for w in (width, BLOCK))]
    return pieces


def _steps(g: Geometry, blocked: bool) -> dict[str, Argument]:
    """Bytes from one neighbour to the next, in x and in dy."""
    pixel = (BLOCK if blocked else 1) * _FLOAT
    x_line, dy_line = g.x[2] * pixel, g.y[2] * _LINE
    return {
        "x_image": Stride(Operand(0), 0),
        "x_block": Stride(Operand(0), 1),
        "x_pixel": pixel,
        "x_line": x_line,
        "x_plane": g.x[1] * x_line,
        "dy_image": Stride(Operand(1), 0),
        "dy_block": Stride(Operand(1), 1),
        "dy_line": dy_line,
        "dy_plane": g.y[1] * dy_line,
    }


def _arguments(
    op: ConvWeightGradient,
    x: TensorType,
    dy: TensorType,
    machine: Machine,
    blocked: bool,
    stored: int,
) -> tuple[tuple[str, Argument], ...]:
    channels, filters = x.dims[1] // op.group, dy.dims[1] // op.group
    small = channels if op.group > 1 and channels < BLOCK else 0
    group_blocks = -(-filters // BLOCK)
    is_wide = op.group == 1 or group_blocks % _PANEL_BLOCKS == 0
    width = PANEL if is_wide and machine.isa.lanes == BLOCK else BLOCK
    pieces = _pieces(machine, stored, width, blocked, small)
    g = Geometry.of(op, op.kernel_shape, x, dy)
    sides = {"kernel": g.kernel, "stride": g.strides, "dilation": g.dilations, "pad": g.pads}
    return LAYOUT.bind(
        *pieces,
        x=Address(Operand(0)),
        dy=Address(Operand(1)),
        dw=Address(Operand(0, output=True)),
        images=g.images,
        blocks=-(-channels // stored),
        filter_blocks=-(-g.filters // BLOCK),
        **{f"{s}_{axis}": sides[s][i] for s in sides for i, axis in enumerate(_AXES)},
        depth=g.x[0],
        height=g.x[1],
        width=g.x[2],
        planes=g.y[0],
        rows=g.y[1],
        columns=g.y[2],
        band_rows=max(1, _BAND_PIXELS // g.y[2]),
        x_channel=Stride(Operand(0), 1) if not blocked else 0 if small else _FLOAT,
        **_steps(g, blocked),
        tap_bytes=stored * PANEL * _FLOAT,
        group_blocks=group_blocks,
        group_x_blocks=-(-channels // BLOCK),
        tile_blocks=width // BLOCK,
        piece_count=len(pieces) // _PIECE_WORDS,
    )
