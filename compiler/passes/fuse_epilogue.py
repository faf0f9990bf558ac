"""Fusion of elementwise nodes into the node before them, where the target has a kernel for both.

A region begins with an anchor (convolution, matrix product, pool) or with an elementwise node, and
takes in what follows as long as a single value leaves it. That makes its fused node legal: an
operand that depended on the region would have to read that value, behind which no node of the
region lies. A region without an anchor then takes in the elementwise nodes that it alone reads:
two chains that meet are one. The fused node stands where the region's last node stood, when all
operands are there.

The scale of squeeze and excitation is a step of its own: it depends on all of the map that it
scales, and the convolution behind it would do it again for every tile. Of EfficientNet-B0's 8.5 ms
on one thread such scales take 0.10; on the weights of the layers behind, which would do for batch 1
alone, they would take a quarter of that by their bytes.
"""

from __future__ import annotations

from collections.abc import Callable

from ..ir.graph import Graph, Node, Value
from ..ops.conv import Conv
from ..ops.elementwise import Elementwise
from ..ops.fused import fuse
from ..ops.linear import Gemm, MatMul
from ..ops.pool import AveragePool, MaxPool
from ..target import Refusal
from .eliminate import eliminate_dead_code
from .rule import Event, report

Accepts = Callable[[Node], Refusal | None]

_ANCHORS = (Conv, Gemm, MatMul, MaxPool, AveragePool)
_NAME = "FuseEpilogues"


def fuse_epilogues(graph: Graph, accepts: Accepts, trace: list[Event] | None = None) -> Graph:
    """The graph with anchors and the elementwise nodes behind them fused as far as `accepts`
    allows.

    `accepts` gives None for a fused node that the target has a kernel for. Of two anchors that feed
    the same node the later takes it: then nothing of the earlier has to stay in memory meanwhile.
    What no anchor takes is fused into chains of elementwise nodes. `trace` tells why each region
    ends.
    """
    fusion = _Fusion(eliminate_dead_code(graph), accepts)
    for node in reversed(fusion.graph.nodes):
        if isinstance(node.op, _ANCHORS):
            fusion.grow(node, node)
    for node in fusion.graph.nodes:
        if isinstance(node.op, Elementwise) and node not in fusion.taken:
            fusion.grow(node, None)
    report(fusion.events, trace)
    return fusion.rebuilt() if fusion.taken else graph


class _Fusion:
    """What is fused so far; the graph stays as it is until all regions are known."""

    def __init__(self, graph: Graph, accepts: Accepts) -> None:
        self.graph, self.accepts = graph, accepts
        self.position = {node: i for i, node in enumerate(graph.nodes)}
        self.taken: set[Node] = set()
        self.fused: dict[Node, Node] = {}  # by the last node of the region, whose place it takes
        self.events: list[Event] = []

    def grow(self, start: Node, anchor: Node | None) -> None:
        """Fuses `start` with what follows it, step by step until a step is refused."""
        region, fused = [start], None
        grown = self._grown(region, anchor)
        while not isinstance(grown, Refusal):
            region, fused = grown
            grown = self._grown(region, anchor)
        if anchor is None:
            region, fused = self._with_sources(region, fused)
        if fused is not None:
            self.events.append(Event(_NAME, start.name))
            self.taken.update(region)
            self.fused[region[-1]] = fused
        self.events.append(Event(_NAME, start.name, grown.reason))

    def _grown(self, region: list[Node], anchor: Node | None) -> tuple[list[Node], Node] | Refusal:
        """The region with one step more, and its fused node; or why it ends here."""
        step = self._step(region)
        if isinstance(step, Refusal):
            return step
        larger = [*region, *step]
        fused = fuse(larger, anchor, larger[-1].output)
        return self.accepts(fused) or (larger, fused)

    def _with_sources(
        self, region: list[Node], fused: Node | None
    ) -> tuple[list[Node], Node | None]:
        """The region with all elementwise nodes that define its operands, and those of such nodes,
        as far as nothing else reads them and the target accepts them; and its fused node."""
        pending = list(region)
        while pending:
            for value in pending.pop().inputs:
                source = self.graph.producers.get(value) if value else None
                if source is None or source in region or not self._is_source(source, region):
                    continue
                larger = sorted((*region, source), key=self.position.__getitem__)
                made = fuse(larger, None, larger[-1].output)
                if self.accepts(made) is None:
                    region, fused = larger, made
                    pending.append(source)
        return region, fused

    def _is_source(self, node: Node, region: list[Node]) -> bool:
        """True when the node may join a region that reads it."""
        return self._refuse(node, region[-1]) is None and not self._leaves(node.output, region)

    def _step(self, region: list[Node]) -> list[Node] | Refusal:
        """The fewest nodes, in order, with which again a single value leaves the region: the users
        of the value that leaves it now, and the users of what these define, until they meet."""
        step: list[Node] = []
        open_values = [region[-1].output]
        while open_values:
            pending = open_values[0]
            if pending in self.graph.results:
                return Refusal(f"{pending.name} is a result of the graph")
            for user in self.graph.users[pending]:
                if user in step:
                    continue
                if refusal := self._refuse(user, region[0]):
                    return refusal
                step.append(user)
            step.sort(key=self.position.__getitem__)
            open_values = [n.output for n in step[:-1] if self._leaves(n.output, step)]
        return step

    def _refuse(self, node: Node, start: Node) -> Refusal | None:
        """Why the node can't join the region that begins with `start`."""
        if not isinstance(node.op, Elementwise):
            return Refusal(f"{node.name} is not elementwise")
        if node in self.taken:
            return Refusal(f"{node.name} is fused with another node")
        if node.output.type != start.output.type:
            return Refusal(f"{node.name} broadcasts to {node.output.type}")
        if self.graph.is_prepared(node.output) != self.graph.is_prepared(start.output):
            return Refusal(f"{node.name} runs every time, {start.name} only once")
        return None

    def _leaves(self, value: Value, step: list[Node]) -> bool:
        if value in self.graph.results:
            return True
        return any(user not in step for user in self.graph.users[value])

    def rebuilt(self) -> Graph:
        """The graph with a fused node in the place of each region."""
        kept = (
            self.fused.get(node, node)
            for node in self.graph.nodes
            if node in self.fused or node not in self.taken
        )
        return self.graph.with_nodes(kept, {})
