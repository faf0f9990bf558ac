"""`cnnc demo`: the whole story on handwritten digits, from a definition in Python to a program.

Defines a network, trains it, writes it as ONNX, compiles that, and makes a program of it that
stands alone; each result is compared with the one before. Needs no connection and no file but those
installed. Every figure it prints is measured while it runs, but for those it calls predicted.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from functools import partial
from importlib import resources
from pathlib import Path
from statistics import median

import numpy as np
from rich.console import Console
from rich.table import Table

import cnnc
from cnnc import nn, optim
from cnnc.compiler.ir.interpret import interpret
from cnnc.measure.agreement import TOLERANCE, difference
from cnnc.measure.bursts import BURSTS, alternate, load
from cnnc.measure.peers import Engine as Peer
from cnnc.measure.peers import open_peers
from cnnc.runtime.devices import default_threads

from .console import Output
from .inspect import layer_table, step_table
from .summary import Summary, summarise

_EPOCHS, _BATCH = 8, 64
_DRAWN = 3  # digits
_SHADES = " .:-=+*#%@"
_WIDTH = 30  # columns of a drawn digit and its caption
Engine = Callable[[np.ndarray], np.ndarray]  # from the one input to the one output


def configure(parser: argparse.ArgumentParser) -> None:
    """The verb has no arguments of its own."""


def run(options: argparse.Namespace) -> int:
    """Tells the story; gives the exit code: 1 when something else is computed on the way."""
    output = Output(options)
    console = output.console
    images, labels, held_out = _data()
    x, y = images[held_out], labels[held_out]
    with tempfile.TemporaryDirectory() as folder:
        model = Path(folder) / "digits.onnx"
        _heading(console, "A network in Python, trained")
        net = _network()
        console.print(str(nn.summary(net, (1, *x.shape[1:]))))
        trained = _train(console, net, (images[~held_out], labels[~held_out]), (x, y))
        probable = nn.Sequential({"net": net, "softmax": nn.Softmax(1)})
        with output.status("writing ONNX"):
            probable.export(model, {"image": (1, *x.shape[1:])})
        _heading(console, "Written as ONNX, and compiled")
        same = _compile(output, model, x, y, trained)
        _heading(console, "As a program that stands alone")
        with output.status("making a program"):
            program = cnnc.build(model, Path(folder) / "digits", shapes={"image": x.shape})
        same &= _start_program(console, program, model, x)
    return 0 if same else 1


def _heading(console: Console, text: str) -> None:
    console.print()
    console.rule(text, align="left", characters="-")


def _data() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Images [N,1,8,8] from 0 to 1, labels [N], and which are held out of training."""
    file = resources.files("cnnc") / "data" / "digits.npz"
    with file.open("rb") as opened, np.load(opened) as arrays:
        images = np.ascontiguousarray(arrays["images"][:, None], np.float32) / 16
        return images, arrays["labels"].astype(np.int64), arrays["held_out"]


def _network() -> nn.Sequential:
    """Two convolutions with batch norm, and a dense layer: logits of ten classes."""
    nn.manual_seed(0)
    return nn.Sequential(
        {
            "conv1": nn.Conv2d(1, 32, 3, padding="same", bias=False),
            "norm1": nn.BatchNorm2d(32),
            "relu1": nn.ReLU(),
            "conv2": nn.Conv2d(32, 64, 3, padding="same", bias=False),
            "norm2": nn.BatchNorm2d(64),
            "relu2": nn.ReLU(),
            "pool": nn.MaxPool2d(2),
            "dropout": nn.Dropout(0.25),
            "flatten": nn.Flatten(),
            "dense": nn.Linear(64 * 4 * 4, 10),
        }
    )


def _train(
    console: Console, net: nn.Module, train: tuple[np.ndarray, ...], test: tuple[np.ndarray, ...]
) -> np.ndarray:
    """What the trained network says to the test images [N,10]."""
    trainer = cnnc.Trainer(net, "cross_entropy", optim.AdamW(lr=2e-3), ["accuracy"])
    start = time.perf_counter()
    trainer.fit(train, epochs=_EPOCHS, batch_size=_BATCH)
    seconds = time.perf_counter() - start
    accuracy = trainer.evaluate(test)["accuracy"]
    console.print(
        f"\nTrained on {len(train[0])} images, {_EPOCHS} times each, in {seconds:.1f} s, compiling "
        f"included. Right on {100 * accuracy:.2f} % of {len(test[0])} images it never saw."
    )
    answers = np.asarray(trainer.predict(test[0]))
    trainer.close()
    return answers


def _compile(
    output: Output, model: Path, x: np.ndarray, labels: np.ndarray, trained: np.ndarray
) -> bool:
    """Shows what becomes of the model, what it finds and how fast; True when all that compute it,
    the trained network among them, say the same."""
    console, threads = output.console, default_threads()
    graph = cnnc.load(model)
    _show_network(console, summarise(graph, dict.fromkeys(graph.symbols, 1)))
    start = time.perf_counter()
    with output.status("compiling"):
        session = cnnc.compile(model, threads=threads, shapes={"image": x.shape})
    with session:
        probabilities = np.asarray(session(x))
        console.print(f"\nCompiled and run in {time.perf_counter() - start:.2f} s.")
        _show_results(console, x, labels, probabilities)
        others: dict[str, Engine] = {"NumPy interpreter": lambda x: interpret(graph, [x])[0]}
        peers, missing = open_peers(["onnxruntime"], model.read_bytes(), threads, {"image": x})
        for name, peer in peers.items():
            others[name] = partial(_first_output, peer)
        for name, reason in missing.items():
            console.print(f"{name} is not compared: {reason}.")
        results = {"the network in training": _softmax(trained)}
        results |= {name: other(x) for name, other in others.items()}
        same = [_agrees(console, name, each, probabilities) for name, each in results.items()]
        _show_speed(console, lambda x: np.asarray(session(x)), others, x, threads)
    return all(same)


def _softmax(logits: np.ndarray) -> np.ndarray:
    shares = np.exp(logits - logits.max(1, keepdims=True))
    return np.asarray(shares / shares.sum(1, keepdims=True))


def _start_program(console: Console, program: Path, model: Path, x: np.ndarray) -> bool:
    """Has the program classify the images; True when it says the same bits as a session."""
    given, written = program.with_suffix(".x.npy"), program.with_suffix(".y.npy")
    np.save(given, x)
    start = time.perf_counter()
    subprocess.run([program, given, "-o", written], env={}, check=True)
    seconds = time.perf_counter() - start
    with cnnc.compile(model, shapes={"image": x.shape}) as session:
        same = np.array_equal(np.load(written), np.asarray(session(x)))
    console.print(
        f"{program.stat().st_size:,} bytes, which need nothing but libc: no Python, no cnnc. From "
        f"start to finish it classified {len(x)} images in {1000 * seconds:.0f} ms; "
        + ("all bits are those of the session." if same else "they are NOT those of the session."),
        soft_wrap=True,
    )
    return same


def _first_output(peer: Peer, x: np.ndarray) -> np.ndarray:
    return peer.run({"image": x})[0]


def _show_network(console: Console, summary: Summary) -> None:
    """The graph, the program, and what became of the layers."""
    console.print(layer_table(summary.layers, "The network in digits.onnx"))
    console.print(f"{summary.parameters:,} parameters, {summary.flops:,} FLOPs an image\n")
    title = f"The program for {summary.cpu}, one image, times predicted"
    console.print(step_table(summary.run, title, reasons=False))
    kept = {name for step in summary.run for name in step.origins}
    gone = [layer.name for layer in summary.layers if layer.name not in kept]
    fused = [" + ".join(step.origins) for step in summary.run if len(step.origins) > 1]
    console.print(
        f"{len(summary.layers)} layers became {len(summary.run)} steps. "
        f"Fused: {', '.join(fused) or 'none'}. Needing no step: {', '.join(gone) or 'none'}.",
        soft_wrap=True,
    )


def _show_results(
    console: Console, images: np.ndarray, labels: np.ndarray, probabilities: np.ndarray
) -> None:
    """Some digits and what they were taken for, a wrong one among them if any; the accuracy."""
    predicted = probabilities.argmax(1)
    wrong = np.flatnonzero(predicted != labels)[:1]
    chosen = [*np.flatnonzero(predicted == labels)[: _DRAWN - len(wrong)], *wrong]
    console.print()
    for row in range(images.shape[2]):
        drawn = ("".join(2 * _SHADES[int(9 * g)] for g in images[i, 0, row]) for i in chosen)
        console.print("".join(line.ljust(_WIDTH) for line in drawn).rstrip())
    captions = (
        f"a {labels[i]}, taken for {predicted[i]} ({100 * probabilities[i].max():.1f} %)"
        for i in chosen
    )
    console.print("".join(caption.ljust(_WIDTH) for caption in captions).rstrip())
    right, total = int((predicted == labels).sum()), len(labels)
    console.print(
        f"\nRight on {right} of {total} images that training never saw: "
        f"{100 * right / total:.2f} %.\n"
    )


def _agrees(console: Console, name: str, expected: np.ndarray, found: np.ndarray) -> bool:
    """Says how far the outputs are apart; True when that is rounding."""
    apart = difference(found, expected)
    console.print(f"Largest difference from {name}: {apart:.1e} of the largest output.")
    return apart <= TOLERANCE


def _show_speed(
    console: Console, ours: Engine, others: Mapping[str, Engine], x: np.ndarray, threads: int
) -> None:
    """Images a second beside each other engine, one image a call and all in one call."""
    table = Table(
        title=f"\nImages a second, {threads} threads each, load average {load():.1f}",
        title_justify="left",
        box=None,
        pad_edge=False,
    )
    for column in ("images a call", "cnnc", "other engine", "", "cnnc / other", "least to most"):
        table.add_column(column, justify="left" if not column else "right")
    for name, other in others.items():
        for batch in (x[:1], x):
            ours(batch)
            other(batch)
            times = alternate({"ours": partial(ours, batch), "theirs": partial(other, batch)})
            ratios = times["theirs"].shares(times["ours"])
            table.add_row(
                str(len(batch)),
                f"{len(batch) / times['ours'].median:,.0f}",
                f"{len(batch) / times['theirs'].median:,.0f}",
                name,
                f"{median(ratios):.2f}",
                f"{min(ratios):.2f} to {max(ratios):.2f}",
            )
    console.print(table)
    console.print(
        f"Medians of {BURSTS} alternating bursts. Other programs on this machine disturb them: "
        "read the ratio, and its range.",
        soft_wrap=True,
    )
