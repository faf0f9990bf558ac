"""Running a program in an empty environment."""

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
