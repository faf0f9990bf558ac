"""What gradient rules build with, and what a table of them is.

A rule is a function of the builder, the operator, the gradient dy of the operator's first output,
and the inputs; it gives for each input the gradient, or None where there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..ir.graph import Graph, Node, Value
from ..ir.operator import Operator
from ..ops.extension import Extension

Gradients = tuple[Value | None, ...]
Rule = Callable[..., Gradients]
Rules = Mapping[type[Operator], Rule]
"""For each operator that has a gradient, the function that builds it."""


class Backward(Extension):
    """Appends the gradients of one node after another, named after it and with its origins."""

    def __init__(self, graph: Graph) -> None:
        super().__init__(graph)
        self.outputs: tuple[Value, ...] = ()  # of the node that is being differentiated

    def begin(self, node: Node) -> None:
        """From here on, `node` is being differentiated."""
        self.outputs = node.outputs
        self.stem, self.origins = f"{node.name}.gradient", node.origins or (node.name,)
