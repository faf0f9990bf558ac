"""The layers of dense products."""

from __future__ import annotations

from . import functional as F
from .init import bias_like, weight_of
from .module import Module
from .tensor import Tensor
from .variable import Parameter


class Linear(Module):
    """x [...,in_features] -> [...,out_features]."""

    def __init__(self, in_features: int, out_features: int, bias: bool = True) -> None:
        self.in_features, self.out_features = in_features, out_features
        self.weight = weight_of(out_features, in_features)
        self.bias: Parameter | None = bias_like((out_features,), self.weight) if bias else None

    def forward(self, x: Tensor) -> Tensor:
        return F.linear(x, self.weight, self.bias)

    def extra_repr(self) -> str:
        bias = self.bias is not None
        return f"in_features={self.in_features}, out_features={self.out_features}, bias={bias}"


class Identity(Module):
    """x; arguments are taken and not used, so that it may stand for any layer."""

    def __init__(self, *arguments: object, **options: object) -> None:
        """Takes anything."""

    def forward(self, x: Tensor) -> Tensor:
        return x
