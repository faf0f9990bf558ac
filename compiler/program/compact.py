"""Low memory's part in selection: kernels that would spread tensors out are left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import prod

from ..ir.graph import Node, Value
from ..ir.types import TensorType
from ..target import Adapted, Candidate, Refusal
from .layout import Layout

_SMALL = 4  # a node's largest tensor over the bytes that others may grow by for a moment


def _always(value: Value) -> bool:
    return True


@dataclass(frozen=True)
class Compact(Adapted):
    """A target without the candidates that read a tensor as more numbers than it has, as Winograd's
    kernels read weights: other layouts only pad. The rest say which those were.

    What is not `kept` from run to run, as the weights of a training step, may grow by little beside
    the node's largest tensor. The steps of ResNet-18, VGG-11 and a small network need no more
    memory for that.
    """

    kept: Callable[[Value], bool] = _always

    def adapted(self, node: Node, candidates: Sequence[Candidate]) -> Sequence[Candidate] | Refusal:
        """The candidates that are compact, in their order."""
        grown = [(c, self._growth(node, c)) for c in candidates]
        reasons = tuple(
            f"{c.kernel.symbol} {' '.join(str(x) for x in c.inputs if x)}: "
            f"low memory, and it reads a tensor as {growth:.3g} times the numbers"
            for c, growth in grown
            if growth > 1
        )
        kept = [replace(c, refused=c.refused + reasons) for c, g in grown if g <= 1]
        return kept or Refusal("; ".join(reasons))

    def _growth(self, node: Node, candidate: Candidate) -> float:
        """How many numbers the candidate wants for one of an input, padding apart, at most; 1 for
        what may grow."""
        largest = max(t.size_bytes for t in (*node.input_types, *node.output_types) if t)
        read = zip(node.inputs, candidate.inputs, strict=True)
        found = [(v, _spread(v.type, layout)) for v, layout in read if v and layout]
        return max(
            (g for v, g in found if self.kept(v) or _added(v, g) * _SMALL > largest), default=1.0
        )


def _added(value: Value, growth: float) -> float:
    """By how many bytes the value grows."""
    return (growth - 1) * value.type.size_bytes


def _spread(type: TensorType, layout: Layout) -> float:
    return prod(layout.stored_dims(type.dims)) / max(prod(type.dims), 1)
