"""Batch normalisation in training becomes sums over maps and elementwise nodes, and means the
same."""

from __future__ import annotations

import numpy as np
import pytest

from cnnc.compiler.ir.graph import Builder, Graph
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ir.verify import verify
from cnnc.compiler.ops.activation import Relu
from cnnc.compiler.ops.elementwise import Mul
from cnnc.compiler.ops.norm import BatchNormalizationGradient, BatchNormalizationTraining
from cnnc.compiler.passes.training_norm import expand_training_norm

SHAPES = [(4, 3, 5, 2), (6, 3), (1, 3, 7), (2, 3, 2, 3, 2)]


def trained(shape: tuple[int, ...]) -> Graph:
    """A normalisation, its gradient for dy = y * y, and the running statistics."""
    random = np.random.default_rng(0)
    builder = Builder("norm")
    x = builder.input("x", TensorType(DType.FLOAT32, shape))
    vectors = [random.uniform(0.5, 2, shape[1]).astype(np.float32) for _ in range(4)]
    scale, bias, mean, var = (builder.parameter(f"p{i}", v) for i, v in enumerate(vectors))
    norm = builder.node(BatchNormalizationTraining(1e-3, 0.2), [x, scale, bias, mean, var])
    y, mean, inverse, *running = norm.outputs
    dy = builder(Mul(), y, y)
    gradient = builder.node(BatchNormalizationGradient(), [x, dy, scale, mean, inverse])
    return builder.graph([builder(Relu(), y), *running, *gradient.outputs])


@pytest.mark.parametrize("shape", SHAPES)
def test_it_means_the_same(shape: tuple[int, ...]) -> None:
    graph = trained(shape)
    expanded = expand_training_norm(graph)
    verify(expanded)
    names = {node.op.name for node in expanded.nodes}
    assert not any(name.startswith("BatchNormalization") for name in names)
    assert ("MapMoments" in names) == (len(shape) > 2)
    x = np.random.default_rng(1).standard_normal(shape).astype(np.float32)
    for found, expected in zip(
        interpret(expanded, [x], np.float64), interpret(graph, [x], np.float64), strict=True
    ):
        np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-6)


def test_values_keep_their_names_and_nodes_their_origins() -> None:
    graph = trained((4, 3, 5, 2))
    expanded = expand_training_norm(graph)
    assert [v.name for v in expanded.outputs] == [v.name for v in graph.outputs]
    known = {node.name for node in graph.nodes}
    assert {origin for node in expanded.nodes for origin in node.origins} < known
    assert len({node.name for node in expanded.nodes}) == len(expanded.nodes)


def test_a_second_run_and_other_graphs_change_nothing() -> None:
    expanded = expand_training_norm(trained((4, 3, 5, 2)))
    assert expand_training_norm(expanded) is expanded
