"""Says of every pixel which shape it belongs to, with skip connections as in U-Net.

Prints the mean over classes of intersection over union on new canvases, and draws canvases, truth
and result. U-Net: Ronneberger et al. 2015, arXiv:1505.04597.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from matplotlib.figure import Figure
from shapes import KINDS, painted, random_shapes

import cnnc
from cnnc import nn, optim

SIZE = 48


def canvases(seed: int, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Canvases [count,3,SIZE,SIZE], and classes [count,SIZE,SIZE]: 0 is the ground."""
    rng = np.random.default_rng(seed)
    images = np.empty((count, 3, SIZE, SIZE), np.float32)
    classes = np.zeros((count, SIZE, SIZE), np.int64)
    for image, target in zip(images, classes, strict=True):
        shapes = random_shapes(rng, SIZE)
        image[:] = painted(rng, shapes, SIZE)
        for shape in shapes:
            target[shape.mask(SIZE)] = 1 + shape.kind
    return images, classes


def block(inputs: int, outputs: int) -> nn.Sequential:
    """A convolution, normalised."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding="same", bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(),
    )


class Segmenter(nn.Module):
    """Halves the map twice and doubles it twice; what was there before is put beside what comes."""

    def __init__(self) -> None:
        self.fine, self.middle, self.coarse = block(3, 16), block(16, 32), block(32, 64)
        self.pool, self.grow = nn.MaxPool2d(2), nn.Upsample(scale_factor=2)
        self.join_middle, self.join_fine = block(64 + 32, 32), block(32 + 16, 16)
        self.head = nn.Conv2d(16, 1 + len(KINDS), 1)

    def forward(self, x: nn.Tensor) -> nn.Tensor:
        fine = self.fine(x)
        middle = self.middle(self.pool(fine))
        coarse = self.coarse(self.pool(middle))
        middle = self.join_middle(nn.functional.cat([self.grow(coarse), middle], 1))
        return self.head(self.join_fine(nn.functional.cat([self.grow(middle), fine], 1)))


def draw(images: np.ndarray, true: np.ndarray, found: np.ndarray, path: Path) -> None:
    """Columns of a canvas, its classes and the classes found."""
    figure = Figure(figsize=(9, 4))
    rows = (images.transpose(0, 2, 3, 1).clip(0, 1), true, found)
    for row, (name, pictures) in enumerate(zip(("canvas", "true", "found"), rows, strict=True)):
        for column in range(6):
            axes = figure.add_subplot(3, 6, row * 6 + column + 1)
            axes.imshow(pictures[column], vmin=0, vmax=len(KINDS), cmap="viridis")
            axes.set_title(name if column == 0 else "", fontsize=8)
            axes.set_axis_off()
    figure.savefig(path)


def main(epochs: int = 5, folder: Path = Path()) -> float:
    """The mean intersection over union on new canvases."""
    nn.manual_seed(0)
    trainer = cnnc.Trainer(
        Segmenter(),
        loss="cross_entropy",
        optimizer=optim.AdamW(lr=3e-3),
        metrics=["accuracy", "mean_iou"],
    )
    trainer.fit(canvases(1, 600), epochs=epochs, batch_size=16)
    images, classes = canvases(2, 100)
    result = trainer.evaluate((images, classes))
    draw(images, classes, trainer.predict(images[:6]).argmax(1), folder / "segmentation.png")
    print(f"mean intersection over union on {len(images)} new canvases: {result['mean_iou']:.4f}")
    return result["mean_iou"]


if __name__ == "__main__":
    main()
