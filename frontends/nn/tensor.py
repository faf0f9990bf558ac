"""Symbolic tensors: what `forward` computes with.

A tensor is a value of the graph that is being traced; every operation on it appends a node. Names
and meanings of the methods are those of torch.Tensor. A dimension may be a symbol, which only
operations that need no number of it accept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from math import inf
from operator import mul
from typing import TYPE_CHECKING

import numpy as np

from cnnc.compiler.ir.graph import Value
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ir.types import Dim, DType
from cnnc.compiler.ops.activation import Clip, Relu, Sigmoid, Tanh
from cnnc.compiler.ops.dimension import product
from cnnc.compiler.ops.elementwise import Abs, Add, Div, Exp, Log, Mul, Neg, Reciprocal, Sqrt, Sub
from cnnc.compiler.ops.laws import axis_within
from cnnc.compiler.ops.linear import MatMul
from cnnc.compiler.ops.logic import Cast, Less, LessOrEqual
from cnnc.compiler.ops.pick import Slice
from cnnc.compiler.ops.power import Pow
from cnnc.compiler.ops.reduce import ReduceMax, ReduceMean, ReduceMin, ReduceSum, Softmax
from cnnc.compiler.ops.shape import Flatten, Reshape, Transpose
from cnnc.errors import InputError

if TYPE_CHECKING:
    from .tracing import Trace

_END = (1 << 63) - 1  # behind the last place of any axis


class Tensor:
    """A value of the graph that `trace` is making."""

    __array_ufunc__ = None  # NumPy's arrays leave arithmetic with a tensor to the tensor

    def __init__(self, trace: Trace, value: Value) -> None:
        self._trace, self._value = trace, value

    @property
    def trace(self) -> Trace:
        """What makes the graph."""
        return self._trace

    @property
    def value(self) -> Value:
        """The value in the graph."""
        return self._value

    @property
    def shape(self) -> tuple[Dim, ...]:
        """The dimensions: ints, and symbols where only a run will tell."""
        return self.value.type.shape

    @property
    def ndim(self) -> int:
        """Number of dimensions."""
        return len(self.shape)

    @property
    def dtype(self) -> DType:
        """Element type."""
        return self.value.type.dtype

    def size(self, dim: int) -> Dim:
        """One dimension."""
        return self.shape[axis_within(dim, self.ndim)]

    def length(self, dim: int) -> int:
        """One dimension, where a number is needed. Raises InputError if it is a symbol."""
        found = self.size(dim)
        if not isinstance(found, int):
            raise InputError(
                "a dimension must be known here",
                where=self.value.name,
                got=str(self.value.type),
                remedy="trace the network with a number in place of the symbol",
            )
        return found

    def __bool__(self) -> bool:
        raise InputError(
            "a symbolic tensor is neither true nor false: forward runs before there are numbers",
            where=self.value.name,
            got=str(self.value.type),
        )

    def __len__(self) -> int:
        return self.length(0)

    def __iter__(self) -> Iterator[Tensor]:
        return (self[i] for i in range(len(self)))

    def __repr__(self) -> str:
        return f"Tensor({self.value.name}: {self.value.type})"

    def apply(self, op: Operator, *others: Operand | None) -> Tensor:
        """The operator's first output, with this tensor as its first input."""
        return self.trace.emit(op, self, *others)

    def __add__(self, other: Operand) -> Tensor:
        return self.apply(Add(), other)

    def __radd__(self, other: Operand) -> Tensor:
        return self.trace.emit(Add(), other, self)

    def __sub__(self, other: Operand) -> Tensor:
        return self.apply(Sub(), other)

    def __rsub__(self, other: Operand) -> Tensor:
        return self.trace.emit(Sub(), other, self)

    def __mul__(self, other: Operand) -> Tensor:
        return self.apply(Mul(), other)

    def __rmul__(self, other: Operand) -> Tensor:
        return self.trace.emit(Mul(), other, self)

    def __truediv__(self, other: Operand) -> Tensor:
        return self.apply(Div(), other)

    def __rtruediv__(self, other: Operand) -> Tensor:
        return self.trace.emit(Div(), other, self)

    def __matmul__(self, other: Operand) -> Tensor:
        return self.apply(MatMul(), other)

    def __rmatmul__(self, other: Operand) -> Tensor:
        return self.trace.emit(MatMul(), other, self)

    def __neg__(self) -> Tensor:
        return self.apply(Neg())

    def __pow__(self, exponent: Operand) -> Tensor:
        """The power; small multiples of 1/2 as products and a root, which are faster."""
        if not isinstance(exponent, int | float) or abs(exponent) not in _SMALL_POWERS:
            return self.apply(Pow(), exponent)
        whole, half = divmod(abs(exponent) * 2, 2)
        factors = [self] * int(whole) + [self.sqrt()] * int(half)
        power = reduce(mul, factors)
        return power.apply(Reciprocal()) if exponent < 0 else power

    def __lt__(self, other: Tensor | float) -> Tensor:
        return self.apply(Less(), other)

    def __le__(self, other: Tensor | float) -> Tensor:
        return self.apply(LessOrEqual(), other)

    def __gt__(self, other: Tensor | float) -> Tensor:
        return self.trace.emit(Less(), other, self)

    def __ge__(self, other: Tensor | float) -> Tensor:
        return self.trace.emit(LessOrEqual(), other, self)

    def __getitem__(self, index: object) -> Tensor:
        """Slices and whole numbers along the first axes; None adds an axis, ... skips some."""
        parts = list(index) if isinstance(index, tuple) else [index]
        picked = sum(p is not None and p is not Ellipsis for p in parts)
        places = [i for i, p in enumerate(parts) if p is Ellipsis]
        if places:
            place = places[0]
            parts[place : place + 1] = [slice(None)] * (self.ndim - picked)
        else:
            parts += [slice(None)] * (self.ndim - picked)
        return self._sliced([p for p in parts if p is not None])._rearranged(parts)

    def _sliced(self, parts: Sequence[object]) -> Tensor:
        """The tensor cut on every axis; whole numbers leave a length of 1."""
        cuts: dict[int, slice] = {}
        for axis, part in enumerate(parts):
            if isinstance(part, int | np.integer):
                place = int(part)
                cuts[axis] = slice(place, place + 1 if place != -1 else _END, 1)
            elif not isinstance(part, slice):
                raise InputError(
                    "a tensor is indexed by slices and whole numbers", got=type(part).__name__
                )
            elif part != slice(None):
                step = 1 if part.step is None else part.step
                first, last = (0, _END) if step > 0 else (_END, -_END)
                start = first if part.start is None else part.start
                cuts[axis] = slice(start, last if part.stop is None else part.stop, step)
        if not cuts:
            return self
        bounds = cuts.values()
        starts, ends, steps = (tuple(getattr(c, k) for c in bounds) for k in _SLICE_FIELDS)
        return self.apply(Slice(starts, ends, tuple(cuts), steps))

    def _rearranged(self, parts: Sequence[object]) -> Tensor:
        """The tensor without the axes of whole numbers, with those of None."""
        if all(isinstance(p, slice) for p in parts):
            return self
        dims = iter(self.shape)
        shape: list[Dim] = []
        for part in parts:
            dim = 1 if part is None else next(dims)
            if part is None or isinstance(part, slice):
                shape.append(dim)
        return self.reshape(*shape)

    def reshape(self, *shape: Dim | Sequence[Dim]) -> Tensor:
        """The elements in another shape, where one number may be -1: what is left over."""
        given = shape[0] if len(shape) == 1 and isinstance(shape[0], Sequence) else shape
        dims = [d for d in given if not isinstance(d, Sequence)]
        return self.apply(Reshape.to(self.value.type, dims))

    view = reshape

    def flatten(self, start_dim: int = 0, end_dim: int = -1) -> Tensor:
        """The axes from `start_dim` to `end_dim` as one."""
        start, end = (axis_within(d, self.ndim) for d in (start_dim, end_dim))
        if start == 1 and end == self.ndim - 1:
            return self.apply(Flatten(1))
        middle = product(self.shape[start : end + 1])
        return self.reshape(*self.shape[:start], middle, *self.shape[end + 1 :])

    def permute(self, *dims: int) -> Tensor:
        """The axes in another order."""
        return self.apply(Transpose(tuple(axis_within(d, self.ndim) for d in dims)))

    def transpose(self, dim0: int, dim1: int) -> Tensor:
        """Two axes exchanged."""
        order = list(range(self.ndim))
        first, second = (axis_within(d, self.ndim) for d in (dim0, dim1))
        order[first], order[second] = second, first
        return self.permute(*order)

    def unsqueeze(self, dim: int) -> Tensor:
        """One axis more, of length 1."""
        place = axis_within(dim, self.ndim + 1)
        return self.reshape(*self.shape[:place], 1, *self.shape[place:])

    def squeeze(self, dim: int) -> Tensor:
        """Without this axis, if its length is 1."""
        place = axis_within(dim, self.ndim)
        if self.shape[place] != 1:
            return self
        return self.reshape(*self.shape[:place], *self.shape[place + 1 :])

    def split(self, sizes: int | Sequence[int], dim: int = 0) -> tuple[Tensor, ...]:
        """Pieces along an axis: of these sizes, or of one size and a rest."""
        axis = axis_within(dim, self.ndim)
        if isinstance(sizes, int):
            length = self.length(axis)
            sizes = [min(sizes, length - i) for i in range(0, length, sizes)]
        ends = np.cumsum(sizes).tolist()
        return tuple(
            self.apply(Slice((end - size,), (end,), (axis,)))
            for size, end in zip(sizes, ends, strict=True)
        )

    def chunk(self, chunks: int, dim: int = 0) -> tuple[Tensor, ...]:
        """At most so many pieces of one size along an axis, the last of them what is left."""
        return self.split(-(-self.length(dim) // chunks), dim)

    def mean(self, dim: Axes = None, keepdim: bool = False) -> Tensor:
        """The mean along the axes, of all elements without them."""
        return self.apply(ReduceMean(_axes(dim), keepdim))

    def sum(self, dim: Axes = None, keepdim: bool = False) -> Tensor:
        """The sum along the axes, of all elements without them."""
        return self.apply(ReduceSum(_axes(dim), keepdim))

    def amax(self, dim: Axes = None, keepdim: bool = False) -> Tensor:
        """The largest along the axes, of all elements without them."""
        return self.apply(ReduceMax(_axes(dim), keepdim))

    def amin(self, dim: Axes = None, keepdim: bool = False) -> Tensor:
        """The smallest along the axes, of all elements without them."""
        return self.apply(ReduceMin(_axes(dim), keepdim))

    def abs(self) -> Tensor:
        """The magnitudes."""
        return self.apply(Abs())

    def exp(self) -> Tensor:
        """e to the power of each element."""
        return self.apply(Exp())

    def log(self) -> Tensor:
        """The natural logarithms."""
        return self.apply(Log())

    def sqrt(self) -> Tensor:
        """The square roots."""
        return self.apply(Sqrt())

    def clamp(self, min: float = -inf, max: float = inf) -> Tensor:
        """Each element, but not below `min` and not above `max`."""
        return self.apply(Clip(min, max))

    def softmax(self, dim: int) -> Tensor:
        """exp(x) over its sum along an axis."""
        return self.apply(Softmax(dim))

    def to(self, dtype: str) -> Tensor:
        """Each element in another type, such as "float32"."""
        return self.apply(Cast(dtype))

    def relu(self) -> Tensor:
        """The larger of each element and 0."""
        return self.apply(Relu())

    def sigmoid(self) -> Tensor:
        """1 / (1 + exp(-x))."""
        return self.apply(Sigmoid())

    def tanh(self) -> Tensor:
        """The hyperbolic tangents."""
        return self.apply(Tanh())


Operand = Tensor | np.ndarray | float
Axes = int | Sequence[int] | None
_SMALL_POWERS = (0.5, 1, 1.5, 2, 2.5, 3, 4)
_SLICE_FIELDS = ("start", "stop", "step")


def _axes(dim: Axes) -> tuple[int, ...]:
    if dim is None:
        return ()
    return (dim,) if isinstance(dim, int) else tuple(dim)
