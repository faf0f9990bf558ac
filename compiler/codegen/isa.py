"""The instruction sets that code is generated for: the levels of the x86-64 psABI.

A level is all that the generator may know of a CPU, so that the code for a level, and with it every
result, is the same on all CPUs of that level.
"""

from __future__ import annotations

import enum


class Baseline(enum.Enum):
    """What every x86-64 has: for code that runs before it is known what more there is."""

    X86_64 = "x86-64"


class Isa(enum.Enum):
    """One level of x86-64 (System V psABI, section 3.1.1) by its name, which is LLVM's name too."""

    X86_64_V2 = "x86-64-v2"  # SSE4.2
    X86_64_V3 = "x86-64-v3"  # AVX2, FMA
    X86_64_V4 = "x86-64-v4"  # AVX-512

    @property
    def lanes(self) -> int:
        """Elements of float32 in a vector register."""
        return {Isa.X86_64_V2: 4, Isa.X86_64_V3: 8, Isa.X86_64_V4: 16}[self]

    @property
    def registers(self) -> int:
        """Number of vector registers."""
        return 32 if self is Isa.X86_64_V4 else 16

    @property
    def has_table(self) -> bool:
        """True when registers can hold a table of 32 elements: AVX-512's vpermi2ps."""
        return self is Isa.X86_64_V4

    @property
    def fma(self) -> bool:
        """True when multiply-add is one instruction, with one rounding."""
        return self is not Isa.X86_64_V2
