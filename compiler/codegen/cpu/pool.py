"""Max and average pooling, 1-D to 3-D: in the register tile that depthwise convolutions have; and
two generic nests, on channel blocks and on row-major tensors, for what that can't do.

Those both come from the same source; they differ in what an element is, sixteen channels or one.
"""

from __future__ import annotations

from dataclasses import replace
from math import prod
from typing import Any

from ...ir.expression import Primitive
from ...ir.graph import Node
from ...ir.types import TensorType
from ...ops.fused import Region
from ...ops.pool import AveragePool, AveragePoolGradient, MaxPool, Pool
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand
from ...target import Candidate, Refusal
from ..dialect import Routine, routine
from ..memory import (
    Block,
    Pointer,
    address,
    argument,
    load_f32,
    maximum,
    shift,
    store_f32,
    udiv,
)
from ..vector import f32, load_vector, scalar_max, splat, store_vector, vector_max
from .arguments import ArgumentLayout
from .conv_geometry import Geometry
from .depthwise import MOST_COLUMNS, WindowPlan
from .depthwise_tile import Fold
from .epilogue import Epilogue
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, float32_only
from .window import WINDOW_WORDS, axis_names, first_tap, past_tap, window_words

_FLOAT = 4
_PAD_END = axis_names("pad_end")
LAYOUT = ArgumentLayout(f"x& dy& y& mean include_pads {WINDOW_WORDS} {' '.join(_PAD_END)}")
A = LAYOUT.words


@routine(symbol="f32_pool_first", inline=True)
def first_inside(args: Block, axis: int, above: int) -> int:
    """The first tap of an axis that lies inside the map."""
    return first_tap(above, argument(args, A.dilation_depth + axis))


@routine(symbol="f32_pool_past", inline=True)
def past_inside(args: Block, axis: int, above: int) -> int:
    """One past the last tap of an axis that lies inside the map."""
    dilation = argument(args, A.dilation_depth + axis)
    taps = argument(args, A.kernel_depth + axis)
    return past_tap(above, dilation, taps, argument(args, A.x_depth + axis))


@routine(symbol="f32_pool_counted", inline=True)
def counted(args: Block, axis: int, above: int) -> int:
    """How many taps of an axis count in a mean: those inside the map, or inside map and padding."""
    dilation = argument(args, A.dilation_depth + axis)
    taps = argument(args, A.kernel_depth + axis)
    length = argument(args, A.x_depth + axis)
    if argument(args, A.include_pads) != 0:
        end = length + argument(args, A.pad_end_depth + axis)
        return past_tap(above, dilation, taps, end)
    return maximum(past_tap(above, dilation, taps, length) - first_tap(above, dilation), 0)


def _make_row(
    symbol: str, load: Any, store: Any, larger: Any, fill: Any, element: int
) -> Routine[[Block, Pointer, Pointer, int, int], None]:
    """The routine that makes one row of outputs."""

    @routine(symbol=symbol, inline=True)
    def row(args: Block, x: Pointer, y: Pointer, d_above: int, h_above: int) -> None:
        x_height = argument(args, A.x_height)
        x_width = argument(args, A.x_width)
        mean = argument(args, A.mean)
        inside = counted(args, 0, d_above) * counted(args, 1, h_above)
        for w in range(argument(args, A.y_width)):
            w_above = w * argument(args, A.stride_width) - argument(args, A.pad_width)
            total = fill(f32(0.0))
            if mean == 0:
                total = fill(f32(-float("inf")))
            w_first = first_inside(args, 2, w_above)
            w_past = past_inside(args, 2, w_above)
            for i in range(first_inside(args, 0, d_above), past_inside(args, 0, d_above)):
                source_d = d_above + i * argument(args, A.dilation_depth)
                for j in range(first_inside(args, 1, h_above), past_inside(args, 1, h_above)):
                    source_h = h_above + j * argument(args, A.dilation_height)
                    line = (source_d * x_height + source_h) * x_width + w_above
                    for k in range(w_first, w_past):
                        at = line + k * argument(args, A.dilation_width)
                        value = load(x, at * element)
                        total = total + value if mean != 0 else larger(total, value)
            if mean != 0:
                count = maximum(inside * counted(args, 2, w_above), 1)
                total = total / fill(f32(count))
            store(y, w * element, total)

    return row


def _make(
    symbol: str, load: Any, store: Any, larger: Any, fill: Any, element: int
) -> Routine[[Block, Block, int, int], None]:
    """The nest for elements of `element` bytes that `load` reads and `store` writes."""
    make_row = _make_row(f"{symbol}_row", load, store, larger, fill, element)

    @routine(symbol=symbol)
    def nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
        y_height = argument(args, A.y_height)
        rows = argument(args, A.y_depth) * y_height
        y_line = argument(args, A.y_width) * element
        x_lines = argument(args, A.x_depth) * argument(args, A.x_height)
        x_plane = x_lines * argument(args, A.x_width) * element
        for chunk in range(chunk0, chunk1):
            x = shift(address(args, worker, A.x), chunk * x_plane)
            y = shift(address(args, worker, A.y), chunk * rows * y_line)
            for row in range(rows):
                d = udiv(row, y_height)
                h = row - d * y_height
                d_above = d * argument(args, A.stride_depth) - argument(args, A.pad_depth)
                h_above = h * argument(args, A.stride_height) - argument(args, A.pad_height)
                make_row(args, x, shift(y, row * y_line), d_above, h_above)

    return nest


BLOCKED = Nest(
    "f32_pool_blocked",
    _make("f32_pool_blocked", load_vector, store_vector, vector_max, splat, BLOCK * _FLOAT),
)
DENSE = Nest(
    "f32_pool_dense", _make("f32_pool_dense", load_f32, store_f32, scalar_max, f32, _FLOAT)
)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The pool on channel blocks, and on row-major tensors."""
    anchor = region.anchor
    assert anchor is not None, "a pool's region has an anchor"
    assert isinstance(anchor.op, MaxPool | AveragePool), f"{anchor.op.name} is no pool"
    (x,), (y,) = node.input_types[:1], node.output_types
    if wrong := float32_only((*node.input_types, y)):
        return Refusal(wrong)
    if region.epilogue.primitive is not Primitive.ARGUMENT:
        return Refusal("a pool has no epilogue")
    assert x is not None, "a pool has an input"
    out = Address(Operand(0, output=True))
    arguments = window_arguments(anchor.op, x.dims, y.dims, x=Address(Operand(0)), dy=out, y=out)
    bytes = x.size_bytes + y.size_bytes
    blocks = y.dims[0] * -(-y.dims[1] // BLOCK)
    used = y.dims[1] / (-(-y.dims[1] // BLOCK) * BLOCK) if y.dims[1] else 1.0

    def candidate(nest: Nest, layout: Layout, chunks: int, efficiency: float) -> Candidate:
        seconds = machine.seconds(node.flops, bytes, efficiency)
        return Candidate(nest, (layout,), (layout,), arguments, chunks, node.flops, bytes, seconds)

    return [
        *_tiled(anchor.op, Epilogue.of(node, region, axis=1), machine, x),
        candidate(BLOCKED, Layout.channels_blocked(y.rank, BLOCK), blocks, 0.07 * used),
        candidate(DENSE, Layout.dense(y.rank), prod(y.dims[:2]), 0.01),
    ]


def _tiled(
    pool: MaxPool | AveragePool, epilogue: Epilogue | Refusal, machine: Machine, x: TensorType
) -> list[Candidate]:
    """The candidate in register tiles; none where windows reach past the padding that counts."""
    assert isinstance(epilogue, Epilogue), "an empty epilogue fits every kernel"
    y, fold = epilogue.node.output.type, Fold.LARGEST
    if 0 in x.dims or pool.kernel_shape[-1] > MOST_COLUMNS:
        return []
    if isinstance(pool, AveragePool):
        counts, most = pool.window.taps(x.dims[2:], include_pads=True), prod(pool.kernel_shape)
        if pool.count_include_pad and counts.min() != most:
            return []
        fold = Fold.SUM if pool.count_include_pad else Fold.MEAN
        if pool.count_include_pad:
            epilogue = replace(epilogue, expression=epilogue.expression / float(most))
    geometry = Geometry.of_pool(pool, x, y)
    candidate = WindowPlan(epilogue, machine, geometry, pool.window, fold, (0,)).candidate()
    return [candidate] if candidate else []


def window_arguments(
    pool: Pool, x_dims: tuple[int, ...], y_dims: tuple[int, ...], **addresses: Address
) -> tuple[tuple[str, Argument], ...]:
    """The block of a pool that makes y of x, or of its gradient."""
    rank = pool.window.rank
    pad_end = (0,) * (3 - rank) + pool.pads[rank:]
    means = AveragePool | AveragePoolGradient
    return LAYOUT.bind(
        **addresses,
        mean=int(isinstance(pool, means)),
        include_pads=int(isinstance(pool, means) and pool.count_include_pad),
        **window_words(pool.window, x_dims, y_dims),
        **dict(zip(_PAD_END, pad_end, strict=True)),
    )
