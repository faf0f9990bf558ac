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
from collections.abc import Iterator
from typing import NamedTuple

from cnnc.errors import ModelError

from .file import not_onnx
from .wire import BYTES, VARINT, Field, WireReader

MIN_PAYLOAD_BYTES = 1024

MODEL_GRAPH = 7
GRAPH_INITIALIZER = 5
TENSOR_DATA_TYPE, TENSOR_FLOAT_DATA, TENSOR_NAME, TENSOR_RAW_DATA = 2, 4, 8, 9
FLOAT, FLOAT16, DOUBLE, BFLOAT16 = 1, 10, 11, 16  # TensorProto.DataType


class Payload(NamedTuple):
    """The elements of the initialiser `name`: `size` bytes, little-endian, at byte `offset`."""

    name: str
    offset: int
    size: int


class Scan(NamedTuple):
    """`digest` is SHA-256, in hexadecimal, of all bytes outside the payloads; payloads are in the
    order of the file."""

    digest: str
    payloads: tuple[Payload, ...]


class Initializer(NamedTuple):
    """An initialiser: its field in the graph, and its payload's field inside it."""

    name: str
    field: Field
    payload: Field | None


def scan(data: bytes | mmap.mmap | memoryview, where: str = "") -> Scan:
    """The scan of an ONNX file, which messages call `where`.

    A payload is the `raw_data` or packed `float_data`, of MIN_PAYLOAD_BYTES or more, of an
    initialiser of a floating type. Its length is part of the digest. Raises ModelError for bytes
    that are no protocol buffers message.
    """
    with memoryview(data) as view:
        try:
            payloads = tuple(_payloads(WireReader(view)))
        except ModelError as error:
            raise not_onnx(view, where, str(error)) from None
        digest, position = hashlib.sha256(), 0
        for payload in payloads:
            digest.update(view[position : payload.offset])
            position = payload.offset + payload.size
        digest.update(view[position:])
    return Scan(digest.hexdigest(), payloads)


def _payloads(reader: WireReader) -> Iterator[Payload]:
    for graph in graphs(reader):
        for tensor in initializers(reader, graph):
            if tensor.payload:
                begin, end = tensor.payload.begin, tensor.payload.end
                yield Payload(tensor.name, begin, end - begin)


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
    data_type, name = 0, b""
    pieces: list[Field] = []
    for field in reader.fields(tensor.begin, tensor.end):
        if field.number == TENSOR_DATA_TYPE and field.wire_type == VARINT:
            data_type, _ = reader.varint(field.begin, field.end)
        elif field.number == TENSOR_NAME and field.wire_type == BYTES:
            name = bytes(reader.data[field.begin : field.end])
        elif field.number in (TENSOR_RAW_DATA, TENSOR_FLOAT_DATA) and field.wire_type == BYTES:
            pieces.append(field)
    return Initializer(_decode(name), tensor, _payload(pieces, data_type))


def _payload(pieces: list[Field], data_type: int) -> Field | None:
    if len(pieces) != 1 or pieces[0].end - pieces[0].begin < MIN_PAYLOAD_BYTES:
        return None
    raw = pieces[0].number == TENSOR_RAW_DATA
    types = (FLOAT, FLOAT16, DOUBLE, BFLOAT16) if raw else (FLOAT,)
    return pieces[0] if data_type in types else None


def _decode(name: bytes) -> str:
    try:
        return name.decode()
    except UnicodeDecodeError:
        raise ModelError("the name of an initialiser is not UTF-8", got=repr(name[:40])) from None
