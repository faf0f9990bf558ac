"""How a program says things, how it ends, and the memory that it keeps until then.

Results go to stdout or wherever an output goes, messages to stderr. Exit codes are those of the
command line: 0 done, 1 failure, 2 usage. A program that fails, or is interrupted, leaves no output
file behind that is not whole.
"""

from __future__ import annotations

from types import NoneType

from llvmlite import ir

from ..dialect import intrinsic, routine
from ..memory import I64, VOID
from ..native.atomic import address_of, load, store
from .libc import DOUBLE, INT, LONG, POINTER, STDERR, libc, static_words, text
from .platform import cnnc_os_close, cnnc_os_remove, cnnc_os_watch

FAILURE, USAGE = 1, 2

_SIGNAL_EXIT = 128  # a program ended by a signal is said to have exited with this and its number

_dprintf = libc("dprintf", INT, INT, POINTER, variadic=True)
_dprintf_double = libc("dprintf", INT, INT, POINTER, DOUBLE, variadic=True)
_exit = libc("exit", VOID, INT)
_exit_now = libc("_exit", VOID, INT)
_strrchr = libc("strrchr", POINTER, POINTER, INT)

# Words of `_program`.
_PROGRAM_NAME = 0
_PROGRAM_UNSAID = 1  # not 0 when something could not be written
_PROGRAM_FILES = 2  # address of the files to remove
_PROGRAM_NAMES = 3  # address of their names' addresses, 0 for none
_PROGRAM_FILE_COUNT = 4
_PROGRAM_BLOCKS = 5  # the memory that was asked for last; its first word has the one before
_program = static_words("cnnc_program", 8)


def _note_unsaid(builder: ir.IRBuilder, written: ir.Value) -> None:
    place = builder.inttoptr(
        builder.add(_program.emit(builder), I64(8 * _PROGRAM_UNSAID)), I64.as_pointer()
    )
    builder.store(builder.or_(builder.load(place), builder.lshr(written, I64(63))), place)


@intrinsic(NoneType, int, int, ...)
def say(builder: ir.IRBuilder, file: ir.Value, format: ir.Value, *operands: ir.Value) -> None:
    """Writes to a file what printf makes of a format, integers (%lld) and addresses of texts."""
    _note_unsaid(builder, _dprintf.emit(builder, file, format, *operands))


@intrinsic(NoneType, int, int, float)
def say_number(builder: ir.IRBuilder, file: ir.Value, format: ir.Value, value: ir.Value) -> None:
    """Writes to a file what printf makes of a format and a number."""
    _note_unsaid(builder, _dprintf_double.emit(builder, file, format, value))


_handler_address = address_of("cnnc_interrupted")


@routine
def cnnc_remove_files() -> None:
    """Removes the outputs that are not whole."""
    files, names = load(_program(), _PROGRAM_FILES), load(_program(), _PROGRAM_NAMES)
    for i in range(load(_program(), _PROGRAM_FILE_COUNT)):
        if load(names, i) != 0:
            if load(files, i) >= 0:
                cnnc_os_close(load(files, i))
            cnnc_os_remove(load(names, i))


@routine
def cnnc_interrupted(signal: int) -> None:
    """What a signal that ends the program does first."""
    cnnc_remove_files()
    _exit_now(_SIGNAL_EXIT + (signal & 0xFF))


@routine
def cnnc_begin_program(path: int) -> None:
    """To be called first, with what the program was called by."""
    slash = _strrchr(path, 47)
    store(_program(), _PROGRAM_NAME, slash + 1 if slash != 0 else path)
    cnnc_os_watch(_handler_address())


@routine
def cnnc_remove_when_failed(files: int, names: int, count: int) -> None:
    """From now on, failing closes the files whose numbers lie at `files`, and removes those whose
    names' addresses lie at `names`, 0 for none."""
    store(_program(), _PROGRAM_FILES, files)
    store(_program(), _PROGRAM_NAMES, names)
    store(_program(), _PROGRAM_FILE_COUNT, count)


@routine
def cnnc_program_name() -> int:
    """The program's name, without folders."""
    return load(_program(), _PROGRAM_NAME)


@routine
def cnnc_all_said() -> int:
    """1 when everything said so far was written."""
    return 1 if load(_program(), _PROGRAM_UNSAID) == 0 else 0


_BEGIN = text("%s: error: ")
_TRY_HELP = text("%s: try --help\n")


@routine
def cnnc_complain() -> None:
    """Begins an error's line."""
    say(STDERR, _BEGIN(), cnnc_program_name())


@routine
def cnnc_give_up(code: int) -> None:
    """Ends the program, once it has complained."""
    cnnc_remove_files()
    if code == USAGE:
        say(STDERR, _TRY_HELP(), cnnc_program_name())
    _exit(code)


_NO_MEMORY = text("no memory for %lld bytes\n")


@routine
def cnnc_no_memory(size_bytes: int) -> None:
    """Ends the program for want of so much memory."""
    cnnc_complain()
    say(STDERR, _NO_MEMORY(), size_bytes)
    cnnc_give_up(FAILURE)


_calloc = libc("calloc", POINTER, LONG, LONG)
_free = libc("free", VOID, POINTER)


@routine
def cnnc_new_words(count: int) -> int:
    """The address of so many words, all 0, which stay until `cnnc_free_words`."""
    block = _calloc(count + 1, 8)
    if block == 0:
        cnnc_no_memory(8 * count)
    store(block, 0, load(_program(), _PROGRAM_BLOCKS))
    store(_program(), _PROGRAM_BLOCKS, block)
    return block + 8


@routine
def cnnc_free_words() -> None:
    """Frees all that `cnnc_new_words` gave."""
    block = load(_program(), _PROGRAM_BLOCKS)
    while block != 0:
        following = load(block, 0)
        _free(block)
        block = following
    store(_program(), _PROGRAM_BLOCKS, 0)
