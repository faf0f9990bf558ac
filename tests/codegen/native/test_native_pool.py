"""The pool: sharing, growing, forking, and never hanging.

What might hang runs in a child process with a deadline, at least 20 times what it takes on a quiet
machine of two cores.
"""

from __future__ import annotations

import os
import resource
import signal
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial

import pytest

from cnnc.compiler.codegen import jit
from cnnc.compiler.codegen.native.pool import CAPACITY
from tests.codegen.native.jobs import Network, Runtime, chain, compile_runtime, load_runtime
from tests.face.processes import in_child

DEADLINE_S = 60.0
CHUNKS = (16, 3, 16, 1, 64, 16)


def threads() -> int:
    """Threads of this process."""
    return len(os.listdir("/proc/self/task"))


def expect_threads(number: int) -> None:
    """Asserts that there are so many threads, once those that Python has joined are really gone."""
    end = time.monotonic() + DEADLINE_S
    while threads() != number and time.monotonic() < end:
        time.sleep(0.001)
    assert threads() == number


def run_often(network: Network, pool: int, rounds: int) -> None:
    """Runs a network and checks every round."""
    for _ in range(rounds):
        network.run(pool)
        network.check()


def in_threads(functions: list[Callable[[], None]]) -> None:
    """Runs functions side by side; raises the first error."""
    errors: list[BaseException] = []

    def guarded(function: Callable[[], None]) -> None:
        try:
            function()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=guarded, args=(f,)) for f in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


@pytest.mark.parametrize("workers", [2, 3, 8, 40])
def test_thousands_of_runs_end(runtime: Runtime, workers: int) -> None:
    def body() -> None:
        pool = runtime.create(workers)
        run_often(Network(runtime, chain(*CHUNKS), workers), pool, 2000)
        run_often(Network(runtime, chain(*CHUNKS, delay=30), workers), pool, 200)
        runtime.destroy(pool)

    in_child(body, DEADLINE_S)


def test_runs_after_pauses_wake_sleeping_workers(runtime: Runtime) -> None:
    def body() -> None:
        pool = runtime.create(3)
        network = Network(runtime, chain(*CHUNKS, delay=100), 3)
        for _ in range(200):
            time.sleep(0.001)
            network.run(pool)
            network.check()
        runtime.destroy(pool)
        assert (network.scratch[:, 0] > 0).all(), "a worker never woke"

    in_child(body, DEADLINE_S)


def test_callers_share_a_pool(runtime: Runtime) -> None:
    def body() -> None:
        pool = runtime.create(3)
        networks = [Network(runtime, chain(*CHUNKS, delay=5), 3) for _ in range(4)]
        in_threads([partial(run_often, n, pool, 300) for n in networks])
        runtime.destroy(pool)

    in_child(body, DEADLINE_S)


def test_a_busy_pool_lets_the_caller_work_alone(runtime: Runtime) -> None:
    def body() -> None:
        pool = runtime.create(2)
        long = Network(runtime, chain(400, 400, delay=2000), 2)
        short = Network(runtime, chain(4), 2)
        thread = threading.Thread(target=long.run, args=(pool,))
        thread.start()
        answers = []
        while thread.is_alive() and 1 not in answers:
            answers.append(short.run(pool))
            short.check()
        thread.join()
        long.check()
        assert 1 in answers
        assert short.run(pool) == 2
        runtime.destroy(pool)

    in_child(body, DEADLINE_S)


def other_copy(loader: str) -> Runtime:
    return load_runtime() if loader == "dlopen" else Runtime(jit.load_objects([compile_runtime()]))


@pytest.mark.parametrize("loader", ["dlopen", "mcjit"])
def test_copies_of_the_runtime_share_a_pool(runtime: Runtime, loader: str) -> None:
    def body() -> None:
        other = other_copy(loader)
        assert other.functions[0] != runtime.functions[0]
        pool = runtime.create(3)
        networks = [Network(copy, chain(*CHUNKS), 3) for copy in (runtime, other, runtime, other)]
        for network in networks:
            run_often(network, pool, 100)
        assert networks[1].run(pool) == 3
        in_threads([partial(run_often, n, pool, 200) for n in networks])
        assert other.grow(pool, 5) == 5
        other.destroy(pool)

    in_child(body, DEADLINE_S)


def test_growing(runtime: Runtime) -> None:
    before = threads()
    pool = runtime.create(0)
    assert threads() == before
    network = Network(runtime, chain(*CHUNKS), 8)
    answers = [network.run(pool)]
    for workers in (3, 2, 8):
        answers.append(runtime.grow(pool, workers))
        answers.append(network.run(pool))
        network.check()
    assert answers == [1, 3, 3, 3, 3, 8, 8]
    expect_threads(before + 7)
    runtime.destroy(pool)
    expect_threads(before)


def test_growing_stops_at_the_capacity(runtime: Runtime) -> None:
    pool = runtime.create(1)
    assert runtime.grow(pool, CAPACITY + 100) == CAPACITY
    network = Network(runtime, chain(*CHUNKS), CAPACITY + 1)
    assert network.run(pool) == CAPACITY
    network.check()
    runtime.destroy(pool)


def test_growing_waits_for_runs_but_is_not_starved(runtime: Runtime) -> None:
    def body() -> None:
        pool = runtime.create(2)
        networks = [Network(runtime, chain(*CHUNKS, delay=20), 2) for _ in range(3)]
        grown: list[int] = []

        def grow() -> None:
            grown.extend(runtime.grow(pool, workers) for workers in range(3, 20))

        callers = [partial(run_often, n, pool, 400) for n in networks]
        in_threads([grow, *callers, grow])
        assert len(grown) == 34
        assert max(grown) == 19
        runtime.destroy(pool)

    in_child(body, DEADLINE_S)


def test_missing_threads_leave_a_smaller_pool(runtime: Runtime) -> None:
    def body() -> None:
        with open("/proc/self/statm") as file:
            used = int(file.read().split()[0]) * resource.getpagesize()
        room = 10 << 20  # of stacks, which take more than 1 MB each
        resource.setrlimit(resource.RLIMIT_AS, (used + room, used + room))
        pool = runtime.create(64)
        network = Network(runtime, chain(64, 64), 64)
        workers = network.run(pool)
        network.check()
        assert 1 <= workers < 64
        assert runtime.grow(pool, 64) == workers
        runtime.destroy(pool)

    in_child(body, DEADLINE_S)


def test_creating_and_destroying_leaves_nothing(runtime: Runtime) -> None:
    network = Network(runtime, chain(8, 8), 3)
    before = threads()
    files = os.listdir("/proc/self/fd")
    for i in range(1000):
        pool = runtime.create(3)
        for _ in range(i % 3):
            network.run(pool)
            network.check()
        runtime.destroy(pool)
    expect_threads(before)
    assert os.listdir("/proc/self/fd") == files


def test_workers_leave_signals_to_the_program(runtime: Runtime) -> None:
    def blocked(task: str) -> int:
        with open(f"/proc/self/task/{task}/status") as file:
            fields = dict(line.split(":", 1) for line in file)
        return int(fields["SigBlk"], 16)

    def bit(number: int) -> int:
        return 1 << (number - 1)

    faults = sum(map(bit, (signal.SIGSEGV, signal.SIGBUS, signal.SIGFPE, signal.SIGILL)))
    others = sum(map(bit, (signal.SIGINT, signal.SIGTERM, signal.SIGPROF, signal.SIGCHLD)))
    mine = signal.pthread_sigmask(signal.SIG_BLOCK, [])
    before = set(os.listdir("/proc/self/task"))
    pool = runtime.create(2)
    (worker,) = set(os.listdir("/proc/self/task")) - before
    end = time.monotonic() + DEADLINE_S
    while blocked(worker) & faults and time.monotonic() < end:
        time.sleep(0.001)  # libc blocks all signals while a thread begins
    mask = blocked(worker)
    runtime.destroy(pool)
    assert signal.pthread_sigmask(signal.SIG_BLOCK, []) == mine
    assert mask & others == others
    assert mask & faults == 0


def test_workers_may_run_where_the_program_may(runtime: Runtime) -> None:
    # The caller moves from CPU to CPU; each wake takes its CPU from the worker's mask for a while.
    def body() -> None:
        allowed = os.sched_getaffinity(0)
        before = set(os.listdir("/proc/self/task"))
        pool = runtime.create(2)
        (worker,) = map(int, set(os.listdir("/proc/self/task")) - before)
        network = Network(runtime, chain(64, 64, delay=100), 2)
        for i in range(100):
            os.sched_setaffinity(0, {sorted(allowed)[i % len(allowed)]})
            time.sleep(0.001)
            network.run(pool)
            network.check()
            assert len(allowed - os.sched_getaffinity(worker)) <= 1
        end = time.monotonic() + DEADLINE_S
        while os.sched_getaffinity(worker) != allowed and time.monotonic() < end:
            network.run(pool)
            time.sleep(0.001)
        assert os.sched_getaffinity(worker) == allowed
        runtime.destroy(pool)

    in_child(body, 2 * DEADLINE_S)


def used_after_fork(runtime: Runtime, pool: int) -> Callable[[], None]:
    """What a child does with its parent's pool: runs from several threads, grows, destroys."""

    def body() -> None:
        assert threads() == 1
        networks = [Network(runtime, chain(*CHUNKS, delay=5), 3) for _ in range(3)]
        in_threads([partial(run_often, n, pool, 30) for n in networks])
        assert networks[0].run(pool) == 3
        expect_threads(3)
        assert runtime.grow(pool, 4) == 4
        runtime.destroy(pool)
        expect_threads(1)

    return body


def test_a_forked_child_has_workers_of_its_own(runtime: Runtime) -> None:
    pool = runtime.create(3)
    network = Network(runtime, chain(*CHUNKS), 3)
    run_often(network, pool, 10)
    for _ in range(5):
        in_child(used_after_fork(runtime, pool), DEADLINE_S)
        run_often(network, pool, 10)
    in_child(lambda: in_child(used_after_fork(runtime, pool), DEADLINE_S), 2 * DEADLINE_S)
    runtime.destroy(pool)


def test_a_forked_child_can_destroy_a_pool_it_never_used(runtime: Runtime) -> None:
    pool = runtime.create(3)
    in_child(lambda: runtime.destroy(pool), DEADLINE_S)
    run_often(Network(runtime, chain(*CHUNKS), 3), pool, 10)
    runtime.destroy(pool)


class Running(AbstractContextManager[None]):
    """Runs a network all the time on a thread."""

    def __init__(self, network: Network, pool: int) -> None:
        self.network, self.pool, self.stop = network, pool, threading.Event()
        self.thread = threading.Thread(target=self._loop)

    def _loop(self) -> None:
        while not self.stop.is_set():
            self.network.run(self.pool)
            self.network.check()

    def __enter__(self) -> None:
        self.thread.start()

    def __exit__(self, *error: object) -> None:
        self.stop.set()
        self.thread.join()


def test_forking_while_a_run_holds_the_pool(runtime: Runtime) -> None:
    pool = runtime.create(3)
    with Running(Network(runtime, chain(64, 64, 64, delay=300), 3), pool):
        for _ in range(10):
            in_child(used_after_fork(runtime, pool), DEADLINE_S)
    runtime.destroy(pool)
