"""What the conversion refuses: operators, forms of operators, and nodes that break a law; each with
its message."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import onnx
import pytest
from onnx import TensorProto, helper

from cnnc.errors import ModelError, UnsupportedOpError
from cnnc.frontends.onnx.load import load
from tests.models.networks import one_node, onnx_model


def _zeros(*shape: int) -> npt.NDArray[np.float32]:
    return np.zeros(shape, np.float32)


def _ints(*numbers: int) -> npt.NDArray[np.int64]:
    return np.array(numbers, np.int64)


def _message(model: onnx.ModelProto) -> str:
    with pytest.raises(ModelError) as caught:
        load(model)
    return str(caught.value)


def test_all_unsupported_operators_are_listed_at_once() -> None:
    nodes = [
        helper.make_node("Det", ["x"], ["a"], "det"),
        helper.make_node("Foo", ["a"], ["b"], "foo", domain="com.example"),
        helper.make_node("Relu", ["b"], ["c"], "relu"),
        *(helper.make_node("Det", ["c"], [f"d{i}"]) for i in range(12)),
        helper.make_node("If", ["c"], ["y"], "if"),
    ]
    with pytest.raises(UnsupportedOpError) as caught:
        load(onnx_model(nodes, {"x": (2,)}))
    assert caught.value.operators == (
        "Det (opset 17): det, " + ", ".join(f"Det_{i}" for i in range(3, 12)) + " and 3 more",
        "com.example::Foo (opset missing): foo",
        "If (opset 17): if",
    )
    assert str(caught.value).startswith("<ModelProto>: 3 unsupported operator(s): Det (opset")


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (one_node("SpaceToDepth", (1, 4, "H", 5), blocksize=2),
         "of a map whose size is not known before the run"),
        (one_node("MaxPool", (1, 3, "H", 5), kernel_shape=[2, 2], strides=[2, 2],
              auto_pad="SAME_UPPER"),
         "with auto_pad and strides, on a map of unknown size"),
        (one_node("Dropout", (2,), {"r": np.array(0.5, np.float32), "t": np.array(True)}),
         "in training mode"),
        (one_node("BatchNormalization", (1, 2, 3), {n: _zeros(2) for n in "sbmv"},
              training_mode=1),
         "in training mode"),
        (one_node("Squeeze", ("N", 1, 3)),
         "without axes, of a shape that is not known before the run"),
        (one_node("Unsqueeze", ("N", "M", 3), {"axes": _ints(0)}),
         "of a shape with several sizes not known before the run"),
    ],
)  # fmt: skip
def test_forms_that_are_not_supported(model: onnx.ModelProto, message: str) -> None:
    with pytest.raises(UnsupportedOpError) as caught:
        load(model)
    operator = model.graph.node[0].op_type
    assert caught.value.operators == (f"{operator} (opset 17) {message}: node",)


def test_forms_of_opset_6_that_are_not_supported() -> None:
    weights = {n: _zeros(2) for n in "sbmv"}
    training = "BatchNormalization (opset 6) in training mode: node"
    assert training in _message(one_node("BatchNormalization", (1, 2, 3), weights, 6))
    model = one_node("BatchNormalization", (1, 2, 3), weights, 6, is_test=1, spatial=0)
    assert "BatchNormalization (opset 6) with spatial=0: node" in _message(model)
    assert len(load(one_node("BatchNormalization", (1, 2, 3), weights, 6, is_test=1)).nodes) == 1
    assert "Dropout (opset 6) in training mode: node" in _message(
        one_node("Dropout", (2,), None, 6)
    )
    assert len(load(one_node("Dropout", (2,), None, 6, is_test=1)).nodes) == 1


def test_batch_normalization_in_training_by_its_outputs() -> None:
    model = one_node("BatchNormalization", (1, 2, 3), {n: _zeros(2) for n in "sbmv"}, 9)
    model.graph.node[0].output.append("new_mean")
    assert "BatchNormalization (opset 9) in training mode: node" in _message(model)


def test_second_outputs() -> None:
    weights = {n: _zeros(2) for n in "sbmv"}
    model = one_node("BatchNormalization", (1, 2, 3), weights, 15)
    model.graph.node[0].output.append("running")
    model.graph.output.add(name="running")
    line = "BatchNormalization (opset 15) with output 'running', which is not the first: node"
    assert line in _message(model)


def test_computed_shape() -> None:
    model = onnx_model([helper.make_node("Reshape", ["x", "s"], ["y"], "node")], {"x": (4, 3)})
    model.graph.input.append(helper.make_tensor_value_info("s", TensorProto.INT64, [1, 2]))
    assert _message(model) == (
        "node: Reshape: shape is not a constant: got input int64[1,2]; "
        "export the model with constant folding, or with static shapes"
    )


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (one_node("Relu", (2,), alpha=1.0),
         "Relu: attribute 'alpha' is not supported: expected no attributes"),
        (one_node("Flatten", (2,), axis=1.5),
         "Flatten: attribute axis has the wrong type: got FLOAT, expected INT"),
        (one_node("Flatten", (2, 3), axis=3),
         "Flatten: axis is out of range: got 3, expected -2 to 2"),
        (one_node("Softmax", (2, 3), axis=2),
     "Softmax: axis is out of range: got 2, expected -2 to 1"),
        (one_node("MaxPool", (1, 3, 4, 4)), "MaxPool: attribute kernel_shape is missing"),
        (one_node("MaxPool", (1, 3, 4, 4), kernel_shape=[2]),
         "MaxPool: kernel_shape has the wrong length: got 1, expected 2"),
        (one_node("MaxPool", (1, 3, 4, 4), kernel_shape=[2, 2], strides=[0, 1]),
         "MaxPool: strides holds a number that is too small: got 0, expected 1 or more"),
        (one_node("MaxPool", (1, 3, 4, 4), kernel_shape=[2, 2], strides=[1]),
         "MaxPool: strides has the wrong length: got 1, expected 2"),
        (one_node("MaxPool", (1, 3, 4, 4), kernel_shape=[2, 2], pads=[0, 0, 0, -1]),
         "MaxPool: pads holds a number that is too small: got -1, expected 0 or more"),
        (one_node("MaxPool", (1, 3, 4, 4), kernel_shape=[2, 2], auto_pad="BOGUS"),
         "MaxPool: auto_pad has no such value: got 'BOGUS'"),
        (one_node("MaxPool", (1, 3, 4, 4), kernel_shape=[2, 2], auto_pad="SAME_UPPER",
                  pads=[1, 1, 1, 1]),
         "MaxPool: auto_pad and pads are both given: got SAME_UPPER, (1, 1, 1, 1)"),
        (one_node("Conv", (1, 3, 4, 4), {"w": _zeros(2, 3, 2, 2)}, kernel_shape=[3, 3]),
         "Conv: kernel_shape differs from the shape of W: "
         "got [3, 3], W float32[2,3,2,2], expected [2, 2]"),
        (one_node("Conv", (1, 3, 4, 4)), "Conv: input w is missing"),
        (one_node("Relu", (2,), {"w": _zeros(2)}),
         "Relu: too many inputs: got 2, expected at most 1"),
        (one_node("Unsqueeze", (2, 3), {"axes": _ints(0, 0)}),
         "Unsqueeze: axes holds an axis twice: got [0, 0]"),
        (one_node("Squeeze", (2, 3), {"axes": _ints(0)}),
         "Squeeze: a dimension to drop is not 1: got axis 0 of float32[2,3]"),
        (one_node("Reshape", (2, 3), {"shape": _ints(-1, -1)}),
         "Reshape: shape has a number below -1, or more than one -1: got (-1, -1)"),
        (one_node("Reshape", (2, 3), {"shape": np.array(6, np.int64)}),
         "Reshape: shape is not a vector of integers: got int64[]"),
        (one_node("Add", (2, 3), {"w": _zeros(3)}, 6),
         "Add: shapes differ without broadcast: got float32[2,3] and float32[3]"),
        (one_node("Add", (2, 3), {"w": _zeros(3)}, broadcast=1),
         "Add: axis and broadcast ended with opset 6: got 17"),
        (one_node("Add", (2, 3), {"w": _zeros(2, 3)}, 6, broadcast=1, axis=1),
         "Add: b does not fit behind axis: got axis 1, float32[2,3], float32[2,3]"),
        (one_node("Dropout", (2,), {"r": np.array(1.5, np.float32)}),
         "Dropout: ratio is out of range: got 1.5, expected 0 to below 1"),
        (one_node("Conv", (1, 3, 4, 4), {"w": _zeros(2, 3, 1, 1)}, pads=[1 << 40] * 4),
         "too many elements: got [1, 2, 2199023255556, 2199023255556], "
         "expected at most 1099511627776"),
    ],
)  # fmt: skip
def test_broken_laws(model: onnx.ModelProto, message: str) -> None:
    assert _message(model) == f"node: {message}"


def test_attribute_twice() -> None:
    model = one_node("Flatten", (2, 3), axis=1)
    model.graph.node[0].attribute.append(model.graph.node[0].attribute[0])
    assert _message(model) == "node: Flatten: attribute axis is given twice"


def test_attribute_that_refers_to_a_function() -> None:
    model = one_node("Flatten", (2, 3), axis=1)
    model.graph.node[0].attribute[0].ref_attr_name = "axis"
    assert _message(model) == "node: Flatten: attribute axis refers to a function's attribute"


def test_damaged_tensor_in_an_attribute() -> None:
    tensor = TensorProto(dims=[2], data_type=TensorProto.FLOAT, raw_data=b"\0")
    node = helper.make_node("Constant", [], ["y"], "node", value=tensor)
    assert _message(onnx_model([node], {})) == (
        "node: attribute value: dimensions do not fit the stored elements: "
        "got 1 bytes, expected 2 elements of float32, 8 bytes"
    )


def test_constant_without_a_value() -> None:
    node = helper.make_node("Constant", [], ["y"], "node")
    message = "node: Constant: not exactly one value is given: got 0"
    assert _message(onnx_model([node], {})) == message


def test_node_without_an_output() -> None:
    model = one_node("Relu", (2,))
    model.graph.node.add(op_type="Relu", name="other", input=["x"])
    assert _message(model) == "other: Relu: the first output has no name"


def test_declared_element_type_of_an_output() -> None:
    model = one_node("Relu", (2,))
    model.graph.output[0].CopyFrom(helper.make_tensor_value_info("y", TensorProto.INT64, [2]))
    assert _message(model) == (
        "graph output 'y': the element type is not the declared one: got float32, expected int64"
    )
