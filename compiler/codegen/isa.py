"""The instruction sets that code is generated for: the levels of the x86-64 psABI.

A level is all that the generator may know of a CPU, so that the code for a level, and with it every
result, is the same on all CPUs of that level.
"""

from __future__ import annotations

import enum


class Isa(enum.Enum):
    """One level of x86-64 (System V psABI, section 3.1.1). `value` is its name, in LLVM too;
    `lanes` are the float32 elements of a vector register, of which there are `registers`; `fma`
    says whether multiply-add is one instruction."""

    X86_64_V2 = "x86-64-v2", 4, 16, False
    X86_64_V3 = "x86-64-v3", 8, 16, True
    X86_64_V4 = "x86-64-v4", 16, 32, True

    lanes: int
    registers: int
    fma: bool

    def __new__(cls, name: str, lanes: int, registers: int, fma: bool) -> Isa:
        isa = object.__new__(cls)
        isa._value_ = name
        isa.lanes, isa.registers, isa.fma = lanes, registers, fma
        return isa
