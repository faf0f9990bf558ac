"""What a session loads when the cache knows its model, and what new sizes need."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

import cnnc
from tests.face.processes import allow_warm_starts, run_python
from tests.face.reference import DIGITS, apart, in_float64
from tests.models.networks import lenet5

# Runs a model for images of a shape at some batch sizes. Prints which tools and which parts of cnnc
# were imported, and on a second line how many of our libraries are loaded.
_RUN = """
import sys, numpy as np, cnnc
model, shape, *batches = sys.argv[1:]
with cnnc.compile(model) as session:
    for batch in map(int, batches):
        y = session(np.ones((batch, *map(int, shape.split("x"))), np.float32))
        assert len(y) == batch and np.isfinite(y).all()
    maps = open("/proc/self/maps").read().splitlines()
tools = ("numba", "llvmlite", "onnx", "google", "rich", "platformdirs", "logging", "dataclasses")
print(*sorted(name for name in sys.modules if name in tools or name.startswith("cnnc.")))
print(len({line.split()[-1] for line in maps if ".cnnc." in line and " r-xp " in line}))
"""


# Of the frontend, what finds the weights in a file, and nothing that knows operators.
_SCAN = {
    f"cnnc.frontends{name}"
    for name in ("", ".onnx", ".onnx.external", ".onnx.file", ".onnx.scan", ".onnx.wire")
}
_MODELS = [("digits.onnx", "1x8x8"), ("lenet5.onnx", "1x28x28")]


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with models, and with a cache that knows them at batch sizes 1 and 5."""
    folder = tmp_path_factory.mktemp("known")
    (folder / "digits.onnx").write_bytes(DIGITS.read_bytes())
    (folder / "lenet5.onnx").write_bytes(lenet5().SerializeToString())
    with pytest.MonkeyPatch.context() as patch:
        allow_warm_starts(patch)
        patch.setenv("CNNC_CACHE_DIR", str(folder / "cache"))
        for model, shape in _MODELS:
            imported, _ = _run(folder / model, shape, 1, 5)
            assert {"llvmlite", "onnx", "cnnc.compilation"} <= imported
    return folder


def _run(model: Path, shape: str, *batches: int) -> tuple[set[str], int]:
    """What a new process imports to run the model at these batch sizes, and how many of our
    libraries it loads."""
    imported, libraries = run_python(_RUN, model, shape, *batches).splitlines()
    return set(imported.split()), int(libraries)


@pytest.fixture(autouse=True)
def warm(known: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    allow_warm_starts(monkeypatch)
    monkeypatch.setenv("CNNC_CACHE_DIR", str(known / "cache"))


@pytest.mark.parametrize(("model", "shape"), _MODELS)
@pytest.mark.parametrize("batches", [(1,), (1, 5), (5,), (5, 1, 5)])
def test_what_the_cache_knows_runs_without_the_compiler(
    known: Path, model: str, shape: str, batches: tuple[int, ...]
) -> None:
    imported, _ = _run(known / model, shape, *batches)
    ours = {name for name in imported if name.startswith("cnnc.")}
    assert imported - ours == set()
    assert not {name for name in ours if name.startswith(("cnnc.compil", "cnnc.check"))}
    assert {name for name in ours if name.startswith("cnnc.frontends")} == _SCAN


def test_a_new_batch_size_is_data_for_the_code_that_is_there(known: Path) -> None:
    model = known / "lenet5.onnx"  # the kernels of one batch size are those of all
    before = len(list((known / "cache").glob("*.cnnc.so")))
    imported, libraries = _run(model, "1x28x28", 1, 11)
    assert "cnnc.compilation" in imported
    assert "numba" not in imported
    assert libraries == 1
    again, libraries = _run(model, "1x28x28", 1, 11)
    assert "cnnc.compilation" not in again
    assert libraries == 1
    assert len(list((known / "cache").glob("*.cnnc.so"))) == before


def test_other_large_weights_in_a_known_network_need_no_compiler(known: Path) -> None:
    model = onnx.load(known / "lenet5.onnx")
    weights = next(w for w in model.graph.initializer if w.name == "c5.w")
    weights.raw_data = (numpy_helper.to_array(weights) / 2).tobytes()
    other = known / "other.onnx"
    other.write_bytes(model.SerializeToString())
    imported, _ = _run(other, "1x28x28", 1, 5)
    assert "cnnc.compilation" not in imported
    x = np.random.default_rng(0).normal(size=(5, 1, 28, 28)).astype(np.float32)
    with cnnc.compile(other) as session:
        assert apart(np.asarray(session(x)), in_float64(other, x)[0]) < 1e-5
    with cnnc.compile(known / "lenet5.onnx") as session:
        assert apart(np.asarray(session(x)), in_float64(other, x)[0]) > 1e-2
