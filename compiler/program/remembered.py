"""A target's answers, remembered.

Networks repeat their layers, a step of training updates hundreds of parameters in the same way, and
selection asks again about what fusion has asked about: most nodes are like one seen before, and
then the answer is the same. Answers are kept as long as the object is.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from ..ir.graph import Graph, Node
from ..ir.operator import Operator
from ..ir.types import TensorType
from ..ops.fused import Fused, scalars
from ..target import Candidate, Refusal, Target
from .layout import Layout


class Remembered:
    """Another target, which is asked once about nodes that are alike, and once for a relayout."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._candidates: dict[Hashable, Sequence[Candidate] | Refusal] = {}
        self._relayouts: dict[tuple[TensorType, Layout, Layout], Candidate | Refusal] = {}

    @property
    def name(self) -> str:
        """The other target's name."""
        return self._target.name

    def candidates(self, node: Node) -> Sequence[Candidate] | Refusal:
        """The other target's answer for the first node like this one."""
        key = _likeness(node)
        if key not in self._candidates:
            self._candidates[key] = self._target.candidates(node)
        return self._candidates[key]

    def relayout(self, type: TensorType, source: Layout, target: Layout) -> Candidate | Refusal:
        """The other target's answer."""
        key = type, source, target
        if key not in self._relayouts:
            self._relayouts[key] = self._target.relayout(type, source, target)
        return self._relayouts[key]


def _likeness(node: Node) -> Hashable:
    """What a target's answer depends on: the operator, the types, and constants of one element,
    which kernels have in their code."""
    return _operator(node.op), node.input_types, node.output_types, tuple(scalars(node).items())


def _operator(op: Operator) -> Hashable:
    """What the operator does; two fusions of the same nodes do the same. Not the operator itself,
    for -0.0 is equal to 0.0."""
    return (op.anchor, _body(op.body)) if isinstance(op, Fused) else repr(op)


def _body(body: Graph) -> Hashable:
    """The nodes and how they are joined: values as their numbers, inputs first."""
    number = {v: i for i, v in enumerate(body.inputs)}
    nodes = []
    for node in body.nodes:
        reads = tuple(number[v] if v is not None else None for v in node.inputs)
        nodes.append((_operator(node.op), reads))
        number.update((v, len(number) + i) for i, v in enumerate(node.outputs))
    return tuple(nodes), tuple(number[v] for v in body.outputs)
