"""The geometry of a sliding window: what Conv and the pools have in common.

Pads, strides and dilations are in elements, one number for each spatial axis; pads list all begins,
then all ends, as ONNX does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from math import prod

import numpy as np

from cnnc.errors import ModelError

from ..ir.types import Dim
from .dimension import shape_text, window_extent
from .laws import numbers


@dataclass(frozen=True)
class Window:
    """A window of `kernel` taps sliding over the spatial axes of [N,C,...]."""

    kernel: tuple[int, ...]
    strides: tuple[int, ...]
    pads: tuple[int, ...]
    dilations: tuple[int, ...]
    ceil_mode: bool = False

    @property
    def rank(self) -> int:
        """Number of spatial axes."""
        return len(self.kernel)

    @property
    def extents(self) -> tuple[int, ...]:
        """Elements from the first to the last tap, both included."""
        return tuple((k - 1) * d + 1 for k, d in zip(self.kernel, self.dilations, strict=True))

    def check(self, spatial: int) -> None:
        """Raises ModelError unless the attributes fit so many spatial axes."""
        numbers("kernel_shape", self.kernel, spatial, least=1)
        numbers("strides", self.strides, spatial, least=1)
        numbers("dilations", self.dilations, spatial, least=1)
        numbers("pads", self.pads, 2 * spatial, least=0)

    def output(self, dims: Sequence[Dim]) -> tuple[Dim, ...]:
        """The spatial dimensions of the output. Raises ModelError when no window fits."""
        result: list[Dim] = []
        for i, (dim, extent) in enumerate(zip(dims, self.extents, strict=True)):
            begin, end = self.pads[i], self.pads[i + self.rank]
            if isinstance(dim, int) and dim + begin + end < extent:
                raise ModelError(
                    "kernel is larger than the padded input",
                    got=f"spatial shape {shape_text(dims)}, pads {list(self.pads)}",
                    expected=f"at least {shape_text(self.extents)} with pads",
                )
            grow = begin + end - extent
            stride = self.strides[i]
            result.append(
                window_extent(dim, grow, stride, ceil_mode=self.ceil_mode, pad_begin=begin)
            )
        return tuple(result)

    def slide(self, x: np.ndarray, fill: float) -> np.ndarray:
        """All windows of x [N,C,...], as [N,C,*output,*kernel]; taps outside x hold `fill`."""
        dims = x.shape[2:]
        output = self._static_output(dims)
        padding = [(0, 0), (0, 0)]
        for i, (dim, windows) in enumerate(zip(dims, output, strict=True)):
            reach = (windows - 1) * self.strides[i] + self.extents[i]
            padding.append((self.pads[i], max(0, reach - dim - self.pads[i])))
        padded = np.pad(x, padding, constant_values=fill)
        axes = tuple(range(2, x.ndim))
        views = np.lib.stride_tricks.sliding_window_view(padded, self.extents, axes)
        taken = [slice(n * s) for n, s in zip(output, self.strides, strict=True)]
        views = views[:, :, *taken]
        steps = [slice(None, None, s) for s in (*self.strides, *self.dilations)]
        view: np.ndarray = views[:, :, *steps]
        return view

    def taps(self, dims: Sequence[int], *, include_pads: bool) -> np.ndarray:
        """How many taps of each window lie in an input of these spatial dimensions, or in its pads
        where `include_pads`, as [*output]."""
        counts = []
        for i, (dim, windows) in enumerate(zip(dims, self._static_output(dims), strict=True)):
            begins = np.arange(windows)[:, None] * self.strides[i] - self.pads[i]
            places = begins + np.arange(self.kernel[i]) * self.dilations[i]
            low, high = 0, dim
            if include_pads:
                low, high = -self.pads[i], dim + self.pads[i + self.rank]
            counts.append(((places >= low) & (places < high)).sum(axis=1))
        return np.asarray(reduce(np.multiply.outer, counts))

    def places(self, dims: Sequence[int]) -> np.ndarray:
        """Where the taps of each window lie in a map of these dimensions, counted in row-major
        order, -1 outside, as [*output,taps]."""
        numbered = np.arange(prod(dims)).reshape(1, 1, *dims)
        windows = self.slide(numbered, -1)[0, 0]
        return np.reshape(windows, (*windows.shape[: self.rank], -1))

    def _static_output(self, dims: Sequence[int]) -> tuple[int, ...]:
        return tuple(d for d in self.output(dims) if isinstance(d, int))
