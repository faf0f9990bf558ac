"""Evaluation, by the compiler, of nodes whose inputs are all constants.

Only small results become constants. What depends on parameters is left alone: it is computed by the
`prepare` section of the artefact, so that parameters may change without a compilation.
"""

from __future__ import annotations

import numpy as np

from ..ir.graph import Graph, Node, Role, Value
from ..ops.shape import Identity

MAX_BYTES = 64 << 10  # of one result


def fold_constants(graph: Graph) -> Graph:
    """The graph where nodes of constant inputs, with results of at most `MAX_BYTES`, are constants.

    A result of the graph stays the output of a node: an Identity of the constant.
    """
    replaced: dict[Value, Value] = {}
    kept: list[Node] = []
    for old in graph.nodes:
        node = old.renamed(replaced)
        if not _is_foldable(node):
            kept.append(node)
            continue
        for value, array in zip(node.outputs, _evaluate(node), strict=True):
            is_result = value in graph.results
            name = f"{value.name}.constant" if is_result else value.name
            constant = replaced[value] = Value(name, value.type, Role.CONSTANT, array)
            if is_result:
                kept.append(Node(Identity(), (constant,), (value,), node.name, node.origins))
    return graph.with_nodes(kept, {}) if replaced else graph


def _is_foldable(node: Node) -> bool:
    if isinstance(node.op, Identity) or any(t.size_bytes > MAX_BYTES for t in node.output_types):
        return False
    return all(v is None or v.constant is not None for v in node.inputs)


def _evaluate(node: Node) -> list[np.ndarray]:
    arrays = [None if v is None else v.constant for v in node.inputs]
    with np.errstate(all="ignore"):
        results = node.op.reference(*arrays)
    types = node.output_types
    return [np.asarray(a, t.dtype.numpy, order="C") for a, t in zip(results, types, strict=True)]
