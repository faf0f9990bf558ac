"""`cnnc bench`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cnnc.measure import models
from tests.cli.commands import Command

pytestmark = pytest.mark.usefixtures("brief_limits")
KERNEL = "conv 8x6x6 k3 m16 +bias +relu"


def test_a_kernel_beside_others(command: Command) -> None:
    outcome = command(
        *("bench", "--kernel", KERNEL, "--against", "unfused,onnxruntime,torch"),
        *("--threads", 1, "--duration", 0.01),
    )
    assert outcome.code == 0, outcome.err
    for word in (KERNEL, "f32_conv", "unfused ms", "onnxruntime", "% floor"):
        assert word in outcome.out
    assert "not compared: torch: it reads no ONNX files" in outcome.out


def test_a_network_beside_others(command: Command, digits: Path) -> None:
    outcome = command(
        *("bench", digits, "--against", "onnxruntime,torch", "--batch", 3),
        *("--threads", 1, "--duration", 0.01),
    )
    assert outcome.code == 0, outcome.err
    assert "digits.onnx, batch 3, 1 thread, cpu time" in outcome.out
    assert "it reads no ONNX files" in outcome.out
    lines = outcome.out.splitlines()
    assert sum(line.startswith(("cnnc ", "onnxruntime ")) for line in lines) == 2


def test_a_library(command: Command, digits: Path, tmp_path: Path) -> None:
    library = tmp_path / "digits.so"
    assert command("compile", digits, "-o", library).code == 0
    outcome = command("bench", library, "--threads", 1, "--duration", 0.01)
    assert outcome.code == 0, outcome.err
    assert "digits.so, batch 1, 1 thread, cpu time" in outcome.out
    assert "GFLOP/s, floor" not in outcome.out.splitlines()[1]
    outcome = command("bench", library, "--against", "onnxruntime", "--duration", 0.01)
    assert (outcome.code, outcome.out.count("\n")) == (1, 1)
    assert outcome.err == (
        f"cnnc: error: {library}: a library can't be compared; "
        "name the model that it was compiled from\n"
    )


def test_json(command: Command, digits: Path) -> None:
    outcome = command(
        *("bench", digits, "--kernel", KERNEL, "--threads", 2, "--duration", 0.01, "--json"),
    )
    found = json.loads(outcome.out)
    assert found["limits"]["threads"] == 2
    assert found["kernels"][0]["workload"] == KERNEL
    assert found["models"][0]["clock"] == "wall"
    assert found["models"][0]["rows"][0]["ratio"] == 1


def test_outputs_that_differ_are_an_error(
    command: Command, digits: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "difference", lambda found, expected: 0.25)
    outcome = command("bench", digits, "--against", "onnxruntime", "--duration", 0.01)
    assert outcome.code == 1
    assert "outputs differ" in outcome.err
    assert "0.25 from onnxruntime" in outcome.err


def test_nothing_to_measure_is_an_error(command: Command) -> None:
    outcome = command("bench")
    assert outcome.code == 1
    assert "nothing to measure; name a MODEL or a --kernel" in outcome.err.replace("\n", " ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--against", "tensorrt"), "unknown engine"),
        (("--duration", "0"), "'0' is not a number of seconds above 0"),
        (("--duration", "x"), "'x' is not a number of seconds above 0"),
        (("--threads", "0"), "'0' is not a whole number of 1 or more"),
    ],
)
def test_bad_usage(command: Command, arguments: tuple[str, str], message: str) -> None:
    outcome = command("bench", "--kernel", KERNEL, *arguments)
    assert outcome.code == 2
    assert message in outcome.err


def test_a_wrong_workload_is_an_error(command: Command) -> None:
    outcome = command("bench", "--kernel", "conv 8x6x6 +elu")
    assert outcome.code == 1
    assert "not a workload" in outcome.err
