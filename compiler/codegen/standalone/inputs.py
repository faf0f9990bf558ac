"""A program's inputs: read, checked, and cut in pieces of as many rows as a run takes."""

from __future__ import annotations

from ..dialect import routine
from ..memory import maximum, udiv, umod
from ..native.atomic import load, stack_words, store
from .arguments import OPTION_PATHS, OPTION_RAW
from .array_file import (
    cnnc_check_type,
    cnnc_npy_data_offset,
    cnnc_npy_header,
    cnnc_npy_rows,
)
from .contents import cnnc_input_name, cnnc_read_file
from .failure import FAILURE, cnnc_complain, cnnc_give_up, cnnc_new_words, say
from .libc import INT, LONG, POINTER, STDERR, libc, text
from .record import (
    RECORD_BATCH,
    RECORD_FIRST_TENSOR,
    RECORD_INPUTS,
    RECORD_PARTIAL,
    TENSOR_BATCHED,
    TENSOR_BYTES,
    TENSOR_NAME,
    TENSOR_SIZE,
)

# Words of the inputs: rows of the arrays; then the addresses of their elements; then those of the
# buffers that a run reads.
INPUTS_ROWS = 0
_INPUTS_FIRST = 1

_memcpy = libc("memcpy", POINTER, POINTER, POINTER, LONG)
_memset = libc("memset", POINTER, POINTER, INT, LONG)

_TRUNCATED = text("input '%s': %s is cut off: got %lld bytes, expected %lld\n")
_RAW_SIZE = text("input '%s': wrong size of %s: got %lld bytes, expected %s%lld\n")
_MULTIPLE, _NOTHING = text("a multiple of "), text("")
_UNEVEN = text("input '%s': wrong number of rows in %s: got %lld, expected %lld as in input '%s'\n")
_NOT_WHOLE = text("input '%s': wrong number of rows in %s: got %lld, expected a multiple of %lld\n")

_size = stack_words(1)


@routine
def cnnc_tensor(record: int, index: int) -> int:
    """The record of a tensor, by its number among inputs and outputs."""
    return record + load(record, RECORD_FIRST_TENSOR) + 8 * TENSOR_SIZE * index


@routine
def cnnc_row_bytes(record: int, tensor: int) -> int:
    """Bytes of a row of a tensor that is cut in rows, of all of it where it is not."""
    if load(tensor, TENSOR_BATCHED) == 0:
        return load(tensor, TENSOR_BYTES)
    return udiv(load(tensor, TENSOR_BYTES), load(record, RECORD_BATCH))


@routine
def cnnc_raw_rows(record: int, tensor: int, size_bytes: int, name: int) -> int:
    """The rows in a file of elements alone; ends the program when its size is wrong."""
    row_bytes, batched = cnnc_row_bytes(record, tensor), load(tensor, TENSOR_BATCHED)
    rest = umod(size_bytes, maximum(row_bytes, 1))
    if rest != 0 or (batched == 0 and size_bytes != row_bytes):
        multiple = _MULTIPLE() if batched == 1 else _NOTHING()
        cnnc_complain()
        input = record + load(tensor, TENSOR_NAME)
        say(STDERR, _RAW_SIZE(), input, name, size_bytes, multiple, row_bytes)
        cnnc_give_up(FAILURE)
    return udiv(size_bytes, maximum(row_bytes, 1))


@routine
def cnnc_load_input(record: int, options: int, index: int, inputs: int) -> int:
    """The rows of an input, whose elements' address is stored; ends the program when something is
    wrong with it."""
    tensor, path = cnnc_tensor(record, index), load(options, OPTION_PATHS + index)
    name, size = cnnc_input_name(path), _size()
    data = cnnc_read_file(path, size)
    size_bytes, begin, rows = load(size, 0), 0, 0
    if load(options, OPTION_RAW) == 1:
        rows = cnnc_raw_rows(record, tensor, size_bytes, name)
    else:
        begin = cnnc_npy_data_offset(data, size_bytes, name)
        header = cnnc_npy_header(data, begin)
        cnnc_check_type(header, tensor, record, name)
        rows = cnnc_npy_rows(header, tensor, record, name)
        count = rows if load(tensor, TENSOR_BATCHED) == 1 else 1
        expected = begin + count * cnnc_row_bytes(record, tensor)
        if size_bytes < expected:
            cnnc_complain()
            input = record + load(tensor, TENSOR_NAME)
            say(STDERR, _TRUNCATED(), input, name, size_bytes, expected)
            cnnc_give_up(FAILURE)
    store(inputs, _INPUTS_FIRST + index, data + begin)
    return rows


@routine
def cnnc_check_rows(record: int, options: int, index: int, rows: int, before: int) -> None:
    """Ends the program when an input has other rows than the one before, or too few for a run."""
    name = cnnc_input_name(load(options, OPTION_PATHS + index))
    input = record + load(cnnc_tensor(record, index), TENSOR_NAME)
    batch = load(record, RECORD_BATCH)
    if before >= 0 and rows != before:
        first = 0
        while load(cnnc_tensor(record, first), TENSOR_BATCHED) == 0:
            first += 1
        other = record + load(cnnc_tensor(record, first), TENSOR_NAME)
        cnnc_complain()
        say(STDERR, _UNEVEN(), input, name, rows, before, other)
        cnnc_give_up(FAILURE)
    if load(record, RECORD_PARTIAL) == 0 and umod(rows, batch) != 0:
        cnnc_complain()
        say(STDERR, _NOT_WHOLE(), input, name, rows, batch)
        cnnc_give_up(FAILURE)


@routine
def cnnc_load_inputs(record: int, options: int) -> int:
    """The inputs, read and checked; zeros for one run where no files are given."""
    count, batch = load(record, RECORD_INPUTS), load(record, RECORD_BATCH)
    inputs, rows = cnnc_new_words(_INPUTS_FIRST + 2 * count), -1
    for index in range(count):
        tensor = cnnc_tensor(record, index)
        words = (load(tensor, TENSOR_BYTES) >> 3) + 1
        store(inputs, _INPUTS_FIRST + count + index, cnnc_new_words(words))
        if load(options, OPTION_PATHS + index) == 0:
            store(inputs, _INPUTS_FIRST + index, cnnc_new_words(words))
            continue
        found = cnnc_load_input(record, options, index, inputs)
        if load(tensor, TENSOR_BATCHED) == 1:
            cnnc_check_rows(record, options, index, found, rows)
            rows = found
    store(inputs, INPUTS_ROWS, rows if rows >= 0 else maximum(batch, 1))
    return inputs


@routine
def cnnc_take_rows(record: int, inputs: int, first: int, rows: int) -> int:
    """Where the addresses of the buffers lie that now hold so many rows, and zeros after them."""
    count = load(record, RECORD_INPUTS)
    buffers = inputs + 8 * (_INPUTS_FIRST + count)
    for index in range(count):
        tensor, buffer = cnnc_tensor(record, index), load(buffers, index)
        data, row_bytes = load(inputs, _INPUTS_FIRST + index), cnnc_row_bytes(record, tensor)
        filled = row_bytes
        if load(tensor, TENSOR_BATCHED) == 1:
            data, filled = data + first * row_bytes, rows * row_bytes
        _memcpy(buffer, data, filled)
        _memset(buffer + filled, 0, load(tensor, TENSOR_BYTES) - filled)
    return buffers
