"""Generic matrix products: any rank and batch, transposed sides, a general C; row-major tensors.

Slow, and always there. One output row at a time is computed in place; a run tile then scales it,
adds C and applies the epilogue.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

from ...ir.expression import Expression, substitute
from ...ir.expression import argument as operand
from ...ir.graph import Node
from ...ir.types import TensorType
from ...ops.fused import Region
from ...ops.linear import Gemm, MatMul
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import Block, address, argument, call, function, load_f32, shift, store_f32, udiv
from ..vector import f32, fma
from .arguments import ArgumentLayout
from .epilogue import type_of
from .machine import Machine
from .nest import Nest
from .operands import float32_only
from .run_tile import Repeat, RunTile

_FLOAT = 4
_EFFICIENCY = 0.01  # of the peak: one multiply-add at a time, each waiting for the one before
_NAMES = ("e0", "e1", "e2")
LAYOUT = ArgumentLayout(
    "a& b& y& e0& e1& e2& e0_row e1_row e2_row epilogue rows depth columns"
    # For each batch axis: its length, and the steps of a, b, e0, e1, e2.
    " a_row a_step b_step b_column dims batch*"
)
A = LAYOUT.words
_AXIS_WORDS = 6


@routine(symbol="f32_matmul_generic")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    rows = argument(args, A.rows)
    depth = argument(args, A.depth)
    columns = argument(args, A.columns)
    a_step = argument(args, A.a_step)
    b_step = argument(args, A.b_step)
    b_column = argument(args, A.b_column)
    for chunk in range(chunk0, chunk1):
        rest = udiv(chunk, rows)
        row = chunk - rest * rows
        a = shift(address(args, worker, A.a), row * argument(args, A.a_row))
        b = address(args, worker, A.b)
        y = shift(address(args, worker, A.y), chunk * columns * _FLOAT)
        e0 = shift(address(args, worker, A.e0), row * argument(args, A.e0_row))
        e1 = shift(address(args, worker, A.e1), row * argument(args, A.e1_row))
        e2 = shift(address(args, worker, A.e2), row * argument(args, A.e2_row))
        for axis in range(argument(args, A.dims)):
            word = A.batch + axis * _AXIS_WORDS
            following = udiv(rest, argument(args, word))
            index = rest - following * argument(args, word)
            rest = following
            a = shift(a, index * argument(args, word + 1))
            b = shift(b, index * argument(args, word + 2))
            e0 = shift(e0, index * argument(args, word + 3))
            e1 = shift(e1, index * argument(args, word + 4))
            e2 = shift(e2, index * argument(args, word + 5))
        for column in range(columns):
            line = shift(b, column * b_column)
            total = f32(0.0)
            for k in range(depth):
                total = fma(load_f32(a, k * a_step), load_f32(line, k * b_step), total)
            store_f32(y, column * _FLOAT, total)
        call(function(args, worker, A.epilogue), y, y, e0, e1, e2, y, y, columns)


NEST = Nest("f32_matmul_generic", _nest)


@dataclass(frozen=True)
class _Steps:
    """How a tensor moves, in bytes: along the batch axes (outermost first), a row, a column."""

    batch: tuple[int, ...]
    row: int
    column: int

    @staticmethod
    def of(type: TensorType, batch: int, *, transposed: bool = False) -> _Steps:
        """The steps of a row-major tensor, aligned to `batch` axes and broadcast over them."""
        dims = (1,) * (batch + 2 - type.rank) + type.dims
        strides = Layout.dense(len(dims)).strides(dims)
        steps = [0 if d == 1 else s * _FLOAT for d, s in zip(dims, strides, strict=True)]
        row, column = (steps[-1], steps[-2]) if transposed else (steps[-2], steps[-1])
        return _Steps(tuple(steps[:-2]), row, column)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The generic kernel, row-major in and out."""
    assert region.anchor is not None, "a product's region has an anchor"
    op, y = region.anchor.op, node.output.type
    assert isinstance(op, Gemm | MatMul), f"{op.name} is no product"
    if wrong := float32_only((*node.input_types, y)):
        return Refusal(wrong)
    a, b, c = (*region.inputs, None)[:3]
    if min(type_of(node, a).rank, type_of(node, b).rank) < 2:
        return Refusal("a side is a vector: only matrices")
    expression, operands = _with_c(op, region, c)
    if len(operands) > len(_NAMES):
        return Refusal(f"{len(operands)} operands in the epilogue, at most {len(_NAMES)}")
    bytes = sum(t.size_bytes for t in (*node.input_types, y) if t)
    arguments = _arguments(op, node, region, expression, operands)
    return [
        Candidate(
            kernel=NEST,
            inputs=tuple(Layout.dense(t.rank) if t else None for t in node.input_types),
            outputs=(Layout.dense(y.rank),),
            arguments=arguments,
            chunks=prod(y.dims[:-1]),
            flops=node.flops,
            bytes=bytes,
            seconds=machine.seconds(node.flops, bytes, _EFFICIENCY),
        )
    ]


def _with_c(op: Gemm | MatMul, region: Region, c: int | None) -> tuple[Expression, tuple[int, ...]]:
    """The whole epilogue, Gemm's alpha, beta and C included, and its operands."""
    value = operand(0)
    if isinstance(op, Gemm) and op.alpha != 1:
        value = value * op.alpha
    if c is None:
        return substitute(region.epilogue, [value, *_others(region, 1)]), region.operands
    beta = op.beta if isinstance(op, Gemm) else 1.0
    value = value + (operand(1) if beta == 1 else operand(1) * beta)
    return substitute(region.epilogue, [value, *_others(region, 2)]), (c, *region.operands)


def _others(region: Region, first: int) -> list[Expression]:
    return [operand(first + i) for i in range(len(region.operands))]


def _arguments(
    op: Gemm | MatMul,
    node: Node,
    region: Region,
    expression: Expression,
    operands: tuple[int, ...],
) -> tuple[tuple[str, Argument], ...]:
    a_index, b_index = region.inputs[:2]
    assert a_index is not None, f"{node.name}: A is absent"
    assert b_index is not None, f"{node.name}: B is absent"
    a_type, b_type, y = type_of(node, a_index), type_of(node, b_index), node.output.type
    *batch, rows, columns = y.dims
    gemm = op if isinstance(op, Gemm) else Gemm()
    a = _Steps.of(a_type, len(batch), transposed=gemm.transA)
    b = _Steps.of(b_type, len(batch), transposed=gemm.transB)
    extra = [_Steps.of(type_of(node, i), len(batch)) for i in operands]
    repeats = [Repeat.RUN if e.column else Repeat.ONE for e in extra]
    unused = len(_NAMES) - len(extra)
    extra += [_Steps((0,) * len(batch), 0, 0)] * unused
    out = Operand(0, output=True)
    addresses = [Address(Operand(i)) for i in operands] + [Address(out)] * unused
    return LAYOUT.bind(
        *_batch_words(batch, (a, b, *extra)),
        a=Address(Operand(a_index)),
        b=Address(Operand(b_index)),
        y=Address(out),
        **dict(zip(_NAMES, addresses, strict=True)),
        **{f"{n}_row": e.row for n, e in zip(_NAMES, extra, strict=True)},
        epilogue=RunTile(expression, (Repeat.RUN, *repeats)),
        rows=rows,
        depth=a_type.dims[0] if gemm.transA else a_type.dims[-1],
        columns=columns,
        a_row=a.row,
        a_step=a.column,
        b_step=b.row,
        b_column=b.column,
        dims=len(batch),
    )


def _batch_words(batch: Sequence[int], sides: Sequence[_Steps]) -> list[Argument]:
    """For each batch axis, innermost first, its length and the steps of all sides."""
    words: list[Argument] = []
    for axis in reversed(range(len(batch))):
        words += [batch[axis], *(side.batch[axis] for side in sides)]
    return words
