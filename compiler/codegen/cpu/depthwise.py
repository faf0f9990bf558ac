"""Depthwise convolution on channel blocks, and grouped ones of 2, 4 or 8 channels in and out a
group. `pool` runs its windows, which have no weights, on the same nest and tile.

Takes and gives blocked maps (aBcd16b); weights lie tap by tap in vectors of 16 output channels. A
chunk is a band of rows, of one plane of one or more blocks, so that what it reads stays in cache
where a block takes several vectors. Wider groups are `conv_direct`'s.
"""

from __future__ import annotations

from itertools import groupby
from math import prod

from ...ir.graph import Node
from ...ir.types import TensorType
from ...ops.conv import Conv
from ...ops.fused import Region
from ...ops.window import Window
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
from .arguments import ArgumentLayout
from .conv_geometry import Geometry
from .conv_region import ConvRegion, WholeMaps
from .depthwise_tile import DepthwiseTile, Fold, Piece, most_pixels, vector_lanes
from .epilogue import Epilogue, Wish, agree, type_of
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, LEAST_BANDS, cuts
from .window import first_tap, past_tap

GROUPS = (1, 2, 4, 8)  # channels of a group
_ARGUMENTS = ArgumentLayout(
    "x& w& bias& y& e0& e1& tile"
    " planes bands portions rows depth height stride_rows pad_rows repeats"
    " kernel_planes stride_planes dilation_planes pad_planes"
    " parts chunk_parts block_parts part_bytes"
    " x_image x_block x_plane x_line x_begin y_image y_block y_line"
    " w_block w_plane bias_block bias_part"
    " e0_image e0_block e0_part e0_line e1_image e1_block e1_part e1_line"
)
A = _ARGUMENTS.words
# About 2 us of work: enough to pay for claiming it.
_CHUNK_FLOPS = {Fold.PRODUCTS: 2e5, Fold.SUM: 1e5, Fold.MEAN: 1e5, Fold.LARGEST: 1e5}
MOST_COLUMNS = 64  # of a kernel: its taps are unrolled
_EFFICIENCY = {Fold.PRODUCTS: 0.9, Fold.SUM: 0.8, Fold.MEAN: 0.8, Fold.LARGEST: 0.45}
_FLOAT = 4
_PIXEL = BLOCK * _FLOAT  # bytes


@routine(symbol="f32_depthwise_line", inline=True)
def _line(
    args: Block, pointer: Pointer, image: int, line: int, image_step: int, step: int
) -> Pointer:
    """A line of a map, for the steps of images and lines at these words."""
    return shift(pointer, image * argument(args, image_step) + line * argument(args, step))


@routine(symbol="f32_depthwise_part", inline=True)
def _part(args: Block, pointer: Pointer, part: int, block_step: int, step: int) -> Pointer:
    """Where the channels of a part begin, for the steps of blocks and parts at these words."""
    block = udiv(part, argument(args, A.block_parts))
    inner = part - block * argument(args, A.block_parts)
    return shift(pointer, block * argument(args, block_step) + inner * argument(args, step))


@routine(symbol="f32_depthwise_band", inline=True)
def _band(
    args: Block, worker: Block, image: int, line: int, rows: int, first: int, past: int
) -> None:
    """Computes so many rows of an image, from a line of its planes on, for the parts from `first`
    to before `past`."""
    plane = udiv(line, argument(args, A.rows))
    row = line - plane * argument(args, A.rows)
    dilation = argument(args, A.dilation_planes)
    above = row * argument(args, A.stride_rows) - argument(args, A.pad_rows)
    front = plane * argument(args, A.stride_planes) - argument(args, A.pad_planes)
    tap = first_tap(front, dilation)
    past_plane = past_tap(front, dilation, argument(args, A.kernel_planes), argument(args, A.depth))
    planes = maximum(past_plane - tap, 0)
    x_plane = (front + tap * dilation) * argument(args, A.x_plane) + argument(args, A.x_begin)
    x = shift(_line(args, address(args, worker, A.x), image, above, A.x_image, A.x_line), x_plane)
    w = shift(address(args, worker, A.w), tap * argument(args, A.w_plane))
    bias = address(args, worker, A.bias)
    y = _line(args, address(args, worker, A.y), image, line, A.y_image, A.y_line)
    e0 = _line(args, address(args, worker, A.e0), image, line, A.e0_image, A.e0_line)
    e1 = _line(args, address(args, worker, A.e1), image, line, A.e1_image, A.e1_line)
    for part in range(first, past):
        call(
            function(args, worker, A.tile),
            _part(args, x, part, A.x_block, A.part_bytes),
            _part(args, w, part, A.w_block, A.part_bytes),
            _part(args, bias, part, A.bias_block, A.bias_part),
            _part(args, y, part, A.y_block, A.part_bytes),
            _part(args, e0, part, A.e0_block, A.e0_part),
            _part(args, e1, part, A.e1_block, A.e1_part),
            rows,
            above,
            argument(args, A.height) if planes > 0 else 0,
            planes,
            argument(args, A.repeats),
            argument(args, A.x_plane) * dilation,
            argument(args, A.x_line),
            argument(args, A.y_line),
        )


@routine(symbol="f32_depthwise")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    planes = argument(args, A.planes)
    bands = argument(args, A.bands)
    rows = argument(args, A.rows)
    parts = argument(args, A.chunk_parts)
    portions = argument(args, A.portions)
    for chunk in range(chunk0, chunk1):
        # Channels vary fastest: so a worker mostly reads what it wrote in the step before.
        place = udiv(chunk, portions)
        plane = udiv(place, bands)
        band = place - plane * bands
        begin = udiv(rows * band, bands)
        count = udiv(rows * (band + 1), bands) - begin
        image = udiv(plane, planes)
        line = (plane - image * planes) * rows + begin
        first = (chunk - place * portions) * parts
        past = minimum(first + parts, argument(args, A.parts))
        _band(args, worker, image, line, count, first, past)


NEST = Nest("f32_depthwise", _nest)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The kernel for small groups, or why it can't run the node."""
    plan = _plan(node, region, machine)
    if isinstance(plan, Refusal):
        return plan
    candidate = plan.candidate()
    return [candidate] if candidate else Refusal("one tensor is wanted in two layouts")


def whole_maps(node: Node, region: Region, machine: Machine) -> list[WholeMaps]:
    """The same, with a chunk for each image and some blocks; none of maps of several planes."""
    plan = _plan(node, region, machine, whole=True)
    if isinstance(plan, Refusal) or plan.g.y[0] > 1:
        return []
    candidate = plan.candidate()
    return [WholeMaps(candidate, plan.chunk_blocks, plan.portions, 1)] if candidate else []


def _plan(
    node: Node, region: Region, machine: Machine, whole: bool = False
) -> WindowPlan | Refusal:
    """The plan of the node, or why the kernel can't run it."""
    found = ConvRegion.of(node, region)
    if isinstance(found, Refusal):
        return found
    if wrong := _unfit(found.conv, found.x, found.w):
        return Refusal(f"depthwise: {wrong}")
    geometry = Geometry.of(found.conv, found.w.dims[2:], found.x, found.y)
    window, fold = found.conv.window(found.w), Fold.PRODUCTS
    return WindowPlan(found.epilogue, machine, geometry, window, fold, region.inputs, whole)


def _unfit(conv: Conv, x: TensorType, w: TensorType) -> str:
    """Why a convolution is none for this kernel; empty when it is one."""
    filters, channels = w.dims[:2]
    if conv.group == 1 or filters != x.dims[1] or channels not in GROUPS:
        return f"groups of {channels} channels and {filters // conv.group} filters"
    if w.dims[-1] > MOST_COLUMNS:
        return f"kernel of {w.dims[-1]} columns, at most {MOST_COLUMNS}"
    return ""


class WindowPlan:
    """Works out a candidate: tile, layouts, arguments, predicted time. `inputs` are the positions
    of x and, but for pools, of the weights, and of the bias where there is one. `whole` says that
    a map is not cut in bands."""

    def __init__(
        self,
        epilogue: Epilogue,
        machine: Machine,
        g: Geometry,
        window: Window,
        fold: Fold,
        inputs: tuple[int | None, ...],
        whole: bool = False,
    ) -> None:
        self.epilogue, self.machine, self.g, self.window, self.fold = (
            epilogue, machine, g, window, fold,
        )  # fmt: skip
        self.node, self.y = epilogue.node, epilogue.node.output.type
        x, self.w, self.bias = (*inputs, None, None)[:3]
        assert x is not None, f"{self.node.name}: x is absent"
        self.x = x
        self.group = self.g.channels
        self.lanes = vector_lanes(machine.isa, self.group)
        self.blocks = -(-self.g.filters // BLOCK)
        self.bands, self.chunk_blocks = self._cuts(whole)
        self.portions = -(-self.blocks // self.chunk_blocks)

    def _cuts(self, whole: bool) -> tuple[int, int]:
        """Bands that a map is cut in, and blocks of a chunk.

        A chunk is of whole maps only where `whole` says so."""
        g, wanted = self.g, _CHUNK_FLOPS[self.fold]
        map_flops = 2 * g.y[1] * g.columns * BLOCK * prod(g.kernel) * self.group
        least = LEAST_BANDS / max(1, g.images * g.y[0])
        bands = 1 if whole else cuts(max(map_flops / wanted, least), g.y[1])
        return bands, max(1, min(self.blocks, int(wanted * bands / map_flops)))

    def candidate(self) -> Candidate | None:
        """The candidate; None when one tensor would have to be in two layouts."""
        layouts = agree(self.node, self._wishes())
        if layouts is None:
            return None
        flops = self.node.flops
        bytes = sum(t.size_bytes for t in (*self.node.input_types, self.y) if t)
        efficiency = _EFFICIENCY[self.fold] * self.g.filters / (self.blocks * BLOCK)
        return Candidate(
            kernel=NEST,
            inputs=layouts,
            outputs=(Layout.channels_blocked(self.y.rank, BLOCK),),
            arguments=self._arguments(),
            chunks=self.g.images * self.g.y[0] * self.bands * self.portions,
            flops=flops,
            bytes=bytes,
            seconds=self.machine.seconds(self._products(), bytes, efficiency)
            + self.epilogue.seconds(self.machine),
            in_place=self.epilogue.in_place((self.x, self.w, self.bias)),
        )

    def _products(self) -> int:
        """FLOPs of the multiply-adds: of the taps that lie in the map."""
        size = type_of(self.node, self.x).dims[2:]
        taps = int(self.window.taps(size, include_pads=False).sum())
        return 2 * self.y.dims[0] * self.y.dims[1] * self.group * taps

    def _wishes(self) -> list[Wish]:
        rank = self.y.rank
        blocked = Layout.channels_blocked(rank, BLOCK)
        spatial = "".join(chr(97 + i) for i in range(2, rank))
        wishes: list[Wish] = [(self.x, blocked)]
        if self.w is not None:
            wishes.append((self.w, Layout(f"A{spatial}b{BLOCK}a")))
        if self.bias is not None:
            wishes.append((self.bias, Layout(f"A{BLOCK}a")))
        return wishes + self.epilogue.wishes(blocked)

    def _pieces(self) -> list[Piece]:
        """A row's pieces, as equal as can be, from left to right."""
        g, found = self.g, list[Piece]()
        columns = g.columns
        most = most_pixels(self.machine.isa, self.group, g.kernel[2])
        if self.fold is Fold.MEAN:
            most -= 2  # registers that its counts need
        count = -(-columns // most)
        pixels = -(-columns // count)
        for begin in range(0, columns, pixels):
            length = min(pixels, columns - begin)
            origin = begin * g.strides[2] - g.pads[2]
            reach = (length - 1) * g.strides[2] + (g.kernel[2] - 1) * g.dilations[2] + 1
            found.append(Piece(length, max(0, -origin), min(reach, g.x[2] - origin)))
        return found

    def _tile(self) -> tuple[DepthwiseTile, int]:
        """The tile, and how often its repeated piece comes."""
        g = self.g
        runs = [(piece, len(list(equal))) for piece, equal in groupby(self._pieces())]
        reach = (g.kernel[2] - 1) * g.dilations[2] + 1
        whole = [
            i
            for i, (piece, _) in enumerate(runs)
            if piece.low == 0 and piece.high == (piece.pixels - 1) * g.strides[2] + reach
        ]
        repeated = whole[0] if whole else -1
        tile = DepthwiseTile(
            lanes=self.lanes,
            group=self.group,
            deep=g.kernel[0] > 1,
            kernel=g.kernel[1:],
            strides=g.strides[1:],
            dilations=g.dilations[1:],
            pieces=tuple(piece for piece, _ in runs),
            repeated=repeated,
            bias=self.bias is not None,
            epilogue=self.epilogue.expression,
            operands=self.epilogue.kinds,
            fold=self.fold,
        )
        return tile, runs[repeated][1] if whole else 0

    def _arguments(self) -> tuple[tuple[str, Argument], ...]:
        g, x, y = self.g, Operand(self.x), Operand(0, output=True)
        tile, repeats = self._tile()
        part_bytes = self.lanes * _FLOAT
        block_parts = BLOCK // self.lanes
        bias = _PIXEL if self.bias is not None else 0
        w_plane = g.kernel[1] * g.kernel[2] * self.group * _PIXEL if self.w is not None else 0
        return _ARGUMENTS.bind(
            x=Address(x),
            w=Address(y if self.w is None else Operand(self.w)),
            bias=Address(y if self.bias is None else Operand(self.bias)),
            y=Address(y),
            tile=tile,
            planes=g.y[0],
            bands=self.bands,
            portions=self.portions,
            rows=g.y[1],
            repeats=repeats,
            parts=self.blocks * block_parts,
            chunk_parts=self.chunk_blocks * block_parts,
            block_parts=block_parts,
            part_bytes=part_bytes,
            x_image=Stride(x, 0),
            x_block=Stride(x, 1),
            x_plane=g.x[1] * g.x[2] * _PIXEL,
            x_line=g.x[2] * _PIXEL,
            x_begin=-g.pads[2] * _PIXEL,
            y_image=Stride(y, 0),
            y_block=Stride(y, 1),
            y_line=g.columns * _PIXEL,
            w_block=g.kernel[0] * w_plane,
            w_plane=w_plane,
            bias_block=bias,
            bias_part=min(bias, part_bytes),
            **g.window_words(),
            **self.epilogue.arguments(
                image=(Stride(y, 0), 0),
                block=(Stride(y, 1), _PIXEL),
                part=(part_bytes, part_bytes),
                line=(g.columns * _PIXEL, 0),
            ),
        )
