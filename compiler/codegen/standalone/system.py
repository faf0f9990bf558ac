"""Linking with the system's C compiler, where there is one."""

from __future__ import annotations

import logging
import shutil
import subprocess
from pathlib import Path

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
