"""The convolution layers, with PyTorch's arguments and initial weights."""

from __future__ import annotations

from typing import ClassVar, Self

import numpy as np

from cnnc.errors import InputError

from . import functional as F
from .functional.convolution import Padding, Sizes, pads_of, per_axis
from .init import bias_like, weight_of
from .module import Module
from .tensor import Tensor
from .variable import Parameter


class Convolution(Module):
    """What all convolutions share; a subclass says how many spatial axes there are."""

    axes: ClassVar[int]
    is_transposed: ClassVar[bool] = False

    def _set(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: Sizes,
        stride: Sizes,
        padding: Padding,
        dilation: Sizes,
        groups: int,
        bias: bool,
    ) -> None:
        """Checks the arguments, keeps them, and makes the parameters. Raises InputError."""
        if min(in_channels, out_channels, groups) < 1 or any(
            channels % groups for channels in (in_channels, out_channels)
        ):
            raise InputError(
                "groups does not divide the channels, or a number is below 1",
                where=type(self).__name__,
                got=f"in_channels {in_channels}, out_channels {out_channels}, groups {groups}",
            )
        self.in_channels, self.out_channels, self.groups = in_channels, out_channels, groups
        self.kernel_size = per_axis(kernel_size, self.axes, "kernel_size")
        self.stride = per_axis(stride, self.axes, "stride")
        self.dilation = per_axis(dilation, self.axes, "dilation")
        self.padding = padding
        dims = (out_channels, in_channels // groups)
        if self.is_transposed:
            dims = (in_channels, out_channels // groups)
        self.weight = weight_of(*dims, *self.kernel_size)
        self.bias: Parameter | None = bias_like((out_channels,), self.weight) if bias else None

    def extra_repr(self) -> str:
        parts = [
            str(self.in_channels),
            str(self.out_channels),
            f"kernel_size={self.kernel_size}",
            f"stride={self.stride}",
        ]
        parts += [f"padding={self.padding!r}"] * (self.padding != 0)
        parts += [f"dilation={self.dilation}"] * any(d != 1 for d in self.dilation)
        parts += [f"groups={self.groups}"] * (self.groups != 1)
        parts += ["bias=False"] * (self.bias is None)
        return ", ".join(parts)


class ForwardConvolution(Convolution):
    """x [N,C,...] -> [N,M,...]. `padding` is a number, one for each axis, "same" or "valid";
    `padding_mode` is zeros, reflect, replicate or circular."""

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: Sizes,
        stride: Sizes = 1,
        padding: Padding = 0,
        dilation: Sizes = 1,
        groups: int = 1,
        bias: bool = True,
        padding_mode: str = "zeros",
    ) -> None:
        self._set(in_channels, out_channels, kernel_size, stride, padding, dilation, groups, bias)
        self._pads = pads_of(padding, self.kernel_size, self.stride, self.dilation)
        self.padding_mode = padding_mode

    def forward(self, x: Tensor) -> Tensor:
        padding = self.padding
        if self.padding_mode != "zeros" and any(self._pads):
            begins, ends = np.split(np.array(self._pads), 2)
            ends_first = np.stack([begins[::-1], ends[::-1]], axis=1).reshape(-1).tolist()
            x, padding = F.pad(x, ends_first, self.padding_mode), 0
        return F.conv2d(x, self.weight, self.bias, self.stride, padding, self.dilation, self.groups)

    def with_outputs(self, outputs: int) -> Self:
        return type(self)(
            self.in_channels,
            outputs,
            self.kernel_size,
            self.stride,
            self.padding,
            self.dilation,
            self.groups,
            self.bias is not None,
            self.padding_mode,
        )


class TransposedConvolution(Convolution):
    """x [N,C,...] -> [N,M,...], enlarged by the stride. `padding` is a number, one for each axis,
    "valid", or "same", with which the map grows by the stride alone."""

    is_transposed = True

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: Sizes,
        stride: Sizes = 1,
        padding: Padding = 0,
        output_padding: Sizes = 0,
        groups: int = 1,
        bias: bool = True,
        dilation: Sizes = 1,
    ) -> None:
        self._set(in_channels, out_channels, kernel_size, stride, padding, dilation, groups, bias)
        self.output_padding = per_axis(output_padding, self.axes, "output_padding")

    def forward(self, x: Tensor) -> Tensor:
        return F.conv_transpose2d(
            x,
            self.weight,
            self.bias,
            self.stride,
            self.padding,
            self.output_padding,
            self.groups,
            self.dilation,
        )


class Conv1d(ForwardConvolution):
    """Convolution over x [N,C,L]."""

    axes = 1


class Conv2d(ForwardConvolution):
    """Convolution over x [N,C,H,W]."""

    axes = 2


class Conv3d(ForwardConvolution):
    """Convolution over x [N,C,D,H,W]."""

    axes = 3


class ConvTranspose1d(TransposedConvolution):
    """Transposed convolution over x [N,C,L]."""

    axes = 1


class ConvTranspose2d(TransposedConvolution):
    """Transposed convolution over x [N,C,H,W]."""

    axes = 2


class ConvTranspose3d(TransposedConvolution):
    """Transposed convolution over x [N,C,D,H,W]."""

    axes = 3
