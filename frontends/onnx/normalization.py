"""Normalisations. Those that compute their statistics from x become reductions and arithmetic."""

from __future__ import annotations

from cnnc.compiler.ir.graph import Value
from cnnc.compiler.ops.elementwise import Add, Div, Mul, Reciprocal, Sqrt, Sub
from cnnc.compiler.ops.laws import axis_within
from cnnc.compiler.ops.norm import BatchNormalization
from cnnc.compiler.ops.pool import AveragePool
from cnnc.compiler.ops.reduce import ReduceMean
from cnnc.compiler.ops.shape import Identity, Reshape

from .activations import quarter_power
from .context import Context
from .moves import reshape_to
from .reductions import spatial_axes


def batch_normalization(
    context: Context,
    x: Value,
    scale: Value,
    b: Value,
    mean: Value,
    var: Value,
    *,
    epsilon: float = 1e-5,
    is_test: int = 0,
    momentum: float = 0.9,  # matters in training alone
    spatial: int = 1,
    training_mode: int = 0,
) -> Value:
    """BatchNormalization, opset 6 to 15, inference. Opset 6 says so by `is_test`, later ones by
    having one output, those since 14 by `training_mode`."""
    by_outputs = context.opset < 14 and any(context.node.proto.output[1:])
    if training_mode or by_outputs or (context.opset < 7 and not is_test):
        raise context.unsupported("in training mode")
    if not spatial:
        raise context.unsupported("with spatial=0")
    return context.result(BatchNormalization(epsilon), x, scale, b, mean, var)


def instance_normalization(
    context: Context, x: Value, scale: Value, b: Value, *, epsilon: float = 1e-5
) -> Value:
    """InstanceNormalization, opset 6 to 22."""
    axes = spatial_axes(context, x)
    return _affine(context, _normalised(context, x, axes, epsilon), scale, b, len(axes))


def mean_variance_normalization(
    context: Context, x: Value, *, axes: tuple[int, ...] = (0, 2, 3)
) -> Value:
    """MeanVarianceNormalization, opset 9 to 13."""
    y = _normalised(context, x, axes, 1e-9)
    return context.result(Identity(), y)


def layer_normalization(
    context: Context,
    x: Value,
    scale: Value,
    b: Value | None = None,
    *,
    axis: int = -1,
    epsilon: float = 1e-5,
    stash_type: int = 1,  # of the statistics: float32, which is what they are computed in
) -> tuple[Value, ...]:
    """LayerNormalization, opset 17; further outputs are the mean and one over the deviation."""
    axes = tuple(range(axis_within(axis, x.type.rank), x.type.rank))
    centred, mean = _centred(context, x, axes)
    deviation = _deviation(context, centred, axes, epsilon)
    y = _affine(context, context.step(Div(), centred, deviation), scale, b, 0)
    if not context.wants(1) and not context.wants(2):
        return (y,)
    return (
        y,
        context.output(1, Identity(), mean),
        context.output(2, Reciprocal(), deviation),
    )


def group_normalization(
    context: Context,
    x: Value,
    scale: Value,
    b: Value,
    *,
    num_groups: int,
    epsilon: float = 1e-5,
    stash_type: int = 1,  # of the statistics: float32, which is what they are computed in
) -> Value:
    """GroupNormalization, opset 21: a scale for each channel; opset 18: for each group."""
    axes, channels = spatial_axes(context, x), x.type.shape[1]
    if not isinstance(channels, int) or num_groups < 1 or channels % num_groups:
        raise context.error(
            "num_groups does not divide the channels", got=f"{num_groups}, {x.type}"
        )
    grouped = context.step(Reshape((0, num_groups, -1)), x)
    y = _normalised(context, grouped, (2,), epsilon)
    if context.opset < 21:
        grouped = _affine(context, y, scale, b, 1)
        return context.result(reshape_to(context, grouped, x.type.shape), grouped)
    return _affine(
        context, context.step(reshape_to(context, y, x.type.shape), y), scale, b, len(axes)
    )


def lrn(
    context: Context,
    x: Value,
    *,
    size: int,
    alpha: float = 1e-4,
    beta: float = 0.75,
    bias: float = 1.0,
) -> Value:
    """LRN, opset 1 to 13: x / (bias + alpha / size * the sum of the squares of `size` neighbouring
    channels)**beta, for a beta of quarters."""
    spatial_axes(context, x)
    if size < 1 or beta * 4 not in range(1, 17):
        raise context.unsupported(f"with size {size} and beta {beta:g}")
    c = x.type.shape[1]
    rows = context.step(Reshape((0, 1, c if isinstance(c, int) else 0, -1)), x)
    squares = context.step(Mul(), rows, rows)
    before = (size - 1) // 2
    pool = AveragePool((size, 1), pads=(before, 0, size - 1 - before, 0), count_include_pad=True)
    number = {v: context.number(v, x.type.dtype) for v in (alpha, bias)}
    sums = context.step(Mul(), context.step(pool, squares), number[alpha])
    base = context.step(Add(), sums, number[bias])
    power = quarter_power(context, base, int(beta * 4))
    y = context.step(Div(), rows, power)
    return context.result(reshape_to(context, y, x.type.shape), y)


def _normalised(context: Context, x: Value, axes: tuple[int, ...], epsilon: float) -> Value:
    """(x - mean) / sqrt(variance + epsilon) along the axes."""
    centred, _ = _centred(context, x, axes)
    return context.step(Div(), centred, _deviation(context, centred, axes, epsilon))


def _centred(context: Context, x: Value, axes: tuple[int, ...]) -> tuple[Value, Value]:
    """x - mean, and the mean."""
    mean = context.step(ReduceMean(axes), x)
    return context.step(Sub(), x, mean), mean


def _deviation(context: Context, centred: Value, axes: tuple[int, ...], epsilon: float) -> Value:
    """sqrt(variance + epsilon)."""
    variance = context.step(ReduceMean(axes), context.step(Mul(), centred, centred))
    shifted = context.step(Add(), variance, context.number(epsilon, centred.type.dtype))
    return context.step(Sqrt(), shifted)


def _affine(context: Context, x: Value, scale: Value, b: Value | None, after: int) -> Value:
    """x * scale + b, where `after` axes follow those of scale and b."""

    def aligned(vector: Value) -> Value:
        if not after:
            return vector
        shape = (*vector.type.dims, *[1] * after)
        return context.step(Reshape(shape), vector)

    if b is None:
        return context.result(Mul(), x, aligned(scale))
    return context.result(Add(), context.step(Mul(), x, aligned(scale)), aligned(b))
