"""The most memory that a program has resident, beside what it says that it needs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import helper

import cnnc
from tests.executable.programs import call
from tests.models.networks import onnx_model

# Resident memory of whoever starts a process counts for it, so that one with little does.
_STARTED_BY_LITTLE = (
    "import os, sys\n"
    "process = os.spawnv(os.P_NOWAIT, sys.argv[1], sys.argv[1:])\n"
    "_, status, usage = os.wait4(process, 0)\n"
    "print(os.waitstatus_to_exitcode(status), usage.ru_maxrss << 10)\n"
)


def peak_bytes(*command: str) -> int:
    """The most bytes that the command has resident while it runs."""
    starter = [sys.executable, "-S", "-c", _STARTED_BY_LITTLE, *command]
    done = subprocess.run(starter, capture_output=True, text=True, check=True)
    code, peak = map(int, done.stdout.splitlines()[-1].split())
    assert (code, done.stderr) == (0, "")
    return peak


@pytest.fixture(scope="module")
def dense() -> onnx.ModelProto:
    """x [1,4096] -> y [1,8000]: a layer of 131 MB."""
    weights = np.random.default_rng(0).standard_normal((8000, 4096), np.float32)
    node = helper.make_node("Gemm", ["x", "w"], ["y"], "dense", transB=1)
    return onnx_model([node], {"x": [1, 4096]}, ["y"], {"w": weights})


@pytest.mark.parametrize("weights", ["inside", "side"])
def test_weights_are_not_there_twice(dense: onnx.ModelProto, weights: str, tmp_path: Path) -> None:
    program = cnnc.build(dense, tmp_path / "dense", weights=weights)
    facts = json.loads(call(program, "--info", "--json").out)
    threads = 2
    needed = facts["packed_bytes"] + facts["arena_bytes"] + threads * facts["scratch_bytes"]
    assert needed > 8000 * 4096 * 4
    peak = peak_bytes(str(program), "--repeat", "1", "--json", "--threads", str(threads))
    assert needed < peak < 1.3 * needed
