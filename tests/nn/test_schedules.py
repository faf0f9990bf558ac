# ruff: noqa: E501 (tables of rates: one a line)
"""Schedules of the learning rate against those of PyTorch 2.13, from which the rates are."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from cnnc.errors import InputError
from cnnc.frontends.nn import optim
from cnnc.frontends.nn.optim import Schedule

CASES: list[tuple[Schedule, list[float]]] = [
    (optim.StepLR(3, 0.5), [0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.125, 0.125]),
    (optim.MultiStepLR([2, 5], 0.1), [0.5, 0.5, 0.05, 0.05, 0.05, 0.005, 0.005]),
    (optim.ExponentialLR(0.9), [0.5, 0.45, 0.405, 0.3645]),
    (optim.CosineAnnealingLR(6, 0.1), [0.5, 0.4732050808, 0.4, 0.3, 0.2, 0.1267949192, 0.1, 0.1267949192, 0.2]),
    (optim.LinearLR(0.25, total_iters=4), [0.125, 0.21875, 0.3125, 0.40625, 0.5, 0.5]),
    (optim.OneCycleLR(1.0, 10), [0.04, 0.52, 1.0, 0.950484632, 0.8117456539, 0.6112620219, 0.3887419781, 0.1882583461, 0.049519368, 4e-06]),
    (optim.OneCycleLR(2.0, 12, pct_start=0.4, div_factor=10, final_div_factor=100),
     [0.2, 0.4904465855, 1.1743214109, 1.8102264585, 1.9961985034, 1.8661593784, 1.5740028599, 1.1744745295, 0.7424397739, 0.3588551779, 0.0955985208, 0.002]),
    (optim.SequentialLR([optim.LinearLR(0.25, total_iters=3), optim.CosineAnnealingLR(5)], [3]),
     [0.125, 0.25, 0.375, 0.5, 0.4522542486, 0.3272542486, 0.1727457514, 0.0477457514]),
]  # fmt: skip


@pytest.mark.parametrize(("schedule", "rates"), CASES)
def test_rates_are_pytorchs(schedule: Schedule, rates: list[float]) -> None:
    found = [schedule.rate(0.5, time) for time in range(len(rates))]
    np.testing.assert_allclose(found, rates, rtol=1e-8, atol=1e-10)


METRICS = [1.0, 0.9, 0.95, 0.93, 0.92, 0.91, 0.91, 0.91, 0.5, 0.6, 0.6, 0.6, 0.6]
PLATEAUS: list[tuple[optim.ReduceLROnPlateau, float, list[float]]] = [
    (optim.ReduceLROnPlateau(patience=1, factor=0.5, cooldown=1), 1,
     [0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.125, 0.125, 0.125, 0.125, 0.0625, 0.0625]),
    (optim.ReduceLROnPlateau("max", patience=1, factor=0.1, min_lr=0.01), -1,
     [0.5, 0.5, 0.5, 0.5, 0.05, 0.05, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01]),
]  # fmt: skip


@pytest.mark.parametrize(("schedule", "sign", "rates"), PLATEAUS)
def test_reductions_on_plateaus_are_pytorchs(
    schedule: optim.ReduceLROnPlateau, sign: float, rates: list[float]
) -> None:
    found = []
    for time, metric in enumerate(METRICS):
        found.append(schedule.rate(0.5, time))
        schedule.observe(sign * metric)
    np.testing.assert_allclose(found, rates)


def test_a_metric_that_is_no_number_is_never_better() -> None:
    schedule = optim.ReduceLROnPlateau(patience=0, factor=0.5)
    for metric in (1.0, float("nan"), float("nan")):
        schedule.observe(metric)
    assert schedule.best == 1.0
    assert schedule.rate(1.0, 3) == 0.25


def test_schedules_count_epochs_or_steps() -> None:
    assert optim.StepLR(3).unit == "epoch"
    assert optim.StepLR(3, unit="step").unit == "step"
    assert optim.OneCycleLR(0.1, 100).unit == "step"


REFUSALS: list[tuple[Callable[[], Schedule], str]] = [
    (lambda: optim.StepLR(0), "StepLR: step_size is out of range: got 0, expected 1 or more"),
    (lambda: optim.StepLR(3, unit="batch"), "StepLR: unit is out of range: got batch, expected epoch or step"),  # type: ignore[arg-type]
    (lambda: optim.CosineAnnealingLR(0), "CosineAnnealingLR: T_max is out of range: got 0, expected 1 or more"),
    (lambda: optim.LinearLR(total_iters=0), "LinearLR: total_iters is out of range: got 0, expected 1 or more"),
    (lambda: optim.OneCycleLR(0.1, 1), "OneCycleLR: total_steps is out of range: got 1, expected 2 or more"),
    (lambda: optim.OneCycleLR(0.1, 9, 2.0), "OneCycleLR: pct_start is out of range: got 2.0, expected 0 to 1"),
    (lambda: optim.SequentialLR([optim.StepLR(3)], [1]), "SequentialLR: number of milestones is out of range: got 1, expected 0 for 1 schedulers"),
    (lambda: optim.ReduceLROnPlateau("best"), "ReduceLROnPlateau: mode is out of range: got best, expected min or max"),  # type: ignore[arg-type]
    (lambda: optim.ReduceLROnPlateau(factor=1.0), "ReduceLROnPlateau: factor is out of range: got 1.0, expected above 0 and below 1"),
]  # fmt: skip


@pytest.mark.parametrize(("make", "message"), REFUSALS)
def test_schedules_refuse(make: Callable[[], Schedule], message: str) -> None:
    with pytest.raises(InputError) as caught:
        make()
    assert str(caught.value) == message
