"""Metrics: numbers that say how good a network's outputs are, over all batches of an epoch.

Outputs are those of the network, targets as they were given: labels, int64, or arrays. Sums are
kept in float64 and in order, so that a metric does not depend on how samples were put in batches
beyond rounding.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import numpy as np

from cnnc.errors import InputError


class Metric(Protocol):
    """One number an epoch, under a name."""

    name: str

    def reset(self) -> None:
        """Begins anew."""
        ...

    def update(self, output: np.ndarray, target: np.ndarray) -> None:
        """Takes note of a batch: of the network's first output, and of the first target."""
        ...

    @property
    def value(self) -> float:
        """The metric of all batches since the reset; NaN where there were none."""
        ...

    def memory(self) -> list[float]:
        """What it has noted since the reset, for a checkpoint."""
        ...

    def remember(self, memory: list[float]) -> None:
        """Goes on from a memory."""
        ...


class Mean:
    """Base: the mean of one number for each sample, or pixel."""

    name = "mean"

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Begins anew."""
        self._total, self._count = 0.0, 0

    def add(self, numbers: np.ndarray) -> None:
        """Takes note of these numbers."""
        self._total += float(numbers.sum(dtype=np.float64))
        self._count += numbers.size

    @property
    def value(self) -> float:
        """The mean so far."""
        return self._total / self._count if self._count else float("nan")

    def memory(self) -> list[float]:
        """The total and the count."""
        return [self._total, self._count]

    def remember(self, memory: list[float]) -> None:
        """Goes on from a total and a count."""
        self._total, self._count = memory[0], int(memory[1])


class Accuracy(Mean):
    """The share of labels that are among the `top` classes of largest output; output [N,C,...],
    labels [N,...]. Of equal outputs the first class is the larger, and NaN is larger than numbers,
    as NumPy's argmax has it, but never right. Labels that are no class do not count. With one
    output a sample, of its sign: above 0 means a target of 1."""

    def __init__(self, top: int = 1) -> None:
        super().__init__()
        self.top = top
        self.name = "accuracy" if top == 1 else f"top{top}_accuracy"

    def update(self, output: np.ndarray, target: np.ndarray) -> None:
        """Takes note of a batch."""
        if output.shape == target.shape:
            wanted = (
                target > 0.5 if output.shape[1] == 1 else target == target.max(1, keepdims=True)
            )
            found = output > 0 if output.shape[1] == 1 else output == output.max(1, keepdims=True)
            self.add((wanted == found).all(axis=1))
            return
        counts = _classes(self.name, output, target)
        label = np.expand_dims(np.where(counts, target, 0), 1)
        own = np.take_along_axis(output, label, 1)
        classes = np.arange(output.shape[1]).reshape(-1, *[1] * (output.ndim - 2))
        is_larger = ~(output <= own) | ((output == own) & (classes < label))
        self.add((is_larger.sum(1) < self.top)[counts])


class MeanSquaredError(Mean):
    """The mean of the squares of the differences."""

    name = "mse"

    def update(self, output: np.ndarray, target: np.ndarray) -> None:
        """Takes note of a batch."""
        self.add(_difference(self.name, output, target) ** 2)


class MeanAbsoluteError(Mean):
    """The mean of the magnitudes of the differences."""

    name = "mae"

    def update(self, output: np.ndarray, target: np.ndarray) -> None:
        """Takes note of a batch."""
        self.add(np.abs(_difference(self.name, output, target)))


class ConfusionMatrix:
    """How often each class was taken for each: `matrix` [target, found]. The value is the share on
    the diagonal. Labels that are no class do not count."""

    name = "confusion_accuracy"

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Begins anew."""
        self.matrix = np.zeros((0, 0), np.int64)

    def update(self, output: np.ndarray, target: np.ndarray) -> None:
        """Takes note of a batch."""
        counts = _classes(self.name, output, target)
        classes = output.shape[1]
        if not self.matrix.size:
            self.matrix = np.zeros((classes, classes), np.int64)
        pairs = target[counts].astype(np.int64) * classes + output.argmax(1)[counts]
        self.matrix += np.bincount(pairs, minlength=classes**2).reshape(classes, classes)

    @property
    def value(self) -> float:
        """The share of samples whose class was found."""
        total = int(self.matrix.sum())
        return float(np.trace(self.matrix)) / total if total else float("nan")

    def memory(self) -> list[float]:
        """The matrix, row by row."""
        return [float(n) for n in self.matrix.reshape(-1)]

    def remember(self, memory: list[float]) -> None:
        """Goes on from a matrix."""
        classes = round(len(memory) ** 0.5)
        self.matrix = np.array(memory, np.int64).reshape(classes, classes)


class MeanIoU(ConfusionMatrix):
    """The mean over classes of the pixels that are of a class and were found so, over those that
    are or were; classes that neither are nor were found do not count."""

    name = "mean_iou"

    @property
    def value(self) -> float:
        """The mean over the classes."""
        common = np.diag(self.matrix).astype(np.float64)
        either = self.matrix.sum(0) + self.matrix.sum(1) - common
        present = either > 0
        return float((common[present] / either[present]).mean()) if present.any() else float("nan")


def _classes(metric: str, output: np.ndarray, target: np.ndarray) -> np.ndarray:
    """Which of the targets, labels of the output's classes, are classes. Raises InputError."""
    shape = (*output.shape[:1], *output.shape[2:])
    if output.ndim < 2 or target.shape != shape or target.dtype.kind not in "iu":
        raise _misfit(metric, output, target, f"labels {list(shape)}")
    counts: np.ndarray = (target >= 0) & (target < output.shape[1])
    return counts


def _difference(metric: str, output: np.ndarray, target: np.ndarray) -> np.ndarray:
    """The output less the target, in float64. Raises InputError."""
    if output.shape != target.shape:
        raise _misfit(metric, output, target, f"{list(output.shape)}")
    difference: np.ndarray = output.astype(np.float64) - target
    return difference


def _misfit(metric: str, output: np.ndarray, target: np.ndarray, expected: str) -> InputError:
    return InputError(
        "the targets do not fit the metric",
        where=metric,
        got=f"{target.dtype}{list(target.shape)}",
        expected=f"{expected} for an output {list(output.shape)}",
    )


METRICS: Mapping[str, Callable[[], Metric]] = {
    "accuracy": Accuracy,
    "top5_accuracy": lambda: Accuracy(5),
    "mse": MeanSquaredError,
    "mae": MeanAbsoluteError,
    "confusion": ConfusionMatrix,
    "mean_iou": MeanIoU,
}
"""The metrics that can be asked for by name."""


def metrics_of(given: str | Sequence[str | Metric]) -> list[Metric]:
    """The metrics, made where they are named. Raises InputError for a name that none has."""
    made = []
    for metric in [given] if isinstance(given, str) else given:
        if isinstance(metric, str):
            if metric not in METRICS:
                expected = ", ".join(METRICS)
                raise InputError("there is no such metric", got=repr(metric), expected=expected)
            made.append(METRICS[metric]())
        else:
            made.append(metric)
    return made
