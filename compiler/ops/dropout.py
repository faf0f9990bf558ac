"""Dropout, which is part of a network's definition but does nothing outside training."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import TensorType


@dataclass(frozen=True)
class Dropout(Operator):
    """x: at inference nothing is dropped (ONNX Dropout, opset 13, one output). `ratio` is the share
    that training drops."""

    ratio: float = 0.5

    exact = True
    is_view = True

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        if not 0 <= self.ratio < 1:
            raise ModelError("ratio is out of range", got=str(self.ratio), expected="0 to below 1")
        return (x,)

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        return (x,)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3),))
        yield Sample(cls(0.1), ((1, 3, 5),))
