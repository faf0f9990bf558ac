"""Objects merged to one: they link, by our linker and by others, and hide what is not exported."""

from __future__ import annotations

import ctypes
from pathlib import Path

import pytest

from cnnc.compiler.codegen import llvm
from cnnc.compiler.codegen.elf.bulk import Bulk
from cnnc.compiler.codegen.elf.linker import link
from cnnc.compiler.codegen.elf.merge import merge
from cnnc.compiler.codegen.elf.reader import read_object
from cnnc.compiler.codegen.elf.writer import Blob, data_object
from cnnc.compiler.codegen.isa import Isa
from cnnc.errors import CompileError

SCALE = """
@factor = constant i64 %d, align 8
define internal i64 @hidden(i64 %%x) {
  %%f = load i64, ptr @factor
  %%y = mul i64 %%x, %%f
  ret i64 %%y
}
define i64 @scale(i64 %%x) {
  %%y = call i64 @hidden(i64 %%x)
  %%z = call i64 @twice(i64 %%y)
  ret i64 %%z
}
declare i64 @twice(i64)
"""
TWICE = """
@calls = global i64 0
declare i32 @getpid()
define i64 @twice(i64 %x) {
  %n = load i64, ptr @calls
  %m = add i64 %n, 1
  store i64 %m, ptr @calls
  %p = call i32 @getpid()
  %y = add i64 %x, %x
  ret i64 %y
}
"""


def code(text: str, keep: list[str], imports: tuple[str, ...] = ()) -> bytes:
    return llvm.compile_object([text], Isa.X86_64_V2, keep=keep, imports=imports)


def scaled(factor: int, name: str) -> bytes:
    """An object whose only visible symbols are `name` and a table with its address."""
    objects = [
        code(SCALE % factor, ["scale"], ("twice",)),
        code(TWICE, ["twice"]),
        data_object([Blob("data", bytes([factor]))], {"table": ["scale", "data"]}),
    ]
    return merge(objects, {"scale": name, "table": f"{name}_table"})


def load(path: Path, data: bytes) -> ctypes.CDLL:
    path.write_bytes(data)
    return ctypes.CDLL(str(path))


def test_objects_with_equal_names_lie_side_by_side(tmp_path: Path) -> None:
    merged = [scaled(3, "three"), scaled(5, "five")]
    names = ["three", "five", "three_table", "five_table"]
    library = load(tmp_path / "both.so", link(merged, names))
    assert (library.three(7), library.five(7), library.three(1)) == (42, 70, 6)
    for name, factor in (("three", 3), ("five", 5)):
        table = (ctypes.c_int64 * 2).in_dll(library, f"{name}_table")
        function = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64)(table[0])
        assert function(2) == 4 * factor
        assert ctypes.string_at(table[1], 1) == bytes([factor])


def test_a_merged_object_can_be_merged_again(tmp_path: Path) -> None:
    merged = merge([scaled(3, "three"), scaled(5, "five")], {"three": "a", "five": "b"})
    library = load(tmp_path / "again.so", link([merged], ["a", "b"]))
    assert (library.a(1), library.b(1)) == (6, 10)


def test_what_is_not_exported_is_local() -> None:
    symbols = read_object(scaled(3, "three")).symbols
    visible = {s.name for s in symbols if s.binding != 0}
    assert visible == {"three", "three_table", "getpid"}


def test_bulk_lies_at_the_end(tmp_path: Path) -> None:
    pieces: list[bytes | memoryview] = [b"abc", memoryview(b"defg")]
    bulk = Bulk("bulk", pieces)
    table = data_object([], {"table": ["bulk"]})
    merged = b"".join([merge([table], {"table": "table"}, bulk=bulk), *pieces])
    direct = b"".join([link([table], ["table", "bulk"], bulk=bulk), *pieces])
    library = load(tmp_path / "bulk.so", direct)
    address = ctypes.c_int64.in_dll(library, "table").value
    assert ctypes.string_at(address, 7) == b"abcdefg"
    assert address % 4096 == 0
    assert merged.endswith(b"abcdefg")
    assert read_object(merged).sections[-1].size == 7


def test_undefined_symbols_must_be_known() -> None:
    alone = [code(SCALE % 3, ["scale"], ("twice",))]
    with pytest.raises(CompileError) as caught:
        merge(alone, {"scale": "scale"})
    assert str(caught.value) == "undefined symbols: got twice"
    assert merge(alone, {"scale": "scale"}, imports=["twice"])


def test_undefined_exports_are_refused() -> None:
    with pytest.raises(CompileError) as caught:
        merge([code(TWICE, ["twice"])], {"thrice": "thrice"})
    assert str(caught.value) == "symbols to export are undefined: got thrice"
