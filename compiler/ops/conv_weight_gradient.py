"""The gradient of a convolution with respect to its weights, and a depthwise one's map by map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import Dim, TensorType
from .conv import Conv
from .dimension import agree
from .laws import rank_between, same_float
from .moments import MapSums
from .window import Window


def _check(window: Window, x: TensorType, dy: TensorType, filters: tuple[Dim, ...]) -> None:
    """Raises ModelError unless dy has the shape that the window makes of x, with so many maps."""
    same_float(x=x, dy=dy)
    rank_between("x", x, 3, 5)
    window.check(x.rank - 2)
    y = x.with_shape((*x.shape[:1], *filters, *window.output(x.shape[2:])))
    if dy.rank != y.rank or not all(map(agree, dy.shape, y.shape)):
        raise ModelError(
            "dy does not have the shape of the convolution's output",
            got=str(dy),
            expected=str(y),
        )


@dataclass(frozen=True)
class ConvWeightGradient(Operator):
    """x [N,C,...] and dy [N,M,...], of the shape that a convolution with these attributes makes of
    x -> dw [M,C/group,k...], where k is `kernel_shape`: dw[m,c,t] sums dy[n,m,p] times the element
    of x under tap t of window p, over all n and p.

    The defaults of the lists are those of two spatial axes; with one or three, give them all.
    """

    kernel_shape: tuple[int, ...]
    strides: tuple[int, ...] = (1, 1)
    pads: tuple[int, ...] = (0, 0, 0, 0)
    dilations: tuple[int, ...] = (1, 1)
    group: int = 1

    @property
    def window(self) -> Window:
        """The window that slides over x."""
        return Window(self.kernel_shape, self.strides, self.pads, self.dilations)

    def infer(self, x: TensorType, dy: TensorType) -> tuple[TensorType, ...]:
        _check(self.window, x, dy, dy.shape[1:2])
        channels, filters = x.with_shape((x.shape[1], dy.shape[1])).dims
        if self.group < 1 or channels % self.group or filters % self.group:
            raise ModelError(
                f"group={self.group} does not divide the channels", got=f"x {x}, dy {dy}"
            )
        return (x.with_shape((filters, channels // self.group, *self.kernel_shape)),)

    def reference(self, x: np.ndarray, dy: np.ndarray) -> tuple[np.ndarray, ...]:
        windows = self.window.slide(x, 0)  # [N,C,*output,*kernel]
        summed = (0, *range(2, x.ndim))
        groups = zip(np.split(dy, self.group, 1), np.split(windows, self.group, 1), strict=True)
        parts = [np.tensordot(a, b, (summed, summed)) for a, b in groups]  # [M/group,C/group,*k]
        return (np.concatenate(parts),)

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        return 2 * outputs[0].elements * self.terms(inputs)

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        dy = inputs[1]
        assert dy is not None, "the types were not checked"
        return max(1, dy.dims[0] * prod(dy.dims[2:]))

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        for sample in Conv.samples():
            conv, (x, w) = sample.operator, sample.types[:2]
            assert isinstance(conv, Conv), "these are samples of the convolution"
            assert x is not None, "the samples have weights"
            assert w is not None, "the samples have weights"
            (dy,) = conv.infer(x, w)
            op = cls(w.dims[2:], conv.strides, conv.pads, conv.dilations, conv.group)
            yield Sample(op, (x.dims, dy.dims))


@dataclass(frozen=True)
class MapWeightGradient(MapSums):
    """x [N,C,...] and dy [N,C,...], of the shape that a depthwise convolution with these attributes
    makes of x -> dw [N,C,k...], where k is `kernel_shape`: what each map of dy adds to the gradient
    of its channel's weights. The sum over N is that gradient.

    The defaults of the lists are those of two spatial axes; with one or three, give them all.
    """

    kernel_shape: tuple[int, ...]
    strides: tuple[int, ...] = (1, 1)
    pads: tuple[int, ...] = (0, 0, 0, 0)
    dilations: tuple[int, ...] = (1, 1)

    @property
    def window(self) -> Window:
        """The window that slides over x."""
        return Window(self.kernel_shape, self.strides, self.pads, self.dilations)

    def infer(self, x: TensorType, dy: TensorType) -> tuple[TensorType, ...]:
        _check(self.window, x, dy, x.shape[1:2])
        return (x.with_shape((*x.shape[:2], *self.kernel_shape)),)

    def reference(self, x: np.ndarray, dy: np.ndarray) -> tuple[np.ndarray, ...]:
        axes = range(2, x.ndim)
        windows = self.window.slide(x, 0)  # [N,C,*output,*kernel]
        return ((windows * np.expand_dims(dy, [x.ndim + i - 2 for i in axes])).sum(tuple(axes)),)

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        return 2 * outputs[0].elements * self.terms(inputs)

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        dy = inputs[1]
        assert dy is not None, "the types were not checked"
        return max(1, prod(dy.dims[2:]))

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls((3, 3), pads=(1, 1, 1, 1)), ((2, 3, 5, 7),) * 2)
        yield Sample(cls((3, 2), (2, 1), (0, 1, 2, 0), (1, 2)), ((2, 17, 9, 6), (2, 17, 5, 5)))
        yield Sample(cls((5,), (2,), (2, 2), (1,)), ((3, 16, 12), (3, 16, 6)))
        yield Sample(
            cls((2, 1, 3), (1,) * 3, (0,) * 6, (1,) * 3), ((1, 2, 3, 2, 5), (1, 2, 2, 2, 3))
        )
