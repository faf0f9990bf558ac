"""One model on one thread, in CPU time, beside ONNX Runtime.

Outputs are compared first. Bursts of both engines alternate, with a pause and an uncounted call
before each. CPU time of the thread is what a machine that others use lets one trust.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median

import numpy as np
import onnxruntime

import cnnc

from .report import Row

_PAUSE_SECONDS = 0.04  # workers of the other engine spin on for up to 16 ms
_BURST_SECONDS = 0.25


def measure(model: str, batch: int, bursts: int) -> list[Row]:
    """A row an engine: milliseconds of one run, the least of each burst."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    theirs = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    (argument,) = theirs.get_inputs()
    shape = [d if isinstance(d, int) else batch for d in argument.shape]
    x = np.random.default_rng(0).standard_normal(shape).astype(np.float32)
    ours = cnnc.compile(model, threads=1, shapes={argument.name: shape})
    expected = theirs.run(None, {argument.name: x})[0]
    found = ours.run(None, {argument.name: x})[0]
    error = float(np.abs(found - expected).max() / np.abs(expected).max())
    if not error < 1e-4:
        raise RuntimeError(f"{model}: outputs differ by {error:g} of the largest")
    calls: dict[str, Callable[[], object]] = {
        "cnnc": lambda: ours.run(None, {argument.name: x}),
        "onnxruntime": lambda: theirs.run(None, {argument.name: x}),
    }
    seconds: dict[str, list[float]] = {engine: [] for engine in calls}
    for _ in range(bursts):
        for engine, call in calls.items():
            seconds[engine].append(_burst(call))
    reference = median(seconds["onnxruntime"])
    notes = {"cnnc": f"outputs differ by {error:.1e}"}
    return [Row.of(e, times, reference, notes.get(e, "")) for e, times in seconds.items()]


def _burst(call: Callable[[], object]) -> float:
    time.sleep(_PAUSE_SECONDS)
    call()
    times: list[float] = []
    while not times or sum(times) < _BURST_SECONDS:
        start = time.thread_time()
        call()
        times.append(time.thread_time() - start)
    return min(times)
