"""What programs and libraries need of the operating system beside what the native runtime needs.

Functions `cnnc_os_*` as in `native.platform`: another system is another text that defines them.
`posix` and `windows` are the sources of these texts. Paths are texts in UTF-8. A file is a number,
below 0 for none; 0, 1 and 2 are standard input, output and error.
"""

# mypy: disable-error-code="empty-body"

from __future__ import annotations

from ..dialect import external


@external
def cnnc_os_words(count: int, words: int) -> int:
    """Where the addresses of the command line's words lie, given what the system gave the program.
    To be called first."""


@external
def cnnc_os_open(path: int) -> int:
    """The file at the path, to be read."""


@external
def cnnc_os_open_device(path: int) -> int:
    """What is no regular file, to be written."""


@external
def cnnc_os_create(path: int) -> int:
    """A new file at the path, to be written; none if there is one."""


@external
def cnnc_os_close(file: int) -> int:
    """0 when the file is closed, and all that was written is in it."""


@external
def cnnc_os_size(file: int) -> int:
    """Bytes in an opened file; below 0, or beyond all files, when it is no regular one."""


@external
def cnnc_os_read(file: int, address: int, size_bytes: int) -> int:
    """How many bytes were read, at most so many; 0 at the end, below 0 when it failed."""


@external
def cnnc_os_write(file: int, address: int, size_bytes: int) -> int:
    """How many bytes were written, at most so many; below 0 when it failed."""


@external
def cnnc_os_is_device(path: int) -> int:
    """1 when there is something at the path that is no regular file."""


@external
def cnnc_os_resolve(path: int, result: int) -> int:
    """1 when the path of the file there, without links, is at `result`, which has room for
    PATH_BYTES; 0 when there is none."""


@external
def cnnc_os_rename(path: int, name: int) -> int:
    """0 when the file at the path is now that of the name, in place of one that was there."""


@external
def cnnc_os_remove(path: int) -> None:
    """Removes the file at the path, which is not open."""


@external
def cnnc_os_reason() -> int:
    """The address of what the system says about its last failure."""


@external
def cnnc_os_watch(handler: int) -> None:
    """From now on, what asks the program to end calls `handler(number)`; a reader that is gone, and
    a file that may not grow, are errors like others."""


@external
def cnnc_os_map(size_bytes: int) -> int:
    """The address of new zeroed memory, a multiple of LARGE_PAGE_BYTES where the size is one, on
    large pages where the system has them; 0 when there is none."""


@external
def cnnc_os_unmap(address: int, size_bytes: int) -> None:
    """Frees what `cnnc_os_map` gave."""


@external
def cnnc_os_map_file(file: int, size_bytes: int) -> int:
    """The address of what the file holds, to be read; 0 when that can't be."""


@external
def cnnc_os_unmap_file(address: int, size_bytes: int) -> None:
    """Ends what `cnnc_os_map_file` began."""


@external
def cnnc_os_forget(address: int, size_bytes: int) -> None:
    """Says that a file's pages there are not needed now: they are read again when they are. Of
    pages that hold other data too, nothing is said."""


@external
def cnnc_os_code_path(code: int, result: int) -> int:
    """1 when the path of the program or library that holds the address `code` is at `result`, which
    has room for PATH_BYTES; 0 when it is unknown. Folders are set apart by slashes."""


PATH_BYTES = 4096
LARGE_PAGE_BYTES = 2 << 20
