"""The commands that README and the help show do what they say."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import helper
from PIL import Image

from cnnc import zoo
from cnnc.cli import VERBS
from tests.cli.commands import Command
from tests.models.networks import onnx_model

README = (Path(__file__).parents[2] / "README.md").read_text()
COMMANDS = re.findall(r"^\| `(cnnc [^`]*)`", README, re.MULTILINE)
ALONE = ("demo", "doctor")  # have tests of their own
QUICK = {
    "bench": ("--duration", "0.01"),
    "profile": ("--runs", "1"),
    "train": ("--epochs", "1", "--size", "32", "--batch-size", "4"),
    "eval": ("--size", "32"),
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with the files that the commands name."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CNNC_CACHE_DIR", str(tmp_path / "cache"))  # one command lists it
    weights = {"w": np.random.default_rng(0).standard_normal((10, 3, 3, 3), np.float32)}
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["c"], "conv", strides=[8, 8]),
        helper.make_node("Relu", ["c"], ["r"], "relu"),
        helper.make_node("GlobalAveragePool", ["r"], ["g"], "mean"),
        helper.make_node("Flatten", ["g"], ["y"], "flatten"),
    ]
    onnx.save(onnx_model(nodes, {"x": ["N", 3, 224, 224]}, weights=weights), "m.onnx")
    np.save("x.npy", np.ones((2, 3, 224, 224), np.float32))
    Image.fromarray(np.full((300, 400, 3), 200, np.uint8)).save("cat.jpg")
    Path("names.txt").write_text("\n".join(f"animal {i}" for i in range(10)))
    for index in range(8):
        image = Path("folder", f"class {index % 2}", f"{index}.png")
        image.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(np.full((40, 40, 3), 20 * index, np.uint8)).save(image)
    return tmp_path


SHOWN = dict.fromkeys([*COMMANDS, *(about.example for about in VERBS.values())])


@pytest.mark.parametrize("line", [c for c in SHOWN if c.split()[1] not in ALONE])
def test_every_command_that_is_shown(command: Command, line: str) -> None:
    _, verb, *arguments = shlex.split(line)
    if "--weights" in arguments:  # of the network of the zoo, trained on the folder
        weights = Path(arguments[arguments.index("--weights") + 1])
        weights.parent.mkdir()
        zoo.resnet18(num_classes=2).save_weights(weights)
    outcome = command(verb, *arguments, *QUICK.get(verb, ()))
    assert outcome.code == 0, outcome.err
    for option in ("-o", "--output"):
        if option in arguments:
            assert Path(arguments[arguments.index(option) + 1]).stat().st_size > 0


def test_the_help_of_every_verb_ends_with_an_example(command: Command) -> None:
    for verb, (_, example) in VERBS.items():
        words = " ".join(command(verb, "--help").out.split())
        assert words.endswith(f"for example: {example}")
        assert example.startswith(f"cnnc {verb}")


def test_images_have_a_command_too(command: Command) -> None:
    (options,) = re.findall(r"`(--image [^`]*)`", README)
    outcome = command("run", "m.onnx", *shlex.split(options))
    assert outcome.code == 0, outcome.err
    assert re.search(r"^  animal \d: ", outcome.out, re.MULTILINE)


def test_a_library_runs_and_is_inspected(command: Command) -> None:
    assert command("compile", "m.onnx", "-o", "m.so").code == 0
    assert command("run", "m.so", "--random").code == 0
    assert "f32_conv" in command("inspect", "m.so").out
