"""ResNet (He et al. 2015, arXiv:1512.03385), with a bottleneck's stride on its 3x3 convolution;
ResNeXt (Xie et al. 2016, arXiv:1611.05431) and Wide ResNet (Zagoruyko and Komodakis 2016,
arXiv:1605.07146) as bottlenecks of other widths."""

from __future__ import annotations

from collections.abc import Sequence

from .. import nn
from ..nn.tensor import Tensor
from .block import made
from .initialise import he_normal


class BasicBlock(nn.Module):
    """Two 3x3 convolutions and a shortcut."""

    expansion = 1

    def __init__(
        self,
        in_channels: int,
        channels: int,
        stride: int,
        downsample: nn.Module | None,
        groups: int,
        width_per_group: int,
    ) -> None:
        assert groups == 1, "a basic block has no groups"
        self.conv1 = nn.Conv2d(in_channels, channels, 3, stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(channels)
        self.relu = nn.ReLU()
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(channels)
        self.downsample = downsample

    def forward(self, x: Tensor) -> Tensor:
        y = self.relu(self.bn1(self.conv1(x)))
        y = self.bn2(self.conv2(y))
        return self.relu(y + (self.downsample(x) if self.downsample else x))


class Bottleneck(nn.Module):
    """A 3x3 convolution between two 1x1 convolutions, and a shortcut."""

    expansion = 4

    def __init__(
        self,
        in_channels: int,
        channels: int,
        stride: int,
        downsample: nn.Module | None,
        groups: int,
        width_per_group: int,
    ) -> None:
        width = channels * width_per_group // 64 * groups
        out_channels = channels * self.expansion
        self.conv1 = nn.Conv2d(in_channels, width, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, 3, stride, padding=1, groups=groups, bias=False)
        self.bn2 = nn.BatchNorm2d(width)
        self.conv3 = nn.Conv2d(width, out_channels, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(out_channels)
        self.relu = nn.ReLU()
        self.downsample = downsample

    def forward(self, x: Tensor) -> Tensor:
        y = self.relu(self.bn1(self.conv1(x)))
        y = self.relu(self.bn2(self.conv2(y)))
        y = self.bn3(self.conv3(y))
        return self.relu(y + (self.downsample(x) if self.downsample else x))


class ResNet(nn.Module):
    """x [N,3,H,W] -> [N,classes], with so many blocks in each of the four stages."""

    def __init__(
        self,
        block: type[BasicBlock] | type[Bottleneck],
        layers: Sequence[int],
        num_classes: int = 1000,
        groups: int = 1,
        width_per_group: int = 64,
    ) -> None:
        self.conv1 = nn.Conv2d(3, 64, 7, stride=2, padding=3, bias=False)
        self.bn1 = nn.BatchNorm2d(64)
        self.relu = nn.ReLU()
        self.maxpool = nn.MaxPool2d(3, stride=2, padding=1)
        in_channels = 64
        for stage, depth in enumerate(layers):
            channels, stride = 64 << stage, 2 if stage else 1
            blocks: list[nn.Module] = []
            for _ in range(depth):
                shortcut = _shortcut(in_channels, channels * block.expansion, stride)
                made_block = block(in_channels, channels, stride, shortcut, groups, width_per_group)
                blocks.append(made_block)
                in_channels, stride = channels * block.expansion, 1
            setattr(self, f"layer{stage + 1}", nn.Sequential(*blocks))
        self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
        self.fc = nn.Linear(in_channels, num_classes)
        he_normal(self)

    def forward(self, x: Tensor) -> Tensor:
        x = self.maxpool(self.relu(self.bn1(self.conv1(x))))
        for stage in (1, 2, 3, 4):
            x = getattr(self, f"layer{stage}")(x)
        return self.fc(self.avgpool(x).flatten(1))


def _shortcut(in_channels: int, out_channels: int, stride: int) -> nn.Sequential | None:
    """What a block's shortcut needs where it changes the map."""
    if stride == 1 and in_channels == out_channels:
        return None
    return nn.Sequential(
        nn.Conv2d(in_channels, out_channels, 1, stride, bias=False), nn.BatchNorm2d(out_channels)
    )


def resnet18(num_classes: int = 1000, *, seed: int | None = None) -> ResNet:
    """ResNet of 18 layers."""
    return made(lambda: ResNet(BasicBlock, (2, 2, 2, 2), num_classes), seed)


def resnet34(num_classes: int = 1000, *, seed: int | None = None) -> ResNet:
    """ResNet of 34 layers."""
    return made(lambda: ResNet(BasicBlock, (3, 4, 6, 3), num_classes), seed)


def resnet50(num_classes: int = 1000, *, seed: int | None = None) -> ResNet:
    """ResNet of 50 layers."""
    return made(lambda: ResNet(Bottleneck, (3, 4, 6, 3), num_classes), seed)


def resnet101(num_classes: int = 1000, *, seed: int | None = None) -> ResNet:
    """ResNet of 101 layers."""
    return made(lambda: ResNet(Bottleneck, (3, 4, 23, 3), num_classes), seed)


def resnext50_32x4d(num_classes: int = 1000, *, seed: int | None = None) -> ResNet:
    """ResNeXt of 50 layers, with 32 groups of 4 channels."""
    return made(lambda: ResNet(Bottleneck, (3, 4, 6, 3), num_classes, 32, 4), seed)


def wide_resnet50_2(num_classes: int = 1000, *, seed: int | None = None) -> ResNet:
    """Wide ResNet of 50 layers, twice as wide inside its blocks."""
    return made(lambda: ResNet(Bottleneck, (3, 4, 6, 3), num_classes, 1, 128), seed)
