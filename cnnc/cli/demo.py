"""`cnnc demo`: a trained network from its file to native code, on real images.

Needs no network and no file but those installed. Every figure it prints is measured while it runs,
but for those it calls predicted.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Mapping
from functools import partial
from importlib import resources
from statistics import median

import numpy as np
from rich.console import Console
from rich.table import Table

import cnnc
from cnnc.compiler.ir.interpret import interpret
from cnnc.measure.bursts import BURSTS, alternate
from cnnc.measure.peers import Engine as Peer
from cnnc.measure.peers import open_peers
from cnnc.runtime.devices import default_threads

from .console import Output
from .inspect import layer_table, step_table
from .summary import Summary, summarise

_DRAWN = 3  # digits
_SHADES = " .:-=+*#%@"
_WIDTH = 30  # columns of a drawn digit and its caption
_TOLERANCE = 1e-4  # of the largest output
Engine = Callable[[np.ndarray], np.ndarray]  # from the one input to the one output


def configure(parser: argparse.ArgumentParser) -> None:
    """The verb has no arguments of its own."""


def run(options: argparse.Namespace) -> int:
    """Tells the story; gives the exit code: 1 when another engine computes something else."""
    output = Output(options)
    console = output.console
    model, images, labels = _data()
    x = np.ascontiguousarray(images[:, None], np.float32) / 16
    graph = cnnc.load(model)
    _show_network(console, summarise(graph, dict.fromkeys(graph.symbols, 1)))

    start = time.perf_counter()
    threads = default_threads()
    with output.status("compiling"):
        session = cnnc.compile(model, threads=threads, shapes={"image": x.shape})
    with session:
        probabilities = np.asarray(session(x))
        seconds = time.perf_counter() - start
        console.print(f"\nCompiled (or found in the cache) and run in {seconds:.2f} s.")
        _show_results(console, images, labels, probabilities)
        others: dict[str, Engine] = {"NumPy interpreter": lambda x: interpret(graph, [x])[0]}
        peers, missing = open_peers(["onnxruntime"], model, threads, {"image": x})
        for name, peer in peers.items():
            others[name] = partial(_first_output, peer)
        for name, reason in missing.items():
            console.print(f"{name} is not compared: {reason}.")
        same = [_agrees(console, name, other(x), probabilities) for name, other in others.items()]
        _show_speed(console, lambda x: np.asarray(session(x)), others, x, threads)
    return 0 if all(same) else 1


def _first_output(peer: Peer, x: np.ndarray) -> np.ndarray:
    return peer.run({"image": x})[0]


def _data() -> tuple[bytes, np.ndarray, np.ndarray]:
    """The model, and the images uint8 [N,8,8] and labels [N] that training did not see."""
    folder = resources.files("cnnc") / "data"
    with (folder / "digits.npz").open("rb") as file, np.load(file) as arrays:
        held_out = arrays["held_out"]
        images, labels = arrays["images"][held_out], arrays["labels"][held_out]
    return (folder / "digits.onnx").read_bytes(), images, labels


def _show_network(console: Console, summary: Summary) -> None:
    """The graph, the program, and what became of the layers."""
    console.print(layer_table(summary.layers, "The network: digits.onnx, handwritten digits"))
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
    for row in range(images.shape[1]):
        drawn = ("".join(2 * _SHADES[grey * 9 // 16] for grey in images[i, row]) for i in chosen)
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
    apart = float(np.abs(found - expected).max() / np.abs(expected).max())
    console.print(f"Largest difference from {name}: {apart:.1e} of the largest output.")
    return apart <= _TOLERANCE


def _show_speed(
    console: Console, ours: Engine, others: Mapping[str, Engine], x: np.ndarray, threads: int
) -> None:
    """Images a second beside each other engine, one image a call and all in one call."""
    load = os.getloadavg()[0]
    table = Table(
        title=f"\nImages a second, {threads} threads each, load average {load:.1f}",
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
