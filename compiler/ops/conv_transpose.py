"""Transposed convolution: the gradient of a convolution, used to enlarge maps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import Dim, TensorType
from .dimension import agree, moved, product
from .laws import numbers, rank_between, same_float


@dataclass(frozen=True)
class ConvTranspose(Operator):
    """x [N,C,...], w [C,M/group,k...], bias [M] -> [N,M,...] (ONNX ConvTranspose, opset 11).

    Each element of x adds w, times itself, to the output from `strides` times its place on; `pads`
    are cut off there, and `output_padding` elements are added behind. The defaults are those of
    two spatial axes; with one or three, give all lists.
    """

    strides: tuple[int, ...] = (1, 1)
    pads: tuple[int, ...] = (0, 0, 0, 0)
    dilations: tuple[int, ...] = (1, 1)
    group: int = 1
    output_padding: tuple[int, ...] = (0, 0)

    def infer(
        self, x: TensorType, w: TensorType, bias: TensorType | None = None
    ) -> tuple[TensorType, ...]:
        same_float(x=x, w=w, bias=bias)
        rank_between("x", x, 3, 5)
        if w.rank != x.rank:
            raise ModelError("rank of w differs from that of x", got=str(w), expected=str(x.rank))
        self._check_attributes(x.rank - 2)
        channels, filters = w.dims[:2]
        if self.group < 1 or channels % self.group:
            raise ModelError(f"group={self.group} does not divide the channels of w", got=str(w))
        if not agree(x.shape[1], channels):
            raise ModelError(
                f"x has {x.shape[1]} channels, w expects {channels}", got=f"x {x}, w {w}"
            )
        filters *= self.group
        if bias is not None and bias.shape != (filters,):
            raise ModelError(
                "bias does not fit the filters", got=str(bias), expected=f"[{filters}]"
            )
        spatial = [self.length(i, d, w.dims[2 + i]) for i, d in enumerate(x.shape[2:])]
        if any(isinstance(d, int) and d < 1 for d in spatial):
            raise ModelError("the pads leave nothing", got=f"x {x}, pads {list(self.pads)}")
        return (x.with_shape((x.shape[0], filters, *spatial)),)

    def _check_attributes(self, spatial: int) -> None:
        numbers("strides", self.strides, spatial, least=1)
        numbers("dilations", self.dilations, spatial, least=1)
        numbers("pads", self.pads, 2 * spatial, least=0)
        numbers("output_padding", self.output_padding, spatial, least=0)
        for padding, stride, dilation in zip(
            self.output_padding, self.strides, self.dilations, strict=True
        ):
            if padding >= max(stride, dilation):
                raise ModelError(
                    "output_padding is not below stride or dilation",
                    got=str(padding),
                    expected=f"below {max(stride, dilation)}",
                )

    def length(self, axis: int, dim: Dim, taps: int) -> Dim:
        """The length of a spatial axis of the output."""
        stride, spatial = self.strides[axis], len(self.strides)
        grow = (taps - 1) * self.dilations[axis] + 1 + self.output_padding[axis] - stride
        pads = self.pads[axis] + self.pads[axis + spatial]
        return moved(product([stride, dim]), grow - pads)

    def reference(
        self, x: np.ndarray, w: np.ndarray, bias: np.ndarray | None = None
    ) -> tuple[np.ndarray, ...]:
        spatial, taps = x.ndim - 2, w.shape[2:]
        groups = zip(np.split(x, self.group, 1), np.split(w, self.group), strict=True)
        # [N,*H,M,*k], of each group
        parts = [np.tensordot(np.moveaxis(a, 1, -1), b, (-1, 0)) for a, b in groups]
        products = np.concatenate(parts, axis=1 + spatial)
        (whole,) = self.infer(*(TensorType.of(a) for a in (x, w)))
        margins = [self.pads[i] + self.pads[i + spatial] for i in range(spatial)]
        dims = [d + m for d, m in zip(whole.dims[2:], margins, strict=True)]
        y = np.zeros((x.shape[0], *dims, whole.dims[1]), x.dtype)
        for tap in np.ndindex(*taps):
            begins = [t * d for t, d in zip(tap, self.dilations, strict=True)]
            places = [
                slice(b, b + s * (n - 1) + 1, s)
                for b, s, n in zip(begins, self.strides, x.shape[2:], strict=True)
            ]
            y[:, *places] += products[..., *tap]
        cuts = [
            slice(self.pads[i], y.shape[1 + i] - self.pads[i + spatial]) for i in range(spatial)
        ]
        y = np.moveaxis(y[:, *cuts], -1, 1)
        if bias is not None:
            y = y + bias.reshape(-1, *[1] * spatial)
        return (np.ascontiguousarray(y),)

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        x, w = inputs[:2]
        assert x is not None, "the types were not checked"
        assert w is not None, "the types were not checked"
        return 2 * x.elements * prod(w.dims[1:])

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        w = inputs[1]
        assert w is not None, "the types were not checked"
        return w.dims[0] // self.group * prod(w.dims[2:]) + 1

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls((2, 2)), ((2, 5, 3, 4), (5, 3, 2, 2), (3,)))
        yield Sample(cls((2, 2), (1, 1, 1, 1)), ((1, 4, 5, 3), (4, 18, 4, 4)))
        yield Sample(cls((2, 3), (1, 0, 0, 1), output_padding=(1, 2)), ((1, 3, 4, 3), (3, 2, 3, 3)))
        yield Sample(cls((1, 1), (1, 0, 1, 0)), ((2, 3, 4, 5), (3, 4, 3, 2), (4,)))
        yield Sample(cls((3, 2), (0, 1, 2, 1), group=2), ((1, 4, 3, 4), (4, 3, 4, 5), (6,)))
        yield Sample(cls((1, 1), (0, 0, 0, 0), (2, 3)), ((1, 2, 4, 5), (2, 3, 2, 3)))
        yield Sample(cls((2,), (1, 0), (1,), output_padding=(1,)), ((2, 3, 5), (3, 4, 3), (4,)))
        yield Sample(cls((2, 2), (1, 1, 1, 1), group=5), ((2, 5, 4, 7), (5, 1, 3, 3), (5,)))
