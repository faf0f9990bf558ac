"""Memory of a program: zeroed, private, and on huge pages where it is large.

The same as `cnnc.runtime.memory` gives a session.
"""

from __future__ import annotations

from ..dialect import routine
from ..memory import maximum
from .libc import INT, LONG, POINTER, libc

PAGE_BYTES = 4096
_HUGE_PAGE_BYTES = 2 << 20

_PROT_READ_WRITE = 3
_MAP_PRIVATE_ANONYMOUS = 0x22
_MAP_FAILED = -1
_MADV_DONTNEED = 4
_MADV_HUGEPAGE = 14

_mmap = libc("mmap", POINTER, POINTER, LONG, INT, INT, INT, LONG)
_munmap = libc("munmap", INT, POINTER, LONG)
_madvise = libc("madvise", INT, POINTER, LONG, INT)


@routine
def cnnc_round_up(size_bytes: int, alignment: int) -> int:
    """The smallest multiple of the alignment, a power of two, that is not below the size."""
    return (size_bytes + alignment - 1) & -alignment


@routine
def cnnc_memory_bytes(size_bytes: int) -> int:
    """What `cnnc_memory_map` maps for so many bytes."""
    page = _HUGE_PAGE_BYTES if size_bytes >= _HUGE_PAGE_BYTES else PAGE_BYTES
    return cnnc_round_up(maximum(size_bytes, 1), page)


@routine
def cnnc_memory_map(size_bytes: int) -> int:
    """The address of new zeroed memory, 0 when there is none."""
    length = cnnc_memory_bytes(size_bytes)
    spare = _HUGE_PAGE_BYTES if length >= _HUGE_PAGE_BYTES else 0
    begin = _mmap(0, length + spare, _PROT_READ_WRITE, _MAP_PRIVATE_ANONYMOUS, -1, 0)
    if begin == _MAP_FAILED:
        return 0
    if spare == 0:
        return begin
    address = cnnc_round_up(begin, _HUGE_PAGE_BYTES)
    if address > begin:
        _munmap(begin, address - begin)
    if begin + spare > address:
        _munmap(address + length, begin + spare - address)
    _madvise(address, length, _MADV_HUGEPAGE)  # without huge pages it is slower, not wrong
    return address


@routine
def cnnc_memory_unmap(address: int, size_bytes: int) -> None:
    """Frees what `cnnc_memory_map` gave for so many bytes."""
    _munmap(address, cnnc_memory_bytes(size_bytes))


@routine
def cnnc_memory_forget(address: int, size_bytes: int) -> None:
    """Says that the pages of a file mapped there are not needed now: they are read again when they
    are. Of pages that hold other data too, nothing is said."""
    begin = cnnc_round_up(address, PAGE_BYTES)
    end = (address + size_bytes) & -PAGE_BYTES
    if end > begin:
        _madvise(begin, end - begin, _MADV_DONTNEED)
