"""Operators that take whole numbers as input: one-hot vectors, and rows of a table.

A number that names no class or row is legal, and stands for zeros: labels to be ignored are such
numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import DType, TensorType
from .dimension import agree
from .laws import axis_within, rank_between, same_float


@dataclass(frozen=True)
class OneHot(Operator):
    """labels [...], int64 -> float32 of one dimension more, of length `depth`, at `axis`: 1 at the
    label, else 0; all 0 for a label that is not 0 to depth - 1 (ONNX OneHot, opset 11, but labels
    do not count from the end)."""

    depth: int
    axis: int = -1

    def infer(self, labels: TensorType) -> tuple[TensorType, ...]:
        _check_numbers("labels", labels)
        if self.depth < 1:
            raise ModelError("depth is too small", got=str(self.depth), expected="1 or more")
        place = axis_within(self.axis, labels.rank + 1)
        shape = (*labels.shape[:place], self.depth, *labels.shape[place:])
        return (TensorType(DType.FLOAT32, shape),)

    def reference(self, labels: np.ndarray) -> tuple[np.ndarray, ...]:
        place = axis_within(self.axis, labels.ndim + 1)
        classes = np.arange(self.depth).reshape(-1, *[1] * (labels.ndim - place))
        return ((np.expand_dims(labels, place) == classes).astype(np.float32),)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(5), ((7,),), -3.0, 8.0, (DType.INT64,))
        yield Sample(cls(18, 1), ((2, 3, 5),), 0.0, 18.0, (DType.INT64,))


@dataclass(frozen=True)
class Embedding(Operator):
    """The rows of w [V,D] at indices [...], int64 -> [...,D]; zeros for an index that is not 0 to
    V - 1 (ONNX Gather, opset 13, on axis 0, but indices do not count from the end)."""

    exact = True

    def infer(self, w: TensorType, indices: TensorType) -> tuple[TensorType, ...]:
        same_float(w=w)
        rank_between("w", w, 2, 2)
        _check_numbers("indices", indices)
        return (w.with_shape((*indices.shape, w.shape[1])),)

    def reference(self, w: np.ndarray, indices: np.ndarray) -> tuple[np.ndarray, ...]:
        rows = np.zeros((*indices.shape, w.shape[1]), w.dtype)
        inside = (indices >= 0) & (indices < len(w))
        rows[inside] = w[indices[inside]]
        return (rows,)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((9, 5), (2, 7)), 0.0, 9.0, dtypes=(DType.FLOAT32, DType.INT64))
        yield Sample(cls(), ((3, 17), (5,)), -2.0, 5.0, dtypes=(DType.FLOAT32, DType.INT64))


@dataclass(frozen=True)
class EmbeddingGradient(Operator):
    """indices [...], int64, and dy [...,D] -> dw [rows,D]: each row sums the vectors of dy at the
    places where its number is the index, in their order."""

    rows: int

    def infer(self, indices: TensorType, dy: TensorType) -> tuple[TensorType, ...]:
        _check_numbers("indices", indices)
        same_float(dy=dy)
        if dy.rank != indices.rank + 1 or not all(map(agree, dy.shape[:-1], indices.shape)):
            raise ModelError("dy is no vector for each index", got=f"dy {dy}, indices {indices}")
        if self.rows < 1:
            raise ModelError("rows is too small", got=str(self.rows), expected="1 or more")
        return (dy.with_shape((self.rows, dy.shape[-1])),)

    def reference(self, indices: np.ndarray, dy: np.ndarray) -> tuple[np.ndarray, ...]:
        dw = np.zeros((self.rows, dy.shape[-1]), dy.dtype)
        inside = (indices >= 0) & (indices < self.rows)
        np.add.at(dw, indices[inside], dy[inside])
        return (dw,)

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        dy = inputs[1]
        assert dy is not None, "the types were not checked"
        return dy.elements

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        indices = inputs[0]
        assert indices is not None, "the types were not checked"
        return max(1, indices.elements)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(5), ((2, 7), (2, 7, 3)), 0.0, 5.0, dtypes=(DType.INT64, DType.FLOAT32))
        yield Sample(cls(3), ((11,), (11, 17)), -2.0, 5.0, dtypes=(DType.INT64, DType.FLOAT32))


def _check_numbers(name: str, type: TensorType) -> None:
    if type.dtype is not DType.INT64:
        raise ModelError(
            f"elements of {name} are not int64", got=type.dtype.value, expected=DType.INT64.value
        )
