"""Training as operators of the graph: gradients, and the whole step of an optimiser.

`differentiate` adds the backward pass to a graph, by the one table of rules in `rules`;
`training_step` adds what an optimiser makes of the gradients.
"""

from __future__ import annotations

from .differentiate import differentiate
from .step import LEARNING_RATE, Optimizer, training_step

__all__ = ["LEARNING_RATE", "Optimizer", "differentiate", "training_step"]
