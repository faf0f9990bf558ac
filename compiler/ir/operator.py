"""The contract of an operator: what every class in `compiler.ops` declares.

An operator is a frozen dataclass whose fields are its attributes, under ONNX's names. It says what the
operator means (`infer`, `reference`, `flops`) and nothing about machines: how a target runs it is the
target's business, keyed by the class.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from .types import TensorType


@dataclass(frozen=True)
class Sample:
    """One case for the contract tests: an operator and the shapes of its float32 inputs.

    `low` and `high` bound the random inputs, to keep them away from poles and kinks.
    """

    operator: Operator
    shapes: tuple[tuple[int, ...] | None, ...]
    low: float = -2.0
    high: float = 2.0


@dataclass(frozen=True)
class Operator:
    """Base of all operators. An absent optional input is None, in types and in arrays alike."""

    # Elements that one output element sums over, for tolerances: |error| <= c * eps * sqrt(length).
    exact: ClassVar[bool] = False  # True when the result has no rounding (moves and comparisons)

    @property
    def name(self) -> str:
        """The operator's name in text, messages and profiles: its ONNX name."""
        return type(self).__name__

    def infer(self, *inputs: TensorType | None) -> tuple[TensorType, ...]:
        """Types of the outputs. Raises ModelError naming the law that the inputs break."""
        raise NotImplementedError(self.name)

    def reference(self, *inputs: np.ndarray | None) -> tuple[np.ndarray, ...]:
        """The outputs by plain NumPy, in the inputs' precision: the meaning of the operator."""
        raise NotImplementedError(self.name)

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        """Floating-point operations of one evaluation; a multiply-add counts two."""
        return sum(t.elements for t in outputs if t.dtype.is_float)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        """Cases for the contract tests: odd sizes, groups, asymmetric pads, more than one image."""
        raise NotImplementedError(cls.__name__)
