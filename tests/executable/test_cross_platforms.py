"""Programs and libraries for macOS and Windows: linked here, and what their headers say.

Programs for Windows are run, too, where there is Wine: `test_windows_programs`.
"""

from __future__ import annotations

import importlib.util
import os
import re
from functools import partial
from pathlib import Path

import pytest

import cnnc
from cnnc.compiler.codegen.standalone.interface import FUNCTIONS
from cnnc.errors import CompileError
from tests.executable.foreign_files import read_macos, read_windows

INTERFACE = {f"digits_{function}" for function in FUNCTIONS}
CPU_TYPES = {"macos-x86-64": 0x01000007, "macos-aarch64": 0x0100000C}
SYSTEM_LIBRARY = re.compile(r"KERNEL32\.dll|api-ms-win-(core|crt)-[-\w]+\.dll")
MACHINE_X86_64, CONSOLE = 0x8664, 3
PROGRAM, LIBRARY = 2, 6
MACOS, VERSION_11 = 1, 11 << 16
ADDED_BY_LINKER = {"___dso_handle", "__mh_execute_header", "__mh_dylib_header"}


@pytest.fixture(autouse=True)
def ziglang() -> None:
    """Skips where there is no ziglang to link with."""
    if importlib.util.find_spec("ziglang") is None:
        pytest.skip("ziglang is not installed")


@pytest.mark.parametrize("platform", ["macos-aarch64", "macos-x86-64", "windows-x86-64"])
def test_without_ziglang(
    digits: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    for name in "digits", "digits.dll":
        with pytest.raises(CompileError, match="ziglang, which links for other platforms"):
            cnnc.build(digits, tmp_path / name, platform=platform, weights="side")
    assert os.listdir(tmp_path) == []


@pytest.mark.slow  # ziglang builds parts of the C library the first time
def test_a_program_for_windows(digits: Path, tmp_path: Path) -> None:
    build = partial(cnnc.build, platform="windows-x86-64", target_cpu="multi")
    path = build(digits, tmp_path / "digits.exe")
    found = read_windows(path.read_bytes())
    assert (found.machine, found.subsystem) == (MACHINE_X86_64, CONSOLE)
    assert all(SYSTEM_LIBRARY.fullmatch(name) for name in found.libraries)
    assert found.exports == set()
    assert os.listdir(tmp_path) == ["digits.exe"]
    (tmp_path / "again").mkdir()
    again = build(digits, tmp_path / "again" / "digits.exe")
    assert again.read_bytes() == path.read_bytes()


@pytest.mark.slow
def test_a_library_for_windows(digits: Path, tmp_path: Path) -> None:
    path = cnnc.build(digits, tmp_path / "digits.dll", platform="windows-x86-64")
    found = read_windows(path.read_bytes())
    assert found.machine == MACHINE_X86_64
    assert all(SYSTEM_LIBRARY.fullmatch(name) for name in found.libraries)
    assert found.exports == INTERFACE
    assert sorted(os.listdir(tmp_path)) == ["digits.dll", "digits.h", "digits.lib"]
    assert b"digits.dll" in (tmp_path / "digits.lib").read_bytes()


@pytest.mark.slow
@pytest.mark.parametrize("platform", CPU_TYPES)
def test_a_program_for_macos(digits: Path, tmp_path: Path, platform: str) -> None:
    path = cnnc.build(digits, tmp_path / "digits", platform=platform)
    found = read_macos(path.read_bytes())
    assert (found.cpu, found.kind) == (CPU_TYPES[platform], PROGRAM)
    assert (found.system, found.version) == (MACOS, VERSION_11)
    assert found.libraries == ("/usr/lib/libSystem.B.dylib",)
    assert found.exports - ADDED_BY_LINKER == {"_main"}
    assert found.signed or platform == "macos-x86-64"  # the former runs nothing without
    assert os.access(path, os.X_OK)
    assert os.listdir(tmp_path) == ["digits"]
    (tmp_path / "again").mkdir()
    again = cnnc.build(digits, tmp_path / "again" / "digits", platform=platform)
    assert again.read_bytes() == path.read_bytes()


@pytest.mark.slow
@pytest.mark.parametrize("platform", CPU_TYPES)
def test_a_library_for_macos(digits: Path, tmp_path: Path, platform: str) -> None:
    path = cnnc.build(digits, tmp_path / "libdigits.dylib", platform=platform)
    found = read_macos(path.read_bytes())
    assert (found.cpu, found.kind) == (CPU_TYPES[platform], LIBRARY)
    assert found.libraries == ("/usr/lib/libSystem.B.dylib",)
    assert found.name == "@rpath/libdigits.dylib"
    assert found.exports - ADDED_BY_LINKER == {f"_{name}" for name in INTERFACE}
    assert sorted(os.listdir(tmp_path)) == ["libdigits.dylib", "libdigits.h"]
