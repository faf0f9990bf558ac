"""Weights by name: into a module's arrays, and from and to safetensors files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import numpy as np
import safetensors.numpy
from safetensors import SafetensorError

from cnnc.compiler.ir.types import DType
from cnnc.errors import CnncError, InputError
from cnnc.files import write_whole

_MOST_SHOWN = 8


class Mismatch(NamedTuple):
    """What did not fit when weights were loaded: names that the weights lack, names that the
    network does not have, and names under which shapes or kinds of elements differ."""

    missing: tuple[str, ...]
    unexpected: tuple[str, ...]
    mismatched: tuple[str, ...]


def load_arrays(own: Mapping[str, np.ndarray], given: Any, *, strict: bool, where: str) -> Mismatch:
    """Copies what is given into the arrays of the same names, and says what did not fit.

    With `strict`, nothing is copied and InputError raised when anything does not fit.
    """
    if not isinstance(given, Mapping):
        got = type(given).__name__
        raise InputError("not a state dict", where=where, got=got, expected="arrays by name")
    arrays = {name: np.asarray(a) for name, a in given.items()}
    fitting = {n for n in own if n in arrays and _fits(own[n], arrays[n])}
    mismatch = Mismatch(
        tuple(name for name in own if name not in arrays),
        tuple(name for name in arrays if name not in own),
        tuple(
            f"{name} {list(arrays[name].shape)}, not {list(own[name].shape)}"
            for name in own
            if name in arrays and name not in fitting
        ),
    )
    if strict and any(mismatch):
        raise InputError(
            "the weights do not fit the network",
            where=where,
            got="; ".join(_line(k, v) for k, v in mismatch._asdict().items() if v),
            remedy="strict=False loads what fits",
        )
    for name in fitting:
        own[name][...] = arrays[name]
    return mismatch


def _fits(own: np.ndarray, given: np.ndarray) -> bool:
    kinds = [DType.of(a.dtype).is_float for a in (own, given)]
    return own.shape == given.shape and kinds[0] == kinds[1]


def _line(kind: str, names: Iterable[str]) -> str:
    shown = list(names)
    more = [f"and {len(shown) - _MOST_SHOWN} more"] if len(shown) > _MOST_SHOWN else []
    return f"{kind}: {', '.join(shown[:_MOST_SHOWN] + more)}"


def save_file(arrays: Mapping[str, np.ndarray], path: str | os.PathLike[str]) -> None:
    """Writes a safetensors file, which is there whole or not at all. Raises CnncError."""
    whole = {name: np.asarray(a, order="C") for name, a in arrays.items()}
    write_whole(path, safetensors.numpy.save(whole))


def load_file(path: str | os.PathLike[str]) -> dict[str, np.ndarray]:
    """The arrays of a safetensors file by name. Raises CnncError for what is none."""
    try:
        return safetensors.numpy.load_file(path)
    except (OSError, SafetensorError, AttributeError, KeyError, ValueError) as error:
        raise CnncError(
            f"can't read weights: {error}",
            where=os.fspath(path),
            expected="a safetensors file",
            remedy="safetensors.torch.save_file(net.state_dict(), path) writes one in PyTorch",
        ) from None
