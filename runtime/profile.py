"""Profiles: when each worker was at each step of a network's runs.

Native code writes the records that `abi` describes, into memory that a profile gives it. Promises
that a run without a profile does nothing for it. Leaves it to the face what the steps are.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cnnc.errors import InputError

from . import abi

_WORDS = [abi.PROFILE_BEGIN, abi.PROFILE_END, abi.PROFILE_CHUNKS]


class Profile:
    """Runs of one network for one set of sizes. `steps` names the steps of a run."""

    def __init__(self) -> None:
        self.steps: tuple[str, ...] = ()
        self._records: list[np.ndarray] = []

    def record(self, steps: Sequence[str], workers: int) -> np.ndarray:
        """Zeroed memory for one more run, int64 [steps, workers, abi.PROFILE_SIZE].

        Raises InputError when it is a run of other steps."""
        shape = (len(steps), workers, abi.PROFILE_SIZE)
        if self._records and (tuple(steps) != self.steps or shape != self._records[0].shape):
            raise InputError("a profile is of one network, for one set of sizes")
        self.steps = tuple(steps)
        self._records.append(np.zeros(shape, np.int64))
        return self._records[-1]

    @property
    def runs(self) -> np.ndarray:
        """int64 [runs, steps, workers, 3]: when the worker began and ended its part of the step, in
        nanoseconds of `time.monotonic_ns`, and how many chunks it ran; zeros where it ran none."""
        if not self._records:
            return np.zeros((0, 0, 0, len(_WORDS)), np.int64)
        return np.stack(self._records)[..., _WORDS]

    @property
    def busy_ns(self) -> np.ndarray:
        """float64 [steps, workers]: nanoseconds that each worker was at each step, the median of
        the runs."""
        runs = self.runs
        median: np.ndarray = np.median(runs[..., 1] - runs[..., 0], axis=0)
        return median

    @property
    def step_ns(self) -> np.ndarray:
        """int64 [runs, steps]: nanoseconds from when the first worker began a step to when the last
        ended it."""
        runs = self.runs
        begun = np.where(runs[..., 2] > 0, runs[..., 0], np.iinfo(np.int64).max).min(axis=2)
        ended = runs[..., 1].max(axis=2)
        return np.where(ended > 0, ended - begun, 0)
