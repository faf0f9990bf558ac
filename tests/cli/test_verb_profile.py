"""`cnnc profile`."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from tests.cli.commands import Command

pytestmark = pytest.mark.usefixtures("brief_limits")


def test_tables_and_trace(command: Command, digits: Path, tmp_path: Path) -> None:
    path = tmp_path / "trace.json"
    outcome = command("profile", digits, "-o", path, "--threads", 2, "--runs", 3)
    assert outcome.code == 0, outcome.err
    assert "conv1 + bn1 + relu1" in outcome.out
    assert "worker 1" in outcome.out
    assert "source nodes, the longest first" in outcome.out
    assert f"wrote {path}" in outcome.err
    events = json.loads(path.read_text())["traceEvents"]
    assert {event["args"]["run"] for event in events if event["ph"] == "X"} == {0, 1, 2}


def test_json_for_given_inputs(command: Command, digits: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.npy"
    np.save(path, np.zeros((4, 1, 8, 8), np.float32))
    outcome = command("profile", digits, "--input", f"@{path}", "--threads", 1, "--json")
    assert outcome.code == 0, outcome.err
    found = json.loads(outcome.out)
    assert found["limits"]["threads"] == 1
    assert found["steps"][0]["inputs"][0].startswith("float32[4,1,8,8]")
    assert sum(step["share"] for step in found["steps"]) > 0.99
    assert {"origins", "seconds", "floor_share"} <= found["nodes"][0].keys()


def test_a_wrong_input_is_an_error(command: Command, digits: Path, tmp_path: Path) -> None:
    outcome = command("profile", digits, "--input", f"@{tmp_path / 'no.npy'}")
    assert outcome.code == 1
    assert "no such file" in outcome.err
