"""Winograd convolution's loop nest: 3x3, stride 1, on channel blocks, everything fused.

A chunk is a block of output tiles and a group of output channels. It transforms its patches of x
for all channels, unless the chunk before has done so, and then for each strip of output channels
multiplies, one matrix product a frequency, and transforms the products back, with bias and
epilogue, straight to y. Patches and products stay in the worker's scratch memory, in L2. Tiles are
counted through rows and images, so that a block of them may begin and end anywhere.
"""

from __future__ import annotations

from ...program.program import Argument, Operand, Stride
from ..dialect import routine
from ..memory import (
    Block,
    Pointer,
    address,
    argument,
    call,
    function,
    minimum,
    scratch,
    shift,
    udiv,
    umod,
)
from .arguments import ArgumentLayout
from .nest import Nest
from .operands import BLOCK, PANEL

ARGUMENTS = ArgumentLayout(
    "x& u& bias& y& e0& e1&"
    " tiles image_tiles tile_rows row_tiles blocks strips groups width"
    " x_blocks whole_blocks y_blocks frequencies least sizes"
    " x_origin x_image x_row x_tile x_block x_line y_image y_row y_tile y_block y_line"
    " u_panel u_frequency v_frequency m_frequency patch_block"
    " e0_image e0_row e0_tile e0_block e1_image e1_row e1_tile e1_block"
    " later_lines later_calls later_bytes later_weights"
    " functions*"
)
A = ARGUMENTS.words
# The functions: input and output tiles for each class of row and column, then products of `least`
# patches and more, for full strips and for the last one.
_OUTPUTS = A.functions + 9
_PRODUCTS = A.functions + 18
_FLOAT = 4


def tile_steps(name: str, map: Operand, line: int, tile: tuple[int, int]) -> dict[str, Argument]:
    """The words, in bytes, of a map whose tiles are so many pixels apart; one of its lines takes
    `line` bytes."""
    return {
        f"{name}_image": Stride(map, 0),
        f"{name}_row": tile[0] * line,
        f"{name}_tile": tile[1] * BLOCK * _FLOAT,
        f"{name}_block": Stride(map, 1),
        f"{name}_line": line,
    }


@routine(symbol="f32_winograd_border", inline=True)
def border(index: int, count: int) -> int:
    """The class of a row or column of tiles: 0 for the first, 2 for the last, 1 between them."""
    return 0 if index == 0 else 2 if index == count - 1 else 1


@routine(symbol="f32_winograd_class", inline=True)
def _class(args: Block, tile: int) -> int:
    """The class of a tile: by its row, then by its column."""
    row_tiles = argument(args, A.row_tiles)
    row = udiv(umod(tile, argument(args, A.image_tiles)), row_tiles)
    return 3 * border(row, argument(args, A.tile_rows)) + border(umod(tile, row_tiles), row_tiles)


@routine(symbol="f32_winograd_run", inline=True)
def _run(args: Block, tile: int, past: int) -> int:
    """How many tiles from this one on, before `past`, lie side by side and are of its class."""
    row_tiles = argument(args, A.row_tiles)
    column = umod(tile, row_tiles)
    inner = minimum(row_tiles - 1 - column, past - tile)
    return inner if border(column, row_tiles) == 1 else 1


@routine(symbol="f32_winograd_offset", inline=True)
def _offset(args: Block, tile: int, steps: int) -> int:
    """Bytes to a tile, for the steps of images, rows of tiles and tiles at word `steps`."""
    image_tiles = argument(args, A.image_tiles)
    row_tiles = argument(args, A.row_tiles)
    image = udiv(tile, image_tiles)
    row = udiv(tile - image * image_tiles, row_tiles)
    column = umod(tile, row_tiles)
    return (
        image * argument(args, steps)
        + row * argument(args, steps + 1)
        + column * argument(args, steps + 2)
    )


@routine(symbol="f32_winograd_transform_input", inline=True)
def _transform_input(args: Block, worker: Block, first: int, past: int) -> None:
    x = shift(address(args, worker, A.x), argument(args, A.x_origin))
    v = scratch(worker)
    for block in range(argument(args, A.x_blocks)):
        x_block = shift(x, block * argument(args, A.x_block))
        v_block = shift(v, block * argument(args, A.patch_block))
        tile = first
        while tile < past:
            count = _run(args, tile, past)
            call(
                function(args, worker, A.functions + _class(args, tile)),
                shift(x_block, _offset(args, tile, A.x_image)),
                shift(v_block, (tile - first) * BLOCK * _FLOAT),
                count,
                argument(args, A.x_line),
                argument(args, A.v_frequency),
            )
            tile += count


@routine(symbol="f32_winograd_later", inline=True)
def _later(args: Block, worker: Block, u: Pointer, past: int, number: int) -> Pointer:
    """What to fetch in product `number` of a chunk: weights so many bytes behind those in use, or a
    part of a line of the next block's patches, and the weights in use when there is no more."""
    if argument(args, A.later_weights) > 0:
        return shift(u, argument(args, A.later_weights))
    calls = argument(args, A.later_calls)
    lines = argument(args, A.later_lines)
    line = udiv(number, calls)
    block = udiv(line, lines)
    if past == argument(args, A.tiles) or block >= argument(args, A.x_blocks):
        return u
    return shift(
        address(args, worker, A.x),
        argument(args, A.x_origin)
        + _offset(args, past, A.x_image)
        + block * argument(args, A.x_block)
        + (line - block * lines) * argument(args, A.x_line)
        + (number - line * calls) * argument(args, A.later_bytes),
    )


@routine(symbol="f32_winograd_multiply", inline=True)
def _multiply(
    args: Block, worker: Block, first: int, past: int, strip: int, strips_before: int
) -> None:
    width = argument(args, A.width)
    frequencies = argument(args, A.frequencies)
    sizes = argument(args, A.sizes)
    panel = udiv(strip * width, PANEL)
    inner = (strip * width - panel * PANEL) * _FLOAT
    u = shift(address(args, worker, A.u), panel * argument(args, A.u_panel) + inner)
    v = scratch(worker)
    m = shift(v, frequencies * argument(args, A.v_frequency))
    last = 1 if strip == argument(args, A.strips) - 1 else 0
    products = _PRODUCTS - argument(args, A.least) + last * sizes
    for frequency in range(frequencies):
        u_frequency = shift(u, frequency * argument(args, A.u_frequency))
        call(
            function(args, worker, products + past - first),
            shift(v, frequency * argument(args, A.v_frequency)),
            u_frequency,
            shift(m, frequency * argument(args, A.m_frequency)),
            _later(args, worker, u_frequency, past, strips_before * frequencies + frequency),
            argument(args, A.whole_blocks),
            argument(args, A.patch_block),
            argument(args, A.patch_block),
        )


@routine(symbol="f32_winograd_transform_output", inline=True)
def _transform_output(args: Block, worker: Block, first: int, past: int, strip: int) -> None:
    bias = address(args, worker, A.bias)
    y = address(args, worker, A.y)
    e0 = address(args, worker, A.e0)
    e1 = address(args, worker, A.e1)
    m = shift(scratch(worker), argument(args, A.frequencies) * argument(args, A.v_frequency))
    begin = udiv(strip * argument(args, A.width), BLOCK)
    end = minimum(udiv((strip + 1) * argument(args, A.width), BLOCK), argument(args, A.y_blocks))
    for block in range(begin, end):
        tile = first
        while tile < past:
            count = _run(args, tile, past)
            m_offset = (block - begin) * argument(args, A.patch_block)
            call(
                function(args, worker, _OUTPUTS + _class(args, tile)),
                shift(m, m_offset + (tile - first) * BLOCK * _FLOAT),
                shift(bias, block * BLOCK * _FLOAT),
                shift(y, _offset(args, tile, A.y_image) + block * argument(args, A.y_block)),
                shift(e0, _offset(args, tile, A.e0_image) + block * argument(args, A.e0_block)),
                shift(e1, _offset(args, tile, A.e1_image) + block * argument(args, A.e1_block)),
                count,
                argument(args, A.m_frequency),
                argument(args, A.y_line),
            )
            tile += count


@routine(symbol="f32_winograd")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    blocks = argument(args, A.blocks)
    tiles = argument(args, A.tiles)
    strips = argument(args, A.strips)
    groups = argument(args, A.groups)
    ready = -1
    for chunk in range(chunk0, chunk1):
        # Groups vary fastest: neighbouring chunks share the transformed patches.
        block = udiv(chunk, groups)
        group = chunk - block * groups
        first = udiv(tiles * block, blocks)
        past = udiv(tiles * (block + 1), blocks)
        if block != ready:
            _transform_input(args, worker, first, past)
            ready = block
        begin = udiv(strips * group, groups)
        for strip in range(begin, udiv(strips * (group + 1), groups)):
            _multiply(args, worker, first, past, strip, strip - begin)
            _transform_output(args, worker, first, past, strip)


NEST = Nest("f32_winograd", _nest)
