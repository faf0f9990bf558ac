"""Initial elements: distributions of every scheme, seeds."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt

import numpy as np
import pytest

from cnnc import nn
from cnnc.frontends.nn.init import seeded

SHAPE = (80, 60, 3, 3)
FAN_IN, FAN_OUT = 540, 720
Scheme = Callable[[nn.Parameter], None]


def drawn(scheme: Scheme) -> np.ndarray:
    parameter = nn.Parameter(np.empty(SHAPE, np.float32))
    with seeded(0):
        scheme(parameter)
    assert parameter.data.dtype == np.float32
    return parameter.data


NORMAL: list[tuple[Scheme, float]] = [
    (lambda p: nn.init.normal_(p, 0, 0.5), 0.5),
    (nn.init.kaiming_normal_, sqrt(2 / FAN_IN)),
    (lambda p: nn.init.kaiming_normal_(p, mode="fan_out", nonlinearity="relu"), sqrt(2 / FAN_OUT)),
    (lambda p: nn.init.kaiming_normal_(p, nonlinearity="tanh"), 5 / 3 / sqrt(FAN_IN)),
    (nn.init.xavier_normal_, sqrt(2 / (FAN_IN + FAN_OUT))),
]


@pytest.mark.parametrize(("scheme", "std"), NORMAL)
def test_normal_schemes(scheme: Scheme, std: float) -> None:
    array = drawn(scheme)
    assert abs(array.mean()) < std / 50
    assert array.std() == pytest.approx(std, rel=0.02)
    assert np.abs(array).max() > 3.5 * std


UNIFORM: list[tuple[Scheme, float, float]] = [
    (lambda p: nn.init.uniform_(p, -1, 3), -1, 3),
    (nn.init.kaiming_uniform_, -sqrt(6 / FAN_IN), sqrt(6 / FAN_IN)),
    (lambda p: nn.init.kaiming_uniform_(p, sqrt(5)), -1 / sqrt(FAN_IN), 1 / sqrt(FAN_IN)),
    (nn.init.xavier_uniform_, -sqrt(6 / (FAN_IN + FAN_OUT)), sqrt(6 / (FAN_IN + FAN_OUT))),
]


@pytest.mark.parametrize(("scheme", "low", "high"), UNIFORM)
def test_uniform_schemes(scheme: Scheme, low: float, high: float) -> None:
    array, width = drawn(scheme), high - low
    assert low <= array.min() < low + 0.01 * width
    assert high >= array.max() > high - 0.01 * width
    assert array.std() == pytest.approx(width / sqrt(12), rel=0.02)


def test_truncated_normal() -> None:
    array = drawn(lambda p: nn.init.trunc_normal_(p, std=1.0, a=-1.0, b=1.5))
    assert array.min() >= -1
    assert array.max() <= 1.5
    assert np.abs(np.sort(array.reshape(-1))[[0, -1]] - [-1, 1.5]).max() < 0.01


def test_constants() -> None:
    assert set(np.unique(drawn(nn.init.zeros_))) == {0}
    assert set(np.unique(drawn(nn.init.ones_))) == {1}
    assert set(np.unique(drawn(lambda p: nn.init.constant_(p, 0.25)))) == {0.25}


def test_a_seed_holds_for_its_block_alone() -> None:
    nn.manual_seed(5)
    first = nn.Linear(3, 3).weight.data
    nn.manual_seed(5)
    with seeded(5):
        inside = nn.Linear(3, 3).weight.data
    again = nn.Linear(3, 3).weight.data
    with seeded(None):
        after = nn.Linear(3, 3).weight.data
    assert np.array_equal(first, inside)
    assert np.array_equal(first, again)
    assert not np.array_equal(again, after)
