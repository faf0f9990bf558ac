"""Files that the user names. One that is written is there whole, under its name, or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress

from cnnc.errors import CnncError, InputError


def check_file(path: str) -> None:
    """Raises InputError unless a regular file, or a link to one, lies at the path."""
    if not os.path.isfile(path):
        there = os.path.exists(path)
        raise InputError("not a regular file" if there else "no such file", where=path)


def write_whole(path: str | os.PathLike[str], content: bytes | memoryview) -> None:
    """Puts the content at the path, in place of a file that is there; a link is followed.

    Raises CnncError when that can't be, and leaves nothing behind.
    """
    with whole_file(path) as temporary:
        write_new(temporary, [content])


def write_new(
    path: str | os.PathLike[str], pieces: Iterable[bytes | memoryview], *, executable: bool = False
) -> None:
    """Writes a file that is not there yet. Raises OSError."""
    with open(path, "xb", opener=_open_executable if executable else None) as file:
        for piece in pieces:
            file.write(piece)


@contextmanager
def whole_file(path: str | os.PathLike[str]) -> Iterator[str]:
    """The name under which to write a file that then is put at the path, as `write_whole` does."""
    final = os.path.realpath(path)
    if os.path.exists(final) and not os.path.isfile(final):
        raise CnncError("can't write the output: not a regular file", where=os.fspath(path))
    temporary = f"{final}.{os.getpid()}.{os.urandom(4).hex()}.tmp"
    try:
        yield temporary
        os.replace(temporary, final)
    except (OSError, ValueError) as error:  # ValueError: the path has a zero byte
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise CnncError(f"can't write the output: {reason}", where=os.fspath(path)) from None
    finally:
        with suppress(OSError, ValueError):  # gone already, unless something went wrong
            os.unlink(temporary)


def _open_executable(path: str, flags: int) -> int:
    return os.open(path, flags, 0o777)  # less what the process's mask takes
