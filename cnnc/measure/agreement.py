"""When the outputs of two engines are the same: what is compared must compute one thing."""

from __future__ import annotations

import numpy as np

TOLERANCE = 1e-4  # of the largest output


def difference(found: np.ndarray, expected: np.ndarray) -> float:
    """The largest difference of two arrays of one shape, in terms of the largest that is expected;
    NaN where either has one."""
    scale = float(np.abs(expected).max(initial=0.0)) or 1.0
    return float(np.abs(found - expected).max(initial=0.0)) / scale
