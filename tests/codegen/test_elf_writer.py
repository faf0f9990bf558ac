"""Data objects: what the reader finds in them, and that both loaders take them."""

from __future__ import annotations

import ctypes
import os

import pytest

from cnnc.compiler.codegen.elf.format import RelocationType
from cnnc.compiler.codegen.elf.reader import read_object
from cnnc.compiler.codegen.elf.writer import Blob, data_object
from cnnc.compiler.codegen.jit import load_objects

BLOBS = [Blob("first", b"abc"), Blob("nothing", b""), Blob("second", bytes(range(200)))]


def test_blobs_are_aligned_and_whole() -> None:
    found = {s.name: s for s in read_object(data_object(BLOBS, {})).symbols if s.name}
    assert list(found) == ["first", "nothing", "second"]
    for blob in BLOBS:
        symbol = found[blob.symbol]
        assert symbol.section is not None
        assert symbol.value % 64 == 0
        assert symbol.size == len(blob.data)
        assert symbol.section.data[symbol.value : symbol.value + symbol.size] == blob.data


def test_tables_relocate_to_functions_defined_elsewhere() -> None:
    made = read_object(data_object([], {"one": ["f", "g", "f"], "two": ["g"]}))
    (pointers,) = (s for s in made.sections if s.name == ".data.rel.ro")
    assert [(r.offset, r.symbol.name) for r in pointers.relocations] == [
        (0, "f"), (8, "g"), (16, "f"), (24, "g"),
    ]  # fmt: skip
    assert {r.type for r in pointers.relocations} == {RelocationType.ADDRESS_64}
    undefined = [s.name for s in made.symbols if s.name and s.section is None]
    assert undefined == ["f", "g"]


def test_equal_data_makes_equal_bytes() -> None:
    assert data_object(BLOBS, {"t": ["f"]}) == data_object(BLOBS, {"t": ["f"]})


@pytest.mark.parametrize("size", [0, 1, 63, 64, 65, 5000])
def test_mcjit_takes_them(size: int) -> None:
    data = bytes(i % 251 for i in range(size))
    library = load_objects([data_object([Blob("data", data)], {"names": ["getpid"]})])
    assert ctypes.string_at(library.address("data"), size) == data
    (address,) = (ctypes.c_int64 * 1).from_address(library.address("names"))
    assert ctypes.CFUNCTYPE(ctypes.c_int)(address)() == os.getpid()
    library.close()
