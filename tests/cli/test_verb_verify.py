"""`cnnc verify`."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

from tests.cli.commands import Command


@pytest.fixture
def wrong(digits: Path, tmp_path: Path) -> Path:
    """The digits network with other weights in one node."""
    model = onnx.load(digits)
    (weight,) = (n.input[1] for n in model.graph.node if n.name == "conv2")
    (tensor,) = (t for t in model.graph.initializer if t.name == weight)
    array = numpy_helper.to_array(tensor) * np.float32(1.5)
    tensor.CopyFrom(numpy_helper.from_array(array, weight))
    path = tmp_path / "wrong.onnx"
    onnx.save(model, path)
    return path


def test_what_agrees_is_0(command: Command, digits: Path) -> None:
    outcome = command("verify", digits)
    assert outcome.code == 0, outcome.err
    assert outcome.out.splitlines()[-1] == "agrees with onnxruntime"
    assert outcome.out.splitlines()[0].rstrip() == "outputs"


def test_what_differs_is_1_and_asks_where(command: Command, digits: Path, wrong: Path) -> None:
    outcome = command("verify", digits, "--against", wrong)
    assert outcome.code == 1
    assert outcome.out.splitlines()[-1] == (
        f"DIFFERS from {wrong} in probabilities; --per-node says where"
    )


def test_per_node_names_the_node(command: Command, digits: Path, wrong: Path) -> None:
    outcome = command("verify", digits, "--against", wrong, "--per-node")
    assert outcome.code == 1
    last = outcome.out.splitlines()[-1]
    assert last.startswith(f"DIFFERS from {wrong}, first at conv2, value conv2.out, by 0.")
    assert last.endswith("it means something else (weights, attributes, or how it was read)")
    first = next(line for line in outcome.out.splitlines() if "DIFFERS" in line)
    assert first.startswith("relu2.out")


@pytest.mark.parametrize("kept", ["probabilities", ""])
def test_models_of_other_names_can_not_be_compared_inside(
    command: Command, digits: Path, wrong: Path, tmp_path: Path, kept: str
) -> None:
    model = onnx.load(wrong)
    inner = {name for node in model.graph.node for name in node.output} - {kept}
    for node in model.graph.node:
        for names in (node.input, node.output):
            names[:] = [f"other.{name}" if name in inner else name for name in names]
    model.graph.output[0].name = kept or "other.probabilities"
    path = tmp_path / "other.onnx"
    onnx.save(model, path)
    outcome = command("verify", digits, "--against", path, "--per-node")
    assert outcome.code == 1
    last = outcome.out.splitlines()[-1]
    if kept:
        assert "first at conv1 + bn1 + relu1 + conv2 + " in last
        assert " + softmax, value probabilities" in last
    else:
        assert last.endswith("in probabilities; no value inside has the same name in both")


def test_json_has_every_value(command: Command, digits: Path, wrong: Path) -> None:
    outcome = command("verify", digits, "--against", wrong, "--per-node", "--json")
    found = json.loads(outcome.out)
    assert not found["agrees"]
    assert found["fault"]["nodes"] == ["conv2"]
    assert found["inside"][0]["nodes"] == ["conv1", "bn1", "relu1"]


def test_inputs_and_shapes_are_those_of_run(command: Command, digits: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.npy"
    np.save(path, np.ones((3, 1, 8, 8), np.float32))
    assert command("verify", digits, "--input", f"@{path}").code == 0
    assert command("verify", digits, "--shape", "image:5x1x8x8", "-O", 0, "--threads", 2).code == 0


def test_an_unknown_reference_is_1(command: Command, digits: Path) -> None:
    outcome = command("verify", digits, "--against", "tensorflow")
    assert outcome.code == 1
    assert "expected onnxruntime, interpreter, or a model" in outcome.err
