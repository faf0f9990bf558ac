"""Networks whose shapes depend on the elements of some inputs, such as the shape of a Reshape, or
on the sizes of others in a way that no formula says.

One network is compiled for each set of these elements and of the shapes of the other inputs, at the
first run that has them; the last few stay loaded. Leaves it to the session how a network is opened,
and to the cache to remember which inputs these are, so that a warm start needs no compiler.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

import numpy as np

from cnnc.errors import InputError, UnknownValuesError
from cnnc.runtime.arrays import check_count, dtype_of, read_sizes, to_array
from cnnc.runtime.manifest import TensorSpec
from cnnc.runtime.profile import Profile

Shapes = Mapping[str, tuple[int, ...]]

MOST_BYTES = 4096
"""Of the elements of one input that networks are compiled for."""


class Signature(NamedTuple):
    """What such a model says of itself, and the `names` of the inputs whose elements it is compiled
    for."""

    name: str
    inputs: tuple[TensorSpec, ...]
    outputs: tuple[TensorSpec, ...]
    names: tuple[str, ...]

    def to_json(self) -> str:
        """The signature as JSON text."""
        return json.dumps(self)

    @staticmethod
    def from_json(text: str) -> Signature:
        """The signature that `to_json` wrote."""
        name, inputs, outputs, names = json.loads(text)
        return Signature(name, _specs(inputs), _specs(outputs), tuple(names))


def _specs(raw: Sequence[Any]) -> tuple[TensorSpec, ...]:
    return tuple(TensorSpec(name, dtype, tuple(shape)) for name, dtype, shape in raw)


class _Key(NamedTuple):
    """An input as networks are compiled for it: of its shape, and where that is needed, of its
    elements, `data`."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    data: bytes | None

    @property
    def array(self) -> np.ndarray:
        """The elements."""
        return np.frombuffer(self.data or b"", dtype_of(self.dtype)).reshape(self.shape)


class Runnable(Protocol):
    """What a session runs: a network, or one that stands for several."""

    def run(
        self,
        values: Sequence[Any],
        out: Sequence[Any] | None = None,
        *,
        profile: Profile | None = None,
    ) -> list[np.ndarray]: ...

    def close(self) -> None: ...


class NetworkOfValues:
    """The networks of one model, by the elements of the inputs that its signature names and the
    shapes of the others.

    `open_network` gives the network for such elements and shapes. Where it raises
    UnknownValuesError, the signature gets the inputs that this names, and `learn` is told. At most
    `capacity` networks stay loaded.
    """

    def __init__(
        self,
        signature: Signature,
        open_network: Callable[[Mapping[str, np.ndarray], Shapes], Runnable],
        learn: Callable[[Signature], object],
        capacity: int = 8,
    ) -> None:
        self.manifest = signature
        self._open, self._learn, self._is_open = open_network, learn, True
        # Callers in parallel may open the same network twice; one of them is forgotten.
        self._network = lru_cache(capacity)(self._opened)

    def run(
        self,
        values: Sequence[Any],
        out: Sequence[Any] | None = None,
        *,
        profile: Profile | None = None,
    ) -> list[np.ndarray]:
        """The outputs for the values of all inputs. Raises what `Network.run` raises, and what
        compiling for new elements raises."""
        if not self._is_open:
            raise InputError("the network is closed", where=self.manifest.name)
        check_count("inputs", values, self.manifest.inputs)
        arrays = [to_array(v, spec) for v, spec in zip(values, self.manifest.inputs, strict=True)]
        read_sizes(arrays, self.manifest.inputs)
        given = [spec.name in self.manifest.names for spec in self.manifest.inputs]
        try:
            network = self._network(*map(self._key, arrays, self.manifest.inputs, given))
        except UnknownValuesError as error:
            self._extend(error)
            return self.run(values, out, profile=profile)
        rest = [array for array, is_given in zip(arrays, given, strict=True) if not is_given]
        return network.run(rest, out, profile=profile)

    @staticmethod
    def _key(array: np.ndarray, spec: TensorSpec, is_given: bool) -> _Key:
        """What networks are told apart by. Raises InputError."""
        if is_given and array.nbytes > MOST_BYTES:
            raise InputError(
                "too many elements for an input that decides about shapes",
                where=f"input {spec.name!r}",
                got=f"{array.nbytes} bytes",
                expected=f"at most {MOST_BYTES}",
            )
        return _Key(spec.name, spec.dtype, array.shape, array.tobytes() if is_given else None)

    def _opened(self, *keys: _Key) -> Runnable:
        elements = {key.name: key.array for key in keys if key.data is not None}
        shapes = {k.name: k.shape for k in keys if k.data is None and 0 not in k.shape}
        return self._open(elements, shapes)

    def _extend(self, error: UnknownValuesError) -> None:
        known = self.manifest.names
        assert not set(error.inputs) <= set(known), f"elements of {error.inputs} were given"
        self.manifest = self.manifest._replace(names=(*known, *error.inputs))
        self._learn(self.manifest)

    def close(self) -> None:
        """Frees each network as soon as no call runs it. Safe to call twice."""
        self._is_open = False
        self._network.cache_clear()
