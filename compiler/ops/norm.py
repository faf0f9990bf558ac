"""Batch normalisation: by running statistics, by those of the batch, and the gradient of that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

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


@dataclass(frozen=True)
class BatchNormalizationTraining(Operator):
    """x [N,C,...] normalised for each channel by its own mean and variance, times scale, plus bias;
    the other inputs are [C] (PyTorch's BatchNorm in training).

    The outputs are y; the mean and 1 / sqrt(variance + epsilon) of x, both [C], which the gradient
    reads; and the new running mean and variance: (1 - momentum) times the old, plus momentum times
    those of x, with the variance of x taken over its number of elements less one.
    """

    epsilon: float = 1e-5
    momentum: float = 0.1

    def infer(
        self,
        x: TensorType,
        scale: TensorType,
        bias: TensorType,
        running_mean: TensorType,
        running_var: TensorType,
    ) -> tuple[TensorType, ...]:
        BatchNormalization(self.epsilon).infer(x, scale, bias, running_mean, running_var)
        if not 0 <= self.momentum <= 1:  # NaN is refused too
            raise ModelError("momentum is out of range", got=str(self.momentum), expected="0 to 1")
        if x.is_static and _elements_per_channel(x) < 2:
            raise ModelError(
                "a channel of x has no variance",
                got=str(x),
                expected="2 elements of each channel or more",
                remedy="train with larger batches, or drop the last one",
            )
        return (x, *[TensorType(x.dtype, scale.shape)] * 4)

    def reference(
        self,
        x: np.ndarray,
        scale: np.ndarray,
        bias: np.ndarray,
        running_mean: np.ndarray,
        running_var: np.ndarray,
    ) -> tuple[np.ndarray, ...]:
        axes, along = _channel_axes(x.ndim)
        mean, var = x.mean(axes), x.var(axes)
        inverse = 1 / np.sqrt(var + self.epsilon).astype(x.dtype)
        normalised = (x - mean.reshape(along)) * inverse.reshape(along)
        y = normalised * scale.reshape(along) + bias.reshape(along)
        count = _elements_per_channel(TensorType.of(x))
        unbiased = var * x.dtype.type(count / (count - 1))
        kept = 1 - self.momentum
        return (
            y,
            mean,
            inverse,
            running_mean * kept + mean * self.momentum,
            running_var * kept + unbiased * self.momentum,
        )

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        return 6 * outputs[0].elements  # mean, variance, and the map

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        x = inputs[0]
        assert x is not None, "the types were not checked"
        return _elements_per_channel(x)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 4, 5), *[(3,)] * 4), low=0.25)
        yield Sample(cls(1e-3, 0.25), ((7, 5), *[(5,)] * 4), low=0.25)
        yield Sample(cls(), ((3, 17, 5), *[(17,)] * 4))
        yield Sample(cls(momentum=1.0), ((1, 2, 3, 2, 5), *[(2,)] * 4), low=0.25)


@dataclass(frozen=True)
class BatchNormalizationGradient(Operator):
    """x and dy [N,C,...], and scale, the mean and the inverse deviation that
    BatchNormalizationTraining gave, all [C] -> dx [N,C,...], dscale [C], dbias [C].

    With z = (x - mean) * inverse, dbias sums dy and dscale sums dy * z over each channel, and dx is
    scale * inverse * (dy - mean of dy - z * mean of dy * z). Source: Ioffe and Szegedy 2015,
    arXiv:1502.03167, section 3.
    """

    def infer(
        self,
        x: TensorType,
        dy: TensorType,
        scale: TensorType,
        mean: TensorType,
        inverse: TensorType,
    ) -> tuple[TensorType, ...]:
        BatchNormalization().infer(x, scale, scale, mean, inverse)
        same_float(x=x, dy=dy)
        if dy.rank != x.rank or not all(map(agree, dy.shape, x.shape)):
            raise ModelError("dy does not have the shape of x", got=str(dy), expected=str(x))
        return (x, scale, scale)

    def reference(
        self,
        x: np.ndarray,
        dy: np.ndarray,
        scale: np.ndarray,
        mean: np.ndarray,
        inverse: np.ndarray,
    ) -> tuple[np.ndarray, ...]:
        axes, along = _channel_axes(x.ndim)
        z = (x - mean.reshape(along)) * inverse.reshape(along)
        dbias, dscale = dy.sum(axes), (dy * z).sum(axes)
        count = x.dtype.type(_elements_per_channel(TensorType.of(x)))
        centred = dy - (dbias / count).reshape(along) - z * (dscale / count).reshape(along)
        return (centred * (scale * inverse).reshape(along), dscale, dbias)

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        return 10 * outputs[0].elements  # both sums, and the map

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        x = inputs[0]
        assert x is not None, "the types were not checked"
        return _elements_per_channel(x)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        for shape in ((2, 3, 4, 5), (7, 5), (3, 17, 5), (1, 2, 3, 2, 5)):
            yield Sample(cls(), (shape, shape, *[shape[1:2]] * 3), low=0.25)


def _channel_axes(rank: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The axes that are not the channel's, and the shape that lays a vector along the channels."""
    return (0, *range(2, rank)), (-1, *[1] * (rank - 2))


def _elements_per_channel(x: TensorType) -> int:
    return prod(x.dims[:1] + x.dims[2:])
