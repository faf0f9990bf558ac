"""Schedules of the learning rate: functions of time, under the names of torch.optim.lr_scheduler.

The learning rate is an input of the training step, so that a schedule costs no compilation. Time
counts epochs, or steps, from 0, as `unit` says.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import cos, inf, pi
from typing import Literal

from cnnc.errors import InputError

Unit = Literal["epoch", "step"]


@dataclass
class Schedule(ABC):
    """Base: a learning rate for each time."""

    unit: Unit = field(default="epoch", kw_only=True)

    def __post_init__(self) -> None:
        if self.unit not in ("epoch", "step"):
            raise _out_of_range(self, "unit", self.unit, "epoch or step")

    @abstractmethod
    def rate(self, lr: float, time: int) -> float:
        """The learning rate at a time, where `lr` is the optimiser's own."""


@dataclass
class StepLR(Schedule):
    """lr, times `gamma` after every `step_size`."""

    step_size: int
    gamma: float = 0.1

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.step_size < 1:
            raise _out_of_range(self, "step_size", self.step_size, "1 or more")

    def rate(self, lr: float, time: int) -> float:
        return lr * self.gamma ** (time // self.step_size)


@dataclass
class MultiStepLR(Schedule):
    """lr, times `gamma` at each of the milestones."""

    milestones: Sequence[int]
    gamma: float = 0.1

    def rate(self, lr: float, time: int) -> float:
        return lr * self.gamma ** sum(m <= time for m in self.milestones)


@dataclass
class ExponentialLR(Schedule):
    """lr, times `gamma` each time."""

    gamma: float

    def rate(self, lr: float, time: int) -> float:
        return lr * self.gamma**time


@dataclass
class CosineAnnealingLR(Schedule):
    """From lr down to `eta_min` in `T_max` along half a cosine, and up again afterwards."""

    T_max: int
    eta_min: float = 0.0

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.T_max < 1:
            raise _out_of_range(self, "T_max", self.T_max, "1 or more")

    def rate(self, lr: float, time: int) -> float:
        return _along_cosine(lr, self.eta_min, time / self.T_max)


@dataclass
class LinearLR(Schedule):
    """lr times a factor that goes from `start_factor` to `end_factor` in `total_iters`: a warm-up
    by default."""

    start_factor: float = 1 / 3
    end_factor: float = 1.0
    total_iters: int = 5

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.total_iters < 1:
            raise _out_of_range(self, "total_iters", self.total_iters, "1 or more")

    def rate(self, lr: float, time: int) -> float:
        share = min(time, self.total_iters) / self.total_iters
        return lr * (self.start_factor + (self.end_factor - self.start_factor) * share)


@dataclass
class OneCycleLR(Schedule):
    """From max_lr / div_factor up to `max_lr` in the share `pct_start` of `total_steps`, and from
    there down to a `final_div_factor`-th of where it began, along cosines (Smith and Topin 2017,
    arXiv:1708.07120). The optimiser's own learning rate has no part in it."""

    max_lr: float
    total_steps: int
    pct_start: float = 0.3
    div_factor: float = 25.0
    final_div_factor: float = 1e4
    unit: Unit = field(default="step", kw_only=True)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.total_steps < 2:
            raise _out_of_range(self, "total_steps", self.total_steps, "2 or more")
        if not 0 <= self.pct_start <= 1:
            raise _out_of_range(self, "pct_start", self.pct_start, "0 to 1")

    def rate(self, lr: float, time: int) -> float:
        first, last = self.max_lr / self.div_factor, self.total_steps - 1
        peak = self.pct_start * self.total_steps - 1
        if time <= peak:
            return _along_cosine(first, self.max_lr, time / peak)
        final = first / self.final_div_factor
        return _along_cosine(self.max_lr, final, min((time - peak) / (last - peak), 1.0))


@dataclass
class SequentialLR(Schedule):
    """Schedules one after another, each with a time of its own: the next begins at a milestone."""

    schedulers: Sequence[Schedule]
    milestones: Sequence[int]

    def __post_init__(self) -> None:
        super().__post_init__()
        if len(self.milestones) != len(self.schedulers) - 1:
            expected = f"{len(self.schedulers) - 1} for {len(self.schedulers)} schedulers"
            raise _out_of_range(self, "number of milestones", len(self.milestones), expected)

    def rate(self, lr: float, time: int) -> float:
        place = bisect_right(self.milestones, time)
        begin = self.milestones[place - 1] if place else 0
        return self.schedulers[place].rate(lr, time - begin)


@dataclass
class ReduceLROnPlateau(Schedule):
    """lr, times `factor` each time that the metric has been no better for more than `patience`
    epochs. Better is less by a share `threshold`, or more with `mode` "max"; after a reduction
    nothing is counted for `cooldown` epochs. `observe` is told the metric after each epoch; `best`,
    `bad_epochs`, `cooling` and `reductions` are what it remembers."""

    mode: Literal["min", "max"] = "min"
    factor: float = 0.1
    patience: int = 10
    threshold: float = 1e-4
    cooldown: int = 0
    min_lr: float = 0.0
    best: float = field(default=inf, init=False)
    bad_epochs: int = field(default=0, init=False)
    cooling: int = field(default=0, init=False)
    reductions: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.mode not in ("min", "max"):
            raise _out_of_range(self, "mode", self.mode, "min or max")
        if not 0 < self.factor < 1:
            raise _out_of_range(self, "factor", self.factor, "above 0 and below 1")
        self.best = inf if self.mode == "min" else -inf

    def observe(self, metric: float) -> None:
        """Takes note of the metric of an epoch that has ended. NaN is never better."""
        if self._is_better(metric):
            self.best, self.bad_epochs = metric, 0
        else:
            self.bad_epochs += 1
        if self.cooling:
            self.cooling -= 1
            self.bad_epochs = 0
        if self.bad_epochs > self.patience:
            self.reductions += 1
            self.cooling, self.bad_epochs = self.cooldown, 0

    def _is_better(self, metric: float) -> bool:
        if self.mode == "min":
            return metric < self.best * (1 - self.threshold)
        return metric > self.best * (1 + self.threshold)

    def rate(self, lr: float, time: int) -> float:
        return max(lr * self.factor**self.reductions, min(self.min_lr, lr))


def _along_cosine(begin: float, end: float, share: float) -> float:
    """From `begin` at share 0 to `end` at share 1."""
    return end + (begin - end) * (1 + cos(pi * share)) / 2


def _out_of_range(schedule: Schedule, name: str, got: object, expected: str) -> InputError:
    where = type(schedule).__name__
    return InputError(f"{name} is out of range", where=where, got=str(got), expected=expected)
