"""DenseNet: each layer reads the maps of all layers before it (Huang et al. 2016,
arXiv:1608.06993)."""

from __future__ import annotations

from collections.abc import Sequence

from .. import nn
from ..nn.functional import cat, relu
from ..nn.tensor import Tensor
from .block import made
from .initialise import he_normal, zero_bias


class DenseLayer(nn.Module):
    """A bottleneck that makes `growth` maps of all maps so far."""

    def __init__(self, in_channels: int, growth: int, width: int) -> None:
        self.norm1 = nn.BatchNorm2d(in_channels)
        self.relu1 = nn.ReLU()
        self.conv1 = nn.Conv2d(in_channels, width * growth, 1, bias=False)
        self.norm2 = nn.BatchNorm2d(width * growth)
        self.relu2 = nn.ReLU()
        self.conv2 = nn.Conv2d(width * growth, growth, 3, padding=1, bias=False)

    def forward(self, features: list[Tensor]) -> Tensor:
        y = self.conv1(self.relu1(self.norm1(cat(features, 1))))
        return self.conv2(self.relu2(self.norm2(y)))


class DenseBlock(nn.Module):
    """Dense layers; what comes out is what came in and what each of them made."""

    def __init__(self, depth: int, in_channels: int, growth: int, width: int) -> None:
        for i in range(depth):
            layer = DenseLayer(in_channels + i * growth, growth, width)
            setattr(self, f"denselayer{i + 1}", layer)

    def forward(self, x: Tensor) -> Tensor:
        features = [x]
        for _, layer in self.named_children():
            features.append(layer(features))
        return cat(features, 1)


class DenseNet(nn.Module):
    """x [N,3,H,W] -> [N,classes]."""

    def __init__(
        self,
        depths: Sequence[int],
        num_classes: int = 1000,
        *,
        growth: int = 32,
        channels: int = 64,
        width: int = 4,
    ) -> None:
        self.features = nn.Sequential(
            {
                "conv0": nn.Conv2d(3, channels, 7, stride=2, padding=3, bias=False),
                "norm0": nn.BatchNorm2d(channels),
                "relu0": nn.ReLU(),
                "pool0": nn.MaxPool2d(3, stride=2, padding=1),
            }
        )
        for i, depth in enumerate(depths, 1):
            self.features.add_module(f"denseblock{i}", DenseBlock(depth, channels, growth, width))
            channels += depth * growth
            if i < len(depths):
                self.features.add_module(f"transition{i}", _transition(channels))
                channels //= 2
        self.features.add_module("norm5", nn.BatchNorm2d(channels))
        self.classifier = nn.Linear(channels, num_classes)
        he_normal(self, "fan_in")
        zero_bias(self.classifier)

    def forward(self, x: Tensor) -> Tensor:
        x = relu(self.features(x))
        return self.classifier(nn.functional.adaptive_avg_pool2d(x, 1).flatten(1))


def _transition(channels: int) -> nn.Sequential:
    """Half the channels, and half the map's sides."""
    return nn.Sequential(
        {
            "norm": nn.BatchNorm2d(channels),
            "relu": nn.ReLU(),
            "conv": nn.Conv2d(channels, channels // 2, 1, bias=False),
            "pool": nn.AvgPool2d(2, stride=2),
        }
    )


def densenet121(num_classes: int = 1000, *, seed: int | None = None) -> DenseNet:
    """DenseNet of 121 layers."""
    return made(lambda: DenseNet((6, 12, 24, 16), num_classes), seed)
