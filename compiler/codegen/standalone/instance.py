"""Networks at run time, in native code: an instance has the memory of one run, and a pool.

What `cnnc.runtime` does for sessions. Promises that instances are independent, so that threads may
use one each; and that the prepared weights, which all instances of a network share, are made by the
first and freed with the last. One instance runs one call at a time.

`create` gives a status, and leaves nothing behind when it fails.
"""

from __future__ import annotations

from cnnc.runtime import abi

from ..dialect import routine
from ..native.atomic import atomic_store, compare_exchange, load, store
from ..native.platform import cnnc_os_nap
from ..native.pool import POOL_WORKERS, cnnc_pool_create, cnnc_pool_destroy
from ..native.walker import cnnc_execute
from .libc import static_words
from .memory import (
    PAGE_BYTES,
    cnnc_memory_map,
    cnnc_memory_unmap,
    cnnc_round_up,
)
from .platform import cnnc_os_forget
from .record import (
    BASE_KIND,
    BASE_SIZE,
    BASE_WHERE,
    KIND_CONSTANT,
    KIND_INPUT,
    KIND_OUTPUT,
    KIND_PREPARED,
    KIND_WEIGHT,
    PART_CONSTANTS,
    PART_FUNCTIONS,
    PART_RECORD,
    PART_TABLE,
    RECORD_ARENA_BYTES,
    RECORD_BASES,
    RECORD_FIRST_BASE,
    RECORD_PREPARE_ARENA_BYTES,
    RECORD_PREPARED_BYTES,
    RECORD_SCRATCH_BYTES,
    RECORD_WEIGHTS_BYTES,
)
from .status import DONE, NO_MEMORY
from .weights import cnnc_weights_hold, cnnc_weights_leave

# Words of an instance. They lie behind its job, in the memory that it owns.
INSTANCE_PARTS = 0
_INSTANCE_POOL = 1
_INSTANCE_OWN_POOL = 2  # 1 where the instance made the pool
_INSTANCE_JOB = 3
_INSTANCE_MEMORY = 4
_INSTANCE_BYTES = 5
_INSTANCE_SIZE = 8

_LINE_BYTES = abi.COUNTER_LINE_BYTES

# What all instances share: words of `_shared`.
_SHARED_LOCK = 0
_SHARED_USERS = 1
_SHARED_PREPARED = 2  # address of the prepared weights
_SHARED_WEIGHTS = 3  # address of the weights
_shared = static_words("cnnc_shared", 4)


@routine
def cnnc_steps(parts: int, section: int) -> int:
    """The number of steps of a section, by the word of the table's header that has it."""
    return load(load(parts, PART_TABLE), section)


@routine
def cnnc_workspace_after(steps: int, bases: int, workers: int) -> int:
    """Bytes that a run of so many steps needs beside arena and scratch memory."""
    counters = steps * (1 + workers) * _LINE_BYTES
    words = abi.BASE_FIRST_BUFFER + bases + abi.JOB_SIZE + _INSTANCE_SIZE
    return counters + cnnc_round_up(8 * words, _LINE_BYTES)


@routine
def cnnc_workspace_bytes(parts: int, workers: int) -> int:
    """Bytes of memory that an instance needs beside the prepared weights."""
    record = load(parts, PART_RECORD)
    arena = cnnc_round_up(load(record, RECORD_ARENA_BYTES), PAGE_BYTES)
    scratch = cnnc_round_up(load(record, RECORD_SCRATCH_BYTES), PAGE_BYTES)
    steps = cnnc_steps(parts, abi.HEADER_RUN)
    rest = cnnc_workspace_after(steps, load(record, RECORD_BASES), workers)
    return arena + scratch * workers + rest


@routine
def cnnc_fill_bases(bases: int, parts: int, memory: int, prepared: int) -> None:
    """Fills the base table in: the arena at `memory`, and all but inputs and outputs."""
    record = load(parts, PART_RECORD)
    store(bases, abi.BASE_ARENA, memory)
    store(bases, abi.BASE_CONSTANTS, load(parts, PART_CONSTANTS))
    for i in range(load(record, RECORD_BASES)):
        base = record + load(record, RECORD_FIRST_BASE) + 8 * BASE_SIZE * i
        kind, where = load(base, BASE_KIND), load(base, BASE_WHERE)
        address = 0
        if kind == KIND_CONSTANT:
            address = load(parts, PART_CONSTANTS) + where
        elif kind == KIND_WEIGHT:
            address = load(_shared(), _SHARED_WEIGHTS) + where
        elif kind == KIND_PREPARED:
            address = prepared + where
        store(bases, abi.BASE_FIRST_BUFFER + i, address)


@routine
def cnnc_lay_out(parts: int, memory: int, arena_bytes: int, steps: int, workers: int) -> int:
    """The address of a job for so many steps, in zeroed memory that begins with the arena."""
    record = load(parts, PART_RECORD)
    stride = cnnc_round_up(load(record, RECORD_SCRATCH_BYTES), PAGE_BYTES)
    scratch = memory + cnnc_round_up(arena_bytes, PAGE_BYTES)
    counters = scratch + stride * workers
    job = counters + steps * (1 + workers) * _LINE_BYTES
    store(job, abi.JOB_TABLE, load(parts, PART_TABLE))
    store(job, abi.JOB_FUNCTIONS, load(parts, PART_FUNCTIONS))
    store(job, abi.JOB_BASES, job + 8 * (abi.JOB_SIZE + _INSTANCE_SIZE))
    store(job, abi.JOB_COUNTERS, counters)
    store(job, abi.JOB_SCRATCH, scratch)
    store(job, abi.JOB_SCRATCH_STRIDE, stride)
    store(job, abi.JOB_WORKERS, workers)
    return job


@routine
def cnnc_prepare(parts: int, prepared: int, pool: int, workers: int) -> int:
    """Writes the prepared weights; gives a status.

    Step by step, so that of the file's weights no more than a step reads is in memory."""
    record = load(parts, PART_RECORD)
    arena_bytes = load(record, RECORD_PREPARE_ARENA_BYTES)
    stride = cnnc_round_up(load(record, RECORD_SCRATCH_BYTES), PAGE_BYTES)
    steps = cnnc_steps(parts, abi.HEADER_PREPARE)
    size_bytes = cnnc_round_up(arena_bytes, PAGE_BYTES) + stride * workers
    size_bytes += cnnc_workspace_after(steps, load(record, RECORD_BASES), workers)
    memory = cnnc_memory_map(size_bytes)
    if memory == 0:
        return NO_MEMORY
    job = cnnc_lay_out(parts, memory, arena_bytes, steps, workers)
    cnnc_fill_bases(load(job, abi.JOB_BASES), parts, memory, prepared)
    for step in range(steps):
        store(job, abi.JOB_FIRST, step)
        store(job, abi.JOB_LAST, step + 1)
        cnnc_execute(pool, job)
        cnnc_os_forget(load(_shared(), _SHARED_WEIGHTS), load(record, RECORD_WEIGHTS_BYTES))
    cnnc_memory_unmap(memory, size_bytes)
    return DONE


@routine
def cnnc_make_prepared(parts: int, pool: int, workers: int) -> int:
    """Makes the prepared weights that all instances share; gives a status."""
    shared = _shared()
    status = cnnc_weights_hold(parts, shared + 8 * _SHARED_WEIGHTS)
    if status != DONE:
        return status
    size_bytes = load(load(parts, PART_RECORD), RECORD_PREPARED_BYTES)
    prepared = cnnc_memory_map(size_bytes)
    status = NO_MEMORY
    if prepared != 0:
        status = cnnc_prepare(parts, prepared, pool, workers)
        if status != DONE:
            cnnc_memory_unmap(prepared, size_bytes)
    if status != DONE:
        cnnc_weights_leave(parts)
    store(shared, _SHARED_PREPARED, prepared)
    return status


@routine
def cnnc_hold_prepared(parts: int, pool: int, workers: int) -> int:
    """Counts one more user of the prepared weights, which the first one makes; gives a status."""
    shared, status = _shared(), DONE
    while compare_exchange(shared, _SHARED_LOCK, 0, 1) != 0:
        cnnc_os_nap()
    if load(shared, _SHARED_USERS) == 0:
        status = cnnc_make_prepared(parts, pool, workers)
    if status == DONE:
        store(shared, _SHARED_USERS, load(shared, _SHARED_USERS) + 1)
    atomic_store(shared, _SHARED_LOCK, 0)
    return status


@routine
def cnnc_leave_prepared(parts: int) -> None:
    """Counts one user of the prepared weights less; they go with the last."""
    shared = _shared()
    while compare_exchange(shared, _SHARED_LOCK, 0, 1) != 0:
        cnnc_os_nap()
    users = load(shared, _SHARED_USERS) - 1
    store(shared, _SHARED_USERS, users)
    if users == 0:
        size_bytes = load(load(parts, PART_RECORD), RECORD_PREPARED_BYTES)
        cnnc_memory_unmap(load(shared, _SHARED_PREPARED), size_bytes)
        cnnc_weights_leave(parts)
    atomic_store(shared, _SHARED_LOCK, 0)


@routine
def cnnc_create_on(parts: int, pool: int, workers: int, own_pool: int, result: int) -> int:
    """Puts a new instance that uses the pool at the address `result`; gives a status."""
    size_bytes = cnnc_workspace_bytes(parts, workers)
    memory = cnnc_memory_map(size_bytes)
    if memory == 0:
        return NO_MEMORY
    status = cnnc_hold_prepared(parts, pool, workers)
    if status != DONE:
        cnnc_memory_unmap(memory, size_bytes)
        return status
    prepare, run = cnnc_steps(parts, abi.HEADER_PREPARE), cnnc_steps(parts, abi.HEADER_RUN)
    arena_bytes = load(load(parts, PART_RECORD), RECORD_ARENA_BYTES)
    job = cnnc_lay_out(parts, memory, arena_bytes, run, workers)
    cnnc_fill_bases(load(job, abi.JOB_BASES), parts, memory, load(_shared(), _SHARED_PREPARED))
    store(job, abi.JOB_FIRST, prepare)
    store(job, abi.JOB_LAST, prepare + run)
    instance = job + 8 * abi.JOB_SIZE
    store(instance, INSTANCE_PARTS, parts)
    store(instance, _INSTANCE_POOL, pool)
    store(instance, _INSTANCE_OWN_POOL, own_pool)
    store(instance, _INSTANCE_JOB, job)
    store(instance, _INSTANCE_MEMORY, memory)
    store(instance, _INSTANCE_BYTES, size_bytes)
    store(result, 0, instance)
    return DONE


@routine
def cnnc_create(parts: int, pool: int, threads: int, result: int) -> int:
    """Puts a new instance at the address `result`; gives a status. It shares a pool where one is
    given, else it makes one of so many threads, the caller's among them."""
    if pool != 0:
        return cnnc_create_on(parts, pool, load(pool, POOL_WORKERS), 0, result)
    own = cnnc_pool_create(threads) if threads > 1 else 0  # without memory for it: the caller alone
    status = cnnc_create_on(parts, own, threads, 1, result)
    if status != DONE and own != 0:
        cnnc_pool_destroy(own)
    return status


@routine
def cnnc_run(instance: int, inputs: int, outputs: int) -> None:
    """Runs the network on arrays whose addresses lie at `inputs` and `outputs`."""
    job = load(instance, _INSTANCE_JOB)
    record, bases = load(load(instance, INSTANCE_PARTS), PART_RECORD), load(job, abi.JOB_BASES)
    for i in range(load(record, RECORD_BASES)):
        base = record + load(record, RECORD_FIRST_BASE) + 8 * BASE_SIZE * i
        kind, where = load(base, BASE_KIND), load(base, BASE_WHERE)
        if kind == KIND_INPUT:
            store(bases, abi.BASE_FIRST_BUFFER + i, load(inputs, where))
        elif kind == KIND_OUTPUT:
            store(bases, abi.BASE_FIRST_BUFFER + i, load(outputs, where))
    cnnc_execute(load(instance, _INSTANCE_POOL), job)


@routine
def cnnc_destroy(instance: int) -> None:
    """Ends an instance that nobody uses any more."""
    pool, memory = load(instance, _INSTANCE_POOL), load(instance, _INSTANCE_MEMORY)
    own = load(instance, _INSTANCE_OWN_POOL)
    cnnc_leave_prepared(load(instance, INSTANCE_PARTS))
    cnnc_memory_unmap(memory, load(instance, _INSTANCE_BYTES))
    if own != 0 and pool != 0:
        cnnc_pool_destroy(pool)
