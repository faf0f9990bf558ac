"""One job at a time in native code: its table, its memory, and its execution.

Promises that contexts are independent, so that callers in parallel each use one. Leaves it to
`variants` to say what the bases are, and to `network` to hand out contexts and bind arrays to them.
"""

from __future__ import annotations

import ctypes
import mmap
from collections.abc import Callable, Sequence

import numpy as np

from cnnc.errors import CompileError

from . import abi
from .library import Artefact
from .memory import LINE_BYTES, Block, round_up

Observer = Callable[[int, Callable[[int], np.ndarray]], None]
"""Called after each step with its number in the table, and a function that gives the bytes of a
base as a uint8 array, which is valid during the call only."""


class Table:
    """A table in memory, kept there by `owner`: its address, and the steps of its two sections.

    Raises CompileError for memory that holds no table of this version.
    """

    __slots__ = ("_owner", "address", "prepare", "run")

    def __init__(self, address: int, owner: object) -> None:
        header = (ctypes.c_int64 * abi.HEADER_SIZE).from_address(address)
        if (header[abi.HEADER_MAGIC], header[abi.HEADER_VERSION]) != (abi.MAGIC, abi.VERSION):
            raise CompileError("not a table of this version of cnnc", remedy="clear the cache")
        self.address, self._owner = address, owner
        first = header[abi.HEADER_PREPARE]
        self.prepare = range(first)
        self.run = range(first, first + header[abi.HEADER_RUN])

    @staticmethod
    def from_bytes(data: bytes | memoryview) -> Table:
        """The table whose words are `data`."""
        if len(data) < 8 * abi.HEADER_SIZE or len(data) % 8:
            raise CompileError("not a table", got=f"{len(data)} bytes", remedy="clear the cache")
        words = np.frombuffer(data, np.int64).copy()
        if words[abi.HEADER_WORDS] != words.size:
            raise CompileError("the table is cut off", remedy="clear the cache")
        return Table(int(words.ctypes.data), words)


class Context:
    """The memory of one run of `steps`: arena, scratch memory a worker, counters, base table, job.

    `addresses` are those of all bases but the arena's; `bases` is the base table, whose words may
    be set between runs. `sizes` are the bytes of each base. Raises what `allocate` raises.
    """

    def __init__(
        self,
        code: Artefact,
        table: Table,
        steps: range,
        addresses: Sequence[int],
        sizes: Sequence[int],
        scratch_bytes: int,
        workers: int,
        allocate: Callable[[int, str], Block],
    ) -> None:
        self._code, self._table, self._steps, self._sizes = code, table, steps, sizes
        stride = round_up(scratch_bytes, mmap.PAGESIZE)
        counter_bytes = abi.counter_bytes(len(steps), workers)
        scratch = round_up(sizes[abi.BASE_ARENA], mmap.PAGESIZE)
        counters = scratch + stride * workers
        bases = counters + counter_bytes
        job = round_up(bases + 8 * len(sizes), LINE_BYTES)
        self._block = block = allocate(job + 8 * abi.JOB_SIZE, "memory of a run")

        self._counters = block.array(np.int64, counter_bytes // 8, counters)
        self.bases = block.array(np.int64, len(sizes), bases)
        self.bases[:] = [block.address, *addresses]
        self._job = block.array(np.int64, abi.JOB_SIZE, job)
        self._job_address = block.address + job
        self._job[abi.JOB_TABLE] = table.address
        self._job[abi.JOB_FUNCTIONS] = code.functions
        self._job[abi.JOB_BASES] = block.address + bases
        self._job[abi.JOB_COUNTERS] = block.address + counters
        self._job[abi.JOB_SCRATCH] = block.address + scratch
        self._job[abi.JOB_SCRATCH_STRIDE] = stride
        self._job[abi.JOB_WORKERS] = workers

    def execute(
        self,
        pool: int,
        observer: Observer | None = None,
        profile: np.ndarray | None = None,
    ) -> None:
        """Runs the steps on the pool; one at a time where an observer is to see what each did.

        `profile` is memory for the steps' records, see `profile.Profile.record`. Raises nothing but
        what the observer raises.
        """
        if observer is None:
            self._execute(pool, self._steps, profile)
            return
        for number, step in enumerate(self._steps):
            records = None if profile is None else profile[number]
            self._execute(pool, range(step, step + 1), records)
            observer(step, self._bytes_of)

    def _execute(self, pool: int, steps: range, profile: np.ndarray | None) -> None:
        self._job[abi.JOB_PROFILE] = 0 if profile is None else profile.ctypes.data
        self._counters.fill(0)
        self._job[abi.JOB_FIRST] = steps.start
        self._job[abi.JOB_LAST] = steps.stop
        self._job[abi.JOB_SLEEPERS] = 0
        self._code.execute(pool, self._job_address)

    def _bytes_of(self, base: int) -> np.ndarray:
        memory = (ctypes.c_uint8 * self._sizes[base]).from_address(int(self.bases[base]))
        return np.asarray(memory)
