"""Whole networks: the same numbers as ONNX Runtime, parameters and payloads, and damaged files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from onnx import helper

from cnnc.compiler.ir.graph import Role
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.verify import verify
from cnnc.errors import CnncError, ModelError
from cnnc.frontends.onnx.file import map_file
from cnnc.frontends.onnx.load import load, parameter_payloads
from cnnc.frontends.onnx.scan import scan
from tests.models.networks import lenet5, onnx_model, small_batchnorm_cnn

ROOT = Path(__file__).parents[2]
DIGITS = ROOT / "tests" / "models" / "digits.onnx"
NETWORKS = {
    "digits": (DIGITS.read_bytes(), (1, 8, 8)),
    "lenet5": (lenet5().SerializeToString(), (1, 28, 28)),
    "small_batchnorm_cnn": (small_batchnorm_cnn().SerializeToString(), (3, 13, 11)),
}


@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("batch", [1, 3])
def test_networks_agree_with_onnxruntime(name: str, batch: int) -> None:
    data, shape = NETWORKS[name]
    x = np.random.default_rng(batch).normal(0, 1, (batch, *shape)).astype(np.float32)
    session = onnxruntime.InferenceSession(data)
    (expected,) = session.run(None, {session.get_inputs()[0].name: x})
    graph = load(data)
    assert graph.outputs[0].name == session.get_outputs()[0].name
    assert [str(d) for d in graph.outputs[0].type.shape] == ["N", str(expected.shape[1])]
    (ours,) = interpret(graph, [x])
    assert np.abs(ours - expected).max() <= 1e-5 * np.abs(expected).max()


def test_the_digits_classifier_knows_what_it_has_not_seen() -> None:
    data = np.load(ROOT / "cnnc" / "data" / "digits.npz")
    images, labels, held_out = data["images"], data["labels"], data["held_out"]
    assert held_out.sum() == 360
    x = images[held_out][:, None].astype(np.float32) / 16
    (probabilities,) = interpret(load(DIGITS), [x])
    assert (probabilities.argmax(1) == labels[held_out]).mean() >= 0.975


def test_the_digits_classifier_keeps_its_batch_normalisation() -> None:
    operators = [node.op.name for node in load(DIGITS).nodes]
    assert operators.count("BatchNormalization") == 3
    assert DIGITS.stat().st_size < 300_000


@pytest.mark.parametrize("name", NETWORKS)
def test_payloads_hold_the_elements_of_the_parameters(name: str) -> None:
    data, _ = NETWORKS[name]
    graph, found = load(data), scan(data)
    numbers = parameter_payloads(graph, found)
    parameters = {v.name: v for v in graph.sources if v.role is Role.PARAMETER}
    assert len(numbers) == len(found.payloads)
    for parameter in parameters.values():
        assert parameter.data is not None
        elements = parameter.data.tobytes()
        assert (parameter.name in numbers) == (len(elements) >= 1024)
        if parameter.name in numbers:
            payload = found.payloads[numbers[parameter.name]]
            assert data[payload.offset : payload.offset + payload.size] == elements


def test_everything_left_out_of_the_digest_is_a_parameter() -> None:
    for data, _ in NETWORKS.values():
        roles = {v.name: v.role for v in load(data).sources}
        assert {roles[p.name] for p in scan(data).payloads} == {Role.PARAMETER}


def test_a_mapped_file_is_scanned_and_loaded_from_one_mapping() -> None:
    data = map_file(DIGITS)
    numbers = parameter_payloads(load(data), scan(data))
    assert sorted(numbers) == ["classifier.weight", "conv2.weight", "conv3.weight"]


@pytest.mark.parametrize("name", NETWORKS)
def test_origins_and_names_are_those_of_the_file(name: str) -> None:
    data, _ = NETWORKS[name]
    source = {node.name: node for node in onnx.ModelProto.FromString(data).graph.node}
    for node in load(data).nodes:
        assert node.origins == (node.name,)
        assert [v.name for v in node.outputs] == list(source[node.name].output)


@pytest.mark.parametrize("name", NETWORKS)
def test_truncated_files_are_refused(name: str) -> None:
    data, _ = NETWORKS[name]
    for length in [*(len(data) * i // 16 for i in range(16)), len(data) - 1]:
        with pytest.raises(ModelError):
            load(data[:length])


def _survives(data: bytes) -> None:
    """Asserts that the bytes give a sound graph or an error of ours."""
    try:
        graph = load(data)
    except CnncError:
        return
    verify(graph)


_STEPS: list[tuple[str, list[str], dict[str, Any]]] = [
    ("Conv", ["w", "v"], {"auto_pad": "SAME_UPPER", "strides": [2, 2]}),
    ("BatchNormalization", ["v", "v", "v", "v"], {"epsilon": 0.1}),
    ("MaxPool", [], {"kernel_shape": [2, 2], "pads": [0, 1, 1, 0], "ceil_mode": 1}),
    ("AveragePool", [], {"kernel_shape": [2, 1], "dilations": [2, 1]}),
    *((name, ["b"], {}) for name in ("Add", "Sub", "Mul", "Div")),
    *((name, [], {}) for name in ("Relu", "Sigmoid", "Tanh", "Sqrt", "Identity")),
    ("Transpose", [], {"perm": [0, 1, 3, 2]}),
    ("Clip", ["zero", "s"], {}),
    ("Pad", ["pads", "zero"], {"mode": "constant"}),
    ("Slice", ["starts", "ends", "axes", "steps"], {}),
    ("Resize", ["", "scales"], {"mode": "linear"}),
    ("Gather", ["axes"], {"axis": 2}),
    ("ReduceMax", [], {"axes": [1], "keepdims": 1}),
    ("GlobalAveragePool", [], {}),
    ("Concat", ["w"], {"axis": 0}),
    ("Squeeze", ["axes"], {}),
    ("Unsqueeze", ["axes"], {}),
    ("Flatten", [], {"axis": 1}),
    ("Dropout", [], {}),
    ("Reshape", ["shape"], {"allowzero": 0}),
    ("MatMul", ["b"], {}),
    ("Gemm", ["b", "v"], {"alpha": 0.5, "transB": 1}),
    ("Softmax", [], {"axis": -1}),
    ("Mul", ["c"], {}),
]
"""Operators, the names of their operands but for the first, and their attributes."""


def _many_operators() -> bytes:
    """A chain of operators with the least of weights: its bytes are nearly all structure."""
    one = np.ones((1, 1, 1, 1), np.float32)
    weights: dict[str, npt.NDArray[np.generic]] = {
        **{"w": one, "v": one[0, 0, 0], "b": one[0, 0], "s": np.array(2, np.float32)},
        **{"pads": np.array([0, 0, 1, 1, 0, 0, 2, 0]), "zero": np.array(0, np.float32)},
        **{"starts": np.array([0, -1]), "ends": np.array([9, -9]), "steps": np.array([1, -1])},
        **{"scales": np.array([1, 1, 2, 1.5], np.float32)},
        **{"shape": np.array([0, -1]), "axes": np.array([2, 3])},
    }
    nodes = [helper.make_node("Constant", [], ["c"], value_floats=[1.5])]
    x = "x"
    for i, (operator, operands, attributes) in enumerate(_STEPS):
        nodes.append(helper.make_node(operator, [x, *operands], [f"t{i}"], **attributes))
        x = f"t{i}"
    model = onnx_model(nodes, {"x": ["N", 1, 8, 9]}, (x,), weights)
    return bytes(model.SerializeToString())


def test_the_seed_of_changed_bytes_is_sound() -> None:
    load(_many_operators())


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from([*(data for data, _ in NETWORKS.values()), *[_many_operators()] * 5]),
    st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), min_size=1, max_size=4),
)
def test_changed_bytes_are_survived(data: bytes, changes: list[tuple[int, int]]) -> None:
    changed = bytearray(data)
    for place, byte in changes:
        changed[place % len(changed)] = byte
    _survives(bytes(changed))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_survived(data: bytes) -> None:
    _survives(data)
