"""Networks live: callers in parallel, closing, limits of memory, nothing left behind, forks."""

from __future__ import annotations

import gc
import os
import threading
import weakref
from collections.abc import Mapping

import numpy as np
import pytest

from cnnc.errors import CnncError, InputError, ResourceError
from cnnc.runtime.variants import Compiled
from tests.runtime import toy_library as toy
from tests.runtime.toy_library import compile_rows, network, sample


def test_callers_in_parallel_get_their_own_results() -> None:
    net = network()
    failures: list[object] = []

    def call(seed: int) -> None:
        for i in range(100):
            x = sample(1 + (seed + i) % 10, seed)
            if not np.array_equal(net.run([x])[0], toy.expected(x)):
                failures.append((seed, i))

    threads = [threading.Thread(target=call, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_callers_at_the_same_step_have_different_memory() -> None:
    gate = toy.Gate(step=3)
    net = network(toy.ToyLibrary(on_step=gate))
    results: dict[int, np.ndarray] = {}
    threads = [
        threading.Thread(target=lambda i=i: results.update({i: net.run([sample(2, i)])[0]}))
        for i in range(3)
    ]
    for thread in threads:
        thread.start()
    for _ in threads:
        assert gate.entered.acquire(timeout=20)
    gate.opened.set()
    for thread in threads:
        thread.join()
    for i in range(3):
        np.testing.assert_array_equal(results[i], toy.expected(sample(2, i)))


def test_new_sizes_are_compiled_once_for_all_callers() -> None:
    asked: list[int] = []
    inside = threading.Event()
    go_on = threading.Event()

    def specialise(sizes: Mapping[str, int]) -> Compiled:
        asked.append(sizes["N"])
        inside.set()
        assert go_on.wait(20)
        return compile_rows(sizes)

    net = network(specialise=specialise)
    net.run([sample(2)])
    threads = [threading.Thread(target=net.run, args=([sample(9)],)) for _ in range(3)]
    for thread in threads:
        thread.start()
    assert inside.wait(20)
    np.testing.assert_array_equal(net.run([sample(2)])[0], toy.expected(sample(2)))
    go_on.set()
    for thread in threads:
        thread.join()
    assert asked == [9]


def test_close_waits_for_the_calls_in_progress() -> None:
    gate = toy.Gate(step=3)
    net = network(toy.ToyLibrary(on_step=gate))
    results: list[np.ndarray] = []
    running = threading.Thread(target=lambda: results.extend(net.run([sample(2)])))
    running.start()
    assert gate.entered.acquire(timeout=20)
    closing = threading.Thread(target=net.close)
    closing.start()
    closing.join(0.1)
    assert closing.is_alive()
    with pytest.raises(InputError, match="the network is closed"):
        net.run([sample(2)])
    gate.opened.set()
    running.join()
    closing.join()
    np.testing.assert_array_equal(results[0], toy.expected(sample(2)))


def test_a_closed_network_refuses_to_run() -> None:
    net = network()
    net.close()
    net.close()
    with pytest.raises(InputError) as error:
        net.run([sample(2)])
    assert str(error.value) == "toy: the network is closed"


def test_closing_from_inside_a_run_is_refused() -> None:
    net = network()
    with pytest.raises(CnncError, match="toy: can't be closed from inside its own run"):
        net.run([sample(2)], observer=lambda step, memory: net.close())
    np.testing.assert_array_equal(net.run([sample(2)])[0], toy.expected(sample(2)))


@pytest.mark.parametrize("explicitly", [True, False])
def test_the_library_is_released(explicitly: bool) -> None:
    gc.disable()  # references alone must do it
    try:
        library = toy.ToyLibrary()
        net = network(library, threads=2)
        net.run([sample(2)])
        net.run([sample(3)])
        alive = weakref.ref(library)
        log = library.log
        if explicitly:
            net.close()
            del library
        else:
            del library, net
        assert alive() is None
        assert log.pool == [("create", 2), ("destroy", 7)]
    finally:
        gc.enable()


def memory_maps() -> int:
    with open("/proc/self/maps", encoding="utf-8") as file:
        return len(file.readlines())


def test_a_thousand_networks_leave_nothing_behind() -> None:
    library = toy.ToyLibrary()

    def cycle() -> None:
        net = network(library, threads=2)
        net.run([sample(2)])
        net.close()

    for _ in range(20):
        cycle()
    before = memory_maps(), len(os.listdir("/proc/self/fd")), threading.active_count()
    for _ in range(1000):
        cycle()
    after = memory_maps(), len(os.listdir("/proc/self/fd")), threading.active_count()
    assert after[0] <= before[0] + 20
    assert after[1:] == before[1:]


def test_planned_memory_beyond_the_limit_is_refused_before_it_is_allocated(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    net = network()
    net.run([sample(2)])
    monkeypatch.setenv("CNNC_MAX_BYTES", "1000000")
    with pytest.raises(ResourceError) as error:
        net.run([sample(100_000)])
    assert "memory of a run: needs more memory than the limit allows: got 1" in str(error.value)
    assert "expected at most 1000000 bytes; raise CNNC_MAX_BYTES" in str(error.value)
    np.testing.assert_array_equal(net.run([sample(2)])[0], toy.expected(sample(2)))


def test_idle_memory_gives_way_to_what_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CNNC_MAX_BYTES", "1500000")
    net = network()
    for rows in (70_000, 70_001, 70_002):  # 840 kB of arena each
        np.testing.assert_array_equal(net.run([sample(rows)])[0], toy.expected(sample(rows)))


def test_the_limit_holds_for_callers_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CNNC_MAX_BYTES", "1500000")
    gate = toy.Gate(step=3)
    net = network(toy.ToyLibrary(on_step=gate))
    running = threading.Thread(target=net.run, args=([sample(70_000)],))
    running.start()
    assert gate.entered.acquire(timeout=20)
    with pytest.raises(ResourceError):
        net.run([sample(70_000)])
    gate.opened.set()
    running.join()
    np.testing.assert_array_equal(net.run([sample(70_000)])[0], toy.expected(sample(70_000)))


def test_a_child_runs_and_closes_though_the_parent_was_in_a_run() -> None:
    gate = toy.Gate(step=3)
    library = toy.ToyLibrary(on_step=gate)
    net = network(library, threads=2)
    running = threading.Thread(target=net.run, args=([sample(2)],))
    running.start()
    assert gate.entered.acquire(timeout=20)
    child = os.fork()
    if child == 0:
        status = 1
        try:
            gate.opened.set()
            ok = np.array_equal(net.run([sample(2)])[0], toy.expected(sample(2)))
            ok &= np.array_equal(net.run([sample(3)])[0], toy.expected(sample(3)))
            net.close()
            status = 0 if ok and library.log.pool[-1] == ("destroy", 7) else 2
        finally:
            os._exit(status)
    gate.opened.set()
    running.join()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    np.testing.assert_array_equal(net.run([sample(2)])[0], toy.expected(sample(2)))


def test_a_run_goes_on_in_a_child_forked_inside_it() -> None:
    net = network()
    children: list[int] = []

    def fork(step: int, memory: object) -> None:
        if step == 2:
            children.append(os.fork())

    (y,) = net.run([sample(2)], observer=fork)
    if children == [0]:
        try:
            net.close()
            os._exit(0 if np.array_equal(y, toy.expected(sample(2))) else 2)
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(children[0], 0)[1]) == 0
