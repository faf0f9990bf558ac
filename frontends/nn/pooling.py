"""The pooling layers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from cnnc.errors import ModelError

from . import functional as F
from .functional.convolution import Sizes
from .module import Module
from .tensor import Tensor


class SpatialModule(Module):
    """A module for maps of so many spatial axes."""

    axes: ClassVar[int]

    def check_rank(self, x: Tensor) -> None:
        """Raises ModelError unless x is a batch of such maps."""
        if x.ndim != self.axes + 2:
            raise ModelError(
                f"{type(self).__name__} is for maps of {self.axes} spatial axes",
                where=x.value.name,
                got=str(x.value.type),
                expected=f"{self.axes + 2} dimensions",
            )


class WindowPool(SpatialModule):
    """What pools of sliding windows share."""

    kernel_size: Sizes
    stride: Sizes
    padding: Sizes

    def extra_repr(self) -> str:
        return f"kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}"


class MaxPool(WindowPool):
    """The largest element of each window; the stride is the kernel's size where there is none."""

    def __init__(
        self,
        kernel_size: Sizes,
        stride: Sizes | None = None,
        padding: Sizes = 0,
        dilation: Sizes = 1,
        ceil_mode: bool = False,
    ) -> None:
        self.kernel_size, self.padding, self.dilation = kernel_size, padding, dilation
        self.stride = kernel_size if stride is None else stride
        self.ceil_mode = ceil_mode

    def forward(self, x: Tensor) -> Tensor:
        self.check_rank(x)
        return F.max_pool2d(
            x, self.kernel_size, self.stride, self.padding, self.dilation, self.ceil_mode
        )


class AvgPool(WindowPool):
    """The mean of each window; the stride is the kernel's size where there is none."""

    def __init__(
        self,
        kernel_size: Sizes,
        stride: Sizes | None = None,
        padding: Sizes = 0,
        ceil_mode: bool = False,
        count_include_pad: bool = True,
    ) -> None:
        self.kernel_size, self.padding, self.ceil_mode = kernel_size, padding, ceil_mode
        self.stride = kernel_size if stride is None else stride
        self.count_include_pad = count_include_pad

    def forward(self, x: Tensor) -> Tensor:
        self.check_rank(x)
        return F.avg_pool2d(
            x,
            self.kernel_size,
            self.stride,
            self.padding,
            self.ceil_mode,
            self.count_include_pad,
        )


class AdaptivePool(SpatialModule):
    """What pools to a wanted size share."""

    def __init__(self, output_size: int | Sequence[int | None] | None) -> None:
        self.output_size = output_size

    def extra_repr(self) -> str:
        return f"output_size={self.output_size}"


class AdaptiveAvgPool(AdaptivePool):
    """Means of windows that cover the map evenly; None keeps a length."""

    def forward(self, x: Tensor) -> Tensor:
        self.check_rank(x)
        return F.adaptive_avg_pool2d(x, self.output_size)


class AdaptiveMaxPool(AdaptivePool):
    """Maxima of windows that cover the map evenly; None keeps a length."""

    def forward(self, x: Tensor) -> Tensor:
        self.check_rank(x)
        return F.adaptive_max_pool2d(x, self.output_size)


class MaxPool1d(MaxPool):
    """MaxPool over x [N,C,L]."""

    axes = 1


class MaxPool2d(MaxPool):
    """MaxPool over x [N,C,H,W]."""

    axes = 2


class MaxPool3d(MaxPool):
    """MaxPool over x [N,C,D,H,W]."""

    axes = 3


class AvgPool1d(AvgPool):
    """AvgPool over x [N,C,L]."""

    axes = 1


class AvgPool2d(AvgPool):
    """AvgPool over x [N,C,H,W]."""

    axes = 2


class AvgPool3d(AvgPool):
    """AvgPool over x [N,C,D,H,W]."""

    axes = 3


class AdaptiveAvgPool1d(AdaptiveAvgPool):
    """AdaptiveAvgPool over x [N,C,L]."""

    axes = 1


class AdaptiveAvgPool2d(AdaptiveAvgPool):
    """AdaptiveAvgPool over x [N,C,H,W]."""

    axes = 2


class AdaptiveAvgPool3d(AdaptiveAvgPool):
    """AdaptiveAvgPool over x [N,C,D,H,W]."""

    axes = 3


class AdaptiveMaxPool1d(AdaptiveMaxPool):
    """AdaptiveMaxPool over x [N,C,L]."""

    axes = 1


class AdaptiveMaxPool2d(AdaptiveMaxPool):
    """AdaptiveMaxPool over x [N,C,H,W]."""

    axes = 2


class AdaptiveMaxPool3d(AdaptiveMaxPool):
    """AdaptiveMaxPool over x [N,C,D,H,W]."""

    axes = 3
