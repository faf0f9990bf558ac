"""Legalisation of reductions and of transposed convolutions: what fires, what refuses."""

from __future__ import annotations

import pytest

from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.conv_transpose import ConvTranspose
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
    assert str(trace[0]) == f"ConvTransposeToConv refused at up: {reason}"
    after = legal(graph)
    assert sum(isinstance(n.op, Conv) for n in after.nodes) == 1
    assert not any(isinstance(n.op, ConvTranspose) for n in after.nodes)


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
