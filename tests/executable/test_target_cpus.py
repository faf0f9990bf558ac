"""Programs for other CPUs than this one, and for several; on emulated CPUs in slow tests."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

import cnnc
from cnnc.runtime.devices import LEVELS, cpu_level
from tests.executable.programs import call

# CPUs that qemu knows, and the level that each of them has.
EMULATED = {"Nehalem": "x86-64-v2", "Haswell": "x86-64-v3"}


@pytest.fixture(scope="module")
def programs(digits: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The digits network as a program for each level, and one for all."""
    folder = tmp_path_factory.mktemp("levels")
    names = (*LEVELS, "multi")
    return {name: cnnc.build(digits, folder / name, target_cpu=name) for name in names}


def session_rows(
    digits: Path, images: np.ndarray, cpu: str, monkeypatch: pytest.MonkeyPatch
) -> np.ndarray:
    """What a session for the CPU gives, row by row."""
    monkeypatch.setenv("CNNC_TARGET_CPU", cpu)
    with cnnc.compile(digits) as session:
        return np.concatenate([np.asarray(session(x[None])) for x in images])


def test_a_program_for_several_picks_the_best(
    digits: Path,
    programs: dict[str, Path],
    images: np.ndarray,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert call(programs["multi"], "x.npy", "-o", "y.npy", folder=tmp_path).code == 0
    expected = session_rows(digits, images, cpu_level(), monkeypatch)
    np.testing.assert_array_equal(np.load(tmp_path / "y.npy"), expected)
    assert f"for {cpu_level()}" in call(programs["multi"], "--info").out.decode()


def test_the_weights_are_there_once(programs: dict[str, Path], digits: Path) -> None:
    weights = cnnc.load(digits)
    largest = max((v.data for v in weights.sources if v.data is not None), key=np.size)
    assert programs["multi"].read_bytes().count(np.ascontiguousarray(largest).tobytes()) == 1


@pytest.mark.parametrize("level", LEVELS)
def test_every_level_that_this_cpu_has(
    digits: Path,
    programs: dict[str, Path],
    images: np.ndarray,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    level: str,
) -> None:
    levels = list(LEVELS)
    outcome = call(programs[level], "x.npy", "-o", "y.npy", folder=tmp_path)
    if levels.index(level) > levels.index(cpu_level()):
        assert (outcome.code, outcome.err) == (1, refusal(level))
        return
    assert outcome.code == 0
    expected = session_rows(digits, images, level, monkeypatch)
    np.testing.assert_array_equal(np.load(tmp_path / "y.npy"), expected)


def test_a_library_for_several(digits: Path, images: np.ndarray, tmp_path: Path) -> None:
    path = cnnc.build(digits, tmp_path / "multi.so", target_cpu="multi")
    with cnnc.load_library(path) as loaded, cnnc.compile(digits) as session:
        np.testing.assert_array_equal(loaded(images[:1]), session(images[:1]))


def refusal(level: str) -> str:
    """What a program for that level says on an older CPU."""
    reason = f"this CPU can't run code for {level}; compile the network for an older one"
    return f"{level}: error: {reason}\n"


def emulated(cpu: str, program: Path, folder: Path) -> tuple[int, str]:
    """The exit code and the message of the program on an emulated CPU."""
    emulator = shutil.which("qemu-x86_64")
    if emulator is None:
        pytest.skip("there is no qemu-x86_64 to emulate other CPUs (package qemu-user)")
    command = [emulator, "-cpu", cpu, str(program), "x.npy", "-o", "y.npy"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    lines = [line for line in done.stderr.splitlines(True) if "qemu" not in line.split(":")[0]]
    return done.returncode, "".join(lines)


@pytest.mark.slow
@pytest.mark.parametrize("cpu", EMULATED)
def test_emulated_cpus(
    digits: Path,
    programs: dict[str, Path],
    images: np.ndarray,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    cpu: str,
) -> None:
    levels, own = list(LEVELS), EMULATED[cpu]
    expected = session_rows(digits, images, own, monkeypatch)
    for name in (own, "multi"):
        assert emulated(cpu, programs[name], tmp_path) == (0, "")
        np.testing.assert_array_equal(np.load(tmp_path / "y.npy"), expected)
    for level in levels[levels.index(own) + 1 :]:
        assert emulated(cpu, programs[level], tmp_path) == (1, refusal(level))


@pytest.mark.slow
def test_a_cpu_below_all_levels(
    programs: dict[str, Path], images: np.ndarray, tmp_path: Path
) -> None:
    expected = refusal("x86-64-v2").replace("x86-64-v2: error", "multi: error")
    assert emulated("Conroe", programs["multi"], tmp_path) == (1, expected)
