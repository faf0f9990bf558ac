"""Gradient rules of batch norm, dropout and softmax."""

from __future__ import annotations

from ..ir.graph import Value
from ..ops.dropout import Dropout, DropoutTraining
from ..ops.elementwise import Add, Div, Exp, Mul, Neg, Sqrt, Sub
from ..ops.norm import (
    BatchNormalization,
    BatchNormalizationGradient,
    BatchNormalizationTraining,
)
from ..ops.reduce import LogSoftmax, Softmax
from .backward import Backward, Gradients, Rules


def batch_normalization(
    b: Backward,
    op: BatchNormalization,
    dy: Value,
    x: Value,
    scale: Value,
    bias: Value,
    mean: Value,
    var: Value,
) -> Gradients:
    """With d = sqrt(var + epsilon), y = (x - mean) / d * scale + bias for each channel."""
    along = (x.type.dims[1], *[1] * (x.type.rank - 2))
    others = (0, *range(2, x.type.rank))
    deviation = b(Sqrt(), b(Add(), var, b.number(op.epsilon, var)))
    factor = b(Div(), scale, deviation)
    centred = b(Sub(), x, b.reshaped(mean, along))
    dx = b(Mul(), dy, b.reshaped(factor, along))
    dbias = b.summed(dy, others, keepdims=False)
    dscale = b(Div(), b.summed(b(Mul(), dy, centred), others, keepdims=False), deviation)
    dmean = b(Neg(), b(Mul(), dbias, factor))
    # The derivative of 1 / d with respect to var is -1 / (2 d**3).
    dvar = b.scaled(b(Div(), b(Div(), b(Mul(), dscale, scale), deviation), deviation), -0.5)
    return dx, dscale, dbias, dmean, dvar


def batch_normalization_training(
    b: Backward,
    op: BatchNormalizationTraining,
    dy: Value,
    x: Value,
    scale: Value,
    bias: Value,
    running_mean: Value,
    running_var: Value,
) -> Gradients:
    _, mean, inverse, _, _ = b.outputs
    node = b.node(BatchNormalizationGradient(), [x, dy, scale, mean, inverse])
    return (*node.outputs, None, None)


def dropout(b: Backward, op: Dropout, dy: Value, x: Value) -> Gradients:
    return (dy,)


def dropout_training(
    b: Backward, op: DropoutTraining, dy: Value, x: Value, generator: Value
) -> Gradients:
    """The same elements are dropped again."""
    return b(op, dy, generator), None


def softmax(b: Backward, op: Softmax, dy: Value, x: Value) -> Gradients:
    (y,) = b.outputs
    product = b(Mul(), dy, y)
    return (b(Sub(), product, b(Mul(), y, b.summed(product, (op.axis,)))),)


def log_softmax(b: Backward, op: LogSoftmax, dy: Value, x: Value) -> Gradients:
    (y,) = b.outputs
    return (b(Sub(), dy, b(Mul(), b(Exp(), y), b.summed(dy, (op.axis,)))),)


RULES: Rules = {
    BatchNormalization: batch_normalization,
    BatchNormalizationTraining: batch_normalization_training,
    Dropout: dropout,
    DropoutTraining: dropout_training,
    Softmax: softmax,
    LogSoftmax: log_softmax,
}
