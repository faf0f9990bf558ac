"""ONNX's operators in terms of cnnc's: one function each, and the table of them all.

A function takes the node's context and inputs, with ONNX's attributes as keyword parameters, and
gives the first output; the annotations are what `attributes` decodes by. Where an operator changed
between opsets, the function has the parameters of all versions, and asks the context which one it
is. Source: onnx/docs/Operators.md and Changelog.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from cnnc.compiler.ir.graph import Role, Value
from cnnc.compiler.ir.types import Dim, Symbol
from cnnc.compiler.ops.activation import Relu, Sigmoid, Tanh
from cnnc.compiler.ops.dropout import Dropout
from cnnc.compiler.ops.elementwise import Add, Div, Mul, Sqrt, Sub
from cnnc.compiler.ops.laws import axis_within
from cnnc.compiler.ops.linear import Gemm, MatMul
from cnnc.compiler.ops.norm import BatchNormalization
from cnnc.compiler.ops.reduce import Softmax
from cnnc.compiler.ops.shape import Flatten, Identity, Reshape, Transpose

from .context import Context
from .windows import average_pool, conv, global_average_pool, max_pool


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


def dropout(
    context: Context,
    data: Value,
    ratio: Value | None = None,
    training_mode: Value | None = None,
    *,
    seed: int | None = None,  # matters in training alone
) -> Value:
    """Dropout, opset 12 to 22, first output."""
    if training_mode is not None and context.constant(training_mode, "training_mode").any():
        raise context.unsupported("in training mode")
    if ratio is None:
        return context.result(Dropout(), data)
    array = context.constant(ratio, "ratio")
    if array.size != 1:
        raise context.error("ratio is not a scalar", got=str(ratio.type))
    return context.result(Dropout(float(array.item())), data)


def dropout_with_attributes(
    context: Context, data: Value, *, is_test: int = 0, ratio: float = 0.5
) -> Value:
    """Dropout, opset 6 to 11, first output. Opset 6 says by `is_test` that nothing is dropped."""
    if context.opset < 7 and not is_test:
        raise context.unsupported("in training mode")
    return context.result(Dropout(ratio), data)


def relu(context: Context, x: Value) -> Value:
    """Relu, opset 6 to 14."""
    return context.result(Relu(), x)


def sigmoid(context: Context, x: Value) -> Value:
    """Sigmoid, opset 6 to 13."""
    return context.result(Sigmoid(), x)


def tanh(context: Context, x: Value) -> Value:
    """Tanh, opset 6 to 13."""
    return context.result(Tanh(), x)


def sqrt(context: Context, x: Value) -> Value:
    """Sqrt, opset 6 to 13."""
    return context.result(Sqrt(), x)


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


def softmax(context: Context, x: Value, *, axis: int | None = None) -> Value:
    """Softmax, opset 1 to 13. Before opset 13, x is a matrix whose columns begin at `axis`."""
    if context.opset >= 13:
        return context.result(Softmax(-1 if axis is None else axis), x)
    axis = axis_within(1 if axis is None else axis, x.type.rank)
    if all(d == 1 for d in x.type.shape[axis + 1 :]):
        return context.result(Softmax(axis), x)
    matrix = context.step(Softmax(1), context.step(Flatten(axis), x))
    return context.result(_reshape(context, matrix, x.type.shape), matrix)


def flatten(context: Context, x: Value, *, axis: int = 1) -> Value:
    """Flatten, opset 1 to 25."""
    return context.result(Flatten(axis), x)


def reshape(context: Context, data: Value, shape: Value, *, allowzero: int = 0) -> Value:
    """Reshape, opset 5 to 25, to a constant shape."""
    target = context.integers(shape, "shape")
    return context.result(Reshape(target, bool(allowzero)), data)


def transpose(context: Context, data: Value, *, perm: tuple[int, ...] | None = None) -> Value:
    """Transpose, opset 1 to 25."""
    return context.result(Transpose(perm or ()), data)


def unsqueeze(context: Context, data: Value, axes: Value) -> Value:
    """Unsqueeze, opset 13 to 25: the axes are an input."""
    return _unsqueezed(context, data, context.integers(axes, "axes"))


def unsqueeze_with_attributes(context: Context, data: Value, *, axes: tuple[int, ...]) -> Value:
    """Unsqueeze, opset 1 to 11."""
    return _unsqueezed(context, data, axes)


def squeeze(context: Context, data: Value, axes: Value | None = None) -> Value:
    """Squeeze, opset 13 to 25: the axes are an input."""
    return _squeezed(context, data, None if axes is None else context.integers(axes, "axes"))


def squeeze_with_attributes(
    context: Context, data: Value, *, axes: tuple[int, ...] | None = None
) -> Value:
    """Squeeze, opset 1 to 11."""
    return _squeezed(context, data, axes)


def identity(context: Context, x: Value) -> Value:
    """Identity, opset 1 to 25; another name for x where its elements are known."""
    return context.result(Identity(), x) if x.role in (Role.LOCAL, Role.INPUT) else x


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
    return context.step(_reshape(context, b, (*b.type.shape, *[1] * after)), b) if after else b


def _unsqueezed(context: Context, x: Value, axes: Sequence[int]) -> Value:
    rank = x.type.rank + len(axes)
    places = {axis_within(axis, rank) for axis in axes}
    if len(places) < len(axes):
        raise context.error("axes holds an axis twice", got=str(list(axes)))
    dims = iter(x.type.shape)
    shape = [1 if i in places else next(dims) for i in range(rank)]
    return context.result(_reshape(context, x, shape), x)


def _squeezed(context: Context, x: Value, axes: Sequence[int] | None) -> Value:
    if axes is None:
        if not x.type.is_static:
            raise context.unsupported("without axes, of a shape that is not known before the run")
        places = {i for i, d in enumerate(x.type.shape) if d == 1}
    else:
        places = {axis_within(axis, x.type.rank) for axis in axes}
    for i in places:
        if x.type.shape[i] != 1:
            raise context.error("a dimension to drop is not 1", got=f"axis {i} of {x.type}")
    shape = [d for i, d in enumerate(x.type.shape) if i not in places]
    return context.result(_reshape(context, x, shape), x)


def _reshape(context: Context, x: Value, shape: Sequence[Dim]) -> Reshape:
    """The operator that gives x this shape: symbols are copied from their place in x, or
    inferred."""
    known = [d for d in shape if isinstance(d, int)]
    if len(known) == len(shape):
        return Reshape(tuple(known), allowzero=True)
    numbers: list[int] = []
    for place, d in enumerate(shape):
        copied = isinstance(d, Symbol) and x.type.shape[place : place + 1] == (d,)
        numbers.append(d if isinstance(d, int) else 0 if copied else -1)
    if numbers.count(-1) > 1 or 0 in known:
        raise context.unsupported("of a shape with several sizes not known before the run")
    return Reshape(tuple(numbers))


OPERATORS: Mapping[str, Mapping[int, Callable[..., Value]]] = {
    "Add": {6: add},
    "AveragePool": {1: average_pool},
    "BatchNormalization": {6: batch_normalization},
    "Constant": {1: constant},
    "Conv": {1: conv},
    "Div": {6: div},
    "Dropout": {6: dropout_with_attributes, 12: dropout},
    "Flatten": {1: flatten},
    "Gemm": {6: gemm},
    "GlobalAveragePool": {1: global_average_pool},
    "Identity": {1: identity},
    "MatMul": {1: matmul},
    "MaxPool": {1: max_pool},
    "Mul": {6: mul},
    "Relu": {6: relu},
    "Reshape": {5: reshape},
    "Sigmoid": {6: sigmoid},
    "Softmax": {1: softmax},
    "Sqrt": {6: sqrt},
    "Squeeze": {1: squeeze_with_attributes, 13: squeeze},
    "Sub": {6: sub},
    "Tanh": {6: tanh},
    "Transpose": {1: transpose},
    "Unsqueeze": {1: unsqueeze_with_attributes, 13: unsqueeze},
}
"""For each operator, the function for models of an opset from that number on."""
