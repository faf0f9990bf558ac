"""Files, signals and memory of Linux and macOS: the functions that `platform` declares, over POSIX.

Numbers are those of the systems' headers. Sources: Linux's `uapi` headers; XNU's `bsd/sys`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..dialect import Routine, routine
from ..native.atomic import load, stack_words
from .libc import INT, LONG, POINTER, libc, load_byte, store_byte, text
from .platform import LARGE_PAGE_BYTES, PATH_BYTES

_WRITE_ONLY = 1
_MODE = 0o666
_SEEK_SET, _SEEK_END = 0, 2
_TYPE_BITS, _REGULAR = 0o170000, 0o100000
_STAT_WORDS = 18  # room for any system's struct stat
_SIGHUP, _SIGINT, _SIGPIPE, _SIGTERM, _SIGXFSZ = 1, 2, 13, 15, 25
_IGNORE = 1  # SIG_IGN
_PROT_READ, _PROT_READ_WRITE = 1, 3
_MAP_PRIVATE = 2
_MAP_FAILED = -1
_MADV_DONTNEED = 4
_INFO_WORDS = 4  # Dl_info; its first word is the address of the file's name
_SLASH = 47

_close = libc("close", INT, INT)
_dladdr = libc("dladdr", INT, POINTER, POINTER)
_lseek = libc("lseek", LONG, INT, LONG, INT)
_madvise = libc("madvise", INT, POINTER, LONG, INT)
_mmap = libc("mmap", POINTER, POINTER, LONG, INT, INT, INT, LONG)
_munmap = libc("munmap", INT, POINTER, LONG)
_open = libc("open", INT, POINTER, INT, variadic=True)
_read = libc("read", LONG, INT, POINTER, LONG)
_readlink = libc("readlink", LONG, POINTER, POINTER, LONG)
_realpath = libc("realpath", POINTER, POINTER, POINTER)
_rename = libc("rename", INT, POINTER, POINTER)
_signal = libc("signal", POINTER, INT, POINTER)
_strerror = libc("strerror", POINTER, INT)
_strrchr = libc("strrchr", POINTER, POINTER, INT)
_unlink = libc("unlink", INT, POINTER)
_write = libc("write", LONG, INT, POINTER, LONG)

_PROGRAM_FILE = text("/proc/self/exe")
_status, _info = stack_words(_STAT_WORDS), stack_words(_INFO_WORDS)


@dataclass(frozen=True)
class _Numbers:
    """What differs among these systems: flags of `open` and `mmap`, the advice that makes large
    pages (below 0 for none), bytes of a page, the names of two functions, and where the file's mode
    begins in a struct stat."""

    close_on_exec: int
    create: int
    exclusive: int
    anonymous: int
    large_pages: int
    page_bytes: int
    errno: str
    stat: str
    mode_offset: int


def _linux(mode_offset: int) -> _Numbers:
    return _Numbers(
        close_on_exec=0x80000,
        create=0x40,
        exclusive=0x80,
        anonymous=0x20,
        large_pages=14,
        page_bytes=4096,
        errno="__errno_location",
        stat="stat",
        mode_offset=mode_offset,
    )


_MACOS = _Numbers(
    close_on_exec=0x1000000,
    create=0x200,
    exclusive=0x800,
    anonymous=0x1000,
    large_pages=-1,
    page_bytes=16384,
    errno="__error",
    stat="stat",
    mode_offset=4,
)

# There the plain name is that of a function with another struct.
_MACOS_X86_64 = replace(_MACOS, stat="stat$INODE64")


def _routines(numbers: _Numbers) -> Sequence[Routine[..., Any]]:
    """The functions for a system."""
    return (*_files(numbers), *_names(numbers), *_memory(numbers), cnnc_os_watch, cnnc_os_words)


@routine
def cnnc_os_words(count: int, words: int) -> int:
    return words


@routine
def cnnc_os_watch(handler: int) -> None:
    _signal(_SIGPIPE, _IGNORE)
    _signal(_SIGXFSZ, _IGNORE)
    for signal in (_SIGHUP, _SIGINT, _SIGTERM):
        # What was ignored stays so: nohup asks for that.
        if _signal(signal, _IGNORE) != _IGNORE:
            _signal(signal, handler)


def _files(numbers: _Numbers) -> Sequence[Routine[..., Any]]:
    read_flags = numbers.close_on_exec
    write_flags = numbers.close_on_exec | _WRITE_ONLY
    create_flags = write_flags | numbers.create | numbers.exclusive

    @routine
    def cnnc_os_open(path: int) -> int:
        return _open(path, read_flags)

    @routine
    def cnnc_os_open_device(path: int) -> int:
        return _open(path, write_flags)

    @routine
    def cnnc_os_create(path: int) -> int:
        return _open(path, create_flags, _MODE)

    return [cnnc_os_open, cnnc_os_open_device, cnnc_os_create, *_OPENED]


@routine
def cnnc_os_close(file: int) -> int:
    return _close(file)


@routine
def cnnc_os_size(file: int) -> int:
    size_bytes = _lseek(file, 0, _SEEK_END)
    _lseek(file, 0, _SEEK_SET)
    return size_bytes


@routine
def cnnc_os_read(file: int, address: int, size_bytes: int) -> int:
    return _read(file, address, size_bytes)


@routine
def cnnc_os_write(file: int, address: int, size_bytes: int) -> int:
    return _write(file, address, size_bytes)


_OPENED = (cnnc_os_close, cnnc_os_size, cnnc_os_read, cnnc_os_write)


def _names(numbers: _Numbers) -> Sequence[Routine[..., Any]]:
    stat, errno = libc(numbers.stat, INT, POINTER, POINTER), libc(numbers.errno, POINTER)
    mode_offset = numbers.mode_offset

    @routine
    def cnnc_os_is_device(path: int) -> int:
        status = _status()
        if stat(path, status) != 0:
            return 0
        mode = load_byte(status, mode_offset) | load_byte(status, mode_offset + 1) << 8
        return 1 if mode & _TYPE_BITS != _REGULAR else 0

    @routine
    def cnnc_os_reason() -> int:
        return _strerror(load(errno(), 0) & 0xFFFFFFFF)

    return [cnnc_os_is_device, cnnc_os_reason, *_NAMED]


@routine
def cnnc_os_resolve(path: int, result: int) -> int:
    return 1 if _realpath(path, result) != 0 else 0


@routine
def cnnc_os_rename(path: int, name: int) -> int:
    return _rename(path, name)


@routine
def cnnc_os_remove(path: int) -> None:
    _unlink(path)


@routine
def cnnc_os_code_path(code: int, result: int) -> int:
    """A library's file is known to the loader; that of a program, which it may know by a word
    without a folder, to the system."""
    info = _info()
    known = _dladdr(code, info) != 0 and _strrchr(load(info, 0), _SLASH) != 0
    if known and _realpath(load(info, 0), result) != 0:
        return 1
    length = _readlink(_PROGRAM_FILE(), result, PATH_BYTES - 1)
    store_byte(result, length if length > 0 else 0, 0)
    return 1 if length > 0 else 0


_NAMED = (cnnc_os_resolve, cnnc_os_rename, cnnc_os_remove, cnnc_os_code_path)


def _memory(numbers: _Numbers) -> Sequence[Routine[..., Any]]:
    flags, advice = _MAP_PRIVATE | numbers.anonymous, numbers.large_pages
    page_bytes = numbers.page_bytes

    @routine
    def cnnc_os_map(size_bytes: int) -> int:
        large = size_bytes & (LARGE_PAGE_BYTES - 1) == 0
        spare = LARGE_PAGE_BYTES if large else 0
        begin = _mmap(0, size_bytes + spare, _PROT_READ_WRITE, flags, -1, 0)
        if begin == _MAP_FAILED:
            return 0
        if spare == 0:
            return begin
        address = (begin + LARGE_PAGE_BYTES - 1) & -LARGE_PAGE_BYTES
        if address > begin:
            _munmap(begin, address - begin)
        if begin + spare > address:
            _munmap(address + size_bytes, begin + spare - address)
        if advice >= 0:
            _madvise(address, size_bytes, advice)  # without large pages it is slower, not wrong
        return address

    @routine
    def cnnc_os_forget(address: int, size_bytes: int) -> None:
        begin = (address + page_bytes - 1) & -page_bytes
        end = (address + size_bytes) & -page_bytes
        if end > begin:
            _madvise(begin, end - begin, _MADV_DONTNEED)

    return [cnnc_os_map, cnnc_os_forget, *_MAPPED]


@routine
def cnnc_os_unmap(address: int, size_bytes: int) -> None:
    _munmap(address, size_bytes)


@routine
def cnnc_os_map_file(file: int, size_bytes: int) -> int:
    address = _mmap(0, size_bytes, _PROT_READ, _MAP_PRIVATE, file, 0)
    return 0 if address == _MAP_FAILED else address


@routine
def cnnc_os_unmap_file(address: int, size_bytes: int) -> None:
    _munmap(address, size_bytes)


_MAPPED = (cnnc_os_unmap, cnnc_os_map_file, cnnc_os_unmap_file)


LINUX_X86_64 = _routines(_linux(mode_offset=24))
LINUX_AARCH64 = _routines(_linux(mode_offset=16))
MACOS_AARCH64 = _routines(_MACOS)
MACOS_X86_64 = _routines(_MACOS_X86_64)
