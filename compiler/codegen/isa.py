"""The instruction sets that code is generated for: the levels of the x86-64 psABI, and Armv8-A.

A level is all that the generator may know of a CPU, so that the code for a level, and with it every
result, is the same on all CPUs of that level.
"""

from __future__ import annotations

import enum


class Architecture(enum.Enum):
    """A family of instruction sets: code for one of them runs on no CPU of another family."""

    X86_64 = "x86-64"
    AARCH64 = "aarch64"

    @property
    def baseline(self) -> Baseline:
        """What each of its CPUs has."""
        return Baseline(self.value)

    @property
    def isas(self) -> tuple[Isa, ...]:
        """Its instruction sets; each has all that those before it have."""
        return tuple(isa for isa in Isa if isa.architecture is self)


class Baseline(enum.Enum):
    """What every CPU of an architecture has: for code that runs before it is known what more there
    is."""

    X86_64 = "x86-64"
    AARCH64 = "aarch64"

    @property
    def architecture(self) -> Architecture:
        """The architecture it is of."""
        return Architecture(self.value)

    @property
    def llvm_name(self) -> str:
        """What LLVM calls such a CPU."""
        return "generic" if self is Baseline.AARCH64 else self.value

    @property
    def llvm_features(self) -> str:
        """What that CPU has beyond the baseline, to be taken away."""
        return ""


class Isa(enum.Enum):
    """An instruction set by its name: a level of x86-64 (System V psABI, section 3.1.1), or a
    version of Arm's A profile."""

    X86_64_V2 = "x86-64-v2"  # SSE4.2
    X86_64_V3 = "x86-64-v3"  # AVX2, FMA
    X86_64_V4 = "x86-64-v4"  # AVX-512
    ARMV8_A = "armv8-a"  # NEON

    @property
    def architecture(self) -> Architecture:
        """The architecture it belongs to."""
        return Architecture.AARCH64 if self is Isa.ARMV8_A else Architecture.X86_64

    @property
    def llvm_name(self) -> str:
        """What LLVM calls a CPU that has this, and no more than `llvm_features` take away."""
        # For its generic CPU, which is thought to keep to the order of instructions, LLVM loads so
        # early that accumulators are spilled.
        return "cortex-a57" if self is Isa.ARMV8_A else self.value

    @property
    def llvm_features(self) -> str:
        """What that CPU has beyond the instruction set, to be taken away."""
        return "-aes,-crc,-sha2" if self is Isa.ARMV8_A else ""

    @property
    def lanes(self) -> int:
        """Elements of float32 in a vector register."""
        return {Isa.X86_64_V3: 8, Isa.X86_64_V4: 16}.get(self, 4)

    @property
    def registers(self) -> int:
        """Number of vector registers."""
        return 32 if self in (Isa.X86_64_V4, Isa.ARMV8_A) else 16

    @property
    def has_table(self) -> bool:
        """True when registers can hold a table of 32 elements: AVX-512's vpermi2ps."""
        return self is Isa.X86_64_V4

    @property
    def fma(self) -> bool:
        """True when multiply-add is one instruction, with one rounding."""
        return self is not Isa.X86_64_V2
