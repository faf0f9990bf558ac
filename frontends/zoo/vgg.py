"""VGG: 3x3 convolutions between poolings (Simonyan and Zisserman 2014, arXiv:1409.1556)."""

from __future__ import annotations

from collections.abc import Sequence

from .. import nn
from ..nn.tensor import Tensor
from .block import made
from .initialise import he_normal

_CHANNELS = (64, 128, 256, 512, 512)


class VGG(nn.Module):
    """x [N,3,H,W], of 32 pixels or more a side -> [N,classes]. `depths` says how many convolutions
    stand before each of the five poolings."""

    def __init__(
        self,
        depths: Sequence[int],
        num_classes: int = 1000,
        *,
        batch_norm: bool = False,
        dropout: float = 0.5,
    ) -> None:
        self.features = _features(depths, batch_norm)
        self.avgpool = nn.AdaptiveAvgPool2d((7, 7))
        self.classifier = nn.Sequential(
            nn.Linear(512 * 7 * 7, 4096),
            nn.ReLU(),
            nn.Dropout(dropout),
            nn.Linear(4096, 4096),
            nn.ReLU(),
            nn.Dropout(dropout),
            nn.Linear(4096, num_classes),
        )
        he_normal(self, linear_std=0.01)

    def forward(self, x: Tensor) -> Tensor:
        return self.classifier(self.avgpool(self.features(x)).flatten(1))


def _features(depths: Sequence[int], batch_norm: bool) -> nn.Sequential:
    layers: list[nn.Module] = []
    channels = 3
    for depth, wanted in zip(depths, _CHANNELS, strict=True):
        for _ in range(depth):
            layers.append(nn.Conv2d(channels, wanted, 3, padding=1))
            layers += [nn.BatchNorm2d(wanted)] if batch_norm else []
            layers.append(nn.ReLU())
            channels = wanted
        layers.append(nn.MaxPool2d(2, stride=2))
    return nn.Sequential(*layers)


_DEPTHS = {11: (1, 1, 2, 2, 2), 16: (2, 2, 3, 3, 3), 19: (2, 2, 4, 4, 4)}


def _vgg(layers: int, batch_norm: bool, num_classes: int, seed: int | None) -> VGG:
    return made(lambda: VGG(_DEPTHS[layers], num_classes, batch_norm=batch_norm), seed)


def vgg11(num_classes: int = 1000, *, seed: int | None = None) -> VGG:
    """VGG of 11 layers."""
    return _vgg(11, False, num_classes, seed)


def vgg16(num_classes: int = 1000, *, seed: int | None = None) -> VGG:
    """VGG of 16 layers."""
    return _vgg(16, False, num_classes, seed)


def vgg19(num_classes: int = 1000, *, seed: int | None = None) -> VGG:
    """VGG of 19 layers."""
    return _vgg(19, False, num_classes, seed)


def vgg11_bn(num_classes: int = 1000, *, seed: int | None = None) -> VGG:
    """VGG of 11 layers, with batch norm."""
    return _vgg(11, True, num_classes, seed)


def vgg16_bn(num_classes: int = 1000, *, seed: int | None = None) -> VGG:
    """VGG of 16 layers, with batch norm."""
    return _vgg(16, True, num_classes, seed)


def vgg19_bn(num_classes: int = 1000, *, seed: int | None = None) -> VGG:
    """VGG of 19 layers, with batch norm."""
    return _vgg(19, True, num_classes, seed)
