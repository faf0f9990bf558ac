"""Workloads: lines of text to models that mean what the line says, and what lines are refused."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest

import cnnc
from cnnc.compiler.ir.interpret import interpret
from cnnc.errors import InputError
from cnnc.measure.workload import Workload, read_workloads

BENCH = Path(__file__).parents[2] / "bench"


def _operators(text: str) -> list[str]:
    return [node.op.name for node in cnnc.load(Workload.parse(text).model).nodes]


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("conv 8x9x7 k3 m5", (1, 5, 9, 7)),
        ("conv 8x9x7 k3 s2 b2", (2, 8, 5, 4)),
        ("conv 8x9x7 k1x7 m4", (1, 4, 9, 7)),
        ("conv 8x9x7 k3 p0 m4", (1, 4, 7, 5)),
        ("conv 8x9x7 k3 d2 g8", (1, 8, 9, 7)),
        ("conv 8x9x7 k3x1 s2x1 p1x0", (1, 8, 5, 7)),
        ("maxpool 8x9x7 k3 s2", (1, 8, 5, 4)),
        ("avgpool 8x9x7 k2 s2 p0", (1, 8, 4, 3)),
        ("dense 12 m5 b3", (3, 5)),
    ],
)
def test_the_output_has_the_shape_that_the_text_says(text: str, shape: tuple[int, ...]) -> None:
    graph = cnnc.load(Workload.parse(text).model)
    assert graph.outputs[0].type.dims == shape
    (y,) = interpret(graph, [np.ones(v.type.dims, np.float32) for v in graph.inputs])
    assert y.shape == shape


def test_the_epilogue_follows_in_order() -> None:
    words = _operators("conv 8x4x4 k3 +bias +bn +add +relu")
    assert words == ["Conv", "BatchNormalization", "Add", "Relu"]
    assert _operators("conv 8x4x4 k1 +silu +scale") == ["Conv", "Sigmoid", "Mul", "Mul"]


@pytest.mark.parametrize(
    "word",
    [
        "bias",
        "bn",
        "add",
        "scale",
        "relu",
        "relu6",
        "silu",
        "leakyrelu",
        "sigmoid",
        "tanh",
        "hardsigmoid",
        "hardswish",
    ],
)
def test_every_epilogue_loads(word: str) -> None:
    graph = cnnc.load(Workload.parse(f"conv 8x4x4 k3 +{word}").model)
    assert graph.outputs[0].type.dims == (1, 8, 4, 4)


@pytest.mark.parametrize(
    ("text", "got"),
    [
        ("", ""),
        ("gemm 64", "gemm"),
        ("conv", "no shape"),
        ("conv k3", "no shape"),
        ("conv 64x56", "a shape of 2"),
        ("conv 0x5x5", "a shape of 3"),
        ("conv 64x56x56 k3 k5", "k5"),
        ("conv 64x56x56 +elu", "+elu"),
        ("conv 64x56x56 q3", "q3"),
        ("conv 64x56x56 s0", "s0"),
        ("conv 64x56x56 g3", "g3"),
        ("conv 64x56x56 b0", "no images or channels"),
        ("conv 64x5x5 k7 p0", "an output of (-1, -1)"),
    ],
)
def test_what_is_no_workload_is_refused(text: str, got: str) -> None:
    with pytest.raises(InputError, match="not a workload") as caught:
        Workload.parse(text)
    assert caught.value.got == got


def test_files_of_text_have_comments_and_counts(tmp_path: Path) -> None:
    path = tmp_path / "set.txt"
    path.write_text("# a comment\nconv 8x4x4  k3 * 3  # and one more\n\ndense 8 m4\n")
    found = read_workloads(str(path))
    assert [(w.text, w.count) for w in found] == [("conv 8x4x4 k3", 3), ("dense 8 m4", 1)]


def test_records_of_one_network_are_taken(tmp_path: Path) -> None:
    conv = {
        "op": "Conv",
        "x": [2, 8, 6, 6],
        "w": [4, 8, 3, 3],
        "attrs": {"kernel_shape": [3, 3], "pads": [1, 1, 1, 1], "strides": [2, 2], "group": 1},
        "bias": True,
        "count": 3,
        "models": ["a"],
        "consumers": ["Relu", "Add"],
    }
    gemm = {"op": "Gemm", "x": [1, 8], "w": [4, 8], "attrs": {}, "count": 1, "models": ["b"]}
    pool = {"op": "MaxPool", "x": [1, 8, 6, 6], "attrs": {}, "count": 1, "models": ["a"]}
    path = tmp_path / "set.json"
    path.write_text(json.dumps([conv, gemm, pool]))
    (found,) = read_workloads(str(path), "a")
    assert found.text == "conv 8x6x6 m4 b2 k3x3 s2x2 d1x1 p1x1 g1 +bias +add +relu"
    assert found.count == 3
    assert [w.op for w in read_workloads(str(path))] == ["conv", "dense"]


@pytest.mark.parametrize("content", ["{", "[1]", '[{"op": "Conv"}]'])
def test_other_json_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "set.json"
    path.write_text(content)
    with pytest.raises(InputError, match="not a list of workloads"):
        read_workloads(str(path))


def test_a_missing_file_is_refused() -> None:
    with pytest.raises(InputError, match=re.escape("can't read workloads")):
        read_workloads("/nowhere/set.txt")


def test_the_set_of_resnet50_is_all_its_convolutions_but_the_first() -> None:
    found = read_workloads(str(BENCH / "sets" / "resnet50.txt"))
    assert sum(w.count for w in found) == 52
    assert len({w.text for w in found}) == len(found)
