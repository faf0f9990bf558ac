"""The program around a network: from files to files.

Inputs are read whole; what is wrong with them is found before anything runs or is written. Rows
beyond those of a run go through the network piece by piece, and what comes out is written at once.
"""

from __future__ import annotations

from ..dialect import routine
from ..memory import maximum, minimum, udiv
from ..native.atomic import load, stack_words, store
from ..native.platform import cnnc_os_nanoseconds
from .arguments import (
    MOST_THREADS,
    OPTION_INFO,
    OPTION_JSON,
    OPTION_PATHS,
    OPTION_RAW,
    OPTION_REPEAT,
    OPTION_THREADS,
    OPTION_TOP,
    cnnc_check_options,
    cnnc_read_options,
)
from .array_file import HEADER_BYTES, cnnc_npy_begin
from .cores import cnnc_default_threads
from .failure import (
    FAILURE,
    cnnc_all_said,
    cnnc_begin_program,
    cnnc_complain,
    cnnc_free_words,
    cnnc_give_up,
    cnnc_new_words,
    cnnc_no_memory,
    say,
)
from .inputs import INPUTS_ROWS, cnnc_load_inputs, cnnc_row_bytes, cnnc_take_rows, cnnc_tensor
from .instance import cnnc_create, cnnc_destroy, cnnc_run, cnnc_workspace_bytes
from .libc import INT, POINTER, STDERR, STDOUT, libc, text
from .outputs import cnnc_close_outputs, cnnc_open_outputs, cnnc_stdout_is_taken, cnnc_write
from .platform import cnnc_os_words
from .record import (
    PART_INFO,
    PART_RECORD,
    PART_SUMMARY,
    RECORD_BATCH,
    RECORD_INPUTS,
    RECORD_LEVEL_NAME,
    RECORD_OUTPUTS,
    RECORD_PREPARED_BYTES,
    TENSOR_BATCHED,
    TENSOR_BYTES,
    TENSOR_CODE,
    TENSOR_FIRST_DIM,
    TENSOR_ITEM_BYTES,
    TENSOR_JSON_NAME,
    TENSOR_NAME,
    TENSOR_RANK,
    TENSOR_ROW_ELEMENTS,
)
from .report import cnnc_print_largest, cnnc_print_latency
from .status import DONE, NO_MEMORY, NO_WEIGHTS
from .variants import cnnc_least_variant, cnnc_variant
from .weights import cnnc_weights_path

# Words of a task: all that a program works with.
_TASK_RECORD = 0
_TASK_OPTIONS = 1
_TASK_INPUTS = 2
_TASK_FILES = 3
_TASK_RESULTS = 4  # where the addresses of the outputs' buffers lie
_TASK_INSTANCE = 5
_TASK_REPORT = 6  # the file that results for people and programs go to
_TASK_PRINTED = 7  # rows printed so far
_TASK_SIZE = 8

_instance = stack_words(1)
_strcmp = libc("strcmp", INT, POINTER, POINTER)

_OLD_CPU = text("this CPU can't run code for %s; compile the network for an older one\n")
_NO_WEIGHTS = text("%s: can't read the weights that belong to this program\n")
_WRONG_WEIGHTS = text("%s: these are not the weights that belong to this program\n")
_UNSAID = text("can't write all of the report\n")
_TOP_TYPE = text("output '%s': --top is for float32 alone\n")
_FLOAT = text("<f4")
_TEXT, _COMMA, _NOTHING = text("%s\n"), text(","), text("")
_BEGIN, _TOP, _TOP_END = text("{"), text('"top": ['), text("\n]")
_AND, _END = text(", "), text("}\n")


@routine
def cnnc_output(record: int, index: int) -> int:
    """The record of an output."""
    return cnnc_tensor(record, load(record, RECORD_INPUTS) + index)


@routine
def cnnc_new_task(record: int, options: int) -> int:
    """The task that the options describe, its inputs loaded."""
    task, outputs = cnnc_new_words(_TASK_SIZE), load(record, RECORD_OUTPUTS)
    results = cnnc_new_words(outputs)
    for index in range(outputs):
        tensor = cnnc_output(record, index)
        if (
            load(options, OPTION_TOP) > 0
            and _strcmp(record + load(tensor, TENSOR_CODE), _FLOAT()) != 0
        ):
            cnnc_complain()
            say(STDERR, _TOP_TYPE(), record + load(tensor, TENSOR_NAME))
            cnnc_give_up(FAILURE)
        store(results, index, cnnc_new_words((load(tensor, TENSOR_BYTES) >> 3) + 1))
    store(task, _TASK_RECORD, record)
    store(task, _TASK_OPTIONS, options)
    store(task, _TASK_INPUTS, cnnc_load_inputs(record, options))
    store(task, _TASK_RESULTS, results)
    return task


@routine
def cnnc_begin_outputs(task: int) -> None:
    """Opens the outputs, and writes what comes before the elements."""
    record, options = load(task, _TASK_RECORD), load(task, _TASK_OPTIONS)
    count = load(record, RECORD_OUTPUTS)
    paths = options + 8 * (OPTION_PATHS + load(record, RECORD_INPUTS))
    files, header = cnnc_open_outputs(paths, count), cnnc_new_words(HEADER_BYTES >> 3)
    store(task, _TASK_FILES, files)
    store(task, _TASK_REPORT, STDERR if cnnc_stdout_is_taken(files) == 1 else STDOUT)
    if load(options, OPTION_RAW) == 1:
        return
    for index in range(count):
        tensor, rows = cnnc_output(record, index), load(load(task, _TASK_INPUTS), INPUTS_ROWS)
        if load(tensor, TENSOR_BATCHED) == 0 and load(tensor, TENSOR_RANK) > 0:
            rows = load(record + load(tensor, TENSOR_FIRST_DIM), 0)
        cnnc_write(files, index, header, cnnc_npy_begin(header, tensor, record, rows))


@routine
def cnnc_put_largest(task: int, tensor: int, data: int, bytes: int, first: int) -> None:
    """Prints the largest elements of every row along the last axis, numbered from `first` on."""
    options, count = load(task, _TASK_OPTIONS), maximum(load(tensor, TENSOR_ROW_ELEMENTS), 1)
    json, file = load(options, OPTION_JSON), load(task, _TASK_REPORT)
    label = TENSOR_JSON_NAME if json == 1 else TENSOR_NAME
    name = load(task, _TASK_RECORD) + load(tensor, label)
    row_bytes = count * load(tensor, TENSOR_ITEM_BYTES)
    for number in range(udiv(bytes, row_bytes)):
        comma = _COMMA() if json == 1 and load(task, _TASK_PRINTED) > 0 else _NOTHING()
        store(task, _TASK_PRINTED, load(task, _TASK_PRINTED) + 1)
        say(file, comma)
        row, most = data + number * row_bytes, load(options, OPTION_TOP)
        cnnc_print_largest(file, json, name, first + number, row, count, most)


@routine
def cnnc_put_rows(task: int, first: int, rows: int) -> None:
    """Writes and prints so many rows of the results, of which `first` came before."""
    record, options = load(task, _TASK_RECORD), load(task, _TASK_OPTIONS)
    for index in range(load(record, RECORD_OUTPUTS)):
        tensor, data = cnnc_output(record, index), load(load(task, _TASK_RESULTS), index)
        bytes, before = cnnc_row_bytes(record, tensor), 0
        if load(tensor, TENSOR_BATCHED) == 1:
            row_elements = maximum(load(tensor, TENSOR_ROW_ELEMENTS), 1)
            before = first * udiv(bytes, row_elements * load(tensor, TENSOR_ITEM_BYTES))
            bytes = bytes * rows
        cnnc_write(load(task, _TASK_FILES), index, data, bytes)
        if load(options, OPTION_TOP) > 0:
            cnnc_put_largest(task, tensor, data, bytes, before)


@routine
def cnnc_run_rows(task: int, first: int, rows: int, times: int, repeat: int) -> None:
    """Runs so many rows, as often as is asked for; notes at `times` how long each run took."""
    record = load(task, _TASK_RECORD)
    buffers = cnnc_take_rows(record, load(task, _TASK_INPUTS), first, rows)
    if load(load(task, _TASK_OPTIONS), OPTION_REPEAT) > 0 and first == 0:
        cnnc_run(load(task, _TASK_INSTANCE), buffers, load(task, _TASK_RESULTS))  # not timed
    for run in range(repeat):
        begin = cnnc_os_nanoseconds()
        cnnc_run(load(task, _TASK_INSTANCE), buffers, load(task, _TASK_RESULTS))
        store(times, run, cnnc_os_nanoseconds() - begin)
    cnnc_put_rows(task, first, rows)


@routine
def cnnc_run_all(task: int) -> None:
    """Runs all rows, and says what there is to say."""
    options, batch = (
        load(task, _TASK_OPTIONS),
        maximum(load(load(task, _TASK_RECORD), RECORD_BATCH), 1),
    )
    total, repeat = load(load(task, _TASK_INPUTS), INPUTS_ROWS), load(options, OPTION_REPEAT)
    times = cnnc_new_words(maximum(repeat, 1))
    file, json, top = (
        load(task, _TASK_REPORT),
        load(options, OPTION_JSON),
        load(options, OPTION_TOP),
    )
    if json == 1:
        say(file, _BEGIN())
        if top > 0:
            say(file, _TOP())
    if total > 0:
        cnnc_run_rows(task, 0, minimum(batch, total), times, maximum(repeat, 1))
    rest = cnnc_new_words(1)
    for piece in range(1, udiv(total + batch - 1, batch)):
        first = piece * batch
        cnnc_run_rows(task, first, minimum(batch, total - first), rest, 1)
    if json == 1 and top > 0:
        say(file, _TOP_END())
    if repeat > 0 and total > 0:
        if json == 1 and top > 0:
            say(file, _AND())
        cnnc_print_latency(file, json, times, repeat, minimum(batch, total))
    if json == 1:
        say(file, _END())


@routine
def cnnc_finish(task: int) -> None:
    """Puts the outputs under their names, once all that was to be printed is."""
    if cnnc_all_said() == 0:
        cnnc_complain()
        say(STDERR, _UNSAID())
        cnnc_give_up(FAILURE)
    cnnc_close_outputs(load(task, _TASK_FILES))


@routine
def cnnc_perform(parts: int, options: int) -> None:
    """Does what the options ask for."""
    record, instance = load(parts, PART_RECORD), _instance()
    cnnc_check_options(record, options)
    task, threads = cnnc_new_task(record, options), load(options, OPTION_THREADS)
    if threads == 0:
        threads = cnnc_default_threads(MOST_THREADS)
    status = cnnc_create(parts, 0, threads, instance)
    if status == NO_MEMORY:
        cnnc_no_memory(cnnc_workspace_bytes(parts, threads) + load(record, RECORD_PREPARED_BYTES))
    if status != DONE:
        message = _NO_WEIGHTS() if status == NO_WEIGHTS else _WRONG_WEIGHTS()
        cnnc_complain()
        say(STDERR, message, cnnc_weights_path(parts))
        cnnc_give_up(FAILURE)
    store(task, _TASK_INSTANCE, load(instance, 0))
    cnnc_begin_outputs(task)
    cnnc_run_all(task)
    cnnc_finish(task)
    cnnc_destroy(load(instance, 0))


@routine
def cnnc_main(count: int, words: int) -> int:
    """The exit code of the program, called by so many words, whose addresses lie at `words`."""
    words = cnnc_os_words(count, words)
    cnnc_begin_program(load(words, 0))
    parts = cnnc_variant()
    if parts == 0:
        record = load(cnnc_least_variant(), PART_RECORD)
        cnnc_complain()
        say(STDERR, _OLD_CPU(), record + load(record, RECORD_LEVEL_NAME))
        cnnc_give_up(FAILURE)
    options = cnnc_read_options(load(parts, PART_RECORD), count, words)
    if load(options, OPTION_INFO) == 1:
        json = load(options, OPTION_JSON) == 1
        say(STDOUT, _TEXT(), load(parts, PART_INFO) if json else load(parts, PART_SUMMARY))
        if cnnc_all_said() == 0:
            cnnc_complain()
            say(STDERR, _UNSAID())
            cnnc_give_up(FAILURE)
    else:
        cnnc_perform(parts, options)
    cnnc_free_words()
    return 0
