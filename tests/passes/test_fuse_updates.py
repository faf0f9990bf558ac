"""Fusion of the updates of states: what joins, what stays, and that the meaning stays."""

from __future__ import annotations

import numpy as np
import pytest

from cnnc.compiler.ir.graph import Graph, Node, Role, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ops.elementwise import Add, Mul, Sub
from cnnc.compiler.ops.fused import region
from cnnc.compiler.ops.linear import MatMul
from cnnc.compiler.ops.reduce import ReduceSum
from cnnc.compiler.passes.fuse_epilogue import Accepts, fuse_epilogues
from cnnc.compiler.passes.fuse_updates import fuse_updates
from cnnc.compiler.passes.rule import Event
from cnnc.compiler.target import Refusal
from tests.passes.networks import Network, lines, operators


def anything(node: Node) -> None:
    """A target with a kernel for every fusion."""


def state(name: str, *shape: int) -> Value:
    return Value(name, TensorType(DType.FLOAT32, shape), Role.STATE, np.full(shape, 2, np.float32))


Update = tuple[Value, Value]


def momentum(net: Network, gradient: Value, name: str = "w") -> list[Update]:
    """v' = v / 2 + gradient, and w' = w - v' * rate."""
    w, v = state(name, *gradient.type.dims), state(f"{name}.v", *gradient.type.dims)
    velocity = net(Add(), net(Mul(), v, net.fixed("half", 0.5)), gradient)
    rate = net.fixed("rate", 0.25, shape=(1,))
    return [(net(Sub(), w, net(Mul(), velocity, rate)), w), (velocity, v)]


def fused(before: Graph, accepts: Accepts = anything) -> Graph:
    """The graph after fusion, whose states are those of the one before after two runs, and which a
    second run of the pass leaves as it is."""
    after = fuse_updates(before, accepts)
    random = np.random.default_rng(3)
    feeds = [random.standard_normal(v.type.dims) for v in before.inputs]
    states: list[dict[str, np.ndarray]] = [{}, {}]
    for _ in range(2):
        results = [
            interpret(g, feeds, np.float64, states=s)
            for g, s in zip((before, after), states, strict=True)
        ]
        np.testing.assert_equal(results[0], results[1])
    np.testing.assert_equal(states[0], states[1])
    assert fuse_updates(after, accepts) is after
    return after


def told(graph: Graph, accepts: Accepts = anything) -> list[str]:
    trace: list[Event] = []
    fuse_updates(graph, accepts, trace)
    return lines(trace)


def test_a_parameter_and_its_velocity_are_one_node() -> None:
    net = Network()
    updates = momentum(net, net.take(3, 5))
    (node,) = fused(net.graph([], updates)).nodes
    assert {*node.outputs} == {new for new, _ in updates}
    assert [v.name for v in node.inputs if v and v.role is Role.STATE] == ["w.v", "w"]
    assert [str(e) for e in (region(node).epilogue, *region(node).others)] == [
        "add(mul($0, 0.5), $1)",
        "sub($2, mul(add(mul($0, 0.5), $1), 0.25))",
    ]


def test_each_parameter_is_a_region_of_its_own() -> None:
    net = Network()
    first = momentum(net, net.take(3, 5, name="g0"), "w0")
    second = momentum(net, net.take(3, 5, name="g1"), "w1")
    nodes = fused(net.graph([], [*first, *second])).nodes
    assert [len(node.outputs) for node in nodes] == [2, 2]
    assert [{v.name for v in n.inputs if v and v.role is Role.STATE} for n in nodes] == [
        {"w0", "w0.v"},
        {"w1", "w1.v"},
    ]


def test_updates_that_share_a_gradient_alone_are_together() -> None:
    net = Network()
    g, m, v = net.take(7), state("m", 7), state("v", 7)
    updates = [(net(Add(), m, g), m), (net(Add(), v, net(Mul(), g, g)), v)]
    (node,) = fused(net.graph([], updates)).nodes
    assert len(node.outputs) == 2


def test_a_product_leaves_the_update_of_two_states_alone() -> None:
    net = Network()
    gradient = net(MatMul(), net.take(4, 3), net.take(3, 5, name="dy"))
    graph = net.graph([], momentum(net, gradient))
    assert operators(fused(graph)) == ["MatMul", "Fused"]


@pytest.mark.parametrize("read", ["output", "sum"])
def test_what_others_read_too_is_no_part_of_it(read: str) -> None:
    """Of a velocity that is read elsewhere, only the parameter's own update is left."""
    net = Network()
    updates = momentum(net, net.take(3, 5))
    velocity = updates[1][0]
    graph = net.graph([velocity if read == "output" else net(ReduceSum(), velocity)], updates)
    assert fused(graph) is graph
    assert told(graph) == []


def test_the_update_of_one_state_is_left_to_products() -> None:
    net = Network()
    w = state("w", 4, 5)
    gradient = net(MatMul(), net.take(4, 3), net.take(3, 5, name="dy"))
    graph = net.graph([], [(net(Sub(), w, gradient), w)])
    assert fuse_updates(graph, anything) is graph
    assert operators(fuse_epilogues(graph, anything)) == ["Fused"]


def test_factors_of_another_shape_stay_outside() -> None:
    net = Network()
    scale = net(Mul(), net.take(1, 5, name="a"), net.take(1, 5, name="b"))
    gradient = net(Mul(), net.take(3, 5), scale)
    assert operators(fused(net.graph([], momentum(net, gradient)))) == ["Mul", "Fused"]


def test_a_target_may_refuse() -> None:
    net = Network()
    graph = net.graph([], momentum(net, net.take(3, 5)))

    def refuse(node: Node) -> Refusal:
        return Refusal("no kernel")

    assert fuse_updates(graph, refuse) is graph
    assert told(graph, refuse) == ["FuseUpdates refused at Sub_3: no kernel"]
    assert told(graph) == ["FuseUpdates fired at Sub_3"]
