"""Operators whose outputs depend on a whole axis."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import inf, prod
from typing import ClassVar

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import TensorType
from .laws import axis_within, rank_between, same_float


@dataclass(frozen=True)
class AxisNormalization(Operator):
    """Base: x, normalised along `axis` by the sum of its powers of e."""

    axis: int = -1

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        same_float(x=x)
        rank_between("x", x, 1)
        axis_within(self.axis, x.rank)
        return (x,)

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


@dataclass(frozen=True)
class Softmax(AxisNormalization):
    """exp(x) over its sum along `axis` (ONNX Softmax, opset 13)."""

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        if x.size == 0:
            return (x,)
        powers = np.exp(x - x.max(axis=self.axis, keepdims=True))  # at most 1: no overflow
        return (powers / powers.sum(axis=self.axis, keepdims=True),)


@dataclass(frozen=True)
class LogSoftmax(AxisNormalization):
    """x less the logarithm of the sum of exp(x) along `axis` (ONNX LogSoftmax, opset 13)."""

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        if x.size == 0:
            return (x,)
        below = x - x.max(axis=self.axis, keepdims=True)  # at most 0: no overflow
        return (below - np.log(np.exp(below).sum(axis=self.axis, keepdims=True)),)


@dataclass(frozen=True)
class Reduction(Operator):
    """Base: one number of all elements along `axes`, of all elements without them. The axes stay,
    with length 1, where `keepdims`."""

    axes: tuple[int, ...] = ()
    keepdims: bool = True

    of_nothing: ClassVar[float | None] = None  # the result where there are no elements

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        same_float(x=x)
        axes = self.places(x.rank)
        if self.of_nothing is None and any(x.shape[i] == 0 for i in axes):
            raise ModelError("there is nothing along an axis", got=str(x))
        kept = ((1 if i in axes else d, i in axes) for i, d in enumerate(x.shape))
        return (x.with_shape(tuple(d for d, gone in kept if self.keepdims or not gone)),)

    def places(self, rank: int) -> tuple[int, ...]:
        """The axes, counted from the front, in order. Raises ModelError."""
        places = {axis_within(axis, rank) for axis in self.axes or range(rank)}
        if len(places) < len(self.axes):
            raise ModelError("axes holds an axis twice", got=str(list(self.axes)))
        return tuple(sorted(places))

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        x = inputs[0]
        assert x is not None, "the types were not checked"
        return x.elements

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls((2, 3)), ((2, 17, 5, 7),))
        yield Sample(cls((-1, -2), keepdims=False), ((1, 32, 3, 5),))
        yield Sample(cls((1,)), ((2, 5, 3, 7),))
        yield Sample(cls((0, 2)), ((2, 3, 35),))
        yield Sample(cls((-1,)), ((3, 37),))
        yield Sample(cls((2, 3, 4)), ((2, 3, 2, 3, 4),))
        yield Sample(cls(keepdims=False), ((2, 3, 5),))


@dataclass(frozen=True)
class ReduceSum(Reduction):
    """The sum (ONNX ReduceSum, opset 13, of constant axes)."""

    of_nothing = 0.0

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.asarray(x.sum(self.places(x.ndim), keepdims=self.keepdims)),)

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        return _count(self, inputs)


@dataclass(frozen=True)
class ReduceMean(Reduction):
    """The mean (ONNX ReduceMean, opset 18, of constant axes)."""

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.asarray(x.mean(self.places(x.ndim), keepdims=self.keepdims)),)

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        return _count(self, inputs)


@dataclass(frozen=True)
class ReduceMax(Reduction):
    """The largest, NaN if there is one (ONNX ReduceMax, opset 18, of constant axes)."""

    exact = True
    of_nothing = -inf

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        axes = self.places(x.ndim)
        return (np.asarray(x.max(axes, keepdims=self.keepdims, initial=self.of_nothing)),)


@dataclass(frozen=True)
class ReduceMin(Reduction):
    """The smallest, NaN if there is one (ONNX ReduceMin, opset 18, of constant axes)."""

    exact = True
    of_nothing = inf

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        axes = self.places(x.ndim)
        return (np.asarray(x.min(axes, keepdims=self.keepdims, initial=self.of_nothing)),)


@dataclass(frozen=True)
class ReduceProd(Reduction):
    """The product (ONNX ReduceProd, opset 18, of constant axes)."""

    of_nothing = 1.0

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.asarray(x.prod(self.places(x.ndim), keepdims=self.keepdims)),)

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        return _count(self, inputs)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        for sample in super().samples():
            yield replace(sample, low=0.9, high=1.1)


def _count(op: Reduction, inputs: tuple[TensorType | None, ...]) -> int:
    """How many elements one result is of."""
    x = inputs[0]
    assert x is not None, "the types were not checked"
    return prod(x.dims[i] for i in op.places(x.rank))
