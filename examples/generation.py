"""Draws digits: an autoencoder whose code has eight numbers, and transposed convolutions.

Prints the mean squared error of digits it has not seen, and draws some of them, what becomes of
them, and the way from one to another through the codes between.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from image_classification import digits
from matplotlib.figure import Figure

import cnnc
from cnnc import nn, optim

CODE = 8


def encoder() -> nn.Sequential:
    """Images [N,1,8,8] to codes [N,CODE]."""
    return nn.Sequential(
        nn.Conv2d(1, 32, 3, stride=2, padding=1),
        nn.ReLU(),
        nn.Conv2d(32, 64, 3, stride=2, padding=1),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(64 * 2 * 2, CODE),
    )


def decoder() -> nn.Sequential:
    """Codes to images, from 0 to 1."""
    return nn.Sequential(
        nn.Linear(CODE, 64 * 2 * 2),
        nn.ReLU(),
        nn.Unflatten(1, (64, 2, 2)),
        nn.ConvTranspose2d(64, 32, 4, stride=2, padding=1),
        nn.ReLU(),
        nn.ConvTranspose2d(32, 1, 4, stride=2, padding=1),
        nn.Sigmoid(),
    )


def draw(rows: list[np.ndarray], path: Path) -> None:
    """Rows of images, each [n,1,8,8]."""
    figure = Figure(figsize=(9, 1 + len(rows)))
    for row, images in enumerate(rows):
        for column, image in enumerate(images):
            axes = figure.add_subplot(len(rows), len(images), row * len(images) + column + 1)
            axes.imshow(image[0], cmap="gray_r", vmin=0, vmax=1)
            axes.set_axis_off()
    figure.savefig(path)


def main(epochs: int = 30, folder: Path = Path()) -> float:
    """The mean squared error of held-out digits."""
    nn.manual_seed(0)
    images, _, held_out = digits()
    seen, unseen = images[~held_out], images[held_out]
    net = nn.Sequential(encoder(), decoder())
    trainer = cnnc.Trainer(net, loss="mse", optimizer=optim.Adam(lr=2e-3), metrics=["mse"])
    trainer.fit((seen, seen), epochs=epochs, batch_size=64)
    error = trainer.evaluate((unseen, unseen))["mse"]
    with (
        cnnc.compile(net[0], shapes={"x": (10, 1, 8, 8)}) as encode,
        cnnc.compile(net[1], shapes={"x": (10, CODE)}) as decode,
    ):
        codes = encode(unseen[:10])
        shares = np.linspace(0, 1, 10, dtype=np.float32)[:, None]
        between = [decode(codes[a] * (1 - shares) + codes[b] * shares) for a, b in ((0, 1), (2, 3))]
        draw([unseen[:10], decode(codes), *between], folder / "generation.png")
    print(f"mean squared error of {len(unseen)} held-out digits: {error:.4f}")
    return error


if __name__ == "__main__":
    main()
