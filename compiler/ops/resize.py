"""Resizing of maps, and the coordinates that it reads at.

Coordinates are computed in float32, as ONNX Runtime does: next to a border between two elements the
rounding decides which of them is the nearest.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import Dim, Symbol, TensorType
from .dimension import shape_text
from .laws import numbers, same_float
from .pick import Pick

_TRANSFORMATIONS = (
    "half_pixel",
    "half_pixel_symmetric",
    "pytorch_half_pixel",
    "align_corners",
    "asymmetric",
)
_NEAREST = ("round_prefer_floor", "round_prefer_ceil", "floor", "ceil")


@dataclass(frozen=True)
class Scaling(Operator):
    """What all resizing shares: for each axis of x a scale, or in its place a size.

    Without `sizes` an axis gets floor(scale * length) elements; a size of 0 keeps the length.
    `coordinate_transformation_mode` says where in x an element of the output lies.
    """

    scales: tuple[float, ...] = ()
    sizes: tuple[int, ...] = ()
    coordinate_transformation_mode: str = "half_pixel"

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        if bool(self.scales) == bool(self.sizes) and x.rank:
            raise ModelError("not either scales or sizes are given")
        if self.sizes:
            numbers("sizes", self.sizes, x.rank, least=0)
        elif len(self.scales) != x.rank:
            raise ModelError("scales has the wrong length", got=str(len(self.scales)))
        if not all(0 < s < 1 << 20 for s in self.scales):
            raise ModelError("a scale is out of range", got=str(list(self.scales)))
        if self.coordinate_transformation_mode not in _TRANSFORMATIONS:
            raise ModelError(
                "coordinate_transformation_mode has no such value",
                got=self.coordinate_transformation_mode,
            )
        shape = tuple(self._length(i, d) for i, d in enumerate(x.shape))
        if any(old == 0 and new != 0 for old, new in zip(x.shape, shape, strict=True)):
            raise ModelError("there is nothing to resize", got=str(x), expected=shape_text(shape))
        return (x.with_shape(shape),)

    def _length(self, axis: int, dim: Dim) -> Dim:
        if self.sizes:
            return self.sizes[axis] or dim
        scale = self.scales[axis]
        if isinstance(dim, int):
            return int(np.floor(np.float32(dim) * np.float32(scale)))
        if scale == 1:
            return dim
        name = f"{scale:g}*{dim.name}"
        return Symbol(name if dim.name.isidentifier() and scale == int(scale) else f"floor({name})")

    def places(self, axis: int, length: int) -> np.ndarray:
        """For each element of an axis of the output, its coordinate in x, float32."""
        count = self._length(axis, length)
        assert isinstance(count, int), "lengths are known"
        if count == 0:
            return np.zeros(0, np.float32)
        scale = np.float32(count / length if self.sizes else self.scales[axis])
        i, half = np.arange(count, dtype=np.float32), np.float32(0.5)
        match self.coordinate_transformation_mode:
            case "asymmetric":
                return np.asarray(i / scale)
            case "align_corners":
                whole = count if self.sizes else scale * np.float32(length)
                return np.asarray(i * np.float32(length - 1) / max(whole - 1, np.float32(1)))
            case "pytorch_half_pixel" if count == 1:
                return np.zeros(1, np.float32)
            case "half_pixel_symmetric":
                exact = np.float32(count) / (scale * np.float32(length))
                offset = np.float32(length) * half * (1 - exact)
                return np.asarray(offset + (i + half) / scale - half)
        return np.asarray((i + half) / scale - half)

    @staticmethod
    def scalings() -> Iterator[tuple[tuple[float, ...], tuple[int, ...], str, tuple[int, ...]]]:
        """Scales, sizes, transformation and shape of cases."""
        yield (1.0, 1.0, 2.0, 2.0), (), "asymmetric", (2, 17, 3, 5)
        yield (), (1, 16, 7, 4), "half_pixel", (1, 16, 4, 5)
        yield (1.0, 1.0, 2.5, 0.5), (), "align_corners", (1, 3, 4, 8)
        yield (), (2, 3, 1, 9), "pytorch_half_pixel", (2, 3, 5, 6)
        yield (1.0, 1.0, 1.3, 1.7), (), "half_pixel_symmetric", (1, 2, 5, 6)
        yield (1.0, 1.0, 1.7), (), "half_pixel", (1, 2, 9)


@dataclass(frozen=True)
class ResizeNearest(Pick, Scaling):
    """x where each element is the nearest one (ONNX Resize, opset 19, mode "nearest")."""

    nearest_mode: str = "round_prefer_floor"

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        if self.nearest_mode not in _NEAREST:
            raise ModelError("nearest_mode has no such value", got=self.nearest_mode)
        return Scaling.infer(self, x)

    def tables(self, dims: tuple[int, ...]) -> list[np.ndarray]:
        return [self._nearest(self.places(i, d), d) for i, d in enumerate(dims)]

    def _nearest(self, places: np.ndarray, length: int) -> np.ndarray:
        half = np.float32(0.5)
        match self.nearest_mode:
            case "floor":
                places = np.floor(places)
            case "ceil":
                places = np.ceil(places)
            case "round_prefer_ceil":
                places = np.floor(places + half)
            case _:
                places = np.ceil(places - half)
        return np.asarray(np.clip(places, 0, length - 1), np.int64)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        for (scales, sizes, mode, shape), nearest in zip(
            cls.scalings(), ("floor", *_NEAREST, "floor"), strict=True
        ):
            yield Sample(cls(scales, sizes, mode, nearest), (shape,))


@dataclass(frozen=True)
class ResizeLinear(Scaling):
    """x where each element is interpolated between its two neighbours on every axis (ONNX Resize,
    opset 19, mode "linear", without antialiasing). Outside x, its border goes on."""

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        same_float(x=x)
        return Scaling.infer(self, x)

    def neighbours(self, axis: int, length: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """For each element of an axis of the output, the two places in x, int64, and the weight of
        the second, float32; that of the first is what it leaves of 1."""
        places = np.clip(self.places(axis, length), 0, length - 1)
        first = np.floor(places)
        second = np.minimum(first + 1, length - 1)
        return first.astype(np.int64), second.astype(np.int64), places - first

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        y = x
        for axis, length in enumerate(x.shape):
            first, second, weight = self.neighbours(axis, length)
            along = weight.astype(x.dtype).reshape(-1, *[1] * (x.ndim - axis - 1))
            y = np.take(y, first, axis) * (1 - along) + np.take(y, second, axis) * along
        return (y,)

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        return 7 * outputs[0].elements

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        return 4

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        for scales, sizes, mode, shape in cls.scalings():
            yield Sample(cls(scales, sizes, mode), (shape,))
