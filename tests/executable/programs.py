"""Running a program in an empty environment, and what it needs beside itself."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import NamedTuple


class Outcome(NamedTuple):
    """What a program did."""

    code: int
    out: bytes
    err: str


def call(program: Path, *arguments: str, folder: Path | None = None, stdin: bytes = b"") -> Outcome:
    """Runs the program in a folder, with no environment: no Python, no library path."""
    done = subprocess.run(
        [program, *arguments], input=stdin, capture_output=True, cwd=folder, env={}, timeout=60
    )
    return Outcome(done.returncode, done.stdout, done.stderr.decode())


def libraries(program: Path) -> set[str]:
    """The names of the shared libraries that a program needs, those of the C library left out."""
    listed = subprocess.run(["/usr/bin/ldd", program], capture_output=True, text=True, check=True)
    names = {Path(line.split()[0]).name for line in listed.stdout.splitlines() if line.strip()}
    return names - {"linux-vdso.so.1", "libc.so.6", "ld-linux-x86-64.so.2"}
