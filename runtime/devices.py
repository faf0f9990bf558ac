"""The machine a process runs on: how many cores it may use, and which instructions its CPU has.

Promises to respect what limits a process (affinity, cgroup quota, OMP_NUM_THREADS), and to say what
is missing when code can't run here. Leaves memory to `memory` and the worker threads to `pool`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import lru_cache

from cnnc import knobs
from cnnc.errors import ResourceError

# Flags, as /proc/cpuinfo spells them, that each level adds to the one before.
# Source: System V psABI for x86-64, "Micro-Architecture Levels".
LEVELS = {
    "x86-64-v2": ("cx16", "lahf_lm", "popcnt", "pni", "ssse3", "sse4_1", "sse4_2"),
    "x86-64-v3": ("avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe", "xsave"),
    "x86-64-v4": ("avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"),
}


def available_cores() -> int:
    """Cores this process may use: its affinity, or its cgroup's quota if less; at least 1.

    A quota is rounded down: threads that wait for each other must not be throttled half-way.
    """
    cores = len(os.sched_getaffinity(0))
    quota = cgroup_cores()
    return cores if quota is None else max(1, min(cores, int(quota)))


def default_threads() -> int:
    """Threads of a session that asks for none: CNNC_THREADS, else the cores it may use, of which
    OMP_NUM_THREADS may leave it fewer."""
    threads = knobs.THREADS.get()
    if threads:
        return threads
    cores = available_cores()
    first = os.environ.get("OMP_NUM_THREADS", "").split(",")[0].strip()
    return min(cores, int(first)) if first.isdecimal() and int(first) > 0 else cores


def cgroup_cores(groups: str = "/proc/self/cgroup", root: str = "/sys/fs/cgroup") -> float | None:
    """The smallest CPU quota, in cores, of the process's control groups and those above them.

    None where there is no quota. Reads version 1 and version 2 of the interface.
    """
    quotas: list[float] = []
    for line in _read(groups).splitlines():
        _, controllers, path = line.split(":", 2)
        if not controllers:
            for folder in _upwards(root, path):
                quotas += _quota(_read(f"{folder}/cpu.max").split())
        elif "cpu" in controllers.split(","):
            for folder in _upwards(f"{root}/{controllers}", path):
                texts = (_read(f"{folder}/cpu.cfs_{word}_us") for word in ("quota", "period"))
                quotas += _quota([text.strip() for text in texts])
    return min(quotas, default=None)


def _upwards(root: str, path: str) -> Iterator[str]:
    """The folder of a control group and of each group above it; some may not be visible here."""
    while path.strip("/"):
        yield root + path
        path = os.path.dirname(path)
    yield root


def _quota(words: list[str]) -> list[float]:
    """[cores] for a quota and a period in microseconds; [] for max, -1 and absent files."""
    if len(words) != 2 or not all(word.isdecimal() for word in words) or int(words[1]) == 0:
        return []
    return [int(words[0]) / int(words[1])]


def _read(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def cpu_level() -> str:
    """The highest level of `LEVELS` whose instructions this CPU has.

    Raises ResourceError for a CPU below all of them, or that is no x86-64.
    """
    level = ""
    for name, flags in LEVELS.items():
        if not cpu_flags().issuperset(flags):
            break
        level = name
    check_cpu(level or next(iter(LEVELS)))
    return level


def target_level() -> str:
    """The level that code is generated for: what CNNC_TARGET_CPU says, else this CPU's. Raises as
    `cpu_level`."""
    name = knobs.TARGET_CPU.get()
    return cpu_level() if name == "native" else name


def check_cpu(level: str) -> None:
    """Raises ResourceError, naming what is missing, when this CPU can't run code of that level."""
    if level not in LEVELS:
        raise ResourceError(
            "the code is for an unknown kind of CPU",
            got=level,
            expected="one of " + ", ".join(LEVELS),
        )
    levels = list(LEVELS)[: list(LEVELS).index(level) + 1]
    missing = [flag for name in levels for flag in LEVELS[name] if flag not in cpu_flags()]
    if missing:
        lowest = next(iter(LEVELS))
        raise ResourceError(
            f"this CPU can't run code for {level}",
            got=f"a CPU without {', '.join(missing)}",
            remedy=f"cnnc needs {lowest} or newer"
            if level == lowest
            else "compile for an older CPU with CNNC_TARGET_CPU",
        )


@lru_cache(maxsize=1)
def cpu_flags(path: str = "/proc/cpuinfo") -> frozenset[str]:
    """The instruction set flags of the first CPU the kernel lists; empty where it lists none."""
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            for line in file:
                name, _, flags = line.partition(":")
                if name.strip() == "flags":
                    return frozenset(flags.split())
    except OSError:
        pass
    return frozenset()


_CACHES = "/sys/devices/system/cpu/cpu0/cache"
_USUAL_CACHE_BYTES = {1: 32 << 10, 2: 1 << 20, 3: 32 << 20}


def cache_bytes(level: int, folder: str = _CACHES) -> int:
    """Size of the data cache of that level, 1 to 3, that the first CPU sees; a usual size where the
    system doesn't say."""
    for number in range(8):
        index = f"{folder}/index{number}"
        size = _read(f"{index}/size").strip()
        data = _read(f"{index}/type").strip() in ("Data", "Unified")
        if data and _read(f"{index}/level").strip() == str(level) and size.endswith("K"):
            return int(size[:-1]) << 10
    return _USUAL_CACHE_BYTES[level]


def cpu_name(path: str = "/proc/cpuinfo") -> str:
    """The model of the first CPU, as the kernel names it; empty where it doesn't."""
    for line in _read(path).splitlines():
        name, _, value = line.partition(":")
        if name.strip() == "model name":
            return value.strip()
    return ""
