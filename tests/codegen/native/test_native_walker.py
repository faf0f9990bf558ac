"""Jobs of many shapes on pools of many sizes: every chunk once, in order, in the right state."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

import numpy as np
import pytest

from cnnc.compiler.codegen import native
from cnnc.runtime import abi
from tests.codegen.native.jobs import SCRATCH_BYTES, Network, Runtime, Step, chain, float_state

ROUNDS = 50
libm = ctypes.CDLL("libm.so.6")
FE_TONEAREST, FE_UPWARD = 0x000, 0x800


@pytest.fixture(params=(0, 1, 2, 3, 8), ids=lambda workers: f"{workers}workers")
def pool(request: pytest.FixtureRequest, runtime: Runtime) -> Iterator[int]:
    """A pool of so many workers; no pool for 0."""
    pool = runtime.create(request.param) if request.param else 0
    yield pool
    if pool:
        runtime.destroy(pool)


SHAPES = {
    "nothing": [],
    "no chunks": chain(0),
    "one chunk": chain(1, 1, 1, 1, 1),
    "many chunks": chain(1000, 999, 1, 1000),
    "odd chunks": chain(1, 2, 3, 5, 7, 11, 13, 17, 64, 129),
    "empty steps": [Step(4), Step(0, (0,)), Step(5, (0, 1)), Step(0), Step(3, (3, 2))],
    "long and short chunks": chain(16, 16, 1, 16, 3, delay=100),
    "branches": [
        Step(8, delay=20),
        Step(9, delay=50),
        Step(3, (0,)),
        Step(20, (1,), delay=5),
        Step(1, (0, 3)),
        Step(30, (2, 4, 1)),
        Step(2, (5,)),
    ],
    "no order": [Step(5, delay=10) for _ in range(20)],
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_chunk_runs_once_and_in_order(runtime: Runtime, pool: int, shape: str) -> None:
    network = Network(runtime, SHAPES[shape], workers=8)
    for _ in range(ROUNDS):
        network.run(pool)
        network.check()
    assert network.scratch[:, 0].sum() == ROUNDS * sum(step.chunks for step in SHAPES[shape])


def test_sections_run_alone_and_take_steps_outside_for_done(runtime: Runtime, pool: int) -> None:
    steps = [Step(3), Step(4, (0,)), Step(5, (0, 1)), Step(6, (1, 2)), Step(7, (3,))]
    for first, last in ((0, 2), (2, 4), (4, 5), (3, 3)):
        network = Network(runtime, steps, workers=8)
        for values in network.values[:first]:
            values += np.arange(len(values)) * 0 + 1  # as if they had run before, in round 1
        network.run(pool, first, last)
        network.check(first, last)
        assert not any(values.any() for values in network.values[last:])


def test_a_chunk_waits_for_the_steps_it_names_only(runtime: Runtime) -> None:
    # Step 1 reads step 0. A table that hides this must show faults, or these tests prove nothing.
    pool = runtime.create(2)
    honest, forgetful = (Network(runtime, chain(64, 64, delay=20), workers=2) for _ in range(2))
    after_count = abi.HEADER_SIZE + abi.STEP_SIZE + abi.STEP_AFTER_COUNT
    assert forgetful.table[after_count] == 1
    forgetful.table[after_count] = 0
    faults = 0
    for _ in range(2000):
        honest.run(pool)
        honest.check()
        forgetful.run(pool)
        faults += int(forgetful.faults[1].any())
        if faults:
            break
    runtime.destroy(pool)
    assert faults


def test_execute_tells_the_workers_a_job_was_cut_for(runtime: Runtime) -> None:
    pool = runtime.create(3)
    answers = [Network(runtime, chain(9), workers=n).run(pool) for n in (1, 2, 3, 8)]
    answers.append(Network(runtime, chain(9), workers=8).run(0))
    runtime.destroy(pool)
    assert answers == [1, 2, 3, 3, 1]


def test_a_job_alone_needs_no_counters(runtime: Runtime) -> None:
    pool = runtime.create(2)
    network = Network(runtime, chain(5, 5), workers=1)
    network.counters = np.zeros(0, np.int64)
    assert network.run(pool) == 1
    network.check()
    runtime.destroy(pool)


@pytest.mark.parametrize(
    ("chunks", "present", "ran"),
    [(32, False, 16), (32, True, 14), (16, True, 7), (14, True, 7), (2, True, 1), (1, True, 0)],
)
def test_the_last_chunks_are_left_to_a_worker_that_is_there(
    runtime: Runtime, chunks: int, present: bool, ran: int
) -> None:
    network = Network(runtime, chain(chunks), workers=2)
    network.counters[:] = 0
    network.number += 1
    job = network.job()
    line = network.counters[(job[abi.JOB_COUNTERS] - network.counters.ctypes.data) // 8 + 16 :]
    line[abi.COUNTER_PRESENT] = present
    worker = np.zeros(abi.WORKER_SIZE, np.int64)
    worker[abi.WORKER_BASES] = network.bases.ctypes.data
    worker[abi.WORKER_SCRATCH] = network.scratch.ctypes.data
    answer = runtime.run_share(job.ctypes.data, 0, 0, 1, 2, worker.ctypes.data)
    assert answer == line[abi.COUNTER_CLAIMED] == network.values[0].sum() == ran
    others = runtime.run_share(job.ctypes.data, 0, 1, 1, 2, worker.ctypes.data)
    assert answer + others == chunks // 2
    assert line[abi.COUNTER_PRESENT] == 1


def test_workers_have_their_own_scratch_memory(runtime: Runtime) -> None:
    pool = runtime.create(2)
    network = Network(runtime, chain(64, 64, delay=50), workers=2)
    for _ in range(2000):
        network.run(pool)
        if network.scratch[:, 0].all():
            break
    runtime.destroy(pool)
    assert network.scratch[:, 0].all(), "a worker never took part"
    assert not network.scratch[:, 1:].any()
    assert network.scratch.nbytes == 2 * SCRATCH_BYTES


def float_environment() -> bytes:
    """The floating-point state of this thread, MXCSR among it."""
    buffer = ctypes.create_string_buffer(64)
    libm.fegetenv(buffer)
    return buffer.raw


@pytest.mark.parametrize("workers", [1, 2, 8])
def test_float_state_is_set_inside_and_restored_after(runtime: Runtime, workers: int) -> None:
    normal, tiny = float(np.finfo(np.float32).smallest_normal), 1e-40
    assert np.float32(tiny) > 0
    pairs = [(normal, 0.5), (tiny, 1e20), (1.0, 2.0**-25), (3e38, 10.0)]
    network = Network(runtime, [Step(64, kernel=float_state)] * 20, workers)
    network.floats[:, :2] = pairs * 16
    pool, job = runtime.create(workers), network.job()
    address = job.ctypes.data
    libm.fesetround(FE_UPWARD)
    try:
        before = float_environment()
        runtime.execute(pool, address)
        after, rounding = float_environment(), libm.fegetround()
    finally:
        libm.fesetround(FE_TONEAREST)
    runtime.destroy(pool)
    assert after == before
    assert rounding == FE_UPWARD
    products, sums = network.floats[:, 2].reshape(16, 4), network.floats[:, 3].reshape(16, 4)
    assert (products[:, 0] == 0).all(), "a denormal result was not flushed"
    assert (products[:, 1] == 0).all(), "a denormal operand was not taken for zero"
    assert (sums[:, 2] == 1).all(), "not rounded to nearest"
    assert np.isinf(products[:, 3]).all()


def test_runtime_exports_what_the_contract_names() -> None:
    assert set(native.EXPORTS) == {
        abi.SYMBOL_EXECUTE,
        abi.SYMBOL_POOL_CREATE,
        abi.SYMBOL_POOL_GROW,
        abi.SYMBOL_POOL_DESTROY,
    }
