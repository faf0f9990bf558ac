"""Programs of well-known networks give a session's bits; valgrind finds nothing."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

import cnnc
from cnnc import zoo
from tests.executable.programs import call

DOCS = Path(__file__).parents[2] / "docs"
NETWORKS = {
    "densenet121": 96,
    "efficientnet_b0": 97,
    "googlenet": 96,
    "inception_v3": 107,
    "mobilenet_v2": 97,
    "mobilenet_v3_large": 96,
    "resnet50": 65,
    "shufflenet_v2_x1_0": 96,
    "squeezenet1_1": 101,
    "vgg11": 64,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("compiler", [True, False])
def test_a_sessions_bits(
    name: str, compiler: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not compiler:
        monkeypatch.setenv("PATH", "")
    network = getattr(zoo, name)().eval()
    x = np.random.default_rng(0).normal(size=(1, 3, NETWORKS[name], NETWORKS[name]))
    np.save(tmp_path / "x.npy", x.astype(np.float32))
    shapes = {"x": x.shape}
    with cnnc.compile(network, shapes=shapes) as session:
        expected = session(x.astype(np.float32))
    program = cnnc.build(network, tmp_path / name, shapes=shapes)
    outcome = call(program, "x.npy", "-o", "y.npy", folder=tmp_path)
    assert (outcome.code, outcome.err) == (0, "")
    np.testing.assert_array_equal(np.load(tmp_path / "y.npy"), expected)


def valgrind(command: list[str], folder: Path) -> None:
    """Asserts that valgrind finds no error and no leak while the command runs."""
    found = shutil.which("valgrind")
    if found is None:
        pytest.skip("there is no valgrind")
    options = ["--quiet", "--leak-check=full", "--show-leak-kinds=all", "--error-exitcode=99"]
    options.append("--errors-for-leak-kinds=all")
    done = subprocess.run([found, *options, *command], cwd=folder, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.slow
def test_memory_of_a_program(digits: Path, images: np.ndarray, tmp_path: Path) -> None:
    program = cnnc.build(digits, tmp_path / "digits", target_cpu="x86-64-v3", weights="side")
    valgrind([str(program), "x.npy", "-o", "y.npy", "--threads", "2", "--top", "2"], tmp_path)


@pytest.mark.slow
def test_memory_of_a_library(digits: Path, tmp_path: Path) -> None:
    library = cnnc.build(digits, tmp_path / "digits.so", target_cpu="x86-64-v3")
    command = ["cc", "-g", "-pthread", f"-I{tmp_path}", "-o", "classify", str(DOCS / "classify.c")]
    subprocess.run([*command, str(library), "-Wl,-rpath,."], cwd=tmp_path, check=True)
    valgrind([str(tmp_path / "classify")], tmp_path)
