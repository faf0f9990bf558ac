"""Picking by indices that are known only at run time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import DType, TensorType
from .dimension import agree, known


@dataclass(frozen=True)
class GatherND(Operator):
    """x [B...,D...] at indices [B...,...,K], int64 or int32 -> [B...,...,D behind the first K]
    (ONNX GatherND, opset 13): the last axis of the indices are places on the first axes of x behind
    the `batch_dims`. Negative ones count from the end; where one is outside, there are zeros."""

    batch_dims: int = 0

    exact = True

    def infer(self, x: TensorType, indices: TensorType) -> tuple[TensorType, ...]:
        if indices.dtype not in (DType.INT32, DType.INT64):
            raise ModelError("elements of indices are no integers", got=indices.dtype.value)
        batch = self.batch_dims
        if not 0 <= batch < min(x.rank, indices.rank):
            raise ModelError("batch_dims is out of range", got=f"{batch}, x {x}, indices {indices}")
        if not all(map(agree, x.shape[:batch], indices.shape[:batch])):
            raise ModelError("x and indices differ in the batch", got=f"x {x}, indices {indices}")
        depth = indices.shape[-1]
        if not isinstance(depth, int) or not 1 <= depth <= x.rank - batch:
            raise ModelError("an index has too many places, or none", got=f"{depth}, x {x}")
        first = tuple(map(known, x.shape[:batch], indices.shape[:batch]))
        return (x.with_shape((*first, *indices.shape[batch:-1], *x.shape[batch + depth :])),)

    def reference(self, x: np.ndarray, indices: np.ndarray) -> tuple[np.ndarray, ...]:
        (y,) = self.infer(TensorType.of(x), TensorType.of(indices))
        batch, depth = self.batch_dims, indices.shape[-1]
        lengths = np.array(x.shape[batch : batch + depth])
        places = np.where(indices < 0, indices + lengths, indices)
        inside = np.asarray(((places >= 0) & (places < lengths)).all(-1))
        safe = np.where(inside[..., None], places, 0)
        grid = np.indices(indices.shape[:-1])[:batch]
        picked = x[(*grid, *np.moveaxis(safe, -1, 0))]
        mask = inside.reshape(inside.shape + (1,) * (picked.ndim - inside.ndim))
        return (np.where(mask, picked, np.zeros((), x.dtype)).reshape(y.dims),)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        kinds = (DType.FLOAT32, DType.INT64)
        yield Sample(cls(), ((9, 5), (2, 7, 1)), -9.0, 9.0, kinds)
        yield Sample(cls(), ((4, 3, 5), (7, 2)), -3.0, 3.0, kinds)
        yield Sample(cls(1), ((2, 3, 5), (2, 4, 1)), -3.0, 3.0, (DType.INT64, DType.INT32))
        yield Sample(cls(2), ((2, 3, 4), (2, 3, 1)), 0.0, 4.0, (DType.UINT8, DType.INT64))
