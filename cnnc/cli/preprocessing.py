"""Options that say what becomes of an image before it is an input."""

from __future__ import annotations

import argparse
from fractions import Fraction
from typing import Any

from cnnc.preprocessing import Preprocessing, read_preprocessing

_NAMES = ("resize", "crop", "interpolation", "scale", "mean", "std", "order")


def add_preprocessing(parser: argparse.ArgumentParser) -> None:
    """--preprocess, and an option for each of its values."""
    group = parser.add_argument_group(
        "images",
        "pixels from 0 to 255 become (pixel * scale - mean) / std; "
        "without sizes, an image is made to cover the model's, and its middle is taken",
    )
    group.add_argument(
        "--preprocess",
        metavar="SPEC",
        help="unit: from 0 to 1 (default); raw: from 0 to 255; imagenet: as torchvision's "
        "classifiers; or a JSON file with the keys resize, crop, interpolation, scale, mean, std, "
        "order; the options below change it",
    )
    sizes = {"resize": "shorter side, or height and width", "crop": "cut from the middle"}
    for name, text in sizes.items():
        group.add_argument(f"--{name}", type=_size, metavar="N|HxW", help=text)
    group.add_argument("--scale", type=_number, metavar="X", help="such as 1/255")
    for name in ("mean", "std"):
        group.add_argument(
            f"--{name}", type=_numbers, metavar="X,X,X", help="one number, or one a channel"
        )
    group.add_argument("--order", choices=("rgb", "bgr"), help="of the channels")
    group.add_argument(
        "--interpolation", choices=("nearest", "bilinear", "bicubic", "lanczos"), help="of resizing"
    )


def preprocessing_of(options: argparse.Namespace, default: str) -> Preprocessing:
    """What the options say, beginning with a preset. Raises InputError."""
    given: dict[str, Any] = {name: getattr(options, name) for name in _NAMES}
    given = {name: value for name, value in given.items() if value is not None}
    return Preprocessing.of(given, read_preprocessing(options.preprocess or default))


def _size(text: str) -> int | tuple[int, ...]:
    sides = text.split("x")
    if len(sides) > 2 or not all(side.isdecimal() for side in sides):
        raise argparse.ArgumentTypeError(f"{text!r}: write it as in 224 or 224x320")
    return int(text) if len(sides) == 1 else tuple(map(int, sides))


def _number(text: str) -> float:
    try:
        return float(Fraction(text))
    except (ValueError, ZeroDivisionError, OverflowError):
        raise argparse.ArgumentTypeError(f"{text!r}: write it as in 0.5 or 1/255") from None


def _numbers(text: str) -> tuple[float, ...]:
    return tuple(map(_number, text.split(",")))
