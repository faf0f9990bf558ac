"""Inputs on the command line: arrays from files, images, or random ones."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

import numpy as np

import cnnc
from cnnc.errors import InputError
from cnnc.files import check_file
from cnnc.images import load_image
from cnnc.random_inputs import dtype_of_type, random_inputs
from cnnc.runtime.arrays import check_names
from cnnc.session import Argument

from .preprocessing import add_preprocessing, preprocessing_of

_NPY_MAGIC = b"\x93NUMPY"


def add_inputs(parser: argparse.ArgumentParser, *, required: bool) -> None:
    """--input, --image or --random, and what goes with them; random is the default where none is
    required."""
    data = parser.add_mutually_exclusive_group(required=required)
    data.add_argument(
        "--input",
        type=_input,
        action="append",
        default=[],
        metavar="NAME=@FILE.npy",
        help="an input's array; the name may be left out where there is one input",
    )
    data.add_argument(
        "--image",
        action="append",
        default=[],
        metavar="FILE",
        help="an image, for a model with one input; several are a batch",
    )
    data.add_argument("--random", action="store_true", help="random inputs")
    add_preprocessing(parser)
    parser.add_argument("--seed", type=int, default=0, help="of the random inputs (default: 0)")


def _input(text: str) -> tuple[str, str]:
    name, at, path = text.rpartition("@") if text.startswith("@") else text.partition("=@")
    if not at or not path:
        raise argparse.ArgumentTypeError(f"{text!r}: write it as in x=@x.npy")
    return name, path


def feed_of(session: cnnc.Session, options: argparse.Namespace) -> dict[str, np.ndarray]:
    """The inputs that the options name, or random ones. Raises InputError."""
    if options.image:
        return _images(session.get_inputs(), options)
    if not options.input:
        return random_inputs(session.get_inputs(), dict(options.shape), options.seed)
    given = named(options.input, session.get_inputs(), "input")
    return {name: _load(path) for name, path in given.items()}


def _images(arguments: Sequence[Argument], options: argparse.Namespace) -> dict[str, np.ndarray]:
    if len(arguments) != 1:
        names = ", ".join(repr(argument.name) for argument in arguments)
        remedy = "give all inputs as arrays, with --input"
        raise InputError("a model of several inputs takes no image", got=names, remedy=remedy)
    (argument,) = arguments
    dtype = dtype_of_type(argument.type)
    how = preprocessing_of(options, default="unit" if dtype.kind == "f" else "raw")
    images = np.stack([load_image(path, how, argument.shape) for path in options.image])
    return {argument.name: images.astype(dtype)}


def named(
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
    check_file(path)
    try:
        with open(path, "rb") as file:
            magic = file.read(len(_NPY_MAGIC))
            if magic != _NPY_MAGIC:
                remedy = "write one array with numpy.save, or give an image with --image"
                raise InputError("not a file of NumPy's format .npy", where=path, remedy=remedy)
        return np.asarray(np.load(path, allow_pickle=False))
    except InputError:
        raise
    except OSError as error:
        raise InputError(f"can't read it: {error.strerror or error}", where=path) from None
    except Exception as error:
        # Any bytes end in a CnncError, and NumPy does not list what its parser of headers raises:
        # ValueError, EOFError, tokenize.TokenError and others.
        raise InputError(f"no array in NumPy's format: {error}", where=path) from None
