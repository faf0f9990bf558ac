"""The laws of a graph: what every pass may rely on and must keep."""

from __future__ import annotations

from dataclasses import fields

from cnnc.errors import ModelError

from .graph import Graph, Node, Role, Value
from .operator import infer_types
from .types import TensorType


def verify(graph: Graph, before: Graph | None = None) -> None:
    """Raises ModelError, naming the node and the law, unless the graph is well formed.

    Every value is defined once, and before it is used. Types of outputs are what their operators
    infer. Roles say where values come from; constants have elements. Updates pair a value with a
    state of its type. Graphs in attributes, such as fused bodies, are well formed too.

    What a node alone decides is not looked at again where `before`, a graph found well formed, has
    the same node.
    """
    known = set(before.nodes) if before is not None else set()
    defined: set[Value] = set()
    for value in graph.inputs:
        _require(value.role is Role.INPUT, graph.name, "a graph input has another role", value)
        _define(value, graph.name, defined)
    for node in graph.nodes:
        for read in node.inputs:
            if read is not None and read not in defined:
                _check_read(read, node.name, defined)
        if node not in known:
            _check_alone(node)
        for value in node.outputs:
            _define(value, node.name, defined)
    for value in graph.results_in_order:
        _check_read(value, graph.name, defined)
    _check_updates(graph)


def _require(law: bool, where: str, otherwise: str, value: Value) -> None:
    if not law:
        raise ModelError(otherwise, where=where, got=f"{value.role.value} {value.name}")


def _define(value: Value, where: str, defined: set[Value]) -> None:
    if value in defined:
        raise ModelError("a value is defined twice", where=where, got=value.name)
    defined.add(value)


def _check_read(value: Value, where: str, defined: set[Value]) -> None:
    if value.role in (Role.LOCAL, Role.INPUT):
        _require(value in defined, where, "a value is used before it is defined", value)
        return
    if value.data is None:
        _require(value.role is not Role.CONSTANT, where, "a constant has no elements", value)
        return
    held = TensorType.of(value.data)
    if held != value.type:
        raise ModelError(
            f"elements of {value.name} do not have its type",
            where=where,
            got=str(held),
            expected=str(value.type),
        )


def _check_alone(node: Node) -> None:
    """Checks what the node alone decides."""
    _check_types(node)
    for value in node.outputs:
        _require(value.role is Role.LOCAL, node.name, "an output is not local", value)
    _check_bodies(node)


def _check_types(node: Node) -> None:
    inferred = infer_types(node.op, node.input_types, node.name)
    if inferred != node.output_types:
        raise ModelError(
            "types of the outputs are not those that the operator infers",
            where=node.name,
            got=", ".join(map(str, node.output_types)),
            expected=", ".join(map(str, inferred)),
        )


def _check_bodies(node: Node) -> None:
    for attribute in fields(node.op):
        body = getattr(node.op, attribute.name)
        if isinstance(body, Graph):
            verify(body)


def _check_updates(graph: Graph) -> None:
    updated: set[Value] = set()
    for new, state in graph.updates:
        _require(state.role is Role.STATE, graph.name, "an update replaces what is no state", state)
        if state in updated:
            raise ModelError("a state is updated twice", where=graph.name, got=state.name)
        updated.add(state)
        if new.type != state.type:
            raise ModelError(
                f"the update of {state.name} has another type",
                where=graph.name,
                got=str(new.type),
                expected=str(state.type),
            )
