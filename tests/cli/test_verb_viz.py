"""`cnnc viz`."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.cli.commands import Command


@pytest.mark.parametrize(
    "arguments",
    [
        ("graph",),
        ("graph", "-O", 0),
        ("filters",),
        ("filters", "--node", "conv3"),
        ("features",),
        ("features", "--node", "pool2", "--random", "--shape", "image:2x1x8x8"),
        ("gradcam",),
        ("gradcam", "--node", "relu2", "--class", 7),
    ],
)
def test_every_picture(
    command: Command, digits: Path, tmp_path: Path, arguments: tuple[object, ...]
) -> None:
    path = tmp_path / "x.svg"
    what, *more = arguments
    outcome = command("viz", what, digits, "-o", path, *more)
    assert outcome.code == 0, outcome.err
    assert outcome.err == f"wrote {path}\n"
    assert path.read_bytes().startswith(b"<?xml")


def test_features_of_an_image(command: Command, digits: Path, tmp_path: Path) -> None:
    image, path = tmp_path / "x.png", tmp_path / "y.png"
    Image.fromarray(np.zeros((9, 9), np.uint8)).save(image)
    assert command("viz", "features", digits, "-o", path, "--image", image).code == 0
    assert path.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("filters", "--node", "conv4"), "node 'conv4': the model has no node of this name"),
        (("filters", "--node", "relu1"), "relu1: the node has no weights: got Relu"),
        (("filters", "--node", "classifier"), "classifier: filters: not the filters of a conv"),
        (("gradcam", "--class", "10"), "there is no such class: got 10, expected 0 to 9"),
        (("gradcam", "--shape", "image:2x1x8x8"), "digits: no classifier of one image"),
        (("features", "--node", "softmax"), "softmax: the node makes no maps: got Softmax [1, 10]"),
    ],
)
def test_what_can_not_be_drawn(
    command: Command, digits: Path, tmp_path: Path, arguments: tuple[str, ...], message: str
) -> None:
    what, *more = arguments
    outcome = command("viz", what, digits, "-o", tmp_path / "x.svg", *more)
    assert outcome.code == 1
    assert outcome.err.startswith(f"cnnc: error: {message}")
    assert not (tmp_path / "x.svg").exists()


def test_curves_of_a_file(command: Command, tmp_path: Path) -> None:
    log, path = tmp_path / "log.csv", tmp_path / "x.svg"
    log.write_text("epoch,loss,val_loss\n0,2.5,3\n1,1.5,2\n")
    outcome = command("viz", "curves", log, "-o", path)
    assert outcome.code == 0, outcome.err
    assert path.read_bytes().startswith(b"<?xml")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "can't read it: No such file or directory"),
        (b"", "there are no numbers to draw"),
        (b"epoch,loss\n0,high\n", "not what CSVLogger writes: could not convert"),
        (b"epoch,loss\n0\n", "not what CSVLogger writes: rows of different lengths"),
        (b"\xff\xfe", "not what CSVLogger writes: "),
    ],
)
def test_what_has_no_curves(
    command: Command, tmp_path: Path, content: bytes | None, message: str
) -> None:
    log = tmp_path / "log.csv"
    if content is not None:
        log.write_bytes(content)
    outcome = command("viz", "curves", log, "-o", tmp_path / "x.svg")
    assert outcome.code == 1
    assert outcome.err.startswith(f"cnnc: error: {log}: {message}")
