"""Arrays of every kind as inputs and outputs, and the interface of ONNX Runtime."""

from __future__ import annotations

import array
import mmap
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import helper

import cnnc
from tests.face.reference import DIGITS, Floats, by_onnxruntime, images
from tests.models.networks import lenet5, one_node, onnx_model, small_batchnorm_cnn

_X = images(6)


@pytest.fixture(scope="module")
def session() -> Iterator[cnnc.Session]:
    with cnnc.compile(DIGITS) as session:
        yield session


@pytest.fixture(scope="module")
def expected(session: cnnc.Session) -> np.ndarray:
    return np.asarray(session(_X))


def _unaligned(x: Floats) -> np.ndarray:
    memory = np.zeros(x.nbytes + 1, np.uint8)[1:]
    copy = memory.view(np.float32).reshape(x.shape)
    copy[:] = x
    assert not copy.flags.aligned
    return copy


def _read_only(x: Floats) -> np.ndarray:
    copy = x.copy()
    copy.flags.writeable = False
    return copy


def _gaps(x: Floats) -> np.ndarray:
    wide = np.full((12, 2, 16, 24), np.nan, np.float32)
    wide[::2, 1:, ::2, ::3] = x
    return wide[::2, 1:, ::2, ::3]


class _Subclass(np.ndarray):
    """NumPy hands such arrays out too: memmap, for instance."""


class _DLPack:
    """What another library's tensor is to us."""

    def __init__(self, x: Floats) -> None:
        self._x = x

    def __dlpack__(self, **options: Any) -> Any:
        return self._x.__dlpack__(**options)

    def __dlpack_device__(self) -> Any:
        return self._x.__dlpack_device__()


class _Array:
    """What has nothing but `__array__`."""

    def __init__(self, x: Floats) -> None:
        self._x = x

    def __array__(self, dtype: Any = None, copy: Any = None) -> np.ndarray:
        return self._x


def _buffer(x: Floats) -> object:
    return memoryview(array.array("f", x.ravel().tolist())).cast("B").cast("f", x.shape)


def _mapped(x: Floats) -> np.ndarray:
    memory = mmap.mmap(-1, x.nbytes)
    memory[:] = x.tobytes()
    return np.frombuffer(memory, np.float32).reshape(x.shape)


_KINDS: dict[str, Callable[[Floats], Any]] = {
    "contiguous": lambda x: x.copy(),
    "with gaps": _gaps,
    "negative strides": lambda x: x[::-1, :, ::-1, ::-1].copy()[::-1, :, ::-1, ::-1],
    "Fortran order": np.asfortranarray,
    "channels last": lambda x: x.transpose(0, 2, 3, 1).copy().transpose(0, 3, 1, 2),
    "big-endian": lambda x: x.astype(">f4"),
    "unaligned": _unaligned,
    "read-only": _read_only,
    "subclass": lambda x: x.view(_Subclass),
    "list": lambda x: x.tolist(),
    "list of arrays": list,
    "DLPack": _DLPack,
    "__array__": _Array,
    "buffer": _buffer,
    "mapped": _mapped,
}


@pytest.mark.parametrize("kind", _KINDS)
def test_inputs_of_every_kind(session: cnnc.Session, expected: np.ndarray, kind: str) -> None:
    x = _KINDS[kind](_X)
    np.testing.assert_array_equal(session(x), expected)
    np.testing.assert_array_equal(session(image=x), expected)
    np.testing.assert_array_equal(session.run(None, {"image": x})[0], expected)


def test_broadcast_inputs(session: cnnc.Session) -> None:
    x = np.broadcast_to(_X[3], _X.shape)
    np.testing.assert_array_equal(session(x), session(x.copy()))


def test_inputs_stay_as_they_were(session: cnnc.Session) -> None:
    for kind in ("contiguous", "with gaps", "unaligned"):
        x = _KINDS[kind](_X)
        session(x)
        np.testing.assert_array_equal(x, _X)


def test_results_are_new_arrays_of_the_callers_own(session: cnnc.Session) -> None:
    first, second = np.asarray(session(_X)), np.asarray(session(_X))
    assert first.dtype == np.float32
    assert first.flags.c_contiguous
    assert first.flags.writeable
    assert not np.shares_memory(first, second)
    first[:] = -1
    np.testing.assert_array_equal(session(_X), second)


def test_empty_batches(session: cnnc.Session) -> None:
    for y in (session(_X[:0]), session.run(None, {"image": _X[:0]})[0]):
        assert isinstance(y, np.ndarray)
        assert y.shape == (0, 10)
        assert y.dtype == np.float32


def test_empty_batches_of_networks_that_flatten_all() -> None:
    # The output's shape is none of the input's sizes: such a network is compiled for none.
    weights: dict[str, np.ndarray] = {
        "w": np.ones((32, 32, 3, 3), np.float32),
        "depth": np.ones((32, 1, 3, 3), np.float32),
        "shape": np.array([-1], np.int64),
    }
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["a"], pads=[1] * 4),
        helper.make_node("Conv", ["a", "depth"], ["b"], group=32),
        helper.make_node("MaxPool", ["b"], ["c"], kernel_shape=[2, 2]),
        helper.make_node("Softmax", ["c"], ["d"], axis=1),
        helper.make_node("Reshape", ["d", "shape"], ["y"]),
    ]
    with cnnc.compile(onnx_model(nodes, {"x": ("N", 32, 8, 8)}, weights=weights)) as session:
        for batch in (2, 0):
            y = np.asarray(session(np.ones((batch, 32, 8, 8), np.float32)))
            assert y.shape == (batch * 32 * 5 * 5,)


_PLACES: dict[str, Callable[[], np.ndarray]] = {
    "contiguous": lambda: np.full((6, 10), np.nan, np.float32),
    "Fortran order": lambda: np.full((6, 10), np.nan, np.float32, order="F"),
    "with gaps": lambda: np.full((12, 20), np.nan, np.float32)[::2, ::2],
    "negative strides": lambda: np.full((6, 10), np.nan, np.float32)[::-1, ::-1],
    "big-endian": lambda: np.full((6, 10), np.nan, ">f4"),
    "unaligned": lambda: _unaligned(np.zeros((6, 10), np.float32)),
}


@pytest.mark.parametrize("kind", _PLACES)
def test_outputs_of_every_kind(session: cnnc.Session, expected: np.ndarray, kind: str) -> None:
    out = _PLACES[kind]()
    (y,) = session.run(None, {"image": _X}, out={"probabilities": out})
    assert y is out
    np.testing.assert_array_equal(out, expected)


def test_an_output_in_a_larger_array_leaves_the_rest_alone(
    session: cnnc.Session, expected: np.ndarray
) -> None:
    whole = np.full((10, 30), 7, np.float32)
    session.run(None, {"image": _X}, out={"probabilities": whole[2:8, 10:20]})
    np.testing.assert_array_equal(whole[2:8, 10:20], expected)
    whole[2:8, 10:20] = 7
    assert (whole == 7).all()


def test_an_output_over_the_input(session: cnnc.Session, expected: np.ndarray) -> None:
    memory = np.zeros(_X.size, np.float32)
    x, y = memory.reshape(_X.shape), memory[7:67].reshape(6, 10)
    x[:] = _X
    session.run(None, {"image": x}, out={"probabilities": y})
    np.testing.assert_array_equal(y, expected)


def test_an_empty_mapping_of_outputs(session: cnnc.Session, expected: np.ndarray) -> None:
    np.testing.assert_array_equal(session.run(None, {"image": _X}, out={})[0], expected)


def _two_outputs() -> onnx.ModelProto:
    nodes = [
        helper.make_node("Add", ["a", "b"], ["sum"]),
        helper.make_node("Relu", ["a"], ["relu"]),
    ]
    return onnx_model(nodes, {"a": ("N", 3), "b": (3,)}, ["sum", "relu"])


def test_several_inputs_and_outputs() -> None:
    a = np.array([[-1, 2, -3], [4, -5, 6]], np.float32)
    b = np.array([10, 20, 30], np.float32)
    total, relu = a + b, np.maximum(a, 0)
    with cnnc.compile(_two_outputs()) as session:
        for y in (session(a, b), session(b=b, a=a), tuple(session.run(None, {"b": b, "a": a}))):
            assert isinstance(y, tuple)
            np.testing.assert_array_equal(y[0], total)
            np.testing.assert_array_equal(y[1], relu)
        (only,) = session.run(["relu"], {"a": a, "b": b})
        np.testing.assert_array_equal(only, relu)
        swapped = session.run(["relu", "sum", "relu"], {"a": a, "b": b})
        for one, wanted in zip(swapped, (relu, total, relu), strict=True):
            np.testing.assert_array_equal(one, wanted)
        assert session.run([], {"a": a, "b": b}) == []
        out = np.zeros((2, 3), np.float32)
        found = session.run(["sum", "relu"], {"a": a, "b": b}, out={"relu": out})
        assert found[1] is out
        np.testing.assert_array_equal(out, relu)


def test_one_array_for_two_outputs_is_refused() -> None:
    out = np.zeros((2, 3), np.float32)
    feed: dict[str, np.ndarray] = {"a": out.copy(), "b": out[0].copy()}
    with cnnc.compile(_two_outputs()) as session:
        with pytest.raises(cnnc.InputError) as caught:
            session.run(None, feed, out={"sum": out, "relu": out})
        assert str(caught.value) == "output 'relu': the array overlaps that of output 'sum'"


def test_one_array_for_two_inputs() -> None:
    nodes = [helper.make_node("Mul", ["a", "b"], ["y"])]
    a = np.array([[1, 2, 3]], np.float32)
    with cnnc.compile(onnx_model(nodes, {"a": (1, 3), "b": (1, 3)})) as session:
        np.testing.assert_array_equal(session(a, a), a * a)
        session.run(None, {"a": a, "b": a}, out={"y": a})
    np.testing.assert_array_equal(a, [[1, 4, 9]])


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 1e-42, 3e38])
def test_numbers_at_the_edge(value: float) -> None:
    x = np.full((1, 1, 28, 28), 0.5, np.float32)
    x[0, 0, 13, 13] = value
    model = lenet5()
    with cnnc.compile(model) as session:
        y = np.asarray(session(x))
    (theirs,) = by_onnxruntime(model.SerializeToString(), x)
    assert np.array_equal(np.isnan(y), np.isnan(theirs))
    np.testing.assert_allclose(y, theirs, rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize(
    "model",
    [
        DIGITS.read_bytes(),
        lenet5().SerializeToString(),
        small_batchnorm_cnn().SerializeToString(),
        _two_outputs().SerializeToString(),
        one_node("Relu", (2, 3, 4)).SerializeToString(),
        one_node("Relu", ()).SerializeToString(),
    ],
    ids=["digits", "LeNet-5", "BatchNorm", "two outputs", "fixed", "scalar"],
)
def test_inputs_and_outputs_are_described_like_onnxruntime_does(model: bytes) -> None:
    theirs = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    with cnnc.InferenceSession(model) as ours:
        for found, wanted in (
            (ours.get_inputs(), theirs.get_inputs()),
            (ours.get_outputs(), theirs.get_outputs()),
        ):
            described = [(x.name, x.shape, x.type) for x in found]
            assert described == [(x.name, x.shape, x.type) for x in wanted]


def test_scalars() -> None:
    with cnnc.compile(one_node("Relu", ())) as session:
        for x, y in ((np.float32(-1), 0), (2.5, 2.5), (np.array(3, np.float32), 3)):
            found = np.asarray(session(x))
            assert (found.shape, float(found)) == ((), y)


def test_the_class_has_two_names() -> None:
    assert cnnc.InferenceSession is cnnc.Session
    with cnnc.InferenceSession(DIGITS) as session:
        assert isinstance(session, cnnc.Session)
        assert isinstance(cnnc.compile(DIGITS), cnnc.Session)


def test_the_signature_of_run_is_onnxruntimes() -> None:
    theirs = onnxruntime.InferenceSession(DIGITS, providers=["CPUExecutionProvider"])
    options = onnxruntime.RunOptions()
    with cnnc.InferenceSession(DIGITS) as ours:
        for names in (None, ["probabilities"]):
            found = ours.run(names, {"image": _X}, options)
            wanted = theirs.run(names, {"image": _X}, options)
            assert len(found) == len(wanted)
            np.testing.assert_allclose(found[0], wanted[0], rtol=1e-4, atol=1e-7)
