"""Sessions come and go: nothing stays behind, whatever ends them."""

from __future__ import annotations

import copy
import gc
import os
import pickle
import time
import weakref
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest

import cnnc
from cnnc.errors import InputError, ModelError
from tests.face.processes import allow_warm_starts
from tests.face.reference import DIGITS, images

_GROWTH_BYTES = 4 << 20


def _resident_bytes() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")


def _threads() -> int:
    """The process's threads, once those that are ending have ended: a thread that was joined is
    listed for a moment longer."""
    count = 0
    for _ in range(100):
        count, last = len(os.listdir("/proc/self/task")), count
        if count == last:
            break
        time.sleep(0.002)
    return count


def _left_behind(use: Callable[[], object], cycles: int, first: int) -> tuple[int, int, int]:
    """Growth of resident bytes, descriptors and threads over the cycles after the first ones."""
    for _ in range(first):
        use()
    gc.collect()
    before = _resident_bytes(), len(os.listdir("/proc/self/fd")), _threads()
    for _ in range(cycles - first):
        use()
    gc.collect()
    after = _resident_bytes(), len(os.listdir("/proc/self/fd")), _threads()
    memory, descriptors, threads = (b - a for a, b in zip(before, after, strict=True))
    return memory, descriptors, threads


def _mappings() -> int:
    """How many of our libraries and memory files are mapped."""
    lines = Path("/proc/self/maps").read_text().splitlines()
    return sum(".cnnc." in line or "memfd:cnnc" in line for line in lines)


@pytest.mark.parametrize("threads", [1, 2])
def test_a_thousand_sessions_leave_nothing(threads: int, monkeypatch: pytest.MonkeyPatch) -> None:
    allow_warm_starts(monkeypatch)
    x = images(3)
    with cnnc.compile(DIGITS, threads=threads) as session:
        expected = np.asarray(session(x))
    gc.collect()
    before = _mappings()

    def cycle() -> None:
        with cnnc.compile(DIGITS, threads=threads) as session:
            np.testing.assert_array_equal(session(x), expected)

    memory, descriptors, workers = _left_behind(cycle, 1000, first=50)
    assert memory <= _GROWTH_BYTES
    assert (descriptors, workers) == (0, 0)
    gc.collect()
    assert _mappings() == before


@pytest.mark.parametrize(
    "variables",
    [{"CNNC_DISABLE_CACHE": "1"}, {"CNNC_LOADER": "mcjit"}],
    ids=["compiled anew", "by the other loader"],
)
def test_compiled_sessions_leave_no_descriptors_and_no_threads(
    variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    allow_warm_starts(monkeypatch)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    x, before = images(3), _mappings()

    def cycle() -> None:
        with cnnc.compile(_relu(), threads=2) as session:
            np.testing.assert_array_equal(session(-x), 0 * x)

    _, descriptors, workers = _left_behind(cycle, 4, first=1)
    assert (descriptors, workers) == (0, 0)
    assert _mappings() == before


def _relu() -> onnx.ModelProto:
    node = onnx.helper.make_node("Relu", ["x"], ["y"])
    x, y = (
        onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["N", 1, 8, 8])
        for name in "xy"
    )
    return onnx.helper.make_model(onnx.helper.make_graph([node], "relu", [x], [y]))


def test_runs_of_many_sizes_keep_little(monkeypatch: pytest.MonkeyPatch) -> None:
    allow_warm_starts(monkeypatch)
    with cnnc.compile(DIGITS, threads=2) as session:
        sizes = iter(list(range(1, 21)) * 10)
        memory, descriptors, workers = _left_behind(
            lambda: session(images(next(sizes))), 200, first=100
        )
    assert memory <= _GROWTH_BYTES
    assert (descriptors, workers) == (0, 0)


def test_failed_calls_keep_nothing() -> None:
    with cnnc.compile(DIGITS, threads=2) as session:

        def fail() -> None:
            with pytest.raises(InputError):
                session(np.zeros((1, 1, 8, 9), np.float32))
            with pytest.raises(InputError):
                session.run(None, {"image": images(2)}, out={"probabilities": np.zeros(3)})
            with pytest.raises(ModelError):
                cnnc.compile(DIGITS.read_bytes()[:-1])

        memory, descriptors, workers = _left_behind(fail, 300, first=50)
    assert memory <= _GROWTH_BYTES
    assert (descriptors, workers) == (0, 0)


def test_a_session_goes_with_its_last_reference() -> None:
    cnnc.compile(DIGITS, threads=4)(images(2))  # the compiler's tools may start a thread that stays
    gc.collect()
    threads, descriptors = _threads(), len(os.listdir("/proc/self/fd"))
    session = cnnc.compile(DIGITS, threads=4)
    session(images(2))
    assert _threads() > threads
    seen = weakref.ref(session)
    del session
    gc.collect()
    assert seen() is None
    assert (_threads(), len(os.listdir("/proc/self/fd"))) == (threads, descriptors)


def test_a_context_manager_closes_after_an_error_too() -> None:
    session = cnnc.compile(DIGITS)

    def fail() -> None:
        with session as entered:
            assert entered is session
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    with pytest.raises(InputError, match="closed"):
        session(images(1))


@pytest.mark.parametrize(
    "duplicate", [copy.copy, copy.deepcopy, lambda s: pickle.loads(pickle.dumps(s))]
)
def test_copies_are_sessions_of_their_own(
    duplicate: Callable[[cnnc.Session], cnnc.Session],
) -> None:
    session = cnnc.compile(DIGITS, threads=2, level=2)
    expected = np.asarray(session(images(5)))
    other = duplicate(session)
    session.close()
    with other:
        np.testing.assert_array_equal(other(images(5)), expected)


def test_a_closed_session_can_be_copied() -> None:
    session = cnnc.compile(DIGITS)
    session.close()
    with pickle.loads(pickle.dumps(session)) as other:
        assert np.asarray(other(images(2))).shape == (2, 10)


def test_a_session_of_a_graph_can_be_copied() -> None:
    with cnnc.compile(cnnc.load(DIGITS)) as session, pickle.loads(pickle.dumps(session)) as other:
        np.testing.assert_allclose(other(images(2)), session(images(2)), rtol=1e-6)
