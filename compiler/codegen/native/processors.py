"""What native code needs of the CPU, as LLVM IR for each architecture: see `platform`."""

from __future__ import annotations

from collections.abc import Mapping

from ..isa import Architecture

# Flush to zero, denormals are zero, all exceptions masked, round to nearest.
_MXCSR = 0x8000 | 0x0040 | 0x1F80
# Flush to zero, which takes operands for zero, too; no exception traps, round to nearest.
_FPCR = 1 << 24
_SYSTEM = 15  # the only barrier of its kind

_X86_64 = f"""
declare void @llvm.x86.sse2.pause()
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse.ldmxcsr(ptr)

define void @cnnc_cpu_pause() nounwind {{
  call void @llvm.x86.sse2.pause()
  ret void
}}

define i64 @cnnc_cpu_flush_denormals() nounwind {{
  %slot = alloca i32, align 4
  call void @llvm.x86.sse.stmxcsr(ptr %slot)
  %before = load i32, ptr %slot, align 4
  store i32 {_MXCSR}, ptr %slot, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %slot)
  %word = zext i32 %before to i64
  ret i64 %word
}}

define void @cnnc_cpu_restore_float_state(i64 %state) nounwind {{
  %slot = alloca i32, align 4
  %low = trunc i64 %state to i32
  store i32 %low, ptr %slot, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %slot)
  ret void
}}
"""

# The barrier takes as long as a pause of x86-64; `yield` takes no time on most CPUs.
_AARCH64 = f"""
declare void @llvm.aarch64.isb(i32)
declare i64 @llvm.aarch64.get.fpcr()
declare void @llvm.aarch64.set.fpcr(i64)

define void @cnnc_cpu_pause() nounwind {{
  call void @llvm.aarch64.isb(i32 {_SYSTEM})
  ret void
}}

define i64 @cnnc_cpu_flush_denormals() nounwind {{
  %before = call i64 @llvm.aarch64.get.fpcr()
  call void @llvm.aarch64.set.fpcr(i64 {_FPCR})
  ret i64 %before
}}

define void @cnnc_cpu_restore_float_state(i64 %state) nounwind {{
  call void @llvm.aarch64.set.fpcr(i64 %state)
  ret void
}}
"""

TEXTS: Mapping[Architecture, str] = {
    Architecture.X86_64: _X86_64,
    Architecture.AARCH64: _AARCH64,
}
