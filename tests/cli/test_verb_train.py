"""`cnnc train`, `cnnc eval` and `cnnc export`: from a Python file, and from the zoo."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import cnnc
from tests.cli.commands import Command

SCRIPT = """
import numpy as np
from cnnc import nn, optim

random = np.random.default_rng(0)
labels = random.integers(0, 3, 90)
images = random.standard_normal((90, 1, 6, 6)) / 8 + labels[:, None, None, None] - 1
images = images.astype(np.float32)
train, val = (images[:60], labels[:60]), (images[60:], labels[60:])
net = nn.Sequential(nn.Conv2d(1, 4, 3), nn.ReLU(), nn.Flatten(), nn.Linear(64, 3))
optimizer = optim.Adam(lr=0.02)
epochs, batch_size = 4, 10
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "net.py"
    path.write_text(SCRIPT)
    return path


def test_the_whole_story(command: Command, script: Path, tmp_path: Path) -> None:
    run, model = tmp_path / "run", tmp_path / "m.onnx"
    outcome = command("train", script, "-o", run, "--json", "--seed", 3)
    assert outcome.code == 0, outcome.err
    history = json.loads(outcome.out)["history"]
    assert len(history["loss"]) == 4
    assert history["val_accuracy"][-1] > 0.9
    assert [line[:9] for line in outcome.err.splitlines()[:4]] == [
        f"epoch {i}/4" for i in range(1, 5)
    ]

    weights = run / "last.safetensors"
    outcome = command("eval", script, "--weights", weights, "--json")
    assert outcome.code == 0, outcome.err
    found = json.loads(outcome.out)
    assert found["accuracy"] == history["val_accuracy"][-1]
    assert found["loss"] == pytest.approx(history["val_loss"][-1])

    outcome = command("export", script, "--weights", weights, "-o", model, "--shape", "x:1x1x6x6")
    assert (outcome.code, outcome.err) == (0, f"wrote {model}\n")
    assert cnnc.compile(model)(np.zeros((5, 1, 6, 6), np.float32)).shape == (5, 3)  # type: ignore[union-attr]


def test_training_goes_on(command: Command, script: Path, tmp_path: Path) -> None:
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    command("train", script, "-o", whole, "-q")
    command("train", script, "-o", parts, "-q", "--epochs", 2)
    assert command("train", script, "-o", parts, "-q", "--resume").code == 0
    first, second = ((p / "last.safetensors").read_bytes() for p in (whole, parts))
    assert first == second


def test_an_earlier_run_is_not_replaced(command: Command, script: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    assert command("train", script, "-o", run, "-q", "--epochs", 1).code == 0
    saved = (run / "last.safetensors").read_bytes()
    outcome = command("train", script, "-o", run, "-q")
    assert outcome.code == 1
    assert "the checkpoint of another run is there, and would be lost; resume" in outcome.err
    outcome = command("train", script, "-o", run, "--fast-dev-run")
    assert (outcome.code, "checkpoint:" in outcome.err) == (0, False)
    assert (run / "last.safetensors").read_bytes() == saved


def test_a_network_of_the_zoo_on_a_folder_of_images(command: Command, tmp_path: Path) -> None:
    for part in ("train", "val"):
        for name in ("a", "b"):
            (tmp_path / part / name).mkdir(parents=True)
            for i in range(2):
                Image.new("RGB", (40, 40), (i, 0, 90)).save(tmp_path / part / name / f"{i}.png")
    outcome = command(
        *("train", "zoo:squeezenet1_1", "--data", tmp_path, "--size", 33, "--epochs", 1),
        *(
            "-o",
            tmp_path / "run",
            "--lr",
            0.001,
            "--cosine",
            "--optimizer",
            "adamw",
            "--memory",
            "low",
        ),
    )
    assert outcome.code == 0, outcome.err
    assert "val_accuracy" in outcome.out


def test_arrays_from_a_file(command: Command, script: Path, tmp_path: Path) -> None:
    data = tmp_path / "d.npz"
    random = np.random.default_rng(0)
    np.savez(data, x=random.standard_normal((8, 1, 6, 6)).astype(np.float32), y=np.arange(8) % 3)
    outcome = command("train", script, "--data", data, "--fast-dev-run", "-o", tmp_path / "run")
    assert outcome.code == 0, outcome.err
    assert "val_loss" not in outcome.out


def refusals(tmp_path: Path, script: Path) -> dict[tuple[object, ...], str]:
    empty, lacking = tmp_path / "empty.py", tmp_path / "l.npz"
    empty.write_text("net = 3")
    np.savez(lacking, x=np.zeros(3))
    damaged = tmp_path / "d.npz"
    damaged.write_bytes(lacking.read_bytes().replace(b"NUMPY", b"NUMPI"))
    wrong = tmp_path / "wrong.py"
    wrong.write_text("net = 1 / 0")
    return {
        ("train", "zoo:resnet1"): "the zoo has no such network: got 'resnet1', expected lenet5",
        ("train", "none.py"): "none.py: there is no such file: expected a Python file, or zoo:NAME",
        ("train", wrong): "wrong.py: the file raises ZeroDivisionError: division by zero",
        ("train", empty): "the file defines no network: got int, expected net = nn.Sequential",
        ("train", "zoo:lenet5"): "there is nothing to train on; give --data, or define `train`",
        ("train", script, "--data", lacking): "the file lacks x or y: got x",
        ("train", script, "--data", damaged): "can't read the arrays: Bad CRC-32",
        ("train", script, "--lr", -1): "lr is out of range",
        ("eval", script, "--weights", lacking): "can't read weights",
        ("train", script, "--resume", "-o", tmp_path / "no"): "there is no such checkpoint",
    }


def test_refusals(command: Command, script: Path, tmp_path: Path) -> None:
    for arguments, message in refusals(tmp_path, script).items():
        outcome = command(*arguments)
        assert outcome.code == 1
        assert message in outcome.err
