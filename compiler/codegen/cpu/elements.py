"""Elements of any type as nests move them: four bytes as a float32, others as an integer.

A nest that only moves elements is made once for each size, from one source.
"""

from __future__ import annotations

from types import NoneType
from typing import Any, NamedTuple

import numpy as np
from llvmlite import ir

from ...ir.types import DType
from ..dialect import intrinsic
from ..memory import (
    I8,
    I64,
    Pointer,
    PointerValue,
    emit_load,
    emit_store,
    load_f32,
    load_i64,
    store_f32,
    store_i64,
)
from ..vector import float_of_bits

I16 = ir.IntType(16)


@intrinsic(int, Pointer, int)
def load_i8(builder: ir.IRBuilder, pointer: PointerValue, byte_offset: ir.Value) -> ir.Value:
    """The signed byte at an offset, as an `int`."""
    return builder.sext(emit_load(builder, pointer, byte_offset, I8, 1), I64)


@intrinsic(NoneType, Pointer, int, int)
def store_i8(
    builder: ir.IRBuilder, pointer: PointerValue, byte_offset: ir.Value, value: ir.Value
) -> None:
    """Stores the lower 8 bits of an integer at a byte offset."""
    emit_store(builder, pointer, byte_offset, builder.trunc(value, I8), 1)


@intrinsic(int, Pointer, int)
def load_i16(builder: ir.IRBuilder, pointer: PointerValue, byte_offset: ir.Value) -> ir.Value:
    """The signed 16-bit integer at a byte offset, as an `int`."""
    return builder.sext(emit_load(builder, pointer, byte_offset, I16, 2), I64)


@intrinsic(NoneType, Pointer, int, int)
def store_i16(
    builder: ir.IRBuilder, pointer: PointerValue, byte_offset: ir.Value, value: ir.Value
) -> None:
    """Stores the lower 16 bits of an integer at a byte offset."""
    emit_store(builder, pointer, byte_offset, builder.trunc(value, I16), 2)


class Element(NamedTuple):
    """How nests move elements of so many bytes: `of_bits` makes one of the bits in an argument."""

    size_bytes: int
    load: Any
    store: Any
    of_bits: Any

    @property
    def prefix(self) -> str:
        """How symbols of nests begin."""
        return "f32" if self.size_bytes == 4 else f"i{8 * self.size_bytes}"


@intrinsic(int, int)
def _same(builder: ir.IRBuilder, bits: ir.Value) -> ir.Value:
    """The integer itself."""
    return bits


ELEMENTS = {
    1: Element(1, load_i8, store_i8, _same),
    2: Element(2, load_i16, store_i16, _same),
    4: Element(4, load_f32, store_f32, float_of_bits),
    8: Element(8, load_i64, store_i64, _same),
}


def bits(number: float, dtype: DType) -> int:
    """The bits of a number as an element of that type, as a signed integer."""
    element = np.array(number).astype(dtype.numpy)
    return int(element.view(f"i{dtype.size_bytes}").item())
