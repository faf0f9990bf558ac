"""Says where to a shape moves: 3-D convolutions, over time, height and width.

Prints the accuracy on new clips, and draws frames of some with what was found.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from matplotlib.figure import Figure
from shapes import KINDS, Shape, painted

import cnnc
from cnnc import nn, optim

FRAMES, SIZE = 6, 24
WAYS = {"up": (-1, 0), "down": (1, 0), "left": (0, -1), "right": (0, 1)}


def clips(seed: int, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Clips [count,3,FRAMES,SIZE,SIZE] and the index of the way in WAYS."""
    rng = np.random.default_rng(seed)
    films = np.empty((count, 3, FRAMES, SIZE, SIZE), np.float32)
    ways = rng.integers(len(WAYS), size=count)
    for film, way in zip(films, ways, strict=True):
        down, across = list(WAYS.values())[way]
        kind, speed = int(rng.integers(len(KINDS))), rng.uniform(0.6, 1.6)
        begin = rng.uniform(SIZE / 3, SIZE * 2 / 3, 2)
        y, x = begin - speed * FRAMES / 2 * np.array([down, across])
        for frame in range(FRAMES):
            moved = speed * frame
            shape = Shape(kind, y + down * moved, x + across * moved, 4)
            film[:, frame] = painted(rng, [shape], SIZE)
    return films, ways.astype(np.int64)


def network() -> nn.Sequential:
    """Two 3-D convolutions, and what they find anywhere."""
    return nn.Sequential(
        nn.Conv3d(3, 16, 3, padding=1, bias=False),
        nn.BatchNorm3d(16),
        nn.ReLU(),
        nn.MaxPool3d((1, 2, 2)),
        nn.Conv3d(16, 32, 3, padding=1, bias=False),
        nn.BatchNorm3d(32),
        nn.ReLU(),
        nn.AdaptiveAvgPool3d(1),
        nn.Flatten(),
        nn.Linear(32, len(WAYS)),
    )


def draw(films: np.ndarray, found: np.ndarray, path: Path) -> None:
    """A row for each clip."""
    figure = Figure(figsize=(8, 6))
    for row, film in enumerate(films):
        for frame in range(FRAMES):
            axes = figure.add_subplot(len(films), FRAMES, row * FRAMES + frame + 1)
            axes.imshow(film[:, frame].transpose(1, 2, 0).clip(0, 1))
            axes.set_title(list(WAYS)[found[row]] if frame == 0 else "", fontsize=9)
            axes.set_axis_off()
    figure.savefig(path)


def main(epochs: int = 10, folder: Path = Path()) -> float:
    """The accuracy on new clips."""
    nn.manual_seed(0)
    trainer = cnnc.Trainer(
        network(), loss="cross_entropy", optimizer=optim.AdamW(lr=5e-3), metrics=["accuracy"]
    )
    trainer.fit(clips(1, 400), epochs=epochs, batch_size=20)
    films, ways = clips(2, 100)
    result = trainer.evaluate((films, ways))
    draw(films[:5], trainer.predict(films[:5]).argmax(1), folder / "video.png")
    print(f"accuracy on {len(films)} new clips: {result['accuracy']:.4f}")
    return result["accuracy"]


if __name__ == "__main__":
    main()
