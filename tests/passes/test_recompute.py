"""Recomputation of cheap values in training steps: what fires, what refuses, less memory."""

from __future__ import annotations

import numpy as np

from cnnc import nn, optim
from cnnc.compiler import driver
from cnnc.compiler.autodiff import LEARNING_RATE, training_step
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ir.verify import verify
from cnnc.compiler.passes.legalize import legalize
from cnnc.compiler.passes.recompute import recompute
from cnnc.frontends.nn.training import trace_loss

SHAPE = (4, 3, 18, 18)


def step_of(*modules: nn.Module) -> Graph:
    """The legal graph of a training step of these modules and a classifier."""
    nn.manual_seed(0)
    net = nn.Sequential(*modules, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 5))
    labels = TensorType(DType.INT64, SHAPE[:1])
    graph = trace_loss(net, "cross_entropy", {"x": SHAPE}, {"y": labels})
    return legalize(training_step(graph, graph.outputs[0], optim.SGD(0.1)))


def layer(channels: int, *activation: nn.Module) -> tuple[nn.Module, ...]:
    return (nn.Conv2d(channels, 8, 3, padding=1), nn.BatchNorm2d(8), *activation)


def again(graph: Graph) -> list[str]:
    """The nodes that are copies, without that mark."""
    return [n.name.split(":")[0] for n in graph.nodes if ":again" in n.name]


def trained(graph: Graph) -> dict[str, np.ndarray]:
    """The states after two steps."""
    rng = np.random.default_rng(1)
    feeds: dict[str, np.ndarray] = {
        "x": rng.standard_normal(SHAPE).astype(np.float32),
        "y": rng.integers(0, 5, SHAPE[0]),
        LEARNING_RATE: np.array(0.1, np.float32),
    }
    states: dict[str, np.ndarray] = {}
    for _ in range(2):
        interpret(graph, feeds, states=states)
    return states


def recomputed(before: Graph, *, low_memory: bool = True) -> Graph:
    after = recompute(before, low_memory=low_memory)
    verify(after)
    assert recompute(after, low_memory=low_memory) is after
    for (name, a), b in zip(trained(after).items(), trained(before).values(), strict=True):
        np.testing.assert_array_equal(a, b, name)
    return after


def test_normalised_maps_are_computed_again() -> None:
    before = step_of(*layer(3, nn.ReLU()), *layer(8, nn.ReLU()), *layer(8, nn.ReLU()))
    copies = dict.fromkeys(again(recomputed(before)))
    assert [n for n in copies if "." not in n] == ["8", "5", "2"]  # as the backward pass goes
    assert {n.split(".")[0] for n in copies} == {"7", "8", "4", "5", "1", "2"}


def test_without_low_memory_only_what_fuses_is_computed_again() -> None:
    before = step_of(*layer(3, nn.SiLU()), *layer(8, nn.ReLU()), *layer(8, nn.Hardswish()))
    copies = dict.fromkeys(again(recomputed(before, low_memory=False)))
    # What activations were given, and a sigmoid; not what convolutions read.
    assert {n.split(".")[0] for n in copies} == {"7", "1", "2"}
    assert len(copies) == len(again(recompute(before)))


def test_what_needs_a_value_that_is_gone_is_kept() -> None:
    convolutions = [(nn.Conv2d(c, 8, 3, padding=1), nn.ReLU()) for c in (3, 8, 8)]
    before = step_of(*(module for pair in convolutions for module in pair))
    assert recompute(before, low_memory=True) is before


def test_long_chains_are_kept() -> None:
    chain = [nn.Hardswish() for _ in range(7)]
    before = step_of(*layer(3, *chain), *layer(8, nn.ReLU()), *layer(8, nn.ReLU()))
    copies = again(recomputed(before))
    assert "8" not in copies  # the last of the chain, which the next convolution reads
    assert "11" in copies


def test_inference_computes_nothing_again() -> None:
    graph = nn.Sequential(*layer(3, nn.ReLU())).trace({"x": SHAPE})
    assert recompute(graph, low_memory=True) is graph


def test_small_values_are_kept() -> None:
    net = nn.Sequential(
        *(m for _ in range(4) for m in (nn.Linear(8, 8), nn.BatchNorm1d(8), nn.ELU()))
    )
    labels = TensorType(DType.INT64, (6,))
    graph = trace_loss(net, "cross_entropy", {"x": (6, 8)}, {"y": labels})
    step = legalize(training_step(graph, graph.outputs[0], optim.SGD(0.1)))
    assert recompute(step, low_memory=True) is step


def test_a_step_of_low_memory_takes_less() -> None:
    graph = step_of(*(m for c in (3, 8, 8, 8) for m in layer(c, nn.SiLU())))
    options = [driver.Options(Isa.X86_64_V3, low_memory=low) for low in (False, True)]
    normal, low = (driver.lower_graph(graph, {}, o).arena_bytes for o in options)
    assert low < 0.9 * normal
