"""Batch normalisation in training, in terms of sums over maps and of elementwise nodes.

The sums are nodes of their own, so that every image and channel is a piece of work; what turns
their results into a factor and a shift for each channel is small; and what goes over the maps again
is elementwise, so that it fuses with its neighbours: y = x * s + t, and dx = dy * a + x * b + c.
Sums join the convolutions that make the maps where that pays; `codegen.cpu.summed` has figures.

What was found not to pay, on 16 images of 224 by 224 and one core. Normalising where the next
convolution loads its input would save one reading of a map and not its writing, for the gradient of
the weights and the mask of a ReLU read the normalised map again; all such maps together, written
and read, are 4.6 % of MobileNetV2's step and 0.8 % of ResNet-18's. Masks of ReLUs as bits would
free no memory: every map that a mask is found from is kept for a gradient of weights or of a pool.
"""

from __future__ import annotations

from math import prod

import numpy as np

from ..ir.graph import Graph, Node, Value
from ..ir.naming import Naming
from ..ops.elementwise import Add, Div, Mul, Sqrt, Sub
from ..ops.moments import MapMoments, MapProducts
from ..ops.norm import BatchNormalizationGradient, BatchNormalizationTraining
from ..ops.reduce import ReduceMean, ReduceSum
from ..ops.shape import Reshape


def expand_training_norm(graph: Graph) -> Graph:
    """The graph without BatchNormalizationTraining and its gradient; itself when it has none."""
    names = {n.name for n in graph.nodes}
    nodes: list[Node] = []
    replaced: dict[Value, Value] = {}
    for node in graph.nodes:
        if not isinstance(node.op, BatchNormalizationTraining | BatchNormalizationGradient):
            nodes.append(node.renamed(replaced))
            continue
        here = node.renamed(replaced)
        build = _Channels(node, names)
        if isinstance(node.op, BatchNormalizationTraining):
            made = _forward(here, node.op, build)
        else:
            made = _backward(here, build)
        final = _named(build.nodes, made, node)
        nodes += final[0]
        replaced.update(zip(node.outputs, final[1], strict=True))
    return graph.with_nodes(nodes, replaced) if replaced else graph


def _named(
    nodes: list[Node], made: tuple[Value, ...], node: Node
) -> tuple[list[Node], tuple[Value, ...]]:
    """The nodes and values that replace a node and its outputs, under the outputs' names."""
    new = {
        value: Value(old.name, value.type) for value, old in zip(made, node.outputs, strict=True)
    }
    return [n.renamed(new) for n in nodes], tuple(new[v] for v in made)


class _Channels(Naming):
    """Builds the nodes that replace a normalisation of x [N,C,...]."""

    def __init__(self, node: Node, names: set[str]) -> None:
        super().__init__(node.name, names)
        self.origins = node.origins or (node.name,)
        assert node.inputs[0] is not None, f"{node.name}: x is absent"
        dims, self.dtype = node.inputs[0].type.dims, node.inputs[0].type.dtype.numpy
        self.rank, self.spatial = len(dims), prod(dims[2:])
        self.count = dims[0] * self.spatial

    def number(self, value: float) -> Value:
        """A constant."""
        return self.constant(f"{self.name}.{value!r}", np.array(value, self.dtype))

    def times(self, a: Value, b: Value | float) -> Value:
        """a * b."""
        return self(Mul(), a, self.number(b) if isinstance(b, float) else b)

    def total(self, sums: Value) -> Value:
        """The sum over images of [N,C], as [C]."""
        return self(ReduceSum((0,), keepdims=False), sums)

    def along(self, channels: Value) -> Value:
        """[C] as [C,1,...], which broadcasts over maps."""
        return self(Reshape((*channels.type.dims, *[1] * (self.rank - 2))), channels)


def _forward(node: Node, op: BatchNormalizationTraining, build: _Channels) -> tuple[Value, ...]:
    """What replaces y, the mean, the inverse deviation, the running mean and variance."""
    x, scale, bias, running_mean, running_var = (v for v in node.inputs if v)
    mean, var = _moments(x, build)
    deviation = build(Sqrt(), build(Add(), var, build.number(op.epsilon)))
    inverse = build(Div(), build.number(1.0), deviation)
    s = build(Mul(), scale, inverse)
    t = build(Sub(), bias, build(Mul(), mean, s))
    y = build(Add(), build(Mul(), x, build.along(s)), build.along(t))
    unbiased = op.momentum * build.count / (build.count - 1)
    kept = 1 - op.momentum
    new_mean = build(Add(), build.times(running_mean, kept), build.times(mean, op.momentum))
    new_var = build(Add(), build.times(running_var, kept), build.times(var, unbiased))
    return y, mean, inverse, new_mean, new_var


def _moments(x: Value, build: _Channels) -> tuple[Value, Value]:
    """The mean and the variance [C] of all elements of each channel."""
    average = ReduceMean((0,), keepdims=False)
    if build.rank == 2:
        mean = build(average, x)
        apart = build(Sub(), x, mean)
        return mean, build(average, build(Mul(), apart, apart))
    means, squares = build.node(MapMoments(), [x]).outputs
    mean = build(average, means)
    apart = build(Sub(), means, mean)
    between = build.times(build(Mul(), apart, apart), float(build.spatial))
    all_squares = build.total(build(Add(), between, squares))
    return mean, build.times(all_squares, 1 / build.count)


def _backward(node: Node, build: _Channels) -> tuple[Value, ...]:
    """What replaces dx, dscale and dbias."""
    x, dy, scale, mean, inverse = (v for v in node.inputs if v)
    if build.rank == 2:
        sums, products = dy, build(Mul(), dy, build(Sub(), x, mean))
    else:
        sums, products = build.node(MapProducts(), [dy, x, mean]).outputs
    dbias = build.total(sums)
    dscale = build(Mul(), build.total(products), inverse)
    a = build(Mul(), scale, inverse)
    slope = build(Mul(), a, build.times(build(Mul(), dscale, inverse), 1 / build.count))
    shift = build(
        Sub(), build(Mul(), slope, mean), build.times(build(Mul(), a, dbias), 1 / build.count)
    )
    product = build(Mul(), dy, build.along(a))
    dx = build(Sub(), product, build(Mul(), x, build.along(slope)))
    return build(Add(), dx, build.along(shift)), dscale, dbias
