"""Vectors of sixteen float32 in routines: explicit SIMD, the same on every instruction set.

Sixteen lanes are a block of channels. On CPUs with narrower registers LLVM splits a vector in two
or four. Multiply-add rounds once where the instruction set has it and twice where it has not, the
same in every kernel, tile and tail.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from types import NoneType

from llvmlite import ir

from .dialect import intrinsic
from .memory import F32, F32X16, I32, Pointer, PointerValue, declare, emit_load, emit_store

LANES = 16
BYTES = 64  # of a vector in memory


class F32x16:
    """Sixteen float32, as a type of routines; its operators work lane by lane."""

    __add__: Callable[[F32x16, F32x16], F32x16]
    __sub__: Callable[[F32x16, F32x16], F32x16]
    __mul__: Callable[[F32x16, F32x16], F32x16]
    __truediv__: Callable[[F32x16, F32x16], F32x16]
    __neg__: Callable[[F32x16], F32x16]


def emit_fma(builder: ir.IRBuilder, a: ir.Value, b: ir.Value, c: ir.Value) -> ir.Value:
    """a * b + c for float32 or vectors of them: fused exactly where the instruction set fuses.

    `llvm.fmuladd` is that; `llvm.fma` would be a call of libm's fmaf for each lane on x86-64-v2."""
    suffix = "f32" if a.type == F32 else f"v{a.type.count}f32"
    return builder.call(
        declare(builder.module, f"llvm.fmuladd.{suffix}", a.type, [a.type] * 3), [a, b, c]
    )


def emit_splat(builder: ir.IRBuilder, scalar: ir.Value, lanes: int = LANES) -> ir.Value:
    """The vector whose lanes all hold the scalar."""
    nothing = undefined(scalar.type, lanes)
    first = builder.insert_element(nothing, scalar, I32(0))
    return builder.shuffle_vector(first, nothing, indices(0, 0, lanes))


def emit_spread(builder: ir.IRBuilder, value: ir.Value, group: int, number: int) -> ir.Value:
    """Lane `number` of each group of lanes, in all lanes of its group."""
    if group == 1:
        return value
    lanes = [lane // group * group + number for lane in range(value.type.count)]
    return builder.shuffle_vector(value, value, ir.Constant(ir.VectorType(I32, len(lanes)), lanes))


# A constant keeps its text once it has been written out, and tiles write the same few many times.
@functools.cache
def undefined(type: ir.Type, lanes: int) -> ir.Constant:
    """A vector of which no lane matters."""
    return ir.Constant(ir.VectorType(type, lanes), ir.Undefined)


@functools.cache
def indices(first: int, step: int, lanes: int) -> ir.Constant:
    """The lanes that a shuffle takes: `first`, then every `step`-th."""
    return ir.Constant(ir.VectorType(I32, lanes), [first + step * i for i in range(lanes)])


def _emit_extremum(
    builder: ir.IRBuilder, order: str, a: ir.Value, b: ir.Value, number: bool
) -> ir.Value:
    """The greater or smaller; NaN where either is NaN.

    The first selection is one instruction (maxps or minps) and gives b where either is NaN, so that
    no second one is needed where a is a `number`."""
    chosen = builder.select(builder.fcmp_ordered(order, a, b), a, b)
    if number:
        return chosen
    return builder.select(builder.fcmp_unordered("uno", a, a), a, chosen)


def emit_max(builder: ir.IRBuilder, a: ir.Value, b: ir.Value, *, number: bool = False) -> ir.Value:
    """max(a, b) for float32 or vectors of them; NaN where either is NaN. `number`: a is none."""
    return _emit_extremum(builder, ">", a, b, number)


def emit_min(builder: ir.IRBuilder, a: ir.Value, b: ir.Value, *, number: bool = False) -> ir.Value:
    """min(a, b) for float32 or vectors of them; NaN where either is NaN. `number`: a is none."""
    return _emit_extremum(builder, "<", a, b, number)


@intrinsic(float, float)
def f32(builder: ir.IRBuilder, x: ir.Value) -> ir.Value:
    """A number as a float32: a literal alone would make the arithmetic around it float64."""
    return x


@intrinsic(float, int)
def float_of_bits(builder: ir.IRBuilder, bits: ir.Value) -> ir.Value:
    """The float32 that has the lower 32 bits of an integer."""
    return builder.bitcast(builder.trunc(bits, I32), F32)


@intrinsic(float, float, float, float)
def fma(builder: ir.IRBuilder, a: ir.Value, b: ir.Value, c: ir.Value) -> ir.Value:
    """a * b + c, as `vector_fma` does it in each lane."""
    return emit_fma(builder, a, b, c)


@intrinsic(float, float, float)
def scalar_add(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    """a + b."""
    return builder.fadd(a, b)


@intrinsic(float, float, float)
def scalar_min(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    """The smaller; NaN where either is NaN."""
    return emit_min(builder, a, b)


@intrinsic(float, float, float)
def scalar_max(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    """The greater; NaN where either is NaN."""
    return emit_max(builder, a, b)


@intrinsic(F32x16, Pointer, int)
def load_vector(builder: ir.IRBuilder, pointer: PointerValue, byte_offset: ir.Value) -> ir.Value:
    """The sixteen float32 from a byte offset on."""
    return emit_load(builder, pointer, byte_offset, F32X16)


@intrinsic(NoneType, Pointer, int, F32x16)
def store_vector(
    builder: ir.IRBuilder, pointer: PointerValue, byte_offset: ir.Value, value: ir.Value
) -> None:
    """Stores sixteen float32 from a byte offset on."""
    emit_store(builder, pointer, byte_offset, value)


@intrinsic(F32x16, float)
def splat(builder: ir.IRBuilder, x: ir.Value) -> ir.Value:
    """The vector whose lanes all hold x."""
    return emit_splat(builder, x)


@intrinsic(float, F32x16, int)
def lane(builder: ir.IRBuilder, vector: ir.Value, index: ir.Value) -> ir.Value:
    """One lane of a vector, 0 <= index < 16."""
    return builder.extract_element(vector, index)


@intrinsic(F32x16, F32x16, F32x16, F32x16)
def vector_fma(builder: ir.IRBuilder, a: ir.Value, b: ir.Value, c: ir.Value) -> ir.Value:
    """a * b + c."""
    return emit_fma(builder, a, b, c)


@intrinsic(F32x16, F32x16, F32x16)
def vector_add(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    """a + b in each lane."""
    return builder.fadd(a, b)


@intrinsic(F32x16, F32x16, F32x16)
def vector_max(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    """The greater in each lane; NaN where either is NaN."""
    return emit_max(builder, a, b)


@intrinsic(F32x16, F32x16, F32x16)
def vector_min(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    """The smaller in each lane; NaN where either is NaN."""
    return emit_min(builder, a, b)
