"""Inputs made up for a model that somebody wants to try, compare or measure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np

from cnnc.runtime.arrays import dtype_of

_DTYPES = {"tensor(float)": "float32", "tensor(double)": "float64"}


class Described(Protocol):
    """An input as a session describes it: see `session.Argument`."""

    @property
    def name(self) -> str: ...
    @property
    def shape(self) -> list[int | str]: ...
    @property
    def type(self) -> str: ...


def random_inputs(
    arguments: Sequence[Described], shapes: Mapping[str, Sequence[int]], seed: int = 0
) -> dict[str, np.ndarray]:
    """An array for each input: floats from 0 to 1 as images are, whole numbers below 10, booleans.

    Sizes that a shape leaves open are those of `shapes`, else 1. White noise of deviation 1 would
    make the activations of some networks grow until outputs are nothing but rounding.
    """
    random = np.random.default_rng(seed)
    sizes = {
        dim: size
        for argument in arguments
        for dim, size in zip(argument.shape, shapes.get(argument.name, ()), strict=False)
    }
    feed = {}
    for argument in arguments:
        shape = [dim if isinstance(dim, int) else sizes.get(dim, 1) for dim in argument.shape]
        feed[argument.name] = _random(random, shape, dtype_of_type(argument.type))
    return feed


def dtype_of_type(type: str) -> np.dtype[Any]:
    """The dtype of a type as ONNX Runtime writes it, such as 'tensor(float)'."""
    return dtype_of(_DTYPES.get(type) or re.sub(r"tensor\((.*)\)", r"\1", type))


def _random(random: np.random.Generator, shape: Sequence[int], dtype: np.dtype[Any]) -> np.ndarray:
    if dtype.kind in "iub":
        return random.integers(0, 2 if dtype.kind == "b" else 10, shape).astype(dtype)
    return random.random(shape, np.float32).astype(dtype)
