"""Weights in files beside the model: read where they may be, refused where they may not."""

from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

import cnnc
from cnnc.errors import ModelError
from cnnc.frontends.onnx.external import ExternalFiles
from cnnc.frontends.onnx.scan import scan
from tests.models.networks import onnx_model

W = np.random.default_rng(5).normal(0, 1, (40, 8)).astype(np.float32)
B = np.arange(8, dtype=np.float32)
SHAPE = np.array([-1, 2, 4], np.int64)


def _external(name: str, array: np.ndarray, location: str, offset: int) -> TensorProto:
    tensor = TensorProto(name=name, dims=array.shape, data_location=TensorProto.EXTERNAL)
    tensor.data_type = helper.np_dtype_to_tensor_dtype(array.dtype)
    entries = {"location": location, "offset": str(offset), "length": str(array.nbytes)}
    for key, value in entries.items():
        tensor.external_data.add(key=key, value=value)
    return tensor


def _model(location: str = "weights.bin") -> onnx.ModelProto:
    nodes = [
        helper.make_node("Gemm", ["x", "w", "b"], ["z"]),
        helper.make_node("Reshape", ["z", "s"], ["y"]),
    ]
    model = onnx_model(nodes, {"x": (3, 40)})
    for name, array, offset in (("w", W, 0), ("b", B, W.nbytes), ("s", SHAPE, 4096)):
        model.graph.initializer.append(_external(name, array, location, offset))
    return model


def _weights() -> bytes:
    data = W.tobytes() + B.tobytes()
    return data + bytes(4096 - len(data)) + SHAPE.tobytes()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "m.onnx").write_bytes(_model().SerializeToString())
    (tmp_path / "weights.bin").write_bytes(_weights())
    return tmp_path


X = np.linspace(-1, 1, 120, dtype=np.float32).reshape(3, 40)
EXPECTED = (X.astype(np.float64) @ W + B).reshape(3, 2, 4)


def test_a_session_reads_them(folder: Path) -> None:
    for _ in range(2):  # compiled, then from the cache
        with cnnc.compile(folder / "m.onnx") as session:
            np.testing.assert_allclose(session(X), EXPECTED, rtol=1e-5, atol=1e-5)


def test_it_equals_the_model_with_its_weights_inside(folder: Path) -> None:
    inside = onnx.load(folder / "m.onnx")
    assert numpy_helper.to_array(inside.graph.initializer[0]).shape == W.shape
    with cnnc.compile(inside) as one, cnnc.compile(folder / "m.onnx") as other:
        np.testing.assert_array_equal(one(X), other(X))


def test_pickled_by_its_path(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    with cnnc.compile("m.onnx") as session:
        data = pickle.dumps(session)
    monkeypatch.chdir(folder.parent)
    with pickle.loads(data) as copy:
        np.testing.assert_allclose(copy(X), EXPECTED, rtol=1e-5, atol=1e-5)


def test_the_digest_is_blind_to_payloads_alone(folder: Path) -> None:
    def digest() -> str:
        path = folder / "m.onnx"
        return scan(path.read_bytes(), "", ExternalFiles(path)).digest

    path, before, data = folder / "weights.bin", digest(), bytearray(_weights())
    data[0] ^= 1  # of the matrix, which is a payload
    path.write_bytes(data)
    assert digest() == before
    data[W.nbytes] ^= 1  # of the vector, which is too small for one
    path.write_bytes(data)
    assert digest() != before


def test_links_as_hugging_face_makes_them(folder: Path) -> None:
    blobs, snapshot = folder / "blobs", folder / "snapshots" / "1234"
    blobs.mkdir()
    snapshot.mkdir(parents=True)
    for name, blob in (("m.onnx", "a1"), ("weights.bin", "b2")):
        (folder / name).rename(blobs / blob)
        (snapshot / name).symlink_to(Path("../../blobs") / blob)
    with cnnc.compile(snapshot / "m.onnx") as session:
        np.testing.assert_allclose(session(X), EXPECTED, rtol=1e-5, atol=1e-5)


def _refusal(path: Path) -> str:
    with pytest.raises(ModelError) as caught:
        cnnc.compile(path)
    with pytest.raises(ModelError) as loaded:
        cnnc.load(path)
    assert str(loaded.value) == str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    "location", ["../weights.bin", "/etc/passwd", "a/../../x", "", "a\\..\\..\\x"]
)
def test_paths_out_of_the_folder_are_refused(folder: Path, location: str) -> None:
    (folder / "m.onnx").write_bytes(_model(location).SerializeToString())
    message = _refusal(folder / "m.onnx")
    assert message == (
        f"initialiser 'w': external data outside the model's folder: got {location!r}, "
        "expected a path below the folder of the model"
    )


def test_links_out_of_the_folder_are_refused(folder: Path) -> None:
    inside = folder / "inside"
    inside.mkdir()
    (folder / "m.onnx").rename(inside / "m.onnx")
    (inside / "weights.bin").symlink_to(folder / "weights.bin")
    assert "external data outside the model's folder" in _refusal(inside / "m.onnx")


def test_what_the_file_does_not_have(folder: Path) -> None:
    (folder / "weights.bin").write_bytes(_weights()[:100])
    assert _refusal(folder / "m.onnx") == (
        "initialiser 'w': external data ends beyond its file: got bytes 0 to 1280 of "
        "'weights.bin', expected at most 100"
    )
    (folder / "weights.bin").unlink()
    assert "can't open the model file: No such file or directory" in _refusal(folder / "m.onnx")


def test_numbers_that_are_none(folder: Path) -> None:
    model = _model()
    model.graph.initializer[0].external_data[1].value = "-1"
    (folder / "m.onnx").write_bytes(model.SerializeToString())
    assert "offset of external data is no number: got '-1'" in _refusal(folder / "m.onnx")


def test_bytes_have_no_folder() -> None:
    with pytest.raises(ModelError) as caught:
        cnnc.compile(_model())
    assert str(caught.value) == (
        "initialiser 'w': its elements lie in a file beside the model, which was given as bytes: "
        "got 'weights.bin'; give the path of the model's file"
    )


def test_sizes_must_fit(folder: Path) -> None:
    model = _model()
    model.graph.initializer[0].external_data[2].value = "1276"
    (folder / "m.onnx").write_bytes(model.SerializeToString())
    assert "dimensions do not fit the stored elements: got 1276 bytes" in _refusal(
        folder / "m.onnx"
    )
