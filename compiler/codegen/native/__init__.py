"""The native runtime: the pool of threads and the walker of tables, the same in every artefact.

It is generated like any kernel, from routines, so that a process, a shared library and an
executable run the very same code and need nothing but libc. `platform` declares what depends on
the operating system and the CPU, which `linux`, `macos`, `windows` and `processors` define;
`atomic` has the intrinsics; `waiting` spins and sleeps, `placement` keeps threads apart, `pool`
owns the threads, `walker` runs jobs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..frontend import Store, lower
from ..platform import Platform, System
from . import linux, macos, processors, windows
from .pool import (
    cnnc_pool_create,
    cnnc_pool_destroy,
    cnnc_pool_grow,
    cnnc_pool_run,
    cnnc_pool_thread,
)
from .walker import cnnc_execute, cnnc_walk

# Exports, then what is reached by its address alone.
ROOTS = (
    cnnc_execute,
    cnnc_pool_create,
    cnnc_pool_grow,
    cnnc_pool_destroy,
    cnnc_walk,
    cnnc_pool_run,
    cnnc_pool_thread,
)
# What the runtime exports; see `runtime.abi`.
EXPORTS = tuple(routine.symbol for routine in ROOTS[:4])
_SYSTEMS = {System.LINUX: linux.text, System.MACOS: macos.text, System.WINDOWS: windows.text}
# What there is a runtime for, and the text that defines what `platform` declares.
PLATFORMS: Mapping[Platform, str] = {
    platform: _SYSTEMS[platform.system](platform.architecture)
    + processors.TEXTS[platform.architecture]
    for platform in Platform
}


def texts(platform: Platform, checked: bool, store: Store | None = None) -> Sequence[str]:
    """The runtime's LLVM IR. It leaves undefined nothing but functions of libc."""
    return [lower(*ROOTS, checked=checked, store=store), PLATFORMS[platform]]


__all__ = ["EXPORTS", "PLATFORMS", "ROOTS", "texts"]
