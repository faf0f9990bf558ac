"""MobileNetV2: inverted residuals (Sandler et al. 2018, arXiv:1801.04381)."""

from __future__ import annotations

from .. import nn
from ..nn.tensor import Tensor
from .block import ConvNormActivation, made
from .initialise import he_normal

# Of each stage: expansion, channels, blocks, stride of the first.
_STAGES = (
    (1, 16, 1, 1),
    (6, 24, 2, 2),
    (6, 32, 3, 2),
    (6, 64, 4, 2),
    (6, 96, 3, 1),
    (6, 160, 3, 2),
    (6, 320, 1, 1),
)


class InvertedResidual(nn.Module):
    """A depthwise convolution on more channels than come in and go out."""

    def __init__(self, in_channels: int, out_channels: int, stride: int, expansion: int) -> None:
        self.has_shortcut = stride == 1 and in_channels == out_channels
        width = in_channels * expansion
        layers: list[nn.Module] = []
        if expansion != 1:
            layers.append(ConvNormActivation(in_channels, width, 1, activation=nn.ReLU6))
        self.conv = nn.Sequential(
            *layers,
            ConvNormActivation(width, width, 3, stride, groups=width, activation=nn.ReLU6),
            nn.Conv2d(width, out_channels, 1, bias=False),
            nn.BatchNorm2d(out_channels),
        )

    def forward(self, x: Tensor) -> Tensor:
        return x + self.conv(x) if self.has_shortcut else self.conv(x)


class MobileNetV2(nn.Module):
    """x [N,3,H,W] -> [N,classes]."""

    def __init__(self, num_classes: int = 1000, dropout: float = 0.2) -> None:
        layers: list[nn.Module] = [ConvNormActivation(3, 32, 3, 2, activation=nn.ReLU6)]
        channels = 32
        for expansion, wanted, depth, stride in _STAGES:
            for i in range(depth):
                layers.append(InvertedResidual(channels, wanted, 1 if i else stride, expansion))
                channels = wanted
        layers.append(ConvNormActivation(channels, 1280, 1, activation=nn.ReLU6))
        self.features = nn.Sequential(*layers)
        self.classifier = nn.Sequential(nn.Dropout(dropout), nn.Linear(1280, num_classes))
        he_normal(self, linear_std=0.01)

    def forward(self, x: Tensor) -> Tensor:
        pooled = nn.functional.adaptive_avg_pool2d(self.features(x), 1)
        return self.classifier(pooled.flatten(1))


def mobilenet_v2(num_classes: int = 1000, *, seed: int | None = None) -> MobileNetV2:
    """MobileNetV2."""
    return made(lambda: MobileNetV2(num_classes), seed)
