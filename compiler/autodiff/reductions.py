"""Gradient rules of reductions."""

from __future__ import annotations

from math import prod

from ..ir.graph import Value
from ..ops.elementwise import Abs, Div, Mul, Sub, WhereLess
from ..ops.reduce import ReduceMax, ReduceMean, ReduceMin, ReduceProd, ReduceSum, Reduction
from .backward import Backward, Gradients, Rules


def reduce_sum(b: Backward, op: ReduceSum, dy: Value, x: Value) -> Gradients:
    return (b.expanded(_kept(b, op, dy, x), x.type.dims),)


def reduce_mean(b: Backward, op: ReduceMean, dy: Value, x: Value) -> Gradients:
    count = prod(x.type.dims[i] for i in op.places(x.type.rank))
    return (b.expanded(b.scaled(_kept(b, op, dy, x), 1 / count), x.type.dims),)


def reduce_max(b: Backward, op: ReduceMax, dy: Value, x: Value) -> Gradients:
    """Shared evenly among the largest elements, as in torch.amax."""
    (y,) = b.outputs
    return (_shared(b, op, dy, x, x, _kept(b, op, y, x)),)


def reduce_min(b: Backward, op: ReduceMin, dy: Value, x: Value) -> Gradients:
    """Shared evenly among the smallest elements, as in torch.amin."""
    (y,) = b.outputs
    return (_shared(b, op, dy, x, _kept(b, op, y, x), x),)


def reduce_prod(b: Backward, op: ReduceProd, dy: Value, x: Value) -> Gradients:
    """The product of the other elements: of all that are not 0, over the element itself; where one
    is 0, only this one has a gradient, and where several are, none has."""
    axes, size, zero, one = op.places(x.type.rank), b(Abs(), x), b.number(0, x), b.number(1, x)
    factors = b(WhereLess(), zero, size, x, one)
    product = b(Mul(), _kept(b, op, dy, x), b(ReduceProd(axes), factors))
    zeros = b.summed(b(WhereLess(), zero, size, zero, one), axes)
    others = b(WhereLess(), zero, size, zeros, b(Sub(), zeros, one))  # zeros beside the element
    return (b(WhereLess(), zero, others, zero, b(Div(), product, factors)),)


def _shared(b: Backward, op: Reduction, dy: Value, x: Value, lower: Value, upper: Value) -> Value:
    """dy in equal shares for the elements where `lower` is not less than `upper`."""
    zero = b.number(0, dy)
    chosen = b(WhereLess(), lower, upper, zero, b.number(1, dy))
    share = b(Div(), _kept(b, op, dy, x), b.summed(chosen, op.places(x.type.rank)))
    return b(WhereLess(), lower, upper, zero, share)


def _kept(b: Backward, op: Reduction, y: Value, x: Value) -> Value:
    """y, of the shape of the reduction's output, with the axes that it lost, of length 1."""
    places = op.places(x.type.rank)
    return b.reshaped(y, [1 if i in places else d for i, d in enumerate(x.type.dims)])


RULES: Rules = {
    ReduceSum: reduce_sum,
    ReduceMean: reduce_mean,
    ReduceMax: reduce_max,
    ReduceMin: reduce_min,
    ReduceProd: reduce_prod,
}
