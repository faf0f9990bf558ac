"""BatchNormalization folded into convolutions and products on both sides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from cnnc.compiler.ir.graph import Graph, Value
from cnnc.compiler.ir.text import print_graph
from cnnc.compiler.ops.activation import Relu, Tanh
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.linear import Gemm, MatMul
from cnnc.compiler.ops.norm import BatchNormalization
from cnnc.compiler.passes.fold_batchnorm import FOLDING, fold_batchnorm
from cnnc.compiler.passes.rule import Event, rewrite
from tests.passes.networks import Network, assert_same_network, lines, only, operators


def folded(before: Graph) -> Graph:
    """The graph after the pass, compared with the one before, and unmoved by a second run."""
    after = fold_batchnorm(before)
    assert_same_network(before, after)
    assert fold_batchnorm(after) is after
    return after


def refusals(graph: Graph) -> list[str]:
    """Why the folding rules refuse; none of them fires."""
    trace: list[Event] = []
    assert rewrite(graph, FOLDING, trace) is graph
    return lines(trace)


def test_into_a_convolution(golden: Callable[[str, str], None]) -> None:
    net = Network()
    y = net.norm(net.conv(net.take(1, 3, 5, 7), 4, pads=(1, 1, 1, 1), name="conv1"), "bn1")
    after = folded(net.graph([y]))
    golden("fold_batchnorm_into_conv", print_graph(after))
    assert only(after, Conv).origins == ("source_conv1", "source_bn1")


@pytest.mark.parametrize("bias", [False, True])
@pytest.mark.parametrize(
    ("shape", "kernel", "attributes"),
    [
        ((2, 4, 7, 5), (3, 2), {"strides": (2, 1), "pads": (0, 1, 2, 0), "group": 2}),
        ((1, 6, 5, 5), (3, 3), {"group": 6}),
        ((2, 3, 9), (3,), {"strides": (2,), "pads": (1, 0), "dilations": (2,)}),
        (
            (1, 2, 4, 3, 5),
            (1, 2, 3),
            {"strides": (1,) * 3, "pads": (0,) * 6, "dilations": (1,) * 3},
        ),
    ],
)
def test_into_convolutions_of_every_kind(
    shape: tuple[int, ...], kernel: tuple[int, ...], attributes: dict[str, Any], bias: bool
) -> None:
    net = Network()
    y = net.norm(net.conv(net.take(*shape), 6, kernel, bias=bias, **attributes))
    assert operators(folded(net.graph([y]))) == ["Conv"]


def test_two_normalisations_behind_one_convolution() -> None:
    net = Network()
    y = net.norm(net.norm(net.conv(net.take(1, 2, 5, 5), 3), "first"), "second")
    assert operators(folded(net.graph([y]))) == ["Conv"]


def test_before_a_convolution(golden: Callable[[str, str], None]) -> None:
    net = Network()
    y = net.conv(net.norm(net.take(1, 2, 5, 7)), 3, (3, 2))
    golden("fold_batchnorm_before_conv", print_graph(folded(net.graph([y]))))


@pytest.mark.parametrize("bias", [False, True])
@pytest.mark.parametrize(
    ("shape", "kernel", "attributes"),
    [
        ((2, 4, 7, 5), (3, 2), {"strides": (2, 1), "dilations": (2, 3), "group": 2}),
        ((2, 6, 5, 5), (1, 1), {"group": 6}),
        ((2, 3, 4, 4), (1, 1), {"strides": (2, 2)}),
        ((2, 3, 9), (3,), {"strides": (2,), "pads": (0, 0), "dilations": (2,)}),
    ],
)
def test_before_convolutions_of_every_kind(
    shape: tuple[int, ...], kernel: tuple[int, ...], attributes: dict[str, Any], bias: bool
) -> None:
    net = Network()
    y = net.conv(net.norm(net.take(*shape)), 6, kernel, bias=bias, **attributes)
    assert operators(folded(net.graph([y]))) == ["Conv"]


def test_between_two_convolutions_and_before_and_behind_one() -> None:
    net = Network()
    y = net.norm(net.conv(net.take(1, 2, 5, 5), 3, name="first"), "middle")
    y = net.norm(net.conv(y, 4, name="second"), "last")
    assert operators(folded(net.graph([y]))) == ["Conv", "Conv"]
    net = Network()
    y = net.norm(net.conv(net.norm(net.take(1, 2, 5, 5), "before"), 3), "behind")
    assert operators(folded(net.graph([y]))) == ["Conv"]


def test_a_normalisation_is_folded_on_one_side_only() -> None:
    net = Network()
    y = net.conv(net.norm(net.conv(net.take(1, 2, 5, 5), 3, name="first")), 4, name="second")
    trace: list[Event] = []
    rewrite(net.graph([y]), FOLDING, trace)
    assert lines(trace) == ["FoldBatchNormIntoConv fired at norm"]


def products(net: Network) -> list[tuple[Value, Any]]:
    """An input and a function from it to a product with five columns, of every kind."""
    weights = {flip: net.weights(f"b{flip}", *((5, 4) if flip else (4, 5))) for flip in (0, 1)}
    return [
        (net.take(3, 4, name="x0"), lambda x: net(MatMul(), x, weights[0], name="product")),
        (net.take(3, 4, name="x1"), lambda x: net(Gemm(), x, weights[0], name="product")),
        (
            net.take(3, 4, name="x2"),
            lambda x: net(Gemm(0.5, transB=True), x, weights[1], net.weights("c", 5)),
        ),
        (
            net.take(3, 4, name="x3"),
            lambda x: net(Gemm(), x, weights[0], net.weights("rows", 3, 1)),
        ),
    ]


@pytest.mark.parametrize("kind", range(4))
def test_into_and_before_products(kind: int) -> None:
    net = Network()
    x, product = products(net)[kind]
    assert operators(folded(net.graph([net.norm(product(x))]))) == ["Gemm"]
    assert operators(folded(net.graph([product(net.norm(x))]))) == ["Gemm"]


def test_into_a_product_with_a_transposed_first_factor() -> None:
    net = Network()
    product = net(Gemm(transA=True), net.take(4, 3), net.weights("b", 4, 5))
    assert operators(folded(net.graph([net.norm(product)]))) == ["Gemm"]


def test_into_a_product_golden(golden: Callable[[str, str], None]) -> None:
    net = Network()
    y = net(Gemm(), net.take(3, 4), net.weights("b", 4, 5), net.weights("c", 5), name="fc")
    golden("fold_batchnorm_into_gemm", print_graph(folded(net.graph([net.norm(y)]))))


def test_before_a_product_golden(golden: Callable[[str, str], None]) -> None:
    net = Network()
    x = net.norm(net.take(3, 4))
    y = net(Gemm(), x, net.weights("b", 4, 5), net.weights("c", 5), name="fc")
    golden("fold_batchnorm_before_gemm", print_graph(folded(net.graph([y]))))


@pytest.mark.parametrize("other", ["result", "user"])
def test_a_shared_convolution_is_left_alone(other: str) -> None:
    net = Network()
    conv = net.conv(net.take(1, 2, 5, 5), 3)
    extra = conv if other == "result" else net(Relu(), conv)
    before = net.graph([net.norm(conv), extra])
    why = "is a result of the graph" if other == "result" else "has another user"
    assert refusals(before) == [f"FoldBatchNormIntoConv refused at norm: the output of conv {why}"]
    assert "Conv" in operators(folded(before))


def test_weights_that_change_are_not_folded_into() -> None:
    net = Network()
    x, w = net.take(1, 2, 5, 5), net.take(3, 2, 1, 1, name="w")
    before = net.graph([net.norm(net(Conv(), x, w))])
    assert refusals(before) == ["FoldBatchNormIntoConv refused at norm: w is not a parameter"]
    net = Network()
    x, b = net.take(1, 2, 5, 5), net.take(3, name="b")
    before = net.graph([net.norm(net(Conv(), x, net.weights("w", 3, 2, 1, 1), b))])
    assert refusals(before) == ["FoldBatchNormIntoConv refused at norm: b is not a parameter"]


def test_statistics_that_change_are_not_folded() -> None:
    net = Network()
    conv = net.conv(net.take(1, 2, 5, 5), 3)
    statistics = net.statistics(3)
    statistics[3] = net.take(3, name="var")
    before = net.graph([net(BatchNormalization(), conv, *statistics, name="norm")])
    assert refusals(before) == ["FoldBatchNormIntoConv refused at norm: var is not a parameter"]


def test_nothing_folds_through_padding() -> None:
    net = Network()
    before = net.graph([net.conv(net.norm(net.take(1, 2, 5, 5)), 3, pads=(0, 0, 1, 0))])
    assert refusals(before) == [
        "FoldBatchNormBeforeConv refused at conv: "
        "the convolution pads its input with zeros, which no shift reaches"
    ]
    assert operators(folded(before)) == ["BatchNormalization", "Conv"]


def test_a_normalisation_with_another_user_is_not_folded_forward() -> None:
    net = Network()
    norm = net.norm(net.take(1, 2, 5, 5))
    before = net.graph([net.conv(norm, 3), net(Relu(), norm)])
    assert refusals(before) == [
        "FoldBatchNormBeforeConv refused at conv: the output of norm has another user"
    ]
    net = Network()
    norm = net.norm(net.take(3, 4))
    before = net.graph([net(MatMul(), norm, net.weights("b", 4, 5), name="fc"), norm])
    assert refusals(before) == [
        "FoldBatchNormBeforeGemm refused at fc: the output of norm is a result of the graph"
    ]


def test_weights_that_change_are_not_folded_into_from_before() -> None:
    net = Network()
    w = net.take(3, 2, 1, 1, name="w")
    before = net.graph([net(Conv(), net.norm(net.take(1, 2, 5, 5)), w, name="conv")])
    assert refusals(before) == ["FoldBatchNormBeforeConv refused at conv: w is not a parameter"]
    net = Network()
    b = net.take(4, 5, name="b")
    before = net.graph([net(Gemm(), net.norm(net.take(3, 4)), b, name="fc")])
    assert refusals(before) == ["FoldBatchNormBeforeGemm refused at fc: b is not a parameter"]


def test_products_that_are_no_plain_gemm_are_left_alone() -> None:
    net = Network()
    batched = net(MatMul(), net.take(2, 3, 4), net.weights("b", 4, 5), name="fc")
    before = net.graph([net.norm(batched)])
    assert refusals(before) == ["FoldBatchNormIntoGemm refused at norm: a factor is not a matrix"]
    assert operators(folded(before)) == ["MatMul", "BatchNormalization"]
    net = Network()
    c = net.weights("c", 5)
    scaled = net(Gemm(beta=2.0), net.take(3, 4), net.weights("b", 4, 5), c, name="fc")
    before = net.graph([net.norm(scaled)])
    assert refusals(before) == ["FoldBatchNormIntoGemm refused at norm: beta is not 1"]
    net = Network()
    norm = net.norm(net.take(4, 3))
    before = net.graph([net(Gemm(transA=True), norm, net.weights("b", 4, 5), name="fc")])
    assert refusals(before) == [
        "FoldBatchNormBeforeGemm refused at fc: the channels are the rows of the first factor"
    ]


def test_a_shared_product_is_left_alone() -> None:
    net = Network()
    product = net(MatMul(), net.take(3, 4), net.weights("b", 4, 5), name="fc")
    before = net.graph([net.norm(product), net(Tanh(), product)])
    assert refusals(before) == [
        "FoldBatchNormIntoGemm refused at norm: the output of fc has another user"
    ]


def test_weights_of_a_product_that_change_are_not_folded_into() -> None:
    net = Network()
    b = net.take(4, 5, name="b")
    before = net.graph([net.norm(net(MatMul(), net.take(3, 4), b, name="fc"))])
    assert refusals(before) == ["FoldBatchNormIntoGemm refused at norm: b is not a parameter"]
