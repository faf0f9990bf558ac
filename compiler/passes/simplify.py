"""Simplification: nodes that do nothing go, and what can be said in several ways is said in one.

After this pass a graph has no Identity but where a result needs one, no Dropout and no Flatten, its
Reshapes state plain shapes, and no Gemm scales.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..ir.graph import Builder, Graph, Value
from ..ops.dropout import Dropout
from ..ops.elementwise import Add, Mul
from ..ops.linear import Gemm, MatMul
from ..ops.pick import Expand, Gather, Pad, Pick, Slice
from ..ops.pool import AveragePool, MaxPool, Pool
from ..ops.reduce import ReduceMax, ReduceMean
from ..ops.resize import ResizeNearest
from ..ops.shape import Flatten, Identity, Reshape
from ..target import Refusal
from . import transposes
from .eliminate import eliminate_common_subexpressions, eliminate_dead_code
from .rule import Match, P, Rule, rewrite


class RemoveIdentity(Rule):
    """Identity(x) -> x."""

    pattern = P(Identity, "x")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        return match.value("x")


class DropoutToIdentity(Rule):
    """Dropout(x) -> Identity(x): at inference nothing is dropped (ONNX Dropout, opset 13)."""

    pattern = P(Dropout, "x")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        return build(Identity(), match.value("x"), name=match.root.name)


class NormaliseReshape(Rule):
    """Flatten(x) and Reshape(x) -> Reshape(x) that states the output's shape, without 0 and -1."""

    pattern = P((Flatten, Reshape), "x")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        plain = reshape_to(match.root.output.type.dims)
        if match.root.op == plain:
            return Refusal("it states the output's shape already")
        return build(plain, match.value("x"), name=match.root.name)


class MergeReshapes(Rule):
    """Reshape(Reshape(x)) -> Reshape(x): the elements keep their order in both."""

    pattern = P(Reshape, P((Flatten, Reshape), "x"))

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        plain = reshape_to(match.root.output.type.dims)
        return build(plain, match.value("x"), name=match.root.name)


class RemoveReshape(Rule):
    """Reshape(x) -> x where the shape stays."""

    pattern = P((Flatten, Reshape), "x")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        if match.value("x").type != match.root.output.type:
            return Refusal("it changes the shape")
        return match.value("x")


class RemovePick(Rule):
    """Slice, Pad, Expand, Gather or ResizeNearest(x) -> x where every element stays in its
    place."""

    pattern = P((Slice, Pad, Expand, Gather, ResizeNearest), "x")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        op, x = match.root.op, match.value("x")
        assert isinstance(op, Pick), "the pattern asks for operators that pick"
        if x.type != match.root.output.type:
            return Refusal("it changes the shape")
        if any((table != np.arange(len(table))).any() for table in op.tables(x.type.dims)):
            return Refusal("it moves elements")
        return x


class RemovePool(Rule):
    """MaxPool or AveragePool(x) -> x where every window is one element."""

    pattern = P((MaxPool, AveragePool), "x")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        op = match.root.op
        assert isinstance(op, Pool), "the pattern asks for a pool"
        if set(op.kernel_shape) != {1} or set(op.strides) != {1}:
            return Refusal("its windows have more elements, or leave some out")
        return match.value("x")


class PoolToReduction(Rule):
    """AveragePool(x) -> ReduceMean(x), MaxPool(x) -> ReduceMax(x), where one window is the whole
    map."""

    pattern = P((MaxPool, AveragePool), "x")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        op, x = match.root.op, match.value("x")
        assert isinstance(op, Pool), "the pattern asks for a pool"
        spatial = x.type.dims[2:]
        if op.kernel_shape != spatial or any(op.pads) or set(op.dilations) != {1}:
            return Refusal("a window is not the whole map")
        reduce = ReduceMax if isinstance(op, MaxPool) else ReduceMean
        axes = tuple(range(2, x.type.rank))
        return build(reduce(axes), x, name=match.root.name)


class RemoveAddOfZero(Rule):
    """x + 0 -> x. A negative zero, which the sum would make positive, stays negative."""

    pattern = P(Add, "x", "zero")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        return _neutral(match, "zero", 0)


class RemoveMulByOne(Rule):
    """x * 1 -> x."""

    pattern = P(Mul, "x", "one")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        return _neutral(match, "one", 1)


def _neutral(match: Match, name: str, number: int) -> Value | Refusal:
    """x, when every element of the constant `name` is the number."""
    constant = match.value(name).constant
    if constant is None or not (constant == number).all():
        return Refusal(f"no operand is a constant {number}")
    if match.value("x").type != match.root.output.type:
        return Refusal(f"the constant {number} gives the output its shape")
    return match.value("x")


class MatMulToGemm(Rule):
    """Add(MatMul(a, b), c) -> Gemm(a, b, c) for matrices a, b and a parameter c."""

    pattern = P(Add, P(MatMul, "a", "b", name="product"), "c")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        if refusal := match.refuse_shared("product"):
            return refusal
        if refusal := match.refuse_variable("c"):
            return refusal
        if match.value("a").type.rank != 2 or match.value("b").type.rank != 2:
            return Refusal("a factor is not a matrix")
        if match.nodes["product"].output.type != match.root.output.type:
            return Refusal("the addend gives the output its shape")
        a, b, c = (match.value(name) for name in ("a", "b", "c"))
        return build(Gemm(), a, b, c, name=match.nodes["product"].name)


class ScaleGemmOperands(Rule):
    """Gemm(a, b, c, alpha, beta) -> Gemm(a, alpha * b, beta * c).

    Where b and c are parameters, `prepare` scales them once.
    """

    pattern = P(Gemm, "a", "b", "c?")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        op = match.root.op
        assert isinstance(op, Gemm), "the pattern asks for a Gemm"
        if op.alpha == op.beta == 1:
            return Refusal("alpha and beta are 1")
        b, c = match.value("b"), match.values["c"]
        b = _scaled(build, b, op.alpha, f"{match.root.name}.alpha")
        c = None if c is None else _scaled(build, c, op.beta, f"{match.root.name}.beta")
        return build(replace(op, alpha=1.0, beta=1.0), match.value("a"), b, c, name=match.root.name)


def _scaled(build: Builder, value: Value, factor: float, name: str) -> Value:
    if factor == 1:
        return value
    return build(Mul(), value, build.constant(name, np.array(factor, value.type.dtype.numpy)))


def reshape_to(dims: tuple[int, ...]) -> Reshape:
    """The Reshape to these dimensions that states each of them."""
    return Reshape(dims, allowzero=0 in dims)


RULES: tuple[Rule, ...] = (
    DropoutToIdentity(),
    RemoveIdentity(),
    RemoveReshape(),
    RemovePick(),
    RemovePool(),
    PoolToReduction(),
    MergeReshapes(),
    NormaliseReshape(),
    RemoveAddOfZero(),
    RemoveMulByOne(),
    MatMulToGemm(),
    ScaleGemmOperands(),
    *transposes.RULES,
)


def simplify(graph: Graph) -> Graph:
    """The graph without dead code, common subexpressions, and what `RULES` remove."""
    return eliminate_common_subexpressions(rewrite(eliminate_dead_code(graph), RULES))
