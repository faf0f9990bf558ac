"""Linking by others: the system's C compiler where there is one, ziglang for static programs and
for other platforms."""

from __future__ import annotations

import importlib.util
import logging
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from cnnc.errors import CompileError

from ..platform import Platform

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


# What ziglang calls a platform: for programs and libraries that need its C library, and for those
# that hold one.
_DYNAMIC = {
    Platform.LINUX_X86_64: "x86_64-linux-gnu.2.34",
    Platform.LINUX_AARCH64: "aarch64-linux-gnu.2.34",
}
_STATIC = {
    Platform.LINUX_X86_64: "x86_64-linux-musl",
    Platform.LINUX_AARCH64: "aarch64-linux-musl",
}


def link_by_ziglang(code: Path, path: Path, platform: Platform, options: Sequence[str]) -> None:
    """Puts at `path` what ziglang makes of the object at `code`. Raises CompileError without
    ziglang."""
    if importlib.util.find_spec("ziglang") is None:
        raise CompileError(
            "ziglang, which links for other platforms and static programs, is not installed",
            remedy="pip install 'cnnc[aot]'",
        )
    names = _STATIC if "-static" in options else _DYNAMIC
    zig = [sys.executable, "-m", "ziglang", "cc", "-target", names[platform]]
    command = [*zig, *options, "-Wl,--build-id=none", "-s", "-o", str(path), str(code)]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace")
    if done.returncode != 0:
        raise CompileError(f"ziglang can't link it: {done.stderr.strip()}")
