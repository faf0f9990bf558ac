"""How dimensions combine, with symbols and without."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnc.compiler.ir.types import Dim, Symbol
from cnnc.compiler.ops.dimension import agree, broadcast, product, quotient
from cnnc.errors import ModelError

N, M = Symbol("N"), Symbol("M")


@given(st.lists(st.lists(st.integers(0, 3), max_size=4).map(tuple), max_size=4))
def test_broadcast_is_numpys(shapes: list[tuple[int, ...]]) -> None:
    try:
        expected = np.broadcast_shapes(*shapes)
    except ValueError:
        with pytest.raises(ModelError, match="shapes do not broadcast"):
            broadcast(*shapes)
    else:
        assert broadcast(*shapes) == expected


def test_broadcast_names_both_shapes() -> None:
    with pytest.raises(ModelError) as caught:
        broadcast((N, 3), (2, 1, 4))
    assert str(caught.value) == "shapes do not broadcast: got [N,3] and [2,1,4]"


@pytest.mark.parametrize(
    ("shapes", "expected"),
    [
        (((N, 3), (N, 1)), "(N,3)"),
        (((N, 3), (3,)), "(N,3)"),
        (((N,), (1,)), "(N)"),
        (((1,), (N,)), "(N)"),
        (((N,), (4,)), "(4)"),
        (((4,), (N,)), "(4)"),
        (((N,), (M,)), "(max(N,M))"),
    ],
)
def test_broadcast_with_symbols(shapes: tuple[tuple[Dim, ...], ...], expected: str) -> None:
    assert f"({','.join(map(str, broadcast(*shapes)))})" == expected


def test_only_known_numbers_disagree() -> None:
    assert agree(3, 3)
    assert agree(3, N)
    assert agree(N, M)
    assert not agree(3, 4)


@pytest.mark.parametrize(
    ("dims", "expected"),
    [
        ((), "1"),
        ((2, 3), "6"),
        ((N,), "N"),
        ((1, N, 1), "N"),
        ((N, 16, 16), "256*N"),
        ((N, M, 2), "2*M*N"),
        ((M, N), "M*N"),
        ((N, 0), "0"),
        ((Symbol("N", 8), 4), "4*N<=32"),
        ((Symbol("(H-1)//2+1"), 3), "3*((H-1)//2+1)"),
        ((Symbol("256*N"), 2), "512*N"),
    ],
)
def test_product(dims: tuple[Dim, ...], expected: str) -> None:
    assert str(product(dims)) == expected


@pytest.mark.parametrize(
    ("dims", "divisors", "expected"),
    [
        ((12,), (4,), "3"),
        ((12,), (5,), "None"),
        ((12,), (0,), "None"),
        ((N, 12), (4,), "3*N"),
        ((N, 12), (N, 4), "3"),
        ((N, 12), (12,), "N"),
        ((Symbol("256*N"),), (256,), "N"),
        ((Symbol("256*N", 512),), (256,), "N<=2"),
        ((N, 5), (4,), "(5*N)/(4)"),
        ((N,), (M,), "(N)/(M)"),
        ((Symbol("(H-1)//2+1"), 6), (Symbol("(H-1)//2+1"), 2), "3"),
    ],
)
def test_quotient(dims: tuple[Dim, ...], divisors: tuple[Dim, ...], expected: str) -> None:
    assert str(quotient(dims, divisors)) == expected
