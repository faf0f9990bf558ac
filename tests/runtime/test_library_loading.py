"""Loading of shared objects and artefacts. The shared objects are extension modules of NumPy's:
what is loaded matters less than that it is found, told apart, and unloaded."""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from cnnc.errors import CompileError, ResourceError
from cnnc.runtime import abi, devices
from cnnc.runtime.context import Table
from cnnc.runtime.library import Artefact, DlopenLibrary
from tests.runtime import toy_library as toy

FFT, LINALG = (
    toy.extension("numpy.fft._pocketfft_umath"),
    toy.extension("numpy.linalg._umath_linalg"),
)


def loaded(name: str) -> bool:
    """True while a file of that name is mapped into this process."""
    return name in Path("/proc/self/maps").read_text(encoding="utf-8")


def test_symbols_of_a_file_are_found() -> None:
    library = DlopenLibrary(FFT)
    assert library.address("PyInit__pocketfft_umath") > 0
    with pytest.raises(CompileError) as error:
        library.address("cnnc_execute")
    assert str(error.value) == (f"{FFT}: compiled code exports no cnnc_execute; clear the cache")


@pytest.mark.parametrize("explicitly", [True, False])
def test_a_library_is_unloaded(tmp_path: Path, explicitly: bool) -> None:
    copy = tmp_path / "copy-to-unload.so"
    copy.write_bytes(FFT.read_bytes())
    library = DlopenLibrary(copy)
    assert loaded(copy.name)
    if explicitly:
        library.close()
        library.close()
    del library
    assert not loaded(copy.name)


def test_trailing_bytes_do_no_harm(tmp_path: Path) -> None:
    copy = tmp_path / "copy-with-trailer.so"
    copy.write_bytes(FFT.read_bytes() + b"trailer" * 100)
    assert DlopenLibrary(copy).address("PyInit__pocketfft_umath") > 0


@pytest.mark.parametrize("content", [b"", b"no library", FFT.read_bytes()[:64]])
def test_what_is_no_library_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.so"
    path.write_bytes(content)
    with pytest.raises(CompileError, match=r"compiled code can't be loaded: .*bad.so"):
        DlopenLibrary(path)
    with pytest.raises(CompileError, match="compiled code can't be loaded"):
        DlopenLibrary.from_bytes(content)


def no_memory_files(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> int:
        raise OSError("not implemented")

    monkeypatch.setattr(os, "memfd_create", refuse)


def with_memory_files(monkeypatch: pytest.MonkeyPatch) -> None:
    assert hasattr(os, "memfd_create")


@pytest.mark.parametrize("prepare", [with_memory_files, no_memory_files])
def test_bytes_are_loaded_each_as_its_own_library(
    monkeypatch: pytest.MonkeyPatch, prepare: Callable[[pytest.MonkeyPatch], None]
) -> None:
    prepare(monkeypatch)
    gc.collect()
    files = sorted(os.listdir("/proc/self/fd"))
    libraries = [DlopenLibrary.from_bytes(path.read_bytes()) for path in (FFT, LINALG, FFT)]
    assert sorted(os.listdir("/proc/self/fd")) == files
    assert libraries[1].address("PyInit__umath_linalg") > 0
    with pytest.raises(CompileError):
        libraries[1].address("PyInit__pocketfft_umath")
    symbols = {libraries[i].address("PyInit__pocketfft_umath") for i in (0, 2)}
    assert len(symbols) == 2


def test_no_place_for_a_temporary_file(monkeypatch: pytest.MonkeyPatch) -> None:
    no_memory_files(monkeypatch)
    monkeypatch.setattr("tempfile.tempdir", "/nonexistent")
    with pytest.raises(CompileError, match="compiled code can't be written to load it"):
        DlopenLibrary.from_bytes(FFT.read_bytes())


def test_an_artefact_has_its_manifest_and_addresses() -> None:
    library = toy.ToyLibrary()
    artefact = Artefact(library)
    assert artefact.manifest == toy.manifest()
    assert artefact.table == library.address(abi.SYMBOL_TABLE)
    assert len(Table(artefact.table, artefact).prepare) == 2
    assert Table(artefact.table, artefact).run == range(2, 4)


@pytest.mark.parametrize(
    "text",
    [b"", b"{", b"[]", b"null", b"{}", b"\xff", json.dumps({"version": abi.VERSION}).encode()],
)
def test_a_manifest_that_is_none_is_refused(text: bytes) -> None:
    library = toy.ToyLibrary(symbols={abi.SYMBOL_MANIFEST: text + b"\0"})
    with pytest.raises(CompileError, match="not an artefact of this version of cnnc"):
        Artefact(library)


def test_another_version_is_refused() -> None:
    with pytest.raises(CompileError) as error:
        Artefact(toy.ToyLibrary(toy.manifest(version=abi.VERSION + 1)))
    assert str(error.value) == (
        "the artefact has another version of the interface: "
        f"got {abi.VERSION + 1}, expected {abi.VERSION}; clear the cache"
    )


def test_code_for_another_cpu_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "cpu_flags", lambda: frozenset(devices.LEVELS["x86-64-v2"]))
    with pytest.raises(ResourceError, match="this CPU can't run code for x86-64-v4"):
        Artefact(toy.ToyLibrary(toy.manifest(cpu="x86-64-v4")))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "not a table: got 0 bytes"),
        (bytes(63), "not a table: got 63 bytes"),
        (toy.table(2)[:-8], "the table is cut off"),
        (bytes(8 * abi.HEADER_WORDS) + b"\x08" + bytes(47), "not a table of this version of cnnc"),
    ],
)
def test_tables_that_are_none_are_refused(data: bytes, message: str) -> None:
    with pytest.raises(CompileError, match=message):
        Table.from_bytes(data)
