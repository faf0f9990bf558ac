"""Which level of its architecture the CPU is, found by code that every CPU of it can run.

Sources: x86-64 psABI 1.0, section 3.1.1; Intel's manual, volume 2, CPUID and XGETBV.
"""

# mypy: disable-error-code="empty-body"

from __future__ import annotations

from llvmlite import ir

from ..dialect import external, intrinsic, routine
from ..frontend import Store, lower
from ..isa import Architecture, Isa
from ..memory import I32, I64

LEVELS = {Isa.X86_64_V2: 2, Isa.X86_64_V3: 3, Isa.X86_64_V4: 4, Isa.ARMV8_A: 1}


@external
def cnnc_cpu_level() -> int:
    """The highest of LEVELS whose instructions the CPU has and the system allows; 1 if it has no
    more than every CPU of its architecture."""


_EAX, _EBX, _ECX = 0, 1, 2


def _bits(*positions: int) -> int:
    return sum(1 << position for position in positions)


# Bits of leaf 1, ecx: SSE3, SSSE3, CX16, SSE4.1, SSE4.2, POPCNT; FMA, MOVBE, OSXSAVE, AVX, F16C.
_V2_LEAF_1 = _bits(0, 9, 13, 19, 20, 23)
_V3_LEAF_1 = _bits(12, 22, 27, 28, 29)
# Bits of leaf 7, ebx: BMI1, AVX2, BMI2; AVX512F, DQ, CD, BW, VL.
_V3_LEAF_7 = _bits(3, 5, 8)
_V4_LEAF_7 = _bits(16, 17, 28, 30, 31)
# Bits of leaf 0x80000001, ecx: LAHF; LZCNT.
_EXTENDED = 0x80000000
_V2_EXTENDED = _bits(0)
_V3_EXTENDED = _bits(5)
# What the operating system saves: SSE and AVX registers; masks and registers of AVX-512.
_V3_SAVED = _bits(1, 2)
_V4_SAVED = _bits(5, 6, 7)


@intrinsic(int, int, int)
def cpuid(builder: ir.IRBuilder, leaf: ir.Value, register: ir.Value) -> ir.Value:
    """What the instruction leaves in eax, ebx or ecx for a leaf, and subleaf 0."""
    result = ir.LiteralStructType([I32] * 4)
    type = ir.FunctionType(result, [I32, I32])
    constraints = "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"
    operands = [builder.trunc(leaf, I32), I32(0)]
    answer = builder.asm(type, "cpuid", constraints, operands, side_effect=True)
    words = [builder.zext(builder.extract_value(answer, i), I64) for i in range(3)]
    rest = builder.select(builder.icmp_signed("==", register, I64(_EBX)), words[1], words[2])
    return builder.select(builder.icmp_signed("==", register, I64(_EAX)), words[0], rest)


@intrinsic(int)
def xgetbv(builder: ir.IRBuilder) -> ir.Value:
    """The registers that the operating system saves; only where CPUID says OSXSAVE."""
    type = ir.FunctionType(ir.LiteralStructType([I32, I32]), [I32])
    constraints = "={ax},={dx},{cx},~{dirflag},~{fpsr},~{flags}"
    answer = builder.asm(type, "xgetbv", constraints, [I32(0)], side_effect=True)
    return builder.zext(builder.extract_value(answer, 0), I64)


@routine(symbol=cnnc_cpu_level.symbol)
def x86_64_level() -> int:
    """The level of a CPU for x86-64."""
    leaf_1, leaf_7, extended = cpuid(1, _ECX), 0, 0
    if cpuid(0, _EAX) >= 7:
        leaf_7 = cpuid(7, _EBX)
    if cpuid(_EXTENDED, _EAX) > _EXTENDED:
        extended = cpuid(_EXTENDED + 1, _ECX)
    if leaf_1 & _V2_LEAF_1 != _V2_LEAF_1 or extended & _V2_EXTENDED != _V2_EXTENDED:
        return 1
    if leaf_1 & _V3_LEAF_1 != _V3_LEAF_1 or extended & _V3_EXTENDED != _V3_EXTENDED:
        return 2
    saved = xgetbv()
    if leaf_7 & _V3_LEAF_7 != _V3_LEAF_7 or saved & _V3_SAVED != _V3_SAVED:
        return 2
    if leaf_7 & _V4_LEAF_7 != _V4_LEAF_7 or saved & _V4_SAVED != _V4_SAVED:
        return 3
    return 4


_AARCH64_IR = """
define i64 @cnnc_cpu_level() nounwind {
  ret i64 1
}
"""


def level_text(architecture: Architecture, store: Store | None) -> str:
    """The function `cnnc_cpu_level` for an architecture."""
    if architecture is Architecture.AARCH64:
        return _AARCH64_IR
    return lower(x86_64_level, checked=False, store=store)
