"""Losses as modules, which keep the arguments of functions, and by name.

A loss of one's own is any function of an output and a target, two tensors, that gives one number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy.typing as npt

from .functional.loss import (
    Reduction,
    binary_cross_entropy_with_logits,
    cross_entropy,
    dice_loss,
    huber_loss,
    l1_loss,
    mse_loss,
    smooth_l1_loss,
)
from .module import Module
from .tensor import Tensor

Loss = Callable[[Tensor, Tensor], Tensor]


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
