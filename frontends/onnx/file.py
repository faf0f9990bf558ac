"""Opening model files: only regular files of sensible size, mapped read-only into memory.

Owns the checks that come before the first byte is parsed, and the guess at what a file is that
turns out not to be ONNX. Imports neither onnx nor the compiler: warm starts use it.
"""

from __future__ import annotations

import mmap
import os
import stat

from cnnc.errors import ModelError

MAX_BYTES = (1 << 31) - 1
"""Protocol buffers' own limit on the size of a message."""

_MAGIC = (
    (0, b"\x89PNG", "a PNG image"),
    (0, b"\xff\xd8\xff", "a JPEG image"),
    (0, b"\x1f\x8b", "a gzip archive"),
    (0, b"PK\x03\x04", "a zip archive, as PyTorch and Keras write"),
    (0, b"\x89HDF\r\n", "an HDF5 file, as Keras writes"),
    (0, b"\x93NUMPY", "a NumPy array"),
    (0, b"\x7fELF", "compiled code: `cnnc.load_library` opens what cnnc wrote"),
    (0, b"%PDF", "a PDF document"),
    (0, b"GGUF", "a GGUF file"),
    (0, b"\x80\x02", "a Python pickle, as PyTorch writes"),
    (0, b"\x80\x04", "a Python pickle"),
    (0, b"version https://git-lfs", "a Git LFS pointer: fetch the file itself with `git lfs pull`"),
    (4, b"TFL3", "a TensorFlow Lite model"),
    (4, b"ORTM", "an ONNX Runtime .ort model: convert the .onnx file it was made of"),
    (8, b'{"', "a safetensors file: it has weights and no network"),
)


def map_file(path: str | os.PathLike[str], limit: int | None = MAX_BYTES) -> mmap.mmap:
    """The bytes of a model file, mapped read-only; nobody may shorten the file while they are used.

    The file is opened once and never waits, so a pipe or a device is refused without being read.
    Raises ModelError for what is missing, unreadable, not a regular file, empty or above the limit.
    """
    given = os.fspath(path)
    where = given if given.isprintable() else repr(given)
    try:
        descriptor = os.open(given, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except (OSError, ValueError) as error:  # ValueError: the path has a zero byte
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ModelError(f"can't open the model file: {reason}", where=where) from None
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise ModelError("not a regular file", where=where, got=_kind(status.st_mode))
        check_size(status.st_size, where, limit)
        return mmap.mmap(descriptor, status.st_size, access=mmap.ACCESS_READ)
    finally:
        os.close(descriptor)


def check_size(size_bytes: int, where: str, limit: int | None = MAX_BYTES) -> None:
    """Raises ModelError for a file of no bytes, or of more than the limit."""
    if size_bytes == 0:
        raise ModelError("the model is empty: 0 bytes", where=where)
    if limit is not None and size_bytes > limit:
        raise ModelError(
            "the model is too large",
            where=where,
            got=f"{size_bytes} bytes",
            expected=f"at most {limit} bytes",
        )


def not_onnx(data: memoryview, where: str, reason: str) -> ModelError:
    """The error for bytes that are no ONNX model: what they look like, or else the reason."""
    kind = _looks_like(data)
    if kind:
        return ModelError("not an ONNX model", where=where, got=f"what looks like {kind}")
    return ModelError(f"not an ONNX model, or a damaged one: {reason}", where=where)


def _looks_like(data: memoryview) -> str:
    """What the first bytes look like; empty when nothing is recognised."""
    head = bytes(data[:64])
    for offset, magic, kind in _MAGIC:
        if head[offset : offset + len(magic)] == magic:
            return kind
    text = head.lstrip()
    if text[:1] == b"{":
        return "JSON text"
    if text[:1] == b"<":
        return "XML or HTML text"
    return "text" if all(32 <= byte < 127 or byte in b"\t\r\n" for byte in head) else ""


def _kind(mode: int) -> str:
    kinds = (
        (stat.S_ISDIR, "a folder"),
        (stat.S_ISFIFO, "a pipe"),
        (stat.S_ISSOCK, "a socket"),
        (stat.S_ISCHR, "a device"),
        (stat.S_ISBLK, "a device"),
    )
    return next((name for is_kind, name in kinds if is_kind(mode)), "something else")
