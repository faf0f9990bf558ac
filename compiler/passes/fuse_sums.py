"""Fusion of sums over maps into the convolution whose maps they are of, where the target has a
kernel for both: what batch normalisation in training asks of a convolution's output, forwards and
backwards, is then read from the caches that it was just written to.

The fused node stands where the convolution stood, so the other operands of the sums must be there
already.
"""

from __future__ import annotations

from ..ir.graph import Graph, Node
from ..ops.conv import Conv
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
    fused: dict[Node, Node] = {}  # by the convolution's region
    taken: set[Node] = set()
    events = []
    for node in graph.nodes:
        if not isinstance(node.op, MapSums):
            continue
        source = _source(graph, node, position)
        if not isinstance(source, Refusal) and source in fused:
            source = Refusal(f"{source.output.name} is summed already")
        if not isinstance(source, Refusal):
            made = fuse([source], source, source.output, sums=node)
            source = accepts(made) or source
        if isinstance(source, Refusal):
            events.append(Event(_NAME, node.name, source.reason))
            continue
        events.append(Event(_NAME, node.name))
        fused[source] = made
        taken.add(node)
    report(events, trace)
    kept = (fused.get(node, node) for node in graph.nodes if node not in taken)
    return graph.with_nodes(kept, {}) if taken else graph


def _source(graph: Graph, sums: Node, position: dict[Node, int]) -> Node | Refusal:
    """The node that makes the maps, or why the sums can't join it."""
    first, *others = (v for v in sums.inputs if v)
    source = graph.producers.get(first)
    anchor = region(source).anchor if source is not None else None
    if source is None or anchor is None or not isinstance(anchor.op, Conv):
        return Refusal(f"{first.name} is not a convolution's")
    if isinstance(source.op, Fused) and source.op.sums:
        return Refusal(f"{first.name} is summed already")
    for value in others:
        producer = graph.producers.get(value)
        if producer is not None and position[producer] > position[source]:
            return Refusal(f"{value.name} comes after {first.name}")
    return source
