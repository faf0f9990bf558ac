"""Reductions, global pooling and softmax."""

from __future__ import annotations

from collections.abc import Callable

from cnnc.compiler.ir.graph import Value
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ir.types import DType
from cnnc.compiler.ops.arg_max import ArgMax
from cnnc.compiler.ops.elementwise import Abs, Log, Mul, Neg, Sqrt
from cnnc.compiler.ops.laws import axis_within
from cnnc.compiler.ops.logic import Cast, Less
from cnnc.compiler.ops.reduce import (
    AxisNormalization,
    ReduceMax,
    ReduceMean,
    ReduceMin,
    ReduceProd,
    ReduceSum,
    Reduction,
)
from cnnc.compiler.ops.shape import Flatten, Identity

from .context import Context
from .moves import reshape_to

# What is done to each element before it is reduced, and to each result.
Before = Callable[[Context, Value], Value]


def _itself(context: Context, x: Value) -> Value:
    return x


def _magnitude(context: Context, x: Value) -> Value:
    return context.step(Abs(), x)


def _square(context: Context, x: Value) -> Value:
    return context.step(Mul(), x, x)


def with_input(
    kind: type[Reduction], before: Before = _itself, after: Operator | None = None
) -> Callable[..., Value]:
    """The conversion of a reduction whose axes are an input."""

    def convert(
        context: Context,
        data: Value,
        axes: Value | None = None,
        *,
        keepdims: int = 1,
        noop_with_empty_axes: int = 0,
    ) -> Value:
        places = () if axes is None else context.integers(axes, "axes")
        if not places and noop_with_empty_axes:
            data = before(context, data)
            return context.result(after or Identity(), data)
        return _reduced(context, kind(places, bool(keepdims)), before(context, data), after)

    return convert


def with_attributes(
    kind: type[Reduction], before: Before = _itself, after: Operator | None = None
) -> Callable[..., Value]:
    """The conversion of a reduction whose axes are an attribute."""

    def convert(
        context: Context, data: Value, *, axes: tuple[int, ...] | None = None, keepdims: int = 1
    ) -> Value:
        op = kind(axes or (), bool(keepdims))
        return _reduced(context, op, before(context, data), after)

    return convert


def _reduced(context: Context, op: Reduction, x: Value, after: Operator | None) -> Value:
    dtype = x.type.dtype
    if not dtype.is_float and dtype.size_bytes <= 2:  # float32 holds these numbers exactly
        y = context.step(op, context.cast(x, DType.FLOAT32))
        if dtype is not DType.BOOL:
            return context.result(Cast(dtype.value), y)
        return context.result(Less(), context.number(0, DType.FLOAT32), y)  # -inf is no element
    return context.result(after, context.step(op, x)) if after else context.result(op, x)


def reductions() -> dict[str, dict[int, Callable[..., Value]]]:
    """The conversions of the reductions, by operator and opset."""
    sums = with_attributes(ReduceSum), with_input(ReduceSum)
    found: dict[str, dict[int, Callable[..., Value]]] = {"ReduceSum": {1: sums[0], 13: sums[1]}}
    kinds: dict[str, tuple[type[Reduction], Before, Operator | None]] = {
        "ReduceL1": (ReduceSum, _magnitude, None),
        "ReduceL2": (ReduceSum, _square, Sqrt()),
        "ReduceLogSum": (ReduceSum, _itself, Log()),
        "ReduceMax": (ReduceMax, _itself, None),
        "ReduceMean": (ReduceMean, _itself, None),
        "ReduceMin": (ReduceMin, _itself, None),
        "ReduceProd": (ReduceProd, _itself, None),
        "ReduceSumSquare": (ReduceSum, _square, None),
    }
    for name, (kind, before, after) in kinds.items():
        old, new = with_attributes(kind, before, after), with_input(kind, before, after)
        found[name] = {1: old, 18: new}
    return found


def global_average_pool(context: Context, x: Value) -> Value:
    """GlobalAveragePool, opset 1 to 22."""
    return context.result(ReduceMean(spatial_axes(context, x)), x)


def global_max_pool(context: Context, x: Value) -> Value:
    """GlobalMaxPool, opset 1 to 22."""
    return context.result(ReduceMax(spatial_axes(context, x)), x)


def spatial_axes(context: Context, x: Value) -> tuple[int, ...]:
    """The axes of x [N,C,...] behind the channels."""
    if x.type.rank < 3:
        raise context.error("x has no map", got=str(x.type), expected="three dimensions or more")
    return tuple(range(2, x.type.rank))


def normalized(kind: type[AxisNormalization]) -> Callable[..., Value]:
    """The conversion of Softmax or LogSoftmax, opset 1 to 13. Before opset 13, x is a matrix whose
    columns begin at `axis`."""

    def convert(context: Context, x: Value, *, axis: int | None = None) -> Value:
        if context.opset >= 13:
            return context.result(kind(-1 if axis is None else axis), x)
        axis = axis_within(1 if axis is None else axis, x.type.rank)
        if all(d == 1 for d in x.type.shape[axis + 1 :]):
            return context.result(kind(axis), x)
        matrix = context.step(kind(1), context.step(Flatten(axis), x))
        return context.result(reshape_to(context, matrix, x.type.shape), matrix)

    return convert


def arg_max(
    context: Context,
    data: Value,
    *,
    axis: int = 0,
    keepdims: int = 1,
    select_last_index: int = 0,
) -> Value:
    """ArgMax, opset 1 to 13."""
    return context.result(ArgMax(axis, bool(keepdims), bool(select_last_index)), data)


def arg_min(
    context: Context,
    data: Value,
    *,
    axis: int = 0,
    keepdims: int = 1,
    select_last_index: int = 0,
) -> Value:
    """ArgMin, opset 1 to 13."""
    op = ArgMax(axis, bool(keepdims), bool(select_last_index))
    return context.result(op, context.step(Neg(), data))
