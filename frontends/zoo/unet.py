"""U-Net, for a class of every pixel (Ronneberger et al. 2015, arXiv:1505.04597), with padding and
batch norm, so that maps keep their size."""

from __future__ import annotations

from .. import nn
from ..nn.functional import cat
from ..nn.tensor import Tensor
from .block import ConvNormActivation, made
from .initialise import he_normal


class UNet(nn.Module):
    """x [N,C,H,W] -> [N,classes,H,W], for sides that `2 ** depth` divides. `channels` is the width
    at full size; it doubles where the map's sides are halved."""

    def __init__(
        self, num_classes: int = 2, in_channels: int = 3, channels: int = 64, depth: int = 4
    ) -> None:
        widths = [channels << level for level in range(depth + 1)]
        self.encoders = nn.ModuleList(
            _double(before, width)
            for before, width in zip([in_channels, *widths], widths, strict=False)
        )
        self.pool = nn.MaxPool2d(2)
        upwards = list(zip(widths[:0:-1], widths[-2::-1], strict=True))
        self.upsamples = nn.ModuleList(
            nn.ConvTranspose2d(below, width, 2, stride=2) for below, width in upwards
        )
        self.decoders = nn.ModuleList(_double(below, width) for below, width in upwards)
        self.head = nn.Conv2d(channels, num_classes, 1)
        he_normal(self)

    def forward(self, x: Tensor) -> Tensor:
        kept: list[Tensor] = []
        for encoder in self.encoders:
            x = encoder(self.pool(x) if kept else x)
            kept.append(x)
        for skip, upsample, decoder in zip(
            kept[-2::-1], self.upsamples, self.decoders, strict=True
        ):
            x = decoder(cat([skip, upsample(x)], 1))
        return self.head(x)


def _double(in_channels: int, out_channels: int) -> nn.Sequential:
    return nn.Sequential(
        ConvNormActivation(in_channels, out_channels),
        ConvNormActivation(out_channels, out_channels),
    )


def unet(
    num_classes: int = 2,
    *,
    in_channels: int = 3,
    channels: int = 64,
    depth: int = 4,
    seed: int | None = None,
) -> UNet:
    """U-Net, for images of 256 x 256 or other sides that `2 ** depth` divides."""
    net = made(lambda: UNet(num_classes, in_channels, channels, depth), seed)
    net.input_shapes = {"x": ("N", in_channels, 256, 256)}
    return net
