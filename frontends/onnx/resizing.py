"""Resize and Upsample."""

from __future__ import annotations

from cnnc.compiler.ir.graph import Value
from cnnc.compiler.ir.types import Dim
from cnnc.compiler.ops.laws import axis_within
from cnnc.compiler.ops.resize import ResizeLinear, ResizeNearest
from cnnc.compiler.ops.shape import Identity

from .context import Context


def resize(
    context: Context,
    x: Value,
    roi: Value | None = None,  # matters in the mode tf_crop_and_resize alone
    scales: Value | None = None,
    sizes: Value | None = None,
    *,
    antialias: int = 0,
    axes: tuple[int, ...] | None = None,
    coordinate_transformation_mode: str = "half_pixel",
    cubic_coeff_a: float = -0.75,
    exclude_outside: int = 0,  # matters in the mode cubic alone
    extrapolation_value: float = 0.0,  # matters in the mode tf_crop_and_resize alone
    keep_aspect_ratio_policy: str = "stretch",
    mode: str = "nearest",
    nearest_mode: str = "round_prefer_floor",
) -> Value:
    """Resize, opset 11 to 19."""
    if coordinate_transformation_mode == "tf_crop_and_resize":
        raise context.unsupported("with coordinate_transformation_mode tf_crop_and_resize")
    if antialias:
        raise context.unsupported("with antialias")
    if keep_aspect_ratio_policy != "stretch":
        raise context.unsupported(f"with keep_aspect_ratio_policy {keep_aspect_ratio_policy}")
    places = [axis_within(a, x.type.rank) for a in axes or range(x.type.rank)]
    if sizes is not None:
        lengths = _sizes(context, x, places, context.dims(sizes, "sizes"))
        return _resized(context, x, (), lengths, mode, nearest_mode, coordinate_transformation_mode)
    if scales is None:
        raise context.error("neither scales nor sizes are given")
    factors = _scales(context, x, places, scales)
    return _resized(context, x, factors, (), mode, nearest_mode, coordinate_transformation_mode)


def resize_of_opset_10(
    context: Context, x: Value, scales: Value, *, mode: str = "nearest"
) -> Value:
    """Resize, opset 10, and Upsample, opset 9."""
    factors = _scales(context, x, list(range(x.type.rank)), scales)
    return _resized(context, x, factors, (), mode, "floor", "asymmetric")


def upsample_with_attributes(
    context: Context, x: Value, *, scales: tuple[float, ...], mode: str = "nearest"
) -> Value:
    """Upsample, opset 7."""
    return _resized(context, x, scales, (), mode, "floor", "asymmetric")


def _sizes(
    context: Context, x: Value, places: list[int], sizes: tuple[Dim, ...]
) -> tuple[int, ...]:
    """A size for each axis; 0 for an axis that keeps its length."""
    if len(sizes) != len(places):
        raise context.error("sizes has the wrong length", got=str(len(sizes)))
    lengths = [0] * x.type.rank
    for place, size in zip(places, sizes, strict=True):
        if size == x.type.shape[place]:
            continue
        if not isinstance(size, int):
            raise context.unsupported("to a size that is not known before the run")
        lengths[place] = size
    return tuple(lengths)


def _scales(context: Context, x: Value, places: list[int], scales: Value) -> tuple[float, ...]:
    array = context.constant(scales, "scales")
    if array.shape != (len(places),):
        raise context.error("scales has the wrong length", got=str(scales.type))
    factors = [1.0] * x.type.rank
    for place, factor in zip(places, array.tolist(), strict=True):
        factors[place] = float(factor)
    return tuple(factors)


def _resized(
    context: Context,
    x: Value,
    scales: tuple[float, ...],
    sizes: tuple[int, ...],
    mode: str,
    nearest_mode: str,
    transformation: str,
) -> Value:
    if not any(sizes) and all(s == 1 for s in scales):
        return context.result(Identity(), x)
    match mode:
        case "nearest":
            nearest = ResizeNearest(scales, sizes, transformation, nearest_mode)
            return context.result(nearest, x)
        case "linear" | "bilinear":
            return context.result(ResizeLinear(scales, sizes, transformation), x)
    raise context.unsupported(f"with mode {mode}")
