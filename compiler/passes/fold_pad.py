"""Padding with zeros, done by the window that slides over it: no copy of the map is made."""

from __future__ import annotations

from dataclasses import replace

from ..ir.graph import Builder, Graph, Value
from ..ops.conv import Conv
from ..ops.pick import Pad
from ..ops.pool import AveragePool
from ..ops.shape import Transpose
from ..target import Refusal
from .rule import Match, P, Rule, rewrite


class FoldPadIntoConv(Rule):
    """Conv(Pad(x), w, b) -> Conv(x, w, b) that pads more, for zeros on the spatial axes."""

    pattern = P(Conv, P(Pad, "x", name="pad"), "w", "b?")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        return _padding_conv(match, build, ())


class FoldTransposedPadIntoConv(Rule):
    """Conv(Transpose(Pad(x)), w, b) -> Conv(Transpose(x), w, b) that pads more."""

    pattern = P(
        Conv,
        P(Transpose, P(Pad, "x", name="pad"), name="transpose"),
        "w",
        "b?",
    )

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        op = match.nodes["transpose"].op
        assert isinstance(op, Transpose), "the pattern asks for a Transpose"
        return _padding_conv(match, build, op.axes(match.value("x").type.rank))


def _padding_conv(match: Match, build: Builder, perm: tuple[int, ...]) -> Value | Refusal:
    """The root, on x in the order of axes that `perm` says, doing what the Pad did."""
    op = match.root.op
    assert isinstance(op, Conv), "the pattern asks for a convolution"
    more = _spatial_zeros(match, perm)
    if isinstance(more, Refusal):
        return more
    pads = tuple(a + b for a, b in zip(op.pads, more, strict=True))
    x, w, b = match.value("x"), match.value("w"), match.values["b"]
    x = build(Transpose(perm), x) if perm else x
    return build(replace(op, pads=pads), x, w, b, name=match.root.name)


class FoldPadIntoAveragePool(Rule):
    """AveragePool(Pad(x)) -> AveragePool(x) that pads, and counts what it pads, for zeros on the
    spatial axes."""

    pattern = P(AveragePool, P(Pad, "x", name="pad"))

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        op = match.root.op
        assert isinstance(op, AveragePool), "the pattern asks for a mean of windows"
        more = _spatial_zeros(match, ())
        if isinstance(more, Refusal):
            return more
        if op.ceil_mode:
            return Refusal("where its last window ends depends on what is padding")
        if any(op.pads) and not op.count_include_pad:
            return Refusal("its own padding does not count")
        pads = tuple(a + b for a, b in zip(op.pads, more, strict=True))
        extents = op.window.extents
        if any(pad >= extents[i % len(extents)] for i, pad in enumerate(pads)):
            return Refusal("a pad is not smaller than the kernel")
        pool = replace(op, pads=pads, count_include_pad=True)
        return build(pool, match.value("x"), name=match.root.name)


def _spatial_zeros(match: Match, perm: tuple[int, ...]) -> tuple[int, ...] | Refusal:
    """The pads of the spatial axes, begins, then ends, of a Pad that adds zeros there alone; the
    axes are in the order that `perm` says."""
    op, rank = match.nodes["pad"].op, match.value("x").type.rank
    assert isinstance(op, Pad), "the pattern asks for a Pad"
    if op.mode != "constant" or op.value != 0:
        return Refusal("it does not pad with zeros")
    order = perm or tuple(range(rank))
    begins, ends = [op.pads[i] for i in order], [op.pads[i + rank] for i in order]
    if any((*begins[:2], *ends[:2])):
        return Refusal("it pads the batch or the channels")
    if min(op.pads) < 0:
        return Refusal("it cuts off elements")
    return (*begins[2:], *ends[2:])


RULES: tuple[Rule, ...] = (
    FoldPadIntoConv(),
    FoldTransposedPadIntoConv(),
    FoldPadIntoAveragePool(),
)


def fold_pads(graph: Graph) -> Graph:
    """The graph where windows pad by themselves as far as they can."""
    return rewrite(graph, RULES)
