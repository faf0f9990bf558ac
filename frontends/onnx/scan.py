"""Scans an ONNX file for what a warm start needs: a digest of the network, and where weights lie.

The digest covers every byte but the elements of large initialisers, so that files of one network
with different weights share a compiled artefact, and half a gigabyte of weights costs no hashing.
That is sound only while the compiler looks at none of the elements left out: `convert` makes a
parameter of every initialiser that can have a payload. Imports neither onnx nor the compiler, nor
`dataclasses`, which would take a warm start 2 ms; looks at nothing inside nodes.
Source: onnx/onnx.proto, messages ModelProto, GraphProto, TensorProto.
"""

from __future__ import annotations

import hashlib
import mmap
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from cnnc.errors import ModelError

from .external import ExternalFiles
from .file import not_onnx
from .wire import BYTES, VARINT, Field, WireReader

MIN_PAYLOAD_BYTES = 1024

MODEL_GRAPH = 7
GRAPH_INITIALIZER = 5
TENSOR_DATA_TYPE, TENSOR_FLOAT_DATA, TENSOR_NAME, TENSOR_RAW_DATA = 2, 4, 8, 9
TENSOR_EXTERNAL_DATA, TENSOR_DATA_LOCATION = 13, 14
FLOAT, FLOAT16, DOUBLE, BFLOAT16 = 1, 10, 11, 16  # TensorProto.DataType
EXTERNAL = 1  # TensorProto.DataLocation
_FLOATING = (FLOAT, FLOAT16, DOUBLE, BFLOAT16)


class Payload(NamedTuple):
    """The elements of the initialiser `name`: `size` bytes, little-endian, at byte `offset` of the
    model, or of the file beside it at `location`."""

    name: str
    offset: int
    size: int
    location: str = ""


class Scan(NamedTuple):
    """`digest` is SHA-256, in hexadecimal, of all bytes outside the payloads; payloads are in the
    order of the file. `outside` are other elements in files beside the model: the digest covers
    them."""

    digest: str
    payloads: tuple[Payload, ...]
    outside: tuple[Payload, ...] = ()


class Initializer(NamedTuple):
    """An initialiser: its field in the graph, and its payload's field inside it; or what it says of
    a file beside the model. `data_type` is its TensorProto.DataType."""

    name: str
    field: Field
    payload: Field | None
    data_type: int
    external: Mapping[str, str]


def scan(
    data: bytes | mmap.mmap | memoryview, where: str = "", files: ExternalFiles | None = None
) -> Scan:
    """The scan of an ONNX file, which messages call `where`, with the files beside it.

    A payload is the `raw_data` or packed `float_data`, of MIN_PAYLOAD_BYTES or more, of an
    initialiser of a floating type, or as many of its elements in another file. Its length is part
    of the digest. Raises ModelError for bytes that are no protocol buffers message, and for files
    that may not be read.
    """
    files = files or ExternalFiles()
    with memoryview(data) as view:
        try:
            tensors = list(_tensors(WireReader(view)))
        except ModelError as error:
            raise not_onnx(view, where, str(error)) from None
        digest, position = hashlib.sha256(), 0
        payloads: list[Payload] = []
        outside: list[Payload] = []
        for tensor in tensors:
            if tensor.external:
                found = _outside(tensor, files)
                is_payload = found.size >= MIN_PAYLOAD_BYTES and tensor.data_type in _FLOATING
                (payloads if is_payload else outside).append(found)
            elif tensor.payload:
                begin, end = tensor.payload.begin, tensor.payload.end
                payloads.append(Payload(tensor.name, begin, end - begin))
                digest.update(view[position:begin])
                position = end
        digest.update(view[position:])
    for part in (*payloads, *outside):
        if part.location:  # of which the model may not say the length
            digest.update(f"{part.name!r} {part.size}".encode())
    for part in outside:
        digest.update(files.bytes_of(part.location)[part.offset : part.offset + part.size])
    return Scan(digest.hexdigest(), tuple(payloads), tuple(outside))


def _tensors(reader: WireReader) -> Iterator[Initializer]:
    for graph in graphs(reader):
        yield from initializers(reader, graph)


def _outside(tensor: Initializer, files: ExternalFiles) -> Payload:
    where = f"initialiser {tensor.name!r}"
    location, offset, length = files.place(tensor.external, where)
    return Payload(tensor.name, offset, length, location)


def graphs(reader: WireReader) -> Iterator[Field]:
    """The graph of the model; several fields where a writer cut it in pieces. Raises ModelError."""
    for field in reader.fields(0, len(reader.data)):
        if field.number == MODEL_GRAPH and field.wire_type == BYTES:
            yield field


def initializers(reader: WireReader, graph: Field) -> Iterator[Initializer]:
    """The initialisers of a graph, in order. Raises ModelError."""
    for field in reader.fields(graph.begin, graph.end):
        if field.number == GRAPH_INITIALIZER and field.wire_type == BYTES:
            yield _initializer(reader, field)


def _initializer(reader: WireReader, tensor: Field) -> Initializer:
    """The initialiser; without a payload when small, not floating, or stored in several pieces."""
    data_type, name, is_outside = 0, b"", False
    pieces: list[Field] = []
    entries: dict[str, str] = {}
    for field in reader.fields(tensor.begin, tensor.end):
        if field.number == TENSOR_DATA_TYPE and field.wire_type == VARINT:
            data_type, _ = reader.varint(field.begin, field.end)
        elif field.number == TENSOR_NAME and field.wire_type == BYTES:
            name = bytes(reader.data[field.begin : field.end])
        elif field.number in (TENSOR_RAW_DATA, TENSOR_FLOAT_DATA) and field.wire_type == BYTES:
            pieces.append(field)
        elif field.number == TENSOR_EXTERNAL_DATA and field.wire_type == BYTES:
            entries.update([_entry(reader, field)])
        elif field.number == TENSOR_DATA_LOCATION and field.wire_type == VARINT:
            is_outside = reader.varint(field.begin, field.end)[0] == EXTERNAL
    payload = None if is_outside else _payload(pieces, data_type)
    return Initializer(_decode(name), tensor, payload, data_type, entries if is_outside else {})


def _entry(reader: WireReader, entry: Field) -> tuple[str, str]:
    """Key and value of an entry of `external_data`."""
    texts = {1: "", 2: ""}
    for field in reader.fields(entry.begin, entry.end):
        if field.number in texts and field.wire_type == BYTES:
            texts[field.number] = _decode(bytes(reader.data[field.begin : field.end]))
    return texts[1], texts[2]


def _payload(pieces: list[Field], data_type: int) -> Field | None:
    if len(pieces) != 1 or pieces[0].end - pieces[0].begin < MIN_PAYLOAD_BYTES:
        return None
    raw = pieces[0].number == TENSOR_RAW_DATA
    types = _FLOATING if raw else (FLOAT,)
    return pieces[0] if data_type in types else None


def _decode(name: bytes) -> str:
    try:
        return name.decode()
    except UnicodeDecodeError:
        raise ModelError("a text of an initialiser is not UTF-8", got=repr(name[:40])) from None
