"""The process's pool: one for all networks, grown on demand, gone with the last."""

from __future__ import annotations

import gc
import os
import threading
import weakref

import pytest

from cnnc.errors import CompileError
from cnnc.runtime import pool
from cnnc.runtime.library import Artefact
from cnnc.runtime.pool import Lease
from tests.runtime import toy_library as toy


@pytest.fixture(autouse=True)
def no_pool_before_and_after() -> object:
    gc.collect()
    assert pool._pool._leases == 0
    yield
    assert pool._pool._leases == 0


def artefact(log: toy.Log | None = None) -> Artefact:
    return Artefact(toy.ToyLibrary(log=log))


def test_first_makes_others_share_last_destroys() -> None:
    first, second = toy.Log(), toy.Log()
    a = Lease(artefact(first), 4)
    b = Lease(artefact(second), 3)
    assert a.pool == b.pool == 7
    a.close()
    a.close()
    assert first.pool == [("create", 4)]
    b.close()
    assert first.pool == [("create", 4), ("destroy", 7)]
    assert second.pool == []


def test_the_pool_grows_for_who_wants_more() -> None:
    log = toy.Log()
    leases = [Lease(artefact(log), workers) for workers in (2, 5, 3)]
    assert log.pool == [("create", 2), ("grow", 7, 5)]
    for lease in leases:
        lease.close()


def test_the_library_that_made_the_pool_stays_until_it_is_destroyed() -> None:
    maker = toy.ToyLibrary()
    alive = weakref.ref(maker)
    first, second = Lease(Artefact(maker), 2), Lease(artefact(), 2)
    del maker
    first.close()
    assert alive() is not None
    second.close()
    assert alive() is None


def test_a_lost_lease_is_given_back() -> None:
    log = toy.Log()
    lease = Lease(artefact(log), 2)
    del lease
    assert log.pool == [("create", 2), ("destroy", 7)]


def test_no_memory_for_a_pool_means_none() -> None:
    library = toy.ToyLibrary()
    empty = toy.ToyLibrary()
    library._functions["cnnc_pool_create"] = type(library._functions["cnnc_pool_create"])(
        lambda workers: 0
    )
    lease = Lease(Artefact(library), 2)
    assert lease.pool == 0
    later = Lease(Artefact(empty), 2)
    assert later.pool == 7
    lease.close()
    later.close()
    assert empty.log.pool == [("create", 2), ("destroy", 7)]


def test_a_library_without_a_pool_leaves_no_lease() -> None:
    library = toy.ToyLibrary()
    loaded = Artefact(library)
    del library._functions["cnnc_pool_create"]
    with pytest.raises(CompileError, match="exports no cnnc_pool_create"):
        Lease(loaded, 2)


def test_many_threads_open_and_close() -> None:
    log = toy.Log()
    loaded = artefact(log)

    def cycle() -> None:
        for _ in range(200):
            Lease(loaded, 2).close()

    threads = [threading.Thread(target=cycle) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    names = [name for name, *_ in log.pool]
    assert names == ["create", "destroy"] * (len(names) // 2)


def test_a_child_forked_while_the_pool_is_locked_goes_on() -> None:
    locked, done = threading.Event(), threading.Event()

    def hold() -> None:
        with pool._pool._lock:
            locked.set()
            assert done.wait(20)

    holder = threading.Thread(target=hold)
    holder.start()
    assert locked.wait(20)
    child = os.fork()
    if child == 0:
        try:
            Lease(artefact(), 2).close()
            os._exit(0)
        finally:
            os._exit(1)
    done.set()
    holder.join()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
