"""A compiled program beside a Python process with ONNX Runtime that does the same: it starts, reads
an array from a file, runs the model once, and writes the output to a file.

Processes of both alternate, after one uncounted of each; a time is that from the start of a process
to its end. Beside it is the least time that a process spent on CPUs, which others on the machine
disturb less. Memory is the most that was resident, beside what `--info` says that a program needs:
packed weights, arena, and scratch memory for its threads.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rich.table import Table

from cnnc.cli.table import BUSY, new_table
from cnnc.measure.agreement import difference
from cnnc.measure.bursts import Times, busy, load
from cnnc.runtime.devices import default_threads

_ONNXRUNTIME = (
    "import sys, numpy, onnxruntime\n"
    "session = onnxruntime.InferenceSession(sys.argv[1], providers=['CPUExecutionProvider'])\n"
    "feed = {session.get_inputs()[0].name: numpy.load('x.npy')}\n"
    "numpy.save('theirs.npy', session.run(None, feed)[0])\n"
)


@dataclass(frozen=True)
class Row:
    """One engine: seconds of a process, and the least of all its threads on CPUs; both as shares of
    ONNX Runtime's; its most memory, and that which the program says it needs. `difference` is of
    the outputs, relative to the largest."""

    engine: str
    median_seconds: float
    least_seconds: float
    greatest_seconds: float
    share: float
    cpu_seconds: float
    cpu_share: float
    peak_bytes: int
    needed_bytes: int
    difference: float


@dataclass(frozen=True)
class _Process:
    """What one process took."""

    seconds: float
    cpu_seconds: float
    peak_bytes: int


def measure(model: str, runs: int) -> list[Row]:
    """A row for the program, and one for ONNX Runtime."""
    path = str(Path(model).resolve())
    with tempfile.TemporaryDirectory(prefix="cnnc-") as name:
        folder = Path(name)
        # In a process of its own: what one had resident counts for those that it starts.
        compile = [sys.executable, "-m", "cnnc", "compile", path, "-o", str(folder / "program")]
        subprocess.run([*compile, "--quiet"], check=True)
        facts = json.loads(_output([str(folder / "program"), "--info", "--json"]))
        np.save(folder / "x.npy", _image(facts["inputs"][0]["run"]))
        commands = {
            "program": [str(folder / "program"), "x.npy", "-o", f"{_first(facts)}=ours.npy"],
            "onnxruntime": [sys.executable, "-c", _ONNXRUNTIME, path],
        }
        found: dict[str, list[_Process]] = {engine: [] for engine in commands}
        for round in range(runs + 1):
            for engine, command in commands.items():
                process = _once(command, folder)
                if round:
                    found[engine].append(process)
        ours, theirs = (np.load(folder / f"{who}.npy") for who in ("ours", "theirs"))
    needed = facts["packed_bytes"] + facts["arena_bytes"]
    needed += facts["scratch_bytes"] * default_threads()
    return _rows(found, needed, difference(ours, theirs))


def _first(facts: dict[str, list[dict[str, str]]]) -> str:
    return facts["outputs"][0]["name"]


def _image(shape: Sequence[int]) -> np.ndarray:
    return np.random.default_rng(0).standard_normal(shape, np.float32)


def _output(command: Sequence[str]) -> bytes:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


def _once(command: Sequence[str], folder: Path) -> _Process:
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder)
    _, status, usage = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"the process ended with {process.returncode}: {command}")
    return _Process(elapsed, usage.ru_utime + usage.ru_stime, usage.ru_maxrss << 10)


def _rows(found: dict[str, list[_Process]], needed: int, difference: float) -> list[Row]:
    times = {engine: Times(tuple(p.seconds for p in ps)) for engine, ps in found.items()}
    cpu = {engine: min(p.cpu_seconds for p in ps) for engine, ps in found.items()}
    return [
        Row(
            engine=engine,
            median_seconds=own.median,
            least_seconds=own.least,
            greatest_seconds=own.greatest,
            share=own.median / times["onnxruntime"].median,
            cpu_seconds=cpu[engine],
            cpu_share=cpu[engine] / cpu["onnxruntime"],
            peak_bytes=max(p.peak_bytes for p in found[engine]),
            needed_bytes=needed,
            difference=difference,
        )
        for engine, own in times.items()
    ]


def table(rows: list[Row]) -> Table:
    """The rows as a table."""
    disturbed = f", {BUSY}" if busy(1) else ""
    title = f"a process from file to file; load average {load():.2f}{disturbed}"
    times = ("median ms", "least", "greatest", "share", "CPU ms", "share")
    made = new_table(title, ["engine"], [*times, "peak MB", "of needed", "difference"])
    for row in rows:
        seconds = row.median_seconds, row.least_seconds, row.greatest_seconds
        made.add_row(
            row.engine,
            *(f"{s * 1e3:.1f}" for s in seconds),
            f"{row.share:.3f}",
            f"{row.cpu_seconds * 1e3:.1f}",
            f"{row.cpu_share:.3f}",
            f"{row.peak_bytes / 2**20:.1f}",
            f"{row.peak_bytes / row.needed_bytes:.2f}",
            f"{row.difference:.1e}",
        )
    return made
