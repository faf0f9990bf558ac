"""Weights of 3x3 convolutions as Winograd's minimal filtering wants them.

F(m, 3) computes m outputs of a 1-D convolution of 3 taps with m + 2 multiplications:
y = A^T [(G g) * (B^T d)]. Nested, F(m x n, 3x3) multiplies (m + 2)(n + 2) numbers where a direct
convolution multiplies 9mn. Here is G, which fixes the points of interpolation, and the layout of
weights after it; B and A belong to the kernels.

Sources: A. Lavin and S. Gray 2016, arXiv:1509.09308; for the points with sqrt(2), whose errors are
half of those of whole numbers, B. Barabasz et al. 2018, arXiv:1803.10986.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import prod, sqrt

import numpy as np

from .layout import Layout

TAPS = 3
# Points of interpolation of F(m, 3) for m outputs; infinity, the last one of each, is not listed.
POINTS = {2: (0.0, 1.0, -1.0), 4: (0.0, sqrt(1 / 2), -sqrt(1 / 2), sqrt(2), -sqrt(2))}


@cache
def weight_matrix(outputs: int) -> np.ndarray:
    """G of F(outputs, 3), float64[outputs + 2, 3]. Not to be written to."""
    points = POINTS[outputs]
    rows = [[p**k / prod(p - q for q in points if q != p) for k in range(TAPS)] for p in points]
    return np.array([*rows, [0.0, 0.0, 1.0]])


@dataclass(frozen=True)
class Winograd(Layout):
    """Weights [O, I, 3, 3] after the transform for tiles of `tile` outputs (rows, columns). The tag
    orders the axes of G g G^T, [O, I, rows + 2, columns + 2], which is rounded once."""

    tile: tuple[int, int] = (4, 4)

    def __str__(self) -> str:
        return f"wino{self.tile[0]}x{self.tile[1]}({self.tag})"

    def stored_dims(self, dims: Sequence[int]) -> tuple[int, ...]:
        rows, columns = (n + m - 1 for n, m in zip(dims[2:], self.tile, strict=True))
        return (*dims[:2], rows, columns)

    def encode(self, array: np.ndarray) -> np.ndarray:
        return _both_ways(array, *map(weight_matrix, self.tile))

    def decode(self, array: np.ndarray) -> np.ndarray:
        return _both_ways(array, *(np.linalg.pinv(weight_matrix(m)) for m in self.tile))


def _both_ways(array: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """rows X columns^T for each matrix X of the array, in float64 and rounded once."""
    result: np.ndarray = rows @ array.astype(np.float64) @ columns.T
    return result.astype(array.dtype)
