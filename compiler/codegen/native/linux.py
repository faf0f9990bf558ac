"""What native code needs of Linux, over libc, as LLVM IR: see `platform`."""

from __future__ import annotations

from dataclasses import dataclass

from ..isa import Architecture
from . import posix
from .platform import AFFINITY_WORDS

_MASK_BYTES = 8 * AFFINITY_WORDS


@dataclass(frozen=True)
class _Numbers:
    """The numbers of system calls, which differ between architectures."""

    gettid: int
    futex: int
    sched_setaffinity: int
    sched_getaffinity: int
    getcpu: int


_NUMBERS = {
    Architecture.X86_64: _Numbers(186, 202, 203, 204, 309),
    Architecture.AARCH64: _Numbers(178, 98, 122, 123, 168),
}
_FUTEX_WAIT = 128  # FUTEX_WAIT_PRIVATE
_FUTEX_WAKE = 129  # FUTEX_WAKE_PRIVATE
_INT_MAX = 2**31 - 1
_POSIX = posix.Numbers(clock_monotonic=1, sig_setmask=2, sigbus=7)


def text(architecture: Architecture) -> str:
    """The functions `cnnc_os_*` for Linux on the architecture."""
    numbers = _NUMBERS[architecture]
    return posix.text(_POSIX) + _futex(numbers) + _places(numbers)


def _futex(numbers: _Numbers) -> str:
    return f"""
declare i64 @syscall(i64, ...)

define void @cnnc_os_wait(i64 %address, i64 %value) nounwind {{
  %word = inttoptr i64 %address to ptr
  %low = trunc i64 %value to i32
  call i64 (i64, ...)
    @syscall(i64 {numbers.futex}, ptr %word, i32 {_FUTEX_WAIT}, i32 %low, ptr null)
  ret void
}}

define void @cnnc_os_wake(i64 %address) nounwind {{
  %word = inttoptr i64 %address to ptr
  call i64 (i64, ...) @syscall(i64 {numbers.futex}, ptr %word, i32 {_FUTEX_WAKE}, i32 {_INT_MAX})
  ret void
}}
"""


def _places(numbers: _Numbers) -> str:
    return f"""
define i64 @cnnc_os_thread() nounwind {{
  %thread = call i64 (i64, ...) @syscall(i64 {numbers.gettid})
  ret i64 %thread
}}

define i64 @cnnc_os_cpu() nounwind {{
  %slot = alloca i32, align 4
  store i32 -1, ptr %slot, align 4
  call i64 (i64, ...) @syscall(i64 {numbers.getcpu}, ptr %slot, ptr null, ptr null)
  %cpu = load i32, ptr %slot, align 4
  %word = sext i32 %cpu to i64
  ret i64 %word
}}

define i64 @cnnc_os_get_affinity(i64 %thread, i64 %mask) nounwind {{
  %set = inttoptr i64 %mask to ptr
  call void @llvm.memset.p0.i64(ptr %set, i8 0, i64 {_MASK_BYTES}, i1 false)
  %bytes = call i64 (i64, ...)
    @syscall(i64 {numbers.sched_getaffinity}, i64 %thread, i64 {_MASK_BYTES}, ptr %set)
  %known = icmp sgt i64 %bytes, 0
  %word = zext i1 %known to i64
  ret i64 %word
}}

define void @cnnc_os_set_affinity(i64 %thread, i64 %mask) nounwind {{
  %set = inttoptr i64 %mask to ptr
  call i64 (i64, ...)
    @syscall(i64 {numbers.sched_setaffinity}, i64 %thread, i64 {_MASK_BYTES}, ptr %set)
  ret void
}}
"""
