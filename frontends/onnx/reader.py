"""Reads ONNX models: from a source of any kind to a `Model`, parsed, checked and in order.

Large weights are never parsed: they are cut out of the bytes that protobuf gets to see, and stay
where they are in the file. Whatever is wrong with the source, a ModelError says so; no exception of
onnx or protobuf leaves this module. Operators are `convert`'s business.
"""

from __future__ import annotations

import mmap
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import onnx
from google.protobuf.message import DecodeError, EncodeError  # type: ignore[import-untyped]

from cnnc.errors import ModelError

from . import scan
from .external import ExternalFiles
from .file import check_size, map_file, not_onnx
from .functions import inlined
from .structure import Structure, shown, structure, text
from .wire import BYTES, WireReader, encode_varint

MIN_OPSET, MAX_OPSET = 6, 28  # the versions of Operators.md that `operators` was written from
MIN_IR_VERSION, MAX_IR_VERSION = 3, int(onnx.IR_VERSION)

Source: TypeAlias = (
    "str | os.PathLike[str] | bytes | bytearray | memoryview | mmap.mmap | onnx.ModelProto"
)


@dataclass(frozen=True)
class Model:
    """An ONNX model. `payloads` are the elements of large initialisers, and of those that lie in
    files beside the model, by name: views of the files' bytes, which keep these open. `opset` is
    that of ONNX's own operators, `opsets` has all domains."""

    name: str
    where: str
    opset: int
    opsets: Mapping[str, int]
    structure: Structure
    payloads: Mapping[str, memoryview]


def read(source: Source, where: str = "", files: ExternalFiles | None = None) -> Model:
    """The model in a file, in bytes, or in a ModelProto. A file is mapped, and must not be
    shortened while the model's weights are in use. `files` are those beside the model, if it is
    given as bytes.

    Raises ModelError naming the file, or `where`, and what is wrong with it.
    """
    given, data = _bytes_of(source)
    where = where or given
    files = files or ExternalFiles(source if isinstance(source, str | os.PathLike) else "")
    found = scan.scan(data, where, files)
    try:
        proto = onnx.ModelProto.FromString(_without_payloads(data))
    except DecodeError as error:
        raise not_onnx(data, where, str(error)) from None
    if not proto.HasField("graph"):
        raise not_onnx(data, where, "no graph")
    _check_ir_version(proto.ir_version, where)
    opsets = _opsets(proto, where)
    if proto.functions:
        nodes = inlined(proto.graph.node, proto.functions, opsets[""], where)
        del proto.graph.node[:]
        proto.graph.node.extend(nodes)
    graph = structure(proto.graph, where)
    payloads = {
        p.name: (files.bytes_of(p.location) if p.location else data)[p.offset : p.offset + p.size]
        for p in (*found.payloads, *found.outside)
    }
    name = text(proto.graph.name, "the name of the graph")
    return Model(name, where, opsets[""], opsets, graph, payloads)


def _bytes_of(source: Source) -> tuple[str, memoryview]:
    """The source's name for messages, and its bytes, read-only."""
    if isinstance(source, str | os.PathLike):
        return os.fspath(source), memoryview(map_file(source))
    where = f"<{type(source).__name__}>"
    if isinstance(source, onnx.ModelProto):
        try:
            source = source.SerializeToString()
        except (EncodeError, ValueError) as error:  # above protobuf's 2 GiB
            raise ModelError(f"the model can't be serialised: {error}", where=where) from None
    try:
        data = memoryview(source).toreadonly().cast("B")
    except TypeError:
        raise ModelError(
            "not a model", where=where, expected="a path, bytes, or an onnx.ModelProto"
        ) from None
    check_size(len(data), where)
    return where, data


def _without_payloads(data: memoryview) -> bytes:
    """The model with the field of every payload left out."""
    reader = WireReader(data)
    model: list[bytes | memoryview] = []
    model_position = 0
    for graph in scan.graphs(reader):
        kept: list[bytes | memoryview] = []
        position = graph.begin
        for tensor in scan.initializers(reader, graph):
            if tensor.payload:
                head = data[tensor.field.begin : tensor.payload.start]
                tail = data[tensor.payload.end : tensor.field.end]
                kept.append(data[position : tensor.field.start])
                kept += _message(scan.GRAPH_INITIALIZER, [head, tail])
                position = tensor.field.end
        kept.append(data[position : graph.end])
        model.append(data[model_position : graph.start])
        model += _message(scan.MODEL_GRAPH, kept)
        model_position = graph.end
    model.append(data[model_position:])
    return b"".join(model)


def _message(number: int, pieces: list[bytes | memoryview]) -> list[bytes | memoryview]:
    """The field that holds a message made of the pieces."""
    tag = encode_varint(number << 3 | BYTES)
    return [tag + encode_varint(sum(map(len, pieces))), *pieces]


def _check_ir_version(version: int, where: str) -> None:
    if not MIN_IR_VERSION <= version <= MAX_IR_VERSION:
        raise ModelError(
            "IR version is not supported",
            where=where,
            got=str(version) if version else "none",
            expected=f"{MIN_IR_VERSION} to {MAX_IR_VERSION}",
        )


def _opsets(proto: onnx.ModelProto, where: str) -> dict[str, int]:
    """The version of each domain's operators; ONNX's own domain is the empty string."""
    opsets: dict[str, int] = {}
    for entry in proto.opset_import:
        domain = text(entry.domain, "the domain of an opset")
        domain = "" if domain == "ai.onnx" else domain
        if domain in opsets:
            raise ModelError(f"opset of domain {shown(domain)} is given twice", where=where)
        opsets[domain] = entry.version
    if "" not in opsets:
        raise ModelError("the model names no opset of ONNX's own operators", where=where)
    if not MIN_OPSET <= opsets[""] <= MAX_OPSET:
        raise ModelError(
            "opset is not supported",
            where=where,
            got=str(opsets[""]),
            expected=f"{MIN_OPSET} to {MAX_OPSET}",
            remedy="onnx.version_converter can change a model's opset",
        )
    return opsets
