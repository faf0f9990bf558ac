"""Dropping at random, in training alone, by the generator that a training step has as a state."""

from __future__ import annotations

from cnnc.compiler.ops.activation import Clip
from cnnc.compiler.ops.dropout import Dropout

from ..tensor import Tensor


def dropout(x: Tensor, p: float = 0.5, training: bool = True) -> Tensor:
    """x, in graphs for training with a share `p` of its elements 0 and the others times
    1 / (1 - p), unless `training` is False (Srivastava et al. 2014)."""
    if training and x.trace.training and p:
        return x.trace.dropout(x, p)
    return x.apply(Dropout(p))


def dropout2d(x: Tensor, p: float = 0.5, training: bool = True) -> Tensor:
    """x [N,C,...], of which training drops whole maps (Tompson et al. 2015)."""
    return _whole(x, 2, p, training)


def stochastic_depth(x: Tensor, p: float, training: bool = True) -> Tensor:
    """x [N,...], of which training drops whole samples (Huang et al. 2016, arXiv:1603.09382)."""
    return _whole(x, 1, p, training)


dropout1d = dropout3d = dropout2d


def _whole(x: Tensor, axes: int, p: float, training: bool) -> Tensor:
    """x, in training times 0 or 1 / (1 - p): one number for each place on the first axes."""
    if not (training and x.trace.training and p):
        return x.apply(Dropout(p))
    corner = x[(slice(None),) * axes + (slice(1),) * (x.ndim - axes)]
    ones = corner.apply(Clip(1.0, 1.0))  # of a shape that may have symbols
    return x * x.trace.dropout(ones, p)
