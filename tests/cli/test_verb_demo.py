"""`cnnc demo`."""

from __future__ import annotations

import re
from functools import partial

import numpy as np
import pytest

from cnnc.cli import demo
from cnnc.measure.bursts import alternate
from tests.cli.commands import Command


@pytest.fixture(autouse=True)
def one_burst(monkeypatch: pytest.MonkeyPatch) -> None:
    """Figures that nobody reads need no care."""
    monkeypatch.setattr(demo, "alternate", partial(alternate, bursts=1, burst_seconds=0))


def test_the_whole_story(command: Command) -> None:
    outcome = command("demo")
    assert outcome.code == 0, outcome.err
    accuracy = re.search(r"Right on (\d+) of 360 images", outcome.out)
    assert accuracy is not None
    assert int(accuracy[1]) >= 353
    assert "epoch 8/8" in outcome.err
    assert "11 layers became " in outcome.out
    assert "Fused: net.conv1 + net.norm1 + net.relu1" in outcome.out
    assert "Needing no step: net.dropout, net.flatten." in outcome.out
    assert "all bits are those of the session" in outcome.out
    assert len(re.findall(r"a \d, taken for \d", outcome.out)) == 3
    assert outcome.out.count("onnxruntime") == 3  # a difference, and two rows of a table


def test_another_result_is_1(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = np.full((360, 10), 0.1, np.float32)
    monkeypatch.setattr(demo, "interpret", lambda graph, inputs: [wrong[: len(inputs[0])]])
    assert command("demo").code == 1


def test_onnx_runtime_may_be_absent(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    missing = {"onnxruntime": "not installed"}
    monkeypatch.setattr(demo, "open_peers", lambda *arguments: ({}, missing))
    outcome = command("demo")
    assert outcome.code == 0
    assert "onnxruntime is not compared: not installed." in outcome.out
