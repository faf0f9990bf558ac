"""PyTorch's networks beside the zoo's, with equal weights: torchvision's, and twins of those that
it does not have."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
import torchvision

from cnnc import nn, zoo
from tests.zoo.state_dicts import WITH_AUXILIARIES

_CLASSES = 7
_SHAPES = {"lenet5": (1, 32, 32), "unet": (3, 32, 32), "inception_v3": (3, 96, 96)}
_SHAPES |= {"alexnet": (3, 96, 96)}


class _LeNet5(torch.nn.Module):  # type: ignore[misc]
    def __init__(self) -> None:
        super().__init__()
        kind = torch.nn
        self.features = kind.Sequential(
            *(kind.Conv2d(1, 6, 5), kind.ReLU(), kind.MaxPool2d(2)),
            *(kind.Conv2d(6, 16, 5), kind.ReLU(), kind.MaxPool2d(2)),
        )
        self.classifier = kind.Sequential(
            *(kind.Linear(16 * 5 * 5, 120), kind.ReLU()),
            *(kind.Linear(120, 84), kind.ReLU(), kind.Linear(84, _CLASSES)),
        )

    def forward(self, x: Any) -> Any:
        return self.classifier(self.features(x).flatten(1))


class _UNet(torch.nn.Module):  # type: ignore[misc]
    def __init__(self, channels: int, depth: int) -> None:
        super().__init__()
        widths = [channels << level for level in range(depth + 1)]
        up = list(zip(widths[:0:-1], widths[-2::-1], strict=True))
        kind = torch.nn
        self.encoders = kind.ModuleList(map(self._double, [3, *widths[:-1]], widths))
        self.upsamples = kind.ModuleList(kind.ConvTranspose2d(a, b, 2, stride=2) for a, b in up)
        self.decoders = kind.ModuleList(self._double(a, b) for a, b in up)
        self.head = kind.Conv2d(channels, _CLASSES, 1)

    @staticmethod
    def _double(before: int, width: int) -> Any:
        def block(channels: int) -> Any:
            conv = torch.nn.Conv2d(channels, width, 3, padding=1, bias=False)
            return torch.nn.Sequential(conv, torch.nn.BatchNorm2d(width), torch.nn.ReLU())

        return torch.nn.Sequential(block(before), block(width))

    def forward(self, x: Any) -> Any:
        kept: list[Any] = []
        for encoder in self.encoders:
            x = encoder(torch.nn.functional.max_pool2d(x, 2) if kept else x)
            kept.append(x)
        ups = zip(kept[-2::-1], self.upsamples, self.decoders, strict=True)
        for skip, upsample, decoder in ups:
            x = decoder(torch.cat([skip, upsample(x)], 1))
        return self.head(x)


def networks(name: str) -> tuple[Any, nn.Module]:
    """PyTorch's network and the zoo's, of seven classes, in training but for what drops at random,
    whose generators differ; the U-Net is of 16 channels and two levels."""
    torch.manual_seed(0)
    ours: nn.Module
    match name:
        case "lenet5":
            theirs, ours = _LeNet5(), zoo.lenet5(_CLASSES)
        case "unet":
            theirs, ours = _UNet(16, 2), zoo.unet(_CLASSES, channels=16, depth=2)
        case _:
            with_auxiliaries = name in WITH_AUXILIARIES
            options = {"aux_logits": False, "init_weights": False} if with_auxiliaries else {}
            theirs = torchvision.models.get_model(
                name, weights=None, num_classes=_CLASSES, **options
            )
            ours = getattr(zoo, name)(_CLASSES)
    ours.load_state_dict({k: v.numpy() for k, v in theirs.state_dict().items()})
    for module in (*theirs.modules(), *ours.modules()):
        if type(module).__name__ in ("Dropout", "StochasticDepth"):
            module.eval()
    return theirs, ours


def batch(name: str, images: int) -> tuple[np.ndarray, np.ndarray]:
    """So many small images for the network, and their labels, or those of their pixels."""
    rng = np.random.default_rng(0)
    shape = _SHAPES.get(name, (3, 64, 64))
    x = rng.normal(size=(images, *shape)).astype(np.float32)
    return x, rng.integers(0, _CLASSES, (images, *shape[1:]) if name == "unet" else images)
