"""The layers that move, resize and drop elements."""

from __future__ import annotations

from collections.abc import Sequence

from cnnc.compiler.ops.dropout import Dropout as DropoutOperator
from cnnc.errors import InputError

from . import functional as F
from .functional.convolution import Sizes
from .module import Module
from .tensor import Tensor


class Flatten(Module):
    """x with the axes from `start_dim` to `end_dim` as one."""

    def __init__(self, start_dim: int = 1, end_dim: int = -1) -> None:
        self.start_dim, self.end_dim = start_dim, end_dim

    def forward(self, x: Tensor) -> Tensor:
        return x.flatten(self.start_dim, self.end_dim)

    def extra_repr(self) -> str:
        return f"start_dim={self.start_dim}, end_dim={self.end_dim}"


class Unflatten(Module):
    """x with one axis taken apart into several."""

    def __init__(self, dim: int, unflattened_size: Sequence[int]) -> None:
        self.dim, self.unflattened_size = dim, tuple(unflattened_size)

    def forward(self, x: Tensor) -> Tensor:
        place = self.dim % x.ndim
        return x.reshape(*x.shape[:place], *self.unflattened_size, *x.shape[place + 1 :])

    def extra_repr(self) -> str:
        return f"dim={self.dim}, unflattened_size={self.unflattened_size}"


class Dropout(Module):
    """x; in training a share `p` of its elements, drawn anew in each step, becomes 0, and the
    others grow by 1 / (1 - p)."""

    def __init__(self, p: float = 0.5, inplace: bool = False) -> None:
        if not 0 <= p < 1:
            raise InputError("p is out of range", got=str(p), expected="0 to below 1")
        self.p = p

    def forward(self, x: Tensor) -> Tensor:
        if x.trace.in_training(self) and self.p:
            return x.trace.dropout(x, self.p)
        return x.apply(DropoutOperator(self.p))

    def extra_repr(self) -> str:
        return f"p={self.p}"


class Dropout2d(Dropout):
    """x [N,C,...]; in training whole maps become 0, each with probability `p`."""

    def forward(self, x: Tensor) -> Tensor:
        return _drop_whole(self, x, self.p, 2)


class StochasticDepth(Dropout):
    """x [N,...]; in training whole samples become 0, each with probability `p` (Huang et al. 2016,
    arXiv:1603.09382)."""

    def forward(self, x: Tensor) -> Tensor:
        return _drop_whole(self, x, self.p, 1)


def _drop_whole(module: Module, x: Tensor, p: float, axes: int) -> Tensor:
    """x, in training times a number for each place on the first axes: 0 or 1 / (1 - p)."""
    if not (x.trace.in_training(module) and p):
        return x.apply(DropoutOperator(p))
    corner = x[(slice(None),) * axes + (slice(1),) * (x.ndim - axes)]
    return x * x.trace.dropout(F.hardtanh(corner, 1.0, 1.0), p)


class Upsample(Module):
    """x [N,C,...] resized to a size, or by a factor; `mode` is nearest, linear, bilinear or
    trilinear."""

    def __init__(
        self,
        size: int | Sequence[int] | None = None,
        scale_factor: float | Sequence[float] | None = None,
        mode: str = "nearest",
        align_corners: bool = False,
    ) -> None:
        self.size, self.scale_factor = size, scale_factor
        self.mode, self.align_corners = mode, align_corners

    def forward(self, x: Tensor) -> Tensor:
        return F.interpolate(x, self.size, self.scale_factor, self.mode, self.align_corners)

    def extra_repr(self) -> str:
        if self.size is None:
            return f"scale_factor={self.scale_factor}, mode={self.mode!r}"
        return f"size={self.size}, mode={self.mode!r}"


class PixelShuffle(Module):
    """x [N,C*r*r,H,W] -> [N,C,H*r,W*r]: channels become pixels."""

    def __init__(self, upscale_factor: int) -> None:
        self.upscale_factor = upscale_factor

    def forward(self, x: Tensor) -> Tensor:
        return F.pixel_shuffle(x, self.upscale_factor)

    def extra_repr(self) -> str:
        return f"upscale_factor={self.upscale_factor}"


class PixelUnshuffle(Module):
    """x [N,C,H*r,W*r] -> [N,C*r*r,H,W]: pixels become channels."""

    def __init__(self, downscale_factor: int) -> None:
        self.downscale_factor = downscale_factor

    def forward(self, x: Tensor) -> Tensor:
        return F.pixel_unshuffle(x, self.downscale_factor)

    def extra_repr(self) -> str:
        return f"downscale_factor={self.downscale_factor}"


class ChannelShuffle(Module):
    """x [N,C,...] with the channels of all groups in turn."""

    def __init__(self, groups: int) -> None:
        self.groups = groups

    def forward(self, x: Tensor) -> Tensor:
        return F.channel_shuffle(x, self.groups)

    def extra_repr(self) -> str:
        return f"groups={self.groups}"


class ZeroPad2d(Module):
    """x [N,C,H,W] with zeros round it: one number, or left, right, top and bottom."""

    def __init__(self, padding: Sizes) -> None:
        self.padding = (padding,) * 4 if isinstance(padding, int) else tuple(padding)

    def forward(self, x: Tensor) -> Tensor:
        return F.pad(x, self.padding)

    def extra_repr(self) -> str:
        return str(self.padding)
