"""The hash by which a file of weights is known: XXH64 with seed 0.

Source: Yann Collet, "xxHash fast digest algorithm", version 0.2.0, section "XXH64". Of what is
hashed here the length is a multiple of 32 bytes, so there is no rest to take care of.
"""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Sequence

import numpy as np

from .. import llvm
from ..dialect import routine
from ..frontend import lower
from ..isa import Baseline
from ..jit import Library, load_objects
from ..native.atomic import load, store

STATE_SIZE = 4  # words


def _signed(word: int) -> int:
    return word - (1 << 64) if word >> 63 else word


_PRIME_1 = _signed(0x9E3779B185EBCA87)
_PRIME_2 = _signed(0xC2B2AE3D27D4EB4F)
_PRIME_3 = _signed(0x165667B19E3779F9)
_PRIME_4 = _signed(0x85EBCA77C2B2AE63)
_BEGIN_0 = _signed((0x9E3779B185EBCA87 + 0xC2B2AE3D27D4EB4F) % (1 << 64))
_BEGIN_3 = _signed(-0x9E3779B185EBCA87 % (1 << 64))


@routine(inline=True)
def cnnc_rotate(word: int, bits: int) -> int:
    """The word rotated left by 1 to 63 bits."""
    return word << bits | (word >> (64 - bits)) & ((1 << bits) - 1)


@routine(inline=True)
def cnnc_shift_right(word: int, bits: int) -> int:
    """The word shifted right, with zeros from the left."""
    return (word >> bits) & ((1 << (64 - bits)) - 1)


@routine(inline=True)
def cnnc_checksum_round(lane: int, word: int) -> int:
    """A lane after one more word."""
    return cnnc_rotate(lane + word * _PRIME_2, 31) * _PRIME_1


@routine
def cnnc_checksum_begin(state: int) -> None:
    """Sets the four lanes at `state` as before the first word."""
    store(state, 0, _BEGIN_0)
    store(state, 1, _PRIME_2)
    store(state, 2, 0)
    store(state, 3, _BEGIN_3)


@routine
def cnnc_checksum_add(state: int, data: int, size_bytes: int) -> None:
    """Takes so many bytes more, a multiple of 32."""
    a, b, c, d = load(state, 0), load(state, 1), load(state, 2), load(state, 3)
    for stripe in range(size_bytes >> 5):
        a = cnnc_checksum_round(a, load(data, 4 * stripe))
        b = cnnc_checksum_round(b, load(data, 4 * stripe + 1))
        c = cnnc_checksum_round(c, load(data, 4 * stripe + 2))
        d = cnnc_checksum_round(d, load(data, 4 * stripe + 3))
    store(state, 0, a)
    store(state, 1, b)
    store(state, 2, c)
    store(state, 3, d)


@routine
def cnnc_checksum_end(state: int, size_bytes: int) -> int:
    """The hash of all that was added, which was so many bytes."""
    total = cnnc_rotate(load(state, 0), 1) + cnnc_rotate(load(state, 1), 7)
    total += cnnc_rotate(load(state, 2), 12) + cnnc_rotate(load(state, 3), 18)
    for lane in range(STATE_SIZE):
        total = (total ^ cnnc_checksum_round(0, load(state, lane))) * _PRIME_1 + _PRIME_4
    total += size_bytes
    total = (total ^ cnnc_shift_right(total, 33)) * _PRIME_2
    total = (total ^ cnnc_shift_right(total, 29)) * _PRIME_3
    return total ^ cnnc_shift_right(total, 32)


ROOTS = (cnnc_checksum_begin, cnnc_checksum_add, cnnc_checksum_end)


@functools.cache
def _native() -> Library:
    """The routines, in this process."""
    symbols = [each.symbol for each in ROOTS]
    text = lower(*ROOTS, checked=False)
    return load_objects([llvm.compile_object([text], Baseline.X86_64, keep=symbols)])


def checksum(pieces: Sequence[bytes | memoryview]) -> int:
    """The hash of pieces one after another, each of a multiple of 32 bytes, as a signed word; made
    by the code that programs check it with."""
    library, state = _native(), (ctypes.c_int64 * STATE_SIZE)()
    begin, add, end = (
        ctypes.CFUNCTYPE(ctypes.c_int64, *[ctypes.c_int64] * len(each.signature.parameters))(
            library.address(each.symbol)
        )
        for each in ROOTS
    )
    place, size_bytes = ctypes.addressof(state), 0
    begin(place)
    for piece in pieces:
        data = np.frombuffer(piece, np.uint8)
        add(place, data.ctypes.data, data.size)
        size_bytes += data.size
    return int(end(place, size_bytes))
