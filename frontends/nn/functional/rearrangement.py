"""Functions that join, move, pad and resize maps."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cnnc.compiler.ops.concat import Concat
from cnnc.compiler.ops.elementwise import Max, Min
from cnnc.compiler.ops.logic import Where
from cnnc.compiler.ops.pick import Gather, Pad
from cnnc.compiler.ops.resize import ResizeLinear, ResizeNearest
from cnnc.compiler.ops.resize_weighted import ResizeWeighted
from cnnc.compiler.ops.shape import DepthToSpace
from cnnc.errors import InputError

from ..tensor import Operand, Tensor

_PAD_MODES = {
    "constant": "constant",
    "zeros": "constant",
    "reflect": "reflect",
    "replicate": "edge",
    "circular": "wrap",
}


def cat(tensors: Sequence[Tensor], dim: int = 0) -> Tensor:
    """The tensors one behind the other along an axis."""
    first, *others = tensors
    return first.apply(Concat(dim), *others)


def stack(tensors: Sequence[Tensor], dim: int = 0) -> Tensor:
    """The tensors one behind the other along a new axis."""
    return cat([t.unsqueeze(dim) for t in tensors], dim)


def flatten(x: Tensor, start_dim: int = 0, end_dim: int = -1) -> Tensor:
    """x with the axes from `start_dim` to `end_dim` as one."""
    return x.flatten(start_dim, end_dim)


def maximum(a: Tensor, b: Operand) -> Tensor:
    """The larger of both, element by element."""
    return a.apply(Max(), b)


def minimum(a: Tensor, b: Operand) -> Tensor:
    """The smaller of both, element by element."""
    return a.apply(Min(), b)


def where(condition: Tensor, a: Operand, b: Operand) -> Tensor:
    """a where the condition holds, else b, element by element."""
    return condition.trace.emit(Where(), condition, a, b)


def pad(x: Tensor, pad: Sequence[int], mode: str = "constant", value: float = 0.0) -> Tensor:
    """x with elements more at the ends of its last axes: (before, after) of the last axis, then of
    the one before it, and so on, as torch.nn.functional.pad takes them."""
    if mode not in _PAD_MODES or len(pad) % 2 or len(pad) > 2 * x.ndim:
        raise InputError("can't pad so", got=f"{list(pad)}, mode {mode!r}", where=x.value.name)
    untouched = [0] * (x.ndim - len(pad) // 2)
    begins, ends = (untouched + list(reversed(pad[i::2])) for i in (0, 1))
    return x.apply(Pad((*begins, *ends), _PAD_MODES[mode], value))


def interpolate(
    x: Tensor,
    size: int | Sequence[int] | None = None,
    scale_factor: float | Sequence[float] | None = None,
    mode: str = "nearest",
    align_corners: bool = False,
) -> Tensor:
    """x [N,C,...] resized to a size, or by a factor: "nearest", "bicubic", or "linear" on every
    axis, which "bilinear" and "trilinear" are other names of."""
    axes = x.ndim - 2
    if (size is None) == (scale_factor is None):
        raise InputError("give either size or scale_factor", where=x.value.name)
    if mode not in ("nearest", "linear", "bilinear", "trilinear", "bicubic"):
        expected = "nearest, linear, bilinear, trilinear or bicubic"
        raise InputError("unknown mode", got=repr(mode), expected=expected)
    sizes: tuple[int, ...] = ()
    scales: tuple[float, ...] = ()
    if size is not None:
        sizes = (0, 0, *([size] * axes if isinstance(size, int) else size))
    elif scale_factor is not None:
        is_one = isinstance(scale_factor, int | float)
        factors = [scale_factor] * axes if is_one else scale_factor
        scales = (1.0, 1.0, *map(float, np.ravel(factors)))
    if mode == "nearest":
        return x.apply(ResizeNearest(scales, sizes, "asymmetric", "floor"))
    where = "align_corners" if align_corners else "half_pixel"
    kind = ResizeWeighted if mode == "bicubic" else ResizeLinear
    return x.apply(kind(scales, sizes, where))


def channel_shuffle(x: Tensor, groups: int) -> Tensor:
    """x [N,C,...] with the first channels of all groups first, then the second ones, and so on
    (Zhang et al. 2018, arXiv:1707.01083)."""
    channels = _divided(x, groups)
    order = np.arange(channels).reshape(groups, -1).T
    return x.apply(Gather(tuple(order.reshape(-1).tolist()), 1))


def pixel_shuffle(x: Tensor, upscale_factor: int) -> Tensor:
    """x [N,C*r*r,H,W] -> [N,C,H*r,W*r]: channels become pixels (Shi et al. 2016,
    arXiv:1609.05158)."""
    r = upscale_factor
    if x.value.type.rank != 4:
        raise InputError(
            "x is no map", where=x.value.name, got=str(x.value.type), expected="four dimensions"
        )
    channels = _divided(x, r * r)
    order = np.arange(channels).reshape(-1, r * r).T  # DepthToSpace wants the pixel before C
    if channels > r * r:
        x = x.apply(Gather(tuple(order.reshape(-1).tolist()), 1))
    return x.apply(DepthToSpace(r))


def pixel_unshuffle(x: Tensor, downscale_factor: int) -> Tensor:
    """x [N,C,H*r,W*r] -> [N,C*r*r,H,W]: pixels become channels."""
    r = downscale_factor
    c, h, w = (x.length(i) for i in (1, 2, 3))
    if h % r or w % r:
        raise InputError("the factor does not divide the map", got=f"{r}, {x.value.type}")
    cut = x.reshape(x.shape[0], c, h // r, r, w // r, r).permute(0, 1, 3, 5, 2, 4)
    return cut.reshape(x.shape[0], c * r * r, h // r, w // r)


def _divided(x: Tensor, parts: int) -> int:
    """The channels, which `parts` divides. Raises InputError."""
    channels = x.length(1)
    if parts < 1 or channels % parts:
        raise InputError(
            f"{parts} does not divide the channels", where=x.value.name, got=str(x.value.type)
        )
    return channels
