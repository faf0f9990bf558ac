"""Where a sleeping worker wakes: on another CPU than the caller's, if it may use one.

The operating system places threads, and mostly well. But a virtual machine's idle CPU may look busy
to it (Linux: `vcpu_is_preempted`); then it wakes a thread on the waker's CPU, where the thread
waits until a short run is over: 0.69 ms instead of 0.42, on two CPUs under KVM. So the caller takes
its own CPU from the affinity mask of the thread it wakes, and the thread puts it back.

One CPU is taken at a time. It is noted after it was taken, and the note is removed after it was put
back, so that none is ever lost: without a note the mask is whole, or will have one.
"""

from __future__ import annotations

from ..dialect import routine
from .atomic import atomic_load, atomic_store, count_bits, load, stack_words, store
from .platform import (
    AFFINITY_WORDS,
    cnnc_os_cpu,
    cnnc_os_get_affinity,
    cnnc_os_set_affinity,
    cnnc_os_thread,
)

# Words of a thread's place.
_PLACE_THREAD = 0  # the system's number of the thread; 0 until it has begun
_PLACE_TAKEN = 1  # 1 + the CPU that was taken from its mask, or 0
PLACE_SIZE = 2

_affinity_mask = stack_words(AFFINITY_WORDS)


@routine
def cnnc_place_enter(place: int) -> None:
    """To be called by a thread when it begins."""
    atomic_store(place, _PLACE_THREAD, cnnc_os_thread())


@routine
def cnnc_place_wake(place: int, workers: int) -> None:
    """To be called before waking a thread: has it wake on another CPU than the caller's.

    Not if the thread may use fewer CPUs than there are workers: some must share then."""
    thread = atomic_load(place, _PLACE_THREAD)
    if thread == 0 or atomic_load(place, _PLACE_TAKEN) != 0:
        return
    cpu, mask = cnnc_os_cpu(), _affinity_mask()
    if cpu < 0 or cnnc_os_get_affinity(thread, mask) == 0:
        return
    cpus = 0
    for word in range(AFFINITY_WORDS):
        cpus += count_bits(load(mask, word))
    rest = load(mask, cpu >> 6) & ~(1 << (cpu & 63))
    if cpus >= workers and rest != load(mask, cpu >> 6):
        store(mask, cpu >> 6, rest)
        cnnc_os_set_affinity(thread, mask)
        atomic_store(place, _PLACE_TAKEN, 1 + cpu)


@routine
def cnnc_place_woken(place: int) -> None:
    """To be called by a thread when it has woken: puts back the CPU taken from its mask."""
    cpu = atomic_load(place, _PLACE_TAKEN) - 1
    if cpu < 0:
        return
    thread, mask = atomic_load(place, _PLACE_THREAD), _affinity_mask()
    if cnnc_os_get_affinity(thread, mask) != 0:
        store(mask, cpu >> 6, load(mask, cpu >> 6) | 1 << (cpu & 63))
        cnnc_os_set_affinity(thread, mask)
    atomic_store(place, _PLACE_TAKEN, 0)
