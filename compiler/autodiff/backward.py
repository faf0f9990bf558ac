"""What gradient rules build with: a builder that goes on behind a graph's own nodes.

A rule is a function of the builder, the operator, the gradient dy of the operator's first output,
and the inputs; it gives for each input the gradient, or None where there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain, count

import numpy as np

from ..ir.graph import Builder, Graph, Node, Value
from ..ir.operator import Operator
from ..ops.elementwise import Add, Mul
from ..ops.pick import Expand
from ..ops.reduce import ReduceSum
from ..ops.shape import Reshape

Gradients = tuple[Value | None, ...]
Rule = Callable[..., Gradients]


class Backward(Builder):
    """Appends nodes behind those of a graph. They are named after `forward`, the node that is
    being differentiated, and have its origins."""

    def __init__(self, graph: Graph) -> None:
        super().__init__(graph.name)
        self.nodes = list(graph.nodes)
        self.forward: Node | None = None
        self._names = {n.name for n in graph.nodes}
        self._numbers: dict[tuple[float, np.dtype[np.generic]], Value] = {}

    @property
    def outputs(self) -> tuple[Value, ...]:
        """The outputs of the node that is being differentiated."""
        assert self.forward is not None, "a rule works for a node"
        return self.forward.outputs

    def node(
        self,
        op: Operator,
        inputs: Sequence[Value | None],
        *,
        name: str = "",
        outputs: Sequence[str] = (),
        origins: Sequence[str] = (),
    ) -> Node:
        """As `Builder.node`; a node without a name gets one."""
        if self.forward is not None:
            name = name or f"{self.forward.name}.gradient.{op.name}"
            origins = origins or self.forward.origins or (self.forward.name,)
        stem = name or op.name
        names = chain((stem,), (f"{stem}.{i}" for i in count(1)))
        unique = next(n for n in names if n not in self._names)
        self._names.add(unique)
        return super().node(op, inputs, name=unique, outputs=outputs, origins=origins)

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

    def summed(self, x: Value, axes: Sequence[int], *, keepdims: bool = True) -> Value:
        """The sum of x along the axes; x itself without any."""
        return self(ReduceSum(tuple(axes), keepdims), x) if axes else x

    def zeros(self, like: Value) -> Value:
        """Zeros of the type of `like`."""
        zero = self.reshaped(self.number(0, like), [1] * like.type.rank)
        return self.expanded(zero, like.type.dims)

    def fitted(self, dy: Value, x: Value) -> Value:
        """dy summed over the axes along which x was broadcast to its shape."""
        extra = dy.type.rank - x.type.rank
        pairs = zip(dy.type.dims[extra:], x.type.dims, strict=True)
        stretched = [extra + i for i, (d, own) in enumerate(pairs) if d != own]
        return self.reshaped(self.summed(dy, [*range(extra), *stretched]), x.type.dims)
