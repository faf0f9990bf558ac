"""Sums, means, products and extrema along neighbouring axes.

The tensor is [outer, length, inner], reduced to [outer, 1, inner]. With `inner` of 1 it is reduced
along rows, a vector of neighbours at a time; otherwise columns are, sixteen at a time. Channel
blocks reduced along their maps are columns too, sixteen of them, and those of images as many as an
image has elements. Four partial results are kept, and
joined to the whole after every few rounds, so that long sums keep their digits; which elements are
joined in which order follows from the shape alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import prod
from typing import Any, NamedTuple

from llvmlite import ir

from ...ir.graph import Node
from ...ir.operator import Operator
from ...ops.fused import Region
from ...ops.reduce import ReduceMax, ReduceMean, ReduceMin, ReduceProd, Reduction
from ...program.layout import Layout
from ...program.program import Address, Operand
from ...target import Candidate, Refusal
from ..dialect import Routine, intrinsic, routine
from ..memory import (
    Block,
    Pointer,
    address,
    argument,
    load_f32,
    minimum,
    shift,
    store_f32,
    udiv,
)
from ..vector import (
    LANES,
    F32x16,
    f32,
    lane,
    load_vector,
    scalar_add,
    scalar_max,
    scalar_min,
    splat,
    store_vector,
    vector_add,
    vector_max,
    vector_min,
)
from .arguments import ArgumentLayout
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, float32_only

_FLOAT = 4
_WIDTH = 64  # columns of one chunk
_ROUNDS = 64  # after which partial results are joined
# A chunk is `width` columns of one outer index; there are `pieces` of them. Results are divided by
# `count`.
LAYOUT = ArgumentLayout("x& y& length inner width pieces count")
A = LAYOUT.words


def _make_many(symbol: str, join: Any, initial: float) -> Routine[[Pointer, int, int], F32x16]:
    """The routine that joins `4 * rounds` vectors, `step` bytes apart."""

    @routine(symbol=symbol, inline=True)
    def many(x: Pointer, step: int, rounds: int) -> F32x16:
        whole = splat(f32(initial))
        for first in range(0, rounds, _ROUNDS):
            a = splat(f32(initial))
            b = a
            c = a
            d = a
            for i in range(first, minimum(first + _ROUNDS, rounds)):
                at = 4 * i * step
                a = join(a, load_vector(x, at))
                b = join(b, load_vector(x, at + step))
                c = join(c, load_vector(x, at + 2 * step))
                d = join(d, load_vector(x, at + 3 * step))
            whole = join(whole, join(join(a, b), join(c, d)))
        return whole

    return many


class _Join(NamedTuple):
    """How elements are joined to one: what that begins as; two scalars, two vectors, many
    vectors."""

    initial: float
    scalars: Any
    vectors: Any
    many: Routine[[Pointer, int, int], F32x16]

    @staticmethod
    def of(name: str, initial: float, scalars: Any, vectors: Any) -> _Join:
        """The join of this name."""
        many = _make_many(f"f32_join_{name}", vectors, initial)
        return _Join(initial, scalars, vectors, many)


def _make_rows(name: str, join: _Join) -> Routine[[Block, Block, int, int], None]:
    initial, join_scalars, _, join_many = join

    @routine(symbol=f"f32_{name}_rows")
    def nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
        length = argument(args, A.length)
        count = f32(argument(args, A.count))
        for chunk in range(chunk0, chunk1):
            x = shift(address(args, worker, A.x), chunk * length * _FLOAT)
            rounds = udiv(length, 4 * LANES)
            whole = join_many(x, LANES * _FLOAT, rounds)
            result = f32(initial)
            for i in range(LANES):
                result = join_scalars(result, lane(whole, i))
            for i in range(rounds * 4 * LANES, length):
                result = join_scalars(result, load_f32(x, i * _FLOAT))
            store_f32(address(args, worker, A.y), chunk * _FLOAT, result / count)

    return nest


def _make_columns(name: str, join: _Join) -> Routine[[Block, Block, int, int], None]:
    initial, join_scalars, join_vectors, join_many = join

    @routine(symbol=f"f32_{name}_columns")
    def nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
        length = argument(args, A.length)
        inner = argument(args, A.inner)
        width = argument(args, A.width)
        pieces = argument(args, A.pieces)
        count = f32(argument(args, A.count))
        row = inner * _FLOAT
        for chunk in range(chunk0, chunk1):
            outer = udiv(chunk, pieces)
            first = (chunk - outer * pieces) * width
            columns = minimum(width, inner - first)
            x = shift(address(args, worker, A.x), outer * length * row + first * _FLOAT)
            y = shift(address(args, worker, A.y), outer * row + first * _FLOAT)
            vectors = udiv(columns, LANES)
            for j in range(vectors):
                above = shift(x, j * LANES * _FLOAT)
                rounds = udiv(length, 4)
                whole = join_many(above, row, rounds)
                for i in range(4 * rounds, length):
                    whole = join_vectors(whole, load_vector(above, i * row))
                store_vector(y, j * LANES * _FLOAT, whole / splat(count))
            for j in range(vectors * LANES, columns):
                result = f32(initial)
                for i in range(length):
                    result = join_scalars(result, load_f32(x, i * row + j * _FLOAT))
                store_f32(y, j * _FLOAT, result / count)

    return nest


@intrinsic(F32x16, F32x16, F32x16)
def _vector_product(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    """a * b in each lane."""
    return builder.fmul(a, b)


@intrinsic(float, float, float)
def _scalar_product(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    """a * b."""
    return builder.fmul(a, b)


_JOINS = {
    "sum": _Join.of("sum", 0.0, scalar_add, vector_add),
    "max": _Join.of("max", -float("inf"), scalar_max, vector_max),
    "min": _Join.of("min", float("inf"), scalar_min, vector_min),
    "product": _Join.of("product", 1.0, _scalar_product, _vector_product),
}
_NAMES: Mapping[type[Operator], str] = {ReduceMax: "max", ReduceMin: "min", ReduceProd: "product"}
ROWS = {name: Nest(f"f32_{name}_rows", _make_rows(name, join)) for name, join in _JOINS.items()}
COLUMNS = {
    name: Nest(f"f32_{name}_columns", _make_columns(name, join)) for name, join in _JOINS.items()
}


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The reduction of a row-major tensor and, along maps or images, of channel blocks."""
    op = node.op
    assert isinstance(op, Reduction), f"{op.name} is no reduction"
    (x,), (y,) = node.input_types[:1], node.output_types
    assert x is not None, "a reduction has an input"
    if wrong := float32_only((x, y)):
        return Refusal(wrong)
    if not op.keepdims:
        return Refusal("the axes do not stay")
    axes = op.places(x.rank)
    first, past = min(axes, default=0), max(axes, default=-1) + 1
    if any(i not in axes and x.dims[i] != 1 for i in range(first, past)):
        return Refusal("the axes are no neighbours")
    outer, length, inner = (prod(x.dims[i:j]) for i, j in ((0, first), (first, past), (past, None)))
    dense = Layout.dense(x.rank)
    found = [_candidate(node, machine, (dense, dense), (outer, length, inner))]
    layout = Layout.channels_blocked(x.rank, BLOCK) if x.rank >= 3 else dense
    if x.rank >= 3 and axes == (0,):
        shape = (1, length, -(-x.dims[1] // BLOCK) * BLOCK * prod(x.dims[2:]))
        found.append(_candidate(node, machine, (layout, layout), shape))
    if x.rank >= 3 and axes == tuple(range(2, x.rank)):
        shape = (x.dims[0] * -(-x.dims[1] // BLOCK), length, BLOCK)
        found.append(_candidate(node, machine, (layout, layout), shape))
        if x.dims[1] % BLOCK == 0:  # then one pixel's blocks are its channels in order
            found.append(_candidate(node, machine, (layout, dense), shape))
    return found


def _candidate(
    node: Node,
    machine: Machine,
    layouts: tuple[Layout, Layout],
    shape: tuple[int, int, int],
) -> Candidate:
    outer, length, inner = shape
    name = _NAMES.get(type(node.op), "sum")
    width = _WIDTH if inner > _WIDTH else max(inner, 1)
    pieces = -(-inner // width)
    bytes = 4 * outer * (length + 1) * inner
    return Candidate(
        kernel=(ROWS if inner == 1 else COLUMNS)[name],
        inputs=layouts[:1],
        outputs=layouts[1:],
        arguments=LAYOUT.bind(
            x=Address(Operand(0)),
            y=Address(Operand(0, output=True)),
            length=length,
            inner=inner,
            width=width,
            pieces=pieces,
            count=length if isinstance(node.op, ReduceMean) else 1,
        ),
        chunks=outer * pieces,
        flops=node.flops,
        bytes=bytes,
        seconds=machine.seconds(node.flops, bytes, 0.2 if inner % LANES == 0 else 0.02),
    )
