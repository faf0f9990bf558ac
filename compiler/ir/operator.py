"""The contract of an operator: what every class in `compiler.ops` declares.

An operator is a frozen dataclass whose fields are its attributes, under ONNX's names. It says what
the operator means (`infer`, `reference`, `flops`) and nothing about machines: how a target runs it
is the target's business, keyed by the class.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Self

import numpy as np

from cnnc.errors import ModelError

from .types import DType, TensorType


@dataclass(frozen=True)
class Sample:
    """One case for the contract tests: an operator and the shapes of its inputs.

    `low` and `high` bound the random inputs, to keep them away from poles and kinks. The inputs are
    of float32, or of the `dtypes` that are given.
    """

    operator: Operator
    shapes: tuple[tuple[int, ...] | None, ...]
    low: float = -2.0
    high: float = 2.0
    dtypes: tuple[DType, ...] = ()

    @property
    def types(self) -> tuple[TensorType | None, ...]:
        """The types of the inputs, None where absent."""
        dtypes = self.dtypes or (DType.FLOAT32,) * len(self.shapes)
        pairs = zip(dtypes, self.shapes, strict=True)
        return tuple(None if s is None else TensorType(d, s) for d, s in pairs)

    def arrays(self, seed: int) -> list[np.ndarray | None]:
        """Random inputs, None where absent."""
        rng = np.random.default_rng(seed)
        return [None if t is None else self._array(rng, t) for t in self.types]

    def _array(self, rng: np.random.Generator, type: TensorType) -> np.ndarray:
        numbers = rng.uniform(self.low, self.high, type.dims).reshape(type.dims)
        whole = type.dtype is DType.BOOL
        return (numbers >= (self.low + self.high) / 2 if whole else numbers).astype(
            type.dtype.numpy
        )


@dataclass(frozen=True)
class Operator:
    """Base of all operators. An absent optional input is None, in types and in arrays alike.

    A subclass names its inputs as the parameters of `infer` and `reference`: an input that may be
    absent has the default None. The base takes `Any`, so that subclasses may say more.
    """

    exact: ClassVar[bool] = False  # True when the result has no rounding (moves and comparisons)
    is_view: ClassVar[bool] = (
        False  # True when the output is the first input, seen in another shape
    )

    @property
    def name(self) -> str:
        """The operator's name in text, messages and profiles: its ONNX name."""
        return type(self).__name__

    def infer(self, *inputs: Any) -> tuple[TensorType, ...]:
        """Types of the outputs. Raises ModelError naming the law that the inputs break.

        What a symbol hides is not refused: it is checked when the symbol is bound.
        """
        raise NotImplementedError(self.name)

    def reference(self, *inputs: Any) -> tuple[np.ndarray, ...]:
        """The outputs by plain NumPy, in the inputs' precision: the meaning of the operator."""
        raise NotImplementedError(self.name)

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        """Floating-point operations of one evaluation; a multiply-add counts two."""
        return 0

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        """Number of terms that one element of the output sums; tolerances grow with its root."""
        return 1

    def retyped(self, *inputs: TensorType | None) -> Self:
        """The operator for inputs of these types: itself, unless its attributes hold types."""
        return self

    def check_inputs(self, inputs: Sequence[TensorType | None]) -> None:
        """Raises ModelError when an input is missing, or when there are more than `infer` takes."""
        check_arguments(type(self).infer, inputs)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        """Cases for the contract tests: odd sizes, groups, asymmetric pads, more than one image."""
        raise NotImplementedError(cls.__name__)


def infer_types(
    op: Operator, inputs: Sequence[TensorType | None], where: str
) -> tuple[TensorType, ...]:
    """Types of the operator's outputs for inputs that nobody has checked, None where absent.

    Raises ModelError with the node's name, `where`, and the operator's before the law.
    """
    try:
        op.check_inputs(inputs)
        return op.infer(*inputs)
    except ModelError as error:
        if error.where:  # of a node inside a fused body
            raise
        raise ModelError(
            f"{op.name}: {error.what}",
            where=where,
            got=error.got,
            expected=error.expected,
            remedy=error.remedy,
        ) from None


def check_arguments(method: Callable[..., object], inputs: Sequence[TensorType | None]) -> None:
    """Raises ModelError unless the inputs, None where absent, fit the parameters of an operator's
    method."""
    _check_present(method, tuple([type is not None for type in inputs]))


@functools.cache
def _check_present(method: Callable[..., object], present: Sequence[bool]) -> None:
    """Raises ModelError unless so many inputs, of which these are present, fit the parameters."""
    declared = parameters(method)
    if any(p.kind is p.VAR_POSITIONAL for p in declared):
        return
    if len(present) > len(declared):
        raise ModelError("too many inputs", got=str(len(present)), expected=str(len(declared)))
    for position, parameter in enumerate(declared):
        absent = position >= len(present) or not present[position]
        if absent and parameter.default is parameter.empty:
            raise ModelError(f"input {parameter.name} is missing")


@functools.cache
def parameters(method: Callable[..., object]) -> tuple[inspect.Parameter, ...]:
    """The parameters of an operator's method, but for `self`."""
    return tuple(inspect.signature(method).parameters.values())[1:]
