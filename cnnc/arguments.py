"""What arguments mean that several functions of the face take: levels, threads, memory, shapes."""

from __future__ import annotations

import operator
from typing import Any

from cnnc.errors import InputError

_MOST_THREADS = 1024


def read_level(level: Any) -> int:
    """How far to optimise, 0 to 3. Raises InputError for anything else."""
    if level not in (0, 1, 2, 3):
        raise InputError("unknown level", got=repr(level), expected="0, 1, 2 or 3")
    return int(level)


def read_threads(threads: Any) -> int:
    """How many threads a run uses; 0 for None, which leaves it to the machine. Raises InputError
    for what is no number of threads."""
    if threads is None:
        return 0
    if not (isinstance(threads, int) and 1 <= threads <= _MOST_THREADS):
        expected = f"1 to {_MOST_THREADS}"
        raise InputError("bad number of threads", got=repr(threads), expected=expected)
    return threads


def read_memory(memory: Any) -> bool:
    """Whether "low" is wanted, not "normal". Raises InputError for anything else."""
    if memory not in ("normal", "low"):
        raise InputError("unknown memory", got=repr(memory), expected="'normal' or 'low'")
    return bool(memory == "low")


def read_shapes(shapes: Any) -> dict[str, tuple[int, ...]]:
    """The shapes as tuples of ints, by the inputs' names. Raises InputError."""
    try:
        return {name: tuple(map(operator.index, shape)) for name, shape in dict(shapes).items()}
    except (TypeError, ValueError):
        raise InputError(
            "bad shapes", got=repr(shapes), expected="a mapping such as {'x': (1, 3, 224, 224)}"
        ) from None
