"""A network that runs: from arrays to arrays, for any sizes, from any number of threads.

`Network` joins the rest of the runtime: `arrays` checks what users give, `variants` has the code
for their sizes, a context of its own runs each call, and `pool` gives it threads. Promises that
calls in parallel don't disturb each other (where there are states, they follow each other), that a
failed call leaves the network usable, that `close` waits for the calls in progress, and that a
forked child can go on. Leaves names and sessions to the face.
"""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from math import prod
from typing import Any

import numpy as np

from cnnc.errors import CnncError, InputError, ResourceError

from .arrays import check_count, dtype_of, read_sizes, to_array, writable_output
from .context import Context, Observer
from .devices import default_threads
from .library import Artefact
from .manifest import Manifest
from .pool import Lease
from .profile import Profile
from .states import States
from .variants import Payloads, Specialise, Store, Variant, Variants

_NO_TURN = nullcontext()  # runs without states need not wait for each other
_LOST_WORD_SECONDS = 0.05  # how often `close` looks itself: an interrupted call may say nothing


class Network:
    """An artefact with its parameters, ready to be called; ends by `close` or the last reference.

    `payloads` gives the bytes of each of the model's parameters. `specialise` compiles for sizes
    that the artefact was not compiled for; without it they are refused. `store` keeps what it made.
    With 0 threads, a run uses as many as `devices.default_threads` says. At most `capacity` sets of
    sizes stay loaded. States that are given are used, and shared with whoever has them too.
    `release` gives back the memory in which payloads lie as long as nobody reads them: it is called
    whenever a part of them has been packed.
    """

    def __init__(
        self,
        artefact: Artefact,
        payloads: Payloads,
        specialise: Specialise | None = None,
        *,
        threads: int = 0,
        store: Store | None = None,
        capacity: int = 8,
        states: States | None = None,
        release: Callable[[], None] | None = None,
    ) -> None:
        self.manifest: Manifest = artefact.manifest
        self.threads = threads or default_threads()
        self._lease = Lease(artefact, self.threads) if self.threads > 1 else None
        self._variants: Variants | None = Variants(
            artefact, payloads, specialise, store, self.threads, capacity, states, release
        )
        self._dtypes = tuple(dtype_of(spec.dtype) for spec in self.manifest.outputs)
        self._calls: dict[object, int] = {}  # the thread of each call in progress
        self._renew_locks()
        _networks.add(self)

    def _renew_locks(self) -> None:
        self._finished = threading.Condition()

    def run(
        self,
        values: Sequence[Any],
        out: Sequence[Any] | None = None,
        observer: Observer | None = None,
        profile: Profile | None = None,
    ) -> list[np.ndarray]:
        """The network's outputs for the values of its inputs, both in the manifest's order.

        Outputs for which `out` has an array (and not None) are written there. An observer sees the
        memory after each step; a profile gets one more run. Raises InputError for values that don't
        fit, ResourceError when there is no memory, and what compiling for new sizes raises.
        """
        try:
            return self._run(values, out, observer, profile)
        except ResourceError:
            raise
        except MemoryError as error:
            raise ResourceError(
                f"no memory for the arrays of a run: {error}", where=self.manifest.name
            ) from None

    def _run(
        self,
        values: Sequence[Any],
        out: Sequence[Any] | None,
        observer: Observer | None,
        profile: Profile | None,
    ) -> list[np.ndarray]:
        check_count("inputs", values, self.manifest.inputs)
        arrays = [to_array(v, spec) for v, spec in zip(values, self.manifest.inputs, strict=True)]
        shapes = tuple([array.shape for array in arrays])
        pool = self._lease.pool if self._lease else 0
        call = object()
        try:
            self._calls[call] = threading.get_ident()
            variants = self._open_variants()
            variant = variants.recall(shapes)
            if variant is None:
                sizes = read_sizes(arrays, self.manifest.inputs)
                empty = self._empty_shapes(sizes)
                if empty is not None:
                    return self._finish(self._targets(empty, out), out)
                variant = variants.load(shapes, sizes, pool, observer)
            targets = self._targets(variant.specialisation.outputs, out)
            if out is not None:
                arrays = _apart(arrays, targets)
            with variants.states.turn if variants.states else _NO_TURN:
                context = variant.context(self.threads, variants.allocate)
                try:
                    _bind(context, variant, arrays, targets)
                    records = profile.record(variant.steps, self.threads) if profile else None
                    context.execute(pool, observer, records)
                finally:
                    variant.idle.append(context)
            return self._finish(targets, out)
        finally:
            # A single call into C, so that no interrupt leaves the call on the list for ever.
            self._calls.pop(call, None)
            if self._variants is None:
                with self._finished:
                    self._finished.notify_all()

    @property
    def states(self) -> States | None:
        """The network's states; None where it has none. Raises InputError when it is closed."""
        return self._open_variants().states

    def parameters_changed(self) -> None:
        """Has the next run prepare the payloads anew: their elements are others now.

        Raises InputError when the network is closed."""
        self._open_variants().forget()

    def _open_variants(self) -> Variants:
        variants = self._variants
        if variants is None:
            raise InputError("the network is closed", where=self.manifest.name)
        return variants

    def _empty_shapes(self, sizes: Mapping[str, int]) -> list[tuple[int, ...]] | None:
        """The outputs' shapes if an input is empty, and all outputs are known to be; else None."""
        if 0 not in sizes.values():
            return None
        shapes = [tuple(sizes.get(str(d), d) for d in s.shape) for s in self.manifest.outputs]
        known = [tuple(d for d in shape if isinstance(d, int)) for shape in shapes]
        return known if known == shapes and not any(prod(shape) for shape in known) else None

    def _targets(
        self, shapes: Sequence[tuple[int, ...]], out: Sequence[Any] | None
    ) -> list[np.ndarray]:
        """The arrays that native code writes."""
        if out is None:
            return [np.empty(s, d) for s, d in zip(shapes, self._dtypes, strict=True)]
        specs = self.manifest.outputs
        check_count("outputs", out, specs)
        targets = [
            np.empty(shape, dtype) if o is None else writable_output(o, spec, shape)
            for o, spec, shape, dtype in zip(out, specs, shapes, self._dtypes, strict=True)
        ]
        for i, target in enumerate(targets):
            for j in range(i):
                if np.may_share_memory(target, targets[j]):
                    raise InputError(
                        f"the array overlaps that of output {specs[j].name!r}",
                        where=f"output {specs[i].name!r}",
                    )
        return targets

    @staticmethod
    def _finish(targets: list[np.ndarray], out: Sequence[Any] | None) -> list[np.ndarray]:
        """The outputs as the user wants them: those in other memory orders are copied there."""
        for i, wanted in enumerate(out or ()):
            if wanted is not None and wanted is not targets[i]:
                wanted[...] = targets[i]
                targets[i] = wanted
        return targets

    def close(self) -> None:
        """Frees everything, once the calls in progress are done; later calls are refused.

        Safe to call twice. Raises CnncError inside a call of the same network's own.
        """
        if threading.get_ident() in list(self._calls.values()):
            raise CnncError("can't be closed from inside its own run", where=self.manifest.name)
        # A call lists itself before it looks at this: it is waited for, or it is refused.
        self._variants = None
        with self._finished:
            while self._calls:
                self._finished.wait(_LOST_WORD_SECONDS)
        if self._lease is not None:
            self._lease.close()

    def _go_on_after_fork(self) -> None:
        """In a forked child only the thread that forked exists: calls of others are gone."""
        self._renew_locks()
        own = threading.get_ident()
        self._calls = {call: thread for call, thread in self._calls.items() if thread == own}
        if self._variants is not None:
            self._variants.renew_locks()


def _apart(arrays: list[np.ndarray], targets: list[np.ndarray]) -> list[np.ndarray]:
    """The inputs, copied where an output overlaps them: it is written while they are read."""
    return [a.copy() if any(np.may_share_memory(a, t) for t in targets) else a for a in arrays]


def _bind(
    context: Context, variant: Variant, arrays: list[np.ndarray], targets: list[np.ndarray]
) -> None:
    """Gives native code the arrays' addresses; the caller keeps the arrays while it runs."""
    for base, index in variant.inputs:
        context.bases[base] = arrays[index].ctypes.data
    for base, index in variant.outputs:
        context.bases[base] = targets[index].ctypes.data


_networks: weakref.WeakSet[Network] = weakref.WeakSet()


def _after_fork() -> None:
    for network in _networks:
        network._go_on_after_fork()


os.register_at_fork(after_in_child=_after_fork)
