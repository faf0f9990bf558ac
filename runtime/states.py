"""The states of a network: arrays that a run finds, and leaves new values in for the next one.

Owns the turns that runs take with them: one after another, whichever of the networks that share
them it is. Promises that reading and writing by name never meets a run half done. Leaves to the
compiler when in a run a state may be overwritten.
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
    """States that live in these arrays, by name: contiguous, writable, and of no other use while a
    run goes on. `turn` is held by whoever uses them."""

    def __init__(self, arrays: Mapping[str, np.ndarray]) -> None:
        for name, array in arrays.items():
            usable = array.flags.c_contiguous and array.flags.writeable and array.dtype.isnative
            assert usable, f"state {name} is no array that native code can write"
        self._arrays = dict(arrays)
        self.renew_lock()

    @staticmethod
    def allocated(
        specs: Sequence[ParameterSpec],
        initial: Callable[[ParameterSpec], np.ndarray],
        allocate: Callable[[int, str], Block],
    ) -> States:
        """New states as the specs describe them, with the elements that `initial` gives as bytes.
        Raises what `allocate` and `initial` raise."""
        offsets, end = [], 0
        for spec in specs:
            offsets.append(end)
            end += round_up(spec.size_bytes, LINE_BYTES)
        block, arrays = allocate(end, "states"), {}
        for spec, offset in zip(specs, offsets, strict=True):
            block.array(np.uint8, spec.size_bytes, offset)[:] = initial(spec)
            arrays[spec.name] = block.array(dtype_of(spec.dtype), spec.shape, offset)
        return States(arrays)

    def renew_lock(self) -> None:
        """A free turn: in a forked child, the thread that held the old one may not exist."""
        self.turn = threading.RLock()

    def address(self, spec: ParameterSpec) -> int:
        """Where the state that a network describes so begins. It must be here, and fit."""
        array = self._arrays[spec.name]
        found = array.dtype, array.shape
        assert found == (dtype_of(spec.dtype), spec.shape), f"state {spec} is {found}"
        return int(array.ctypes.data)

    def read(self) -> dict[str, np.ndarray]:
        """Copies of all states by name, as the last run left them."""
        with self.turn:
            return {name: array.copy() for name, array in self._arrays.items()}

    def write(self, arrays: Mapping[str, object]) -> None:
        """Replaces the states of these names; either all of them or, where one is refused, none.

        Raises InputError for an unknown name, or an array of another shape or dtype.
        """
        specs = {
            name: TensorSpec(name, array.dtype.name, array.shape)
            for name, array in self._arrays.items()
        }
        check_names(arrays, specs.values(), "state")
        fitting = {name: _fitting(specs[name], value) for name, value in arrays.items()}
        with self.turn:
            for name, array in fitting.items():
                self._arrays[name][...] = array


def _fitting(spec: TensorSpec, value: object) -> np.ndarray:
    array = to_array(value, spec)
    if array.shape != spec.shape:
        raise InputError(
            "wrong shape",
            where=f"state {spec.name!r}",
            got=str(list(array.shape)),
            expected=str(list(spec.shape)),
        )
    return array
