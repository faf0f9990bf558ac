"""Where a program's outputs go: files that appear whole or not at all, standard output, devices.

A file is written under another name beside its own, and renamed when all outputs are whole. What is
no regular file (a pipe, a device) is written as it is.
"""

from __future__ import annotations

from ..dialect import routine
from ..native.atomic import load, store
from ..native.platform import cnnc_os_process
from .contents import cnnc_is_dash
from .failure import (
    FAILURE,
    cnnc_complain,
    cnnc_give_up,
    cnnc_new_words,
    cnnc_remove_when_failed,
    say,
)
from .libc import INT, LONG, POINTER, STDERR, STDOUT, libc, text
from .platform import (
    PATH_BYTES,
    cnnc_os_close,
    cnnc_os_create,
    cnnc_os_is_device,
    cnnc_os_open_device,
    cnnc_os_reason,
    cnnc_os_rename,
    cnnc_os_resolve,
    cnnc_os_write,
)

_NAME_BYTES = 32  # of a process's number and the rest of a temporary name

_snprintf = libc("snprintf", INT, POINTER, LONG, POINTER, variadic=True)
_strlen = libc("strlen", LONG, POINTER)

_CANT_WRITE = text("%s: can't write the output: %s\n")
_STDOUT_NAME = text("standard output")
_TEMPORARY = text("%s.%lld.tmp")

# Words of the outputs: so many files, their names' addresses, the temporary ones'.
_FILES_COUNT = 0
_FILES_FIRST = 1


@routine
def cnnc_unwritable(path: int) -> None:
    """Ends the program because of the system's last failure."""
    reason = cnnc_os_reason()
    cnnc_complain()
    say(STDERR, _CANT_WRITE(), _STDOUT_NAME() if cnnc_is_dash(path) == 1 else path, reason)
    cnnc_give_up(FAILURE)


@routine
def cnnc_open_outputs(paths: int, count: int) -> int:
    """The outputs whose paths' addresses lie at `paths`, 0 for none, opened to be written."""
    files = cnnc_new_words(_FILES_FIRST + 3 * count)
    store(files, _FILES_COUNT, count)
    handles = files + 8 * _FILES_FIRST
    names, temporary = handles + 8 * count, handles + 16 * count
    cnnc_remove_when_failed(handles, temporary, count)
    for i in range(count):
        path = load(paths, i)
        store(handles, i, -1)
        if path == 0:
            continue
        store(names, i, path)
        if cnnc_is_dash(path) == 1:
            store(handles, i, STDOUT)
        elif cnnc_os_is_device(path) == 1:
            store(handles, i, cnnc_os_open_device(path))
        else:
            target = cnnc_new_words(PATH_BYTES >> 3)
            if cnnc_os_resolve(path, target) == 1:  # a link is followed
                store(names, i, target)
            length = _strlen(load(names, i)) + _NAME_BYTES
            name = cnnc_new_words((length >> 3) + 1)
            _snprintf(name, length, _TEMPORARY(), load(names, i), cnnc_os_process())
            store(temporary, i, name)  # first: a signal may come at any time
            store(handles, i, cnnc_os_create(name))
            if load(handles, i) < 0:
                store(temporary, i, 0)
        if load(handles, i) < 0:
            cnnc_unwritable(path)
    return files


@routine
def cnnc_stdout_is_taken(files: int) -> int:
    """1 when an output goes to standard output."""
    for i in range(load(files, _FILES_COUNT)):
        if load(files, _FILES_FIRST + i) == STDOUT:
            return 1
    return 0


@routine
def cnnc_write(files: int, index: int, data: int, size_bytes: int) -> None:
    """Writes to an output, if it is wanted."""
    count, handle = load(files, _FILES_COUNT), load(files, _FILES_FIRST + index)
    written = 0
    while handle >= 0 and written < size_bytes:
        step = cnnc_os_write(handle, data + written, size_bytes - written)
        if step < 0:
            cnnc_unwritable(load(files, _FILES_FIRST + count + index))
        written += step


@routine
def cnnc_close_outputs(files: int) -> None:
    """Ends the outputs: now they lie under their names."""
    count = load(files, _FILES_COUNT)
    handles = files + 8 * _FILES_FIRST
    names, temporary = handles + 8 * count, handles + 16 * count
    for i in range(count):
        file = load(handles, i)
        store(handles, i, -1)
        if file >= 0 and cnnc_os_close(file) != 0:
            cnnc_unwritable(load(names, i))
    for i in range(count):
        if load(temporary, i) != 0:
            if cnnc_os_rename(load(temporary, i), load(names, i)) != 0:
                cnnc_unwritable(load(names, i))
            store(temporary, i, 0)
