"""The layers of dense products."""

from __future__ import annotations

import numpy as np

from . import functional as F
from .init import bias_like, normal_, weight_of
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

    def with_outputs(self, outputs: int) -> Linear:
        return Linear(self.in_features, outputs, self.bias is not None)

    def extra_repr(self) -> str:
        bias = self.bias is not None
        return f"in_features={self.in_features}, out_features={self.out_features}, bias={bias}"


class Embedding(Module):
    """indices [...], int64 -> [...,embedding_dim]: rows of a table, normal at first; zeros for an
    index without a row."""

    def __init__(self, num_embeddings: int, embedding_dim: int) -> None:
        self.num_embeddings, self.embedding_dim = num_embeddings, embedding_dim
        self.weight = Parameter(np.empty((num_embeddings, embedding_dim), np.float32))
        normal_(self.weight)

    def forward(self, indices: Tensor) -> Tensor:
        return F.embedding(indices, self.weight)

    def extra_repr(self) -> str:
        return f"{self.num_embeddings}, {self.embedding_dim}"


class Identity(Module):
    """x; arguments are taken and not used, so that it may stand for any layer."""

    def __init__(self, *arguments: object, **options: object) -> None:
        """Takes anything."""

    def forward(self, x: Tensor) -> Tensor:
        return x
