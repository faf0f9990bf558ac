"""Operators that work on each element alone: their common base, and arithmetic.

An elementwise operator is an expression; inference, reference and cost follow from it, and targets
emit it. Fusion composes the expressions of neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from cnnc.errors import ModelError

from ..ir.expression import (
    Expression,
    Primitive,
    apply,
    argument,
    evaluate,
    maximum,
    minimum,
    operations,
)
from ..ir.operator import Operator, Sample, check_arguments, parameters
from ..ir.types import DType, TensorType
from .dimension import agree, broadcast, shape_text
from .laws import same_float, same_number


@dataclass(frozen=True)
class Elementwise(Operator):
    """Base: operands of one floating type, broadcast by NumPy's rule, to one output of that type.

    A subclass names its inputs as the parameters of `expression`. One with operands of other types
    says what it makes of them (`result`), and in which type the expression is computed (`domain`):
    operands are converted to that first, and its value to the result's type.
    """

    def expression(self, *operands: Any) -> Expression:
        """The output's element in terms of the operands' elements."""
        raise NotImplementedError(self.name)

    def check_inputs(self, inputs: Sequence[TensorType | None]) -> None:
        check_arguments(type(self).expression, inputs)

    def result(self, **operands: TensorType) -> DType:
        """The element type of the output. Raises ModelError for operands of the wrong types."""
        return same_float(**operands)

    def domain(self, *dtypes: DType) -> DType:
        """The type in which the expression is computed for operands of these types."""
        return dtypes[0]

    def infer(self, *inputs: Any) -> tuple[TensorType, ...]:
        names = (p.name for p in parameters(type(self).expression))
        dtype = self.result(**dict(zip(names, inputs, strict=True)))
        return (TensorType(dtype, broadcast(*(t.shape for t in inputs))),)

    def reference(self, *inputs: np.ndarray) -> tuple[np.ndarray, ...]:
        return (evaluate(self._tree(len(inputs)), inputs),)

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        return outputs[0].elements * operations(self._tree(len(inputs)))

    def _tree(self, arity: int) -> Expression:
        return self.expression(*(argument(i) for i in range(arity)))

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        """Pairs of operands that broadcast in every way."""
        yield Sample(cls(), ((2, 3, 5), (2, 3, 5)))
        yield Sample(cls(), ((2, 3, 4, 5), (3, 1, 1)))
        yield Sample(cls(), ((7,), (3, 1)))
        yield Sample(cls(), ((), (1, 3)))


@dataclass(frozen=True)
class Arithmetic(Elementwise):
    """Base of what computes with integers too, modulo the range of their type."""

    def result(self, **operands: TensorType) -> DType:
        return same_number(**operands)


@dataclass(frozen=True)
class Add(Arithmetic):
    """a + b (ONNX Add, opset 14)."""

    def expression(self, a: Expression, b: Expression) -> Expression:
        return a + b


@dataclass(frozen=True)
class Sub(Arithmetic):
    """a - b (ONNX Sub, opset 14)."""

    def expression(self, a: Expression, b: Expression) -> Expression:
        return a - b


@dataclass(frozen=True)
class Mul(Arithmetic):
    """a * b (ONNX Mul, opset 14)."""

    def expression(self, a: Expression, b: Expression) -> Expression:
        return a * b


@dataclass(frozen=True)
class Div(Arithmetic):
    """a / b (ONNX Div, opset 14), by IEEE 754 where b is 0; of integers rounded towards zero, and 0
    where b is 0."""

    def expression(self, a: Expression, b: Expression) -> Expression:
        return a / b

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        for sample in super().samples():
            yield Sample(sample.operator, sample.shapes, low=0.5)


@dataclass(frozen=True)
class Sqrt(Elementwise):
    """The square root, NaN below 0 (ONNX Sqrt, opset 13)."""

    def expression(self, x: Expression) -> Expression:
        return apply(Primitive.SQRT, x)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5, 7),), low=0.0)


@dataclass(frozen=True)
class Max(Arithmetic):
    """The larger of a and b, NaN if either is NaN (ONNX Max, opset 13, of two operands)."""

    exact = True

    def expression(self, a: Expression, b: Expression) -> Expression:
        return maximum(a, b)


@dataclass(frozen=True)
class Min(Arithmetic):
    """The smaller of a and b, NaN if either is NaN (ONNX Min, opset 13, of two operands)."""

    exact = True

    def expression(self, a: Expression, b: Expression) -> Expression:
        return minimum(a, b)


@dataclass(frozen=True)
class WhereLess(Elementwise):
    """`yes` where a is less than b, else `no`, which is so where either is NaN too (ONNX Where of
    Less). Gradients of functions that have pieces are made of it."""

    exact = True

    def expression(
        self, a: Expression, b: Expression, yes: Expression, no: Expression
    ) -> Expression:
        return apply(Primitive.SELECT, apply(Primitive.LESS, a, b), yes, no)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5),) * 4)
        yield Sample(cls(), ((), (2, 3, 4, 5), (2, 3, 4, 5), ()))
        yield Sample(cls(), ((2, 3, 5, 7), (3, 1, 1), (), (2, 3, 5, 7)))


@dataclass(frozen=True)
class PRelu(Elementwise):
    """x, times the slope where it is below 0 (ONNX PRelu, opset 16)."""

    def infer(self, x: TensorType, slope: TensorType) -> tuple[TensorType, ...]:
        (y,) = super().infer(x, slope)
        if y.rank != x.rank or not all(map(agree, y.shape, x.shape)):
            raise ModelError(
                "slope does not broadcast to x", got=str(slope), expected=shape_text(x.shape)
            )
        return (x,)

    def expression(self, x: Expression, slope: Expression) -> Expression:
        return apply(Primitive.SELECT, apply(Primitive.LESS, x, 0.0), x * slope, x)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5), (2, 3, 5)))
        yield Sample(cls(), ((2, 3, 4, 5), (3, 1, 1)))
        yield Sample(cls(), ((2, 3), (1,)))


@dataclass(frozen=True)
class Neg(Arithmetic):
    """-x (ONNX Neg, opset 13)."""

    exact = True

    def expression(self, x: Expression) -> Expression:
        return -x

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5, 7),))


@dataclass(frozen=True)
class Abs(Arithmetic):
    """The magnitude (ONNX Abs, opset 13)."""

    exact = True

    def expression(self, x: Expression) -> Expression:
        return apply(Primitive.ABS, x)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5, 7),))


@dataclass(frozen=True)
class Reciprocal(Elementwise):
    """1 / x (ONNX Reciprocal, opset 13), by IEEE 754 where x is 0."""

    def expression(self, x: Expression) -> Expression:
        return 1.0 / x

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5, 7),), low=0.5)


@dataclass(frozen=True)
class Exp(Elementwise):
    """e**x (ONNX Exp, opset 13)."""

    def expression(self, x: Expression) -> Expression:
        return apply(Primitive.EXP, x)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5, 7),))


@dataclass(frozen=True)
class Log(Elementwise):
    """The natural logarithm, -inf of 0, NaN below 0 (ONNX Log, opset 13)."""

    def expression(self, x: Expression) -> Expression:
        return apply(Primitive.LOG, x)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5, 7),), low=0.25)
        yield Sample(cls(), ((35,),), 0.5, 1e6)


@dataclass(frozen=True)
class Rounding(Elementwise):
    """Base of functions that give whole numbers."""

    exact = True

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5, 7),), -8.0, 8.0)
        yield Sample(cls(), ((35,),), -1e8, 1e8)


@dataclass(frozen=True)
class Round(Rounding):
    """The nearest whole number, of two the even one (ONNX Round, opset 11)."""

    def expression(self, x: Expression) -> Expression:
        return apply(Primitive.ROUND, x)


@dataclass(frozen=True)
class Ceil(Rounding):
    """The smallest whole number that is not below x (ONNX Ceil, opset 13)."""

    def expression(self, x: Expression) -> Expression:
        nearest = apply(Primitive.ROUND, x)
        return apply(Primitive.SELECT, apply(Primitive.LESS, nearest, x), nearest + 1.0, nearest)


@dataclass(frozen=True)
class Floor(Rounding):
    """The largest whole number that is not above x (ONNX Floor, opset 13)."""

    def expression(self, x: Expression) -> Expression:
        nearest = apply(Primitive.ROUND, x)
        return apply(Primitive.SELECT, apply(Primitive.LESS, x, nearest), nearest - 1.0, nearest)
