"""Direct convolution's loop nest, round the register tile.

A map is rows in planes. A row is cut in pieces of neighbouring pixels; a run is of equal pieces,
which one call of a tile computes. Of all rows' pieces neighbours make a band, and a chunk is a band
of an image for the output channels of a tile. Rows and planes of taps that lie outside the map are
left out here, columns in the tile.
"""

from __future__ import annotations

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
from .arguments import ArgumentLayout
from .nest import Nest
from .operands import BLOCK, PANEL
from .window import first_tap, past_tap

ARGUMENTS = ArgumentLayout(
    "x& w& bias& y& e0& e1&"
    " shares_weights images bands parts plane_rows depth height"
    " kernel_planes stride_planes dilation_planes pad_planes"
    " kernel_rows stride_rows dilation_rows pad_rows"
    " x_image x_plane x_line x_pixel x_block x_begin y_image y_line y_block"
    " w_panel w_block w_plane w_row width tiles group_tiles blocks bias_tile"
    " e0_image e0_tile e0_line e0_pixel e1_image e1_tile e1_line e1_pixel"
    " piece_count run_count runs*"
)
A = ARGUMENTS.words
# A run: its first pixel, the pixels of a piece, how many pieces, the tile, the tile of the last
# channels.
RUN_WORDS = 5
_FLOAT = 4


@routine(symbol="f32_conv_direct_x_map", inline=True)
def _x_map(args: Block, worker: Block, image: int, tile: int) -> Pointer:
    """The map of x that the tile's channels read."""
    group = udiv(tile, argument(args, A.group_tiles))
    return shift(
        address(args, worker, A.x),
        image * argument(args, A.x_image)
        + group * argument(args, A.blocks) * argument(args, A.x_block)
        + argument(args, A.x_begin),
    )


@routine(symbol="f32_conv_direct_weights", inline=True)
def _weights(args: Block, worker: Block, tile: int) -> Pointer:
    """The tile's weights."""
    channel = tile * argument(args, A.width)
    panel = udiv(channel, PANEL)
    offset = panel * argument(args, A.w_panel) + (channel - panel * PANEL) * _FLOAT
    return shift(address(args, worker, A.w), offset)


@routine(symbol="f32_conv_direct_y_map", inline=True)
def _y_map(args: Block, worker: Block, image: int, tile: int) -> Pointer:
    """The map of y that the tile gives."""
    block = udiv(tile * argument(args, A.width), BLOCK)
    offset = image * argument(args, A.y_image) + block * argument(args, A.y_block)
    return shift(address(args, worker, A.y), offset)


@routine(symbol="f32_conv_direct_operand", inline=True)
def _operand(args: Block, pointer: Pointer, image: int, tile: int, steps: int) -> Pointer:
    """Where an epilogue's operand begins, for the steps of images and tiles at word `steps`."""
    return shift(pointer, image * argument(args, steps) + tile * argument(args, steps + 1))


@routine(symbol="f32_conv_direct_run", inline=True)
def _run(
    args: Block,
    code: int,
    x: Pointer,
    w: Pointer,
    bias: Pointer,
    y: Pointer,
    e0: Pointer,
    e1: Pointer,
    pixel: int,
    repeats: int,
    planes: int,
    rows: int,
) -> None:
    """Computes so many equal pieces of a row, from a pixel on: see `tile.INTEGERS`."""
    call(
        code,
        shift(x, pixel * argument(args, A.x_pixel)),
        w,
        bias,
        shift(y, pixel * BLOCK * _FLOAT),
        shift(e0, pixel * argument(args, A.e0_pixel)),
        shift(e1, pixel * argument(args, A.e1_pixel)),
        repeats,
        argument(args, A.blocks),
        planes,
        rows,
        argument(args, A.x_block),
        argument(args, A.x_plane) * argument(args, A.dilation_planes),
        argument(args, A.x_line) * argument(args, A.dilation_rows),
        argument(args, A.w_block),
        argument(args, A.w_plane),
        argument(args, A.w_row),
        0,
        0,
        argument(args, A.y_block),
    )


@routine(symbol="f32_conv_direct_row", inline=True)
def _row(
    args: Block,
    worker: Block,
    x: Pointer,
    w: Pointer,
    bias: Pointer,
    y: Pointer,
    e0: Pointer,
    e1: Pointer,
    tile: int,
    planes: int,
    rows: int,
    begin: int,
    end: int,
) -> None:
    """Computes a row's pieces from `begin` to before `end`: x and w are its first taps inside the
    map, of which there are so many planes and rows."""
    last = 1 if tile == argument(args, A.tiles) - 1 else 0
    word, before = A.runs, 0
    for _ in range(argument(args, A.run_count)):
        count = argument(args, word + 2)
        first = maximum(begin - before, 0)
        past = minimum(end - before, count)
        if first < past:
            code = function(args, worker, word + 3 + last)
            pixel = argument(args, word) + first * argument(args, word + 1)
            _run(args, code, x, w, bias, y, e0, e1, pixel, past - first, planes, rows)
        before += count
        word += RUN_WORDS


@routine(symbol="f32_conv_direct_band", inline=True)
def _band(args: Block, worker: Block, image: int, tile: int, begin: int, end: int) -> None:
    """Computes the pieces of a map from `begin` to before `end`, for the channels of a tile."""
    x = _x_map(args, worker, image, tile)
    w = _weights(args, worker, tile)
    bias = shift(address(args, worker, A.bias), tile * argument(args, A.bias_tile))
    y = _y_map(args, worker, image, tile)
    e0 = _operand(args, address(args, worker, A.e0), image, tile, A.e0_image)
    e1 = _operand(args, address(args, worker, A.e1), image, tile, A.e1_image)
    plane_step = argument(args, A.dilation_planes)
    step = argument(args, A.dilation_rows)
    pieces = argument(args, A.piece_count)
    for row in range(udiv(begin, pieces), udiv(end + pieces - 1, pieces)):
        plane = udiv(row, argument(args, A.plane_rows))
        line = row - plane * argument(args, A.plane_rows)
        front = plane * argument(args, A.stride_planes) - argument(args, A.pad_planes)
        above = line * argument(args, A.stride_rows) - argument(args, A.pad_rows)
        plane_tap, row_tap = first_tap(front, plane_step), first_tap(above, step)
        past_plane = past_tap(
            front, plane_step, argument(args, A.kernel_planes), argument(args, A.depth)
        )
        past_row = past_tap(above, step, argument(args, A.kernel_rows), argument(args, A.height))
        planes = maximum(past_plane - plane_tap, 0)
        x_offset = (front + plane_tap * plane_step) * argument(args, A.x_plane)
        w_offset = plane_tap * argument(args, A.w_plane) + row_tap * argument(args, A.w_row)
        _row(
            args,
            worker,
            shift(x, x_offset + (above + row_tap * step) * argument(args, A.x_line)),
            shift(w, w_offset),
            bias,
            shift(y, row * argument(args, A.y_line)),
            shift(e0, row * argument(args, A.e0_line)),
            shift(e1, row * argument(args, A.e1_line)),
            tile,
            planes,
            maximum(past_row - row_tap, 0) if planes > 0 else 0,
            begin - row * pieces,
            end - row * pieces,
        )


@routine(symbol="f32_conv_direct")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    bands = argument(args, A.bands)
    parts = argument(args, A.parts)
    shares_weights = argument(args, A.shares_weights)
    inner = argument(args, A.images) * bands if shares_weights else argument(args, A.tiles)
    for chunk in range(chunk0, chunk1):
        # Neighbouring chunks share in L2 what is dearer to read again, the weights or the map.
        outer = udiv(chunk, inner)
        rest = chunk - outer * inner
        tile = outer if shares_weights else rest
        place = rest if shares_weights else outer
        image = udiv(place, bands)
        band = place - image * bands
        begin = udiv(parts * band, bands)
        _band(args, worker, image, tile, begin, udiv(parts * (band + 1), bands))


NEST = Nest("f32_conv_direct", _nest)
