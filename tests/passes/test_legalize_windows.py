"""Legalisation of reductions and of transposed convolutions: what fires, what refuses."""

from __future__ import annotations

from math import prod

import pytest

from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.conv_transpose import ConvTranspose
from cnnc.compiler.ops.conv_weight_gradient import ConvWeightGradient
from cnnc.compiler.ops.reduce import ReduceMean, Reduction
from cnnc.compiler.ops.resize_weighted import ResizeWeighted
from cnnc.compiler.passes.legalize import MOST_WEIGHTS, RULES, legalize
from cnnc.compiler.passes.rule import Event, rewrite
from tests.passes.networks import Network, assert_same_network, operators

Shape = tuple[int, ...]


def legal(before: Graph) -> Graph:
    after = legalize(before)
    assert_same_network(before, after)
    assert legalize(after) is after
    return after


def refusals(graph: Graph) -> list[str]:
    trace: list[Event] = []
    assert rewrite(graph, RULES, trace) is graph
    return [str(event) for event in trace]


@pytest.mark.parametrize(
    ("axes", "keepdims", "expected"),
    [
        ((2, 3), False, ["ReduceMean", "Reshape"]),
        ((1, 3), True, ["ReduceMean", "ReduceMean"]),
        ((0, 2, 3), False, ["ReduceMean", "ReduceMean", "Reshape"]),
        ((), False, ["ReduceMean", "Reshape"]),
    ],
)
def test_reductions_keep_axes_that_are_neighbours(
    axes: Shape, keepdims: bool, expected: list[str]
) -> None:
    net = Network()
    y = net(ReduceMean(axes, keepdims), net.take(2, 3, 4, 5))
    after = legal(net.graph([y]))
    assert operators(after) == expected
    assert all(n.op.keepdims for n in after.nodes if isinstance(n.op, Reduction))


def test_axes_in_three_places_are_reduced_from_the_last_on() -> None:
    net = Network()
    after = legal(net.graph([net(ReduceMean((0, 2, 4)), net.take(2, 3, 4, 5, 6))]))
    axes = [n.op.axes for n in after.nodes if isinstance(n.op, Reduction)]
    assert axes == [(4,), (2,), (0,)]


def test_axes_around_an_axis_of_length_1_are_neighbours() -> None:
    net = Network()
    graph = net.graph([net(ReduceMean((1, 3)), net.take(2, 3, 1, 5), name="mean")])
    assert refusals(graph) == [
        "SplitReducedAxes refused at mean: its axes are neighbours",
        "KeepReducedAxes refused at mean: it keeps its axes",
    ]


def transposed(op: ConvTranspose, x: Shape, w: Shape, *, bias: bool = False) -> Graph:
    net = Network()
    filters = w[1] * op.group
    b = net.weights("b", filters) if bias else None
    y = net(op, net.take(*x), net.weights("w", *w), b, name="up", origins=["source"])
    return net.graph([y])


CASES: list[tuple[ConvTranspose, Shape, Shape]] = [
    (ConvTranspose((2, 2)), (1, 3, 4, 5), (3, 4, 2, 2)),
    (ConvTranspose((2, 2), (1, 1, 1, 1)), (2, 3, 4, 5), (3, 4, 4, 4)),
    (ConvTranspose((2, 2), (1, 1, 1, 1), output_padding=(1, 1)), (1, 3, 4, 5), (3, 4, 3, 3)),
    (ConvTranspose((3, 2), (0, 1, 2, 0), output_padding=(2, 0)), (1, 3, 4, 5), (3, 4, 2, 5)),
    (ConvTranspose((4, 4)), (1, 3, 2, 3), (3, 4, 3, 3)),  # more stride than taps
    (ConvTranspose((2, 2), (3, 3, 3, 3)), (1, 3, 6, 5), (3, 4, 4, 4)),
    (ConvTranspose((1, 1), (2, 1, 2, 1)), (1, 3, 6, 5), (3, 4, 3, 2)),  # pads beyond the taps
    (ConvTranspose((1, 1), (3, 0, 3, 0)), (1, 3, 8, 5), (3, 4, 3, 2)),
    (ConvTranspose((1, 1), (1, 0, 1, 0), (2, 3)), (1, 3, 6, 5), (3, 4, 3, 2)),
    (ConvTranspose((2, 2), group=2), (1, 4, 3, 3), (4, 3, 3, 3)),
    (ConvTranspose((2,), (1, 0), (1,), 1, (1,)), (2, 3, 5), (3, 4, 3)),
    (ConvTranspose((2,) * 3, (0,) * 6, (1,) * 3, 1, (0,) * 3), (1, 3, 2, 3, 4), (3, 4, 2, 2, 2)),
    (ConvTranspose((2,) * 3, (1,) * 6, (1,) * 3, 1, (1,) * 3), (2, 3, 2, 3, 4), (3, 4, 3, 3, 3)),
    (
        ConvTranspose((3, 1, 2), (1, 0, 0, 2, 1, 3), (1, 2, 1), 2, (1, 0, 1)),
        (2, 4, 3, 4, 5),
        (4, 3, 2, 3, 3),
    ),
]


@pytest.mark.parametrize(("op", "x", "w"), CASES, ids=str)
@pytest.mark.parametrize("bias", [False, True])
def test_transposed_convolutions_become_convolutions(
    op: ConvTranspose, x: Shape, w: Shape, bias: bool
) -> None:
    after = legal(transposed(op, x, w, bias=bias))
    (conv,) = (n for n in after.nodes if isinstance(n.op, Conv))
    assert conv.flops <= 2 * 4 * transposed(op, x, w).nodes[0].flops
    assert all(n.origins == ("source",) for n in after.nodes)
    run = [n.op.name for n in after.nodes if not after.is_prepared(n.output)]
    assert run[0] == "Conv"


@pytest.mark.parametrize("axes", [1, 2, 3])
def test_without_pads_one_convolution_and_one_interleaving_are_left(axes: int) -> None:
    op = ConvTranspose((2,) * axes, (0,) * 2 * axes, (1,) * axes, output_padding=(0,) * axes)
    after = legal(transposed(op, (1, 3, 4, 5, 2)[: axes + 2], (3, 4) + (2,) * axes, bias=True))
    run = [n.op.name for n in after.nodes if not after.is_prepared(n.output)]
    assert run == ["Conv", "DepthToSpace"]


@pytest.mark.parametrize(
    ("op", "x", "w", "reason"),
    [
        (
            ConvTranspose((2, 2), dilations=(2, 1)),
            (1, 3, 4, 5),
            (3, 4, 2, 2),
            "it has strides and dilations",
        ),
        (
            ConvTranspose((3, 1, 2), (1, 0, 0, 2, 1, 3), (1, 2, 2), 2, (1, 0, 1)),
            (2, 4, 3, 4, 5),
            (4, 3, 2, 3, 3),
            "it has strides and dilations",
        ),
    ],
)
def test_what_phases_do_not_make_up_gets_zeros_between_its_elements(
    op: ConvTranspose, x: Shape, w: Shape, reason: str
) -> None:
    graph = transposed(op, x, w, bias=True)
    trace: list[Event] = []
    rewrite(graph, RULES, trace)
    assert f"ConvTransposeToConv refused at up: {reason}" in map(str, trace)
    after = legal(graph)
    assert sum(isinstance(n.op, Conv) for n in after.nodes) == 1
    assert not any(isinstance(n.op, ConvTranspose) for n in after.nodes)


PHASES: list[tuple[ConvTranspose, Shape, Shape, int]] = [
    (ConvTranspose((2, 2), (1, 1, 1, 1), output_padding=(1, 1)), (2, 3, 4, 5), (3, 16, 3, 3), 4),
    (ConvTranspose((2, 2), (1, 1, 1, 1)), (1, 3, 4, 5), (3, 17, 3, 3), 4),
    (ConvTranspose((2, 2), (1, 1, 1, 1)), (1, 3, 4, 5), (3, 16, 4, 4), 4),
    (ConvTranspose((2, 2), output_padding=(1, 0)), (1, 3, 4, 5), (3, 16, 1, 1), 1),
    (ConvTranspose((3, 2), (0, 1, 2, 0), output_padding=(2, 0)), (1, 3, 4, 5), (3, 16, 2, 5), 4),
    (ConvTranspose((2, 2), group=2), (1, 4, 3, 3), (4, 18, 3, 3), 4),
    (ConvTranspose((2,), (1, 0), (1,), 1, (1,)), (2, 3, 5), (3, 16, 3), 2),
    (ConvTranspose((1, 2), (1, 0, 0, 1), (2, 1), 1, (0, 0)), (1, 3, 6, 5), (3, 16, 2, 3), 2),
    (
        ConvTranspose((2,) * 3, (1,) * 6, (1,) * 3, 1, (1,) * 3),
        (1, 3, 2, 3, 4),
        (3, 16, 3, 3, 3),
        8,
    ),
]


@pytest.mark.parametrize(("op", "x", "w", "count"), PHASES, ids=str)
@pytest.mark.parametrize("bias", [False, True])
def test_phases_of_many_filters_are_convolutions_of_their_own(
    op: ConvTranspose, x: Shape, w: Shape, count: int, bias: bool
) -> None:
    """Those without taps are none, unless a bias makes them some."""
    before = transposed(op, x, w, bias=bias)
    after = legal(before)
    assert all(n.origins == ("source",) for n in after.nodes)
    run = [n.op.name for n in after.nodes if not after.is_prepared(n.output)]
    if bias and count < prod(op.strides):
        assert "Interleave" not in run
    else:
        assert run == [*["Conv"] * count, "Interleave"]


@pytest.mark.parametrize(
    ("op", "w", "reason"),
    [
        (ConvTranspose((1, 1)), (3, 16, 3, 3), "it has no strides"),
        (ConvTranspose((2, 2), dilations=(1, 2)), (3, 16, 3, 3), "it has strides and dilations"),
        (ConvTranspose((2, 2)), (3, 15, 3, 3), "15 filters leave vectors empty"),
        (ConvTranspose((2, 2)), (3, 16, 2, 4), "all phases are alike"),
        (ConvTranspose((2, 2), (2, 0, 0, 0)), (3, 16, 3, 3), "a phase does not read all of x"),
        (ConvTranspose((2, 2)), (3, 16, 1, 3), "a phase without taps has a bias"),
        (
            ConvTranspose((9, 2), (0, 0, 0, 0)),
            (3, 16, 8, 3),
            "a phase without taps has a bias",
        ),
    ],
)
def test_phases_that_stay_together(op: ConvTranspose, w: Shape, reason: str) -> None:
    graph = transposed(op, (1, 3, 4, 5), w, bias=True)
    trace: list[Event] = []
    rewrite(graph, RULES, trace)
    assert str(trace[0]) == f"ConvTransposeOfPhases refused at up: {reason}"
    assert not any(isinstance(n.op, ConvTranspose) for n in legal(graph).nodes)


def test_fewer_outputs_than_phases() -> None:
    graph = transposed(ConvTranspose((4, 4), (1, 1, 1, 1)), (1, 3, 1, 1), (3, 16, 5, 5))
    trace: list[Event] = []
    rewrite(graph, RULES, trace)
    assert str(trace[0]) == "ConvTransposeOfPhases refused at up: it has fewer outputs than phases"
    legal(graph)


def test_strided_channels_by_themselves_are_left_alone() -> None:
    op = ConvTranspose((2, 2), (1, 1, 1, 1), group=3)
    before = transposed(op, (1, 3, 4, 5), (3, 1, 3, 3))
    assert legalize(before) is before
    unstrided = transposed(ConvTranspose((1, 1), group=3), (1, 3, 4, 5), (3, 1, 3, 3))
    assert "Conv" in operators(legal(unstrided))


def test_interpolation_is_a_product_with_a_matrix_along_each_axis() -> None:
    net = Network()
    op = ResizeWeighted((1.0, 1.0, 2.0, 0.5), antialias=True)
    after = legal(net.graph([net(op, net.take(2, 3, 4, 6))]))
    assert operators(after).count("MatMul") == 2


def test_interpolation_by_too_large_a_matrix_is_left() -> None:
    net = Network()
    graph = net.graph([net(ResizeWeighted((1.0, 1.0, 2000.0)), net.take(1, 1, 100), name="up")])
    reason = f"a matrix of more than {MOST_WEIGHTS} weights"
    assert refusals(graph) == [f"InterpolateByMatrices refused at up: {reason}"]


@pytest.mark.parametrize("images", [1, 3])
def test_gradients_of_depthwise_weights_are_taken_map_by_map(images: int) -> None:
    net = Network()
    x, dy = net.take(images, 5, 9, 8), net.take(images, 5, 5, 3, name="dy")
    op = ConvWeightGradient((3, 2), (2, 3), (1, 0, 1, 2), (1, 2), 5)
    before = net.graph([net(op, x, dy, name="dw")])
    after = legalize(before)
    assert_same_network(before, after)
    assert operators(after) == ["MapWeightGradient", "ReduceSum", "Reshape"]
    assert legalize(after) is after


@pytest.mark.parametrize(("channels", "filters", "group"), [(4, 8, 4), (4, 4, 2), (1, 1, 1)])
def test_gradients_of_other_weights_are_left_alone(channels: int, filters: int, group: int) -> None:
    net = Network()
    x, dy = net.take(2, channels, 6, 6), net.take(2, filters, 4, 4, name="dy")
    before = net.graph([net(ConvWeightGradient((3, 3), group=group), x, dy, name="dw")])
    trace: list[Event] = []
    assert rewrite(before, RULES, trace) is before
    assert [e.reason for e in trace] == ["no channel is by itself"]
