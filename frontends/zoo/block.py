"""What the networks of the zoo have in common: blocks, numbers of channels, how they are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from .. import nn
from ..nn.functional.convolution import Sizes
from ..nn.init import seeded
from ..nn.tensor import Tensor

Network = TypeVar("Network", bound=nn.Module)
Layer = Callable[..., nn.Module]


def made(make: Callable[[], Network], seed: int | None, size: int = 224) -> Network:
    """The network that `make` gives, with weights drawn from a seed, for images [N,3,size,size]."""
    with seeded(seed):
        net = make()
    net.input_shapes = {"x": ("N", 3, size, size)}
    return net


def divisible(channels: float) -> int:
    """The nearest multiple of 8, not below 8, and not below nine tenths of the number (Sandler et
    al. 2018)."""
    rounded = max(8, int(channels + 4) // 8 * 8)
    return rounded + 8 if rounded < 0.9 * channels else rounded


class ConvNormActivation(nn.Sequential):
    """A convolution that keeps the map's size but for its stride, a norm, and an activation unless
    that is None."""

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: int = 3,
        stride: int = 1,
        groups: int = 1,
        norm: Layer = nn.BatchNorm2d,
        activation: Layer | None = nn.ReLU,
    ) -> None:
        conv = nn.Conv2d(
            in_channels,
            out_channels,
            kernel_size,
            stride,
            (kernel_size - 1) // 2,
            groups=groups,
            bias=False,
        )
        super().__init__(conv, norm(out_channels), *([activation()] if activation else []))


class BasicConv2d(nn.Module):
    """A convolution without bias, batch norm and ReLU, as GoogLeNet and Inception call them."""

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: Sizes,
        stride: int = 1,
        padding: Sizes = 0,
    ) -> None:
        self.conv = nn.Conv2d(in_channels, out_channels, kernel_size, stride, padding, bias=False)
        self.bn = nn.BatchNorm2d(out_channels, eps=0.001)

    def forward(self, x: Tensor) -> Tensor:
        return nn.functional.relu(self.bn(self.conv(x)))


class SqueezeExcitation(nn.Module):
    """x, each channel times a factor that is computed from the means of all (Hu et al. 2018,
    arXiv:1709.01507)."""

    def __init__(
        self,
        channels: int,
        squeezed: int,
        activation: Layer = nn.ReLU,
        scale_activation: Layer = nn.Sigmoid,
    ) -> None:
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.fc1 = nn.Conv2d(channels, squeezed, 1)
        self.fc2 = nn.Conv2d(squeezed, channels, 1)
        self.activation, self.scale_activation = activation(), scale_activation()

    def forward(self, x: Tensor) -> Tensor:
        squeezed = self.activation(self.fc1(self.avgpool(x)))
        return x * self.scale_activation(self.fc2(squeezed))
