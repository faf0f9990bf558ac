"""SqueezeNet 1.1: few parameters, by 1x1 convolutions (Iandola et al. 2016, arXiv:1602.07360)."""

from __future__ import annotations

from .. import nn
from ..nn.tensor import Tensor
from .block import made
from .initialise import he_uniform


class Fire(nn.Module):
    """Few channels, then both 1x1 and 3x3 filters of them."""

    def __init__(self, in_channels: int, squeezed: int, expanded: int) -> None:
        self.squeeze = nn.Conv2d(in_channels, squeezed, 1)
        self.squeeze_activation = nn.ReLU()
        self.expand1x1 = nn.Conv2d(squeezed, expanded, 1)
        self.expand1x1_activation = nn.ReLU()
        self.expand3x3 = nn.Conv2d(squeezed, expanded, 3, padding=1)
        self.expand3x3_activation = nn.ReLU()

    def forward(self, x: Tensor) -> Tensor:
        x = self.squeeze_activation(self.squeeze(x))
        narrow = self.expand1x1_activation(self.expand1x1(x))
        wide = self.expand3x3_activation(self.expand3x3(x))
        return nn.functional.cat([narrow, wide], 1)


class SqueezeNet(nn.Module):
    """x [N,3,H,W] -> [N,classes]."""

    def __init__(self, num_classes: int = 1000, dropout: float = 0.5) -> None:
        self.features = nn.Sequential(
            nn.Conv2d(3, 64, 3, stride=2),
            nn.ReLU(),
            nn.MaxPool2d(3, stride=2, ceil_mode=True),
            Fire(64, 16, 64),
            Fire(128, 16, 64),
            nn.MaxPool2d(3, stride=2, ceil_mode=True),
            Fire(128, 32, 128),
            Fire(256, 32, 128),
            nn.MaxPool2d(3, stride=2, ceil_mode=True),
            Fire(256, 48, 192),
            Fire(384, 48, 192),
            Fire(384, 64, 256),
            Fire(512, 64, 256),
        )
        last = nn.Conv2d(512, num_classes, 1)
        self.classifier = nn.Sequential(
            nn.Dropout(dropout), last, nn.ReLU(), nn.AdaptiveAvgPool2d((1, 1))
        )
        he_uniform(self, last)

    def forward(self, x: Tensor) -> Tensor:
        return self.classifier(self.features(x)).flatten(1)


def squeezenet1_1(num_classes: int = 1000, *, seed: int | None = None) -> SqueezeNet:
    """SqueezeNet 1.1."""
    return made(lambda: SqueezeNet(num_classes), seed)
