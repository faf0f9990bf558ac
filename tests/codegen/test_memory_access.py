"""Memory through the intrinsics: arguments, tiles, and what checked code reports."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from llvmlite import ir

from cnnc.compiler.codegen import memory
from cnnc.compiler.codegen.dialect import Routine, routine
from cnnc.compiler.codegen.memory import (
    Block,
    Pointer,
    address,
    argument,
    call,
    load_f32,
    load_i32,
    load_i64,
    scratch,
    shift,
    store_f32,
    store_i32,
    store_i64,
)
from cnnc.errors import CompileError
from cnnc.runtime import abi

Build = Callable[..., Path]


@routine
def double_each(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    """y[i] = 2 x[i + shift], by way of scratch memory."""
    x = shift(address(args, worker, 0), argument(args, 4) * 4)
    y = address(args, worker, 2)
    for i in range(chunk0, chunk1):
        store_f32(scratch(worker), 0, load_f32(x, i * 4) * 2.0)
        store_f32(y, i * 4, load_f32(scratch(worker), 0))


@routine
def integers(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    """y[0:2] = x[0], as 64 bits and as two times 32."""
    x = address(args, worker, 0)
    y = address(args, worker, 2)
    store_i64(y, 0, load_i64(x, 0) + 1)
    store_i32(y, 8, load_i32(x, 4))
    store_i32(y, 12, load_i32(x, 0))


@routine
def through_tile(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    """Calls the tile of word 4 for each chunk with x, y, the chunk and word 5; none if it is -1."""
    code = memory.function(args, worker, 4)
    for i in range(chunk0, chunk1):
        if code != 0:
            call(code, address(args, worker, 0), address(args, worker, 2), i, argument(args, 5))


def tile_text(checked: bool) -> str:
    """y[i] = x[i] * factor for pointers x, y and integers i, factor."""
    module = ir.Module("tile")
    _, builder, pointers, integers = memory.tile_function(
        module, "scale_tile", ["x", "y"], ["i", "factor"], checked
    )
    offset = builder.mul(integers["i"], memory.I64(4))
    moved = memory.emit_shift(builder, pointers["x"], offset)
    value = memory.emit_load(builder, moved, 0, memory.F32)
    factor = builder.sitofp(integers["factor"], memory.F32)
    memory.emit_store(builder, pointers["y"], offset, builder.fmul(value, factor))
    builder.ret_void()
    return str(module)


# Runs one kernel in a process of its own: an access outside ends it.
_RUNNER = """
import ctypes, json, sys
job = json.loads(sys.argv[1])
library = ctypes.CDLL(job["path"])
buffers = [(ctypes.c_char * size)() for size in job["buffers"]]
for buffer in buffers:
    floats = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_float))
    for i in range(len(buffer) // 4):
        floats[i] = i + 1
bases = (ctypes.c_int64 * len(buffers))(*map(ctypes.addressof, buffers))
codes = [ctypes.cast(getattr(library, name), ctypes.c_void_p).value for name in job["functions"]]
functions = (ctypes.c_int64 * max(len(codes), 1))(*codes)
scratch = (ctypes.c_char * job["scratch"])()
worker = (ctypes.c_int64 * 4)(
    ctypes.addressof(bases), ctypes.addressof(functions), ctypes.addressof(scratch), len(scratch)
)
words = (ctypes.c_int64 * len(job["words"]))(*job["words"])
kernel = getattr(library, job["symbol"])
kernel.argtypes, kernel.restype = [ctypes.c_void_p] * 2 + [ctypes.c_int64] * 2, None
kernel(words, worker, *job["chunks"])
print(json.dumps([bytes(buffer).hex() for buffer in buffers]))
"""


def run(
    path: Path, symbol: str, words: Sequence[int], **job: Any
) -> subprocess.CompletedProcess[str]:
    """Runs a kernel on buffers of floats 1, 2, 3, ...; prints the buffers in the end."""
    defaults = {"buffers": [32, 32], "functions": [], "scratch": 4, "chunks": [0, 8]}
    text = json.dumps({**defaults, "path": str(path), "symbol": symbol, "words": words, **job})
    return subprocess.run([sys.executable, "-c", _RUNNER, text], capture_output=True, text=True)


def floats(done: subprocess.CompletedProcess[str], index: int) -> list[float]:
    assert done.returncode == 0, done.stderr
    return list(memoryview(bytes.fromhex(json.loads(done.stdout)[index])).cast("f"))


def reference(base: int, offset: int, size: int) -> list[int]:
    """An address argument: its two words."""
    return [abi.reference(base, offset), size]


@pytest.mark.parametrize("checked", [False, True])
def test_kernel_reads_its_arguments(build: Build, checked: bool) -> None:
    words = [*reference(0, 4, 28), *reference(1, 8, 24), 2]
    done = run(build(double_each, checked=checked), "double_each", words, chunks=[0, 5])
    assert floats(done, 0) == [1, 2, 3, 4, 5, 6, 7, 8]
    assert floats(done, 1) == [1, 2, 8, 10, 12, 14, 16, 8]


@pytest.mark.parametrize("checked", [False, True])
def test_integers_of_both_widths(build: Build, checked: bool) -> None:
    words = [*reference(0, 0, 8), *reference(1, 0, 16)]
    done = run(build(integers, checked=checked), "integers", words)
    assert done.returncode == 0, done.stderr
    x, y = (bytes.fromhex(text) for text in json.loads(done.stdout))
    assert int.from_bytes(y[:8], "little") == int.from_bytes(x[:8], "little") + 1
    assert y[8:16] == x[4:8] + x[0:4]


@pytest.mark.parametrize("checked", [False, True])
def test_kernel_calls_a_tile(build: Build, checked: bool) -> None:
    path = build(through_tile, tile_text(checked), tiles=["scale_tile"], checked=checked)
    words = [*reference(0, 0, 32), *reference(1, 0, 32), 0, 3]
    done = run(path, "through_tile", words, functions=["scale_tile"], chunks=[2, 4])
    assert floats(done, 1) == [1, 2, 9, 12, 5, 6, 7, 8]


def test_absent_function_is_zero(build: Build) -> None:
    words = [*reference(0, 0, 32), *reference(1, 0, 32), -1, 3]
    assert floats(run(build(through_tile), "through_tile", words), 1) == [1, 2, 3, 4, 5, 6, 7, 8]


def assert_caught(done: subprocess.CompletedProcess[str], size: int, distance: int) -> None:
    """The process was ended by a report of an access of `size` bytes at begin + distance."""
    assert done.returncode == -signal.SIGABRT
    number = "(0x[0-9a-f]+)"
    report = re.fullmatch(
        rf"cnnc: access of {size} bytes at {number} is outside its memory, "
        rf"{number} up to {number}\n",
        done.stderr,
    )
    assert report, done.stderr
    place, begin, _ = (int(text, 16) for text in report.groups())
    assert place - begin == distance


@pytest.mark.parametrize(
    ("words", "scratch_bytes", "distance"),
    [
        ([*reference(0, 0, 32), *reference(1, 0, 32), 1], 4, 32),  # reads one past the end
        ([*reference(0, 4, 28), *reference(1, 0, 32), -1], 4, -4),  # reads one before the begin
        ([*reference(0, 0, 31), *reference(1, 0, 32), 0], 4, 28),  # reads across the end
        ([*reference(0, 0, 32), *reference(1, 0, 28), 0], 4, 28),  # writes one past the end
        ([*reference(0, 0, 32), *reference(1, 0, 32), 0], 3, 0),  # writes past the scratch memory
        ([*reference(0, 0, 0), *reference(1, 0, 32), 0], 4, 0),  # reads what is absent
    ],
)
def test_checked_kernel_reports_accesses_outside(
    build: Build, words: list[int], scratch_bytes: int, distance: int
) -> None:
    path = build(double_each, checked=True)
    assert_caught(run(path, "double_each", words, scratch=scratch_bytes), 4, distance)


@pytest.mark.parametrize(
    ("x_bytes", "y_bytes", "distance"), [(28, 32, 28), (32, 28, 28), (3, 32, 0)]
)
def test_checked_tile_reports_accesses_outside(
    build: Build, x_bytes: int, y_bytes: int, distance: int
) -> None:
    path = build(through_tile, tile_text(True), tiles=["scale_tile"], checked=True)
    words = [*reference(0, 0, x_bytes), *reference(1, 0, y_bytes), 0, 3]
    done = run(path, "through_tile", words, functions=["scale_tile"])
    assert_caught(done, 4, distance)


def test_unchecked_kernel_has_no_checks(build: Build) -> None:
    assert b"outside" not in build(double_each).read_bytes()
    assert b"outside" in build(double_each, checked=True).read_bytes()


def test_integers_may_not_precede_pointers_in_a_call(build: Build) -> None:
    def swapped(code: int, p: Pointer) -> None:
        call(code, 1, p)

    kernel: Routine[..., None] = routine(swapped)
    with pytest.raises(CompileError, match="swapped: Numba refuses a routine"):
        build(kernel)


def test_machine_words_of_pointers() -> None:
    for checked, count in (False, 1), (True, 3):
        module = ir.Module("tile")
        function, _, pointers, integers = memory.tile_function(
            module, "tile", ["x", "y"], ["n"], checked
        )
        assert len(function.args) == 2 * count + 1
        assert [len(p.words) for p in pointers.values()] == [count, count]
        assert list(integers) == ["n"]


def test_sizes_of_checked_accesses() -> None:
    types = [memory.F32X16, memory.I8, memory.I32, ir.VectorType(memory.I8, 16), memory.ADDRESS]
    for type, size in zip(types, [64, 1, 4, 16, 8], strict=True):
        module = ir.Module("tile")
        _, builder, pointers, _ = memory.tile_function(module, "tile", ["x"], [], True)
        memory.emit_load(builder, pointers["x"], 0, type)
        assert f"i64 {size}, " in str(module)
