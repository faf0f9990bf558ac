"""Elementwise operators on elements of several types: comparisons, logic, choice, conversion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from cnnc.errors import ModelError

from ..ir.expression import Expression, Primitive, apply, maximum
from ..ir.operator import Sample
from ..ir.types import DType, TensorType
from .elementwise import Elementwise
from .laws import same_number, same_type


@dataclass(frozen=True)
class Typed(Elementwise):
    """Base of operators whose operands, expression and output may be of different types."""

    exact = True

    def reference(self, *inputs: np.ndarray) -> tuple[np.ndarray, ...]:
        types = [TensorType.of(x) for x in inputs]
        domain = self.domain(*(t.dtype for t in types)).numpy
        (y,) = super().reference(*(x.astype(domain) for x in inputs))
        with np.errstate(invalid="ignore"):
            return (y.astype(self.infer(*types)[0].dtype.numpy),)


@dataclass(frozen=True)
class Comparison(Typed):
    """Base: bool where the comparison of a and b holds."""

    def result(self, **operands: TensorType) -> DType:
        same_number(**operands)
        return DType.BOOL

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5), (2, 3, 5)))
        yield Sample(cls(), ((2, 3, 4), (3, 1)), -3, 3, (DType.INT64, DType.INT64))
        yield Sample(cls(), ((35,), ()), 0, 3, (DType.UINT8, DType.UINT8))


@dataclass(frozen=True)
class Equal(Comparison):
    """a == b (ONNX Equal, opset 19)."""

    def result(self, **operands: TensorType) -> DType:
        same_type(**operands)
        return DType.BOOL

    def expression(self, a: Expression, b: Expression) -> Expression:
        return apply(Primitive.EQUAL, a, b)


@dataclass(frozen=True)
class Less(Comparison):
    """a < b (ONNX Less, opset 13)."""

    def expression(self, a: Expression, b: Expression) -> Expression:
        return apply(Primitive.LESS, a, b)


@dataclass(frozen=True)
class LessOrEqual(Comparison):
    """a <= b (ONNX LessOrEqual, opset 16)."""

    def expression(self, a: Expression, b: Expression) -> Expression:
        return maximum(apply(Primitive.LESS, a, b), apply(Primitive.EQUAL, a, b))


@dataclass(frozen=True)
class Logic(Typed):
    """Base: operands and output are bool, and the expression is of the numbers 0 and 1."""

    def result(self, **operands: TensorType) -> DType:
        dtype = same_type(**operands)
        if dtype is not DType.BOOL:
            raise ModelError("elements are not bool", got=dtype.value)
        return dtype

    def domain(self, *dtypes: DType) -> DType:
        return DType.UINT8

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5), (2, 3, 5)), 0, 2, (DType.BOOL, DType.BOOL))
        yield Sample(cls(), ((2, 3, 4), (3, 1)), 0, 2, (DType.BOOL, DType.BOOL))


@dataclass(frozen=True)
class And(Logic):
    """Both (ONNX And, opset 7)."""

    def expression(self, a: Expression, b: Expression) -> Expression:
        return a * b


@dataclass(frozen=True)
class Or(Logic):
    """Either (ONNX Or, opset 7)."""

    def expression(self, a: Expression, b: Expression) -> Expression:
        return maximum(a, b)


@dataclass(frozen=True)
class Xor(Logic):
    """One of both (ONNX Xor, opset 7)."""

    def expression(self, a: Expression, b: Expression) -> Expression:
        return 1.0 - apply(Primitive.EQUAL, a, b)


@dataclass(frozen=True)
class Not(Logic):
    """The opposite (ONNX Not, opset 1)."""

    def expression(self, x: Expression) -> Expression:
        return 1.0 - x

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5),), 0, 2, (DType.BOOL,))


@dataclass(frozen=True)
class Where(Typed):
    """x where the condition, a bool, holds, else y (ONNX Where, opset 16)."""

    def result(self, **operands: TensorType) -> DType:
        condition = operands.pop("condition")
        if condition.dtype is not DType.BOOL:
            raise ModelError("elements of condition are not bool", got=condition.dtype.value)
        return same_type(**operands)

    def domain(self, *dtypes: DType) -> DType:
        return dtypes[1]

    def expression(self, condition: Expression, x: Expression, y: Expression) -> Expression:
        return apply(Primitive.SELECT, condition, x, y)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        floats, integers = (DType.FLOAT32,) * 2, (DType.INT64,) * 2
        yield Sample(cls(), ((2, 3, 5), (2, 3, 5), (5,)), dtypes=(DType.BOOL, *floats))
        yield Sample(cls(), ((3, 1), (2, 3, 4), ()), dtypes=(DType.BOOL, *integers))


@dataclass(frozen=True)
class Cast(Typed):
    """x in the element type `to` (ONNX Cast, opset 25). Numbers become whole ones by cutting off;
    what an integer type can't hold is not defined by ONNX: floats end at its limits, integers lose
    upper bits. Bool is whether x is not 0."""

    to: str

    def result(self, **operands: TensorType) -> DType:
        return DType(self.to)

    def domain(self, *dtypes: DType) -> DType:
        return dtypes[0] if dtypes[0] is not DType.BOOL else DType.UINT8

    def expression(self, x: Expression) -> Expression:
        return x

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls("int64"), ((2, 3, 5),), -9, 9)
        yield Sample(cls("bool"), ((7,),), -1, 2, (DType.INT32,))
        yield Sample(cls("float32"), ((3, 7),), -9, 9, (DType.INT64,))
        yield Sample(cls("float64"), ((35,),), -9, 9)
        yield Sample(cls("float32"), ((35,),), -9, 9, (DType.FLOAT64,))
        yield Sample(cls("uint8"), ((2, 3),), 0, 2, (DType.BOOL,))
