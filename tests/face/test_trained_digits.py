"""A network trained from nothing on handwritten digits is as good as it should be."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

import cnnc
from cnnc import nn, optim
from cnnc.frontends.nn.optim import CosineAnnealingLR

EPOCHS = 15


def network() -> nn.Sequential:
    def block(inputs: int, outputs: int) -> list[nn.Module]:
        conv = nn.Conv2d(inputs, outputs, 3, padding="same", bias=False)
        return [conv, nn.BatchNorm2d(outputs), nn.ReLU()]

    return nn.Sequential(
        *block(1, 32),
        *block(32, 64),
        nn.MaxPool2d(2),
        nn.Dropout(0.25),
        *block(64, 64),
        nn.Flatten(),
        nn.Linear(64 * 4 * 4, 10),
    )


def accuracy(seed: int) -> float:
    """Of the quarter of scikit-learn's digits that training does not see."""
    digits = load_digits()
    images = (digits.images / 16).astype(np.float32)[:, None]
    x, x_test, y, y_test = train_test_split(images, digits.target, test_size=0.25, random_state=0)
    nn.manual_seed(seed)
    trainer = cnnc.Trainer(
        network(),
        loss="cross_entropy",
        optimizer=optim.AdamW(lr=3e-3),
        metrics=["accuracy"],
        schedule=CosineAnnealingLR(EPOCHS),
        seed=seed,
    )
    trainer.fit((x, y), epochs=EPOCHS, batch_size=64, verbose=False)
    found = trainer.evaluate((x_test, y_test))["accuracy"]
    trainer.close()
    return found


def test_digits_of_one_seed() -> None:
    assert accuracy(0) >= 0.98


@pytest.mark.slow
def test_digits_of_three_seeds() -> None:
    assert np.mean([accuracy(seed) for seed in range(3)]) >= 0.985
