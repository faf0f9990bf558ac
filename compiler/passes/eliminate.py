"""Removal of what the graph need not compute: dead nodes, and nodes computed twice.

Both are sweeps over the whole graph, not rules: whether a node is needed, or has a twin, is no
local question. Neither touches graph inputs, so a network keeps its signature.
"""

from __future__ import annotations

from collections.abc import Hashable

from ..ir.graph import Graph, Node, Value

_COMPARED_BYTES = 64 << 10  # larger constants are told apart by identity alone


def eliminate_dead_code(graph: Graph) -> Graph:
    """The graph without the nodes on which no output and no update depends."""
    needed: set[Value] = set(graph.results)
    kept: list[Node] = []
    for node in reversed(graph.nodes):
        if needed.isdisjoint(node.outputs):
            continue
        kept.append(node)
        needed.update(v for v in node.inputs if v is not None)
    if len(kept) == len(graph.nodes):
        return graph
    return graph.with_nodes(reversed(kept), {})


def eliminate_common_subexpressions(graph: Graph) -> Graph:
    """The graph where of nodes with equal operators and equal inputs only the first is left.

    Constants are equal when their elements are. A node that gives a result of the graph stays,
    since two outputs of the graph are two values, each with its name.
    """
    first: dict[Hashable, Node] = {}
    replaced: dict[Value, Value] = {}
    kept: list[Node] = []
    for old in graph.nodes:
        node = old.renamed(replaced)
        key = (node.op, tuple(_identity(v) for v in node.inputs))
        twin = first.setdefault(key, node)
        if twin is node or not graph.results.isdisjoint(node.outputs):
            kept.append(node)
        else:
            replaced.update(zip(node.outputs, twin.outputs, strict=True))
    return graph.with_nodes(kept, replaced) if replaced else graph


def _identity(value: Value | None) -> Hashable:
    """What makes two inputs the same: the elements of a small constant, else the value itself."""
    array = None if value is None else value.constant
    if value is None or array is None or array.nbytes > _COMPARED_BYTES:
        return value
    return value.type, array.tobytes()
