"""ONNX models for tests, made on the spot: small networks with random weights, and a short way to
write a model down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import onnx
from onnx import helper, numpy_helper

Array = npt.NDArray[np.float32]


def onnx_model(
    nodes: Sequence[onnx.NodeProto],
    inputs: Mapping[str, Sequence[int | str | None]],
    outputs: Sequence[str] = ("y",),
    weights: Mapping[str, npt.NDArray[np.generic]] | None = None,
    opset: int = 17,
    dtype: npt.DTypeLike = np.float32,
) -> onnx.ModelProto:
    """A model of these nodes. Inputs are given by shape, and outputs by name alone."""
    element = helper.np_dtype_to_tensor_dtype(np.dtype(dtype))
    graph = helper.make_graph(
        nodes,
        "test",
        [helper.make_tensor_value_info(name, element, shape) for name, shape in inputs.items()],
        [onnx.ValueInfoProto(name=name) for name in outputs],
        [numpy_helper.from_array(array, name) for name, array in (weights or {}).items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)


def one_node(
    operator: str,
    shape: Sequence[int | str],
    weights: Mapping[str, npt.NDArray[np.generic]] | None = None,
    opset: int = 17,
    **attributes: object,
) -> onnx.ModelProto:
    """A model of one node, whose inputs are `x` and then the weights in order."""
    node = helper.make_node(operator, ["x", *(weights or {})], ["y"], "node", **attributes)
    return onnx_model([node], {"x": shape}, weights=weights, opset=opset)


def lenet5(seed: int = 0) -> onnx.ModelProto:
    """LeNet-5 of 1998 with ReLU for its tanh: `x` float32 [N,1,28,28] -> `y` [N,10] (LeCun et al.,
    Gradient-based learning applied to document recognition, figure 2)."""
    random = np.random.default_rng(seed)
    weights = {
        **_filters(random, "c1", 6, 1, 5, 5),
        **_filters(random, "c3", 16, 6, 5, 5),
        **_filters(random, "c5", 120, 400),
        **_filters(random, "f6", 84, 120),
        **_filters(random, "output", 10, 84),
    }
    pool = {"kernel_shape": [2, 2], "strides": [2, 2]}
    nodes = [
        helper.make_node("Conv", ["x", "c1.w", "c1.b"], ["c1"], "c1", pads=[2, 2, 2, 2]),
        helper.make_node("Relu", ["c1"], ["r1"], "r1"),
        helper.make_node("AveragePool", ["r1"], ["s2"], "s2", **pool),
        helper.make_node("Conv", ["s2", "c3.w", "c3.b"], ["c3"], "c3"),
        helper.make_node("Relu", ["c3"], ["r3"], "r3"),
        helper.make_node("MaxPool", ["r3"], ["s4"], "s4", **pool),
        helper.make_node("Flatten", ["s4"], ["flat"], "flat"),
        helper.make_node("Gemm", ["flat", "c5.w", "c5.b"], ["c5"], "c5", transB=1),
        helper.make_node("Relu", ["c5"], ["r5"], "r5"),
        helper.make_node("Gemm", ["r5", "f6.w", "f6.b"], ["f6"], "f6", transB=1),
        helper.make_node("Tanh", ["f6"], ["r6"], "r6"),
        helper.make_node("Gemm", ["r6", "output.w", "output.b"], ["logits"], "output", transB=1),
        helper.make_node("Softmax", ["logits"], ["y"], "softmax", axis=1),
    ]
    return onnx_model(nodes, {"x": ["N", 1, 28, 28]}, weights=weights)


def small_batchnorm_cnn(seed: int = 0) -> onnx.ModelProto:
    """A residual block with batch normalisation on odd sizes, then global pooling and a classifier:
    `x` float32 [N,3,13,11] -> `y` [N,7]."""
    random = np.random.default_rng(seed)
    weights = {
        "stem.w": _filters(random, "stem", 18, 3, 3, 3)["stem.w"],
        "grouped.w": _filters(random, "grouped", 18, 6, 3, 3)["grouped.w"],
        **_statistics(random, "bn1", 18),
        **_statistics(random, "bn2", 18),
        "dense.w": _filters(random, "dense", 18, 7)["dense.w"],
        "dense.b": random.normal(0, 1, 7).astype(np.float32),
    }
    nodes = [
        helper.make_node(
            "Conv", ["x", "stem.w"], ["stem"], "stem", strides=[2, 2], auto_pad="SAME_UPPER"
        ),
        _normalised("stem", "bn1"),
        helper.make_node("Relu", ["bn1"], ["r1"], "r1"),
        helper.make_node(
            "Conv", ["r1", "grouped.w"], ["grouped"], "grouped", pads=[1] * 4, group=3
        ),
        _normalised("grouped", "bn2"),
        helper.make_node("Add", ["bn2", "r1"], ["sum"], "sum"),
        helper.make_node("Sigmoid", ["sum"], ["gate"], "gate"),
        helper.make_node("Mul", ["sum", "gate"], ["silu"], "silu"),
        helper.make_node("GlobalAveragePool", ["silu"], ["mean"], "mean"),
        helper.make_node("Flatten", ["mean"], ["flat"], "flat"),
        helper.make_node("MatMul", ["flat", "dense.w"], ["product"], "product"),
        helper.make_node("Add", ["product", "dense.b"], ["y"], "y"),
    ]
    return onnx_model(nodes, {"x": ["N", 3, 13, 11]}, weights=weights)


def _filters(random: np.random.Generator, name: str, *shape: int) -> dict[str, Array]:
    """Weights and biases that keep activations near 1."""
    scale = np.sqrt(2 / np.prod(shape[1:]))
    w = random.normal(0, scale, shape).astype(np.float32)
    return {f"{name}.w": w, f"{name}.b": random.normal(0, 0.1, shape[0]).astype(np.float32)}


def _statistics(random: np.random.Generator, name: str, channels: int) -> dict[str, Array]:
    ranges = {"scale": (0.5, 1.5), "bias": (-0.2, 0.2), "mean": (-0.2, 0.2), "var": (0.5, 1.5)}
    return {
        f"{name}.{key}": random.uniform(*bounds, channels).astype(np.float32)
        for key, bounds in ranges.items()
    }


def _normalised(x: str, name: str) -> onnx.NodeProto:
    statistics = [f"{name}.{key}" for key in ("scale", "bias", "mean", "var")]
    return helper.make_node("BatchNormalization", [x, *statistics], [name], name)
