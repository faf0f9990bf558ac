"""`cnnc doctor`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cnnc import knobs
from tests.cli.commands import Command


def test_a_machine_that_works(command: Command) -> None:
    outcome = command("doctor", "--json")
    findings = {finding["name"]: finding for finding in json.loads(outcome.out)}
    assert outcome.code == 0, outcome.out
    assert findings["CPU"]["found"].startswith("x86-64-v")
    assert findings["compile and run"]["found"].startswith("right, in ")
    assert {knob.name for knob in knobs.KNOBS} <= findings.keys()
    assert {
        "python",
        "numpy",
        "numba",
        "llvmlite",
        "onnx",
        "huge pages",
        "cores",
    } <= findings.keys()


def test_what_is_wrong_is_marked_and_1(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("CNNC_CACHE_DIR", str(tmp_path / "file" / "cache"))
    monkeypatch.setenv("CNNC_DISABLE_CACHE", "0")
    monkeypatch.setenv("CNNC_MAX_BYTES", "plenty")
    outcome = command("doctor")
    bad = [line.split()[0] for line in outcome.out.splitlines() if " BAD " in line]
    assert outcome.code == 1
    assert bad == ["cache", "CNNC_MAX_BYTES", "compile"]
