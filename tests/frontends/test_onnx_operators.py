"""Every operator's conversion gives the same numbers as ONNX Runtime."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
import pytest
from onnx import helper, numpy_helper

from cnnc.compiler.ir.graph import Role
from cnnc.compiler.ir.interpret import interpret
from cnnc.frontends.onnx.load import load
from tests.models.networks import one_node, onnx_model

Array = npt.NDArray[np.generic]
Attributes = dict[str, Any]  # ONNX attributes are of every type
Shape = Sequence[int]


def _random(*shape: int, seed: int = 0) -> npt.NDArray[np.float32]:
    return np.random.default_rng(seed).normal(0, 1, shape).astype(np.float32)


def _ints(*numbers: int) -> npt.NDArray[np.int64]:
    return np.array(numbers, np.int64)


def _check(model: onnx.ModelProto, *inputs: Array) -> None:
    """Asserts that the converted graph gives what ONNX Runtime gives."""
    graph = load(model)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(model.SerializeToString(), options)
    names = [v.name for v in session.get_inputs()]
    assert [v.name for v in graph.inputs] == names
    expected = session.run(None, dict(zip(names, inputs, strict=True)))
    for ours, theirs in zip(interpret(graph, inputs), expected, strict=True):
        assert ours.dtype == theirs.dtype
        np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=1e-6)


CONVOLUTIONS: list[tuple[Shape, Shape, Attributes]] = [
    ((2, 3, 7, 5), (4, 3, 3, 3), {"pads": [1, 1, 1, 1]}),
    ((1, 3, 9, 8), (4, 3, 3, 2), {"pads": [0, 1, 2, 3], "strides": [2, 1]}),
    ((1, 4, 9, 9), (6, 2, 3, 3), {"group": 2, "dilations": [2, 1], "kernel_shape": [3, 3]}),
    ((1, 5, 6, 6), (5, 1, 3, 3), {"group": 5, "auto_pad": "VALID"}),
    ((1, 3, 8, 7), (4, 3, 4, 2), {"auto_pad": "SAME_UPPER", "strides": [2, 3]}),
    ((1, 3, 8, 7), (4, 3, 4, 2), {"auto_pad": "SAME_LOWER", "strides": [3, 2]}),
    ((1, 3, 8, 7), (4, 3, 2, 3), {"auto_pad": "SAME_LOWER"}),
    ((1, 3, 8, 7), (4, 3, 1, 1), {"auto_pad": "SAME_UPPER", "strides": [3, 3]}),
    ((2, 3, 13), (4, 3, 4), {"strides": [2], "pads": [2, 1]}),
    ((1, 2, 4, 5, 6), (3, 2, 2, 3, 2), {"pads": [1, 0, 1, 0, 1, 1]}),
]


@pytest.mark.parametrize(("x", "w", "attributes"), CONVOLUTIONS)
@pytest.mark.parametrize("with_bias", [False, True])
def test_conv(x: Shape, w: Shape, attributes: Attributes, with_bias: bool) -> None:
    weights = {"w": _random(*w, seed=1), "b": _random(w[0], seed=2)}
    if not with_bias:
        del weights["b"]
    _check(one_node("Conv", x, weights, **attributes), _random(*x))


POOLS: list[tuple[Shape, Attributes]] = [
    ((2, 3, 8, 7), {"kernel_shape": [2, 2], "strides": [2, 2]}),
    ((1, 3, 8, 7), {"kernel_shape": [3, 3]}),
    ((1, 3, 9, 8), {"kernel_shape": [3, 2], "strides": [2, 2], "pads": [1, 0, 1, 1]}),
    ((1, 3, 9, 8), {"kernel_shape": [3, 3], "strides": [2, 2], "ceil_mode": 1}),
    ((1, 3, 8, 7), {"kernel_shape": [3, 3], "strides": [2, 2], "auto_pad": "SAME_UPPER"}),
    ((1, 3, 8, 7), {"kernel_shape": [2, 3], "strides": [2, 2], "auto_pad": "SAME_LOWER"}),
    ((1, 3, 8, 7), {"kernel_shape": [3, 3], "strides": [2, 2], "auto_pad": "VALID"}),
    ((1, 3, 11), {"kernel_shape": [4], "strides": [3]}),
    ((1, 2, 4, 5, 6), {"kernel_shape": [2, 3, 2], "strides": [1, 2, 2]}),
]


@pytest.mark.parametrize(("shape", "attributes"), POOLS)
@pytest.mark.parametrize("operator", ["MaxPool", "AveragePool"])
def test_pools(operator: str, shape: Shape, attributes: Attributes) -> None:
    _check(one_node(operator, shape, **attributes), _random(*shape))


def test_max_pool_with_dilations() -> None:
    attributes: Attributes = {"kernel_shape": [2, 3], "dilations": [2, 2], "pads": [1, 1, 1, 1]}
    _check(one_node("MaxPool", (1, 2, 7, 8), **attributes), _random(1, 2, 7, 8))


def test_average_pool_that_counts_its_pads() -> None:
    attributes: Attributes = {"kernel_shape": [3, 3], "pads": [1, 1, 1, 1], "count_include_pad": 1}
    _check(one_node("AveragePool", (1, 2, 5, 6), **attributes), _random(1, 2, 5, 6))


@pytest.mark.parametrize("shape", [(2, 3, 5, 7), (1, 3, 5), (1, 2, 3, 4, 5)])
def test_global_average_pool(shape: Shape) -> None:
    _check(one_node("GlobalAveragePool", ["N", *shape[1:]]), _random(*shape))


@pytest.mark.parametrize("opset", [7, 9, 14, 17])
def test_batch_normalization(opset: int) -> None:
    weights = {name: _random(3, seed=i) for i, name in enumerate(["scale", "bias", "mean"])}
    weights["var"] = np.abs(_random(3, seed=4)) + np.float32(0.5)
    model = one_node("BatchNormalization", (2, 3, 4, 5), weights, opset, epsilon=1e-3, momentum=0.8)
    _check(model, _random(2, 3, 4, 5))


@pytest.mark.parametrize("operator", ["Relu", "Sigmoid", "Tanh", "Identity"])
def test_functions_of_one_input(operator: str) -> None:
    _check(one_node(operator, ("N", 3, 5)), _random(2, 3, 5))


def test_sqrt() -> None:
    _check(one_node("Sqrt", (2, 5)), np.abs(_random(2, 5)))


@pytest.mark.parametrize("operator", ["Add", "Sub", "Mul", "Div"])
@pytest.mark.parametrize("shape", [(2, 3, 4), (3, 1), (4,), (), (1, 2, 1, 1)])
def test_arithmetic(operator: str, shape: Shape) -> None:
    weights = {"w": np.asarray(_random(*shape, seed=1))}
    _check(one_node(operator, (2, 3, 4), weights), _random(2, 3, 4))


@pytest.mark.parametrize("operator", ["Add", "Sub", "Mul", "Div"])
def test_arithmetic_of_opset_6(operator: str) -> None:
    x, w = _random(2, 3, 4, 5), _random(3, 4, seed=1)
    function = {"Add": np.add, "Sub": np.subtract, "Mul": np.multiply, "Div": np.divide}[operator]
    along = load(one_node(operator, x.shape, {"w": w}, 6, broadcast=1, axis=1))
    np.testing.assert_array_equal(interpret(along, [x])[0], function(x, w[:, :, None]))
    w = _random(4, 5, seed=1)
    behind = load(one_node(operator, x.shape, {"w": w}, 6, broadcast=1))
    np.testing.assert_array_equal(interpret(behind, [x])[0], function(x, w))
    same = load(one_node(operator, x.shape, {"w": x + 1}, 6))
    np.testing.assert_array_equal(interpret(same, [x])[0], function(x, x + 1))


@pytest.mark.parametrize("shape", [(5, 7), (4, 5, 7), (5,)])
def test_matmul(shape: Shape) -> None:
    _check(
        one_node("MatMul", (2, 3, 5) if len(shape) < 3 else (4, 3, 5), {"w": _random(*shape)}),
        _random(*((2, 3, 5) if len(shape) < 3 else (4, 3, 5))),
    )


@pytest.mark.parametrize(
    ("b", "c", "attributes"),
    [
        ((5, 7), (7,), {}),
        ((7, 5), (3, 1), {"transB": 1, "alpha": 0.5, "beta": 2.0}),
        ((7, 5), None, {"transB": 1}),
    ],
)
def test_gemm(b: Shape, c: Shape | None, attributes: Attributes) -> None:
    weights = {"b": _random(*b, seed=1)} | ({} if c is None else {"c": _random(*c, seed=2)})
    _check(one_node("Gemm", (3, 5), weights, **attributes), _random(3, 5))


def test_gemm_of_a_transpose() -> None:
    _check(one_node("Gemm", (5, 3), {"b": _random(5, 7)}, transA=1), _random(5, 3))


@pytest.mark.parametrize("operator", ["Softmax", "LogSoftmax"])
@pytest.mark.parametrize("opset", [9, 11, 13])
@pytest.mark.parametrize("axis", [None, 0, 1, 2, 3])
def test_softmax(operator: str, opset: int, axis: int | None) -> None:
    attributes: Attributes = {} if axis is None else {"axis": axis}
    _check(one_node(operator, (2, 3, 4, 5), opset=opset, **attributes), _random(2, 3, 4, 5))


@pytest.mark.parametrize("operator", ["Softmax", "LogSoftmax"])
def test_softmax_of_a_matrix_before_opset_13_with_a_symbol(operator: str) -> None:
    model = one_node(operator, ("N", 3, 4), opset=11)
    assert [n.op.name for n in load(model).nodes] == ["Flatten", operator, "Reshape"]
    assert str(load(model).outputs[0].type) == "float32[N,3,4]"
    _check(model, _random(2, 3, 4))
    for shape in (("N", 10), ("N", 10, 1, 1)):
        assert [n.op.name for n in load(one_node(operator, shape, opset=11)).nodes] == [operator]


@pytest.mark.parametrize("axis", [0, 1, 3, -1])
def test_flatten(axis: int) -> None:
    _check(one_node("Flatten", (2, 3, 4, 5), axis=axis), _random(2, 3, 4, 5))


@pytest.mark.parametrize("shape", [(6, 20), (0, -1), (-1, 4, 5), (0, 0, 20)])
def test_reshape(shape: Sequence[int]) -> None:
    model = one_node("Reshape", ("N", 3, 4, 5), {"shape": _ints(*shape)})
    _check(model, _random(2, 3, 4, 5))


def test_reshape_to_a_constant_of_a_node() -> None:
    nodes = [
        helper.make_node("Constant", [], ["c"], value_ints=[2, -1]),
        helper.make_node("Identity", ["c"], ["shape"]),
        helper.make_node("Reshape", ["x", "shape"], ["y"]),
    ]
    model = onnx_model(nodes, {"x": (4, 3)})
    assert len(load(model).nodes) == 1
    _check(model, _random(4, 3))


@pytest.mark.parametrize("perm", [None, [0, 2, 3, 1], [3, 0, 2, 1]])
def test_transpose(perm: list[int] | None) -> None:
    attributes: Attributes = {} if perm is None else {"perm": perm}
    _check(one_node("Transpose", (2, 3, 4, 5), **attributes), _random(2, 3, 4, 5))


@pytest.mark.parametrize("axes", [[0], [1, 3], [-1], [2, 0]])
def test_unsqueeze(axes: list[int]) -> None:
    _check(one_node("Unsqueeze", ("N", 4), {"axes": _ints(*axes)}), _random(3, 4))
    _check(one_node("Unsqueeze", (3, 4), opset=11, axes=axes), _random(3, 4))


@pytest.mark.parametrize("axes", [[2], [-1, 2]])
def test_squeeze(axes: list[int]) -> None:
    _check(one_node("Squeeze", ("N", 4, 1, 1), {"axes": _ints(*axes)}), _random(3, 4, 1, 1))
    _check(one_node("Squeeze", (3, 4, 1, 1), opset=11, axes=axes), _random(3, 4, 1, 1))


@pytest.mark.parametrize("opset", [11, 13])
def test_squeeze_of_every_dimension_of_1(opset: int) -> None:
    _check(one_node("Squeeze", (1, 4, 1, 3), opset=opset), _random(1, 4, 1, 3))


def test_dropout() -> None:
    _check(one_node("Dropout", (2, 5), opset=7, ratio=0.3), _random(2, 5))
    ratio = {"ratio": np.array(0.25, np.float32)}
    model = one_node("Dropout", (2, 5), ratio, seed=3)
    assert str(load(model).nodes[0].op) == "Dropout(ratio=0.25)"
    _check(model, _random(2, 5))
    off = one_node("Dropout", (2, 5), {**ratio, "training_mode": np.array(False)})
    _check(off, _random(2, 5))


def test_dropout_whose_mask_nobody_reads() -> None:
    model = one_node("Dropout", (2, 5))
    model.graph.node[0].output.append("mask")
    _check(model, _random(2, 5))


def test_second_output_that_is_left_out() -> None:
    model = one_node("MaxPool", (1, 2, 4, 4), kernel_shape=[2, 2])
    model.graph.node[0].output.append("")
    model.graph.node.add(op_type="Dropout", input=["y", "", ""], output=["z"])
    model.graph.output[0].name = "z"
    _check(model, _random(1, 2, 4, 4))


@pytest.mark.parametrize(
    ("attributes", "role"),
    [
        ({"value": numpy_helper.from_array(_random(1, 5))}, Role.PARAMETER),
        ({"value": numpy_helper.from_array(_random())}, Role.CONSTANT),
        ({"value_float": 0.5}, Role.CONSTANT),
        ({"value_floats": [1.0, 2.0, 3.0, 4.0, 5.0]}, Role.PARAMETER),
    ],
)
def test_constants(attributes: Attributes, role: Role) -> None:
    nodes = [
        helper.make_node("Constant", [], ["c"], "c", **attributes),
        helper.make_node("Mul", ["x", "c"], ["y"], "mul"),
    ]
    model = onnx_model(nodes, {"x": (2, 5)})
    value = load(model).nodes[0].inputs[1]
    assert value is not None
    assert value.role is role
    _check(model, _random(2, 5))


@pytest.mark.parametrize("number", [{"value_int": 3}, {"value_ints": [3, 4]}])
def test_constants_of_integers_may_be_outputs(number: Attributes) -> None:
    _check(onnx_model([helper.make_node("Constant", [], ["y"], "c", **number)], {}))


def test_outputs_that_no_node_makes_are_copied() -> None:
    nodes = [helper.make_node("Identity", ["w"], ["z"]), helper.make_node("Relu", ["x"], ["y"])]
    model = onnx_model(nodes, {"x": (3,)}, ("x", "z", "y", "w"), {"w": _random(2)})
    graph = load(model)
    assert [v.name for v in graph.outputs] == ["x", "z", "y", "w"]
    x, w = _random(3), _random(2)
    for ours, expected in zip(interpret(graph, [x]), (x, w, np.maximum(x, 0), w), strict=True):
        np.testing.assert_array_equal(ours, expected)
