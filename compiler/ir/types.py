"""Types of values: element types, dimensions that may be symbols, tensor types.

Owns what a value's type is and how it prints. Leaves broadcasting and every operator's own rules to
`compiler.ops`.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from math import prod

import ml_dtypes
import numpy as np

from cnnc.errors import ModelError


class DType(enum.Enum):
    """Element type of a tensor; the value is its NumPy name."""

    FLOAT32 = "float32"
    FLOAT64 = "float64"
    FLOAT16 = "float16"
    BFLOAT16 = "bfloat16"
    INT8 = "int8"
    INT16 = "int16"
    INT32 = "int32"
    INT64 = "int64"
    UINT8 = "uint8"
    UINT16 = "uint16"
    UINT32 = "uint32"
    UINT64 = "uint64"
    BOOL = "bool"

    @cached_property
    def numpy(self) -> np.dtype[np.generic]:
        """The NumPy dtype of the elements."""
        if self is DType.BFLOAT16:
            bfloat16: np.dtype[np.generic] = np.dtype(ml_dtypes.bfloat16)
            return bfloat16
        dtype: np.dtype[np.generic] = np.dtype(self.value)
        return dtype

    @cached_property
    def size_bytes(self) -> int:
        """Bytes of one element."""
        return self.numpy.itemsize

    @property
    def is_float(self) -> bool:
        """True for the floating types, whose values differentiate and round."""
        return self in (DType.FLOAT32, DType.FLOAT64, DType.FLOAT16, DType.BFLOAT16)

    @staticmethod
    @cache
    def of(dtype: np.dtype[np.generic]) -> DType:
        """The element type of NumPy arrays of `dtype`, in any byte order. Raises ModelError."""
        try:
            return DType(dtype.newbyteorder("=").name)
        except ValueError:
            raise ModelError("element type is not supported", got=str(dtype)) from None


@dataclass(frozen=True)
class Symbol:
    """A dimension known only at run time, such as the batch size; `max` bounds it when not None."""

    name: str
    max: int | None = None

    def __str__(self) -> str:
        return self.name if self.max is None else f"{self.name}<={self.max}"


Dim = int | Symbol


@dataclass(frozen=True)
class TensorType:
    """Element type and logical shape of a value; prints as `float32[N,3,224,224]`."""

    dtype: DType
    shape: tuple[Dim, ...]

    def __str__(self) -> str:
        return f"{self.dtype.value}[{','.join(map(str, self.shape))}]"

    @property
    def rank(self) -> int:
        """Number of dimensions; 0 for a scalar."""
        return len(self.shape)

    @property
    def is_static(self) -> bool:
        """True when no dimension is a symbol."""
        return all(isinstance(d, int) for d in self.shape)

    @cached_property
    def dims(self) -> tuple[int, ...]:
        """The shape as ints. Raises ModelError when a dimension is a symbol."""
        ints = tuple(d for d in self.shape if isinstance(d, int))
        if len(ints) != len(self.shape):
            raise ModelError(
                "shape has symbols",
                got=str(self),
                remedy="give their sizes, for instance shapes={'x': (1, 3, 224, 224)}",
            )
        return ints

    @property
    def named_shape(self) -> tuple[int | str, ...]:
        """The shape with the names of its symbols, for what knows none."""
        return tuple(d if isinstance(d, int) else d.name for d in self.shape)

    @property
    def elements(self) -> int:
        """Number of elements of a static type."""
        return prod(self.dims)

    @property
    def size_bytes(self) -> int:
        """Bytes of a static tensor, stored dense."""
        return self.elements * self.dtype.size_bytes

    def with_shape(self, shape: tuple[Dim, ...]) -> TensorType:
        """The same element type with another shape."""
        return TensorType(self.dtype, shape)

    def bind(self, sizes: Mapping[str, int]) -> TensorType:
        """The type with symbols replaced by `sizes`; symbols that are not named stay."""
        return self.with_shape(
            tuple(sizes.get(d.name, d) if isinstance(d, Symbol) else d for d in self.shape)
        )

    @staticmethod
    def of(array: np.ndarray) -> TensorType:
        """The type of a NumPy array."""
        return TensorType(DType.of(array.dtype), tuple(array.shape))
