"""Reverse-mode differentiation of a graph.

The nodes between the values asked for and the loss are walked backwards; each one's rule builds its
inputs' gradients out of its outputs'. What comes out is a graph like any other: passes, kernels and
the memory plan treat both halves alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from cnnc.errors import ModelError

from ..ir.graph import Graph, Node, Value
from ..passes.eliminate import eliminate_dead_code
from .backward import Backward
from .rules import RULES


def differentiate(graph: Graph, loss: Value, wrt: Sequence[Value]) -> Graph:
    """The graph with further outputs: for each value in `wrt`, the gradient of `loss`, of its type.

    `loss` is one floating number that the graph computes. The types are static, and the graph has
    no fused nodes yet. Raises ModelError when they are not so, when the loss does not depend on a
    value of `wrt`, or when a node on the way has no gradient, naming all of these.
    """
    _check(graph, loss)
    nodes, values = _between(graph, loss, wrt)
    for value in wrt:
        if value not in values:
            raise ModelError("the loss does not depend on it", where=value.name)
    b = Backward(graph)
    one = b.constant("one", np.ones(loss.type.dims, loss.type.dtype.numpy))
    gradients: dict[Value, Value] = {loss: one}
    for node in reversed(nodes):
        if node.output not in gradients:  # it takes part in comparisons alone
            continue
        b.begin(node)
        made = RULES[type(node.op)](b, node.op, gradients[node.output], *node.inputs)
        for x, dx in zip(node.inputs, made, strict=False):
            if x is not None and dx is not None and x in values:
                gradients[x] = b.added(gradients.get(x), dx)
    outputs = (*graph.outputs, *(gradients.get(v) or b.zeros(v) for v in wrt))
    return eliminate_dead_code(replace(graph, nodes=tuple(b.nodes), outputs=outputs))


def influences(graph: Graph, loss: Value) -> frozenset[Value]:
    """The values on which the loss depends, itself among them."""
    found = {loss}
    for node in reversed(graph.nodes):
        if not found.isdisjoint(node.outputs):
            found.update(v for v in node.inputs if v is not None)
    return frozenset(found)


def _check(graph: Graph, loss: Value) -> None:
    if loss not in graph.producers:
        raise ModelError("the graph does not compute the loss", where=loss.name)
    for value in (*graph.inputs, *graph.producers):
        if not value.type.is_static:
            raise ModelError(
                "a shape has symbols",
                where=value.name,
                got=str(value.type),
                remedy="bind them to sizes before differentiating",
            )
    if loss.type.elements != 1 or not loss.type.dtype.is_float:
        raise ModelError(
            "the loss is not one floating number",
            where=loss.name,
            got=str(loss.type),
            remedy="reduce it by a mean or a sum",
        )


def _between(
    graph: Graph, loss: Value, wrt: Sequence[Value]
) -> tuple[list[Node], frozenset[Value]]:
    """The nodes on the ways from `wrt` to the loss, in order, and the values on those ways. Raises
    ModelError naming every node among them that has no gradient."""
    behind = set(wrt)
    ahead = influences(graph, loss)
    nodes = []
    for node in graph.nodes:
        depends = any(v in behind for v in node.inputs if v is not None)
        if depends and any(v.type.dtype.is_float for v in node.outputs):
            behind.update(node.outputs)
            if not ahead.isdisjoint(node.outputs):
                nodes.append(node)
    missing = [n for n in nodes if type(n.op) not in RULES or not ahead.isdisjoint(n.outputs[1:])]
    if missing:
        listed = (f"{n.op.name} (node {n.name})" for n in missing)
        raise ModelError("there is no gradient of " + ", ".join(listed), where=graph.name)
    return nodes, ahead & behind
