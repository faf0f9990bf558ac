"""Normalisation by running statistics."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import TensorType
from .dimension import agree
from .laws import rank_between, same_float


@dataclass(frozen=True)
class BatchNormalization(Operator):
    """(x - mean) / sqrt(var + epsilon) * scale + bias for each channel of x [N,C,...]; the other
    inputs are [C] (ONNX BatchNormalization, opset 15, inference)."""

    epsilon: float = 1e-5

    def infer(
        self,
        x: TensorType,
        scale: TensorType,
        bias: TensorType,
        mean: TensorType,
        var: TensorType,
    ) -> tuple[TensorType, ...]:
        vectors = {"scale": scale, "bias": bias, "mean": mean, "var": var}
        same_float(x=x, **vectors)
        rank_between("x", x, 2)
        if not 0 <= self.epsilon < np.inf:  # NaN is refused too
            raise ModelError(
                "epsilon is out of range", got=str(self.epsilon), expected="0 or more, and finite"
            )
        for name, vector in vectors.items():
            if vector.rank != 1 or not agree(vector.shape[0], x.shape[1]):
                raise ModelError(
                    f"{name} does not fit the channels of x",
                    got=f"{name} {vector}, x {x}",
                    expected=f"[{x.shape[1]}]",
                )
        return (x,)

    def reference(
        self, x: np.ndarray, scale: np.ndarray, bias: np.ndarray, mean: np.ndarray, var: np.ndarray
    ) -> tuple[np.ndarray, ...]:
        along = (-1, *[1] * (x.ndim - 2))
        factor = scale / np.sqrt(var + self.epsilon)
        centred = x - mean.reshape(along)
        return (centred * factor.reshape(along) + bias.reshape(along),)

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        return 2 * outputs[0].elements

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 4, 5), *[(3,)] * 4), low=0.25)
        yield Sample(cls(1e-3), ((3, 5), *[(5,)] * 4), low=0.25)
        yield Sample(cls(0.0), ((1, 2, 3, 2, 5), *[(2,)] * 4), low=0.25)
