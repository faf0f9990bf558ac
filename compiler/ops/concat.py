"""Joining tensors along an axis."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import TensorType
from .dimension import agree, known, total
from .laws import axis_within


@dataclass(frozen=True)
class Concat(Operator):
    """The tensors one behind the other along `axis` (ONNX Concat, opset 13)."""

    axis: int

    exact = True

    def check_inputs(self, inputs: Sequence[TensorType | None]) -> None:
        if not inputs or None in inputs:
            raise ModelError("an input is missing", got=f"{len(inputs)} inputs")

    def infer(self, first: TensorType, *others: TensorType) -> tuple[TensorType, ...]:
        axis = axis_within(self.axis, first.rank)
        shape = list(first.shape)
        for other in others:
            if other.dtype is not first.dtype:
                raise ModelError("element types differ", got=f"{first} and {other}")
            fits = other.rank == first.rank and all(
                i == axis or agree(a, b)
                for i, (a, b) in enumerate(zip(first.shape, other.shape, strict=True))
            )
            if not fits:
                raise ModelError(f"shapes differ not in axis {axis} alone", got=f"{first}, {other}")
            shape = [known(a, b) for a, b in zip(shape, other.shape, strict=True)]
        shape[axis] = total([t.shape[axis] for t in (first, *others)])
        return (first.with_shape(tuple(shape)),)

    def reference(self, first: np.ndarray, *others: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.concatenate([first, *others], self.axis),)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(1), ((2, 16, 3, 5), (2, 32, 3, 5), (2, 7, 3, 5)))
        yield Sample(cls(1), ((1, 3, 4, 5), (1, 16, 4, 5)))
        yield Sample(cls(-1), ((2, 3, 4), (2, 3, 1), (2, 3, 6)))
        yield Sample(cls(0), ((2, 3), (1, 3)))
        yield Sample(cls(1), ((2, 5),))
