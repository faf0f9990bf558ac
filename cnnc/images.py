"""Images as inputs: from a file to the array that a network wants.

Needs Pillow (the extra `images`). Reads the usual formats alone, and none that runs programs; what
can't be read is an InputError that names the file.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from cnnc.errors import InputError

from .files import check_file
from .preprocessing import Preprocessing, Size

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("BMP", "GIF", "JPEG", "PNG", "PPM", "TIFF", "WEBP")
MAX_PIXELS = 1 << 27
CHANNELS = {1: "L", 3: "RGB", 4: "RGBA"}  # Pillow's, by the number of channels


def load_image(
    path: str | os.PathLike[str], how: Preprocessing, shape: Sequence[int | str]
) -> np.ndarray:
    """The image as float32 [C,H,W], or [H,W,C] where the network's input of that shape [N,C,H,W]
    or [N,H,W,C] has its channels last. Raises InputError."""
    where = os.fspath(path)
    channels_last, channels, wanted = _wanted(shape, where)
    image = open_image(where, CHANNELS[channels])
    pixels = np.asarray(_fitted(image, how, wanted, where), np.float32)
    pixels = pixels.reshape(*pixels.shape[:2], channels)
    if how.order == "bgr" and channels == 3:
        pixels = pixels[:, :, ::-1]
    for name in ("mean", "std"):
        given = len(getattr(how, name))
        if given not in (1, channels):
            got, expected = f"{given} numbers", f"1 or {channels}" if channels > 1 else "1"
            raise InputError(f"{name} does not fit the channels", got=got, expected=expected)
    mean, std = (np.array(numbers, np.float32) for numbers in (how.mean, how.std))
    y = (pixels * np.float32(how.scale) - mean) / std
    return np.ascontiguousarray(y if channels_last else y.transpose(2, 0, 1), np.float32)


def _wanted(shape: Sequence[int | str], where: str) -> tuple[bool, int, tuple[int | None, ...]]:
    """Whether channels are last, how many there are, and height and width where they are fixed."""
    if len(shape) != 4:
        raise InputError(
            "the model's input is no image", where=where, expected="[N,C,H,W] or [N,H,W,C]",
            got=f"[{', '.join(map(str, shape))}]",
        )  # fmt: skip
    last = shape[1] not in CHANNELS and shape[3] in CHANNELS
    channels = shape[3] if last else shape[1]
    height, width = (shape[1:3]) if last else (shape[2:4])
    if isinstance(channels, int) and channels not in CHANNELS:
        got, expected = f"{channels} channels", "1, 3 or 4"
        raise InputError("the model's input is no image", where=where, got=got, expected=expected)
    fixed = tuple(d if isinstance(d, int) else None for d in (height, width))
    return last, channels if isinstance(channels, int) else 3, fixed


def open_image(where: str, mode: str) -> Image:
    """The image, upright, in that mode of Pillow's. Raises InputError."""
    try:
        from PIL import Image, ImageOps  # an extra
    except ImportError:
        raise InputError(
            "images need Pillow", where=where, remedy="pip install 'cnnc[images]'"
        ) from None
    check_file(where)
    try:
        with Image.open(where, formats=FORMATS) as image:
            _check_size((image.height, image.width), where)
            return ImageOps.exif_transpose(image).convert(mode)
    except InputError:
        raise
    except Exception as error:
        # Any bytes end in a CnncError, and Pillow does not list what its decoders raise: OSError,
        # SyntaxError, ValueError, struct.error, zlib.error, DecompressionBombError and others.
        expected = ", ".join(FORMATS)
        raise InputError(f"no image: {error}", where=where, expected=expected) from None


def _fitted(image: Image, how: Preprocessing, wanted: tuple[int | None, ...], where: str) -> Image:
    """The image, resized and cropped to what the network wants."""
    from PIL.Image import Resampling  # an extra, which `open_image` has found

    height, width = wanted
    crop = how.crop
    if crop is None and height is not None and width is not None:
        crop = height, width
    resize = how.resize
    if resize is None and crop is not None and how.crop is None:
        resize = _covering(image, _pair(crop))
    if resize is not None:
        size = _shorter(image, resize) if isinstance(resize, int) else resize
        _check_size(size, where)  # a long and narrow image may become a huge one
        image = image.resize(size[::-1], Resampling[how.interpolation.upper()])
    if crop is not None:
        image = _cropped(image, _pair(crop), where)
    for name, found, fixed in (("height", image.height, height), ("width", image.width, width)):
        if fixed not in (None, found):
            remedy = "change resize or crop"
            got, expected = f"{name} {found}", str(fixed)
            raise InputError(
                "the preprocessed image does not fit the model",
                where=where, got=got, expected=expected, remedy=remedy,
            )  # fmt: skip
    return image


def _check_size(size: Size, where: str) -> None:
    if size[0] * size[1] > MAX_PIXELS:
        got, expected = f"{size[0]}x{size[1]}", f"at most {MAX_PIXELS} pixels"
        raise InputError("the image is too large", where=where, got=got, expected=expected)


def _covering(image: Image, size: Size) -> Size:
    """The smallest size of the image's proportions that covers `size`."""
    factor = max(size[0] / image.height, size[1] / image.width)
    return (
        max(size[0], round(image.height * factor)),
        max(size[1], round(image.width * factor)),
    )


def _shorter(image: Image, side: int) -> Size:
    """The size of the image's proportions whose shorter side is `side`, as torchvision has it."""
    least = min(image.height, image.width)
    return side * image.height // least, side * image.width // least


def _cropped(image: Image, size: Size, where: str) -> Image:
    """The middle of the image."""
    if image.height < size[0] or image.width < size[1]:
        raise InputError(
            "the image is smaller than the crop",
            where=where,
            got=f"{image.height}x{image.width}",
            expected=f"{size[0]}x{size[1]} or more",
            remedy="resize it first",
        )
    top, left = round((image.height - size[0]) / 2), round((image.width - size[1]) / 2)
    return image.crop((left, top, left + size[1], top + size[0]))


def _pair(size: int | Size) -> Size:
    return (size, size) if isinstance(size, int) else size
