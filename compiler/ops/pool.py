"""Pooling: the maximum or the mean of a sliding window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import TensorType
from .laws import rank_between, same_float
from .window import Window


@dataclass(frozen=True)
class Pool(Operator):
    """What both pools share: x [N,C,...] -> [N,C,...], one to three spatial axes.

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

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
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
        return (x.with_shape((*x.shape[:2], *window.output(x.shape[2:]))),)

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
