"""Tuning's part in selection: measured seconds in place of predicted ones, and nothing else.

A record of measurements is part of what an artefact is made from: the same record gives the same
selection, and so the same bits.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ..ir.graph import Node
from ..ops.fused import region
from ..target import Adapted, Candidate
from .program import Address, Argument, Stride

Record = Mapping[str, float]
"""Seconds by `measurement_key`."""


def measurement_key(node: Node, candidate: Candidate) -> str:
    """A name for one way to run nodes like this one: operator, types, kernel, layouts, arguments.
    Nodes that differ in their names alone have the same."""
    part = region(node)
    what = (
        part.anchor.op if part.anchor is not None else part.epilogue,
        [str(t) for t in (*node.input_types, *node.output_types)],
        candidate.kernel.symbol,
        [str(x) for x in (*candidate.inputs, *candidate.outputs)],
        [(name, _argument(value)) for name, value in candidate.arguments],
        candidate.chunks,
    )
    return hashlib.blake2b(repr(what).encode(), digest_size=16).hexdigest()


def _argument(value: Argument) -> str:
    return repr(value) if isinstance(value, int | Address | Stride) else value.symbol


@dataclass(frozen=True)
class Measured(Adapted):
    """A target whose candidates take as long as a record says; those that are not in it, and
    relayouts, as long as predicted."""

    record: Record

    def adapted(self, node: Node, candidates: Sequence[Candidate]) -> Sequence[Candidate]:
        """The candidates, in their order, with what was measured."""
        return [
            replace(c, seconds=self.record.get(measurement_key(node, c), c.seconds))
            for c in candidates
        ]
