"""Legalisation: what no kernel takes, in operators that kernels take. The only pass of every level.

After it a graph has no BatchNormalization of any form, no ConvTranspose, and no MatMul with a
vector on a side; its reductions keep their axes, which are neighbours; gradients of depthwise
convolutions' weights are taken map by map.
"""

from __future__ import annotations

from dataclasses import replace
from math import prod

from ..ir.graph import Builder, Graph, Value
from ..ops.conv_weight_gradient import ConvWeightGradient, MapWeightGradient
from ..ops.elementwise import Add, Mul
from ..ops.linear import Gemm, MatMul
from ..ops.norm import BatchNormalization
from ..ops.reduce import ReduceMax, ReduceMean, ReduceMin, ReduceProd, ReduceSum, Reduction
from ..ops.resize_weighted import ResizeWeighted
from ..ops.shape import Identity, Reshape, Transpose
from ..target import Refusal
from .conv_transpose import ConvTransposeOfPhases, ConvTransposeOfZeros, ConvTransposeToConv
from .fold_batchnorm import STATISTICS, factor, shift
from .rule import Match, P, Rule, rewrite
from .simplify import reshape_to
from .training_norm import expand_training_norm

MOST_WEIGHTS = 1 << 24  # of the matrix that interpolates along an axis
REDUCTIONS = (ReduceSum, ReduceMean, ReduceMax, ReduceMin, ReduceProd)


class ExpandBatchNorm(Rule):
    """BatchNormalization(x) -> x * s + t, with s and t [C,1,...]: elementwise, so that it fuses."""

    pattern = P(BatchNormalization, "x", *STATISTICS, name="norm")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        x = match.value("x")
        s = factor(match, build)
        t = shift(match, build, s, None)
        along_channels = Reshape((*s.type.dims, *[1] * (x.type.rank - 2)))
        product = build(Mul(), x, build(along_channels, s))
        return build(Add(), product, build(along_channels, t), name=match.root.name)


class InterpolateByMatrices(Rule):
    """ResizeWeighted(x) -> a product with the matrix of weights along each axis that it changes;
    what stands outside x is added where the weights are zeros."""

    pattern = P(ResizeWeighted, "x")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        op, y = match.root.op, match.value("x")
        assert isinstance(op, ResizeWeighted), "the pattern asks for it"
        dims, dtype = y.type.dims, y.type.dtype.numpy
        pairs = zip(dims, match.root.output.type.dims, strict=True)
        if any(old * new > MOST_WEIGHTS for old, new in pairs):
            return Refusal(f"a matrix of more than {MOST_WEIGHTS} weights")
        for axis in op.changed(dims):
            matrix = build.constant(f"{build.name}.{axis}", op.weights(axis, dims[axis], dtype))
            y = _along(build, y, axis, matrix)
        outside = op.outside(dims, dtype)
        if outside is None:
            return y if op.changed(dims) else build(Identity(), y, name=match.root.name)
        return build(Add(), y, build.constant(f"{build.name}.outside", outside))


def _along(build: Builder, x: Value, axis: int, matrix: Value) -> Value:
    """x with its axis multiplied by the matrix [new,old] from the left."""
    dims, new = x.type.dims, matrix.type.dims[0]
    before, after = prod(dims[:axis]), prod(dims[axis + 1 :])
    cut = build(reshape_to((before, dims[axis], after)), x)
    return build(reshape_to((*dims[:axis], new, *dims[axis + 1 :])), build(MatMul(), matrix, cut))


class MatMulOfMatrices(Rule):
    """MatMul(a, b) with a vector -> Reshape(MatMul(row or matrix, column or matrix)).

    A vector on the left is a row, one on the right a column (ONNX MatMul, opset 13).
    """

    pattern = P(MatMul, "a", "b")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        a, b = match.value("a"), match.value("b")
        if a.type.rank > 1 and b.type.rank > 1:
            return Refusal("both sides are matrices")
        if a.type.rank == 1:
            a = build(Reshape((1, *a.type.dims)), a)
        if b.type.rank == 1:
            b = build(Reshape((*b.type.dims, 1)), b)
        shape = reshape_to(match.root.output.type.dims)
        return build(shape, build(MatMul(), a, b), name=match.root.name)


class GemmOfRows(Rule):
    """Gemm(a, b, c) with transA -> Gemm(Transpose(a), b, c): the fast kernel reads rows of A."""

    pattern = P(Gemm, "a", "b", "c?")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        op = match.root.op
        assert isinstance(op, Gemm), "the pattern asks for a Gemm"
        if not op.transA:
            return Refusal("A is not transposed")
        rows = build(Transpose((1, 0)), match.value("a"))
        plain = replace(op, transA=False)
        return build(plain, rows, match.value("b"), match.values["c"], name=match.root.name)


class KeepReducedAxes(Rule):
    """Reduce(x) without the axes -> Reshape(Reduce(x) that keeps them with length 1)."""

    pattern = P(REDUCTIONS, "x")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        op = match.root.op
        assert isinstance(op, Reduction), "the pattern asks for a reduction"
        if op.keepdims:
            return Refusal("it keeps its axes")
        kept = build(replace(op, keepdims=True), match.value("x"))
        return build(reshape_to(match.root.output.type.dims), kept, name=match.root.name)


class SplitReducedAxes(Rule):
    """Reduce(x) along axes that are no neighbours -> Reduce(Reduce(x)): first along the last axes
    that are neighbours, then along the others, of which little is left."""

    pattern = P(REDUCTIONS, "x")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        op, x = match.root.op, match.value("x")
        assert isinstance(op, Reduction), "the pattern asks for a reduction"
        places = op.places(x.type.rank)
        first = places[-1] if places else 0  # of the last neighbours
        while first - 1 in places or (first > 0 and x.type.dims[first - 1] == 1):
            first -= 1
        others = tuple(i for i in places if i < first)
        if not others:
            return Refusal("its axes are neighbours")
        last = replace(op, axes=tuple(i for i in places if i >= first), keepdims=True)
        name = match.root.name if op.keepdims else ""
        reduced = build(replace(op, axes=others, keepdims=True), build(last, x), name=name)
        if op.keepdims:
            return reduced
        return build(reshape_to(match.root.output.type.dims), reduced, name=match.root.name)


class WeightGradientOfMaps(Rule):
    """ConvWeightGradient(x, dy) of each channel by itself -> the sum over the images of
    MapWeightGradient(x, dy): a map is work of its own, which may join what else reads the map."""

    pattern = P(ConvWeightGradient, "x", "dy")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        op, x, dy = match.root.op, match.value("x"), match.value("dy")
        assert isinstance(op, ConvWeightGradient), "the pattern asks for it"
        if not 1 < op.group == x.type.dims[1] == dy.type.dims[1]:
            return Refusal("no channel is by itself")
        by_map = MapWeightGradient(op.kernel_shape, op.strides, op.pads, op.dilations)
        total = build(ReduceSum((0,)), build(by_map, x, dy))
        return build(reshape_to(match.root.output.type.dims), total, name=match.root.name)


RULES: tuple[Rule, ...] = (
    ExpandBatchNorm(),
    WeightGradientOfMaps(),
    ConvTransposeOfPhases(),
    ConvTransposeToConv(),
    ConvTransposeOfZeros(),
    InterpolateByMatrices(),
    MatMulOfMatrices(),
    GemmOfRows(),
    SplitReducedAxes(),
    KeepReducedAxes(),
)


def legalize(graph: Graph) -> Graph:
    """The graph in operators that kernels take."""
    return rewrite(expand_training_norm(graph), RULES)
