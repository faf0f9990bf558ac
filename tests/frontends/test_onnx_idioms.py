"""What exporters write in several ways becomes the same kernels, and gives the same numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import helper

import cnnc
from cnnc.cli.summary import summarise
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.passes.pipeline import inference, run_passes
from tests.models.networks import onnx_model

Node = tuple[str, Sequence[str], str, Mapping[str, Any]]
Form = tuple[int, Sequence[Node], Mapping[str, np.ndarray]]  # opset, nodes, weights
RANDOM = np.random.default_rng(5)


def weights(*shape: int) -> np.ndarray:
    return RANDOM.normal(0, 0.3, shape).astype(np.float32)


def s(number: float) -> np.ndarray:
    return np.array(number, np.float32)


def i(*numbers: int) -> np.ndarray:
    return np.array(numbers, np.int64)


CONV: Node = ("Conv", ["x", "w", "b"], "c", {"pads": [1, 1, 1, 1]})
W = {"w": weights(16, 16, 3, 3), "b": weights(16)}
NUMBERS = {"zero": s(0), "one": s(1), "two": s(2), "three": s(3), "six": s(6), "half": s(0.5)}
GATE: Node = ("HardSigmoid", ["c"], "h", {"alpha": 1 / 6, "beta": 0.5})


def after_conv(*nodes: Node, **more: np.ndarray) -> Form:
    return 17, [CONV, *nodes], {**W, **NUMBERS, **more}


def of_opset(opset: int, form: Form) -> Form:
    return opset, *form[1:]


HARD_SWISH = [
    after_conv(("HardSwish", ["c"], "y", {})),
    after_conv(GATE, ("Mul", ["c", "h"], "y", {})),
    after_conv(
        ("Add", ["c", "three"], "a", {}),
        ("Clip", ["a", "zero", "six"], "k", {}),
        ("Mul", ["c", "k"], "m", {}),
        ("Div", ["m", "six"], "y", {}),
    ),
    of_opset(
        9,
        after_conv(
            ("Add", ["three", "c"], "a", {}),
            ("Clip", ["a"], "k", {"min": 0.0, "max": 6.0}),
            ("Div", ["k", "six"], "d", {}),
            ("Mul", ["d", "c"], "y", {}),
        ),
    ),
]
GELU = [
    of_opset(20, after_conv(("Gelu", ["c"], "y", {}))),
    after_conv(
        ("Div", ["c", "root"], "d", {}),
        ("Erf", ["d"], "e", {}),
        ("Add", ["e", "one"], "a", {}),
        ("Mul", ["c", "a"], "m", {}),
        ("Mul", ["m", "half"], "y", {}),
        root=s(2**0.5),
    ),
    after_conv(
        ("Mul", ["c", "half"], "h", {}),
        ("Mul", ["c", "root"], "d", {}),
        ("Erf", ["d"], "e", {}),
        ("Add", ["one", "e"], "a", {}),
        ("Mul", ["h", "a"], "y", {}),
        root=s(0.5**0.5),
    ),
]
STATISTICS = {
    **{name: weights(16) for name in ("scale", "shift", "mean")},
    "var": np.abs(weights(16)) + np.float32(0.5),
}
FACTOR = (STATISTICS["scale"] / np.sqrt(STATISTICS["var"] + np.float32(1e-5))).reshape(16, 1, 1)
ADDEND = STATISTICS["shift"].reshape(16, 1, 1) - STATISTICS["mean"].reshape(16, 1, 1) * FACTOR
NORM: Node = ("BatchNormalization", ["c", "scale", "shift", "mean", "var"], "n", {})
BATCH_NORM = [
    (17, [CONV, NORM, ("Relu", ["n"], "y", {})], {**W, **STATISTICS}),
    (
        17,
        [
            CONV,
            ("Mul", ["c", "factor"], "m", {}),
            ("Add", ["m", "addend"], "a", {}),
            ("Relu", ["a"], "y", {}),
        ],
        {**W, "factor": FACTOR, "addend": ADDEND},
    ),
    (
        17,
        [("Conv", ["x", "v", "d"], "c", {"auto_pad": "SAME_UPPER"}), ("Relu", ["c"], "y", {})],
        {
            "v": W["w"] * FACTOR[..., None],
            "d": (W["b"].reshape(16, 1, 1) * FACTOR + ADDEND).reshape(16),
        },
    ),
]
HEAD = {"fw": weights(10, 16), "fb": weights(10)}
GEMM: Node = ("Gemm", ["f", "fw", "fb"], "y", {"transB": 1})
CLASSIFIER = [
    after_conv(("GlobalAveragePool", ["c"], "p", {}), ("Flatten", ["p"], "f", {}), GEMM, **HEAD),
    after_conv(("ReduceMean", ["c"], "f", {"axes": [2, 3], "keepdims": 0}), GEMM, **HEAD),
    of_opset(
        18,
        after_conv(
            ("ReduceMean", ["c", "axes"], "p", {}),
            ("Reshape", ["p", "shape"], "f", {}),
            GEMM,
            axes=i(-1, -2),
            shape=i(-1, 16),
            **HEAD,
        ),
    ),
    after_conv(
        ("AveragePool", ["c"], "p", {"kernel_shape": [8, 8]}),
        ("Squeeze", ["p", "axes"], "f", {}),
        ("Transpose", ["fw"], "t", {"perm": [1, 0]}),
        ("MatMul", ["f", "t"], "m", {}),
        ("Add", ["fb", "m"], "y", {}),
        axes=i(2, 3),
        **HEAD,
    ),
    after_conv(  # a batch kept by arithmetic on its shape
        ("GlobalAveragePool", ["c"], "p", {}),
        ("Shape", ["p"], "ps", {}),
        ("Gather", ["ps", "first"], "n", {}),
        ("Unsqueeze", ["n", "axis"], "u", {}),
        ("Concat", ["u", "rest"], "to", {"axis": 0}),
        ("Reshape", ["p", "to"], "f", {}),
        GEMM,
        first=np.array(0),
        axis=i(0),
        rest=i(-1),
        **HEAD,
    ),
]
NOTHING = [
    after_conv(("Relu", ["c"], "y", {})),
    after_conv(
        ("Identity", ["c"], "i", {}),
        ("Dropout", ["i"], "d", {}),
        ("Pad", ["d", "pads"], "p", {}),
        ("MaxPool", ["p"], "m", {"kernel_shape": [1, 1]}),
        ("Relu", ["m"], "r", {}),
        ("AveragePool", ["r"], "y", {"kernel_shape": [1, 1]}),
        pads=i(*[0] * 8),
    ),
    after_conv(
        ("Cast", ["c"], "i", {"to": onnx.TensorProto.FLOAT}),
        ("Concat", ["i"], "j", {"axis": 1}),
        ("Slice", ["j", "from", "to"], "k", {}),
        ("Transpose", ["k"], "t", {"perm": [0, 2, 3, 1]}),
        ("Relu", ["t"], "r", {}),
        ("Transpose", ["r"], "y", {"perm": [0, 3, 1, 2]}),
        **{"from": i(0), "to": i(1 << 40)},
    ),
    after_conv(
        ("Add", ["c", "zero"], "a", {}),
        ("Mul", ["a", "one"], "m", {}),
        ("Sub", ["m", "zero"], "u", {}),
        ("Div", ["u", "one"], "d", {}),
        ("Relu", ["d"], "y", {}),
    ),
]
PADDED = [
    after_conv(("Relu", ["c"], "y", {})),
    (
        17,
        [
            ("Pad", ["x", "pads"], "p", {}),
            ("Conv", ["p", "w", "b"], "c", {}),
            ("Relu", ["c"], "y", {}),
        ],
        {**W, "pads": i(0, 0, 1, 1, 0, 0, 1, 1)},
    ),
    (
        17,
        [
            ("Identity", ["w"], "v", {}),
            ("Conv", ["x", "v"], "c", {"auto_pad": "SAME_LOWER"}),
            ("Add", ["c", "column"], "a", {}),
            ("Max", ["a", "zero"], "y", {}),
        ],
        {**W, **NUMBERS, "column": W["b"].reshape(16, 1, 1)},
    ),
]
SQUEEZE = {"sw": weights(16, 16, 1, 1)}
GATED = [
    after_conv(
        ("GlobalAveragePool", ["c"], "p", {}),
        ("Conv", ["p", "sw"], "q", {}),
        ("HardSigmoid", ["q"], "g", {"alpha": 1 / 6}),
        ("Mul", ["c", "g"], "y", {}),
        **SQUEEZE,
    ),
    after_conv(
        ("ReduceMean", ["c"], "p", {"axes": [2, 3]}),
        ("Conv", ["p", "sw"], "q", {}),
        ("Add", ["q", "three"], "a", {}),
        ("Clip", ["a", "zero", "six"], "k", {}),
        ("Div", ["k", "six"], "g", {}),
        ("Mul", ["g", "c"], "y", {}),
        **SQUEEZE,
    ),
]
ROWS = {"lw": weights(8), "lb": weights(8), "epsilon": s(1e-5)}
LAYER_NORM = [
    after_conv(("LayerNormalization", ["c", "lw", "lb"], "y", {}), **ROWS),
    after_conv(
        ("ReduceMean", ["c"], "m", {"axes": [-1]}),
        ("Sub", ["c", "m"], "d", {}),
        ("Pow", ["d", "two"], "q", {}),
        ("ReduceMean", ["q"], "v", {"axes": [-1]}),
        ("Add", ["v", "epsilon"], "e", {}),
        ("Sqrt", ["e"], "r", {}),
        ("Div", ["d", "r"], "n", {}),
        ("Mul", ["n", "lw"], "o", {}),
        ("Add", ["o", "lb"], "y", {}),
        **ROWS,
    ),
]
IDIOMS = {
    "hard_swish": HARD_SWISH,
    "gelu": GELU,
    "batch_norm": BATCH_NORM,
    "classifier": CLASSIFIER,
    "nothing": NOTHING,
    "padded": PADDED,
    "gated": GATED,
    "layer_norm": LAYER_NORM,
}


def model_of(form: Form) -> onnx.ModelProto:
    opset, nodes, initializers = form
    protos = [
        helper.make_node(op, inputs, [output], f"{op}_{n}", **attributes)
        for n, (op, inputs, output, attributes) in enumerate(nodes)
    ]
    read = {name for _, inputs, _, _ in nodes for name in inputs}
    used = {name: array for name, array in initializers.items() if name in read}
    return onnx_model(protos, {"x": ("N", 16, 8, 8)}, ["y"], used, opset)


@pytest.mark.parametrize("forms", IDIOMS.values(), ids=IDIOMS.keys())
def test_all_forms_become_the_same_kernels_and_give_the_same_numbers(forms: list[Form]) -> None:
    x = np.random.default_rng(6).normal(0, 1, (2, 16, 8, 8)).astype(np.float32)
    kernels, expected = None, None
    for form in forms:
        graph = cnnc.load(model_of(form))
        found = [step.kernel for step in summarise(graph, {"N": 2}).run]
        (y,) = interpret(graph, [x], np.float64)
        kernels, expected = kernels or found, y if expected is None else expected
        assert found == kernels
        np.testing.assert_allclose(y, expected, rtol=1e-4, atol=1e-5)


def keras_style() -> onnx.ModelProto:
    """A network with channels last, as converters from TensorFlow write it: a transpose on either
    side of each convolution, biases and normalisations as arithmetic, asymmetric padding."""
    last, first = {"perm": [0, 2, 3, 1]}, {"perm": [0, 3, 1, 2]}
    nodes: list[Node] = [
        ("Pad", ["x", "pads"], "x0", {}),
        ("Transpose", ["x0"], "t0", first),
        ("Conv", ["t0", "w0"], "c0", {"strides": [2, 2]}),
        ("Transpose", ["c0"], "l0", last),
        ("Mul", ["l0", "scale"], "m0", {}),
        ("Add", ["m0", "shift"], "a0", {}),
        ("Clip", ["a0", "zero", "six"], "r0", {}),
        ("Transpose", ["r0"], "t1", first),
        ("Conv", ["t1", "w1"], "c1", {"group": 16, "auto_pad": "SAME_UPPER"}),
        ("Transpose", ["c1"], "l1", last),
        ("Add", ["l1", "b1"], "a1", {}),
        ("Sigmoid", ["a1"], "s1", {}),
        ("Mul", ["a1", "s1"], "r1", {}),
        ("Add", ["r1", "r0"], "r2", {}),
        ("Concat", ["r2", "r0"], "j", {"axis": 3}),
        ("Transpose", ["j"], "t2", first),
        ("Conv", ["t2", "w2"], "c2", {}),
        ("Transpose", ["c2"], "l2", last),
        ("ReduceMean", ["l2"], "p", {"axes": [1, 2], "keepdims": 0}),
        ("MatMul", ["p", "w3"], "f", {}),
        ("Add", ["f", "b3"], "g", {}),
        ("Softmax", ["g"], "y", {}),
    ]
    parameters = {
        **{"zero": s(0), "six": s(6), "pads": i(0, 0, 0, 0, 0, 1, 1, 0)},
        **{"w0": weights(16, 3, 3, 3), "w1": weights(16, 1, 3, 3), "w2": weights(24, 32, 1, 1)},
        **{"w3": weights(24, 10), "b3": weights(10), "b1": weights(16)},
        **{"scale": weights(16), "shift": weights(1, 1, 1, 16)},
    }
    protos = [
        helper.make_node(op, inputs, [output], f"{op}_{n}", **attributes)
        for n, (op, inputs, output, attributes) in enumerate(nodes)
    ]
    return onnx_model(protos, {"x": ("N", 32, 32, 3)}, ["y"], parameters)


def test_a_channels_last_network_runs_as_one_with_channels_first() -> None:
    model = keras_style()
    graph = cnnc.load(model)
    after = run_passes(graph.bind({"N": 2}), inference(lambda node: None, 1))
    running = [n.op.name for n in after.nodes if n.output not in after.prepared]
    assert running.count("Conv") == 3
    assert running.count("Transpose") == 1  # which turns the image round
    assert "Pad" not in running
    x = np.random.default_rng(6).normal(0, 1, (2, 32, 32, 3)).astype(np.float32)
    (expected,) = interpret(graph, [x], np.float64)
    with cnnc.compile(model, threads=1) as session:
        np.testing.assert_allclose(session(x), expected, rtol=1e-4, atol=1e-6)
