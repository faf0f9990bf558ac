"""Normalisations: by running statistics, and by statistics of each sample."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cnnc.compiler.ops.activation import Clip
from cnnc.compiler.ops.norm import BatchNormalization, BatchNormalizationTraining
from cnnc.compiler.ops.pool import AveragePool
from cnnc.errors import InputError

from ..tensor import Operand, Tensor
from ..variable import Buffer


def batch_norm(
    x: Tensor,
    running_mean: Buffer,
    running_var: Buffer,
    weight: Tensor | None = None,
    bias: Tensor | None = None,
    training: bool = False,
    momentum: float = 0.1,
    eps: float = 1e-5,
) -> Tensor:
    """x [N,C,...] normalised by running statistics [C]; with `training`, in graphs for training, by
    those of the batch, which move the running ones (Ioffe and Szegedy 2015, arXiv:1502.03167)."""
    scale, shift = _channel_factors(x, weight, bias)
    if not (training and x.trace.training):
        return x.apply(BatchNormalization(eps), scale, shift, running_mean, running_var)
    running = [x.trace.state(b) for b in (running_mean, running_var)]
    op = BatchNormalizationTraining(eps, momentum)
    y, _, _, mean, var = x.trace.emit_all(op, x, scale, shift, *running)
    x.trace.update(running_mean, mean)
    x.trace.update(running_var, var)
    return y


def _channel_factors(
    x: Tensor, weight: Tensor | None, bias: Tensor | None
) -> tuple[Operand, Operand]:
    """Weight and bias, ones and zeros where they are absent."""
    channels = x.length(1)
    scale = np.ones(channels, np.float32) if weight is None else weight
    return scale, np.zeros(channels, np.float32) if bias is None else bias


def layer_norm(
    x: Tensor,
    normalized_shape: Sequence[int],
    weight: Tensor | None = None,
    bias: Tensor | None = None,
    eps: float = 1e-5,
) -> Tensor:
    """x normalised over its last axes, which have this shape; weight and bias have it too (Ba et
    al. 2016, arXiv:1607.06450)."""
    axes = tuple(range(-len(normalized_shape), 0))
    if x.shape[-len(axes) :] != tuple(normalized_shape):
        raise InputError(
            "the last dimensions are not those to normalise",
            where=x.value.name,
            got=str(x.value.type),
            expected=f"[...,{','.join(map(str, normalized_shape))}]",
        )
    return _scaled(_normalized(x, axes, eps), weight, bias, 0)


def group_norm(
    x: Tensor,
    num_groups: int,
    weight: Tensor | None = None,
    bias: Tensor | None = None,
    eps: float = 1e-5,
) -> Tensor:
    """x [N,C,...] normalised over each of `num_groups` groups of channels; weight and bias [C] (Wu
    and He 2018, arXiv:1803.08494)."""
    if x.length(1) % num_groups:
        raise InputError(
            "num_groups does not divide the channels", got=f"{num_groups}, {x.value.type}"
        )
    grouped = x.reshape(x.shape[0], num_groups, -1)
    y = _normalized(grouped, (2,), eps).reshape(*x.shape)
    return _scaled(y, weight, bias, x.ndim - 2)


def instance_norm(
    x: Tensor,
    weight: Tensor | None = None,
    bias: Tensor | None = None,
    eps: float = 1e-5,
) -> Tensor:
    """x [N,C,...] normalised over each map; weight and bias [C] (Ulyanov et al. 2016,
    arXiv:1607.08022)."""
    return _scaled(_normalized(x, tuple(range(2, x.ndim)), eps), weight, bias, x.ndim - 2)


def local_response_norm(
    x: Tensor, size: int, alpha: float = 1e-4, beta: float = 0.75, k: float = 1.0
) -> Tensor:
    """x [N,C,...] over (k + alpha times the mean of the squares of `size` neighbouring channels)
    ** beta, for a beta of 1/2, 3/4 or 1 (Krizhevsky et al. 2012)."""
    if beta not in (0.5, 0.75, 1.0):
        raise InputError("no such beta", got=str(beta), expected="0.5, 0.75 or 1")
    rows = x.reshape(x.shape[0], 1, x.shape[1], -1)
    before = size // 2
    pads = (before, 0, size - 1 - before, 0)
    squares = (rows * rows).apply(AveragePool((size, 1), pads=pads, count_include_pad=True))
    base = squares * alpha + k
    power = base if beta == 1 else base.sqrt()
    if beta == 0.75:
        power = power * power.sqrt()
    return (rows / power).reshape(*x.shape)


def normalize(x: Tensor, dim: int = 1, eps: float = 1e-12) -> Tensor:
    """x over its Euclidean length along an axis, which counts as `eps` at least."""
    length = (x * x).sum(dim, keepdim=True).sqrt()
    return x / length.apply(Clip(min=eps))


def _normalized(x: Tensor, axes: tuple[int, ...], eps: float) -> Tensor:
    """(x - mean) / sqrt(variance + eps) along the axes."""
    centred = x - x.mean(axes, keepdim=True)
    variance = (centred * centred).mean(axes, keepdim=True)
    return centred / (variance + eps).sqrt()


def _scaled(
    x: Tensor,
    weight: Tensor | None,
    bias: Tensor | None,
    after: int,
) -> Tensor:
    """x * weight + bias, where `after` axes follow those of weight and bias."""
    if weight is not None:
        x = x * _aligned(weight, after)
    return x if bias is None else x + _aligned(bias, after)


def _aligned(vector: Tensor, after: int) -> Tensor:
    return vector.reshape(*vector.shape, *[1] * after) if after else vector
