"""A network's record: what the native code of a program must know of it, as words and texts.

A session reads the same things in the manifest. The layout is private to the compiler: one
compilation writes the record and the code that reads it. Texts are ended by zero bytes; a place in
the record is given in bytes from its begin.

`PARTS` are the symbols of everything a network consists of, in the order of a table of addresses
through which native code gets at them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

import numpy as np

from cnnc.runtime.manifest import Manifest, TensorSpec

from ..isa import Isa
from .cpu import LEVELS

# Words of the table of parts.
PART_RECORD = 0
PART_TABLE = 1
PART_FUNCTIONS = 2
PART_CONSTANTS = 3
PART_WEIGHTS = 4
PART_INFO = 5  # JSON text
PART_SUMMARY = 6  # the same for people

# Words of a record.
RECORD_LEVEL = 0  # the level of x86-64 that the code needs
RECORD_LEVEL_NAME = 1
RECORD_INPUTS = 2
RECORD_OUTPUTS = 3
RECORD_BASES = 4  # number of bases, from `abi.BASE_FIRST_BUFFER` on
RECORD_ARENA_BYTES = 5
RECORD_PREPARE_ARENA_BYTES = 6
RECORD_SCRATCH_BYTES = 7
RECORD_PREPARED_BYTES = 8
RECORD_WEIGHTS_BYTES = 9
RECORD_BATCH = 10  # rows of a run; 0 where arrays can't be cut in rows
RECORD_PARTIAL = 11  # 1 where a run may have fewer rows that count
RECORD_FIRST_BASE = 12  # place of the bases' records
RECORD_FIRST_TENSOR = 13  # place of the records of inputs, then outputs
RECORD_WEIGHTS_FILE = 14  # place of the name of the file that has them; 0 where this one has
RECORD_WEIGHTS_HASH = 15  # of that file, see `checksum`
RECORD_SIZE = 16

# Words of a base's record.
BASE_KIND = 0
BASE_WHERE = 1  # index of an input or output, or bytes from where the kind of memory begins
BASE_SIZE = 2
KIND_INPUT, KIND_OUTPUT, KIND_CONSTANT, KIND_WEIGHT, KIND_PREPARED = range(5)
_KINDS = {
    "input": KIND_INPUT,
    "output": KIND_OUTPUT,
    "const": KIND_CONSTANT,
    "param": KIND_WEIGHT,
    "prepared": KIND_PREPARED,
}

# Words of a tensor's record; places are those of texts.
TENSOR_NAME = 0
TENSOR_TYPE = 1  # NumPy's name
TENSOR_CODE = 2  # NumPy's code in a .npy file
TENSOR_SHAPE = 3  # as in [N, 3, 224, 224]
TENSOR_TAIL = 4  # what follows the first dimension in a .npy file, as in ", 3, 224, 224" or ","
TENSOR_RANK = 5
TENSOR_ITEM_BYTES = 6
TENSOR_BYTES = 7  # of a run
TENSOR_BATCHED = 8  # 1 where its first dimension is cut in rows
TENSOR_ROW_ELEMENTS = 9  # elements along the last axis
TENSOR_FIRST_DIM = 10  # place of the dimensions
TENSOR_JSON_NAME = 11  # the name as it stands in JSON
TENSOR_SIZE = 16

_WORD_BYTES = 8
_LINE_BYTES = 64


@dataclass(frozen=True)
class Batch:
    """How inputs are cut in rows along their first dimension: a run takes `rows`. `symbol` is the
    open size that this is; where it is None, the rows of the last run must be there too."""

    rows: int
    symbol: str | None

    def cuts(self, spec: TensorSpec) -> bool:
        """Whether the tensor's first dimension counts rows."""
        return self.symbol is None or spec.shape[:1] == (self.symbol,)


def batch_symbol(inputs: Sequence[TensorSpec]) -> str | None:
    """The open size that is the batch: the first dimension of inputs, and no other of theirs."""
    first = [spec.shape[0] for spec in inputs if spec.shape and isinstance(spec.shape[0], str)]
    others = {dim for spec in inputs for dim in spec.shape[1:]}
    return next((str(symbol) for symbol in first if symbol not in others), None)


def batch_of(manifest: Manifest) -> Batch | None:
    """How arrays of more rows are cut; None where an output doesn't tell rows apart."""
    symbol, tensors = batch_symbol(manifest.inputs), [*manifest.inputs, *manifest.outputs]
    if symbol is not None:
        follow = all(spec.shape[:1] == (symbol,) for spec in manifest.outputs)
        return Batch(manifest.first.sizes[symbol], symbol) if follow else None
    first = {spec.shape[:1] for spec in tensors}
    ((dim, *_),) = first if len(first) == 1 and first != {()} else {(None,)}
    return Batch(dim, None) if isinstance(dim, int) and dim > 0 else None


def _line(size_bytes: int) -> int:
    """The size in whole cache lines."""
    return -(-size_bytes // _LINE_BYTES) * _LINE_BYTES


def prepared_bytes(manifest: Manifest) -> int:
    """Bytes of all prepared buffers, side by side."""
    return sum(_line(b.size_bytes) for b in manifest.first.buffers if b.place == "prepared")


@dataclass(frozen=True)
class SideFile:
    """A file that holds the weights: its name, without a folder, and its hash."""

    name: str
    hash: int


def encode_record(manifest: Manifest, side: SideFile | None = None) -> bytes:
    """The record of a network whose parameters are its weights."""
    return _Encoder(manifest, side).record()


class _Encoder:
    """Words, then the texts they point to."""

    def __init__(self, manifest: Manifest, side: SideFile | None) -> None:
        self.side = side
        self.manifest, self.first = manifest, manifest.first
        self.batch = batch_of(manifest)
        self.texts, self.texts_at = bytearray(), 0

    def record(self) -> bytes:
        """The record, made twice: the second time it is known where the texts begin."""
        words: list[int] = []
        for _ in range(2):
            self.texts_at, self.texts = _WORD_BYTES * len(words), bytearray()
            words = self._words()
        return np.array(words, "<i8").tobytes() + bytes(self.texts)

    def _text(self, content: str) -> int:
        """The place of a text, in which what could disturb a terminal is replaced."""
        place = self.texts_at + len(self.texts)
        self.texts += "".join(c if c.isprintable() else "?" for c in content).encode() + b"\0"
        return place

    def _words(self) -> list[int]:
        first, manifest = self.first, self.manifest
        bases = self._bases()
        specs = [*manifest.inputs, *manifest.outputs]
        shapes = [*first.inputs, *first.outputs]
        first_base = _WORD_BYTES * RECORD_SIZE
        first_tensor = first_base + _WORD_BYTES * len(bases)
        first_dim = first_tensor + _WORD_BYTES * TENSOR_SIZE * len(specs)
        tensors: list[int] = []
        dims: list[int] = []
        for spec, shape in zip(specs, shapes, strict=True):
            tensors += self._tensor(spec, shape, first_dim + _WORD_BYTES * len(dims))
            dims += shape
        isa = Isa(manifest.cpu)
        head = {
            RECORD_LEVEL: LEVELS[isa],
            RECORD_LEVEL_NAME: self._text(isa.value),
            RECORD_INPUTS: len(manifest.inputs),
            RECORD_OUTPUTS: len(manifest.outputs),
            RECORD_BASES: len(first.buffers),
            RECORD_ARENA_BYTES: first.arena_bytes,
            RECORD_PREPARE_ARENA_BYTES: first.prepare_arena_bytes,
            RECORD_SCRATCH_BYTES: first.scratch_bytes,
            RECORD_PREPARED_BYTES: prepared_bytes(manifest),
            RECORD_WEIGHTS_BYTES: manifest.weight_offsets()[-1],
            RECORD_BATCH: self.batch.rows if self.batch else 0,
            RECORD_PARTIAL: int(self.batch is not None and self.batch.symbol is not None),
            RECORD_FIRST_BASE: first_base,
            RECORD_FIRST_TENSOR: first_tensor,
            RECORD_WEIGHTS_FILE: self._text(self.side.name) if self.side else 0,
            RECORD_WEIGHTS_HASH: self.side.hash if self.side else 0,
        }
        return [*(head.get(i, 0) for i in range(RECORD_SIZE)), *bases, *tensors, *dims]

    def _bases(self) -> list[int]:
        """The records of all bases; the prepared ones lie side by side."""
        weights, prepared_end = self.manifest.weight_offsets(), 0
        words: list[int] = []
        for buffer in self.first.buffers:
            kind, where = _KINDS[buffer.place], buffer.index
            if kind == KIND_WEIGHT:
                where = weights[buffer.index]
            elif kind == KIND_CONSTANT:
                where = buffer.constant
            elif kind == KIND_PREPARED:
                where = prepared_end
                prepared_end += _line(buffer.size_bytes)
            words += [kind, where]
        return words

    def _tensor(self, spec: TensorSpec, dims: Sequence[int], first_dim: int) -> list[int]:
        elements, batched = prod(dims), self.batch is not None and self.batch.cuts(spec)
        dtype = np.dtype(spec.dtype)
        shape, tail = ", ".join(map(str, spec.shape)), "".join(f", {dim}" for dim in dims[1:])
        record = {
            TENSOR_NAME: self._text(spec.name),
            TENSOR_TYPE: self._text(spec.dtype),
            TENSOR_CODE: self._text(dtype.str),
            TENSOR_SHAPE: self._text(f"[{shape}]"),
            TENSOR_TAIL: self._text(tail or ","),
            TENSOR_RANK: len(dims),
            TENSOR_ITEM_BYTES: dtype.itemsize,
            TENSOR_BYTES: elements * dtype.itemsize,
            TENSOR_BATCHED: int(batched),
            TENSOR_ROW_ELEMENTS: dims[-1] if dims else 1,
            TENSOR_FIRST_DIM: first_dim,
            TENSOR_JSON_NAME: self._text(json.dumps(spec.name)[1:-1]),
        }
        return [record.get(i, 0) for i in range(TENSOR_SIZE)]
