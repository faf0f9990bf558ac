"""Routines to LLVM IR texts, each text made once and kept in a store.

A text depends on the sources that made it and on nothing of the process, so it may be kept for ever
under `source_key`. With all texts in the store no part of Numba is loaded.
"""

from __future__ import annotations

import functools
import hashlib
import importlib.metadata
import inspect
import platform
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

from cnnc.runtime import abi

from . import llvm
from .dialect import External, Intrinsic, Routine

AnyRoutine = Routine[..., Any]


class Store(Protocol):
    """Bytes by key: where texts are kept from one compilation to the next."""

    def get(self, key: str) -> bytes | None: ...

    def put(self, key: str, data: bytes) -> None: ...


def lower(*routines: AnyRoutine, checked: bool, store: Store | None = None) -> tuple[str, ...]:
    """The IR texts of routines and of all routines they call, each once.

    `checked` chooses the mode of `memory`. Raises CompileError for what is not in the dialect."""
    found: dict[AnyRoutine, None] = {}
    waiting = [*reversed(routines)]
    while waiting:
        current = waiting.pop()
        if current not in found:
            found[current] = None
            waiting.extend(callees(current))
    return tuple(_text(each, checked, store) for each in found)


def _text(routine: AnyRoutine, checked: bool, store: Store | None) -> str:
    key = source_key(routine, checked)
    kept = store.get(key) if store is not None else None
    if kept is not None:
        return kept.decode()
    # Imported here because it loads Numba, which a compilation from kept texts does without.
    from .lowering import lower_routine

    with llvm.LOCK:
        text: str = lower_routine(routine, checked)
    if store is not None:
        store.put(key, text.encode())
    return text


def _globals(routine: AnyRoutine) -> dict[str, Any]:
    """What the function's free names stand for, by name, sorted."""
    names = inspect.getclosurevars(routine.pyfunc)
    return dict(sorted({**names.globals, **names.nonlocals}.items()))


def callees(routine: AnyRoutine) -> Iterator[AnyRoutine]:
    """The routines a routine calls by their plain names."""
    return (value for value in _globals(routine).values() if isinstance(value, Routine))


def source_key(routine: AnyRoutine, checked: bool) -> str:
    """The key of a routine's text: a hash of everything the text is made from.

    That is the sources of the compiler and of the routine's module, the values that its free names
    stand for, and the versions of Python, Numba and llvmlite."""
    digest = hashlib.sha256()
    parts = [_toolchain(), _module_source(routine.pyfunc.__module__), str(routine.signature)]
    parts += [routine.pyfunc.__qualname__, routine.symbol, str(routine.inline), str(checked)]
    parts += [f"{name} = {_identity(value)}" for name, value in _globals(routine).items()]
    for part in parts:
        digest.update(hashlib.sha256(part.encode()).digest())
    return digest.hexdigest()


def _identity(value: object) -> str:
    """A text that differs when the value would make another text of the routine."""
    if isinstance(value, Routine | External):
        return f"{value.symbol}: {value.signature}"
    if isinstance(value, Intrinsic):
        free = inspect.getclosurevars(value.emit).nonlocals
        return f"{value.emit.__module__}.{value.emit.__qualname__}: {value.signature} {free}"
    if isinstance(value, ModuleType):
        return _module_source(value.__name__)
    return repr(value)


@functools.cache
def _module_source(name: str) -> str:
    return inspect.getsource(sys.modules[name])


@functools.cache
def _toolchain() -> str:
    """Versions and sources of what makes the text of any routine."""
    versions = [importlib.metadata.version(package) for package in ("numba", "llvmlite")]
    files = sorted(Path(__file__).parents[1].rglob("*.py"))
    sources = [inspect.getsource(abi), *(file.read_text() for file in files)]
    return "\n".join([platform.python_version(), *versions, *sources])
