"""What native code needs of a system that keeps to POSIX, over libc, as LLVM IR: see `platform`."""

from __future__ import annotations

from dataclasses import dataclass

from . import allocation
from .platform import ALIGNMENT_BYTES

_SIGILL, _SIGFPE, _SIGSEGV = 4, 8, 11
_NAP_MICROSECONDS = 50
_STACK_BYTES = 1 << 20  # kernels keep their large data in scratch memory


@dataclass(frozen=True)
class Numbers:
    """The numbers by which a system knows its clock, an operation on masks, and a signal."""

    clock_monotonic: int
    sig_setmask: int
    sigbus: int


def text(numbers: Numbers) -> str:
    """The functions for clock, processes, memory and threads."""
    return _process(numbers) + _MEMORY + _thread_start(numbers) + _THREAD_JOIN


def _process(numbers: Numbers) -> str:
    return f"""
declare i32 @usleep(i32)
declare i32 @clock_gettime(i32, ptr)
declare i32 @getpid()

define void @cnnc_os_nap() nounwind {{
  call i32 @usleep(i32 {_NAP_MICROSECONDS})
  ret void
}}

define i64 @cnnc_os_nanoseconds() nounwind {{
  %time = alloca [2 x i64], align 8
  call i32 @clock_gettime(i32 {numbers.clock_monotonic}, ptr %time)
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
"""


_MEMORY = allocation.text("aligned_alloc", f"i64 {ALIGNMENT_BYTES}, i64 %bytes", "free")


# A thread inherits the signal mask of its creator. Workers leave signals to the program's own
# threads, all but those that a fault raises in the worker itself: crash handlers still report them.
def _thread_start(numbers: Numbers) -> str:
    return f"""
declare i32 @pthread_attr_init(ptr)
declare i32 @pthread_attr_setstacksize(ptr, i64)
declare i32 @pthread_attr_destroy(ptr)
declare i32 @pthread_create(ptr, ptr, ptr, ptr)
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
  call i32 @sigdelset(ptr %mask, i32 {numbers.sigbus})
  call i32 @sigdelset(ptr %mask, i32 {_SIGFPE})
  call i32 @sigdelset(ptr %mask, i32 {_SIGSEGV})
  call i32 @pthread_attr_init(ptr %attributes)
  call i32 @pthread_attr_setstacksize(ptr %attributes, i64 {_STACK_BYTES})
  call i32 @pthread_sigmask(i32 {numbers.sig_setmask}, ptr %mask, ptr %before)
  %error = call i32 @pthread_create(ptr %handle, ptr %attributes, ptr %start, ptr %data)
  call i32 @pthread_sigmask(i32 {numbers.sig_setmask}, ptr %before, ptr null)
  call i32 @pthread_attr_destroy(ptr %attributes)
  %started = icmp eq i32 %error, 0
  br i1 %started, label %good, label %bad
good:
  %thread = load i64, ptr %handle, align 8
  ret i64 %thread
bad:
  ret i64 0
}}
"""


_THREAD_JOIN = """
declare i32 @pthread_join(i64, ptr)

define void @cnnc_os_thread_join(i64 %thread) nounwind {
  call i32 @pthread_join(i64 %thread, ptr null)
  ret void
}
"""
