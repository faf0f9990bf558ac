"""Losses: functions of a network's output and a target, made of operators.

Names, arguments and meanings are those of torch.nn.functional, and of torch.nn for the modules that
keep the arguments. A loss of one's own is any function of two tensors that gives one number.
Targets are float tensors of the output's shape, or int64 labels without its axis 1.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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

from .functional import sigmoid, softmax
from .module import Module
from .tensor import Tensor

Reduction = Literal["mean", "sum", "none"]
Loss = Callable[[Tensor, Tensor], Tensor]


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
    classes = input.length(1)
    along = (classes, *[1] * (input.ndim - 2))
    weights = np.ones(classes) if weight is None else np.asarray(weight, np.float64)
    if weights.shape != (classes,):
        raise InputError("weight is not one number for each class", got=str(list(weights.shape)))
    spread = (label_smoothing / classes * weights).reshape(along)
    if target.dtype is DType.INT64:
        _check_shape(input, target, (*input.shape[:1], *input.shape[2:]))
        counts = np.arange(classes) != ignore_index
        one = _times(target.apply(OneHot(classes, 1)), counts.reshape(along))
        total = _times(one, weights.reshape(along)).sum(1)
        shares = _times(one, ((1 - label_smoothing) * weights).reshape(along))
        if label_smoothing:
            shares = shares + one.sum(1, keepdim=True) * spread.astype(np.float32)
    else:
        _check_shape(input, target, input.shape)
        total = None
        shares = _times(target, ((1 - label_smoothing) * weights).reshape(along))
        if label_smoothing:
            shares = shares + spread.astype(np.float32)
    losses = _surprise(shares, input)
    if reduction == "mean" and total is not None:
        return losses.sum() / total.sum()
    return _reduced(losses, reduction)


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


class CrossEntropyLoss(Module):
    """`cross_entropy` with these arguments."""

    def __init__(
        self,
        weight: npt.ArrayLike | None = None,
        ignore_index: int = -100,
        reduction: Reduction = "mean",
        label_smoothing: float = 0.0,
    ) -> None:
        self.weight, self.ignore_index = weight, ignore_index
        self.reduction, self.label_smoothing = reduction, label_smoothing

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return cross_entropy(
            input, target, self.weight, self.ignore_index, self.reduction, self.label_smoothing
        )


class BCEWithLogitsLoss(Module):
    """`binary_cross_entropy_with_logits` with these arguments."""

    def __init__(
        self,
        weight: npt.ArrayLike | None = None,
        reduction: Reduction = "mean",
        pos_weight: npt.ArrayLike | None = None,
    ) -> None:
        self.weight, self.reduction, self.pos_weight = weight, reduction, pos_weight

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return binary_cross_entropy_with_logits(
            input, target, self.weight, self.reduction, self.pos_weight
        )


class MSELoss(Module):
    """`mse_loss` with this reduction."""

    def __init__(self, reduction: Reduction = "mean") -> None:
        self.reduction: Reduction = reduction

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return mse_loss(input, target, self.reduction)


class L1Loss(MSELoss):
    """`l1_loss` with this reduction."""

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return l1_loss(input, target, self.reduction)


class HuberLoss(Module):
    """`huber_loss` with these arguments."""

    def __init__(self, reduction: Reduction = "mean", delta: float = 1.0) -> None:
        self.reduction: Reduction = reduction
        self.delta = delta

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return huber_loss(input, target, self.reduction, self.delta)


class SmoothL1Loss(Module):
    """`smooth_l1_loss` with these arguments."""

    def __init__(self, reduction: Reduction = "mean", beta: float = 1.0) -> None:
        self.reduction: Reduction = reduction
        self.beta = beta

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return smooth_l1_loss(input, target, self.reduction, self.beta)


class DiceLoss(Module):
    """`dice_loss` with these arguments."""

    def __init__(self, reduction: Reduction = "mean", smooth: float = 1.0) -> None:
        self.reduction: Reduction = reduction
        self.smooth = smooth

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return dice_loss(input, target, self.reduction, self.smooth)


LOSSES: Mapping[str, Loss] = {
    "cross_entropy": cross_entropy,
    "binary_cross_entropy_with_logits": binary_cross_entropy_with_logits,
    "mse": mse_loss,
    "l1": l1_loss,
    "huber": huber_loss,
    "smooth_l1": smooth_l1_loss,
    "dice": dice_loss,
}
"""The losses that can be asked for by name."""
