"""Losses: functions of an output and a target, made of operators.

Names, arguments and meanings are those of torch.nn.functional. Targets are float tensors of the
output's shape, or int64 labels without its axis 1.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
import numpy.typing as npt

from cnnc.compiler.ir.types import Dim, DType
from cnnc.compiler.ops.activation import Softplus
from cnnc.compiler.ops.dimension import agree, shape_text
from cnnc.compiler.ops.elementwise import WhereLess
from cnnc.compiler.ops.indexing import OneHot
from cnnc.compiler.ops.reduce import LogSoftmax
from cnnc.errors import InputError

from ..tensor import Tensor
from .activation import sigmoid, softmax

Reduction = Literal["mean", "sum", "none"]


def cross_entropy(
    input: Tensor,
    target: Tensor,
    weight: npt.ArrayLike | None = None,
    ignore_index: int = -100,
    reduction: Reduction = "mean",
    label_smoothing: float = 0.0,
) -> Tensor:
    """-log softmax(input) at the class of the target; input [N,C,...] are logits.

    The target is labels [N,...], int64, or distributions over the classes [N,C,...]. `weight` [C]
    weighs the classes; `label_smoothing` is the share of the target that all classes have alike.
    A label that is no class counts for nothing, as does `ignore_index`. The mean is over what
    counts, by its weights; it is NaN where nothing does.
    """
    if not 0 <= label_smoothing <= 1:
        raise InputError(
            "label_smoothing is out of range", got=str(label_smoothing), expected="0 to 1"
        )
    classes, is_labels = input.length(1), target.dtype is DType.INT64
    weights = _along_classes(input, np.ones(classes) if weight is None else weight)
    counted = target
    if is_labels:
        _check_shape(input, target, (*input.shape[:1], *input.shape[2:]))
        counts = _along_classes(input, np.arange(classes) != ignore_index)
        counted = _times(target.apply(OneHot(classes, 1)), counts)
    _check_shape(input, counted, input.shape)
    shares = _times(counted, (1 - label_smoothing) * weights)
    if label_smoothing:
        spread = (label_smoothing / classes * weights).astype(np.float32)
        shares = shares + (counted.sum(1, keepdim=True) * spread if is_labels else spread)
    losses = _surprise(shares, input)
    if reduction == "mean" and is_labels:
        return losses.sum() / _times(counted, weights).sum()
    return _reduced(losses, reduction)


def _along_classes(input: Tensor, numbers: npt.ArrayLike) -> np.ndarray:
    """One number for each class, float64, which broadcasts to the input. Raises InputError."""
    array = np.asarray(numbers, np.float64)
    if array.shape != input.shape[1:2]:
        raise InputError("weight is not one number for each class", got=str(list(array.shape)))
    return array.reshape(-1, *[1] * (input.ndim - 2))


def _surprise(shares: Tensor, input: Tensor) -> Tensor:
    """The sum over classes of -shares * log softmax(input); a share of 0 makes it 0, even where
    the logarithm is infinite."""
    products = shares * input.apply(LogSoftmax(1))
    return -shares.trace.emit(WhereLess(), 0.0, shares, products, 0.0).sum(1)


def binary_cross_entropy_with_logits(
    input: Tensor,
    target: Tensor,
    weight: npt.ArrayLike | None = None,
    reduction: Reduction = "mean",
    pos_weight: npt.ArrayLike | None = None,
) -> Tensor:
    """-target * log sigmoid(input) * pos_weight - (1 - target) * log(1 - sigmoid(input)), without
    overflow; times `weight`."""
    _check_shape(input, target, input.shape)
    missed = (-input).apply(Softplus())  # -log sigmoid(input)
    if pos_weight is not None:
        factor = np.asarray(pos_weight, np.float32) - np.float32(1)
        missed = missed * (target * factor + 1.0)
    losses = (1.0 - target) * input + missed
    if weight is not None:
        losses = losses * np.asarray(weight, np.float32)
    return _reduced(losses, reduction)


def mse_loss(input: Tensor, target: Tensor, reduction: Reduction = "mean") -> Tensor:
    """The squares of the differences."""
    _check_shape(input, target, input.shape)
    difference = input - target
    return _reduced(difference * difference, reduction)


def l1_loss(input: Tensor, target: Tensor, reduction: Reduction = "mean") -> Tensor:
    """The magnitudes of the differences."""
    _check_shape(input, target, input.shape)
    return _reduced((input - target).abs(), reduction)


def huber_loss(
    input: Tensor, target: Tensor, reduction: Reduction = "mean", delta: float = 1.0
) -> Tensor:
    """Half the square of a difference that is below `delta`, else delta * (its magnitude -
    delta / 2)."""
    if not delta > 0:
        raise InputError("delta is out of range", got=str(delta), expected="above 0")
    _check_shape(input, target, input.shape)
    size = (input - target).abs()
    square, line = size * size * 0.5, (size - delta / 2) * delta
    return _reduced(size.apply(WhereLess(), delta, square, line), reduction)


def smooth_l1_loss(
    input: Tensor, target: Tensor, reduction: Reduction = "mean", beta: float = 1.0
) -> Tensor:
    """The Huber loss with delta `beta`, over beta; the L1 loss where beta is 0."""
    if beta == 0:
        return l1_loss(input, target, reduction)
    return huber_loss(input, target, reduction, beta) / beta


def dice_loss(
    input: Tensor, target: Tensor, reduction: Reduction = "mean", smooth: float = 1.0
) -> Tensor:
    """1 - (2 * sum(p * t) + smooth) / (sum(p) + sum(t) + smooth) for each image and class, [N,C],
    summed over the map; input [N,C,...] are logits (Milletari et al. 2016, arXiv:1606.04797).

    p is their softmax over the classes, or their sigmoid where C is 1. The target t is labels
    [N,...], int64, where there are several classes, or of the input's shape.
    """
    classes = input.length(1)
    p = sigmoid(input) if classes == 1 else softmax(input, 1)
    if target.dtype is DType.INT64:
        _check_shape(input, target, (*input.shape[:1], *input.shape[2:]))
        target = target.apply(OneHot(classes, 1))
    _check_shape(input, target, input.shape)
    over = tuple(range(2, input.ndim))
    if not over:
        raise InputError("there is no map to sum over", got=str(input.value.type))
    common, whole = (p * target).sum(over), p.sum(over) + target.sum(over)
    return _reduced(1.0 - (common * 2.0 + smooth) / (whole + smooth), reduction)


def _times(x: Tensor, factors: np.ndarray) -> Tensor:
    """x times constants; x itself where they are all 1."""
    return x if (factors == 1).all() else x * factors.astype(np.float32)


def _check_shape(input: Tensor, target: Tensor, shape: Sequence[Dim]) -> None:
    """Raises InputError unless the target has this shape."""
    if target.ndim != len(shape) or not all(map(agree, target.shape, shape)):
        raise InputError(
            "the target does not fit the output",
            where=target.value.name,
            got=str(target.value.type),
            expected=f"{shape_text(shape)} for an output {input.value.type}",
        )


def _reduced(losses: Tensor, reduction: Reduction) -> Tensor:
    match reduction:
        case "mean":
            return losses.mean()
        case "sum":
            return losses.sum()
        case "none":
            return losses
    raise InputError("there is no such reduction", got=reduction, expected="mean, sum or none")
