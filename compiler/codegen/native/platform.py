"""What native code needs of the operating system and the CPU: the functions that each platform has.

Owns their declarations. They keep no state. For every system there is a module with the text that
defines `cnnc_os_*` over libc, and for every architecture one of `processors` that defines
`cnnc_cpu_*`; routines, and so their texts, are the same for all.
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
