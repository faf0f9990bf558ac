"""How many threads a program uses when nobody says.

As `cnnc.runtime.devices` has it: the CPUs it may run on, or the quota of its control group if that
is less, which is rounded down. Of version 2 of the groups' interface only, and of the group that a
container sees as its own.
"""

from __future__ import annotations

from ..dialect import routine
from ..memory import maximum, minimum, udiv
from ..native.atomic import count_bits, load, stack_words
from ..native.platform import AFFINITY_WORDS, cnnc_os_get_affinity
from .libc import INT, LONG, POINTER, libc, load_byte, store_byte, text
from .platform import cnnc_os_close, cnnc_os_open, cnnc_os_read

_BUFFER_WORDS = 16

_strtoll = libc("strtoll", LONG, POINTER, POINTER, INT)

_QUOTA_FILE = text("/sys/fs/cgroup/cpu.max")
_mask = stack_words(AFFINITY_WORDS)
_buffer = stack_words(_BUFFER_WORDS)
_end = stack_words(1)


@routine
def cnnc_quota(most: int) -> int:
    """The whole cores of the control group's quota, at most `most`, which is the answer where there
    is none. The file holds two numbers of microseconds, or `max` and a number."""
    file = cnnc_os_open(_QUOTA_FILE())
    if file < 0:
        return most
    buffer = _buffer()
    length = cnnc_os_read(file, buffer, 8 * (_BUFFER_WORDS - 1))
    cnnc_os_close(file)
    if length <= 0:
        return most
    store_byte(buffer, length, 0)
    end = _end()
    quota = _strtoll(buffer, end, 10)
    period = _strtoll(load(end, 0), 0, 10)
    if load_byte(buffer, 0) == 109 or quota <= 0 or period <= 0:
        return most
    return minimum(most, maximum(1, udiv(quota, period)))


@routine
def cnnc_default_threads(most: int) -> int:
    """The threads that a run uses when nobody says, at most `most`."""
    cpus, mask = 0, _mask()
    if cnnc_os_get_affinity(0, mask) != 0:
        for word in range(AFFINITY_WORDS):
            cpus += count_bits(load(mask, word))
    return cnnc_quota(minimum(most, maximum(1, cpus)))
