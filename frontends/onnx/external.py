"""Elements that lie in files beside the model: which files may be read, and their bytes.

A location is a path below the model's folder. Links may lead elsewhere only within the folder in
which the model itself lies in the end: so Hugging Face keeps models, as links to files with other
names that lie side by side. Nothing else is ever opened. Imports neither onnx nor the compiler.
Source: onnx/docs/ExternalData.md.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from cnnc.errors import ModelError

from .file import map_file


class ExternalFiles:
    """The files beside the model at `model`, each mapped once, when it is first needed; none for
    an empty path. They must not be shortened while the model's weights are in use."""

    def __init__(self, model: str | os.PathLike[str] = "") -> None:
        self._model = os.fspath(model)
        self._mapped: dict[str, memoryview] = {}

    def place(self, entries: Mapping[str, str], tensor: str) -> tuple[str, int, int]:
        """Location, offset and length in bytes of a tensor's elements, as its entries say. Raises
        ModelError for what the file does not have, and for files that may not be read."""
        location = entries.get("location", "")
        whole = len(self.bytes_of(location, tensor))
        offset = _number(entries.get("offset", "0"), "offset", tensor)
        length = _number(entries.get("length", str(max(whole - offset, 0))), "length", tensor)
        if offset + length > whole:
            raise ModelError(
                "external data ends beyond its file",
                where=tensor,
                got=f"bytes {offset} to {offset + length} of {location!r}",
                expected=f"at most {whole}",
            )
        return location, offset, length

    def bytes_of(self, location: str, tensor: str = "") -> memoryview:
        """All bytes of the file at that location. Raises ModelError."""
        if location not in self._mapped:
            self._mapped[location] = memoryview(map_file(self._path(location, tensor), limit=None))
        return self._mapped[location]

    def _path(self, location: str, tensor: str) -> str:
        """The file that the location leads to, without links."""
        if not self._model:
            raise ModelError(
                "its elements lie in a file beside the model, which was given as bytes",
                where=tensor,
                got=repr(location),
                remedy="give the path of the model's file",
            )
        parts = location.replace("\\", "/").split("/")
        outside = ModelError(
            "external data outside the model's folder",
            where=tensor,
            got=repr(location),
            expected="a path below the folder of the model",
        )
        if not location or os.path.isabs(location) or ".." in parts or "\0" in location:
            raise outside
        folder = os.path.dirname(self._model)
        path = os.path.realpath(os.path.join(folder, *parts))
        roots = os.path.realpath(folder), os.path.dirname(os.path.realpath(self._model))
        if not any(os.path.commonpath([path, root]) == root for root in roots):
            raise outside
        return path


def _number(text: str, what: str, tensor: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 20):
        raise ModelError(f"{what} of external data is no number", where=tensor, got=repr(text[:40]))
    return int(text)
