"""From the start of a process to the first result: what a script or a short-lived server waits for.

Each engine is a fresh Python that imports it, opens the model, and runs it on zeros, ten times.
Processes of all alternate, after one uncounted of each that fills cnnc's cache and the system's.
Time ends when the process has written its first result. Memory is the most that was resident
(VmHWM), less what a Python has that imports NumPy alone. "cold" has an empty cache. "openings" is
the whole time, as a multiple of what ONNX Runtime takes to make its session.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from rich.table import Table

from cnnc.cli.table import BUSY, new_table
from cnnc.measure.bursts import Times, busy, load

DIGITS = str(Path(__file__).parent.parent / "cnnc" / "data" / "digits.onnx")
_REFERENCE, _NUMPY = "onnxruntime", "numpy alone"
_COLD_RUNS = 3
_CNNC = "import cnnc\nbegin = time.perf_counter()\nsession = cnnc.compile(sys.argv[1])\n"
_LOW = _CNNC.replace("argv[1]", "argv[1], memory='low'")
_ONNXRUNTIME = (
    "import onnxruntime\nbegin = time.perf_counter()\n"
    "session = onnxruntime.InferenceSession(sys.argv[1], providers=['CPUExecutionProvider'])\n"
)
_RUN = """
end = time.perf_counter()
shape = [d if isinstance(d, int) else 1 for d in session.get_inputs()[0].shape]
feed = {session.get_inputs()[0].name: np.zeros(shape, np.float32)}
session.run(None, feed)
print(end - begin, flush=True)
for _ in range(9):
    session.run(None, feed)
"""
_BEFORE = "import sys, time\nimport numpy as np\n"
_AFTER = "print(next(line for line in open('/proc/self/status') if line.startswith('VmHWM')))\n"
PROGRAMS = {
    "cnnc": _BEFORE + _CNNC + _RUN + _AFTER,
    "cnnc, low memory": _BEFORE + _LOW + _RUN + _AFTER,
    "cnnc, cold": _BEFORE + _CNNC + _RUN + _AFTER,
    _REFERENCE: _BEFORE + _ONNXRUNTIME + _RUN + _AFTER,
    _NUMPY: _BEFORE + "print(0.0, flush=True)\n" + _AFTER,
}


@dataclass(frozen=True)
class Row:
    """One engine. Seconds to the first result, those of opening the model, and the most memory,
    less NumPy's. `share` is of ONNX Runtime's median, `openings` of the seconds that it takes to
    open the model."""

    engine: str
    median_seconds: float
    least_seconds: float
    greatest_seconds: float
    share: float
    openings: float
    open_seconds: float
    peak_bytes: int


@dataclass(frozen=True)
class _Process:
    """What one process took."""

    seconds: float
    open_seconds: float
    peak_bytes: int


def measure(model: str, runs: int) -> list[Row]:
    """A row an engine."""
    found: dict[str, list[_Process]] = {engine: [] for engine in PROGRAMS}
    with tempfile.TemporaryDirectory(prefix="cnnc-") as cache:
        for round in range(runs + 1):
            for engine, program in PROGRAMS.items():
                cold = "cold" in engine
                if cold and round > _COLD_RUNS:
                    continue
                process = _once(program, model, f"{cache}/cold{round}" if cold else cache)
                if round:
                    found[engine].append(process)
    return _rows(found)


def _rows(found: Mapping[str, list[_Process]]) -> list[Row]:
    times = {e: Times(tuple(p.seconds for p in ps)) for e, ps in found.items()}
    peaks = {e: median(p.peak_bytes for p in ps) for e, ps in found.items()}
    opening = median(p.open_seconds for p in found[_REFERENCE])
    return [
        Row(
            engine=engine,
            median_seconds=own.median,
            least_seconds=own.least,
            greatest_seconds=own.greatest,
            share=own.median / times[_REFERENCE].median,
            openings=own.median / opening,
            open_seconds=median(p.open_seconds for p in found[engine]),
            peak_bytes=int(peaks[engine] - peaks[_NUMPY]),
        )
        for engine, own in times.items()
    ]


def _once(program: str, model: str, cache: str) -> _Process:
    # Python may write its own bytecode, as it does for users; -X and other settings are theirs too.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment["CNNC_CACHE_DIR"] = cache
    start = time.perf_counter()
    command = [sys.executable, "-c", program, model]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None, "stdout is a pipe"
        line = process.stdout.readline()
        elapsed = time.perf_counter() - start
        rest = process.stdout.read().split()  # VmHWM: 12345 kB
    if process.returncode:
        raise RuntimeError(f"the process ended with {process.returncode}: {program}")
    return _Process(elapsed, float(line), int(rest[1]) << 10)


def table(rows: list[Row]) -> Table:
    """The rows as a table."""
    disturbed = f", {BUSY}" if busy(1) else ""
    title = f"a process to its first result; load average {load():.2f}{disturbed}"
    names = ("median ms", "least", "greatest", "share", "openings", "opening ms", "peak MB")
    made = new_table(title, ["engine"], names)
    for row in rows:
        seconds = row.median_seconds, row.least_seconds, row.greatest_seconds
        made.add_row(
            row.engine,
            *(f"{s * 1e3:.1f}" for s in seconds),
            f"{row.share:.3f}",
            f"{row.openings:.2f}",
            f"{row.open_seconds * 1e3:.1f}",
            f"{row.peak_bytes / 2**20:.1f}",
        )
    return made
