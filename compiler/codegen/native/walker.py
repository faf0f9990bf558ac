"""The walker: runs the steps of a job's table, alone or as one of a pool's workers.

Every worker walks all steps in order. Before a step it waits for those that the step reads; then it
claims chunks, a part of what is left at a time, until none are left: first those whose home it is,
then those of others, but for the last ones of a worker that has begun. So a chunk is mostly run by
the same worker at every step, with its data in that worker's cache; a worker that is late delays
nobody, and one that lost its CPU delays the others by the part it is at and those last ones.

Where the job asks for a profile, each worker notes when it began and ended its part of each step;
where not, that costs a branch a step.

The words it reads are those of `runtime.abi`. It trusts them.
"""

from __future__ import annotations

from cnnc.runtime import abi

from ..dialect import routine
from ..memory import minimum, udiv
from .atomic import (
    address_of,
    atomic_load,
    atomic_store,
    call,
    call_kernel,
    fetch_add,
    load,
    stack_words,
    store,
)
from .platform import (
    cnnc_cpu_flush_denormals,
    cnnc_cpu_restore_float_state,
    cnnc_os_nanoseconds,
)
from .pool import POOL_RUN, POOL_WORKERS
from .waiting import cnnc_wait_until, cnnc_wake

_PORTIONS = 4  # a claim takes one of so many of what is left: few calls, and a last one of little
# One of so many parts of a share is left to a worker that is there: it is done about as soon, and
# memory that two cores have read is slow to write again (see `codegen.cpu.operands.cuts`).
_SPARED = 8


@routine
def cnnc_step_record(job: int, step: int) -> int:
    """The address of a step's record."""
    return load(job, abi.JOB_TABLE) + 8 * (abi.HEADER_SIZE + step * abi.STEP_SIZE)


@routine
def cnnc_step_counters(job: int, step: int) -> int:
    """The address of a step's counters: a line with the chunks done, then a line a worker."""
    lines = (step - load(job, abi.JOB_FIRST)) * (1 + load(job, abi.JOB_WORKERS))
    return load(job, abi.JOB_COUNTERS) + lines * abi.COUNTER_LINE_BYTES


@routine
def cnnc_run_chunks(job: int, record: int, worker: int, begin: int, end: int) -> None:
    """Runs chunks begin .. end - 1 of a step, given the step's and the worker's record."""
    function = load(load(job, abi.JOB_FUNCTIONS), load(record, abi.STEP_KERNEL))
    arguments = load(job, abi.JOB_TABLE) + 8 * load(record, abi.STEP_ARGUMENTS)
    call_kernel(function, arguments, worker, begin, end)


@routine
def cnnc_profile_begin(job: int) -> int:
    """The time, where the job is profiled."""
    return cnnc_os_nanoseconds() if load(job, abi.JOB_PROFILE) != 0 else 0


@routine
def cnnc_profile_end(job: int, step: int, index: int, begin: int, chunks: int) -> None:
    """Notes that worker `index` ran so many chunks of a step since `begin`, where the job is
    profiled."""
    if load(job, abi.JOB_PROFILE) != 0:
        number = (step - load(job, abi.JOB_FIRST)) * load(job, abi.JOB_WORKERS) + index
        record = load(job, abi.JOB_PROFILE) + 8 * abi.PROFILE_SIZE * number
        store(record, abi.PROFILE_BEGIN, begin)
        store(record, abi.PROFILE_END, cnnc_os_nanoseconds())
        store(record, abi.PROFILE_CHUNKS, chunks)


@routine
def cnnc_walk_alone(job: int, worker: int) -> None:
    """Runs every step with one call, as worker 0; no counters are used."""
    for step in range(load(job, abi.JOB_FIRST), load(job, abi.JOB_LAST)):
        record = cnnc_step_record(job, step)
        chunks = load(record, abi.STEP_CHUNKS)
        if chunks > 0:
            begin = cnnc_profile_begin(job)
            cnnc_run_chunks(job, record, worker, 0, chunks)
            cnnc_profile_end(job, step, 0, begin, chunks)


@routine
def cnnc_wait_for_inputs(job: int, step: int, spin: int) -> None:
    """Returns when the steps that this one waits for are done, as far as they are the job's."""
    record = cnnc_step_record(job, step)
    after = load(job, abi.JOB_TABLE) + 8 * load(record, abi.STEP_AFTER)
    for position in range(load(record, abi.STEP_AFTER_COUNT)):
        earlier = load(after, position)
        if load(job, abi.JOB_FIRST) <= earlier < step:
            chunks = load(cnnc_step_record(job, earlier), abi.STEP_CHUNKS)
            done = cnnc_step_counters(job, earlier)
            cnnc_wait_until(done, chunks, job + 8 * abi.JOB_SLEEPERS, spin)


@routine
def cnnc_run_share(job: int, step: int, index: int, home: int, workers: int, worker: int) -> int:
    """The number of chunks that it ran: those at home with worker `home` and not yet claimed; but
    for the last ones of another who is at work on them."""
    record = cnnc_step_record(job, step)
    chunks = load(record, abi.STEP_CHUNKS)
    first = udiv(chunks * home + workers - 1, workers)  # rounded up: worker 0 is never late
    last = udiv(chunks * (home + 1) + workers - 1, workers)
    claimed = cnnc_step_counters(job, step) + (1 + home) * abi.COUNTER_LINE_BYTES
    done, spared = 0, 0
    if home == index:
        atomic_store(claimed, abi.COUNTER_PRESENT, 1)
    elif atomic_load(claimed, abi.COUNTER_PRESENT) != 0:
        spared = udiv(last - first, _SPARED)
    while True:
        left = last - first - atomic_load(claimed, abi.COUNTER_CLAIMED)
        if left <= spared:
            break
        piece = udiv(left + _PORTIONS - 1, _PORTIONS)
        begin = first + fetch_add(claimed, abi.COUNTER_CLAIMED, piece)
        if begin >= last:
            break
        end = minimum(begin + piece, last)
        cnnc_run_chunks(job, record, worker, begin, end)
        done += end - begin
    return done


@routine
def cnnc_walk_shared(job: int, index: int, workers: int, spin: int, worker: int) -> None:
    """Takes part in every step; on return every chunk is done, or another worker is at it.

    The chunks that a worker did of a step are counted once, at the end: nobody waits for a part."""
    for step in range(load(job, abi.JOB_FIRST), load(job, abi.JOB_LAST)):
        cnnc_wait_for_inputs(job, step, spin)
        begin = cnnc_profile_begin(job)
        ran = 0
        for turn in range(workers):
            home = index + turn if index + turn < workers else index + turn - workers
            ran += cnnc_run_share(job, step, index, home, workers, worker)
        if ran > 0:
            cnnc_profile_end(job, step, index, begin, ran)
            done = cnnc_step_counters(job, step)
            chunks = load(cnnc_step_record(job, step), abi.STEP_CHUNKS)
            if fetch_add(done, 0, ran) + ran == chunks:
                cnnc_wake(done, job + 8 * abi.JOB_SLEEPERS)


_worker_record = stack_words(abi.WORKER_SIZE)


@routine
def cnnc_walk(job: int, index: int, workers: int, spin: int) -> int:
    """Takes part in a job as worker `index` of `workers`; 0. Denormals are flushed meanwhile."""
    float_state = cnnc_cpu_flush_denormals()
    worker = _worker_record()
    stride = load(job, abi.JOB_SCRATCH_STRIDE)
    store(worker, abi.WORKER_BASES, load(job, abi.JOB_BASES))
    store(worker, abi.WORKER_FUNCTIONS, load(job, abi.JOB_FUNCTIONS))
    store(worker, abi.WORKER_SCRATCH, load(job, abi.JOB_SCRATCH) + index * stride)
    store(worker, abi.WORKER_SCRATCH_BYTES, stride)
    if workers == 1:
        cnnc_walk_alone(job, worker)
    else:
        cnnc_walk_shared(job, index, workers, spin, worker)
    cnnc_cpu_restore_float_state(float_state)
    return 0


@routine
def cnnc_clear_counters(job: int, workers: int) -> None:
    """Zeroes the counters that so many workers use."""
    atomic_store(job, abi.JOB_SLEEPERS, 0)
    for step in range(load(job, abi.JOB_FIRST), load(job, abi.JOB_LAST)):
        counters = cnnc_step_counters(job, step)
        store(counters, 0, 0)
        for line in range(1, 1 + workers):
            store(counters + line * abi.COUNTER_LINE_BYTES, abi.COUNTER_CLAIMED, 0)
            store(counters + line * abi.COUNTER_LINE_BYTES, abi.COUNTER_PRESENT, 0)


_walk_address = address_of("cnnc_walk")


@routine
def cnnc_execute(pool: int, job: int) -> int:
    """The number of workers that the job, now done, was cut for: 1 if the pool is 0 or busy."""
    workers = load(job, abi.JOB_WORKERS)
    if pool != 0 and workers > 1:
        workers = minimum(workers, atomic_load(pool, POOL_WORKERS))
        cnnc_clear_counters(job, workers)
        workers = call(load(pool, POOL_RUN), pool, _walk_address(), job, workers)
        if workers > 0:
            return workers
    cnnc_walk(job, 0, 1, 0)
    return 1
