"""A program's command line."""

from __future__ import annotations

from ..dialect import routine
from ..memory import VOID
from ..native.atomic import load, store
from .contents import cnnc_is_dash
from .failure import USAGE, cnnc_complain, cnnc_give_up, cnnc_new_words, cnnc_program_name, say
from .libc import INT, LONG, POINTER, STDERR, STDOUT, libc, load_byte, text
from .record import (
    RECORD_FIRST_TENSOR,
    RECORD_INPUTS,
    RECORD_OUTPUTS,
    TENSOR_NAME,
    TENSOR_SIZE,
)

# Words of the options. Behind them lie the addresses of the inputs' paths, then of the outputs'.
OPTION_INFO = 0
OPTION_JSON = 1
OPTION_RAW = 2
OPTION_REPEAT = 3  # 0 where no time is taken
OPTION_THREADS = 4  # 0 where the system's cores say it
OPTION_TOP = 5  # 0 where nothing is printed
OPTION_PATHS = 8

_MOST = 1 << 40
MOST_THREADS = 256

_exit = libc("exit", VOID, INT)
_strchr = libc("strchr", POINTER, POINTER, INT)
_strcmp = libc("strcmp", INT, POINTER, POINTER)
_strcspn = libc("strcspn", LONG, POINTER, POINTER)
_strlen = libc("strlen", LONG, POINTER)
_strncmp = libc("strncmp", INT, POINTER, POINTER, LONG)

_USAGE = text(
    """usage: %s [NAME=]INPUT.npy ... [-o [NAME=]OUTPUT.npy] ...

Runs a neural network, compiled by cnnc, on arrays in NumPy's format. Names are those of the
network's inputs and outputs, see --info; they may be left out, but for an output where there are
several. A file that has = in its name is given as ./FILE. - stands for standard input or output. An
array with more rows than the network takes at a time is run in pieces.

  -o, --output [NAME=]FILE  where to write an output
  --top K                   print the K largest of every row of the outputs
  --repeat N                run the first piece N times after one time that does not count, and
                            say how long that took; on zeros where no input is given
  --threads N               threads of a run (default: the cores it may use)
  --raw                     inputs and outputs are elements alone, without a header
  --info                    print what the network is and needs
  --json                    print JSON, for programs
  -h, --help                print this

Exit codes: 0 done, 1 failure, 2 usage.
"""
)
_HELP, _H = text("--help"), text("-h")
_INFO, _JSON, _RAW = text("--info"), text("--json"), text("--raw")
_OUTPUT, _O = text("--output"), text("-o")
_REPEAT, _THREADS, _TOP = text("--repeat"), text("--threads"), text("--top")

_UNKNOWN = text("unknown option %s\n")
_NO_VALUE = text("option %s: a value is missing\n")
_BAD_NUMBER = text("option %s: '%s' is not a whole number from 1 to %lld\n")
_INPUT, _OUTPUT_KIND = text("input"), text("output")
_NO_SUCH_NAME = text("%s: no %s has this name: expected")
_EXPECTED_NAME = text(" '%s'")
_OR_FILE = text("; for a file, write ./%s\n")
_NAME_ENDS = text("=/\\")
_WHICH_OUTPUT = text("%s: say which output: NAME=FILE, with one of the names that --info prints\n")
_TOO_MANY = text("%s: there are no more inputs than %lld\n")
_TWICE = text("%s: given twice\n")
_DASH_TWICE = text("- may be given once for the inputs and once for the outputs\n")
_MISSING = text("input '%s': no file was given\n")
_NOTHING = text("nothing to do: give an output, or --top, --repeat or --info\n")


@routine
def cnnc_misused(message: int, what: int) -> None:
    """Ends the program: its command line is wrong."""
    cnnc_complain()
    say(STDERR, message, what)
    cnnc_give_up(USAGE)


@routine
def cnnc_is_option(word: int, name: int) -> int:
    """1 when the word is that option, alone or with its value as in --top=5."""
    length = _strlen(name)
    end = load_byte(word, length) if _strncmp(word, name, length) == 0 else 1
    return 1 if end == 0 or end == 61 else 0


@routine
def cnnc_number(option: int, word: int, most: int) -> int:
    """The number in a word, from 1 to `most`."""
    value, place = 0, 0
    while 48 <= load_byte(word, place) <= 57 and value <= _MOST:
        value = 10 * value + load_byte(word, place) - 48
        place += 1
    if load_byte(word, place) != 0 or value < 1 or value > most:
        cnnc_complain()
        say(STDERR, _BAD_NUMBER(), option, word, most)
        cnnc_give_up(USAGE)
    return value


@routine
def cnnc_tensor_name(record: int, index: int) -> int:
    """The name of a tensor, inputs counted before outputs."""
    tensor = record + load(record, RECORD_FIRST_TENSOR) + 8 * TENSOR_SIZE * index
    return record + load(tensor, TENSOR_NAME)


@routine
def cnnc_check_is_file(record: int, first: int, count: int, kind: int, word: int) -> None:
    """Ends the program when a word that names none of the tensors is NAME=FILE all the same: a file
    has a folder before the =."""
    if load_byte(word, _strcspn(word, _NAME_ENDS())) != 61:
        return
    cnnc_complain()
    say(STDERR, _NO_SUCH_NAME(), word, kind)
    for i in range(count):
        say(STDERR, _EXPECTED_NAME(), cnnc_tensor_name(record, first + i))
    say(STDERR, _OR_FILE(), word)
    cnnc_give_up(USAGE)


@routine
def cnnc_assign(record: int, first: int, count: int, paths: int, word: int) -> int:
    """1 when the word is NAME=FILE for one of `count` tensors from number `first` on: the file's
    path is stored."""
    equals = _strchr(word, 61)
    if equals == 0:
        return 0
    for i in range(count):
        name = cnnc_tensor_name(record, first + i)
        if _strlen(name) == equals - word and _strncmp(name, word, equals - word) == 0:
            if load(paths, i) != 0:
                cnnc_misused(_TWICE(), word)
            store(paths, i, equals + 1)
            return 1
    return 0


@routine
def cnnc_add_input(record: int, paths: int, word: int) -> None:
    """Takes a word as an input's file: of the input it names, else of the next one."""
    inputs = load(record, RECORD_INPUTS)
    if cnnc_assign(record, 0, inputs, paths, word) == 1:
        return
    cnnc_check_is_file(record, 0, inputs, _INPUT(), word)
    for i in range(inputs):
        if load(paths, i) == 0:
            store(paths, i, word)
            return
    cnnc_complain()
    say(STDERR, _TOO_MANY(), word, inputs)
    cnnc_give_up(USAGE)


@routine
def cnnc_add_output(record: int, paths: int, word: int) -> None:
    """Takes a word as an output's file."""
    inputs, outputs = load(record, RECORD_INPUTS), load(record, RECORD_OUTPUTS)
    if cnnc_assign(record, inputs, outputs, paths, word) == 1:
        return
    cnnc_check_is_file(record, inputs, outputs, _OUTPUT_KIND(), word)
    if outputs != 1:
        cnnc_misused(_WHICH_OUTPUT(), word)
    if load(paths, 0) != 0:
        cnnc_misused(_TWICE(), word)
    store(paths, 0, word)


@routine
def cnnc_read_flag(options: int, word: int) -> int:
    """1 when the word is an option without a value, which is set."""
    if _strcmp(word, _HELP()) == 0 or _strcmp(word, _H()) == 0:
        say(STDOUT, _USAGE(), cnnc_program_name())
        _exit(0)
    if _strcmp(word, _INFO()) == 0:
        store(options, OPTION_INFO, 1)
    elif _strcmp(word, _JSON()) == 0:
        store(options, OPTION_JSON, 1)
    elif _strcmp(word, _RAW()) == 0:
        store(options, OPTION_RAW, 1)
    else:
        return 0
    return 1


@routine
def cnnc_option_of(word: int) -> int:
    """Which option with a value the word is: the word of the options that it sets, OPTION_PATHS for
    an output, below 0 for none."""
    if cnnc_is_option(word, _REPEAT()) == 1:
        return OPTION_REPEAT
    if cnnc_is_option(word, _THREADS()) == 1:
        return OPTION_THREADS
    if cnnc_is_option(word, _TOP()) == 1:
        return OPTION_TOP
    if cnnc_is_option(word, _OUTPUT()) == 1 or _strcmp(word, _O()) == 0:
        return OPTION_PATHS
    return -1


@routine
def cnnc_read_options(record: int, count: int, words: int) -> int:
    """The options in a command line, where `count` words, the program's name first, lie at the
    addresses at `words`."""
    inputs, outputs = load(record, RECORD_INPUTS), load(record, RECORD_OUTPUTS)
    options = cnnc_new_words(OPTION_PATHS + inputs + outputs)
    paths, place = options + 8 * OPTION_PATHS, 1
    while place < count:
        word = load(words, place)
        place += 1
        if load_byte(word, 0) != 45 or cnnc_is_dash(word) == 1:
            cnnc_add_input(record, paths, word)
            continue
        if cnnc_read_flag(options, word) == 1:
            continue
        option, value = cnnc_option_of(word), _strchr(word, 61) + 1
        if option < 0:
            cnnc_misused(_UNKNOWN(), word)
        if value == 1:
            if place == count:
                cnnc_misused(_NO_VALUE(), word)
            value = load(words, place)
            place += 1
        if option == OPTION_PATHS:
            cnnc_add_output(record, paths + 8 * inputs, value)
        else:
            most = MOST_THREADS if option == OPTION_THREADS else _MOST
            store(options, option, cnnc_number(word, value, most))
    return options


@routine
def cnnc_count_paths(paths: int, count: int, only_dash: int) -> int:
    """How many paths there are; of those that are -, if these alone count."""
    found = 0
    for i in range(count):
        path = load(paths, i)
        if path != 0 and (only_dash == 0 or cnnc_is_dash(path) == 1):
            found += 1
    return found


@routine
def cnnc_check_options(record: int, options: int) -> None:
    """Ends the program when the options ask for nothing, or leave something open."""
    inputs, outputs = load(record, RECORD_INPUTS), load(record, RECORD_OUTPUTS)
    paths = options + 8 * OPTION_PATHS
    into = paths + 8 * inputs
    given, wanted = cnnc_count_paths(paths, inputs, 0), cnnc_count_paths(into, outputs, 0)
    if cnnc_count_paths(paths, inputs, 1) > 1 or cnnc_count_paths(into, outputs, 1) > 1:
        cnnc_misused(_DASH_TWICE(), 0)
    if wanted == 0 and load(options, OPTION_TOP) == 0 and load(options, OPTION_REPEAT) == 0:
        cnnc_misused(_NOTHING(), 0)
    if given == 0 and wanted == 0 and load(options, OPTION_TOP) == 0:
        return  # a network is timed on zeros
    for i in range(inputs):
        if load(paths, i) == 0:
            cnnc_misused(_MISSING(), cnnc_tensor_name(record, i))
