"""Transposed convolution in terms of convolution, which has the fast kernels.

With stride s, output s * q + r is the sum over a of x[q - a] w[s * a + r]: for each phase r an
ordinary convolution of stride 1, whose filter is every s-th tap of w, in reverse. With few filters
all phases are one convolution with s times the filters on each axis, where a phase with fewer taps
has zeros; with many, each is one by itself. Their outputs are interleaved afterwards.
Source: Shi et al. 2016, arXiv:1609.07009, section 2.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from math import prod

from ..ir.graph import Builder, Value
from ..ops.conv import Conv
from ..ops.conv_transpose import ConvTranspose
from ..ops.interleave import Interleave
from ..ops.phase_filters import PhaseFilters
from ..ops.pick import Expand, Pad, Slice
from ..ops.shape import DepthToSpace, Reshape, Transpose
from ..target import Refusal
from .rule import Match, P, Rule

_FEW = 16  # filters: of fewer, those of one phase would not fill a vector


@dataclass(frozen=True)
class _Axis:
    """One spatial axis: its convolution has filters of `taps` and these pads; of the interleaved
    outputs, `length` are kept from `begin` on."""

    stride: int
    taps: int
    pads: tuple[int, int]
    begin: int
    length: int

    @staticmethod
    def of(op: ConvTranspose, axis: int, dim: int, kernel: int) -> _Axis:
        stride, spatial = op.strides[axis], len(op.strides)
        length = op.length(axis, dim, kernel)
        assert isinstance(length, int), "the shapes are known"
        if stride == 1:
            reach = (kernel - 1) * op.dilations[axis]
            first, last = op.pads[axis], op.pads[axis + spatial]
            before = max(reach - first, 0)
            after = max(reach - last + op.output_padding[axis], 0)
            return _Axis(1, kernel, (before, after), max(first - reach, 0), length)
        taps = -(-kernel // stride)
        first = min(op.pads[axis] // stride, taps - 1)  # of the outputs before interleaving
        past = -(-(op.pads[axis] + length) // stride)
        after = max(past - dim, 0)
        return _Axis(
            stride, taps, (taps - 1 - first, after), op.pads[axis] - first * stride, length
        )


@dataclass(frozen=True)
class _Part:
    """One phase on one spatial axis: its taps are every stride-th from `first` on, with these pads
    for as many outputs as it has."""

    first: int
    taps: int
    pads: tuple[int, int]

    @staticmethod
    def of(op: ConvTranspose, axis: int, dim: int, kernel: int, begin: int) -> _Part:
        """The phase of the outputs from `begin` on."""
        stride, length = op.strides[axis], op.length(axis, dim, kernel)
        assert isinstance(length, int), "the shapes are known"
        ahead, first = divmod(op.pads[axis] + begin, stride)
        taps = len(range(first, kernel, stride))
        reach = (taps - 1) * op.dilations[axis]
        outputs = len(range(begin, length, stride))
        return _Part(first, taps, (reach - ahead, outputs + ahead - dim))


class ConvTransposeOfPhases(Rule):
    """ConvTranspose(x, w, b) -> Interleave(Conv(x, filters of a phase, b) for each phase): no
    products with zeros, nothing is cut off, and a phase without taps is none."""

    pattern = P(ConvTranspose, "x", "w", "b?")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        op, x, w, b = match.root.op, match.value("x"), match.value("w"), match.values["b"]
        assert isinstance(op, ConvTranspose), "the pattern asks for a transposed convolution"
        if refusal := _refuse_phases(op, w):
            return refusal
        shape = match.root.output.type.dims[2:]
        if any(d < s for d, s in zip(shape, op.strides, strict=True)):
            return Refusal("it has fewer outputs than phases")
        axes = list(enumerate(zip(x.type.dims[2:], w.type.dims[2:], op.strides, strict=True)))
        phases = {
            number: parts
            for number, parts in enumerate(
                product(*([_Part.of(op, i, d, k, r) for r in range(s)] for i, (d, k, s) in axes))
            )
            if all(part.taps for part in parts)
        }
        if any(min(part.pads) < 0 for parts in phases.values() for part in parts):
            return Refusal("a phase does not read all of x")
        if b is not None and len(phases) < prod(op.strides):
            return Refusal("a phase without taps has a bias")
        made = []
        for parts in phases.values():
            pads = (*(p.pads[0] for p in parts), *(p.pads[1] for p in parts))
            filters = build(PhaseFilters(op.strides, op.group, tuple(p.first for p in parts)), w)
            made.append(build(Conv((1,) * len(parts), pads, op.dilations, op.group), x, filters, b))
        return build(Interleave(op.strides, shape, tuple(phases)), *made, name=match.root.name)


class ConvTransposeToConv(Rule):
    """ConvTranspose(x, w, b) -> Slice(interleave(Conv(x, phases of w, copies of b)))."""

    pattern = P(ConvTranspose, "x", "w", "b?")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        op, x, w, b = match.root.op, match.value("x"), match.value("w"), match.values["b"]
        assert isinstance(op, ConvTranspose), "the pattern asks for a transposed convolution"
        kernel = w.type.dims[2:]
        strided = [s > 1 for s in op.strides]
        if any(s and d > 1 for s, d in zip(strided, op.dilations, strict=True)):
            return Refusal("it has strides and dilations")
        if refusal := _refuse_depthwise(op, w):
            return refusal
        axes = [_Axis.of(op, i, x.type.dims[2 + i], k) for i, k in enumerate(kernel)]
        conv = Conv(
            (1,) * len(axes),
            (*(a.pads[0] for a in axes), *(a.pads[1] for a in axes)),
            op.dilations,
            op.group,
        )
        filters = build(PhaseFilters(op.strides, op.group), w)
        y = build(conv, x, filters, _biases(build, b, op.group, axes))
        y = _interleaved(build, y, op.group, axes)
        begins = tuple(a.begin for a in axes)
        ends = tuple(a.begin + a.length for a in axes)
        places = tuple(range(2, 2 + len(axes)))
        if all(a.begin == 0 for a in axes) and y.type == match.root.output.type:
            return y
        return build(Slice(begins, ends, places), y, name=match.root.name)


class ConvTransposeOfZeros(Rule):
    """ConvTranspose(x, w, b) -> Conv(x with zeros between its elements, w backwards, b).

    Of strides and dilations on one axis: slower than phases, most of whose products are not with
    zeros."""

    pattern = P(ConvTranspose, "x", "w", "b?")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        op, x, w = match.root.op, match.value("x"), match.value("w")
        assert isinstance(op, ConvTranspose), "the pattern asks for a transposed convolution"
        if refusal := _refuse_depthwise(op, w):
            return refusal
        kernel = w.type.dims[2:]
        begins, ends, cuts = [], [], []
        for i, taps in enumerate(kernel):
            reach = (taps - 1) * op.dilations[i]
            begin, end = op.pads[i], op.pads[i + len(kernel)] - op.output_padding[i]
            begins.append(max(reach - begin, 0))
            ends.append(max(reach - end, 0))
            cuts.append(max(begin - reach, 0))
        spread = _spread(build, x, op.strides)
        conv = Conv((1,) * len(kernel), (*begins, *ends), op.dilations, op.group)
        backwards = build(PhaseFilters((1,) * len(kernel), op.group), w)
        y = build(conv, spread, backwards, match.values["b"])
        if y.type == match.root.output.type:
            return y
        dims = match.root.output.type.dims[2:]
        past = tuple(cut + d for cut, d in zip(cuts, dims, strict=True))
        places = tuple(range(2, 2 + len(kernel)))
        return build(Slice(tuple(cuts), past, places), y, name=match.root.name)


def _refuse_phases(op: ConvTranspose, w: Value) -> Refusal | None:
    """A refusal where the phases are not better off as convolutions of their own."""
    strided = [s > 1 for s in op.strides]
    if not any(strided):
        return Refusal("it has no strides")
    if any(s and d > 1 for s, d in zip(strided, op.dilations, strict=True)):
        return Refusal("it has strides and dilations")
    if w.type.dims[1] < _FEW:
        return Refusal(f"{w.type.dims[1]} filters leave vectors empty")
    taps = zip(w.type.dims[2:], op.strides, strict=True)
    if not any(op.pads) and all(k % s == 0 for k, s in taps):
        return Refusal("all phases are alike")
    return _refuse_depthwise(op, w)


def _refuse_depthwise(op: ConvTranspose, w: Value) -> Refusal | None:
    """A refusal where each channel is by itself and strided: most of what phases, or zeros, would
    have to be multiplied with then are zeros."""
    is_depthwise = op.group == w.type.dims[0] and w.type.dims[1] == 1
    if is_depthwise and max(op.strides) > 1:
        return Refusal("every channel is by itself")
    return None


def _spread(build: Builder, x: Value, strides: tuple[int, ...]) -> Value:
    """x with its elements `strides` apart on the spatial axes, and zeros between them."""
    for axis, stride in enumerate(strides, 2):
        if stride == 1:
            continue
        dims = x.type.dims
        before, after = dims[:axis], dims[axis + 1 :]
        rows = build(Reshape((prod(before), dims[axis], 1, prod(after))), x)
        padded = build(Pad((0, 0, 0, 0, 0, 0, stride - 1, 0)), rows)
        whole = build(Reshape((*before, dims[axis] * stride, *after)), padded)
        x = build(Slice((0,), (dims[axis] * stride - stride + 1,), (axis,)), whole)
    return x


def _biases(build: Builder, b: Value | None, group: int, axes: list[_Axis]) -> Value | None:
    """A bias for every filter."""
    phases = prod(a.stride for a in axes)
    if b is None or phases == 1:
        return b
    rows = build(Reshape((group, 1, b.type.dims[0] // group)), b)
    return build(Reshape((-1,)), build(Expand((1, phases, 1)), rows))


def _interleaved(build: Builder, y: Value, group: int, axes: list[_Axis]) -> Value:
    """y [N,group*phases*M/group,q...] -> [N,M,q*stride...]."""
    strides = [a.stride for a in axes]
    if prod(strides) == 1:
        return y
    if group == 1 and len(set(strides)) == 1:
        return build(DepthToSpace(strides[0]), y)
    n, channels, *dims = y.type.dims
    filters = channels // prod(strides) // group
    spatial = len(axes)
    y = build(Reshape((n, group, *strides, filters, *dims)), y)
    pairs = [(3 + spatial + i, 2 + i) for i in range(spatial)]
    y = build(Transpose((0, 1, 2 + spatial, *(p for pair in pairs for p in pair))), y)
    whole = [d * s for d, s in zip(dims, strides, strict=True)]
    return build(Reshape((n, group * filters, *whole)), y)
