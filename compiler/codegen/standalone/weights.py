"""Where a network's weights are while it is prepared: in the file of the code, or in one beside it.

A file beside is found by the name that it was written under, in the folder of the program or
library, is mapped, and is used only when its size and its hash are right. Instances share it.
"""

from __future__ import annotations

from ..dialect import routine
from ..memory import minimum
from ..native.atomic import atomic_store, compare_exchange, load, stack_words, store
from ..native.platform import cnnc_os_nap
from .checksum import STATE_SIZE, cnnc_checksum_add, cnnc_checksum_begin, cnnc_checksum_end
from .libc import INT, POINTER, libc, static_words, store_byte, symbol_address
from .platform import (
    PATH_BYTES,
    cnnc_os_close,
    cnnc_os_code_path,
    cnnc_os_forget,
    cnnc_os_map_file,
    cnnc_os_open,
    cnnc_os_size,
    cnnc_os_unmap_file,
)
from .record import (
    PART_RECORD,
    PART_WEIGHTS,
    RECORD_WEIGHTS_BYTES,
    RECORD_WEIGHTS_FILE,
    RECORD_WEIGHTS_HASH,
)
from .status import DONE, NO_WEIGHTS, WRONG_WEIGHTS
from .variants import VARIANTS

_PIECE_BYTES = 1 << 24  # hashed at a time: no more is in memory
_PATH_WORDS = (PATH_BYTES >> 3) + 256  # of a folder's path and a name

_strcpy = libc("strcpy", POINTER, POINTER, POINTER)
_strrchr = libc("strrchr", POINTER, POINTER, INT)

_code = symbol_address(VARIANTS)  # anything that lies in the same file
_state = stack_words(STATE_SIZE)

# What all instances share.
_WEIGHTS_LOCK = 0
_WEIGHTS_USERS = 1
_WEIGHTS_ADDRESS = 2
_weights = static_words("cnnc_weights_state", 4)
_path = static_words("cnnc_path_of_weights", _PATH_WORDS)


@routine
def cnnc_weights_path(parts: int) -> int:
    """The address of the path of the file beside. Links to the code's file are followed."""
    path, record = _path(), load(parts, PART_RECORD)
    if cnnc_os_code_path(_code(), path) == 0:
        store_byte(path, 0, 0)
    slash = _strrchr(path, 47)
    _strcpy(slash + 1 if slash != 0 else path, record + load(record, RECORD_WEIGHTS_FILE))
    return path


@routine
def cnnc_weights_hash(address: int, size_bytes: int) -> int:
    """The hash of mapped weights."""
    state, done = _state(), 0
    cnnc_checksum_begin(state)
    while done < size_bytes:
        step = minimum(_PIECE_BYTES, size_bytes - done)
        cnnc_checksum_add(state, address + done, step)
        cnnc_os_forget(address + done, step)
        done += step
    return cnnc_checksum_end(state, size_bytes)


@routine
def cnnc_weights_map(parts: int) -> int:
    """Maps the file beside, checked; gives a status."""
    record = load(parts, PART_RECORD)
    size_bytes = load(record, RECORD_WEIGHTS_BYTES)
    file = cnnc_os_open(cnnc_weights_path(parts))
    if file < 0:
        return NO_WEIGHTS
    address = cnnc_os_map_file(file, size_bytes) if cnnc_os_size(file) == size_bytes else 0
    cnnc_os_close(file)
    if address == 0:
        return WRONG_WEIGHTS
    if cnnc_weights_hash(address, size_bytes) != load(record, RECORD_WEIGHTS_HASH):
        cnnc_os_unmap_file(address, size_bytes)
        return WRONG_WEIGHTS
    store(_weights(), _WEIGHTS_ADDRESS, address)
    return DONE


@routine
def cnnc_weights_hold(parts: int, result: int) -> int:
    """Counts one more user of the weights, whose address goes to `result`; gives a status."""
    if load(load(parts, PART_RECORD), RECORD_WEIGHTS_FILE) == 0:
        store(result, 0, load(parts, PART_WEIGHTS))
        return DONE
    weights, status = _weights(), DONE
    while compare_exchange(weights, _WEIGHTS_LOCK, 0, 1) != 0:
        cnnc_os_nap()
    if load(weights, _WEIGHTS_USERS) == 0:
        status = cnnc_weights_map(parts)
    if status == DONE:
        store(weights, _WEIGHTS_USERS, load(weights, _WEIGHTS_USERS) + 1)
        store(result, 0, load(weights, _WEIGHTS_ADDRESS))
    atomic_store(weights, _WEIGHTS_LOCK, 0)
    return status


@routine
def cnnc_weights_leave(parts: int) -> None:
    """Counts one user of the weights less; the mapping goes with the last."""
    record, weights = load(parts, PART_RECORD), _weights()
    if load(record, RECORD_WEIGHTS_FILE) == 0:
        return
    while compare_exchange(weights, _WEIGHTS_LOCK, 0, 1) != 0:
        cnnc_os_nap()
    users = load(weights, _WEIGHTS_USERS) - 1
    store(weights, _WEIGHTS_USERS, users)
    if users == 0:
        cnnc_os_unmap_file(load(weights, _WEIGHTS_ADDRESS), load(record, RECORD_WEIGHTS_BYTES))
    atomic_store(weights, _WEIGHTS_LOCK, 0)
