"""How the elements of a tensor lie in memory.

A layout is written as oneDNN writes its format tags: the axes of the logical tensor from outermost
to innermost (`a` is axis 0), an axis in capitals when it is cut in blocks, then the blocks. `abcd`
is plain NCHW, `acdb` is NHWC, `aBcd16b` is NCHW16c, `ABcd16b32a` is a convolution's weights in
panels of 32 output channels. The last block of an axis is padded; what lies in the padding is
undefined, unless a kernel says that it wants zeros there.

A subclass may store another tensor in place of the logical one, from which that can be told back.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import prod

import numpy as np


@dataclass(frozen=True)
class Layout:
    """A memory order, by its tag. Raises ValueError for a tag that is no layout."""

    tag: str

    def __post_init__(self) -> None:
        match = re.fullmatch(r"([a-zA-Z]*)((?:\d+[a-z])*)", self.tag)
        letters = match.group(1).lower() if match else ""
        cut = {c.lower() for c in match.group(1) if c.isupper()} if match else set()
        inner = [b[-1] for b in re.findall(r"\d+[a-z]", match.group(2))] if match else []
        expected = sorted(chr(97 + i) for i in range(len(letters)))
        if not match or sorted(letters) != expected or sorted(inner) != sorted(cut):
            raise ValueError(f"not a layout: {self.tag!r}")

    def __str__(self) -> str:
        return self.tag

    @cached_property
    def axes(self) -> tuple[int, ...]:
        """The logical axes, outermost first."""
        return tuple(ord(c) - 97 for c in re.match(r"[a-zA-Z]*", self.tag)[0].lower())  # type: ignore[index]

    @cached_property
    def blocks(self) -> tuple[tuple[int, int], ...]:
        """(axis, block size) of the blocks, outermost first."""
        found = re.findall(r"(\d+)([a-z])", self.tag)
        return tuple((ord(letter) - 97, int(size)) for size, letter in found)

    @cached_property
    def _block_sizes(self) -> tuple[int, ...]:
        sizes = dict(self.blocks)
        return tuple(sizes.get(axis, 1) for axis in range(self.rank))

    @cached_property
    def block_elements(self) -> int:
        """Number of elements in a block of all axes that are cut; 1 when none is."""
        return prod(size for _, size in self.blocks)

    @property
    def rank(self) -> int:
        """Number of logical axes."""
        return len(self.axes)

    @property
    def is_dense(self) -> bool:
        """True for the row-major layout, where reshaping costs nothing."""
        return not self.blocks and self.axes == tuple(range(self.rank))

    @staticmethod
    @functools.cache
    def dense(rank: int) -> Layout:
        """The row-major layout of that rank."""
        return Layout("".join(chr(97 + i) for i in range(rank)))

    @staticmethod
    @functools.cache
    def channels_blocked(rank: int, block: int) -> Layout:
        """NCHWc and its relatives: axis 1 in blocks of `block`."""
        return Layout("aB" + "".join(chr(97 + i) for i in range(2, rank)) + f"{block}b")

    def block(self, axis: int) -> int:
        """Block size of the axis; 1 when it is not cut."""
        return self._block_sizes[axis]

    def outer(self, dims: Sequence[int]) -> tuple[int, ...]:
        """For each logical axis, how many blocks (or single elements) are stored."""
        pairs = zip(self.stored_dims(dims), self._block_sizes, strict=True)
        return tuple([-(-dim // block) for dim, block in pairs])

    def strides(self, dims: Sequence[int]) -> tuple[int, ...]:
        """For each logical axis, elements from one block (or single element) to the next."""
        step = self.block_elements
        outer, result = self.outer(dims), [0] * self.rank
        for axis in reversed(self.axes):
            result[axis] = step
            step *= outer[axis]
        return tuple(result)

    def inner_stride(self, axis: int) -> int:
        """Elements from one element to the next inside a block of the axis; 0 when it is not
        cut."""
        step = 1
        for block_axis, size in reversed(self.blocks):
            if block_axis == axis:
                return step
            step *= size
        return 0

    def elements(self, dims: Sequence[int]) -> int:
        """Number of elements stored, padding included."""
        return prod(self.outer(dims)) * self.block_elements

    def stored_dims(self, dims: Sequence[int]) -> tuple[int, ...]:
        """The shape of what is stored for a tensor of shape `dims`."""
        return tuple(dims)

    def encode(self, array: np.ndarray) -> np.ndarray:
        """What is stored for a tensor, in the order of its logical axes."""
        return array

    def decode(self, array: np.ndarray) -> np.ndarray:
        """The tensor for which `array` is stored, within rounding."""
        return array

    def pack(self, array: np.ndarray, fill: float = 0) -> np.ndarray:
        """The array's elements in this order, flat, with `fill` in the padding."""
        outer, array = self.outer(array.shape), self.encode(array)
        padding = [
            (0, n * self.block(i) - d)
            for i, (n, d) in enumerate(zip(outer, array.shape, strict=True))
        ]
        split = [x for i, n in enumerate(outer) for x in (n, self.block(i))]
        padded = np.pad(array, padding, constant_values=fill).reshape(split)
        return np.ascontiguousarray(padded.transpose(self._order)).reshape(-1)

    def unpack(self, flat: np.ndarray, dims: Sequence[int]) -> np.ndarray:
        """The logical tensor of shape `dims` that lies in `flat` in this order."""
        outer = self.outer(dims)
        split = [x for i, n in enumerate(outer) for x in (n, self.block(i))]
        array = flat.reshape([split[i] for i in self._order]).transpose(np.argsort(self._order))
        array = array.reshape([n * self.block(i) for i, n in enumerate(outer)])
        stored = array[tuple(slice(d) for d in self.stored_dims(dims))]
        return np.ascontiguousarray(self.decode(stored))

    @cached_property
    def _order(self) -> list[int]:
        """Positions of the pieces in memory order, where piece 2i is axis i's outer part, 2i+1 its
        block."""
        uncut = [i for i in range(self.rank) if self.block(i) == 1]
        return (
            [2 * i for i in self.axes]
            + [2 * i + 1 for i in uncut]
            + [2 * i + 1 for i, _ in self.blocks]
        )
