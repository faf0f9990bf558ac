"""Shared objects from the linker: loaded by the system's loader, equal to MCJIT, and refusals."""

from __future__ import annotations

import ctypes
import os
import struct
from pathlib import Path

import pytest

from cnnc.compiler.codegen import jit, llvm
from cnnc.compiler.codegen.elf import format as elf
from cnnc.compiler.codegen.elf.linker import link
from cnnc.compiler.codegen.elf.tables import symbol_hash
from cnnc.compiler.codegen.elf.writer import Blob, data_object
from cnnc.compiler.codegen.isa import Isa
from cnnc.errors import CompileError

V2 = Isa.X86_64_V2
COUNT = """
@counter = global i64 5
@zeros = internal global [300 x i64] zeroinitializer
declare i64 @triple(i64)
declare i32 @getpid()
define i64 @count(i64 %x) {
  %y = call i64 @triple(i64 %x)
  %c = load i64, ptr @counter
  %d = add i64 %c, %y
  store i64 %d, ptr @counter
  %p = getelementptr i64, ptr @zeros, i64 %x
  %old = load i64, ptr %p
  %new = add i64 %old, 1
  store i64 %new, ptr %p
  %r = add i64 %d, %old
  ret i64 %r
}
define i64 @process() {
  %p = call i32 @getpid()
  %q = sext i32 %p to i64
  ret i64 %q
}
define ptr @where() {
  ret ptr @triple
}
"""
TRIPLE = """
define i64 @triple(i64 %x) {
  %y = mul i64 %x, 3
  ret i64 %y
}
"""
BYTES = bytes(range(256)) * 3
EXPORTS = ["count", "process", "where", "blob", "functions", "empty"]


def objects() -> list[bytes]:
    """Two objects of code and one of data, which use each other."""
    data = data_object(
        [Blob("blob", BYTES), Blob("empty", b"")], {"functions": ["triple", "count"]}
    )
    return [
        llvm.compile_object(
            [COUNT], V2, keep=["counter", "count", "process", "where"],
            imports=["triple"],
        ),
        llvm.compile_object([TRIPLE], V2, keep=["triple"]),
        data,
    ]  # fmt: skip


def code(text: str, *keep: str, imports: tuple[str, ...] = ()) -> bytes:
    """One object of a text."""
    return llvm.compile_object([text], V2, keep=keep, imports=imports)


FUNCTION = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64)


def check(address_of: dict[str, int]) -> None:
    """The code and data of `objects` do what they should."""
    count = FUNCTION(address_of["count"])
    assert [count(4), count(4), count(1)] == [17, 30, 32]
    assert ctypes.CFUNCTYPE(ctypes.c_int64)(address_of["process"])() == os.getpid()
    assert ctypes.string_at(address_of["blob"], len(BYTES)) == BYTES
    table = (ctypes.c_int64 * 2).from_address(address_of["functions"])
    assert FUNCTION(table[0])(7) == 21
    assert ctypes.CFUNCTYPE(ctypes.c_int64)(address_of["where"])() == table[0]
    assert table[1] == address_of["count"]
    assert address_of["blob"] % 64 == 0


def load(path: Path, data: bytes) -> ctypes.CDLL:
    path.write_bytes(data)
    return ctypes.CDLL(str(path))


def test_the_system_loads_what_was_linked(tmp_path: Path) -> None:
    library = load(tmp_path / "linked.so", link(objects(), EXPORTS, soname="linked.so"))
    check({n: ctypes.addressof(ctypes.c_char.in_dll(library, n)) for n in EXPORTS})


def test_mcjit_loads_the_same_objects() -> None:
    library = jit.load_objects(objects())
    check({name: library.address(name) for name in EXPORTS})
    library.close()


def test_only_exports_are_visible(tmp_path: Path) -> None:
    library = load(tmp_path / "few.so", link(objects(), ["count"]))
    assert library.count(4) == 17
    for hidden in "triple", "counter", "blob":
        with pytest.raises(AttributeError):
            getattr(library, hidden)


def test_functions_keep_their_names_for_debuggers() -> None:
    data = link(objects(), ["count"])
    assert b"\0triple\0" in data


def test_code_without_data_or_imports(tmp_path: Path) -> None:
    library = load(tmp_path / "small.so", link([code(TRIPLE, "triple")], ["triple"]))
    assert library.triple(5) == 15


def test_needed_libraries_are_named(tmp_path: Path) -> None:
    data = link([code(TRIPLE, "triple")], ["triple"], needed=["libm.so.6"], soname="own.so")
    assert b"libm.so.6\0" in data
    assert b"own.so\0" in data
    assert load(tmp_path / "needs.so", data).triple(1) == 3


def test_bytes_are_deterministic() -> None:
    assert link(objects(), EXPORTS) == link(objects(), list(reversed(EXPORTS)))


def segments(data: bytes) -> list[tuple[int, ...]]:
    begin, count = struct.unpack_from("<Q", data, 32)[0], struct.unpack_from("<H", data, 56)[0]
    size = elf.PROGRAM_HEADER.size
    return [elf.PROGRAM_HEADER.unpack_from(data, begin + i * size) for i in range(count)]


def test_no_memory_is_both_written_and_executed() -> None:
    flags = {(kind, elf.SegmentFlag(bits)) for kind, bits, *_ in segments(link(objects(), EXPORTS))}
    executable = {(kind, f) for kind, f in flags if elf.SegmentFlag.EXECUTE in f}
    assert executable == {(elf.SegmentType.LOAD, elf.SegmentFlag.READ | elf.SegmentFlag.EXECUTE)}
    assert (elf.SegmentType.GNU_STACK, elf.SegmentFlag.READ | elf.SegmentFlag.WRITE) in flags


def test_pointers_are_read_only_once_relocated(tmp_path: Path) -> None:
    library = load(tmp_path / "relro.so", link(objects(), EXPORTS))
    address = ctypes.addressof(ctypes.c_char.in_dll(library, "functions"))
    with open("/proc/self/maps") as maps:
        for line in maps:
            begin, end = (int(text, 16) for text in line.split()[0].split("-"))
            if begin <= address < end:
                assert line.split()[1] == "r--p"
                return
    pytest.fail("the table is in no mapping")


def test_symbols_defined_twice_are_refused() -> None:
    twice = [code(TRIPLE, "triple"), code(TRIPLE, "triple")]
    for loader in (lambda: link(twice, ["triple"]), lambda: jit.load_objects(twice)):
        with pytest.raises(CompileError) as caught:
            loader()
        assert str(caught.value) == "triple: a symbol is defined twice"


def test_undefined_symbols_are_refused() -> None:
    text = "declare i64 @absent(i64)\ndefine ptr @f() {\n  ret ptr @absent\n}\n"
    alone = [code(text, "f", imports=("absent",))]
    for loader in (lambda: link(alone, ["f"]), lambda: jit.load_objects(alone)):
        with pytest.raises(CompileError) as caught:
            loader()
        assert str(caught.value) == "undefined symbols: got absent"


def test_undefined_exports_are_refused() -> None:
    with pytest.raises(CompileError) as caught:
        link([code(TRIPLE, "triple")], ["triple", "quadruple", "abort"])
    assert str(caught.value) == "symbols to export are undefined: got abort, quadruple"


def test_mcjit_refuses_unknown_symbols() -> None:
    library = jit.load_objects([code(TRIPLE, "triple")])
    with pytest.raises(CompileError) as caught:
        library.address("printf")
    assert str(caught.value) == "printf: symbol not found in loaded code"
    library.close()


def test_address_of_libc_through_the_offset_table(tmp_path: Path) -> None:
    text = "declare i32 @getpid()\ndefine ptr @f() {\n  ret ptr @getpid\n}\n"
    library = load(tmp_path / "address.so", link([code(text, "f")], ["f"]))
    library.f.restype = ctypes.c_void_p
    assert ctypes.CFUNCTYPE(ctypes.c_int)(library.f())() == os.getpid()


def test_address_of_libc_in_a_table(tmp_path: Path) -> None:
    data = data_object([], {"functions": ["getpid"]})
    library = load(tmp_path / "table.so", link([data], ["functions"]))
    (address,) = (ctypes.c_int64 * 1).in_dll(library, "functions")
    assert ctypes.CFUNCTYPE(ctypes.c_int)(address)() == os.getpid()


ABORTS = "declare void @abort()\ndefine void @f() {\n  call void @abort()\n  ret void\n}\n"


def test_other_relocations_are_refused() -> None:
    """Type 11, R_X86_64_32S, belongs to code for fixed addresses."""
    data = bytearray(code(ABORTS, "f"))
    fields = elf.FILE_HEADER.unpack_from(data)
    for i in range(fields[12]):
        header = elf.SECTION_HEADER.unpack_from(data, fields[6] + i * elf.SECTION_HEADER.size)
        if header[1] == elf.SectionType.RELOCATIONS:
            struct.pack_into("<I", data, header[4] + 8, 11)
            break
    with pytest.raises(CompileError) as caught:
        link([bytes(data)], ["f"])
    message = "a relocation of a kind that is not linked: got type 11 for abort"
    assert str(caught.value) == f".text+0x2: {message}"


def test_thread_local_data_are_refused() -> None:
    text = "@local = thread_local global i64 1\ndefine ptr @f() {\n  ret ptr @local\n}\n"
    with pytest.raises(CompileError, match="a section of a kind that is not linked"):
        link([code(text, "f", "local")], ["f"])


def test_common_symbols_are_refused() -> None:
    text = "@shared = common global i64 0\ndefine ptr @f() {\n  ret ptr @shared\n}\n"
    with pytest.raises(CompileError, match="shared: a symbol without a section is not linked"):
        link([code(text, "f", "shared")], ["f"])


@pytest.mark.parametrize(
    "data", [b"", b"\x7fELF", b"MZ" + bytes(100), b"\x7fELF\x01\x01\x01" + bytes(99)]
)
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(CompileError, match="not an ELF object of 64 bits"):
        link([data], [])


def test_shared_objects_are_refused_as_input() -> None:
    with pytest.raises(CompileError, match="not a relocatable object for x86-64"):
        link([link(objects(), EXPORTS)], [])


def test_hash_of_symbols() -> None:
    """Values from the gABI's own function, compiled from its C text."""
    assert symbol_hash("") == 0
    assert symbol_hash("exit") == 0x6CF04
    assert symbol_hash("printf") == 0x77905A6
    assert symbol_hash("syscall") == 0xB09985C
