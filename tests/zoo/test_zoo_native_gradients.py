"""The gradients that compiled training steps of the zoo's networks compute, beside PyTorch's: the
error of each tensor to float64, as 2-norm, is at most ten times that of PyTorch in float32.

Each error is to float64 by the decisions of the same computation, see `decisions`. Run with -s, a
test prints the greatest and the median ratio of the network's tensors, that of PyTorch's to itself
with channels last, and how many decisions each made in another way than PyTorch in float32.
bench/RESULTS.md has all of them. Skipped where torchvision is not installed.
"""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from cnnc import nn, optim, zoo
from cnnc.compiler.autodiff import training_step
from cnnc.compiler.ir.graph import Role
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.frontends.nn.training import trace_loss
from cnnc.runtime.states import States
from cnnc.session import Request, open_one_network
from cnnc.source import GraphSource

torch = pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("torchvision", reason="torchvision is not installed")

from tests.zoo.decisions import Deciding, Decision, deciding, decision, in_order_of  # noqa: E402
from tests.zoo.torch_networks import batch, networks  # noqa: E402

QUICK = ("lenet5", "unet", "resnet18", "squeezenet1_1", "googlenet")
BUFFER = ".momentum_buffer"
Gradients = dict[str, np.ndarray]


def theirs_by(
    net: Any,
    x: np.ndarray,
    y: np.ndarray,
    dtype: Any,
    given: list[Decision] | None = None,
    **to: Any,
) -> tuple[Gradients, list[Decision]]:
    """PyTorch's gradients in a type, by decisions that are given or its own, which it gives too."""
    net = copy.deepcopy(net).to(dtype=dtype, **to)
    inputs = torch.from_numpy(x).to(dtype=dtype, **to)
    with Deciding(given) as mode:
        loss = torch.nn.functional.cross_entropy(net(inputs), torch.from_numpy(y))
    loss.backward()
    return {name: p.grad.numpy() for name, p in net.named_parameters()}, mode.made


def ours_by(net: nn.Module, x: np.ndarray, y: np.ndarray) -> tuple[Gradients, list[Decision]]:
    """The gradients of a compiled training step, which momentum keeps at first, and what it
    decided."""
    labels = TensorType(DType.INT64, y.shape)
    graph = trace_loss(net, "cross_entropy", {"x": x.shape}, {"y": labels})
    decided = deciding(graph)
    kept = list(dict.fromkeys(decided.values()))
    graph = replace(graph, outputs=(*graph.outputs, *kept))
    step = training_step(graph, graph.outputs[0], optim.SGD(lr=0.0, momentum=0.5))
    states = {v.name: v.data for v in step.sources if v.role is Role.STATE and v.data is not None}
    network = open_one_network(Request(GraphSource(step, live=True), 3, {}), 2, States(states))
    outputs = network.run([x, y, np.float32(0)])
    network.close()
    arrays = dict(zip(kept, outputs[-len(kept) :], strict=True)) if kept else {}
    gradients = {
        name.removeprefix("optimizer.").removesuffix(BUFFER): array
        for name, array in states.items()
        if name.endswith(BUFFER)
    }
    return gradients, [decision(node, arrays[value]) for node, value in decided.items()]


def errors(
    net: Any, x: np.ndarray, y: np.ndarray, found: tuple[Gradients, list[Decision]]
) -> dict[str, float]:
    """The distance of each gradient to PyTorch's in float64 by the same decisions."""
    gradients, decisions = found
    exact, _ = theirs_by(net, x, y, torch.float64, decisions)
    assert gradients.keys() == exact.keys()
    return {name: float(np.linalg.norm(gradients[name] - g)) for name, g in exact.items()}


def changed(decisions: list[Decision], others: list[Decision]) -> int:
    """How many of the decisions differ."""
    return sum(int((a != b).sum()) for a, b in zip(decisions, others, strict=True))


def ratios(errors: dict[str, float], others: dict[str, float]) -> np.ndarray:
    """Of each tensor's error to another."""
    smallest = float(np.finfo(np.float64).tiny)
    return np.array([errors[name] / max(other, smallest) for name, other in others.items()])


@pytest.mark.parametrize(
    "name", [n if n in QUICK else pytest.param(n, marks=pytest.mark.slow) for n in zoo.__all__]
)
def test_errors_are_at_most_ten_times_pytorchs(name: str) -> None:
    theirs, ours = networks(name)
    x, y = batch(name, 4)
    plain = theirs_by(theirs, x, y, torch.float32)
    noise = errors(theirs, x, y, plain)
    last = theirs_by(theirs, x, y, torch.float32, memory_format=torch.channels_last)
    other = ratios(errors(theirs, x, y, last), noise)
    gradients, decisions = ours_by(ours, x, y)
    decisions = in_order_of(decisions, plain[1])
    found = ratios(errors(theirs, x, y, (gradients, decisions)), noise)
    print(
        f"\n| {name} | {found.max():.2f} | {np.median(found):.2f} | {other.max():.2f} | "
        f"{np.median(other):.2f} | {changed(decisions, plain[1])} | {changed(last[1], plain[1])} | "
        f"{sum(d.numel() for d in decisions)} |"
    )
    assert found.max() <= 10, list(noise)[int(found.argmax())]
