"""Networks and data as the verbs for training take them: a Python file, or a network of the zoo and
a data set."""

from __future__ import annotations

import argparse
import os
import runpy
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from cnnc import nn, zoo
from cnnc.errors import CnncError, InputError
from cnnc.image_folder import ImageFolder

_ZOO = "zoo:"


@dataclass(frozen=True)
class Trainee:
    """A network, the data to train and to validate on (None where there are none), and whatever
    else its Python file defines, by name."""

    net: nn.Module
    train: Any
    val: Any
    settings: Mapping[str, Any]


def add_trainee(parser: argparse.ArgumentParser, data: str) -> None:
    """MODEL, --data, --size and --seed; `data` says what the data are for."""
    parser.add_argument(
        "model",
        metavar="MODEL",
        help="a Python file that defines `net`, and perhaps `train`, `val`, `loss`, `optimizer` "
        "and other arguments of the trainer; or zoo:NAME, a network of the zoo",
    )
    parser.add_argument(
        "--data",
        metavar="PATH",
        help=f"{data}: a folder with a folder of images for each class, perhaps below train/ and "
        "val/; or a .npz file with x and y, perhaps x_val and y_val",
    )
    parser.add_argument("--size", type=int, default=224, help="side of the images (default 224)")
    parser.add_argument("--seed", type=int, default=0, help="of weights, order and augmentation")


def trainee_of(options: argparse.Namespace) -> Trainee:
    """What the options name. Raises InputError."""
    train, val, classes = _data(options.data, options.size) if options.data else (None, None, 0)
    if options.model.startswith(_ZOO):
        name = options.model.removeprefix(_ZOO)
        if name not in zoo.__all__:
            expected = ", ".join(zoo.__all__)
            raise InputError("the zoo has no such network", got=repr(name), expected=expected)
        many = {"num_classes": classes} if classes else {}
        return Trainee(getattr(zoo, name)(**many, seed=options.seed), train, val, {})
    if not os.path.isfile(options.model):
        raise InputError(
            "there is no such file", where=options.model, expected="a Python file, or zoo:NAME"
        )
    nn.manual_seed(options.seed)
    defined = _defined(options.model)
    net = defined.get("net")
    if not isinstance(net, nn.Module):
        raise InputError(
            "the file defines no network",
            where=options.model,
            got=type(net).__name__ if net is not None else "no `net`",
            expected="net = nn.Sequential(...), or another nn.Module",
        )
    own = (train, val) if options.data else (defined.get("train"), defined.get("val"))
    return Trainee(net, *own, defined)


def _defined(path: str) -> dict[str, Any]:
    """What a Python file defines. It is run as a module is imported: what stands under
    `if __name__ == "__main__"` is not."""
    try:
        return runpy.run_path(path, run_name="trainee")
    except CnncError:
        raise
    except Exception as error:
        # The file is the user's own program, so that any exception is a fault in it, not in cnnc.
        raise InputError(f"the file raises {type(error).__name__}: {error}", where=path) from error


def _data(path: str, size: int) -> tuple[Any, Any, int]:
    """Data to train and to validate on, and the number of classes."""
    if path.endswith(".npz"):
        return _arrays(path)
    root = Path(path)
    if (root / "train").is_dir():
        train = ImageFolder(root / "train", size, augment=True)
        val = ImageFolder(root / "val", size) if (root / "val").is_dir() else None
        if val is not None and val.classes != train.classes:
            raise InputError(
                "val has other classes than train",
                where=path,
                got=", ".join(val.classes),
                expected=", ".join(train.classes),
            )
        return train, val, len(train.classes)
    train = ImageFolder(root, size, augment=True)
    return train, None, len(train.classes)


def _arrays(path: str) -> tuple[Any, Any, int]:
    try:
        with np.load(path, allow_pickle=False) as file:
            arrays = {name: file[name] for name in file.files}
    except Exception as error:
        # Any bytes end in a CnncError, and neither zipfile nor NumPy's parser of headers lists what
        # it raises: BadZipFile, zlib.error, NotImplementedError, ValueError, EOFError and others.
        raise InputError(f"can't read the arrays: {error}", where=path) from None
    if not {"x", "y"} <= arrays.keys():
        raise InputError("the file lacks x or y", where=path, got=", ".join(arrays) or "nothing")
    x, y = arrays["x"], arrays["y"]
    val = (arrays["x_val"], arrays["y_val"]) if {"x_val", "y_val"} <= arrays.keys() else None
    return (x, y), val, int(y.max()) + 1 if y.dtype.kind in "iu" and y.size else 0
