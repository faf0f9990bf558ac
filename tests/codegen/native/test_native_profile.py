"""What workers note of a job that asks for a profile."""

from __future__ import annotations

import time

import numpy as np
import pytest

from cnnc.runtime import abi
from tests.codegen.native.jobs import Network, Runtime, Step, chain

WORKERS = 3


def _profiled(runtime: Runtime, network: Network, pool: int, first: int = 0) -> np.ndarray:
    """The records of one run from step `first` on, int64 [steps, WORKERS, PROFILE_SIZE], with -1 in
    every word before."""
    records = np.full((len(network.steps) - first, WORKERS, abi.PROFILE_SIZE), -1, np.int64)
    assert records.nbytes == abi.profile_bytes(len(network.steps) - first, WORKERS)
    network.number += 1
    job = network.job(first)
    job[abi.JOB_PROFILE] = records.ctypes.data
    runtime.execute(pool, job.ctypes.data)
    return records


@pytest.mark.parametrize("workers", [0, 1, 2, 3])
def test_every_chunk_and_its_time_is_noted(runtime: Runtime, workers: int) -> None:
    network = Network(runtime, chain(5, 40, 1, 7, delay=50), WORKERS)
    pool = runtime.create(workers) if workers else 0
    for _ in range(20):
        before = time.monotonic_ns()
        records = _profiled(runtime, network, pool)
        after = time.monotonic_ns()
        network.check()
        ran = records[..., abi.PROFILE_CHUNKS] != -1
        begin, end = records[..., abi.PROFILE_BEGIN], records[..., abi.PROFILE_END]
        counts = np.where(ran, records[..., abi.PROFILE_CHUNKS], 0).sum(axis=1)
        assert counts.tolist() == [5, 40, 1, 7]
        assert (records[~ran] == -1).all()
        assert (before <= begin[ran]).all()
        assert (begin[ran] <= end[ran]).all()
        assert (end[ran] <= after).all()
        # A step that reads the one before ends after it, for it begins when that is done.
        last = np.where(ran, end, 0).max(axis=1)
        assert (last[:-1] <= last[1:]).all()
    if pool:
        runtime.destroy(pool)


def test_records_begin_with_the_first_step_of_the_job(runtime: Runtime) -> None:
    network = Network(runtime, [Step(3), Step(4, (0,)), Step(0), Step(6, (1,))], WORKERS)
    records = _profiled(runtime, network, 0, first=1)
    assert records[:, 0, abi.PROFILE_CHUNKS].tolist() == [4, -1, 6]


def test_a_chunk_less_step_notes_nothing(runtime: Runtime) -> None:
    assert (_profiled(runtime, Network(runtime, [Step(0)], WORKERS), 0) == -1).all()
