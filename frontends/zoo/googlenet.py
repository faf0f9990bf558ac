"""GoogLeNet, with batch norm (Szegedy et al. 2014, arXiv:1409.4842). As in torchvision, the filters
called 5x5 are of 3x3."""

from __future__ import annotations

from .. import nn
from ..nn.functional import adaptive_avg_pool2d, cat, relu
from ..nn.tensor import Tensor
from .block import BasicConv2d, made
from .initialise import truncated_normal


class Inception(nn.Module):
    """Four branches side by side; the numbers are their channels."""

    def __init__(
        self,
        in_channels: int,
        one: int,
        three_squeezed: int,
        three: int,
        five_squeezed: int,
        five: int,
        pooled: int,
    ) -> None:
        self.branch1 = BasicConv2d(in_channels, one, 1)
        self.branch2 = nn.Sequential(
            BasicConv2d(in_channels, three_squeezed, 1),
            BasicConv2d(three_squeezed, three, 3, padding=1),
        )
        self.branch3 = nn.Sequential(
            BasicConv2d(in_channels, five_squeezed, 1),
            BasicConv2d(five_squeezed, five, 3, padding=1),
        )
        self.branch4 = nn.Sequential(
            nn.MaxPool2d(3, stride=1, padding=1, ceil_mode=True),
            BasicConv2d(in_channels, pooled, 1),
        )

    def forward(self, x: Tensor) -> Tensor:
        return cat([self.branch1(x), self.branch2(x), self.branch3(x), self.branch4(x)], 1)


class InceptionAux(nn.Module):
    """A second classifier on maps from inside the network, which only training reads."""

    def __init__(self, in_channels: int, num_classes: int) -> None:
        self.conv = BasicConv2d(in_channels, 128, 1)
        self.fc1 = nn.Linear(2048, 1024)
        self.fc2 = nn.Linear(1024, num_classes)
        self.dropout = nn.Dropout(0.7)

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv(adaptive_avg_pool2d(x, 4)).flatten(1)
        return self.fc2(self.dropout(relu(self.fc1(x))))


class GoogLeNet(nn.Module):
    """x [N,3,H,W] -> [N,classes]; in training, with `aux_logits`, three of these: the output and
    those of the second and the first auxiliary classifier."""

    def __init__(self, num_classes: int = 1000, *, aux_logits: bool = False) -> None:
        self.conv1 = BasicConv2d(3, 64, 7, stride=2, padding=3)
        self.maxpool1 = nn.MaxPool2d(3, stride=2, ceil_mode=True)
        self.conv2 = BasicConv2d(64, 64, 1)
        self.conv3 = BasicConv2d(64, 192, 3, padding=1)
        self.maxpool2 = nn.MaxPool2d(3, stride=2, ceil_mode=True)
        self.inception3a = Inception(192, 64, 96, 128, 16, 32, 32)
        self.inception3b = Inception(256, 128, 128, 192, 32, 96, 64)
        self.maxpool3 = nn.MaxPool2d(3, stride=2, ceil_mode=True)
        self.inception4a = Inception(480, 192, 96, 208, 16, 48, 64)
        self.inception4b = Inception(512, 160, 112, 224, 24, 64, 64)
        self.inception4c = Inception(512, 128, 128, 256, 24, 64, 64)
        self.inception4d = Inception(512, 112, 144, 288, 32, 64, 64)
        self.inception4e = Inception(528, 256, 160, 320, 32, 128, 128)
        self.maxpool4 = nn.MaxPool2d(2, stride=2, ceil_mode=True)
        self.inception5a = Inception(832, 256, 160, 320, 32, 128, 128)
        self.inception5b = Inception(832, 384, 192, 384, 48, 128, 128)
        self.aux1 = InceptionAux(512, num_classes) if aux_logits else None
        self.aux2 = InceptionAux(528, num_classes) if aux_logits else None
        self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
        self.dropout = nn.Dropout(0.2)
        self.fc = nn.Linear(1024, num_classes)
        truncated_normal(self, 0.01, biases=False)

    def forward(self, x: Tensor) -> Tensor | tuple[Tensor, Tensor, Tensor]:
        x = self.maxpool1(self.conv1(x))
        x = self.maxpool2(self.conv3(self.conv2(x)))
        x = self.maxpool3(self.inception3b(self.inception3a(x)))
        first = x = self.inception4a(x)
        second = x = self.inception4d(self.inception4c(self.inception4b(x)))
        x = self.maxpool4(self.inception4e(x))
        x = self.inception5b(self.inception5a(x))
        y: Tensor = self.fc(self.dropout(self.avgpool(x).flatten(1)))
        if self.aux1 is None or self.aux2 is None or not x.trace.in_training(self):
            return y
        return y, self.aux2(second), self.aux1(first)


def googlenet(
    num_classes: int = 1000, *, aux_logits: bool = False, seed: int | None = None
) -> GoogLeNet:
    """GoogLeNet, in training with auxiliary classifiers if they are wanted."""
    return made(lambda: GoogLeNet(num_classes, aux_logits=aux_logits), seed)
