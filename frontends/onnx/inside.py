"""Values inside an ONNX model: their names, and the model with some of them as outputs, for engines
that show nothing but outputs.

Works on the bytes: the weights stay what and where they are.
Source: onnx/onnx.proto, messages GraphProto, NodeProto, ValueInfoProto.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from . import scan
from .wire import BYTES, WireReader, encode_varint

GRAPH_NODE, GRAPH_OUTPUT = 1, 12
NODE_OUTPUT = 2
VALUE_INFO_NAME = 1


def inner_names(data: memoryview) -> list[str]:
    """The names of all values that nodes of the model's graph define, in order. Raises ModelError
    for bytes that are no protocol buffers message."""
    return [name for name in _outputs_of_nodes(WireReader(data)) if name]


def _outputs_of_nodes(reader: WireReader) -> Iterator[str]:
    for graph in scan.graphs(reader):
        for node in reader.fields(graph.begin, graph.end):
            if (node.number, node.wire_type) != (GRAPH_NODE, BYTES):
                continue
            for field in reader.fields(node.begin, node.end):
                if (field.number, field.wire_type) == (NODE_OUTPUT, BYTES):
                    yield bytes(reader.data[field.begin : field.end]).decode(errors="replace")


def with_outputs(data: memoryview, names: Iterable[str]) -> bytes:
    """The model with values of these names as further outputs, of types to be inferred.

    A second piece of the graph follows the model: protocol buffers merge pieces of one message.
    """
    outputs = (_field(GRAPH_OUTPUT, _field(VALUE_INFO_NAME, n.encode())) for n in names)
    return b"".join((data, _field(scan.MODEL_GRAPH, b"".join(outputs))))


def _field(number: int, content: bytes) -> bytes:
    return encode_varint(number << 3 | BYTES) + encode_varint(len(content)) + content
