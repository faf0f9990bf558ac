"""MobileNetV3: inverted residuals with squeeze and excitation (Howard et al. 2019,
arXiv:1905.02244)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from .. import nn
from ..nn.tensor import Tensor
from .block import ConvNormActivation, SqueezeExcitation, divisible, made
from .initialise import he_normal

_norm = partial(nn.BatchNorm2d, eps=0.001, momentum=0.01)


class Stage(NamedTuple):
    """One inverted residual: kernel, channels inside and behind it, whether it has squeeze and
    excitation, whether its activation is hard swish, and its stride."""

    kernel: int
    width: int
    channels: int
    squeeze: bool
    swish: bool
    stride: int


_LARGE = (
    Stage(3, 16, 16, False, False, 1),
    Stage(3, 64, 24, False, False, 2),
    Stage(3, 72, 24, False, False, 1),
    Stage(5, 72, 40, True, False, 2),
    Stage(5, 120, 40, True, False, 1),
    Stage(5, 120, 40, True, False, 1),
    Stage(3, 240, 80, False, True, 2),
    Stage(3, 200, 80, False, True, 1),
    Stage(3, 184, 80, False, True, 1),
    Stage(3, 184, 80, False, True, 1),
    Stage(3, 480, 112, True, True, 1),
    Stage(3, 672, 112, True, True, 1),
    Stage(5, 672, 160, True, True, 2),
    Stage(5, 960, 160, True, True, 1),
    Stage(5, 960, 160, True, True, 1),
)
_SMALL = (
    Stage(3, 16, 16, True, False, 2),
    Stage(3, 72, 24, False, False, 2),
    Stage(3, 88, 24, False, False, 1),
    Stage(5, 96, 40, True, True, 2),
    Stage(5, 240, 40, True, True, 1),
    Stage(5, 240, 40, True, True, 1),
    Stage(5, 120, 48, True, True, 1),
    Stage(5, 144, 48, True, True, 1),
    Stage(5, 288, 96, True, True, 2),
    Stage(5, 576, 96, True, True, 1),
    Stage(5, 576, 96, True, True, 1),
)


class InvertedResidual(nn.Module):
    """A depthwise convolution on more channels than come in and go out."""

    def __init__(self, in_channels: int, stage: Stage) -> None:
        kernel, width, channels, squeeze, swish, stride = stage
        self.has_shortcut = stride == 1 and in_channels == channels
        unit = partial(
            ConvNormActivation, norm=_norm, activation=nn.Hardswish if swish else nn.ReLU
        )
        layers: list[nn.Module] = []
        if width != in_channels:
            layers.append(unit(in_channels, width, 1))
        layers.append(unit(width, width, kernel, stride, groups=width))
        if squeeze:
            layers.append(
                SqueezeExcitation(width, divisible(width // 4), scale_activation=nn.Hardsigmoid)
            )
        layers.append(ConvNormActivation(width, channels, 1, norm=_norm, activation=None))
        self.block = nn.Sequential(*layers)

    def forward(self, x: Tensor) -> Tensor:
        return self.block(x) + x if self.has_shortcut else self.block(x)


class MobileNetV3(nn.Module):
    """x [N,3,H,W] -> [N,classes]."""

    def __init__(
        self, stages: Sequence[Stage], last: int, num_classes: int = 1000, dropout: float = 0.2
    ) -> None:
        swish = partial(ConvNormActivation, norm=_norm, activation=nn.Hardswish)
        layers: list[nn.Module] = [swish(3, 16, 3, 2)]
        channels = 16
        for stage in stages:
            layers.append(InvertedResidual(channels, stage))
            channels = stage.channels
        layers.append(swish(channels, 6 * channels, 1))
        self.features = nn.Sequential(*layers)
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.classifier = nn.Sequential(
            nn.Linear(6 * channels, last),
            nn.Hardswish(),
            nn.Dropout(dropout),
            nn.Linear(last, num_classes),
        )
        he_normal(self, linear_std=0.01)

    def forward(self, x: Tensor) -> Tensor:
        return self.classifier(self.avgpool(self.features(x)).flatten(1))


def mobilenet_v3_large(num_classes: int = 1000, *, seed: int | None = None) -> MobileNetV3:
    """MobileNetV3, the large one."""
    return made(lambda: MobileNetV3(_LARGE, 1280, num_classes), seed)


def mobilenet_v3_small(num_classes: int = 1000, *, seed: int | None = None) -> MobileNetV3:
    """MobileNetV3, the small one."""
    return made(lambda: MobileNetV3(_SMALL, 1024, num_classes), seed)
