"""The loop over epochs and batches, and everything that follows from it: numbers, checkpoints.

A step and an evaluation are handed to it. Promises that a run that was broken off and resumed gives
the bits of one that was not; that Ctrl-C stops between two steps, after a checkpoint where there is
a place for one; and that neither a loss that is not finite nor another run is ever written over a
good checkpoint.
"""

from __future__ import annotations

import logging
import os
import signal
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import isfinite
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from cnnc.errors import CnncError, InputError

from .callbacks import Callback
from .checkpoint import Checkpoint, Progress, load_checkpoint, save_checkpoint
from .data import Data, ahead
from .display import Display
from .metrics import Mean, Metric

_LOG = logging.getLogger("cnnc.training")
_LAST = "last.safetensors"
Outputs = list[np.ndarray]


class Step(Protocol):
    """A compiled training step."""

    learning_rate: float

    def run(self, x: Any, y: Any) -> tuple[float, Outputs]:
        """The loss and the outputs of a batch, before the update that it causes."""
        ...

    def copied_states(self) -> dict[str, np.ndarray]:
        """Copies of everything that a checkpoint has to hold."""
        ...

    def write_states(self, arrays: Mapping[str, np.ndarray]) -> None:
        """Takes over what a checkpoint held, or weights alone. Raises InputError."""
        ...


class Evaluation(Protocol):
    """A network with its loss, as it infers."""

    def run(self, x: Any, y: Any) -> tuple[float, Outputs]:
        """The loss and the outputs of a batch."""
        ...

    def refresh(self) -> None:
        """Has what follows use the weights as they are now."""
        ...


class Schedule(Protocol):
    """A learning rate for each time, which counts epochs or steps."""

    @property
    def unit(self) -> str: ...

    def rate(self, lr: float, time: int) -> float: ...


@dataclass
class History:
    """What `fit` gives: `history` has the numbers of every epoch by name, `interrupted` says that
    Ctrl-C ended it."""

    history: dict[str, list[float]] = field(default_factory=dict)
    interrupted: bool = False

    @property
    def epochs(self) -> int:
        """How many epochs there are."""
        return max(map(len, self.history.values()), default=0)


class Loop:
    """The training of one network. `folder` is where the last checkpoint is kept up to date; it
    may be None. `stop` ends training after the batch at hand."""

    def __init__(
        self,
        step: Step,
        evaluation: Evaluation,
        metrics: Sequence[Metric] = (),
        schedule: Schedule | None = None,
        folder: str | os.PathLike[str] | None = None,
        seed: int = 0,
    ) -> None:
        self.step, self.stop = step, False
        self.progress = Progress(seed=seed)
        self._evaluation, self._metrics, self._schedule = evaluation, list(metrics), schedule
        self._folder = Path(folder) if folder is not None else None
        self._last: Path | None = None  # the checkpoint that is kept up to date
        self._owns_last = False  # there is none of another run
        self._rate = step.learning_rate
        self._loss = Mean()
        self._callbacks: list[Callback] = []

    def fit(
        self,
        train: Data,
        val: Data | None,
        epochs: int,
        callbacks: Callback | Sequence[Callback],
        *,
        save_every: int = 0,
        saves: bool = True,
        shown: bool = True,
    ) -> History:
        """Trains until so many epochs are done, those before included; with `saves`, keeps the last
        checkpoint up to date. Raises InputError where that is one of another run, CnncError at a
        loss that is not finite, and what data and step raise."""
        self.stop, self._callbacks = False, _listed(callbacks)
        self._last = self._claimed() if saves and self._folder is not None else None
        history = History(self.progress.history)
        for callback, memory in zip(self._callbacks, self.progress.callbacks, strict=False):
            if memory.keys() == callback.memory().keys():  # else it is that of another callback
                callback.remember(memory)
        self.progress.callbacks = []
        for callback in self._callbacks:
            callback.loop = self
        self._tell(lambda c: c.on_train_begin())
        with Display(epochs, shown) as display, _stopping(self) as interrupts:
            while self.progress.epoch < epochs and not self.stop:
                self._epoch(train, val, display, save_every)
            history.interrupted = bool(interrupts)
        self._tell(lambda c: c.on_train_end())
        return history

    def _epoch(self, train: Data, val: Data | None, display: Display, save_every: int) -> None:
        progress, epoch = self.progress, self.progress.epoch
        if progress.batch == 0:
            self._begin_epoch(epoch)
        display.begin(epoch, len(train), progress.batch)
        batches = ahead(train.batches(epoch), skip=progress.batch)
        try:
            for x, y in batches:
                self._batch(epoch, x, y)
                display.batch(self._running())
                if save_every and progress.step % save_every == 0 and not self.stop:
                    self._save_last()
                if self.stop:
                    break
            else:
                if progress.batch == 0:
                    raise InputError("the data to train on has no batches", where=f"epoch {epoch}")
                self._end_epoch(epoch, val, display)
        finally:
            batches.close()  # type: ignore[attr-defined]
        if isfinite(self._loss.value):
            self._save_last()

    def _begin_epoch(self, epoch: int) -> None:
        self._loss.reset()
        for metric in self._metrics:
            metric.reset()
        if self._schedule is not None and self._schedule.unit == "epoch":
            self.step.learning_rate = self._schedule.rate(self._rate, epoch)
        self._tell(lambda c: c.on_epoch_begin(epoch))

    def _batch(self, epoch: int, x: Any, y: Any) -> None:
        progress = self.progress
        if self._schedule is not None and self._schedule.unit == "step":
            self.step.learning_rate = self._schedule.rate(self._rate, progress.step)
        loss, outputs = self.step.run(x, y)
        count = len(x[0]) if isinstance(x, tuple) else len(x)
        self._note(self._loss, self._metrics, loss, count, outputs, y)
        number = progress.batch
        progress.batch += 1
        progress.step += 1
        self._tell(lambda c: c.on_batch_end(number, {"loss": loss}))
        if not isfinite(loss) and not self.stop:
            raise CnncError(
                "the loss is not finite",
                where=f"epoch {epoch + 1}, batch {number + 1}",
                got=str(loss),
                remedy="try a lower learning rate, or clip_norm of the optimiser; the last "
                "checkpoint is from before, and TerminateOnNaN() stops without an error",
            )

    @staticmethod
    def _note(
        mean: Mean, metrics: Sequence[Metric], loss: float, count: int, outputs: Outputs, y: Any
    ) -> None:
        mean.add(np.full(count, loss))
        target = np.asarray(y[0] if isinstance(y, tuple) else y)
        for metric in metrics:
            metric.update(outputs[0], target)

    def _running(self) -> dict[str, float]:
        return {"loss": self._loss.value, **{m.name: m.value for m in self._metrics}}

    def _end_epoch(self, epoch: int, val: Data | None, display: Display) -> None:
        logs = self._running()
        if val is not None:
            logs |= {f"val_{name}": value for name, value in self.evaluate(val).items()}
        logs["learning_rate"] = self.step.learning_rate
        for name, value in logs.items():
            self.progress.history.setdefault(name, []).append(value)
        observe = getattr(self._schedule, "observe", None)
        if observe is not None:
            observe(logs.get("val_loss", logs["loss"]))
        self.progress.epoch, self.progress.batch = epoch + 1, 0
        display.end(epoch, logs)
        self._tell(lambda c: c.on_epoch_end(epoch, logs))

    def evaluate(self, data: Data) -> dict[str, float]:
        """The loss and the metrics of the data, by name. Raises InputError when it is empty."""
        self._evaluation.refresh()
        kept = [metric.memory() for metric in self._metrics]
        loss = Mean()
        for metric in self._metrics:
            metric.reset()
        for x, y in ahead(data.batches(0)):
            count = len(x[0]) if isinstance(x, tuple) else len(x)
            found, outputs = self._evaluation.run(x, y)
            self._note(loss, self._metrics, found, count, outputs, y)
        if not loss.memory()[1]:
            raise InputError("the data to evaluate on has no batches")
        result = {"loss": loss.value, **{m.name: m.value for m in self._metrics}}
        for metric, memory in zip(self._metrics, kept, strict=True):
            metric.remember(memory)
        return result

    def _tell(self, what: Callable[[Callback], object]) -> None:
        for callback in self._callbacks:
            what(callback)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Writes a checkpoint, whole or not at all. Raises CnncError."""
        _make_folder(Path(path).parent)
        progress = self.progress
        progress.running = {m.name: m.memory() for m in self._metrics}
        progress.running["loss"] = self._loss.memory()
        memories = [callback.memory() for callback in self._callbacks]
        progress.callbacks = memories or progress.callbacks
        progress.schedule = _memory_of(self._schedule)
        progress.learning_rate = self.step.learning_rate
        save_checkpoint(path, Checkpoint(self.step.copied_states(), progress))

    def _save_last(self) -> None:
        if self._last is not None:
            self.save(self._last)

    def _claimed(self) -> Path:
        """Where the last checkpoint will be kept. What would prevent it, or be lost by it, is
        better found before training. Raises CnncError."""
        assert self._folder is not None, "there is no folder to keep checkpoints in"
        _make_folder(self._folder)
        path = self._folder / _LAST
        if path.exists() and not self._owns_last:
            raise InputError(
                "the checkpoint of another run is there, and would be lost",
                where=os.fspath(path),
                remedy="resume from it, with resume() or --resume, or name another folder",
            )
        self._owns_last = True
        return path

    def resume(self, path: str | os.PathLike[str]) -> None:
        """Goes on from a checkpoint: "last" is that of the folder. Raises CnncError for what is
        none, or none of this network; then all is as it was."""
        if path == "last":
            if self._folder is None:
                raise InputError(
                    "the trainer keeps no checkpoints", remedy="make it with a folder, or name one"
                )
            path = self._folder / _LAST
        found = load_checkpoint(path)
        self.step.write_states(found.arrays)
        self._owns_last = True
        self.progress = found.progress
        named: list[tuple[str, Metric | Mean]] = [
            ("loss", self._loss),
            *((metric.name, metric) for metric in self._metrics),
        ]
        for name, metric in named:
            if name in found.progress.running:
                _remember(metric, found.progress.running[name], path)
        for name, value in found.progress.schedule.items():
            if isinstance(getattr(self._schedule, name, None), int | float):  # else of another one
                setattr(self._schedule, name, value)
        self.step.learning_rate = found.progress.learning_rate

    def copied_weights(self) -> dict[str, np.ndarray]:
        """Copies of everything that a checkpoint has to hold."""
        return self.step.copied_states()

    def write_weights(self, weights: Mapping[str, np.ndarray]) -> None:
        """Takes over what `copied_weights` gave."""
        self.step.write_states(weights)


def _listed(callbacks: Callback | Sequence[Callback]) -> list[Callback]:
    """The callbacks as a list. Raises InputError for what is none."""
    given = [callbacks] if isinstance(callbacks, Callback) else list(callbacks)
    wrong: list[object] = [c for c in given if not isinstance(c, Callback)]
    if wrong:
        expected = "such as callbacks.EarlyStopping(patience=3)"
        raise InputError("no callback", got=repr(wrong[0]), expected=expected)
    return given


def _make_folder(path: Path) -> None:
    """Makes the folder where there is none. Raises CnncError."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        what = f"can't make the folder for checkpoints: {error.strerror}"
        raise CnncError(what, where=os.fspath(path)) from None


def _remember(metric: Metric | Mean, memory: list[float], path: str | os.PathLike[str]) -> None:
    try:
        metric.remember(memory)
    except (IndexError, OverflowError, ValueError):
        what = "the checkpoint is damaged: a metric's numbers are none"
        raise CnncError(what, where=os.fspath(path)) from None


def _memory_of(schedule: Schedule | None) -> dict[str, float]:
    """What a schedule that observes a metric has noted: its numbers."""
    if not hasattr(schedule, "observe"):
        return {}
    numbers = {k: v for k, v in vars(schedule).items() if isinstance(v, int | float)}
    return {k: v for k, v in numbers.items() if isfinite(v) and not isinstance(v, bool)}


@contextmanager
def _stopping(loop: Loop) -> Iterator[list[int]]:
    """While it lasts, Ctrl-C stops the loop after the batch at hand; a second one interrupts. The
    list holds the signals that came. Only a program's main thread is told of signals."""
    caught: list[int] = []
    if threading.current_thread() is not threading.main_thread():
        yield caught
        return
    before = signal.getsignal(signal.SIGINT)

    def stop(number: int, frame: object) -> None:
        caught.append(number)
        loop.stop = True
        _LOG.warning("interrupted: training stops after this batch")
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, stop)
    try:
        yield caught
    finally:
        signal.signal(signal.SIGINT, before)
