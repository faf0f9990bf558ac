"""The structure of an ONNX graph: its inputs, initialisers, nodes and outputs, all of them named
once and defined before they are used.

Owns what can be said of a graph without knowing its operators. Everything here is checked by hand:
onnx.checker is not made for files of unknown origin. Source: onnx/docs/IR.md.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from typing import TypeVar

from onnx import GraphProto, NodeProto, TensorProto, ValueInfoProto

from cnnc.compiler.ir.types import Dim, Symbol, TensorType
from cnnc.errors import ModelError

from .tensors import check_dims, element_type

MAX_NODES = 100_000
_LISTED = 10  # names that one message lists
_SHOWN_CHARACTERS = 80

Entry = TypeVar("Entry", TensorProto, ValueInfoProto)


@dataclass(frozen=True)
class SourceNode:
    """A node under a name that no other node has: the file's, fit to be shown, or one made of its
    operator and its position."""

    name: str
    proto: NodeProto

    @property
    def domain(self) -> str:
        """The operator's domain; empty for ONNX's own."""
        return "" if self.proto.domain == "ai.onnx" else self.proto.domain


@dataclass(frozen=True)
class Structure:
    """The parts of a graph. Initialisers are no inputs, even where the file lists them as both."""

    inputs: Mapping[str, TensorType]
    initializers: Mapping[str, TensorProto]
    nodes: tuple[SourceNode, ...]
    outputs: Mapping[str, ValueInfoProto]


def structure(graph: GraphProto, where: str) -> Structure:
    """The parts of a graph, nodes in an order in which every value is defined before it is used.

    Raises ModelError for names that are empty, not UTF-8, defined twice or never; for cycles; for
    inputs that are no tensors; and for a graph without outputs or of more than MAX_NODES nodes.
    """
    if len(graph.node) > MAX_NODES:
        raise ModelError(
            "too many nodes", where=where, got=str(len(graph.node)), expected=f"at most {MAX_NODES}"
        )
    if graph.sparse_initializer:
        raise ModelError("sparse initialisers are not supported", where=where)
    initializers = _by_name("initialiser", graph.initializer, where)
    declared = _by_name("graph input", graph.input, where)
    outputs = _by_name("graph output", graph.output, where)
    if not outputs:
        raise ModelError("the graph has no outputs", where=where)
    nodes = _source_nodes(graph.node)
    producers = _producers(nodes, {*declared, *initializers}, where)
    for name in outputs:
        if name not in producers and name not in declared and name not in initializers:
            raise ModelError(f"graph output {shown(name)} is never defined", where=where)
    symbols = _Symbols()
    inputs = {
        name: _type_of(value, symbols, f"graph input {shown(name)}")
        for name, value in declared.items()
        if name not in initializers
    }
    return Structure(inputs, initializers, _ordered(nodes, producers, where), outputs)


def text(value: str | bytes, what: str) -> str:
    """A string of the file. Where one is not UTF-8, protobuf hands out bytes: ModelError."""
    if isinstance(value, bytes):
        raise ModelError(f"{what} is not UTF-8", got=repr(value[:_SHOWN_CHARACTERS]))
    return value


def shown(name: str) -> str:
    """A name of the file as messages show it: quoted, on one line, not too long."""
    if len(name) <= _SHOWN_CHARACTERS:
        return repr(name)
    return repr(name[:_SHOWN_CHARACTERS]) + f"... ({len(name)} characters)"


def listed(names: Sequence[str]) -> str:
    """Names of nodes in a row, as messages show them: the first few, and how many more."""
    rest = len(names) - _LISTED
    return ", ".join(names[:_LISTED]) + (f" and {rest} more" if rest > 0 else "")


def _by_name(kind: str, entries: Iterable[Entry], where: str) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for entry in entries:
        name = text(entry.name, f"the name of a {kind}")
        if not name:
            raise ModelError(f"{kind} number {len(found)} has no name", where=where)
        if name in found:
            raise ModelError(f"{kind} {shown(name)} is defined twice", where=where)
        found[name] = entry
    return found


def _source_nodes(protos: Iterable[NodeProto]) -> list[SourceNode]:
    """The nodes, in the file's order."""
    nodes: dict[str, SourceNode] = {}
    for i, proto in enumerate(protos):
        operator = text(proto.op_type, f"the operator of node {i}")
        text(proto.domain, f"the domain of node {i}")
        given = text(proto.name, f"the name of node {i}")[:_SHOWN_CHARACTERS]
        name = re.sub(r"[^\x20-\x7e]", "_", given) or f"{operator}_{i}"
        while name in nodes:
            name = f"{name}_{i}"
        nodes[name] = SourceNode(name, proto)
    return list(nodes.values())


def _producers(
    nodes: Sequence[SourceNode], known: Collection[str], where: str
) -> dict[str, SourceNode]:
    """The node that defines each name. Every name is defined once, and all that is read is
    defined."""
    producers: dict[str, SourceNode] = {}
    for node in nodes:
        for output in node.proto.output:
            name = text(output, f"an output of node {node.name}")
            if name in producers or name in known:
                raise ModelError(
                    f"value {shown(name)} is defined twice",
                    where=where,
                    got=f"node {node.name} defines it again",
                )
            if name:
                producers[name] = node
    for node in nodes:
        for value in node.proto.input:
            name = text(value, f"an input of node {node.name}")
            if name and name not in producers and name not in known:
                raise ModelError(
                    f"value {shown(name)} is never defined",
                    where=where,
                    got=f"node {node.name} reads it",
                )
    return producers


def _ordered(
    nodes: Sequence[SourceNode], producers: Mapping[str, SourceNode], where: str
) -> tuple[SourceNode, ...]:
    """The nodes sorted, in the file's own order if that will do."""
    position = {node.name: i for i, node in enumerate(nodes)}
    needs = {
        i: [position[producers[v].name] for v in node.proto.input if v in producers]
        for i, node in enumerate(nodes)
    }
    if all(needed < i for i, before in needs.items() for needed in before):
        return tuple(nodes)
    try:
        return tuple(nodes[i] for i in TopologicalSorter(needs).static_order())
    except CycleError as error:
        cycle = [nodes[i].name for i in error.args[1][:-1]]  # the first is listed again as the last
    raise ModelError("the graph has a cycle", where=where, got="nodes " + listed(cycle))


def declared_outputs(parts: Structure) -> dict[str, TensorType]:
    """The types that the graph declares of its outputs: float32 without dimensions where it says
    nothing. Raises ModelError."""
    symbols, found = _Symbols(), {}
    for name, value in parts.outputs.items():
        declared = ValueInfoProto()
        declared.CopyFrom(value)
        if declared.type.WhichOneof("value") is None:
            declared.type.tensor_type.elem_type = TensorProto.FLOAT
        if not declared.type.tensor_type.HasField("shape"):
            declared.type.tensor_type.shape.SetInParent()
        found[name] = _type_of(declared, symbols, f"graph output {shown(name)}")
    return found


def _type_of(value: ValueInfoProto, symbols: _Symbols, where: str) -> TensorType:
    """The declared type of a value; dimensions without a size are symbols."""
    kind = value.type.WhichOneof("value")
    if kind != "tensor_type":
        raise ModelError("not a tensor", where=where, got=kind or "no type")
    tensor = value.type.tensor_type
    dtype = element_type(tensor.elem_type, where)
    if not tensor.HasField("shape"):
        raise ModelError("its number of dimensions is not known", where=where)
    check_dims([d.dim_value for d in tensor.shape.dim], where)
    shape: list[Dim] = []
    for axis, d in enumerate(tensor.shape.dim):
        if d.HasField("dim_value"):
            shape.append(d.dim_value)
        else:
            parameter = text(d.dim_param, f"a dimension of {where}")
            shape.append(symbols.of(parameter or (value.name, axis)))
    return TensorType(dtype, tuple(shape))


class _Symbols:
    """Symbols for the file's dimensions: equal parameters give equal symbols, under identifiers, so
    that formulas of symbols can be read."""

    def __init__(self) -> None:
        self._symbols: dict[Hashable, Symbol] = {}
        self._names: set[str] = set()

    def of(self, dimension: str | tuple[str, int]) -> Symbol:
        """The symbol of a `dim_param`; or, for a dimension without one, of its input and axis."""
        if dimension not in self._symbols:
            whole = dimension if isinstance(dimension, str) else f"{dimension[0]}_{dimension[1]}"
            name = re.sub(r"\W", "_", whole)
            if not name.isidentifier():
                name = f"_{name}"
            while name in self._names:
                name += "_"
            self._names.add(name)
            self._symbols[dimension] = Symbol(name)
        return self._symbols[dimension]
