"""Transposes of channels-last networks: they meet their inverses and go, or stay with a reason."""

from __future__ import annotations

import pytest

from cnnc.compiler.ir.graph import Graph, Value
from cnnc.compiler.ops.activation import Relu, Sigmoid
from cnnc.compiler.ops.concat import Concat
from cnnc.compiler.ops.elementwise import Add, Mul, Sub
from cnnc.compiler.ops.pick import Pad
from cnnc.compiler.ops.reduce import ReduceMean, Softmax
from cnnc.compiler.ops.shape import Reshape, Transpose
from cnnc.compiler.passes.rule import Event, rewrite
from cnnc.compiler.passes.simplify import simplify
from cnnc.compiler.passes.transposes import RULES
from tests.passes.networks import Network, assert_same_network, lines, operators

LAST, FIRST = Transpose((0, 2, 3, 1)), Transpose((0, 3, 1, 2))


class ChannelsLast(Network):
    """A builder of networks as frameworks write them that keep channels last."""

    def convolved(self, x: Value, filters: int, name: str) -> Value:
        """A convolution of x [N,H,W,C], with a bias of its own behind it."""
        y = self(LAST, self.conv(self(FIRST, x), filters, name=name, bias=False, pads=(1,) * 4))
        return self(Add(), y, self.weights(f"{name}.b", filters))


def simplified(before: Graph) -> Graph:
    after = simplify(before)
    assert_same_network(before, after)
    assert simplify(after) is after
    return after


def reasons(graph: Graph) -> list[str]:
    trace: list[Event] = []
    assert rewrite(graph, RULES, trace) is graph
    return [line.partition(": ")[2] for line in lines(trace)]


def test_a_channels_last_network_keeps_its_first_and_last_transpose() -> None:
    net = ChannelsLast()
    x = net(Relu(), net.convolved(net.take(2, 5, 7, 3), 8, "a"))
    x = net(Pad((0, 1, 2, 0, 0, 0, 1, 0)), x)
    x = net.convolved(x, 8, "b")
    x = net(Mul(), x, net(Sigmoid(), x))
    x = net(Concat(-1), x, net.convolved(x, 4, "c"))
    y = net(Sub(), net.fixed("one", 1), net.convolved(x, 8, "d"))
    after = simplified(net.graph([y]))
    assert operators(after).count("Transpose") == 2
    assert operators(after)[0] == operators(after)[-1] == "Transpose"


@pytest.mark.parametrize("keepdims", [False, True])
def test_means_of_maps_need_no_transpose(keepdims: bool) -> None:
    net = ChannelsLast()
    x = net.convolved(net(LAST, net.take(2, 3, 5, 7)), 8, "a")
    after = simplified(net.graph([net(ReduceMean((1, 2), keepdims), x)]))
    assert "Transpose" not in operators(after)


def test_operands_of_any_rank_are_turned_round() -> None:
    net = Network()
    x = net(LAST, net.take(2, 3, 5, 7))
    x = net(Sub(), net.weights("row", 7, 3), net(Add(), x, net.weights("all", 2, 5, 7, 3)))
    x = net(Mul(), net.fixed("half", 0.5, shape=(1,)), x)
    after = simplified(net.graph([net(FIRST, net(Add(), x, net.weights("c", 3)))]))
    assert operators(after) == ["Add", "Sub", "Mul", "Add"]


def test_residuals_of_transposed_branches() -> None:
    net = Network()
    a, b = (net(LAST, net.take(2, 3, 5, 7, name=name)) for name in ("a", "b"))
    after = simplified(net.graph([net(FIRST, net(Sub(), net(Relu(), a), b))]))
    assert operators(after) == ["Relu", "Sub"]


def test_transposes_of_axes_of_length_1_are_reshapes() -> None:
    net = Network()
    after = simplified(net.graph([net(Relu(), net(LAST, net.take(2, 3, 1, 1)))]))
    assert operators(after) == ["Relu", "Reshape"] or operators(after) == ["Reshape", "Relu"]
    assert any(isinstance(n.op, Reshape) for n in after.nodes)


def test_orders_that_others_need_stay() -> None:
    net = Network()
    x = net(LAST, net.take(2, 3, 5, 7), name="t")
    graph = net.graph([net(Relu(), x, name="relu"), net(Softmax(), x, name="softmax")])
    assert reasons(graph) == ["it moves elements", "t has a user that needs its order of axes"]


def test_operands_that_vary_stay() -> None:
    net = Network()
    x, b = net(LAST, net.take(2, 3, 5, 7), name="t"), net.take(7, 3, name="b")
    graph = net.graph([net(Sub(), x, b, name="sub")])
    assert reasons(graph) == [
        "it moves elements",
        "b is neither a parameter nor transposed likewise",
    ]


def test_parts_in_several_orders_stay() -> None:
    net = Network()
    a = net(LAST, net.take(2, 3, 5, 7, name="a"))
    b = net(Transpose((0, 3, 2, 1)), net.take(2, 3, 7, 5, name="b"))
    c = net.take(2, 5, 7, 3, name="c")
    graph = net.graph([net(Concat(3), a, b, name="two"), net(Concat(3), a, c, name="one")])
    assert reasons(graph)[2:] == [
        "the parts are transposed in several ways",
        "not all parts are transposed",
    ]
