"""Winograd convolution: which 3x3 convolutions it can run, in which tiles and blocks.

The larger the tile, the fewer multiplications and the more bytes of weights: F(4x4) reads 4 times
the bytes of the weights themselves, F(4x2) 2.7 times, F(2x2) 1.8 times. Predictions weigh both, so
that small maps with many channels get small tiles. Weights are transformed by `winograd_weights`,
in `prepare` when they are parameters; `winograd_nest` runs the rest.

Numbers: the error against float64 stays within 12 times (F(4x4)) and 3 times (F(2x2)) of
2 eps sqrt(K) (|x| conv |w|), the largest of a tile. Where x is not finite, all outputs of a tile
may be NaN.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ...ir.graph import Node
from ...ir.types import TensorType
from ...ops.conv import Conv
from ...ops.fused import Region
from ...program.layout import Layout
from ...program.program import Address, Argument, Function, Operand, Stride
from ...program.winograd import TAPS, Winograd
from ...target import Candidate, Refusal
from .conv_region import ConvRegion
from .epilogue import Epilogue, Wish, agree
from .machine import STEP_SECONDS, Machine
from .operands import BLOCK, PANEL
from .winograd_nest import ARGUMENTS, NEST, tile_steps
from .winograd_product import LINE, UNROLL, Part, ProductTile, parts_of
from .winograd_transforms import InputTile, OutputTile

TILES = ((4, 4), (4, 2), (2, 4), (2, 2))  # outputs: rows, columns
_FLOAT = 4
# What predictions are made of, measured on one Zen 4 core at 3.7 GHz.
_PRODUCT_EFFICIENCY = 0.95
_TRANSFORM_BANDWIDTH = 59e9  # bytes of patches or products a second: four cycles a line
_WEIGHT_BANDWIDTH = 28e9  # bytes a second from memory: weights are read once a call
# Tiles of a block: their patches fit L2, twice as many are no faster. Weights of more than
# `_NEAR_WEIGHTS` bytes come from L3 or memory, once for each block.
_BLOCK_TILES, _BLOCK_TILES_OF_FAR_WEIGHTS = 14, 16
_NEAR_WEIGHTS = 1 << 20
_DEPTH, _AHEAD = 2, 16384  # for far weights: blocks of V at once, bytes to fetch ahead
_LEAST_TILES = 7  # of a block: products of fewer patches are slower
_CHUNKS = 16  # with fewer blocks, output channels are cut too, for CPUs of many cores
_STREAMED_BYTES = 4 << 20  # of x and y: more than that, x comes from memory
_MOST_LINES = 4


@dataclass(frozen=True)
class _Geometry:
    """A convolution of 3x3 in elements; `pads` begin rows and columns."""

    images: int
    channels: int
    filters: int
    height: int
    width: int
    rows: int
    columns: int
    pads: tuple[int, int]

    @staticmethod
    def of(conv: Conv, x: TensorType, y: TensorType) -> _Geometry:
        images, channels, height, width = x.dims
        _, filters, rows, columns = y.dims
        pads = conv.pads[0], conv.pads[1]
        return _Geometry(images, channels, filters, height, width, rows, columns, pads)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """A candidate for each size of tiles, or why there is none."""
    found = ConvRegion.of(node, region)
    if isinstance(found, Refusal):
        return found
    if wrong := _unfit(found.conv, found.x, found.w):
        return Refusal(f"Winograd: {wrong}")
    geometry = _Geometry.of(found.conv, found.x, found.y)
    plans = [_Plan(region, found.epilogue, machine, geometry, tile) for tile in TILES]
    present = [candidate for plan in plans if (candidate := plan.candidate())]
    return present or Refusal("one tensor is wanted in two layouts")


def _even(count: int, *, below: bool = False) -> int:
    """The even number that is not below a count, or not above it; 1 for 1 and less."""
    return 1 if count <= 1 else count - count % 2 if below else count + count % 2


def _unfit(conv: Conv, x: TensorType, w: TensorType) -> str:
    """Why a convolution is none that Winograd's algorithm runs here; empty when it is one."""
    if w.dims[2:] != (TAPS, TAPS):
        return f"kernel {'x'.join(map(str, w.dims[2:]))} is not 3x3"
    if set(conv.strides + conv.dilations) != {1}:
        return "strides or dilations are not 1"
    if conv.group != 1:
        return f"grouped: group={conv.group}"
    if max(conv.pads) > 1:
        return f"pads {list(conv.pads)} are more than 1"
    if x.dims[1] < BLOCK:
        return f"{x.dims[1]} channels are fewer than {BLOCK}"
    if 0 in x.dims:
        return "x is empty"
    return ""


class _Plan:
    """Works out one candidate: blocks, layouts, arguments, predicted time."""

    def __init__(
        self,
        region: Region,
        epilogue: Epilogue,
        machine: Machine,
        g: _Geometry,
        tile: tuple[int, int],
    ) -> None:
        self.epilogue, self.machine, self.g, self.tile = epilogue, machine, g, tile
        self.node = epilogue.node
        self.x, self.w, self.bias = (*region.inputs, None)[:3]
        # Tiles.
        self.tile_rows, self.row_tiles = -(-g.rows // tile[0]), -(-g.columns // tile[1])
        self.tiles = g.images * self.tile_rows * self.row_tiles
        self.frequencies = (tile[0] + TAPS - 1) * (tile[1] + TAPS - 1)
        # Channels.
        self.x_blocks = -(-g.channels // BLOCK)
        self.y_blocks = -(-g.filters // BLOCK)
        padded = self.y_blocks * BLOCK
        self.width = min(PANEL, padded)
        self.strips = -(-padded // self.width)
        self.last_width = padded - (self.strips - 1) * self.width
        panels = -(-g.filters // PANEL)
        self.panel_bytes = self.frequencies * self.x_blocks * BLOCK * PANEL * _FLOAT
        self.weight_bytes = panels * self.panel_bytes
        # Chunks.
        self.blocks = self._blocks()
        self.patches = -(-self.tiles // self.blocks)  # of the largest block
        self.groups = _even(min(-(-_CHUNKS // self.blocks), self.strips), below=True)

    def _blocks(self) -> int:
        """How many blocks the tiles are cut in, by shape alone: two workers have as many each. Long
        rows of tiles are cut evenly, so that no block goes on in the next row."""
        far = self.weight_bytes > _NEAR_WEIGHTS
        wanted = _BLOCK_TILES_OF_FAR_WEIGHTS if far else _BLOCK_TILES
        if self.row_tiles >= wanted:
            return self.tiles // self.row_tiles * -(-self.row_tiles // wanted)
        least = 1 if far else min(2, self.tiles // _LEAST_TILES)
        return _even(max(least, -(-self.tiles // wanted)))

    def candidate(self) -> Candidate | None:
        """The candidate; None when one tensor would have to be in two layouts."""
        layouts = agree(self.node, self._wishes())
        if layouts is None:
            return None
        y = self.node.output.type
        bytes = sum(t.size_bytes for t in (*self.node.input_types, y) if t)
        return Candidate(
            kernel=NEST,
            inputs=layouts,
            outputs=(Layout.channels_blocked(4, BLOCK),),
            arguments=self._arguments(),
            chunks=self.blocks * self.groups,
            flops=self.node.flops,
            bytes=bytes,
            seconds=self._seconds(),
            scratch_bytes=self.frequencies * (self.v_frequency + self.m_frequency),
            in_place=self.epilogue.in_place((self.x, self.w, self.bias)),
        )

    def _wishes(self) -> list[Wish]:
        assert self.x is not None, f"{self.node.name}: x is absent"
        assert self.w is not None, f"{self.node.name}: w is absent"
        blocked = Layout.channels_blocked(4, BLOCK)
        weights = Winograd(f"AcdB{BLOCK}b{PANEL}a", self.tile)
        wishes: list[Wish] = [(self.x, blocked), (self.w, weights)]
        if self.bias is not None:
            wishes.append((self.bias, Layout(f"A{PANEL}a")))
        return wishes + self.epilogue.wishes(blocked)

    def _seconds(self) -> float:
        """Predicted time: products and transforms, or the weights from memory."""
        padded = self.y_blocks * BLOCK
        flops = 2 * self.frequencies * self.tiles * self.g.channels * padded
        sums = min(part.patches * part.channels for part in self._parts)
        busy = min(1.0, sums / (8 * self.machine.isa.lanes))
        products = flops / (self.machine.peak_flops * _PRODUCT_EFFICIENCY * busy)
        channels = self.x_blocks * BLOCK + padded
        transforms = self.frequencies * self.tiles * channels * _FLOAT / _TRANSFORM_BANDWIDTH
        weights = self.weight_bytes / _WEIGHT_BANDWIDTH
        epilogue = self.epilogue.seconds(self.machine)
        return STEP_SECONDS + max(products + transforms, weights) + epilogue

    @cached_property
    def _parts(self) -> list[Part]:
        """The parts that the products of a block are cut in."""
        return parts_of(self.machine.isa, self.patches, self.width)

    @property
    def _fetches_weights(self) -> bool:
        """True when products have to fetch far weights themselves, because they read half a line of
        them each k step: CPUs foresee whole lines only."""
        halves = self._parts[0].channels < self.width
        return halves and self.weight_bytes > _NEAR_WEIGHTS

    @cached_property
    def v_frequency(self) -> int:
        """Bytes from the patches of one frequency to the next: a line more than they take, so that
        frequencies do not meet in the same sets of the caches."""
        return (self.x_blocks * self.patches * BLOCK) * _FLOAT + LINE

    @cached_property
    def m_frequency(self) -> int:
        """Bytes from the products of one frequency to the next."""
        return self.patches * self.width * _FLOAT + LINE

    def _later(self) -> tuple[int, int]:
        """How the next block's patches are fetched during products: in how many products a line of
        them, and cache lines a round; 0 lines when x stays in the caches or there is no room. Or
        how many lines of weights a round."""
        if self._fetches_weights:
            return 1, -(-UNROLL * PANEL * _FLOAT // (LINE * len(self._parts)))
        g = self.g
        maps = g.images * (g.height * g.width * g.channels + g.rows * g.columns * g.filters)
        group = self.strips // self.groups
        calls = group * self.frequencies // (self.x_blocks * (self.tile[0] + TAPS - 1))
        if maps * _FLOAT <= _STREAMED_BYTES or calls == 0 or self.blocks == 1:
            return 1, 0
        length = min(self.patches, self.row_tiles) * self.tile[1] + TAPS - 1
        lines = -(-length // (calls * self._rounds()))
        return (calls, lines) if lines <= _MOST_LINES else (1, 0)

    def _rounds(self) -> int:
        """Rounds of k steps of one product."""
        return self.g.channels // UNROLL * len(self._parts)

    def _functions(self, lines: int) -> list[Argument]:
        """Input and output tiles of each class of row and column, then the products."""
        classes = [(i, j) for i in range(3) for j in range(3)]
        inputs = [InputTile(self.tile, *self._inside(i, j)) for i, j in classes]
        outputs = [self._output_tile(i, j) for i, j in classes]
        products: list[Function | int] = []
        depth = _DEPTH if self._fetches_weights else 0
        for width in (self.width, self.last_width):
            for count in self._counts:
                tail = self.g.channels % BLOCK
                products.append(ProductTile(count, width, tail, lines, depth))
        return [*inputs, *outputs, *products]

    @property
    def _counts(self) -> range:
        """The numbers of patches that products may be asked for."""
        return range(self.tiles // self.blocks, self.patches + 1)

    def _inside(self, *classes: int) -> list[tuple[int, int]]:
        """The rows and the columns of a patch that lie inside the map, for a class of each: 0 for
        the first tile, 2 for the last one, 1 for those between."""
        g, found = self.g, []
        axes = zip(
            classes,
            (self.tile_rows, self.row_tiles),
            (g.height, g.width),
            self.tile,
            g.pads,
            strict=True,
        )
        for place, tiles, length, outputs, pad in axes:
            last = place == 2 or tiles == 1
            past = length + pad - (tiles - 1) * outputs if last else outputs + TAPS - 1
            found.append((pad if place == 0 else 0, min(past, outputs + TAPS - 1)))
        return found

    def _output_tile(self, row_class: int, column_class: int) -> OutputTile:
        g, valid = self.g, []
        axes = zip(
            (row_class, column_class),
            (self.tile_rows, self.row_tiles),
            (g.rows, g.columns),
            self.tile,
            strict=True,
        )
        for place, tiles, length, outputs in axes:
            last = place == 2 or tiles == 1
            valid.append(length - (tiles - 1) * outputs if last else outputs)
        return OutputTile(
            tile=self.tile,
            valid=(valid[0], valid[1]),
            bias=self.bias is not None,
            epilogue=self.epilogue.expression,
            operands=self.epilogue.kinds,
        )

    def _cuts(self) -> dict[str, int]:
        """How images are cut in tiles, and the work in chunks."""
        return {
            "tiles": self.tiles,
            "image_tiles": self.tile_rows * self.row_tiles,
            "tile_rows": self.tile_rows,
            "row_tiles": self.row_tiles,
            "blocks": self.blocks,
            "strips": self.strips,
            "groups": self.groups,
            "width": self.width,
        }

    def _arguments(self) -> tuple[tuple[str, Argument], ...]:
        assert self.x is not None, f"{self.node.name}: x is absent"
        assert self.w is not None, f"{self.node.name}: w is absent"
        g, x, y = self.g, Operand(self.x), Operand(0, output=True)
        calls, lines = self._later()
        pixel = BLOCK * _FLOAT
        x_line, y_line = g.width * pixel, g.columns * pixel
        return ARGUMENTS.bind(
            *self._functions(lines),
            x=Address(x),
            u=Address(Operand(self.w)),
            bias=Address(y if self.bias is None else Operand(self.bias)),
            y=Address(y),
            **self._cuts(),
            x_blocks=self.x_blocks,
            whole_blocks=g.channels // BLOCK,
            y_blocks=self.y_blocks,
            frequencies=self.frequencies,
            least=self._counts.start,
            sizes=len(self._counts),
            x_origin=-g.pads[0] * x_line - g.pads[1] * pixel,
            **tile_steps("x", x, x_line, self.tile),
            **tile_steps("y", y, y_line, self.tile),
            u_panel=self.panel_bytes,
            u_frequency=self.panel_bytes // self.frequencies,
            v_frequency=self.v_frequency,
            m_frequency=self.m_frequency,
            patch_block=self.patches * pixel,
            later_lines=self.tile[0] + TAPS - 1,
            later_calls=calls,
            later_bytes=self._rounds() * lines * LINE,
            later_weights=_AHEAD if self._fetches_weights else 0,
            **self.epilogue.arguments(
                image=(Stride(y, 0), 0),
                row=(self.tile[0] * y_line, 0),
                tile=(self.tile[1] * pixel, 0),
                block=(g.rows * y_line, pixel),
            ),
        )
