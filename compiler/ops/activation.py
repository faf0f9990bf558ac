"""Activations: elementwise functions of one operand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf, pi, sqrt

from cnnc.errors import ModelError

from ..ir.expression import Expression, Primitive, apply, maximum, minimum
from ..ir.operator import Sample
from ..ir.types import TensorType
from .elementwise import Elementwise


@dataclass(frozen=True)
class Activation(Elementwise):
    """Base of the elementwise functions of x alone."""

    def expression(self, x: Expression) -> Expression:
        raise NotImplementedError(self.name)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5, 7),), -8.0, 8.0)
        yield Sample(cls(), ((1,),))
        yield Sample(cls(), ((),))


@dataclass(frozen=True)
class Relu(Activation):
    """max(x, 0), NaN where x is NaN (ONNX Relu, opset 14)."""

    exact = True

    def expression(self, x: Expression) -> Expression:
        return maximum(x, 0.0)


@dataclass(frozen=True)
class Sigmoid(Activation):
    """1 / (1 + exp(-x)) (ONNX Sigmoid, opset 13)."""

    def expression(self, x: Expression) -> Expression:
        return 1.0 / (apply(Primitive.EXP, -x) + 1.0)


@dataclass(frozen=True)
class Tanh(Activation):
    """The hyperbolic tangent (ONNX Tanh, opset 13)."""

    def expression(self, x: Expression) -> Expression:
        return apply(Primitive.TANH, x)


@dataclass(frozen=True)
class Clip(Activation):
    """x, but `min` where it is below and `max` where it is above, NaN where x is NaN (ONNX Clip,
    opset 13, with constant bounds)."""

    min: float = -inf
    max: float = inf

    exact = True

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        if not self.min <= self.max:
            raise ModelError(
                "min is above max, or not a number", got=f"min {self.min}, max {self.max}"
            )
        return super().infer(x)

    def expression(self, x: Expression) -> Expression:
        # The constant stands first: a maximum of (constant, x) keeps a NaN of x at no cost.
        x = x if self.min == -inf else maximum(self.min, x)
        return x if self.max == inf else minimum(self.max, x)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(0.0, 6.0), ((2, 3, 5, 7),), -8.0, 8.0)
        yield Sample(cls(min=-0.5), ((2, 3, 5),))
        yield Sample(cls(max=0.25), ((7,),))


@dataclass(frozen=True)
class LeakyRelu(Activation):
    """x, times `alpha` where it is below 0 (ONNX LeakyRelu, opset 16)."""

    alpha: float = 0.01

    def expression(self, x: Expression) -> Expression:
        return below_zero(x, x * self.alpha, x)


@dataclass(frozen=True)
class Elu(Activation):
    """x, or alpha * (exp(x) - 1) where it is below 0 (ONNX Elu, opset 6)."""

    alpha: float = 1.0

    def expression(self, x: Expression) -> Expression:
        return below_zero(x, (apply(Primitive.EXP, x) - 1.0) * self.alpha, x)


@dataclass(frozen=True)
class Selu(Activation):
    """gamma * Elu(x) (ONNX Selu, opset 6; Klambauer et al. 2017, arXiv:1706.02515)."""

    alpha: float = 1.67326319217681884765625
    gamma: float = 1.05070102214813232421875

    def expression(self, x: Expression) -> Expression:
        return Elu(self.alpha).expression(x) * self.gamma


@dataclass(frozen=True)
class Celu(Activation):
    """max(x, 0) + min(alpha * (exp(x / alpha) - 1), 0) (ONNX Celu, opset 12)."""

    alpha: float = 1.0

    def expression(self, x: Expression) -> Expression:
        return below_zero(x, (apply(Primitive.EXP, x / self.alpha) - 1.0) * self.alpha, x)


@dataclass(frozen=True)
class ThresholdedRelu(Activation):
    """x where it is above `alpha`, else 0 (ONNX ThresholdedRelu, opset 10)."""

    alpha: float = 1.0

    exact = True

    def expression(self, x: Expression) -> Expression:
        return apply(Primitive.SELECT, apply(Primitive.LESS, self.alpha, x), x, 0.0)


@dataclass(frozen=True)
class HardSigmoid(Activation):
    """alpha * x + beta, between 0 and 1 (ONNX HardSigmoid, opset 6)."""

    alpha: float = 0.2
    beta: float = 0.5

    def expression(self, x: Expression) -> Expression:
        # The other way round LLVM makes of x * min(1, ...) a comparison and a masked move.
        return maximum(0.0, minimum(1.0, x * self.alpha + self.beta))


@dataclass(frozen=True)
class HardSwish(Activation):
    """x * HardSigmoid(x) with alpha 1/6 and beta 1/2 (ONNX HardSwish, opset 14)."""

    def expression(self, x: Expression) -> Expression:
        return x * HardSigmoid(1 / 6, 0.5).expression(x)


@dataclass(frozen=True)
class Softplus(Activation):
    """ln(exp(x) + 1) (ONNX Softplus, opset 1), without overflow: max(x, 0) + ln(1 + exp(-|x|))."""

    def expression(self, x: Expression) -> Expression:
        power = apply(Primitive.EXP, -apply(Primitive.ABS, x))
        return maximum(x, 0.0) + apply(Primitive.LOG1P, power)


@dataclass(frozen=True)
class Softsign(Activation):
    """x / (1 + |x|) (ONNX Softsign, opset 1)."""

    def expression(self, x: Expression) -> Expression:
        return x / (apply(Primitive.ABS, x) + 1.0)


@dataclass(frozen=True)
class Erf(Activation):
    """The error function (ONNX Erf, opset 13)."""

    def expression(self, x: Expression) -> Expression:
        return apply(Primitive.ERF, x)


@dataclass(frozen=True)
class Gelu(Activation):
    """x / 2 * (1 + erf(x / sqrt(2))), or with `approximate` "tanh" the approximation x / 2 *
    (1 + tanh(sqrt(2 / pi) * (x + 0.044715 x**3))) (ONNX Gelu, opset 20; Hendrycks and Gimpel 2016,
    arXiv:1606.08415)."""

    approximate: str = "none"

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        if self.approximate not in ("none", "tanh"):
            raise ModelError(
                "approximate has no such value", got=self.approximate, expected="none or tanh"
            )
        return super().infer(x)

    def expression(self, x: Expression) -> Expression:
        if self.approximate == "tanh":
            inner = (x * x * 0.044715 + 1.0) * x * sqrt(2 / pi)
            return x * 0.5 * (apply(Primitive.TANH, inner) + 1.0)
        return x * 0.5 * (apply(Primitive.ERF, x * sqrt(0.5)) + 1.0)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5, 7),), -8.0, 8.0)
        yield Sample(cls("tanh"), ((2, 3, 5, 7),), -8.0, 8.0)


def below_zero(x: Expression, yes: Expression, no: Expression) -> Expression:
    """`yes` where x is below 0, else `no`."""
    return apply(Primitive.SELECT, apply(Primitive.LESS, x, 0.0), yes, no)
