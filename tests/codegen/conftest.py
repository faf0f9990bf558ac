"""Fixtures for generated code: compiling, linking and loading small pieces of it."""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from cnnc.compiler.codegen import frontend, llvm, memory
from cnnc.compiler.codegen.dialect import Routine
from cnnc.compiler.codegen.elf.linker import link
from cnnc.compiler.codegen.isa import Architecture, Isa
from cnnc.runtime import devices

Build = Callable[..., Path]


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """`build(*parts, isa=..., checked=...)` gives the path of a shared object that exports
    the routines, and of the texts (tiles, which are not optimised) the symbols in `tiles`."""
    numbers = itertools.count()

    def make(
        *parts: Routine[..., Any] | str,
        tiles: Sequence[str] = (),
        isa: Isa = Isa.X86_64_V2,
        checked: bool = False,
    ) -> Path:
        routines = [part for part in parts if isinstance(part, Routine)]
        texts = [part for part in parts if isinstance(part, str)]
        symbols = [routine.symbol for routine in routines]
        lowered = [frontend.lower(*routines, checked=checked)] if routines else []
        bounds = [memory.OUT_OF_BOUNDS_IR] if checked else []
        objects = [
            llvm.compile_object([*lowered, *bounds], isa, keep=symbols),
            llvm.compile_object([*texts, *bounds], isa, keep=tiles),
        ]
        path = tmp_path / f"library{next(numbers)}.so"
        path.write_bytes(link(objects, [*symbols, *tiles]))
        return path

    return make


@pytest.fixture
def function(build: Build) -> Callable[..., Any]:
    """`function(routine, result, *parameters, isa=...)` gives the routine as a ctypes function."""

    def make(routine: Routine[..., Any], result: Any, *parameters: Any, **options: Any) -> Any:
        symbol = getattr(ctypes.CDLL(str(build(routine, **options))), routine.symbol)
        symbol.restype, symbol.argtypes = result, parameters
        return symbol

    return make


@pytest.fixture(params=Architecture.X86_64.isas, ids=lambda isa: isa.value)
def isa(request: pytest.FixtureRequest) -> Isa:
    """Every instruction set; those that this CPU lacks are skipped."""
    chosen: Isa = request.param
    if chosen.value > devices.cpu_level():
        pytest.skip(f"this CPU has no {chosen.value}")
    return chosen
