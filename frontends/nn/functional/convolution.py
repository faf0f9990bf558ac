"""Convolutions over one, two or three spatial axes, and transposed ones."""

from __future__ import annotations

from collections.abc import Sequence

from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.conv_transpose import ConvTranspose
from cnnc.errors import InputError

from ..tensor import Tensor

Sizes = int | Sequence[int]
Padding = Sizes | str


def per_axis(value: Sizes, axes: int, name: str = "sizes") -> tuple[int, ...]:
    """One number for each spatial axis. Raises InputError."""
    numbers = (value,) * axes if isinstance(value, int) else tuple(value)
    if len(numbers) != axes:
        raise InputError(f"{name} has the wrong length", got=str(value), expected=f"{axes} numbers")
    return numbers


def extents(kernel: Sequence[int], dilation: Sequence[int]) -> list[int]:
    """Elements from the first to the last tap of a kernel, on each axis."""
    return [(k - 1) * d + 1 for k, d in zip(kernel, dilation, strict=True)]


def pads_of(
    padding: Padding, kernel: Sequence[int], stride: Sequence[int], dilation: Sequence[int]
) -> tuple[int, ...]:
    """All begins, then all ends. "same" keeps the map's size, with the odd element at the end, and
    wants a stride of 1, as in PyTorch; "valid" is no padding. Raises InputError."""
    if not isinstance(padding, str):
        return per_axis(padding, len(kernel), "padding") * 2
    if padding == "valid":
        return (0,) * (2 * len(kernel))
    if padding != "same":
        raise _no_padding(padding)
    if any(s != 1 for s in stride):
        raise InputError(
            "padding 'same' wants a stride of 1",
            got=f"stride {tuple(stride)}",
            remedy="give the padding as numbers",
        )
    totals = [extent - 1 for extent in extents(kernel, dilation)]
    return (*(t // 2 for t in totals), *(t - t // 2 for t in totals))


def conv2d(
    x: Tensor,
    weight: Tensor,
    bias: Tensor | None = None,
    stride: Sizes = 1,
    padding: Padding = 0,
    dilation: Sizes = 1,
    groups: int = 1,
) -> Tensor:
    """x [N,C,...], weight [M,C/groups,k...], bias [M] -> [N,M,...]; the weight says how many
    spatial axes there are."""
    kernel = weight.shape[2:]
    axes = len(kernel)
    stride = per_axis(stride, axes, "stride")
    dilation = per_axis(dilation, axes, "dilation")
    pads = pads_of(padding, _numbers(kernel), stride, dilation)
    return x.apply(Conv(stride, pads, dilation, groups), weight, bias)


def conv_transpose2d(
    x: Tensor,
    weight: Tensor,
    bias: Tensor | None = None,
    stride: Sizes = 1,
    padding: Padding = 0,
    output_padding: Sizes = 0,
    groups: int = 1,
    dilation: Sizes = 1,
) -> Tensor:
    """x [N,C,...], weight [C,M/groups,k...], bias [M] -> [N,M,...]. With padding "same" the map
    grows by the stride alone."""
    kernel = _numbers(weight.shape[2:])
    axes = len(kernel)
    stride = per_axis(stride, axes, "stride")
    dilation = per_axis(dilation, axes, "dilation")
    more = per_axis(output_padding, axes, "output_padding")
    if padding == "same":
        grown = [e - s for e, s in zip(extents(kernel, dilation), stride, strict=True)]
        begins = [max(g, 0) // 2 for g in grown]
        pads = (*begins, *(max(g, 0) - b for g, b in zip(grown, begins, strict=True)))
        more = tuple(m + max(-g, 0) for m, g in zip(more, grown, strict=True))
    else:
        pads = pads_of(padding, kernel, stride, dilation)
    return x.apply(ConvTranspose(stride, pads, dilation, groups, more), weight, bias)


conv1d = conv3d = conv2d
conv_transpose1d = conv_transpose3d = conv_transpose2d


def _numbers(dims: Sequence[object]) -> tuple[int, ...]:
    return tuple(d for d in dims if isinstance(d, int))


def _no_padding(padding: str) -> InputError:
    return InputError(
        "unknown padding", got=repr(padding), expected="'same', 'valid', or numbers of elements"
    )
