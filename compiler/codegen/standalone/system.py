"""Linking by others: the system's C compiler where there is one, ziglang for static programs."""

from __future__ import annotations

import importlib.util
import logging
import shutil
import subprocess
import sys
from pathlib import Path

from cnnc.errors import CompileError

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


_STATIC = ("cc", "-target", "x86_64-linux-musl", "-static", "-Wl,--build-id=none", "-s")


def link_static(code: Path, path: Path) -> None:
    """Puts a program at `path`, made of the object at `code` and of musl, the C library that comes
    with ziglang. Raises CompileError without that."""
    if importlib.util.find_spec("ziglang") is None:
        raise CompileError(
            "ziglang, which links static programs, is not installed",
            remedy="pip install 'cnnc[aot]'",
        )
    command = [sys.executable, "-m", "ziglang", *_STATIC, "-o", str(path), str(code)]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace")
    if done.returncode != 0:
        raise CompileError(f"ziglang links no program: {done.stderr.strip()}")
