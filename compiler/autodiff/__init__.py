"""Training as operators of the graph: gradients, and the whole step of an optimiser.

`differentiate` adds the backward pass to a graph, by the one table of rules in `rules`.
"""

from __future__ import annotations

from .differentiate import differentiate

__all__ = ["differentiate"]
