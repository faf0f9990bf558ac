"""Sessions of libraries: what `cnnc compile -o m.so` or `Session.save` wrote, without the model.

Nothing is compiled: a library runs the sizes that it was compiled for.
"""

from __future__ import annotations

import ctypes
import os
import weakref
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from cnnc.errors import CnncError, CompileError, ResourceError
from cnnc.frontends.onnx.metadata import ModelMetadata
from cnnc.runtime import abi
from cnnc.runtime.devices import cpu_level
from cnnc.runtime.library import Artefact, DlopenLibrary, Library
from cnnc.runtime.manifest import TensorSpec
from cnnc.runtime.network import Network

from .arguments import read_threads
from .files import check_file, write_whole
from .session import Argument, Session

# Where the header of an ELF file says what machine it is for, and what it says for 64-bit Arm.
_ELF_HEAD_BYTES, _ELF_MACHINE, _ELF_AARCH64 = 20, 18, b"\xb7\0"


def load_library(path: str | os.PathLike[str], *, threads: int | None = None) -> Session:
    """A session of the library at the path. `threads` is how many a run uses (default: the cores
    this process may use).

    Loading runs the file's code: load what you trust. Raises CompileError for a file that is no
    library of this version of cnnc, ResourceError when it is for another CPU, InputError."""
    return LibrarySession(path, threads=threads)


def open_artefact(path: str) -> Artefact:
    """What is compiled in the library at the path. Raises as `load_library`."""
    check_file(path)
    _check_machine(path)
    try:
        return _artefact(DlopenLibrary(os.path.abspath(path)))  # others are looked for elsewhere
    except CompileError as error:
        remedy = "compile the model with this version: `cnnc compile m.onnx -o m.so`"
        raise CompileError(
            f"no library of this version of cnnc: {error.what}", where=path, remedy=remedy
        ) from None


def _check_machine(path: str) -> None:
    """Raises ResourceError for a library for 64-bit Arm: of such a file the system's loader says
    that there is none."""
    with suppress(OSError), open(path, "rb") as file:
        head = file.read(_ELF_HEAD_BYTES)
        if head.startswith(b"\x7fELF") and head[_ELF_MACHINE:] == _ELF_AARCH64:
            raise ResourceError(
                "the library is for other CPUs", where=path, got="aarch64", expected="x86-64"
            )


class LibrarySession(Session):
    """A session of a library. The parameters stay in the file, which is mapped."""

    def __init__(self, path: str | os.PathLike[str], *, threads: int | None = None) -> None:
        workers = read_threads(threads)
        self._path = os.path.abspath(path)
        self._arguments = {"threads": threads, "level": 3}
        artefact = open_artefact(self._path)
        weights = Weights(artefact)
        self._manifest = artefact.manifest
        self._network = Network(artefact, weights, threads=workers)

    def get_inputs(self) -> list[Argument]:
        """The inputs, in order, with the shapes that the library was compiled for."""
        return _closed(self._manifest.inputs, self._manifest.first.inputs)

    def get_outputs(self) -> list[Argument]:
        """The outputs, in order, with the shapes that the library was compiled for."""
        return _closed(self._manifest.outputs, self._manifest.first.outputs)

    def get_modelmeta(self) -> ModelMetadata:
        """The network's name: a library keeps no more."""
        return ModelMetadata(graph_name=self._manifest.name)

    def save(self, path: str | os.PathLike[str]) -> Path:
        path, beside = Path(path), Path(f"{self._path}.weights")
        write_whole(path, _content(self._path))
        if beside.exists():  # in the folder where the copy looks for it
            write_whole(path.with_name(beside.name), _content(beside))
        return path

    def __reduce__(self) -> tuple[object, ...]:
        return (_reload, (self._path, self._arguments["threads"]))


def _closed(specs: Sequence[TensorSpec], shapes: Sequence[tuple[int, ...]]) -> list[Argument]:
    """The descriptions of inputs or outputs, with these shapes for theirs."""
    pairs = zip(specs, shapes, strict=True)
    return [Argument(spec._replace(shape=shape)) for spec, shape in pairs]


def _content(path: str | os.PathLike[str]) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise CnncError(f"can't read it: {error.strerror}", where=os.fspath(path)) from None


def _artefact(library: DlopenLibrary) -> Artefact:
    """The network in the library, or of several the one for this CPU."""
    suffix = abi.level_suffix(cpu_level())
    try:
        library.address(abi.SYMBOL_MANIFEST + suffix)
    except CompileError:  # there is one network, or none
        suffix = ""
    return Artefact(library, suffix)


def _reload(path: str, threads: int | None) -> Session:
    return load_library(path, threads=threads)


class Weights:
    """A library's parameters by number, in its memory, or in that of the file beside it. Raises
    CompileError when there is no such file, or it is another one."""

    def __init__(self, artefact: Artefact) -> None:
        library, place = artefact.library, ctypes.c_int64()
        hold = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_void_p)(
            library.address(abi.SYMBOL_HOLD_WEIGHTS)
        )
        status = hold(ctypes.addressof(place))
        if status != 0:
            message = ctypes.CFUNCTYPE(ctypes.c_char_p, ctypes.c_int64)(
                library.address(abi.SYMBOL_MESSAGE)
            )
            raise CompileError(message(status).decode(), where=artefact.manifest.name)
        leave = ctypes.CFUNCTYPE(None)(library.address(abi.SYMBOL_LEAVE_WEIGHTS))
        weakref.finalize(self, _leave, leave, library).atexit = False  # others may run then
        self._manifest, self._address = artefact.manifest, place.value
        self._offsets = artefact.manifest.weight_offsets()

    def __getitem__(self, index: int) -> Any:
        """The bytes of a parameter."""
        size_bytes = self._manifest.parameters[index].size_bytes
        return (ctypes.c_uint8 * size_bytes).from_address(self._address + self._offsets[index])


def _leave(leave: Callable[[], None], library: Library) -> None:
    """Gives the weights back, with the library, whose code this is, still loaded."""
    leave()
