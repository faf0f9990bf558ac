"""Callbacks: what happens besides training, under Keras's names and with its meanings.

A callback is told of epochs and batches, and may stop training by `self.loop.stop = True`. What it
remembers from epoch to epoch is kept in checkpoints. `logs` are numbers by name, such as "loss" and
"val_accuracy".
"""

from __future__ import annotations

import csv
import logging
import os
from collections.abc import Callable, Mapping
from math import inf, isfinite
from typing import TYPE_CHECKING, Any

from cnnc.errors import InputError

if TYPE_CHECKING:
    from .loop import Loop

_LOG = logging.getLogger("cnnc.training")
Logs = Mapping[str, float]


class Callback:
    """Base: does nothing. `loop` is the training that it belongs to."""

    loop: Loop

    def on_train_begin(self) -> None:
        """Before the first epoch."""

    def on_epoch_begin(self, epoch: int) -> None:
        """Before an epoch, counted from 0."""

    def on_batch_end(self, batch: int, logs: Logs) -> None:
        """After a batch, counted from 0 in its epoch; logs hold its loss."""

    def on_epoch_end(self, epoch: int, logs: Logs) -> None:
        """After an epoch and its validation."""

    def on_train_end(self) -> None:
        """After the last epoch, or when training was stopped."""

    def memory(self) -> dict[str, Any]:
        """What has to be known to go on, in JSON's types."""
        return {}

    def remember(self, memory: Mapping[str, Any]) -> None:
        """Goes on from a memory."""


class Monitor(Callback):
    """Base of callbacks that watch one number. `mode` says whether "min" or "max" is better; "auto"
    takes "max" for what has accuracy or iou in its name."""

    def __init__(self, monitor: str = "val_loss", mode: str = "auto", min_delta: float = 0) -> None:
        if mode not in ("auto", "min", "max"):
            raise InputError("unknown mode", got=repr(mode), expected="auto, min or max")
        grows = mode == "max" or (mode == "auto" and ("acc" in monitor or "iou" in monitor))
        self.monitor, self.sign, self.min_delta = monitor, -1 if grows else 1, abs(min_delta)
        self.best = inf

    def improves(self, logs: Logs) -> bool:
        """True when the number is the best so far, which it is from then on."""
        if self.monitor not in logs:
            raise InputError(
                "there is no such number to watch",
                where=type(self).__name__,
                got=repr(self.monitor),
                expected=", ".join(logs),
            )
        value = self.sign * logs[self.monitor]
        if not value < self.best - self.min_delta:
            return False
        self.best = value
        return True

    def memory(self) -> dict[str, Any]:
        return {"best": self.best if isfinite(self.best) else None}

    def remember(self, memory: Mapping[str, Any]) -> None:
        self.best = inf if memory["best"] is None else memory["best"]


class EarlyStopping(Monitor):
    """Stops when the number has not been better, by `min_delta`, for `patience` epochs; with
    `restore_best_weights` the network then gets its weights of the best epoch."""

    def __init__(
        self,
        monitor: str = "val_loss",
        min_delta: float = 0,
        patience: int = 0,
        mode: str = "auto",
        restore_best_weights: bool = False,
    ) -> None:
        super().__init__(monitor, mode, min_delta)
        self.patience, self.restore_best_weights = patience, restore_best_weights
        self.wait, self.stopped_epoch = 0, 0
        self._weights: dict[str, Any] = {}

    def on_epoch_end(self, epoch: int, logs: Logs) -> None:
        if self.improves(logs):
            self.wait = 0
            if self.restore_best_weights:
                self._weights = self.loop.copied_weights()
            return
        self.wait += 1
        if self.wait >= max(self.patience, 1):
            self.stopped_epoch, self.loop.stop = epoch, True

    def on_train_end(self) -> None:
        if self.restore_best_weights and self._weights:
            self.loop.write_weights(self._weights)

    def memory(self) -> dict[str, Any]:
        return {**super().memory(), "wait": self.wait}

    def remember(self, memory: Mapping[str, Any]) -> None:
        super().remember(memory)
        self.wait = memory["wait"]


class ModelCheckpoint(Monitor):
    """Saves a checkpoint after every epoch, or only after those that are the best so far with
    `save_best_only`. The path may name the epoch and the numbers: "{epoch:03d}-{val_loss:.2f}"."""

    def __init__(
        self,
        filepath: str | os.PathLike[str],
        monitor: str = "val_loss",
        save_best_only: bool = False,
        mode: str = "auto",
    ) -> None:
        super().__init__(monitor, mode)
        self.filepath, self.save_best_only = os.fspath(filepath), save_best_only

    def on_epoch_end(self, epoch: int, logs: Logs) -> None:
        if self.save_best_only and not self.improves(logs):
            return
        try:
            path = self.filepath.format(epoch=epoch + 1, **logs)
        except (KeyError, IndexError, ValueError) as error:
            names = ", ".join(["epoch", *logs])
            raise InputError(
                f"the path can't be filled in: {error}", got=self.filepath, expected=names
            ) from None
        self.loop.save(path)


class CSVLogger(Callback):
    """Writes the numbers of every epoch to a CSV file, one row each; `append` goes on with it."""

    def __init__(
        self, filename: str | os.PathLike[str], separator: str = ",", append: bool = False
    ) -> None:
        self.filename, self.separator, self.append = os.fspath(filename), separator, append
        self._begun = append

    def on_epoch_end(self, epoch: int, logs: Logs) -> None:
        is_new = not self._begun or not os.path.exists(self.filename)
        with open(self.filename, "w" if not self._begun else "a", newline="") as file:
            writer = csv.writer(file, delimiter=self.separator)
            if is_new:
                writer.writerow(["epoch", *logs])
            writer.writerow([epoch, *logs.values()])
        self._begun = True

    def memory(self) -> dict[str, Any]:
        return {"begun": self._begun}

    def remember(self, memory: Mapping[str, Any]) -> None:
        self._begun = memory["begun"]


class TerminateOnNaN(Callback):
    """Stops at a loss that is NaN or infinite, which without it is an error."""

    def on_batch_end(self, batch: int, logs: Logs) -> None:
        if not isfinite(logs["loss"]):
            _LOG.warning("batch %d: the loss is %s; training stops", batch, logs["loss"])
            self.loop.stop = True


class LearningRateScheduler(Callback):
    """Sets the learning rate before every epoch to what `schedule(epoch, rate)` gives for the rate
    of the epoch before."""

    def __init__(self, schedule: Callable[[int, float], float]) -> None:
        self.schedule = schedule

    def on_epoch_begin(self, epoch: int) -> None:
        self.loop.step.learning_rate = float(self.schedule(epoch, self.loop.step.learning_rate))


class LambdaCallback(Callback):
    """Calls functions: `on_epoch_end(epoch, logs)`, `on_batch_end(batch, logs)` and so on."""

    def __init__(self, **functions: Callable[..., object]) -> None:
        for name, function in functions.items():
            if not name.startswith("on_") or not hasattr(Callback, name):
                known = ", ".join(n for n in vars(Callback) if n.startswith("on_"))
                raise InputError("callbacks are not told of that", got=name, expected=known)
            setattr(self, name, function)
