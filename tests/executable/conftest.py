"""Fixtures of the tests of programs: networks compiled to files, once a run."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import helper

import cnnc
from tests.models.networks import onnx_model

DIGITS = Path(__file__).parents[2] / "cnnc" / "data" / "digits.onnx"


@pytest.fixture(scope="session")
def digits() -> Path:
    """The path of the digits network: image float32 [N,1,8,8] -> probabilities [N,10]."""
    return DIGITS


@pytest.fixture(scope="session")
def digits_program(digits: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The digits network as a program for two rows at a time."""
    path = tmp_path_factory.mktemp("program") / "digits"
    return cnnc.build(digits, path, shapes={"image": (2, 1, 8, 8)})


@pytest.fixture(scope="session")
def two_by_two() -> onnx.ModelProto:
    """left [3,4], right [4] -> sum [3,4], product [3,4]: three rows, not open."""
    nodes = [
        helper.make_node("Add", ["left", "right"], ["sum"], "sum"),
        helper.make_node("Mul", ["left", "left"], ["square"], "square"),
    ]
    return onnx_model(nodes, {"left": [3, 4], "right": [4]}, ["sum", "square"])


@pytest.fixture(scope="session")
def two_by_two_program(
    two_by_two: onnx.ModelProto, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The network of two inputs and outputs as a program."""
    return cnnc.build(two_by_two, tmp_path_factory.mktemp("program") / "two")


@pytest.fixture
def images(tmp_path: Path) -> np.ndarray:
    """float32 [5,1,8,8], which lie in x.npy, too: two whole pieces and one row."""
    x = np.random.default_rng(0).random((5, 1, 8, 8), np.float32)
    np.save(tmp_path / "x.npy", x)
    return x
