"""Direct convolution on channel blocks: the register tile over rows.

Takes x plain (abcd, read in place by the first layer) or blocked (aBcd16b); gives blocked y.
Weights are packed in panels of 32 output channels, in the order in which a tile reads them. A map
is rows in planes: 1-D and 2-D convolutions have one plane, 1x1 convolutions of stride 1 see the map
in rows of another length, which tiles fit better.
Groups are of whole channel blocks on both sides; `depthwise` has those of fewer channels.
"""

from __future__ import annotations

from itertools import groupby
from math import prod

from ...ir.graph import Node
from ...ops.fused import Region
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand, Stride
from ...target import Candidate, Refusal
from ..isa import Isa
from .conv_direct_nest import ARGUMENTS, NEST, RUN_WORDS
from .conv_geometry import Geometry
from .conv_region import ConvRegion, WholeMaps
from .epilogue import Epilogue, Wish, agree, type_of
from .machine import Machine
from .operands import BLOCK, LEAST_BANDS, PANEL, cuts, even_split
from .outer_product import most_pixels, tall_channels
from .tile import Tile, slice_of

_CHUNK_FLOPS = 5e5  # about 5 us of work: enough to pay for claiming it, little to wait for
# Where channels of x lie apart, taller tiles are no faster (3x3, 3 channels: 3 % slower), and those
# of kernels 9 or more wide spill, on NEON from 5 pixels on.
_PLAIN_PIXELS, _WIDE_KERNEL, _PLAIN_PIXELS_OF_WIDE_KERNELS_ON_NEON = 7, 9, 4
# Terms of a sum, so few that taller tiles, a block at a time, are 3 to 5 % faster, and as much
# again is won where a call computes several pieces.
_FEW_TERMS = 32
_HALF = BLOCK // 2  # filters: the last tile may be as narrow
_NEAR = 3 << 18  # bytes that stay in L2
# What a byte of a map costs that one core writes and another reads, in bytes read from L3. Both
# have its line then, and to write there again one must first take it from the other: 7 ns a line
# where they share an L3, 28 where not, against 2.
_SHARED = 4
_FLOAT = 4


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The blocked direct kernel, with x blocked and, where it has few channels, with x plain."""
    plans = _plans(node, region, machine, whole=False)
    if isinstance(plans, Refusal):
        return plans
    present = [candidate for plan in plans if (candidate := plan.candidate())]
    return present or Refusal("one tensor is wanted in two layouts")


def whole_maps(node: Node, region: Region, machine: Machine) -> list[WholeMaps]:
    """The same, with a chunk for each image and tile of channels."""
    plans = _plans(node, region, machine, whole=True)
    if isinstance(plans, Refusal):
        return []
    return [
        WholeMaps(candidate, max(1, plan.width // BLOCK), plan.tiles, 1)
        for plan in plans
        if (candidate := plan.candidate())
    ]


def _plans(node: Node, region: Region, machine: Machine, whole: bool) -> list[_Plan] | Refusal:
    """A plan for each form of x."""
    found = ConvRegion.of(node, region)
    if isinstance(found, Refusal):
        return found
    conv, x, w, y, epilogue = found
    filters, channels = w.dims[0] // conv.group, w.dims[1]
    if conv.group != 1 and (channels % BLOCK or filters % BLOCK):
        return Refusal(f"groups of {channels} channels and {filters} filters, not of whole blocks")
    geometry = Geometry.of(conv, w.dims[2:], x, y).folded()
    blocks = [BLOCK] if x.dims[1] >= BLOCK else [1, BLOCK]
    return [_Plan(region, epilogue, machine, geometry, block, whole) for block in blocks]


class _Plan:
    """Works out one candidate: tiles, layouts, arguments, predicted time."""

    def __init__(
        self,
        region: Region,
        epilogue: Epilogue,
        machine: Machine,
        g: Geometry,
        block: int,
        whole: bool,
    ) -> None:
        self.epilogue, self.machine, self.g, self.block = epilogue, machine, g, block
        self.whole = whole  # a chunk makes whole maps
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
        isa = self.machine.isa
        at_once = BLOCK if self._has_few_terms() else tall_channels(isa)
        most = most_pixels(isa, min(at_once, max(self.width, BLOCK)))
        if self.block > 1:
            return most
        if isa is Isa.ARMV8_A and self.g.kernel[2] >= _WIDE_KERNEL:
            return min(most, _PLAIN_PIXELS_OF_WIDE_KERNELS_ON_NEON)
        return min(most, _PLAIN_PIXELS)

    def _has_few_terms(self) -> bool:
        return self.g.channels * prod(self.g.kernel) <= _FEW_TERMS

    def _bands(self) -> int:
        """Bands that a map is cut in."""
        if self.whole:
            return 1
        g = self.g
        flops = 2 * g.rows * g.columns * self.width * g.channels * prod(g.kernel)
        return cuts(max(flops / _CHUNK_FLOPS, LEAST_BANDS / max(1, g.images)), self._parts())

    def _parts(self) -> int:
        """Parts that a map can be cut in."""
        return self.g.rows * -(-self.g.columns // self._most_pixels())

    def _shares_weights(self) -> bool:
        """True when it takes less to read the map again for each tile's weights than to read all
        weights again for each band.

        Workers that have tiles of their own read each other's part of the map, here or in the next
        step; with bands of their own, each reads all weights, which nobody writes."""
        if self.whole:
            return False
        g, bands = self.g, self._bands()
        weights = self.tiles * self.width * g.channels * prod(g.kernel) * _FLOAT
        # Of a map under a kernel of 1 and a stride, only the pixels that are read count.
        read = [x if k > 1 else y for x, y, k in zip(g.x, g.y, g.kernel, strict=True)]
        x = g.channels * prod(read) * _FLOAT
        y = self.tiles * self.width * g.rows * g.columns * _FLOAT
        x_again = _SHARED * max(x, y) + (self.tiles * x if x > _NEAR else 0)
        weights_again = bands * weights if weights > _NEAR else weights
        return x_again <= weights_again

    def _runs(self) -> list[Argument]:
        """The row's runs of pieces: where they begin, and their tiles."""
        words, pixel = list[Argument](), 0
        pieces = [
            (pixels, self._inside(begin, pixels))
            for begin, pixels in even_split(self.g.columns, self._most_pixels())
        ]
        runs = [(piece, len(list(equal))) for piece, equal in groupby(pieces)]
        for (pixels, inside), count in runs if self._has_few_terms() else [(p, 1) for p in pieces]:
            words += [pixel, pixels, count]
            words += [self._tile(pixels, inside, width) for width in (self.width, self.last_width)]
            pixel += pixels * count
        return words

    def _inside(self, begin: int, pixels: int) -> tuple[int, int]:
        """The bounds of a piece's columns, in elements from its first tap on. Those that cut
        nothing off are left out, so that inner pieces share one tile."""
        g = self.g
        origin = begin * g.strides[2] - g.pads[2]
        reach = (pixels - 1) * g.strides[2] + (g.kernel[2] - 1) * g.dilations[2]
        low = -origin if origin < 0 else 0
        return low * self.block, min(reach + 1, g.x[2] - origin) * self.block

    def _tile(self, pixels: int, inside: tuple[int, int], width: int) -> Tile:
        g, step = self.g, self.block
        return Tile(
            pixels=pixels,
            width=width,
            deep=g.kernel[0] > 1,
            taps=g.kernel[2],
            block=self.block,
            tail=g.channels % BLOCK if self.block == BLOCK else 0,
            pixel_step=g.strides[2] * step,
            tap_step=g.dilations[2] * step,
            low=inside[0],
            high=inside[1],
            valid=width,
            blocked=True,
            repeats=self._has_few_terms(),
            bias=self.bias is not None,
            epilogue=self.epilogue.expression,
            operands=self.epilogue.kinds,
            slice=slice_of(g.channels // step, step * prod(g.kernel)),
        )

    def _arguments(self) -> tuple[tuple[str, Argument], ...]:
        assert self.x is not None, f"{self.node.name}: x is absent"
        assert self.w is not None, f"{self.node.name}: w is absent"
        g, y = self.g, Operand(0, output=True)
        line, runs = g.columns * BLOCK * _FLOAT, self._runs()
        return ARGUMENTS.bind(
            *runs,
            x=Address(Operand(self.x)),
            w=Address(Operand(self.w)),
            bias=Address(y if self.bias is None else Operand(self.bias)),
            y=Address(y),
            shares_weights=self._shares_weights(),
            images=g.images,
            bands=self._bands(),
            parts=self._parts(),
            plane_rows=g.y[1],
            kernel_rows=g.kernel[1],
            dilation_rows=g.dilations[1],
            y_image=Stride(y, 0),
            y_line=line,
            y_block=Stride(y, 1),
            width=self.width,
            tiles=self.tiles,
            group_tiles=self.tiles // g.groups,
            blocks=g.channels // self.block,
            bias_tile=0 if self.bias is None else self.width * _FLOAT,
            piece_count=self._parts() // g.rows,
            run_count=len(runs) // RUN_WORDS,
            **g.window_words(),
            **self._x_steps(Operand(self.x)),
            **self._w_steps(),
            **self.epilogue.arguments(
                image=(Stride(y, 0), 0),
                tile=(g.rows * g.columns * self.width * _FLOAT, self.width * _FLOAT),
                line=(line, 0),
                pixel=(BLOCK * _FLOAT, 0),
            ),
        )

    def _x_steps(self, x: Operand) -> dict[str, Argument]:
        g, pixel = self.g, self.block * _FLOAT
        return {
            "x_image": Stride(x, 0),
            "x_plane": g.x[1] * g.x[2] * pixel,
            "x_line": g.x[2] * pixel,
            "x_pixel": g.strides[2] * pixel,
            "x_block": Stride(x, 1),
            "x_begin": -g.pads[2] * pixel,
        }

    def _w_steps(self) -> dict[str, Argument]:
        g = self.g
        row = g.kernel[2] * self.block * PANEL * _FLOAT
        block = g.kernel[0] * g.kernel[1] * row
        return {
            "w_panel": -(-g.channels // self.block) * block,
            "w_block": block,
            "w_plane": g.kernel[1] * row,
            "w_row": row,
        }
