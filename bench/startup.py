"""From the start of a process to the first result: what a script or a short-lived server waits for.

Each engine is a fresh Python that imports it, opens the model, and runs it once on zeros. Processes
of both alternate, after one uncounted of each that fills cnnc's cache and the system's. Time ends
when the process has written its result; leaving is not counted.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from .report import Row

DIGITS = str(Path(__file__).parent.parent / "cnnc" / "data" / "digits.onnx")
_SIZES = "shape = [d if isinstance(d, int) else 1 for d in session.get_inputs()[0].shape]\n"
_RUN = _SIZES + (
    "y = session.run(None, {session.get_inputs()[0].name: np.zeros(shape, np.float32)})[0]\n"
    "print(y.shape, flush=True)\n"
)
ENGINES = {
    "cnnc": "import sys, numpy as np, cnnc\nsession = cnnc.compile(sys.argv[1])\n" + _RUN,
    "onnxruntime": "import sys, numpy as np, onnxruntime\n"
    "session = onnxruntime.InferenceSession(sys.argv[1], providers=['CPUExecutionProvider'])\n"
    + _RUN,
    "numpy alone": "import numpy\nprint(numpy.zeros(1).shape, flush=True)\n",
}


def measure(model: str, runs: int) -> list[Row]:
    """A row an engine: milliseconds from the start of a process to its result."""
    seconds: dict[str, list[float]] = {engine: [] for engine in ENGINES}
    for round in range(runs + 1):
        for engine, program in ENGINES.items():
            elapsed = _once(program, model)
            if round:
                seconds[engine].append(elapsed)
    reference = median(seconds["onnxruntime"])
    return [Row.of(engine, times, reference) for engine, times in seconds.items()]


def _once(program: str, model: str) -> float:
    # Python may write its own bytecode, as it does for users; -X and other settings are theirs too.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    command = [sys.executable, "-c", program, model]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None, "stdout is a pipe"
        line = process.stdout.readline()
        elapsed = time.perf_counter() - start
    if not line or process.returncode:
        raise RuntimeError(f"the process ended with {process.returncode}: {program}")
    return elapsed
