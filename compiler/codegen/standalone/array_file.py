"""Arrays in files: NumPy's .npy format, read and written.

Source: NumPy Enhancement Proposal 1, "A Simple File Format for NumPy Arrays", versions 1.0 to 3.0.
Only what the network wants is read: its element type, little-endian, in C order.
"""

from __future__ import annotations

from ..dialect import routine
from ..memory import maximum
from ..native.atomic import load, store
from .failure import FAILURE, cnnc_complain, cnnc_give_up, cnnc_new_words, say
from .libc import INT, LONG, POINTER, STDERR, libc, load_byte, store_byte, text
from .record import (
    TENSOR_BATCHED,
    TENSOR_CODE,
    TENSOR_FIRST_DIM,
    TENSOR_NAME,
    TENSOR_RANK,
    TENSOR_SHAPE,
    TENSOR_TAIL,
    TENSOR_TYPE,
)

_FIRST_BYTE, _MAGIC_BYTES = 0x93, 6
_V1_BYTES, _V2_BYTES = 10, 12  # what comes before the header's text
_ALIGN = 64
_MOST_DIGITS = 15

_snprintf = libc("snprintf", INT, POINTER, LONG, POINTER, variadic=True)
_strchr = libc("strchr", POINTER, POINTER, INT)
_strlen = libc("strlen", LONG, POINTER)
_strncmp = libc("strncmp", INT, POINTER, POINTER, LONG)
_strstr = libc("strstr", POINTER, POINTER, POINTER)
_memcpy = libc("memcpy", POINTER, POINTER, POINTER, LONG)

_MAGIC = text("\x7fNUMPY")  # its first byte is 0x93, which no text has
_DESCR, _ORDER, _SHAPE = text("'descr'"), text("'fortran_order'"), text("'shape'")
_FALSE = text("False")

_NO_ARRAY = text("%s: no array in NumPy's format\n")
_WRONG_TYPE = text(
    "input '%s': wrong dtype in %s: got %.*s, expected '%s' (%s); convert it with x.astype('%s')\n"
)
_WRONG_ORDER = text(
    "input '%s': wrong memory order in %s: got Fortran's, expected C's; "
    "convert it with numpy.ascontiguousarray(x)\n"
)
_WRONG_SHAPE = text("input '%s': wrong shape in %s: got [%.*s], expected %s")
_MISSING_BATCH = text("; x[None] adds a first dimension")
_END = text("\n")
_HEADER = text("{'descr': '%s', 'fortran_order': False, 'shape': (%lld%s), }")
_SCALAR_HEADER = text("{'descr': '%s', 'fortran_order': False, 'shape': (), }")
HEADER_BYTES = 1 << 12  # room for a header with as many dimensions as NumPy allows, 64


@routine
def cnnc_no_array(name: int) -> None:
    """Ends the program: the file has another format."""
    cnnc_complain()
    say(STDERR, _NO_ARRAY(), name)
    cnnc_give_up(FAILURE)


@routine
def cnnc_npy_data_offset(data: int, size_bytes: int, name: int) -> int:
    """Where the elements begin in a file that is in memory."""
    if size_bytes < _V2_BYTES or load_byte(data, 0) != _FIRST_BYTE:
        cnnc_no_array(name)
    if _strncmp(data + 1, _MAGIC() + 1, _MAGIC_BYTES - 1) != 0:
        cnnc_no_array(name)
    version, begin = load_byte(data, 6), _V1_BYTES
    length = load_byte(data, 8) | load_byte(data, 9) << 8
    if version == 2 or version == 3:
        begin = _V2_BYTES
        length |= load_byte(data, 10) << 16 | load_byte(data, 11) << 24
    if version < 1 or version > 3 or length < 1 or begin + length > size_bytes:
        cnnc_no_array(name)
    return begin + length


@routine
def cnnc_npy_header(data: int, end: int) -> int:
    """The text of the header that ends there, as a text of its own."""
    begin = _V1_BYTES if load_byte(data, 6) == 1 else _V2_BYTES
    header = cnnc_new_words(((end - begin) >> 3) + 1)
    _memcpy(header, data + begin, end - begin)
    return header


@routine
def cnnc_npy_value(header: int, key: int, name: int) -> int:
    """Where the value of a key begins in a header."""
    found = _strstr(header, key)
    if found == 0:
        cnnc_no_array(name)
    colon = found + _strlen(key)
    while load_byte(colon, 0) == 32 or load_byte(colon, 0) == 58:
        colon += 1
    return colon


@routine
def cnnc_check_type(header: int, tensor: int, record: int, name: int) -> None:
    """Ends the program when the elements' type or order is another than the input's."""
    value, wanted = cnnc_npy_value(header, _DESCR(), name), record + load(tensor, TENSOR_CODE)
    end, length = _strchr(value, 44), _strlen(wanted)
    if end == 0:
        cnnc_no_array(name)
    input = record + load(tensor, TENSOR_NAME)
    if _strncmp(value + 1, wanted, length) != 0 or load_byte(value, 1 + length) != 39:
        type = record + load(tensor, TENSOR_TYPE)
        cnnc_complain()
        say(STDERR, _WRONG_TYPE(), input, name, end - value, value, wanted, type, type)
        cnnc_give_up(FAILURE)
    if _strncmp(cnnc_npy_value(header, _ORDER(), name), _FALSE(), _strlen(_FALSE())) != 0:
        cnnc_complain()
        say(STDERR, _WRONG_ORDER(), input, name)
        cnnc_give_up(FAILURE)


@routine
def cnnc_read_dims(text: int, dims: int, most: int) -> int:
    """The number of dimensions of a shape such as (1, 3, 224, 224); below 0 when it is none. At
    most so many are stored."""
    if load_byte(text, 0) != 40:
        return -1
    count, digits, value, place = 0, 0, 0, 1
    while True:
        byte = load_byte(text, place)
        place += 1
        if 48 <= byte <= 57:
            value = 10 * value + byte - 48
            digits += 1
            if digits > _MOST_DIGITS:
                return -1
        elif byte == 44 or byte == 41:
            if digits > 0:
                if count < most:
                    store(dims, count, value)
                count += 1
            digits, value = 0, 0
            if byte == 41:
                return count
        elif byte != 32:
            return -1


@routine
def cnnc_wrong_dims(dims: int, rank: int, tensor: int, record: int) -> int:
    """The number of dimensions that are not what the input wants, the rows' set apart; all of them
    where their number is wrong."""
    wanted, wrong = record + load(tensor, TENSOR_FIRST_DIM), 0
    if rank != load(tensor, TENSOR_RANK):
        return maximum(rank, 1)
    for i in range(load(tensor, TENSOR_BATCHED), rank):
        if load(dims, i) != load(wanted, i):
            wrong += 1
    return wrong


@routine
def cnnc_npy_rows(header: int, tensor: int, record: int, name: int) -> int:
    """The first dimension of the array, 1 where it has none; ends the program when the shape is
    wrong."""
    shape, rank = cnnc_npy_value(header, _SHAPE(), name), load(tensor, TENSOR_RANK)
    dims = cnnc_new_words(rank + 1)
    found = cnnc_read_dims(shape, dims, rank + 1)
    if found < 0:
        cnnc_no_array(name)
    if cnnc_wrong_dims(dims, found, tensor, record) != 0:
        length, wanted = _strchr(shape, 41) - shape - 1, record + load(tensor, TENSOR_SHAPE)
        input = record + load(tensor, TENSOR_NAME)
        cnnc_complain()
        say(STDERR, _WRONG_SHAPE(), input, name, length, shape + 1, wanted)
        if found + 1 == rank:
            say(STDERR, _MISSING_BATCH())
        say(STDERR, _END())
        cnnc_give_up(FAILURE)
    return load(dims, 0) if rank > 0 else 1


@routine
def cnnc_npy_begin(header: int, tensor: int, record: int, rows: int) -> int:
    """Writes what comes before the elements of an array with so many rows at `header`, which has
    room for HEADER_BYTES; gives its length."""
    tail, code = record + load(tensor, TENSOR_TAIL), record + load(tensor, TENSOR_CODE)
    begin = header + _V1_BYTES
    if load(tensor, TENSOR_RANK) == 0:
        length = _snprintf(begin, HEADER_BYTES, _SCALAR_HEADER(), code)
    else:
        length = _snprintf(begin, HEADER_BYTES, _HEADER(), code, rows, tail)
    while (_V1_BYTES + length + 1) & (_ALIGN - 1) != 0:
        store_byte(begin, length, 32)
        length += 1
    store_byte(begin, length, 10)
    length += 1
    _memcpy(header, _MAGIC(), _MAGIC_BYTES)
    store_byte(header, 0, _FIRST_BYTE)
    store_byte(header, 6, 1)
    store_byte(header, 7, 0)
    store_byte(header, 8, length & 0xFF)
    store_byte(header, 9, length >> 8)
    return _V1_BYTES + length
