"""Graphs for training: batch norm by the batch, dropout by a generator, what is frozen."""

from __future__ import annotations

import numpy as np

from cnnc import nn
from cnnc.compiler.ir.graph import Graph, Role
from cnnc.compiler.ir.interpret import interpret


def updates(graph: Graph) -> dict[str, str]:
    """The names of updated states, and of the operators that compute what they become."""
    return {state.name: graph.producers[new].op.name for new, state in graph.updates}


def test_batch_norm_takes_the_statistics_of_the_batch() -> None:
    net = nn.Sequential(nn.BatchNorm2d(3, momentum=0.5))
    graph = nn.trace(net, {"x": (4, 3, 5, 5)}, training=True)
    kind = "BatchNormalizationTraining"
    assert updates(graph) == {"0.running_mean": kind, "0.running_var": kind}
    assert {v.role for v in graph.sources} == {Role.STATE}
    x = np.random.default_rng(0).normal(3, 2, (4, 3, 5, 5)).astype(np.float32)
    (y,) = interpret(graph, [x])
    np.testing.assert_allclose(y.mean((0, 2, 3)), 0, atol=1e-5)
    np.testing.assert_allclose(y.std((0, 2, 3)), 1, atol=1e-4)


def test_a_batch_norm_that_is_used_twice_updates_its_statistics_twice() -> None:
    class Twice(nn.Module):
        def __init__(self) -> None:
            self.norm = nn.BatchNorm1d(2)

        def forward(self, x: nn.Tensor) -> nn.Tensor:
            return self.norm(self.norm(x))

    graph = nn.trace(Twice(), {"x": (4, 2)}, training=True)
    first, second = graph.nodes
    assert second.inputs[3] is first.outputs[3]
    assert [new for new, _ in graph.updates] == list(second.outputs[3:])


def test_frozen_batch_norm_keeps_its_inference_form() -> None:
    net = nn.Sequential(nn.Conv2d(1, 2, 1), nn.BatchNorm2d(2), nn.Conv2d(2, 1, 1))
    net.freeze("0", "1")
    graph = nn.trace(net, {"x": (2, 1, 3, 3)}, training=True)
    assert [n.op.name for n in graph.nodes] == ["Conv", "BatchNormalization", "Conv"]
    assert graph.updates == ()
    assert [v.name for v in graph.sources if v.role is Role.STATE] == ["2.weight", "2.bias"]


def test_batch_norm_frozen_as_pytorch_does_goes_on_with_its_statistics() -> None:
    net = nn.Sequential(nn.BatchNorm2d(2))
    net.freeze(norm=False)
    graph = nn.trace(net, {"x": (2, 2, 3, 3)}, training=True)
    roles = {v.name: v.role.value for v in graph.sources}
    assert roles["0.weight"] == "param"
    assert roles["0.running_mean"] == "state"


def test_eval_mode_keeps_the_inference_form_and_trains_the_parameters() -> None:
    net = nn.Sequential(nn.BatchNorm2d(2), nn.Dropout()).eval()
    graph = nn.trace(net, {"x": (2, 2, 3, 3)}, training=True)
    assert [n.op.name for n in graph.nodes] == ["BatchNormalization", "Dropout"]
    roles = {v.name: v.role.value for v in graph.sources}
    assert roles["0.weight"] == "state"
    assert roles["0.running_var"] == "param"


def test_dropouts_share_a_generator_and_have_streams_of_their_own() -> None:
    net = nn.Sequential(nn.Dropout(0.25), nn.Dropout(0.5), nn.Dropout(0.0))
    graph = nn.trace(net, {"x": (4, 1000)}, training=True, seed=7)
    assert updates(graph) == {"generator": "AdvanceGenerator"}
    (generator,) = graph.sources
    assert generator.data is not None
    assert generator.data.tolist() == [7, 0]
    streams = [str(n.op) for n in graph.nodes if n.op.name == "DropoutTraining"]
    assert streams == [
        "DropoutTraining(ratio=0.25, stream=0)",
        "DropoutTraining(ratio=0.5, stream=1)",
    ]
    (y,) = interpret(graph, [np.ones((4, 1000), np.float32)])
    assert set(np.unique(y).round(5)) == {0, np.float32(1 / 0.75 / 0.5).round(5)}
    assert 0.3 < (y > 0).mean() < 0.45


def test_whole_maps_and_whole_samples_are_dropped() -> None:
    x = np.random.default_rng(0).normal(size=(50, 20, 3, 3)).astype(np.float32)
    maps = nn.trace(nn.Dropout2d(0.5), {"x": ("N", 20, 3, 3)}, training=True)
    (y,) = interpret(maps, [x])
    factors = (y / x).reshape(50, 20, 9)
    assert np.array_equal(factors, factors[..., :1].repeat(9, 2))
    assert set(np.unique(factors)) == {0, 2}
    samples = nn.trace(nn.StochasticDepth(0.5), {"x": ("N", 20, 3, 3)}, training=True)
    (y,) = interpret(samples, [x])
    rows = (y / x).reshape(50, 180)
    assert np.array_equal(rows, rows[:, :1].repeat(180, 1))
    assert set(np.unique(rows)) == {0, 2}
