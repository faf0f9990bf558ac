"""What a module holds in arrays: parameters, which training changes by gradients, and buffers.

A variable owns its array for good: loading weights and training write into it. While `forward` runs
it is a tensor like others, which stands for the array's value in the graph.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from cnnc.compiler.ir.graph import Value
from cnnc.compiler.ir.types import DType
from cnnc.errors import InputError

from .tensor import Tensor

if TYPE_CHECKING:
    from .tracing import Trace

# The trace whose network's `forward` is running.
CURRENT: ContextVar[Trace | None] = ContextVar("CURRENT", default=None)


class Variable(Tensor):
    """An array that belongs to a module, contiguous and of its own."""

    def __init__(self, data: npt.ArrayLike) -> None:
        self.data: np.ndarray = np.array(data, order="C")
        if self.data.dtype == np.float64:  # what NumPy makes of plain numbers
            self.data = self.data.astype(np.float32)

    @property
    def trace(self) -> Trace:
        """The trace that runs `forward` now. Raises InputError where none does."""
        current = CURRENT.get()
        if current is None:
            raise InputError(
                "a parameter or buffer is a tensor only while forward runs",
                got=repr(self),
                remedy="its array is .data",
            )
        return current

    @property
    def value(self) -> Value:
        """The value in the graph of the trace that runs `forward` now."""
        return self.trace.read(self)

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of the array."""
        return self.data.shape

    @property
    def dtype(self) -> DType:
        """Element type of the array."""
        return DType.of(self.data.dtype)

    def __array__(self, dtype: npt.DTypeLike | None = None, copy: bool | None = None) -> np.ndarray:
        return np.array(self.data, dtype, copy=copy)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.data.dtype}{list(self.shape)})"


class Parameter(Variable):
    """A variable that training changes, unless `requires_grad` is False."""

    def __init__(self, data: npt.ArrayLike, requires_grad: bool = True) -> None:
        super().__init__(data)
        self.requires_grad = requires_grad


class Buffer(Variable):
    """A variable that is no parameter, such as a running mean; in the state dict if
    `persistent`."""

    def __init__(self, data: npt.ArrayLike, persistent: bool = True) -> None:
        super().__init__(data)
        self.persistent = persistent
