"""Gradient rules of convolutions and pools."""

from __future__ import annotations

from dataclasses import fields

from ..ir.graph import Value
from ..ops.conv import Conv
from ..ops.conv_transpose import ConvTranspose
from ..ops.conv_weight_gradient import ConvWeightGradient
from ..ops.pick import Slice
from ..ops.pool import AveragePool, AveragePoolGradient, MaxPool, MaxPoolGradient
from .backward import Backward, Gradients, Rules


def conv(
    b: Backward, op: Conv, dy: Value, x: Value, w: Value, bias: Value | None = None
) -> Gradients:
    """Each element of dy goes back by its window's taps: a transposed convolution with the same
    weights. Behind the last window, x may have elements that no window reads."""
    window = op.window(w.type)
    rank, lengths = window.rank, zip(x.type.dims[2:], dy.type.dims[2:], strict=True)
    unread = tuple(
        length + op.pads[i] + op.pads[i + rank] - window.extents[i] - (windows - 1) * op.strides[i]
        for i, (length, windows) in enumerate(lengths)
    )
    back = ConvTranspose(op.strides, op.pads, op.dilations, op.group, unread)
    dw = ConvWeightGradient(window.kernel, op.strides, op.pads, op.dilations, op.group)
    return b(back, dy, w), b(dw, x, dy), _of_bias(b, dy, bias)


def conv_transpose(
    b: Backward, op: ConvTranspose, dy: Value, x: Value, w: Value, bias: Value | None = None
) -> Gradients:
    """The convolution of dy with the same weights; x has the part of dy. What `output_padding` adds
    behind the last window is cut off, at first from the pads."""
    rank = x.type.rank - 2
    begins, ends = op.pads[:rank], op.pads[rank:]
    after = [end - added for end, added in zip(ends, op.output_padding, strict=True)]
    read = dy
    if min(after) < 0:
        cuts = {2 + i: pad for i, pad in enumerate(after) if pad < 0}
        lengths = tuple(dy.type.dims[axis] + pad for axis, pad in cuts.items())
        read = b(Slice((0,) * len(cuts), lengths, tuple(cuts)), dy)
    pads = (*begins, *(max(pad, 0) for pad in after))
    dx = b(Conv(op.strides, pads, op.dilations, op.group), read, w)
    dw = ConvWeightGradient(w.type.dims[2:], op.strides, pads, op.dilations, op.group)
    return dx, b(dw, read, x), _of_bias(b, dy, bias)


def _of_bias(b: Backward, dy: Value, bias: Value | None) -> Value | None:
    """The sum of dy over all but the channels."""
    if bias is None:
        return None
    return b.summed(dy, (0, *range(2, dy.type.rank)), keepdims=False)


def max_pool(b: Backward, op: MaxPool, dy: Value, x: Value) -> Gradients:
    attributes = {f.name: getattr(op, f.name) for f in fields(op)}
    return (b(MaxPoolGradient(**attributes), x, dy),)


def average_pool(b: Backward, op: AveragePool, dy: Value, x: Value) -> Gradients:
    attributes = {f.name: getattr(op, f.name) for f in fields(op)}
    return (b(AveragePoolGradient(**attributes, shape=x.type.dims[2:]), dy),)


RULES: Rules = {
    Conv: conv,
    ConvTranspose: conv_transpose,
    MaxPool: max_pool,
    AveragePool: average_pool,
}
