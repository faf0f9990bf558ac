"""What native code needs of macOS, over libSystem, as LLVM IR: see `platform`.

Waiting on addresses is the pair of functions that the system's own C++ library waits with. Threads
have no affinity; the mask has a bit for each CPU, or for each fast one where there are two kinds.
Sources: XNU's `bsd/sys`; LLVM, `libcxx/src/atomic.cpp`.
"""

from __future__ import annotations

from ..isa import Architecture
from . import posix
from .platform import AFFINITY_WORDS

_MASK_BYTES = 8 * AFFINITY_WORDS
_COMPARE_AND_WAIT = 1  # UL_COMPARE_AND_WAIT
_WAKE_ALL = _COMPARE_AND_WAIT | 0x100  # ULF_WAKE_ALL
_SC_NPROCESSORS_ONLN = 58
_POSIX = posix.Numbers(clock_monotonic=6, sig_setmask=3, sigbus=10)
_FAST_CPUS = "hw.perflevel0.logicalcpu"

_WAITING = f"""
declare i32 @__ulock_wait(i32, ptr, i64, i32)
declare i32 @__ulock_wake(i32, ptr, i64)

define void @cnnc_os_wait(i64 %address, i64 %value) nounwind {{
  %word = inttoptr i64 %address to ptr
  %low = and i64 %value, 4294967295
  call i32 @__ulock_wait(i32 {_COMPARE_AND_WAIT}, ptr %word, i64 %low, i32 0)
  ret void
}}

define void @cnnc_os_wake(i64 %address) nounwind {{
  %word = inttoptr i64 %address to ptr
  call i32 @__ulock_wake(i32 {_WAKE_ALL}, ptr %word, i64 0)
  ret void
}}
"""

_PLACES = f"""
@fast_cpus = private constant [{len(_FAST_CPUS) + 1} x i8] c"{_FAST_CPUS}\\00"
declare i32 @pthread_threadid_np(ptr, ptr)
declare i32 @sysctlbyname(ptr, ptr, ptr, ptr, i64)
declare i64 @sysconf(i32)

define i64 @cnnc_os_thread() nounwind {{
  %thread = alloca i64, align 8
  call i32 @pthread_threadid_np(ptr null, ptr %thread)
  %number = load i64, ptr %thread, align 8
  ret i64 %number
}}

define i64 @cnnc_os_cpu() nounwind {{
  ret i64 -1
}}

define i64 @cnnc_os_get_affinity(i64 %thread, i64 %mask) nounwind {{
  %count = alloca i32, align 4
  %size = alloca i64, align 8
  store i64 4, ptr %size, align 8
  %error = call i32 @sysctlbyname(ptr @fast_cpus, ptr %count, ptr %size, ptr null, i64 0)
  %one_kind = icmp ne i32 %error, 0
  br i1 %one_kind, label %all, label %fast
fast:
  %fast_count = load i32, ptr %count, align 4
  %fast_cpus = zext i32 %fast_count to i64
  br label %fill
all:
  %all_cpus = call i64 @sysconf(i32 {_SC_NPROCESSORS_ONLN})
  br label %fill
fill:
  %cpus = phi i64 [ %fast_cpus, %fast ], [ %all_cpus, %all ]
  %set = inttoptr i64 %mask to ptr
  call void @llvm.memset.p0.i64(ptr %set, i8 0, i64 {_MASK_BYTES}, i1 false)
  %few = icmp ult i64 %cpus, 64
  %bit = shl i64 1, %cpus
  %below = sub i64 %bit, 1
  %bits = select i1 %few, i64 %below, i64 -1
  store i64 %bits, ptr %set, align 8
  ret i64 1
}}

define void @cnnc_os_set_affinity(i64 %thread, i64 %mask) nounwind {{
  ret void
}}
"""


def text(architecture: Architecture) -> str:
    """The functions `cnnc_os_*`, which are the same on every architecture."""
    return posix.text(_POSIX) + _WAITING + _PLACES
