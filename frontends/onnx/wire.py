"""The wire format of protocol buffers: the fields of one message, one after another.

Knows messages only as far as the encoding goes: field numbers, wire types, lengths. A field of a
known number with another wire type than its own is an unknown field, as protobuf itself takes it,
so readers compare both. Source: https://protobuf.dev/programming-guides/encoding/.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from cnnc.errors import ModelError

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
MAX_FIELDS = 4_000_000  # some seconds of reading; a network of 100 000 nodes has 200 000
_FIXED_BYTES = {FIXED64: 8, FIXED32: 4}


class Field(NamedTuple):
    """One field: its tag begins at byte `start`, its value is bytes `begin` to `end`, without the
    length that precedes a value of wire type BYTES."""

    number: int
    wire_type: int
    start: int
    begin: int
    end: int


class WireReader:
    """Reads fields of messages that lie in `data`, MAX_FIELDS of them over its whole life."""

    def __init__(self, data: memoryview) -> None:
        self.data = data
        self._fields = 0

    def fields(self, begin: int, end: int) -> Iterator[Field]:
        """The fields of the message in bytes `begin` to `end`, in order.

        Raises ModelError where the bytes are no message: a value beyond the end, a number that does
        not end, field number 0, or a group (a construct that ONNX never used); and at the limit.
        """
        position = begin
        while position < end:
            self._fields += 1
            if self._fields > MAX_FIELDS:
                raise ModelError("too many fields", expected=f"at most {MAX_FIELDS}")
            start = position
            tag, position = self.varint(position, end)
            wire_type = tag & 7
            value, length = position, _FIXED_BYTES.get(wire_type, 0)
            if wire_type == BYTES:
                length, value = self.varint(position, end)
            elif wire_type == VARINT:
                length = self.varint(position, end)[1] - position
            elif not length:
                raise _damaged(start, f"wire type {wire_type}")
            if not 8 <= tag < 1 << 32:
                raise _damaged(start, f"field number {tag >> 3}")
            position = value + length
            if position > end:
                raise _damaged(start, f"a value of {length} bytes where {end - value} are left")
            yield Field(tag >> 3, wire_type, start, value, position)

    def varint(self, position: int, end: int) -> tuple[int, int]:
        """The number at `position`, and the position after it. Raises ModelError."""
        value = 0
        for index in range(position, min(position + 10, end)):
            byte = self.data[index]
            value |= (byte & 127) << 7 * (index - position)
            if byte < 128:
                return value, index + 1
        raise _damaged(position, "a number without an end")


def encode_varint(value: int) -> bytes:
    """The bytes of a number that is not negative."""
    encoded = bytearray()
    while value > 127:
        encoded.append(value & 127 | 128)
        value >>= 7
    encoded.append(value)
    return bytes(encoded)


def _damaged(offset: int, what: str) -> ModelError:
    return ModelError(f"damaged or truncated at byte {offset}", got=what)
