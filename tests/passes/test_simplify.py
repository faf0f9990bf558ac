"""Simplification: what each rule does, and when it refuses."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cnnc.compiler.ir.graph import Graph, Value
from cnnc.compiler.ir.text import print_graph
from cnnc.compiler.ops.activation import Relu, Sigmoid, Tanh
from cnnc.compiler.ops.dropout import Dropout
from cnnc.compiler.ops.elementwise import Add, Mul
from cnnc.compiler.ops.linear import Gemm, MatMul
from cnnc.compiler.ops.pick import Expand, Gather, Pad, Slice
from cnnc.compiler.ops.pool import AveragePool, MaxPool
from cnnc.compiler.ops.resize import ResizeNearest
from cnnc.compiler.ops.shape import Flatten, Identity, Reshape
from cnnc.compiler.passes.rule import Event, rewrite
from cnnc.compiler.passes.simplify import RULES, simplify
from tests.passes.networks import Network, assert_same_network, lines, only, operators


def simplified(before: Graph) -> Graph:
    """The graph after `simplify`, compared with the one before, and unmoved by a second run."""
    after = simplify(before)
    assert_same_network(before, after)
    assert simplify(after) is after
    return after


def reasons(graph: Graph) -> list[str]:
    """The trace of the rules on the graph."""
    trace: list[Event] = []
    rewrite(graph, RULES, trace)
    return lines(trace)


def test_identities_dropouts_and_idle_reshapes_go(golden: Callable[[str, str], None]) -> None:
    net = Network()
    x = net(Identity(), net.take(2, 3, 1, 1))
    x = net(Dropout(0.25), net(Relu(), x, name="relu"), name="dropout")
    x = net(Reshape((0, 3, 1, -1)), x, name="reshape")
    x = net(Flatten(), x, name="flatten", origins=["flat"])
    after = simplified(net.graph([net(Identity(), net(Tanh(), x, name="tanh"), name="y")]))
    golden("simplify_identities", print_graph(after))


def test_dropout_as_a_result_becomes_an_identity() -> None:
    net = Network()
    after = simplified(net.graph([net(Dropout(), net.take(2))]))
    assert operators(after) == ["Identity"]


def test_identity_of_an_input_stays_as_a_result() -> None:
    net = Network()
    before = net.graph([net(Identity(), net.take(2), name="id")])
    assert simplify(before) is before
    assert reasons(before) == [
        "RemoveIdentity refused at id: the graph gives its output under a name of its own"
    ]


def test_reshapes_merge_and_a_shared_one_stays() -> None:
    net = Network()
    matrix = net(Flatten(), net(Relu(), net.take(2, 3, 4)))
    cube = net(Reshape((4, -1, 2)), matrix)
    after = simplified(net.graph([net(Relu(), cube), net(Tanh(), matrix)]))
    reshapes = [n for n in after.nodes if isinstance(n.op, Reshape)]
    assert [n.op for n in reshapes] == [Reshape((2, 12)), Reshape((4, 3, 2))]
    assert all(n.inputs == (after.nodes[0].output,) for n in reshapes)


def test_reshapes_that_undo_each_other_go() -> None:
    net = Network()
    x = net(Reshape((2, 3, 4)), net(Flatten(), net(Relu(), net.take(2, 3, 4))))
    assert operators(simplified(net.graph([net(Tanh(), x)]))) == ["Relu", "Tanh"]


def test_a_reshape_of_nothing_states_its_zeros() -> None:
    net = Network()
    after = simplified(net.graph([net(Reshape((0, 2)), net.take(0, 4, name="empty"))]))
    assert after.nodes[0].op == Reshape((0, 2), allowzero=True)


def test_a_plain_reshape_is_left_alone() -> None:
    net = Network()
    before = net.graph([net(Reshape((6,)), net.take(2, 3), name="flat")])
    assert simplify(before) is before
    assert reasons(before) == [
        "RemoveReshape refused at flat: it changes the shape",
        "NormaliseReshape refused at flat: it states the output's shape already",
    ]


@pytest.mark.parametrize("swapped", [False, True])
def test_neutral_constants_go(swapped: bool) -> None:
    net = Network()
    x = net(Relu(), net.take(2, 3))
    zero, one = net.fixed("zero", 0, 0, 0, shape=(1, 3)), net.fixed("one", 1)
    x = net(Add(), *((zero, x) if swapped else (x, zero)))
    x = net(Mul(), *((one, x) if swapped else (x, one)))
    assert operators(simplified(net.graph([net(Tanh(), x)]))) == ["Relu", "Tanh"]


@pytest.mark.parametrize("number", [0.0, 1.0])
def test_other_constants_and_parameters_stay(number: float) -> None:
    net = Network()
    x = net(Add(), net.take(2, 3), net.fixed("c", number, 2, 3, shape=(3,)), name="add")
    before = net.graph([net(Mul(), x, net.weights("w", 3), name="mul")])
    assert simplify(before) is before
    assert reasons(before) == [
        "RemoveAddOfZero refused at add: no operand is a constant 0",
        "RemoveMulByOne refused at mul: no operand is a constant 1",
    ]


def test_a_neutral_constant_that_broadcasts_stays() -> None:
    net = Network()
    before = net.graph([net(Add(), net.take(3), net.fixed("zero", 0, 0, shape=(2, 1)), name="a")])
    assert simplify(before) is before
    assert "RemoveAddOfZero refused at a: the constant 0 gives the output its shape" in reasons(
        before
    )


def product_and_addend(net: Network, addend: Value, **shapes: tuple[int, ...]) -> Graph:
    """x times a parameter, plus the addend."""
    x = net.take(*shapes.get("x", (2, 5)))
    product = net(MatMul(), x, net.weights("w", *shapes.get("w", (5, 3))), name="product")
    return net.graph([net(Add(), addend, product, name="sum")])


def test_a_product_with_a_bias_is_a_gemm(golden: Callable[[str, str], None]) -> None:
    net = Network()
    after = simplified(product_and_addend(net, net.weights("c", 3)))
    golden("simplify_matmul_bias", print_graph(after))


def test_a_product_stays_when_its_sum_is_no_gemm() -> None:
    cases: list[tuple[Graph, str]] = []
    net = Network()
    cases.append((product_and_addend(net, net.take(2, 3, name="y")), "y is not a parameter"))
    net = Network()
    batched = product_and_addend(net, net.weights("c", 3), x=(4, 2, 5))
    cases.append((batched, "a factor is not a matrix"))
    net = Network()
    larger = product_and_addend(net, net.weights("c", 4, 2, 3))
    cases.append((larger, "the addend gives the output its shape"))
    for before, reason in cases:
        assert simplify(before) is before
        assert f"MatMulToGemm refused at sum: {reason}" in reasons(before)


def test_a_product_with_another_user_stays() -> None:
    net = Network()
    product = net(MatMul(), net.take(2, 5), net.weights("w", 5, 3), name="product")
    added = net(Add(), product, net.weights("c", 3), name="sum")
    shared = net.graph([added, net(Tanh(), product)])
    assert simplify(shared) is shared
    told = "MatMulToGemm refused at sum: the output of product "
    assert told + "has another user" in reasons(shared)
    assert told + "is a result of the graph" in reasons(net.graph([added, product]))


@pytest.mark.parametrize("with_c", [False, True])
def test_factors_of_a_gemm_become_nodes_on_parameters(with_c: bool) -> None:
    net = Network()
    c = net.weights("c", 3) if with_c else None
    op = Gemm(alpha=0.5, beta=2.0, transB=True)
    before = net.graph([net(op, net.take(2, 5), net.weights("b", 3, 5), c, name="gemm")])
    after = simplified(before)
    assert operators(after) == ["Gemm"]
    assert operators(after, prepared=True) == ["Mul"] * (1 + with_c) + ["Gemm"]
    assert only(after, Gemm).op == Gemm(transB=True)


def test_a_gemm_without_factors_stays() -> None:
    net = Network()
    before = net.graph([net(Gemm(), net.take(2, 5), net.weights("b", 5, 3), name="gemm")])
    assert simplify(before) is before
    assert reasons(before) == ["ScaleGemmOperands refused at gemm: alpha and beta are 1"]


def test_dead_code_goes() -> None:
    net = Network()
    x = net.take(3)
    net(Tanh(), net(Relu(), x))
    assert operators(simplified(net.graph([net(Sigmoid(), x)]))) == ["Sigmoid"]


def test_equal_nodes_are_computed_once() -> None:
    net = Network()
    x = net.take(3)
    halves = [net(Mul(), x, net.fixed(f"half{i}", 0.5)) for i in range(2)]
    y = net(Add(), net(Tanh(), halves[0]), net(Tanh(), halves[1]))
    assert operators(simplified(net.graph([y]))) == ["Mul", "Tanh", "Add"]


def test_different_nodes_are_kept_apart() -> None:
    net = Network()
    x = net.take(3)
    scaled = [net(Mul(), x, net.fixed(f"c{i}", 0.5 + i)) for i in range(2)]
    weighted = [net(Mul(), x, net.weights(f"w{i}", 3)) for i in range(2)]
    a, b, c, d = [*scaled, *weighted]
    before = net.graph([net(Add(), net(Add(), a, b), net(Add(), c, d))])
    assert simplify(before) is before


def test_constants_of_different_shapes_are_kept_apart() -> None:
    net = Network()
    x = net.take(2, 2)
    row, column = net.fixed("row", 1, 2, shape=(1, 2)), net.fixed("column", 1, 2, shape=(2, 1))
    before = net.graph([net(Mul(), net(Add(), x, row), net(Add(), x, column))])
    assert simplify(before) is before


def test_equal_results_stay_two_values() -> None:
    net = Network()
    x = net.take(3)
    before = net.graph([net(Relu(), x), net(Relu(), x)])
    assert simplify(before) is before


def test_picks_that_keep_every_place_go() -> None:
    net = Network()
    x = net(Slice((0,), (1 << 40,), (1,)), net.take(2, 3, 4), name="slice")
    x = net(Pad((0,) * 6), x, name="pad")
    x = net(Gather((0, 1), 0), x, name="gather")
    x = net(ResizeNearest((1.0, 1.0, 1.0)), x, name="resize")
    after = simplified(net.graph([net(Relu(), net(Expand((1, 3, 1)), x), name="relu")]))
    assert operators(after) == ["Relu"]


def test_picks_that_move_or_drop_elements_stay() -> None:
    net = Network()
    x = net(Gather((1, 0), 0), net.take(2, 3), name="gather")
    before = net.graph([net(Slice((1,), (3,), (1,)), x, name="slice")])
    assert simplify(before) is before
    assert reasons(before) == [
        "RemovePick refused at gather: it moves elements",
        "RemovePick refused at slice: it changes the shape",
    ]


def test_pools_of_one_element_go_and_those_of_the_whole_map_are_reductions() -> None:
    net = Network()
    x = net(MaxPool((1, 1)), net.take(2, 3, 5, 7))
    x = net(AveragePool((5, 7), (2, 2)), net(AveragePool((1, 1)), x))
    after = simplified(net.graph([x, net(MaxPool((5, 7)), net.take(2, 3, 5, 7, name="z"))]))
    assert operators(after) == ["ReduceMean", "ReduceMax"]


def test_a_rule_that_waits_for_another_match_is_not_overtaken() -> None:
    net = Network()
    x = net(Identity(), net(Relu(), net.take(2, 3, 1, 1)))  # what goes first
    after = simplified(net.graph([net(Tanh(), net(AveragePool((1, 1)), x))]))
    assert operators(after) == ["Relu", "Tanh"]


@pytest.mark.parametrize(
    "op", [MaxPool((1, 1), (2, 2)), AveragePool((5, 7), (1, 1), (1, 0, 0, 0)), MaxPool((5, 6))]
)
def test_other_pools_stay(op: MaxPool | AveragePool) -> None:
    net = Network()
    before = net.graph([net(op, net.take(2, 3, 5, 7), name="pool")])
    assert simplify(before) is before
    assert reasons(before) == [
        "RemovePool refused at pool: its windows have more elements, or leave some out",
        "PoolToReduction refused at pool: a window is not the whole map",
    ]
