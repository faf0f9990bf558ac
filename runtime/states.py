"""The states of a network: arrays that a run finds, and leaves new values in for the next one.

Owns their memory, which all variants of a network share, and the turns that runs take with it:
one after another. Promises that reading and writing by name never meets a run half done. Leaves to
the compiler when in a run a state may be overwritten.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from cnnc.errors import InputError

from .arrays import check_names, dtype_of, to_array
from .manifest import ParameterSpec, TensorSpec
from .memory import LINE_BYTES, Block, round_up


class States:
    """The states that `specs` describe, with the elements that `initial` gives as bytes.

    `turn` is held by whoever uses them. Raises what `allocate` and `initial` raise.
    """

    def __init__(
        self,
        specs: Sequence[ParameterSpec],
        initial: Callable[[ParameterSpec], np.ndarray],
        allocate: Callable[[int, str], Block],
    ) -> None:
        offsets, end = [], 0
        for spec in specs:
            offsets.append(end)
            end += round_up(spec.size_bytes, LINE_BYTES)
        block = allocate(end, "states")
        self.addresses = tuple(block.address + offset for offset in offsets)
        self._specs = {spec.name: TensorSpec(spec.name, spec.dtype, spec.shape) for spec in specs}
        self._arrays = {
            spec.name: block.array(dtype_of(spec.dtype), spec.shape, offset)
            for spec, offset in zip(specs, offsets, strict=True)
        }
        for spec, offset in zip(specs, offsets, strict=True):
            block.array(np.uint8, spec.size_bytes, offset)[:] = initial(spec)
        self.renew_lock()

    def renew_lock(self) -> None:
        """A free turn: in a forked child, the thread that held the old one may not exist."""
        self.turn = threading.RLock()

    def read(self) -> dict[str, np.ndarray]:
        """Copies of all states by name, as the last run left them."""
        with self.turn:
            return {name: array.copy() for name, array in self._arrays.items()}

    def write(self, arrays: Mapping[str, object]) -> None:
        """Replaces the states of these names; either all of them or, where one is refused, none.

        Raises InputError for an unknown name, or an array of another shape or dtype.
        """
        check_names(arrays, self._specs.values(), "state")
        fitting = {name: self._fitting(name, value) for name, value in arrays.items()}
        with self.turn:
            for name, array in fitting.items():
                self._arrays[name][...] = array

    def _fitting(self, name: str, value: object) -> np.ndarray:
        spec = self._specs[name]
        array = to_array(value, spec)
        if array.shape != spec.shape:
            raise InputError(
                "wrong shape",
                where=f"state {name!r}",
                got=str(list(array.shape)),
                expected=str(list(spec.shape)),
            )
        return array
