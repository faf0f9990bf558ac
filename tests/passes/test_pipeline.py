"""The order of passes, their levels, and what surrounds each: verification and observation."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from cnnc.compiler.ir.graph import Graph, Node
from cnnc.compiler.ops.activation import Relu
from cnnc.compiler.ops.dropout import Dropout
from cnnc.compiler.ops.elementwise import Add, Mul
from cnnc.compiler.ops.linear import Gemm
from cnnc.compiler.ops.pool import MaxPool
from cnnc.compiler.ops.shape import Flatten
from cnnc.compiler.passes.pipeline import Pass, inference, run_passes
from cnnc.errors import ModelError
from tests.passes.networks import Network, assert_same_network, operators


def anything(node: Node) -> None:
    """A target with a kernel for every fusion."""


def classifier() -> Graph:
    """What exporters write: two convolutions with BatchNormalization, a residual, a classifier."""
    net = Network()
    x = net.take(2, 3, 9, 7)
    stem = net(Relu(), net.norm(net.conv(x, 4, pads=(1, 1, 1, 1), name="stem"), "bn1"))
    body = net.norm(net.conv(stem, 4, pads=(1, 1, 1, 1), name="body", bias=False), "bn2")
    h = net(MaxPool((3, 2), (2, 2)), net(Relu(), net(Add(), body, stem)))
    h = net(Flatten(), net(Dropout(), net.norm(h, "bn3")))
    factor = net(Mul(), net.fixed("two", 2), net.fixed("half", 0.5))
    h = net(Mul(), h, factor)
    w, c = net.weights("w", 5, h.type.dims[1]), net.weights("c", 5)
    return net.graph([net(Gemm(alpha=0.5, transB=True), h, w, c)])


LEVELS = {
    0: [
        *("Conv", "Mul", "Add", "Relu", "Conv", "Mul", "Add", "Add", "Relu"),
        *("MaxPool", "Mul", "Add", "Dropout", "Flatten", "Mul", "Gemm"),
    ],
    1: ["Conv", "Relu", "Conv", "Add", "Relu", "MaxPool", "Mul", "Add", "Reshape", "Gemm"],
    2: ["Fused", "Fused", "Fused", "Reshape", "Gemm"],
    3: ["Fused", "Fused", "Fused", "Reshape", "Gemm"],
}


@pytest.mark.parametrize("level", LEVELS)
def test_levels(level: int) -> None:
    before = classifier()
    after = run_passes(before, inference(anything, level))
    assert_same_network(before, after)
    assert operators(after) == LEVELS[level]


def test_every_pass_and_the_pipeline_are_idempotent() -> None:
    graph = classifier()
    passes = inference(anything, 3)
    for each in passes:
        graph = each.function(graph)
        assert each.function(graph) is graph, each.name
    assert run_passes(graph, passes) is graph


def test_every_pass_has_a_name_and_a_reason() -> None:
    passes = inference(anything, 3)
    assert len({p.name for p in passes}) == len(passes)
    assert all(p.reason for p in passes)


def test_the_observer_sees_every_pass() -> None:
    seen: list[tuple[str, Graph, Graph]] = []

    def observe(name: str, before: Graph, after: Graph, seconds: float) -> None:
        assert seconds >= 0
        seen.append((name, before, after))

    before = classifier()
    passes = inference(anything, 3)
    after = run_passes(before, passes, observe)
    assert [name for name, _, _ in seen] == [p.name for p in passes]
    assert seen[0][1] is before
    assert seen[-1][2] is after
    assert all(a[2] is b[1] for a, b in pairwise(seen))


def test_a_pass_that_breaks_the_graph_is_caught() -> None:
    def drop_first(graph: Graph) -> Graph:
        return replace(graph, nodes=graph.nodes[1:])

    broken = Pass("drop-first", drop_first, "breaks the graph")
    with pytest.raises(ModelError, match="a value is used before it is defined"):
        run_passes(classifier(), [broken])


def test_a_broken_graph_is_caught_before_the_first_pass() -> None:
    graph = classifier()
    with pytest.raises(ModelError, match="a value is used before it is defined"):
        run_passes(replace(graph, nodes=graph.nodes[::-1]), [])
