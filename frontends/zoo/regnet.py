"""RegNetY: residual bottlenecks in groups, with squeeze and excitation (Radosavovic et al. 2020,
arXiv:2003.13678)."""

from __future__ import annotations

from collections.abc import Sequence

from .. import nn
from ..nn.tensor import Tensor
from .block import ConvNormActivation, SqueezeExcitation, made
from .initialise import he_normal

_SQUEEZE = 0.25  # channels inside squeeze and excitation, to those that enter the block


class Block(nn.Module):
    """A grouped 3x3 convolution between two 1x1 convolutions, and a shortcut."""

    def __init__(self, in_channels: int, channels: int, stride: int, group_width: int) -> None:
        self.proj: nn.Module | None = None
        if in_channels != channels or stride != 1:
            self.proj = ConvNormActivation(in_channels, channels, 1, stride, activation=None)
        groups = channels // group_width
        self.f = nn.Sequential(
            {
                "a": ConvNormActivation(in_channels, channels, 1),
                "b": ConvNormActivation(channels, channels, 3, stride, groups),
                "se": SqueezeExcitation(channels, round(_SQUEEZE * in_channels)),
                "c": ConvNormActivation(channels, channels, 1, activation=None),
            }
        )
        self.activation = nn.ReLU()

    def forward(self, x: Tensor) -> Tensor:
        return self.activation((self.proj(x) if self.proj else x) + self.f(x))


class RegNet(nn.Module):
    """x [N,3,H,W] -> [N,classes]."""

    def __init__(
        self,
        depths: Sequence[int],
        widths: Sequence[int],
        group_width: int,
        num_classes: int = 1000,
    ) -> None:
        channels = 32
        self.stem = ConvNormActivation(3, channels, 3, 2)
        self.trunk_output = nn.Sequential()
        for stage, (depth, width) in enumerate(zip(depths, widths, strict=True), 1):
            blocks = nn.Sequential()
            for i in range(depth):
                block = Block(channels, width, 1 if i else 2, group_width)
                blocks.add_module(f"block{stage}-{i}", block)
                channels = width
            self.trunk_output.add_module(f"block{stage}", blocks)
        self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
        self.fc = nn.Linear(channels, num_classes)
        he_normal(self, linear_std=0.01)

    def forward(self, x: Tensor) -> Tensor:
        return self.fc(self.avgpool(self.trunk_output(self.stem(x))).flatten(1))


def regnet_y_400mf(num_classes: int = 1000, *, seed: int | None = None) -> RegNet:
    """RegNetY of 400 million multiply-adds."""
    return made(lambda: RegNet((1, 3, 6, 6), (48, 104, 208, 440), 8, num_classes), seed)
