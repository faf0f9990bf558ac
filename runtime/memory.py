"""Memory that native code works in: private mappings, on huge pages where they are large.

Promises zeroed memory that begins on a page, or on a 2 MB page from 2 MB on, and a ResourceError
with the numbers where there is none. Leaves what lies where in it to the callers.
"""

from __future__ import annotations

import mmap
from collections.abc import Sequence
from math import prod
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import DTypeLike

from cnnc import knobs
from cnnc.errors import ResourceError

HUGE_PAGE_BYTES = 2 << 20
LINE_BYTES = 64


def round_up(size_bytes: int, alignment: int) -> int:
    """The smallest multiple of the alignment that is not below the size."""
    return -(-size_bytes // alignment) * alignment


def check_limit(size_bytes: int, what: str) -> None:
    """Raises ResourceError when so much memory is more than CNNC_MAX_BYTES allows."""
    limit = knobs.MAX_BYTES.get()
    if size_bytes > limit:
        raise ResourceError(
            "needs more memory than the limit allows",
            where=what,
            got=f"{size_bytes} bytes",
            expected=f"at most {limit} bytes",
            remedy="raise CNNC_MAX_BYTES if the machine has that much",
        )


class Block:
    """Zeroed memory of `size_bytes` at `address`, freed by `close` or with the last reference.

    Weights, arena and scratch memory on 2 MB pages are the largest single gain measured, so large
    blocks begin on such a page and ask for them. Raises ResourceError beyond CNNC_MAX_BYTES, or
    when the system has no memory.
    """

    __slots__ = ("__weakref__", "_mapping", "_offset", "address", "size_bytes")

    def __init__(self, size_bytes: int, what: str = "memory") -> None:
        check_limit(size_bytes, what)
        huge = size_bytes >= HUGE_PAGE_BYTES
        length = round_up(max(size_bytes, 1), HUGE_PAGE_BYTES if huge else mmap.PAGESIZE)
        self.size_bytes = size_bytes
        try:
            # A mapping begins on any page: one huge page more leaves room to begin on a huge one.
            self._mapping: mmap.mmap | None = mmap.mmap(
                -1,
                length + HUGE_PAGE_BYTES * huge,
                flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS,
            )
        except (OSError, OverflowError, ValueError) as error:
            raise ResourceError(
                f"the system has no memory for it ({error})", where=what, got=f"{size_bytes} bytes"
            ) from None
        begin = int(np.frombuffer(self._mapping, np.uint8).ctypes.data)
        self._offset = -begin % HUGE_PAGE_BYTES if huge else 0
        self.address = begin + self._offset
        if huge and hasattr(mmap, "MADV_HUGEPAGE"):
            self._advise_huge_pages(self._mapping, length)

    def _advise_huge_pages(self, mapping: mmap.mmap, length: int) -> None:
        try:
            mapping.madvise(mmap.MADV_HUGEPAGE, self._offset, length)
        except OSError:
            return  # a kernel without huge pages: slower, not wrong

    def array(self, dtype: DTypeLike, shape: int | Sequence[int], offset: int = 0) -> np.ndarray:
        """An array of `shape` on this memory from byte `offset` on; it keeps the memory alive."""
        assert self._mapping is not None, "block is closed"
        dims = (shape,) if isinstance(shape, int) else tuple(shape)
        end = offset + prod(dims) * np.dtype(dtype).itemsize
        assert 0 <= offset <= end <= self.size_bytes, f"{offset}:{end} of {self.size_bytes} bytes"
        flat = np.frombuffer(self._mapping, dtype, prod(dims), self._offset + offset)
        return flat.reshape(dims)

    def close(self) -> None:
        """Frees the memory, or leaves that to the last array on it. Safe to call twice."""
        mapping, self._mapping = self._mapping, None
        if mapping is None:
            return
        try:
            mapping.close()
        except BufferError:
            return  # arrays still point here: the mapping goes with the last of them
