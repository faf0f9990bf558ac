"""Tells kinds of short texts apart by their characters: an embedding, and convolutions over it.

Dates, mail addresses, telephone numbers and prices, each in several manners. Prints the accuracy on
new ones, and draws how sure the network is of some. The network: Kim 2014, arXiv:1408.5882.
"""

from __future__ import annotations

import string
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

import cnnc
from cnnc import nn, optim

KINDS = ("date", "address", "number", "price")
ALPHABET = string.ascii_lowercase + string.digits + " .,-/@+()$:_"
LENGTH = 24


def written(rng: np.random.Generator, kind: int) -> str:
    """A text of a kind."""
    a, b, c = rng.integers(1, 28, 3)
    word, domain = ("".join(rng.choice(list(string.ascii_lowercase), 5)) for _ in range(2))
    manners = (
        (
            f"{1990 + a}-{1 + b % 12:02}-{c:02}",
            f"{c}.{b}.{1990 + a}",
            f"{c} march {2000 + a}",
        ),
        (f"{word}@{domain}.org", f"{word}.{a}@{domain}.com", f"{word}_{domain}@mail.net"),
        (f"+{a} {b}{c} {a}{c}{b}", f"({a}{b}) {c}{a}-{b}{c}", f"0{a}{b}-{c}{b}{a}"),
        (f"${a}.{b:02}", f"{a},{b:02} euro", f"{a}{b} dollars", f"usd {a}.{c:02}"),
    )
    return str(rng.choice(manners[kind]))


def texts(seed: int, count: int) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Texts, their characters [count,LENGTH] as indices, 0 beyond the end, and their kinds."""
    rng = np.random.default_rng(seed)
    kinds = rng.integers(len(KINDS), size=count)
    lines = [written(rng, kind)[:LENGTH] for kind in kinds]
    characters = np.zeros((count, LENGTH), np.int64)
    for row, line in zip(characters, lines, strict=True):
        row[: len(line)] = [1 + ALPHABET.index(c) for c in line]
    return lines, characters, kinds.astype(np.int64)


class TextCNN(nn.Module):
    """The strongest answer of each filter, wherever it is."""

    def __init__(self, width: int = 16, filters: int = 16) -> None:
        self.embedding = nn.Embedding(1 + len(ALPHABET), width)
        self.convs = nn.ModuleList(
            [nn.Conv1d(width, filters, taps, padding="same") for taps in (2, 3, 5)]
        )
        self.dropout, self.head = nn.Dropout(0.2), nn.Linear(3 * filters, len(KINDS))

    def forward(self, x: nn.Tensor) -> nn.Tensor:
        y = self.embedding(x).transpose(1, 2)
        best = [nn.functional.relu(conv(y)).amax(2) for conv in self.convs]
        return self.head(self.dropout(nn.functional.cat(best, 1)))


def draw(lines: list[str], scores: np.ndarray, path: Path) -> None:
    """Shares of the kinds for each text."""
    shares = np.exp(scores - scores.max(1, keepdims=True))
    shares /= shares.sum(1, keepdims=True)
    figure = Figure(figsize=(6, 5), layout="constrained")
    axes = figure.add_subplot()
    axes.imshow(shares, cmap="Greens", vmin=0, vmax=1, aspect="auto")
    axes.set_xticks(range(len(KINDS)), KINDS)
    axes.set_yticks(range(len(lines)), [line.replace("$", r"\$") for line in lines])
    figure.savefig(path)


def main(epochs: int = 6, folder: Path = Path()) -> float:
    """The accuracy on new texts."""
    nn.manual_seed(0)
    _, characters, kinds = texts(1, 2000)
    trainer = cnnc.Trainer(
        TextCNN(), loss="cross_entropy", optimizer=optim.AdamW(lr=5e-3), metrics=["accuracy"]
    )
    trainer.fit((characters, kinds), epochs=epochs, batch_size=50)
    lines, characters, kinds = texts(2, 500)
    result = trainer.evaluate((characters, kinds))
    draw(lines[:16], trainer.predict(characters[:16]), folder / "text.png")
    print(f"accuracy on {len(lines)} new texts: {result['accuracy']:.4f}")
    return result["accuracy"]


if __name__ == "__main__":
    main()
