"""Activations: functions of each element, and softmax."""

from __future__ import annotations

from cnnc.compiler.ops.activation import (
    Celu,
    Clip,
    Elu,
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
from cnnc.compiler.ops.elementwise import PRelu
from cnnc.compiler.ops.reduce import LogSoftmax, Softmax
from cnnc.errors import InputError

from ..tensor import Tensor


def relu(x: Tensor) -> Tensor:
    """max(x, 0)."""
    return x.apply(Relu())


def relu6(x: Tensor) -> Tensor:
    """x between 0 and 6."""
    return hardtanh(x, 0.0, 6.0)


def hardtanh(x: Tensor, min_val: float = -1.0, max_val: float = 1.0) -> Tensor:
    """x between two numbers."""
    return x.apply(Clip(min_val, max_val))


def leaky_relu(x: Tensor, negative_slope: float = 0.01) -> Tensor:
    """x, times the slope where it is below 0."""
    return x.apply(LeakyRelu(negative_slope))


def prelu(x: Tensor, weight: Tensor) -> Tensor:
    """x [N,C,...], times its channel's element of weight [1] or [C] where it is below 0."""
    if weight.shape != (1,) and x.ndim > 2:
        weight = weight.reshape(*weight.shape, *[1] * (x.ndim - 2))
    return x.apply(PRelu(), weight)


def elu(x: Tensor, alpha: float = 1.0) -> Tensor:
    """x, or alpha * (exp(x) - 1) where it is below 0."""
    return x.apply(Elu(alpha))


def selu(x: Tensor) -> Tensor:
    """Elu with the constants that keep mean and variance."""
    return x.apply(Selu())


def celu(x: Tensor, alpha: float = 1.0) -> Tensor:
    """x, or alpha * (exp(x / alpha) - 1) where it is below 0."""
    return x.apply(Celu(alpha))


def gelu(x: Tensor, approximate: str = "none") -> Tensor:
    """x times the normal distribution's function of x; with "tanh" an approximation."""
    return x.apply(Gelu(approximate))


def silu(x: Tensor) -> Tensor:
    """x * sigmoid(x)."""
    return x * sigmoid(x)


def mish(x: Tensor) -> Tensor:
    """x * tanh(softplus(x))."""
    return x * tanh(softplus(x))


def sigmoid(x: Tensor) -> Tensor:
    """1 / (1 + exp(-x))."""
    return x.apply(Sigmoid())


def logsigmoid(x: Tensor) -> Tensor:
    """The logarithm of sigmoid(x)."""
    return -softplus(-x)


def tanh(x: Tensor) -> Tensor:
    """The hyperbolic tangent."""
    return x.apply(Tanh())


def hardsigmoid(x: Tensor) -> Tensor:
    """x / 6 + 1 / 2, between 0 and 1."""
    return x.apply(HardSigmoid(1 / 6, 0.5))


def hardswish(x: Tensor) -> Tensor:
    """x * hardsigmoid(x)."""
    return x.apply(HardSwish())


def softplus(x: Tensor, beta: float = 1.0) -> Tensor:
    """ln(exp(beta * x) + 1) / beta."""
    if beta == 1:
        return x.apply(Softplus())
    return (x * beta).apply(Softplus()) / beta


def softsign(x: Tensor) -> Tensor:
    """x / (1 + |x|)."""
    return x.apply(Softsign())


def threshold(x: Tensor, threshold: float, value: float) -> Tensor:
    """x where it is above the threshold, else 0. Raises InputError for another value than 0."""
    if value != 0:
        raise InputError("threshold has no other value than 0", got=str(value))
    return x.apply(ThresholdedRelu(threshold))


def hardshrink(x: Tensor, lambd: float = 0.5) -> Tensor:
    """x where its magnitude is above lambd, else 0."""
    return x.apply(ThresholdedRelu(lambd)) - (-x).apply(ThresholdedRelu(lambd))


def softshrink(x: Tensor, lambd: float = 0.5) -> Tensor:
    """x nearer to 0 by lambd, and 0 where that would change its sign."""
    return x - hardtanh(x, -lambd, lambd)


def tanhshrink(x: Tensor) -> Tensor:
    """x - tanh(x)."""
    return x - tanh(x)


def glu(x: Tensor, dim: int = -1) -> Tensor:
    """The first half of x along an axis, times the sigmoid of the second (Dauphin et al. 2016,
    arXiv:1612.08083)."""
    first, second = x.split(x.length(dim) // 2, dim)
    return first * sigmoid(second)


def softmin(x: Tensor, dim: int = -1) -> Tensor:
    """Softmax of -x."""
    return softmax(-x, dim)


def softmax(x: Tensor, dim: int = -1) -> Tensor:
    """exp(x) over its sum along an axis."""
    return x.apply(Softmax(dim))


def log_softmax(x: Tensor, dim: int = -1) -> Tensor:
    """The logarithm of softmax."""
    return x.apply(LogSoftmax(dim))
