"""Operators that work on each element alone: their common base, and arithmetic.

An elementwise operator is an expression; inference, reference and cost follow from it, and targets
emit it. Fusion composes the expressions of neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from inspect import signature
from typing import Any

import numpy as np

from ..ir.expression import Expression, Primitive, apply, argument, evaluate
from ..ir.operator import Operator, Sample, check_arguments
from ..ir.types import TensorType
from .dimension import broadcast
from .laws import same_float


@dataclass(frozen=True)
class Elementwise(Operator):
    """Base: floating operands of one type, broadcast by NumPy's rule, to one output.

    A subclass names its inputs as the parameters of `expression`.
    """

    def expression(self, *operands: Any) -> Expression:
        """The output's element in terms of the operands' elements."""
        raise NotImplementedError(self.name)

    def check_inputs(self, inputs: Sequence[TensorType | None]) -> None:
        check_arguments(self.expression, inputs)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        names = signature(self.expression).parameters
        dtype = same_float(**dict(zip(names, inputs, strict=True)))
        return (TensorType(dtype, broadcast(*(t.shape for t in inputs))),)

    def reference(self, *inputs: np.ndarray) -> tuple[np.ndarray, ...]:
        return (evaluate(self._tree(len(inputs)), inputs),)

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        return outputs[0].elements * _operations(self._tree(len(inputs)))

    def _tree(self, arity: int) -> Expression:
        return self.expression(*(argument(i) for i in range(arity)))

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        """Pairs of operands that broadcast in every way."""
        yield Sample(cls(), ((2, 3, 5), (2, 3, 5)))
        yield Sample(cls(), ((2, 3, 4, 5), (3, 1, 1)))
        yield Sample(cls(), ((7,), (3, 1)))
        yield Sample(cls(), ((), (1, 3)))


def _operations(tree: Expression) -> int:
    """Number of operations in the tree; moves and constants are none."""
    leaf = tree.primitive in (Primitive.ARGUMENT, Primitive.CONSTANT)
    return (not leaf) + sum(_operations(x) for x in tree.operands)


@dataclass(frozen=True)
class Add(Elementwise):
    """a + b (ONNX Add, opset 14)."""

    def expression(self, a: Expression, b: Expression) -> Expression:
        return a + b


@dataclass(frozen=True)
class Sub(Elementwise):
    """a - b (ONNX Sub, opset 14)."""

    def expression(self, a: Expression, b: Expression) -> Expression:
        return a - b


@dataclass(frozen=True)
class Mul(Elementwise):
    """a * b (ONNX Mul, opset 14)."""

    def expression(self, a: Expression, b: Expression) -> Expression:
        return a * b


@dataclass(frozen=True)
class Div(Elementwise):
    """a / b (ONNX Div, opset 14), by IEEE 754 where b is 0."""

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
