"""Graphs for the tests of lowering: random ones, and a builder with short calls."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st

from cnnc.compiler.ir.graph import Builder, Graph, Role, Value
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ops.activation import Relu
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Add, Mul
from cnnc.compiler.ops.pool import MaxPool
from cnnc.compiler.ops.reduce import Softmax
from cnnc.compiler.ops.shape import Flatten, Identity, Reshape


def float32(*shape: int) -> TensorType:
    """float32[shape]."""
    return TensorType(DType.FLOAT32, shape)


class Network:
    """A builder that makes weights up: small numbers, the same for the same calls."""

    def __init__(self, name: str = "net") -> None:
        self.build = Builder(name)
        self._random = np.random.default_rng(0)
        self._made = 0

    def input(self, *shape: int) -> Value:
        """A graph input x0, x1, ..."""
        return self.build.input(self._name("x"), float32(*shape))

    def parameter(self, *shape: int) -> Value:
        """A parameter w0, w1, ..."""
        return self.build.parameter(self._name("w"), self.array(*shape))

    def state(self, *shape: int) -> Value:
        """A state s0, s1, ..."""
        return Value(self._name("s"), float32(*shape), Role.STATE, self.array(*shape))

    def conv(self, x: Value, filters: int, kernel: int = 3, weights: Value | None = None) -> Value:
        """A convolution that keeps the size of the map; `kernel` is odd."""
        channels = x.type.dims[1]
        weights = weights or self.parameter(filters, channels, kernel, kernel)
        return self.build(Conv(pads=(kernel // 2,) * 4), x, weights)

    def relu(self, x: Value) -> Value:
        return self.build(Relu(), x)

    def add(self, a: Value, b: Value) -> Value:
        return self.build(Add(), a, b)

    def graph(self, *outputs: Value, updates: tuple[tuple[Value, Value], ...] = ()) -> Graph:
        return self.build.graph(outputs, updates)

    def array(self, *shape: int) -> np.ndarray:
        return self._random.standard_normal(shape).astype(np.float32) / 4

    def _name(self, kind: str) -> str:
        self._made += 1
        return f"{kind}{self._made - 1}"


@st.composite
def graphs(draw: st.DrawFn, most: int = 8) -> Graph:
    """Chains, branches, residuals, views, prepared weights, states; any values as outputs."""
    net = Network()
    shape = draw(st.tuples(*(st.integers(1, d) for d in (2, 18, 4, 4))))
    pool = [net.input(*shape), net.state(*shape), net.state(*shape)]
    states = pool[1:]
    for _ in range(draw(st.integers(1, most))):
        pool.append(_grown(draw, net, pool))
    outputs = draw(st.lists(st.sampled_from(pool), min_size=1, max_size=3))
    news = [draw(st.sampled_from([v for v in pool if v.type == s.type])) for s in states]
    return net.graph(*outputs, updates=tuple(zip(news, states, strict=True)))


def _grown(draw: st.DrawFn, net: Network, pool: list[Value]) -> Value:
    """A new value made of those of the pool."""
    x = draw(st.sampled_from(pool))
    kinds = ["relu", "add", "identity", "flatten", "softmax", "reshape"]
    kinds += ["conv", "folded", "scaled", "pool"] if x.type.rank == 4 else []
    kind = draw(st.sampled_from(kinds))
    if kind in ("conv", "folded"):
        return _convolution(draw, net, x, folded=kind == "folded")
    if kind == "add":
        return net.add(x, draw(st.sampled_from([v for v in pool if v.type == x.type])))
    if kind == "scaled":
        return net.build(Mul(), x, net.parameter(x.type.dims[1], 1, 1))
    operators = {
        "relu": Relu(),
        "identity": Identity(),
        "flatten": Flatten(),
        "softmax": Softmax(),
        "reshape": Reshape((1, -1, 1, 1)),
        "pool": MaxPool((1, 1)),
    }
    return net.build(operators[kind], x)


def _convolution(draw: st.DrawFn, net: Network, x: Value, *, folded: bool) -> Value:
    filters, channels = draw(st.integers(1, 18)), x.type.dims[1]
    weights = net.parameter(filters, channels, 3, 3)
    if folded:  # computed in `prepare`
        weights = net.build(Mul(), weights, net.parameter(filters, 1, 1, 1))
        weights = draw(st.sampled_from([weights, net.relu(weights)]))
    return net.conv(x, filters, weights=weights)
