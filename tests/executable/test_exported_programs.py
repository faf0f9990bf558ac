"""Programs of files by PyTorch's exporters: a session's bits, whoever links them.

The files lie in a folder that CNNC_TEST_NETWORKS names: NAME.onnx and NAME.VARIANT.onnx, with
inputs x0, x1 and so on in NAME.npz; see `tests/conformance/test_exported_networks.py`.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import numpy as np
import pytest

import cnnc
from tests.executable.programs import call, libraries

FOLDER = os.environ.get("CNNC_TEST_NETWORKS")
MODELS = sorted(Path(FOLDER).glob("*.onnx")) if FOLDER else [Path("none.onnx")]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(FOLDER is None, reason="CNNC_TEST_NETWORKS names no folder of networks"),
]


def stored_inputs(model: Path) -> list[np.ndarray]:
    """The inputs that lie beside the model."""
    with np.load(model.with_name(model.name.split(".")[0] + ".npz")) as stored:
        names = [name for name in stored.files if re.fullmatch(r"x\d+", name)]
        return [stored[name] for name in sorted(names)]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.stem)
@pytest.mark.parametrize("cpu", ["native", "x86-64-v3"])
def test_a_sessions_bits(
    model: Path, cpu: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if cpu != "native":
        monkeypatch.setenv("CNNC_TARGET_CPU", cpu)
    arrays = stored_inputs(model)
    for i, array in enumerate(arrays):
        np.save(tmp_path / f"x{i}.npy", array)
    with cnnc.compile(model) as session:
        names = [argument.name for argument in session.get_inputs()]
        outputs = [argument.name for argument in session.get_outputs()]
        expected = session.run(None, dict(zip(names, arrays, strict=True)))
    shapes = {name: array.shape for name, array in zip(names, arrays, strict=True)}
    inputs = [f"{name}=x{i}.npy" for i, name in enumerate(names)]
    files = [option for i, name in enumerate(outputs) for option in ("-o", f"{name}=y{i}.npy")]
    for path in (os.environ["PATH"], ""):  # with a C compiler, and without
        monkeypatch.setenv("PATH", path)
        program = cnnc.build(model, tmp_path / "program", shapes=shapes, target_cpu=cpu)
        assert libraries(program) == set()
        outcome = call(program, *inputs, *files, folder=tmp_path)
        assert (outcome.code, outcome.out, outcome.err) == (0, b"", "")
        for i, array in enumerate(expected):
            found = np.load(tmp_path / f"y{i}.npy")
            assert (found.dtype, found.tobytes()) == (array.dtype, array.tobytes())
            (tmp_path / f"y{i}.npy").unlink()
