"""A network as functions that a C program calls: the code under the interface of a library.

`interface` gives these functions the names and types that C sees. Any number of threads may call
them at once, but for one instance.
"""

from __future__ import annotations

from ..dialect import routine
from ..native.atomic import load
from ..native.pool import cnnc_pool_create
from .arguments import MOST_THREADS
from .cores import cnnc_default_threads
from .instance import INSTANCE_PARTS, cnnc_create, cnnc_run, cnnc_workspace_bytes
from .libc import text
from .record import PART_INFO, PART_RECORD, RECORD_INPUTS, RECORD_OUTPUTS
from .status import (
    BAD_ARGUMENT,
    DONE,
    NO_MEMORY,
    NO_WEIGHTS,
    OLD_CPU,
    WRONG_WEIGHTS,
)
from .variants import cnnc_least_variant, cnnc_variant
from .weights import cnnc_weights_hold, cnnc_weights_leave

_DONE = text("done")
_NO_MEMORY = text("the system has no memory for it")
_OLD_CPU = text("this CPU lacks instructions that the code needs")
_BAD_ARGUMENT = text("a null pointer, or a number of threads that is not 0 to 256")
_NO_WEIGHTS = text("the file with the weights, beside the code, can't be read")
_WRONG_WEIGHTS = text("the file with the weights is not the one that belongs to the code")
_UNKNOWN = text("unknown status")


@routine
def cnnc_library_message(status: int) -> int:
    """The address of the text that says what a status means."""
    if status == DONE:
        return _DONE()
    if status == NO_MEMORY:
        return _NO_MEMORY()
    if status == OLD_CPU:
        return _OLD_CPU()
    if status == NO_WEIGHTS:
        return _NO_WEIGHTS()
    if status == WRONG_WEIGHTS:
        return _WRONG_WEIGHTS()
    return _BAD_ARGUMENT() if status == BAD_ARGUMENT else _UNKNOWN()


@routine
def cnnc_library_info() -> int:
    """The address of the JSON text about the network that this CPU runs; about the one that asks
    least of a CPU where it runs none."""
    parts = cnnc_variant()
    return load(parts if parts != 0 else cnnc_least_variant(), PART_INFO)


@routine
def cnnc_library_threads(threads: int) -> int:
    """The number of threads, chosen where it is 0; below 0 where it is none."""
    if threads < 0 or threads > MOST_THREADS:
        return -1
    return threads if threads > 0 else cnnc_default_threads(MOST_THREADS)


@routine
def cnnc_library_workspace(threads: int) -> int:
    """Bytes of memory that an instance for so many threads takes; below 0 where it can't be."""
    parts, workers = cnnc_variant(), cnnc_library_threads(threads)
    return -1 if parts == 0 or workers < 0 else cnnc_workspace_bytes(parts, workers)


@routine
def cnnc_library_hold_weights(result: int) -> int:
    """Puts the address of the parameters at the address `result`; gives a status. They stay until
    `cnnc_library_leave_weights`."""
    parts = cnnc_variant()
    return OLD_CPU if parts == 0 else cnnc_weights_hold(parts, result)


@routine
def cnnc_library_leave_weights() -> None:
    """To be called once for each time that the weights were held."""
    cnnc_weights_leave(cnnc_variant())


@routine
def cnnc_library_pool(threads: int) -> int:
    """A pool of threads that instances share, 0 when there is none."""
    workers = cnnc_library_threads(threads)
    return 0 if workers < 0 else cnnc_pool_create(workers)


@routine
def cnnc_library_create(pool: int, threads: int, result: int) -> int:
    """Puts a new instance at the address `result`; gives a status."""
    parts, workers = cnnc_variant(), cnnc_library_threads(threads)
    if result == 0 or workers < 0:
        return BAD_ARGUMENT
    return OLD_CPU if parts == 0 else cnnc_create(parts, pool, workers, result)


@routine
def cnnc_library_run(instance: int, inputs: int, outputs: int) -> int:
    """Runs the network on arrays whose addresses lie at `inputs` and `outputs`; gives a status."""
    if instance == 0:
        return BAD_ARGUMENT
    record = load(load(instance, INSTANCE_PARTS), PART_RECORD)
    for i in range(load(record, RECORD_INPUTS)):
        if load(inputs, i) == 0:
            return BAD_ARGUMENT
    for i in range(load(record, RECORD_OUTPUTS)):
        if load(outputs, i) == 0:
            return BAD_ARGUMENT
    cnnc_run(instance, inputs, outputs)
    return DONE
