"""Scheduling: the order of tasks in `prepare` and in `run`.

Nodes keep the order of `Sections`; a relayout stands right before its first reader, in `prepare`
when its value depends on parameters alone. View nodes are tasks too: they take a place in the order
until `alias` has seen what they share.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from ..ir.graph import Graph, Node, Value
from ..ops.shape import Identity
from ..target import Candidate
from .layout import Layout
from .select import Selection, dense


class Tensor(NamedTuple):
    """A value as it lies in one layout: what a task reads or writes."""

    value: Value
    layout: Layout

    @property
    def size_bytes(self) -> int:
        """Bytes it takes in memory, the padding of blocks included."""
        type = self.value.type
        return self.layout.elements(type.dims) * type.dtype.size_bytes


@dataclass(frozen=True, eq=False)
class Task:
    """A step before memory is known. A view node's task has no candidate and becomes no step."""

    node: Node
    inputs: tuple[Tensor | None, ...]
    outputs: tuple[Tensor, ...]
    candidate: Candidate | None = None

    @property
    def reads(self) -> tuple[Tensor, ...]:
        """The inputs that are present."""
        return tuple(t for t in self.inputs if t)


@dataclass(frozen=True, eq=False)
class Schedule:
    """The tasks of both sections, in order."""

    prepare: tuple[Task, ...]
    run: tuple[Task, ...]


def schedule(graph: Graph, selection: Selection) -> Schedule:
    """The tasks that compute what was selected."""
    order = _Order(selection, graph.results)
    for node in selection.sections.order:
        order.node(node)
    return Schedule(tuple(order.prepare), tuple(order.run))


def copy_task(source: Tensor, copy: Tensor, candidate: Candidate) -> Task:
    """The task that copies a tensor to another layout or to other memory."""
    made = Value(f"{copy.value.name}:{copy.layout}", copy.value.type)
    node = Node(Identity(), (source.value,), (made,), made.name)
    return Task(node, (source,), (copy,), candidate)


@dataclass
class _Order:
    """Tasks listed so far."""

    selection: Selection
    results: frozenset[Value]
    prepare: list[Task] = field(default_factory=list)
    run: list[Task] = field(default_factory=list)
    listed: set[Tensor] = field(default_factory=set)

    def node(self, node: Node) -> None:
        """Lists the relayouts a node needs, the node, and the relayouts of results it computes."""
        pairs = zip(node.inputs, self.selection.reads(node), strict=True)
        inputs = tuple(Tensor(v, x) if v and x else None for v, x in pairs)
        outputs = tuple(Tensor(v, self.selection.layouts[v]) for v in node.outputs)
        for tensor in inputs:
            if tensor:
                self._fetch(tensor)
        section = self.prepare if self.selection.sections.prepares(node) else self.run
        section.append(Task(node, inputs, outputs, self.selection.candidates.get(node)))
        for value in node.outputs:
            if value in self.results:
                self._fetch(Tensor(value, dense(value)))

    def _fetch(self, tensor: Tensor) -> None:
        """Lists the relayout that makes a tensor, where one is needed and not listed yet."""
        value, layout = tensor
        produced = self.selection.layouts[value]
        if layout == produced or tensor in self.listed:
            return
        self.listed.add(tensor)
        candidate = self.selection.relayouts[value, layout]
        section = self.prepare if value in self.selection.sections.prepared else self.run
        section.append(copy_task(Tensor(value, produced), tensor, candidate))
