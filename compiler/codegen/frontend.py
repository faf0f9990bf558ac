"""Routines to LLVM IR, each text made once and kept.

A text depends on the sources that made it and on nothing of the process or the CPU, so it is worth
keeping: those of the loop nests and of the native runtime come with the package, in `texts/`, under
a digest of their sources, and where this digest is no more theirs, or in checked mode, a store
keeps what is made. With all texts at hand no part of Numba is loaded. After a change of a routine
`pytest tests/codegen/test_kept_texts.py --update-golden` makes the package's texts anew.
"""

from __future__ import annotations

import functools
import hashlib
import inspect
import platform
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

from llvmlite import binding

from cnnc.runtime import abi

from . import dialect, llvm, memory, vector
from .dialect import External, Intrinsic, Routine

AnyRoutine = Routine[..., Any]
TEXTS = Path(__file__).with_name("texts")
_HEADER = re.compile(r"; LLVM (\d+)\.(\d+)\.(\d+), sources ([0-9a-f]{64})\n")


class Store(Protocol):
    """Bytes by key: where texts are kept from one compilation to the next."""

    def get(self, key: str) -> bytes | None: ...

    def put(self, key: str, data: bytes) -> None: ...


def lower(*roots: AnyRoutine, checked: bool, store: Store | None = None) -> str:
    """The LLVM IR of routines and of all routines they call, optimised for no CPU in particular.

    Only the roots' symbols are visible. `checked` chooses the mode of `memory`. Raises CompileError
    for what is not in the dialect."""
    digest = source_digest(*roots, checked=checked)
    text = packaged(roots[0].symbol, digest)
    if text is not None:
        return text
    key = hashlib.sha256(f"{digest} {_versions()}".encode()).hexdigest()
    kept = store.get(key) if store is not None else None
    if kept is not None:
        return kept.decode()
    text = make(*roots, checked=checked)
    if store is not None:
        store.put(key, text.encode())
    return text


def make(*roots: AnyRoutine, checked: bool) -> str:
    """What `lower` gives, made by Numba and LLVM now."""
    # Imported here because it loads Numba, which a compilation from kept texts does without.
    from .lowering import lower_routine

    with llvm.LOCK:
        texts = [lower_routine(each, checked) for each in _reached(roots)]
        return llvm.optimised(texts, [root.symbol for root in roots])


def packaged_form(text: str, digest: str) -> str:
    """A text as it lies in `TEXTS`, for who makes these files."""
    return f"; LLVM {'.'.join(map(str, binding.llvm_version_info))}, sources {digest}\n{text}"


def packaged(symbol: str, digest: str) -> str | None:
    """The package's text under a symbol; None if there is none of these sources, or if it was
    written by an LLVM newer than ours, which can read but older texts."""
    try:
        text = (TEXTS / f"{symbol}.ll").read_text()
    except FileNotFoundError:
        return None
    header = _HEADER.match(text)
    if header is None or header[4] != digest:
        return None
    version = tuple(map(int, header.groups()[:3]))
    return text[header.end() :] if version <= tuple(binding.llvm_version_info) else None


def _reached(roots: Iterable[AnyRoutine]) -> list[AnyRoutine]:
    """The routines and all that they call, each once."""
    found: dict[AnyRoutine, None] = {}
    waiting = [*reversed([*roots])]
    while waiting:
        current = waiting.pop()
        if current not in found:
            found[current] = None
            waiting.extend(callees(current))
    return [*found]


def _globals(routine: AnyRoutine) -> dict[str, Any]:
    """What the function's free names stand for, by name, sorted."""
    names = inspect.getclosurevars(routine.pyfunc)
    return dict(sorted({**names.globals, **names.nonlocals}.items()))


def callees(routine: AnyRoutine) -> Iterator[AnyRoutine]:
    """The routines a routine calls by their plain names."""
    return (value for value in _globals(routine).values() if isinstance(value, Routine))


def source_digest(*roots: AnyRoutine, checked: bool) -> str:
    """A hash of every source that the text of `lower` is made from.

    These are the front end, the functions of all routines, and what their free names stand for;
    the versions of the tools are not among them."""
    reached = _reached(roots)
    parts = [_front_end(), str(checked and _modal(reached))]
    parts += [root.symbol for root in roots]
    for routine in reached:
        parts += [routine.symbol, str(routine.signature), str(routine.inline)]
        parts += [_source(routine.pyfunc)]
        parts += [f"{name} = {_identity(value)}" for name, value in _globals(routine).items()]
    digest = hashlib.sha256()
    for part in parts:
        digest.update(hashlib.sha256(part.encode()).digest())
    return digest.hexdigest()


def _modal(routines: Iterable[AnyRoutine]) -> bool:
    """Whether the mode of `memory` can matter: whether anything takes or gives what has a mode."""
    types: set[object] = set()
    for routine in routines:
        functions = [v for v in _globals(routine).values() if isinstance(v, Intrinsic | External)]
        for function in (routine, *functions):
            types.update((function.signature.result, *function.signature.parameters))
    return not types.isdisjoint((memory.Pointer, memory.Block))


def _identity(value: object) -> str:
    """A text that differs when the value would make another text of the routine."""
    if isinstance(value, Routine | External):
        return f"{value.symbol}: {value.signature}"
    if isinstance(value, Intrinsic):
        free = inspect.getclosurevars(value.emit).nonlocals
        made_by = f"{value.emit.__qualname__} of {_module_digest(value.emit.__module__)}"
        return f"{made_by}: {value.signature} {free}"
    if isinstance(value, ModuleType):
        name = value.__name__
        return name if value is abi else _module_digest(name)  # see `_source` for `abi`
    return repr(value)


def _source(part: Any) -> str:
    """The source of a function or a module, and the values of what it takes of `abi`."""
    text = inspect.getsource(part)
    taken = sorted(set(re.findall(r"\babi\.(\w+)", text)))
    return "\n".join([text, *(f"{name} = {getattr(abi, name)}" for name in taken)])


@functools.cache
def _module_digest(name: str) -> str:
    return hashlib.sha256(_source(sys.modules[name]).encode()).hexdigest()


@functools.cache
def _front_end() -> str:
    """The sources of what makes the text of any routine."""
    parts: list[Any] = [dialect, memory, vector, llvm.optimised, llvm.run_pipeline]
    lowering = Path(__file__).with_name("lowering.py").read_text()
    return "\n".join([lowering, *map(_source, parts)])


@functools.cache
def _versions() -> str:
    # Imported here because it takes 15 ms, and texts that are at hand need no versions.
    from importlib.metadata import version

    packages = (version(package) for package in ("numba", "llvmlite"))
    return " ".join([platform.python_version(), *packages])
