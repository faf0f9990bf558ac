"""cnnc as a backend of the `onnx` package, by its own runner and alone."""

from __future__ import annotations

import unittest
import warnings
from typing import Any

import numpy as np
import onnx.backend.test
import pytest
from onnx import helper

from cnnc.errors import InputError, UnsupportedOpError
from cnnc.frontends.onnx import backend
from tests.models.networks import lenet5

NODE_TESTS = (
    "test_averagepool_2d_ceil",
    "test_batchnorm_epsilon",
    "test_clip",
    "test_concat_2d_axis_1",
    "test_conv_with_strides_and_asymmetric_padding",
    "test_convtranspose_pads",
    "test_gemm_all_attributes",
    "test_globalaveragepool",
    "test_hardswish",
    "test_maxpool_2d_same_upper",
    "test_relu",
    "test_softmax_axis_1",
)


def run_backend_tests(names: tuple[str, ...]) -> unittest.TestResult:
    """The result of the package's tests of these names on the CPU."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of tests that the package makes and nobody asks for
        tests = onnx.backend.test.BackendTest(backend, __name__)
    for name in names:
        tests.include(f"^{name}_cpu$")
    result = unittest.TestResult()
    tests.test_suite.run(result)
    return result


def test_the_runner_of_onnx_is_content() -> None:
    result = run_backend_tests(NODE_TESTS)
    assert [text for _, text in (*result.failures, *result.errors)] == []
    ran = result.testsRun - len(result.skipped)
    assert ran == len(NODE_TESTS)


def test_the_runner_skips_what_cnnc_does_not_have() -> None:
    result = run_backend_tests(("test_strnorm_model_nostopwords_nochangecase",))
    reasons = [reason for _, reason in result.skipped]
    assert reasons.count("Not compatible with backend") == 1
    assert not result.errors


def test_a_model_is_prepared_once_and_run_often() -> None:
    model, x = lenet5(), np.ones((2, 1, 28, 28), np.float32)
    prepared = backend.prepare(model, "CPU:0", threads=1)
    by_order: Any = prepared.run([x])
    np.testing.assert_array_equal(by_order.y, prepared.run({"x": x})[0])
    np.testing.assert_array_equal(by_order.y, prepared.run(x)[0])
    np.testing.assert_array_equal(by_order[0], backend.run_model(model, [x])[0])
    with pytest.raises(InputError, match="wrong number of inputs: got 2, expected 1"):
        prepared.run([x, x])


def test_one_node_is_run() -> None:
    x = np.linspace(-1, 1, 6, dtype=np.float32).reshape(2, 3)
    node = helper.make_node("LeakyRelu", ["x"], ["y"], alpha=0.5)
    (y,) = backend.run_node(node, x)
    np.testing.assert_allclose(y, np.where(x < 0, x / 2, x))
    pair = helper.make_node("Clip", ["x", "", "high"], ["y"])
    (y,) = backend.run_node(pair, [x, np.array(0.2, np.float32)], opset_version=13)
    np.testing.assert_allclose(y, np.minimum(x, np.float32(0.2)))


def test_devices_and_operators_that_there_are_not() -> None:
    assert backend.supports_device("CPU")
    assert not backend.supports_device("CUDA:1")
    with pytest.raises(InputError, match="unknown device: got 'CUDA', expected 'CPU'"):
        backend.prepare(lenet5(), "CUDA")
    node: Any = helper.make_node("StringNormalizer", ["x"], ["y"])
    with pytest.raises(UnsupportedOpError):
        backend.run_node(node, np.zeros(1, np.float32))
