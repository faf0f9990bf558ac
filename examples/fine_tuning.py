"""Fine-tunes a network that comes as an ONNX file: other classes, from few images.

A network learns the digits 0 to 4 and is written as ONNX. Its convolutions, kept as they are, then
serve for 5 to 9, of which there are five images each. Prints the accuracy on all other images of
these, beside that of the same network trained on the few images from nothing.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from image_classification import classifier, digits
from matplotlib.figure import Figure

import cnnc
from cnnc import nn, optim

FEW = 5  # images of each class


def trained(net: nn.Module, x: np.ndarray, y: np.ndarray, epochs: int, rate: float) -> cnnc.Trainer:
    """The trainer of the network, after that many epochs."""
    trainer = cnnc.Trainer(
        net, loss="cross_entropy", optimizer=optim.AdamW(lr=rate), metrics=["accuracy"]
    )
    trainer.fit((x, y), epochs=epochs, batch_size=32, verbose=False)
    return trainer


def draw(images: np.ndarray, true: np.ndarray, found: np.ndarray, path: Path) -> None:
    """Some images with what was found, in red where it is wrong."""
    figure = Figure(figsize=(8, 4))
    for index in range(32):
        axes = figure.add_subplot(4, 8, index + 1)
        axes.imshow(images[index, 0], cmap="gray_r")
        axes.set_title(
            str(found[index] + 5), color="k" if found[index] == true[index] else "r", fontsize=9
        )
        axes.set_axis_off()
    figure.savefig(path)


def main(epochs: int = 20, folder: Path = Path()) -> float:
    """The accuracy on 5 to 9 after fine-tuning."""
    nn.manual_seed(0)
    images, labels, _ = digits()
    low = labels < 5
    first = classifier(5)
    trained(first, images[low], labels[low], epochs // 2, 2e-3)
    first.export(folder / "digits_0_to_4.onnx", {"image": (1, 1, 8, 8)})

    x, y = images[~low], labels[~low] - 5
    few = np.concatenate([np.flatnonzero(y == digit)[:FEW] for digit in range(5)])
    rest = np.setdiff1d(np.arange(len(y)), few)
    tuned = nn.from_onnx(folder / "digits_0_to_4.onnx").freeze().replace_head(5)
    trainer = trained(tuned, x[few], y[few], epochs, 1e-2)
    scratch = trained(classifier(5), x[few], y[few], epochs, 2e-3)
    result, beside = (t.evaluate((x[rest], y[rest]))["accuracy"] for t in (trainer, scratch))
    found = trainer.predict(x[rest][:32]).argmax(1)
    draw(x[rest], y[rest], found, folder / "fine_tuning.png")
    print(f"from nothing, on {len(few)} images: {beside:.4f}")
    print(f"accuracy after fine-tuning on {len(few)} images: {result:.4f}")
    return result


if __name__ == "__main__":
    main()
