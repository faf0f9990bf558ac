"""Programs with the C library inside, linked by ziglang."""

from __future__ import annotations

import importlib.util
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest

import cnnc
from cnnc.errors import CompileError, InputError
from tests.executable.programs import call


def test_without_ziglang(digits: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(CompileError) as caught:
        cnnc.build(digits, tmp_path / "digits", static=True)
    assert str(caught.value) == (
        "ziglang, which links for other platforms and static programs, is not installed; "
        "pip install 'cnnc[aot]'"
    )
    assert os.listdir(tmp_path) == []


def test_only_programs(digits: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="only a program can be static: got 'so'"):
        cnnc.build(digits, tmp_path / "digits.so", static=True)


@pytest.mark.slow  # ziglang builds musl the first time
def test_a_static_program(digits: Path, images: np.ndarray, tmp_path: Path) -> None:
    if importlib.util.find_spec("ziglang") is None:
        pytest.skip("ziglang is not installed")
    for weights in ("inside", "side"):
        program = cnnc.build(digits, tmp_path / weights, static=True, weights=weights)
        assert (
            "not a dynamic"
            in subprocess.run(["ldd", program], capture_output=True, text=True).stderr
        )
        outcome = call(program, "x.npy", "-o", "y.npy", "--threads", "3", folder=tmp_path)
        assert (outcome.code, outcome.err) == (0, "")
        with cnnc.compile(digits) as session:
            expected = np.concatenate([np.asarray(session(x[None])) for x in images])
        np.testing.assert_array_equal(np.load(tmp_path / "y.npy"), expected)
    outcome = call(program, "none.npy", "-o", "y.npy", folder=tmp_path)
    assert outcome.err == "side: error: none.npy: can't read it: No such file or directory\n"
