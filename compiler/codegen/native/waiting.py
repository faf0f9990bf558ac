"""How a thread of the native runtime waits: it spins for a bounded time, then sleeps.

Owns the spin state of a thread, `SPIN_SIZE` words that this thread alone writes. A word that is
waited for has a count of sleepers, so that changing it costs a system call only if somebody sleeps.

The limit of spinning adapts, since no fixed one is good: after spinning in vain it halves, after a
late success it doubles. It belongs to the thread: a shared one is spoilt by whoever failed last. It
has a floor, above the time it takes to wake a thread: two threads below it only ever put each other
to sleep. Every 32nd failure tries the full limit again, in case the machine is quiet by now.
"""

from __future__ import annotations

from ..dialect import routine
from ..memory import maximum, minimum, udiv
from .atomic import atomic_load, fetch_add, load, store
from .platform import cnnc_cpu_pause, cnnc_os_nanoseconds, cnnc_os_wait, cnnc_os_wake

# Words of a thread's spin state.
_SPIN_LIMIT = 0  # pauses before it sleeps
_SPIN_LEAST = 1
_SPIN_MOST = 2
_SPIN_FAILURES = 3
SPIN_SIZE = 4

_MOST_PICOSECONDS = 40_000_000  # about what sleeping and waking again may cost
_LEAST_PICOSECONDS = 10_000_000
_RETRY_MASK = 31
_TRIALS = 3
_TRIAL_PAUSES = 256


@routine
def cnnc_spin_reset(spin: int, pause_picoseconds: int) -> None:
    """Sets a spin state as new, for a CPU whose `pause` takes so long."""
    store(spin, _SPIN_LEAST, udiv(_LEAST_PICOSECONDS, pause_picoseconds))
    store(spin, _SPIN_MOST, udiv(_MOST_PICOSECONDS, pause_picoseconds))
    store(spin, _SPIN_LIMIT, udiv(_MOST_PICOSECONDS, pause_picoseconds))
    store(spin, _SPIN_FAILURES, 0)


@routine
def cnnc_spin_measure() -> int:
    """The time that one `pause` takes, in picoseconds, at least 1000: 10 to 140 cycles, by CPU."""
    best = cnnc_os_nanoseconds()
    for _ in range(_TRIALS):  # the least of some: the thread may lose its core at any time
        begin = cnnc_os_nanoseconds()
        for _ in range(_TRIAL_PAUSES):
            cnnc_cpu_pause()
        time = cnnc_os_nanoseconds() - begin
        best = minimum(best, time)
    return maximum(1000, udiv(best * 1000, _TRIAL_PAUSES))


@routine
def cnnc_wait_until(address: int, target: int, sleepers: int, spin: int) -> None:
    """Returns when the word at `address` is `target`; whoever makes it so calls `cnnc_wake`."""
    limit = load(spin, _SPIN_LIMIT)
    most = load(spin, _SPIN_MOST)
    for pauses in range(limit):
        if atomic_load(address, 0) == target:
            if 2 * pauses > limit and limit < most:
                store(spin, _SPIN_LIMIT, 2 * limit)
            return
        cnnc_cpu_pause()
    failures = load(spin, _SPIN_FAILURES) + 1
    store(spin, _SPIN_FAILURES, failures)
    less = maximum(limit >> 1, load(spin, _SPIN_LEAST))
    store(spin, _SPIN_LIMIT, most if failures & _RETRY_MASK == 0 else less)
    fetch_add(sleepers, 0, 1)
    value = atomic_load(address, 0)
    while value != target:
        cnnc_os_wait(address, value)
        value = atomic_load(address, 0)
    fetch_add(sleepers, 0, -1)


@routine
def cnnc_wake(address: int, sleepers: int) -> None:
    """Wakes who sleeps until the word at `address` is what it is now."""
    if atomic_load(sleepers, 0) > 0:
        cnnc_os_wake(address)
