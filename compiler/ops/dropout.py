"""Dropout: nothing at inference, and in training by a generator that any machine repeats."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import DType, TensorType
from .laws import same_float


@dataclass(frozen=True)
class Dropout(Operator):
    """x: at inference nothing is dropped (ONNX Dropout, opset 13, one output). `ratio` is the share
    that training drops."""

    ratio: float = 0.5

    exact = True
    is_view = True

    def infer(self, x: TensorType) -> tuple[TensorType, ...]:
        if not 0 <= self.ratio < 1:
            raise ModelError("ratio is out of range", got=str(self.ratio), expected="0 to below 1")
        return (x,)

    def reference(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        return (x,)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3),))
        yield Sample(cls(0.1), ((1, 3, 5),))


@dataclass(frozen=True)
class DropoutTraining(Operator):
    """x [...], where each element is dropped to 0 with probability `ratio`, and else divided by
    1 - ratio (PyTorch's Dropout in training).

    `generator` [2], int64, is a seed and a step. What is dropped depends on those, on `stream`,
    which tells the dropouts of a network apart, and on an element's number in row-major order, and
    on nothing else: the gradient of a dropout is the same dropout of dy.
    """

    ratio: float = 0.5
    stream: int = 0

    def infer(self, x: TensorType, generator: TensorType) -> tuple[TensorType, ...]:
        same_float(x=x)
        _check_generator(generator)
        if not 0 <= self.stream < 1 << 32:
            raise ModelError("stream is out of range", got=str(self.stream), expected="32 bits")
        return Dropout(self.ratio).infer(x)

    @property
    def threshold(self) -> int:
        """An element is kept when its 32 random bits are this number or more."""
        return min(round(self.ratio * (1 << 32)), (1 << 32) - 1)

    @property
    def scale(self) -> float:
        """The factor of elements that are kept."""
        return 1 / (1 - self.ratio)

    def reference(self, x: np.ndarray, generator: np.ndarray) -> tuple[np.ndarray, ...]:
        bits = random_bits(x.size, generator, self.stream).reshape(x.shape)
        return (np.where(bits >= self.threshold, x * x.dtype.type(self.scale), x.dtype.type(0)),)

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        return outputs[0].elements

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2, 3, 5, 7), (2,)), dtypes=(DType.FLOAT32, DType.INT64))
        yield Sample(
            cls(0.25, 3), ((3, 17, 5), (2,)), -1e6, 1e6, dtypes=(DType.FLOAT32, DType.INT64)
        )
        yield Sample(cls(0.0), ((5, 7), (2,)), dtypes=(DType.FLOAT32, DType.INT64))


@dataclass(frozen=True)
class AdvanceGenerator(Operator):
    """The seed, and the step plus one, of a generator [2], int64."""

    exact = True

    def infer(self, generator: TensorType) -> tuple[TensorType, ...]:
        _check_generator(generator)
        return (generator,)

    def reference(self, generator: np.ndarray) -> tuple[np.ndarray, ...]:
        return (generator + np.array([0, 1]),)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((2,),), -1e6, 1e6, dtypes=(DType.INT64,))


def random_bits(count: int, generator: np.ndarray, stream: int) -> np.ndarray:
    """Random bits [count], uint32, of a counter-based generator: those of number i are
    mix(mix(i ^ key0) ^ key1), with i modulo 2**32.

    A key is made of one of two constants (the first digits of pi) by h = mix(h ^ word), for the low
    and high word of the seed, those of the step, and the stream. The mixing is the finaliser of
    MurmurHash3 (Appleby 2011), a bijection of 32 bits.
    """
    words = np.append(np.ascontiguousarray(generator, "<i8").view(np.uint32), np.uint32(stream))
    keys = np.array([0x243F6A88, 0x85A308D3], np.uint32)
    for word in words:
        keys = _mixed(keys ^ word)
    numbers = np.arange(count, dtype=np.uint64).astype(np.uint32)
    return _mixed(_mixed(numbers ^ keys[0]) ^ keys[1])


def _mixed(h: np.ndarray) -> np.ndarray:
    h = (h ^ (h >> np.uint32(16))) * np.uint32(0x85EBCA6B)
    h = (h ^ (h >> np.uint32(13))) * np.uint32(0xC2B2AE35)
    return np.asarray(h ^ (h >> np.uint32(16)))


def _check_generator(generator: TensorType) -> None:
    if generator != TensorType(DType.INT64, (2,)):
        raise ModelError("generator is no seed and step", got=str(generator), expected="int64[2]")
