"""Steps of training are PyTorch's, in double precision: losses, parameters, running statistics.

Skipped where torch is not installed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import pytest

from cnnc import nn, optim
from cnnc.compiler.autodiff import LEARNING_RATE, training_step
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.frontends.nn import functional as F
from cnnc.frontends.nn.training import trace_loss

torch = pytest.importorskip("torch", reason="torch is not installed")

SCHEDULE = (0.05, 0.05, 0.02, 0.02, 0.01)
OPTIMIZERS: list[tuple[optim.Optimizer, Callable[[Any], Any]]] = [
    (
        optim.SGD(momentum=0.9, weight_decay=0.01, nesterov=True),
        lambda p: torch.optim.SGD(p, 0.1, momentum=0.9, weight_decay=0.01, nesterov=True),
    ),
    (optim.Adam(weight_decay=0.01), lambda p: torch.optim.Adam(p, weight_decay=0.01)),
    (optim.AdamW(), torch.optim.AdamW),
    (
        optim.RMSprop(momentum=0.5, centered=True),
        lambda p: torch.optim.RMSprop(p, momentum=0.5, centered=True),
    ),
]


def network(kind: Any) -> Any:
    """The same network by our modules or by PyTorch's."""
    return kind.Sequential(
        kind.Conv2d(2, 6, 3, stride=2, padding=1),
        kind.GELU(),
        kind.BatchNorm2d(6),
        kind.Conv2d(6, 6, 3, padding=2, dilation=2, groups=3),
        kind.Hardswish(),
        kind.MaxPool2d(3, 2, 1),
        kind.ConvTranspose2d(6, 4, 2, stride=2),
        kind.GroupNorm(2, 4),
        kind.SiLU(),
        kind.AvgPool2d(2),
        kind.Flatten(),
        kind.Linear(4 * 3 * 3, 5),
    )


@pytest.mark.parametrize(("optimizer", "make"), OPTIMIZERS, ids=["sgd", "adam", "adamw", "rmsprop"])
def test_five_steps(optimizer: optim.Optimizer, make: Callable[[Any], Any]) -> None:
    torch.manual_seed(0)
    theirs, ours = network(torch.nn), network(nn)
    ours.load_state_dict({k: v.numpy() for k, v in theirs.state_dict().items()})
    theirs, rng = theirs.double(), np.random.default_rng(1)
    loss = partial(F.cross_entropy, label_smoothing=0.25)
    labels = TensorType(DType.INT64, (4,))
    graph = trace_loss(ours, loss, {"x": (4, 2, 9, 9)}, {"y": labels})
    step = training_step(graph, graph.outputs[0], optimizer)
    states: dict[str, np.ndarray] = {}
    descent = make(theirs.parameters())
    for rate in SCHEDULE:
        x, y = rng.normal(size=(4, 2, 9, 9)), rng.integers(0, 5, 4)
        feeds = {"x": x, "y": y, LEARNING_RATE: np.array(rate)}
        found = interpret(step, feeds, np.float64, states=states)[0]
        descent.param_groups[0]["lr"] = rate
        descent.zero_grad()
        logits = theirs(torch.from_numpy(x))
        wanted = torch.nn.functional.cross_entropy(
            logits, torch.from_numpy(y), label_smoothing=0.25
        )
        wanted.backward()
        descent.step()
        # Constants, such as betas and epsilons, are float32 in the graph.
        np.testing.assert_allclose(found, wanted.item(), rtol=1e-5)
    for name, expected in theirs.state_dict().items():
        if "num_batches" not in name:
            np.testing.assert_allclose(states[name], expected, rtol=1e-4, atol=1e-6)
