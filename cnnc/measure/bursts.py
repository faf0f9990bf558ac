"""Comparing the speed of functions on a machine that others use too.

Bursts of calls alternate, with a pause and an uncounted call before each: workers of one engine
spin on for a while after its last call, and would slow down the next. Every round of bursts gives
one time for each function.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median

BURSTS = 7
_PAUSE_SECONDS = 0.04  # workers of ONNX Runtime spin on for up to 16 ms
_BUSY_LOAD = 0.7  # of other programs, beside the threads that are measured

Call = Callable[[], object]
Clock = Callable[[], float]


@dataclass(frozen=True)
class Times:
    """Seconds of one call, a figure for each burst."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one."""
        return median(self.seconds)

    @property
    def least(self) -> float:
        """The one that others disturbed least."""
        return min(self.seconds)

    @property
    def greatest(self) -> float:
        """The one that others disturbed most."""
        return max(self.seconds)

    def shares(self, of: Times) -> tuple[float, ...]:
        """These in terms of the other's, burst by burst."""
        return tuple(a / b for a, b in zip(self.seconds, of.seconds, strict=True))


def alternate(
    calls: Mapping[str, Call],
    *,
    bursts: int = BURSTS,
    burst_seconds: float = 0.05,
    clock: Clock = time.perf_counter,
) -> dict[str, Times]:
    """Seconds of each call by `clock`, which may be `time.thread_time`. All must have been called
    before, for the first call may compile."""
    found: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(bursts):
        for name, call in calls.items():
            found[name].append(_burst(call, burst_seconds, clock))
    return {name: Times(tuple(seconds)) for name, seconds in found.items()}


def _burst(call: Call, seconds: float, clock: Clock) -> float:
    """Seconds of one call: the median of a burst that lasts so long."""
    time.sleep(_PAUSE_SECONDS)
    call()
    times: list[float] = []
    end = time.perf_counter() + seconds
    while not times or time.perf_counter() < end:
        start = clock()
        call()
        times.append(clock() - start)
    return median(times)


def load() -> float:
    """The load average: programs that ran or wanted to, over the last minute."""
    return os.getloadavg()[0]


def busy(threads: int) -> bool:
    """True when other programs than one of so many threads disturb what is measured now."""
    return load() > threads + _BUSY_LOAD
