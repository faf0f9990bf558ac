"""The loop over epochs, on a step that is plain Python: numbers, callbacks, stopping, resuming."""

from __future__ import annotations

import io
import signal
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cnnc.errors import CnncError, InputError
from cnnc.frontends.nn.optim import ReduceLROnPlateau, StepLR
from cnnc.runtime.training.callbacks import (
    Callback,
    CSVLogger,
    EarlyStopping,
    LambdaCallback,
    LearningRateScheduler,
    ModelCheckpoint,
    TerminateOnNaN,
)
from cnnc.runtime.training.checkpoint import load_checkpoint, save_checkpoint
from cnnc.runtime.training.data import Data, Order, data_of
from cnnc.runtime.training.display import Display
from cnnc.runtime.training.loop import History, Loop, Schedule
from cnnc.runtime.training.metrics import metrics_of

X, Y = np.arange(10, dtype=np.float32)[:, None], np.zeros((10, 1), np.float32)


class Descent:
    """Gradient descent of w on the mean of (w + x / 100)**2; it notes what it was given."""

    def __init__(self) -> None:
        self.learning_rate, self.w = 0.1, np.array([1.0])
        self.rates: list[float] = []
        self.seen: list[list[float]] = []
        self.refreshed = 0

    def run(self, x: Any, y: Any) -> tuple[float, list[np.ndarray]]:
        output = self.w + x / 100
        self.rates.append(self.learning_rate)
        self.seen.append(x[:, 0].tolist())
        self.w = self.w - self.learning_rate * 2 * output.mean()
        return float((output**2).mean()), [output]

    def copied_states(self) -> dict[str, np.ndarray]:
        return {"w": self.w.copy()}

    def write_states(self, arrays: Mapping[str, np.ndarray]) -> None:
        self.w = arrays["w"].copy()


class Watching:
    """The evaluation of a descent: nothing is learned."""

    def __init__(self, step: Descent) -> None:
        self.step, self.refreshed = step, 0

    def run(self, x: Any, y: Any) -> tuple[float, list[np.ndarray]]:
        output = self.step.w + x / 100
        return float((output**2).mean()), [output]

    def refresh(self) -> None:
        self.refreshed += 1


def made(folder: Path | None = None, schedule: Schedule | None = None) -> tuple[Loop, Descent]:
    step = Descent()
    return Loop(step, Watching(step), metrics_of(["mse"]), schedule, folder, seed=3), step


def data(size: int = 4, seed: int = 3) -> Data:
    return data_of((X, Y), Order(size, seed, shuffle=True), 0)


def fitted(loop: Loop, epochs: int, *callbacks: Callback, save_every: int = 0) -> History:
    return loop.fit(data(), data(5), epochs, callbacks, save_every=save_every, shown=False)


def test_numbers_of_epochs() -> None:
    loop, step = made()
    history = fitted(loop, 3)
    names = ["loss", "mse", "val_loss", "val_mse", "learning_rate"]
    assert list(history.history) == names
    assert [len(values) for values in history.history.values()] == [3] * 5
    assert history.epochs == 3
    assert not history.interrupted
    assert history.history["loss"] == pytest.approx(history.history["mse"], rel=1e-6)
    assert history.history["val_loss"][2] < history.history["val_loss"][0]
    assert [len(batch) for batch in step.seen] == [4, 4, 2] * 3
    assert loop.evaluate(data(5))["loss"] == pytest.approx(history.history["val_loss"][2])


def test_fit_goes_on_where_it_was() -> None:
    whole, _ = made()
    parts, _ = made()
    fitted(whole, 4)
    fitted(parts, 1)
    fitted(parts, 4)
    assert parts.progress.history == whole.progress.history
    fitted(parts, 2)  # done already
    assert parts.progress.epoch == 4


@pytest.mark.parametrize("broken_after", [1, 2, 3, 4, 5, 7])
def test_a_resumed_run_is_the_run_that_was_not_broken(tmp_path: Path, broken_after: int) -> None:
    whole, expected = made()
    fitted(whole, 3, EarlyStopping(patience=9))
    first, _ = made(tmp_path)

    def stop(batch: int, logs: Mapping[str, float]) -> None:
        first.stop = first.progress.step == broken_after

    fitted(first, 3, EarlyStopping(patience=9), LambdaCallback(on_batch_end=stop))
    second, step = made(tmp_path)
    second.resume("last")
    assert second.progress.step == broken_after
    fitted(second, 3, EarlyStopping(patience=9))
    assert second.progress.history == whole.progress.history
    assert step.w == expected.w
    assert step.seen == expected.seen[broken_after:]


def test_checkpoints_between_epochs(tmp_path: Path) -> None:
    loop, _ = made(tmp_path)
    steps: list[int] = []

    def look(batch: int, logs: Mapping[str, float]) -> None:
        if (tmp_path / "last.safetensors").exists():
            other, _ = made(tmp_path)
            other.resume("last")
            steps.append(other.progress.step)

    fitted(loop, 2, LambdaCallback(on_batch_end=look), save_every=2)
    assert steps == [2, 3, 4, 4]


def test_schedules_by_epoch_and_by_step() -> None:
    for unit, expected in (("epoch", [0.1] * 3 + [0.05] * 3), ("step", [0.1, 0.05, 0.025])):
        loop, step = made(schedule=StepLR(1, 0.5, unit=unit))  # type: ignore[arg-type]
        fitted(loop, 2)
        assert step.rates[: len(expected)] == pytest.approx(expected)


def test_a_plateau_is_remembered(tmp_path: Path) -> None:
    def watch() -> ReduceLROnPlateau:
        return ReduceLROnPlateau(patience=0, threshold=0.9)

    whole, expected = made(schedule=watch())
    fitted(whole, 6)
    assert expected.rates[-1] < 0.1
    first, _ = made(tmp_path, watch())
    fitted(first, 3)
    second, step = made(tmp_path, watch())
    second.resume("last")
    fitted(second, 6)
    assert step.rates == expected.rates[9:]


def test_resumes_with_another_schedule_and_other_callbacks(tmp_path: Path) -> None:
    first, _ = made(tmp_path, ReduceLROnPlateau())
    fitted(first, 1, CSVLogger(str(tmp_path / "log.csv")))
    second, _ = made(tmp_path)
    second.resume("last")
    fitted(second, 2, EarlyStopping("loss"))
    assert second.progress.epoch == 2


def test_a_checkpoint_whose_numbers_are_none(tmp_path: Path) -> None:
    first, _ = made(tmp_path)
    fitted(first, 1)
    path = tmp_path / "last.safetensors"
    found = load_checkpoint(path)
    found.progress.running["loss"] = [1.0]
    save_checkpoint(path, found)
    with pytest.raises(CnncError, match="the checkpoint is damaged: a metric's numbers are none"):
        made(tmp_path)[0].resume("last")


def test_early_stopping_and_the_best_weights() -> None:
    loop, _ = made()

    def worsen(epoch: int, rate: float) -> float:
        return 0.1 if epoch < 2 else 1.4

    best = EarlyStopping(patience=2, restore_best_weights=True)
    history = fitted(loop, 10, LearningRateScheduler(worsen), best)
    losses = history.history["val_loss"]
    assert len(losses) == 4
    assert best.stopped_epoch == 3
    assert loop.evaluate(data(5))["loss"] == pytest.approx(min(losses))


def test_model_checkpoints(tmp_path: Path) -> None:
    loop, _ = made()
    fitted(loop, 2, ModelCheckpoint(tmp_path / "all" / "{epoch:02d}.safetensors"))
    assert sorted(p.name for p in (tmp_path / "all").iterdir()) == [
        "01.safetensors",
        "02.safetensors",
    ]
    best = ModelCheckpoint(tmp_path / "best" / "{epoch}.safetensors", "val_loss", True, "max")
    other, _ = made()
    fitted(other, 3, best)  # the loss falls: the first is the largest
    assert [p.name for p in (tmp_path / "best").iterdir()] == ["1.safetensors"]
    with pytest.raises(InputError, match="the path can't be filled in"):
        fitted(made()[0], 1, ModelCheckpoint(tmp_path / "{accuracy}"))


def test_the_csv_file(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    fitted(made()[0], 2, CSVLogger(path))
    lines = path.read_text().splitlines()
    assert lines[0] == "epoch,loss,mse,val_loss,val_mse,learning_rate"
    assert [line.partition(",")[0] for line in lines[1:]] == ["0", "1"]


def test_a_loss_that_is_not_finite_is_an_error_and_spoils_no_checkpoint(tmp_path: Path) -> None:
    loop, step = made(tmp_path)
    fitted(loop, 1)
    before = (tmp_path / "last.safetensors").read_bytes()
    step.w = np.array([np.nan])
    with pytest.raises(CnncError, match=r"epoch 2, batch 1: the loss is not finite: got nan; try"):
        fitted(loop, 2)
    assert (tmp_path / "last.safetensors").read_bytes() == before


@pytest.mark.filterwarnings("ignore:invalid value")
def test_terminate_on_nan_stops_without_an_error(tmp_path: Path) -> None:
    loop, step = made(tmp_path)
    step.w = np.array([np.inf])
    history = fitted(loop, 3, TerminateOnNaN())
    assert history.epochs == 0
    assert len(step.seen) == 1
    assert not list(tmp_path.iterdir())


def test_ctrl_c_stops_after_the_batch_and_saves(tmp_path: Path) -> None:
    loop, step = made(tmp_path)

    def interrupt(batch: int, logs: Mapping[str, float]) -> None:
        if loop.progress.step == 5:
            signal.raise_signal(signal.SIGINT)

    handler = signal.getsignal(signal.SIGINT)
    history = fitted(loop, 3, LambdaCallback(on_batch_end=interrupt))
    assert history.interrupted
    assert len(step.seen) == 5
    assert signal.getsignal(signal.SIGINT) is handler
    other, _ = made(tmp_path)
    other.resume("last")
    assert (other.progress.epoch, other.progress.batch) == (1, 2)


def test_a_folder_that_cant_be_made_is_found_before_training(tmp_path: Path) -> None:
    (tmp_path / "run").write_text("a file")
    loop, step = made(tmp_path / "run")
    with pytest.raises(CnncError, match="run: can't make the folder for checkpoints: File exists"):
        fitted(loop, 1)
    assert not step.seen


def test_the_checkpoint_of_another_run_is_not_replaced(tmp_path: Path) -> None:
    first, _ = made(tmp_path)
    fitted(first, 1)
    fitted(first, 2)  # its own it may replace
    last = tmp_path / "last.safetensors"
    saved = last.read_bytes()
    second, step = made(tmp_path)
    with pytest.raises(InputError) as caught:
        fitted(second, 1)
    assert str(caught.value) == (
        f"{last}: the checkpoint of another run is there, and would be lost; "
        "resume from it, with resume() or --resume, or name another folder"
    )
    assert not step.seen
    second.fit(data(), None, 1, (), saves=False, shown=False)
    assert last.read_bytes() == saved
    second.resume("last")
    fitted(second, 3)
    assert load_checkpoint(last).progress.epoch == 3


def test_one_callback_needs_no_list(tmp_path: Path) -> None:
    loop, _ = made()
    loop.fit(data(), None, 1, CSVLogger(tmp_path / "log.csv"), shown=False)
    assert (tmp_path / "log.csv").exists()


@pytest.fixture
def heeded() -> Iterator[None]:
    """Ctrl-C as a terminal's programs know it; programs in the background ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeded")
def test_a_second_ctrl_c_interrupts() -> None:
    loop, _ = made()

    def interrupt(batch: int, logs: Mapping[str, float]) -> None:
        signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        fitted(
            loop, 3, LambdaCallback(on_batch_end=interrupt), LambdaCallback(on_batch_end=interrupt)
        )


def test_refusals(tmp_path: Path) -> None:
    loop, _ = made()
    with pytest.raises(InputError, match="epoch 0: the data to train on has no batches"):
        loop.fit(data_of([], Order(1), 0), None, 1, (), shown=False)
    with pytest.raises(InputError, match="the data to evaluate on has no batches"):
        loop.evaluate(data_of([], Order(1), 0))
    with pytest.raises(InputError, match=r"no callback: got <class '.*EarlyStopping'>, expected"):
        fitted(loop, 1, EarlyStopping)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="the trainer keeps no checkpoints"):
        loop.resume("last")
    with pytest.raises(
        InputError, match="there is no such number to watch: got 'val_acc', expected loss"
    ):
        fitted(loop, 1, EarlyStopping("val_acc"))
    with pytest.raises(InputError, match="unknown mode: got 'least', expected auto, min or max"):
        EarlyStopping(mode="least")
    with pytest.raises(
        InputError, match="callbacks are not told of that: got on_lunch, expected on_"
    ):
        LambdaCallback(on_lunch=print)


def test_without_a_terminal_an_epoch_is_a_line() -> None:
    stream = io.StringIO()
    with Display(2, stream=stream) as display:
        for epoch in range(2):
            display.begin(epoch, 3, 0)
            display.batch({"loss": 1.0})
            display.end(epoch, {"loss": 0.25, "val_accuracy": 0.98765})
    lines = stream.getvalue().splitlines()
    assert len(lines) == 2
    assert lines[1].startswith("epoch 2/2  0.0 s  loss 0.25  val_accuracy 0.9877")
