"""The door of the ONNX frontend: a model source in, a graph out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from cnnc.compiler.ir.graph import Graph, Role
from cnnc.compiler.ir.types import TensorType

from .convert import Given, convert
from .external import ExternalFiles
from .reader import Source, read
from .scan import Scan
from .structure import declared_outputs


class Signature(NamedTuple):
    """What a model says of itself; the shapes of outputs are hints, empty where it has none."""

    name: str
    inputs: Mapping[str, TensorType]
    outputs: Mapping[str, TensorType]


def load(
    source: Source,
    where: str = "",
    given: Given | None = None,
    files: ExternalFiles | None = None,
) -> Graph:
    """The graph of an ONNX model: a path, its bytes (an mmap too), or an onnx.ModelProto.

    Large parameters are read-only views of the source's bytes. `given` is what is known of inputs.
    `files` are those beside a model that is given as bytes. Raises ModelError, or its kind
    UnsupportedOpError, naming the file (or `where`) or the node and what is wrong; the kinds
    UnknownSizesError and UnknownValuesError where more would have to be given.
    """
    return convert(read(source, where, files), given or Given())


def signature(source: Source, where: str = "", files: ExternalFiles | None = None) -> Signature:
    """The name, inputs and outputs of an ONNX model, as it declares them. Raises ModelError."""
    model = read(source, where, files)
    parts = model.structure
    return Signature(model.name or "graph", parts.inputs, declared_outputs(parts))


def parameter_payloads(graph: Graph, scan: Scan) -> Mapping[str, int]:
    """For each parameter of the graph whose elements are a payload of the file: which one, by the
    scan's count. Other parameters are small, or stand in a node, and are part of the digest."""
    numbers = {payload.name: i for i, payload in enumerate(scan.payloads)}
    parameters = (v.name for v in graph.sources if v.role is Role.PARAMETER)
    return {name: numbers[name] for name in parameters if name in numbers}
