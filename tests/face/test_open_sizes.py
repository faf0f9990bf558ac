"""Networks whose batch, height and width are all open: one session for every size."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onnx import helper

import cnnc
from cnnc.compiler.ir.interpret import interpret
from cnnc.errors import InputError, ModelError
from tests.models.networks import onnx_model

RANDOM = np.random.default_rng(8)
SIZES = [(1, 32, 32), (2, 33, 47), (3, 64, 40), (1, 32, 32)]


def weights(*shape: int) -> np.ndarray:
    return RANDOM.normal(0, 0.3, shape).astype(np.float32)


def classifier() -> onnx.ModelProto:
    nodes = [
        helper.make_node("Conv", ["x", "w0"], ["a"], pads=[1] * 4, strides=[2, 2]),
        helper.make_node("Relu", ["a"], ["b"]),
        helper.make_node("MaxPool", ["b"], ["c"], kernel_shape=[3, 3], strides=[2, 2], ceil_mode=1),
        helper.make_node("Conv", ["c", "w1"], ["d"], pads=[1] * 4, group=16),
        helper.make_node("Conv", ["d", "w2"], ["e"]),
        helper.make_node("GlobalAveragePool", ["e"], ["p"]),
        helper.make_node("Shape", ["p"], ["s"]),
        helper.make_node("Slice", ["s", "from", "to"], ["n"]),
        helper.make_node("Concat", ["n", "rest"], ["shape"], axis=0),
        helper.make_node("Reshape", ["p", "shape"], ["f"]),
        helper.make_node("Gemm", ["f", "w3"], ["g"], transB=1),
        helper.make_node("Softmax", ["g"], ["y"]),
    ]
    parameters = {
        "w0": weights(16, 3, 3, 3),
        "w1": weights(16, 1, 3, 3),
        "w2": weights(24, 16, 1, 1),
        "w3": weights(10, 24),
        "from": np.array([0]),
        "to": np.array([1]),
        "rest": np.array([-1]),
    }
    return onnx_model(nodes, {"x": ("N", 3, "H", "W")}, ["y"], parameters)


def segmenter() -> onnx.ModelProto:
    """A map that comes back to the size of x, by arithmetic on its shape."""
    nodes = [
        helper.make_node("Conv", ["x", "w0"], ["a"], pads=[1] * 4, strides=[2, 2]),
        helper.make_node("Conv", ["a", "w1"], ["b"], auto_pad="SAME_UPPER", strides=[2, 2]),
        helper.make_node("Shape", ["x"], ["s"]),
        helper.make_node("Slice", ["s", "two", "four"], ["hw"]),
        helper.make_node("Shape", ["b"], ["t"]),
        helper.make_node("Slice", ["t", "zero", "two"], ["nc"]),
        helper.make_node("Concat", ["nc", "hw"], ["sizes"], axis=0),
        helper.make_node("Resize", ["b", "", "", "sizes"], ["c"], mode="linear"),
        helper.make_node("Concat", ["c", "x"], ["d"], axis=1),
        helper.make_node("Conv", ["d", "w2"], ["y"]),
    ]
    parameters = {
        "w0": weights(16, 3, 3, 3),
        "w1": weights(8, 16, 3, 3),
        "w2": weights(5, 11, 1, 1),
        **{name: np.array([n]) for name, n in (("zero", 0), ("two", 2), ("four", 4))},
    }
    return onnx_model(nodes, {"x": ("N", 3, "H", "W")}, ["y"], parameters)


@pytest.mark.parametrize("model", [classifier(), segmenter()], ids=["classifier", "segmenter"])
def test_every_size_gives_what_the_interpreter_gives(model: onnx.ModelProto) -> None:
    with cnnc.compile(model, threads=2) as session:
        assert session.get_inputs()[0].shape == ["N", 3, "H", "W"]
        for n, height, width in SIZES:
            x = RANDOM.normal(0, 1, (n, 3, height, width)).astype(np.float32)
            fixed = onnx.ModelProto()
            fixed.CopyFrom(model)
            for dim, size in zip(
                fixed.graph.input[0].type.tensor_type.shape.dim, x.shape, strict=True
            ):
                dim.dim_value = size
            (expected,) = interpret(cnnc.load(fixed), [x], np.float64)
            y = np.asarray(session(x))
            assert y.shape == expected.shape
            assert np.abs(y - expected).max() <= 1e-5 * max(1, np.abs(expected).max())


def test_a_wrong_number_of_channels_is_refused() -> None:
    with cnnc.compile(segmenter()) as session, pytest.raises(InputError, match=r"wrong shape"):
        session(np.zeros((1, 4, 32, 32), np.float32))


def test_sizes_that_are_too_small_are_refused_when_they_come() -> None:
    with cnnc.compile(classifier()) as session:
        with pytest.raises(ModelError, match="kernel is larger than the padded input"):
            session(np.zeros((1, 3, 2, 2), np.float32))
        assert np.shape(session(np.zeros((1, 3, 16, 16), np.float32))) == (1, 10)
