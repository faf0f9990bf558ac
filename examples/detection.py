"""Finds shapes on a canvas: where each is, how large, and of which kind, from one pass.

Every cell of a grid says whether the centre of a shape lies in it, where in the cell, how large the
shape is, and its kind, as in YOLO (Redmon et al. 2016, arXiv:1506.02640). The loss is a function of
tensors written here. Prints how many shapes were found with their kind by a box that overlaps the
true one by half, and draws boxes.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from shapes import KINDS, Shape, painted, random_shapes

import cnnc
from cnnc import nn, optim

SIZE, CELL = 64, 8
GRID = SIZE // CELL
THRESHOLD = 0.5  # how sure a cell must be


def targets(shapes: list[Shape]) -> np.ndarray:
    """What the cells ought to say [4+kinds,GRID,GRID]: whether there is a shape, its centre in the
    cell, its radius in cells, and its kind as a one."""
    says = np.zeros((4 + len(KINDS), GRID, GRID), np.float32)
    for shape in shapes:
        row, column = int(shape.y // CELL), int(shape.x // CELL)
        place = (shape.y / CELL - row, shape.x / CELL - column, shape.radius / CELL)
        says[:4, row, column] = (1, *place)
        says[4:, row, column] = np.arange(len(KINDS)) == shape.kind
    return says


def canvases(seed: int, count: int) -> tuple[np.ndarray, np.ndarray, list[list[Shape]]]:
    """Canvases [count,3,SIZE,SIZE], what the cells ought to say, and the shapes."""
    rng = np.random.default_rng(seed)
    shapes = [random_shapes(rng, SIZE) for _ in range(count)]
    images = np.stack([painted(rng, each, SIZE) for each in shapes])
    return images, np.stack([targets(each) for each in shapes]), shapes


def network() -> nn.Sequential:
    """Three halvings, then what each cell says."""
    layers: list[nn.Module] = []
    for inputs, outputs in ((3, 16), (16, 32), (32, 64), (64, 64)):
        layers += [nn.Conv2d(inputs, outputs, 3, padding="same", bias=False)]
        layers += [nn.BatchNorm2d(outputs), nn.ReLU()]
        layers += [nn.MaxPool2d(2)] if outputs > inputs else []
    return nn.Sequential(*layers, nn.Conv2d(64, 4 + len(KINDS), 1))


def loss(output: nn.Tensor, target: nn.Tensor) -> nn.Tensor:
    """Whether cells are right about there being a shape; where there is one, its place and kind."""
    there = target[:, :1]
    sure = nn.functional.binary_cross_entropy_with_logits(output[:, :1], there)
    place = ((output[:, 1:4] - target[:, 1:4]) ** 2 * there).mean()
    kind = (-nn.functional.log_softmax(output[:, 4:], 1) * target[:, 4:]).mean()
    return sure + place * 5.0 + kind


def found(says: np.ndarray) -> list[Shape]:
    """The shapes that the cells of one canvas say there are."""
    cells = np.argwhere(says[0] > np.log(THRESHOLD / (1 - THRESHOLD)))
    return [
        Shape(
            int(says[4:, row, column].argmax()),
            (row + says[1, row, column]) * CELL,
            (column + says[2, row, column]) * CELL,
            says[3, row, column] * CELL,
        )
        for row, column in cells
    ]


def overlap(a: Shape, b: Shape) -> float:
    """Intersection over union of two boxes."""
    (top, left, bottom, right), (top_b, left_b, bottom_b, right_b) = a.box, b.box
    height = max(0.0, min(bottom, bottom_b) - max(top, top_b))
    common = height * max(0.0, min(right, right_b) - max(left, left_b))
    return common / (4 * a.radius**2 + 4 * b.radius**2 - common)


def draw(images: np.ndarray, says: np.ndarray, path: Path) -> None:
    """Canvases with the boxes found."""
    figure = Figure(figsize=(8, 6), layout="constrained")
    for index, image in enumerate(images):
        axes = figure.add_subplot(2, len(images) // 2, index + 1)
        axes.imshow(image.transpose(1, 2, 0).clip(0, 1))
        for shape in found(says[index]):
            top, left, *_ = shape.box
            side = 2 * shape.radius
            axes.add_patch(Rectangle((left, top), side, side, fill=False, color="w"))
            axes.text(left, top, KINDS[shape.kind], color="w", fontsize=7)
        axes.set_axis_off()
    figure.savefig(path)


def main(epochs: int = 15, folder: Path = Path()) -> float:
    """The share of shapes on new canvases that were found."""
    nn.manual_seed(0)
    trainer = cnnc.Trainer(network(), loss=loss, optimizer=optim.AdamW(lr=3e-3))
    images, says, _ = canvases(1, 800)
    trainer.fit((images, says), epochs=epochs, batch_size=20)
    images, _, shapes = canvases(2, 200)
    answers = trainer.predict(images)
    hits = [
        any(s.kind == f.kind and overlap(s, f) >= 0.5 for f in found(answer))
        for each, answer in zip(shapes, answers, strict=True)
        for s in each
    ]
    draw(images[:6], answers, folder / "detection.png")
    print(f"found with its kind, of {len(hits)} shapes: {np.mean(hits):.4f}")
    return float(np.mean(hits))


if __name__ == "__main__":
    main()
