"""The same bits, whatever runs beside, in whatever process: see the promise in `cnnc.session`."""

from __future__ import annotations

import pickle
import threading

import numpy as np
import pytest

import cnnc
from tests.face.processes import allow_warm_starts, in_child, run_python
from tests.face.reference import DIGITS, images
from tests.models.networks import lenet5

# Prints the sum of the outputs' bits for the first images, so many of them.
_PRINT_BITS = """
import sys, zlib, numpy as np, cnnc
from tests.face.reference import DIGITS, images
with cnnc.compile(DIGITS, threads=2) as session:
    print(zlib.crc32(np.asarray(session(images(int(sys.argv[1]))))), "llvmlite" in sys.modules)
"""


def _run(batch: int, **options: int) -> np.ndarray:
    with cnnc.compile(DIGITS, **options) as session:
        return np.asarray(session(images(batch)))


@pytest.mark.parametrize("batch", [1, 7, 33])
def test_for_every_number_of_threads(batch: int) -> None:
    alone = _run(batch, threads=1)
    for threads in (2, 3, 8):
        np.testing.assert_array_equal(_run(batch, threads=threads), alone)


def test_for_every_position_in_the_batch() -> None:
    x = images(7)
    with cnnc.compile(DIGITS) as session:
        y = np.asarray(session(x))
        for shift in range(1, 7):
            moved = np.asarray(session(np.roll(x, shift, axis=0)))
            np.testing.assert_array_equal(moved, np.roll(y, shift, axis=0))
        repeated = np.asarray(session(np.repeat(x[2:3], 7, axis=0)))
        np.testing.assert_array_equal(repeated, np.repeat(y[2:3], 7, axis=0))


def test_for_whatever_the_other_images_are() -> None:
    x = images(7)
    with cnnc.compile(DIGITS) as session:
        y = np.asarray(session(x))
        others = np.full_like(x, 1e30)
        others[3] = x[3]
        np.testing.assert_array_equal(np.asarray(session(others))[3], y[3])


def test_from_run_to_run() -> None:
    with cnnc.compile(DIGITS) as session:
        first = np.asarray(session(images(33)))
        for batch in (1, 33, 2) * 20:
            np.testing.assert_array_equal(session(images(batch))[:0], first[:0])
            np.testing.assert_array_equal(session(images(33)), first)


def test_while_other_sessions_run() -> None:
    model = lenet5().SerializeToString()
    expected = _run(16)
    stop = threading.Event()

    def disturb(seed: int) -> None:
        x = np.random.default_rng(seed).normal(size=(5, 1, 28, 28)).astype(np.float32)
        with cnnc.compile(model, threads=2) as session:
            first = session(x)
            while not stop.is_set():
                assert np.array_equal(session(x), first)

    disturbers = [threading.Thread(target=disturb, args=(seed,)) for seed in range(2)]
    for thread in disturbers:
        thread.start()
    try:
        with cnnc.compile(DIGITS, threads=2) as session:
            for _ in range(300):
                np.testing.assert_array_equal(session(images(16)), expected)
    finally:
        stop.set()
        for thread in disturbers:
            thread.join()


@pytest.mark.parametrize("batch", [1, 7])
def test_for_cold_and_warm_starts(
    batch: int, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    allow_warm_starts(monkeypatch)
    monkeypatch.setenv("CNNC_CACHE_DIR", str(tmp_path_factory.mktemp("cold")))
    cold = run_python(_PRINT_BITS, batch).split()
    warm = run_python(_PRINT_BITS, batch).split()
    assert (cold[1], warm[1]) == ("True", "False")
    assert cold[0] == warm[0]


@pytest.mark.parametrize("batch", [1, 7])
def test_for_both_loaders(batch: int, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = _run(batch)
    monkeypatch.setenv("CNNC_LOADER", "mcjit")
    np.testing.assert_array_equal(_run(batch), expected)


def test_without_a_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = _run(7)
    monkeypatch.setenv("CNNC_DISABLE_CACHE", "1")
    np.testing.assert_array_equal(_run(7), expected)


def test_after_pickling() -> None:
    with cnnc.compile(DIGITS, threads=2, shapes={"image": (7, 1, 8, 8)}) as session:
        expected = session(images(7))
        copy = pickle.loads(pickle.dumps(session))
    with copy:
        np.testing.assert_array_equal(copy(images(7)), expected)


def test_in_a_forked_child() -> None:
    with cnnc.compile(DIGITS, threads=2) as session:
        expected = {batch: np.asarray(session(images(batch))) for batch in (1, 7)}

        def child() -> None:
            for batch, y in expected.items():
                np.testing.assert_array_equal(session(images(batch)), y)

        in_child(child)
        np.testing.assert_array_equal(session(images(7)), expected[7])
