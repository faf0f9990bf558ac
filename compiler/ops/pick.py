"""Operators that pick elements axis by axis: slices, padding, broadcasting, constant indices.

Each axis of the output has a table of places on the same axis of x, and an element of the output is
the element of x at the places of its coordinates. A place of -1 stands outside x, where there is a
fill value. Targets need nothing but the tables.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import Dim, Symbol, TensorType
from .dimension import broadcast, moved, shape_text
from .laws import axis_within, numbers


@dataclass(frozen=True)
class Pick(Operator):
    """Base: x -> y of the same rank, whose axes pick from those of x."""

    exact = True

    @property
    def fill(self) -> float:
        """What stands outside x."""
        return 0.0

    def tables(self, dims: tuple[int, ...]) -> list[np.ndarray]:
        """For each axis, the places in x of these dimensions, int64; -1 for outside."""
        raise NotImplementedError(self.name)

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        tables = self.tables(x.shape)
        y = x
        for axis, table in enumerate(tables):
            if x.shape[axis]:
                y = np.take(y, np.maximum(table, 0), axis)
            else:
                y = np.zeros((*y.shape[:axis], len(table), *y.shape[axis + 1 :]), x.dtype)
        for axis, table in enumerate(tables):
            y[(slice(None),) * axis + (table < 0,)] = self.fill
        return (y,)


@dataclass(frozen=True)
class Slice(Pick):
    """x[starts : ends : steps] on `axes`, the first ones without them, by the rules of Python's
    slices (ONNX Slice, opset 13, of constant bounds)."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    axes: tuple[int, ...] = ()
    steps: tuple[int, ...] = ()

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        count = len(self.starts)
        numbers("ends", self.ends, count, least=min(self.ends, default=0))
        for name, values in (("axes", self.axes), ("steps", self.steps)):
            if values:
                numbers(name, values, count, least=min(values))
        if 0 in self.steps:
            raise ModelError("a step is 0", got=str(list(self.steps)))
        shape = list(x.shape)
        for axis, cut in self._cuts(x.rank).items():
            shape[axis] = _sliced(shape[axis], cut)
        return (x.with_shape(tuple(shape)),)

    def _cuts(self, rank: int) -> dict[int, slice]:
        count = len(self.starts)
        axes = [axis_within(a, rank) for a in self.axes or range(count)]
        if len(set(axes)) < count:
            raise ModelError("axes holds an axis twice", got=str(list(self.axes)))
        bounds = zip(axes, self.starts, self.ends, self.steps or (1,) * count, strict=True)
        return {axis: _cut(start, end, step) for axis, start, end, step in bounds}

    def tables(self, dims: tuple[int, ...]) -> list[np.ndarray]:
        cuts = self._cuts(len(dims))
        return [np.arange(d)[cuts.get(i, slice(None))] for i, d in enumerate(dims)]

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls((1, 2), (3, 9), (1, 3)), ((2, 4, 3, 11),))
        yield Sample(cls((16,), (48,), (1,)), ((2, 50, 3, 5),))
        yield Sample(cls((-3, 1), (1 << 62, -1), (-1, 2), (1, 2)), ((2, 33, 7, 5),))
        yield Sample(cls((-1, 5), (-(1 << 62), 0), (1, 2), (-1, -2)), ((2, 3, 7, 4),))
        yield Sample(cls((1,), (3,)), ((3, 5),))
        yield Sample(cls((3,), (1,), (1,)), ((3, 5),))


def _cut(start: int, end: int, step: int) -> slice:
    """Python's slice. An end at or below every place means `before the first` in ONNX when the step
    is negative, where Python would count it from the back."""
    return slice(start, None if step < 0 and end <= -(1 << 31) else end, step)


def _sliced(dim: Dim, cut: slice) -> Dim:
    if isinstance(dim, int):
        return len(range(*cut.indices(dim)))
    if cut.start == 0 and cut.step == 1 and cut.stop >= (1 << 31) - 1:
        return dim
    return Symbol(f"len({dim.name}[{cut.start}:{cut.stop}:{cut.step}])")


@dataclass(frozen=True)
class Pad(Pick):
    """x with `pads` elements more on each side of each axis, all begins, then all ends; negative
    ones cut off (ONNX Pad, opset 19). What is added is `value`, or with another `mode` than
    "constant" what "edge", "reflect" or "wrap" says."""

    pads: tuple[int, ...]
    mode: str = "constant"
    value: float = 0.0

    @property
    def fill(self) -> float:
        return self.value

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        numbers("pads", self.pads, 2 * x.rank, least=min(self.pads, default=0))
        if self.mode not in ("constant", "edge", "reflect", "wrap"):
            raise ModelError("mode has no such value", got=repr(self.mode))
        shape = [moved(d, *self._ends(x.rank, i)) for i, d in enumerate(x.shape)]
        for before, after in zip(x.shape, shape, strict=True):
            if isinstance(after, int) and after < 0:
                raise ModelError("pads cut off more than there is", got=f"{self.pads}, x {x}")
            if before == 0 and after != 0 and self.mode != "constant":
                raise ModelError("there is nothing to pad with", got=str(x))
        return (x.with_shape(tuple(shape)),)

    def _ends(self, rank: int, axis: int) -> tuple[int, int]:
        return self.pads[axis], self.pads[axis + rank]

    def tables(self, dims: tuple[int, ...]) -> list[np.ndarray]:
        tables = []
        for axis, length in enumerate(dims):
            begin, end = self._ends(len(dims), axis)
            tables.append(self._places(np.arange(-begin, length + end), length))
        return tables

    def _places(self, places: np.ndarray, length: int) -> np.ndarray:
        match self.mode:
            case "edge":
                return np.asarray(np.clip(places, 0, length - 1))
            case "wrap":
                return np.asarray(places % max(length, 1))
            case "reflect":
                period = max(2 * (length - 1), 1)
                return np.asarray(np.minimum(places % period, -places % period))
        return np.where((places >= 0) & (places < length), places, -1)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls((0, 0, 1, 2, 0, 0, 3, 1)), ((2, 17, 4, 5),))
        yield Sample(cls((0, 0, 1, 2, 0, 0, 3, 1), value=-1.5), ((2, 3, 4, 5),))
        yield Sample(cls((0, 0, 2, 3, 0, 0, 3, 1), "reflect"), ((1, 16, 4, 5),))
        yield Sample(cls((0, 1, 2, 0, 2, 1), "edge"), ((2, 3, 5),))
        yield Sample(cls((0, 1, 0, 2), "wrap"), ((2, 3),))
        yield Sample(cls((0, -1, 2, -2)), ((3, 5),))


@dataclass(frozen=True)
class Expand(Pick):
    """x [...] broadcast with `shape` by NumPy's rule, where x has as many dimensions (ONNX Expand,
    opset 13)."""

    shape: tuple[int, ...]

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        if x.rank != len(self.shape):
            raise ModelError(
                "x and shape differ in rank", got=f"x {x}, shape {shape_text(self.shape)}"
            )
        return (x.with_shape(broadcast(x.shape, self.shape)),)

    def tables(self, dims: tuple[int, ...]) -> list[np.ndarray]:
        pairs = zip(np.broadcast_shapes(dims, self.shape), dims, strict=True)
        return [np.arange(n) if n == d else np.zeros(n, np.int64) for n, d in pairs]

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls((2, 1, 5, 1)), ((1, 3, 1, 7),))
        yield Sample(cls((3, 4)), ((1, 1),))
        yield Sample(cls((1, 1, 4, 5)), ((2, 20, 1, 1),))


@dataclass(frozen=True)
class Gather(Pick):
    """The elements of x at `indices` along `axis`; negative ones count from the end (ONNX Gather,
    opset 13, of a constant vector of indices)."""

    indices: tuple[int, ...]
    axis: int = 0

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        axis = axis_within(self.axis, x.rank)
        length = x.shape[axis]
        if isinstance(length, int) and any(not -length <= i < length for i in self.indices):
            raise ModelError(
                "an index is out of range", got=str(list(self.indices)), expected=f"below {length}"
            )
        return (x.with_shape((*x.shape[:axis], len(self.indices), *x.shape[axis + 1 :])),)

    def tables(self, dims: tuple[int, ...]) -> list[np.ndarray]:
        tables = [np.arange(d) for d in dims]
        tables[self.axis] = tables[self.axis][list(self.indices)]
        return tables

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls((2, 0, -1), 1), ((2, 4, 3),))
        yield Sample(cls((1, 1)), ((3, 5),))
        yield Sample(cls((4, 0, 2, 2), -1), ((1, 17, 2, 5),))
