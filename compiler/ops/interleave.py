"""Interleaving: maps whose elements stand between each other's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import prod

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import TensorType
from .dimension import agree
from .laws import numbers, rank_between, same_float


@dataclass(frozen=True)
class Interleave(Operator):
    """Phases [N,C,d...] -> y [N,C,*shape]: with strides s, the elements of y from r on, every s-th
    along each spatial axis, are phase r. `phases` are the numbers of the inputs' phases, in
    row-major order of r; y has zeros for those that are not among them."""

    strides: tuple[int, ...]
    shape: tuple[int, ...]
    phases: tuple[int, ...]

    exact = True

    def check_inputs(self, inputs: Sequence[TensorType | None]) -> None:
        if None in inputs or not 0 < len(inputs) == len(self.phases) == len(set(self.phases)):
            raise ModelError(
                "there is not one input for each phase",
                got=f"{len(inputs)} inputs",
                expected=f"phases {self.phases}",
            )

    def infer(self, first: TensorType, *others: TensorType) -> tuple[TensorType, ...]:
        same_float(phase=first)
        rank_between("a phase", first, 3, 5)
        numbers("strides", self.strides, first.rank - 2, least=1)
        numbers("shape", self.shape, first.rank - 2, least=1)
        if not all(0 <= phase < prod(self.strides) for phase in self.phases):
            raise ModelError("there is no such phase", got=str(self.phases))
        for phase, x in zip(self.phases, (first, *others), strict=True):
            expected = first.with_shape((*first.shape[:2], *self.dims(phase)))
            same = x.rank == first.rank and all(map(agree, x.shape, expected.shape))
            if x.dtype is not first.dtype or not same:
                raise ModelError(f"phase {phase} does not fit", got=str(x), expected=str(expected))
        return (first.with_shape((*first.shape[:2], *self.shape)),)

    def dims(self, phase: int) -> tuple[int, ...]:
        """How many elements a phase has along each spatial axis."""
        begins = self.begins(phase)
        return tuple(
            len(range(r, d, s)) for r, d, s in zip(begins, self.shape, self.strides, strict=True)
        )

    def begins(self, phase: int) -> tuple[int, ...]:
        """Where in y a phase begins, along each spatial axis."""
        return tuple(int(r) for r in np.unravel_index(phase, self.strides))

    def reference(self, first: np.ndarray, *others: np.ndarray) -> tuple[np.ndarray, ...]:
        y = np.zeros((*first.shape[:2], *self.shape), first.dtype)
        for phase, x in zip(self.phases, (first, *others), strict=True):
            pairs = zip(self.begins(phase), self.strides, strict=True)
            y[:, :, *(slice(r, None, s) for r, s in pairs)] = x
        return (y,)

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls((2,), (5,), (1, 0)), ((2, 3, 2), (2, 3, 3)))
        whole = cls((2, 3), (5, 7), (0, 1, 2, 3, 4, 5))
        yield Sample(whole, tuple((2, 17, *whole.dims(phase)) for phase in whole.phases))
        yield Sample(cls((2, 2), (4, 6), (0,)), ((1, 32, 2, 3),))
        yield Sample(cls((1, 2, 2), (2, 3, 4), (1, 2)), ((2, 5, 2, 2, 2), (2, 5, 2, 1, 2)))
