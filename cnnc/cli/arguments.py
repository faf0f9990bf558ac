"""Arguments that several verbs take, and how their values are written."""

from __future__ import annotations

import argparse
import re

Shape = tuple[str, tuple[int, ...]]


def add_model(parser: argparse.ArgumentParser, *, libraries: bool = False) -> None:
    """MODEL, --shape and -O."""
    kinds = "an ONNX file, or a library" if libraries else "an ONNX file"
    parser.add_argument("model", metavar="MODEL", help=kinds)
    parser.add_argument(
        "--shape",
        type=shape,
        action="append",
        default=[],
        metavar="NAME:DIMS",
        help="shape of an input, as in x:1x3x224x224; open sizes are 1 where none is given",
    )
    parser.add_argument(
        "-O",
        dest="level",
        type=int,
        choices=range(4),
        default=3,
        help="0 no passes and generic kernels, 1 no fusion, 2 fusion, 3 all (default)",
    )


def add_memory(parser: argparse.ArgumentParser) -> None:
    """--memory."""
    parser.add_argument(
        "--memory",
        choices=("normal", "low"),
        default="normal",
        help="low: only kernels for which weights don't grow, though those are slower",
    )


def add_tune(parser: argparse.ArgumentParser) -> None:
    """--tune."""
    parser.add_argument(
        "--tune",
        action="store_true",
        help="choose kernels by measuring them here, which takes a while, once a model",
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """--json."""
    parser.add_argument("--json", action="store_true", help="write JSON, for programs")


def add_output_options(parser: argparse.ArgumentParser) -> None:
    """--verbose, --quiet and --color, which every verb takes."""
    group = parser.add_argument_group("messages")
    group.add_argument(
        *("-v", "--verbose"),
        action="count",
        default=0,
        help="say more; twice: everything, and where an error arose",
    )
    group.add_argument("-q", "--quiet", action="store_true", help="say nothing but errors")
    group.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="colours: auto (default) where a terminal reads and NO_COLOR is not set",
    )


def shape(text: str) -> Shape:
    """The input's name and its shape, for `x:1x3x224x224`. Raises ArgumentTypeError."""
    name, colon, dims = text.rpartition(":")
    if not colon or not name or not re.fullmatch(r"[0-9]{1,18}(x[0-9]{1,18})*", dims):
        raise argparse.ArgumentTypeError(f"{text!r}: write it as in x:1x3x224x224")
    return name, tuple(map(int, dims.split("x")))


def positive(text: str) -> int:
    """A whole number of 1 or more. Raises ArgumentTypeError."""
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of 1 or more")
    return int(text)
