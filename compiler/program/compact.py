"""Low memory's part in selection: kernels that would spread tensors out are left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import prod

from ..ir.graph import Node
from ..ir.types import TensorType
from ..target import Adapted, Candidate, Refusal
from .layout import Layout


class Compact(Adapted):
    """A target without the candidates that read a tensor as more numbers than it has, as Winograd's
    kernels read weights: other layouts only pad. The rest say which those were."""

    def adapted(self, node: Node, candidates: Sequence[Candidate]) -> Sequence[Candidate] | Refusal:
        """The candidates that are compact, in their order."""
        grown = [(c, _growth(node, c)) for c in candidates]
        reasons = tuple(
            f"{c.kernel.symbol} {' '.join(str(x) for x in c.inputs if x)}: "
            f"low memory, and it reads a tensor as {growth:.3g} times the numbers"
            for c, growth in grown
            if growth > 1
        )
        kept = [replace(c, refused=c.refused + reasons) for c, g in grown if g <= 1]
        return kept or Refusal("; ".join(reasons))


def _growth(node: Node, candidate: Candidate) -> float:
    """How many numbers the candidate wants for one of an input, padding apart, at most."""
    read = zip(node.input_types, candidate.inputs, strict=True)
    return max((_spread(type, layout) for type, layout in read if type and layout), default=1.0)


def _spread(type: TensorType, layout: Layout) -> float:
    return prod(layout.stored_dims(type.dims)) / max(prod(type.dims), 1)
