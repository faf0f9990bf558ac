"""Direct convolution on channel blocks: the register tile over rows, and the nest around it.

Takes x plain (abcd, read in place by the first layer) or blocked (aBcd16b); gives blocked y.
Weights are packed in panels of 32 output channels, in the order in which a tile reads them. A map
is rows in planes: 1-D and 2-D convolutions have one plane, 1x1 convolutions of stride 1 see the map
in rows of another length, which tiles fit better.
Groups are of whole channel blocks on both sides; `depthwise` has those of fewer channels.
"""

from __future__ import annotations

from math import prod

from ...ir.graph import Node
from ...ops.fused import Region
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand, Stride
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import Block, address, argument, call, function, maximum, minimum, shift, udiv
from .arguments import ArgumentLayout
from .conv_geometry import Geometry
from .conv_region import ConvRegion
from .epilogue import Epilogue, Wish, agree, type_of
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, PANEL, even_split
from .outer_product import most_pixels, tall_channels
from .tile import Tile, slice_of
from .window import first_tap, past_tap

BLOCKS = ArgumentLayout(
    "x& w& bias& y& e0& e1&"
    " shares_weights images bands parts plane_rows depth height"
    " kernel_planes stride_planes dilation_planes pad_planes"
    " kernel_rows stride_rows dilation_rows pad_rows"
    " x_image x_plane x_line x_block y_image y_line y_block w_panel w_block w_plane w_row"
    " width tiles group_tiles blocks bias_tile"
    " e0_image e0_tile e0_line e0_pixel e1_image e1_tile e1_line e1_pixel"
    " piece_count pieces*"
)
A = BLOCKS.words
# A piece of a row: bytes to its first tap in x, its first pixel, the tile, the tile of the last
# channels. A map is cut in as many parts as all its rows have pieces; a band is a run of parts.
_PIECE_WORDS = 4
_CHUNK_FLOPS = 5e5  # about 5 us of work: enough to pay for claiming it, little to wait for
# Where channels of x lie apart, taller tiles are no faster (3x3, 3 channels: 3 % slower), and those
# of kernels 9 or more wide spill.
_PLAIN_PIXELS = 7
_FEW_TERMS = 32  # of a sum: then taller tiles, a block at a time, are 3 to 5 % faster
_HALF = BLOCK // 2  # filters: the last tile may be as narrow
_NEAR = 3 << 18  # bytes that stay in L2
_FLOAT = 4


@routine(symbol="f32_conv_direct")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    x = address(args, worker, A.x)
    w = address(args, worker, A.w)
    bias = address(args, worker, A.bias)
    y = address(args, worker, A.y)
    e0 = address(args, worker, A.e0)
    e1 = address(args, worker, A.e1)
    bands = argument(args, A.bands)
    shares_weights = argument(args, A.shares_weights)
    inner = argument(args, A.images) * bands if shares_weights else argument(args, A.tiles)
    dilation = argument(args, A.dilation_rows)
    plane_dilation = argument(args, A.dilation_planes)
    plane_rows = argument(args, A.plane_rows)
    depth = argument(args, A.depth)
    height = argument(args, A.height)
    tiles = argument(args, A.tiles)
    width = argument(args, A.width)
    parts = argument(args, A.parts)
    pieces = argument(args, A.piece_count)
    for chunk in range(chunk0, chunk1):
        # Neighbouring chunks share in L2 what is dearer to read again, the weights or the map.
        outer = udiv(chunk, inner)
        rest = chunk - outer * inner
        tile = outer if shares_weights else rest
        place = rest if shares_weights else outer
        image = udiv(place, bands)
        band = place - image * bands
        panel = udiv(tile * width, PANEL)
        block = udiv(tile * width, BLOCK)
        x_group = shift(
            x,
            udiv(tile, argument(args, A.group_tiles))
            * argument(args, A.blocks)
            * argument(args, A.x_block),
        )
        w_tile = shift(
            w, panel * argument(args, A.w_panel) + (tile * width - panel * PANEL) * _FLOAT
        )
        bias_tile = shift(bias, tile * argument(args, A.bias_tile))
        begin = udiv(parts * band, bands)
        end = udiv(parts * (band + 1), bands)
        for row in range(udiv(begin, pieces), udiv(end + pieces - 1, pieces)):
            plane = udiv(row, plane_rows)
            plane_above = plane * argument(args, A.stride_planes) - argument(args, A.pad_planes)
            first_plane = first_tap(plane_above, plane_dilation)
            past_plane = past_tap(
                plane_above, plane_dilation, argument(args, A.kernel_planes), depth
            )
            planes = maximum(past_plane - first_plane, 0)
            line = row - plane * plane_rows
            above = line * argument(args, A.stride_rows) - argument(args, A.pad_rows)
            first = first_tap(above, dilation)
            past = past_tap(above, dilation, argument(args, A.kernel_rows), height)
            x_row = shift(
                x_group,
                image * argument(args, A.x_image)
                + (plane_above + first_plane * plane_dilation) * argument(args, A.x_plane)
                + (above + first * dilation) * argument(args, A.x_line),
            )
            y_row = shift(
                y,
                image * argument(args, A.y_image)
                + block * argument(args, A.y_block)
                + row * argument(args, A.y_line),
            )
            e0_row = shift(
                e0,
                image * argument(args, A.e0_image)
                + tile * argument(args, A.e0_tile)
                + row * argument(args, A.e0_line),
            )
            e1_row = shift(
                e1,
                image * argument(args, A.e1_image)
                + tile * argument(args, A.e1_tile)
                + row * argument(args, A.e1_line),
            )
            w_row = shift(
                w_tile,
                first_plane * argument(args, A.w_plane) + first * argument(args, A.w_row),
            )
            past_piece = minimum(end - row * pieces, pieces)
            for piece in range(maximum(begin - row * pieces, 0), past_piece):
                words = A.pieces + piece * _PIECE_WORDS
                pixel = argument(args, words + 1)
                call(
                    function(args, worker, words + 2 + (1 if tile == tiles - 1 else 0)),
                    shift(x_row, argument(args, words)),
                    w_row,
                    bias_tile,
                    shift(y_row, pixel * BLOCK * _FLOAT),
                    shift(e0_row, pixel * argument(args, A.e0_pixel)),
                    shift(e1_row, pixel * argument(args, A.e1_pixel)),
                    argument(args, A.blocks),
                    planes,
                    maximum(past - first, 0) if planes > 0 else 0,
                    argument(args, A.x_block),
                    argument(args, A.x_plane) * plane_dilation,
                    argument(args, A.x_line) * dilation,
                    argument(args, A.w_block),
                    argument(args, A.w_plane),
                    argument(args, A.w_row),
                    0,
                    0,
                    argument(args, A.y_block),
                )


NEST = Nest("f32_conv_direct", _nest)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The blocked direct kernel, with x blocked and, where it has few channels, with x plain."""
    found = ConvRegion.of(node, region)
    if isinstance(found, Refusal):
        return found
    conv, x, w, y, epilogue = found
    filters, channels = w.dims[0] // conv.group, w.dims[1]
    if conv.group != 1 and (channels % BLOCK or filters % BLOCK):
        return Refusal(f"groups of {channels} channels and {filters} filters, not of whole blocks")
    geometry = Geometry.of(conv, w.dims[2:], x, y).folded()
    blocks = [BLOCK] if x.dims[1] >= BLOCK else [1, BLOCK]
    plans = [_Plan(region, epilogue, machine, geometry, block) for block in blocks]
    present = [candidate for plan in plans if (candidate := plan.candidate())]
    return present or Refusal("one tensor is wanted in two layouts")


class _Plan:
    """Works out one candidate: tiles, layouts, arguments, predicted time."""

    def __init__(
        self, region: Region, epilogue: Epilogue, machine: Machine, g: Geometry, block: int
    ) -> None:
        self.epilogue, self.machine, self.g, self.block = epilogue, machine, g, block
        self.node, self.y = epilogue.node, epilogue.node.output.type
        self.x, self.w, self.bias = (*region.inputs, None)[:3]
        padded = -(-g.filters // _HALF) * _HALF
        self.width = min(PANEL if self._may_be_wide(padded) else BLOCK, padded)
        self.tiles = -(-padded // self.width)
        self.last_width = padded - (self.tiles - 1) * self.width

    def _may_be_wide(self, padded: int) -> bool:
        """True when tiles of a whole panel are best, and whole ones make all of the `padded`
        filters but for one block or half a block."""
        g = self.g
        cuts_groups = g.groups > 1 and g.filters // g.groups % PANEL
        return not cuts_groups and padded % PANEL <= BLOCK

    def candidate(self) -> Candidate | None:
        """The candidate; None when one tensor would have to be in two layouts."""
        layouts = agree(self.node, self._wishes())
        if layouts is None:
            return None
        flops = self.node.flops
        bytes = sum(t.size_bytes for t in (*self.node.input_types, self.y) if t)
        weights = type_of(self.node, self.w).size_bytes
        return Candidate(
            kernel=NEST,
            inputs=layouts,
            outputs=(Layout.channels_blocked(self.y.rank, BLOCK),),
            arguments=self._arguments(),
            chunks=self._bands() * self.g.images * self.tiles,
            flops=flops,
            bytes=bytes,
            seconds=self.machine.seconds(flops, bytes - weights, self._efficiency(), weights)
            + self.epilogue.seconds(self.machine),
            in_place=self.epilogue.in_place((self.x, self.w, self.bias)),
        )

    def _efficiency(self) -> float:
        """The share of the peak that the tiles can reach: useful lanes, busy registers, full
        blocks."""
        g = self.g
        useful = g.filters / ((self.tiles - 1) * self.width + self.last_width)
        pixels = max(n for _, n in even_split(g.columns, self._most_pixels()))
        busy = min(1.0, pixels * self.width / (8 * self.machine.isa.lanes))
        whole = 1.0
        if self.block == BLOCK:
            whole = g.channels / (g.channels + (g.channels % BLOCK and 2))
        return 0.95 * useful * busy * whole

    def _wishes(self) -> list[Wish]:
        assert self.x is not None, f"{self.node.name}: x is absent"
        assert self.w is not None, f"{self.node.name}: w is absent"
        rank = self.y.rank
        blocked = Layout.channels_blocked(rank, BLOCK)
        spatial = "".join(chr(97 + i) for i in range(2, rank))
        if self.block == BLOCK:
            x, w = blocked, Layout(f"AB{spatial}{BLOCK}b{PANEL}a")
        else:
            x, w = Layout.dense(rank), Layout(f"Ab{spatial}{PANEL}a")
        wishes = [(self.x, x), (self.w, w)]
        if self.bias is not None:
            wishes.append((self.bias, Layout(f"A{PANEL}a")))
        return wishes + self.epilogue.wishes(blocked)

    def _most_pixels(self) -> int:
        isa, g = self.machine.isa, self.g
        few = g.channels * prod(g.kernel) <= _FEW_TERMS
        at_once = BLOCK if few else tall_channels(isa)
        most = most_pixels(isa, min(at_once, max(self.width, BLOCK)))
        return min(most, _PLAIN_PIXELS) if self.block == 1 else most

    def _bands(self) -> int:
        """Bands that a map is cut in."""
        g = self.g
        flops = 2 * g.rows * g.columns * self.width * g.channels * prod(g.kernel)
        return min(self._parts(), max(1, round(flops / _CHUNK_FLOPS)))

    def _parts(self) -> int:
        """Parts that a map can be cut in."""
        return self.g.rows * -(-self.g.columns // self._most_pixels())

    def _shares_weights(self) -> bool:
        """True when it takes less to read the map again for each tile's weights than to read all
        weights again for each band."""
        g, bands = self.g, self._bands()
        weights = self.tiles * self.width * g.channels * prod(g.kernel) * _FLOAT
        # Of a map under a kernel of 1 and a stride, only the pixels that are read count.
        read = [x if k > 1 else y for x, y, k in zip(g.x, g.y, g.kernel, strict=True)]
        x = g.channels * prod(read) * _FLOAT
        x_again = self.tiles * x if x > _NEAR else 0
        weights_again = bands * weights if weights > _NEAR else 0
        return x_again <= weights_again

    def _pieces(self) -> list[Argument]:
        """The row's pieces: where they begin in x and y, and their tiles."""
        g, words = self.g, list[Argument]()
        for begin, pixels in even_split(g.columns, self._most_pixels()):
            origin = begin * g.strides[2] - g.pads[2]
            words += [origin * self.block * _FLOAT, begin]
            words += [self._tile(pixels, origin, width) for width in (self.width, self.last_width)]
        return words

    def _tile(self, pixels: int, origin: int, width: int) -> Tile:
        g, step = self.g, self.block
        reach = (pixels - 1) * g.strides[2] + (g.kernel[2] - 1) * g.dilations[2]
        # Bounds that cut nothing off are left out, so that inner pieces share one tile.
        low = -origin * step if origin < 0 else 0
        high = min(reach + 1, g.x[2] - origin) * step
        return Tile(
            pixels=pixels,
            width=width,
            deep=g.kernel[0] > 1,
            taps=g.kernel[2],
            block=self.block,
            tail=g.channels % BLOCK if self.block == BLOCK else 0,
            pixel_step=g.strides[2] * step,
            tap_step=g.dilations[2] * step,
            low=low,
            high=high,
            valid=width,
            blocked=True,
            bias=self.bias is not None,
            epilogue=self.epilogue.expression,
            operands=self.epilogue.kinds,
            slice=slice_of(g.channels // step, step * prod(g.kernel)),
        )

    def _arguments(self) -> tuple[tuple[str, Argument], ...]:
        assert self.x is not None, f"{self.node.name}: x is absent"
        assert self.w is not None, f"{self.node.name}: w is absent"
        g, x, y = self.g, Operand(self.x), Operand(0, output=True)
        w_row = g.kernel[2] * self.block * PANEL * _FLOAT
        block_bytes = g.kernel[0] * g.kernel[1] * w_row
        x_line = g.x[2] * self.block * _FLOAT
        line = g.columns * BLOCK * _FLOAT
        pieces = self._pieces()
        return BLOCKS.bind(
            *pieces,
            x=Address(x),
            w=Address(Operand(self.w)),
            bias=Address(y if self.bias is None else Operand(self.bias)),
            y=Address(y),
            shares_weights=self._shares_weights(),
            images=g.images,
            bands=self._bands(),
            parts=self._parts(),
            plane_rows=g.y[1],
            depth=g.x[0],
            height=g.x[1],
            kernel_planes=g.kernel[0],
            stride_planes=g.strides[0],
            dilation_planes=g.dilations[0],
            pad_planes=g.pads[0],
            kernel_rows=g.kernel[1],
            stride_rows=g.strides[1],
            dilation_rows=g.dilations[1],
            pad_rows=g.pads[1],
            x_image=Stride(x, 0),
            x_plane=g.x[1] * x_line,
            x_line=x_line,
            x_block=Stride(x, 1),
            y_image=Stride(y, 0),
            y_line=line,
            y_block=Stride(y, 1),
            w_panel=-(-g.channels // self.block) * block_bytes,
            w_block=block_bytes,
            w_plane=g.kernel[1] * w_row,
            w_row=w_row,
            width=self.width,
            tiles=self.tiles,
            group_tiles=self.tiles // g.groups,
            blocks=g.channels // self.block,
            bias_tile=0 if self.bias is None else self.width * _FLOAT,
            piece_count=len(pieces) // _PIECE_WORDS,
            **self.epilogue.arguments(
                image=(Stride(y, 0), 0),
                tile=(g.rows * g.columns * self.width * _FLOAT, self.width * _FLOAT),
                line=(line, 0),
                pixel=(BLOCK * _FLOAT, 0),
            ),
        )
