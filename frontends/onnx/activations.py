"""Elementwise operators: activations, arithmetic of one and of many operands."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from math import inf

from cnnc.compiler.ir.graph import Value
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ops.activation import (
    Celu,
    Clip,
    Elu,
    Gelu,
    HardSigmoid,
    LeakyRelu,
    Selu,
    Softplus,
    Tanh,
    ThresholdedRelu,
)
from cnnc.compiler.ops.elementwise import Add, Div, Max, Min, Mul, PRelu, Reciprocal, Sqrt
from cnnc.compiler.ops.shape import Identity, Reshape

from .context import Context


def unary(op: Operator) -> Callable[[Context, Value], Value]:
    """The conversion of an operator of one input and no attributes, which is `op`."""

    def convert(context: Context, x: Value) -> Value:
        return context.result(op, x)

    return convert


def clip(context: Context, x: Value, min: Value | None = None, max: Value | None = None) -> Value:
    """Clip, opset 11 to 13: the bounds are inputs."""
    low, high = (
        default if bound is None else context.scalar(bound, name)
        for bound, name, default in ((min, "min", -inf), (max, "max", inf))
    )
    return context.result(Clip(low, high), x)


def clip_with_attributes(
    context: Context, x: Value, *, min: float = -inf, max: float = inf
) -> Value:
    """Clip, opset 6."""
    return context.result(Clip(min, max), x)


def leaky_relu(context: Context, x: Value, *, alpha: float = 0.01) -> Value:
    """LeakyRelu, opset 6 to 16."""
    return context.result(LeakyRelu(alpha), x)


def elu(context: Context, x: Value, *, alpha: float = 1.0) -> Value:
    """Elu, opset 6 to 22."""
    return context.result(Elu(alpha), x)


def selu(
    context: Context, x: Value, *, alpha: float = Selu.alpha, gamma: float = Selu.gamma
) -> Value:
    """Selu, opset 6 to 22."""
    return context.result(Selu(alpha, gamma), x)


def celu(context: Context, x: Value, *, alpha: float = 1.0) -> Value:
    """Celu, opset 12."""
    return context.result(Celu(alpha), x)


def thresholded_relu(context: Context, x: Value, *, alpha: float = 1.0) -> Value:
    """ThresholdedRelu, opset 10 to 22."""
    return context.result(ThresholdedRelu(alpha), x)


def hard_sigmoid(context: Context, x: Value, *, alpha: float = 0.2, beta: float = 0.5) -> Value:
    """HardSigmoid, opset 6 to 22."""
    return context.result(HardSigmoid(alpha, beta), x)


def gelu(context: Context, x: Value, *, approximate: str = "none") -> Value:
    """Gelu, opset 20."""
    return context.result(Gelu(approximate), x)


def mish(context: Context, x: Value) -> Value:
    """Mish, opset 18 to 22: x * tanh(softplus(x))."""
    return context.result(Mul(), x, context.step(Tanh(), context.step(Softplus(), x)))


def p_relu(context: Context, x: Value, slope: Value) -> Value:
    """PRelu, opset 6 to 16. Before opset 9, a vector of slopes belongs to the channels."""
    if context.opset < 9 and slope.type.rank == 1 and x.type.rank > 2:
        shape = (*slope.type.dims, *[1] * (x.type.rank - 2))
        slope = context.step(Reshape(shape), slope)
    return context.result(PRelu(), x, slope)


def power(context: Context, x: Value, y: Value) -> Value:
    """Pow, opset 7 to 15, with a constant exponent that roots, products and a reciprocal make."""
    exponent = context.scalar(y, "the exponent")
    quarters = abs(exponent) * 4
    if quarters != int(quarters) or not 0 < quarters <= 64:
        raise context.unsupported(f"with exponent {exponent:g}")
    if exponent == 1:
        return context.result(Identity(), x)
    if exponent == 2:
        return context.result(Mul(), x, x)
    whole = quarter_power(context, x, int(quarters))
    return context.result(Reciprocal() if exponent < 0 else Identity(), whole)


def quarter_power(context: Context, x: Value, quarters: int) -> Value:
    """x**(quarters / 4), of one quarter at least: a product of x and its roots."""
    factors = [x] * (quarters // 4)
    if quarters % 4:
        root = context.step(Sqrt(), x)
        factors += [root] * (quarters % 4 >= 2)
        factors += [context.step(Sqrt(), root)] * (quarters % 2)
    return reduce(lambda a, b: context.step(Mul(), a, b), factors)


def joining(op: Operator) -> Callable[..., Value]:
    """The conversion of an operator of any number of operands, which `op` joins two by two."""

    def convert(context: Context, *inputs: Value) -> Value:
        if not inputs:
            raise context.error("there is no input")
        return _joined(context, op, inputs)

    return convert


def mean(context: Context, *inputs: Value) -> Value:
    """Mean, opset 6 to 13."""
    if not inputs:
        raise context.error("there is no input")
    total = reduce(lambda a, b: context.step(Add(), a, b), inputs)
    count = context.number(len(inputs), total.type.dtype)
    return context.result(Div(), total, count)


def _joined(context: Context, op: Operator, inputs: tuple[Value, ...] | list[Value]) -> Value:
    *first, last = inputs
    if not first:
        return context.result(Identity(), last)
    return context.result(op, reduce(lambda a, b: context.step(op, a, b), first), last)


maximum, minimum, total = joining(Max()), joining(Min()), joining(Add())
