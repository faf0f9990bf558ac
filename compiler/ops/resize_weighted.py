"""Resizing by weighted means of neighbours: cubic interpolation, antialiasing, cropping."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Sample
from ..ir.types import TensorType
from .laws import same_float
from .resize import Scaling


@dataclass(frozen=True)
class ResizeWeighted(Scaling):
    """x where each element is a weighted mean of the elements around its place, on every axis (ONNX
    Resize, opset 19, modes "linear" and "cubic"; Keys 1981, "Cubic convolution interpolation").

    Outside x, its border goes on, or with `exclude_outside` does not count. With `antialias` a
    mean that makes x smaller is of all elements that fall together. With a `roi`, starts of all
    axes, then ends, between 0 and 1, that part of x alone is resized, and what lies outside x is
    `extrapolation_value`.
    """

    mode: str = "cubic"
    cubic_coeff_a: float = -0.75
    exclude_outside: bool = False
    antialias: bool = False
    roi: tuple[float, ...] = ()
    extrapolation_value: float = 0.0

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        same_float(x=x)
        if self.mode not in ("linear", "cubic"):
            raise ModelError("mode has no such value", got=self.mode, expected="linear or cubic")
        if self.roi and len(self.roi) != 2 * x.rank:
            raise ModelError("roi has the wrong length", got=str(len(self.roi)))
        if not all(abs(r) < 1 << 20 for r in (*self.roi, self.cubic_coeff_a)):
            raise ModelError("roi or cubic_coeff_a is out of range", got=str(list(self.roi)))
        return super().infer(x)

    def changed(self, dims: tuple[int, ...]) -> list[int]:
        """The axes of x, of this shape, along which something is computed."""
        return [i for i, d in enumerate(dims) if self._changes(i, d)]

    def _changes(self, axis: int, length: int) -> bool:
        end = axis + len(self.roi) // 2
        is_cropped = bool(self.roi) and (self.roi[axis], self.roi[end]) != (0, 1)
        is_scaled = bool(self.scales) and self.scales[axis] != 1
        return is_cropped or is_scaled or self._length(axis, length) != length

    def places(self, axis: int, length: int) -> np.ndarray:
        if not self.roi:
            return super().places(axis, length)
        count = self._length(axis, length)
        assert isinstance(count, int), "lengths are known"
        start, end = self.roi[axis], self.roi[axis + len(self.roi) // 2]
        if count == 1:
            return np.array([(start + end) * (length - 1) / 2], np.float32)
        steps = np.arange(count) / (count - 1)
        return np.asarray((start + (end - start) * steps) * (length - 1), np.float32)

    def weights(self, axis: int, length: int, dtype: np.dtype[np.generic]) -> np.ndarray:
        """How much of each element of an axis of x is in each element of the output, as a matrix
        [output,x]; rows of zeros for places outside where those have a value of their own."""
        places = self.places(axis, length).astype(np.float64)
        scale = len(places) / length if self.sizes else self.scales[axis]
        shrink = min(scale, 1.0) if self.antialias else 1.0
        reach = int(np.ceil((1 if self.mode == "linear" else 2) / shrink))
        matrix = np.zeros((len(places), length))
        rows = np.arange(len(places))
        for step in range(-reach, reach + 2):
            taps = np.floor(places) + step
            weight = self._kernel((taps - places) * shrink)
            if self.exclude_outside:
                weight = np.where((taps < 0) | (taps >= length), 0, weight)
            np.add.at(matrix, (rows, np.clip(taps, 0, length - 1).astype(int)), weight)
        total = matrix.sum(axis=1, keepdims=True)
        matrix /= np.where(total == 0, 1, total)
        matrix[self._is_outside(axis, length)] = 0
        return np.asarray(matrix, dtype)

    def _kernel(self, distance: np.ndarray) -> np.ndarray:
        d, a = np.abs(distance), self.cubic_coeff_a
        if self.mode == "linear":
            return np.asarray(np.maximum(1 - d, 0))
        near = ((a + 2) * d - (a + 3)) * d * d + 1
        far = ((a * d - 5 * a) * d + 8 * a) * d - 4 * a
        return np.where(d <= 1, near, np.where(d < 2, far, 0))

    def _is_outside(self, axis: int, length: int) -> np.ndarray:
        """Which elements of an axis of the output have their place outside x."""
        places = self.places(axis, length)
        return ((places < 0) | (places > length - 1)) & bool(self.roi)

    def outside(self, dims: tuple[int, ...], dtype: np.dtype[np.generic]) -> np.ndarray | None:
        """What elements of the output outside x, of this shape, are, and zeros elsewhere; None
        where all are zeros. It broadcasts to the output."""
        if not self.roi or self.extrapolation_value == 0:
            return None
        inside = np.ones((1,) * len(dims))
        for axis, length in enumerate(dims):
            along = ~self._is_outside(axis, length)
            if not along.all():
                inside = inside * along.reshape(-1, *[1] * (len(dims) - axis - 1))
        return np.asarray((1 - inside) * self.extrapolation_value, dtype)

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        y = x
        for axis in self.changed(x.shape):
            matrix = self.weights(axis, x.shape[axis], x.dtype)
            y = np.moveaxis(np.tensordot(matrix, y, (1, axis)), 0, axis)
        outside = self.outside(x.shape, x.dtype)
        return (y if outside is None else y + outside,)

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        return 8 * outputs[0].elements

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        return 16

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        for scales, sizes, transformation, shape in cls.scalings():
            yield Sample(cls(scales, sizes, transformation), (shape,))
        half = (1.0, 1.0, 0.5, 0.4)
        yield Sample(cls(half, antialias=True), ((1, 2, 8, 10),))
        yield Sample(cls(half, mode="linear", antialias=True), ((1, 2, 8, 10),))
        yield Sample(cls((1.0, 1.0, 1.7, 0.7), exclude_outside=True), ((1, 3, 4, 7),))
        yield Sample(
            cls(
                sizes=(1, 2, 3, 5),
                mode="linear",
                roi=(0, 0, 0.2, 0.4, 1, 1, 0.7, 1.4),
                extrapolation_value=10.0,
            ),
            ((1, 2, 4, 6),),
        )
