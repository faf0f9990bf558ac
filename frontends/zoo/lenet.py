"""LeNet-5 (LeCun et al. 1998), with ReLU and maximum pooling."""

from __future__ import annotations

from .. import nn
from ..nn.tensor import Tensor
from .block import made


class LeNet5(nn.Module):
    """x [N,C,32,32] -> [N,classes]."""

    def __init__(self, num_classes: int = 10, in_channels: int = 1) -> None:
        self.features = nn.Sequential(
            nn.Conv2d(in_channels, 6, 5),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Conv2d(6, 16, 5),
            nn.ReLU(),
            nn.MaxPool2d(2),
        )
        self.classifier = nn.Sequential(
            nn.Linear(16 * 5 * 5, 120),
            nn.ReLU(),
            nn.Linear(120, 84),
            nn.ReLU(),
            nn.Linear(84, num_classes),
        )

    def forward(self, x: Tensor) -> Tensor:
        return self.classifier(self.features(x).flatten(1))


def lenet5(num_classes: int = 10, *, in_channels: int = 1, seed: int | None = None) -> LeNet5:
    """LeNet-5, for images [N,in_channels,32,32]."""
    net = made(lambda: LeNet5(num_classes, in_channels), seed)
    net.input_shapes = {"x": ("N", in_channels, 32, 32)}
    return net
