"""Values, bindings, metadata and asynchronous runs under ONNX Runtime's names."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest

import cnnc
from cnnc.errors import InputError
from tests.face.reference import DIGITS, images


@pytest.fixture
def session() -> Iterator[cnnc.Session]:
    with cnnc.InferenceSession(DIGITS, threads=1) as opened:
        yield opened


def test_a_binding_runs_from_arrays_to_new_memory(session: cnnc.Session) -> None:
    x = images(3)
    binding = session.io_binding()
    binding.bind_cpu_input("image", x)
    binding.bind_output("probabilities")
    session.run_with_iobinding(binding)
    (copy,) = binding.copy_outputs_to_cpu()
    np.testing.assert_array_equal(copy, session(x))
    (value,) = binding.get_outputs()
    assert (value.shape(), value.data_type()) == ([3, 10], "tensor(float)")
    assert not np.shares_memory(copy, value.numpy())
    assert len(binding.get_outputs_as_ortvaluevector()) == 1


def test_a_binding_runs_between_addresses(session: cnnc.Session) -> None:
    x, y = images(2), np.zeros((2, 10), np.float32)
    binding = session.io_binding()
    binding.bind_input("image", "cpu", 0, np.float32, x.shape, x.ctypes.data)
    binding.bind_output("probabilities", "cpu", 0, 1, y.shape, y.ctypes.data)
    binding.synchronize_inputs()
    session.run_with_iobinding(binding, cnnc.RunOptions())
    binding.synchronize_outputs()
    np.testing.assert_array_equal(y, session(x))


def test_a_binding_runs_between_values(session: cnnc.Session) -> None:
    x = cnnc.OrtValue.ortvalue_from_numpy(images(2))
    y = session.create_ortvalue_from_shape_and_type([2, 10], np.float32)
    binding = session.io_binding()
    binding.bind_ortvalue_input("image", x)
    binding.bind_ortvalue_output("probabilities", y)
    session.run_with_iobinding(binding)
    np.testing.assert_array_equal(y.numpy(), session(images(2)))
    binding.clear_binding_inputs()
    with pytest.raises(InputError, match="input 'image': no array was given"):
        session.run_with_iobinding(binding)
    binding.clear_binding_outputs()


def test_what_can_not_be_bound(session: cnnc.Session) -> None:
    binding = session.io_binding()
    with pytest.raises(InputError, match="unknown device: got 'cuda', expected 'cpu'"):
        binding.bind_output("probabilities", "cuda")
    with pytest.raises(InputError, match="no memory is at this address: got 0"):
        binding.bind_input("image", "cpu", 0, np.float32, [1], 0)
    with pytest.raises(InputError, match="unknown element type: got 99"):
        binding.bind_input("image", "cpu", 0, 99, [1], 8)
    binding.bind_output("probability")
    binding.bind_cpu_input("image", images(1))
    with pytest.raises(InputError, match="did you mean 'probabilities'"):
        session.run_with_iobinding(binding)


def test_runs_from_values_to_values(session: cnnc.Session) -> None:
    value = cnnc.OrtValue.ortvalue_from_numpy(images(1))
    (found,) = session.run_with_ort_values(["probabilities"], {"image": value})
    np.testing.assert_array_equal(found.numpy(), session(images(1)))
    np.testing.assert_array_equal(session(value), session(images(1)))  # a value is an array


@pytest.mark.parametrize("dtype", [np.float32, np.float64, np.int64, np.uint8, np.bool_, "float16"])
def test_values_describe_themselves_as_theirs_do(dtype: Any) -> None:
    array = np.ones((2, 3), dtype)
    ours = cnnc.OrtValue.ortvalue_from_numpy(array)
    theirs = onnxruntime.OrtValue.ortvalue_from_numpy(array)
    for method in ("shape", "data_type", "element_type", "device_name", "has_value", "is_tensor",
                   "is_sparse_tensor", "is_tensor_sequence", "tensor_size_in_bytes"):  # fmt: skip
        assert getattr(ours, method)() == getattr(theirs, method)(), method
    assert ours.data_ptr() == array.ctypes.data


def test_values_share_memory_with_other_libraries() -> None:
    array = np.arange(6, dtype=np.float32).reshape(2, 3)
    value = cnnc.OrtValue.from_dlpack(array)
    assert np.shares_memory(np.from_dlpack(value), array)
    assert np.shares_memory(np.asarray(value), array)
    value.update_inplace(np.ones((2, 3), np.float32))
    assert array.min() == 1
    with pytest.raises(InputError, match=r"got float64\[2, 3\], expected float32\[2, 3\]"):
        value.update_inplace(np.ones((2, 3)))
    bits = np.array([0x3F80], np.uint16)
    assert float(cnnc.OrtValue.ortvalue_from_numpy_with_onnx_type(bits, 16).numpy()[0]) == 1.0


def described() -> bytes:
    """The digits network with all that a model may say about itself."""
    model = onnx.load(DIGITS)
    model.producer_name, model.domain, model.model_version = "somebody", "org.example", 7
    model.doc_string, model.graph.doc_string = "a model", "a graph"
    for key in ("author", "licence"):
        model.metadata_props.add(key=key, value=key.upper())
    return bytes(model.SerializeToString())


def test_metadata_is_that_of_the_model() -> None:
    model = described()
    with cnnc.InferenceSession(model) as session:
        ours = session.get_modelmeta()
    theirs = onnxruntime.InferenceSession(model).get_modelmeta()
    for name in ("producer_name", "graph_name", "domain", "description", "graph_description",
                 "version", "custom_metadata_map"):  # fmt: skip
        assert getattr(ours, name) == getattr(theirs, name), name
    with cnnc.compile(cnnc.load(DIGITS)) as session:
        assert session.get_modelmeta().graph_name == "digits"


def test_a_run_of_its_own_thread_calls_back(session: cnnc.Session) -> None:
    found: list[tuple[Any, Any, str, str]] = []
    done = threading.Semaphore(0)

    def callback(outputs: Any, user_data: Any, error: str) -> None:
        found.append((outputs, user_data, error, threading.current_thread().name))
        done.release()

    session.run_async(None, {"image": images(1)}, callback, "data")
    assert done.acquire(timeout=60)
    session.run_async(None, {"picture": images(1)}, callback, None)
    assert done.acquire(timeout=60)
    (outputs, data, error, thread), (none, _, message, _) = found
    np.testing.assert_array_equal(outputs[0], session(images(1)))
    assert (data, error) == ("data", "")
    assert thread != threading.current_thread().name
    assert len(none) == 0
    assert message.startswith("input 'picture': the model has no input of this name")
