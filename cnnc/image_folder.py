"""Folders of images as data to train on: one folder a class, as torchvision's ImageFolder has them.

Needs Pillow (the extra `images`). Every image becomes float32 [3,size,size]. For training it is
augmented, by random numbers that the loop gives for each sample and epoch, so that a resumed run
sees the same pixels; else it is resized and cropped in the middle.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from math import exp, log, sqrt
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from cnnc.errors import InputError

from .images import open_image

if TYPE_CHECKING:
    from PIL.Image import Image

_SUFFIXES = (".bmp", ".gif", ".jpeg", ".jpg", ".png", ".ppm", ".tif", ".tiff", ".webp")
_MEAN, _STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)  # of ImageNet
_MARGIN = 256 / 224  # the shorter side over the crop, where nothing is augmented
_AREA, _RATIO = (
    (0.08, 1.0),
    (3 / 4, 4 / 3),
)  # of random crops (Szegedy et al. 2015, arXiv:1409.4842)
_TRIES = 10


class ImageFolder:
    """The images in the folders of `root`, in the order of their names: sample `index` is a pair of
    pixels and the number of its class; `classes` are the folders' names.

    With `augment` each image is cropped at random, mirrored at random, and with `jitter` made
    lighter or darker, stronger or weaker in contrast by up to that share. Pixels from 0 to 1 are
    taken less `mean` and over `std`, a number a channel. Raises InputError for a folder without
    classes or a class without images; a broken image is one when it is read, and is named.
    """

    def __init__(
        self,
        root: str | os.PathLike[str],
        size: int = 224,
        *,
        augment: bool = False,
        jitter: float = 0.0,
        mean: Sequence[float] = _MEAN,
        std: Sequence[float] = _STD,
    ) -> None:
        folder = Path(root)
        if not folder.is_dir():
            raise InputError("there is no such folder", where=os.fspath(root))
        folders = sorted(p for p in folder.iterdir() if p.is_dir() and p.name[0] != ".")
        if not folders:
            remedy = "put the images of each class into a folder of its own"
            raise InputError("the folder has no classes", where=os.fspath(root), remedy=remedy)
        self.classes = tuple(p.name for p in folders)
        self.size, self.augment, self.jitter = size, augment, jitter
        self._mean, self._std = (np.array(v, np.float32)[:, None, None] for v in (mean, std))
        self._files = [
            (path, label) for label, below in enumerate(folders) for path in _images(below)
        ]

    def __len__(self) -> int:
        return len(self._files)

    def __getitem__(self, index: int) -> tuple[np.ndarray, int]:
        """The sample without augmentation."""
        path, label = self._files[index]
        return self._pixels(_middle(_opened(path), self.size)), label

    def sample(self, index: int, random: np.random.Generator) -> tuple[np.ndarray, int]:
        """The sample, augmented by these random numbers if it is to be."""
        if not self.augment:
            return self[index]
        path, label = self._files[index]
        image = _random_crop(_opened(path), self.size, random)
        pixels = np.asarray(image, np.float32) / 255
        if random.random() < 0.5:
            pixels = pixels[:, ::-1]
        if self.jitter:
            light, contrast = 1 + random.uniform(-self.jitter, self.jitter, 2).astype(np.float32)
            grey = pixels.mean(dtype=np.float32)
            pixels = np.clip(((pixels - grey) * contrast + grey) * light, 0, 1)
        return self._normalised(pixels), label

    def _pixels(self, image: Image) -> np.ndarray:
        return self._normalised(np.asarray(image, np.float32) / 255)

    def _normalised(self, pixels: np.ndarray) -> np.ndarray:
        """Pixels [H,W,3] from 0 to 1 as [3,H,W]."""
        return (np.ascontiguousarray(pixels.transpose(2, 0, 1)) - self._mean) / self._std


def _images(folder: Path) -> list[Path]:
    found = sorted(p for p in folder.rglob("*") if p.suffix.lower() in _SUFFIXES and p.is_file())
    if not found:
        raise InputError("the class has no images", where=os.fspath(folder))
    return found


def _opened(path: Path) -> Image:
    return open_image(os.fspath(path), "RGB")


def _middle(image: Image, size: int) -> Image:
    """The middle of the image, with a margin of a seventh cut off."""
    from PIL.Image import Resampling  # an extra, which `open_image` has found

    side = min(image.size) / _MARGIN
    left, top = (image.width - side) / 2, (image.height - side) / 2
    box = left, top, left + side, top + side
    return image.resize((size, size), Resampling.BILINEAR, box)


def _random_crop(image: Image, size: int, random: np.random.Generator) -> Image:
    """A part of the image of random area and proportions, resized to a square."""
    from PIL.Image import Resampling  # as above

    for _ in range(_TRIES):
        area = image.width * image.height * random.uniform(*_AREA)
        ratio = exp(random.uniform(log(_RATIO[0]), log(_RATIO[1])))
        width, height = sqrt(area * ratio), sqrt(area / ratio)
        if width <= image.width and height <= image.height:
            left = random.uniform(0, image.width - width)
            top = random.uniform(0, image.height - height)
            box = left, top, left + width, top + height
            return image.resize((size, size), Resampling.BILINEAR, box)
    return _middle(image, size)
