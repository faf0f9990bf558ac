"""Expressions are graphs with shared parts: no function walks them as trees."""

from __future__ import annotations

from math import nan

import numpy as np
import pytest

from cnnc.compiler.codegen.math import expand
from cnnc.compiler.ir.expression import (
    Expression,
    Primitive,
    apply,
    argument,
    arity,
    evaluate,
    lift,
    operations,
    parts,
    substitute,
)

DEPTH = 2000


def doubling(depth: int, x: Expression) -> Expression:
    """Each step reads the one before it twice: as a tree it has 2**depth leaves."""
    for _ in range(depth):
        x = (x + x) * 0.5
    return x


def test_deep_chains_of_shared_parts_cost_their_length() -> None:
    chain, twin = doubling(DEPTH, argument(0)), doubling(DEPTH, argument(0))
    assert chain == twin
    assert chain is not twin
    assert hash(chain) == hash(twin)
    assert chain != doubling(DEPTH + 1, argument(0))
    assert operations(chain) == 2 * DEPTH
    assert len(parts(chain)) == 2 * DEPTH + 2  # the argument and the constant
    assert arity(chain) == 1
    x = np.array([1.5, -2.0], np.float32)
    np.testing.assert_array_equal(evaluate(chain, [x]), x)
    moved = substitute(chain, [argument(0), argument(1)][::-1])
    assert arity(moved) == 2
    assert expand(moved, table=False) == moved


def test_parts_come_once_and_operands_first() -> None:
    x = argument(0)
    tree = x * (x + 1.0)
    assert parts(tree) == [lift(1.0), x, x + 1.0, tree]


def test_text_shows_the_whole_tree() -> None:
    x = argument(0)
    assert str(x * apply(Primitive.EXP, -x) + 0.5) == "add(mul($0, exp(neg($0))), 0.5)"


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        (lift(0.0), lift(-0.0), False),
        (lift(nan), lift(nan), True),
        (lift(1), lift(1.0), True),
        (argument(0), argument(1), False),
        (argument(0) - argument(1), argument(1) - argument(0), False),
        (argument(0) + 1.0, apply(Primitive.MUL, argument(0), 1.0), False),
    ],
)
def test_trees_are_equal_when_they_compute_the_same_bits_in_the_same_way(
    a: Expression, b: Expression, same: bool
) -> None:
    assert (a == b) is same
    assert (repr(a) == repr(b)) is same
    assert a != "another type"
