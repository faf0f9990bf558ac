"""`cnnc demo`."""

from __future__ import annotations

import re

import numpy as np
import pytest

from cnnc.cli import demo, speed
from cnnc.cli.engines import Engine
from cnnc.compiler.ir.graph import Graph
from tests.cli.commands import Command


@pytest.fixture(autouse=True)
def one_burst(monkeypatch: pytest.MonkeyPatch) -> None:
    """Figures that nobody reads need no care."""
    monkeypatch.setattr(
        demo, "compare", lambda a, b: speed.compare(a, b, bursts=1, burst_seconds=0)
    )


def test_the_whole_story(command: Command) -> None:
    outcome = command("demo")
    assert outcome.code == 0, outcome.err
    accuracy = re.search(r"Right on (\d+) of 360 images", outcome.out)
    assert accuracy is not None
    assert int(accuracy[1]) == 358  # as the network in the package was trained
    assert "15 layers became " in outcome.out
    assert "conv1 + bn1 + relu1" in outcome.out
    assert "Needing no step: flatten, dropout." in outcome.out
    assert len(re.findall(r"a \d, taken for \d", outcome.out)) == 3
    assert outcome.out.count("ONNX Runtime") == 3  # a difference, and two rows of the table


def test_another_result_is_1(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(graph: Graph) -> Engine:
        return lambda x: np.full((len(x), 10), 0.1, np.float32)

    monkeypatch.setattr(demo, "interpreter", broken)
    assert command("demo").code == 1


def test_onnx_runtime_may_be_absent(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "onnxruntime", lambda model, threads: None)
    outcome = command("demo")
    assert outcome.code == 0
    assert "ONNX Runtime is not installed: not compared." in outcome.out


def test_a_comparison_alternates_and_leaves_the_first_call_out() -> None:
    calls: list[str] = []
    found = speed.compare(
        lambda: calls.append("ours"), lambda: calls.append("theirs"), bursts=2, burst_seconds=0
    )
    assert calls == ["ours", "ours", "theirs", "theirs"] * 2
    assert found.least <= found.ratio <= found.greatest
    assert min(found.ours, found.theirs) > 0
