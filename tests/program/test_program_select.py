"""Selection: the kernels and layouts of least time for a whole graph, on a made-up target."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache, reduce
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings

from cnnc.compiler.ir.graph import Graph, Node, Value
from cnnc.compiler.ir.types import TensorType
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Mul
from cnnc.compiler.ops.reduce import Softmax
from cnnc.compiler.ops.shape import Flatten, Reshape, Transpose
from cnnc.compiler.program import select as selection_module
from cnnc.compiler.program.layout import Layout
from cnnc.compiler.program.sections import Sections
from cnnc.compiler.program.select import PREPARE_WEIGHT, Selection, dense, select
from cnnc.compiler.target import Candidate, Refusal
from cnnc.errors import CompileError, UnsupportedOpError
from tests.program.fake_target import NCHW, NCHW16C, NHWC, FakeTarget, blocked, nhwc
from tests.program.networks import Network, graphs

SLIGHTLY_FASTER_BLOCKED = FakeTarget("slightly", {NCHW: 2e-10, NCHW16C: 1e-10})


def copies(selection: Selection) -> list[str]:
    """The relayouts in `run`."""
    return [
        f"{value.name} {layout}"
        for value, layout in selection.relayouts
        if value not in selection.sections.prepared
    ]


def test_relayouts_surround_kernels_that_know_one_layout() -> None:
    net = Network()
    x = net.input(1, 3, 8, 8)
    y = net.conv(x, 5)
    selection = select(net.graph(y), nhwc())
    assert selection.layouts[y] == NHWC
    assert copies(selection) == ["x0 acdb", "Conv_0.out abcd"]


def test_blocks_are_taken_where_they_pay_for_their_relayouts() -> None:
    net = Network()
    y = net.conv(net.input(1, 16, 8, 8), 16)
    assert select(net.graph(y), blocked()).layouts[y] == NCHW16C


def test_a_small_convolution_stays_dense() -> None:
    net = Network()
    y = net.conv(net.input(1, 1, 8, 8), 1, kernel=1)
    selection = select(net.graph(y), SLIGHTLY_FASTER_BLOCKED)
    assert selection.layouts[y] == NCHW
    assert copies(selection) == []


def test_what_one_convolution_can_not_pay_a_chain_can() -> None:
    net = Network()
    x = net.input(1, 1, 8, 8)
    chain = [x]
    for _ in range(12):
        chain.append(net.conv(chain[-1], 1, kernel=1))
    selection = select(net.graph(chain[-1]), SLIGHTLY_FASTER_BLOCKED)
    assert {selection.layouts[v] for v in chain[1:]} == {NCHW16C}
    assert copies(selection) == ["x0 aBcd16b", "Conv_11.out abcd"]


def test_a_relayout_is_paid_once_for_all_branches() -> None:
    net = Network()
    x = net.input(1, 16, 8, 8)
    a, b = net.conv(x, 16), net.conv(x, 16)
    selection = select(net.graph(net.add(a, b)), blocked())
    assert copies(selection) == ["x0 aBcd16b", "Add_2.out abcd"]


def test_a_residual_is_added_in_the_layout_of_its_neighbours() -> None:
    net = Network()
    x = net.input(1, 16, 8, 8)
    first = net.relu(net.conv(x, 16))
    last = net.add(net.conv(first, 16), first)
    selection = select(net.graph(net.conv(last, 16)), blocked())
    assert selection.layouts[last] == NCHW16C
    assert copies(selection) == ["x0 aBcd16b", "Conv_4.out abcd"]


def test_views_are_dense_and_free() -> None:
    net = Network()
    y = net.conv(net.input(1, 16, 2, 2), 16)
    flat = net.build(Flatten(), y)
    target = blocked()
    selection = select(net.graph(flat), target)
    assert selection.layouts[flat] == Layout("ab")
    assert copies(selection) == ["x0 aBcd16b", "Conv_0.out abcd"]
    assert target.asked == ["Conv_0"]


def test_prepared_work_only_breaks_ties() -> None:
    net = Network()
    y = net.conv(net.input(1, 64, 1, 1), 256, kernel=5)  # weights a hundred times the map
    selection = select(net.graph(y), blocked())
    assert selection.layouts[y] == NCHW16C
    packing = sum(
        c.seconds for (v, _), c in selection.relayouts.items() if v in selection.sections.prepared
    )
    assert packing > selection.seconds


def test_losers_are_recorded_with_their_times() -> None:
    net = Network()
    x = net.input(1, 16, 8, 8)
    y = net.conv(x, 16)
    (candidate,) = select(net.graph(y), blocked()).candidates.values()
    assert candidate.refused == ("conv_abcd abcd abcd -> abcd: 297 us, relayouts 0 us",)


def test_losers_that_no_relayout_reaches_are_recorded_with_the_refusal() -> None:
    net = Network()
    target = FakeTarget("apart", {NCHW: 1e-9, NHWC: 1e-10}, joined=False)
    (candidate,) = select(net.graph(net.conv(net.input(1, 2, 2, 2), 2)), target).candidates.values()
    assert candidate.outputs == (NCHW,)
    assert candidate.refused == ("conv_acdb acdb cdba -> acdb: no way from abcd to acdb",)


def test_every_node_without_a_kernel_is_named() -> None:
    net = Network("mixed")
    x = net.input(2, 3)
    y = net.build(Softmax(), net.build(Softmax(), x))
    graph = net.graph(net.build(Transpose((1, 0)), y))
    target = FakeTarget("poor", {}, refuses=(Softmax, Transpose))
    with pytest.raises(UnsupportedOpError) as caught:
        select(graph, target)
    assert caught.value.operators == (
        "Softmax: not on this machine (Softmax_0, Softmax_1)",
        "Transpose: not on this machine (Transpose_2)",
    )
    assert caught.value.where == "mixed on poor"


def test_an_empty_answer_is_a_refusal() -> None:
    net = Network()
    graph = net.graph(net.conv(net.input(1, 2, 2, 2), 2))
    with pytest.raises(UnsupportedOpError, match=r"Conv: no kernel \(Conv_0\)"):
        select(graph, FakeTarget("empty", {}))


def test_kernels_that_no_relayout_joins_are_an_error() -> None:
    net = Network()
    graph = net.graph(net.conv(net.input(1, 2, 2, 2), 2))
    target = FakeTarget("apart", {NHWC: 1e-10, NCHW16C: 1e-10}, joined=False)
    with pytest.raises(CompileError) as caught:
        select(graph, target)
    assert str(caught.value) == (
        "Conv_0: Conv: no relayouts join it to its neighbours: "
        "got no way from abcd to acdb; no way from abcd to aBcd16b"
    )


def exhaustive(graph: Graph, target: FakeTarget) -> float:
    """The least seconds over all combinations of candidates."""
    sections = Sections.of(graph)
    offers = [_offers(node, target) for node in graph.nodes]
    relayout = cache(target.relayout)
    return min(_seconds(graph, sections, combination, relayout) for combination in product(*offers))


def _offers(node: Node, target: FakeTarget) -> list[Candidate | None]:
    if node.op.is_view:
        return [None]
    answer = target.candidates(node)
    assert not isinstance(answer, Refusal)
    return list(answer)


def _seconds(
    graph: Graph,
    sections: Sections,
    combination: tuple[Candidate | None, ...],
    relayout: Callable[[TensorType, Layout, Layout], Candidate | Refusal],
) -> float:
    lies: dict[Value, Layout] = {}
    reads: set[tuple[Value, Layout]] = {(v, dense(v)) for v in graph.results}
    seconds = 0.0
    for node, candidate in zip(graph.nodes, combination, strict=True):
        takes = candidate.inputs if candidate else tuple(dense(v) for v in node.inputs if v)
        gives = candidate.outputs if candidate else tuple(map(dense, node.outputs))
        reads |= {(v, x) for v, x in zip(node.inputs, takes, strict=True) if v and x}
        lies.update(zip(node.outputs, gives, strict=True))
        weight = PREPARE_WEIGHT if sections.prepares(node) else 1.0
        seconds += candidate.seconds * weight if candidate else 0.0
    for value, layout in reads:
        source = lies.get(value, dense(value))
        if source != layout:
            copy = relayout(value.type, source, layout)
            assert isinstance(copy, Candidate)
            seconds += copy.seconds * (PREPARE_WEIGHT if value in sections.prepared else 1.0)
    return seconds


@given(graph=graphs(most=4))
@settings(max_examples=60, deadline=None)
def test_nothing_is_cheaper_than_what_is_selected(graph: Graph) -> None:
    target = FakeTarget("three", {NCHW: 4e-10, NHWC: 2e-10, NCHW16C: 1e-10})
    assert select(graph, target).seconds == pytest.approx(exhaustive(graph, target), abs=1e-15)


def test_a_beam_finds_the_layout_of_many_branches(monkeypatch: pytest.MonkeyPatch) -> None:
    net = Network()
    x = net.input(1, 16, 8, 8)
    tips = [net.relu(net.conv(x, 16)) for _ in range(12)]  # 2**12 states when all are live
    total = tips[0]
    for tip in tips[1:]:
        total = net.add(total, tip)
    graph = net.graph(total)
    monkeypatch.setattr(selection_module, "BEAM_WIDTH", 8)
    selection = select(graph, blocked())
    assert {selection.layouts[v] for v in tips} == {NCHW16C}
    assert copies(selection) == ["x0 aBcd16b", f"{total.name} abcd"]


def test_no_more_states_are_made_than_the_beam_is_wide(monkeypatch: pytest.MonkeyPatch) -> None:
    net = Network()
    x = net.input(1, 16, 8, 8)
    graph = net.graph(reduce(net.add, [net.relu(net.conv(x, 16)) for _ in range(6)]))
    made: list[float] = []

    class Counted(selection_module._Path):
        def __new__(cls, seconds: float, *rest: Any) -> Counted:
            made.append(seconds)
            return super().__new__(cls, seconds, *rest)

    monkeypatch.setattr(selection_module, "_Path", Counted)
    monkeypatch.setattr(selection_module, "BEAM_WIDTH", 8)
    select(graph, blocked())
    assert len(graph.nodes) < len(made) <= 1 + 8 * len(graph.nodes)


def test_prepared_nodes_are_visited_right_before_they_are_needed() -> None:
    net = Network()
    x = net.input(1, 4, 2, 2)
    folds = [
        net.build(Mul(), net.parameter(4, 4, 3, 3), net.parameter(4, 1, 1, 1)) for _ in range(3)
    ]
    unused = net.relu(net.parameter(4))
    y = x
    for weights in folds:
        y = net.build(Conv(pads=(1, 1, 1, 1)), y, weights)
    graph = net.graph(y)
    names = [node.name for node in Sections.of(graph).order]
    assert names == ["Mul_0", "Conv_4", "Mul_1", "Conv_5", "Mul_2", "Conv_6", "Relu_3"]
    assert graph.producers[unused].name == "Relu_3"


def test_a_view_of_a_view_needs_one_relayout() -> None:
    net = Network()
    y = net.conv(net.input(1, 16, 2, 2), 16)
    z = net.build(Reshape((4, -1)), net.build(Flatten(), y))
    assert copies(select(net.graph(z), blocked())) == ["x0 aBcd16b", "Conv_0.out abcd"]


def test_the_faster_of_two_kernels_with_the_same_layouts_is_taken() -> None:
    class Twice(FakeTarget):
        def candidates(self, node: Node) -> list[Candidate]:
            answer = super().candidates(node)
            assert not isinstance(answer, Refusal)
            return [c for a in answer for c in (a, replace(a, seconds=a.seconds / 2))]

    net = Network()
    graph = net.graph(net.relu(net.input(2, 3)))
    (chosen,) = select(graph, Twice("twice", {})).candidates.values()
    (only,) = select(graph, FakeTarget("once", {})).candidates.values()
    assert chosen.seconds == only.seconds / 2
