"""Files as a program reads them: whole, into memory."""

from __future__ import annotations

from ..dialect import routine
from ..memory import maximum
from ..native.atomic import store
from .failure import FAILURE, cnnc_complain, cnnc_give_up, cnnc_new_words, say
from .libc import LONG, POINTER, STDERR, STDIN, libc, load_byte, text
from .platform import cnnc_os_close, cnnc_os_open, cnnc_os_read, cnnc_os_reason, cnnc_os_size

_LEAST_BYTES, _MOST_BYTES = 1 << 16, 1 << 46

_memcpy = libc("memcpy", POINTER, POINTER, POINTER, LONG)

_CANT_READ = text("%s: can't read it: %s\n")
_STDIN_NAME = text("standard input")


@routine
def cnnc_is_dash(path: int) -> int:
    """1 for the name that stands for standard input or output."""
    return 1 if load_byte(path, 0) == 45 and load_byte(path, 1) == 0 else 0


@routine
def cnnc_input_name(path: int) -> int:
    """What messages call an input file."""
    return _STDIN_NAME() if cnnc_is_dash(path) == 1 else path


@routine
def cnnc_unreadable(path: int) -> None:
    """Ends the program because of the system's last failure."""
    reason = cnnc_os_reason()
    cnnc_complain()
    say(STDERR, _CANT_READ(), cnnc_input_name(path), reason)
    cnnc_give_up(FAILURE)


@routine
def cnnc_read_file(path: int, result: int) -> int:
    """The address of what a file, or standard input, holds; its size goes to `result`."""
    file = STDIN if cnnc_is_dash(path) == 1 else cnnc_os_open(path)
    if file < 0:
        cnnc_unreadable(path)
    room = _LEAST_BYTES
    if file != STDIN:
        size_bytes = cnnc_os_size(file)
        if size_bytes < _MOST_BYTES:  # of a folder it is beyond
            room = maximum(room, size_bytes + 1)  # one more, to see the end
    memory, filled = cnnc_new_words((room >> 3) + 1), 0
    count = cnnc_os_read(file, memory, room)
    while count > 0:
        filled += count
        if filled == room:
            room = (2 * room + 7) & -8
            larger = cnnc_new_words(room >> 3)
            _memcpy(larger, memory, filled)
            memory = larger
        count = cnnc_os_read(file, memory + filled, room - filled)
    if count < 0:
        cnnc_unreadable(path)
    if file != STDIN:
        cnnc_os_close(file)
    store(result, 0, filled)
    return memory
