"""Whole networks through the public face: what they compute, beside other engines."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import onnx
import pytest

import cnnc
from tests.face.reference import DIGITS, apart, by_onnxruntime, held_out, images, in_float64
from tests.models.networks import lenet5, small_batchnorm_cnn

_TOLERANCE = 1e-5  # of the largest output; a float32 engine is some 1e-7 away from float64


def test_the_digits_network_reaches_its_true_accuracy() -> None:
    x, labels = held_out()
    with cnnc.compile(DIGITS) as session:
        predicted = np.asarray(session(x)).argmax(1)
    (exact,) = in_float64(DIGITS, x)
    (theirs,) = by_onnxruntime(str(DIGITS), x)
    np.testing.assert_array_equal(predicted, exact.argmax(1))
    np.testing.assert_array_equal(predicted, theirs.argmax(1))
    assert len(labels) == 360
    assert (predicted == labels).sum() == 358


@pytest.mark.parametrize("batch", [1, 2, 7, 64])
def test_digits_at_every_batch_size(batch: int) -> None:
    x = images(batch)
    (exact,) = in_float64(DIGITS, x)
    with cnnc.compile(DIGITS, shapes={"image": x.shape}) as session:
        assert apart(np.asarray(session(x)), exact) <= _TOLERANCE
    with cnnc.compile(DIGITS) as session:  # compiled for batch 1, then specialised
        assert apart(np.asarray(session(x)), exact) <= _TOLERANCE


@pytest.mark.parametrize("level", [0, 1, 2, 3])
@pytest.mark.parametrize(
    ("network", "shape"), [(lenet5, (1, 28, 28)), (small_batchnorm_cnn, (3, 13, 11))]
)
def test_networks_at_every_level(
    network: Callable[[], onnx.ModelProto], shape: tuple[int, ...], level: int
) -> None:
    model = network()
    with cnnc.compile(model, level=level) as session:
        for batch in (1, 3):
            x = np.random.default_rng(batch).normal(0, 1, (batch, *shape)).astype(np.float32)
            y = np.asarray(session(x))
            assert apart(y, in_float64(model, x)[0]) <= _TOLERANCE
            assert apart(y, by_onnxruntime(model.SerializeToString(), x)[0]) <= _TOLERANCE


def test_every_kind_of_source_gives_the_same() -> None:
    x = images(3)
    sources = [
        DIGITS,
        str(DIGITS),
        DIGITS.read_bytes(),
        bytearray(DIGITS.read_bytes()),
        memoryview(DIGITS.read_bytes()),
        onnx.load(DIGITS),
        cnnc.load(DIGITS),
    ]
    answers = []
    for source in sources:
        with cnnc.compile(source) as session:
            answers.append(np.asarray(session(x)))
    for answer in answers[1:]:
        np.testing.assert_array_equal(answer, answers[0])


def test_a_network_with_other_weights_is_another_network() -> None:
    # Large weights are not part of the cache key: the code is shared, the numbers must not be.
    x = np.ones((1, 1, 28, 28), np.float32)
    for seed in (1, 2):
        model = lenet5(seed)
        with cnnc.compile(model) as session:
            assert apart(np.asarray(session(x)), in_float64(model, x)[0]) <= _TOLERANCE
