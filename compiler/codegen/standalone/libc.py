"""What the routines of programs use beside words: libc's functions, texts, bytes, memory that
lasts.

Addresses and all of C's integers are `int` in routines; C's `double` is `float` there, rounded.
"""

from __future__ import annotations

from types import NoneType
from typing import cast

from llvmlite import ir

from ..dialect import Intrinsic, intrinsic
from ..memory import ADDRESS, F32, I8, I32, I64, VOID

INT, LONG, DOUBLE, POINTER = I32, I64, ir.DoubleType(), ADDRESS
STDIN, STDOUT, STDERR = 0, 1, 2
_ROUTINE_TYPES = {VOID: NoneType, DOUBLE: float}


def libc(
    symbol: str, result: ir.Type, *parameters: ir.Type, variadic: bool = False
) -> Intrinsic[int]:
    """An intrinsic: a call of the C function of that type. After a variadic one's parameters come
    any number of integers and addresses. Where it returns nothing, there is no value to use."""
    kinds = [_ROUTINE_TYPES.get(type, int) for type in (result, *parameters)]

    @intrinsic(kinds[0], *kinds[1:], *([...] if variadic else []))
    def call(builder: ir.IRBuilder, *operands: ir.Value) -> ir.Value:
        type = ir.FunctionType(result, parameters, var_arg=variadic)
        known = builder.module.globals.get(symbol)
        function = known or ir.Function(builder.module, type, symbol)
        types = [*parameters, *[I64] * (len(operands) - len(parameters))]
        values = [_to_c(builder, *pair) for pair in zip(operands, types, strict=True)]
        return _from_c(builder, builder.call(function, values), result)

    return cast(Intrinsic[int], call)


def _to_c(builder: ir.IRBuilder, value: ir.Value, type: ir.Type) -> ir.Value:
    if type == INT:
        return builder.trunc(value, INT)
    if type == POINTER:
        return builder.inttoptr(value, POINTER)
    return builder.fpext(value, DOUBLE) if type == DOUBLE else value


def _from_c(builder: ir.IRBuilder, value: ir.Value, type: ir.Type) -> ir.Value:
    if type == INT:
        return builder.sext(value, I64)
    return builder.ptrtoint(value, I64) if type == POINTER else value


def text(content: str) -> Intrinsic[int]:
    """An intrinsic: the address of the text in UTF-8, ended by a zero byte."""
    data = content.encode() + b"\0"

    @intrinsic(int)
    def address(builder: ir.IRBuilder) -> ir.Value:
        module, type = builder.module, ir.ArrayType(I8, len(data))
        constant = ir.GlobalVariable(module, type, module.get_unique_name("text"))
        constant.linkage, constant.global_constant = "private", True
        constant.initializer = ir.Constant(type, bytearray(data))
        return builder.ptrtoint(constant, I64)

    return address


def static_words(symbol: str, count: int) -> Intrinsic[int]:
    """An intrinsic: the address of so many words, zero at first, that last as long as the code."""

    @intrinsic(int)
    def address(builder: ir.IRBuilder) -> ir.Value:
        memory = builder.module.globals.get(symbol)
        if memory is None:
            memory = ir.GlobalVariable(builder.module, ir.ArrayType(I64, count), symbol)
            memory.linkage = "weak_odr"  # every text that names it defines it
            memory.initializer = ir.Constant(memory.value_type, None)
        return builder.ptrtoint(memory, I64)

    return address


def symbol_address(symbol: str) -> Intrinsic[int]:
    """An intrinsic: the address of data that another object of the program defines."""

    @intrinsic(int)
    def address(builder: ir.IRBuilder) -> ir.Value:
        known = builder.module.globals.get(symbol)
        return builder.ptrtoint(known or ir.GlobalVariable(builder.module, I8, symbol), I64)

    return address


def _at(builder: ir.IRBuilder, address: ir.Value, offset: ir.Value, type: ir.Type) -> ir.Value:
    return builder.inttoptr(builder.add(address, offset), type.as_pointer())


@intrinsic(int, int, int)
def load_byte(builder: ir.IRBuilder, address: ir.Value, offset: ir.Value) -> ir.Value:
    """The byte at an offset, 0 to 255."""
    return builder.zext(builder.load(_at(builder, address, offset, I8), align=1), I64)


@intrinsic(NoneType, int, int, int)
def store_byte(builder: ir.IRBuilder, address: ir.Value, offset: ir.Value, value: ir.Value) -> None:
    """Stores the lower 8 bits of a value at an offset."""
    builder.store(builder.trunc(value, I8), _at(builder, address, offset, I8), align=1)


@intrinsic(float, int, int)
def load_float(builder: ir.IRBuilder, address: ir.Value, index: ir.Value) -> ir.Value:
    """The float32 of that index."""
    place = _at(builder, address, builder.mul(index, I64(4)), F32)
    return builder.load(place, align=4)
