"""Gradient rules of matrix products."""

from __future__ import annotations

from math import prod

from ..ir.graph import Value
from ..ops.linear import Gemm, MatMul
from ..ops.shape import Transpose
from .backward import Backward, Gradients, Rules


def matmul(b: Backward, op: MatMul, dy: Value, left: Value, right: Value) -> Gradients:
    """For A B: dA = dY B', dB = A' dY; a vector is a matrix of one row or column."""
    if right.type.rank > 2:
        return _of_stacks(b, dy, left, right)
    depth = left.type.dims[-1]
    columns = right.type.dims[1] if right.type.rank > 1 else 1
    rows = prod(left.type.dims[:-1])
    a, c = b.reshaped(left, (rows, depth)), b.reshaped(right, (depth, columns))
    dy = b.reshaped(dy, (rows, columns))
    da, dc = b(Gemm(transB=True), dy, c), b(Gemm(transA=True), a, dy)
    return b.reshaped(da, left.type.dims), b.reshaped(dc, right.type.dims)


def _of_stacks(b: Backward, dy: Value, left: Value, right: Value) -> Gradients:
    """Where the right side has leading dimensions, with which those of the left broadcast."""
    a = b.reshaped(left, (1, *left.type.dims)) if left.type.rank == 1 else left
    stack = dy.type.dims[: max(left.type.rank, right.type.rank) - 2]
    dy = b.reshaped(dy, (*stack, a.type.dims[-2], right.type.dims[-1]))
    da = b.fitted(b(MatMul(), dy, _transposed(b, right)), a)
    return b.reshaped(da, left.type.dims), b.fitted(b(MatMul(), _transposed(b, a), dy), right)


def _transposed(b: Backward, x: Value) -> Value:
    """x with its last two axes exchanged."""
    *others, rows, columns = range(x.type.rank)
    return b(Transpose((*others, columns, rows)), x)


def gemm(
    b: Backward, op: Gemm, dy: Value, left: Value, right: Value, c: Value | None = None
) -> Gradients:
    if op.transA:
        da = b(Gemm(op.alpha, transA=op.transB, transB=True), right, dy)
    else:
        da = b(Gemm(op.alpha, transB=not op.transB), dy, right)
    if op.transB:
        db = b(Gemm(op.alpha, transA=True, transB=op.transA), dy, left)
    else:
        db = b(Gemm(op.alpha, transA=not op.transA), left, dy)
    return da, db, None if c is None else b.scaled(b.fitted(dy, c), op.beta)


RULES: Rules = {
    MatMul: matmul,
    Gemm: gemm,
}
