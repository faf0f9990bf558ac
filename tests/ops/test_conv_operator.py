# ruff: noqa: E501 (tables of refusals: one a line)
"""Convolution against naive loops, exact on whole numbers, and what it refuses."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnnc.compiler.ir.types import DType, Symbol, TensorType
from cnnc.compiler.ops.conv import Conv
from cnnc.errors import ModelError


def f32(*shape: int | Symbol) -> TensorType:
    return TensorType(DType.FLOAT32, shape)


def naive(op: Conv, x: np.ndarray, w: np.ndarray, bias: np.ndarray | None) -> np.ndarray:
    """The definition, one multiply-add at a time."""
    dims, kernel, spatial = x.shape[2:], w.shape[2:], x.ndim - 2
    (type,) = op.infer(TensorType.of(x), TensorType.of(w))
    y = np.zeros(type.dims, x.dtype)
    per_group = w.shape[0] // op.group
    for n, m, *place in np.ndindex(*y.shape):
        total = 0.0 if bias is None else float(bias[m])
        first = m // per_group * w.shape[1]
        for c, *tap in product(range(w.shape[1]), *map(range, kernel)):
            at = [
                place[i] * op.strides[i] - op.pads[i] + tap[i] * op.dilations[i]
                for i in range(spatial)
            ]
            if all(0 <= a < d for a, d in zip(at, dims, strict=True)):
                total += float(x[n, first + c, *at]) * float(w[m, c, *tap])
        y[n, m, *place] = total
    return y


@st.composite
def convolutions(draw: st.DrawFn) -> tuple[Conv, tuple[int, ...], tuple[int, ...]]:
    """An operator with shapes of x and w that it takes."""
    spatial = draw(st.integers(1, 3))
    small = {1: 9, 2: 6, 3: 4}[spatial]

    def numbers(low: int, high: int, count: int = spatial) -> tuple[int, ...]:
        return tuple(draw(st.lists(st.integers(low, high), min_size=count, max_size=count)))

    kernel, dilations = numbers(1, 3), numbers(1, 2)
    pads = numbers(0, 2, 2 * spatial)
    extents = [(k - 1) * d + 1 for k, d in zip(kernel, dilations, strict=True)]
    needed = [max(1, e - pads[i] - pads[i + spatial]) for i, e in enumerate(extents)]
    dims = tuple(draw(st.integers(n, max(n, small))) for n in needed)
    group = draw(st.integers(1, 3))
    channels, filters = draw(st.integers(1, 2)), draw(st.integers(1, 2)) * group
    op = Conv(numbers(1, 3), pads, dilations, group)
    return op, (draw(st.integers(1, 2)), channels * group, *dims), (filters, channels, *kernel)


@given(case=convolutions(), seed=st.integers(0, 2**16), with_bias=st.booleans())
@settings(max_examples=60, deadline=None)
def test_is_exact_on_whole_numbers(
    case: tuple[Conv, tuple[int, ...], tuple[int, ...]], seed: int, with_bias: bool
) -> None:
    op, x_shape, w_shape = case
    rng = np.random.default_rng(seed)
    x, w = (rng.integers(-4, 5, s).astype(np.float32) for s in (x_shape, w_shape))
    bias = rng.integers(-4, 5, w_shape[0]).astype(np.float32) if with_bias else None
    (y,) = op.reference(x, w, bias)
    assert y.dtype == np.float32
    np.testing.assert_array_equal(y, naive(op, x, w, bias))


def test_counts_two_operations_a_tap_and_one_for_the_bias() -> None:
    op = Conv((2, 2), (1, 1, 1, 1), group=2)
    types = (f32(1, 4, 8, 8), f32(6, 2, 3, 3))
    outputs = op.infer(*types)
    assert outputs == (f32(1, 6, 4, 4),)
    assert op.flops(types, outputs) == 2 * 6 * 16 * 2 * 9
    assert op.flops((*types, f32(6)), outputs) == 6 * 16 * (2 * 2 * 9 + 1)
    assert op.terms(types) == 2 * 9 + 1


def test_symbols_of_the_batch_and_of_the_map() -> None:
    n, h = Symbol("N", 8), Symbol("H")
    same = Conv(pads=(1, 1, 1, 1))
    assert same.infer(f32(n, 3, h, 5), f32(4, 3, 3, 3)) == (f32(n, 4, h, 5),)
    halved = Conv(strides=(2, 2), pads=(1, 1, 1, 1))
    (y,) = halved.infer(f32(n, 3, h, 8), f32(4, 3, 3, 3))
    assert str(y) == "float32[N<=8,4,(H-1)//2+1,4]"
    (cut,) = Conv().infer(f32(n, 3, h, Symbol("W", 9)), f32(4, 3, 3, 3))
    assert str(cut) == "float32[N<=8,4,H-2,W-2<=7]"


REFUSALS = [
    (Conv(), (1, 3, 8, 8), (4, 4, 3, 3), None,
     "x has 3 channels, w with group=1 expects 4: got x float32[1,3,8,8], w float32[4,4,3,3]"),
    (Conv(group=2), (1, 4, 8, 8), (4, 4, 3, 3), None,
     "x has 4 channels, w with group=2 expects 8: got x float32[1,4,8,8], w float32[4,4,3,3]"),
    (Conv(group=0), (1, 3, 8, 8), (4, 3, 3, 3), None, "group is too small: got 0, expected 1 or more"),
    (Conv(group=3), (1, 3, 8, 8), (4, 1, 3, 3), None,
     "group=3 does not divide the filters of w: got float32[4,1,3,3]"),
    (Conv(), (1, 3, 8, 8), (4, 3, 3, 3), (5,), "bias does not fit the filters: got float32[5], expected [4]"),
    (Conv(), (1, 3, 8, 8), (4, 3, 3, 3), (4, 1), "bias does not fit the filters: got float32[4,1], expected [4]"),
    (Conv(), (3, 8), (4, 3, 3, 3), None, "rank of x is out of range: got float32[3,8], expected 3 to 5"),
    (Conv(), (1, 3, 8, 8), (4, 3, 3), None,
     "rank of w differs from that of x: got float32[4,3,3], expected 4"),
    (Conv(), (1, 3, 8), (4, 3, 3), None, "strides has the wrong length: got 2, expected 1"),
    (Conv(pads=(1, 1)), (1, 3, 8, 8), (4, 3, 3, 3), None, "pads has the wrong length: got 2, expected 4"),
    (Conv(strides=(0, 1)), (1, 3, 8, 8), (4, 3, 3, 3), None,
     "strides holds a number that is too small: got 0, expected 1 or more"),
    (Conv(dilations=(1, 0)), (1, 3, 8, 8), (4, 3, 3, 3), None,
     "dilations holds a number that is too small: got 0, expected 1 or more"),
    (Conv(pads=(0, 0, -1, 0)), (1, 3, 8, 8), (4, 3, 3, 3), None,
     "pads holds a number that is too small: got -1, expected 0 or more"),
    (Conv(), (1, 3, 8, 8), (4, 3, 0, 3), None,
     "kernel_shape holds a number that is too small: got 0, expected 1 or more"),
    (Conv(pads=(0, 1, 0, 0), dilations=(4, 1)), (1, 3, 8, 8), (4, 3, 3, 3), None,
     "kernel is larger than the padded input: got spatial shape [8,8], pads [0, 1, 0, 0], "
     "expected at least [9,3] with pads"),
]  # fmt: skip


@pytest.mark.parametrize(("op", "x", "w", "bias", "message"), REFUSALS)
def test_refuses(
    op: Conv, x: tuple[int, ...], w: tuple[int, ...], bias: tuple[int, ...] | None, message: str
) -> None:
    with pytest.raises(ModelError) as caught:
        op.infer(f32(*x), f32(*w), None if bias is None else f32(*bias))
    assert str(caught.value) == message


def test_refuses_mixed_element_types() -> None:
    w = TensorType(DType.FLOAT64, (4, 3, 3, 3))
    with pytest.raises(ModelError) as caught:
        Conv().infer(f32(1, 3, 8, 8), w)
    message = "elements of w and x differ in type: got float64, expected float32"
    assert str(caught.value) == message


def test_a_kernel_that_just_fits_is_taken() -> None:
    assert Conv(dilations=(4, 1)).infer(f32(1, 1, 9, 3), f32(1, 1, 3, 3)) == (f32(1, 1, 1, 1),)
