"""When the outputs of two engines are the same: what is compared must compute one thing."""

from __future__ import annotations

import numpy as np

TOLERANCE = 1e-4  # of the largest output


def difference(found: np.ndarray, expected: np.ndarray) -> float:
    """The largest difference of two arrays, in terms of the largest that is expected. Infinite for
    different shapes, and where one is finite and the other is not."""
    if found.shape != expected.shape:
        return np.inf
    finite = np.isfinite(expected)
    if not np.array_equal(np.isfinite(found), finite):
        return np.inf
    a, b = (x[finite].astype(np.float64) for x in (found, expected))
    scale = float(np.abs(b).max(initial=0.0)) or 1.0
    return float(np.abs(a - b).max(initial=0.0)) / scale
