"""Convolution over one, two or three spatial axes."""

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
from .window import Window


@dataclass(frozen=True)
class Conv(Operator):
    """x [N,C,...], w [M,C/group,k...], bias [M] -> [N,M,...] (ONNX Conv, opset 11).

    The defaults are those of two spatial axes; with one or three, give all lists. `pads` lists the
    begins of all axes, then their ends.
    """

    strides: tuple[int, ...] = (1, 1)
    pads: tuple[int, ...] = (0, 0, 0, 0)
    dilations: tuple[int, ...] = (1, 1)
    group: int = 1

    def window(self, w: TensorType) -> Window:
        """The sliding window of a convolution with these weights."""
        return Window(w.dims[2:], self.strides, self.pads, self.dilations)

    def infer(
        self, x: TensorType, w: TensorType, bias: TensorType | None = None
    ) -> tuple[TensorType, ...]:
        same_float(x=x, w=w, bias=bias)
        rank_between("x", x, 3, 5)
        if w.rank != x.rank:
            raise ModelError("rank of w differs from that of x", got=str(w), expected=str(x.rank))
        window = self.window(w)
        window.check(x.rank - 2)
        self._check_channels(x, w, bias)
        return (x.with_shape((x.shape[0], w.shape[0], *window.output(x.shape[2:]))),)

    def _check_channels(self, x: TensorType, w: TensorType, bias: TensorType | None) -> None:
        filters, channels = w.dims[:2]
        if self.group < 1:
            raise ModelError("group is too small", got=str(self.group), expected="1 or more")
        if filters % self.group:
            raise ModelError(f"group={self.group} does not divide the filters of w", got=str(w))
        if not agree(x.shape[1], channels * self.group):
            raise ModelError(
                f"x has {x.shape[1]} channels, w with group={self.group} "
                f"expects {channels * self.group}",
                got=f"x {x}, w {w}",
            )
        if bias is not None and bias.shape != (filters,):
            raise ModelError(
                "bias does not fit the filters", got=str(bias), expected=f"[{filters}]"
            )

    def reference(
        self, x: np.ndarray, w: np.ndarray, bias: np.ndarray | None = None
    ) -> tuple[np.ndarray, ...]:
        spatial = x.ndim - 2
        windows = self.window(TensorType.of(w)).slide(x, 0)  # [N,C,*output,*kernel]
        summed = ((1, *range(2 + spatial, 2 + 2 * spatial)), (1, *range(2, 2 + spatial)))
        groups = zip(np.split(windows, self.group, 1), np.split(w, self.group), strict=True)
        parts = [np.tensordot(a, b, summed) for a, b in groups]  # [N,*output,M/group]
        y = np.moveaxis(np.concatenate(parts, axis=-1), -1, 1)
        if bias is not None:
            y = y + bias.reshape(-1, *[1] * spatial)
        return (np.ascontiguousarray(y),)

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        with_bias = len(inputs) > 2 and inputs[2] is not None
        return outputs[0].elements * (2 * self._taps(inputs) + with_bias)

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        return self._taps(inputs) + 1

    @staticmethod
    def _taps(inputs: tuple[TensorType | None, ...]) -> int:
        """Products that one output element sums."""
        w = inputs[1]
        assert w is not None, "the types were not checked"
        return prod(w.dims[1:])

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((1, 3, 5, 7), (4, 3, 1, 1)))
        yield Sample(cls(pads=(1, 1, 1, 1)), ((2, 3, 7, 5), (5, 3, 3, 3), (5,)))
        yield Sample(cls((2, 3), (0, 1, 2, 3)), ((2, 2, 9, 11), (3, 2, 4, 2), (3,)))
        yield Sample(cls(dilations=(2, 3), group=2), ((1, 4, 11, 12), (6, 2, 3, 2), None))
        yield Sample(cls((2, 2), (1, 1, 0, 0), group=5), ((3, 5, 6, 6), (5, 1, 3, 3), (5,)))
        yield Sample(cls((2,), (1, 2), (2,)), ((2, 3, 13), (4, 3, 3), (4,)))
        yield Sample(
            cls((1, 2, 1), (1, 0, 1, 0, 1, 1), (1, 1, 2), 3),
            ((2, 3, 4, 5, 6), (6, 1, 2, 3, 2), (6,)),
        )
