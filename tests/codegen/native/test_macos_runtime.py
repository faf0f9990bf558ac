"""The native runtime with macOS's text, run on Linux: what it asks of macOS is done by a few
functions over Linux's, which end the process when they are asked for something else."""

from __future__ import annotations

import ctypes

import numpy as np
import pytest

from cnnc.compiler.codegen import frontend, llvm, native
from cnnc.compiler.codegen.elf.linker import link
from cnnc.compiler.codegen.isa import Architecture, Isa
from cnnc.compiler.codegen.native import macos, processors
from cnnc.compiler.codegen.native.platform import AFFINITY_WORDS
from cnnc.runtime.library import DlopenLibrary
from tests.codegen.native.jobs import EXPORTS, ROUTINES, Network, Runtime, chain
from tests.face.processes import in_child

X86_64 = Architecture.X86_64
PLACES = ("cnnc_os_cpu", "cnnc_os_get_affinity", "cnnc_os_thread")
SYMBOLS = [*EXPORTS, *PLACES]
CPUS, FAST_CPUS = 6, 4
# As XNU has it: 1 compares 32 bits and waits, 0 is no limit of time; 0x101 wakes all of them.
MACOS_ON_LINUX = """
declare i64 @syscall(i64, ...)
declare void @abort() noreturn

define i32 @__ulock_wait(i32 %operation, ptr %word, i64 %value, i32 %limit) {
  %both = shl i32 %limit, 16
  %all = or i32 %operation, %both
  %known = icmp eq i32 %all, 1
  br i1 %known, label %good, label %bad
good:
  %low = trunc i64 %value to i32
  call i64 (i64, ...) @syscall(i64 202, ptr %word, i32 128, i32 %low, ptr null)
  ret i32 0
bad:
  call void @abort()
  unreachable
}

define i32 @__ulock_wake(i32 %operation, ptr %word, i64 %value) {
  %known = icmp eq i32 %operation, 257
  br i1 %known, label %good, label %bad
good:
  call i64 (i64, ...) @syscall(i64 202, ptr %word, i32 129, i32 2147483647)
  ret i32 0
bad:
  call void @abort()
  unreachable
}

define i32 @pthread_threadid_np(ptr %thread, ptr %result) {
  store i64 4711, ptr %result, align 8
  ret i32 0
}
"""
TWO_KINDS = """
define i32 @sysctlbyname(ptr %name, ptr %result, ptr %size, ptr %new, i64 %new_size) {
  store i32 4, ptr %result, align 4
  ret i32 0
}

define i64 @sysconf(i32 %name) {
  ret i64 6
}
"""
ONE_KIND = TWO_KINDS.replace("ret i32 0", "ret i32 -1")


def load(counts: str) -> Runtime:
    texts = [
        frontend.lower(*native.ROOTS, checked=False),
        frontend.lower(*ROUTINES, checked=False),
        macos.text(X86_64) + processors.TEXTS[X86_64],
        MACOS_ON_LINUX,
        counts,
    ]
    made = llvm.compile_object(texts, Isa.X86_64_V2, keep=SYMBOLS)
    return Runtime(DlopenLibrary.from_bytes(link([made], SYMBOLS)))


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_jobs_end(workers: int) -> None:
    runtime = load(TWO_KINDS)

    def body() -> None:
        pool = runtime.create(workers)
        network = Network(runtime, chain(16, 3, 16, 1, 64, delay=30), workers)
        for _ in range(300):
            network.run(pool)
            network.check()
        runtime.destroy(pool)

    in_child(body, 60.0)


@pytest.mark.parametrize(("counts", "cpus"), [(TWO_KINDS, FAST_CPUS), (ONE_KIND, CPUS)])
def test_places(counts: str, cpus: int) -> None:
    library, mask = load(counts).library, np.full(AFFINITY_WORDS, 77, np.int64)
    word = ctypes.c_int64
    cpu, affinity, thread = (
        ctypes.CFUNCTYPE(word, *[word] * n)(library.address(symbol))
        for symbol, n in zip(PLACES, (0, 2, 0), strict=True)
    )
    assert (cpu(), thread(), affinity(0, mask.ctypes.data)) == (-1, 4711, 1)
    assert mask.tolist() == [(1 << cpus) - 1, *[0] * (AFFINITY_WORDS - 1)]
