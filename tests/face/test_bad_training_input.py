# ruff: noqa: E501 (the table of refusals)
"""Bad input to training: each ends in one message that says what, where and what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

import cnnc
from cnnc import callbacks, nn, optim
from cnnc.errors import CnncError

X = np.random.default_rng(0).normal(size=(9, 3)).astype(np.float32)
Y = np.arange(9) % 2


def network(width: int = 3) -> nn.Sequential:
    nn.manual_seed(0)
    return nn.Sequential(nn.Linear(3, width), nn.BatchNorm1d(width), nn.Linear(width, 2))


def trainer(
    net: Any = None, optimizer: optim.Optimizer | None = None, folder: Path | None = None
) -> cnnc.Trainer:
    chosen = optimizer or optim.SGD(lr=0.1)
    return cnnc.Trainer(net or network(), "cross_entropy", chosen, folder=folder)


def fitted(made: cnnc.Trainer, data: Any = (X, Y), **options: Any) -> cnnc.Trainer:
    made.fit(data, verbose=False, **{"batch_size": 4, "shuffle": False, **options})
    return made


def with_number(number: float) -> tuple[np.ndarray, np.ndarray]:
    """The data with another number in the second batch."""
    x = X.copy()
    x[5, 0] = number
    return x, Y


def scheduled(rate: float) -> callbacks.Callback:
    return callbacks.LearningRateScheduler(lambda epoch, before: rate)


NOT_FINITE = "epoch 1, batch 2: the loss is not finite: got nan; try a lower learning rate, or clip_norm of the optimiser; the last checkpoint is from before, and TerminateOnNaN() stops without an error"
REFUSALS: dict[str, tuple[Callable[[], object], str]] = {
    "label too large": (lambda: fitted(trainer(), (X, Y * 2)),
        "target 'y': a label is no class: got 2 at [1], expected 0 to 1, or -100 for what does not count"),
    "label below 0": (lambda: fitted(trainer(), (X, -Y)),
        "target 'y': a label is no class: got -1 at [1], expected 0 to 1, or -100 for what does not count"),
    "nan": (lambda: fitted(trainer(), with_number(np.nan)), NOT_FINITE),
    "infinity": (lambda: fitted(trainer(), with_number(np.inf)), NOT_FINITE),
    "no samples": (lambda: fitted(trainer(), (X[:0], Y[:0])), "epoch 0: the data to train on has no batches"),
    "no batches": (lambda: fitted(trainer(), []), "epoch 0: the data to train on has no batches"),
    "unequal arrays": (lambda: fitted(trainer(), (X, Y[:5])),
        "arrays of different lengths: got (9, 3), (5,), expected as many x as y"),
    "ragged batch": (lambda: fitted(trainer(), [(X[:4], Y[:4]), (X[4:], Y[4:8])]),
        "y: the target does not fit the output: got int64[4], expected [5] for an output float32[5,2]"),
    "batch of one": (lambda: fitted(trainer(), [(X[:4], Y[:4]), (X[:1], Y[:1])]),
        "1: BatchNormalizationTraining: a channel of x has no variance: got float32[1,3], expected 2 elements of each channel or more; train with larger batches, or drop the last one"),
    "rate nan": (lambda: optim.SGD(lr=float("nan")), "SGD: lr is out of range: got nan, expected 0 or more, and finite"),
    "rate negative": (lambda: optim.Adam(lr=-0.1), "Adam: lr is out of range: got -0.1, expected 0 or more, and finite"),
    "group's rate": (lambda: optim.AdamW(groups=[optim.Group("0*", lr=-1)]),
        "AdamW: lr of 0* is out of range: got -1, expected 0 or more, and finite"),
    "scheduled rate": (lambda: fitted(trainer(), callbacks=[scheduled(float("nan"))]),
        "the learning rate is out of range: got nan, expected 0 or more, and finite"),
    "all frozen": (lambda: fitted(trainer(network().freeze())),
        "Sequential: there is nothing to train; unfreeze parameters that the loss depends on"),
}  # fmt: skip


@pytest.mark.parametrize(("act", "message"), REFUSALS.values(), ids=REFUSALS)
def test_one_message(act: Callable[[], object], message: str) -> None:
    with pytest.raises(CnncError) as caught:
        act()
    assert str(caught.value) == message


def test_checkpoints_that_do_not_fit(tmp_path: Path) -> None:
    fitted(trainer(folder=tmp_path))
    path = tmp_path / "last.safetensors"
    whole = path.read_bytes()
    wider, deeper = network(4), nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 2))
    before = {name: array.copy() for name, array in wider.state_dict().items()}
    cases = {
        wider: "Sequential: the weights do not fit the network: got mismatched: 0.weight [3, 3], not [4, 3], "
        "0.bias [3], not [4], 1.weight [3], not [4], 1.bias [3], not [4], 1.running_mean [3], not [4], "
        "1.running_var [3], not [4], 2.weight [2, 3], not [2, 4]; strict=False loads what fits",
        deeper: "Sequential: the checkpoint is of another network: got unexpected: 1.num_batches_tracked, "
        "1.running_mean, 1.running_var, 2.bias, 2.weight",
    }
    for net, message in cases.items():
        with pytest.raises(CnncError) as caught:
            trainer(net).resume(path)
        assert str(caught.value) == message
    assert all(np.array_equal(a, before[n]) for n, a in wider.state_dict().items())
    path.write_bytes(whole[:-4])
    with pytest.raises(CnncError) as caught:
        trainer(folder=tmp_path).resume("last")
    assert str(caught.value).startswith(f"{path}: can't read the checkpoint: ")


def test_a_broken_image_stops_training_and_spoils_no_checkpoint(tmp_path: Path) -> None:
    for i in range(4):
        path = tmp_path / "data" / "ab"[i % 2] / f"{i}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (9, 9), (60 * i, 0, 0)).save(path)
    net = nn.Sequential(nn.Flatten(), nn.Linear(3 * 8 * 8, 2))
    made = trainer(net, folder=tmp_path / "run")
    fitted(made, cnnc.ImageFolder(tmp_path / "data", 8), batch_size=2)
    saved = (tmp_path / "run" / "last.safetensors").read_bytes()
    path.write_bytes(b"no image")
    with pytest.raises(CnncError) as caught:
        fitted(made, cnnc.ImageFolder(tmp_path / "data", 8), batch_size=2, epochs=2)
    assert str(caught.value).startswith(f"{path}: no image")
    assert (tmp_path / "run" / "last.safetensors").read_bytes() == saved
