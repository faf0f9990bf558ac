"""Gradient rules of arithmetic and activations.

At a kink, where two slopes meet, the gradient is what PyTorch takes there.
"""

from __future__ import annotations

from math import pi, sqrt

from ..ir.graph import Value
from ..ops.activation import (
    Celu,
    Clip,
    Elu,
    Erf,
    Gelu,
    HardSigmoid,
    HardSwish,
    LeakyRelu,
    Relu,
    Selu,
    Sigmoid,
    Softplus,
    Softsign,
    Tanh,
    ThresholdedRelu,
)
from ..ops.elementwise import (
    Abs,
    Add,
    Ceil,
    Div,
    Exp,
    Floor,
    Log,
    Max,
    Min,
    Mul,
    Neg,
    PRelu,
    Reciprocal,
    Round,
    Sqrt,
    Sub,
    WhereLess,
)
from ..ops.logic import Cast, Where
from ..ops.power import Pow
from .backward import Backward, Gradients, Rules


def add(b: Backward, op: Add, dy: Value, x: Value, other: Value) -> Gradients:
    return b.fitted(dy, x), b.fitted(dy, other)


def sub(b: Backward, op: Sub, dy: Value, x: Value, other: Value) -> Gradients:
    return b.fitted(dy, x), b(Neg(), b.fitted(dy, other))


def mul(b: Backward, op: Mul, dy: Value, x: Value, other: Value) -> Gradients:
    return b.fitted(b(Mul(), dy, other), x), b.fitted(b(Mul(), dy, x), other)


def div(b: Backward, op: Div, dy: Value, x: Value, other: Value) -> Gradients:
    (y,) = b.outputs
    dx = b(Div(), dy, other)
    return b.fitted(dx, x), b.fitted(b(Neg(), b(Mul(), dx, y)), other)


def largest(b: Backward, op: Max, dy: Value, x: Value, other: Value) -> Gradients:
    """Equal operands have half each."""
    half, zero = b.scaled(dy, 0.5), b.number(0, dy)
    dx = b(WhereLess(), x, other, zero, b(WhereLess(), other, x, dy, half))
    dother = b(WhereLess(), other, x, zero, b(WhereLess(), x, other, dy, half))
    return b.fitted(dx, x), b.fitted(dother, other)


def smallest(b: Backward, op: Min, dy: Value, x: Value, other: Value) -> Gradients:
    """Equal operands have half each."""
    half, zero = b.scaled(dy, 0.5), b.number(0, dy)
    dx = b(WhereLess(), other, x, zero, b(WhereLess(), x, other, dy, half))
    dother = b(WhereLess(), x, other, zero, b(WhereLess(), other, x, dy, half))
    return b.fitted(dx, x), b.fitted(dother, other)


def p_relu(b: Backward, op: PRelu, dy: Value, x: Value, slope: Value) -> Gradients:
    zero = b.number(0, dy)
    dx = b(WhereLess(), zero, x, dy, b(Mul(), dy, slope))
    dslope = b(WhereLess(), zero, x, zero, b(Mul(), dy, x))
    return dx, b.fitted(dslope, slope)


def where_less(
    b: Backward, op: WhereLess, dy: Value, x: Value, other: Value, yes: Value, no: Value
) -> Gradients:
    zero = b.number(0, dy)
    dyes, dno = b(WhereLess(), x, other, dy, zero), b(WhereLess(), x, other, zero, dy)
    return None, None, b.fitted(dyes, yes), b.fitted(dno, no)


def where(b: Backward, op: Where, dy: Value, condition: Value, yes: Value, no: Value) -> Gradients:
    zero = b.number(0, dy)
    dyes, dno = b(Where(), condition, dy, zero), b(Where(), condition, zero, dy)
    return None, b.fitted(dyes, yes), b.fitted(dno, no)


def cast(b: Backward, op: Cast, dy: Value, x: Value) -> Gradients:
    return (b(Cast(x.type.dtype.value), dy),)


def rounded(b: Backward, op: Round | Ceil | Floor, dy: Value, x: Value) -> Gradients:
    """0 everywhere, as in PyTorch."""
    return (None,)


def power(b: Backward, op: Pow, dy: Value, x: Value, exponent: Value) -> Gradients:
    """As in PyTorch, 0 for x where the exponent is 0, and for the exponent where x is 0."""
    (y,), zero = b.outputs, b.number(0, dy)
    lower = b(Pow(), x, b(Sub(), exponent, b.number(1, exponent)))
    slope = b(WhereLess(), zero, b(Abs(), exponent), b(Mul(), exponent, lower), zero)
    growth = b(WhereLess(), zero, b(Abs(), x), b(Mul(), y, b(Log(), x)), zero)
    return b.fitted(b(Mul(), dy, slope), x), b.fitted(b(Mul(), dy, growth), exponent)


def neg(b: Backward, op: Neg, dy: Value, x: Value) -> Gradients:
    return (b(Neg(), dy),)


def magnitude(b: Backward, op: Abs, dy: Value, x: Value) -> Gradients:
    zero = b.number(0, dy)
    return (b(WhereLess(), zero, x, dy, b(WhereLess(), x, zero, b(Neg(), dy), zero)),)


def reciprocal(b: Backward, op: Reciprocal, dy: Value, x: Value) -> Gradients:
    (y,) = b.outputs
    return (b(Neg(), b(Mul(), dy, b(Mul(), y, y))),)


def root(b: Backward, op: Sqrt, dy: Value, x: Value) -> Gradients:
    (y,) = b.outputs
    return (b(Div(), b.scaled(dy, 0.5), y),)


def exp(b: Backward, op: Exp, dy: Value, x: Value) -> Gradients:
    (y,) = b.outputs
    return (b(Mul(), dy, y),)


def log(b: Backward, op: Log, dy: Value, x: Value) -> Gradients:
    return (b(Div(), dy, x),)


def relu(b: Backward, op: Relu, dy: Value, x: Value) -> Gradients:
    """The sign of y tells that of x, so that x need not be kept."""
    (y,), zero = b.outputs, b.number(0, dy)
    return (b(WhereLess(), zero, y, dy, zero),)


def clip(b: Backward, op: Clip, dy: Value, x: Value) -> Gradients:
    """dy strictly between the bounds, as in torch.nn.functional.hardtanh; there y is x."""
    (y,) = b.outputs
    return (_between(b, y, op.min, op.max, dy),)


def leaky_relu(b: Backward, op: LeakyRelu, dy: Value, x: Value) -> Gradients:
    sign = _sign(b, x, op.alpha)
    return (b(WhereLess(), b.number(0, x), sign, dy, b.scaled(dy, op.alpha)),)


def elu(b: Backward, op: Elu, dy: Value, x: Value) -> Gradients:
    """Below 0 the slope is alpha * exp(x) = y + alpha."""
    return (_exponential(b, _sign(b, x, op.alpha), dy, slope=1.0, shift=op.alpha, factor=1.0),)


def selu(b: Backward, op: Selu, dy: Value, x: Value) -> Gradients:
    """Below 0 the slope is gamma * alpha * exp(x) = y + gamma * alpha."""
    return (
        _exponential(
            b,
            _sign(b, x, op.gamma * op.alpha),
            dy,
            slope=op.gamma,
            shift=op.gamma * op.alpha,
            factor=1.0,
        ),
    )


def celu(b: Backward, op: Celu, dy: Value, x: Value) -> Gradients:
    """Below 0 the slope is exp(x / alpha) = y / alpha + 1."""
    return (_exponential(b, _sign(b, x, op.alpha), dy, slope=1.0, shift=1.0, factor=1 / op.alpha),)


def thresholded_relu(b: Backward, op: ThresholdedRelu, dy: Value, x: Value) -> Gradients:
    return (b(WhereLess(), b.number(op.alpha, x), x, dy, b.number(0, dy)),)


def sigmoid(b: Backward, op: Sigmoid, dy: Value, x: Value) -> Gradients:
    (y,) = b.outputs
    return (b(Mul(), dy, b(Sub(), y, b(Mul(), y, y))),)


def tanh(b: Backward, op: Tanh, dy: Value, x: Value) -> Gradients:
    (y,) = b.outputs
    return (b(Mul(), dy, b(Sub(), b.number(1, y), b(Mul(), y, y))),)


def hard_sigmoid(b: Backward, op: HardSigmoid, dy: Value, x: Value) -> Gradients:
    (y,) = b.outputs
    return (_between(b, y, 0.0, 1.0, b.scaled(dy, op.alpha)),)


def hard_swish(b: Backward, op: HardSwish, dy: Value, x: Value) -> Gradients:
    """From -3 to 3, y = x * (x / 6 + 1 / 2)."""
    slope = b(Add(), b.scaled(x, 1 / 3), b.number(0.5, x))
    inner = b(WhereLess(), b.number(3, x), x, dy, b(Mul(), dy, slope))
    return (b(WhereLess(), x, b.number(-3, x), b.number(0, dy), inner),)


def softplus(b: Backward, op: Softplus, dy: Value, x: Value) -> Gradients:
    return (b(Mul(), dy, b(Sigmoid(), x)),)


def softsign(b: Backward, op: Softsign, dy: Value, x: Value) -> Gradients:
    share = b(Reciprocal(), b(Add(), b(Abs(), x), b.number(1, x)))
    return (b(Mul(), dy, b(Mul(), share, share)),)


def erf(b: Backward, op: Erf, dy: Value, x: Value) -> Gradients:
    power = b(Exp(), b(Neg(), b(Mul(), x, x)))
    return (b(Mul(), dy, b.scaled(power, 2 / sqrt(pi))),)


def gelu(b: Backward, op: Gelu, dy: Value, x: Value) -> Gradients:
    """With the normal distribution P: y = x P(x), and the slope is P(x) + x P'(x)."""
    if op.approximate == "tanh":
        return (b(Mul(), dy, _slope_of_approximate_gelu(b, x)),)
    doubled = b(Add(), b(Erf(), b.scaled(x, sqrt(0.5))), b.number(1, x))
    density = b.scaled(b(Exp(), b.scaled(b(Mul(), x, x), -0.5)), 1 / sqrt(2 * pi))
    slope = b(Add(), b.scaled(doubled, 0.5), b(Mul(), x, density))
    return (b(Mul(), dy, slope),)


def _slope_of_approximate_gelu(b: Backward, x: Value) -> Value:
    """With t = tanh(u), u = c * (x + k x**3): (1 + t) / 2 + x / 2 * (1 - t * t) * u'."""
    c, k = sqrt(2 / pi), 0.044715
    square, one = b(Mul(), x, x), b.number(1, x)
    t = b(Tanh(), b(Mul(), b.scaled(b(Add(), b.scaled(square, k), one), c), x))
    du = b.scaled(b(Add(), b.scaled(square, 3 * k), one), c)
    bend = b(Mul(), b(Mul(), x, b(Sub(), one, b(Mul(), t, t))), du)
    return b.scaled(b(Add(), b(Add(), t, one), bend), 0.5)


def _between(b: Backward, x: Value, low: float, high: float, dy: Value) -> Value:
    """dy where low < x < high, else 0."""
    zero = b.number(0, dy)
    below = b(WhereLess(), x, b.number(high, x), dy, zero)
    return b(WhereLess(), b.number(low, x), x, below, zero)


def _sign(b: Backward, x: Value, slope: float) -> Value:
    """What is above 0 where x is: y, so that x need not be kept, where y grows with x."""
    return b.outputs[0] if slope > 0 else x


def _exponential(
    b: Backward, sign: Value, dy: Value, *, slope: float, shift: float, factor: float
) -> Value:
    """dy * slope where `sign` is above 0, else dy * (y * factor + shift)."""
    (y,) = b.outputs
    below = b(Add(), b.scaled(y, factor), b.number(shift, y))
    return b(WhereLess(), b.number(0, y), sign, b.scaled(dy, slope), b(Mul(), dy, below))


RULES: Rules = {
    Add: add,
    Sub: sub,
    Mul: mul,
    Div: div,
    Max: largest,
    Min: smallest,
    PRelu: p_relu,
    WhereLess: where_less,
    Where: where,
    Cast: cast,
    Round: rounded,
    Ceil: rounded,
    Floor: rounded,
    Pow: power,
    Neg: neg,
    Abs: magnitude,
    Reciprocal: reciprocal,
    Sqrt: root,
    Exp: exp,
    Log: log,
    Relu: relu,
    Clip: clip,
    LeakyRelu: leaky_relu,
    Elu: elu,
    Selu: selu,
    Celu: celu,
    ThresholdedRelu: thresholded_relu,
    Sigmoid: sigmoid,
    Tanh: tanh,
    HardSigmoid: hard_sigmoid,
    HardSwish: hard_swish,
    Softplus: softplus,
    Softsign: softsign,
    Erf: erf,
    Gelu: gelu,
}
