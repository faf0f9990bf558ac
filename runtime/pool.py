"""The process's one pool of native worker threads.

The first network that wants more than one thread has its artefact make the pool; all others share
it, and it grows to what the most demanding of them wants. Promises that the pool goes when the last
lease does, together with its threads, and that the code its threads run stays loaded until then.
Leaves it to the native pool who runs next, and to start its threads anew in a forked child.
"""

from __future__ import annotations

import ctypes
import os
import threading
import weakref

from . import abi
from .library import Artefact


class Lease:
    """A network's share of the pool, given back by `close` or with the last reference.

    `pool` is what `cnnc_execute` takes: 0 where the system has no memory for threads, and then jobs
    run on their callers' threads alone, with the same results.
    """

    def __init__(self, artefact: Artefact, workers: int) -> None:
        self.pool = _pool.enter(artefact, workers)
        self._leave = weakref.finalize(self, _pool.leave)
        self._leave.atexit = False  # other threads may still run jobs then

    def close(self) -> None:
        """Gives the share back: no job may run on it any more. Safe to call twice."""
        self._leave()


class _Pool:
    """The native pool and the number of leases on it.

    The lock is one that its holder may take again: the last reference to a lease may go, and leave
    the pool, in the middle of `enter`, which therefore counts its own lease first.
    """

    def __init__(self) -> None:
        self.renew_lock()
        self._leases = 0
        self._workers = 0
        self._native = 0
        self._maker: Artefact | None = None  # keeps the code of the threads loaded

    def renew_lock(self) -> None:
        """A free lock: in a forked child, the thread that held the old one may not exist."""
        self._lock = threading.RLock()

    def enter(self, artefact: Artefact, workers: int) -> int:
        with self._lock:
            self._leases += 1
            try:
                self._create_or_grow(artefact, workers)
            except BaseException:
                self.leave()
                raise
            return self._native

    def _create_or_grow(self, artefact: Artefact, workers: int) -> None:
        if self._maker is None:
            self._native = _function(artefact, abi.SYMBOL_POOL_CREATE, 1)(workers)
            self._workers = workers
            self._maker = artefact if self._native else None
        elif workers > self._workers:
            grow = _function(self._maker, abi.SYMBOL_POOL_GROW, 2)
            self._workers = grow(self._native, workers)

    def leave(self) -> None:
        with self._lock:
            self._leases -= 1
            if self._leases == 0 and self._maker is not None:
                native, self._native = self._native, 0
                maker, self._maker = self._maker, None
                _function(maker, abi.SYMBOL_POOL_DESTROY, 1)(native)


def _function(artefact: Artefact, symbol: str, arguments: int) -> ctypes._FuncPointer:
    """The native function of so many words; what it returns is noise where it returns nothing."""
    prototype = ctypes.CFUNCTYPE(ctypes.c_int64, *[ctypes.c_int64] * arguments)
    return prototype(artefact.library.address(symbol))


_pool = _Pool()
os.register_at_fork(after_in_child=_pool.renew_lock)
