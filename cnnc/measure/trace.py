"""Traces: profiles in the format that Perfetto and Chrome's tracing read.

Source: "Trace Event Format", Google, the JSON object form; complete events ("ph": "X") with
microseconds. One track a worker.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from cnnc.runtime.profile import Profile

from .steps import StepTime

_PROCESS = 1


def trace(name: str, steps: Sequence[StepTime], profile: Profile) -> dict[str, Any]:
    """The trace of all runs of a profile, as a JSON object. Time begins with the first run."""
    return {"displayTimeUnit": "ns", "traceEvents": list(_events(name, steps, profile))}


def _events(name: str, steps: Sequence[StepTime], profile: Profile) -> Iterator[dict[str, Any]]:
    yield _metadata("process_name", 0, name)
    runs = profile.runs
    for worker in range(runs.shape[2]):
        yield _metadata("thread_name", worker, f"worker {worker}")
    ran = runs[..., 2] > 0
    first = int(runs[..., 0][ran].min()) if ran.any() else 0
    for number, run in enumerate(runs):
        for step, workers in zip(steps, run, strict=True):
            for worker, (begin, end, chunks) in enumerate(workers.tolist()):
                if chunks:
                    yield {
                        "ph": "X",
                        "name": step.name,
                        "cat": step.kernel,
                        "ts": (begin - first) / 1e3,
                        "dur": (end - begin) / 1e3,
                        "pid": _PROCESS,
                        "tid": worker,
                        "args": {"run": number, "chunks": chunks, **_arguments(step)},
                    }


def _metadata(kind: str, worker: int, name: str) -> dict[str, Any]:
    return {"ph": "M", "name": kind, "pid": _PROCESS, "tid": worker, "args": {"name": name}}


def _arguments(step: StepTime) -> dict[str, Any]:
    return {
        "step": step.index,
        "kernel": step.kernel,
        "source nodes": list(step.origins),
        "inputs": list(step.inputs),
        "outputs": list(step.outputs),
        "FLOPs": step.flops,
        "bytes": step.bytes,
        "GFLOP/s": round(step.gflops, 2),
        "GB/s": round(step.gbytes, 2),
        "percent of limit": round(100 * step.floor_share, 1),
    }
