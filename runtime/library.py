"""Compiled code in the process: loading a shared object, and what an artefact exports.

A `Library` is whatever gives the addresses of an artefact's symbols. Its code stays loaded as long
as the object lives, so whoever keeps an address keeps the library, and nobody has to count.
`Artefact` adds what the network needs to know of it. Promises that code of another version or for
another CPU is refused before any of it runs. Damage must have been found before: `cache` checks
what it hands out.
"""

from __future__ import annotations

import ctypes
import os
import weakref
from collections.abc import Callable
from itertools import count
from typing import Protocol

from cnnc.errors import CompileError

from . import abi
from .devices import check_cpu
from .manifest import Manifest


class Library(Protocol):
    """Loaded code; it is unloaded when the last reference to the object goes."""

    def address(self, symbol: str) -> int:
        """The address of an exported symbol. Raises CompileError when there is none."""
        ...


_process = ctypes.CDLL(None)
_dlclose: Callable[[int], int] = _process.dlclose
_process.dlclose.argtypes = [ctypes.c_void_p]
_serial = count()


class DlopenLibrary:
    """A shared object, loaded by the system's loader. Raises CompileError when that refuses it."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.fspath(path)
        try:
            self._library = ctypes.CDLL(self.path, mode=os.RTLD_NOW | os.RTLD_LOCAL)
        except OSError as error:
            raise CompileError(f"compiled code can't be loaded: {error}") from None
        self._unload = weakref.finalize(self, _dlclose, self._library._handle)
        self._unload.atexit = False  # other threads may still run the code then

    @staticmethod
    def from_bytes(data: bytes | memoryview) -> DlopenLibrary:
        """The library whose file would hold `data`; for when no folder can be written to."""
        try:
            with open(os.memfd_create("cnnc"), "wb") as file:
                file.write(data)
                file.flush()
                # The loader takes equal paths for the same library, and numbers of closed files
                # are given again; slashes make a path that no loaded library has.
                slashes = "/" * (next(_serial) % 2048)
                return DlopenLibrary(f"/proc/self/fd/{slashes}{file.fileno()}")
        except (OSError, CompileError):  # no memory files, or /proc is not mounted
            return _from_temporary_file(data)

    def address(self, symbol: str) -> int:
        """The address of an exported symbol. Raises CompileError when there is none."""
        try:
            return ctypes.addressof(ctypes.c_char.in_dll(self._library, symbol))
        except ValueError:
            raise CompileError(
                f"compiled code exports no {symbol}", where=self.path, remedy="clear the cache"
            ) from None

    def close(self) -> None:
        """Unloads the code now: nothing may use it any more. Safe to call twice."""
        self._unload()


def _from_temporary_file(data: bytes | memoryview) -> DlopenLibrary:
    import tempfile  # takes 3 ms, and few systems come here

    try:
        with tempfile.NamedTemporaryFile(prefix="cnnc-", suffix=".so") as file:
            file.write(data)
            file.flush()
            return DlopenLibrary(file.name)
    except OSError as error:
        raise CompileError(f"compiled code can't be written to load it: {error}") from None


class Artefact:
    """A library with its manifest, and the addresses of its tables and functions.

    `execute(pool, job)` runs a job and releases the interpreter meanwhile. `suffix` says which
    network of a file that holds several, see `abi.level_suffix`. Raises CompileError for
    a library that is no artefact of this version, ResourceError when it is for another CPU.
    """

    def __init__(self, library: Library, suffix: str = "") -> None:
        self.library = library
        self.manifest = _manifest(library, suffix)
        check_cpu(self.manifest.cpu)
        self.functions = library.address(abi.SYMBOL_FUNCTIONS + suffix)
        self.table = library.address(abi.SYMBOL_TABLE + suffix)
        self.constants = library.address(abi.SYMBOL_CONSTANTS + suffix)
        execute = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, ctypes.c_int64)
        self.execute: Callable[[int, int], int] = execute(library.address(abi.SYMBOL_EXECUTE))


def _manifest(library: Library, suffix: str) -> Manifest:
    text = ctypes.string_at(library.address(abi.SYMBOL_MANIFEST + suffix))
    try:
        manifest = Manifest.from_json(text.decode())
    except (ValueError, KeyError, TypeError) as error:
        raise CompileError(
            f"not an artefact of this version of cnnc ({error!r})", remedy="clear the cache"
        ) from None
    if manifest.version != abi.VERSION:
        raise CompileError(
            "the artefact has another version of the interface",
            got=str(manifest.version),
            expected=str(abi.VERSION),
            remedy="clear the cache",
        )
    return manifest
