# ruff: noqa: E501 (the table of refusals)
"""The trainer: digits are learned; training is resumed bit for bit, whatever broke it off."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

import cnnc
from cnnc import callbacks, nn, optim
from cnnc.errors import CnncError
from cnnc.runtime.training.checkpoint import load_checkpoint


def network(seed: int = 0, width: int = 8) -> nn.Sequential:
    nn.manual_seed(seed)
    return nn.Sequential(
        nn.Conv2d(1, width, 3, padding=1, bias=False),
        nn.BatchNorm2d(width),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Dropout(0.25),
        nn.Flatten(),
        nn.Linear(width * 16, 10),
    )


def digits() -> tuple[tuple[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]:
    """Images and labels to train on, and to test on."""
    data = load_digits()
    images = (data.images[:, None] / 16).astype(np.float32)
    split = train_test_split(images, data.target, test_size=0.25, random_state=0)
    return (split[0], split[2]), (split[1], split[3])


def small() -> tuple[np.ndarray, np.ndarray]:
    (x, y), _ = digits()
    return x[:150], y[:150]


def trainer(folder: Path | None = None, net: Any = None, **options: Any) -> cnnc.Trainer:
    options = {"optimizer": optim.Adam(lr=1e-3), "metrics": ["accuracy"], **options}
    return cnnc.Trainer(net or network(), "cross_entropy", folder=folder, **options)


def fitted(made: cnnc.Trainer, epochs: int, **options: Any) -> Any:
    options = {"batch_size": 32, "verbose": False, **options}
    return made.fit(small(), small(), epochs=epochs, **options)


def bits(made: cnnc.Trainer) -> dict[str, bytes]:
    return {name: array.tobytes() for name, array in made.step.copied_states().items()}


def test_digits_are_learned() -> None:
    train, test = digits()
    net = network(width=32)
    made = trainer(net=net, optimizer=optim.SGD(lr=0.05, momentum=0.9))
    history = made.fit(train, test, epochs=6, batch_size=64, verbose=False)
    accuracy = history.history["val_accuracy"][-1]
    assert accuracy > 0.97
    assert made.evaluate(test)["accuracy"] == accuracy
    found = np.asarray(made.predict(test[0], batch_size=100)).argmax(1)
    assert (found == test[1]).mean() == pytest.approx(accuracy)
    session = cnnc.compile(net, shapes={"x": (450, 1, 8, 8)})
    assert (np.asarray(session(test[0])).argmax(1) == found).all()


def test_the_same_seed_gives_the_same_bits_for_any_number_of_threads() -> None:
    found = []
    for threads, seed in ((1, 5), (3, 5), (1, 6)):
        made = trainer(net=network(), threads=threads, seed=seed)
        history = fitted(made, 2)
        found.append((bits(made), history.history["loss"]))
    assert found[0] == found[1]
    assert found[0][0] != found[2][0]


@pytest.mark.parametrize("broken_after", [3, 5, 7])
def test_resumed_training_is_the_training_that_was_not_broken(
    tmp_path: Path, broken_after: int
) -> None:
    schedule = optim.CosineAnnealingLR(20, unit="step")
    whole = trainer(schedule=schedule)
    expected = fitted(whole, 3, callbacks=[callbacks.EarlyStopping(patience=9)])
    first = trainer(tmp_path, schedule=schedule)

    def stop(batch: int, logs: Mapping[str, float]) -> None:
        if first._loop.progress.step == broken_after:
            signal.raise_signal(signal.SIGINT)

    history = fitted(
        first,
        3,
        callbacks=[
            callbacks.EarlyStopping(patience=9),
            callbacks.LambdaCallback(on_batch_end=stop),
        ],
    )
    assert history.interrupted
    second = trainer(tmp_path, net=network(seed=9), schedule=schedule)  # other weights at first
    second.resume("last")
    found = fitted(second, 3, callbacks=[callbacks.EarlyStopping(patience=9)])
    assert found.history == expected.history
    assert bits(second) == bits(whole)


def test_saving_twice_writes_the_same_and_any_file_may_be_resumed(tmp_path: Path) -> None:
    made = trainer()
    fitted(made, 1)
    made.save(tmp_path / "a.safetensors")
    other = trainer(net=network(seed=4))
    other.resume(tmp_path / "a.safetensors")
    other.save(tmp_path / "b.safetensors")  # before its first step
    assert (tmp_path / "a.safetensors").read_bytes() == (tmp_path / "b.safetensors").read_bytes()
    net = network(seed=5)
    mismatch = net.load_weights(tmp_path / "a.safetensors", strict=False)
    assert not mismatch.missing
    assert net.state_dict()["6.bias"].tobytes() == made.net.state_dict()["6.bias"].tobytes()


SCRIPT = """
import sys
from pathlib import Path
from tests.face.test_trainer import fitted, trainer
made = trainer(Path(sys.argv[1]), save_every=1, threads=1)
if Path(sys.argv[1], "last.safetensors").exists():
    made.resume("last")
print(made._loop.progress.step, flush=True)
fitted(made, 4)
print("done", flush=True)
"""


def killed_and_resumed(folder: Path, kills: int) -> None:
    """Training in processes that are killed at random moments, until it is done."""
    chance = random.Random(1)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", SCRIPT, str(folder)]
    for _ in range(kills):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
        assert process.stdout is not None
        assert process.stdout.readline().strip().isdigit()  # it has resumed from what there was
        time.sleep(chance.uniform(0, 0.3))
        process.kill()
        process.wait()
        for path in folder.glob("*.safetensors"):
            load_checkpoint(path)
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert "done" in done.stdout, done.stderr
    whole = trainer()
    fitted(whole, 4)
    last = load_checkpoint(folder / "last.safetensors").arrays
    assert {name: array.tobytes() for name, array in last.items()} == bits(whole)


def test_killed_training_goes_on_from_a_whole_checkpoint(tmp_path: Path) -> None:
    killed_and_resumed(tmp_path, 3)


@pytest.mark.slow
def test_training_that_is_killed_fifty_times(tmp_path: Path) -> None:
    killed_and_resumed(tmp_path, 50)


def test_a_last_batch_of_one_is_left_out_where_batch_norm_could_not_normalise_it() -> None:
    class Flat(nn.Module):
        def __init__(self) -> None:
            self.norm, self.linear = nn.BatchNorm1d(3), nn.Linear(3, 2)

        def forward(self, x: nn.Tensor) -> nn.Tensor:
            made: nn.Tensor = self.linear(self.norm(x))
            return made

    x, y = np.random.default_rng(0).standard_normal((9, 3)).astype(np.float32), np.zeros(9, int)
    made = cnnc.Trainer(Flat(), "cross_entropy", optim.SGD(lr=0.1))
    made.fit((x, y), epochs=1, batch_size=4, verbose=False)
    assert made._loop.progress.step == 2
    with pytest.raises(CnncError, match="a channel of x has no variance"):
        made.step(x[:1], y[:1])


def test_averages_of_weights_are_taken_over() -> None:
    made = trainer(optimizer=optim.SGD(lr=0.05, ema=0.5))
    first = made.net.state_dict()["6.weight"].copy()
    fitted(made, 1, drop_last=True)
    last = made.net.state_dict()["6.weight"].copy()
    averages = made.averaged_weights()
    assert averages.keys() == dict(made.net.named_parameters()).keys()
    assert 0 < np.linalg.norm(averages["6.weight"] - last) < np.linalg.norm(last - first)
    before = made.evaluate(small())["loss"]
    mismatch = made.net.load_state_dict(averages, strict=False)
    assert not mismatch.unexpected
    assert made.evaluate(small())["loss"] != before
    with pytest.raises(
        CnncError, match="no averages of weights are kept; give the optimiser a decay"
    ):
        trainer().averaged_weights()


def test_a_fast_run_trains_on_one_batch_and_saves_nothing(tmp_path: Path) -> None:
    made = trainer(tmp_path / "run")
    history = fitted(made, 50, fast_dev_run=True)
    assert made._loop.progress.step == 1
    assert history.epochs == 1
    assert not (tmp_path / "run").exists()


def test_progress_goes_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    fitted(trainer(), 2, verbose=True)
    out, err = capsys.readouterr()
    assert not out
    assert [line[:9] for line in err.splitlines()] == ["epoch 1/2", "epoch 2/2"]


def test_refusals(tmp_path: Path) -> None:
    x, y = small()
    fine = trainer(tmp_path)
    fitted(fine, 1)
    last = tmp_path / "last.safetensors"
    cases: dict[str, Callable[[], object]] = {
        "a label is no class: got 12 at [0]": lambda: trainer().fit((x, np.full(150, 12)), verbose=False),
        "the loss is not finite": lambda: trainer(optimizer=optim.SGD(lr=1e30)).fit((x, y), verbose=False),
        "there is nothing to train": lambda: trainer(net=network().freeze()).fit((x, y), verbose=False),
        "the data to train on has no batches": lambda: trainer().fit((x[:0], y[:0]), verbose=False),
        "the weights do not fit the network": lambda: trainer(net=network(width=4)).resume(last),
        "the checkpoint is of another network": lambda: trainer(net=nn.Sequential(nn.Flatten(), nn.Linear(64, 10))).resume(last),
        "the checkpoint is of another optimiser": lambda: resumed(last, optim.SGD(lr=0.1, momentum=0.9)),
        "there is no such checkpoint": lambda: fine.resume(tmp_path / "none"),
        "unknown target: got 'tpu', expected 'cpu'": lambda: trainer(target="tpu"),
        "unknown memory: got 'none', expected 'normal' or 'low'": lambda: trainer(memory="none"),
        "there is no such metric: got 'acc'": lambda: trainer(metrics=["acc"]),
        "wrong argument: got str, expected an optimiser of cnnc.optim, such as optim.SGD(lr=0.1)": lambda: trainer(optimizer="sgd"),
        "wrong argument: got list, expected a network, which is an nn.Module": lambda: trainer(net=[1]),
        "seed is out of range: got -1": lambda: trainer(seed=-1),
        "there is nothing to predict from": lambda: fine.predict(x[:0]),
        "epochs is negative": lambda: fitted(fine, -1),
    }  # fmt: skip
    for message, act in cases.items():
        with pytest.raises(CnncError) as caught:
            act()
        assert message in str(caught.value)
    last.write_bytes(last.read_bytes()[:-9])
    before = bits(fine)
    with pytest.raises(CnncError, match="can't read the checkpoint"):
        fine.resume("last")
    assert bits(fine) == before


def resumed(path: Path, optimizer: optim.Optimizer) -> None:
    made = trainer(optimizer=optimizer)
    made.resume(path)
    fitted(made, 2)
