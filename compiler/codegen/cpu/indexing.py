"""One-hot vectors, and rows of a table by their numbers: kernels that read int64."""

from __future__ import annotations

from math import prod

from ...ir.graph import Node
from ...ops.fused import Region
from ...ops.indexing import Embedding, EmbeddingGradient, OneHot
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import (
    Block,
    address,
    argument,
    load_f32,
    load_i64,
    shift,
    store_f32,
    udiv,
)
from ..vector import f32
from .arguments import ArgumentLayout
from .machine import Machine
from .nest import Nest
from .operands import float32_only

_FLOAT, _INTEGER = 4, 8
# Labels are [outer, inner], made [outer, depth, inner]. A table has `depth` rows of `inner`
# elements, of which `count` are picked, or added to.
LAYOUT = ArgumentLayout("numbers& x& y& count depth inner")
A = LAYOUT.words


@routine(symbol="f32_one_hot")
def _one_hot(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    depth = argument(args, A.depth)
    inner = argument(args, A.inner)
    for chunk in range(chunk0, chunk1):
        outer = udiv(chunk, depth)
        numbers = shift(address(args, worker, A.numbers), outer * inner * _INTEGER)
        y = shift(address(args, worker, A.y), chunk * inner * _FLOAT)
        for i in range(inner):
            same = load_i64(numbers, i * _INTEGER) == chunk - outer * depth
            store_f32(y, i * _FLOAT, f32(1.0) if same else f32(0.0))


@routine(symbol="f32_embedding")
def _embedding(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    inner = argument(args, A.inner)
    for chunk in range(chunk0, chunk1):
        number = load_i64(address(args, worker, A.numbers), chunk * _INTEGER)
        y = shift(address(args, worker, A.y), chunk * inner * _FLOAT)
        if number < 0 or number >= argument(args, A.depth):
            for i in range(inner):
                store_f32(y, i * _FLOAT, 0.0)
        else:
            row = shift(address(args, worker, A.x), number * inner * _FLOAT)
            for i in range(inner):
                store_f32(y, i * _FLOAT, load_f32(row, i * _FLOAT))


@routine(symbol="f32_embedding_gradient")
def _embedding_gradient(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    inner = argument(args, A.inner)
    numbers = address(args, worker, A.numbers)
    for chunk in range(chunk0, chunk1):
        row = shift(address(args, worker, A.y), chunk * inner * _FLOAT)
        for i in range(inner):
            store_f32(row, i * _FLOAT, 0.0)
        for place in range(argument(args, A.count)):
            if load_i64(numbers, place * _INTEGER) == chunk:
                dy = shift(address(args, worker, A.x), place * inner * _FLOAT)
                for i in range(inner):
                    total = load_f32(row, i * _FLOAT) + load_f32(dy, i * _FLOAT)
                    store_f32(row, i * _FLOAT, total)


ONE_HOT = Nest("f32_one_hot", _one_hot)
EMBEDDING = Nest("f32_embedding", _embedding)
EMBEDDING_GRADIENT = Nest("f32_embedding_gradient", _embedding_gradient)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The one kernel of each operator, on row-major tensors."""
    op, (y,) = node.op, node.output_types
    types = [t for t in node.input_types if t]
    if wrong := float32_only([t for t in (*types, y) if t.dtype.is_float]):
        return Refusal(wrong)
    match op:
        case OneHot(depth, axis):
            (labels,) = types
            inner = prod(labels.dims[axis % y.rank :])
            places = {"numbers": 0, "x": 0, "count": 0, "depth": depth, "inner": inner}
            nest, chunks = ONE_HOT, y.elements // inner if inner else 0
        case Embedding():
            w, indices = types
            places = {"numbers": 1, "x": 0, "count": 0, "depth": w.dims[0], "inner": w.dims[1]}
            nest, chunks = EMBEDDING, indices.elements
        case EmbeddingGradient(rows):
            indices, dy = types
            places = {"numbers": 0, "x": 1, "count": indices.elements, "depth": rows}
            places["inner"] = dy.dims[-1]
            nest, chunks = EMBEDDING_GRADIENT, rows
        case _:
            raise AssertionError(f"{op.name} reads no numbers")
    operands = {name: Address(Operand(places.pop(name))) for name in ("numbers", "x")}
    bytes = sum(t.size_bytes for t in (*types, y))
    numbers: dict[str, Argument] = {**places, **operands}
    return [
        Candidate(
            kernel=nest,
            inputs=tuple(Layout.dense(t.rank) for t in types),
            outputs=(Layout.dense(y.rank),),
            arguments=LAYOUT.bind(y=Address(Operand(0, output=True)), **numbers),
            chunks=chunks,
            flops=node.flops,
            bytes=bytes,
            seconds=machine.seconds(node.flops, bytes, 0.1),
        )
    ]
