"""`cnnc run`: a model on arrays from files, on images, or on random data."""

from __future__ import annotations

import argparse
import io
import time
from collections.abc import Mapping, Sequence
from statistics import median
from typing import Any

import numpy as np

import cnnc
from cnnc.files import write_whole

from .arguments import add_json, add_memory, add_model, positive
from .console import Output
from .feed import add_inputs, feed_of, named
from .labels import read_labels
from .libraries import open_session
from .text import one_line


def configure(parser: argparse.ArgumentParser) -> None:
    """Adds the verb's arguments."""
    add_model(parser, libraries=True)
    add_memory(parser)
    add_inputs(parser, required=True)
    parser.add_argument(
        "--output",
        type=_output,
        action="append",
        default=[],
        metavar="[NAME=]FILE.npy",
        help="where to write an output; the name may be left out where there is one output",
    )
    parser.add_argument("--top", type=positive, metavar="K", help="the K largest of every row")
    parser.add_argument(
        "--labels",
        metavar="FILE",
        help="names of classes for --top: one a line, or a JSON list or object",
    )
    parser.add_argument("--threads", type=positive, metavar="N", help="threads of a run")
    parser.add_argument(
        "--repeat", type=positive, default=1, metavar="N", help="run N times, and say how long"
    )
    add_json(parser)


def _output(text: str) -> tuple[str, str]:
    name, equals, path = text.partition("=")
    return (name, path) if equals else ("", text)


def run(options: argparse.Namespace) -> int:
    """Runs the model and writes what came out; gives the exit code."""
    output = Output(options)
    labels = read_labels(options.labels) if options.labels else {}
    top = options.top or (5 if labels else None)
    with output.status(f"compiling {options.model}"):
        session = open_session(options)
    with session:
        files = named(options.output, session.get_outputs(), "output")
        feed = feed_of(session, options)
        arrays, seconds = _run(session, feed, options.repeat)
        results = {a.name: array for a, array in zip(session.get_outputs(), arrays, strict=True)}
    for name, path in files.items():
        _save(path, results[name])
    rows = [_row(name, array, top, labels) for name, array in results.items()]
    if options.json:
        output.json({"outputs": rows, "seconds": seconds})
    else:
        _print(rows, seconds)
    return 0


def _save(path: str, array: np.ndarray) -> None:
    """Writes an array in NumPy's format. Raises CnncError."""
    content = io.BytesIO()
    np.save(content, array, allow_pickle=False)
    write_whole(path, content.getbuffer())


def _run(
    session: cnnc.Session, feed: Mapping[str, np.ndarray], repeat: int
) -> tuple[list[np.ndarray], dict[str, float]]:
    """The outputs, and the seconds of the first run, which may compile, and of those after it."""
    times = []
    for _ in range(repeat):
        start = time.perf_counter()
        arrays = session.run(None, feed)
        times.append(time.perf_counter() - start)
    rest = times[1:]
    later = {"median": median(rest), "fastest": min(rest)} if rest else {}
    return arrays, {"first": times[0], **later}


def _row(
    name: str, array: np.ndarray, top: int | None, labels: Mapping[int, str]
) -> dict[str, Any]:
    """An output in JSON's types: name, shape, dtype, range; with `top`, for each row of the last
    axis the indices, values and labels of the largest. What is not finite becomes null."""
    row: dict[str, Any] = {"name": name, "shape": list(array.shape), "dtype": str(array.dtype)}
    numbers = array.astype(np.float64)
    if array.size:
        row |= {"min": _number(numbers.min()), "mean": _number(numbers.mean())}
        row |= {"max": _number(numbers.max())}
    if top is not None:
        rows = numbers.reshape(-1, array.shape[-1] if array.ndim else 1)
        order = np.argsort(-rows, axis=1, kind="stable")[:, :top]
        row["top"] = [
            [[int(i), _number(values[i]), *([labels[i]] if i in labels else [])] for i in best]
            for best, values in zip(order, rows, strict=True)
        ]
    return row


def _number(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None


def _print(rows: Sequence[Mapping[str, Any]], seconds: Mapping[str, float]) -> None:
    for row in rows:
        shape = ",".join(map(str, row["shape"]))
        print(f"{one_line(row['name'])}: {row['dtype']}[{shape}]", *_range(row))
        for best in row.get("top", ()):
            print("  " + "  ".join(_class(*entry) for entry in best))
    print("seconds: " + ", ".join(f"{name} {value:.6f}" for name, value in seconds.items()))


def _class(index: int, value: float | None, label: str = "") -> str:
    return f"{one_line(label) or index}: {value if value is None else format(value, '.6g')}"


def _range(row: Mapping[str, Any]) -> list[str]:
    return [f"{key} {row[key]:.6g}" for key in ("min", "mean", "max") if row.get(key) is not None]
