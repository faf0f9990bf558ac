"""Resize and Upsample."""

from __future__ import annotations

from cnnc.compiler.ir.graph import Value
from cnnc.compiler.ir.types import Dim, Symbol
from cnnc.compiler.ops.laws import axis_within
from cnnc.compiler.ops.resize import ResizeLinear, ResizeNearest
from cnnc.compiler.ops.resize_weighted import ResizeWeighted
from cnnc.compiler.ops.shape import Identity

from .context import Context


def resize(
    context: Context,
    x: Value,
    roi: Value | None = None,
    scales: Value | None = None,
    sizes: Value | None = None,
    *,
    antialias: int = 0,
    axes: tuple[int, ...] | None = None,
    coordinate_transformation_mode: str = "half_pixel",
    cubic_coeff_a: float = -0.75,
    exclude_outside: int = 0,
    extrapolation_value: float = 0.0,
    keep_aspect_ratio_policy: str = "stretch",
    mode: str = "nearest",
    nearest_mode: str = "round_prefer_floor",
) -> Value:
    """Resize, opset 11 to 19."""
    places = [axis_within(a, x.type.rank) for a in axes or range(x.type.rank)]
    factors, lengths = _extent(context, x, places, scales, sizes, keep_aspect_ratio_policy)
    transformation = coordinate_transformation_mode
    region: tuple[float, ...] = ()
    if transformation == "tf_crop_and_resize":
        transformation, region = "half_pixel", _region(context, x, places, roi)
    if mode != "cubic" and not antialias and not region:
        return _resized(context, x, factors, lengths, mode, nearest_mode, transformation)
    if mode not in ("cubic", "linear"):
        raise context.unsupported(f"with mode {mode} and antialias or tf_crop_and_resize")
    op = ResizeWeighted(
        factors,
        lengths,
        transformation,
        mode,
        cubic_coeff_a,
        bool(exclude_outside),
        bool(antialias),
        region,
        extrapolation_value,
    )
    return context.result(op, x)


def _extent(
    context: Context,
    x: Value,
    places: list[int],
    scales: Value | None,
    sizes: Value | None,
    policy: str,
) -> tuple[tuple[float, ...], tuple[int, ...]]:
    """A factor for each axis and no sizes, or no factors and a size for each."""
    if sizes is not None:
        lengths = _sizes(context, x, places, context.dims(sizes, "sizes"))
        if policy != "stretch":
            lengths = _of_one_scale(context, x, lengths, policy)
        return (), lengths
    if scales is None:
        raise context.error("neither scales nor sizes are given")
    return _scales(context, x, places, scales), ()


def _region(context: Context, x: Value, places: list[int], roi: Value | None) -> tuple[float, ...]:
    """Starts of all axes, then ends, of the part of x that is resized."""
    if roi is None:
        raise context.error("roi is missing")
    given, rank = context.constant(roi, "roi"), x.type.rank
    if given.shape != (2 * len(places),):
        raise context.error("roi has the wrong length", got=str(roi.type))
    region = [0.0] * rank + [1.0] * rank
    for i, axis in enumerate(places):
        region[axis], region[axis + rank] = float(given[i]), float(given[i + len(places)])
    return tuple(region)


def _of_one_scale(
    context: Context, x: Value, lengths: tuple[int, ...], policy: str
) -> tuple[int, ...]:
    """The sizes where all axes have the scale of one: the least or the greatest."""
    if policy not in ("not_larger", "not_smaller"):
        raise context.error("keep_aspect_ratio_policy has no such value", got=repr(policy))
    changed = [(n, d) for n, d in zip(lengths, x.type.shape, strict=True) if n]
    known = [(n, d) for n, d in changed if isinstance(d, int) and d]
    if len(known) < len(changed):
        raise context.unsized("of one scale, of a size that is not known before the run")
    scales = [n / d for n, d in known] or [1.0]
    scale = min(scales) if policy == "not_larger" else max(scales)
    rounded = iter([int(scale * d + 0.5) for _, d in known])
    return tuple(next(rounded) if n else 0 for n in lengths)


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
        if size == x.type.shape[place] and isinstance(size, Symbol):
            continue
        if not isinstance(size, int):
            raise context.unsized("to a size that is not known before the run")
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
    kept = all(n in (0, d) for n, d in zip(sizes, x.type.shape, strict=bool(sizes)))
    if kept and all(s == 1 for s in scales):
        return context.result(Identity(), x)
    match mode:
        case "nearest":
            nearest = ResizeNearest(scales, sizes, transformation, nearest_mode)
            return context.result(nearest, x)
        case "linear" | "bilinear":
            return context.result(ResizeLinear(scales, sizes, transformation), x)
    raise context.unsupported(f"with mode {mode}")
