"""What an artefact says about itself, beside the tables that `runtime.abi` describes.

A `Manifest` describes the network for all shapes; a `Specialisation` describes one set of sizes:
which buffer every base of its table is, and how much memory a run needs. Both are JSON, so that any
language reads them; both are written by the compiler and trusted only after the cache has checked
their bytes.

The records are named tuples, because a process that finds its artefact in the cache imports this
module and little else: five frozen dataclasses took 3.7 ms to define, these take 0.6 ms.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

_LINE_BYTES = 64


class TensorSpec(NamedTuple):
    """An input or output: `shape` holds ints and names of symbols, `dtype` is NumPy's name."""

    name: str
    dtype: str
    shape: tuple[int | str, ...]


class ParameterSpec(NamedTuple):
    """A parameter, or a state as it begins, in canonical (dense) layout. Its elements are payload
    number `payload` of the model file, counted by the scan that makes the cache key; or, where
    `payload` is -1, they lie at byte `constant` of the artefact's constants."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    size_bytes: int
    payload: int = -1
    constant: int = -1


class BufferSpec(NamedTuple):
    """One base of a table. `place` is one of input, output, param, prepared, const, state; `index`
    is the position among the manifest's inputs, outputs, parameters or states; `constant` the byte
    where a const begins."""

    name: str
    place: str
    size_bytes: int
    index: int = -1  # type: ignore[assignment]  # hides tuple.index
    constant: int = -1


class Specialisation(NamedTuple):
    """One set of sizes. `buffers` are the bases from `abi.BASE_FIRST_BUFFER` on, in order. `inputs`
    and `outputs` are the concrete shapes. `steps` names each step of the table, for profiles and
    messages."""

    sizes: Mapping[str, int]
    inputs: tuple[tuple[int, ...], ...]
    outputs: tuple[tuple[int, ...], ...]
    buffers: tuple[BufferSpec, ...]
    arena_bytes: int
    prepare_arena_bytes: int
    scratch_bytes: int
    steps: tuple[str, ...]

    def to_json(self) -> str:
        """The specialisation as JSON text."""
        return _to_text(self._raw())

    def _raw(self) -> dict[str, Any]:
        raw = self._asdict()
        raw["sizes"] = dict(self.sizes)
        raw["buffers"] = [b._asdict() for b in self.buffers]
        return raw

    @staticmethod
    def from_json(text: str) -> Specialisation:
        """The specialisation that `to_json` wrote.

        Raises ValueError, KeyError or TypeError for other text.
        """
        return Specialisation._of(json.loads(text))

    @staticmethod
    def _of(raw: dict[str, Any]) -> Specialisation:
        raw["inputs"] = tuple(tuple(s) for s in raw["inputs"])
        raw["outputs"] = tuple(tuple(s) for s in raw["outputs"])
        raw["buffers"] = tuple(BufferSpec(**b) for b in raw["buffers"])
        raw["steps"] = tuple(raw["steps"])
        return Specialisation(**raw)


_LISTS: Mapping[str, type[TensorSpec | ParameterSpec]] = {
    "inputs": TensorSpec,
    "outputs": TensorSpec,
    "parameters": ParameterSpec,
    "states": ParameterSpec,
}


class Manifest(NamedTuple):
    """A network as an artefact holds it. `functions` are the symbols of the function table, in
    order; `cpu` the instruction set the code needs; `first` the sizes compiled into the artefact
    itself."""

    version: int
    name: str
    cpu: str
    functions: tuple[str, ...]
    inputs: tuple[TensorSpec, ...]
    outputs: tuple[TensorSpec, ...]
    parameters: tuple[ParameterSpec, ...]
    states: tuple[ParameterSpec, ...]
    constant_bytes: int
    first: Specialisation

    def weight_offsets(self) -> list[int]:
        """Where each parameter begins in a file that holds them all, in order, each on a cache
        line; then where the last ends."""
        offsets = [0]
        for spec in self.parameters:
            offsets.append(offsets[-1] + -(-spec.size_bytes // _LINE_BYTES) * _LINE_BYTES)
        return offsets

    def to_json(self) -> str:
        """The manifest as JSON text."""
        raw = self._asdict()
        for key in _LISTS:
            raw[key] = [spec._asdict() for spec in raw[key]]
        raw["first"] = self.first._raw()
        return _to_text(raw)

    @staticmethod
    def from_json(text: str) -> Manifest:
        """The manifest that `to_json` wrote.

        Raises ValueError, KeyError or TypeError for other text.
        """
        raw = json.loads(text)
        for key, kind in _LISTS.items():
            raw[key] = tuple(kind(**{**x, "shape": tuple(x["shape"])}) for x in raw[key])
        raw["functions"] = tuple(raw["functions"])
        raw["first"] = Specialisation._of(raw["first"])
        return Manifest(**raw)


def _to_text(raw: dict[str, Any]) -> str:
    return json.dumps(raw, separators=(",", ":"))
