"""The operators with a sliding window: what ONNX leaves out of their attributes is filled in
here."""

from __future__ import annotations

from dataclasses import replace

from cnnc.compiler.ir.graph import Value
from cnnc.compiler.ir.types import DType
from cnnc.compiler.ops.arg_max import MaxPoolIndices
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.conv_transpose import ConvTranspose
from cnnc.compiler.ops.logic import Cast
from cnnc.compiler.ops.pool import AveragePool, MaxPool
from cnnc.compiler.ops.window import Window

from .context import Context


def conv(
    context: Context,
    x: Value,
    w: Value,
    b: Value | None = None,
    *,
    auto_pad: str = "NOTSET",
    dilations: tuple[int, ...] | None = None,
    group: int = 1,
    kernel_shape: tuple[int, ...] | None = None,
    pads: tuple[int, ...] | None = None,
    strides: tuple[int, ...] | None = None,
) -> Value:
    """Conv, opset 1 to 22."""
    kernel = w.type.dims[2:]
    if kernel_shape is not None and kernel_shape != kernel:
        raise context.error(
            "kernel_shape differs from the shape of W",
            got=f"{list(kernel_shape)}, W {w.type}",
            expected=str(list(kernel)),
        )
    geometry = _window(context, x, kernel, strides, pads, dilations, auto_pad)
    op = Conv(geometry.strides, geometry.pads, geometry.dilations, group)
    return context.result(op, x, w, b)


def conv_transpose(
    context: Context,
    x: Value,
    w: Value,
    b: Value | None = None,
    *,
    auto_pad: str = "NOTSET",
    dilations: tuple[int, ...] | None = None,
    group: int = 1,
    kernel_shape: tuple[int, ...] | None = None,
    output_padding: tuple[int, ...] | None = None,
    output_shape: tuple[int, ...] | None = None,
    pads: tuple[int, ...] | None = None,
    strides: tuple[int, ...] | None = None,
) -> Value:
    """ConvTranspose, opset 1 to 22."""
    kernel = w.type.dims[2:]
    spatial = len(kernel)
    op = ConvTranspose(
        strides or (1,) * spatial,
        pads or (0,) * (2 * spatial),
        dilations or (1,) * spatial,
        group,
        output_padding or (0,) * spatial,
    )
    if output_shape is not None or auto_pad not in ("NOTSET", "VALID"):
        op.infer(x.type, w.type)  # before its attributes are used
        op = _with_length(context, op, x, kernel, output_shape, auto_pad)
    return context.result(op, x, w, b)


def _with_length(
    context: Context,
    op: ConvTranspose,
    x: Value,
    kernel: tuple[int, ...],
    output_shape: tuple[int, ...] | None,
    auto_pad: str,
) -> ConvTranspose:
    """The transposed convolution whose pads give the wanted spatial shape; without one, that of x
    times the strides."""
    spatial = len(kernel)
    dims = [d for d in x.type.shape[2:] if isinstance(d, int)]
    if len(dims) < spatial:
        raise context.unsized("with output_shape or auto_pad, of a map of unknown size")
    wanted = output_shape or tuple(d * s for d, s in zip(dims, op.strides, strict=True))
    if len(wanted) != spatial or auto_pad not in ("NOTSET", "SAME_UPPER", "SAME_LOWER"):
        raise context.error("output_shape or auto_pad is wrong", got=f"{wanted}, {auto_pad!r}")
    op = replace(op, pads=(0,) * (2 * spatial))
    totals, padding = [], list(op.output_padding)
    for i, want in enumerate(wanted):
        length = op.length(i, dims[i], kernel[i])
        assert isinstance(length, int), "the map's size is known"
        totals.append(max(length - want, 0))
        padding[i] += max(want - length, 0)
    lesser = tuple(total // 2 for total in totals)
    greater = tuple(total - less for total, less in zip(totals, lesser, strict=True))
    pads = lesser + greater if auto_pad == "SAME_UPPER" else greater + lesser
    return replace(op, pads=pads, output_padding=tuple(padding))


def max_pool(
    context: Context,
    x: Value,
    *,
    kernel_shape: tuple[int, ...],
    auto_pad: str = "NOTSET",
    ceil_mode: int = 0,
    dilations: tuple[int, ...] | None = None,
    pads: tuple[int, ...] | None = None,
    storage_order: int = 0,
    strides: tuple[int, ...] | None = None,
) -> tuple[Value, ...]:
    """MaxPool, opset 1 to 22."""
    geometry = _window(context, x, kernel_shape, strides, pads, dilations, auto_pad)
    ceil = bool(ceil_mode) and auto_pad == "NOTSET"
    window = (kernel_shape, geometry.strides, geometry.pads, geometry.dilations, ceil)
    dtype = x.type.dtype
    if dtype in (DType.INT8, DType.UINT8):  # float32 holds these numbers exactly
        x = context.cast(x, DType.FLOAT32)
        y = context.result(Cast(dtype.value), context.step(MaxPool(*window), x))
    else:
        y = context.result(MaxPool(*window), x)
    if not context.wants(1):
        return (y,)
    return y, context.output(1, MaxPoolIndices(*window, storage_order=storage_order), x)


def average_pool(
    context: Context,
    x: Value,
    *,
    kernel_shape: tuple[int, ...],
    auto_pad: str = "NOTSET",
    ceil_mode: int = 0,
    count_include_pad: int = 0,
    dilations: tuple[int, ...] | None = None,
    pads: tuple[int, ...] | None = None,
    strides: tuple[int, ...] | None = None,
) -> Value:
    """AveragePool, opset 1 to 22."""
    geometry = _window(context, x, kernel_shape, strides, pads, dilations, auto_pad)
    op = AveragePool(
        kernel_shape,
        geometry.strides,
        geometry.pads,
        geometry.dilations,
        ceil_mode=bool(ceil_mode) and auto_pad == "NOTSET",
        count_include_pad=bool(count_include_pad),
    )
    return context.result(op, x)


def _window(
    context: Context,
    x: Value,
    kernel: tuple[int, ...],
    strides: tuple[int, ...] | None,
    pads: tuple[int, ...] | None,
    dilations: tuple[int, ...] | None,
    auto_pad: str,
) -> Window:
    """The window with every list given, and with the pads that `auto_pad` stands for."""
    ones, zeros = (1,) * len(kernel), (0,) * (2 * len(kernel))
    if strides is None:
        strides = ones
    if dilations is None:
        dilations = ones
    window = Window(kernel, strides, zeros if pads is None else pads, dilations)
    window.check(x.type.rank - 2)
    if auto_pad == "NOTSET":
        return window
    if any(window.pads):
        raise context.error("auto_pad and pads are both given", got=f"{auto_pad}, {window.pads}")
    if auto_pad == "VALID":
        return window
    if auto_pad not in ("SAME_UPPER", "SAME_LOWER"):
        raise context.error("auto_pad has no such value", got=repr(auto_pad))
    return Window(kernel, strides, _same_pads(context, x, window, auto_pad), dilations)


def _same_pads(context: Context, x: Value, window: Window, auto_pad: str) -> tuple[int, ...]:
    """Pads that give ceil(size / stride) windows; the odd one at the end for SAME_UPPER."""
    totals = []
    for size, stride, extent in zip(x.type.shape[2:], window.strides, window.extents, strict=True):
        if stride == 1:
            totals.append(extent - 1)
        elif isinstance(size, int):
            totals.append(max((-(-size // stride) - 1) * stride + extent - size, 0))
        else:
            raise context.unsized("with auto_pad and strides, on a map of unknown size")
    lesser = tuple(total // 2 for total in totals)
    greater = tuple(total - less for total, less in zip(totals, lesser, strict=True))
    return lesser + greater if auto_pad == "SAME_UPPER" else greater + lesser
