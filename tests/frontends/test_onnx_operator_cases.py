"""Cases of operators that need no story: each gives the same numbers as ONNX Runtime, converted and
interpreted, and says the same with a batch that is a symbol."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
import pytest
from onnx import helper

from cnnc.compiler.ir.interpret import interpret
from cnnc.errors import ModelError, UnsupportedOpError
from cnnc.frontends.onnx.load import load
from cnnc.frontends.onnx.operators import OPERATORS
from tests.models.networks import onnx_model

Array = npt.NDArray[np.generic]


@dataclass(frozen=True)
class Case:
    """One node: the shape of x, its other inputs (None where absent), attributes, opset, number of
    outputs, and whether its first dimension may be a symbol."""

    operator: str
    shape: tuple[int, ...]
    inputs: tuple[Array | None, ...] = ()
    attributes: dict[str, Any] = field(default_factory=dict)
    opset: int = 17
    outputs: int = 1
    symbolic: bool = True
    positive: bool = False

    def __str__(self) -> str:
        return f"{self.operator}-{self.opset}-{self.shape}-{self.attributes}"


def f(*numbers: float) -> Array:
    return np.array(numbers, np.float32)


def s(number: float) -> Array:
    return np.array(number, np.float32)


def i(*numbers: int) -> Array:
    return np.array(numbers, np.int64)


def random(*shape: int) -> Array:
    return np.random.default_rng(3).uniform(0.5, 1.5, shape).astype(np.float32)


MAP = (2, 5, 4, 7)
CASES = [
    *(
        Case(name, MAP)
        for name in ("Abs", "Erf", "Exp", "HardSwish", "Neg", "Softplus", "Softsign")
    ),
    *(Case(name, MAP) for name in ("Elu", "HardSigmoid", "LeakyRelu", "Selu", "Celu")),
    Case("ThresholdedRelu", MAP, attributes={"alpha": 0.25}),
    Case("Elu", MAP, attributes={"alpha": 0.5}),
    Case("LeakyRelu", MAP, attributes={"alpha": 0.25}, opset=6),
    Case("HardSigmoid", MAP, attributes={"alpha": 1 / 6, "beta": 0.4}),
    Case("Celu", MAP, attributes={"alpha": 2.0}),
    Case("Selu", MAP, attributes={"alpha": 1.5, "gamma": 0.75}),
    Case("Gelu", MAP, opset=20),
    Case("Gelu", MAP, attributes={"approximate": "tanh"}, opset=20),
    Case("Mish", MAP, opset=18),
    Case("Reciprocal", MAP, positive=True),
    Case("Clip", MAP, (s(-0.5), s(1.5))),
    Case("Clip", MAP, (None, s(0.5))),
    Case("Clip", MAP, (s(0),)),
    Case("Clip", MAP, attributes={"min": 0.0, "max": 6.0}, opset=9),
    Case("PRelu", MAP, (random(5, 1, 1),)),
    Case("Max", MAP, (random(5, 1, 1), s(0.5))),
    Case("Min", MAP, (random(5, 1, 1), s(0.5))),
    Case("Max", MAP),
    Case("Sum", MAP, (random(5, 1, 1), s(0.5))),
    Case("Mean", MAP, (random(5, 1, 1), s(0.5))),
    *(
        Case("Pow", MAP, (s(exponent),), positive=True)
        for exponent in (2, 0.5, -1, 1, 3, 0.75, -0.25, 2.5, 0.3, -7.1)
    ),
    Case("Pow", MAP, (random(5, 1, 1),), positive=True),
    Case("Pow", MAP, (i(0, 1, 2, 3, -1, 5, 6),)),
    *(Case(name, MAP) for name in ("Ceil", "Floor", "Round")),
    *(
        Case(name, MAP, (random(5, 1, 1),), opset=18)
        for name in ("Equal", "Less", "LessOrEqual", "Greater", "GreaterOrEqual")
    ),
    Case("ConvTranspose", MAP, (random(5, 3, 2, 2), random(3)), {"strides": [2, 2]}),
    Case(
        "ConvTranspose", MAP, (random(5, 3, 3, 3),), {"strides": [2, 2], "auto_pad": "SAME_UPPER"}
    ),
    Case(
        "ConvTranspose",
        MAP,
        (random(5, 3, 3, 3),),
        {"strides": [2, 2], "output_shape": [9, 14]},
        symbolic=True,
    ),
    Case(
        "ConvTranspose",
        MAP,
        (random(5, 3, 3, 3),),
        {"strides": [2, 3], "pads": [1, 0, 0, 1], "output_padding": [1, 2], "dilations": [1, 2]},
    ),
    Case("Concat", MAP, (random(2, 3, 4, 7), random(2, 1, 4, 7)), {"axis": 1}, symbolic=False),
    Case("Concat", MAP, (random(1, 5, 4, 7),), {"axis": 0}),
    Case("Concat", MAP, attributes={"axis": -1}),
    Case("Slice", MAP, (i(1, -3), i(1 << 40, -1), i(3, -2))),
    Case("Slice", MAP, (i(-1), i(-(1 << 60)), i(1), i(-2))),
    Case("Slice", MAP, (i(0, 1), i(2, 4)), symbolic=False),
    Case("Slice", MAP, attributes={"starts": [1], "ends": [3], "axes": [2]}, opset=9),
    Case("Split", MAP, (i(2, 3),), {"axis": 1}, outputs=2),
    Case("Split", MAP, attributes={"axis": -2}, outputs=2),
    Case("Split", MAP, attributes={"axis": 1, "num_outputs": 3}, opset=18, outputs=3),
    Case("Split", MAP, attributes={"axis": 1, "split": [1, 4]}, opset=11, outputs=2),
    Case("Pad", MAP, (i(0, 0, 1, 2, 0, 0, 3, 0), s(-2))),
    Case("Pad", MAP, (i(0, 0, 0, 0, 0, 0, 0, 0),)),
    Case("Pad", MAP, (i(0, 0, 1, 2, 0, 0, 3, 3),), {"mode": "reflect"}),
    Case("Pad", MAP, (i(1, 2, 0, 3), None, i(-1, 1)), {"mode": "edge"}, opset=18),
    Case("Pad", MAP, attributes={"pads": [0, 0, 1, 1, 0, 0, 1, 1], "value": 0.5}, opset=9),
    Case("Expand", (2, 5, 1, 7), (i(5, 4, 1),)),
    Case("Expand", (5, 1), (i(3, 1, 2),), symbolic=False),
    Case("Tile", MAP, (i(1, 2, 1, 3),)),
    Case("Gather", MAP, (i(0, -1, 3),), {"axis": 1}),
    Case("Gather", MAP, (np.array(2),), {"axis": -1}),
    Case("Gather", MAP, (np.array([[0, 1, 2], [2, 1, 0]]),), {"axis": 2}),
    Case("DepthToSpace", (2, 12, 3, 2), attributes={"blocksize": 2}),
    Case("DepthToSpace", (2, 12, 3, 2), attributes={"blocksize": 2, "mode": "CRD"}),
    Case("SpaceToDepth", (2, 3, 4, 6), attributes={"blocksize": 2}),
    Case("Shape", MAP, symbolic=False),
    Case("Shape", MAP, attributes={"start": 1, "end": -1}),
    *(
        Case("Cast", MAP, attributes={"to": getattr(onnx.TensorProto, to)})
        for to in ("FLOAT", "INT64", "INT32", "BOOL", "DOUBLE", "INT8")
    ),
    *(
        Case(name, MAP, attributes={"axes": [1, -1], "keepdims": keep})
        for name in ("ReduceL1", "ReduceL2", "ReduceMax", "ReduceMean", "ReduceMin")
        for keep in (0, 1)
    ),
    Case("ReduceSumSquare", MAP, (i(2),), {"keepdims": 0}, opset=18),
    Case("ReduceMean", MAP, (i(2, 3),), opset=18),
    Case("ReduceMax", MAP, opset=18),
    Case("ReduceL2", MAP, attributes={"noop_with_empty_axes": 1}, opset=18),
    Case("ReduceSum", MAP, (i(1),)),
    Case("ReduceSum", MAP, attributes={"noop_with_empty_axes": 1}),
    Case("ReduceSum", MAP, attributes={"axes": [2]}, opset=11),
    Case("ReduceProd", MAP, attributes={"axes": [1, -1]}),
    Case("ReduceLogSum", MAP, attributes={"axes": [1, -1]}, positive=True),
    Case("ReduceLogSum", MAP, (i(2),), {"keepdims": 0}, opset=18, positive=True),
    Case("ReduceLogSum", MAP, attributes={"noop_with_empty_axes": 1}, opset=18, positive=True),
    Case("MeanVarianceNormalization", MAP, symbolic=False),
    Case("MeanVarianceNormalization", MAP, attributes={"axes": [1, 2]}),
    Case("Size", MAP, symbolic=False),
    Case("CastLike", MAP, (i(1),), opset=19),
    Case("ReduceProd", MAP, (i(2),), {"keepdims": 0}, opset=18),
    *(
        Case(name, MAP, attributes={"axis": 1, "keepdims": keep, "select_last_index": last})
        for name in ("ArgMax", "ArgMin")
        for keep, last in ((0, 0), (1, 1))
    ),
    Case("GatherND", MAP, (i(1, 4, 0, -1).reshape(2, 2),), symbolic=False),
    Case("GatherND", MAP, (i(1, 0, -1, 2).reshape(2, 1, 2),), {"batch_dims": 1}, symbolic=False),
    Case("MaxPool", MAP, attributes={"kernel_shape": [2, 3], "strides": [2, 2]}, outputs=2),
    Case(
        "MaxPool",
        (2, 3, 5, 6),
        attributes={"kernel_shape": [2, 2], "pads": [1, 0, 0, 1], "storage_order": 1},
        outputs=2,
    ),
    Case("Log", MAP, positive=True),
    Case("LogSoftmax", MAP),
    Case("LogSoftmax", MAP, attributes={"axis": 1}),
    Case("LogSoftmax", MAP, attributes={"axis": 1}, opset=11),
    Case("GlobalMaxPool", MAP),
    Case("GlobalMaxPool", (2, 3, 7)),
    Case("InstanceNormalization", MAP, (random(5), random(5)), {"epsilon": 1e-3}),
    Case("LayerNormalization", MAP, (random(7), random(7))),
    Case("LayerNormalization", MAP, (random(7),), {"axis": 3}, outputs=3),
    Case("LayerNormalization", MAP, (random(4, 7),), {"axis": 2, "epsilon": 1e-3}),
    Case("GroupNormalization", (2, 6, 4, 7), (random(6), random(6)), {"num_groups": 3}, opset=21),
    Case("GroupNormalization", (2, 6, 4, 7), (random(3), random(3)), {"num_groups": 3}, opset=18),
    Case("LRN", MAP, attributes={"size": 3, "alpha": 0.5, "beta": 0.75, "bias": 2.0}),
    Case("LRN", (2, 5, 4, 3), attributes={"size": 5, "alpha": 0.5, "beta": 0.5}),
    Case("Upsample", MAP, (f(1, 1, 2, 3),), opset=9),
    Case("Upsample", MAP, (f(1, 1, 2, 2),), {"mode": "linear"}, opset=9),
    Case("Upsample", MAP, attributes={"scales": [1.0, 1.0, 2.0, 2.0]}, opset=8),
    Case("Resize", MAP, (f(1, 1, 2, 2),), opset=10),
    Case("Resize", MAP, (None, None, i(2, 5, 9, 3)), {"mode": "linear"}, symbolic=False),
    Case("Resize", MAP, (None, f(1, 1, 1.5, 2)), {"mode": "linear"}),
    Case("Resize", MAP, (None, f(2, 1.5)), {"axes": [2, 3]}, opset=18),
    Case("Resize", MAP, (None, f(1, 1, 1, 1))),
    Case("Resize", MAP, (None, f(1, 1, 0.125, 2)), symbolic=False),
    Case("Resize", MAP, (None, f(1, 1, 2, 1.5)), {"mode": "cubic"}),
    Case("Resize", MAP, (None, f(1, 1, 0.5, 2)), {"mode": "cubic", "exclude_outside": 1}),
    Case("Resize", MAP, (None, None, i(2, 5, 9, 3)), {"mode": "cubic", "cubic_coeff_a": -0.5}),
    Case(
        "Resize",
        (1, 2, 6, 7),
        (f(0, 0, 0.2, 0.3, 1, 1, 0.8, 1.3), None, i(1, 2, 3, 4)),
        {
            "mode": "linear",
            "coordinate_transformation_mode": "tf_crop_and_resize",
            "extrapolation_value": 7.0,
        },
    ),
    Case(
        "Resize",
        (2, 5, 4, 8),
        (None, None, i(9, 12)),
        {"axes": [2, 3], "keep_aspect_ratio_policy": "not_larger", "mode": "linear"},
        opset=18,
    ),
    *(
        Case(
            "Resize",
            MAP,
            (None, f(1, 1, *scales)),
            {"coordinate_transformation_mode": mode, "nearest_mode": nearest},
        )
        for mode, scales in (
            ("half_pixel", (1.7, 2.3)),
            ("pytorch_half_pixel", (1.7, 2.3)),
            ("align_corners", (1.5, 2)),  # of others ONNX Runtime rounds the length first
            ("asymmetric", (1.7, 2.3)),
        )
        for nearest in ("round_prefer_floor", "round_prefer_ceil", "floor", "ceil")
    ),
]


def model_of(case: Case, symbolic: bool = False) -> onnx.ModelProto:
    names = ["x", *("" if a is None else f"w{n}" for n, a in enumerate(case.inputs))]
    outputs = [f"y{n}" for n in range(case.outputs)]
    node = helper.make_node(case.operator, names, outputs, "node", **case.attributes)
    weights = {f"w{n}": a for n, a in enumerate(case.inputs) if a is not None}
    shape: tuple[int | str, ...] = ("N", *case.shape[1:]) if symbolic else case.shape
    return onnx_model([node], {"x": shape}, outputs, weights, case.opset)


def run_onnx(model: onnx.ModelProto, x: Array) -> list[Array]:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(model.SerializeToString(), options)
    return list(session.run(None, {"x": x}))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_conversion_agrees_with_onnx_runtime(case: Case) -> None:
    x = np.random.default_rng(1).normal(0, 1, case.shape).astype(np.float32)
    x = np.abs(x) + np.float32(0.5) if case.positive else x
    expected = run_onnx(model_of(case), x)
    for symbolic in (False, True) if case.symbolic else (False,):
        graph = load(model_of(case, symbolic))
        for ours, theirs in zip(interpret(graph, [x]), expected, strict=True):
            assert ours.dtype == theirs.dtype
            assert ours.shape == theirs.shape
            assert np.allclose(ours, theirs, rtol=2e-5, atol=2e-6), np.abs(ours - theirs).max()


def test_every_operator_has_a_case_here_or_in_the_tests_of_operators() -> None:
    elsewhere = {
        *("Conv", "MaxPool", "AveragePool", "GlobalAveragePool", "BatchNormalization"),
        *("Relu", "Sigmoid", "Tanh", "Sqrt", "Add", "Sub", "Mul", "Div", "Gemm", "MatMul"),
        *("Softmax", "Flatten", "Reshape", "Transpose", "Unsqueeze", "Squeeze", "Dropout"),
        *("Constant", "Identity", "And", "Or", "Xor", "Not", "Where", "Swish"),
    }
    assert {c.operator for c in CASES} | elsewhere == set(OPERATORS)


REFUSED = [
    (
        Case("Resize", MAP, (None, f(1, 1, 2, 2)), {"antialias": 1}, 18),
        "with mode nearest and antialias or tf_crop_and_resize",
    ),
    (Case("LRN", MAP, attributes={"size": 3, "beta": 0.3}), "with size 3 and beta 0.3"),
    (Case("NonZero", MAP), "of inputs that are not known before the run"),
]


@pytest.mark.parametrize(("case", "reason"), REFUSED, ids=lambda v: str(v)[:60])
def test_forms_without_a_kernel_are_refused_with_the_reason(case: Case, reason: str) -> None:
    with pytest.raises(UnsupportedOpError) as caught:
        load(model_of(case))
    assert reason in str(caught.value)
    assert "node" in str(caught.value)


WRONG = [
    (Case("Concat", MAP, (random(2, 3, 4, 6),), {"axis": 1}), "shapes differ not in axis 1 alone"),
    (Case("Split", MAP, (i(2, 2),), {"axis": 1}, outputs=2), "the parts do not make up the whole"),
    (Case("Slice", MAP, (i(0), i(1), i(4))), "axis is out of range"),
    (Case("Slice", MAP, (i(0), i(1), i(0), i(0))), "a step is 0"),
    (Case("Pad", MAP, (i(0, 0, 1, 2),)), "pads has the wrong length"),
    (Case("Pad", MAP, (i(0, 0, 0, 0, 0, 0, 0, -8),)), "pads cut off more than there is"),
    (Case("Expand", MAP, (i(3, 1, 1),)), "shapes do not broadcast"),
    (Case("Gather", MAP, (i(5),), {"axis": 1}), "an index is out of range"),
    (
        Case("DepthToSpace", MAP, attributes={"blocksize": 2}),
        "blocksize does not divide the channels",
    ),
    (Case("DepthToSpace", (2, 8, 3), attributes={"blocksize": 2}), "x is no map"),
    (Case("Clip", MAP, attributes={"min": 1.0, "max": 0.0}, opset=9), "min is above max"),
    (Case("PRelu", (5, 1), (random(5, 4),)), "slope does not broadcast to x"),
    (Case("ReduceMean", MAP, attributes={"axes": [1, 1]}), "axes holds an axis twice"),
    (Case("Resize", MAP, (None, f(1, 1, 2))), "scales has the wrong length"),
    (Case("Resize", MAP, (None, f(1, 1, -2, 1))), "a scale is out of range"),
    (
        Case(
            "Resize",
            (1, 4),
            (f(0, 0, 1, np.nan), None, i(1, 2)),
            {"mode": "linear", "coordinate_transformation_mode": "tf_crop_and_resize"},
        ),
        "roi or cubic_coeff_a is out of range",
    ),
    (Case("Resize", (1, 2, 0, 4), (None, None, i(1, 2, 3, 4))), "there is nothing to resize"),
    (Case("LRN", (3,), attributes={"size": 3}), "x has no map"),
    (Case("Tile", MAP, (i(1, 2),)), "repeats has the wrong length"),
    (Case("Gelu", MAP, attributes={"approximate": "x"}, opset=20), "approximate has no such value"),
]


@pytest.mark.parametrize(("case", "law"), WRONG, ids=lambda v: str(v)[:60])
def test_nodes_that_break_a_law_are_refused_by_name(case: Case, law: str) -> None:
    with pytest.raises(ModelError) as caught:
        load(model_of(case))
    assert law in str(caught.value)
    assert str(caught.value).startswith("node: ")
