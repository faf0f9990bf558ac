"""Memory as kernels see it: the intrinsics and emitters through which all of it is reached.

There are two modes. Unchecked, a `Pointer` is an address. Checked (`CNNC_DEBUG=bounds`), it carries
the limits of the memory it may reach, and every load and store is compared with them; an access
outside ends the process with a message. The mode is part of the types, which follow from the types
of a kernel's arguments, so that one process can compile both. Tiles emitted directly use the same
`emit_load` and `emit_store`.

Alignment is 4 bytes unless a caller knows better. What lies where is `runtime.abi`'s to say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import NoneType

from llvmlite import ir

from cnnc.runtime import abi

from .dialect import intrinsic

I1, I8, I32, I64 = (ir.IntType(bits) for bits in (1, 8, 32, 64))
F32 = ir.FloatType()
F32X16 = ir.VectorType(F32, 16)
ADDRESS = I8.as_pointer()  # Numba's lowering wants typed pointers; their text is the same
VOID = ir.VoidType()

# The text that defines what checked code calls; link it once into an artefact made in that mode.
OUT_OF_BOUNDS_IR = r"""
@cnnc_bounds_message = internal constant [70 x i8] c"cnnc: access of %ld bytes at %p is outside its memory, %p up to %p\0A\00\00\00"
declare i32 @dprintf(i32, ptr, ...)
declare void @abort() noreturn
define void @cnnc_out_of_bounds(ptr %address, i64 %bytes, i64 %begin, i64 %end) noreturn nounwind noinline {
  %printed = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr @cnnc_bounds_message, i64 %bytes, ptr %address, i64 %begin, i64 %end)
  call void @abort()
  unreachable
}
define void @cnnc_check_bounds(ptr %address, i64 %bytes, i64 %begin, i64 %end) nounwind {
  %first = ptrtoint ptr %address to i64
  %room = sub i64 %end, %first
  %early = icmp ult i64 %first, %begin
  %late = icmp ugt i64 %first, %end
  %short = icmp ult i64 %room, %bytes
  %outside = or i1 %early, %late
  %wrong = or i1 %outside, %short
  br i1 %wrong, label %report, label %fine
report:
  call void @cnnc_out_of_bounds(ptr %address, i64 %bytes, i64 %begin, i64 %end)
  unreachable
fine:
  ret void
}
"""  # noqa: E501
CHECK_BOUNDS = "cnnc_check_bounds"


class Pointer:
    """A place in memory, as a type of routines."""


class Block:
    """A kernel's argument block or worker record, as a type of routines."""


@dataclass(frozen=True)
class PointerValue:
    """A `Pointer` while code is emitted: an address, and in checked mode its limits as integers."""

    address: ir.Value
    begin: ir.Value | None = None
    end: ir.Value | None = None

    @property
    def words(self) -> list[ir.Value]:
        """The machine words that a tile gets for it: one, or three in checked mode."""
        return [self.address, self.begin, self.end] if self.begin is not None else [self.address]

    def at(self, address: ir.Value) -> PointerValue:
        """Another address with the same limits: what a loop's phi has made of this one."""
        return PointerValue(address, self.begin, self.end)


@dataclass(frozen=True)
class BlockValue:
    """A `Block` while code is emitted."""

    address: ir.Value
    checked: bool

    def word(self, builder: ir.IRBuilder, index: ir.Value | int, type: ir.Type = I64) -> ir.Value:
        """The block's word of that index."""
        place = builder.gep(self.address, [_constant(index)], source_etype=I64)
        return builder.load(place, align=8, typ=type)


def _constant(value: ir.Value | int) -> ir.Value:
    return I64(value) if isinstance(value, int) else value


def _size_bytes(type: ir.Type) -> int:
    if isinstance(type, ir.VectorType):
        return int(type.count) * _size_bytes(type.element)
    if isinstance(type, ir.IntType):
        return int(type.width) // 8
    return {F32: 4, ir.DoubleType(): 8, ADDRESS: 8}[type]


def emit_shift(
    builder: ir.IRBuilder, pointer: PointerValue, byte_offset: ir.Value | int
) -> PointerValue:
    """The pointer moved by some bytes, with the same limits."""
    if byte_offset == 0:
        return pointer
    moved = builder.gep(pointer.address, [_constant(byte_offset)], source_etype=I8)
    return pointer.at(moved)


def _place(
    builder: ir.IRBuilder, pointer: PointerValue, byte_offset: ir.Value | int, size_bytes: int
) -> ir.Value:
    """The address of an access of so many bytes, checked in checked mode.

    The check is a call, so that emitters of loops need not expect new basic blocks."""
    place = emit_shift(builder, pointer, byte_offset).address
    if pointer.begin is not None:
        check = declare(builder.module, CHECK_BOUNDS, VOID, [ADDRESS, I64, I64, I64])
        builder.call(check, [place, I64(size_bytes), pointer.begin, pointer.end])
    return place


def emit_load(
    builder: ir.IRBuilder,
    pointer: PointerValue,
    byte_offset: ir.Value | int,
    type: ir.Type,
    align: int = 4,
) -> ir.Value:
    """The value of that LLVM type at a byte offset."""
    place = _place(builder, pointer, byte_offset, _size_bytes(type))
    return builder.load(place, align=align, typ=type)


def emit_store(
    builder: ir.IRBuilder,
    pointer: PointerValue,
    byte_offset: ir.Value | int,
    value: ir.Value,
    align: int = 4,
) -> None:
    """Stores a value at a byte offset."""
    place = _place(builder, pointer, byte_offset, _size_bytes(value.type))
    builder.store(value, builder.bitcast(place, value.type.as_pointer()), align=align)


def declare(
    module: ir.Module, symbol: str, result: ir.Type, parameters: Sequence[ir.Type]
) -> ir.Function:
    """The module's function of that name, declared if it is not there yet."""
    known = module.globals.get(symbol)
    return known or ir.Function(module, ir.FunctionType(result, parameters), symbol)


def tile_function(
    module: ir.Module, name: str, pointers: Sequence[str], integers: Sequence[str], checked: bool
) -> tuple[ir.Function, ir.IRBuilder, dict[str, PointerValue], dict[str, ir.Value]]:
    """A new function that `call` can reach, a builder at its entry, and its parameters by name.

    Pointers come first, then 64-bit integers. Pointers may alias, for kernels may work in place."""
    words = [ADDRESS, I64, I64] if checked else [ADDRESS]
    types = [*words * len(pointers), *[I64] * len(integers)]
    function = ir.Function(module, ir.FunctionType(VOID, types), name)
    function.attributes.add("nounwind")
    values = iter(function.args)
    places = {p: PointerValue(*(next(values) for _ in words)) for p in pointers}
    numbers = {n: next(values) for n in integers}
    for label, value in [*((p, place.address) for p, place in places.items()), *numbers.items()]:
        value.name = label
    return function, ir.IRBuilder(function.append_basic_block("entry")), places, numbers


@intrinsic(int, Block, int)
def argument(builder: ir.IRBuilder, args: BlockValue, index: ir.Value) -> ir.Value:
    """The integer argument at a word of the argument block."""
    return args.word(builder, index)


@intrinsic(Pointer, Block, Block, int)
def address(
    builder: ir.IRBuilder, args: BlockValue, worker: BlockValue, index: ir.Value
) -> PointerValue:
    """The address argument at a word of the argument block; the next word is its size in bytes."""
    reference = args.word(builder, index)
    base = builder.lshr(reference, I64(abi.REFERENCE_BASE_SHIFT))
    bases = BlockValue(worker.word(builder, abi.WORKER_BASES, ADDRESS), args.checked)
    offset = builder.and_(reference, I64(abi.REFERENCE_OFFSET_MASK))
    place = emit_shift(builder, PointerValue(bases.word(builder, base, ADDRESS)), offset).address
    size_bytes = args.word(builder, builder.add(index, I64(1)))
    return _limited(builder, place, size_bytes, args.checked)


@intrinsic(Pointer, Block)
def scratch(builder: ir.IRBuilder, worker: BlockValue) -> PointerValue:
    """The worker's scratch memory."""
    place = worker.word(builder, abi.WORKER_SCRATCH, ADDRESS)
    size_bytes = worker.word(builder, abi.WORKER_SCRATCH_BYTES)
    return _limited(builder, place, size_bytes, worker.checked)


def _limited(
    builder: ir.IRBuilder, place: ir.Value, size_bytes: ir.Value, checked: bool
) -> PointerValue:
    if not checked:
        return PointerValue(place)
    begin = builder.ptrtoint(place, I64)
    return PointerValue(place, begin, builder.add(begin, size_bytes))


@intrinsic(int, Block, Block, int)
def function(
    builder: ir.IRBuilder, args: BlockValue, worker: BlockValue, index: ir.Value
) -> ir.Value:
    """The code address of the function argument at a word of the argument block; 0 for -1."""
    number = args.word(builder, index)
    absent = builder.icmp_signed("<", number, I64(0))
    table = BlockValue(worker.word(builder, abi.WORKER_FUNCTIONS, ADDRESS), args.checked)
    code = table.word(builder, builder.select(absent, I64(0), number))
    return builder.select(absent, I64(0), code)


@intrinsic(NoneType, int, ...)
def call(builder: ir.IRBuilder, code: ir.Value, *operands: PointerValue | ir.Value) -> None:
    """Calls the tile at a code address with pointers, then integers: see `tile_function`."""
    words = [
        word
        for operand in operands
        for word in (operand.words if isinstance(operand, PointerValue) else [operand])
    ]
    type = ir.FunctionType(VOID, [word.type for word in words])
    builder.call(builder.inttoptr(code, type.as_pointer()), words)


@intrinsic(NoneType, int, Block, int, Block, int, int)
def call_kernel(
    builder: ir.IRBuilder,
    code: ir.Value,
    args: BlockValue,
    word: ir.Value,
    worker: BlockValue,
    begin: ir.Value,
    end: ir.Value,
) -> None:
    """Calls the kernel at a code address for some chunks, with the arguments from a word on."""
    block = builder.gep(args.address, [word], source_etype=I64)
    type = ir.FunctionType(VOID, [ADDRESS, ADDRESS, I64, I64])
    kernel = builder.inttoptr(code, type.as_pointer())
    builder.call(kernel, [builder.bitcast(block, ADDRESS), worker.address, begin, end])


@intrinsic(Pointer, Pointer, int)
def shift(builder: ir.IRBuilder, pointer: PointerValue, byte_offset: ir.Value) -> PointerValue:
    """The pointer moved by some bytes."""
    return emit_shift(builder, pointer, byte_offset)


@intrinsic(float, Pointer, int)
def load_f32(builder: ir.IRBuilder, pointer: PointerValue, byte_offset: ir.Value) -> ir.Value:
    """The float32 at a byte offset."""
    return emit_load(builder, pointer, byte_offset, F32)


@intrinsic(NoneType, Pointer, int, float)
def store_f32(
    builder: ir.IRBuilder, pointer: PointerValue, byte_offset: ir.Value, value: ir.Value
) -> None:
    """Stores a float32 at a byte offset."""
    emit_store(builder, pointer, byte_offset, value)


@intrinsic(int, Pointer, int)
def load_i32(builder: ir.IRBuilder, pointer: PointerValue, byte_offset: ir.Value) -> ir.Value:
    """The signed 32-bit integer at a byte offset, as an `int`."""
    return builder.sext(emit_load(builder, pointer, byte_offset, I32), I64)


@intrinsic(NoneType, Pointer, int, int)
def store_i32(
    builder: ir.IRBuilder, pointer: PointerValue, byte_offset: ir.Value, value: ir.Value
) -> None:
    """Stores the lower 32 bits of an integer at a byte offset."""
    emit_store(builder, pointer, byte_offset, builder.trunc(value, I32))


@intrinsic(int, Pointer, int)
def load_i64(builder: ir.IRBuilder, pointer: PointerValue, byte_offset: ir.Value) -> ir.Value:
    """The signed 64-bit integer at a byte offset."""
    return emit_load(builder, pointer, byte_offset, I64)


@intrinsic(NoneType, Pointer, int, int)
def store_i64(
    builder: ir.IRBuilder, pointer: PointerValue, byte_offset: ir.Value, value: ir.Value
) -> None:
    """Stores a 64-bit integer at a byte offset."""
    emit_store(builder, pointer, byte_offset, value)


@intrinsic(int, int, int)
def udiv(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    """a / b rounded down, for a >= 0, b > 0: Python's `//` also minds signs, at a cost."""
    return builder.udiv(a, b)


@intrinsic(int, int, int)
def umod(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    """a modulo b, for a >= 0, b > 0."""
    return builder.urem(a, b)


@intrinsic(int, int, int)
def minimum(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    """The smaller of two integers."""
    return builder.select(builder.icmp_signed("<", a, b), a, b)


@intrinsic(int, int, int)
def maximum(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    """The larger of two integers."""
    return builder.select(builder.icmp_signed(">", a, b), a, b)
