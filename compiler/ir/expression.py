"""Scalar expression trees: the meaning of elementwise operators and of fused epilogues.

An `Expression` is a small immutable tree over arguments and constants. It is evaluated by NumPy
(`evaluate`), composed (`substitute`), and emitted once per target: an activation is written down a
single time. Identity of two trees is equality.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np


class Primitive(enum.Enum):
    """The functions a tree is made of; each target has an instruction sequence for every one."""

    ARGUMENT = "argument"
    CONSTANT = "constant"
    ADD = "add"
    SUB = "sub"
    MUL = "mul"
    DIV = "div"
    MAX = "max"  # propagates NaN
    MIN = "min"  # propagates NaN
    NEG = "neg"
    ABS = "abs"
    SQRT = "sqrt"
    EXP = "exp"
    TANH = "tanh"
    LESS = "less"  # 1.0 where the first is less than the second, else 0.0
    SELECT = "select"  # the second where the first is not 0, else the third
    # What follows exists for expansions: EXP and TANH written in terms of these.
    FMA = "fma"  # a * b + c, rounded once where the machine can
    ROUND = "round"  # to the nearest integer, ties to even
    SCALE = "scale"  # a * 2**b, b a whole number


@dataclass(frozen=True)
class Expression:
    """One node of a tree. `index` is the argument's number, `value` the constant's value."""

    primitive: Primitive
    operands: tuple[Expression, ...] = ()
    index: int = -1
    value: float = 0.0

    def __add__(self, other: Expression | float) -> Expression:
        return Expression(Primitive.ADD, (self, lift(other)))

    def __sub__(self, other: Expression | float) -> Expression:
        return Expression(Primitive.SUB, (self, lift(other)))

    def __mul__(self, other: Expression | float) -> Expression:
        return Expression(Primitive.MUL, (self, lift(other)))

    def __truediv__(self, other: Expression | float) -> Expression:
        return Expression(Primitive.DIV, (self, lift(other)))

    def __rtruediv__(self, other: float) -> Expression:
        return Expression(Primitive.DIV, (lift(other), self))

    def __rsub__(self, other: float) -> Expression:
        return Expression(Primitive.SUB, (lift(other), self))

    def __neg__(self) -> Expression:
        return Expression(Primitive.NEG, (self,))

    def __str__(self) -> str:
        if self.primitive is Primitive.ARGUMENT:
            return f"${self.index}"
        if self.primitive is Primitive.CONSTANT:
            return repr(self.value)
        return f"{self.primitive.value}({', '.join(map(str, self.operands))})"


def argument(index: int) -> Expression:
    """The `index`-th argument of the expression."""
    return Expression(Primitive.ARGUMENT, index=index)


def lift(value: Expression | float) -> Expression:
    """`value` as a tree: numbers become constants."""
    if isinstance(value, Expression):
        return value
    return Expression(Primitive.CONSTANT, value=float(value))


def apply(primitive: Primitive, *operands: Expression | float) -> Expression:
    """The primitive applied to the operands."""
    return Expression(primitive, tuple(lift(x) for x in operands))


def maximum(a: Expression | float, b: Expression | float) -> Expression:
    """The larger of both; NaN if either is NaN."""
    return apply(Primitive.MAX, a, b)


def minimum(a: Expression | float, b: Expression | float) -> Expression:
    """The smaller of both; NaN if either is NaN."""
    return apply(Primitive.MIN, a, b)


def substitute(tree: Expression, arguments: Sequence[Expression]) -> Expression:
    """The tree with its arguments replaced by `arguments`."""
    if tree.primitive is Primitive.ARGUMENT:
        return arguments[tree.index]
    if not tree.operands:
        return tree
    return Expression(tree.primitive, tuple(substitute(x, arguments) for x in tree.operands))


def arity(tree: Expression) -> int:
    """One more than the highest argument number in the tree; 0 without arguments."""
    return max([tree.index + 1, *(arity(x) for x in tree.operands)])


_NUMPY: Mapping[Primitive, Callable[..., object]] = {
    Primitive.ADD: np.add,
    Primitive.SUB: np.subtract,
    Primitive.MUL: np.multiply,
    Primitive.DIV: np.divide,
    Primitive.MAX: np.maximum,
    Primitive.MIN: np.minimum,
    Primitive.NEG: np.negative,
    Primitive.ABS: np.abs,
    Primitive.SQRT: np.sqrt,
    Primitive.EXP: np.exp,
    Primitive.TANH: np.tanh,
    Primitive.LESS: lambda a, b: np.less(a, b).astype(np.result_type(a, b)),
    Primitive.SELECT: lambda c, a, b: np.where(c != 0, a, b),
    Primitive.FMA: lambda a, b, c: a * b + c,
    Primitive.ROUND: np.rint,
    Primitive.SCALE: lambda a, b: np.ldexp(a, b.astype(np.int32)),
}


def evaluate(tree: Expression, arguments: Sequence[np.ndarray]) -> np.ndarray:
    """The value of the tree by NumPy, in the precision of the arguments, broadcasting them."""
    dtype = np.result_type(*arguments) if arguments else np.dtype(np.float32)

    def value(node: Expression) -> np.ndarray:
        if node.primitive is Primitive.ARGUMENT:
            return np.asarray(arguments[node.index])
        if node.primitive is Primitive.CONSTANT:
            return np.asarray(node.value, dtype)
        return np.asarray(_NUMPY[node.primitive](*(value(x) for x in node.operands)))

    with np.errstate(all="ignore"):
        return value(tree)
