"""Sessions and threads: more workers than cores, callers in parallel, a fork in the middle."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import numpy as np
import pytest

import cnnc
from cnnc.errors import CnncError, InputError
from tests.face.processes import in_child
from tests.face.reference import DIGITS, images


@pytest.fixture(scope="module")
def expected() -> dict[int, np.ndarray]:
    """The outputs of one thread, by batch size."""
    with cnnc.compile(DIGITS, threads=1) as session:
        return {batch: np.asarray(session(images(batch))) for batch in (1, 5, 16, 120)}


def _start(*calls: Callable[[], object]) -> tuple[list[threading.Thread], list[BaseException]]:
    """Threads that make the calls, and the list that gets what they raise."""
    failures: list[BaseException] = []

    def guarded(call: Callable[[], object]) -> None:
        try:
            call()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=guarded, args=(call,), daemon=True) for call in calls]
    for thread in threads:
        thread.start()
    return threads, failures


def _finish(threads: list[threading.Thread], failures: list[BaseException]) -> None:
    for thread in threads:
        thread.join(120)
        assert not thread.is_alive(), "still running after 120 s"
    assert failures == []


def _check(session: cnnc.Session, expected: dict[int, np.ndarray], rounds: int) -> None:
    for i in range(rounds):
        batch = list(expected)[i % len(expected)]
        np.testing.assert_array_equal(session(images(batch)), expected[batch])


def test_more_workers_than_cores(expected: dict[int, np.ndarray]) -> None:
    with cnnc.compile(DIGITS, threads=8) as session:
        _check(session, expected, 200)


def test_callers_in_parallel_on_one_session(expected: dict[int, np.ndarray]) -> None:
    with cnnc.compile(DIGITS, threads=2) as session:
        _finish(*_start(*[lambda: _check(session, expected, 100)] * 4))


def test_callers_in_parallel_on_sessions_of_their_own(expected: dict[int, np.ndarray]) -> None:
    def work(threads: int) -> None:
        for _ in range(3):
            with cnnc.compile(DIGITS, threads=threads) as session:
                _check(session, expected, 30)

    _finish(*_start(*[lambda t=t: work(t) for t in (1, 2, 3, 8)]))


def test_new_sizes_while_others_run(expected: dict[int, np.ndarray]) -> None:
    with cnnc.compile(DIGITS, threads=2) as session:

        def grow(first: int) -> None:
            for batch in range(first, first + 24, 2):
                assert np.asarray(session(images(batch))).shape == (batch, 10)

        calls = [lambda: _check(session, expected, 100), lambda: grow(20), lambda: grow(21)]
        _finish(*_start(*calls))


def test_a_child_forked_while_others_run(
    expected: dict[int, np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Not with checked steps: they are interpreted by NumPy, whose OpenBLAS can't be forked in the
    # middle of a product.
    monkeypatch.delenv("CNNC_CHECK", raising=False)
    stop = threading.Event()
    with cnnc.compile(DIGITS, threads=2) as session:

        def keep_running() -> None:
            while not stop.is_set():
                _check(session, expected, 4)

        threads, failures = _start(keep_running, keep_running)
        try:
            for _ in range(10):
                in_child(lambda: _check(session, expected, 20))
        finally:
            stop.set()
        _finish(threads, failures)
        _check(session, expected, 20)


def test_a_child_makes_and_closes_sessions(expected: dict[int, np.ndarray]) -> None:
    with cnnc.compile(DIGITS, threads=2) as session:
        _check(session, expected, 4)

        def child() -> None:
            with cnnc.compile(DIGITS, threads=3) as own:
                _check(own, expected, 8)
            session.close()
            with cnnc.compile(DIGITS, threads=2) as own:
                _check(own, expected, 8)

        in_child(child)
        _check(session, expected, 4)


def test_a_childs_child(expected: dict[int, np.ndarray]) -> None:
    with cnnc.compile(DIGITS, threads=2) as session:

        def child() -> None:
            _check(session, expected, 4)
            in_child(lambda: _check(session, expected, 4))
            _check(session, expected, 4)

        in_child(child)


def test_close_waits_for_runs_and_refuses_later_ones(expected: dict[int, np.ndarray]) -> None:
    for _ in range(20):
        session = cnnc.compile(DIGITS, threads=2)
        begun = threading.Event()
        refusals: list[str] = []

        def run_until_refused(
            session: cnnc.Session = session,
            begun: threading.Event = begun,
            refusals: list[str] = refusals,
        ) -> None:
            try:
                while True:
                    np.testing.assert_array_equal(session(images(120)), expected[120])
                    begun.set()
            except InputError as error:
                refusals.append(str(error))

        running = _start(*[run_until_refused] * 3)
        assert begun.wait(120)
        session.close()
        _finish(*running)
        assert refusals == ["digits: the network is closed"] * 3


def test_use_after_close() -> None:
    session = cnnc.compile(DIGITS)
    session.close()
    session.close()
    with pytest.raises(CnncError, match=r"^digits: the network is closed$"):
        session(images(1))
    with pytest.raises(CnncError, match=r"^digits: the network is closed$"):
        session.run(None, {"image": images(1)})
    assert session.get_inputs()[0].name == "image"
    assert repr(session) == "<cnnc.Session digits>"


def test_the_last_reference_may_go_while_a_result_is_kept(
    expected: dict[int, np.ndarray],
) -> None:
    y = cnnc.compile(DIGITS, threads=2)(images(5))
    np.testing.assert_array_equal(y, expected[5])


def test_workers_sleep_between_runs() -> None:
    with cnnc.compile(DIGITS, threads=2) as session:
        for _ in range(10):
            session(images(16))
        time.sleep(0.01)
        used = time.process_time()
        time.sleep(0.5)
        assert time.process_time() - used < 0.25
