"""The limits of this machine, measured: multiply-adds, bytes from each cache, the cost of a step.

A kernel's time is judged by them, so they are measured in the same run, by the same walker and
clock, with the same number of threads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from cnnc.compiler.codegen.cpu import probe
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.program.isolate import Kernel
from cnnc.runtime.devices import cache_bytes, cpu_name

from .bursts import load
from .trial import Trial, options

_SECONDS = 0.2  # of measuring one limit
_STEPS = 1000
_MIRRORS, _MIRRORED_BYTES = 50, 1 << 19  # steps, and what each copies: it fits in L2
MIRRORED_LINES = _MIRRORS * _MIRRORED_BYTES // 64
_ROUNDS = 5


@dataclass(frozen=True)
class Limits:
    """What a number of threads can do at most. `bandwidth` is bytes a second that loads get from
    L2, L3 and memory, by the name of the level; `step_seconds` is what entering a step costs, one
    chunk a thread."""

    cpu: str
    isa: str
    threads: int
    peak_flops: float
    bandwidth: Mapping[str, float]
    step_seconds: float
    load: float

    def bytes_per_second(self, touched_bytes: int) -> float:
        """The bandwidth of the nearest memory that holds so many bytes."""
        for level, name in ((2, "L2"), (3, "L3")):
            if touched_bytes <= cache_bytes(level):
                return self.bandwidth[name]
        return self.bandwidth["memory"]


def measure_limits(isa: Isa, threads: int = 1) -> Limits:
    """The limits for an instruction set, each measured for `_SECONDS`."""
    sizes = {"L2": cache_bytes(2) // 2, "L3": 6 * cache_bytes(2), "memory": 4 * cache_bytes(3)}
    return Limits(
        cpu=cpu_name(),
        isa=isa.value,
        threads=threads,
        peak_flops=_rate(probe.multiply_adds(isa), isa, threads),
        bandwidth={name: _rate(probe.reads(size), isa, threads) for name, size in sizes.items()},
        step_seconds=_step_seconds(isa, threads),
        load=load(),
    )


def multiply_adds(isa: Isa, threads: int) -> Trial:
    """The loop that multiplies and adds in registers, whose FLOPs a second are the peak."""
    return _trial(probe.multiply_adds(isa), isa, threads)


def mirrors(isa: Isa, threads: int) -> Trial:
    """Copies of `MIRRORED_LINES` cache lines in all, each of which another worker wrote, to where
    another one read."""
    kernels = probe.mirrors(_MIRRORED_BYTES, _MIRRORS)
    return Trial(kernels, options(isa), threads=threads, copies=1)


def _trial(kernel: Kernel, isa: Isa, threads: int) -> Trial:
    node, _ = kernel
    data = {v.name: np.zeros(v.type.dims, np.float32) for v in node.inputs if v is not None}
    return Trial([kernel], options(isa), threads=threads, copies=1, data=data)


def _rate(kernel: Kernel, isa: Isa, threads: int) -> float:
    """FLOPs or bytes a second."""
    _, candidate = kernel
    trial = _trial(kernel, isa, threads)
    try:
        return (candidate.flops + candidate.bytes) / trial.time(_SECONDS).seconds
    finally:
        trial.close()


def _step_seconds(isa: Isa, threads: int) -> float:
    """Seconds from step to step where each waits for the one before, and chunks do nothing."""
    trial = Trial(probe.nothing(threads, _STEPS), options(isa), threads=threads, copies=1)
    try:
        return min(trial.wall() for _ in range(_ROUNDS + 1)) / _STEPS
    finally:
        trial.close()
