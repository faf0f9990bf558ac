"""Fusion of sums into convolutions: what joins, what stays, and that the meaning stays."""

from __future__ import annotations

from cnnc.compiler.ir.graph import Graph, Node, Value
from cnnc.compiler.ops.activation import Relu
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.conv_weight_gradient import MapWeightGradient
from cnnc.compiler.ops.fused import Fused, apart, region
from cnnc.compiler.ops.moments import MapMoments, MapProducts
from cnnc.compiler.ops.pool import MaxPool
from cnnc.compiler.ops.reduce import ReduceSum
from cnnc.compiler.ops.shape import Reshape
from cnnc.compiler.passes.fuse_epilogue import Accepts, fuse_epilogues
from cnnc.compiler.passes.fuse_sums import fuse_sums
from cnnc.compiler.passes.rule import Event
from cnnc.compiler.target import Refusal
from tests.passes.networks import Network, assert_same_network, lines, operators


def anything(node: Node) -> None:
    """A target with a kernel for every fusion."""


def fused(before: Graph, accepts: Accepts = anything) -> Graph:
    """The graph after fusion, compared with the one before, and unmoved by a second run."""
    after = fuse_sums(before, accepts)
    assert_same_network(before, after)
    assert fuse_sums(after, accepts) is after
    assert fuse_epilogues(after, accepts) is after
    return after


def told(graph: Graph, accepts: Accepts = anything) -> list[str]:
    trace: list[Event] = []
    fuse_sums(graph, accepts, trace)
    return lines(trace)


def sums_of(net: Network, y: Value) -> tuple[Value, ...]:
    return net.node(MapMoments(), [y], name="sums").outputs


def test_moments_of_a_convolution() -> None:
    net = Network()
    y = net.conv(net.take(2, 3, 5, 7), 4)
    (node,) = fused(net.graph([y, *sums_of(net, y)])).nodes
    assert isinstance(node.op, Fused)
    assert operators(node.op.body) == ["Conv", "MapMoments"]
    assert node.outputs[0] is y
    bare, (sums,) = apart(node)
    assert (region(bare).anchor, sums.inputs) == (region(node).anchor, (y,))


def test_products_of_a_region_with_an_epilogue() -> None:
    net = Network()
    z, centre = net.take(2, 4, 3, 5, name="z"), net.take(4, name="centre")
    y = net(Relu(), net.conv(net.take(2, 3, 5, 7), 4))
    sums = net.node(MapProducts(), [y, z, centre])
    before = fuse_epilogues(net.graph([*sums.outputs, net(MaxPool((2, 2)), y)]), anything)
    after = fused(before)
    assert [n.op.name for n in after.nodes] == ["Fused", "MaxPool"]
    assert str(region(after.nodes[0]).epilogue) == "max($0, 0.0)"


def test_operands_that_come_later_keep_sums_apart() -> None:
    net = Network()
    x, centre = net.take(2, 4, 5, 7), net.take(4, name="centre")
    y = net.conv(x, 4, name="early")
    z = net.conv(x, 4, name="late")
    before = net.graph(net.node(MapProducts(), [y, z, centre], name="sums").outputs)
    assert fused(before) is before
    assert told(before) == ["FuseSums refused at sums: late.out comes after early.out"]


def test_only_convolutions_are_summed_and_only_once() -> None:
    net = Network()
    pooled = net(MaxPool((2, 2)), net.take(2, 3, 5, 7), name="pool")
    before = net.graph(sums_of(net, pooled))
    assert fused(before) is before
    assert told(before) == ["FuseSums refused at sums: pool.out is not a convolution's"]

    net = Network()
    y = net.conv(net.take(2, 3, 5, 7), 4)
    both = net.graph([*sums_of(net, y), *sums_of(net, y)])
    assert [n.op.name for n in fused(both).nodes] == ["Fused", "MapMoments"]
    assert "is summed already" in told(both)[1]


def test_what_the_target_refuses_stays() -> None:
    net = Network()
    y = net.conv(net.take(2, 3, 5, 7), 4)
    before = net.graph([y, *sums_of(net, y)])
    assert fused(before, lambda node: Refusal("no kernel")) is before
    assert told(before, lambda node: Refusal("no kernel")) == [
        "FuseSums refused at sums: no kernel"
    ]


def gradients(net: Network, channels: int = 4, group: int = 4) -> tuple[list[Value], Node]:
    """dx and dw of a convolution of 3x3 taps, dw first, and the node that gives dw by maps."""
    x, dy = net.take(2, 4, 5, 7), net.take(2, channels, 5, 7, name="dy")
    by_map = net.node(MapWeightGradient((3, 3), pads=(1, 1, 1, 1)), [x, dy], name="dw")
    dw = net(ReduceSum((0,)), by_map.output, name="sum")
    dx = net.conv(dy, 4, name="dx", bias=False, pads=(1, 1, 1, 1), group=group)
    return [dx, dw], by_map


def test_both_gradients_of_a_depthwise_convolution() -> None:
    net = Network()
    results, by_map = gradients(net)
    after = fused(net.graph(results))
    assert [n.op.name for n in after.nodes] == ["Fused", "ReduceSum"]  # which was before dx
    assert after.nodes[0].outputs == (results[0], by_map.output)


def test_gradients_and_sums_of_one_convolution() -> None:
    net = Network()
    results, _ = gradients(net)
    after = fused(net.graph([*results, *sums_of(net, results[0])]))
    assert isinstance(after.nodes[0].op, Fused)
    assert operators(after.nodes[0].op.body) == ["Conv", "MapWeightGradient", "MapMoments"]
    bare, sums = apart(after.nodes[0])
    assert [n.op.name for n in sums] == ["MapWeightGradient", "MapMoments"]
    assert bare.inputs == after.nodes[0].inputs


def test_gradients_stay_apart_from_groups_and_from_what_needs_them() -> None:
    net = Network()
    before = net.graph(gradients(net, group=1)[0])
    assert fused(before) is before
    reason = "no convolution of each channel by itself reads its maps"
    assert told(before) == [f"FuseSums refused at dw: {reason}"]

    net = Network()
    x, dy = net.take(2, 4, 3, 3), net.take(2, 4, 3, 3, name="dy")
    by_map = net.node(MapWeightGradient((3, 3), pads=(1, 1, 1, 1)), [x, dy], name="dw")
    w = net(Reshape((4, 1, 3, 3)), net(ReduceSum((0,)), by_map.output))
    before = net.graph([net(Conv(group=4), dy, w, name="dx")])
    assert fused(before) is before
    assert told(before) == ["FuseSums refused at dw: dx.out needs dw.out"]


def test_a_second_gradient_stays_apart() -> None:
    net = Network()
    results, by_map = gradients(net)
    second = net.node(by_map.op, by_map.inputs, name="second")
    before = net.graph([*results, second.output])
    assert "FuseSums refused at second: dx.out is summed already" in told(before)
    assert operators(fused(before)).count("MapWeightGradient") == 1
