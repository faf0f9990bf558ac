"""The native runtime with a few kernels that notice mistakes, and jobs made of them.

A `Network` is a table of steps that relay round numbers: every chunk checks that the chunks it
reads have seen this round, and that it has itself not, so that a wrong order, a lost chunk or one
that is run twice leaves a fault.
"""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cnnc.compiler.codegen import frontend, llvm, native
from cnnc.compiler.codegen.dialect import Routine, routine
from cnnc.compiler.codegen.elf.linker import link
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.codegen.memory import (
    Block,
    address,
    argument,
    load_f32,
    load_i64,
    scratch,
    store_f32,
    store_i64,
)
from cnnc.compiler.codegen.native.platform import cnnc_cpu_pause
from cnnc.compiler.codegen.native.walker import cnnc_run_share
from cnnc.compiler.codegen.platform import NATIVE
from cnnc.runtime import abi
from cnnc.runtime.library import DlopenLibrary, Library

MOST_SOURCES = 3
SCRATCH_BYTES = 128


@routine
def relay(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    """Arguments: round number; own values; faults; delay; then values and their count, thrice."""
    number = load_i64(address(args, worker, 0), 0)
    own = address(args, worker, 2)
    faults = address(args, worker, 4)
    seen = scratch(worker)
    for chunk in range(chunk0, chunk1):
        for source in range(MOST_SOURCES):
            values = address(args, worker, 7 + 3 * source)
            for i in range(argument(args, 9 + 3 * source)):
                if load_i64(values, 8 * i) != number:
                    store_i64(faults, 8 * chunk, 1)
        for _ in range(argument(args, 6) * (chunk & 3)):
            cnnc_cpu_pause()
        if load_i64(own, 8 * chunk) != number - 1:
            store_i64(faults, 8 * chunk, 2)
        store_i64(own, 8 * chunk, number)
        store_i64(seen, 0, load_i64(seen, 0) + 1)


@routine
def float_state(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    """Arguments: for each chunk four float32: a, b, then room for a * b and a + b."""
    values = address(args, worker, 0)
    for chunk in range(chunk0, chunk1):
        a, b = load_f32(values, 16 * chunk), load_f32(values, 16 * chunk + 4)
        store_f32(values, 16 * chunk + 8, a * b)
        store_f32(values, 16 * chunk + 12, a + b)


KERNELS = (relay, float_state)


ROUTINES = (*KERNELS, cnnc_run_share)
EXPORTS = (*native.EXPORTS, *(routine.symbol for routine in ROUTINES))


@functools.cache
def compile_runtime() -> bytes:
    """The object file of the runtime, the test kernels and a part of the walker."""
    own = frontend.lower(*ROUTINES, checked=False)
    texts = [*native.texts(NATIVE, checked=False), own]
    return llvm.compile_object(texts, Isa.X86_64_V2, keep=EXPORTS)


def load_runtime() -> Runtime:
    """A new copy of the runtime, loaded as artefacts are."""
    return Runtime(DlopenLibrary.from_bytes(link([compile_runtime()], EXPORTS)))


class Runtime:
    """The functions of one loaded copy of the runtime."""

    def __init__(self, library: Library) -> None:
        self.library = library
        word = ctypes.c_int64
        self.execute = ctypes.CFUNCTYPE(word, word, word)(library.address(abi.SYMBOL_EXECUTE))
        self.create = ctypes.CFUNCTYPE(word, word)(library.address(abi.SYMBOL_POOL_CREATE))
        self.grow = ctypes.CFUNCTYPE(word, word, word)(library.address(abi.SYMBOL_POOL_GROW))
        self.destroy = ctypes.CFUNCTYPE(None, word)(library.address(abi.SYMBOL_POOL_DESTROY))
        self.run_share = ctypes.CFUNCTYPE(*7 * [word])(library.address(cnnc_run_share.symbol))
        self.functions = np.array([library.address(k.symbol) for k in KERNELS], np.int64)


@dataclass(frozen=True)
class Step:
    """A step to be: its chunks, the steps it waits for and reads, and how unequal chunks are."""

    chunks: int
    after: tuple[int, ...] = ()
    delay: int = 0
    kernel: Routine[..., None] = relay


def chain(*chunks: int, delay: int = 0) -> list[Step]:
    """Steps of which each reads the one before."""
    return [Step(n, (i - 1,) if i else (), delay) for i, n in enumerate(chunks)]


class Network:
    """A table of steps with the memory that jobs need to run it, for so many workers."""

    def __init__(self, runtime: Runtime, steps: Sequence[Step], workers: int) -> None:
        self.runtime, self.steps, self.workers = runtime, steps, workers
        self.number = np.zeros(1, np.int64)
        self.values = [np.zeros(step.chunks, np.int64) for step in steps]
        self.faults = [np.zeros(step.chunks, np.int64) for step in steps]
        self.floats = np.zeros((max((step.chunks for step in steps), default=0), 4), np.float32)
        arrays: list[np.ndarray] = [self.number, self.floats, *self.values, *self.faults]
        self.bases = np.array([array.ctypes.data for array in arrays], np.int64)
        self.sizes = [array.nbytes for array in arrays]
        self.table = self._table()
        # What a run may not rely on: counters are whatever the last run left in them.
        size_bytes = abi.counter_bytes(len(steps), workers)
        self.counters = np.full(size_bytes // 8 + 8, 77, np.int64)
        self.scratch = np.zeros((workers, SCRATCH_BYTES // 8), np.int64)

    def _table(self) -> np.ndarray:
        records = abi.HEADER_SIZE + abi.STEP_SIZE * len(self.steps)
        words = [0] * records
        for i, step in enumerate(self.steps):
            arguments = len(words)
            words += self._relay_arguments(i) if step.kernel is relay else self._address(1)
            record = [
                KERNELS.index(step.kernel),
                arguments,
                step.chunks,
                len(words),
                len(step.after),
            ]
            begin = abi.HEADER_SIZE + i * abi.STEP_SIZE
            words[begin : begin + abi.STEP_SIZE] = record
            words += step.after
        return np.array(words, np.int64)

    def _address(self, base: int) -> list[int]:
        return [abi.reference(base, 0), self.sizes[base]]

    def _relay_arguments(self, index: int) -> list[int]:
        step = self.steps[index]
        own, faults = 2 + index, 2 + len(self.steps) + index
        words = [*self._address(0), *self._address(own), *self._address(faults), step.delay]
        sources = [s for s in step.after if s < len(self.steps)]
        for source in sources:
            words += [*self._address(2 + source), self.steps[source].chunks]
        return words + [0, 0, 0] * (MOST_SOURCES - len(sources))

    def job(self, first: int = 0, last: int | None = None) -> np.ndarray:
        """A job of the steps first .. last - 1."""
        job = np.zeros(abi.JOB_SIZE, np.int64)
        job[abi.JOB_TABLE] = self.table.ctypes.data
        job[abi.JOB_FUNCTIONS] = self.runtime.functions.ctypes.data
        job[abi.JOB_BASES] = self.bases.ctypes.data
        job[abi.JOB_COUNTERS] = -(-self.counters.ctypes.data // 64) * 64
        job[abi.JOB_SCRATCH] = self.scratch.ctypes.data
        job[abi.JOB_SCRATCH_STRIDE] = SCRATCH_BYTES
        job[abi.JOB_FIRST] = first
        job[abi.JOB_LAST] = len(self.steps) if last is None else last
        job[abi.JOB_WORKERS] = self.workers
        job[abi.JOB_SLEEPERS] = 77
        return job

    def run(self, pool: int, first: int = 0, last: int | None = None) -> int:
        """Runs such a job for the next round; what `cnnc_execute` returned."""
        self.number += 1
        job = self.job(first, last)
        return int(self.runtime.execute(pool, job.ctypes.data))

    def check(self, first: int = 0, last: int | None = None) -> None:
        """Asserts that each chunk of these steps ran once in the last round, after its inputs."""
        number = int(self.number[0])
        for i in range(first, len(self.steps) if last is None else last):
            assert not self.faults[i].any(), f"step {i}: faults {self.faults[i].tolist()}"
            assert (self.values[i] == number).all(), f"step {i}: {self.values[i]} in {number}"
