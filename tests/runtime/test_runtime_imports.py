"""What importing the runtime loads: it must start fast, and work where there is no compiler."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CODE = """
import sys
import numpy
before = set(sys.modules)
import cnnc.runtime.cache, cnnc.runtime.network
print(*sorted({name.partition(".")[0] for name in set(sys.modules) - before}))
print(*sorted(name for name in sys.modules if name.startswith("cnnc.")))
"""


def test_the_runtime_loads_little_and_nothing_of_the_compiler() -> None:
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", CODE]
    output = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout
    loaded, ours = (line.split() for line in output.splitlines())
    slow = {"numba", "llvmlite", "onnx", "ml_dtypes", "platformdirs"}
    slow |= {"logging", "tempfile", "difflib", "dataclasses"}
    assert slow.isdisjoint(loaded)
    allowed = ("cnnc.runtime", "cnnc.errors", "cnnc.knobs")
    assert [name for name in ours if not name.startswith(allowed)] == []
