"""ONNX's operators in terms of cnnc's: one function each, and the table of them all. Kinds of
operators have modules of their own.

A function takes the node's context and inputs, with ONNX's attributes as keyword parameters, and
gives the first output, or all of them in a tuple; the annotations are what `attributes` decodes by.
Where an operator changed between opsets, either each version has a function, or one has the
parameters of all and asks the context which it is. Source: onnx/docs/Operators.md, Changelog.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from cnnc.compiler.ir.graph import Value
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ir.types import DType
from cnnc.compiler.ops.activation import Erf, HardSwish, Relu, Sigmoid, Softplus, Softsign, Tanh
from cnnc.compiler.ops.dropout import Dropout
from cnnc.compiler.ops.elementwise import (
    Abs,
    Add,
    Ceil,
    Div,
    Exp,
    Floor,
    Log,
    Mul,
    Neg,
    Reciprocal,
    Round,
    Sqrt,
    Sub,
)
from cnnc.compiler.ops.laws import axis_within
from cnnc.compiler.ops.linear import Gemm, MatMul
from cnnc.compiler.ops.logic import And, Equal, Less, LessOrEqual, Not, Or, Where, Xor
from cnnc.compiler.ops.pick import Expand
from cnnc.compiler.ops.reduce import LogSoftmax, Softmax

from .activations import (
    celu,
    clip,
    clip_with_attributes,
    elu,
    gelu,
    hard_sigmoid,
    leaky_relu,
    maximum,
    mean,
    minimum,
    mish,
    p_relu,
    power,
    selu,
    swish,
    thresholded_relu,
    total,
    unary,
)
from .context import Context
from .moves import (
    cast,
    cast_like,
    concat,
    depth_to_space,
    expand,
    flatten,
    gather,
    gather_nd,
    identity,
    pad,
    pad_with_attributes,
    reshape,
    reshape_to,
    shape,
    size,
    slice,
    slice_with_attributes,
    space_to_depth,
    split,
    split_with_attributes,
    squeeze,
    squeeze_with_attributes,
    tile,
    transpose,
    unsqueeze,
    unsqueeze_with_attributes,
)
from .normalization import (
    batch_normalization,
    group_normalization,
    instance_normalization,
    layer_normalization,
    lrn,
    mean_variance_normalization,
)
from .reductions import (
    arg_max,
    arg_min,
    global_average_pool,
    global_max_pool,
    normalized,
    reductions,
)
from .resizing import resize, resize_of_opset_10, upsample_with_attributes
from .windows import average_pool, conv, conv_transpose, max_pool


def dropout(
    context: Context,
    data: Value,
    ratio: Value | None = None,
    training_mode: Value | None = None,
    *,
    seed: int | None = None,  # matters in training alone
) -> tuple[Value, ...]:
    """Dropout, opset 12 to 22; in training mode only with a ratio of 0, which drops nothing."""
    is_training = training_mode is not None and context.constant(training_mode, "it").any()
    if is_training and (ratio is None or context.scalar(ratio, "ratio") != 0):
        raise context.unsupported("in training mode")
    known = None if ratio is None else context.movable(ratio)
    if known is not None and known.size != 1:
        raise context.error("ratio is not a scalar", got=f"{known.shape}")
    return _dropped(context, data, 0.5 if known is None else float(known.item()), DType.BOOL)


def dropout_with_attributes(
    context: Context, data: Value, *, is_test: int = 0, ratio: float = 0.5
) -> tuple[Value, ...]:
    """Dropout, opset 6 to 11. Opset 6 says by `is_test` that nothing is dropped."""
    if context.opset < 7 and not is_test:
        raise context.unsupported("in training mode")
    mask = DType.BOOL if context.opset >= 10 else data.type.dtype
    return _dropped(context, data, ratio, mask)


def _dropped(context: Context, data: Value, ratio: float, mask: DType) -> tuple[Value, ...]:
    """The outputs where nothing is dropped: data, and a mask of ones."""
    y = context.result(Dropout(ratio), data)
    if not context.wants(1):
        return (y,)
    if not data.type.is_static:
        raise context.unsized("with a mask of a shape that is not known before the run")
    one = context.builder.constant("one", np.ones((1,) * data.type.rank, mask.numpy))
    return y, context.output(1, Expand(data.type.dims), one)


def add(
    context: Context, a: Value, b: Value, *, axis: int | None = None, broadcast: int = 0
) -> Value:
    """Add, opset 6 to 14."""
    return context.result(Add(), a, _aligned(context, a, b, axis, broadcast))


def sub(
    context: Context, a: Value, b: Value, *, axis: int | None = None, broadcast: int = 0
) -> Value:
    """Sub, opset 6 to 14."""
    return context.result(Sub(), a, _aligned(context, a, b, axis, broadcast))


def mul(
    context: Context, a: Value, b: Value, *, axis: int | None = None, broadcast: int = 0
) -> Value:
    """Mul, opset 6 to 14."""
    return context.result(Mul(), a, _aligned(context, a, b, axis, broadcast))


def div(
    context: Context, a: Value, b: Value, *, axis: int | None = None, broadcast: int = 0
) -> Value:
    """Div, opset 6 to 14."""
    return context.result(Div(), a, _aligned(context, a, b, axis, broadcast))


def binary(op: Operator) -> Callable[[Context, Value, Value], Value]:
    """The conversion of an operator of two operands and no attributes, which is `op`."""

    def convert(context: Context, a: Value, b: Value) -> Value:
        return context.result(op, a, b)

    return convert


def swapped(op: Operator) -> Callable[[Context, Value, Value], Value]:
    """The conversion of an operator of a and b that is `op` of b and a."""

    def convert(context: Context, a: Value, b: Value) -> Value:
        return context.result(op, b, a)

    return convert


def where(context: Context, condition: Value, x: Value, y: Value) -> Value:
    """Where, opset 9 to 16."""
    return context.result(Where(), condition, x, y)


def pow_with_attributes(
    context: Context, x: Value, y: Value, *, axis: int | None = None, broadcast: int = 0
) -> Value:
    """Pow, opset 1."""
    return power(context, x, _aligned(context, x, y, axis, broadcast))


def matmul(context: Context, a: Value, b: Value) -> Value:
    """MatMul, opset 1 to 13."""
    return context.result(MatMul(), a, b)


def gemm(
    context: Context,
    a: Value,
    b: Value,
    c: Value | None = None,
    *,
    alpha: float = 1.0,
    beta: float = 1.0,
    broadcast: int = 1,  # opset 6; later versions always broadcast
    transA: int = 0,
    transB: int = 0,
) -> Value:
    """Gemm, opset 6 to 13."""
    return context.result(Gemm(alpha, beta, bool(transA), bool(transB)), a, b, c)


def constant(
    context: Context,
    *,
    value: np.ndarray | None = None,
    value_float: float | None = None,
    value_floats: tuple[float, ...] | None = None,
    value_int: int | None = None,
    value_ints: tuple[int, ...] | None = None,
) -> Value:
    """Constant, opset 1 to 25, of every form but strings and sparse tensors."""
    floats, ints = (value_float, value_floats), (value_int, value_ints)
    arrays = [value] if value is not None else []
    arrays += [np.array(v, np.float32) for v in floats if v is not None]
    arrays += [np.array(v, np.int64) for v in ints if v is not None]
    if len(arrays) != 1:
        raise context.error("not exactly one value is given", got=str(len(arrays)))
    return context.known(arrays[0])


def _aligned(context: Context, a: Value, b: Value, axis: int | None, broadcast: int) -> Value:
    """b as NumPy's rule broadcasts it to a. Before opset 7, broadcasting was asked for by
    attribute, and b's first dimension belongs to a's dimension `axis` (to the last ones without
    it)."""
    if context.opset >= 7:
        if axis is not None or broadcast:
            raise context.error("axis and broadcast ended with opset 6", got=f"{context.opset}")
        return b
    if not broadcast:
        if a.type.shape != b.type.shape:
            raise context.error("shapes differ without broadcast", got=f"{a.type} and {b.type}")
        return b
    if axis is None:
        return b
    after = a.type.rank - axis_within(axis, a.type.rank) - b.type.rank
    if after < 0:
        raise context.error("b does not fit behind axis", got=f"axis {axis}, {a.type}, {b.type}")
    return context.step(reshape_to(context, b, (*b.type.shape, *[1] * after)), b) if after else b


OPERATORS: Mapping[str, Mapping[int, Callable[..., Value | tuple[Value, ...]]]] = {
    "Abs": {6: unary(Abs())},
    "Add": {6: add},
    "And": {7: binary(And())},
    "ArgMax": {1: arg_max},
    "ArgMin": {1: arg_min},
    "AveragePool": {1: average_pool},
    "BatchNormalization": {6: batch_normalization},
    "Cast": {6: cast},
    "CastLike": {15: cast_like},
    "Ceil": {6: unary(Ceil())},
    "Celu": {12: celu},
    "Clip": {6: clip_with_attributes, 11: clip},
    "Concat": {4: concat},
    "Constant": {1: constant},
    "Conv": {1: conv},
    "ConvTranspose": {1: conv_transpose},
    "DepthToSpace": {1: depth_to_space},
    "Div": {6: div},
    "Dropout": {6: dropout_with_attributes, 12: dropout},
    "Elu": {6: elu},
    "Equal": {7: binary(Equal())},
    "Erf": {9: unary(Erf())},
    "Exp": {6: unary(Exp())},
    "Expand": {8: expand},
    "Flatten": {1: flatten},
    "Floor": {6: unary(Floor())},
    "Gather": {1: gather},
    "GatherND": {11: gather_nd},
    "Gelu": {20: gelu},
    "Gemm": {6: gemm},
    "GlobalAveragePool": {1: global_average_pool},
    "GlobalMaxPool": {1: global_max_pool},
    "Greater": {7: swapped(Less())},
    "GreaterOrEqual": {12: swapped(LessOrEqual())},
    "GroupNormalization": {18: group_normalization},
    "HardSigmoid": {6: hard_sigmoid},
    "HardSwish": {14: unary(HardSwish())},
    "Identity": {1: identity},
    "InstanceNormalization": {6: instance_normalization},
    "LRN": {1: lrn},
    "LayerNormalization": {17: layer_normalization},
    "LeakyRelu": {6: leaky_relu},
    "Less": {7: binary(Less())},
    "LessOrEqual": {12: binary(LessOrEqual())},
    "Log": {6: unary(Log())},
    "LogSoftmax": {1: normalized(LogSoftmax)},
    "MatMul": {1: matmul},
    "Max": {6: maximum},
    "MaxPool": {1: max_pool},
    "Mean": {6: mean},
    "MeanVarianceNormalization": {9: mean_variance_normalization},
    "Min": {6: minimum},
    "Mish": {18: mish},
    "Mul": {6: mul},
    "Neg": {6: unary(Neg())},
    "Not": {1: unary(Not())},
    "Or": {7: binary(Or())},
    "PRelu": {6: p_relu},
    "Pad": {2: pad_with_attributes, 11: pad},
    "Pow": {1: pow_with_attributes, 7: power},
    "Reciprocal": {6: unary(Reciprocal())},
    **reductions(),
    "Relu": {6: unary(Relu())},
    "Reshape": {5: reshape},
    "Resize": {10: resize_of_opset_10, 11: resize},
    "Round": {11: unary(Round())},
    "Selu": {6: selu},
    "Shape": {1: shape},
    "Sigmoid": {6: unary(Sigmoid())},
    "Size": {1: size},
    "Slice": {1: slice_with_attributes, 10: slice},
    "Softmax": {1: normalized(Softmax)},
    "Softplus": {1: unary(Softplus())},
    "Softsign": {1: unary(Softsign())},
    "SpaceToDepth": {1: space_to_depth},
    "Split": {2: split_with_attributes, 13: split},
    "Sqrt": {6: unary(Sqrt())},
    "Squeeze": {1: squeeze_with_attributes, 13: squeeze},
    "Sub": {6: sub},
    "Sum": {6: total},
    "Swish": {24: swish},
    "Tanh": {6: unary(Tanh())},
    "ThresholdedRelu": {10: thresholded_relu},
    "Tile": {6: tile},
    "Transpose": {1: transpose},
    "Unsqueeze": {1: unsqueeze_with_attributes, 13: unsqueeze},
    "Upsample": {7: upsample_with_attributes, 9: resize_of_opset_10},
    "Where": {9: where},
    "Xor": {7: binary(Xor())},
}
"""For each operator, the function for models of an opset from that number on."""
