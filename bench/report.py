"""Rows of results, and how they are shown."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

BUSY_LOAD = 0.7  # beside the benchmark itself: above it the row says so


@dataclass(frozen=True)
class Row:
    """One engine's times in milliseconds, and the median's share of the first engine's."""

    engine: str
    median_ms: float
    least_ms: float
    greatest_ms: float
    share: float
    note: str = ""

    @staticmethod
    def of(engine: str, seconds: Sequence[float], of: float, note: str = "") -> Row:
        """The row of so many measurements; `of` is the median, in seconds, that `share` is of."""
        middle = median(seconds)
        return Row(engine, middle * 1e3, min(seconds) * 1e3, max(seconds) * 1e3, middle / of, note)


def table(rows: Sequence[Row]) -> str:
    """The rows as text, under a line that says how busy the machine is."""
    load = os.getloadavg()[0]
    busy = " (BUSY: other programs disturb these figures)" if load > 1 + BUSY_LOAD else ""
    lines = [f"load average {load:.2f}{busy}"]
    lines.append(f"{'engine':<22}{'median ms':>11}{'least':>10}{'greatest':>10}{'share':>8}")
    for r in rows:
        figures = f"{r.median_ms:>11.3f}{r.least_ms:>10.3f}{r.greatest_ms:>10.3f}{r.share:>8.3f}"
        lines.append(f"{r.engine:<22}{figures}  {r.note}".rstrip())
    return "\n".join(lines)
