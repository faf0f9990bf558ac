"""Checkpoints: everything that training needs to go on, in one safetensors file.

The arrays are the network's weights under their state-dict names, what the optimiser remembers, and
the generator of dropout; the rest (epoch, batch, history, what callbacks remember) is JSON in the
file's header. A checkpoint is written to a new file and renamed: there always is a whole one.
Damage is found before anything is taken over.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from cnnc.errors import CnncError, InputError
from cnnc.files import write_whole

FORMAT = 1
_KEY = "cnnc"  # of the header's entry
_MOST = 1 << 63  # what a count stays below


@dataclass
class Progress:
    """How far training is: `batch` batches of epoch `epoch` are done, `step` in all. `seed` drew
    the order of the data; `learning_rate` is that of the last step; `history` are the numbers of
    whole epochs by name, `running` what the metrics remember of this one; `callbacks` is what each
    callback remembers, `schedule` what the schedule of the learning rate does."""

    epoch: int = 0
    batch: int = 0
    step: int = 0
    seed: int = 0
    learning_rate: float = 0.0
    history: dict[str, list[float]] = field(default_factory=dict)
    running: dict[str, list[float]] = field(default_factory=dict)
    callbacks: list[dict[str, Any]] = field(default_factory=list)
    schedule: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Checkpoint:
    """The arrays by name, and how far training was."""

    arrays: Mapping[str, np.ndarray]
    progress: Progress


def save_checkpoint(path: str | os.PathLike[str], checkpoint: Checkpoint) -> None:
    """Writes the file, which is there whole or not at all. Raises CnncError."""
    import safetensors.numpy  # an import of 20 ms, which only training needs

    text = json.dumps({"format": FORMAT, **asdict(checkpoint.progress)})
    arrays = {name: np.asarray(a, order="C") for name, a in checkpoint.arrays.items()}
    write_whole(path, safetensors.numpy.save(arrays, {_KEY: text}))


def load_checkpoint(path: str | os.PathLike[str]) -> Checkpoint:
    """The checkpoint in a file. Raises CnncError for what is none, or not whole."""
    from safetensors import SafetensorError, safe_open  # as above

    where = os.fspath(path)
    if not os.path.isfile(where):
        raise InputError("there is no such checkpoint", where=where)
    try:
        with safe_open(where, "numpy") as file:
            text = (file.metadata() or {}).get(_KEY)
            names = list(file.keys())
            arrays = {name: file.get_tensor(name) for name in names}
    except (OSError, SafetensorError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise CnncError(f"can't read the checkpoint: {error}", where=where) from None
    if text is None:
        raise InputError(
            "the file holds weights alone",
            where=where,
            expected="a checkpoint that the trainer saved",
            remedy="net.load_weights(path) loads weights",
        )
    return Checkpoint(arrays, _progress(text, where))


def _progress(text: str, where: str) -> Progress:
    try:
        raw = json.loads(text)
        version = raw.pop("format")
        if version == FORMAT:
            return _checked(Progress(**raw))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise CnncError(f"the checkpoint is damaged: {error!r}", where=where) from None
    raise CnncError(
        "the checkpoint is of another version",
        where=where,
        got=str(version),
        expected=str(FORMAT),
    )


def _checked(progress: Progress) -> Progress:
    """The progress itself. Raises ValueError where a field holds what it can't."""
    counts = (progress.epoch, progress.batch, progress.step, progress.seed)
    lists, tables = (progress.history, progress.running), (*progress.callbacks, progress.schedule)
    numbers = [progress.learning_rate, *progress.schedule.values()]
    numbers += [number for table in lists for row in table.values() for number in row]
    if not all(type(count) is int and 0 <= count < _MOST for count in counts):
        raise ValueError(f"counts {counts}")
    if not all(isinstance(number, int | float) for number in numbers):
        raise ValueError("a number is none")
    if not all(isinstance(row, list) for table in lists for row in table.values()):
        raise ValueError("a row of numbers is no list")
    if not all(isinstance(table, dict) for table in tables):
        raise ValueError("what is remembered has no names")
    return progress
