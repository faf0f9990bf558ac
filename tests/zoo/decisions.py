"""Decisions of networks: on which side of a kink an activation is, and which element of a window is
its maximum.

Gradients jump where a decision changes. Of a million activations some are as near to a kink as
rounding is coarse, so that two computations in float32 decide a few of them differently, whoever
makes them, and their gradients then differ by far more than rounding. What is left of a difference
where both decide alike is rounding; for that, PyTorch here computes by decisions that it is given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch.overrides import TorchFunctionMode

from cnnc.compiler.ir.graph import Graph, Node, Value
from cnnc.compiler.ops.activation import Clip, HardSigmoid, HardSwish, Relu
from cnnc.compiler.ops.pool import MaxPool

Decision = Any
"""A tensor: which piece of an activation each element is on, or where each window's maximum is."""

# Each activation's kinks, and its pieces from below the first kink to above the last.
_PIECES: dict[str, tuple[tuple[float, ...], tuple[Callable[[Any], Any], ...]]] = {
    "relu": ((0,), (torch.zeros_like, lambda x: x)),
    "hardtanh": ((0, 6), (torch.zeros_like, lambda x: x, lambda x: torch.full_like(x, 6))),
    "hardsigmoid": ((-3, 3), (torch.zeros_like, lambda x: x / 6 + 0.5, torch.ones_like)),
    "hardswish": ((-3, 3), (torch.zeros_like, lambda x: x * (x / 6 + 0.5), lambda x: x)),
}


class Deciding(TorchFunctionMode):  # type: ignore[misc]
    """While it is entered, PyTorch's decisions are kept in `made`, in order; where `given` holds
    some, it computes by these instead."""

    def __init__(self, given: Sequence[Decision] | None = None) -> None:
        super().__init__()
        self.made: list[Decision] = []
        self._given = given

    def __torch_function__(
        self, function: Any, types: Any, args: Sequence[Any] = (), kwargs: Any = None
    ) -> Any:
        name, options = getattr(function, "__name__", ""), kwargs or {}
        if name not in _PIECES and name != "max_pool2d":
            return function(*args, **options)
        x = args[0]
        if name == "max_pool2d":
            options.pop("return_indices", None)
            decision = F.max_pool2d_with_indices(x.detach(), *args[1:], **options)[1]
        else:
            decision = _piece(x.detach(), _PIECES[name][0])
        self.made.append(decision)
        if self._given is None:
            return function(*args, **options)
        given = self._given[len(self.made) - 1]
        if name == "max_pool2d":
            return x.flatten(2).gather(2, given.flatten(2)).reshape(given.shape)
        pieces = _PIECES[name][1]
        return sum(torch.where(given == i, piece(x), 0) for i, piece in enumerate(pieces))


def _piece(x: Any, kinks: Sequence[float]) -> Decision:
    """How many kinks are below each element."""
    return sum((x > kink).to(torch.int8) for kink in kinks)


def deciding(graph: Graph) -> dict[Node, Value]:
    """For each node of the graph that decides, the value that its gradient reads."""
    found = {}
    for node in graph.nodes:
        if isinstance(node.op, Relu | Clip | HardSigmoid):
            found[node] = node.output
        elif isinstance(node.op, HardSwish | MaxPool):
            assert node.inputs[0] is not None, f"{node.name}: x is absent"
            found[node] = node.inputs[0]
    return found


def decision(node: Node, array: np.ndarray) -> Decision:
    """What the node decided, of the array that its gradient reads."""
    op, x = node.op, torch.from_numpy(array.copy())
    match op:
        case MaxPool():
            sizes = op.kernel_shape, op.strides, op.pads[:2], op.dilations, op.ceil_mode
            return F.max_pool2d_with_indices(x, *sizes)[1]
        case Clip():  # where it is clipped from above, x is the bound
            return (x > op.min).to(torch.int8) + (x >= op.max).to(torch.int8)
        case HardSigmoid():
            return (x > 0).to(torch.int8) + (x >= 1).to(torch.int8)
        case HardSwish():
            return _piece(x, (-3, 3))
    return _piece(x, (0,))


def in_order_of(decisions: Iterable[Decision], others: Sequence[Decision]) -> list[Decision]:
    """The decisions in the order of the others, each of which is of the same network: the one that
    differs least."""
    left, found = list(decisions), []
    for other in others:
        alike = [i for i, d in enumerate(left) if d.shape == other.shape and d.dtype == other.dtype]
        nearest = min(alike, key=lambda i: int((left[i] != other).sum()))
        found.append(left.pop(nearest))
    assert not left, "one of them decides more often"
    return found
