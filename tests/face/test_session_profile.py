"""`Session.profile`: the steps of runs, with the times and chunks of every worker."""

from __future__ import annotations

import re
import time

import numpy as np
import pytest

import cnnc
from cnnc.errors import InputError
from tests.face.reference import DIGITS, images


@pytest.mark.parametrize("threads", [1, 2])
def test_every_step_of_every_run_is_there(threads: int) -> None:
    with cnnc.compile(DIGITS, threads=threads) as session:
        expected = np.asarray(session(images(5)))
        before = time.monotonic_ns()
        profile = session.profile(images(5), runs=4)
        after = time.monotonic_ns()
        np.testing.assert_array_equal(session(images(5)), expected)
    runs = profile.runs
    assert runs.shape == (4, len(profile.steps), threads, 3)
    chunks = runs[..., 2].sum(axis=2)
    assert (chunks == chunks[0]).all()
    assert (chunks > 0).all()
    ran = runs[runs[..., 2] > 0]
    assert (ran[:, 0] >= before).all()
    assert (ran[:, 1] <= after).all()
    assert (profile.step_ns > 0).all()
    assert any("conv" in name for name in profile.steps)


def test_checked_runs_can_be_profiled_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CNNC_CHECK", "1")
    with cnnc.compile(DIGITS, threads=1) as session:
        profile = session.profile(images(1), runs=1)
    assert (profile.runs[..., 2] > 0).all()


def test_no_runs_are_refused() -> None:
    with cnnc.compile(DIGITS, threads=1) as session:
        with pytest.raises(InputError, match=re.escape("too few runs")):
            session.profile(images(1), runs=0)
        with pytest.raises(InputError, match="wrong number of inputs"):
            session.profile(images(1), images(1))
