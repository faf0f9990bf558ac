"""ONNX's own tests of operators and small models: data that comes with the `onnx` package.

The lists beside this file name the tests that must pass: of the operators that classifiers use, and
of those that other convolutional networks use. What depends on the package's version is which of
these it has; every one that it has is run.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, numpy_helper
from onnx.backend.test.case.test_case import TestCase
from onnx.backend.test.loader import load_model_tests
from onnx.backend.test.runner import Runner

import cnnc

LISTS = ("tier1", "tier2a")
FOLDERS = ("pytorch-converted", "pytorch-operator")
LEAST = {"tier1": 300, "tier2a": 130}  # of the listed tests that a version of onnx has


def listed(name: str) -> list[str]:
    lines = Path(__file__).with_name(f"{name}.txt").read_text().split()
    return [line.removesuffix("_cpu") for line in lines]


@functools.cache
def node_cases() -> dict[str, TestCase]:
    """The tests of operators, by name: made by the package when they are asked for."""
    return {case.name: case for case in load_model_tests(kind="node")}


def folder_cases(folder: str) -> list[str]:
    return sorted(case.name for case in load_model_tests(kind=folder))


@functools.cache
def folder_case(folder: str, name: str) -> TestCase:
    return next(case for case in load_model_tests(kind=folder) if case.name == name)


def array(item: Any) -> np.ndarray:
    return numpy_helper.to_array(item) if isinstance(item, TensorProto) else np.asarray(item)


def data_sets(case: TestCase) -> Iterator[tuple[list[np.ndarray], list[np.ndarray]]]:
    """Inputs and expected outputs: in the case, or in files beside its model."""
    if case.data_sets is not None:
        for inputs, outputs in case.data_sets:
            yield [array(x) for x in inputs], [array(y) for y in outputs]
        return
    assert case.model_dir is not None
    for folder in sorted(Path(case.model_dir).glob("test_data_set_*")):
        yield stored(folder, "input"), stored(folder, "output")


def stored(folder: Path, kind: str) -> list[np.ndarray]:
    count = len(list(folder.glob(f"{kind}_*.pb")))
    return [
        numpy_helper.to_array(onnx.load_tensor(str(folder / f"{kind}_{i}.pb")))
        for i in range(count)
    ]


def check(case: TestCase) -> None:
    """Compiles the case's model and compares what it gives as ONNX's runner does."""
    model = case.model if case.model is not None else Path(str(case.model_dir)) / "model.onnx"
    ran = 0
    with cnnc.compile(model, threads=1) as session:
        names = [argument.name for argument in session.get_inputs()]
        for inputs, expected in data_sets(case):
            outputs = session.run(None, dict(zip(names, inputs, strict=True)))
            Runner.assert_similar_outputs(expected, outputs, case.rtol, case.atol)
            ran += 1
    assert ran, f"{case.name} has no data"


@pytest.mark.parametrize("name", LISTS)
def test_the_package_has_the_listed_tests(name: str) -> None:
    found = sum(each in node_cases() for each in listed(name))
    assert found >= LEAST[name]


@pytest.mark.parametrize("name", [name for each in LISTS for name in listed(each)])
def test_operator(name: str) -> None:
    case = node_cases().get(name)
    if case is not None:
        check(case)


@pytest.mark.parametrize("name", folder_cases(FOLDERS[0]))
def test_model_converted_from_pytorch(name: str) -> None:
    check(folder_case(FOLDERS[0], name))


@pytest.mark.parametrize("name", folder_cases(FOLDERS[1]))
def test_operator_from_pytorch(name: str) -> None:
    check(folder_case(FOLDERS[1], name))
