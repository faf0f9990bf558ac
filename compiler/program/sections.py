"""Which part of a graph runs once, and in what order nodes are visited.

A node that depends on parameters and constants alone belongs to `prepare`: it runs once for a set
of parameters. All others belong to `run`. Selection and scheduling visit nodes in the order given
here, where few values are alive at a time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b

from ..ir.graph import Graph, Node, Role, Value
from .layout import Layout


@dataclass(frozen=True, eq=False)
class Sections:
    """A graph cut in two. `prepared` are parameters, constants and what is computed from them
    alone; `order` lists all nodes, those of `prepare` right before the first of `run` that needs
    them."""

    prepared: frozenset[Value]
    order: tuple[Node, ...]

    def prepares(self, node: Node) -> bool:
        """True when the node belongs to `prepare`."""
        return node.output in self.prepared

    @staticmethod
    def of(graph: Graph) -> Sections:
        """The sections of a graph."""
        prepared = {v for v in graph.sources if v.role in (Role.PARAMETER, Role.CONSTANT)}
        for node in graph.nodes:
            if all(v is None or v in prepared for v in node.inputs):
                prepared.update(node.outputs)
        return Sections(frozenset(prepared), _on_demand(graph, prepared))


def _on_demand(graph: Graph, prepared: set[Value]) -> tuple[Node, ...]:
    position = {node: i for i, node in enumerate(graph.nodes)}
    needed: dict[Node, int] = {}  # position of the first node of `run` that needs it
    for node in reversed(graph.nodes):
        needed[node] = position[node]
        if node.output in prepared:
            users = [u for v in node.outputs for u in graph.users.get(v, ())]
            needed[node] = min((needed[u] for u in users), default=len(graph.nodes))

    def key(node: Node) -> tuple[int, bool, int]:
        return needed[node], node.output not in prepared, position[node]

    return tuple(sorted(graph.nodes, key=key))


def prepared_name(graph: Graph, value: Value, layout: Layout) -> str:
    """The name of the prepared buffer that holds `value` in `layout`: the value's name, the layout
    and, where more than a parameter's elements decide the bytes, a digest of what computes them.

    Specialisations share prepared buffers by name. A value computed in `prepare` may depend on the
    sizes that a specialisation binds (a class token expanded to the batch), which its own name
    doesn't say.
    """
    if value.role is Role.PARAMETER:
        return f"{value.name}:{layout}"
    return f"{value.name}:{layout}#{_digest(value, graph.producers)}"


def _digest(value: Value, producers: Mapping[Value, Node]) -> str:
    """A digest of everything that `value` is computed from, but for the elements of parameters."""
    digest = blake2b(digest_size=8)
    pending, seen = [value], {value}
    while pending:
        current = pending.pop()
        digest.update(f"{current.name} {current.type};".encode())
        node = producers.get(current)
        if current.constant is not None:
            digest.update(current.constant.tobytes())
        if node is not None:
            digest.update(f"{node.op!r};".encode())
            fresh = [v for v in node.inputs if v is not None and v not in seen]
            pending += dict.fromkeys(fresh)
            seen.update(fresh)
    return digest.hexdigest()
