"""Elementwise operators: activations, arithmetic of one and of many operands."""

from __future__ import annotations

import builtins
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
    Sigmoid,
    Softplus,
    Tanh,
    ThresholdedRelu,
)
from cnnc.compiler.ops.elementwise import Add, Div, Max, Min, Mul, PRelu, Reciprocal, Sqrt
from cnnc.compiler.ops.logic import Cast
from cnnc.compiler.ops.power import IntegerPow, Pow
from cnnc.compiler.ops.shape import Identity, Reshape

from .context import Context


def unary(op: Operator) -> Callable[[Context, Value], Value]:
    """The conversion of an operator of one input and no attributes, which is `op`."""

    def convert(context: Context, x: Value) -> Value:
        return context.result(op, x)

    return convert


def clip(context: Context, x: Value, min: Value | None = None, max: Value | None = None) -> Value:
    """Clip, opset 11 to 13: the bounds are inputs. Where min is above max, all is max."""
    bounds = [None if b is None else context.movable(b) for b in (min, max)]
    floats = x.type.dtype.is_float
    if floats and all(b is None or a is not None for b, a in zip((min, max), bounds, strict=True)):
        low = -inf if min is None else context.scalar(min, "min")
        high = inf if max is None else context.scalar(max, "max")
        return context.result(Clip(builtins.min(low, high), high), x)
    steps: list[tuple[Operator, Value]] = [
        *([(Max(), min)] if min is not None else []),
        *([(Min(), max)] if max is not None else []),
    ]
    if not steps:
        return context.result(Identity(), x)
    *first, (last, bound) = steps
    for op, other in first:
        x = context.step(op, x, other)
    return context.result(last, x, bound)


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


def swish(context: Context, x: Value, *, alpha: float = 1.0) -> Value:
    """Swish, opset 24: x * sigmoid(alpha * x)."""
    inner = x if alpha == 1 else context.step(Mul(), x, context.number(alpha, x.type.dtype))
    return context.result(Mul(), x, context.step(Sigmoid(), inner))


def p_relu(context: Context, x: Value, slope: Value) -> Value:
    """PRelu, opset 6 to 16. Before opset 9, a vector of slopes belongs to the channels."""
    if context.opset < 9 and slope.type.rank == 1 and x.type.rank > 2:
        shape = (*slope.type.dims, *[1] * (x.type.rank - 2))
        slope = context.step(Reshape(shape), slope)
    return context.result(PRelu(), x, slope)


def power(context: Context, x: Value, y: Value) -> Value:
    """Pow, opset 7 to 15. Of a constant exponent, roots, products and a reciprocal where they make
    it."""
    array = context.movable(y)
    quarters = abs(float(array.item())) * 4 if array is not None and array.size == 1 else 0.0
    if quarters != int(quarters) or not 0 < quarters <= 64 or not x.type.dtype.is_float:
        return _power(context, x, y)
    exponent = context.scalar(y, "the exponent")
    if exponent == 1:
        return context.result(Identity(), x)
    if exponent == 2:
        return context.result(Mul(), x, x)
    whole = quarter_power(context, x, int(quarters))
    return context.result(Reciprocal() if exponent < 0 else Identity(), whole)


def _power(context: Context, x: Value, y: Value) -> Value:
    """x**y in the type of x: of integers alone by products, else in floats."""
    dtype = x.type.dtype
    if not dtype.is_float and not y.type.dtype.is_float:
        return context.result(IntegerPow(), x, context.cast(y, dtype))
    if dtype.is_float:
        return context.result(Pow(), x, context.cast(y, dtype))
    power = context.step(Pow(), context.cast(x, y.type.dtype), y)
    return context.result(Cast(dtype.value), power)


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
