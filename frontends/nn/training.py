"""The graph of a network with its loss: what a training step is made of."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ops.reduce import LogSoftmax, Softmax
from cnnc.errors import InputError

from .losses import LOSSES, Loss
from .module import Module
from .spec import Spec
from .tensor import Tensor
from .tracing import Trace, named_outputs

_LOG = logging.getLogger("cnnc.training")


def trace_loss(
    net: Module,
    loss: str | Loss,
    inputs: Mapping[str, Spec],
    targets: Mapping[str, Spec],
    *,
    training: bool = True,
    seed: int = 0,
) -> Graph:
    """The graph of the network, as `trace` makes it, with its loss as first output, called "loss".
    `targets` are further inputs.

    The loss is a name of `LOSSES`, or any function: it is called with what `forward` gives and then
    the targets, and gives one number. Raises InputError where it gives something else, and what
    `trace` raises.
    """
    function = LOSSES.get(loss) if isinstance(loss, str) else loss
    if function is None:
        expected = ", ".join(LOSSES)
        raise InputError("there is no loss of that name", got=str(loss), expected=expected)
    tracing = Trace(net, training, seed)
    made = net(*(tracing.input(name, spec) for name, spec in inputs.items()))
    found = function(made, *(tracing.input(name, spec) for name, spec in targets.items()))
    if not isinstance(found, Tensor) or found.ndim:
        got = found.value.type if isinstance(found, Tensor) else type(found).__name__
        raise InputError("the loss is not one number", got=str(got), expected="float32[]")
    outputs = named_outputs(made, net)
    if "loss" in outputs:
        raise InputError("an output of the network has the name of the loss", got="loss")
    graph = tracing.graph({"loss": found, **outputs})
    if training:
        _warn_of_probabilities(graph)
    return graph


def _warn_of_probabilities(graph: Graph) -> None:
    """Says so where the loss takes the softmax of a softmax, whose slopes are small."""
    for node in graph.nodes:
        (x, *_) = node.inputs
        before = graph.producers.get(x) if x is not None else None
        if isinstance(node.op, LogSoftmax) and before and isinstance(before.op, Softmax):
            _LOG.warning(
                "%s: the loss takes logits, but the network ends with a softmax; leave it out, "
                "as to_logits() does for imported networks",
                before.name,
            )
