"""Functions that a model brings along: calls become the nodes of their bodies."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onnx import helper

from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.interpret import interpret
from cnnc.errors import ModelError, UnsupportedOpError
from cnnc.frontends.onnx.load import load
from tests.models.networks import onnx_model

DOMAIN = "com.example"
OPSETS = [helper.make_opsetid("", 17), helper.make_opsetid(DOMAIN, 1)]


def _function(
    name: str,
    inputs: list[str],
    outputs: list[str],
    nodes: list[onnx.NodeProto],
    attributes: list[str] | None = None,
    defaults: list[onnx.AttributeProto] | None = None,
) -> onnx.FunctionProto:
    return helper.make_function(
        DOMAIN, name, inputs, outputs, nodes, OPSETS, attributes or [], defaults or []
    )


def _leaky(name: str = "Leaky") -> onnx.FunctionProto:
    """LeakyRelu(x) * scale, of attributes with and without a default; scale may be absent."""
    leaky = helper.make_node("LeakyRelu", ["x"], ["z"], "leaky")
    leaky.attribute.add(name="alpha", ref_attr_name="slope", type=onnx.AttributeProto.FLOAT)
    elu = helper.make_node("Elu", ["z"], ["y"], "elu")
    elu.attribute.add(name="alpha", ref_attr_name="strength", type=onnx.AttributeProto.FLOAT)
    defaults = [helper.make_attribute("slope", 0.25)]
    return _function(name, ["x"], ["y"], [leaky, elu], ["strength"], defaults)


def _model(nodes: list[onnx.NodeProto], *functions: onnx.FunctionProto) -> onnx.ModelProto:
    model = onnx_model(nodes, {"x": (2, 3)})
    del model.opset_import[:]
    model.opset_import.extend(OPSETS)
    model.functions.extend(functions)
    return model


def _call(
    name: str, inputs: list[str], outputs: list[str], node: str = "", **attributes: float
) -> onnx.NodeProto:
    return helper.make_node(name, inputs, outputs, node, domain=DOMAIN, **attributes)


def _ops(graph: Graph) -> list[str]:
    return [node.op.name for node in graph.nodes]


X = np.linspace(-2, 2, 6, dtype=np.float32).reshape(2, 3)


def test_attributes_come_from_the_call_or_the_default_or_the_operator() -> None:
    nodes = [
        _call("Leaky", ["x"], ["a"], "one"),
        _call("Leaky", ["a"], ["y"], "two", slope=0.5, strength=2.0),
    ]
    graph = load(_model(nodes, _leaky()))
    assert _ops(graph) == ["LeakyRelu", "Elu"] * 2
    attributes = [node.op.alpha for node in graph.nodes]  # type: ignore[attr-defined]
    assert attributes == [0.25, 1.0, 0.5, 2.0]
    assert [n.name for n in graph.nodes] == [
        "one_0/leaky", "one_0/elu", "two_1/leaky", "two_1/elu",
    ]  # fmt: skip
    assert graph.outputs[0].name == "y"


def test_functions_call_functions() -> None:
    twice = _function(
        "Twice", ["x"], ["y"], [_call("Leaky", ["x"], ["z"]), _call("Leaky", ["z"], ["y"])]
    )
    graph = load(_model([_call("Twice", ["x"], ["y"], "t")], twice, _leaky()))
    (y,) = interpret(graph, [X])
    expected = X.astype(np.float64)
    for _ in range(2):
        expected = np.where(expected < 0, expected * 0.25, expected)
        expected = np.where(expected < 0, np.expm1(expected), expected)
    np.testing.assert_allclose(y, expected, rtol=1e-5)


def test_an_input_may_be_an_output_and_others_absent() -> None:
    both = _function(
        "Both", ["x", "low"], ["x", "y"], [helper.make_node("Clip", ["x", "low"], ["y"])]
    )
    nodes = [_call("Both", ["x"], ["a", "b"], "both"), helper.make_node("Add", ["a", "b"], ["y"])]
    graph = load(_model(nodes, both))
    assert sorted(_ops(graph)) == ["Add", "Clip", "Identity"]
    np.testing.assert_array_equal(interpret(graph, [X])[0], 2 * X)


def test_unknown_operators_in_functions_are_listed() -> None:
    odd = _function("Odd", ["x"], ["y"], [helper.make_node("Det", ["x"], ["y"], "det")])
    with pytest.raises(UnsupportedOpError, match=r"Det \(opset 17\): odd_0/det"):
        load(_model([_call("Odd", ["x"], ["y"], "odd")], odd))


def _message(model: onnx.ModelProto) -> str:
    with pytest.raises(ModelError) as caught:
        load(model, "m.onnx")
    return str(caught.value)


def test_refusals() -> None:
    call = _call("Leaky", ["x"], ["y"])
    own = _function("Own", ["x"], ["y"], [_call("Own", ["x"], ["y"])])
    assert _message(_model([_call("Own", ["x"], ["y"])], own)) == (
        "m.onnx: function 'Own' calls itself"
    )
    assert _message(_model([call], _leaky(), _leaky())) == (
        "m.onnx: function 'Leaky' is defined twice"
    )
    assert _message(_model([_call("Leaky", ["x", "x"], ["y"])], _leaky())) == (
        "m.onnx: a call of function 'Leaky' does not fit it: got 2 inputs, 1 outputs, "
        "expected at most 1 and 1"
    )
    other = _leaky()
    other.opset_import[0].version = 11
    assert _message(_model([call], other)) == (
        "m.onnx: function 'Leaky' is of another opset than the model: got 11, expected 17"
    )
    relu = _leaky()
    relu.domain = ""
    assert "functions that replace ONNX's own operators" in _message(_model([call], relu))


def test_functions_that_grow_without_bounds_are_refused() -> None:
    functions = [
        _function(
            f"F{i}", ["x"], ["y"],
            [_call(f"F{i + 1}", ["x"], ["z"]), _call(f"F{i + 1}", ["z"], ["y"])],
        )
        for i in range(40)
    ]  # fmt: skip
    functions.append(_function("F40", ["x"], ["y"], [helper.make_node("Relu", ["x"], ["y"])]))
    message = _message(_model([_call("F0", ["x"], ["y"])], *functions))
    assert message == "m.onnx: too many nodes in functions: expected at most 100000"
