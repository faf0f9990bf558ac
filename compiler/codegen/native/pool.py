"""The pool of worker threads that a process shares.

A pool runs one job at a time: some `walk(job, worker, workers, spin)` on its caller, who is worker
0, and on those of its threads that come in time. It knows nothing of what a job is. Its first word
is the address of the code that runs jobs on it, so that artefacts built apart can use a pool that
one of them made; that one must stay loaded as long. `runtime.abi.VERSION` covers its layout.

Promises: nobody waits for a thread that hasn't begun (a late one finds the job closed); nobody
waits for a busy pool (its caller works alone instead); after a fork, the child's first run makes
new threads. All state is in the pool, so the code may be loaded many times.
"""

from __future__ import annotations

from ..dialect import routine
from ..memory import minimum
from .atomic import (
    address_of,
    atomic_load,
    atomic_store,
    call,
    compare_exchange,
    fetch_add,
    fetch_and,
    fetch_or,
    load,
    store,
)
from .placement import PLACE_SIZE, cnnc_place_enter, cnnc_place_wake, cnnc_place_woken
from .platform import (
    cnnc_os_allocate,
    cnnc_os_free,
    cnnc_os_nap,
    cnnc_os_process,
    cnnc_os_thread_join,
    cnnc_os_thread_start,
    cnnc_os_wake,
)
from .waiting import cnnc_spin_measure, cnnc_spin_reset, cnnc_wait_until, cnnc_wake

CAPACITY = 256  # most workers, the caller included

# Words of a pool. What different threads write lies ALIGNMENT_BYTES apart.
POOL_RUN = 0  # int64 run(pool, walk, job, workers), see cnnc_pool_run
POOL_WORKERS = 1  # workers there are, the caller included
POOL_PAUSE = 2  # picoseconds that one `pause` takes
POOL_STOP = 3  # 1 when the threads are to end
_POOL_LOCK = 16  # bits HELD and WANTED
_POOL_OWNER = 17  # process whose threads these are; negative while that process makes them
_POOL_GATE = 32  # workers the open job was cut for, 0 if none is open, << 16; | threads inside
_POOL_GATE_SLEEPERS = 33
_POOL_WALK = 34
_POOL_JOB = 35
_POOL_RECORDS = 48

# Words of a worker's record; worker 0, the caller, uses its spin state alone.
_RECORD_BELL = 0  # 1 when there may be work
_RECORD_BELL_SLEEPERS = 1
_RECORD_POOL = 2
_RECORD_INDEX = 3
_RECORD_THREAD = 4
_RECORD_PLACE = 5  # the thread's place, see `placement`
_RECORD_SPIN = 8
_RECORD_SIZE = 16

_POOL_BYTES = 8 * (_POOL_RECORDS + CAPACITY * _RECORD_SIZE)

_FREE, _HELD, _WANTED = 0, 1, 2
_GATE_SHIFT = 16
_GATE_INSIDE = (1 << _GATE_SHIFT) - 1


@routine
def cnnc_pool_record(pool: int, index: int) -> int:
    """The address of a worker's record."""
    return pool + 8 * (_POOL_RECORDS + index * _RECORD_SIZE)


@routine
def cnnc_pool_join(pool: int, index: int) -> int:
    """The number of workers that the open job, now joined by this one, was cut for; 0 if no job is
    open or it needs fewer."""
    gate = atomic_load(pool, _POOL_GATE)
    while gate >> _GATE_SHIFT > index:
        seen = compare_exchange(pool, _POOL_GATE, gate, gate + 1)
        if seen == gate:
            return gate >> _GATE_SHIFT
        gate = seen
    return 0


@routine
def cnnc_pool_thread(record: int) -> int:
    """The life of a worker thread.

    It stills the bell before it looks at the gate, and a job rings after it opens the gate, so none
    is missed. A late thread may join the job after the one that rang, then hear that job's bell:
    it joins twice and finds nothing to do."""
    pool = load(record, _RECORD_POOL)
    spin = record + 8 * _RECORD_SPIN
    bell, bell_sleepers = record + 8 * _RECORD_BELL, record + 8 * _RECORD_BELL_SLEEPERS
    index = load(record, _RECORD_INDEX)
    place = record + 8 * _RECORD_PLACE
    cnnc_place_enter(place)
    while True:
        cnnc_wait_until(bell, 1, bell_sleepers, spin)
        atomic_store(bell, 0, 0)
        cnnc_place_woken(place)
        if atomic_load(pool, POOL_STOP) != 0:
            return 0
        workers = cnnc_pool_join(pool, index)
        if workers > 0:
            call(load(pool, _POOL_WALK), load(pool, _POOL_JOB), index, workers, spin)
            if fetch_add(pool, _POOL_GATE, -1) == 1:
                cnnc_wake(pool + 8 * _POOL_GATE, pool + 8 * _POOL_GATE_SLEEPERS)


@routine
def cnnc_pool_ring(pool: int, index: int, workers: int) -> None:
    """Tells a worker, of so many that are to work, to look for work."""
    record = cnnc_pool_record(pool, index)
    atomic_store(record, _RECORD_BELL, 1)
    if atomic_load(record, _RECORD_BELL_SLEEPERS) > 0:
        cnnc_place_wake(record + 8 * _RECORD_PLACE, workers)
        cnnc_os_wake(record + 8 * _RECORD_BELL)


_thread_address = address_of("cnnc_pool_thread")


@routine
def cnnc_pool_spawn(pool: int, workers: int) -> None:
    """Starts threads until there are so many workers, or no more to be had."""
    for index in range(load(pool, POOL_WORKERS), minimum(workers, CAPACITY)):
        record = cnnc_pool_record(pool, index)
        store(record, _RECORD_BELL, 0)
        store(record, _RECORD_BELL_SLEEPERS, 0)
        store(record, _RECORD_POOL, pool)
        store(record, _RECORD_INDEX, index)
        for word in range(PLACE_SIZE):
            store(record, _RECORD_PLACE + word, 0)
        cnnc_spin_reset(record + 8 * _RECORD_SPIN, load(pool, POOL_PAUSE))
        thread = cnnc_os_thread_start(_thread_address(), record)
        if thread == 0:
            return
        store(record, _RECORD_THREAD, thread)
        atomic_store(pool, POOL_WORKERS, index + 1)


@routine
def cnnc_pool_try_lock(pool: int) -> int:
    """1 if the caller now holds the pool's lock, 0 if somebody else does.

    It looks first whose process this is: in a child made by fork the threads are missing, and one
    of them may hold the lock for ever. The child's first caller starts new ones, and holds it."""
    process = cnnc_os_process()
    owner = atomic_load(pool, _POOL_OWNER)
    if owner == process:
        return 1 if compare_exchange(pool, _POOL_LOCK, _FREE, _HELD) == _FREE else 0
    if owner == -process or compare_exchange(pool, _POOL_OWNER, owner, -process) != owner:
        return 0
    atomic_store(pool, _POOL_LOCK, _HELD)
    atomic_store(pool, _POOL_GATE, 0)
    atomic_store(pool, _POOL_GATE_SLEEPERS, 0)
    workers = atomic_load(pool, POOL_WORKERS)
    atomic_store(pool, POOL_WORKERS, 1)
    cnnc_pool_spawn(pool, workers)
    atomic_store(pool, _POOL_OWNER, process)
    return 1


@routine
def cnnc_pool_lock(pool: int) -> None:
    """Takes the pool's lock. Runs stand back while it is wanted: this waits for one of them."""
    while cnnc_pool_try_lock(pool) == 0:
        if atomic_load(pool, _POOL_OWNER) == cnnc_os_process():
            fetch_or(pool, _POOL_LOCK, _WANTED)
            if compare_exchange(pool, _POOL_LOCK, _WANTED, _HELD) == _WANTED:
                return
        cnnc_os_nap()


@routine
def cnnc_pool_unlock(pool: int) -> None:
    """Gives the pool's lock back."""
    fetch_and(pool, _POOL_LOCK, _WANTED)


@routine
def cnnc_pool_run(pool: int, walk: int, job: int, workers: int) -> int:
    """Runs a job on at most so many workers; the number it was cut for, or 0 if the pool is busy.

    When this returns, every thread that joined has left the job and none can join."""
    if cnnc_pool_try_lock(pool) == 0:
        return 0
    workers = minimum(workers, load(pool, POOL_WORKERS))
    store(pool, _POOL_WALK, walk)
    store(pool, _POOL_JOB, job)
    atomic_store(pool, _POOL_GATE, workers << _GATE_SHIFT)
    for index in range(1, workers):
        cnnc_pool_ring(pool, index, workers)
    spin = cnnc_pool_record(pool, 0) + 8 * _RECORD_SPIN
    call(walk, job, 0, workers, spin)
    fetch_and(pool, _POOL_GATE, _GATE_INSIDE)
    cnnc_wait_until(pool + 8 * _POOL_GATE, 0, pool + 8 * _POOL_GATE_SLEEPERS, spin)
    cnnc_pool_unlock(pool)
    return workers


_run_address = address_of("cnnc_pool_run")


@routine
def cnnc_pool_create(workers: int) -> int:
    """A pool of so many workers, or of fewer; 0 when there is no memory."""
    pool = cnnc_os_allocate(_POOL_BYTES)
    if pool == 0:
        return 0
    store(pool, POOL_RUN, _run_address())
    store(pool, POOL_WORKERS, 1)
    store(pool, POOL_PAUSE, cnnc_spin_measure())
    store(pool, _POOL_OWNER, cnnc_os_process())
    cnnc_spin_reset(cnnc_pool_record(pool, 0) + 8 * _RECORD_SPIN, load(pool, POOL_PAUSE))
    cnnc_pool_spawn(pool, workers)
    return pool


@routine
def cnnc_pool_grow(pool: int, workers: int) -> int:
    """The number of workers, after starting threads until there are so many; CAPACITY at most.
    Waits for the run in progress."""
    cnnc_pool_lock(pool)
    cnnc_pool_spawn(pool, workers)
    workers = load(pool, POOL_WORKERS)
    cnnc_pool_unlock(pool)
    return workers


@routine
def cnnc_pool_destroy(pool: int) -> None:
    """Ends the threads and frees the pool, which nobody may use any more. In a child made by fork
    that never used it there is only memory to free."""
    if atomic_load(pool, _POOL_OWNER) == cnnc_os_process():
        cnnc_pool_lock(pool)
        atomic_store(pool, POOL_STOP, 1)
        workers = load(pool, POOL_WORKERS)
        for index in range(1, workers):
            cnnc_pool_ring(pool, index, workers)
        for index in range(1, workers):
            cnnc_os_thread_join(load(cnnc_pool_record(pool, index), _RECORD_THREAD))
    cnnc_os_free(pool)
