"""Sums over the maps of each image: what batch normalisation in training is made of."""

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
class MapSums(Operator):
    """Base: sums over each map of x [N,C,...], which has one to three spatial axes."""

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        x = inputs[0]
        assert x is not None, "the types were not checked"
        return 4 * x.elements

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        x = inputs[0]
        assert x is not None, "the types were not checked"
        return max(1, prod(x.dims[2:]))


@dataclass(frozen=True)
class MapMoments(MapSums):
    """x [N,C,...] -> the mean of each map, and the sum of the squares of its elements' distances
    from that mean, both [N,C].

    Moments of more than one map follow from these without loss. Source: Chan, Golub and LeVeque
    1983, "Algorithms for computing the sample variance".
    """

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        same_float(x=x)
        rank_between("x", x, 3, 5)
        return (x.with_shape(x.shape[:2]),) * 2

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        axes = tuple(range(2, x.ndim))
        mean = x.mean(axes, keepdims=True)
        return (mean.reshape(x.shape[:2]), ((x - mean) ** 2).sum(axes))

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5, 7),), low=0.25)
        yield Sample(cls(), ((3, 17, 35),), low=0.25)
        yield Sample(cls(), ((1, 32, 9, 11),), low=0.25)
        yield Sample(cls(), ((1, 2, 3, 2, 5),), low=0.25)


@dataclass(frozen=True)
class MapProducts(MapSums):
    """dy and x [N,C,...], and centre [C] -> the sum over each map of dy, and that of
    dy * (x - centre), both [N,C]."""

    def infer(self, dy: TensorType, x: TensorType, centre: TensorType) -> tuple[TensorType, ...]:
        same_float(dy=dy, x=x, centre=centre)
        rank_between("x", x, 3, 5)
        if dy.rank != x.rank or not all(map(agree, dy.shape, x.shape)):
            raise ModelError("dy does not have the shape of x", got=str(dy), expected=str(x))
        if centre.rank != 1 or not agree(centre.shape[0], x.shape[1]):
            expected = f"[{x.shape[1]}]"
            raise ModelError("centre is not of x's channels", got=str(centre), expected=expected)
        return (x.with_shape(x.shape[:2]),) * 2

    def reference(
        self, dy: np.ndarray, x: np.ndarray, centre: np.ndarray
    ) -> tuple[np.ndarray, ...]:
        axes = tuple(range(2, x.ndim))
        apart = x - centre.reshape(-1, *[1] * len(axes))
        return (dy.sum(axes), (dy * apart).sum(axes))

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        for shape in ((2, 3, 5, 7), (3, 17, 35), (1, 32, 9, 11), (1, 2, 3, 2, 5)):
            yield Sample(cls(), (shape, shape, shape[1:2]), low=0.25)
