"""Fusion of sums over maps into the convolution that makes or reads the maps, where the target has
a kernel for both. What batch normalisation in training asks of a convolution's output, forwards and
backwards, is then read from the caches that it was just written to; and both gradients of a
depthwise convolution read the gradient of its output once.

The fused node stands where the convolution stood, so the other operands of the sums must be there
already; what reads the sums, and stood before it, moves behind it.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.graph import Graph, Node
from ..ops.conv import Conv
from ..ops.conv_weight_gradient import MapWeightGradient
from ..ops.fused import Fused, fuse, region
from ..ops.moments import MapSums
from ..target import Refusal
from .fuse_epilogue import Accepts
from .rule import Event, report

_NAME = "FuseSums"


def fuse_sums(graph: Graph, accepts: Accepts, trace: list[Event] | None = None) -> Graph:
    """The graph with sums over maps fused into convolutions as far as `accepts` allows; itself when
    there are none. `trace` tells why others are not."""
    position = {node: i for i, node in enumerate(graph.nodes)}
    joined: dict[Node, list[Node]] = {}  # the sums, by the convolution's region
    fused: dict[Node, Node] = {}
    events = []
    for node in graph.nodes:
        if not isinstance(node.op, MapSums):
            continue
        source = _source(graph, node, position)
        if not isinstance(source, Refusal):
            source = _refuse_second(source, node, joined) or source
        if not isinstance(source, Refusal):
            sums = [*joined.get(source, ()), node]
            made = fuse([source], source, source.output, sums=sums)
            source = accepts(made) or source
        if isinstance(source, Refusal):
            events.append(Event(_NAME, node.name, source.reason))
            continue
        events.append(Event(_NAME, node.name))
        joined[source], fused[source] = sums, made
    report(events, trace)
    if not fused:
        return graph
    taken = {node for sums in joined.values() for node in sums}
    kept = [fused.get(node, node) for node in graph.nodes if node not in taken]
    return graph.with_nodes(_ready(kept), {})


def _source(graph: Graph, sums: Node, position: dict[Node, int]) -> Node | Refusal:
    """The node that makes the maps, or reads those that a gradient of weights reads; or why the
    sums can't join it."""
    if not isinstance(sums.op, MapWeightGradient):
        first = next(v for v in sums.inputs if v)
        source = graph.producers.get(first)
        if source is None or not _is_convolution(source):
            return Refusal(f"{first.name} is not a convolution's")
        return _refuse(graph, source, sums, position) or source
    reason = Refusal("no convolution of each channel by itself reads its maps")
    for value in reversed(sums.inputs):
        for source in graph.users.get(value, ()) if value else ():
            anchor = region(source).anchor
            if anchor is None or not _is_convolution(source) or not _is_depthwise(anchor):
                continue
            refusal = _refuse(graph, source, sums, position)
            if refusal is None:
                return source
            reason = refusal
    return reason


def _is_convolution(node: Node) -> bool:
    anchor = region(node).anchor
    return anchor is not None and isinstance(anchor.op, Conv)


def _is_depthwise(anchor: Node) -> bool:
    assert isinstance(anchor.op, Conv), f"{anchor.name} is no convolution"
    return anchor.op.group == anchor.output.type.shape[1]


def _refuse(graph: Graph, source: Node, sums: Node, position: dict[Node, int]) -> Refusal | None:
    """A refusal where one of the two needs what the other gives, or what comes later."""
    if isinstance(source.op, Fused) and source.op.sums:
        return Refusal(f"{source.output.name} is summed already")
    for value in (v for v in sums.inputs if v):
        producer = graph.producers.get(value)
        if producer is not None and position[producer] > position[source]:
            return Refusal(f"{value.name} comes after {source.output.name}")
    known = set(sums.outputs)
    for node in graph.nodes[position[sums] + 1 : position[source] + 1]:
        if known.isdisjoint(node.inputs):
            continue
        if isinstance(node.op, MapSums) or _is_convolution(node):
            return Refusal(f"{node.output.name} needs {sums.output.name}")
        known.update(node.outputs)
    return None


def _refuse_second(source: Node, sums: Node, joined: dict[Node, list[Node]]) -> Refusal | None:
    """A refusal where sums of the same kind are taken already."""
    is_gradient = isinstance(sums.op, MapWeightGradient)
    for other in joined.get(source, ()):
        if isinstance(other.op, MapWeightGradient) == is_gradient:
            return Refusal(f"{source.output.name} is summed already")
    return None


def _ready(nodes: list[Node]) -> Iterator[Node]:
    """The nodes in their order, but that each waits for what it reads."""
    missing = {value for node in nodes for value in node.outputs}
    waiting: list[Node] = []
    for node in nodes:
        waiting.append(node)
        while ready := [n for n in waiting if missing.isdisjoint(n.inputs)]:
            waiting = [n for n in waiting if n not in ready]
            missing.difference_update(v for n in ready for v in n.outputs)
            yield from ready
    assert not waiting, "regions wait for each other"
