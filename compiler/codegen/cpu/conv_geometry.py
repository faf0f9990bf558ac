"""The loops of a convolution, which its kernels and those of its gradients share: lengths on three
spatial axes, whatever the rank."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import prod

from ...ir.types import TensorType
from ...ops.conv import Conv
from ...ops.conv_transpose import ConvTranspose
from ...ops.conv_weight_gradient import ConvWeightGradient
from ...ops.pool import Pool

_FOLD_COLUMNS = 100  # pixels at least in a row that a map is folded to
_Axes = tuple[int, int, int]  # planes, rows, columns


@dataclass(frozen=True)
class Geometry:
    """A convolution of maps of x to maps of y, in elements. 1-D and 2-D ones have one plane, and
    one row; `channels` are those of a group, `pads` those before the map."""

    images: int
    groups: int
    channels: int
    filters: int
    x: _Axes
    y: _Axes
    kernel: _Axes
    strides: _Axes
    dilations: _Axes
    pads: _Axes

    @staticmethod
    def of(
        op: Conv | ConvTranspose | ConvWeightGradient,
        kernel: tuple[int, ...],
        x: TensorType,
        y: TensorType,
    ) -> Geometry:
        """The geometry of a convolution of x to y, or of a gradient, one way or the other."""
        return Geometry(
            images=x.dims[0],
            groups=op.group,
            channels=x.dims[1] // op.group,
            filters=y.dims[1],
            x=_axes(x.dims[2:], 1),
            y=_axes(y.dims[2:], 1),
            kernel=_axes(kernel, 1),
            strides=_axes(op.strides, 1),
            dilations=_axes(op.dilations, 1),
            pads=_axes(op.pads[: len(kernel)], 0),
        )

    @staticmethod
    def of_pool(pool: Pool, x: TensorType, y: TensorType) -> Geometry:
        """The geometry of a pool: every channel is by itself."""
        conv = Conv(pool.strides, pool.pads, pool.dilations, x.dims[1])
        return Geometry.of(conv, pool.kernel_shape, x, y)

    @property
    def rows(self) -> int:
        """The rows of a map of y, those of all planes."""
        return self.y[0] * self.y[1]

    @property
    def columns(self) -> int:
        """The pixels in a row of y."""
        return self.y[2]

    def window_words(self) -> dict[str, int]:
        """What nests over planes and rows are told of windows, by the words' names."""
        return {
            "depth": self.x[0],
            "height": self.x[1],
            "kernel_planes": self.kernel[0],
            "stride_planes": self.strides[0],
            "dilation_planes": self.dilations[0],
            "pad_planes": self.pads[0],
            "stride_rows": self.strides[1],
            "pad_rows": self.pads[1],
        }

    def folded(self) -> Geometry:
        """The same pixels in rows of another length, where each depends on one of x alone: short
        rows, that bands can be cut of, but not too short for whole tiles."""
        if prod(self.kernel) > 1 or prod(self.strides) > 1 or self.x != self.y:
            return self
        pixels = prod(self.x)
        lengths = range(_FOLD_COLUMNS, pixels)
        columns = next((n for n in lengths if pixels % n == 0), pixels)
        axes = 1, pixels // columns, columns
        return replace(self, x=axes, y=axes)


def _axes(values: tuple[int, ...], missing: int) -> _Axes:
    """Values of the last axes, with that of the `missing` ones in front."""
    planes, rows, columns = (missing,) * (3 - len(values)) + values
    return planes, rows, columns
