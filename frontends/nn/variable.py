"""What a module holds in arrays: parameters, which training changes by gradients, and buffers.

A variable owns its array for good: loading weights and training write into it. Nothing is computed
here; in `forward` a variable stands for a value of the graph wherever an operand may stand.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt


class Variable:
    """An array that belongs to a module, contiguous and of its own. In `forward`,
    `x.trace.tensor(variable)` is the variable as a tensor."""

    def __init__(self, data: npt.ArrayLike) -> None:
        self.data: np.ndarray = np.array(data, order="C")
        if self.data.dtype == np.float64:  # what NumPy makes of plain numbers
            self.data = self.data.astype(np.float32)

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of the array."""
        return self.data.shape

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.data.dtype}{list(self.shape)})"

    # NumPy's arrays leave arithmetic with a variable to the tensor on the other side.
    __array_ufunc__ = None


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
