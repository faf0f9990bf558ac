"""ConvNeXt: a convolutional network in the shape of a transformer (Liu et al. 2022,
arXiv:2201.03545)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .. import nn
from ..nn.tensor import Tensor
from .block import made
from .initialise import truncated_normal


class LayerNorm2d(nn.LayerNorm):
    """Layer norm over the channels of each pixel of x [N,C,H,W]."""

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


class Permute(nn.Module):
    """x with its axes in another order."""

    def __init__(self, *dims: int) -> None:
        self.dims = dims

    def forward(self, x: Tensor) -> Tensor:
        return x.permute(*self.dims)


class Block(nn.Module):
    """A depthwise convolution and two dense layers for each pixel; training skips it with
    probability `skipped`."""

    def __init__(self, channels: int, layer_scale: float, skipped: float) -> None:
        self.block = nn.Sequential(
            nn.Conv2d(channels, channels, 7, padding=3, groups=channels),
            Permute(0, 2, 3, 1),
            nn.LayerNorm(channels, eps=1e-6),
            nn.Linear(channels, 4 * channels),
            nn.GELU(),
            nn.Linear(4 * channels, channels),
            Permute(0, 3, 1, 2),
        )
        self.layer_scale = nn.Parameter(np.full((channels, 1, 1), layer_scale))
        self.stochastic_depth = nn.StochasticDepth(skipped)

    def forward(self, x: Tensor) -> Tensor:
        return self.stochastic_depth(self.layer_scale * self.block(x)) + x


class ConvNeXt(nn.Module):
    """x [N,3,H,W] -> [N,classes], with so many channels and blocks in each stage."""

    def __init__(
        self,
        channels: Sequence[int],
        depths: Sequence[int],
        skipped: float,
        num_classes: int = 1000,
        layer_scale: float = 1e-6,
    ) -> None:
        stem = nn.Sequential(
            nn.Conv2d(3, channels[0], 4, stride=4), LayerNorm2d(channels[0], eps=1e-6)
        )
        layers: list[nn.Module] = [stem]
        shares = iter(np.linspace(0, skipped, sum(depths)).tolist())
        for stage, (width, depth) in enumerate(zip(channels, depths, strict=True)):
            if stage:
                before = channels[stage - 1]
                norm = LayerNorm2d(before, eps=1e-6)
                layers.append(nn.Sequential(norm, nn.Conv2d(before, width, 2, stride=2)))
            blocks = [Block(width, layer_scale, next(shares)) for _ in range(depth)]
            layers.append(nn.Sequential(*blocks))
        self.features = nn.Sequential(*layers)
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.classifier = nn.Sequential(
            LayerNorm2d(channels[-1], eps=1e-6),
            nn.Flatten(1),
            nn.Linear(channels[-1], num_classes),
        )
        truncated_normal(self, 0.02, biases=True)

    def forward(self, x: Tensor) -> Tensor:
        return self.classifier(self.avgpool(self.features(x)))


def convnext_tiny(num_classes: int = 1000, *, seed: int | None = None) -> ConvNeXt:
    """ConvNeXt, the tiny one."""
    channels, depths = (96, 192, 384, 768), (3, 3, 9, 3)
    return made(lambda: ConvNeXt(channels, depths, 0.1, num_classes), seed)
