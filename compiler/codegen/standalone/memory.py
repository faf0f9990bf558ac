"""Memory of a program: zeroed, private, and on large pages where there is much of it.

The same as `cnnc.runtime.memory` gives a session.
"""

from __future__ import annotations

from ..dialect import routine
from ..memory import maximum
from .platform import LARGE_PAGE_BYTES, cnnc_os_map, cnnc_os_unmap

PAGE_BYTES = 4096


@routine
def cnnc_round_up(size_bytes: int, alignment: int) -> int:
    """The smallest multiple of the alignment, a power of two, that is not below the size."""
    return (size_bytes + alignment - 1) & -alignment


@routine
def cnnc_memory_bytes(size_bytes: int) -> int:
    """What `cnnc_memory_map` maps for so many bytes."""
    page = LARGE_PAGE_BYTES if size_bytes >= LARGE_PAGE_BYTES else PAGE_BYTES
    return cnnc_round_up(maximum(size_bytes, 1), page)


@routine
def cnnc_memory_map(size_bytes: int) -> int:
    """The address of new zeroed memory, 0 when there is none."""
    return cnnc_os_map(cnnc_memory_bytes(size_bytes))


@routine
def cnnc_memory_unmap(address: int, size_bytes: int) -> None:
    """Frees what `cnnc_memory_map` gave for so many bytes."""
    cnnc_os_unmap(address, cnnc_memory_bytes(size_bytes))
