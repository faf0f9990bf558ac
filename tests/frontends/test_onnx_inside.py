"""Values inside an ONNX model, and a model that gives them."""

from __future__ import annotations

import onnx
import pytest
from onnx import helper

from cnnc.errors import ModelError
from cnnc.frontends.onnx.inside import inner_names, with_outputs
from tests.models.networks import lenet5, onnx_model


def test_the_values_are_those_of_the_nodes() -> None:
    model = lenet5()
    expected = [name for node in model.graph.node for name in node.output]
    assert inner_names(memoryview(model.SerializeToString())) == expected


def test_absent_outputs_have_no_name() -> None:
    node = helper.make_node("Dropout", ["x"], ["", "mask"])
    model = onnx_model([node], {"x": [1]}, ["mask"])
    assert inner_names(memoryview(model.SerializeToString())) == ["mask"]


def test_the_other_model_has_more_outputs_and_is_the_same_else() -> None:
    model = lenet5()
    names = [node.output[0] for node in model.graph.node][:2]
    made = onnx.ModelProto.FromString(with_outputs(memoryview(model.SerializeToString()), names))
    assert [v.name for v in made.graph.output] == [*(v.name for v in model.graph.output), *names]
    del made.graph.output[len(model.graph.output) :]
    assert made == model


def test_damage_is_found() -> None:
    data = lenet5().SerializeToString()
    with pytest.raises(ModelError, match="damaged or truncated"):
        inner_names(memoryview(data[:-7]))
