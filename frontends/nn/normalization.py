"""The normalisation layers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from . import functional as F
from .module import Module
from .pooling import SpatialModule
from .tensor import Tensor
from .variable import Buffer, Parameter


def _affine(shape: Sequence[int], wanted: bool) -> tuple[Parameter | None, Parameter | None]:
    """A weight of ones and a bias of zeros, if they are wanted."""
    if not wanted:
        return None, None
    return Parameter(np.ones(shape, np.float32)), Parameter(np.zeros(shape, np.float32))


class BatchNorm(SpatialModule):
    """Normalises each channel: by running statistics, and in training by those of the batch, which
    then move the running ones by `momentum` (Ioffe and Szegedy 2015, arXiv:1502.03167).

    `num_batches_tracked` is kept for PyTorch's state dicts, and nothing changes it."""

    def __init__(
        self,
        num_features: int,
        eps: float = 1e-5,
        momentum: float = 0.1,
        affine: bool = True,
    ) -> None:
        self.num_features, self.eps, self.momentum = num_features, eps, momentum
        self.weight, self.bias = _affine((num_features,), affine)
        self.running_mean = Buffer(np.zeros(num_features, np.float32))
        self.running_var = Buffer(np.ones(num_features, np.float32))
        self.num_batches_tracked = Buffer(np.array(0, np.int64))
        self.frozen = False

    def freeze_statistics(self, frozen: bool) -> None:
        """Keeps the inference form in training, or no longer."""
        self.frozen = frozen

    def forward(self, x: Tensor) -> Tensor:
        self.check_rank(x)
        return F.batch_norm(
            x,
            self.running_mean,
            self.running_var,
            self.weight,
            self.bias,
            self.training and not self.frozen,
            self.momentum,
            self.eps,
        )

    def extra_repr(self) -> str:
        return f"{self.num_features}, eps={self.eps}, momentum={self.momentum}"


class BatchNorm1d(BatchNorm):
    """BatchNorm over x [N,C,L], or x [N,C]."""

    axes = 1

    def check_rank(self, x: Tensor) -> None:
        if x.ndim != 2:
            super().check_rank(x)


class BatchNorm2d(BatchNorm):
    """BatchNorm over x [N,C,H,W]."""

    axes = 2


class BatchNorm3d(BatchNorm):
    """BatchNorm over x [N,C,D,H,W]."""

    axes = 3


class LayerNorm(Module):
    """Normalises over the last axes, which have this shape (Ba et al. 2016, arXiv:1607.06450)."""

    def __init__(
        self,
        normalized_shape: int | Sequence[int],
        eps: float = 1e-5,
        elementwise_affine: bool = True,
        bias: bool = True,
    ) -> None:
        shape = (normalized_shape,) if isinstance(normalized_shape, int) else normalized_shape
        self.normalized_shape, self.eps = tuple(shape), eps
        self.weight, self.bias = _affine(self.normalized_shape, elementwise_affine)
        if not bias:
            self.bias = None

    def forward(self, x: Tensor) -> Tensor:
        return F.layer_norm(x, self.normalized_shape, self.weight, self.bias, self.eps)

    def extra_repr(self) -> str:
        return f"{self.normalized_shape}, eps={self.eps}"


class GroupNorm(Module):
    """Normalises over each of `num_groups` groups of channels (Wu and He 2018,
    arXiv:1803.08494)."""

    def __init__(
        self, num_groups: int, num_channels: int, eps: float = 1e-5, affine: bool = True
    ) -> None:
        self.num_groups, self.num_channels, self.eps = num_groups, num_channels, eps
        self.weight, self.bias = _affine((num_channels,), affine)

    def forward(self, x: Tensor) -> Tensor:
        return F.group_norm(x, self.num_groups, self.weight, self.bias, self.eps)

    def extra_repr(self) -> str:
        return f"{self.num_groups}, {self.num_channels}, eps={self.eps}"


class InstanceNorm(SpatialModule):
    """Normalises each map, by its own statistics in training and after it (Ulyanov et al. 2016,
    arXiv:1607.08022)."""

    def __init__(self, num_features: int, eps: float = 1e-5, affine: bool = False) -> None:
        self.num_features, self.eps = num_features, eps
        self.weight, self.bias = _affine((num_features,), affine)

    def forward(self, x: Tensor) -> Tensor:
        self.check_rank(x)
        return F.instance_norm(x, self.weight, self.bias, self.eps)

    def extra_repr(self) -> str:
        return f"{self.num_features}, eps={self.eps}"


class InstanceNorm1d(InstanceNorm):
    """InstanceNorm over x [N,C,L]."""

    axes = 1


class InstanceNorm2d(InstanceNorm):
    """InstanceNorm over x [N,C,H,W]."""

    axes = 2


class InstanceNorm3d(InstanceNorm):
    """InstanceNorm over x [N,C,D,H,W]."""

    axes = 3


class LocalResponseNorm(Module):
    """Divides by what neighbouring channels hold (Krizhevsky et al. 2012)."""

    def __init__(self, size: int, alpha: float = 1e-4, beta: float = 0.75, k: float = 1.0) -> None:
        self.size, self.alpha, self.beta, self.k = size, alpha, beta, k

    def forward(self, x: Tensor) -> Tensor:
        return F.local_response_norm(x, self.size, self.alpha, self.beta, self.k)

    def extra_repr(self) -> str:
        return f"{self.size}, alpha={self.alpha}, beta={self.beta}, k={self.k}"
