"""Recomputation: cheap values are computed again where they are read again much later.

A training step reads what its forward pass computed once more in the backward pass. An elementwise
value whose operands are kept until then anyway need not be kept itself: a copy of its node, right
before the late reader, computes it anew. That takes some time, and gives memory.
Source: Chen et al. 2016, arXiv:1604.06174, section 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import accumulate, chain

from ..ir.graph import Graph, Node, Role, Value
from ..ir.naming import untaken
from ..ops.elementwise import Elementwise

_FAR = 4  # nodes that are not elementwise between two readers for the later to get a copy
_LONGEST = 6  # nodes that one copy may need: more would take too long
_LEAST = 1024  # elements of a value worth the trouble
_SMALL = 16  # an operand with so many times fewer elements than its node's output is kept


def recompute(graph: Graph, *, low_memory: bool = False) -> Graph:
    """The graph where elementwise values are computed again before readers that come late; itself
    when there are none, or when it updates no state. Shapes are static.

    Without `low_memory`, only where all late readers are elementwise too: the copies then fuse with
    these, so that they cost no traffic, and save that of the value.
    """
    if not graph.updates:
        return graph
    uses = _Uses(graph)
    copies: dict[int, dict[Value, Node]] = {}  # before the node of this number
    for place, node in enumerate(graph.nodes):
        found: dict[Value, Node] = {}
        for value in node.inputs:
            if value is None or not uses.is_far(value, place):
                continue
            if low_memory or uses.fuses(value):
                uses.copy(value, place, found)
        if found:
            copies[place] = found
            uses.touch(found, place)
    return _with_copies(graph, copies) if copies else graph


@dataclass
class _Uses:
    """Where values of a graph are defined and read, as numbers of nodes."""

    graph: Graph
    touched: dict[Value, list[int]] = field(default_factory=dict)  # its definition, its readers

    def __post_init__(self) -> None:
        nodes = self.graph.nodes
        for place, node in enumerate(nodes):
            for value in chain(node.outputs, node.inputs):
                if value is not None:
                    self.touched.setdefault(value, []).append(place)
        # How many nodes before each are not elementwise: what copies do not change.
        self._heavy = [0, *accumulate(not isinstance(n.op, Elementwise) for n in nodes)]

    def is_far(self, value: Value, place: int) -> bool:
        """True when the value may be computed again, and was last touched long before."""
        if not self._is_cheap(value):
            return False
        last = max(p for p in self.touched[value] if p < place)
        return self._heavy[place] - self._heavy[last] >= _FAR

    def fuses(self, value: Value) -> bool:
        """True when all readers that are far from its definition are elementwise."""
        begin = self._heavy[min(self.touched[value])]
        far = (p for p in self.touched[value] if self._heavy[p] - begin >= _FAR)
        return all(isinstance(self.graph.nodes[p].op, Elementwise) for p in far)

    def touch(self, values: Iterable[Value], place: int) -> None:
        """Takes note of copies of these values at that place."""
        for value in values:
            self.touched[value].append(place)

    def copy(self, value: Value, place: int, found: dict[Value, Node]) -> bool:
        """Adds the value's node to those that are copied to this place, behind those that define
        its operands. False, and nothing is added, when an operand is not to be had there."""
        if value in found:
            return True
        node, trial = self.graph.producers[value], dict(found)
        for operand in node.inputs:
            if operand is None or self._is_kept(operand, place, value):
                continue
            if not self._is_cheap(operand) or not self.copy(operand, place, trial):
                return False
        if len(trial) >= _LONGEST:
            return False
        found.update(trial)
        found[value] = node
        return True

    def _is_cheap(self, value: Value) -> bool:
        node = self.graph.producers.get(value)
        elementwise = node is not None and isinstance(node.op, Elementwise)
        return elementwise and value.type.elements >= _LEAST and value not in self.graph.results

    def _is_kept(self, operand: Value, place: int, output: Value) -> bool:
        """True when an operand of the node that defines `output` is in memory at that place, or may
        be kept until then, whatever is computed again."""
        if operand.role is not Role.LOCAL or operand in self.graph.results:
            return True
        if operand.type.elements * _SMALL <= output.type.elements:
            return True
        if self._is_cheap(operand):
            return not self.is_far(operand, place)
        return max(self.touched[operand]) >= place


def _with_copies(graph: Graph, copies: Mapping[int, Mapping[Value, Node]]) -> Graph:
    """The graph with copies of nodes before those at these places; every reader takes the newest
    copy of a value."""
    nodes: list[Node] = []
    names = {n.name for n in graph.nodes}
    newest: dict[Value, Value] = {}
    for place, node in enumerate(graph.nodes):
        for value, original in copies.get(place, {}).items():
            made = Value(f"{value.name}:again", value.type)
            fresh = replace(
                original, outputs=(made,), name=untaken(f"{original.name}:again", names)
            )
            nodes.append(fresh.renamed({v: newest[v] for v in fresh.inputs if v in newest}))
            newest[value] = made
        nodes.append(node.renamed({v: newest[v] for v in node.inputs if v in newest}))
    return graph.with_nodes(nodes, {})
