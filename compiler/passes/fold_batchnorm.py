"""BatchNormalization at inference, folded into the weights before or behind it.

Nothing is computed here. With s = scale / sqrt(var + epsilon) and t = bias - mean * s a
normalisation is x * s + t for each channel; what the rules make of s and t are nodes on parameters,
which `prepare` runs.
"""

from __future__ import annotations

from math import prod

import numpy as np

from ..ir.graph import Builder, Graph, Value
from ..ops.conv import Conv
from ..ops.elementwise import Add, Div, Mul, Sqrt, Sub
from ..ops.linear import Gemm, MatMul
from ..ops.norm import BatchNormalization
from ..ops.shape import Reshape
from ..target import Refusal
from .rule import Match, P, Rule, rewrite

STATISTICS = ("scale", "bias", "mean", "var")


class FoldBatchNormIntoConv(Rule):
    """BatchNormalization(Conv(x, w, b)) -> Conv(x, w', b').

    w' = w * s and b' = (b - mean) * s + bias, for each output channel.
    Source: Jacob et al. 2018, arXiv:1712.05877, section 3.2.
    """

    pattern = P(BatchNormalization, P(Conv, "x", "w", "b?", name="conv"), *STATISTICS, name="norm")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        if refusal := match.refuse_shared("conv"):
            return refusal
        if refusal := match.refuse_variable("w", "b", *STATISTICS):
            return refusal
        w, conv = match.value("w"), match.nodes["conv"]
        s = factor(match, build)
        along_filters = Reshape((w.type.dims[0], *[1] * (w.type.rank - 1)))
        scaled = build(Mul(), w, build(along_filters, s))
        bias = shift(match, build, s, match.values["b"])
        return build(conv.op, match.value("x"), scaled, bias, name=conv.name)


class FoldBatchNormIntoGemm(Rule):
    """BatchNormalization(Gemm(a, b, c)) -> Gemm(a, b', c'); a MatMul of matrices is a Gemm without
    c.

    b' = b * s and c' = (c - mean) * s + bias, for each column of the product.
    """

    pattern = P(
        BatchNormalization,
        P((Gemm, MatMul), "a", "b", "c?", name="product"),
        *STATISTICS,
        name="norm",
    )

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        if refusal := match.refuse_shared("product") or _refuse_product(match, "a", "b"):
            return refusal
        if refusal := match.refuse_variable("b", "c", *STATISTICS):
            return refusal
        node, op = match.nodes["product"], _gemm(match)
        s = factor(match, build)
        columns = s.type.dims[0]
        along_columns = Reshape((columns, 1) if op.transB else (1, columns))
        scaled = build(Mul(), match.value("b"), build(along_columns, s))
        c = shift(match, build, s, match.values["c"])
        return build(op, match.value("a"), scaled, c, name=node.name)


class FoldBatchNormBeforeConv(Rule):
    """Conv(BatchNormalization(x), w, b) -> Conv(x, w', b').

    w' = w * s for each input channel; b' = b + the sum over input channels and taps of w * t, which
    is what the convolution makes of one window full of t. Padding is with zeros behind the
    normalisation, where x would have to hold -t / s: legal only without it.
    """

    pattern = P(
        Conv,
        P(BatchNormalization, "x", *STATISTICS, name="norm"),
        "w",
        "b?",
        name="conv",
    )

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        op = match.root.op
        assert isinstance(op, Conv), "the pattern asks for a Conv"
        if any(op.pads):
            return Refusal("the convolution pads its input with zeros, which no shift reaches")
        if refusal := match.refuse_shared("norm"):
            return refusal
        if refusal := match.refuse_variable("w", "b", *STATISTICS):
            return refusal
        s = factor(match, build)
        scaled = _scaled_by_inputs(build, op, match.value("w"), s)
        t = shift(match, build, s, None)
        bias = _convolved_shift(build, op, t, match.value("w"), match.values["b"])
        return build(op, match.value("x"), scaled, bias, name=match.root.name)


def _scaled_by_inputs(build: Builder, op: Conv, w: Value, s: Value) -> Value:
    """w [M,C/group,k...] times s [C], the factor of each input channel."""
    filters, channels, *kernel = w.type.dims
    by_group = Reshape((op.group, filters // op.group, channels, prod(kernel)))
    factors = build(Reshape((op.group, 1, channels, 1)), s)
    return build(Reshape(w.type.dims), build(Mul(), build(by_group, w), factors))


def _convolved_shift(build: Builder, op: Conv, t: Value, w: Value, b: Value | None) -> Value:
    """[M]: b plus what the convolution makes of a window that holds t [C] at every tap."""
    kernel = w.type.dims[2:]
    taps = len(kernel)
    window = build(Reshape((1, *t.type.dims, *[1] * taps)), t)
    if any(k > 1 for k in kernel):
        ones = np.ones((1, 1, *kernel), t.type.dtype.numpy)
        window = build(Mul(), window, build.constant(f"{build.name}.ones", ones))
    once = Conv((1,) * taps, (0,) * 2 * taps, (1,) * taps, op.group)
    return build(Reshape(w.type.dims[:1]), build(once, window, w, b))


class FoldBatchNormBeforeGemm(Rule):
    """Gemm(BatchNormalization(x), b, c) -> Gemm(x, b', c'); a MatMul of matrices is a Gemm without
    c.

    b' = b * s for each row of the second factor, and c' = c + t b.
    """

    pattern = P(
        (Gemm, MatMul),
        P(BatchNormalization, "x", *STATISTICS, name="norm"),
        "b",
        "c?",
        name="product",
    )

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        if refusal := match.refuse_shared("norm") or _refuse_product(match, "x", "b"):
            return refusal
        if refusal := match.refuse_variable("b", "c", *STATISTICS):
            return refusal
        op = _gemm(match)
        if op.transA:
            return Refusal("the channels are the rows of the first factor")
        b, c = match.value("b"), match.values["c"]
        s = factor(match, build)
        rows = s.type.dims[0]
        scaled = build(Mul(), b, build(Reshape((1, rows) if op.transB else (rows, 1)), s))
        t = build(Reshape((1, rows)), shift(match, build, s, None))
        product = build(op, t, b, None)
        addend = product if c is None else build(Add(), product, c)
        return build(op, match.value("x"), scaled, addend, name=match.root.name)


def _refuse_product(match: Match, first: str, second: str) -> Refusal | None:
    """Why the product isn't one of two matrices with an addend that is taken as it is."""
    op = match.nodes["product"].op
    if match.value(first).type.rank != 2 or match.value(second).type.rank != 2:
        return Refusal("a factor is not a matrix")
    if isinstance(op, Gemm) and op.beta != 1:
        return Refusal("beta is not 1")
    return None


def _gemm(match: Match) -> Gemm:
    op = match.nodes["product"].op
    return op if isinstance(op, Gemm) else Gemm()


def factor(match: Match, build: Builder) -> Value:
    """s = scale / sqrt(var + epsilon), [C]."""
    norm, var = match.nodes["norm"], match.value("var")
    assert isinstance(norm.op, BatchNormalization), "the pattern asks for a BatchNormalization"
    epsilon = np.array(norm.op.epsilon, var.type.dtype.numpy)
    deviation = build(Sqrt(), build(Add(), var, build.constant(f"{norm.name}.epsilon", epsilon)))
    return build(Div(), match.value("scale"), deviation)


def shift(match: Match, build: Builder, s: Value, before: Value | None) -> Value:
    """(before - mean) * s + bias; without `before` that is t = bias - mean * s, [C]."""
    mean, bias = match.value("mean"), match.value("bias")
    if before is None:
        return build(Sub(), bias, build(Mul(), mean, s))
    return build(Add(), build(Mul(), build(Sub(), before, mean), s), bias)


FOLDING: tuple[Rule, ...] = (
    FoldBatchNormIntoConv(),
    FoldBatchNormIntoGemm(),
    FoldBatchNormBeforeConv(),
    FoldBatchNormBeforeGemm(),
)


def fold_batchnorm(graph: Graph) -> Graph:
    """The graph without BatchNormalization: first folded wherever that is legal, the rest
    expanded."""
    return rewrite(graph, FOLDING)
