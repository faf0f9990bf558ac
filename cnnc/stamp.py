"""What this installation of the compiler is: part of every cache key.

Names sources and tools by size and time of change instead of reading them, and imports none of
them: a warm start asks for it too.
"""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import os
import sys
from collections.abc import Iterator, Sequence

_TOOLS = ("numba", "llvmlite", "numpy")


@functools.cache
def stamp() -> str:
    """A digest that changes with cnnc's sources, the tools under it, and the version of Python."""
    return _stamp(("", "compiler", "frontends", "runtime"))


@functools.cache
def code_stamp() -> str:
    """One that changes with what generates the code of functions alone, for single objects."""
    return _stamp(("compiler", "runtime"))


def _stamp(folders: Sequence[str]) -> str:
    """The digest of the sources in these of this package's folders, which are links."""
    digest = hashlib.blake2b(sys.version.encode(), digest_size=16)
    root = os.path.dirname(os.path.abspath(__file__))
    for folder in folders:
        for name, size, time in sorted(_sources(os.path.join(root, folder), deep=bool(folder))):
            digest.update(f"{folder}/{name} {size} {time}\n".encode())
    for tool in _TOOLS:
        found = importlib.util.find_spec(tool)
        if found and found.origin:
            status = os.stat(found.origin)
            digest.update(f"{tool} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _sources(folder: str, deep: bool) -> Iterator[tuple[str, int, int]]:
    """Name, size and time of change of the Python files in a folder, and below it if `deep`."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(".py"):
                status = entry.stat()
                yield entry.name, status.st_size, status.st_mtime_ns
            elif deep and entry.is_dir() and entry.name != "__pycache__":
                for name, size, time in _sources(entry.path, deep):
                    yield f"{entry.name}/{name}", size, time
