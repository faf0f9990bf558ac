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
from collections.abc import Iterator

_FOLDERS = ("", "compiler", "frontends", "runtime")  # the links inside this package
_TOOLS = ("numba", "llvmlite", "numpy")


@functools.cache
def stamp() -> str:
    """A digest that changes with cnnc's sources, the tools under it, and the version of Python."""
    digest = hashlib.blake2b(sys.version.encode(), digest_size=16)
    root = os.path.dirname(os.path.abspath(__file__))
    for folder in _FOLDERS:
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
