# ruff: noqa: E501 (the table of refusals)
"""Data for training: seeded orders, batches of samples, threads that are ahead, refusals."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from cnnc.errors import CnncError, InputError
from cnnc.runtime.training.data import Order, ahead, data_of

X, Y = np.arange(22).reshape(11, 2), np.arange(11)


class Squares:
    """A data set: sample i is (i, i * i)."""

    def __len__(self) -> int:
        return 5

    def __getitem__(self, index: int) -> tuple[int, int]:
        return index, index * index


class Drawn(Squares):
    """A data set whose samples are drawn."""

    def sample(self, index: int, random: np.random.Generator) -> tuple[float, int]:
        return random.random(), index


def listed(given: Any, order: Order, epoch: int = 0, workers: int = 2) -> list[list[Any]]:
    """The y of each batch."""
    return [np.asarray(y).tolist() for _, y in data_of(given, order, workers).batches(epoch)]


def test_without_shuffling_samples_come_in_their_order() -> None:
    data = data_of((X, Y), Order(4), 0)
    batches = list(data.batches(3))
    assert [y.tolist() for _, y in batches] == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10]]
    np.testing.assert_array_equal(batches[1][0], X[4:8])
    assert len(data) == 3


def test_the_order_follows_from_seed_and_epoch() -> None:
    order = Order(4, seed=1, shuffle=True)
    assert listed((X, Y), order) == listed((X, Y), order)
    assert listed((X, Y), order) != listed((X, Y), order, epoch=1)
    assert listed((X, Y), order) != listed((X, Y), Order(4, seed=2, shuffle=True))
    assert sorted(itertools.chain(*listed((X, Y), order))) == list(range(11))


@pytest.mark.parametrize(
    ("size", "options", "sizes"),
    [
        (4, {}, [4, 4, 3]),
        (4, {"drop_last": True}, [4, 4]),
        (5, {"drop_single": True}, [5, 5]),
        (5, {}, [5, 5, 1]),
        (1, {"drop_single": True}, [1] * 11),
        (12, {"drop_single": True}, [11]),
        (20, {"drop_last": True}, []),
    ],
)
def test_last_batches(size: int, options: dict[str, bool], sizes: list[int]) -> None:
    assert [len(b) for b in listed((X, Y), Order(size, **options))] == sizes


def test_numbers_in_lists_are_float32() -> None:
    ((x, y),) = data_of(([[0.5], [1.5]], [0, 1]), Order(2), 0).batches(0)
    assert (x.dtype.name, y.dtype.name) == ("float32", "int64")
    ((x, _),) = data_of((np.zeros((2, 3)), Y[:2]), Order(2), 0).batches(0)
    assert x.dtype.name == "float64"


def test_tuples_of_arrays_stay_tuples() -> None:
    ((x, y),) = data_of(((X, X + 1), (Y, -Y)), Order(20), 0).batches(0)
    np.testing.assert_array_equal(x[1], X + 1)
    np.testing.assert_array_equal(y[1], -Y)


@pytest.mark.parametrize("workers", [0, 1, 3])
def test_samples_are_read_by_threads_in_order(workers: int) -> None:
    assert listed(Squares(), Order(2), workers=workers) == [[0, 1], [4, 9], [16]]


def test_what_a_sample_draws_follows_from_seed_epoch_and_number() -> None:
    def drawn(seed: int, epoch: int) -> list[float]:
        order = Order(2, seed=seed, shuffle=True)
        pairs = [zip(y, x, strict=True) for x, y in data_of(Drawn(), order, 3).batches(epoch)]
        return [float(x) for _, x in sorted(itertools.chain(*pairs))]

    assert drawn(1, 0) == drawn(1, 0)
    assert drawn(1, 0) != drawn(1, 1)
    assert drawn(1, 0) != drawn(2, 0)


def test_iterables_begin_anew_each_epoch() -> None:
    data = data_of([(X, Y), (X, -Y)], Order(1), 0)
    assert len(data) == 2
    assert [len(list(data.batches(e))) for e in range(2)] == [2, 2]


def test_batches_are_made_ahead_and_no_further_than_that() -> None:
    made: list[int] = []
    third = threading.Event()

    def source() -> Iterator[tuple[int, int]]:
        for number in range(100):
            made.append(number)
            if number == 2:
                third.set()
            yield number, number

    batches = ahead(source())
    assert next(batches) == (0, 0)
    assert third.wait(10)
    batches.close()  # type: ignore[attr-defined]
    assert len(made) < 8


def test_batches_may_be_skipped() -> None:
    assert [x for x, _ in ahead(((i, i) for i in range(5)), skip=3)] == [3, 4]


def test_what_making_a_batch_raises_is_raised_where_it_is_taken() -> None:
    def source() -> Iterator[tuple[int, int]]:
        yield 0, 0
        raise OSError("the disk is gone")

    batches = ahead(source())
    next(batches)
    with pytest.raises(InputError, match="the data can't be read: OSError: the disk is gone"):
        next(batches)


class Ragged(Squares):
    def __getitem__(self, index: int) -> Any:
        return np.zeros(1 if index < 3 else 2), 0


REFUSALS: dict[str, tuple[Any, str]] = {
    "lengths": ((X, Y[:3]), "arrays of different lengths: got (11, 2), (3,), expected as many x as y"),
    "scalar": ((3, 4), "x is no array of samples: got int"),
    "generator": (((x, 0) for x in X), "the data can be gone through only once: got generator, expected"),
    "kind": (3, "no data to train on: got int, expected a tuple of x and y, a data set of samples,"),
    "batch": ([X], "batch 0: a batch is no pair of x and y: got ndarray"),
    "ragged": (Ragged(), "x of sample 3: samples of different shapes: got [2], expected [1], as sample 2 has"),
    "sample": ([(1, 2, 3)], "batch 0: a batch is no pair of x and y"),
}  # fmt: skip


@pytest.mark.parametrize(("given", "message"), REFUSALS.values(), ids=REFUSALS)
def test_refuses(given: Any, message: str) -> None:
    with pytest.raises(CnncError) as caught:
        list(data_of(given, Order(2), 1).batches(0))
    assert message.removesuffix(", expected") in str(caught.value)


def test_refuses_a_batch_size_below_1() -> None:
    with pytest.raises(InputError, match="batch_size is too small: got 0, expected 1 or more"):
        Order(0)
