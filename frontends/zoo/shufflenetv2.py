"""ShuffleNet V2: half the channels pass by each block, then all are shuffled (Ma et al. 2018,
arXiv:1807.11164)."""

from __future__ import annotations

from collections.abc import Sequence

from .. import nn
from ..nn.functional import cat, channel_shuffle
from ..nn.tensor import Tensor
from .block import made


class InvertedResidual(nn.Module):
    """Two branches: with stride 1 one of them is half of x as it is."""

    def __init__(self, in_channels: int, out_channels: int, stride: int) -> None:
        half = out_channels // 2
        self.stride = stride
        self.branch1 = nn.Sequential()
        if stride > 1:
            self.branch1 = nn.Sequential(
                *_depthwise(in_channels, stride), *_pointwise(in_channels, half)
            )
        entering = in_channels if stride > 1 else half
        self.branch2 = nn.Sequential(
            *_pointwise(entering, half), *_depthwise(half, stride), *_pointwise(half, half)
        )

    def forward(self, x: Tensor) -> Tensor:
        if self.stride == 1:
            kept, x = x.chunk(2, dim=1)
            return channel_shuffle(cat([kept, self.branch2(x)], 1), 2)
        return channel_shuffle(cat([self.branch1(x), self.branch2(x)], 1), 2)


def _depthwise(channels: int, stride: int) -> list[nn.Module]:
    conv = nn.Conv2d(channels, channels, 3, stride, padding=1, groups=channels, bias=False)
    return [conv, nn.BatchNorm2d(channels)]


def _pointwise(in_channels: int, out_channels: int) -> list[nn.Module]:
    conv = nn.Conv2d(in_channels, out_channels, 1, bias=False)
    return [conv, nn.BatchNorm2d(out_channels), nn.ReLU()]


class ShuffleNetV2(nn.Module):
    """x [N,3,H,W] -> [N,classes]. `channels` are those of the stem, the three stages and the last
    convolution."""

    def __init__(
        self, depths: Sequence[int], channels: Sequence[int], num_classes: int = 1000
    ) -> None:
        stem, *stages, last = channels
        self.conv1 = nn.Sequential(
            nn.Conv2d(3, stem, 3, stride=2, padding=1, bias=False), nn.BatchNorm2d(stem), nn.ReLU()
        )
        self.maxpool = nn.MaxPool2d(3, stride=2, padding=1)
        entering = stem
        for number, (depth, wanted) in enumerate(zip(depths, stages, strict=True), 2):
            blocks = [InvertedResidual(entering, wanted, 2)]
            blocks += [InvertedResidual(wanted, wanted, 1) for _ in range(depth - 1)]
            setattr(self, f"stage{number}", nn.Sequential(*blocks))
            entering = wanted
        self.conv5 = nn.Sequential(*_pointwise(entering, last))
        self.fc = nn.Linear(last, num_classes)

    def forward(self, x: Tensor) -> Tensor:
        x = self.maxpool(self.conv1(x))
        for number in (2, 3, 4):
            x = getattr(self, f"stage{number}")(x)
        return self.fc(self.conv5(x).mean((2, 3)))


def shufflenet_v2_x1_0(num_classes: int = 1000, *, seed: int | None = None) -> ShuffleNetV2:
    """ShuffleNet V2, of the usual width."""
    channels = (24, 116, 232, 464, 1024)
    return made(lambda: ShuffleNetV2((4, 8, 4), channels, num_classes), seed)
