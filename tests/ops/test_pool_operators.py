# ruff: noqa: E501 (tables of refusals: one a line)
"""The pools against naive loops and ONNX Runtime, their edges, and what they refuse."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cnnc.compiler.ir.types import DType, Symbol, TensorType
from cnnc.compiler.ops.pool import AveragePool, MaxPool, Pool
from cnnc.errors import ModelError


def f32(*shape: int | Symbol) -> TensorType:
    return TensorType(DType.FLOAT32, shape)


def naive(op: Pool, x: np.ndarray) -> np.ndarray:
    """The definition, window by window, in a list of the values that count."""
    spatial, dims = x.ndim - 2, x.shape[2:]
    (type,) = op.infer(TensorType.of(x))
    y = np.zeros(type.dims)
    for n, c, *place in np.ndindex(*y.shape):
        values = []
        for tap in product(*map(range, op.kernel_shape)):
            at = [
                place[i] * op.strides[i] - op.pads[i] + tap[i] * op.dilations[i]
                for i in range(spatial)
            ]
            inside = all(0 <= a < d for a, d in zip(at, dims, strict=True))
            in_pads = all(-op.pads[i] <= a < d + op.pads[i + spatial]
                          for i, (a, d) in enumerate(zip(at, dims, strict=True)))  # fmt: skip
            if inside:
                values.append(float(x[n, c, *at]))
            elif in_pads and isinstance(op, AveragePool) and op.count_include_pad:
                values.append(0.0)
        if isinstance(op, MaxPool):
            y[n, c, *place] = max(values, default=-np.inf)
        else:
            y[n, c, *place] = sum(values) / max(1, len(values))
    return y


@st.composite
def pools(draw: st.DrawFn) -> tuple[Pool, tuple[int, ...]]:
    """A pool with a shape of x that it takes."""
    spatial = draw(st.integers(1, 3))
    small = {1: 9, 2: 7, 3: 4}[spatial]

    def numbers(low: int, high: int) -> tuple[int, ...]:
        return tuple(draw(st.lists(st.integers(low, high), min_size=spatial, max_size=spatial)))

    kernel, dilations, strides = numbers(1, 3), numbers(1, 2), numbers(1, 4)
    extents = [(k - 1) * d + 1 for k, d in zip(kernel, dilations, strict=True)]
    pads = tuple(draw(st.integers(0, e - 1)) for e in extents * 2)
    dims = numbers(1, small)
    for i, (dim, extent) in enumerate(zip(dims, extents, strict=True)):
        assume(dim + pads[i] + pads[i + spatial] >= extent)
    ceil = draw(st.booleans())
    shape = (draw(st.integers(1, 2)), draw(st.integers(1, 2)), *dims)
    if draw(st.booleans()):
        return MaxPool(kernel, strides, pads, dilations, ceil), shape
    return AveragePool(kernel, strides, pads, dilations, ceil, draw(st.booleans())), shape


@given(case=pools(), seed=st.integers(0, 2**16))
@settings(max_examples=80, deadline=None)
def test_agrees_with_the_definition(case: tuple[Pool, tuple[int, ...]], seed: int) -> None:
    op, shape = case
    x = np.random.default_rng(seed).integers(-9, 10, shape).astype(np.float64)
    np.testing.assert_allclose(op.reference(x)[0], naive(op, x), rtol=1e-14)


def test_ceil_mode_drops_a_window_that_begins_in_the_last_pad() -> None:
    x = f32(1, 1, 6, 6)
    assert MaxPool((3, 3), (2, 2), (1, 1, 1, 1), ceil_mode=True).infer(x) == (f32(1, 1, 4, 4),)
    assert MaxPool((2, 2), (2, 2), (1, 1, 1, 1), ceil_mode=True).infer(x) == (f32(1, 1, 4, 4),)
    assert MaxPool((2, 2), (3, 3), (0, 0, 1, 1), ceil_mode=True).infer(x) == (f32(1, 1, 2, 2),)
    assert MaxPool((3, 3), (2, 2)).infer(x) == (f32(1, 1, 2, 2),)
    assert MaxPool((3, 3), (2, 2), ceil_mode=True).infer(x) == (f32(1, 1, 3, 3),)


def test_maximum_propagates_nan_and_padding_never_wins() -> None:
    x = np.full((1, 1, 4, 4), -5.0, np.float32)
    x[0, 0, 0, 0] = np.nan
    (y,) = MaxPool((2, 2), (2, 2), (1, 1, 1, 1)).reference(x)
    expected = np.full((3, 3), -5.0, np.float32)
    expected[0, 0] = np.nan
    np.testing.assert_array_equal(y[0, 0], expected)


def test_average_of_padding() -> None:
    x = np.ones((1, 1, 2, 2), np.float32)
    (apart,) = AveragePool((2, 2), (1, 1), (1, 1, 0, 0)).reference(x)
    np.testing.assert_array_equal(apart[0, 0], [[1, 1], [1, 1]])
    (within,) = AveragePool((2, 2), (1, 1), (1, 1, 0, 0), count_include_pad=True).reference(x)
    np.testing.assert_array_equal(within[0, 0], [[0.25, 0.5], [0.5, 1]])


def test_costs_count_the_window() -> None:
    op, x = MaxPool((3, 2), (2, 2)), f32(2, 3, 7, 8)
    assert op.flops((x,), op.infer(x)) == 2 * 3 * 3 * 4 * 6
    assert op.terms((x,)) == 1
    assert AveragePool((3, 2)).terms((x,)) == 6


def test_symbols() -> None:
    (y,) = MaxPool((2, 2), (2, 2)).infer(f32(Symbol("N"), 3, Symbol("H"), 8))
    assert str(y) == "float32[N,3,(H-2)//2+1,4]"
    (z,) = MaxPool((3, 3), (2, 2), ceil_mode=True).infer(f32(1, 3, Symbol("H"), 8))
    assert str(z) == "float32[1,3,ceil((H-3)/2)+1,4]"


REFUSALS = [
    (MaxPool((2, 2)), (3, 8), "rank of x is out of range: got float32[3,8], expected 3 to 5"),
    (MaxPool((2,)), (1, 3, 8, 8), "kernel_shape has the wrong length: got 1, expected 2"),
    (MaxPool((2, 0)), (1, 3, 8, 8), "kernel_shape holds a number that is too small: got 0, expected 1 or more"),
    (MaxPool((2, 2), (1, 0)), (1, 3, 8, 8), "strides holds a number that is too small: got 0, expected 1 or more"),
    (MaxPool((2, 2), pads=(0, -1, 0, 0)), (1, 3, 8, 8), "pads holds a number that is too small: got -1, expected 0 or more"),
    (MaxPool((2, 2), pads=(0, 0, 0, 2)), (1, 3, 8, 8), "a pad is not smaller than the kernel: got 2, expected below 2"),
    (AveragePool((3, 9)), (1, 3, 8, 8), "kernel is larger than the padded input: got spatial shape [8,8], "
     "pads [0, 0, 0, 0], expected at least [3,9] with pads"),
]  # fmt: skip


@pytest.mark.parametrize(("op", "x", "message"), REFUSALS)
def test_refuses(op: Pool, x: tuple[int, ...], message: str) -> None:
    with pytest.raises(ModelError) as caught:
        op.infer(f32(*x))
    assert str(caught.value) == message
