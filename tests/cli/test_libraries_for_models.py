"""`cnnc run`, `inspect` and `bench` on what `cnnc compile -o m.so` wrote."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import cnnc
from tests.cli.commands import Command
from tests.models.networks import one_node


@pytest.fixture
def library(digits: Path, tmp_path: Path) -> Path:
    return cnnc.build(digits, tmp_path / "digits.so", shapes={"image": (2, 1, 8, 8)})


def test_runs_are_those_of_the_model(
    command: Command, digits: Path, library: Path, tmp_path: Path
) -> None:
    x = tmp_path / "x.npy"
    np.save(x, np.random.default_rng(0).random((2, 1, 8, 8), np.float32))
    results = []
    for model in (digits, library):
        path = tmp_path / f"{model.suffix}.npy"
        outcome = command("run", model, "--input", f"@{x}", "--output", path, "--threads", 2)
        assert outcome.code == 0, outcome.err
        results.append(np.load(path))
    np.testing.assert_array_equal(*results)


def test_inspect_shows_what_is_in_it(command: Command, digits: Path, library: Path) -> None:
    found = json.loads(command("inspect", library, "--json").out)
    model = json.loads(command("inspect", digits, "--shape", "image:2x1x8x8", "--json").out)
    assert (found["name"], found["sizes"]) == ("digits", {"N": 2})
    for key in ("cpu", "parameters", "arena_bytes", "prepared_bytes"):
        assert found[key] == model[key], key
    assert found["run"] == [f"{step['kernel']} {step['name']}" for step in model["run"]]
    assert len(found["prepare"]) == len(model["prepare"])
    text = command("inspect", library).out
    assert text.startswith(f"digits, compiled for {model['cpu']}\n")
    assert "sizes: N = 2\n" in text
    assert "f32_winograd      conv2" in text


def test_inspect_measures_its_steps(command: Command, library: Path) -> None:
    found = json.loads(command("inspect", library, "--measure", "--json").out)
    assert [time["step"] for time in found["measured"]] == found["run"]
    assert min(time["least_seconds"] for time in found["measured"]) > 0
    assert "measured µs" in command("inspect", library, "--measure").out
    assert "measured µs" not in command("inspect", library).out


@pytest.mark.usefixtures("brief_limits")
def test_its_sizes_need_not_be_said(command: Command, tmp_path: Path) -> None:
    """A library runs one set of sizes, and says which, whatever the model left open."""
    model = one_node("Relu", ["N", 3, "H", "W"])
    library = cnnc.build(model, tmp_path / "relu.so", shapes={"x": (2, 3, 5, 7)})
    with cnnc.load_library(library) as session:
        for argument in (*session.get_inputs(), *session.get_outputs()):
            assert argument.shape == [2, 3, 5, 7]
    path = tmp_path / "y.npy"
    assert command("run", library, "--random", "--output", path).code == 0
    assert np.load(path).shape == (2, 3, 5, 7)
    outcome = command("bench", library, "--threads", 1, "--duration", 0.01)
    assert "relu.so, batch 2, 1 thread" in outcome.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("run", "--random", "--shape", "image:1x1x8x8"), "a library has the shapes and the level"),
        (("run", "--random", "-O", "1"), "a library has the shapes and the level"),
        (("run", "--random", "--memory", "low"), "a library has the shapes and the level"),
        (("inspect", "--shape", "image:1x1x8x8"), "a library has the shapes and the level"),
        (("verify",), "not an ONNX model: got what looks like compiled code"),
    ],
)
def test_what_a_library_can_not(
    command: Command, library: Path, arguments: tuple[str, ...], message: str
) -> None:
    verb, *more = arguments
    outcome = command(verb, library, *more)
    assert outcome.code == 1
    assert outcome.err.startswith(f"cnnc: error: {library}: {message}")


def test_code_of_others_is_refused(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "x.so"
    path.write_bytes(b"\x7fELF" + bytes(100))
    for arguments in (("run", path, "--random"), ("inspect", path)):
        outcome = command(*arguments)
        assert outcome.code == 1
        assert f"{path}: no library of this version of cnnc: " in outcome.err
        assert "`cnnc compile m.onnx -o m.so`" in outcome.err


def test_a_session_of_a_library_knows_its_name(library: Path) -> None:
    with cnnc.load_library(library, threads=2) as session:
        assert session.get_modelmeta().graph_name == "digits"
        assert session.get_session_options().intra_op_num_threads == 2
