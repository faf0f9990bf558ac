"""Linking by others: the system's C compiler where there is one, ziglang for static programs and
for other platforms."""

from __future__ import annotations

import enum
import importlib.util
import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from cnnc.errors import CompileError

from ..platform import Platform, System

_LOG = logging.getLogger("cnnc.compiler")
# What the linker would add of its own is left out, so that the same objects give the same bytes.
_OPTIONS = ("-pie", "-pthread", "-Wl,--build-id=none", "-Wl,-z,now", "-Wl,-z,noexecstack")


def c_compiler() -> str | None:
    """The path of the system's C compiler, if there is one."""
    return shutil.which("cc")


def link_program(compiler: str, code: Path, path: Path) -> bool:
    """Whether there now lies at `path` a program made of the object at `code`. False where the
    compiler does not come with what a program needs."""
    command = [compiler, *_OPTIONS, "-o", str(path), str(code)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace")
    except OSError as error:
        _LOG.info("%s can't be run: %s", compiler, error)
        return False
    if done.returncode != 0:
        _LOG.info("%s links no program: %s", compiler, done.stderr.strip())
    return done.returncode == 0


# What ziglang calls a platform, and how it links for a system.
_TARGETS = {
    Platform.LINUX_X86_64: "x86_64-linux-gnu.2.34",
    Platform.LINUX_AARCH64: "aarch64-linux-gnu.2.34",
    Platform.MACOS_AARCH64: "aarch64-macos.11.0",
    Platform.MACOS_X86_64: "x86_64-macos.11.0",
    Platform.WINDOWS_X86_64: "x86_64-windows-gnu",
}
_STATIC_TARGETS = {
    Platform.LINUX_X86_64: "x86_64-linux-musl",
    Platform.LINUX_AARCH64: "aarch64-linux-musl",
}
_WINDOWS = ("-lapi-ms-win-core-synch-l1-2-0",)  # waiting on addresses
LINKED = "linked"  # a folder for what is linked: its name may be that of a file that it is made of
_NO_TIME = {"SOURCE_DATE_EPOCH": "0"}  # of linking: the same objects give the same bytes
_PROGRAM = {
    System.LINUX: ("-pie", "-Wl,--build-id=none"),
    System.MACOS: (),
    System.WINDOWS: (*_WINDOWS, "-municode"),
}
_LIBRARY = {
    System.LINUX: ("-shared", "-Wl,--build-id=none", "-Wl,-soname,{name}"),
    System.MACOS: ("-shared", "-Wl,-install_name,@rpath/{name}"),
    System.WINDOWS: (*_WINDOWS, "-shared", f"-Wl,--out-implib,{LINKED}/{{stem}}.lib"),
}


class Form(enum.Enum):
    """What is linked: a program, one with the C library inside, or a library."""

    PROGRAM = "program"
    STATIC_PROGRAM = "static program"
    LIBRARY = "library"


def check_ziglang() -> None:
    """Raises CompileError where ziglang is not installed."""
    if importlib.util.find_spec("ziglang") is None:
        raise CompileError(
            "ziglang, which links for other platforms and static programs, is not installed",
            remedy="pip install 'cnnc[aot]'",
        )


def link_by_ziglang(
    files: Sequence[str], name: str, folder: Path, platform: Platform, form: Form
) -> None:
    """Puts a file of that name in the folder's folder LINKED, made of files in the folder. What
    ziglang keeps of them it keeps there too. Raises CompileError when they can't be linked."""
    (folder / LINKED).mkdir()
    zig = [sys.executable, "-m", "ziglang", "cc", *_options(platform, form, name)]
    done = subprocess.run(
        [*zig, "-s", "-o", f"{LINKED}/{name}", *files],
        capture_output=True,
        cwd=folder,
        env={**os.environ, "ZIG_LOCAL_CACHE_DIR": str(folder / "cache"), **_NO_TIME},
        text=True,
        errors="replace",
    )
    if done.returncode != 0:
        raise CompileError(f"ziglang can't link it: {done.stderr.strip()}")


def _options(platform: Platform, form: Form, name: str) -> Sequence[str]:
    """What ziglang is to be told beside the files."""
    if form is Form.STATIC_PROGRAM:
        return ["-target", _STATIC_TARGETS[platform], "-static", "-Wl,--build-id=none"]
    target = ["-target", _TARGETS[platform]]
    if form is Form.PROGRAM:
        return [*target, *_PROGRAM[platform.system]]
    stem = Path(name).stem
    return [*target, *(each.format(name=name, stem=stem) for each in _LIBRARY[platform.system])]
