"""EfficientNet: inverted residuals whose depth, width and image grow together (Tan and Le 2019,
arXiv:1905.11946)."""

from __future__ import annotations

from math import ceil

from .. import nn
from ..nn.tensor import Tensor
from .block import ConvNormActivation, SqueezeExcitation, divisible, made
from .initialise import he_normal, uniform_linear

# Of each stage: expansion, kernel, stride of the first block, channels, blocks.
_STAGES = (
    (1, 3, 1, 16, 1),
    (6, 3, 2, 24, 2),
    (6, 5, 2, 40, 2),
    (6, 3, 2, 80, 3),
    (6, 5, 1, 112, 3),
    (6, 5, 2, 192, 4),
    (6, 3, 1, 320, 1),
)


class MBConv(nn.Module):
    """A depthwise convolution on more channels than come in and go out, with squeeze and
    excitation; training skips it with probability `skipped`."""

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel: int,
        stride: int,
        expansion: int,
        skipped: float,
    ) -> None:
        self.has_shortcut = stride == 1 and in_channels == out_channels
        width = divisible(in_channels * expansion)
        layers: list[nn.Module] = []
        if width != in_channels:
            layers.append(ConvNormActivation(in_channels, width, 1, activation=nn.SiLU))
        self.block = nn.Sequential(
            *layers,
            ConvNormActivation(width, width, kernel, stride, groups=width, activation=nn.SiLU),
            SqueezeExcitation(width, max(1, in_channels // 4), activation=nn.SiLU),
            ConvNormActivation(width, out_channels, 1, activation=None),
        )
        self.stochastic_depth = nn.StochasticDepth(skipped)

    def forward(self, x: Tensor) -> Tensor:
        y = self.block(x)
        return self.stochastic_depth(y) + x if self.has_shortcut else y


class EfficientNet(nn.Module):
    """x [N,3,H,W] -> [N,classes], with channels and depths times `width` and `depth`."""

    def __init__(
        self,
        width: float,
        depth: float,
        dropout: float,
        num_classes: int = 1000,
        skipped: float = 0.2,
    ) -> None:
        channels = divisible(32 * width)
        layers: list[nn.Module] = [ConvNormActivation(3, channels, 3, 2, activation=nn.SiLU)]
        depths = [ceil(blocks * depth) for *_, blocks in _STAGES]
        number = 0
        for (expansion, kernel, stride, wanted, _), blocks in zip(_STAGES, depths, strict=True):
            stage: list[nn.Module] = []
            for i in range(blocks):
                out, step = divisible(wanted * width), 1 if i else stride
                share = skipped * number / sum(depths)
                stage.append(MBConv(channels, out, kernel, step, expansion, share))
                channels, number = out, number + 1
            layers.append(nn.Sequential(*stage))
        layers.append(ConvNormActivation(channels, 4 * channels, 1, activation=nn.SiLU))
        self.features = nn.Sequential(*layers)
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.classifier = nn.Sequential(nn.Dropout(dropout), nn.Linear(4 * channels, num_classes))
        he_normal(self)
        uniform_linear(self)

    def forward(self, x: Tensor) -> Tensor:
        return self.classifier(self.avgpool(self.features(x)).flatten(1))


def efficientnet_b0(num_classes: int = 1000, *, seed: int | None = None) -> EfficientNet:
    """EfficientNet-B0."""
    return made(lambda: EfficientNet(1.0, 1.0, 0.2, num_classes), seed)


def efficientnet_b1(num_classes: int = 1000, *, seed: int | None = None) -> EfficientNet:
    """EfficientNet-B1, for images of 240 x 240."""
    return made(lambda: EfficientNet(1.0, 1.1, 0.2, num_classes), seed, 240)


def efficientnet_b2(num_classes: int = 1000, *, seed: int | None = None) -> EfficientNet:
    """EfficientNet-B2, for images of 288 x 288."""
    return made(lambda: EfficientNet(1.1, 1.2, 0.3, num_classes), seed, 288)


def efficientnet_b3(num_classes: int = 1000, *, seed: int | None = None) -> EfficientNet:
    """EfficientNet-B3, for images of 300 x 300."""
    return made(lambda: EfficientNet(1.2, 1.4, 0.3, num_classes), seed, 300)


def efficientnet_b4(num_classes: int = 1000, *, seed: int | None = None) -> EfficientNet:
    """EfficientNet-B4, for images of 380 x 380."""
    return made(lambda: EfficientNet(1.4, 1.8, 0.4, num_classes), seed, 380)
