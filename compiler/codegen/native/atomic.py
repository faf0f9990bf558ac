"""Intrinsics of the native runtime: words, atomic words and calls, all by integer address.

A word is 64 bits; `index` counts words from `base`. Atomic operations are sequentially consistent:
sleeping relies on "I store, then look at yours" holding for both sides (Dekker), which acquire and
release don't give. Operations that change a word return its value before.
"""

from __future__ import annotations

from types import NoneType

from llvmlite import ir

from ..dialect import Intrinsic, intrinsic
from ..memory import I64, VOID, declare

_ORDER = "seq_cst"
_WORD_BYTES = 8


def _place(builder: ir.IRBuilder, base: ir.Value, index: ir.Value) -> ir.Value:
    address = builder.add(base, builder.mul(index, I64(_WORD_BYTES)))
    return builder.inttoptr(address, I64.as_pointer())


@intrinsic(int, int, int)
def load(builder: ir.IRBuilder, base: ir.Value, index: ir.Value) -> ir.Value:
    """The word, read plainly: nobody may write it at the same time."""
    return builder.load(_place(builder, base, index), align=_WORD_BYTES)


@intrinsic(NoneType, int, int, int)
def store(builder: ir.IRBuilder, base: ir.Value, index: ir.Value, value: ir.Value) -> None:
    """Writes the word plainly."""
    builder.store(value, _place(builder, base, index), align=_WORD_BYTES)


@intrinsic(int, int, int)
def atomic_load(builder: ir.IRBuilder, base: ir.Value, index: ir.Value) -> ir.Value:
    """The word, whatever others do to it."""
    return builder.load_atomic(_place(builder, base, index), _ORDER, _WORD_BYTES)


@intrinsic(NoneType, int, int, int)
def atomic_store(builder: ir.IRBuilder, base: ir.Value, index: ir.Value, value: ir.Value) -> None:
    """Writes the word for all to see."""
    builder.store_atomic(value, _place(builder, base, index), _ORDER, _WORD_BYTES)


@intrinsic(int, int, int, int)
def fetch_add(builder: ir.IRBuilder, base: ir.Value, index: ir.Value, value: ir.Value) -> ir.Value:
    """Adds to the word."""
    return builder.atomic_rmw("add", _place(builder, base, index), value, _ORDER)


@intrinsic(int, int, int, int)
def fetch_and(builder: ir.IRBuilder, base: ir.Value, index: ir.Value, value: ir.Value) -> ir.Value:
    """Clears the bits of the word that are not set in `value`."""
    return builder.atomic_rmw("and", _place(builder, base, index), value, _ORDER)


@intrinsic(int, int, int, int)
def fetch_or(builder: ir.IRBuilder, base: ir.Value, index: ir.Value, value: ir.Value) -> ir.Value:
    """Sets the bits of the word that are set in `value`."""
    return builder.atomic_rmw("or", _place(builder, base, index), value, _ORDER)


@intrinsic(int, int, int, int, int)
def compare_exchange(
    builder: ir.IRBuilder,
    base: ir.Value,
    index: ir.Value,
    expected: ir.Value,
    value: ir.Value,
) -> ir.Value:
    """Writes `value` if the word is `expected`, which the result then is."""
    outcome = builder.cmpxchg(_place(builder, base, index), expected, value, _ORDER, _ORDER)
    return builder.extract_value(outcome, 0)


@intrinsic(int, int)
def count_bits(builder: ir.IRBuilder, value: ir.Value) -> ir.Value:
    """The number of bits set."""
    return builder.ctpop(value)


@intrinsic(int, int, int, int, int, int)
def call(builder: ir.IRBuilder, function: ir.Value, *operands: ir.Value) -> ir.Value:
    """The result of the function at an address, `int64 (int64, int64, int64, int64)`."""
    type = ir.FunctionType(I64, [I64] * len(operands))
    return builder.call(builder.inttoptr(function, type.as_pointer()), operands)


@intrinsic(NoneType, int, int, int, int, int)
def call_kernel(builder: ir.IRBuilder, kernel: ir.Value, *operands: ir.Value) -> None:
    """Calls the kernel at an address with an argument block, a worker record, and the chunks from
    one up to another."""
    type = ir.FunctionType(VOID, [I64] * len(operands))
    builder.call(builder.inttoptr(kernel, type.as_pointer()), operands)


def address_of(symbol: str) -> Intrinsic[int]:
    """An intrinsic: the address of a function that is defined elsewhere in the artefact."""

    @intrinsic(int)
    def address(builder: ir.IRBuilder) -> ir.Value:
        return builder.ptrtoint(declare(builder.module, symbol, I64, []), I64)

    return address


def stack_words(count: int) -> Intrinsic[int]:
    """An intrinsic: the address of so many words on the stack of the routine."""

    @intrinsic(int)
    def words(builder: ir.IRBuilder) -> ir.Value:
        with builder.goto_entry_block():
            memory = builder.alloca(ir.ArrayType(I64, count))
        return builder.ptrtoint(memory, I64)

    return words
