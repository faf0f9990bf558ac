"""Every environment variable cnnc reads: its type, its default, one line of meaning.

`cnnc doctor` prints this table. No knob changes a result; those that choose code (the target CPU,
the bounds mode) are part of every cache key. A leaf module: it imports nothing of cnnc but
`errors`.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Generic, NamedTuple, TypeVar

from cnnc.errors import InputError

T = TypeVar("T")


class Knob(NamedTuple, Generic[T]):
    """One environment variable. `get()` gives its value now, so tests may change it at any time."""

    name: str
    parse: Callable[[str], T]
    default: T
    meaning: str

    def get(self) -> T:
        """The value set in the environment, or the default. Raises InputError for a bad value."""
        text = os.environ.get(self.name, "").strip()
        if not text:
            return self.default
        try:
            return self.parse(text)
        except ValueError as error:
            raise InputError(
                f"not a legal value: {error}",
                where=f"environment variable {self.name}",
                got=repr(text),
            ) from None


def _flag(text: str) -> bool:
    if text.lower() in ("1", "true", "yes", "on"):
        return True
    if text.lower() in ("0", "false", "no", "off"):
        return False
    raise ValueError("write 1 or 0")


def _choice(*choices: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if text not in choices:
            raise ValueError("choose one of " + ", ".join(choices))
        return text

    return parse


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError("write a whole number of 1 or more")
    return number


CACHE_DIR = Knob(
    "CNNC_CACHE_DIR", str, "", "folder of compiled artefacts (default: the user's cache)"
)
DISABLE_CACHE = Knob("CNNC_DISABLE_CACHE", _flag, False, "neither read nor write the cache")
THREADS = Knob(
    "CNNC_THREADS", _positive, 0, "threads a session uses (default: the cores it may use)"
)
TARGET_CPU = Knob(
    "CNNC_TARGET_CPU",
    _choice("native", "x86-64-v2", "x86-64-v3", "x86-64-v4"),
    "native",
    "instruction set that code is generated for",
)
LOADER = Knob(
    "CNNC_LOADER", _choice("dlopen", "mcjit"), "dlopen", "how compiled code enters the process"
)
DEBUG = Knob(
    "CNNC_DEBUG", _choice("bounds"), "", "'bounds': generated code checks every memory access"
)
CHECK = Knob("CNNC_CHECK", _flag, False, "compare each native step with its interpretation")
DUMP = Knob("CNNC_DUMP", str, "", "folder for the text of every stage of compilation")
TRACE = Knob("CNNC_TRACE", str, "", "name of a rule (or 'all'): log why it fired or refused")
MAX_BYTES = Knob(
    "CNNC_MAX_BYTES", _positive, 4 << 30, "most memory, in bytes, that a session may plan for"
)

KNOBS: tuple[Knob[str] | Knob[bool] | Knob[int], ...] = (
    CACHE_DIR,
    DISABLE_CACHE,
    THREADS,
    TARGET_CPU,
    LOADER,
    DEBUG,
    CHECK,
    DUMP,
    TRACE,
    MAX_BYTES,
)
