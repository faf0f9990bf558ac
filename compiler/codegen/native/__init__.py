"""The native runtime: the pool of threads and the walker of tables, the same in every artefact.

It is generated like any kernel, from routines, so that a process, a shared library and an
executable run the very same code and need nothing but libc. `platform` has what depends on the
operating system, `atomic` the intrinsics; `waiting` spins and sleeps, `placement` keeps threads
apart, `pool` owns the threads, `walker` runs jobs.
"""

from __future__ import annotations

from ..frontend import Store, lower
from .platform import X86_64_LINUX
from .pool import (
    cnnc_pool_create,
    cnnc_pool_destroy,
    cnnc_pool_grow,
    cnnc_pool_run,
    cnnc_pool_thread,
)
from .walker import cnnc_execute, cnnc_walk

# What the runtime exports; see `runtime.abi`.
EXPORTS = tuple(
    routine.symbol
    for routine in (cnnc_execute, cnnc_pool_create, cnnc_pool_grow, cnnc_pool_destroy)
)


def modules(checked: bool, store: Store | None = None) -> tuple[str, ...]:
    """The IR texts of the runtime, to be linked into one module.

    They define EXPORTS, and leave undefined nothing but functions of libc."""
    # Exports, then what is reached by its address alone.
    roots = (
        cnnc_execute,
        cnnc_pool_create,
        cnnc_pool_grow,
        cnnc_pool_destroy,
        cnnc_walk,
        cnnc_pool_run,
        cnnc_pool_thread,
    )
    return (X86_64_LINUX, *lower(*roots, checked=checked, store=store))


__all__ = ["EXPORTS", "modules"]
