"""The place of the largest element along an axis, and in each window of a pool."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import DType, TensorType
from .laws import axis_within, rank_between, same_float
from .pool import Pool, largest_places


@dataclass(frozen=True)
class ArgMax(Operator):
    """The place of the largest element along `axis`, int64; of several the first, or with
    `select_last_index` the last (ONNX ArgMax, opset 13). NaN counts as the largest. The axis stays,
    with length 1, where `keepdims`."""

    axis: int = 0
    keepdims: bool = True
    select_last_index: bool = False

    exact = True

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        same_float(x=x)
        rank_between("x", x, 1)
        axis = axis_within(self.axis, x.rank)
        if x.shape[axis] == 0:
            raise ModelError("there is nothing along the axis", got=str(x))
        kept = (1,) if self.keepdims else ()
        return (TensorType(DType.INT64, (*x.shape[:axis], *kept, *x.shape[axis + 1 :])),)

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        axis = axis_within(self.axis, x.ndim)
        if self.select_last_index:
            place = x.shape[axis] - 1 - np.flip(x, axis).argmax(axis, keepdims=self.keepdims)
        else:
            place = x.argmax(axis, keepdims=self.keepdims)
        return (np.asarray(place, np.int64),)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((3, 7),))
        yield Sample(cls(1, keepdims=False), ((2, 5, 3, 7),))
        yield Sample(cls(-1), ((2, 3, 35),))
        yield Sample(cls(-2, select_last_index=True), ((4, 6, 5),), 1.0, 1.0)


@dataclass(frozen=True)
class MaxPoolIndices(Pool):
    """Where the largest element of each window lies in x [N,C,...], int64: its place among all
    elements in row-major order, or with `storage_order` 1 with each map in column-major order (ONNX
    MaxPool, opset 12, second output). Of several elements it is the first; NaN counts as the
    largest, and padding never does."""

    storage_order: int = 0

    exact = True

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        if self.storage_order not in (0, 1):
            raise ModelError("storage_order has no such value", got=str(self.storage_order))
        return (TensorType(DType.INT64, self.pooled(x).shape),)

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        spatial, place = x.shape[2:], largest_places(self.window, x)
        if self.storage_order:
            coordinates = np.unravel_index(place, spatial)
            place = np.ravel_multi_index(coordinates, spatial, order="F")
        maps = np.arange(prod(x.shape[:2])).reshape(*x.shape[:2], *[1] * len(spatial))
        return ((maps * prod(spatial) + place).astype(np.int64),)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield from super().samples()
        yield Sample(cls((3, 2), (2, 2), (1, 0, 0, 1), storage_order=1), ((2, 3, 7, 6),))
