"""The layers that drop at random, in training alone."""

from __future__ import annotations

from cnnc.errors import InputError

from . import functional as F
from .module import Module
from .tensor import Tensor


class Dropout(Module):
    """x; in training a share `p` of its elements, drawn anew in each step, becomes 0, and the
    others grow by 1 / (1 - p)."""

    def __init__(self, p: float = 0.5, inplace: bool = False) -> None:
        if not 0 <= p < 1:
            raise InputError("p is out of range", got=str(p), expected="0 to below 1")
        self.p = p

    def forward(self, x: Tensor) -> Tensor:
        return F.dropout(x, self.p, self.training)

    def extra_repr(self) -> str:
        return f"p={self.p}"


class Dropout1d(Dropout):
    """x [N,C,...]; in training whole maps become 0, each with probability `p`."""

    def forward(self, x: Tensor) -> Tensor:
        return F.dropout2d(x, self.p, self.training)


class Dropout2d(Dropout1d):
    """x [N,C,H,W]; in training whole maps become 0, each with probability `p`."""


class Dropout3d(Dropout1d):
    """x [N,C,D,H,W]; in training whole maps become 0, each with probability `p`."""


class StochasticDepth(Dropout):
    """x [N,...]; in training whole samples become 0, each with probability `p` (Huang et al. 2016,
    arXiv:1603.09382)."""

    def forward(self, x: Tensor) -> Tensor:
        return F.stochastic_depth(x, self.p, self.training)
