"""Pooling: the maximum or the mean of a sliding window, and the gradients of both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from math import prod
from typing import Any

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import TensorType
from .dimension import agree
from .laws import numbers, rank_between, same_float
from .window import Window


@dataclass(frozen=True)
class Pool(Operator):
    """What pools and their gradients share: the window that slides over x [N,C,...], which has one
    to three spatial axes.

    The defaults of the lists are those of two spatial axes; with one or three, give them all.
    """

    kernel_shape: tuple[int, ...]
    strides: tuple[int, ...] = (1, 1)
    pads: tuple[int, ...] = (0, 0, 0, 0)
    dilations: tuple[int, ...] = (1, 1)
    ceil_mode: bool = False

    @property
    def window(self) -> Window:
        """The window that slides over the input."""
        return Window(self.kernel_shape, self.strides, self.pads, self.dilations, self.ceil_mode)

    def pooled(self, x: TensorType) -> TensorType:
        """The type of what the pool makes of x. Raises ModelError."""
        same_float(x=x)
        rank_between("x", x, 3, 5)
        window = self.window
        window.check(x.rank - 2)
        for i, pad in enumerate(window.pads):
            extent = window.extents[i % window.rank]
            if pad >= extent:  # else some windows would hold nothing but padding
                raise ModelError(
                    "a pad is not smaller than the kernel", got=str(pad), expected=f"below {extent}"
                )
        return x.with_shape((*x.shape[:2], *window.output(x.shape[2:])))

    def check_pooled(self, x: TensorType, dy: TensorType) -> None:
        """Raises ModelError unless dy has the type of what the pool makes of x."""
        y = self.pooled(x)
        same_float(x=x, dy=dy)
        if dy.rank != y.rank or not all(map(agree, dy.shape, y.shape)):
            raise ModelError(
                "dy does not have the shape of the pool's output", got=str(dy), expected=str(y)
            )

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        return outputs[0].elements * prod(self.kernel_shape)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls((2, 2), (2, 2)), ((1, 3, 8, 6),))
        yield Sample(cls((3, 2), (2, 3), (1, 0, 2, 1)), ((2, 3, 7, 11),))
        yield Sample(cls((3, 3), (2, 2), ceil_mode=True), ((2, 1, 8, 7),))
        yield Sample(cls((3, 3), (2, 2), (1, 1, 1, 1), ceil_mode=True), ((1, 2, 6, 9),))
        yield Sample(cls((2, 3), dilations=(3, 2)), ((1, 2, 9, 8),))
        yield Sample(cls((3,), (2,), (1, 1), (1,)), ((2, 3, 9),))
        yield Sample(cls((2, 3, 2), (2, 1, 2), (0, 1, 0, 1, 1, 1), (1,) * 3), ((1, 2, 5, 6, 4),))


@dataclass(frozen=True)
class MaxPool(Pool):
    """The largest element of each window, NaN if it holds one (ONNX MaxPool, opset 12, one output).

    Padding never wins.
    """

    exact = True

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        return (self.pooled(x),)

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        windows = self.window.slide(x, -np.inf)
        return (windows.max(axis=tuple(range(x.ndim, windows.ndim))),)


@dataclass(frozen=True)
class AveragePool(Pool):
    """The mean of each window (ONNX AveragePool, opset 19).

    Padding counts as zeros with `count_include_pad`, else not at all; what `ceil_mode` lets a
    window cover behind the padding never counts.
    """

    count_include_pad: bool = False

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        return (self.pooled(x),)

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        windows = self.window.slide(x, 0)
        total = windows.sum(axis=tuple(range(x.ndim, windows.ndim)))
        taps = self.window.taps(x.shape[2:], include_pads=self.count_include_pad)
        return (total / np.maximum(taps, 1).astype(x.dtype),)

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        return prod(self.kernel_shape)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield from super().samples()
        yield Sample(cls((3, 3), (2, 2), (1, 1, 1, 1), count_include_pad=True), ((2, 3, 7, 8),))
        yield Sample(
            cls((3, 2), (2, 2), (1, 0, 1, 1), (1, 1), ceil_mode=True, count_include_pad=True),
            ((1, 2, 8, 8),),
        )


@dataclass(frozen=True)
class MaxPoolGradient(Pool):
    """x [N,C,...] and dy, of the shape that MaxPool makes of x -> dx, of that of x: each element of
    dy goes to the largest element of its window, of several to the first in row-major order, as in
    PyTorch. NaN counts as the largest."""

    def infer(self, x: TensorType, dy: TensorType) -> tuple[TensorType, ...]:
        self.check_pooled(x, dy)
        return (x,)

    def reference(self, x: np.ndarray, dy: np.ndarray) -> tuple[np.ndarray, ...]:
        return (_scattered(dy, largest_places(self.window, x), x.shape),)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield from (Sample(cls(**attributes), shapes) for attributes, shapes in _cases(MaxPool))


@dataclass(frozen=True)
class AveragePoolGradient(Pool):
    """dy, of the shape that AveragePool makes of x -> dx, of that of x: each element of dy goes to
    all elements of its window, in equal shares. `shape` are the spatial dimensions of x."""

    count_include_pad: bool = False
    shape: tuple[int, ...] = field(kw_only=True)

    def infer(self, dy: TensorType) -> tuple[TensorType, ...]:
        same_float(dy=dy)
        rank_between("dy", dy, 3, 5)
        numbers("shape", self.shape, dy.rank - 2, least=0)
        x = dy.with_shape((*dy.shape[:2], *self.shape))
        self.check_pooled(x, dy)
        return (x,)

    def reference(self, dy: np.ndarray) -> tuple[np.ndarray, ...]:
        taps = self.window.taps(self.shape, include_pads=self.count_include_pad)
        shares = dy / np.maximum(taps, 1).astype(dy.dtype)
        dx = np.zeros((*dy.shape[:2], *self.shape), dy.dtype)
        for places in np.moveaxis(self.window.places(self.shape), -1, 0):
            dx += _scattered(shares, np.broadcast_to(places, dy.shape), dx.shape)
        return (dx,)

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        return prod(self.kernel_shape)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        for attributes, (x, dy) in _cases(AveragePool):
            yield Sample(cls(**attributes, shape=x[2:]), (dy,))


def largest_places(window: Window, x: np.ndarray) -> np.ndarray:
    """Where on its map the largest element of each window of x [N,C,...] lies, counted in row-major
    order: of several the first. NaN counts as the largest, padding never."""
    places, windows = window.places(x.shape[2:]), window.slide(x, -np.inf)
    windows = windows.reshape(*windows.shape[: x.ndim], -1)
    largest = np.full(windows.shape[:-1], -np.inf, x.dtype)
    chosen = np.full(largest.shape, -1)
    for tap in range(places.shape[-1]):
        element = windows[..., tap]
        more = (chosen < 0) | ~((element <= largest) | np.isnan(largest))
        more &= places[..., tap] >= 0
        largest = np.where(more, element, largest)
        chosen = np.where(more, places[..., tap], chosen)
    return chosen


def _scattered(dy: np.ndarray, places: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Zeros [N,C,...] of this shape, plus each element of dy at its place on the map."""
    maps = np.zeros((shape[0] * shape[1], prod(shape[2:])), dy.dtype)
    rows = np.arange(len(maps)).reshape(*shape[:2], *[1] * (dy.ndim - 2))
    inside = places >= 0
    np.add.at(maps, (np.broadcast_to(rows, dy.shape)[inside], places[inside]), dy[inside])
    return maps.reshape(shape)


def _cases(
    pool: type[MaxPool | AveragePool],
) -> Iterator[tuple[dict[str, Any], tuple[tuple[int, ...], tuple[int, ...]]]]:
    """The attributes of the pool's samples, and the shapes of x and dy."""
    for sample in pool.samples():
        (x,) = sample.types
        assert x is not None, "a pool has one input"
        attributes = {f.name: getattr(sample.operator, f.name) for f in fields(sample.operator)}
        yield attributes, (x.dims, sample.operator.infer(x)[0].dims)
