"""Comparing the speed of two functions on a machine that others use too.

Bursts of calls alternate, ours and theirs, with a pause and an uncounted call before each: workers
of the one spin on for a while after its last call, and would slow down the other. Each pair of
bursts gives one ratio.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

BURSTS = 7
_PAUSE_SECONDS = 0.04


@dataclass(frozen=True)
class Comparison:
    """Seconds of a call, the median over the bursts; and theirs in terms of ours, pair by pair:
    median, least and greatest."""

    ours: float
    theirs: float
    ratio: float
    least: float
    greatest: float


def compare(
    ours: Callable[[], object],
    theirs: Callable[[], object],
    *,
    bursts: int = BURSTS,
    burst_seconds: float = 0.05,
) -> Comparison:
    """How fast ours is compared with theirs. Both must have been called before."""
    pairs = [(_burst(ours, burst_seconds), _burst(theirs, burst_seconds)) for _ in range(bursts)]
    ratios = [b / a for a, b in pairs]
    return Comparison(
        ours=median(a for a, _ in pairs),
        theirs=median(b for _, b in pairs),
        ratio=median(ratios),
        least=min(ratios),
        greatest=max(ratios),
    )


def _burst(call: Callable[[], object], seconds: float) -> float:
    """Seconds of one call: the median of a burst."""
    time.sleep(_PAUSE_SECONDS)
    call()
    times: list[float] = []
    while not times or sum(times) < seconds:
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return median(times)
