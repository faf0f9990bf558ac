"""Pooling: of sliding windows, and to a size that is wanted."""

from __future__ import annotations

from collections.abc import Sequence

from cnnc.compiler.ops.concat import Concat
from cnnc.compiler.ops.pick import Gather, Slice
from cnnc.compiler.ops.pool import AveragePool, MaxPool
from cnnc.compiler.ops.reduce import ReduceMax, ReduceMean, Reduction
from cnnc.errors import InputError

from ..tensor import Tensor
from .convolution import Sizes, per_axis


def max_pool2d(
    x: Tensor,
    kernel_size: Sizes,
    stride: Sizes | None = None,
    padding: Sizes = 0,
    dilation: Sizes = 1,
    ceil_mode: bool = False,
) -> Tensor:
    """x [N,C,...] -> [N,C,...]: the largest element of each window; the stride is the kernel's size
    where there is none."""
    axes = x.ndim - 2
    kernel = per_axis(kernel_size, axes, "kernel_size")
    strides = kernel if stride is None else per_axis(stride, axes, "stride")
    pads = per_axis(padding, axes, "padding") * 2
    return x.apply(MaxPool(kernel, strides, pads, per_axis(dilation, axes, "dilation"), ceil_mode))


def avg_pool2d(
    x: Tensor,
    kernel_size: Sizes,
    stride: Sizes | None = None,
    padding: Sizes = 0,
    ceil_mode: bool = False,
    count_include_pad: bool = True,
) -> Tensor:
    """x [N,C,...] -> [N,C,...]: the mean of each window; the stride is the kernel's size where
    there is none."""
    axes = x.ndim - 2
    kernel = per_axis(kernel_size, axes, "kernel_size")
    strides = kernel if stride is None else per_axis(stride, axes, "stride")
    pads = per_axis(padding, axes, "padding") * 2
    return x.apply(
        AveragePool(kernel, strides, pads, (1,) * axes, ceil_mode, bool(count_include_pad))
    )


def adaptive_avg_pool2d(x: Tensor, output_size: int | Sequence[int | None] | None) -> Tensor:
    """x [N,C,...] -> [N,C,*output_size]: means of windows that cover the map evenly; None keeps a
    length."""
    return _adaptive(x, output_size, ReduceMean, AveragePool)


def adaptive_max_pool2d(x: Tensor, output_size: int | Sequence[int | None] | None) -> Tensor:
    """x [N,C,...] -> [N,C,*output_size]: maxima of windows that cover the map evenly; None keeps a
    length."""
    return _adaptive(x, output_size, ReduceMax, MaxPool)


max_pool1d = max_pool3d = max_pool2d
avg_pool1d = avg_pool3d = avg_pool2d
adaptive_avg_pool1d = adaptive_avg_pool3d = adaptive_avg_pool2d
adaptive_max_pool1d = adaptive_max_pool3d = adaptive_max_pool2d


def _adaptive(
    x: Tensor,
    output_size: int | Sequence[int | None] | None,
    reduction: type[Reduction],
    pool: type[AveragePool] | type[MaxPool],
) -> Tensor:
    axes = x.ndim - 2
    sizes = [output_size] * axes if not isinstance(output_size, Sequence) else list(output_size)
    if len(sizes) != axes:
        raise InputError("output_size has the wrong length", got=str(output_size))
    wanted = {i: n for i, n in enumerate(sizes, 2) if n is not None and x.shape[i] != n}
    if not wanted:
        return x
    if set(wanted.values()) == {1} and len(wanted) == axes:
        return x.apply(reduction(tuple(wanted)))
    if all(x.length(i) % n == 0 for i, n in wanted.items()):
        kernel = tuple(x.length(i) // wanted[i] if i in wanted else 1 for i in range(2, x.ndim))
        return x.apply(pool(kernel, kernel, (0,) * (2 * axes), (1,) * axes))
    for axis, size in wanted.items():
        x = _adaptive_axis(x, axis, size, reduction)
    return x


def _adaptive_axis(x: Tensor, axis: int, size: int, reduction: type[Reduction]) -> Tensor:
    """One axis reduced to `size` windows: from floor(i * length / size) on, to before
    ceil((i + 1) * length / size). The windows of several axes are boxes, so axis by axis will
    do."""
    length = x.length(axis)
    windows = [(i * length // size, -(-(i + 1) * length // size)) for i in range(size)]
    if all(end - begin == 1 for begin, end in windows):
        return x.apply(Gather(tuple(begin for begin, _ in windows), axis))
    cuts = [x.apply(Slice((begin,), (end,), (axis,))) for begin, end in windows]
    first, *others = [cut.apply(reduction((axis,))) for cut in cuts]
    return first.apply(Concat(axis), *others)
