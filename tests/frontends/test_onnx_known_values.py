"""Arithmetic on shapes leaves no node: it is evaluated when a model is loaded, with symbols."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from cnnc.compiler.ir.interpret import interpret
from cnnc.errors import ModelError, UnsupportedOpError
from cnnc.frontends.onnx.load import load
from tests.models.networks import onnx_model

Step = tuple[str, Sequence[str], str] | tuple[str, Sequence[str], str, dict[str, Any]]


def model_of(
    shape: Sequence[int | str], *steps: Step, outputs: Sequence[str] = ("y",)
) -> onnx.ModelProto:
    """A model of these steps; a name that is a number, or numbers with commas, is a constant."""
    nodes: list[onnx.NodeProto] = []
    constants: dict[str, None] = {}
    for operator, inputs, output, *attributes in steps:
        constants.update((n, None) for n in inputs if n.strip("[]").lstrip("-")[:1].isdigit())
        node = helper.make_node(operator, inputs, [output], output, **(attributes or [{}])[0])
        nodes.append(node)
    arrays = {n: np.array(eval_numbers(n)) for n in constants}
    made = [
        helper.make_node("Constant", [], [n], f"c{i}", value=numpy_helper.from_array(a))
        for i, (n, a) in enumerate(arrays.items())
    ]
    return onnx_model([*made, *nodes], {"x": shape}, outputs)


def eval_numbers(text: str) -> list[float] | float:
    """The number, or the numbers in brackets."""
    kind = float if "." in text else int
    if not text.startswith("["):
        return kind(text)
    return [kind(n) for n in text.strip("[]").split(",")]


def check(model: onnx.ModelProto, x: np.ndarray, operators: Sequence[str]) -> None:
    """The graph has these operators alone, and gives what ONNX Runtime gives."""
    graph = load(model)
    assert [n.op.name for n in graph.nodes] == list(operators)
    session = onnxruntime.InferenceSession(model.SerializeToString())
    for ours, theirs in zip(interpret(graph, [x]), session.run(None, {"x": x}), strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-6)


X = np.random.default_rng(0).normal(0, 1, (2, 6, 4, 8)).astype(np.float32)
FLATTEN: list[Step] = [
    ("Shape", ["x"], "shape"),
    ("Gather", ["shape", "0"], "batch", {"axis": 0}),
    ("Unsqueeze", ["batch", "[0]"], "row"),
    ("Concat", ["row", "[-1]"], "target", {"axis": 0}),
    ("Reshape", ["x", "target"], "y"),
]
SHUFFLE: list[Step] = [
    ("Shape", ["x"], "shape"),
    *((("Gather", ["shape", str(i)], f"d{i}")) for i in range(4)),
    ("Div", ["d1", "2"], "half"),
    *((("Unsqueeze", [n, "[0]"], f"u{n}")) for n in ("d0", "half", "d2", "d3")),
    ("Concat", ["ud0", "[2]", "uhalf", "ud2", "ud3"], "target", {"axis": 0}),
    ("Reshape", ["x", "target"], "cut"),
    ("Transpose", ["cut"], "swapped", {"perm": [0, 2, 1, 3, 4]}),
    ("Reshape", ["swapped", "shape"], "y"),
]


@pytest.mark.parametrize("batch", [2, "N"])
def test_a_flattening_of_all_but_the_batch(batch: int | str) -> None:
    check(model_of((batch, 6, 4, 8), *FLATTEN), X, ["Reshape"])


@pytest.mark.parametrize("batch", [2, "N"])
def test_a_shuffle_of_channels(batch: int | str) -> None:
    check(model_of((batch, 6, 4, 8), *SHUFFLE), X, ["Reshape", "Transpose", "Reshape"])


@pytest.mark.parametrize("batch", [2, "N"])
def test_a_product_of_the_batch(batch: int | str) -> None:
    steps: list[Step] = [
        ("Shape", ["x"], "shape"),
        ("Slice", ["shape", "[0]", "[2]"], "front"),
        ("ReduceProd", ["front"], "rows", {"keepdims": 1}),
        ("Concat", ["rows", "[32]"], "target", {"axis": 0}),
        ("Reshape", ["x", "target"], "y"),
    ]
    check(model_of((batch, 6, 4, 8), *steps), X, ["Reshape"])


def test_a_size_computed_for_a_resize() -> None:
    steps: list[Step] = [
        ("Shape", ["x"], "shape"),
        ("Slice", ["shape", "[2]", "[4]"], "map"),
        ("Cast", ["map"], "floats", {"to": TensorProto.FLOAT}),
        ("Cast", ["1.5"], "factor", {"to": TensorProto.FLOAT}),
        ("Mul", ["floats", "factor"], "larger"),
        ("Floor", ["larger"], "whole"),
        ("Cast", ["whole"], "size", {"to": TensorProto.INT64}),
        ("Slice", ["shape", "[0]", "[2]"], "front"),
        ("Concat", ["front", "size"], "sizes", {"axis": 0}),
        ("Resize", ["x", "", "", "sizes"], "y", {"mode": "linear"}),
    ]
    check(model_of((2, 6, 4, 8), *steps), X, ["ResizeLinear"])
    graph = load(model_of(("N", 6, 4, 8), *steps))
    assert str(graph.outputs[0].type) == "float32[N,6,6,12]"


def test_an_expansion_whose_shape_is_chosen_by_where() -> None:
    steps: list[Step] = [
        ("Shape", ["[1,4,8]"], "rank"),
        ("ConstantOfShape", ["rank"], "zeros", {"value": numpy_helper.from_array(np.array([1]))}),
        ("Equal", ["[-1,4,8]", "[-1,-1,-1]"], "is_own"),
        ("Where", ["is_own", "zeros", "[-1,4,8]"], "target"),
        ("Expand", ["x", "target"], "y"),
    ]
    check(model_of((3, 1, 8), *steps), X[0, :3, :1], ["Expand"])


def test_a_range_and_scalars_are_numbers() -> None:
    steps: list[Step] = [
        ("Range", ["0", "6", "2"], "places"),
        ("Gather", ["x", "places"], "y", {"axis": 1}),
    ]
    check(model_of((2, 6, 4, 8), *steps), X, ["Gather"])


@pytest.mark.parametrize(
    ("numerator", "quotient"), [("7", 3), ("-7", -3), ("6", 3), ("-6", -3), ("0", 0)]
)
def test_integers_divide_towards_zero(numerator: str, quotient: int) -> None:
    graph = load(model_of((1,), ("Div", [numerator, "2"], "z"), ("Identity", ["z"], "y")))
    assert graph.outputs[0].type.shape == ()
    assert interpret(graph, [np.zeros(1, np.float32)])[0] == quotient


REFUSED: list[tuple[list[Step], str]] = [
    ([("Cast", ["shape"], "y", {"to": TensorProto.FLOAT})], "y"),
    ([("ConstantOfShape", ["shape"], "y")], "y"),
    ([("Less", ["shape", "[3]"], "y")], "y"),
    ([("Equal", ["shape", "[3]"], "y")], "y"),
    ([("Range", ["0", "batch", "1"], "y")], "y"),
]


@pytest.mark.parametrize(("steps", "name"), REFUSED, ids=lambda v: str(v)[:40])
def test_more_than_moving_a_symbol_is_refused(steps: list[Step], name: str) -> None:
    shape: list[Step] = [("Shape", ["x"], "shape"), ("Gather", ["shape", "0"], "batch")]
    with pytest.raises(UnsupportedOpError) as caught:
        load(model_of(("N", 6), *shape, *steps))
    assert "on sizes that are not known before the run: y" in str(caught.value)


def test_a_symbol_as_an_output_is_refused() -> None:
    with pytest.raises(UnsupportedOpError, match="graph output 'y' depends on sizes"):
        load(model_of(("N", 6), ("Shape", ["x"], "y")))


def test_constants_that_do_not_fit_are_refused_by_name() -> None:
    for steps, law in (
        ([("Div", ["1", "0"], "y")], "y: Div: its constant inputs do not fit: division by zero"),
        ([("Add", ["[1,2]", "[1,2,3]"], "y")], "y: Add: its constant inputs do not fit"),
        ([("ConstantOfShape", ["[-1]"], "y")], "y: a dimension is negative"),
        ([("ConstantOfShape", ["[100000,100000]"], "y")], "y: ConstantOfShape: it makes too many"),
        ([("Range", ["0", "1000000000", "1"], "y")], "y: Range: it makes too many elements"),
        ([("Expand", ["[1,2]", "[1000000000,2]"], "y")], "y: Expand: it makes too many elements"),
        ([("Range", ["0", "5", "0"], "y")], "y: Range: delta is 0"),
    ):
        with pytest.raises(ModelError) as caught:
            load(model_of((1,), *steps))
        assert str(caught.value).startswith(law)


def test_numbers_that_a_few_nodes_compute_of_small_weights() -> None:
    nodes = [
        helper.make_node("Concat", ["ones", "twos"], ["c"], axis=0),
        helper.make_node("Mul", ["c", "factor"], ["scales"]),
        helper.make_node("Upsample", ["x", "scales"], ["y"]),
    ]
    weights = {
        "ones": np.ones(2, np.float32),
        "twos": np.full(2, 2, np.float32),
        "factor": np.array([1, 1, 1, 1.5], np.float32),
    }
    graph = load(onnx_model(nodes, {"x": ("N", 3, 4, 5)}, ["y"], weights, 9))
    assert graph.outputs[0].type.shape[1:] == (3, 8, 15)


def test_numbers_that_depend_on_inputs_are_not_computed() -> None:
    nodes = [
        helper.make_node("Mul", ["z", "twos"], ["scales"]),
        helper.make_node("Upsample", ["x", "scales"], ["y"]),
    ]
    inputs = {"x": (1, 3, 4, 5), "z": (1, 4)}
    model = onnx_model(nodes, inputs, ["y"], {"twos": np.full(4, 2, np.float32)}, 9)
    with pytest.raises(ModelError, match="scales is not a constant: got local float32"):
        load(model)
