"""Programs and libraries for Windows, run by Wine: what `test_programs` has of those for Linux."""

from __future__ import annotations

import importlib.util
import io
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import pytest

import cnnc
from tests.executable.programs import Outcome

pytestmark = pytest.mark.slow  # ziglang builds parts of the C library the first time

DEADLINE_S = 120.0
build = partial(cnnc.build, platform="windows-x86-64", target_cpu="x86-64-v3")
CLIENT = r"""
#include <stdio.h>
#include "digits.h"
int main(void)
{
    static float image[64], out[10];
    digits *network;
    if (digits_abi_version() != DIGITS_ABI_VERSION || digits_create(3, &network) != CNNC_DONE)
        return 2;
    for (int i = 0; i < 64; i++) image[i] = i / 64.0f;
    if (digits_run(network, image, out) != CNNC_DONE) return 3;
    digits_destroy(network);
    for (int i = 0; i < 10; i++) printf("%a\n", out[i]);
    return digits_run(NULL, image, out) == CNNC_BAD_ARGUMENT ? 0 : 4;
}
"""


def wine() -> str | None:
    """The path of Wine; Debian's package of 64 bits alone has it on no path."""
    found = shutil.which("wine64") or shutil.which("wine")
    return found or shutil.which("wine64", path="/usr/lib/wine")


@dataclass(frozen=True)
class Wine:
    """Wine, with folders of its own."""

    path: str
    environment: Mapping[str, str]

    def start(self, program: Path, *arguments: str, folder: Path) -> subprocess.Popen[bytes]:
        """The process of a program that runs in a folder."""
        pipe, env = subprocess.PIPE, self.environment
        command = [self.path, str(program), *arguments]
        return subprocess.Popen(command, cwd=folder, env=env, stdin=pipe, stdout=pipe, stderr=pipe)

    def __call__(self, program: Path, *arguments: str, folder: Path, stdin: bytes = b"") -> Outcome:
        """What a program did."""
        with self.start(program, *arguments, folder=folder) as process:
            out, err = process.communicate(stdin, DEADLINE_S)
        return Outcome(process.returncode, out, err.decode())


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Wine:
    """Runs programs."""
    program = wine()
    if program is None or importlib.util.find_spec("ziglang") is None:
        pytest.skip("Wine or ziglang is not installed")
    prefix = tmp_path_factory.mktemp("wine")
    env = {"WINEPREFIX": str(prefix), "WINEDEBUG": "-all", "HOME": str(prefix), "LC_ALL": "C.UTF-8"}
    subprocess.run([program, "cmd", "/c", "exit"], env=env, capture_output=True, timeout=300)
    return Wine(program, env)


@pytest.fixture(scope="module")
def program(digits: Path, run: Wine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The digits network for two rows at a time."""
    path = tmp_path_factory.mktemp("program") / "digits.exe"
    return build(digits, path, shapes={"image": (2, 1, 8, 8)})


@pytest.fixture
def expected(digits: Path, images: np.ndarray, monkeypatch: pytest.MonkeyPatch) -> np.ndarray:
    """What a session of the same instruction set makes of the images."""
    monkeypatch.setenv("CNNC_TARGET_CPU", "x86-64-v3")
    padded = np.concatenate([images, np.zeros_like(images[:1])])
    with cnnc.compile(digits, shapes={"image": (2, 1, 8, 8)}) as session:
        outputs = [np.asarray(session(padded[i : i + 2])) for i in (0, 2, 4)]
    return np.concatenate(outputs)[:5]


def test_a_sessions_bits(
    run: Wine, program: Path, images: np.ndarray, expected: np.ndarray, tmp_path: Path
) -> None:
    for threads in "1", "3":
        outcome = run(program, "x.npy", "-o", "y.npy", "--threads", threads, folder=tmp_path)
        assert (outcome.code, outcome.out, outcome.err) == (0, b"", "")
        np.testing.assert_array_equal(np.load(tmp_path / "y.npy"), expected)
    assert sorted(os.listdir(tmp_path)) == ["x.npy", "y.npy"]
    content = io.BytesIO()
    np.save(content, images)  # bytes of all values, some of which mean something in texts
    outcome = run(program, "-", "-o", "-", folder=tmp_path, stdin=content.getvalue())
    np.testing.assert_array_equal(np.load(io.BytesIO(outcome.out)), expected)


def test_names_and_devices(
    run: Wine, program: Path, images: np.ndarray, expected: np.ndarray, tmp_path: Path
) -> None:
    (tmp_path / "x.npy").rename(tmp_path / "größe €.npy")
    outcome = run(program, "größe €.npy", "-o", "größe €.npy", folder=tmp_path)
    assert (outcome.code, outcome.err) == (0, "")
    np.testing.assert_array_equal(np.load(tmp_path / "größe €.npy"), expected)
    np.save(tmp_path / "x.npy", images)
    assert run(program, "x.npy", "-o", "NUL", folder=tmp_path).code == 0
    assert sorted(os.listdir(tmp_path)) == ["größe €.npy", "x.npy"]


def test_what_it_prints(run: Wine, program: Path, images: np.ndarray, tmp_path: Path) -> None:
    lines = run(program, "--info", folder=tmp_path).out.decode().split("\n")
    assert lines[1] == "input image: float32[N,1,8,8], [2,1,8,8] in a run"
    assert run(program, "--help", folder=tmp_path).out.startswith(b"usage: digits.exe [NAME=]INPUT")
    line = run(program, "x.npy", "--repeat", "9", folder=tmp_path).out.decode()
    assert line.startswith("9 runs, latency in ms: min 0.")
    assert line.endswith(" rows/s\n")


def test_refusals(run: Wine, program: Path, images: np.ndarray, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    np.save(tmp_path / "wide.npy", images.astype(np.float64))
    (tmp_path / "cut.npy").write_bytes((tmp_path / "x.npy").read_bytes()[:200])
    cases = {
        ("none.npy", "-o", "y.npy"): "none.npy: can't read it: No such file or directory",
        ("x.npy", "-o", "folder"): "folder: can't write the output: Permission denied",
        ("x.npy", "-o", "no/y.npy"): "no/y.npy: can't write the output: No such file or directory",
        ("cut.npy", "-o", "y.npy"): "input 'image': cut.npy is cut off: got 200 bytes, "
        "expected 1408",
        ("wide.npy", "-o", "y.npy"): "input 'image': wrong dtype in wide.npy: got '<f8', expected "
        "'<f4' (float32); convert it with x.astype('float32')",
    }
    before = sorted(os.listdir(tmp_path))
    for arguments, message in cases.items():
        outcome = run(program, *arguments, folder=tmp_path)
        assert outcome == (1, b"", f"digits.exe: error: {message}\n")
    assert run(program, "x.npy", "--no", folder=tmp_path).code == 2
    assert sorted(os.listdir(tmp_path)) == before


def test_weights_beside(run: Wine, digits: Path, images: np.ndarray, tmp_path: Path) -> None:
    program = build(digits, tmp_path / "digits.exe", weights="side")
    assert run(program, "x.npy", "-o", "y.npy", folder=tmp_path) == (0, b"", "")
    weights = tmp_path / "digits.exe.weights"
    damaged = bytearray(weights.read_bytes())
    damaged[5000] ^= 1
    weights.write_bytes(damaged)
    outcome = run(program, "x.npy", "-o", "z.npy", folder=tmp_path)
    assert outcome.code == 1
    assert outcome.err.endswith(
        "/digits.exe.weights: these are not the weights that belong to this program\n"
    )
    weights.unlink()
    outcome = run(program, "x.npy", "-o", "z.npy", folder=tmp_path)
    assert "can't read the weights" in outcome.err
    assert not (tmp_path / "z.npy").exists()


def test_a_library(
    run: Wine, digits: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(digits, tmp_path / "digits.dll")
    (tmp_path / "client.c").write_text(CLIENT)
    zig = [sys.executable, "-m", "ziglang", "cc", "-target", "x86_64-windows-gnu"]
    command = [*zig, "-o", "client.exe", "client.c", "digits.lib"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    outcome = run(tmp_path / "client.exe", folder=tmp_path)
    assert outcome.code == 0, outcome.err
    monkeypatch.setenv("CNNC_TARGET_CPU", "x86-64-v3")
    with cnnc.compile(digits) as session:
        image = (np.arange(64, dtype=np.float32) / 64).reshape(1, 1, 8, 8)
        expected = np.asarray(session(image))[0]
    found = [float.fromhex(line) for line in outcome.out.decode().split()]
    assert found == expected.tolist()


def test_an_interrupted_program(
    run: Wine, program: Path, images: np.ndarray, tmp_path: Path
) -> None:
    arguments = ("x.npy", "-o", "y.npy", "--repeat", "10000000")
    with run.start(program, *arguments, folder=tmp_path) as process:
        end = time.monotonic() + DEADLINE_S
        while len(os.listdir(tmp_path)) == 1 and time.monotonic() < end:
            time.sleep(0.05)
        assert len(os.listdir(tmp_path)) == 2  # y.npy under another name
        process.send_signal(signal.SIGINT)  # Wine makes of it what Ctrl-C is there
        assert process.wait(DEADLINE_S) == 130
    assert os.listdir(tmp_path) == ["x.npy"]


def test_checked_code(
    run: Wine,
    digits: Path,
    images: np.ndarray,
    expected: np.ndarray,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CNNC_DEBUG", "bounds")
    program = build(digits, tmp_path / "digits.exe", shapes={"image": (2, 1, 8, 8)})
    assert run(program, "x.npy", "-o", "y.npy", folder=tmp_path) == (0, b"", "")
    np.testing.assert_array_equal(np.load(tmp_path / "y.npy"), expected)
