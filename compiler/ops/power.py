"""Powers whose exponents are tensors."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import nan

from cnnc.errors import ModelError

from ..ir.expression import Expression, Primitive, apply, lift
from ..ir.operator import Sample
from ..ir.types import DType, TensorType
from .elementwise import Elementwise
from .laws import same_type

_BITS = 6  # of the exponents that squaring is for: 0 to 63


@dataclass(frozen=True)
class Pow(Elementwise):
    """x**y (ONNX Pow, opset 15): by squaring for whole y between -64 and 64, else exp(y ln|x|) with
    the sign of x for odd y, of a relative error of |y ln x| roundings. NaN where x is below 0 and
    y no whole number."""

    def expression(self, x: Expression, y: Expression) -> Expression:
        size = apply(Primitive.ABS, y)
        whole = apply(Primitive.EQUAL, apply(Primitive.ROUND, y), y)
        squared = _by_squaring(x, size, _half_down)
        squared = _select(apply(Primitive.LESS, y, 0.0), 1.0 / squared, squared)
        by_squaring = whole * apply(Primitive.LESS, size, float(1 << _BITS))
        return _select(by_squaring, squared, _by_logarithm(x, y, whole))

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5), (2, 3, 5)), 0.25, 4.0)
        yield Sample(cls(), ((2, 3, 4, 5), (3, 1, 1)), 0.25, 4.0)
        yield Sample(cls(), ((7,), ()), 0.25, 4.0)


@dataclass(frozen=True)
class IntegerPow(Elementwise):
    """x**y of integers (ONNX Pow, opset 15), modulo the range of their type; exponents below 0 give
    0, and of those above 63 the lower six bits count."""

    def result(self, **operands: TensorType) -> DType:
        dtype = same_type(**operands)
        if dtype.is_float or dtype is DType.BOOL:
            raise ModelError("elements are no integers", got=dtype.value)
        return dtype

    def expression(self, x: Expression, y: Expression) -> Expression:
        power = _by_squaring(x, y, lambda y: y / 2.0)
        return _select(apply(Primitive.LESS, y, 0.0), lift(0.0), power)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5), (2, 3, 5)), 0, 6, (DType.INT64, DType.INT64))
        yield Sample(cls(), ((7,), (3, 1)), -3, 4, (DType.INT32, DType.INT32))


def _select(condition: Expression, yes: Expression, no: Expression) -> Expression:
    return apply(Primitive.SELECT, condition, yes, no)


def _half_down(x: Expression) -> Expression:
    """Half of a whole number that is not negative, rounded down."""
    return apply(Primitive.ROUND, x * 0.5 - 0.25)


def _by_squaring(
    x: Expression, y: Expression, half: Callable[[Expression], Expression]
) -> Expression:
    """x**y for whole y from 0 to 63, as a product of x, x**2, x**4, ...; `half` rounds down."""
    power = lift(1.0)
    for _ in range(_BITS):
        rest = half(y)
        power = _select(y - rest - rest, power * x, power)
        x, y = x * x, rest
    return power


def _by_logarithm(x: Expression, y: Expression, whole: Expression) -> Expression:
    """x**y as the exponential of a logarithm."""
    size = apply(Primitive.EXP, y * apply(Primitive.LOG, apply(Primitive.ABS, x)))
    exponent = apply(Primitive.ABS, y)
    even = apply(Primitive.EQUAL, _half_down(exponent) * 2.0, exponent)
    signed = _select(even, size, -size)
    negative = _select(whole, signed, lift(nan))
    return _select(apply(Primitive.LESS, x, 0.0), negative, size)
