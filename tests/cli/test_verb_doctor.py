"""`cnnc doctor`."""

from __future__ import annotations

import importlib.metadata
import json
import subprocess
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
    assert findings["programs"]["found"].startswith("made and run, ")
    assert findings["memory"]["found"].endswith(("no limit", "GiB"))
    assert findings["pillow"]["found"].endswith(": for images as inputs")
    assert "of the disk free" in findings["cache"]["found"] or not findings["cache"]["good"]
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
    assert bad == ["cache", "CNNC_MAX_BYTES", "compile", "programs"]


def test_a_package_that_is_missing_is_marked(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = importlib.metadata.version

    def version(package: str) -> str:
        if package in ("safetensors", "pillow"):
            raise importlib.metadata.PackageNotFoundError(package)
        return real(package)

    monkeypatch.setattr(importlib.metadata, "version", version)
    outcome = command("doctor", "--json")
    findings = {finding["name"]: finding for finding in json.loads(outcome.out)}
    assert outcome.code == 1
    assert findings["safetensors"] == {
        "name": "safetensors", "found": "not installed", "good": False
    }  # fmt: skip
    assert findings["pillow"] == {
        "name": "pillow", "found": "not installed: for images as inputs", "good": None
    }  # fmt: skip


def test_a_program_that_does_not_run_is_marked(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = subprocess.CompletedProcess([], 1, "", "no such CPU\n")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: failed)
    outcome = command("doctor", "--json")
    findings = {finding["name"]: finding for finding in json.loads(outcome.out)}
    assert outcome.code == 1
    assert findings["programs"]["found"] == (
        "a program that was made does not run: got exit code 1, no such CPU"
    )
