"""Ctrl-C: at any moment the process, or the session, is left in order."""

from __future__ import annotations

import signal
import time
from pathlib import Path

import pytest

from tests.face.processes import allow_warm_starts, finish, run_python, start_python

# A process that was started in the background begins with interrupts ignored.
_COMPILE = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
import cnnc, cnnc.compilation
from tests.face.reference import DIGITS
print("begun", flush=True)
while True:
    cnnc.compile(DIGITS, threads=2).close()
"""
_RUN = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
import cnnc
from tests.face.reference import DIGITS, images
session, x = cnnc.compile(DIGITS, threads=2), images(200)
session(x)
print("begun", flush=True)
while True:
    session(x)
"""
_ONCE = """
import cnnc
from tests.face.reference import DIGITS, images
print(cnnc.compile(DIGITS)(images(2)).argmax(1))
"""


def _interrupted(code: str, delay_s: float, **variables: str) -> None:
    process = start_python(code, **variables)
    assert process.stdout is not None
    process.stdout.readline()  # until it has begun
    time.sleep(delay_s)
    process.send_signal(signal.SIGINT)
    status, _, errors = finish(process)
    assert status == -signal.SIGINT, errors
    assert errors.rstrip().endswith("KeyboardInterrupt")


@pytest.mark.parametrize("delay_s", [0, 0.3, 1.1])
def test_while_compiling(delay_s: float, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    allow_warm_starts(monkeypatch)
    monkeypatch.setenv("CNNC_CACHE_DIR", str(tmp_path / "cache"))
    _interrupted(_COMPILE, delay_s)
    assert list((tmp_path / "cache").glob("*.tmp")) == []
    assert len(run_python(_ONCE).split()) == 2


@pytest.mark.parametrize("delay_s", [0, 0.1])
def test_while_running(delay_s: float) -> None:
    _interrupted(_RUN, delay_s)


# Interrupts a session's runs again and again, each at another moment; prints how many.
_INTERRUPT_RUNS = """
import random, signal, numpy as np, cnnc
from tests.face.reference import DIGITS, images

def interrupt(number, frame):
    raise KeyboardInterrupt

def run(batch, after_s):
    try:
        signal.setitimer(signal.ITIMER_REAL, after_s)
        y = session(images(batch))
        signal.setitimer(signal.ITIMER_REAL, 0)
        return y
    except KeyboardInterrupt:
        return None

signal.signal(signal.SIGALRM, interrupt)
session = cnnc.compile(DIGITS, threads=2)
expected = {batch: session(images(batch)) for batch in (1, 5, 64)}
random.seed(0)
interrupted = 0
for _ in range(1000):
    for batch, y in expected.items():
        found = run(batch, random.uniform(1e-6, 4e-4))
        interrupted += found is None
        assert found is None or np.array_equal(found, y)
for batch, y in expected.items():
    assert np.array_equal(session(images(batch)), y)
session.close()
print(interrupted)
"""


def test_a_session_goes_on_after_interrupts() -> None:
    assert int(run_python(_INTERRUPT_RUNS)) > 100
