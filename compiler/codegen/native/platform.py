"""What the native runtime needs of the operating system and the CPU, as LLVM IR for x86-64 Linux.

Owns a handful of functions `cnnc_os_*` and `cnnc_cpu_*` over libc: their declarations, and their
text. They keep no state. Another system is another text that defines the same functions; the
routines beside this module don't change.
"""

# mypy: disable-error-code="empty-body"

from __future__ import annotations

from ..dialect import external


@external
def cnnc_os_wait(address: int, value: int) -> None:
    """Returns when the low 32 bits of the word at the address differ from those of `value`, after
    `cnnc_os_wake`, or for no reason: callers look again."""


@external
def cnnc_os_wake(address: int) -> None:
    """Wakes all who wait at the address."""


@external
def cnnc_os_nap() -> None:
    """Returns after some 50 microseconds."""


@external
def cnnc_os_nanoseconds() -> int:
    """The time, from a clock that nobody sets."""


@external
def cnnc_os_process() -> int:
    """The number of this process, above 0."""


@external
def cnnc_os_allocate(size_bytes: int) -> int:
    """The address of zeroed memory, aligned to ALIGNMENT_BYTES, of which the size must be a
    multiple; 0 when there is none."""


@external
def cnnc_os_free(address: int) -> None:
    """Frees what `cnnc_os_allocate` gave."""


@external
def cnnc_os_thread_start(function: int, operand: int) -> int:
    """The handle of a new thread that runs `function(operand)`, or 0."""


@external
def cnnc_os_thread_join(thread: int) -> None:
    """Returns when the thread has ended."""


@external
def cnnc_os_cpu() -> int:
    """The number of the CPU that the thread runs on now; below 0 if unknown."""


@external
def cnnc_os_thread() -> int:
    """The system's number of this thread."""


@external
def cnnc_os_get_affinity(thread: int, mask: int) -> int:
    """1 when AFFINITY_WORDS words at `mask` have a bit set for each CPU the thread may run on, 0
    when that is unknown."""


@external
def cnnc_os_set_affinity(thread: int, mask: int) -> None:
    """Lets the thread run on the CPUs of the mask only."""


@external
def cnnc_cpu_pause() -> None:
    """Tells the core that the thread is spinning."""


@external
def cnnc_cpu_flush_denormals() -> int:
    """The thread's floating-point state before; now it flushes denormals, raises nothing, rounds to
    nearest."""


@external
def cnnc_cpu_restore_float_state(state: int) -> None:
    """Sets the floating-point state that `cnnc_cpu_flush_denormals` gave."""


ALIGNMENT_BYTES = 128  # two cache lines, for CPUs fetch lines in pairs
AFFINITY_WORDS = 16  # room for 1024 CPUs, as many as libc's cpu_set_t has
_MASK_BYTES = 8 * AFFINITY_WORDS

_SYS_GETTID = 186
_SYS_FUTEX = 202
_SYS_SCHED_SETAFFINITY = 203
_SYS_SCHED_GETAFFINITY = 204
_SYS_GETCPU = 309
_FUTEX_WAIT = 128  # FUTEX_WAIT_PRIVATE
_FUTEX_WAKE = 129  # FUTEX_WAKE_PRIVATE
_INT_MAX = 2**31 - 1
_CLOCK_MONOTONIC = 1
_SIG_SETMASK = 2
_SIGILL, _SIGBUS, _SIGFPE, _SIGSEGV = 4, 7, 8, 11
_NAP_MICROSECONDS = 50
_STACK_BYTES = 1 << 20  # kernels keep their large data in scratch memory
# Flush to zero, denormals are zero, all exceptions masked, round to nearest.
_MXCSR = 0x8000 | 0x0040 | 0x1F80

_FUTEX = f"""
declare i64 @syscall(i64, ...)

define void @cnnc_os_wait(i64 %address, i64 %value) nounwind {{
  %word = inttoptr i64 %address to ptr
  %low = trunc i64 %value to i32
  call i64 (i64, ...) @syscall(i64 {_SYS_FUTEX}, ptr %word, i32 {_FUTEX_WAIT}, i32 %low, ptr null)
  ret void
}}

define void @cnnc_os_wake(i64 %address) nounwind {{
  %word = inttoptr i64 %address to ptr
  call i64 (i64, ...) @syscall(i64 {_SYS_FUTEX}, ptr %word, i32 {_FUTEX_WAKE}, i32 {_INT_MAX})
  ret void
}}
"""

_PROCESS = f"""
declare i32 @usleep(i32)
declare i32 @clock_gettime(i32, ptr)
declare i32 @getpid()
declare ptr @aligned_alloc(i64, i64)
declare void @free(ptr)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

define void @cnnc_os_nap() nounwind {{
  call i32 @usleep(i32 {_NAP_MICROSECONDS})
  ret void
}}

define i64 @cnnc_os_nanoseconds() nounwind {{
  %time = alloca [2 x i64], align 8
  call i32 @clock_gettime(i32 {_CLOCK_MONOTONIC}, ptr %time)
  %rest = getelementptr i64, ptr %time, i64 1
  %seconds = load i64, ptr %time, align 8
  %nanoseconds = load i64, ptr %rest, align 8
  %scaled = mul i64 %seconds, 1000000000
  %sum = add i64 %scaled, %nanoseconds
  ret i64 %sum
}}

define i64 @cnnc_os_process() nounwind {{
  %process = call i32 @getpid()
  %word = zext i32 %process to i64
  ret i64 %word
}}

define i64 @cnnc_os_allocate(i64 %bytes) nounwind {{
  %memory = call ptr @aligned_alloc(i64 {ALIGNMENT_BYTES}, i64 %bytes)
  %address = ptrtoint ptr %memory to i64
  %failed = icmp eq ptr %memory, null
  br i1 %failed, label %done, label %clear
clear:
  call void @llvm.memset.p0.i64(ptr %memory, i8 0, i64 %bytes, i1 false)
  br label %done
done:
  ret i64 %address
}}

define void @cnnc_os_free(i64 %address) nounwind {{
  %memory = inttoptr i64 %address to ptr
  call void @free(ptr %memory)
  ret void
}}
"""

_PLACES = f"""
define i64 @cnnc_os_thread() nounwind {{
  %thread = call i64 (i64, ...) @syscall(i64 {_SYS_GETTID})
  ret i64 %thread
}}

define i64 @cnnc_os_cpu() nounwind {{
  %slot = alloca i32, align 4
  store i32 -1, ptr %slot, align 4
  call i64 (i64, ...) @syscall(i64 {_SYS_GETCPU}, ptr %slot, ptr null, ptr null)
  %cpu = load i32, ptr %slot, align 4
  %word = sext i32 %cpu to i64
  ret i64 %word
}}

define i64 @cnnc_os_get_affinity(i64 %thread, i64 %mask) nounwind {{
  %set = inttoptr i64 %mask to ptr
  call void @llvm.memset.p0.i64(ptr %set, i8 0, i64 {_MASK_BYTES}, i1 false)
  %bytes = call i64 (i64, ...)
    @syscall(i64 {_SYS_SCHED_GETAFFINITY}, i64 %thread, i64 {_MASK_BYTES}, ptr %set)
  %known = icmp sgt i64 %bytes, 0
  %word = zext i1 %known to i64
  ret i64 %word
}}

define void @cnnc_os_set_affinity(i64 %thread, i64 %mask) nounwind {{
  %set = inttoptr i64 %mask to ptr
  call i64 (i64, ...)
    @syscall(i64 {_SYS_SCHED_SETAFFINITY}, i64 %thread, i64 {_MASK_BYTES}, ptr %set)
  ret void
}}
"""

# A thread inherits the signal mask of its creator. Workers leave signals to the program's own
# threads, all but those that a fault raises in the worker itself: crash handlers still report them.
_THREADS = f"""
declare i32 @pthread_attr_init(ptr)
declare i32 @pthread_attr_setstacksize(ptr, i64)
declare i32 @pthread_attr_destroy(ptr)
declare i32 @pthread_create(ptr, ptr, ptr, ptr)
declare i32 @pthread_join(i64, ptr)
declare i32 @pthread_sigmask(i32, ptr, ptr)
declare i32 @sigfillset(ptr)
declare i32 @sigdelset(ptr, i32)

define i64 @cnnc_os_thread_start(i64 %function, i64 %argument) nounwind {{
  %handle = alloca i64, align 8
  %attributes = alloca [64 x i8], align 8
  %mask = alloca [128 x i8], align 8
  %before = alloca [128 x i8], align 8
  %start = inttoptr i64 %function to ptr
  %data = inttoptr i64 %argument to ptr
  call i32 @sigfillset(ptr %mask)
  call i32 @sigdelset(ptr %mask, i32 {_SIGILL})
  call i32 @sigdelset(ptr %mask, i32 {_SIGBUS})
  call i32 @sigdelset(ptr %mask, i32 {_SIGFPE})
  call i32 @sigdelset(ptr %mask, i32 {_SIGSEGV})
  call i32 @pthread_attr_init(ptr %attributes)
  call i32 @pthread_attr_setstacksize(ptr %attributes, i64 {_STACK_BYTES})
  call i32 @pthread_sigmask(i32 {_SIG_SETMASK}, ptr %mask, ptr %before)
  %error = call i32 @pthread_create(ptr %handle, ptr %attributes, ptr %start, ptr %data)
  call i32 @pthread_sigmask(i32 {_SIG_SETMASK}, ptr %before, ptr null)
  call i32 @pthread_attr_destroy(ptr %attributes)
  %started = icmp eq i32 %error, 0
  br i1 %started, label %good, label %bad
good:
  %thread = load i64, ptr %handle, align 8
  ret i64 %thread
bad:
  ret i64 0
}}

define void @cnnc_os_thread_join(i64 %thread) nounwind {{
  call i32 @pthread_join(i64 %thread, ptr null)
  ret void
}}
"""

_CPU = f"""
declare void @llvm.x86.sse2.pause()
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse.ldmxcsr(ptr)

define void @cnnc_cpu_pause() alwaysinline nounwind {{
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

X86_64_LINUX = _FUTEX + _PROCESS + _PLACES + _THREADS + _CPU
