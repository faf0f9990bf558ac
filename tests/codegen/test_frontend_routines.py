"""Routines through Numba's front end: meaning, determinism, the store, and what is refused."""

# mypy: disable-error-code="empty-body"

from __future__ import annotations

import ctypes
import hashlib
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cnnc.compiler.codegen import frontend, llvm
from cnnc.compiler.codegen.dialect import Routine, external, routine
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.codegen.memory import Pointer, load_i64, maximum, minimum, udiv, umod
from cnnc.errors import CompileError
from cnnc.runtime import abi

ROOT = Path(__file__).parents[2]


@routine(inline=True)
def square(x: int) -> int:
    return x * x


@routine
def cube(x: int) -> int:
    return square(x) * x


@routine
def sum_of_powers(n: int) -> int:
    total = 0
    for i in range(n):
        total += square(i) + cube(i)
    return total


@routine
def mixed_arithmetic(a: int, b: int) -> int:
    if a > b:
        return udiv(a, b) * 1000000 + umod(a, b) * 10000 + minimum(a, b) * 100 + maximum(a, b)
    return -1


@routine
def half(x: float) -> float:
    return x * 0.5


@external
def getpid() -> int:
    """libc's; the upper half of the result is undefined, so routines mask it."""


@routine
def process() -> int:
    return getpid() & 0x7FFFFFFF


@routine
def stepped(first: int, last: int, step: int) -> int:
    total = 0
    for i in range(first, last, step):
        total += i
    return total


def test_routines_call_each_other(function: Callable[..., Any]) -> None:
    expected = sum(i * i + i**3 for i in range(10))
    assert function(sum_of_powers, ctypes.c_int64, ctypes.c_int64)(10) == expected
    assert function(sum_of_powers, ctypes.c_int64, ctypes.c_int64)(0) == 0


def test_arithmetic_of_integers(function: Callable[..., Any]) -> None:
    native = function(mixed_arithmetic, ctypes.c_int64, ctypes.c_int64, ctypes.c_int64)
    assert native(17, 5) == 3 * 1000000 + 2 * 10000 + 5 * 100 + 17
    assert native(3, 4) == -1


def test_floats_are_float32(function: Callable[..., Any]) -> None:
    assert function(half, ctypes.c_float, ctypes.c_float)(3.0) == 1.5


def test_external_function_is_called(function: Callable[..., Any]) -> None:
    assert function(process, ctypes.c_int64)() == os.getpid()


def test_range_with_a_step_known_at_run_time(function: Callable[..., Any]) -> None:
    native = function(stepped, ctypes.c_int64, *[ctypes.c_int64] * 3)
    assert native(0, 10, 3) == 0 + 3 + 6 + 9
    assert native(5, 0, -2) == 5 + 3 + 1


def test_a_text_shows_its_roots_alone() -> None:
    alone = frontend.lower(sum_of_powers, checked=False)
    assert re.findall(r"^define (.*)@(\w+)", alone, re.MULTILINE)[0][1] == "sum_of_powers"
    assert "square" not in alone, "inline routines vanish"
    both = frontend.lower(sum_of_powers, cube, checked=False)
    visible = re.findall(r"^define (?!internal).*@(\w+)", both, re.MULTILINE)
    assert sorted(visible) == ["cube", "sum_of_powers"]


def test_calling_a_routine_from_python_has_no_meaning() -> None:
    with pytest.raises(AssertionError, match="cube can be called in routines only"):
        cube(3)
    with pytest.raises(AssertionError, match="udiv can be called in routines only"):
        udiv(3, 1)


def test_annotations_are_required() -> None:
    def bare(x):  # type: ignore[no-untyped-def]
        return x

    with pytest.raises(AssertionError, match="bare: annotations are missing"):
        routine(bare)


def _lower_error(function: Callable[..., Any]) -> str:
    with pytest.raises(CompileError) as caught:
        frontend.lower(routine(function), checked=False)
    return str(caught.value)


def test_exceptions_are_refused() -> None:
    def raises(x: int) -> int:
        if x < 0:
            raise ValueError("negative")
        return x

    assert _lower_error(raises) == "raises: a routine raises an exception"


def test_python_objects_are_refused() -> None:
    def prints(x: int) -> int:
        print(x)
        return x

    assert _lower_error(prints) == "prints: a routine uses Python objects"


def test_lists_are_refused() -> None:
    def lists(x: int) -> int:
        numbers = [x]
        return numbers[0]

    assert _lower_error(lists).startswith("lists: ")


def test_overloads_that_numba_compiles_are_refused() -> None:
    def absolute(x: int) -> int:
        return abs(x) + max(x, 3, 4)

    message = _lower_error(absolute)
    assert message.startswith("absolute: a routine calls functions that Numba would compile")


def test_wrong_operands_are_refused() -> None:
    def loads(x: int) -> int:
        return load_i64(x, 0)

    assert "loads: Numba refuses a routine" in _lower_error(loads)


def test_float_is_no_integer_operand() -> None:
    def loads(p: Pointer, x: float) -> int:
        return load_i64(p, x)  # type: ignore[arg-type, unused-ignore]

    assert "Numba refuses a routine" in _lower_error(loads)


class _Folder:
    """A store in memory that counts."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.hits = 0

    def get(self, key: str) -> bytes | None:
        self.hits += key in self.kept
        return self.kept.get(key)

    def put(self, key: str, data: bytes) -> None:
        self.kept[key] = data


def test_store_gives_the_same_texts() -> None:
    store = _Folder()
    first = frontend.lower(sum_of_powers, checked=False, store=store)
    assert len(store.kept) == 1
    assert store.hits == 0
    assert frontend.lower(sum_of_powers, checked=False, store=store) == first
    assert store.hits == 1
    assert frontend.lower(sum_of_powers, checked=False) == first


def _power(exponent: int) -> Routine[[int], int]:
    def power(x: int) -> int:
        result = 1
        for _ in range(exponent):
            result *= x
        return result

    return routine(power)


def test_key_depends_on_everything_the_text_is_made_from() -> None:
    def copy(x: int) -> int:
        return cube(x)

    def digest(*roots: Routine[..., Any]) -> str:
        return frontend.source_digest(*roots, checked=False)

    keys = [
        digest(cube),
        digest(cube, square),
        digest(square, cube),
        digest(routine(symbol="other")(cube.pyfunc)),
        digest(routine(inline=True)(cube.pyfunc)),
        digest(routine(copy)),
        digest(_power(2)),
        digest(_power(3)),
    ]
    assert len(set(keys)) == len(keys)
    assert digest(_power(3)) == keys[-1]


def test_the_mode_matters_where_there_are_pointers_alone() -> None:
    @routine
    def loads(p: Pointer) -> int:
        return load_i64(p, 0)

    for each, same in ((sum_of_powers, True), (loads, False)):
        digests = {frontend.source_digest(each, checked=checked) for checked in (False, True)}
        assert (len(digests) == 1) is same
    assert frontend.make(cube, checked=True) == frontend.make(cube, checked=False)


def test_key_depends_on_what_is_taken_of_the_abi(monkeypatch: pytest.MonkeyPatch) -> None:
    @routine
    def scaled(x: int) -> int:
        return x * abi.STEP_SIZE

    before = frontend.source_digest(scaled, checked=False)
    monkeypatch.setattr(abi, "VERSION", 99)
    assert frontend.source_digest(scaled, checked=False) == before
    monkeypatch.setattr(abi, "STEP_SIZE", 99)
    assert frontend.source_digest(scaled, checked=False) != before


_MODULE = """
from __future__ import annotations
import sys
from pathlib import Path
from cnnc.compiler.codegen import frontend
from cnnc.compiler.codegen.dialect import routine
from cnnc.compiler.codegen.memory import Block, address, shift
from cnnc.compiler.codegen.vector import load_vector, splat, store_vector, vector_fma

@routine
def kernel(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    x = address(args, worker, 0)
    for i in range(chunk0, chunk1):
        value = vector_fma(load_vector(x, i * 64), splat(SCALE), splat(1.0))
        store_vector(shift(x, i * 64), 0, value)

class Folder:
    def get(self, key):
        path = Path(sys.argv[1]) / key
        return path.read_bytes() if path.exists() else None
    def put(self, key, data):
        (Path(sys.argv[1]) / key).write_bytes(data)

import hashlib
SCALE = SCALE_VALUE
for checked in (False, True):
    text = frontend.lower(kernel, checked=checked, store=Folder())
    print(hashlib.sha256(text.encode()).hexdigest())
print("numba" in sys.modules)
"""


def _run_module(folder: Path, store: Path, scale: float, seed: str) -> list[str]:
    script = folder / "stored_kernel.py"
    script.write_text(_MODULE.replace("SCALE_VALUE", str(scale)))
    store.mkdir(exist_ok=True)
    done = subprocess.run(
        [sys.executable, str(script), str(store)],
        env={"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split()


def test_processes_agree_and_kept_texts_need_no_numba(tmp_path: Path) -> None:
    first = _run_module(tmp_path, tmp_path / "a", 2.0, "1")
    assert first[2] == "True"
    assert first[0] != first[1], "the modes give different texts"
    assert _run_module(tmp_path, tmp_path / "b", 2.0, "2") == first
    assert _run_module(tmp_path, tmp_path / "a", 2.0, "3") == [*first[:2], "False"]
    changed = _run_module(tmp_path, tmp_path / "a", 3.0, "4")
    assert changed[0] != first[0], "a changed source was not seen"
    assert changed[2] == "True"


def test_threads_compile_at_the_same_time() -> None:
    digests: list[str] = []

    def work() -> None:
        text = frontend.lower(sum_of_powers, checked=False)
        data = llvm.compile_object([text], Isa.X86_64_V3, keep=["sum_of_powers"])
        digests.append(hashlib.sha256(data).hexdigest())

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(digests) == 4
    assert len(set(digests)) == 1
