"""Fusion of epilogues and chains: what joins a region, what ends it, and that the meaning stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cnnc.compiler.ir.graph import Graph, Node, Value
from cnnc.compiler.ir.text import print_graph
from cnnc.compiler.ops.activation import Relu, Sigmoid, Tanh
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Add, Div, Elementwise, Mul, Sub
from cnnc.compiler.ops.fused import Fused, region
from cnnc.compiler.ops.linear import Gemm, MatMul
from cnnc.compiler.ops.pool import AveragePool, MaxPool
from cnnc.compiler.passes.fuse_epilogue import Accepts, fuse_epilogues
from cnnc.compiler.passes.rule import Event
from cnnc.compiler.target import Refusal
from tests.passes.networks import Network, assert_same_network, lines, operators


def anything(node: Node) -> None:
    """A target with a kernel for every fusion."""


def fused(before: Graph, accepts: Accepts = anything) -> Graph:
    """The graph after fusion, compared with the one before, and unmoved by a second run."""
    after = fuse_epilogues(before, accepts)
    assert_same_network(before, after)
    assert fuse_epilogues(after, accepts) is after
    return after


def ends(graph: Graph, accepts: Accepts = anything) -> list[str]:
    """Why regions end."""
    trace: list[Event] = []
    fuse_epilogues(graph, accepts, trace)
    return lines([event for event in trace if event.reason])


def bodies(graph: Graph) -> list[list[str]]:
    """The operators in each fused node."""
    return [operators(n.op.body) for n in graph.nodes if isinstance(n.op, Fused)]


def test_convolution_residual_and_activation(golden: Callable[[str, str], None]) -> None:
    net = Network()
    x = net.take(1, 3, 5, 5)
    conv = net.conv(x, 3, pads=(1, 1, 1, 1), name="conv1")
    added = net(Add(), x, conv, name="add", origins=["source_add"])
    after = fused(net.graph([net(Relu(), added, name="relu", origins=["source_relu"])]))
    golden("fuse_residual", print_graph(after))
    assert after.nodes[0].origins == ("source_conv1", "source_add", "source_relu")


@pytest.mark.parametrize(
    "anchor",
    [
        lambda net, x: net.conv(x, 3),
        lambda net, x: net(MaxPool((2, 2)), x),
        lambda net, x: net(AveragePool((2, 2)), x),
        lambda net, x: net(MatMul(), x, net.weights("w", 5, 4)),
    ],
)
def test_every_anchor(anchor: Callable[[Network, Value], Value]) -> None:
    net = Network()
    after = fused(net.graph([net(Tanh(), anchor(net, net.take(2, 3, 5, 5)))]))
    (node,) = after.nodes
    assert region(node).anchor is not None


def test_a_gemm_is_an_anchor() -> None:
    net = Network()
    y = net(Gemm(), net.take(2, 3), net.weights("b", 3, 4), net.weights("c", 4))
    assert bodies(fused(net.graph([net(Relu(), y)]))) == [["Gemm", "Relu"]]


def test_a_diamond_is_one_region() -> None:
    net = Network()
    h = net.conv(net.take(1, 2, 5, 5), 3)
    swish = net(Mul(), h, net(Sigmoid(), h))
    assert bodies(fused(net.graph([swish]))) == [["Conv", "Sigmoid", "Mul"]]


def test_a_wide_diamond_is_one_region() -> None:
    net = Network()
    h = net.conv(net.take(1, 2, 5, 5), 3)
    a, b, c = net(Sigmoid(), h), net(Tanh(), h), net(Relu(), h)
    ab = net(Mul(), a, b)
    y = net(Add(), net(Sub(), ab, a), c)
    assert len(fused(net.graph([y])).nodes) == 1


def test_nodes_of_a_diamond_stay_in_order() -> None:
    net = Network()
    h = net.conv(net.take(1, 2, 5, 5), 3)
    y = net(Add(), h, net(Tanh(), net(Sigmoid(), h)))
    assert bodies(fused(net.graph([y]))) == [["Conv", "Sigmoid", "Tanh", "Add"]]


def test_a_diamond_through_another_convolution_is_none() -> None:
    net = Network()
    h = net.conv(net.take(1, 2, 5, 5), 2, name="first")
    gate = net(Sigmoid(), net.conv(h, 2, (1, 1), name="second"))
    before = net.graph([net(Mul(), h, gate, name="mul")])
    assert bodies(fused(before)) == [["Conv", "Sigmoid", "Mul"]]
    assert "FuseEpilogues refused at first: second is not elementwise" in ends(before)


def test_an_operand_that_comes_later_is_waited_for() -> None:
    net = Network()
    x = net.take(1, 2, 5, 5)
    early = net.conv(x, 2, pads=(1, 1, 1, 1), name="early")
    late = net(AveragePool((1, 1)), net(MaxPool((3, 3), pads=(1, 1, 1, 1)), x, name="pool"))
    before = net.graph([net(Add(), early, late, name="add")])
    only_convolutions = fused(before, lambda n: no_pools(n))
    assert [n.op.name for n in only_convolutions.nodes] == ["MaxPool", "AveragePool", "Fused"]
    assert bodies(only_convolutions) == [["Conv", "Add"]]


def no_pools(node: Node) -> Refusal | None:
    anchor = region(node).anchor
    return None if anchor and isinstance(anchor.op, Conv) else Refusal("no kernel")


def test_of_two_anchors_the_later_takes_the_sum() -> None:
    net = Network()
    x = net.take(1, 2, 5, 5)
    a, b = (net.conv(x, 2, name=name) for name in ("early", "late"))
    before = net.graph([net(Relu(), net(Add(), a, b, name="add"))])
    after = fused(before)
    assert [n.name for n in after.nodes] == ["early", "late"]
    assert bodies(after) == [["Conv", "Add", "Relu"]]
    assert ends(before) == [
        "FuseEpilogues refused at late: Relu_3.out is a result of the graph",
        "FuseEpilogues refused at early: add is fused with another node",
    ]


def test_what_the_target_refuses_ends_the_region() -> None:
    def no_tanh(node: Node) -> Refusal | None:
        names = operators(node.op.body) if isinstance(node.op, Fused) else []
        return Refusal("no kernel with Tanh") if "Tanh" in names else None

    net = Network()
    h = net(Relu(), net.conv(net.take(1, 2, 5, 5), 3))
    before = net.graph([net(Sigmoid(), net(Tanh(), h))])
    assert bodies(fused(before, no_tanh)) == [["Conv", "Relu"]]
    assert ends(before, no_tanh)[0] == "FuseEpilogues refused at conv: no kernel with Tanh"


def test_a_value_with_another_user_stays() -> None:
    net = Network()
    h = net.conv(net.take(1, 2, 5, 5), 3)
    before = net.graph([net(Relu(), h), net(MaxPool((2, 2)), h, name="pool")])
    assert fused(before) is before
    assert "FuseEpilogues refused at conv: pool is not elementwise" in ends(before)


def test_a_result_in_the_middle_stays() -> None:
    net = Network()
    h = net.conv(net.take(1, 2, 5, 5), 3)
    before = net.graph([net(Relu(), h), h])
    assert fused(before) is before
    assert ends(before)[0] == "FuseEpilogues refused at conv: conv.out is a result of the graph"
    inner = net(Sigmoid(), h, name="gate")
    before = net.graph([net(Mul(), h, inner), inner])
    assert fused(before) is before
    assert ends(before)[0] == "FuseEpilogues refused at conv: gate.out is a result of the graph"


def test_two_results_of_one_convolution_are_no_region() -> None:
    net = Network()
    h = net.conv(net.take(1, 2, 5, 5), 3)
    before = net.graph([net(Relu(), h, name="relu"), net(Tanh(), h)])
    assert fused(before) is before
    assert ends(before)[0] == "FuseEpilogues refused at conv: relu.out is a result of the graph"


def test_an_epilogue_does_not_broadcast() -> None:
    net = Network()
    gate = net.conv(net.take(1, 2, 1, 1), 3, (1, 1))
    y = net(Mul(), net.take(1, 3, 5, 5, name="y"), net(Sigmoid(), gate), name="scale")
    before = net.graph([y])
    after = fused(before)
    assert bodies(after) == [["Conv", "Sigmoid"]]
    assert [n.op.name for n in after.nodes] == ["Fused", "Mul"]
    assert ends(before)[0] == (
        "FuseEpilogues refused at conv: scale broadcasts to float32[1,3,5,5]"
    )


def test_an_operand_may_be_smaller() -> None:
    net = Network()
    h = net.conv(net.take(2, 2, 5, 5), 3)
    assert bodies(fused(net.graph([net(Mul(), net.weights("s", 3, 1, 1), h)]))) == [["Conv", "Mul"]]


def test_chains_without_an_anchor_fuse_and_a_single_node_does_not() -> None:
    net = Network()
    x = net.take(2, 3)
    y = net(Div(), net(Mul(), x, net(Sigmoid(), x)), net.take(3, name="d"))
    after = fused(net.graph([y]))
    assert bodies(after) == [["Sigmoid", "Mul", "Div"]]
    assert region(after.nodes[0]).anchor is None
    single = net.graph([net(Relu(), x)])
    assert fused(single) is single


def test_work_of_every_run_does_not_join_what_is_prepared_once() -> None:
    net = Network()
    s = net(Relu(), net(Tanh(), net.weights("w", 2, 3)), name="relu")
    before = net.graph([net(Sigmoid(), net(Mul(), net.take(2, 3), s, name="mul"))])
    assert bodies(fused(before)) == [["Tanh", "Relu"], ["Mul", "Sigmoid"]]
    told = "FuseEpilogues refused at Tanh_0: mul runs every time, Tanh_0 only once"
    assert told in ends(before)


def test_scalar_constants_are_part_of_the_expression() -> None:
    net = Network()
    h = net.conv(net.take(1, 2, 5, 5), 3)
    y = net(Mul(), net(Add(), h, net.fixed("three", 3)), net.weights("s", 3, 1, 1))
    (node,) = fused(net.graph([y])).nodes
    shape = region(node)
    assert str(shape.epilogue) == "mul(add($0, 3.0), $1)"
    names = [v.name for v in node.inputs if v is not None]
    assert names == ["x", "conv.w", "conv.b", "three", "s"]
    assert [names[i] for i in shape.operands] == ["s"]


def test_scalar_constants_of_a_single_node_too_but_not_all_of_its_inputs() -> None:
    net = Network()
    two, three = net.fixed("two", 2), net.fixed("three", 3)
    difference = net.node(Sub(), [two, net.take(4)])
    assert str(region(difference).epilogue) == "sub(2.0, $0)"
    assert region(difference).operands == (1,)
    assert region(net.node(Sub(), [two, three])).operands == (0, 1)


def test_a_scalar_constant_that_the_anchor_reads_is_its_input() -> None:
    net = Network()
    y = net(Gemm(), net.take(2, 3), net.weights("b", 3, 4), net.fixed("c", 1))
    (node,) = fused(net.graph([net(Relu(), y)])).nodes
    assert region(node).inputs == (0, 1, 2)


def test_dead_users_do_not_count() -> None:
    net = Network()
    h = net.conv(net.take(1, 2, 5, 5), 3)
    net(MaxPool((2, 2)), h)
    assert bodies(fused(net.graph([net(Relu(), h)]))) == [["Conv", "Relu"]]


def test_every_region_is_one_that_a_target_can_read() -> None:
    net = Network()
    x = net.take(1, 2, 5, 5)
    h = net(Relu(), net.conv(x, 2, pads=(1, 1, 1, 1)))
    y = net(Add(), net(Tanh(), net(MaxPool((1, 1)), h)), x)
    for node in fused(net.graph([y])).nodes:
        found = region(node)
        assert found.anchor is None or not isinstance(found.anchor.op, Elementwise)


def test_chains_that_meet_are_one_region() -> None:
    net = Network()
    a, b, s = net.take(2, 3, name="a"), net.take(2, 3, name="b"), net.take(3, name="s")
    left, right = net(Mul(), a, s), net(Tanh(), net(Mul(), b, s))
    after = fused(net.graph([net(Relu(), net(Sub(), left, right))]))
    assert bodies(after) == [["Mul", "Mul", "Tanh", "Sub", "Relu"]]
    (node,) = after.nodes
    assert str(region(node).epilogue) == "max(sub(mul($0, $1), tanh(mul($2, $1))), 0.0)"


def test_what_others_read_too_does_not_join_a_chain_that_meets_it() -> None:
    net = Network()
    a, b = net.take(2, 3, name="a"), net.take(2, 3, name="b")
    right = net(Tanh(), b)
    before = net.graph([net(Sub(), net(Relu(), a), right), right])
    assert bodies(fused(before)) == [["Relu", "Sub"]]


def test_a_smaller_operand_is_computed_before_the_region() -> None:
    net = Network()
    shift = net(Tanh(), net.take(3, name="s"))
    before = net.graph([net(Add(), net(Relu(), net.take(2, 3)), shift)])
    assert bodies(fused(before)) == [["Relu", "Add"]]


def test_a_source_that_the_target_refuses_stays() -> None:
    def two_operands(node: Node) -> Refusal | None:
        return Refusal("no kernel") if len(region(node).operands) > 2 else None

    net = Network()
    a, b, s = net.take(2, 3, name="a"), net.take(2, 3, name="b"), net.take(3, name="s")
    before = net.graph([net(Sub(), net(Relu(), a), net(Mul(), b, s))])
    assert bodies(fused(before, two_operands)) == [["Relu", "Sub"]]
