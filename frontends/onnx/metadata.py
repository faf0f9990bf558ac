"""What an ONNX model says about itself: who made it, its version, its description.

Imports neither onnx nor the compiler.
Source: onnx/onnx.proto, messages ModelProto, GraphProto, StringStringEntryProto.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from .scan import MODEL_GRAPH
from .wire import BYTES, VARINT, Field, WireReader

_TEXTS = {2: "producer_name", 4: "domain", 6: "description"}
_VERSION, _PROPERTIES = 5, 14
_GRAPH_TEXTS = {2: "graph_name", 10: "graph_description"}
_KEY, _VALUE = 1, 2


class ModelMetadata(NamedTuple):
    """The fields under the names that ONNX Runtime gives them; empty where the model has none."""

    producer_name: str = ""
    graph_name: str = ""
    domain: str = ""
    description: str = ""
    graph_description: str = ""
    version: int = 0
    custom_metadata_map: Mapping[str, str] = MappingProxyType({})


def read_metadata(data: memoryview) -> ModelMetadata:
    """The metadata of a model. Raises ModelError for bytes that are no protocol buffers message."""
    reader = WireReader(data)
    texts: dict[str, str] = {}
    properties: dict[str, str] = {}
    version = 0
    for field in reader.fields(0, len(data)):
        if (field.number, field.wire_type) == (_VERSION, VARINT):
            version, _ = reader.varint(field.begin, field.end)
        elif field.wire_type == BYTES and field.number in _TEXTS:
            texts[_TEXTS[field.number]] = _text(reader, field)
        elif (field.number, field.wire_type) == (MODEL_GRAPH, BYTES):
            texts |= _texts(reader, field, _GRAPH_TEXTS)
        elif (field.number, field.wire_type) == (_PROPERTIES, BYTES):
            entry = _texts(reader, field, {_KEY: "key", _VALUE: "value"})
            properties[entry.get("key", "")] = entry.get("value", "")
    return ModelMetadata(**texts, version=version, custom_metadata_map=properties)


def _texts(reader: WireReader, message: Field, names: Mapping[int, str]) -> dict[str, str]:
    """The fields of a message that are text and have a name, by name."""
    return {
        names[field.number]: _text(reader, field)
        for field in reader.fields(message.begin, message.end)
        if field.wire_type == BYTES and field.number in names
    }


def _text(reader: WireReader, field: Field) -> str:
    return bytes(reader.data[field.begin : field.end]).decode(errors="replace")
