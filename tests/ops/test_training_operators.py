# ruff: noqa: E501 (tables of refusals: one a line)
"""Operators of training steps against their definitions, and what they refuse."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ir.types import Dim, DType, Symbol, TensorType
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.conv_weight_gradient import ConvWeightGradient
from cnnc.compiler.ops.dropout import AdvanceGenerator, DropoutTraining, random_bits
from cnnc.compiler.ops.indexing import Embedding, EmbeddingGradient, OneHot
from cnnc.compiler.ops.norm import BatchNormalizationGradient, BatchNormalizationTraining
from cnnc.compiler.ops.pool import AveragePool, AveragePoolGradient, MaxPoolGradient
from cnnc.errors import ModelError


def f32(*shape: Dim) -> TensorType:
    return TensorType(DType.FLOAT32, shape)


def i64(*shape: Dim) -> TensorType:
    return TensorType(DType.INT64, shape)


def test_batch_normalization_by_hand() -> None:
    x = np.array([[[1.0, 3.0]], [[5.0, 7.0]]])  # one channel: mean 4, variance 5, unbiased 20/3
    op = BatchNormalizationTraining(epsilon=4.0, momentum=0.25)
    vectors = (np.array([v]) for v in (2.0, 0.5, 1.0, 3.0))
    y, mean, inverse, running_mean, running_var = op.reference(x, *vectors)
    np.testing.assert_array_equal(mean, [4.0])
    np.testing.assert_allclose(inverse, [1 / 3])
    np.testing.assert_allclose(y, (x - 4) / 3 * 2 + 0.5)
    np.testing.assert_allclose(running_mean, [0.75 * 1 + 0.25 * 4])
    np.testing.assert_allclose(running_var, [0.75 * 3 + 0.25 * 20 / 3])


def test_the_gradient_of_a_convolution_is_its_adjoint_exactly() -> None:
    rng = np.random.default_rng(3)
    for sample in ConvWeightGradient.samples():
        op = sample.operator
        assert isinstance(op, ConvWeightGradient)
        x, dy = (rng.integers(-4, 5, s).astype(np.float64) for s in sample.shapes if s is not None)
        (dw,) = op.reference(x, dy)
        w = rng.integers(-4, 5, dw.shape).astype(np.float64)
        (y,) = Conv(op.strides, op.pads, op.dilations, op.group).reference(x, w)
        assert np.vdot(y, dy) == np.vdot(w, dw)


def test_the_gradient_of_a_mean_is_its_adjoint() -> None:
    rng = np.random.default_rng(4)
    for pooled, sample in zip(AveragePool.samples(), AveragePoolGradient.samples(), strict=True):
        x, dy = (rng.standard_normal(s.shapes[0] or ()) for s in (pooled, sample))
        (y,), (dx,) = pooled.operator.reference(x), sample.operator.reference(dy)
        np.testing.assert_allclose(np.vdot(y, dy), np.vdot(x, dx))


def test_the_first_maximum_in_row_major_order_gets_the_gradient() -> None:
    op = MaxPoolGradient((2, 2), (2, 2), (1, 1, 0, 0))
    inf, nan = np.inf, np.nan
    x = np.array([[[[-inf, 1, 1], [2, 5, 5], [2, nan, nan]]]])
    dy = np.array([[[[1.0, 2.0], [4.0, 8.0]]]])
    (dx,) = op.reference(x, dy)
    np.testing.assert_array_equal(dx[0, 0], [[1, 2, 0], [4, 0, 0], [0, 8, 0]])


def test_windows_that_overlap_add_up() -> None:
    (dx,) = MaxPoolGradient((3,), (1,), (0, 0), (1,)).reference(
        np.array([[[0.0, 1, 7, 1, 0]]]), np.array([[[1.0, 2, 4]]])
    )
    np.testing.assert_array_equal(dx, [[[0, 0, 7, 0, 0]]])


def test_dropout_keeps_its_share_and_the_mean() -> None:
    x = np.ones((50, 40, 50), np.float32)
    for ratio in (0.1, 0.5, 0.9):
        (y,) = DropoutTraining(ratio).reference(x, np.array([5, 1]))
        assert set(np.unique(y)) == {np.float32(0), np.float32(1 / (1 - ratio))}
        assert abs((y == 0).mean() - ratio) < 4 * np.sqrt(ratio * (1 - ratio) / x.size)


def test_random_bits_are_those_of_the_definition() -> None:
    def mixed(h: int) -> int:
        h = (h ^ (h >> 16)) * 0x85EBCA6B % 2**32
        h = (h ^ (h >> 13)) * 0xC2B2AE35 % 2**32
        return h ^ (h >> 16)

    seed, step, stream = -7, (3 << 32) + 9, 5
    words = (seed % 2**32, seed % 2**64 >> 32, 9, 3, stream)
    keys = []
    for key in (0x243F6A88, 0x85A308D3):
        for word in words:
            key = mixed(key ^ word)
        keys.append(key)
    expected = [mixed(mixed(i ^ keys[0]) ^ keys[1]) for i in range(5)]
    assert random_bits(5, np.array([seed, step]), stream).tolist() == expected


def test_streams_steps_and_seeds_are_independent() -> None:
    draws = [
        random_bits(100_000, np.array([seed, step]), stream).astype(np.float64)
        for seed, step, stream in product((0, 1), (0, 1), (0, 1))
    ]
    draws += [np.roll(draws[0], 1), np.roll(draws[0], 4), np.roll(draws[0], 1024)]
    correlations = np.corrcoef(draws) - np.eye(len(draws))
    assert np.abs(correlations).max() < 5 / np.sqrt(100_000)


def test_a_step_of_the_generator() -> None:
    (after,) = AdvanceGenerator().reference(np.array([7, 41]))
    np.testing.assert_array_equal(after, np.array([7, 42]))
    assert after.dtype == np.int64


def test_numbers_that_name_nothing_stand_for_zeros() -> None:
    numbers = np.array([[1, -1], [3, 0]])
    (one,) = OneHot(3, 1).reference(numbers)
    np.testing.assert_array_equal(one, [[[0, 0], [1, 0], [0, 0]], [[0, 1], [0, 0], [0, 0]]])
    w = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
    (rows,) = Embedding().reference(w, numbers)
    np.testing.assert_array_equal(rows, [[[3, 4], [0, 0]], [[0, 0], [1, 2]]])
    (dw,) = EmbeddingGradient(3).reference(np.array([1, 1, 5]), np.ones((3, 2)))
    np.testing.assert_array_equal(dw, [[0, 0], [2, 2], [0, 0]])


N = Symbol("N")
SYMBOLS: list[tuple[Operator, list[TensorType], str]] = [
    (ConvWeightGradient((3, 3)), [f32(N, 3, 8, 8), f32(N, 4, 6, 6)], "[4,3,3,3]"),
    (MaxPoolGradient((2, 2)), [f32(N, 3, 8, 8), f32(N, 3, 7, 7)], "[N,3,8,8]"),
    (AveragePoolGradient((2, 2), shape=(8, 8)), [f32(N, 3, 7, 7)], "[N,3,8,8]"),
    (BatchNormalizationTraining(), [f32(N, 3), *[f32(3)] * 4], "[N,3]"),
    (OneHot(5, 1), [i64(N, 7)], "[N,5,7]"),
    (Embedding(), [f32(9, 3), i64(N, 7)], "[N,7,3]"),
]


@pytest.mark.parametrize(("op", "types", "shape"), SYMBOLS)
def test_symbols_of_training(op: Operator, types: list[TensorType], shape: str) -> None:
    assert str(op.infer(*types)[0]) == "float32" + shape


GENERATOR = i64(2)
REFUSALS: list[tuple[Operator, list[TensorType], str]] = [
    (ConvWeightGradient((3, 3)), [f32(2, 3, 8, 8), f32(2, 4, 8, 8)],
     "dy does not have the shape of the convolution's output: got float32[2,4,8,8], expected float32[2,4,6,6]"),
    (ConvWeightGradient((3, 3), group=2), [f32(2, 3, 8, 8), f32(2, 4, 6, 6)],
     "group=2 does not divide the channels: got x float32[2,3,8,8], dy float32[2,4,6,6]"),
    (ConvWeightGradient((3,)), [f32(2, 3, 8, 8), f32(2, 4, 6, 6)], "kernel_shape has the wrong length: got 1, expected 2"),
    (MaxPoolGradient((2, 2)), [f32(2, 3, 8, 8), f32(2, 3, 8, 8)],
     "dy does not have the shape of the pool's output: got float32[2,3,8,8], expected float32[2,3,7,7]"),
    (AveragePoolGradient((2, 2), shape=(8,)), [f32(2, 3, 7, 7)], "shape has the wrong length: got 1, expected 2"),
    (AveragePoolGradient((2, 2), shape=(8, 9)), [f32(2, 3, 7, 7)],
     "dy does not have the shape of the pool's output: got float32[2,3,7,7], expected float32[2,3,7,8]"),
    (BatchNormalizationTraining(), [f32(1, 3, 1, 1), *[f32(3)] * 4],
     "a channel of x has no variance: got float32[1,3,1,1], expected 2 elements of each channel or more; train with larger batches, or drop the last one"),
    (BatchNormalizationTraining(momentum=float("nan")), [f32(2, 3), *[f32(3)] * 4], "momentum is out of range: got nan, expected 0 to 1"),
    (BatchNormalizationTraining(-1.0), [f32(2, 3), *[f32(3)] * 4], "epsilon is out of range: got -1.0, expected 0 or more, and finite"),
    (BatchNormalizationTraining(), [f32(2, 3), f32(3), f32(4), f32(3), f32(3)],
     "bias does not fit the channels of x: got bias float32[4], x float32[2,3], expected [3]"),
    (BatchNormalizationGradient(), [f32(2, 3), f32(2, 4), *[f32(3)] * 3], "dy does not have the shape of x: got float32[2,4], expected float32[2,3]"),
    (DropoutTraining(1.0), [f32(2), GENERATOR], "ratio is out of range: got 1.0, expected 0 to below 1"),
    (DropoutTraining(stream=-1), [f32(2), GENERATOR], "stream is out of range: got -1, expected 32 bits"),
    (DropoutTraining(), [f32(2), i64(3)], "generator is no seed and step: got int64[3], expected int64[2]"),
    (AdvanceGenerator(), [f32(2)], "generator is no seed and step: got float32[2], expected int64[2]"),
    (OneHot(0), [i64(3)], "depth is too small: got 0, expected 1 or more"),
    (OneHot(3, 2), [i64(3)], "axis is out of range: got 2, expected -2 to 1"),
    (OneHot(3), [f32(3)], "elements of labels are not int64: got float32, expected int64"),
    (Embedding(), [f32(3), i64(3)], "rank of w is out of range: got float32[3], expected 2"),
    (Embedding(), [f32(3, 4), f32(3)], "elements of indices are not int64: got float32, expected int64"),
    (EmbeddingGradient(0), [i64(3), f32(3, 2)], "rows is too small: got 0, expected 1 or more"),
    (EmbeddingGradient(4), [i64(3), f32(2, 2)], "dy is no vector for each index: got dy float32[2,2], indices int64[3]"),
]  # fmt: skip


@pytest.mark.parametrize(("op", "types", "message"), REFUSALS)
def test_training_refuses(op: Operator, types: list[TensorType], message: str) -> None:
    with pytest.raises(ModelError) as caught:
        op.infer(*types)
    assert str(caught.value) == message
