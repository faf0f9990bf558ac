"""Activations: elementwise functions of one operand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..ir.expression import Expression, Primitive, apply, maximum
from ..ir.operator import Sample
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
