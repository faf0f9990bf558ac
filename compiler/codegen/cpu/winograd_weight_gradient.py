"""Gradients of 3x3 weights by Winograd's algorithm: stride 1, on channel blocks.

A chunk is a panel of 32 filters and one or two blocks of channels, over all images: nobody else
adds to it, and it adds block after block of patches in order, so that no thread changes a sum. It
transforms the block's patches of x and dy, adds their products, one matrix product a frequency, to
sums that stay in L2, and in the end turns these into gradients. That is a quarter of the
multiplications of a direct kernel, and transforms that cost half as much again.

Numbers: as of Winograd convolution with the same tiles.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...ir.graph import Node
from ...ir.types import TensorType
from ...ops.conv_weight_gradient import ConvWeightGradient
from ...ops.fused import Region
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand
from ...program.winograd import TAPS
from ...target import Candidate, Refusal
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
)
from ..vector import f32, splat, store_vector
from .arguments import ArgumentLayout
from .machine import STEP_SECONDS, Machine
from .nest import Nest
from .operands import BLOCK, PANEL, even_split, float32_only
from .weight_gradient_tile import WeightGradientTile, most_channels
from .winograd_gradient_transforms import OUTPUTS, PATCH, FilterTile, GradientTile
from .winograd_nest import border, tile_steps
from .winograd_transforms import InputTile

_FLOAT = 4
_LINE = BLOCK * _FLOAT
_PANEL_BLOCKS = PANEL // BLOCK
_FREQUENCIES = PATCH * PATCH
_SUMS = BLOCK * PANEL * _FLOAT  # bytes of a block's sums of one frequency
_WEIGHTS = TAPS * TAPS * _SUMS  # bytes of a block's gradients
_PATCHES = 48  # of a block, or a row of tiles: with the sums of two blocks of channels they fit L2
_CHUNKS = 4  # with fewer of two blocks of channels, chunks are of one
# What predictions are made of, measured on one Zen 4 core at 3.7 GHz.
_PRODUCT_EFFICIENCY = 0.85
_TRANSFORM_BANDWIDTH = 59e9
LAYOUT = ArgumentLayout(
    "x& dy& dw& rows tile_rows row_tiles rows_at_once x_blocks group groups filter_blocks"
    " x_origin x_image x_row x_tile x_block x_line dy_image dy_row dy_tile dy_block dy_line"
    " v_frequency u_frequency m_frequency patch_block tile_blocks piece_count functions*"
)
A = LAYOUT.words
# The functions: input and gradient tiles for each class of row and column, the filter tile, then
# the pieces of a block's channels: the first one, the tile, the tile of one block of filters.
_GRADIENTS = A.functions + 9
_FILTER = A.functions + 18
_PIECES = A.functions + 19
_PIECE_WORDS = 3


@routine(symbol="f32_winograd_gradient_row", inline=True)
def _row(
    args: Block, worker: Block, tiles: int, source: Pointer, patches: Pointer, step: int, line: int,
    frequency: int,
) -> None:  # fmt: skip
    """Transforms a row of tiles of one block of channels by the tiles at word `tiles`."""
    row_tiles = argument(args, A.row_tiles)
    column = 0
    while column < row_tiles:
        edge = border(column, row_tiles)
        count = row_tiles - 1 - column if edge == 1 else 1
        call(
            function(args, worker, tiles + edge),
            shift(source, column * step),
            shift(patches, column * _LINE),
            count,
            line,
            frequency,
        )
        column += count


@routine(symbol="f32_winograd_gradient_transform", inline=True)
def _transform(
    args: Block, worker: Block, x: Pointer, dy: Pointer, u: Pointer, blocks: int, filters: int,
    first: int, past: int,
) -> None:  # fmt: skip
    """Transforms rows first .. past - 1 of tiles; x and dy are where the blocks' first maps
    begin."""
    tile_rows = argument(args, A.tile_rows)
    v = scratch(worker)
    for row in range(first, past):
        image = udiv(row, tile_rows)
        inner = row - image * tile_rows
        edge = 3 * border(inner, tile_rows)
        place = (row - first) * argument(args, A.row_tiles) * _LINE
        x_row = shift(x, image * argument(args, A.x_image) + inner * argument(args, A.x_row))
        dy_row = shift(dy, image * argument(args, A.dy_image) + inner * argument(args, A.dy_row))
        for block in range(blocks):
            _row(
                args,
                worker,
                A.functions + edge,
                shift(x_row, block * argument(args, A.x_block)),
                shift(v, block * argument(args, A.patch_block) + place),
                argument(args, A.x_tile),
                argument(args, A.x_line),
                argument(args, A.v_frequency),
            )
        for block in range(filters):
            _row(
                args,
                worker,
                _GRADIENTS + edge,
                shift(dy_row, block * argument(args, A.dy_block)),
                shift(u, block * argument(args, A.patch_block) + place),
                argument(args, A.dy_tile),
                argument(args, A.dy_line),
                argument(args, A.u_frequency),
            )


@routine(symbol="f32_winograd_gradient_multiply", inline=True)
def _multiply(
    args: Block, worker: Block, u: Pointer, m: Pointer, blocks: int, filters: int, patches: int
) -> None:
    """Adds the products of so many patches to the sums."""
    patch_block = argument(args, A.patch_block)
    for number in range(_FREQUENCIES * blocks):
        frequency = udiv(number, blocks)
        block = number - frequency * blocks
        v = shift(scratch(worker), frequency * argument(args, A.v_frequency) + block * patch_block)
        u_frequency = shift(u, frequency * argument(args, A.u_frequency))
        sums = shift(m, frequency * argument(args, A.m_frequency) + block * _SUMS)
        for piece in range(argument(args, A.piece_count)):
            words = _PIECES + piece * _PIECE_WORDS
            channel = argument(args, words)
            panel = 0
            while panel < filters:
                narrow = 1 if filters - panel < argument(args, A.tile_blocks) else 0
                call(
                    function(args, worker, words + 1 + narrow),
                    shift(v, channel * _FLOAT),
                    shift(u_frequency, panel * patch_block),
                    shift(sums, channel * PANEL * _FLOAT + panel * _LINE),
                    1,
                    patches,
                    _FLOAT,
                    _LINE,
                    0,
                    0,
                    patch_block,
                )
                panel += 1 if narrow != 0 else argument(args, A.tile_blocks)


@routine(symbol="f32_winograd_weight_gradient")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    rows = argument(args, A.rows)
    group = argument(args, A.group)
    at_once = argument(args, A.rows_at_once)
    m_frequency = argument(args, A.m_frequency)
    u = shift(scratch(worker), _FREQUENCIES * argument(args, A.v_frequency))
    m = shift(u, _FREQUENCIES * argument(args, A.u_frequency))
    for chunk in range(chunk0, chunk1):
        panel = udiv(chunk, argument(args, A.groups))
        begin = (chunk - panel * argument(args, A.groups)) * group
        blocks = minimum(group, argument(args, A.x_blocks) - begin)
        filters = minimum(_PANEL_BLOCKS, argument(args, A.filter_blocks) - panel * _PANEL_BLOCKS)
        x = shift(
            address(args, worker, A.x),
            argument(args, A.x_origin) + begin * argument(args, A.x_block),
        )
        dy = shift(address(args, worker, A.dy), panel * _PANEL_BLOCKS * argument(args, A.dy_block))
        for line in range(udiv(_FREQUENCIES * m_frequency, _LINE)):
            store_vector(m, line * _LINE, splat(f32(0.0)))
        for round in range(udiv(rows + at_once - 1, at_once)):
            first = round * at_once
            past = minimum(first + at_once, rows)
            _transform(args, worker, x, dy, u, blocks, filters, first, past)
            patches = (past - first) * argument(args, A.row_tiles)
            _multiply(args, worker, u, m, blocks, filters, patches)
        place = (panel * argument(args, A.x_blocks) + begin) * _WEIGHTS
        for block in range(blocks):
            call(
                function(args, worker, _FILTER),
                shift(m, block * _SUMS),
                shift(address(args, worker, A.dw), place + block * _WEIGHTS),
                udiv(_SUMS, _LINE),
                m_frequency,
            )


NEST = Nest("f32_winograd_weight_gradient", _nest)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The one candidate, in tiles of 4x4 outputs."""
    op, (x, dy) = node.op, node.input_types
    assert isinstance(op, ConvWeightGradient), f"{op.name} is no gradient of weights"
    assert x is not None, f"{node.name}: x is absent"
    assert dy is not None, f"{node.name}: dy is absent"
    if wrong := float32_only((x, dy)) or _unfit(op, x, dy):
        return Refusal(wrong)
    return [_Plan(op, x, dy, machine).candidate(node)]


def _unfit(op: ConvWeightGradient, x: TensorType, dy: TensorType) -> str:
    """Why a gradient is none that Winograd's algorithm computes here; empty when it is one."""
    if op.kernel_shape != (TAPS, TAPS):
        return f"Winograd: kernel {'x'.join(map(str, op.kernel_shape))} is not 3x3"
    if set(op.strides + op.dilations) != {1}:
        return "Winograd: strides or dilations are not 1"
    if op.group != 1:
        return f"Winograd: {op.group} groups"
    if max(op.pads) > 1:
        return f"Winograd: pads {list(op.pads)} are more than 1"
    if 0 in x.dims or 0 in dy.dims:
        return "there are no pixels"
    if x.dims[1] < BLOCK or -(-x.dims[1] // BLOCK) * -(-dy.dims[1] // PANEL) < 2:
        return f"Winograd: {x.dims[1]} channels and {dy.dims[1]} filters are too few to share"
    return ""


@dataclass(frozen=True)
class _Plan:
    """Works out the candidate: blocks, arguments, predicted time."""

    op: ConvWeightGradient
    x: TensorType
    dy: TensorType
    machine: Machine

    @property
    def tiles(self) -> tuple[int, int]:
        """Rows of tiles of an image, and tiles of a row."""
        rows, columns = (-(-n // OUTPUTS) for n in self.dy.dims[2:])
        return rows, columns

    @property
    def x_blocks(self) -> int:
        return -(-self.x.dims[1] // BLOCK)

    @property
    def panels(self) -> int:
        return -(-self.dy.dims[1] // PANEL)

    @property
    def group(self) -> int:
        """Blocks of channels of a chunk."""
        return 2 if -(-self.x_blocks // 2) * self.panels >= _CHUNKS else 1

    @property
    def rows_at_once(self) -> int:
        """Rows of tiles that are transformed before their products are added."""
        return min(max(1, _PATCHES // self.tiles[1]), self.x.dims[0] * self.tiles[0])

    def candidate(self, node: Node) -> Candidate:
        """The candidate."""
        blocked = Layout.channels_blocked(4, BLOCK)
        groups = -(-self.x_blocks // self.group)
        patch_block = self.rows_at_once * self.tiles[1] * _LINE
        # A line more than they take, so that frequencies do not meet in the same sets of caches.
        sizes = [n * patch_block + _LINE for n in (self.group, _PANEL_BLOCKS)]
        sizes.append(self.group * _SUMS + _LINE)
        return Candidate(
            kernel=NEST,
            inputs=(blocked, blocked),
            outputs=(Layout(f"ABcd{BLOCK}b{PANEL}a"),),
            arguments=self._arguments(groups, patch_block, sizes),
            chunks=self.panels * groups,
            flops=node.flops,
            bytes=self.x.size_bytes + self.dy.size_bytes + node.output.type.size_bytes,
            seconds=self._seconds(groups),
            scratch_bytes=_FREQUENCIES * sum(sizes),
        )

    def _seconds(self, groups: int) -> float:
        """Predicted time: products, and transforms of x for each panel and of dy for each group."""
        tiles = self.x.dims[0] * self.tiles[0] * self.tiles[1]
        filter_blocks = -(-self.dy.dims[1] // BLOCK)
        flops = 2 * _FREQUENCIES * tiles * self.x_blocks * filter_blocks * BLOCK * BLOCK
        lines = _FREQUENCIES * tiles * (self.x_blocks * self.panels + filter_blocks * groups)
        products = flops / (self.machine.peak_flops * _PRODUCT_EFFICIENCY)
        return STEP_SECONDS + products + lines * _LINE / _TRANSFORM_BANDWIDTH

    def _arguments(
        self, groups: int, patch_block: int, sizes: list[int]
    ) -> tuple[tuple[str, Argument], ...]:
        x, dy, pads = Operand(0), Operand(1), self.op.pads
        x_line, dy_line = (t.dims[3] * _LINE for t in (self.x, self.dy))
        width = PANEL if self.machine.isa.lanes == BLOCK else BLOCK
        pieces: list[Argument] = []
        for first, count in even_split(BLOCK, most_channels(self.machine.isa, width)):
            pieces += [first, *(WeightGradientTile(count, w, True) for w in (width, BLOCK))]
        return LAYOUT.bind(
            *self._tiles(),
            FilterTile(),
            *pieces,
            x=Address(x),
            dy=Address(dy),
            dw=Address(Operand(0, output=True)),
            rows=self.x.dims[0] * self.tiles[0],
            tile_rows=self.tiles[0],
            row_tiles=self.tiles[1],
            rows_at_once=self.rows_at_once,
            x_blocks=self.x_blocks,
            group=self.group,
            groups=groups,
            filter_blocks=-(-self.dy.dims[1] // BLOCK),
            x_origin=-pads[0] * x_line - pads[1] * _LINE,
            **tile_steps("x", x, x_line, (OUTPUTS, OUTPUTS)),
            **tile_steps("dy", dy, dy_line, (OUTPUTS, OUTPUTS)),
            v_frequency=sizes[0],
            u_frequency=sizes[1],
            m_frequency=sizes[2],
            patch_block=patch_block,
            tile_blocks=width // BLOCK,
            piece_count=len(pieces) // _PIECE_WORDS,
        )

    def _tiles(self) -> list[Argument]:
        """Input tiles, then gradient tiles, for each class of row and column: 0 for the first, 2
        for the last, 1 for those between."""
        classes = [(i, j) for i in range(3) for j in range(3)]
        inside = [[self._inside(axis, place) for place in range(3)] for axis in range(2)]
        valid = [[self._valid(axis, place) for place in range(3)] for axis in range(2)]
        tile = (OUTPUTS, OUTPUTS)
        inputs = [InputTile(tile, inside[0][i], inside[1][j]) for i, j in classes]
        return [*inputs, *(GradientTile((valid[0][i], valid[1][j])) for i, j in classes)]

    def _inside(self, axis: int, place: int) -> tuple[int, int]:
        """The rows or columns of a patch of x that are in the map."""
        pad, tiles, last = self.op.pads[axis], self.tiles[axis], place == 2
        past = PATCH
        if last or self.tiles[axis] == 1:
            past = min(PATCH, self.x.dims[2 + axis] + pad - (tiles - 1) * OUTPUTS)
        return (pad if place == 0 else 0), past

    def _valid(self, axis: int, place: int) -> int:
        """The rows or columns of a patch of dy that are in the map."""
        if place == 2 or self.tiles[axis] == 1:
            return self.dy.dims[2 + axis] - (self.tiles[axis] - 1) * OUTPUTS
        return OUTPUTS
