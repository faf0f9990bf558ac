"""Pads that become part of the windows behind them, and those that can't."""

from __future__ import annotations

import pytest

from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.pick import Pad
from cnnc.compiler.ops.pool import AveragePool, MaxPool
from cnnc.compiler.ops.shape import Transpose
from cnnc.compiler.passes.fold_pad import RULES, fold_pads
from cnnc.compiler.passes.rule import Event, rewrite
from tests.passes.networks import Network, assert_same_network, lines, operators

AROUND = Pad((0, 0, 1, 2, 0, 0, 0, 1))


def padded(pad: Pad, op: Operator, *weights: tuple[int, ...]) -> Graph:
    net = Network()
    x = net(pad, net.take(2, 3, 7, 8), name="pad", origins=["padding"])
    parameters = [net.weights(f"w{i}", *shape) for i, shape in enumerate(weights)]
    return net.graph([net(op, x, *parameters, name="y", origins=["window"])])


@pytest.mark.parametrize(
    ("op", "weights", "pads"),
    [
        (Conv(), ((4, 3, 3, 3), (4,)), (1, 2, 0, 1)),
        (Conv((2, 2), (1, 0, 2, 1), (1, 2)), ((4, 3, 3, 3),), (2, 2, 2, 2)),
        (Conv(group=3), ((3, 1, 3, 3),), (1, 2, 0, 1)),
        (AveragePool((3, 3)), (), (1, 2, 0, 1)),
        (AveragePool((3, 4), (2, 2), (1, 1, 1, 0), count_include_pad=True), (), (2, 3, 1, 1)),
    ],
    ids=str,
)
def test_windows_pad_by_themselves(
    op: Conv | AveragePool, weights: tuple[tuple[int, ...], ...], pads: tuple[int, ...]
) -> None:
    before = padded(AROUND, op, *weights)
    after = fold_pads(before)
    assert_same_network(before, after)
    assert fold_pads(after) is after
    (node,) = after.nodes
    assert isinstance(node.op, Conv | AveragePool)
    assert node.op.pads == pads
    assert node.origins == ("padding", "window")


def test_a_pad_before_a_transpose_is_done_by_the_convolution() -> None:
    net = Network()
    x = net(Pad((0, 1, 2, 0, 0, 0, 1, 0)), net.take(2, 7, 8, 3))
    y = net(Conv(pads=(1, 0, 0, 1)), net(Transpose((0, 3, 1, 2)), x), net.weights("w", 4, 3, 3, 3))
    after = fold_pads(net.graph([y]))
    assert_same_network(net.graph([y]), after)
    assert operators(after) == ["Transpose", "Conv"]
    assert isinstance(after.nodes[1].op, Conv)
    assert after.nodes[1].op.pads == (2, 2, 0, 2)


def test_a_pad_with_another_user_stays_beside_the_window() -> None:
    net = Network()
    x = net(AROUND, net.take(2, 3, 7, 8), name="pad")
    graph = net.graph([net(AveragePool((3, 3)), x), net(MaxPool((2, 2)), x)])
    after = fold_pads(graph)
    assert_same_network(graph, after)
    assert sorted(operators(after)) == ["AveragePool", "MaxPool", "Pad"]


CONV = Conv(), ((4, 3, 3, 3),)


@pytest.mark.parametrize(
    ("pad", "op", "weights", "reason"),
    [
        (Pad((0, 0, 1, 1, 0, 0, 1, 1), value=1.0), *CONV, "it does not pad with zeros"),
        (Pad((0, 0, 1, 1, 0, 0, 1, 1), "reflect"), *CONV, "it does not pad with zeros"),
        (Pad((0, 1, 1, 1, 0, 0, 1, 1)), Conv(), ((4, 4, 3, 3),),
         "it pads the batch or the channels"),
        (Pad((0, 0, 1, -1, 0, 0, 1, 1)), *CONV, "it cuts off elements"),
        (AROUND, AveragePool((3, 3), (2, 2), ceil_mode=True), (),
         "where its last window ends depends on what is padding"),
        (AROUND, AveragePool((3, 3), pads=(1, 1, 1, 1)), (), "its own padding does not count"),
        (AROUND, AveragePool((3, 2)), (), "a pad is not smaller than the kernel"),
    ],
)  # fmt: skip
def test_pads_that_stay(
    pad: Pad, op: Operator, weights: tuple[tuple[int, ...], ...], reason: str
) -> None:
    trace: list[Event] = []
    before = padded(pad, op, *weights)
    assert rewrite(before, RULES, trace) is before
    assert [line.partition(": ")[2] for line in lines(trace)] == [reason]
