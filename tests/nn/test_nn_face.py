"""Networks through the face: compiled, exported, summed up."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import pytest

import cnnc
from cnnc import nn
from cnnc.compiler.ir.interpret import interpret
from cnnc.errors import CnncError, InputError, ModelError


def small() -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(1, 4, 3, padding="same"),
        nn.BatchNorm2d(4),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Dropout(0.25),
        nn.Flatten(),
        nn.Linear(64, 5),
    )


@pytest.fixture
def images() -> np.ndarray:
    return np.random.default_rng(0).normal(size=(3, 1, 8, 8)).astype(np.float32)


def test_a_network_compiles_and_takes_any_batch(images: np.ndarray) -> None:
    net = small()
    (wanted,) = interpret(net.trace({"x": (1, 1, 8, 8)}), [images])
    with cnnc.compile(net, shapes={"x": (1, 1, 8, 8)}, threads=1) as session:
        assert session.get_inputs()[0].shape == ["N", 1, 8, 8]
        np.testing.assert_allclose(session(images), wanted, rtol=1e-4, atol=1e-5)
        np.testing.assert_allclose(session(images[:1]), wanted[:1], rtol=1e-4, atol=1e-5)


def test_a_session_keeps_the_weights_that_it_was_made_of(images: np.ndarray) -> None:
    net = small()
    net.input_shapes = {"x": ("N", 1, 8, 8)}
    with cnnc.compile(net, threads=1) as session:
        before = session(images)
        net.state_dict()["6.weight"][...] = 0
        assert np.array_equal(session(images), before)
    with cnnc.compile(net, threads=1) as session:
        assert not np.array_equal(session(images), before)


def test_shapes_are_needed() -> None:
    with pytest.raises(InputError, match=r"Sequential: the shapes of the network's inputs"):
        cnnc.compile(small())


def test_export_writes_what_onnx_runtime_computes_alike(tmp_path: Path, images: np.ndarray) -> None:
    net, path = small(), tmp_path / "m.onnx"
    net.export(path, {"x": (1, 1, 8, 8)})
    theirs = onnxruntime.InferenceSession(path)
    assert [(i.name, i.shape) for i in theirs.get_inputs()] == [("x", ["N", 1, 8, 8])]
    (wanted,) = theirs.run(["output"], {"x": images})
    (found,) = interpret(net.trace({"x": (1, 1, 8, 8)}), [images])
    np.testing.assert_allclose(found, wanted, rtol=1e-5, atol=1e-6)
    loaded = cnnc.load(path)
    assert {v.name for v in loaded.sources} >= {"0.weight", "1.running_mean", "6.bias"}


def test_networks_of_whole_numbers(tmp_path: Path) -> None:
    net = nn.Sequential(nn.Embedding(9, 4), nn.Flatten(), nn.Linear(20, 3))
    net.input_shapes = {"x": "int64[N,5]"}
    x = np.random.default_rng(0).integers(0, 9, (3, 5))
    (wanted,) = interpret(net.trace(), [x])
    net.export(tmp_path / "m.onnx")
    (theirs,) = onnxruntime.InferenceSession(tmp_path / "m.onnx").run(None, {"x": x})
    np.testing.assert_allclose(theirs, wanted, rtol=1e-5, atol=1e-6)
    with cnnc.compile(net, shapes={"x": (2, 5)}, threads=1) as session:
        np.testing.assert_allclose(session(x), wanted, rtol=1e-5, atol=1e-6)
    with cnnc.compile(tmp_path / "m.onnx", threads=1) as session:
        np.testing.assert_allclose(session(x), wanted, rtol=1e-5, atol=1e-6)


def test_a_failed_export_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(CnncError, match="can't write the output"):
        small().export(tmp_path / "none" / "m.onnx", {"x": (1, 1, 8, 8)})
    with pytest.raises(ModelError, match=r"6: Gemm: A has 36 columns"):
        small().export(tmp_path / "m.onnx", {"x": (1, 1, 7, 7)})
    assert list(tmp_path.iterdir()) == []


def test_the_summary_is_a_table() -> None:
    found = nn.summary(small(), (1, 1, 8, 8))
    lines = str(found).splitlines()
    assert lines[1].split() == ["Layer", "(type:depth)", "Output", "Shape", "Param", "#"]
    assert lines[3].split() == ["Sequential:", "0", "[1,", "5]", "--"]
    assert lines[4].split() == ["├─Conv2d", "(0):", "1", "[1,", "4,", "8,", "8]", "40"]
    assert lines[10].split() == ["├─Linear", "(6):", "1", "[1,", "5]", "325"]
    assert found.total_parameters == 40 + 8 + 325
    assert "Total params: 373" in lines
    assert found.parameter_bytes == 4 * 373
    multiplications = 4 * 64 * 9 + 64 * 5
    assert multiplications <= found.multiply_adds < 1.5 * multiplications


def test_a_layer_that_is_used_twice_is_counted_once() -> None:
    conv = nn.Conv2d(2, 2, 1, bias=False)
    found = nn.summary(nn.Sequential(conv, conv), {"x": (1, 2, 3, 3)})
    assert found.total_parameters == 4
    assert sum("(recursive)" in line for line in str(found).splitlines()) == 1
