"""Classifies handwritten digits: convolutions, batch norm and dropout, trained from nothing.

Prints the accuracy on images that training never saw, and draws which digits are mistaken for
which.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

import cnnc
from cnnc import metrics, nn, optim

DIGITS = Path(cnnc.__file__).parent / "data" / "digits.npz"


def digits() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Images [1797,1,8,8] from 0 to 1, their labels, and which are held out of training."""
    with np.load(DIGITS) as data:
        images = data["images"][:, None].astype(np.float32) / 16
        return images, data["labels"].astype(np.int64), data["held_out"]


def classifier(classes: int = 10) -> nn.Sequential:
    """Two blocks of convolutions and a dense layer."""
    return nn.Sequential(
        nn.Conv2d(1, 32, 3, padding="same", bias=False),
        nn.BatchNorm2d(32),
        nn.ReLU(),
        nn.Conv2d(32, 64, 3, padding="same", bias=False),
        nn.BatchNorm2d(64),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Dropout(0.25),
        nn.Flatten(),
        nn.Linear(64 * 4 * 4, classes),
    )


def draw(matrix: np.ndarray, path: Path) -> None:
    """Counts of true classes (rows) against found ones (columns)."""
    figure = Figure(figsize=(5, 5))
    axes = figure.add_subplot(xlabel="found", ylabel="true", title="digits")
    axes.imshow(np.log1p(matrix), cmap="Blues")
    for (true, found), count in np.ndenumerate(matrix):
        axes.text(found, true, f"{int(count)}", ha="center", va="center", fontsize=8)
    axes.set_xticks(range(len(matrix)))
    axes.set_yticks(range(len(matrix)))
    figure.savefig(path)


def main(epochs: int = 12, folder: Path = Path()) -> float:
    """The accuracy on held-out images."""
    nn.manual_seed(0)
    images, labels, held_out = digits()
    confusion = metrics.ConfusionMatrix()
    trainer = cnnc.Trainer(
        classifier(),
        loss="cross_entropy",
        optimizer=optim.AdamW(lr=2e-3),
        metrics=["accuracy", confusion],
    )
    trainer.fit((images[~held_out], labels[~held_out]), epochs=epochs, batch_size=64)
    result = trainer.evaluate((images[held_out], labels[held_out]))
    draw(confusion.matrix, folder / "image_classification.png")
    print(f"accuracy on {held_out.sum()} held-out images: {result['accuracy']:.4f}")
    return result["accuracy"]


if __name__ == "__main__":
    main()
