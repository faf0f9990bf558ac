"""The elements that parameters begin with: torch.nn.init's schemes, from one seeded generator.

The generator begins with seed 0 in every process, so that a script gives the same network every
time. `manual_seed` starts it anew; `seeded` does so for the length of a block alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from math import prod, sqrt

import numpy as np

from cnnc.errors import InputError

from .variable import Parameter

_shared = np.random.default_rng(0)
_own: ContextVar[np.random.Generator | None] = ContextVar("_own", default=None)


def generator() -> np.random.Generator:
    """The generator that initialisation draws from."""
    return _own.get() or _shared


def manual_seed(seed: int) -> None:
    """Starts the generator anew."""
    global _shared
    _shared = np.random.default_rng(seed)


@contextmanager
def seeded(seed: int | None) -> Iterator[None]:
    """A generator of its own for what is made inside; the current one where the seed is None."""
    token = _own.set(generator() if seed is None else np.random.default_rng(seed))
    try:
        yield
    finally:
        _own.reset(token)


def uniform_(parameter: Parameter, a: float = 0.0, b: float = 1.0) -> None:
    """Uniform between a and b."""
    array = parameter.data
    generator().random(dtype=np.float32, out=array)
    array *= np.float32(b - a)
    array += np.float32(a)


def normal_(parameter: Parameter, mean: float = 0.0, std: float = 1.0) -> None:
    """Normal of this mean and standard deviation."""
    array = parameter.data
    generator().standard_normal(dtype=np.float32, out=array)
    array *= np.float32(std)
    array += np.float32(mean)


def trunc_normal_(
    parameter: Parameter, mean: float = 0.0, std: float = 1.0, a: float = -2.0, b: float = 2.0
) -> None:
    """Normal of this mean and standard deviation, drawn again where it is not between a and b."""
    normal_(parameter, mean, std)
    flat = parameter.data.reshape(-1)
    while (outside := np.flatnonzero((flat < a) | (flat > b))).size:
        again = generator().standard_normal(outside.size, np.float32)
        flat[outside] = again * np.float32(std) + np.float32(mean)


def constant_(parameter: Parameter, value: float) -> None:
    """One number everywhere."""
    parameter.data[...] = value


def zeros_(parameter: Parameter) -> None:
    """0 everywhere."""
    constant_(parameter, 0.0)


def ones_(parameter: Parameter) -> None:
    """1 everywhere."""
    constant_(parameter, 1.0)


def kaiming_uniform_(
    parameter: Parameter,
    a: float = 0.0,
    mode: str = "fan_in",
    nonlinearity: str = "leaky_relu",
) -> None:
    """Uniform, with the variance that keeps that of the maps (He et al. 2015, arXiv:1502.01852)."""
    std = calculate_gain(nonlinearity, a) / sqrt(_fan(parameter.shape, mode))
    uniform_(parameter, -sqrt(3) * std, sqrt(3) * std)


def kaiming_normal_(
    parameter: Parameter,
    a: float = 0.0,
    mode: str = "fan_in",
    nonlinearity: str = "leaky_relu",
) -> None:
    """Normal, with the variance that keeps that of the maps (He et al. 2015, arXiv:1502.01852)."""
    normal_(parameter, 0.0, calculate_gain(nonlinearity, a) / sqrt(_fan(parameter.shape, mode)))


def xavier_uniform_(parameter: Parameter, gain: float = 1.0) -> None:
    """Uniform, balanced between both directions (Glorot and Bengio 2010)."""
    fans = _fan(parameter.shape, "fan_in") + _fan(parameter.shape, "fan_out")
    bound = gain * sqrt(6 / fans)
    uniform_(parameter, -bound, bound)


def xavier_normal_(parameter: Parameter, gain: float = 1.0) -> None:
    """Normal, balanced between both directions (Glorot and Bengio 2010)."""
    fans = _fan(parameter.shape, "fan_in") + _fan(parameter.shape, "fan_out")
    normal_(parameter, 0.0, gain * sqrt(2 / fans))


def calculate_gain(nonlinearity: str, a: float = 0.0) -> float:
    """By how much weights must be larger before this activation. Raises InputError."""
    gains = {
        "linear": 1.0,
        "sigmoid": 1.0,
        "tanh": 5 / 3,
        "relu": sqrt(2),
        "leaky_relu": sqrt(2 / (1 + a * a)),
        "selu": 3 / 4,
    }
    if nonlinearity not in gains:
        raise InputError("unknown nonlinearity", got=nonlinearity, expected=", ".join(gains))
    return gains[nonlinearity]


def bias_like(shape: Sequence[int], weight: Parameter) -> Parameter:
    """A bias as PyTorch's layers begin with: uniform within 1 / sqrt(fan in of the weight)."""
    bias = Parameter(np.zeros(shape, np.float32))
    bound = 1 / sqrt(_fan(weight.shape, "fan_in"))
    uniform_(bias, -bound, bound)
    return bias


def weight_of(*shape: int) -> Parameter:
    """A weight as PyTorch's convolutions and linear layers begin with."""
    weight = Parameter(np.empty(shape, np.float32))
    kaiming_uniform_(weight, sqrt(5))
    return weight


def _fan(shape: Sequence[int], mode: str) -> int:
    """How many numbers one output ("fan_in") or one input ("fan_out") is connected with."""
    if len(shape) < 2 or mode not in ("fan_in", "fan_out"):
        raise InputError(
            "a fan belongs to a weight of two dimensions or more",
            got=f"{list(shape)}, mode {mode!r}",
        )
    return shape[1 if mode == "fan_in" else 0] * prod(shape[2:])
