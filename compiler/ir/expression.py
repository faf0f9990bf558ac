"""Scalar expression trees: the meaning of elementwise operators and of fused epilogues.

An `Expression` is a small immutable tree over arguments and constants. It is evaluated by NumPy
(`evaluate`), composed (`substitute`), and emitted once per target: an activation is written down a
single time. Trees share their parts: in x * sigmoid(x) the operand x is one object, and a chain of
such steps, written out, would double at each. So nothing here walks a tree: `parts` lists every
part once, and equality compares digests.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TypeVar

import numpy as np

T = TypeVar("T")


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
    ERF = "erf"
    LOG = "log"
    LOG1P = "log1p"  # of numbers from 0 to 1
    LESS = "less"  # 1.0 where the first is less than the second, else 0.0
    EQUAL = "equal"  # 1.0 where both are equal, else 0.0
    SELECT = "select"  # the second where the first is not 0, else the third
    ROUND = "round"  # to the nearest integer, ties to even
    # What follows exists for expansions: the functions above written in terms of these.
    FMA = "fma"  # a * b + c, rounded once where the machine can
    SCALE = "scale"  # a * 2**floor(b)
    POWER = "power"  # 2**(k / 32), k the low five bits of a
    EXPONENT = "exponent"  # floor(log2(|a|)) for normal numbers


@dataclass(frozen=True, eq=False, repr=False)
class Expression:
    """One node of a tree. `index` is the argument's number, `value` the constant's value, `digest`
    what tells trees apart: constants of other bits are other constants."""

    primitive: Primitive
    operands: tuple[Expression, ...] = ()
    index: int = -1
    value: float = 0.0
    digest: bytes = field(init=False)

    def __post_init__(self) -> None:
        own = f"{self.primitive.value} {self.index} {self.value.hex()}".encode()
        parts = b"".join(x.digest for x in self.operands)
        object.__setattr__(self, "digest", blake2b(own + parts, digest_size=16).digest())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Expression) and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)

    def __repr__(self) -> str:
        return f"Expression({self.digest.hex()})"

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
        return fold(self, _text)


def _text(node: Expression, operands: Sequence[str]) -> str:
    if node.primitive is Primitive.ARGUMENT:
        return f"${node.index}"
    if node.primitive is Primitive.CONSTANT:
        return repr(node.value)
    return f"{node.primitive.value}({', '.join(operands)})"


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


def parts(*trees: Expression) -> list[Expression]:
    """Every part of the trees once, operands before what they are operands of; the last is a tree.

    The last operand comes first, so that a condition stands just before what it selects, which code
    in this order has in registers for the shortest time."""
    found: dict[Expression, None] = {}
    pending = [*reversed(trees)]
    while pending:
        node = pending[-1]
        missing = [x for x in node.operands if x not in found]
        if missing:
            pending += missing
        else:
            found[pending.pop()] = None
    return list(found)


def fold(tree: Expression, combine: Callable[[Expression, Sequence[T]], T]) -> T:
    """What `combine` makes of the tree and of the results for its operands; called once a part."""
    return fold_all((tree,), combine)[0]


def fold_all(
    trees: Sequence[Expression], combine: Callable[[Expression, Sequence[T]], T]
) -> list[T]:
    """What `fold` gives for each tree, where parts that trees share are one."""
    results: dict[Expression, T] = {}
    for node in parts(*trees):
        results[node] = combine(node, [results[x] for x in node.operands])
    return [results[tree] for tree in trees]


def substitute(tree: Expression, arguments: Sequence[Expression]) -> Expression:
    """The tree with its arguments replaced by `arguments`."""

    def replaced(node: Expression, operands: Sequence[Expression]) -> Expression:
        if node.primitive is Primitive.ARGUMENT:
            return arguments[node.index]
        return Expression(node.primitive, tuple(operands)) if operands else node

    return fold(tree, replaced)


def arity(tree: Expression) -> int:
    """One more than the highest argument number in the tree; 0 without arguments."""
    return 1 + max(x.index for x in parts(tree))


def operations(tree: Expression) -> int:
    """Number of operations that the tree takes; arguments and constants take none."""
    return sum(bool(x.operands) for x in parts(tree))


def divide(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """a / b; of integers, rounded towards zero as in C, and 0 where b is 0."""
    if np.result_type(a, b).kind not in "iu":
        return np.asarray(np.divide(a, b))
    one = np.where(b == 0, np.ones_like(b), b)
    whole = np.sign(a) * np.sign(one) * (np.abs(a) // np.abs(one))
    return np.asarray(np.where(b == 0, np.zeros_like(whole), whole))


def _erf(x: np.ndarray) -> np.ndarray:
    return np.asarray(np.vectorize(math.erf, otypes=[np.float64])(x)).astype(x.dtype)


_NUMPY: Mapping[Primitive, Callable[..., object]] = {
    Primitive.ADD: np.add,
    Primitive.SUB: np.subtract,
    Primitive.MUL: np.multiply,
    Primitive.DIV: lambda a, b: divide(a, b),
    Primitive.MAX: np.maximum,
    Primitive.MIN: np.minimum,
    Primitive.NEG: np.negative,
    Primitive.ABS: np.abs,
    Primitive.SQRT: np.sqrt,
    Primitive.EXP: np.exp,
    Primitive.TANH: np.tanh,
    Primitive.ERF: _erf,
    Primitive.LOG: np.log,
    Primitive.LOG1P: np.log1p,
    Primitive.LESS: lambda a, b: np.less(a, b).astype(np.result_type(a, b)),
    Primitive.EQUAL: lambda a, b: np.equal(a, b).astype(np.result_type(a, b)),
    Primitive.SELECT: lambda c, a, b: np.where(c != 0, a, b),
    Primitive.FMA: lambda a, b, c: a * b + c,
    Primitive.ROUND: np.rint,
    Primitive.EXPONENT: lambda a: (np.frexp(a)[1] - 1).astype(np.result_type(a)),
    Primitive.SCALE: lambda a, b: np.ldexp(a, np.floor(b).astype(np.int32)),
    Primitive.POWER: lambda a: np.exp2((a.view(np.int32) & 31) / 32, dtype=a.dtype),
}


def evaluate(tree: Expression, arguments: Sequence[np.ndarray]) -> np.ndarray:
    """The value of the tree by NumPy, in the type of the arguments, broadcasting them."""
    dtype = np.result_type(*arguments) if arguments else np.dtype(np.float32)

    def value(node: Expression, operands: Sequence[np.ndarray]) -> np.ndarray:
        if node.primitive is Primitive.ARGUMENT:
            return np.asarray(arguments[node.index])
        if node.primitive is Primitive.CONSTANT:
            return np.asarray(node.value, dtype)
        return np.asarray(_NUMPY[node.primitive](*operands))

    with np.errstate(all="ignore"):
        return fold(tree, value)
