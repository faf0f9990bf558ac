"""What native code needs of Windows, over its system libraries, as LLVM IR: see `platform`.

Waiting on addresses is there from Windows 8 on. The system places threads well, so nobody's
affinity is set, and the CPU that a thread runs on is unknown. Source: Microsoft, "Windows API".
"""

from __future__ import annotations

from ..isa import Architecture
from . import allocation
from .platform import AFFINITY_WORDS, ALIGNMENT_BYTES

_MASK_BYTES = 8 * AFFINITY_WORDS
_WORD_BYTES = 4  # of what is compared
_INFINITE = -1
_NAP_MILLISECONDS = 1  # the system knows no shorter ones
_NANOSECONDS = 1_000_000_000
_STACK_BYTES = 1 << 20  # kernels keep their large data in scratch memory
_STACK_IS_RESERVED = 0x10000  # STACK_SIZE_PARAM_IS_A_RESERVATION

_WAITING = f"""
declare i32 @WaitOnAddress(ptr, ptr, i64, i32)
declare void @WakeByAddressAll(ptr)
declare void @Sleep(i32)

define void @cnnc_os_wait(i64 %address, i64 %value) nounwind {{
  %expected = alloca i32, align 4
  %word = inttoptr i64 %address to ptr
  %low = trunc i64 %value to i32
  store i32 %low, ptr %expected, align 4
  call i32 @WaitOnAddress(ptr %word, ptr %expected, i64 {_WORD_BYTES}, i32 {_INFINITE})
  ret void
}}

define void @cnnc_os_wake(i64 %address) nounwind {{
  %word = inttoptr i64 %address to ptr
  call void @WakeByAddressAll(ptr %word)
  ret void
}}

define void @cnnc_os_nap() nounwind {{
  call void @Sleep(i32 {_NAP_MILLISECONDS})
  ret void
}}
"""

# Whole seconds and the rest apart: ticks times 10^9 would be too large after some minutes.
_PROCESS = f"""
declare i32 @QueryPerformanceCounter(ptr)
declare i32 @QueryPerformanceFrequency(ptr)
declare i32 @GetCurrentProcessId()

define i64 @cnnc_os_nanoseconds() nounwind {{
  %counter = alloca i64, align 8
  %frequency = alloca i64, align 8
  call i32 @QueryPerformanceCounter(ptr %counter)
  call i32 @QueryPerformanceFrequency(ptr %frequency)
  %ticks = load i64, ptr %counter, align 8
  %rate = load i64, ptr %frequency, align 8
  %seconds = udiv i64 %ticks, %rate
  %rest = urem i64 %ticks, %rate
  %whole = mul i64 %seconds, {_NANOSECONDS}
  %scaled = mul i64 %rest, {_NANOSECONDS}
  %part = udiv i64 %scaled, %rate
  %sum = add i64 %whole, %part
  ret i64 %sum
}}

define i64 @cnnc_os_process() nounwind {{
  %process = call i32 @GetCurrentProcessId()
  %word = zext i32 %process to i64
  ret i64 %word
}}
"""

_MEMORY = allocation.text("_aligned_malloc", f"i64 %bytes, i64 {ALIGNMENT_BYTES}", "_aligned_free")

_PLACES = f"""
declare i32 @GetCurrentThreadId()
declare ptr @GetCurrentProcess()
declare i32 @GetProcessAffinityMask(ptr, ptr, ptr)

define i64 @cnnc_os_thread() nounwind {{
  %thread = call i32 @GetCurrentThreadId()
  %word = zext i32 %thread to i64
  ret i64 %word
}}

define i64 @cnnc_os_cpu() nounwind {{
  ret i64 -1
}}

define i64 @cnnc_os_get_affinity(i64 %thread, i64 %mask) nounwind {{
  %system = alloca i64, align 8
  %set = inttoptr i64 %mask to ptr
  call void @llvm.memset.p0.i64(ptr %set, i8 0, i64 {_MASK_BYTES}, i1 false)
  %process = call ptr @GetCurrentProcess()
  %done = call i32 @GetProcessAffinityMask(ptr %process, ptr %set, ptr %system)
  %known = icmp ne i32 %done, 0
  %word = zext i1 %known to i64
  ret i64 %word
}}

define void @cnnc_os_set_affinity(i64 %thread, i64 %mask) nounwind {{
  ret void
}}
"""

_THREADS = f"""
declare ptr @CreateThread(ptr, i64, ptr, ptr, i32, ptr)
declare i32 @WaitForSingleObject(ptr, i32)
declare i32 @CloseHandle(ptr)

define i64 @cnnc_os_thread_start(i64 %function, i64 %argument) nounwind {{
  %start = inttoptr i64 %function to ptr
  %data = inttoptr i64 %argument to ptr
  %handle = call ptr @CreateThread(
    ptr null, i64 {_STACK_BYTES}, ptr %start, ptr %data, i32 {_STACK_IS_RESERVED}, ptr null)
  %thread = ptrtoint ptr %handle to i64
  ret i64 %thread
}}

define void @cnnc_os_thread_join(i64 %thread) nounwind {{
  %handle = inttoptr i64 %thread to ptr
  call i32 @WaitForSingleObject(ptr %handle, i32 {_INFINITE})
  call i32 @CloseHandle(ptr %handle)
  ret void
}}
"""


def text(architecture: Architecture) -> str:
    """The functions `cnnc_os_*`, which are the same on every architecture."""
    return _WAITING + _PROCESS + _MEMORY + _PLACES + _THREADS
