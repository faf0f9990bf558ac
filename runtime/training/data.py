"""Data for training: arrays, data sets of samples, and iterables, as batches in a seeded order.

The order of an epoch, and whatever a data set draws for a sample, follow from the seed and the
epoch's number alone, so that training that was broken off goes on with the same batches. Threads
make batches while others are trained on. Leaves what a batch holds to whoever takes it.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from typing import Any, Protocol, runtime_checkable

import numpy as np

from cnnc.errors import CnncError, InputError

_AHEAD = 2  # batches that are made while one is trained on
Batch = tuple[Any, Any]  # x and y, each an array or a tuple of them


class Data(Protocol):
    """Batches, as often as they are asked for."""

    def batches(self, epoch: int) -> Iterator[Batch]:
        """The batches of an epoch, in its order."""
        ...

    def __len__(self) -> int:
        """How many there are in an epoch; 0 where nobody knows."""
        ...


@runtime_checkable
class Samples(Protocol):
    """A data set: `data[index]` is a pair of x and y. Where it has a method
    `sample(index, random)`, that is asked instead, with a generator of random numbers of the
    sample's own."""

    def __getitem__(self, index: int, /) -> Any: ...

    def __len__(self) -> int: ...


@dataclass(frozen=True)
class Order:
    """How samples become batches: of `size`, in an order drawn by `seed` where `shuffle`. A last
    batch that is smaller is left out with `drop_last`; with `drop_single`, one of a single sample
    behind others."""

    size: int
    seed: int = 0
    shuffle: bool = False
    drop_last: bool = False
    drop_single: bool = False

    def __post_init__(self) -> None:
        if self.size < 1:
            raise InputError("batch_size is too small", got=str(self.size), expected="1 or more")

    def indices(self, count: int, epoch: int) -> list[np.ndarray]:
        """The numbers of the samples of each batch."""
        places = np.arange(count)
        if self.shuffle:
            places = np.random.default_rng([self.seed, epoch]).permutation(count)
        batches = [places[i : i + self.size] for i in range(0, count, self.size)]
        left = count % self.size  # samples of a last batch that is smaller
        if left and (self.drop_last or (self.drop_single and left == 1 and len(batches) > 1)):
            batches.pop()
        return batches


class ArrayData:
    """Samples that lie in arrays: x, or a tuple of them, and y, along their first dimensions."""

    def __init__(self, x: Any, y: Any, order: Order) -> None:
        self._x, self._y, self._order = _arrays("x", x), _arrays("y", y), order
        lengths = {len(a) for a in (*self._x, *self._y)}
        if len(lengths) != 1:
            got = ", ".join(str(a.shape) for a in (*self._x, *self._y))
            raise InputError("arrays of different lengths", got=got, expected="as many x as y")
        (self._count,) = lengths
        self._is_tuple = isinstance(x, tuple), isinstance(y, tuple)

    def __len__(self) -> int:
        return len(self._order.indices(self._count, 0))

    def batches(self, epoch: int) -> Iterator[Batch]:
        """The batches of an epoch, in its order."""
        for chosen in self._order.indices(self._count, epoch):
            x, y = (tuple(a[chosen] for a in side) for side in (self._x, self._y))
            yield x if self._is_tuple[0] else x[0], y if self._is_tuple[1] else y[0]


def _arrays(name: str, given: Any) -> tuple[np.ndarray, ...]:
    arrays = tuple(map(_array, given if isinstance(given, tuple) else (given,)))
    for array in arrays:
        if array.ndim == 0 or array.dtype == object:
            raise InputError(f"{name} is no array of samples", got=type(given).__name__)
    return arrays


def _array(given: Any) -> np.ndarray:
    """The array; float32 for numbers in lists, which have no type of their own."""
    array = np.asarray(given)
    is_listed = isinstance(given, list) and array.dtype == np.float64
    return array.astype(np.float32) if is_listed else array


class SampleData:
    """The samples of a data set, read by so many threads."""

    def __init__(self, samples: Samples, order: Order, workers: int) -> None:
        self._samples, self._order, self._workers = samples, order, workers

    def __len__(self) -> int:
        return len(self._order.indices(len(self._samples), 0))

    def batches(self, epoch: int) -> Iterator[Batch]:
        """The batches of an epoch, in its order."""
        draw = getattr(self._samples, "sample", None)

        def read(index: int) -> tuple[Any, Any]:
            if draw is None:
                pair = self._samples[index]
            else:
                pair = draw(index, np.random.default_rng([self._order.seed, epoch, index]))
            if not isinstance(pair, tuple) or len(pair) != 2:
                raise InputError(
                    "a sample is no pair of x and y",
                    where=f"sample {index}",
                    got=type(pair).__name__,
                )
            return pair

        with ThreadPoolExecutor(max(1, self._workers)) as pool:
            for chosen in self._order.indices(len(self._samples), epoch):
                xs, ys = zip(*pool.map(read, map(int, chosen)), strict=True)
                yield _stacked("x", xs, chosen), _stacked("y", ys, chosen)


def _stacked(name: str, values: Sequence[Any], chosen: np.ndarray) -> Any:
    """The samples' values as one array, or as a tuple of arrays where they are tuples."""
    if isinstance(values[0], tuple):
        columns = zip(*values, strict=True)
        return tuple(_stacked(name, column, chosen) for column in columns)
    arrays = [np.asarray(v) for v in values]
    for array, index in zip(arrays, chosen, strict=True):
        if array.shape != arrays[0].shape:
            raise InputError(
                "samples of different shapes",
                where=f"{name} of sample {index}",
                got=str(list(array.shape)),
                expected=f"{list(arrays[0].shape)}, as sample {chosen[0]} has",
            )
    return np.stack(arrays)


class IterableData:
    """Batches that an iterable gives; each epoch asks it anew."""

    def __init__(self, iterable: Iterable[Any]) -> None:
        if iter(iterable) is iterable:
            raise InputError(
                "the data can be gone through only once",
                got=type(iterable).__name__,
                remedy="give arrays, a list of batches, or an object whose __iter__ begins anew",
            )
        self._iterable = iterable

    def __len__(self) -> int:
        try:
            return len(self._iterable)  # type: ignore[arg-type]
        except TypeError:
            return 0

    def batches(self, epoch: int) -> Iterator[Batch]:
        """The batches, as they come."""
        for number, batch in enumerate(self._iterable):
            if not isinstance(batch, tuple | list) or len(batch) != 2:
                raise InputError(
                    "a batch is no pair of x and y",
                    where=f"batch {number}",
                    got=type(batch).__name__,
                )
            yield batch[0], batch[1]


def data_of(given: Any, order: Order, workers: int) -> Data:
    """The data that a user means: a tuple of x and y, a data set of samples, or an iterable of
    batches. Raises InputError."""
    if isinstance(given, tuple) and len(given) == 2:
        return ArrayData(*given, order)
    if isinstance(given, Samples) and not isinstance(given, list | tuple | dict | str):
        return SampleData(given, order, workers)
    if isinstance(given, Iterable) and not isinstance(given, dict | str):
        return IterableData(given)
    raise InputError(
        "no data to train on",
        got=type(given).__name__,
        expected="a tuple of x and y, a data set of samples, or an iterable of batches",
    )


def ahead(batches: Iterable[Batch], skip: int = 0) -> Iterator[Batch]:
    """The batches behind the first `skip`, made by a thread that is a few of them ahead. What it
    raises is raised here; it ends when nobody takes batches any more."""
    made: queue.Queue[tuple[Batch | None, BaseException | None]] = queue.Queue(_AHEAD)
    stop = threading.Event()

    def put(batch: Batch | None, error: BaseException | None = None) -> None:
        while not stop.is_set():
            try:
                made.put((batch, error), timeout=0.1)
            except queue.Full:
                continue
            return

    def work() -> None:
        try:
            for batch in islice(batches, skip, None):
                put(batch)
                if stop.is_set():
                    return
            put(None)
        except BaseException as error:
            put(None, error)

    worker = threading.Thread(target=work, name="cnnc-data", daemon=True)
    worker.start()
    try:
        while True:
            batch, error = made.get()
            if error is not None:
                raise _as_ours(error) from error
            if batch is None:
                return
            yield batch
    finally:
        stop.set()
        worker.join()


def _as_ours(error: BaseException) -> BaseException:
    """The error itself, or, for what a user's data raises, one of ours that tells what it was."""
    if isinstance(error, CnncError) or not isinstance(error, Exception):
        return error
    return InputError(f"the data can't be read: {type(error).__name__}: {error}")
