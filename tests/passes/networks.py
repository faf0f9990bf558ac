"""Networks with random parameters for the tests of passes, and the comparison of two graphs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from cnnc.compiler.ir.graph import Builder, Graph, Node, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ir.verify import verify
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.norm import BatchNormalization
from cnnc.compiler.passes.rule import Event


class Network(Builder):
    """A builder of float32 graphs whose parameters are random, the same at every run."""

    def __init__(self) -> None:
        super().__init__("net")
        self._random = np.random.default_rng(7)

    def take(self, *shape: int, name: str = "x") -> Value:
        """A graph input of that shape."""
        return self.input(name, TensorType(DType.FLOAT32, shape))

    def weights(self, name: str, *shape: int, low: float = -1.0, high: float = 1.0) -> Value:
        """A parameter with elements between `low` and `high`."""
        return self.parameter(name, self._random.uniform(low, high, shape).astype(np.float32))

    def fixed(self, name: str, *numbers: float, shape: Sequence[int] = ()) -> Value:
        """A constant with these elements, a scalar unless a shape is given."""
        return self.constant(name, np.array(numbers, np.float32).reshape(shape))

    def conv(
        self,
        x: Value,
        filters: int,
        kernel: tuple[int, ...] = (3, 3),
        name: str = "conv",
        bias: bool = True,
        **attributes: Any,  # of Conv
    ) -> Value:
        """A convolution with random weights."""
        op = Conv(**attributes)
        channels = x.type.dims[1] // op.group
        w = self.weights(f"{name}.w", filters, channels, *kernel)
        b = self.weights(f"{name}.b", filters) if bias else None
        return self(op, x, w, b, name=name, origins=[f"source_{name}"])

    def statistics(self, channels: int, name: str = "norm") -> list[Value]:
        """scale, bias, mean and var of a BatchNormalization."""
        vectors = [self.weights(f"{name}.{n}", channels) for n in ("scale", "bias", "mean")]
        return [*vectors, self.weights(f"{name}.var", channels, low=0.5, high=2.0)]

    def norm(self, x: Value, name: str = "norm") -> Value:
        """A BatchNormalization with random statistics, and an epsilon that float32 has exactly."""
        inputs = self.statistics(x.type.dims[1], name)
        return self(BatchNormalization(2.0**-10), x, *inputs, name=name, origins=[f"source_{name}"])


def operators(graph: Graph, *, prepared: bool = False) -> list[str]:
    """Names of the operators that run every time, in order, or with `prepared` of all."""
    nodes = [n for n in graph.nodes if prepared or n.output not in graph.prepared]
    return [n.op.name for n in nodes]


def only(graph: Graph, kind: type) -> Node:
    """The one node of the graph with an operator of this class that runs every time."""
    found = [n for n in graph.nodes if isinstance(n.op, kind) and n.output not in graph.prepared]
    assert len(found) == 1, f"{len(found)} nodes of class {kind.__name__}"
    return found[0]


def lines(trace: Sequence[Event]) -> list[str]:
    """The trace as it is logged."""
    return [str(event) for event in trace]


def assert_same_network(before: Graph, after: Graph) -> None:
    """Both are well formed, have one signature, and give the same numbers in float64."""
    verify(before)
    verify(after)
    assert after.inputs == before.inputs
    assert [(v.name, v.type) for v in after.outputs] == [(v.name, v.type) for v in before.outputs]
    random = np.random.default_rng(11)
    inputs = [random.uniform(-2, 2, v.type.dims) for v in before.inputs]
    expected = interpret(before, inputs, dtype=np.float64)
    for y, wanted in zip(interpret(after, inputs, dtype=np.float64), expected, strict=True):
        np.testing.assert_allclose(y, wanted, rtol=1e-9, atol=1e-12)
