"""Legalisation: BatchNormalization in elementwise operators, products of vectors as of matrices."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.text import print_graph
from cnnc.compiler.ops.activation import Relu
from cnnc.compiler.ops.linear import Gemm, MatMul
from cnnc.compiler.ops.norm import BatchNormalization
from cnnc.compiler.passes.legalize import RULES, legalize
from cnnc.compiler.passes.rule import Event, rewrite
from tests.passes.networks import Network, assert_same_network, operators

EXPANDED = ["Mul", "Add"]


def legal(before: Graph) -> Graph:
    after = legalize(before)
    assert_same_network(before, after)
    assert legalize(after) is after
    return after


def test_what_is_left_is_expanded(golden: Callable[[str, str], None]) -> None:
    net = Network()
    after = legal(net.graph([net(Relu(), net.norm(net.take(2, 3, 4, 5)), name="relu")]))
    golden("expand_batchnorm", print_graph(after))
    assert operators(after) == [*EXPANDED, "Relu"]


@pytest.mark.parametrize("shape", [(3, 4), (2, 4, 5), (1, 4, 2, 3, 2)])
def test_expansion_for_every_rank(shape: tuple[int, ...]) -> None:
    net = Network()
    assert operators(legal(net.graph([net.norm(net.take(*shape))]))) == EXPANDED


def test_statistics_given_at_every_run_are_expanded() -> None:
    net = Network()
    x = net.take(2, 3, 4, 5)
    statistics = net.statistics(3)
    statistics[0] = net.take(3, name="scale")
    y = net(BatchNormalization(2.0**-9), x, *statistics)
    every_run = ["Div", "Mul", "Sub", "Reshape", "Mul", "Reshape", "Add"]
    assert operators(legal(net.graph([y]))) == every_run


@pytest.mark.parametrize(
    ("a", "b"), [((4,), (4, 5)), ((3, 4), (4,)), ((4,), (4,)), ((2, 3, 4), (4,)), ((4,), (2, 4, 3))]
)
def test_a_matmul_of_vectors_becomes_one_of_matrices(
    a: tuple[int, ...], b: tuple[int, ...]
) -> None:
    net = Network()
    after = legal(net.graph([net(MatMul(), net.take(*a, name="a"), net.take(*b, name="b"))]))
    (product,) = (n for n in after.nodes if isinstance(n.op, MatMul))
    assert all(t is not None and t.rank > 1 for t in product.input_types)


def test_a_gemm_of_columns_becomes_one_of_rows() -> None:
    net = Network()
    a, b = net.take(4, 3, name="a"), net.weights("b", 4, 5)
    after = legal(net.graph([net(Gemm(2.0, transA=True), a, b, name="fc")]))
    assert operators(after) == ["Transpose", "Gemm"]


def test_a_matmul_of_matrices_is_left_alone() -> None:
    net = Network()
    before = net.graph([net(MatMul(), net.take(3, 4), net.weights("b", 4, 5), name="fc")])
    trace: list[Event] = []
    assert rewrite(before, RULES, trace) is before
    assert [str(event) for event in trace] == [
        "MatMulOfMatrices refused at fc: both sides are matrices"
    ]
