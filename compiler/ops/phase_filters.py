"""The filters with which convolutions make up a transposed one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod
from operator import lt

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import TensorType
from .dimension import quotient
from .laws import numbers, rank_between, same_float


@dataclass(frozen=True)
class PhaseFilters(Operator):
    """w [C,M/group,k...], the weights of a transposed convolution of these strides -> filters
    [group*phases*M/group,C/group,taps...], where a filter of phase r has every stride-th tap from
    tap r on, in reverse, and zeros for those that w lacks. With a `phase` r only its filters, and
    of the taps only those that w has.

    Source: Shi et al. 2016, arXiv:1609.07009, section 2.
    """

    strides: tuple[int, ...]
    group: int = 1
    phase: tuple[int, ...] = ()

    exact = True

    def infer(self, w: TensorType) -> tuple[TensorType, ...]:
        same_float(w=w)
        rank_between("w", w, 3, 5)
        numbers("strides", self.strides, w.rank - 2, least=1)
        channels = quotient(w.shape[:1], (self.group,)) if self.group > 0 else None
        if channels is None:
            raise ModelError(f"group={self.group} does not divide the channels", got=str(w))
        filters, *kernel = w.with_shape(w.shape[1:]).dims
        if self.phase:
            numbers("phase", self.phase, w.rank - 2, least=0)
            if not all(map(lt, self.phase, self.strides)) or not all(map(lt, self.phase, kernel)):
                raise ModelError("the phase has no taps", got=str(self.phase))
        begins = self.phase or (0,) * len(kernel)
        triples = zip(begins, kernel, self.strides, strict=True)
        taps = (len(range(r, k, s)) for r, k, s in triples)
        count = self.group * (1 if self.phase else prod(self.strides)) * filters
        return (w.with_shape((count, channels, *taps)),)

    def reference(self, w: np.ndarray) -> tuple[np.ndarray, ...]:
        channels, filters, *kernel = w.shape
        if self.phase:
            steps = zip(self.phase, self.strides, strict=True)
            present = w[:, :, *(slice(r, None, s) for r, s in steps)]
            own = np.flip(present, tuple(range(2, w.ndim)))
            grouped = own.reshape(self.group, channels // self.group, *own.shape[1:])
            moved = np.moveaxis(grouped, 1, 2)
            return (np.ascontiguousarray(moved).reshape(-1, *moved.shape[2:]),)
        pairs = [(-(-k // s), s) for k, s in zip(kernel, self.strides, strict=True)]
        missing = [(0, t * s - k) for (t, s), k in zip(pairs, kernel, strict=True)]
        cut = [n for pair in pairs for n in pair]
        padded = np.pad(w, [(0, 0), (0, 0), *missing])
        whole = padded.reshape(self.group, channels // self.group, filters, *cut)
        taps = range(3, whole.ndim, 2)
        moved = np.flip(whole, tuple(taps)).transpose(0, *(t + 1 for t in taps), 2, 1, *taps)
        shape = (-1, channels // self.group, *(t for t, _ in pairs))
        return (np.ascontiguousarray(moved).reshape(shape),)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls((1, 1)), ((5, 19, 3, 3),))
        yield Sample(cls((1, 1), 2), ((8, 21, 1, 1),))
        yield Sample(cls((2, 2)), ((4, 3, 1, 1),))
        yield Sample(cls((2, 3)), ((4, 3, 3, 5),))
        yield Sample(cls((2,), 2), ((6, 17, 4),))
        yield Sample(cls((2, 3), 2, (1, 0)), ((6, 17, 4, 5),))
        yield Sample(cls((1, 2, 1), 3), ((3, 2, 2, 3, 1),))
