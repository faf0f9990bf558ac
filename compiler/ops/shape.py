"""Operators that move elements or rename their places, and compute nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import Dim, Symbol, TensorType
from .dimension import agree, product, quotient, shape_text
from .laws import axis_within, rank_between


@dataclass(frozen=True)
class Identity(Operator):
    """x (ONNX Identity, opset 16)."""

    exact = True
    is_view = True

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        return (x,)

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        return (x,)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3),))


@dataclass(frozen=True)
class Reshape(Operator):
    """The elements of x, in order, in another shape (ONNX Reshape, opset 14).

    One number of `shape` may be -1: what is left over. A 0 copies the dimension of x at its place,
    or means 0 with `allowzero`.
    """

    shape: tuple[int, ...]
    allowzero: bool = False

    exact = True
    is_view = True

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        if min(self.shape, default=0) < -1 or self.shape.count(-1) > 1:
            raise ModelError(
                "shape has a number below -1, or more than one -1", got=str(self.shape)
            )
        if self.allowzero and 0 in self.shape and -1 in self.shape:
            raise ModelError("shape has both 0 and -1 with allowzero", got=str(self.shape))
        target = [self._copied(x, i, d) for i, d in enumerate(self.shape)]
        if -1 in target:
            place = target.index(-1)
            rest = quotient(x.shape, target[:place] + target[place + 1 :])
            if rest is None:
                raise self._mismatch(x)
            target[place] = rest
        elif not agree(product(x.shape), product(target)):
            raise self._mismatch(x)
        return (x.with_shape(tuple(target)),)

    @staticmethod
    def to(x: TensorType, shape: Sequence[Dim]) -> Reshape:
        """The operator that gives x this shape, in which symbols are copied from the same place in
        x, or inferred. Raises ModelError where that can't be said before sizes are known."""
        known = tuple(d for d in shape if isinstance(d, int))
        if len(known) == len(shape) and -1 not in known:
            return Reshape(known, allowzero=True)
        if 0 in known:
            raise ModelError(
                "a shape with zeros and with sizes not known before the run", got=shape_text(shape)
            )
        numbers: list[int] = []
        for place, d in enumerate(shape):
            copied = isinstance(d, Symbol) and x.shape[place : place + 1] == (d,)
            numbers.append(d if isinstance(d, int) else 0 if copied else -1)
        if numbers.count(-1) > 1:
            what = "a shape with several sizes not known before the run"
            raise ModelError(what, got=shape_text(shape))
        return Reshape(tuple(numbers))

    def _copied(self, x: TensorType, place: int, dim: int) -> Dim:
        """The dimension that a number of `shape` means, or -1."""
        if dim != 0 or self.allowzero:
            return dim
        if place >= x.rank:
            raise ModelError("shape copies a dimension that x has not", got=f"{self.shape}, x {x}")
        return x.shape[place]

    def _mismatch(self, x: TensorType) -> ModelError:
        return ModelError(
            f"x has {product(x.shape)} elements, which do not fill the shape",
            got=f"x {x}, shape {shape_text(self.shape)}",
        )

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        return (x.reshape(self.infer(TensorType.of(x))[0].dims),)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls((0, -1)), ((2, 3, 5),))
        yield Sample(cls((-1, 6)), ((4, 3, 2),))
        yield Sample(cls((0, 5, 2, 0)), ((3, 2, 5, 1),))
        yield Sample(cls((-1,)), ((),))
        yield Sample(cls((0, 4), allowzero=True), ((3, 0),))


@dataclass(frozen=True)
class Flatten(Operator):
    """x as a matrix: the dimensions before `axis` make its rows, the others its columns (ONNX
    Flatten, opset 13)."""

    axis: int = 1

    exact = True
    is_view = True

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        axis = axis_within(self.axis, x.rank, end=1)
        return (x.with_shape((product(x.shape[:axis]), product(x.shape[axis:]))),)

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        return (x.reshape(self.infer(TensorType.of(x))[0].dims),)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5, 7),))
        yield Sample(cls(0), ((2, 3),))
        yield Sample(cls(-1), ((2, 3, 5),))
        yield Sample(cls(3), ((2, 3, 5),))


@dataclass(frozen=True)
class Transpose(Operator):
    """x with its axes permuted: axis i of the output is axis perm[i] of x; all reversed without a
    `perm` (ONNX Transpose, opset 13)."""

    perm: tuple[int, ...] = ()

    exact = True

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        perm = self.axes(x.rank)
        if sorted(perm) != list(range(x.rank)):
            raise ModelError("perm is no permutation of the axes of x", got=f"{perm}, x {x}")
        return (x.with_shape(tuple(x.shape[i] for i in perm)),)

    def axes(self, rank: int) -> tuple[int, ...]:
        """The permutation of so many axes."""
        return self.perm or tuple(reversed(range(rank)))

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        return (x.transpose(self.axes(x.ndim)).copy(),)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5),))
        yield Sample(cls((0, 2, 3, 1)), ((2, 3, 5, 7),))


@dataclass(frozen=True)
class DepthToSpace(Operator):
    """x [N,b*b*C,H,W] -> [N,C,H*b,W*b] with b the blocksize: channel (i * b + j) * C + c of x is
    channel c of the output, at every b-th row from i on and every b-th column from j on (ONNX
    DepthToSpace, opset 13, mode "DCR"). Likewise with one or three spatial axes."""

    blocksize: int

    exact = True

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        rank_between("x", x, 3, 5)
        n, c, *spatial = x.shape
        b = self.blocksize
        channels = quotient([c], [b] * len(spatial)) if b > 0 else None
        if channels is None:
            raise ModelError("blocksize does not divide the channels", got=f"{b}, x {x}")
        return (x.with_shape((n, channels, *(product([d, b]) for d in spatial))),)

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        n, c, *spatial = x.shape
        b, axes = self.blocksize, len(spatial)
        cut = x.reshape(n, *[b] * axes, c // b**axes, *spatial)
        pairs = [(2 + axes + i, 1 + i) for i in range(axes)]
        moved = cut.transpose(0, 1 + axes, *(place for pair in pairs for place in pair))
        shape = (n, c // b**axes, *(d * b for d in spatial))
        return (np.ascontiguousarray(moved).reshape(shape),)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(2), ((2, 12, 3, 5),))
        yield Sample(cls(2), ((1, 128, 3, 5),))
        yield Sample(cls(3), ((2, 144, 2, 3),))
        yield Sample(cls(1), ((1, 3, 2, 3),))
        yield Sample(cls(3), ((2, 6, 5),))
        yield Sample(cls(2), ((2, 128, 2, 3, 5),))
