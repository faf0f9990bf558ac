"""Transposes: those of channels-last networks meet their inverses and go.

Frameworks that keep channels last put a transpose on either side of a convolution. Here transposes
sink towards the outputs, past operators that work in any order of the axes, until the next one
undoes them.
"""

from __future__ import annotations

from dataclasses import replace

from ..ir.graph import Builder, Node, Value
from ..ops.concat import Concat
from ..ops.elementwise import Elementwise
from ..ops.laws import axis_within
from ..ops.pick import Pad
from ..ops.reduce import ReduceMax, ReduceMean, ReduceMin, ReduceProd, ReduceSum, Reduction
from ..ops.shape import Reshape, Transpose
from ..target import Refusal
from .rule import Match, P, Rule


class MergeTransposes(Rule):
    """Transpose(Transpose(x)) -> Transpose(x)."""

    pattern = P(Transpose, P(Transpose, "x", name="first"))

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        first, second = _perm(match.nodes["first"]), _perm(match.root)
        merged = Transpose(tuple(first[i] for i in second))
        return build(merged, match.value("x"), name=match.root.name)


class TransposeToReshape(Rule):
    """Transpose(x) -> Reshape(x) where the axes longer than 1 stay in their order."""

    pattern = P(Transpose, "x")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        x = match.value("x")
        long = [axis for axis in _perm(match.root) if x.type.dims[axis] != 1]
        if long != sorted(long):
            return Refusal("it moves elements")
        dims = match.root.output.type.dims
        return build(Reshape(dims, allowzero=0 in dims), x, name=match.root.name)


class SinkTranspose(Rule):
    """f(Transpose(x)) -> Transpose(f(x)) for an elementwise f."""

    pattern = P(Elementwise, P(Transpose, "x", name="transpose"))

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        return _sunk(match, build, 0)


class SinkTransposeOnTheLeft(Rule):
    """f(Transpose(x), b) -> Transpose(f(x, b')), where b is a parameter or transposed as well."""

    pattern = P(Elementwise, P(Transpose, "x", name="transpose"), "b")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        return _sunk(match, build, 0)


class SinkTransposeOnTheRight(Rule):
    """f(b, Transpose(x)) -> Transpose(f(b', x)), where b is a parameter or transposed as well."""

    pattern = P(Elementwise, "b", P(Transpose, "x", name="transpose"))

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        return _sunk(match, build, 1)


def _sunk(match: Match, build: Builder, place: int) -> Value | Refusal:
    """The elementwise root with its transposed input, at that place, transposed afterwards."""
    root, transpose = match.root, match.nodes["transpose"]
    users = match.graph.users[transpose.output]
    if not all(isinstance(user.op, Elementwise | Transpose) for user in users):
        return Refusal(f"{transpose.name} has a user that needs its order of axes")
    perm, x = _perm(transpose), match.value("x")
    if root.output.type.rank != x.type.rank:
        return Refusal("an operand of more axes gives the output its shape")
    operands = [x]
    if "b" in match.values:
        b = _in_order_of(match, build, match.value("b"), perm)
        if isinstance(b, Refusal):
            return b
        operands.insert(1 - place, b)
    y = build(root.op, *_as_in(root, transpose.output, x, operands), name=root.name)
    return build(Transpose(perm), y)


def _as_in(root: Node, transposed: Value, x: Value, operands: list[Value]) -> list[Value]:
    """The operands in the root's order: a pattern of a commutative operator may have swapped
    them."""
    swapped = len(operands) == 2 and (root.inputs[operands.index(x)] is not transposed)
    return operands[::-1] if swapped else operands


def _in_order_of(match: Match, build: Builder, b: Value, perm: tuple[int, ...]) -> Value | Refusal:
    """What b is when the axes are in their order before the transpose."""
    producer = match.graph.producers.get(b)
    if producer and isinstance(producer.op, Transpose) and _perm(producer) == perm:
        (source,) = producer.inputs
        assert source is not None, "a transpose has an input"
        return source
    if b.type.rank > len(perm):
        return Refusal("an operand has more axes")
    if b.type.elements > 1 and not match.graph.is_prepared(b):
        return Refusal(f"{b.name} is neither a parameter nor transposed likewise")
    if b.type.elements == 1:
        return b
    aligned = (*[1] * (len(perm) - b.type.rank), *b.type.dims)
    inverse = tuple(perm.index(i) for i in range(len(perm)))
    return build(Transpose(inverse), build(Reshape(aligned, allowzero=0 in aligned), b))


class SinkTransposeBelowReduction(Rule):
    """Reduce(Transpose(x)) -> Transpose(Reduce(x))."""

    pattern = P(
        (ReduceSum, ReduceMean, ReduceMax, ReduceMin, ReduceProd),
        P(Transpose, "x", name="transpose"),
    )

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        if refusal := match.refuse_shared("transpose"):
            return refusal
        op, x = match.root.op, match.value("x")
        assert isinstance(op, Reduction), "the pattern asks for a reduction"
        perm = _perm(match.nodes["transpose"])
        axes = tuple(sorted(perm[i] for i in op.places(x.type.rank)))
        y = build(replace(op, axes=axes, keepdims=True), x, name=match.root.name)
        y = build(Transpose(perm), y)
        dims = match.root.output.type.dims
        return y if op.keepdims else build(Reshape(dims, allowzero=0 in dims), y)


class SinkTransposeBelowPad(Rule):
    """Pad(Transpose(x)) -> Transpose(Pad(x))."""

    pattern = P(Pad, P(Transpose, "x", name="transpose"))

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        if refusal := match.refuse_shared("transpose"):
            return refusal
        op, perm = match.root.op, _perm(match.nodes["transpose"])
        assert isinstance(op, Pad), "the pattern asks for a Pad"
        rank = len(perm)
        places = [perm.index(i) for i in range(rank)]
        pads = tuple(op.pads[i + end] for end in (0, rank) for i in places)
        y = build(replace(op, pads=pads), match.value("x"), name=match.root.name)
        return build(Transpose(perm), y)


class SinkTransposesBelowConcat(Rule):
    """Concat(Transpose(x), Transpose(y), ...) -> Transpose(Concat(x, y, ...)) of one order."""

    pattern = P(Concat, ...)

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        root, op = match.root, match.root.op
        assert isinstance(op, Concat), "the pattern asks for a Concat"
        producers = [match.graph.producers.get(v) for v in root.inputs if v is not None]
        sources: list[Value] = []
        for node in producers:
            if node is None or not isinstance(node.op, Transpose) or node.inputs[0] is None:
                return Refusal("not all parts are transposed")
            if _perm(node) != _perm(producers[0] or node):
                return Refusal("the parts are transposed in several ways")
            sources.append(node.inputs[0])
        first = producers[0]
        assert first is not None, "a Concat has inputs"
        perm = _perm(first)
        y = build(Concat(perm[axis_within(op.axis, len(perm))]), *sources, name=root.name)
        return build(Transpose(perm), y)


def _perm(node: Node) -> tuple[int, ...]:
    """The permutation of a Transpose."""
    assert isinstance(node.op, Transpose), f"{node.name} is no Transpose"
    return node.op.axes(node.output.type.rank)


RULES: tuple[Rule, ...] = (
    MergeTransposes(),
    TransposeToReshape(),
    SinkTranspose(),
    SinkTransposeOnTheLeft(),
    SinkTransposeOnTheRight(),
    SinkTransposeBelowReduction(),
    SinkTransposeBelowPad(),
    SinkTransposesBelowConcat(),
)
