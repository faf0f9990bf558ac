"""Opening model files: what is refused before a byte is parsed, and in which words."""

from __future__ import annotations

import gzip
import os
import re
import zipfile
from pathlib import Path

import pytest

from cnnc.errors import ModelError
from cnnc.frontends.onnx import file
from cnnc.frontends.onnx.reader import read


def test_a_file_is_mapped_read_only(tmp_path: Path) -> None:
    path = tmp_path / "m.onnx"
    path.write_bytes(b"abc")
    data = file.map_file(path)
    assert data[:] == b"abc"
    with pytest.raises(TypeError):
        data[0] = 1


def _refused(path: str | Path, message: str) -> None:
    with pytest.raises(ModelError, match=f"^{re.escape(message)}$"):
        file.map_file(path)


def test_missing_file(tmp_path: Path) -> None:
    path = tmp_path / "missing.onnx"
    _refused(path, f"{path}: can't open the model file: No such file or directory")


def test_path_with_a_zero_byte() -> None:
    _refused("a\0b", "'a\\x00b': can't open the model file: embedded null byte")


def test_path_too_long() -> None:
    with pytest.raises(ModelError, match="can't open the model file: File name too long"):
        file.map_file("x" * 5000)


def test_folder(tmp_path: Path) -> None:
    _refused(tmp_path, f"{tmp_path}: not a regular file: got a folder")


def test_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    _refused(path, f"{path}: not a regular file: got a pipe")


def test_device() -> None:
    _refused("/dev/zero", "/dev/zero: not a regular file: got a device")


def test_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.onnx"
    path.touch()
    _refused(path, f"{path}: the model is empty: 0 bytes")


def test_file_beyond_the_limit_of_protobuf(tmp_path: Path) -> None:
    path = tmp_path / "large.onnx"
    with path.open("wb") as sparse:
        sparse.truncate(1 << 31)
    _refused(
        path,
        f"{path}: the model is too large: got 2147483648 bytes, expected at most 2147483647 bytes",
    )


def test_symbolic_link_to_a_file_is_followed(tmp_path: Path) -> None:
    blob = tmp_path / "blob"
    blob.write_bytes(b"abc")
    (tmp_path / "m.onnx").symlink_to(blob)
    assert file.map_file(tmp_path / "m.onnx")[:] == b"abc"


def _zip_bytes(folder: Path) -> bytes:
    with zipfile.ZipFile(folder / "archive.zip", "w") as archive:
        archive.writestr("data.pkl", "x")
    return (folder / "archive.zip").read_bytes()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 20, "a PNG image"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 20, "a JPEG image"),
        (gzip.compress(b"model"), "a gzip archive"),
        (b"\x89HDF\r\n\x1a\n" + b"\0" * 20, "an HDF5 file, as Keras writes"),
        (b"\x1c\0\0\0TFL3" + b"\0" * 20, "a TensorFlow Lite model"),
        (
            b"\x1c\0\0\0ORTM" + b"\0" * 20,
            "an ONNX Runtime .ort model: convert the .onnx file it was made of",
        ),
        (b"\x80\x02}q\0.", "a Python pickle, as PyTorch writes"),
        (b"\x93NUMPY\x01\0", "a NumPy array"),
        (
            b'\x40\0\0\0\0\0\0\0{"w":{"dtype"',
            "a safetensors file: it has weights and no network",
        ),
        (b"  {\n}", "JSON text"),
        (b"<!DOCTYPE html>", "XML or HTML text"),
        (
            b"version https://git-lfs.github.com/spec/v1\n",
            "a Git LFS pointer: fetch the file itself with `git lfs pull`",
        ),
        (b"a note to myself\n", "text"),
    ],
)
def test_other_formats_are_named(data: bytes, kind: str, tmp_path: Path) -> None:
    path = tmp_path / "m.onnx"
    path.write_bytes(data)
    expected = f"{path}: not an ONNX model: got what looks like {kind}"
    with pytest.raises(ModelError, match=f"^{re.escape(expected)}$"):
        read(path)


def test_zip_archives_are_named(tmp_path: Path) -> None:
    kind = "a zip archive, as PyTorch and Keras write"
    with pytest.raises(ModelError, match=f"not an ONNX model: got what looks like {kind}"):
        read(_zip_bytes(tmp_path))
