"""`cnnc inspect`."""

from __future__ import annotations

import json
import re
from pathlib import Path

import onnx
import pytest

from tests.cli.commands import Command
from tests.models.networks import lenet5


@pytest.fixture
def lenet(tmp_path: Path) -> Path:
    path = tmp_path / "lenet5.onnx"
    onnx.save(lenet5(), path)
    return path


def test_json_has_layers_steps_and_totals(command: Command, digits: Path) -> None:
    summary = json.loads(command("inspect", digits, "--json").out)
    layers = {layer["name"]: layer for layer in summary["layers"]}
    assert layers["conv2"] == {
        "name": "conv2",
        "op": "Conv",
        "output": "float32[1,32,8,8]",
        "parameters": 32 * 16 * 9,
        "flops": 2 * 32 * 16 * 9 * 64,
    }
    assert layers["classifier"]["parameters"] == 256 * 10 + 10
    assert summary["parameters"] == sum(layer["parameters"] for layer in summary["layers"])
    assert summary["flops"] == sum(layer["flops"] for layer in summary["layers"])
    assert summary["inputs"] == [{"name": "image", "type": "float32[N,1,8,8]"}]
    assert summary["outputs"] == [{"name": "probabilities", "type": "float32[N,10]"}]
    steps = {step["name"]: step for step in summary["run"]}
    assert steps["conv2"]["origins"] == ["conv2", "bn2", "relu2"]
    assert any("f32_conv_generic" in reason for reason in steps["conv2"]["refused"])
    assert steps["conv1"]["inputs"] == ["abcd"]
    assert summary["prepare"]
    assert summary["microseconds"] == pytest.approx(sum(s["microseconds"] for s in steps.values()))


def test_shapes_and_levels_are_followed(command: Command, lenet: Path) -> None:
    options = ("--json", "--shape", "x:7x1x28x28")
    summary = json.loads(command("inspect", lenet, *options).out)
    assert summary["layers"][0]["output"] == "float32[7,6,28,28]"
    plain = json.loads(command("inspect", lenet, *options, "-O", "0").out)
    assert plain["layers"] == summary["layers"]
    assert len(plain["run"]) > len(summary["run"])
    assert {step["kernel"] for step in plain["run"]} >= {"f32_conv_generic", "f32_matmul_generic"}


def test_parameters_that_layers_share_count_once(command: Command, tmp_path: Path) -> None:
    model = lenet5()
    nodes = model.graph.node
    again = onnx.helper.make_node("Gemm", ["r5", "f6.w", "f6.b"], ["again"], "again", transB=1)
    nodes.insert([node.name for node in nodes].index("f6") + 1, again)
    nodes.append(onnx.helper.make_node("Relu", ["again"], ["z"], "z"))
    model.graph.output.append(onnx.ValueInfoProto(name="z"))
    onnx.save(model, tmp_path / "shared.onnx")
    summary = json.loads(command("inspect", tmp_path / "shared.onnx", "--json").out)
    parameters = {layer["name"]: layer["parameters"] for layer in summary["layers"]}
    assert (parameters["f6"], parameters["again"]) == (84 * 121, 0)


def test_text_has_tables_and_reasons(command: Command, digits: Path) -> None:
    outcome = command("inspect", digits)
    lines = [" ".join(line.split()) for line in outcome.out.splitlines()]
    assert "conv1 Conv float32[1,16,8,8] 144 18,432" in lines
    assert "parameters: 26,202 FLOPs: 1,218,620" in lines
    assert any(line.startswith("not f32_conv_generic") for line in lines)
    assert any("conv1 + bn1 + relu1" in line for line in lines)
    assert "\x1b" not in outcome.out


def test_color_can_be_asked_for(command: Command, digits: Path) -> None:
    assert "\x1b[" in command("inspect", digits, "--color", "always").out


def test_names_from_models_are_text(command: Command, tmp_path: Path) -> None:
    model = lenet5()
    model.graph.name = "[red]\x1b[31mnet"
    model.graph.input[0].name = model.graph.node[0].input[0] = "\x1bx"
    onnx.save(model, tmp_path / "m.onnx")
    outcome = command("inspect", tmp_path / "m.onnx")
    assert outcome.code == 0, outcome.err
    assert "[red]\\x1b[31mnet: layers" in outcome.out
    assert "inputs: \\x1bx float32[N,1,28,28]" in outcome.out
    assert "\x1b" not in outcome.out


@pytest.mark.usefixtures("brief_limits")
def test_steps_can_be_measured(command: Command, digits: Path) -> None:
    outcome = command("inspect", digits, "--measure")
    assert outcome.code == 0, outcome.err
    assert re.search(r"µs +measured +% floor", outcome.out)
    found = json.loads(command("inspect", digits, "--measure", "--json").out)
    assert [step["name"] for step in found["measured"]] == [step["name"] for step in found["run"]]
    assert all(step["least_seconds"] > 0 for step in found["measured"])
    assert "measured" not in json.loads(command("inspect", digits, "--json").out)


def test_low_memory_is_followed(command: Command, digits: Path) -> None:
    summary = json.loads(command("inspect", digits, "--json", "--memory", "low").out)
    (step,) = (step for step in summary["run"] if step["name"] == "conv2")
    assert any("low memory" in reason for reason in step["refused"])
