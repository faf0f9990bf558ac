"""Tells the shape of a tone's wave, whatever its pitch and loudness: 1-D convolutions over samples.

Prints the accuracy on new tones, and draws some with what was found.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

import cnnc
from cnnc import nn, optim

RATE, SAMPLES = 8000, 1024  # samples a second; samples of a tone
WAVES = ("sine", "square", "saw", "triangle")


def tones(seed: int, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Tones [count,1,SAMPLES] with noise, and the index of the shape in WAVES."""
    rng = np.random.default_rng(seed)
    kinds = rng.integers(len(WAVES), size=count)
    pitch, begin = rng.uniform(100, 600, (count, 1)), rng.uniform(0, 1, (count, 1))
    phase = (np.arange(SAMPLES) * pitch / RATE + begin) % 1
    shapes = np.stack(
        [np.sin(2 * np.pi * phase), np.sign(phase - 0.5), 2 * phase - 1, 4 * abs(phase - 0.5) - 1]
    )
    clean = shapes[kinds, np.arange(count)] * rng.uniform(0.3, 1, (count, 1))
    noisy = clean + rng.normal(0, 0.05, clean.shape)
    return noisy[:, None].astype(np.float32), kinds.astype(np.int64)


def network() -> nn.Sequential:
    """Three convolutions, each of which leaves a quarter of the samples."""
    layers: list[nn.Module] = []
    for inputs, outputs in ((1, 16), (16, 32), (32, 64)):
        layers += [
            nn.Conv1d(inputs, outputs, 9, stride=2, padding=4, bias=False),
            nn.BatchNorm1d(outputs),
            nn.ReLU(),
            nn.MaxPool1d(2),
        ]
    return nn.Sequential(*layers, nn.AdaptiveAvgPool1d(1), nn.Flatten(), nn.Linear(64, len(WAVES)))


def draw(sounds: np.ndarray, found: np.ndarray, path: Path) -> None:
    """The beginnings of tones, with what was found."""
    figure = Figure(figsize=(8, 6), layout="constrained")
    for index, sound in enumerate(sounds):
        axes = figure.add_subplot(4, 3, index + 1, title=WAVES[found[index]])
        axes.plot(np.arange(200) / RATE * 1000, sound[0, :200], linewidth=1)
        axes.tick_params(labelsize=6)
    figure.supxlabel("ms")
    figure.savefig(path)


def main(epochs: int = 16, folder: Path = Path()) -> float:
    """The accuracy on new tones."""
    nn.manual_seed(0)
    trainer = cnnc.Trainer(
        network(), loss="cross_entropy", optimizer=optim.AdamW(lr=3e-3), metrics=["accuracy"]
    )
    trainer.fit(tones(1, 1200), epochs=epochs, batch_size=40)
    sounds, kinds = tones(2, 300)
    result = trainer.evaluate((sounds, kinds))
    draw(sounds[:12], trainer.predict(sounds[:12]).argmax(1), folder / "audio.png")
    print(f"accuracy on {len(sounds)} new tones: {result['accuracy']:.4f}")
    return result["accuracy"]


if __name__ == "__main__":
    main()
