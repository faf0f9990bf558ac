"""Circles, squares and triangles on a noisy canvas: data for detection, segmentation and video."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

KINDS = ("circle", "square", "triangle")


@dataclass(frozen=True)
class Shape:
    """A shape of a kind, an index into KINDS, round a centre, in pixels."""

    kind: int
    y: float
    x: float
    radius: float

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Top, left, bottom, right."""
        return (
            self.y - self.radius,
            self.x - self.radius,
            self.y + self.radius,
            self.x + self.radius,
        )

    def mask(self, size: int) -> np.ndarray:
        """The pixels [size,size] that it covers."""
        y, x = np.mgrid[:size, :size] + 0.5
        down, across = (y - self.y) / self.radius, (x - self.x) / self.radius
        if self.kind == 0:
            return down**2 + across**2 <= 1
        if self.kind == 1:
            return np.maximum(abs(down), abs(across)) <= 1
        return (abs(down) <= 1) & (abs(across) <= (down + 1) / 2)


def random_shapes(rng: np.random.Generator, size: int, most: int = 3) -> list[Shape]:
    """One to `most` shapes inside a canvas, apart from each other."""
    shapes: list[Shape] = []
    for _ in range(rng.integers(1, most + 1)):
        radius = rng.uniform(size / 12, size / 6)
        y, x = rng.uniform(radius, size - radius, 2)
        apart = (max(abs(y - s.y), abs(x - s.x)) > radius + s.radius for s in shapes)
        if all(apart):
            shapes.append(Shape(int(rng.integers(len(KINDS))), y, x, radius))
    return shapes


def painted(rng: np.random.Generator, shapes: list[Shape], size: int) -> np.ndarray:
    """The canvas [3,size,size]: each shape in a colour of its own, on noise."""
    canvas = rng.uniform(0, 0.3, (3, size, size))
    for shape in shapes:
        canvas[:, shape.mask(size)] = rng.uniform(0.4, 1, (3, 1))
    noise = rng.normal(0, 0.05, canvas.shape)
    return (canvas + noise).astype(np.float32)
