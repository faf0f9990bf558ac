"""Inception v3 (Szegedy et al. 2015, arXiv:1512.00567)."""

from __future__ import annotations

from .. import nn
from ..nn.functional import adaptive_avg_pool2d, avg_pool2d, cat, max_pool2d
from ..nn.init import trunc_normal_
from ..nn.tensor import Tensor
from .block import BasicConv2d, made
from .initialise import truncated_normal


class InceptionA(nn.Module):
    """Branches of 1x1, 5x5, twice 3x3, and a mean."""

    def __init__(self, in_channels: int, pooled: int) -> None:
        self.branch1x1 = BasicConv2d(in_channels, 64, 1)
        self.branch5x5_1 = BasicConv2d(in_channels, 48, 1)
        self.branch5x5_2 = BasicConv2d(48, 64, 5, padding=2)
        self.branch3x3dbl_1 = BasicConv2d(in_channels, 64, 1)
        self.branch3x3dbl_2 = BasicConv2d(64, 96, 3, padding=1)
        self.branch3x3dbl_3 = BasicConv2d(96, 96, 3, padding=1)
        self.branch_pool = BasicConv2d(in_channels, pooled, 1)

    def forward(self, x: Tensor) -> Tensor:
        five = self.branch5x5_2(self.branch5x5_1(x))
        three = self.branch3x3dbl_3(self.branch3x3dbl_2(self.branch3x3dbl_1(x)))
        return cat([self.branch1x1(x), five, three, self.branch_pool(_mean(x))], 1)


class InceptionB(nn.Module):
    """Half the map's sides: 3x3, twice 3x3, and a maximum."""

    def __init__(self, in_channels: int) -> None:
        self.branch3x3 = BasicConv2d(in_channels, 384, 3, stride=2)
        self.branch3x3dbl_1 = BasicConv2d(in_channels, 64, 1)
        self.branch3x3dbl_2 = BasicConv2d(64, 96, 3, padding=1)
        self.branch3x3dbl_3 = BasicConv2d(96, 96, 3, stride=2)

    def forward(self, x: Tensor) -> Tensor:
        twice = self.branch3x3dbl_3(self.branch3x3dbl_2(self.branch3x3dbl_1(x)))
        return cat([self.branch3x3(x), twice, max_pool2d(x, 3, 2)], 1)


class InceptionC(nn.Module):
    """Branches of 1x1, of 7x7 as 1x7 and 7x1, twice so, and a mean."""

    def __init__(self, in_channels: int, width: int) -> None:
        self.branch1x1 = BasicConv2d(in_channels, 192, 1)
        self.branch7x7_1 = BasicConv2d(in_channels, width, 1)
        self.branch7x7_2 = _row(width, width)
        self.branch7x7_3 = _column(width, 192)
        self.branch7x7dbl_1 = BasicConv2d(in_channels, width, 1)
        self.branch7x7dbl_2 = _column(width, width)
        self.branch7x7dbl_3 = _row(width, width)
        self.branch7x7dbl_4 = _column(width, width)
        self.branch7x7dbl_5 = _row(width, 192)
        self.branch_pool = BasicConv2d(in_channels, 192, 1)

    def forward(self, x: Tensor) -> Tensor:
        seven = self.branch7x7_3(self.branch7x7_2(self.branch7x7_1(x)))
        twice = self.branch7x7dbl_3(self.branch7x7dbl_2(self.branch7x7dbl_1(x)))
        twice = self.branch7x7dbl_5(self.branch7x7dbl_4(twice))
        return cat([self.branch1x1(x), seven, twice, self.branch_pool(_mean(x))], 1)


class InceptionD(nn.Module):
    """Half the map's sides: 3x3, 7x7 and 3x3, and a maximum."""

    def __init__(self, in_channels: int) -> None:
        self.branch3x3_1 = BasicConv2d(in_channels, 192, 1)
        self.branch3x3_2 = BasicConv2d(192, 320, 3, stride=2)
        self.branch7x7x3_1 = BasicConv2d(in_channels, 192, 1)
        self.branch7x7x3_2 = _row(192, 192)
        self.branch7x7x3_3 = _column(192, 192)
        self.branch7x7x3_4 = BasicConv2d(192, 192, 3, stride=2)

    def forward(self, x: Tensor) -> Tensor:
        three = self.branch3x3_2(self.branch3x3_1(x))
        seven = self.branch7x7x3_3(self.branch7x7x3_2(self.branch7x7x3_1(x)))
        return cat([three, self.branch7x7x3_4(seven), max_pool2d(x, 3, 2)], 1)


class InceptionE(nn.Module):
    """Branches that end in 1x3 and 3x1 side by side."""

    def __init__(self, in_channels: int) -> None:
        self.branch1x1 = BasicConv2d(in_channels, 320, 1)
        self.branch3x3_1 = BasicConv2d(in_channels, 384, 1)
        self.branch3x3_2a = BasicConv2d(384, 384, (1, 3), padding=(0, 1))
        self.branch3x3_2b = BasicConv2d(384, 384, (3, 1), padding=(1, 0))
        self.branch3x3dbl_1 = BasicConv2d(in_channels, 448, 1)
        self.branch3x3dbl_2 = BasicConv2d(448, 384, 3, padding=1)
        self.branch3x3dbl_3a = BasicConv2d(384, 384, (1, 3), padding=(0, 1))
        self.branch3x3dbl_3b = BasicConv2d(384, 384, (3, 1), padding=(1, 0))
        self.branch_pool = BasicConv2d(in_channels, 192, 1)

    def forward(self, x: Tensor) -> Tensor:
        three = self.branch3x3_1(x)
        three = cat([self.branch3x3_2a(three), self.branch3x3_2b(three)], 1)
        twice = self.branch3x3dbl_2(self.branch3x3dbl_1(x))
        twice = cat([self.branch3x3dbl_3a(twice), self.branch3x3dbl_3b(twice)], 1)
        return cat([self.branch1x1(x), three, twice, self.branch_pool(_mean(x))], 1)


class InceptionAux(nn.Module):
    """A second classifier on maps from inside the network, which only training reads."""

    def __init__(self, in_channels: int, num_classes: int) -> None:
        self.conv0 = BasicConv2d(in_channels, 128, 1)
        self.conv1 = BasicConv2d(128, 768, 5)
        self.fc = nn.Linear(768, num_classes)

    def initialise(self) -> None:
        """Draws the weights that begin smaller than others."""
        trunc_normal_(self.conv1.conv.weight, std=0.01)
        trunc_normal_(self.fc.weight, std=0.001)

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv1(self.conv0(avg_pool2d(x, 5, 3)))
        return self.fc(adaptive_avg_pool2d(x, 1).flatten(1))


class Inception3(nn.Module):
    """x [N,3,H,W], of 75 pixels or more a side -> [N,classes]; in training, with `aux_logits`, two
    of these: the output and that of the auxiliary classifier."""

    def __init__(self, num_classes: int = 1000, *, aux_logits: bool = False) -> None:
        self.Conv2d_1a_3x3 = BasicConv2d(3, 32, 3, stride=2)
        self.Conv2d_2a_3x3 = BasicConv2d(32, 32, 3)
        self.Conv2d_2b_3x3 = BasicConv2d(32, 64, 3, padding=1)
        self.maxpool1 = nn.MaxPool2d(3, stride=2)
        self.Conv2d_3b_1x1 = BasicConv2d(64, 80, 1)
        self.Conv2d_4a_3x3 = BasicConv2d(80, 192, 3)
        self.maxpool2 = nn.MaxPool2d(3, stride=2)
        self.Mixed_5b = InceptionA(192, 32)
        self.Mixed_5c = InceptionA(256, 64)
        self.Mixed_5d = InceptionA(288, 64)
        self.Mixed_6a = InceptionB(288)
        self.Mixed_6b = InceptionC(768, 128)
        self.Mixed_6c = InceptionC(768, 160)
        self.Mixed_6d = InceptionC(768, 160)
        self.Mixed_6e = InceptionC(768, 192)
        self.AuxLogits = InceptionAux(768, num_classes) if aux_logits else None
        self.Mixed_7a = InceptionD(768)
        self.Mixed_7b = InceptionE(1280)
        self.Mixed_7c = InceptionE(2048)
        self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
        self.dropout = nn.Dropout(0.5)
        self.fc = nn.Linear(2048, num_classes)
        truncated_normal(self, 0.1, biases=False)
        if self.AuxLogits is not None:
            self.AuxLogits.initialise()

    def forward(self, x: Tensor) -> Tensor | tuple[Tensor, Tensor]:
        x = self.Conv2d_2b_3x3(self.Conv2d_2a_3x3(self.Conv2d_1a_3x3(x)))
        x = self.Conv2d_4a_3x3(self.Conv2d_3b_1x1(self.maxpool1(x)))
        x = self.Mixed_5d(self.Mixed_5c(self.Mixed_5b(self.maxpool2(x))))
        x = self.Mixed_6c(self.Mixed_6b(self.Mixed_6a(x)))
        inside = x = self.Mixed_6e(self.Mixed_6d(x))
        x = self.Mixed_7c(self.Mixed_7b(self.Mixed_7a(x)))
        y: Tensor = self.fc(self.dropout(self.avgpool(x)).flatten(1))
        if self.AuxLogits is None or not x.trace.in_training(self):
            return y
        return y, self.AuxLogits(inside)


def _mean(x: Tensor) -> Tensor:
    return avg_pool2d(x, 3, 1, 1)


def _row(in_channels: int, out_channels: int) -> BasicConv2d:
    return BasicConv2d(in_channels, out_channels, (1, 7), padding=(0, 3))


def _column(in_channels: int, out_channels: int) -> BasicConv2d:
    return BasicConv2d(in_channels, out_channels, (7, 1), padding=(3, 0))


def inception_v3(
    num_classes: int = 1000, *, aux_logits: bool = False, seed: int | None = None
) -> Inception3:
    """Inception v3, for images of 299 x 299; in training with an auxiliary classifier if it is
    wanted."""
    return made(lambda: Inception3(num_classes, aux_logits=aux_logits), seed, 299)
