"""Schedules: the order of steps, relayouts among them, and what `prepare` does."""

from __future__ import annotations

from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ops.elementwise import Mul
from cnnc.compiler.program.schedule import Schedule, schedule
from cnnc.compiler.program.select import select
from tests.program.fake_target import nhwc
from tests.program.networks import Network


def scheduled(graph: Graph) -> Schedule:
    return schedule(graph, select(graph, nhwc()))


def names(tasks: Schedule) -> tuple[list[str], list[str]]:
    return [t.node.name for t in tasks.prepare], [t.node.name for t in tasks.run]


def test_relayouts_stand_before_their_first_reader_and_after_results() -> None:
    net = Network()
    a, b = net.input(1, 3, 2, 2), net.input(1, 3, 2, 2)
    first = net.conv(a, 3)
    second = net.conv(b, 3)
    prepare, run = names(scheduled(net.graph(first, second)))
    assert prepare == ["w2:cdba", "w3:cdba"]
    assert run == ["x0:acdb", "Conv_0", "Conv_0.out:abcd", "x1:acdb", "Conv_1", "Conv_1.out:abcd"]


def test_a_relayout_is_made_once_for_all_readers() -> None:
    net = Network()
    x, weights = net.input(1, 3, 2, 2), net.parameter(3, 3, 3, 3)
    first = net.conv(x, 3, weights=weights)
    second = net.conv(x, 3, weights=weights)
    prepare, run = names(scheduled(net.graph(net.add(first, second))))
    assert prepare == ["w1:cdba"]
    assert run == ["x0:acdb", "Conv_0", "Conv_1", "Add_2", "Add_2.out:abcd"]


def test_what_depends_on_parameters_alone_moves_to_prepare() -> None:
    net = Network()
    weights = net.build(Mul(), net.parameter(3, 3, 3, 3), net.parameter(3, 1, 1, 1))
    y = net.conv(net.relu(net.input(1, 3, 2, 2)), 3, weights=weights)
    tasks = scheduled(net.graph(y))
    prepare, run = names(tasks)
    assert prepare == ["Mul_0", "Mul_0.out:cdba"]
    assert run == ["Relu_1", "Relu_1.out:acdb", "Conv_2", "Conv_2.out:abcd"]
    assert [t.candidate is None for t in tasks.prepare] == [False, False]
