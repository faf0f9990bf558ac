"""The door of the ONNX frontend: a model source in, a graph out."""

from __future__ import annotations

from collections.abc import Mapping

from cnnc.compiler.ir.graph import Graph, Role

from .convert import convert
from .reader import Source, read
from .scan import Scan


def load(source: Source, where: str = "") -> Graph:
    """The graph of an ONNX model: a path, its bytes (an mmap too), or an onnx.ModelProto.

    Large parameters are read-only views of the source's bytes. Raises ModelError, or its kind
    UnsupportedOpError, naming the file (or `where`) or the node and what is wrong.
    """
    return convert(read(source, where))


def parameter_payloads(graph: Graph, scan: Scan) -> Mapping[str, int]:
    """For each parameter of the graph whose elements are a payload of the file: which one, by the
    scan's count. Other parameters are small, or stand in a node, and are part of the digest."""
    numbers = {payload.name: i for i, payload in enumerate(scan.payloads)}
    parameters = (v.name for v in graph.sources if v.role is Role.PARAMETER)
    return {name: numbers[name] for name in parameters if name in numbers}
