"""Platforms and instruction sets: their names, and which belong together."""

from __future__ import annotations

import pytest

from cnnc.compiler.codegen import llvm
from cnnc.compiler.codegen.isa import Architecture, Baseline, Isa
from cnnc.compiler.codegen.platform import NATIVE, ObjectFormat, Platform, System

ADD = "define i64 @add(i64 %a, i64 %b) {\n  %c = add i64 %a, %b\n  ret i64 %c\n}\n"
MAGIC = {
    ObjectFormat.ELF: b"\x7fELF",
    ObjectFormat.MACH_O: b"\xcf\xfa\xed\xfe",
    ObjectFormat.COFF: b"\x64\x86",
}


def test_names() -> None:
    assert [platform.triple for platform in Platform] == [
        "x86_64-unknown-linux-gnu",
        "aarch64-unknown-linux-gnu",
        "aarch64-apple-macosx11.0.0",
        "x86_64-apple-macosx11.0.0",
        "x86_64-w64-windows-gnu",
    ]
    assert (NATIVE.system, NATIVE.architecture) == (System.LINUX, Architecture.X86_64)


def test_architectures() -> None:
    assert [isa.value for isa in Architecture.X86_64.isas] == [f"x86-64-v{n}" for n in (2, 3, 4)]
    assert Architecture.AARCH64.isas == (Isa.ARMV8_A,)
    for architecture in Architecture:
        assert architecture.baseline.architecture is architecture


@pytest.mark.parametrize("platform", Platform, ids=lambda platform: platform.value)
def test_llvm_has_every_platform(platform: Platform) -> None:
    cpus: tuple[Isa | Baseline, ...] = (
        *platform.architecture.isas,
        platform.architecture.baseline,
    )
    for cpu in cpus:
        data = llvm.compile_object([ADD], cpu, keep=["add"], platform=platform)
        assert data.startswith(MAGIC[platform.object_format])


def test_an_instruction_set_of_another_architecture() -> None:
    others: tuple[Isa | Baseline, ...] = (Isa.X86_64_V3, Baseline.X86_64)
    for cpu in others:
        with pytest.raises(AssertionError, match="linux-aarch64 has no x86-64"):
            llvm.compile_object([ADD], cpu, keep=["add"], platform=Platform.LINUX_AARCH64)
