"""Operators whose outputs depend on a whole axis."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..ir.operator import Operator, Sample
from ..ir.types import TensorType
from .laws import axis_within, rank_between, same_float


@dataclass(frozen=True)
class Softmax(Operator):
    """exp(x) over its sum along `axis` (ONNX Softmax, opset 13)."""

    axis: int = -1

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        same_float(x=x)
        rank_between("x", x, 1)
        axis_within(self.axis, x.rank)
        return (x,)

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        if x.size == 0:
            return (x,)
        powers = np.exp(x - x.max(axis=self.axis, keepdims=True))  # at most 1: no overflow
        return (powers / powers.sum(axis=self.axis, keepdims=True),)

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        return 5 * outputs[0].elements  # maximum, difference, exp, sum, quotient

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        x = inputs[0]
        assert x is not None, "the types were not checked"
        return x.dims[self.axis]

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((3, 7),), -8.0, 8.0)
        yield Sample(cls(1), ((2, 5, 3, 2),))
        yield Sample(cls(-3), ((4, 3, 1),))
