"""`cnnc run`: a model on arrays from files, or on random data."""

from __future__ import annotations

import argparse
import io
import os
import re
import time
from collections.abc import Mapping, Sequence
from statistics import median
from typing import Any

import numpy as np

import cnnc
from cnnc.errors import InputError
from cnnc.files import write_whole
from cnnc.runtime.arrays import check_names, dtype_of
from cnnc.session import Argument

from .arguments import add_json, add_model, positive
from .console import Output
from .text import one_line

_TYPES = {"tensor(float)": "float32", "tensor(double)": "float64"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Adds the verb's arguments."""
    add_model(parser)
    data = parser.add_mutually_exclusive_group(required=True)
    data.add_argument(
        "--input",
        type=_input,
        action="append",
        metavar="NAME=@FILE.npy",
        help="an input's array; the name may be left out where there is one input",
    )
    data.add_argument("--random", action="store_true", help="random inputs")
    parser.add_argument("--seed", type=int, default=0, help="of the random inputs (default: 0)")
    parser.add_argument(
        "--output",
        type=_output,
        action="append",
        default=[],
        metavar="[NAME=]FILE.npy",
        help="where to write an output; the name may be left out where there is one output",
    )
    parser.add_argument("--top", type=positive, metavar="K", help="the K largest of every row")
    parser.add_argument("--threads", type=positive, metavar="N", help="threads of a run")
    parser.add_argument(
        "--repeat", type=positive, default=1, metavar="N", help="run N times, and say how long"
    )
    add_json(parser)


def _input(text: str) -> tuple[str, str]:
    name, at, path = text.rpartition("@") if text.startswith("@") else text.partition("=@")
    if not at or not path:
        raise argparse.ArgumentTypeError(f"{text!r}: write it as in x=@x.npy")
    return name, path


def _output(text: str) -> tuple[str, str]:
    name, equals, path = text.partition("=")
    return (name, path) if equals else ("", text)


def run(options: argparse.Namespace) -> int:
    """Runs the model and writes what came out; gives the exit code."""
    output = Output(options)
    shapes = dict(options.shape)
    with output.status(f"compiling {options.model}"):
        session = cnnc.compile(
            options.model, threads=options.threads, shapes=shapes, level=options.level
        )
    with session:
        files = _named(options.output, session.get_outputs(), "output")
        if options.random:
            feed = _random_inputs(session, shapes, options.seed)
        else:
            given = _named(options.input, session.get_inputs(), "input")
            feed = {name: _load(path) for name, path in given.items()}
        arrays, seconds = _run(session, feed, options.repeat)
        results = {a.name: array for a, array in zip(session.get_outputs(), arrays, strict=True)}
    for name, path in files.items():
        _save(path, results[name])
    rows = [_row(name, array, options.top) for name, array in results.items()]
    if options.json:
        output.json({"outputs": rows, "seconds": seconds})
    else:
        _print(rows, seconds)
    return 0


def _named(
    given: Sequence[tuple[str, str]], arguments: Sequence[Argument], kind: str
) -> dict[str, str]:
    """The file for each name; a name may be missing where there is one. Raises InputError."""
    found: dict[str, str] = {}
    for name, path in given:
        if not name and len(arguments) != 1:
            expected = ", ".join(repr(argument.name) for argument in arguments)
            raise InputError(f"say which {kind}", where=path, expected=f"NAME=, one of {expected}")
        name = name or arguments[0].name
        check_names([name], arguments, kind)
        if name in found:
            raise InputError("given twice", where=f"{kind} {name!r}")
        found[name] = path
    return found


def _load(path: str) -> np.ndarray:
    """The array in a .npy file; nothing in it is unpickled. Raises InputError."""
    if not os.path.isfile(path):
        there = os.path.exists(path)
        raise InputError("not a regular file" if there else "no such file", where=path)
    try:
        array = np.load(path, allow_pickle=False)
    except OSError as error:
        raise InputError(f"can't read it: {error.strerror or error}", where=path) from None
    except Exception as error:  # the parsers of headers and archives raise many kinds
        raise InputError(f"no array in NumPy's format: {error}", where=path) from None
    if not isinstance(array, np.ndarray):
        array.close()
        raise InputError("not a single array", where=path, remedy="write it with numpy.save")
    return array


def _save(path: str, array: np.ndarray) -> None:
    """Writes an array in NumPy's format. Raises CnncError."""
    content = io.BytesIO()
    np.save(content, array, allow_pickle=False)
    write_whole(path, content.getbuffer())


def _random_inputs(
    session: cnnc.Session, shapes: Mapping[str, Sequence[int]], seed: int
) -> dict[str, np.ndarray]:
    """Standard normal floats, whole numbers below 10, and booleans. Open sizes are 1."""
    random = np.random.default_rng(seed)
    arguments = session.get_inputs()
    sizes = {
        dim: size
        for argument in arguments
        for dim, size in zip(argument.shape, shapes.get(argument.name, ()), strict=False)
    }
    feed = {}
    for argument in arguments:
        shape = [dim if isinstance(dim, int) else sizes.get(dim, 1) for dim in argument.shape]
        feed[argument.name] = _random(random, shape, argument.type)
    return feed


def _random(random: np.random.Generator, shape: Sequence[int], type: str) -> np.ndarray:
    name = re.sub(r"tensor\((.*)\)", r"\1", type)
    dtype = dtype_of(_TYPES.get(type, name))
    if dtype.kind in "iub":
        return random.integers(0, 2 if dtype.kind == "b" else 10, shape).astype(dtype)
    return random.standard_normal(shape, np.float32).astype(dtype)


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


def _row(name: str, array: np.ndarray, top: int | None) -> dict[str, Any]:
    """An output in JSON's types: name, shape, dtype, range; with `top`, for each row of the last
    axis the indices and values of the largest. What is not finite becomes null."""
    row: dict[str, Any] = {"name": name, "shape": list(array.shape), "dtype": str(array.dtype)}
    numbers = array.astype(np.float64)
    if array.size:
        row |= {"min": _number(numbers.min()), "mean": _number(numbers.mean())}
        row |= {"max": _number(numbers.max())}
    if top is not None:
        rows = numbers.reshape(-1, array.shape[-1] if array.ndim else 1)
        order = np.argsort(-rows, axis=1, kind="stable")[:, :top]
        row["top"] = [
            [[int(i), _number(values[i])] for i in best]
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
            print("  " + "  ".join(f"{index}: {value}" for index, value in best))
    print("seconds: " + ", ".join(f"{name} {value:.6f}" for name, value in seconds.items()))


def _range(row: Mapping[str, Any]) -> list[str]:
    return [f"{key} {row[key]:.6g}" for key in ("min", "mean", "max") if row.get(key) is not None]
