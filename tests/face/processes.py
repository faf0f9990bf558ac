"""Other processes: new ones that run Python code, and forked ones; all of them have a deadline.

Deadlines are many times what the work takes: they turn a hang into a failure, and measure nothing.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DEADLINE_S = 120.0


def allow_warm_starts(patch: pytest.MonkeyPatch) -> None:
    """Takes back the knobs that make every session compile, should the test run set any."""
    for name in ("CNNC_CHECK", "CNNC_DISABLE_CACHE", "CNNC_LOADER"):
        patch.delenv(name, raising=False)


def start_python(code: str, *arguments: object, **variables: str) -> subprocess.Popen[str]:
    """A new process that runs the code, with these arguments and environment variables."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **variables},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Exit status, output and errors of a process; fails when it takes too long."""
    try:
        out, errors = process.communicate(timeout=DEADLINE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        pytest.fail(f"still running after {DEADLINE_S} s: {process.communicate()}")
    return process.returncode, out, errors


def run_python(code: str, *arguments: object, **variables: str) -> str:
    """What the code prints in a new process; fails when that does not end well."""
    status, out, errors = finish(start_python(code, *arguments, **variables))
    assert status == 0, errors
    return out


def in_child(function: Callable[[], None], deadline_s: float = DEADLINE_S) -> None:
    """Runs a function in a forked process; fails when it raises, dies or takes too long."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            function()
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    end = time.monotonic() + deadline_s
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            assert status == 0, f"the child ended with {os.waitstatus_to_exitcode(status)}"
            return
        time.sleep(0.002)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    pytest.fail(f"still running after {deadline_s} s")
