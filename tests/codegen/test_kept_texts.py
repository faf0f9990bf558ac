"""The texts of routines that come with the package: they are those of its sources, and are used.

`--update-golden` makes them anew, which takes Numba some seconds.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from llvmlite import binding

from cnnc.compiler.codegen import cpu, frontend, native
from cnnc.compiler.codegen.cpu import copy
from cnnc.compiler.codegen.cpu.nest import Nest
from cnnc.compiler.codegen.dialect import Routine
from cnnc.compiler.codegen.standalone import build, posix
from cnnc.compiler.codegen.standalone.cpu import x86_64_level
from tests.face.processes import run_python

REMEDY = "run pytest tests/codegen/test_kept_texts.py --update-golden"


def nests() -> Iterator[Nest]:
    """Every nest of the CPU target: families keep theirs under names or in tables."""
    for module in pkgutil.iter_modules(cpu.__path__):
        for value in vars(importlib.import_module(f"{cpu.__name__}.{module.name}")).values():
            found = value.values() if isinstance(value, dict) else (value,)
            yield from (each for each in found if isinstance(each, Nest))


Roots = Sequence[Routine[..., Any]]
UNITS: dict[str, Roots] = {nest.symbol: (nest.routine,) for nest in nests()}
for roots in native.ROOTS, build.PROGRAM_ROOTS, build.LIBRARY_ROOTS, (x86_64_level,):
    UNITS[roots[0].symbol] = roots
UNITS[posix.LINUX_X86_64[0].symbol] = posix.LINUX_X86_64


@pytest.mark.parametrize("symbol", UNITS)
def test_the_text_is_that_of_the_sources(symbol: str, request: pytest.FixtureRequest) -> None:
    roots = UNITS[symbol]
    digest = frontend.source_digest(*roots, checked=False)
    path = frontend.TEXTS / f"{symbol}.ll"
    if request.config.getoption("--update-golden") and frontend.packaged(symbol, digest) is None:
        text = frontend.make(*roots, checked=False)
        path.write_text(frontend.packaged_form(text, digest))
    assert frontend.packaged(symbol, digest) is not None, f"{path} is not current: {REMEDY}"


def test_there_is_no_other_text() -> None:
    assert {path.name for path in frontend.TEXTS.iterdir()} == {f"{s}.ll" for s in UNITS}


def test_texts_are_what_the_front_end_makes() -> None:
    roots = UNITS["f32_concat"]
    made = frontend.make(*roots, checked=False)
    assert frontend.lower(*roots, checked=False) == made, REMEDY


def test_a_network_is_compiled_without_numba(tmp_path: Path) -> None:
    code = """
import sys, numpy as np, cnnc
session = cnnc.compile("cnnc/data/digits.onnx")
assert session(np.zeros((2, 1, 8, 8), np.float32)).shape == (2, 10)
print("llvmlite" in sys.modules, "numba" in sys.modules)
"""
    found = run_python(
        code, CNNC_CACHE_DIR=str(tmp_path), CNNC_DEBUG=""
    )  # checked texts are not kept
    assert found.split() == ["True", "False"]


def _rewrite(folder: Path, old: str, new: str) -> None:
    path = folder / "f32_copy.ll"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in the place of the package's, with the text of one nest."""
    (tmp_path / "f32_copy.ll").write_text((frontend.TEXTS / "f32_copy.ll").read_text())
    monkeypatch.setattr(frontend, "TEXTS", tmp_path)
    return tmp_path


def _current() -> str | None:
    digest = frontend.source_digest(copy.NESTS[4].routine, checked=False)
    return frontend.packaged("f32_copy", digest)


def test_texts_of_other_sources_are_ignored(folder: Path) -> None:
    assert _current() is not None
    _rewrite(folder, "sources ", "sources 0")
    assert _current() is None
    assert frontend.packaged("f32_other", "0" * 64) is None


def test_texts_of_a_newer_llvm_are_ignored(folder: Path) -> None:
    ours = ".".join(map(str, binding.llvm_version_info))
    _rewrite(folder, f"LLVM {ours}", "LLVM 18.1.0")
    assert _current() is not None
    _rewrite(folder, "LLVM 18.1.0", "LLVM 99.0.0")
    assert _current() is None
