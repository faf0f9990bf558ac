"""A whole training step as one graph: forward, backward, and the optimiser's updates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from cnnc.errors import ModelError

from ..ir.graph import Graph, Role, Value
from ..ir.types import DType, TensorType
from ..ops.extension import Extension
from ..passes.eliminate import eliminate_dead_code
from .differentiate import differentiate, influences

LEARNING_RATE = "learning_rate"


class Optimizer(Protocol):
    """What makes new parameters out of gradients."""

    def updates(
        self, build: Extension, gradients: Mapping[Value, Value], learning_rate: Value
    ) -> Sequence[tuple[Value, Value]]:
        """Pairs of a new value and the state that it replaces, built for the gradient of each
        parameter; `learning_rate` is one number."""
        ...


def training_step(
    graph: Graph, loss: Value, optimizer: Optimizer, parameters: Sequence[Value] = ()
) -> Graph:
    """The graph of one step: its outputs are the loss, then those of `graph`; its updates are those
    of `graph`, then the optimiser's; its last input is the learning rate, float32, of no
    dimensions, called "learning_rate".

    `parameters` are states of the graph. Without any, they are all floating states that the loss
    depends on and no update of the graph replaces. Raises ModelError when there are none, and what
    `differentiate` raises.
    """
    parameters = parameters or trainable(graph, loss)
    for value in parameters:
        if value.role is not Role.STATE:
            raise ModelError("a parameter to be trained is no state", where=value.name)
    if not parameters:
        raise ModelError(
            "there is nothing to train",
            where=graph.name,
            remedy="unfreeze parameters that the loss depends on",
        )
    whole = differentiate(graph, loss, parameters)
    gradients = whole.outputs[len(graph.outputs) :]
    build = Extension(whole)
    build.stem = "optimizer"
    rate = build.input(LEARNING_RATE, TensorType(DType.FLOAT32, ()))
    updates = optimizer.updates(build, dict(zip(parameters, gradients, strict=True)), rate)
    outputs = (loss, *(v for v in graph.outputs if v is not loss))
    made = build.graph(outputs, (*graph.updates, *updates))
    return eliminate_dead_code(replace(made, name=f"{graph.name}.training"))


def trainable(graph: Graph, loss: Value) -> tuple[Value, ...]:
    """The floating states that the loss depends on and no update replaces, in order of use."""
    updated = {state for _, state in graph.updates}
    read = influences(graph, loss)
    return tuple(
        v
        for v in graph.sources
        if v.role is Role.STATE and v in read and v not in updated and v.type.dtype.is_float
    )
