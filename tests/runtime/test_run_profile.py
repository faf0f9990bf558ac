"""Profiles: what they make of records, and which runs they refuse."""

from __future__ import annotations

import re

import numpy as np
import pytest

from cnnc.errors import InputError
from cnnc.runtime import abi
from cnnc.runtime.profile import Profile


def _note(records: np.ndarray, step: int, worker: int, *words: int) -> None:
    records[step, worker, [abi.PROFILE_BEGIN, abi.PROFILE_END, abi.PROFILE_CHUNKS]] = words


def test_times_are_medians_over_runs_and_spans_over_workers() -> None:
    profile = Profile()
    for late in (0, 10, 50):
        records = profile.record(["a", "b"], 2)
        _note(records, 0, 0, 100, 130 + late, 3)
        _note(records, 0, 1, 90, 120, 1)
        _note(records, 1, 1, 200, 210, 1)
    assert profile.steps == ("a", "b")
    assert profile.runs.shape == (3, 2, 2, 3)
    assert profile.runs[1, 0].tolist() == [[100, 140, 3], [90, 120, 1]]
    assert profile.busy_ns.tolist() == [[40, 30], [0, 10]]
    assert profile.step_ns.tolist() == [[40, 10], [50, 10], [90, 10]]


def test_a_step_that_nobody_ran_took_no_time() -> None:
    profile = Profile()
    profile.record(["a"], 2)
    assert profile.step_ns.tolist() == [[0]]


def test_no_runs() -> None:
    assert Profile().runs.shape == (0, 0, 0, 3)


@pytest.mark.parametrize(("steps", "workers"), [(["a", "c"], 1), (["a"], 1), (["a", "b"], 2)])
def test_runs_of_another_network_are_refused(steps: list[str], workers: int) -> None:
    profile = Profile()
    profile.record(["a", "b"], 1)
    message = "a profile is of one network, for one set of sizes"
    with pytest.raises(InputError, match=re.escape(message)):
        profile.record(steps, workers)
    assert len(profile.runs) == 1
