"""Gradient rules of operators that move elements, pick them axis by axis, or resize maps.

A pick or a resize is for each axis a matrix T that makes the output's elements of the input's: its
gradient is the transpose of T, applied to dy. Slices, padding and whole factors have shorter ways.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

import numpy as np

from ..ir.graph import Value
from ..ir.types import DType
from ..ops.concat import Concat
from ..ops.elementwise import Add, Mul
from ..ops.gather_nd import GatherND
from ..ops.indexing import Embedding, EmbeddingGradient
from ..ops.linear import MatMul
from ..ops.logic import Cast, Less, Where
from ..ops.pick import Expand, Gather, Pad, Pick, Slice
from ..ops.pool import AveragePool
from ..ops.resize import ResizeLinear, ResizeNearest
from ..ops.resize_weighted import ResizeWeighted
from ..ops.shape import DepthToSpace, Flatten, Identity, Reshape, Transpose
from .backward import Backward, Gradients, Rules


def view(b: Backward, op: Reshape | Flatten | Identity, dy: Value, x: Value) -> Gradients:
    return (b.reshaped(dy, x.type.dims),)


def transpose(b: Backward, op: Transpose, dy: Value, x: Value) -> Gradients:
    perm = op.axes(x.type.rank)
    return (b(Transpose(tuple(perm.index(i) for i in range(len(perm)))), dy),)


def depth_to_space(b: Backward, op: DepthToSpace, dy: Value, x: Value) -> Gradients:
    n, channels = dy.type.dims[:2]
    cut = b.reshaped(dy, (n, channels, *(i for d in x.type.dims[2:] for i in (d, op.blocksize))))
    places, phases = range(2, cut.type.rank, 2), range(3, cut.type.rank, 2)
    return (b.reshaped(b(Transpose((0, *phases, 1, *places)), cut), x.type.dims),)


def concat(b: Backward, op: Concat, dy: Value, *parts: Value) -> Gradients:
    gradients, begin = [], 0
    for part in parts:
        end = begin + part.type.dims[op.axis]
        gradients.append(b(Slice((begin,), (end,), (op.axis,)), dy) if len(parts) > 1 else dy)
        begin = end
    return tuple(gradients)


def expand(b: Backward, op: Expand, dy: Value, x: Value) -> Gradients:
    return (b.fitted(dy, x),)


def embedding(b: Backward, op: Embedding, dy: Value, w: Value, indices: Value) -> Gradients:
    return b(EmbeddingGradient(w.type.dims[0]), indices, dy), None


def gather_nd(b: Backward, op: GatherND, dy: Value, x: Value, indices: Value) -> Gradients:
    """Each run of dy is added to the row of x that it was taken from."""
    depth = op.batch_dims + indices.type.dims[-1]
    rows, width = prod(x.type.dims[:depth]), prod(x.type.dims[depth:])
    numbers = _rows(b, op, x, indices)
    runs = b.reshaped(dy, (*numbers.type.dims, width))
    dx = b(EmbeddingGradient(max(rows, 1)), numbers, runs)
    return b.reshaped(dx, x.type.dims), None


def _rows(b: Backward, op: GatherND, x: Value, indices: Value) -> Value:
    """For each index the number of the row of x that it names; below 0 for one that is outside."""
    batch, depth = indices.type.dims[: op.batch_dims], indices.type.dims[-1]
    lengths = x.type.dims[len(batch) : len(batch) + depth]
    others = indices.type.rank - len(batch) - 1
    first = prod(lengths) * np.arange(prod(batch)).reshape(*batch, *[1] * others)
    found = b.constant("first", first)
    wide = indices if indices.type.dtype is DType.INT64 else b(Cast("int64"), indices)
    zero, outside = (b.constant("row", np.array(n)) for n in (0, -prod(x.type.dims)))
    for k, length in enumerate(lengths):
        limit, stride = (b.constant("row", np.array(n)) for n in (length, prod(lengths[k + 1 :])))
        place = b.reshaped(b(Slice((k,), (k + 1,), (-1,)), wide), indices.type.dims[:-1])
        place = b(Where(), b(Less(), place, zero), b(Add(), place, limit), place)
        row = b(Where(), b(Less(), place, limit), b(Mul(), place, stride), outside)
        row = b(Where(), b(Less(), place, zero), outside, row)
        found = b(Add(), found, row)
    return found


def pad(b: Backward, op: Pad, dy: Value, x: Value) -> Gradients:
    if op.mode != "constant":
        return pick(b, op, dy, x)
    return (b(Pad(tuple(-p for p in op.pads)), dy),)


def slice(b: Backward, op: Slice, dy: Value, x: Value) -> Gradients:
    """dy at the places that it was taken from, among zeros."""
    dims = x.type.dims
    tables = op.tables(dims)
    steps = [int(t[1] - t[0]) if len(t) > 1 else 1 for t in tables]
    backwards = tuple(i for i, s in enumerate(steps) if s < 0)
    if backwards:
        start, end, step = ((v,) * len(backwards) for v in (-1, -(1 << 62), -1))
        dy = b(Slice(start, end, backwards, step), dy)
    dy = _spread(b, dy, [abs(s) for s in steps])
    begins = [int(t.min(initial=d)) if len(t) else 0 for t, d in zip(tables, dims, strict=True)]
    ends = [d - p - n for d, p, n in zip(dims, begins, dy.type.dims, strict=True)]
    return (b(Pad((*begins, *ends)), dy),)


def _spread(b: Backward, x: Value, steps: Sequence[int]) -> Value:
    """x with step - 1 zeros behind each element of each axis."""
    if max(steps, default=1) == 1:
        return x
    cut = b.reshaped(x, [n for d in x.type.dims for n in (d, 1)])
    pads = [p for s in steps for p in (0, s - 1)]
    padded = b(Pad((*[0] * len(pads), *pads)), cut)
    return b.reshaped(padded, [d * s for d, s in zip(x.type.dims, steps, strict=True)])


def pick(b: Backward, op: Pick, dy: Value, x: Value) -> Gradients:
    dx = dy
    for axis, (table, length) in enumerate(zip(op.tables(x.type.dims), x.type.dims, strict=True)):
        matrix = np.zeros((len(table), length), x.type.dtype.numpy)
        inside = table >= 0
        matrix[np.flatnonzero(inside), table[inside]] = 1
        dx = _along(b, dx, axis, matrix)
    return (dx,)


def resize_nearest(b: Backward, op: ResizeNearest, dy: Value, x: Value) -> Gradients:
    """Where each element is repeated a whole number of times, the sums of the repetitions."""
    dims = x.type.dims
    counts = [n // d if d else 1 for n, d in zip(dy.type.dims, dims, strict=True)]
    pairs = zip(op.tables(dims), dims, counts, strict=True)
    repeats = all(np.array_equal(t, np.repeat(np.arange(d), c)) for t, d, c in pairs)
    if not repeats or counts[:2] != [1, 1] or x.type.rank not in (3, 4, 5):
        return pick(b, op, dy, x)
    kernel = tuple(counts[2:])
    mean = AveragePool(kernel, kernel, (0,) * 2 * len(kernel), (1,) * len(kernel))
    return (b.scaled(b(mean, dy), prod(kernel)),)


def resize_linear(b: Backward, op: ResizeLinear, dy: Value, x: Value) -> Gradients:
    dx = dy
    for axis, length in enumerate(x.type.dims):
        first, second, weight = op.neighbours(axis, length)
        rows = np.arange(len(first))
        matrix = np.zeros((len(first), length), x.type.dtype.numpy)
        np.add.at(matrix, (rows, first), 1 - weight)
        np.add.at(matrix, (rows, second), weight)
        dx = _along(b, dx, axis, matrix)
    return (dx,)


def resize_weighted(b: Backward, op: ResizeWeighted, dy: Value, x: Value) -> Gradients:
    dx, dims = dy, x.type.dims
    for axis in op.changed(dims):
        dx = _along(b, dx, axis, op.weights(axis, dims[axis], x.type.dtype.numpy))
    return (dx,)


def _along(b: Backward, dy: Value, axis: int, matrix: np.ndarray) -> Value:
    """dy times a matrix [length of the axis,new length] along the axis."""
    if matrix.shape[0] == matrix.shape[1] and np.array_equal(matrix, np.eye(len(matrix))):
        return dy
    rank = dy.type.rank
    if axis == rank - 1:
        return b(MatMul(), dy, b.constant(f"axis{axis}", matrix))
    if axis == rank - 2:
        return b(MatMul(), b.constant(f"axis{axis}", matrix.T.copy()), dy)
    swap = tuple({axis: rank - 1, rank - 1: axis}.get(i, i) for i in range(rank))
    last = _along(b, b(Transpose(swap), dy), rank - 1, matrix)
    return b(Transpose(swap), last)


RULES: Rules = {
    Identity: view,
    Reshape: view,
    Flatten: view,
    Transpose: transpose,
    DepthToSpace: depth_to_space,
    Concat: concat,
    Expand: expand,
    Embedding: embedding,
    GatherND: gather_nd,
    Pad: pad,
    Slice: slice,
    Gather: pick,
    ResizeNearest: resize_nearest,
    ResizeLinear: resize_linear,
    ResizeWeighted: resize_weighted,
}
