"""The layers that pad maps."""

from __future__ import annotations

from typing import ClassVar

from . import functional as F
from .functional.convolution import Sizes, per_axis
from .module import Module
from .tensor import Tensor


class Padding(Module):
    """x [N,C,...] with elements more at the ends of its spatial axes: one number for all ends, or
    (before, after) of the last axis, then of the one before it, and so on."""

    axes: ClassVar[int]
    mode: ClassVar[str] = "constant"

    def __init__(self, padding: Sizes) -> None:
        self.padding = per_axis(padding, 2 * self.axes, "padding")
        self.value = 0.0

    def forward(self, x: Tensor) -> Tensor:
        return F.pad(x, self.padding, self.mode, self.value)

    def extra_repr(self) -> str:
        return str(self.padding)


class ZeroPad1d(Padding):
    """x [N,C,L] between zeros."""

    axes = 1


class ZeroPad2d(Padding):
    """x [N,C,H,W] with zeros round it."""

    axes = 2


class ZeroPad3d(Padding):
    """x [N,C,D,H,W] with zeros round it."""

    axes = 3


class ConstantPad2d(Padding):
    """x [N,C,H,W] with a number round it."""

    axes = 2

    def __init__(self, padding: Sizes, value: float) -> None:
        super().__init__(padding)
        self.value = value


class ReflectionPad1d(Padding):
    """x [N,C,L], reflected at its ends."""

    axes, mode = 1, "reflect"


class ReflectionPad2d(Padding):
    """x [N,C,H,W], reflected at its borders."""

    axes, mode = 2, "reflect"


class ReplicationPad1d(Padding):
    """x [N,C,L], whose ends go on."""

    axes, mode = 1, "replicate"


class ReplicationPad2d(Padding):
    """x [N,C,H,W], whose borders go on."""

    axes, mode = 2, "replicate"


class CircularPad2d(Padding):
    """x [N,C,H,W] as if it repeated."""

    axes, mode = 2, "circular"
