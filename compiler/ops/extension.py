"""A builder that goes on behind the nodes of a graph, with the arithmetic that such additions need.

Gradients and the updates of optimisers are built with it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..ir.graph import Graph, Value
from ..ir.naming import Naming
from .elementwise import Add, Mul
from .pick import Expand
from .reduce import ReduceSum
from .shape import Reshape


class Extension(Naming):
    """Appends nodes behind those of a graph with static types."""

    def __init__(self, graph: Graph) -> None:
        super().__init__(graph.name, {n.name for n in graph.nodes})
        self.nodes = list(graph.nodes)
        self._inputs = list(graph.inputs)
        self._numbers: dict[tuple[float, np.dtype[np.generic]], Value] = {}

    def number(self, number: float, like: Value) -> Value:
        """A constant of no dimensions, with the element type of `like`."""
        key = (float(number), like.type.dtype.numpy)
        if key not in self._numbers:
            self._numbers[key] = self.constant(f"{number:g}", np.array(number, key[1]))
        return self._numbers[key]

    def scaled(self, x: Value, factor: float) -> Value:
        """x times a number."""
        return x if factor == 1 else self(Mul(), x, self.number(factor, x))

    def added(self, a: Value | None, b: Value) -> Value:
        """a + b, and b where there is no a."""
        return b if a is None else self(Add(), a, b)

    def reshaped(self, x: Value, dims: Sequence[int]) -> Value:
        """x in another shape."""
        dims = tuple(dims)
        return x if x.type.dims == dims else self(Reshape(dims, allowzero=0 in dims), x)

    def expanded(self, x: Value, dims: Sequence[int]) -> Value:
        """x broadcast to these dimensions, as many as x has."""
        dims = tuple(dims)
        return x if x.type.dims == dims else self(Expand(dims), x)

    def zeros(self, like: Value) -> Value:
        """Zeros of the type of `like`."""
        zero = self.reshaped(self.number(0, like), [1] * like.type.rank)
        return self.expanded(zero, like.type.dims)

    def summed(self, x: Value, axes: Sequence[int], *, keepdims: bool = True) -> Value:
        """The sum of x along the axes; x itself without any."""
        return self(ReduceSum(tuple(axes), keepdims), x) if axes else x

    def fitted(self, y: Value, x: Value) -> Value:
        """y summed over the axes along which x would be broadcast to its shape."""
        extra = y.type.rank - x.type.rank
        pairs = zip(y.type.dims[extra:], x.type.dims, strict=True)
        stretched = [extra + i for i, (d, own) in enumerate(pairs) if d != own]
        return self.reshaped(self.summed(y, [*range(extra), *stretched]), x.type.dims)
