"""What becomes of an image before it is an input: sizes, scale, mean, deviation, order of channels.

Leaves the pixels themselves to `images`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np

from cnnc.errors import InputError

Size = tuple[int, int]  # height, width

_FILTERS = ("nearest", "bilinear", "bicubic", "lanczos")


@dataclass(frozen=True)
class Preprocessing:
    """What becomes of an image: y = (pixel * scale - mean) / std, pixels from 0 to 255.

    `resize` is the height and width to resize to, or the length of the shorter side; `crop` the
    height and width, or the side, of what is cut out of the middle then. Where neither is given,
    the image is made to cover the size that the network wants, and what is too much is cut off.
    `mean` and `std` have one number, or one a channel in the order of `order`, "rgb" or "bgr".
    """

    resize: int | Size | None = None
    crop: int | Size | None = None
    interpolation: str = "bilinear"
    scale: float = 1 / 255
    mean: tuple[float, ...] = (0.0,)
    std: tuple[float, ...] = (1.0,)
    order: str = "rgb"

    def __post_init__(self) -> None:
        for name in ("resize", "crop"):
            object.__setattr__(self, name, _checked_size(name, getattr(self, name)))
        _check_choice("interpolation", self.interpolation, _FILTERS)
        _check_choice("order", self.order, ("rgb", "bgr"))
        object.__setattr__(self, "scale", _numbers("scale", [self.scale])[0])
        for name in ("mean", "std"):
            object.__setattr__(self, name, _numbers(name, getattr(self, name)))
        if 0 in self.std:
            raise InputError("std is zero", where="preprocessing", got=str(list(self.std)))

    @staticmethod
    def of(values: Mapping[str, Any], base: Preprocessing | None = None) -> Preprocessing:
        """The preprocessing with these values in place of those of `base`. Raises InputError."""
        known = [field.name for field in fields(Preprocessing)]
        unknown = [name for name in values if name not in known]
        if unknown:
            got = ", ".join(map(repr, unknown))
            raise InputError(
                "unknown key", where="preprocessing", got=got, expected=", ".join(known)
            )
        return replace(base or Preprocessing(), **values)


def _checked_size(name: str, value: Any) -> int | Size | None:
    sides = [value] if isinstance(value, int) else value
    if value is None:
        return None
    if (
        not isinstance(sides, list | tuple)
        or len(sides) not in (1, 2)
        or not all(isinstance(side, int) and 1 <= side <= 1 << 16 for side in sides)
    ):
        expected = "a side, or a height and a width"
        raise InputError(f"bad {name}", where="preprocessing", got=repr(value), expected=expected)
    return (sides[0], sides[1]) if len(sides) == 2 else sides[0]


def _check_choice(name: str, value: Any, choices: Sequence[str]) -> None:
    if value not in choices:
        expected = ", ".join(choices)
        raise InputError(f"bad {name}", where="preprocessing", got=repr(value), expected=expected)


def _numbers(name: str, values: Any) -> tuple[float, ...]:
    values = [values] if isinstance(values, int | float) else values
    try:
        numbers = tuple(float(value) for value in values)
    except (TypeError, ValueError):
        numbers = ()
    if not numbers or not np.isfinite(numbers).all():
        expected = "finite numbers"
        raise InputError(f"bad {name}", where="preprocessing", got=repr(values), expected=expected)
    return numbers


PRESETS = {
    "unit": Preprocessing(),
    "raw": Preprocessing(scale=1.0),
    "imagenet": Preprocessing(256, 224, mean=(0.485, 0.456, 0.406), std=(0.229, 0.224, 0.225)),
}
"""`unit`: from 0 to 1. `raw`: from 0 to 255. `imagenet`: as for torchvision's classifiers."""


def read_preprocessing(name: str) -> Preprocessing:
    """The preset of that name, or what a JSON file says. Raises InputError."""
    if name in PRESETS:
        return PRESETS[name]
    try:
        with open(name, encoding="utf-8") as file:
            values = json.load(file)
    except OSError as error:
        expected = ", ".join(PRESETS) + ", or a JSON file"
        reason = error.strerror or str(error)
        raise InputError(f"can't read it: {reason}", where=name, expected=expected) from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"not a JSON file: {error}", where=name) from None
    if not isinstance(values, dict):
        raise InputError("not a JSON object", where=name, expected='{"resize": 256, ...}')
    return Preprocessing.of(values)
