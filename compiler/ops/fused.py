"""Fusion: several operators that a target runs as one.

A `Fused` operator means what its body means. `fuse` makes one out of nodes of a graph, `region`
shows it to targets as an anchor and an epilogue.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

import numpy as np

from cnnc.errors import ModelError

from ..ir.expression import Expression, argument, lift
from ..ir.graph import Builder, Graph, Node, Role, Value
from ..ir.interpret import interpret
from ..ir.operator import Operator, Sample
from ..ir.types import DType, TensorType
from .activation import Relu, Sigmoid, Tanh
from .conv import Conv
from .dimension import agree
from .elementwise import Add, Elementwise, Mul, Sub
from .moments import MapProducts, MapSums


@dataclass(frozen=True)
class Fused(Operator):
    """The output of `body` for these inputs: one heavy node, the anchor, and elementwise nodes.

    `anchor` is its place among the body's nodes, or -1 when all are elementwise: then there may be
    several outputs, of one type. The anchor reads inputs of the body only, so that all other nodes
    work on its output. Behind an anchor and its epilogue nodes may follow that sum maps, of what
    they give or of the body's inputs: then their outputs follow. Bodies are equal when they are
    one.
    """

    body: Graph
    anchor: int

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        body = self.retyped(*inputs).body
        self._check(body)
        return tuple(v.type for v in body.outputs)

    @property
    def sums(self) -> tuple[Node, ...]:
        """The last nodes, which sum maps; none in most regions."""
        return tuple(n for n in self.body.nodes if isinstance(n.op, MapSums))

    def retyped(self, *inputs: TensorType | None) -> Fused:
        """The fusion with its body inferred anew for inputs of these types. Raises ModelError."""
        types = [t for t in inputs if t is not None]
        if not len(types) == len(inputs) == len(self.body.inputs):
            raise ModelError(
                "inputs do not fit the body",
                got=f"{len(types)} of {len(inputs)} present",
                expected=str(len(self.body.inputs)),
            )
        if types == [v.type for v in self.body.inputs]:
            return self
        return replace(self, body=self.body.retyped(types))

    def _check(self, body: Graph) -> None:
        """Raises ModelError unless the body is an anchor, its epilogue, and sums if any."""
        sums = replace(self, body=body).sums
        if self.anchor < 0:
            fits = not sums and len({v.type for v in body.outputs}) == 1
        else:
            known = (*body.inputs, *body.outputs[:1])
            fits = all(v in known for each in sums for v in each.inputs if v)
            fits = fits and body.outputs[1:] == tuple(v for each in sums for v in each.outputs)
            fits = fits and body.nodes[len(body.nodes) - len(sums) :] == sums
        if not fits or body.updates:
            raise ModelError("body has not exactly one result", got=str(len(body.results_in_order)))
        if not -1 <= self.anchor < len(body.nodes):
            raise ModelError(
                "anchor is no node of the body",
                got=str(self.anchor),
                expected=f"-1 to {len(body.nodes) - 1}",
            )
        for i, node in enumerate(body.nodes):
            if i != self.anchor and not isinstance(node.op, Elementwise) and node not in sums:
                raise ModelError("a node beside the anchor is not elementwise", got=node.op.name)
        if self.anchor >= 0:
            self._check_anchor(body, body.nodes[self.anchor])

    @staticmethod
    def _check_anchor(body: Graph, anchor: Node) -> None:
        if any(v is not None and v not in body.inputs for v in anchor.inputs):
            raise ModelError("the anchor reads what is no input of the body", got=anchor.name)
        shapes = body.outputs[0].type.shape, anchor.output.type.shape
        if len(shapes[0]) != len(shapes[1]) or not all(map(agree, *shapes)):
            raise ModelError(
                "the epilogue changes the shape of the anchor's output",
                got=str(body.outputs[0].type),
                expected=str(anchor.output.type),
            )

    def reference(self, *inputs: np.ndarray) -> tuple[np.ndarray, ...]:
        return tuple(interpret(self.body, inputs, dtype=np.result_type(*inputs)))

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        return sum(node.flops for node in self.retyped(*inputs).body.nodes)

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        return max(node.op.terms(node.input_types) for node in self.retyped(*inputs).body.nodes)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield _convolution_with_epilogue()
        yield _convolution_with_sums()
        yield _swish()
        yield _momentum()


def _convolution_with_epilogue() -> Sample:
    """relu(conv(x, w, bias) + residual)."""
    shapes = ((2, 3, 5, 7), (4, 3, 3, 3), (4,), (2, 4, 5, 7))
    builder = Builder("conv")
    x, w, bias, residual = (
        builder.input(n, TensorType(DType.FLOAT32, s))
        for n, s in zip(("x", "w", "bias", "residual"), shapes, strict=True)
    )
    y = builder(Relu(), builder(Add(), builder(Conv(pads=(1, 1, 1, 1)), x, w, bias), residual))
    return Sample(Fused(builder.graph([y]), 0), shapes)


def _convolution_with_sums() -> Sample:
    """y = tanh(conv(x, w)), and the sums of y and of y * (z - centre) over each map."""
    shapes = ((2, 3, 5, 7), (4, 3, 3, 3), (2, 4, 3, 5), (4,))
    builder = Builder("sums")
    x, w, z, centre = (
        builder.input(n, TensorType(DType.FLOAT32, s))
        for n, s in zip(("x", "w", "z", "centre"), shapes, strict=True)
    )
    y = builder(Tanh(), builder(Conv(), x, w))
    sums = builder.node(MapProducts(), [y, z, centre])
    return Sample(Fused(builder.graph([y, *sums.outputs]), 0), shapes)


def _swish() -> Sample:
    """x * sigmoid(x)."""
    builder = Builder("swish")
    x = builder.input("x", TensorType(DType.FLOAT32, (3, 5)))
    y = builder(Mul(), x, builder(Sigmoid(), x))
    return Sample(Fused(builder.graph([y]), -1), ((3, 5),))


def _momentum() -> Sample:
    """v' = v * rate + g, and w - v' * rate."""
    builder = Builder("momentum")
    v, g, w, rate = (
        builder.input(name, TensorType(DType.FLOAT32, shape))
        for name, shape in (("v", (3, 5)), ("g", (3, 5)), ("w", (3, 5)), ("rate", ()))
    )
    velocity = builder(Add(), builder(Mul(), v, rate), g)
    new = builder(Sub(), w, builder(Mul(), velocity, rate))
    return Sample(Fused(builder.graph([velocity, new]), -1), ((3, 5), (3, 5), (3, 5), ()))


@dataclass(frozen=True)
class Region:
    """A node as a target sees it: a heavy node, and an expression on each element of its output.

    `anchor` is the body's anchor, or the node itself when it isn't Fused; None when all nodes are
    elementwise. `inputs` are, for each input of the anchor, its position among the node's inputs
    (None when absent). In `epilogue`, $0 is the anchor's output and $1.. the operands; without an
    anchor the operands begin at $0, and `others` are the expressions of further outputs. `operands`
    are positions among the node's inputs. A constant of one element is no operand, but a constant
    of the expression.
    """

    anchor: Node | None
    inputs: tuple[int | None, ...]
    epilogue: Expression
    operands: tuple[int, ...]
    others: tuple[Expression, ...] = ()


def region(node: Node) -> Region:
    """The anchor and the epilogue of a node, fused or plain."""
    single = scalars(node)
    if isinstance(node.op, Fused):
        return _compose(node.op.body, node.op.anchor, single)
    positions = tuple(i if v is not None else None for i, v in enumerate(node.inputs))
    if not isinstance(node.op, Elementwise):
        return Region(node, positions, argument(0), ())
    operands = tuple(i for i in range(len(positions)) if i not in single)
    leaves = {**single, **{i: argument(n) for n, i in enumerate(operands)}}
    return Region(None, (), node.op.expression(*(leaves[i] for i in sorted(leaves))), operands)


def scalars(node: Node) -> dict[int, Expression]:
    """The inputs that are constants of one element, by position; none when all are, since then
    there would be nothing to read."""
    arrays = [v.constant if v is not None else None for v in node.inputs]
    single = {i: a.item() for i, a in enumerate(arrays) if a is not None and a.size == 1}
    found = {
        i: lift(float(a)) for i, a in single.items() if isinstance(a, float) or int(float(a)) == a
    }
    return found if len(found) < len(arrays) else {}


def _compose(body: Graph, anchor: int, scalars: Mapping[int, Expression]) -> Region:
    position = {v: i for i, v in enumerate(body.inputs)}
    heavy = body.nodes[anchor] if anchor >= 0 else None
    known: dict[Value, Expression] = {heavy.output: argument(0)} if heavy else {}
    first = len(known)
    operands: list[int] = []

    def element(value: Value) -> Expression:
        if value not in known:
            place = position[value]
            known[value] = scalars.get(place) or argument(first + len(operands))
            if place not in scalars:
                operands.append(place)
        return known[value]

    for node in body.nodes:
        if node is heavy or isinstance(node.op, MapSums):
            continue
        assert isinstance(node.op, Elementwise), f"{node.name} is no part of an epilogue"
        known[node.output] = node.op.expression(*(element(v) for v in node.inputs if v is not None))
    inputs = tuple(position[v] if v is not None else None for v in heavy.inputs) if heavy else ()
    others = () if heavy else body.outputs[1:]  # behind an anchor they are sums
    epilogue, further = element(body.outputs[0]), tuple(map(element, others))
    return Region(heavy, inputs, epilogue, tuple(operands), further)


def fuse(
    nodes: Sequence[Node], anchor: Node | None, *outputs: Value, sums: Sequence[Node] = ()
) -> Node:
    """One Fused node that defines `outputs` as `nodes` do, which it replaces.

    `nodes` are in order and include `anchor`, unless it is None; no other node may read what they
    define but for `outputs`, which stay the same values, so that their readers need no change.
    Inputs come in the order of first use. Nodes that are Fused are taken apart. The node has the
    name of the anchor, or of the last of `nodes`, and the origins of all. `sums` sum maps, of the
    output or of inputs, and their outputs become the node's. Raises ModelError when the nodes are
    not an anchor and elementwise nodes on its output.
    """
    flat, place, results = _inlined(nodes, anchor, outputs)
    inner = dict(zip(outputs, results, strict=True))
    flat += (each.renamed(inner) for each in sums)
    nodes, added = [*nodes, *sums], tuple(v for each in sums for v in each.outputs)
    results, outputs = [*results, *added], (*outputs, *added)
    defined = {v for node in flat for v in node.outputs}
    reads = chain.from_iterable(node.inputs for node in flat)
    externals = tuple(dict.fromkeys(v for v in reads if v is not None and v not in defined))
    new = {v: Value(v.name, v.type, Role.INPUT) for v in externals}
    new.update((v, replace(v)) for node in flat for v in node.outputs)
    body = Graph(
        outputs[0].name,
        tuple(new[v] for v in externals),
        tuple(node.renamed(new) for node in flat),
        tuple(new[v] for v in results),
    )
    op = Fused(body, place)
    op.infer(*(v.type for v in externals))
    origins = dict.fromkeys(name for node in nodes for name in node.origins)
    return Node(op, externals, outputs, (anchor or nodes[-1]).name, tuple(origins))


def apart(node: Node) -> tuple[Node, tuple[Node, ...]]:
    """A region and its sums as nodes of their own; the first has all inputs of the whole."""
    assert isinstance(node.op, Fused), f"{node.name} is no region"
    body, sums = node.op.body, node.op.sums
    assert sums, f"{node.name} has no sums"
    bare = replace(body, nodes=body.nodes[: -len(sums)], outputs=body.outputs[:1])
    inner, outer = (*body.inputs, *body.outputs), (*node.inputs, *node.outputs)
    outside = {v: new for v, new in zip(inner, outer, strict=True) if new}
    return (
        replace(node, op=replace(node.op, body=bare), outputs=node.outputs[:1]),
        tuple(each.renamed(outside) for each in sums),
    )


def _inlined(
    nodes: Sequence[Node], anchor: Node | None, outputs: Sequence[Value]
) -> tuple[list[Node], int, list[Value]]:
    """The nodes with bodies in place of fused ones, where the anchor is among them, the outputs."""
    flat: list[Node] = []
    new: dict[Value, Value] = {}  # input of a body -> what it reads; output of a node -> the body's
    place = -1
    for node in nodes:
        outside = node.renamed({v: new[v] for v in node.inputs if v in new})
        if not isinstance(node.op, Fused):
            place = len(flat) if node is anchor else place
            flat.append(outside)
            continue
        if node is anchor and node.op.anchor >= 0:
            place = len(flat) + node.op.anchor
        types = [v.type for v in node.op.body.inputs]
        body = node.op.body.retyped(types)  # a copy: two nodes may share one operator
        new.update(zip(body.inputs, (v for v in outside.inputs if v is not None), strict=True))
        flat.extend(inside.renamed(new) for inside in body.nodes)
        made = zip(node.outputs, body.outputs, strict=True)
        new.update((outer, new.get(inner, inner)) for outer, inner in made)
    return flat, place, [new.get(v, v) for v in outputs]
