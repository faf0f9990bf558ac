"""`cnnc.verify`: what agrees, and who is named for the first difference."""

from __future__ import annotations

import dataclasses
import importlib.util
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

import cnnc
from cnnc import nn
from cnnc.compiler.codegen.cpu import pool, target, winograd_transforms
from cnnc.compiler.codegen.cpu.machine import Machine
from cnnc.compiler.ir.graph import Node
from cnnc.compiler.ops.fused import Region, region
from cnnc.compiler.ops.pool import AveragePool, MaxPool
from cnnc.compiler.target import Candidate, Refusal
from cnnc.errors import InputError
from cnnc.measure.agreement import TOLERANCE, difference
from tests.face.reference import DIGITS, images
from tests.models.networks import onnx_model


@pytest.mark.parametrize("against", ["onnxruntime", "interpreter"])
def test_what_is_right_agrees_inside_too(against: str) -> None:
    found = cnnc.verify(DIGITS, against, per_node=True, inputs={"image": images(3)})
    assert (found.agrees, found.fault, found.name, found.against) == (True, None, "digits", against)
    assert [row.value for row in found.inside] == [
        "relu1.out", "relu2.out", "pool2.out", "relu3.out", "pool3.out", "pool3.out", "logits",
        "probabilities",
    ]  # fmt: skip
    assert found.inside[0].nodes == ("conv1", "bn1", "relu1")
    assert all(0 < row.error < 1e-5 for row in (*found.outputs, *found.inside))
    assert {row.limit for row in found.inside} == {TOLERANCE}


def test_without_per_node_only_outputs_are_compared() -> None:
    found = cnnc.verify(DIGITS, "interpreter", shapes={"image": (2, 1, 8, 8)}, level=1, threads=1)
    assert found.agrees
    assert found.inside == ()
    assert [row.value for row in found.outputs] == ["probabilities"]


def with_wrong_weight(node: str, tmp_path: Path) -> Path:
    """The digits network with another first row in one weight of a node."""
    model = onnx.load(DIGITS)
    (weight,) = (n.input[1] for n in model.graph.node if n.name == node)
    (tensor,) = (t for t in model.graph.initializer if t.name == weight)
    array = numpy_helper.to_array(tensor).copy()
    array[0] += 1
    tensor.CopyFrom(numpy_helper.from_array(array, weight))
    path = tmp_path / "wrong.onnx"
    onnx.save(model, path)
    return path


@pytest.mark.parametrize("node", ["conv1", "bn2", "conv3", "classifier"])
def test_a_wrong_weight_in_one_of_two_models_names_its_node(node: str, tmp_path: Path) -> None:
    wrong = with_wrong_weight(node, tmp_path)
    found = cnnc.verify(wrong, against=DIGITS, per_node=True)
    assert not found.agrees
    assert found.fault is not None
    assert (found.fault.cause, found.fault.nodes) == ("node", (node,))
    assert found.fault.error > TOLERANCE
    assert found.against == str(DIGITS)


def test_without_per_node_a_difference_has_no_place(tmp_path: Path) -> None:
    found = cnnc.verify(with_wrong_weight("conv1", tmp_path), against=DIGITS)
    assert (found.agrees, found.fault) == (False, None)


def mean_for_maximum(node: Node, part: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The candidates of pooling, of the wrong kind for the node pool3."""
    if node.name == "pool3":
        assert isinstance(node.op, MaxPool)
        node = dataclasses.replace(node, op=AveragePool(node.op.kernel_shape, node.op.strides))
        part = region(node)
    return pool.candidates(node, part, machine)


@pytest.mark.parametrize("against", ["onnxruntime", "interpreter"])
def test_a_wrong_candidate_names_its_node(against: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CNNC_DISABLE_CACHE", "1")
    monkeypatch.setitem(target.FAMILIES, MaxPool, (mean_for_maximum,))
    found = cnnc.verify(DIGITS, against, per_node=True)
    assert found.fault is not None
    assert (found.fault.cause, found.fault.nodes) == ("kernel", ("pool3",))
    assert found.fault.value == "pool3.out"
    assert found.fault.kernel == "f32_depthwise"  # which pools run on, too


def test_a_wrong_tile_names_the_first_region_that_it_computes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CNNC_DISABLE_CACHE", "1")
    monkeypatch.setattr(winograd_transforms, "FAR", 1.5)
    found = cnnc.verify(DIGITS, "interpreter", per_node=True)
    assert found.fault is not None
    assert (found.fault.cause, found.fault.kernel) == ("kernel", "f32_winograd")
    assert found.fault.nodes == ("conv2", "bn2", "relu2")


def cancelling() -> onnx.ModelProto:
    """y = (x + 10000) - 10000, which float32 computes to three digits."""
    nodes = [
        helper.make_node("Add", ["x", "large"], ["sum"], "add"),
        helper.make_node("Sub", ["sum", "large"], ["y"], "sub"),
    ]
    return onnx_model(nodes, {"x": [2, 3]}, weights={"large": np.array([10000], np.float32)})


def test_what_rounding_explains_is_no_difference() -> None:
    found = cnnc.verify(cancelling(), "interpreter", per_node=True)
    (output,) = found.outputs
    assert TOLERANCE < output.error < output.limit
    assert (found.agrees, found.fault) == (True, None)


def test_graphs_and_networks_are_written_for_onnx_runtime() -> None:
    assert len(cnnc.verify(cnnc.load(DIGITS), per_node=True).inside) == 8
    network = nn.Sequential(nn.Conv2d(1, 8, 3), nn.ReLU(), nn.Flatten(), nn.Linear(8 * 36, 10))
    found = cnnc.verify(network, per_node=True, shapes={"x": (2, 1, 8, 8)})
    assert found.agrees
    assert len(found.inside) >= 2


def test_weights_may_lie_in_other_files(tmp_path: Path) -> None:
    path = tmp_path / "digits.onnx"
    onnx.save(onnx.load(DIGITS), path, save_as_external_data=True, size_threshold=100)
    assert len(list(tmp_path.iterdir())) > 1
    found = cnnc.verify(path, per_node=True)
    assert found.agrees
    assert len(found.inside) == 8


def test_elements_of_inputs_that_decide_about_shapes() -> None:
    nodes = [helper.make_node("Relu", ["x"], ["r"]), helper.make_node("Reshape", ["r", "s"], ["y"])]
    model = onnx_model(nodes, {"x": [2, 3]})
    model.graph.input.append(helper.make_tensor_value_info("s", onnx.TensorProto.INT64, [2]))
    output = helper.make_tensor_value_info("y", onnx.TensorProto.FLOAT, ["a", "b"])
    model.graph.output[0].CopyFrom(output)
    feed = {"x": np.ones((2, 3), np.float32), "s": np.array([3, 2])}
    for against in ("onnxruntime", "interpreter"):
        found = cnnc.verify(model, against, per_node=True, inputs=feed)
        assert found.agrees
        assert [row.value for row in found.inside] == ["r"]


def refusal(call: Callable[[], object]) -> str:
    with pytest.raises(InputError) as caught:
        call()
    return str(caught.value)


def test_what_there_is_nothing_to_compare_with() -> None:
    assert refusal(lambda: cnnc.verify(DIGITS, "tensorflow")) == (
        "nothing to compare with: got 'tensorflow', expected onnxruntime, interpreter, or a model"
    )
    node = helper.make_node("Add", ["x", "z"], ["y"])
    other = onnx_model([node], {"x": [1, 1, 8, 8], "z": [1]})
    assert refusal(lambda: cnnc.verify(DIGITS, other)) == (
        "test: another network: got 2 inputs, expected 1"
    )
    more = onnx.load(DIGITS)
    more.graph.output.append(onnx.ValueInfoProto(name="logits"))
    assert refusal(lambda: cnnc.verify(DIGITS, more)) == (
        "ModelProto: another network: got 2 outputs, expected 1"
    )


def test_without_onnx_runtime_the_interpreter_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert refusal(lambda: cnnc.verify(DIGITS)) == (
        "ONNX Runtime is not installed; pip install onnxruntime, or compare with the interpreter"
    )


def test_inputs_are_checked_as_in_runs() -> None:
    message = refusal(lambda: cnnc.verify(DIGITS, inputs={"image": np.zeros((1, 1, 9, 8))}))
    assert message.startswith("input 'image': wrong dtype: got float64, expected float32")


@pytest.mark.parametrize(
    ("found", "expected", "apart"),
    [
        ([1.0, 2.0], [1.0, 4.0], 0.5),
        ([0.0, 0.25], [0.0, 0.0], 0.25),
        ([np.nan, 1.0], [np.inf, 1.0], 0.0),
        ([np.nan, 1.0], [1.0, 1.0], np.inf),
        ([1.0, 1.0], [np.nan, 1.0], np.inf),
        ([1.0], [1.0, 1.0], np.inf),
        ([], [], 0.0),
    ],
)
def test_a_difference_is_in_terms_of_the_largest(
    found: list[float], expected: list[float], apart: float
) -> None:
    assert difference(np.array(found, np.float32), np.array(expected, np.float32)) == apart
