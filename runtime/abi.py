"""The one contract between generated code and the runtime: how tables, jobs and workers lie in
memory.

Everything is little-endian 64-bit words unless said otherwise. `compiler.codegen` writes tables and
generates the code that reads them; `runtime` loads both and makes jobs. A change of anything here
changes `VERSION`, and an artefact of another version is not loaded.

A *table* is pure data, position-independent, and the same for every thread: header words, step
records, then the lists and argument blocks they point to. A *reference* is one word that names
memory: the number of a base in its upper 16 bits, a byte offset in the lower 48. A job's base table
turns it into an address.

Kernels have the signature `void kernel(const Args*, Worker*, int64 chunk0, int64 chunk1)`: `Args`
is the step's argument block, `Worker` the record below. An argument is one word; an address
argument is two: a reference and the size in bytes that may be read or written there. A function
argument is an index in the artefact's function table.
"""

from __future__ import annotations

VERSION = 1
MAGIC = 0x31434E4E43  # "CNNC1"

# Words of a table's header.
HEADER_MAGIC = 0
HEADER_VERSION = 1
HEADER_WORDS = 2  # length of the whole table in words
HEADER_PREPARE = 3  # number of steps of `prepare`; they come first
HEADER_RUN = 4  # number of steps of `run`
HEADER_SIZE = 8

# Words of a step record; records follow the header.
STEP_KERNEL = 0  # index in the function table
STEP_ARGUMENTS = 1  # where the argument block begins, in words from the table's begin
STEP_CHUNKS = 2
STEP_AFTER = 3  # where the list of earlier steps to wait for begins, in words; absolute numbers
STEP_AFTER_COUNT = 4
STEP_SIZE = 5

REFERENCE_BASE_SHIFT = 48
REFERENCE_OFFSET_MASK = (1 << 48) - 1

# Bases every job has; inputs, outputs, parameters, prepared buffers and states follow, in the order
# in which the artefact's manifest lists them.
BASE_ARENA = 0
BASE_CONSTANTS = 1
BASE_FIRST_BUFFER = 2

# Words of a job: what one call of `cnnc_execute` runs. The runtime fills it, workers only read it
# but for the counters.
JOB_TABLE = 0
JOB_FUNCTIONS = 1  # address of the artefact's function table
JOB_BASES = 2  # address of the base table, one address a base
JOB_COUNTERS = 3  # address of `counter_bytes` of memory, on a cache line; unused for one worker
JOB_SCRATCH = 4  # address of scratch memory
JOB_SCRATCH_STRIDE = 5  # bytes of scratch memory a worker
JOB_FIRST = 6  # first step to run
JOB_LAST = 7  # one past the last step to run; steps outside count as done
JOB_WORKERS = 8  # most workers that may take part; counters and scratch memory are made for so many
JOB_SLEEPERS = 9  # workers asleep on a counter of this job
JOB_PROFILE = 10  # address of `profile_bytes` of zeroed memory, or 0: nobody wants to know
JOB_SIZE = 16

# Counter memory of one step of the job: a line with the number of chunks done, then a line a worker
# of the words below. `cnnc_execute` zeroes them.
COUNTER_LINE_BYTES = 64
COUNTER_CLAIMED = 0  # chunks claimed of those whose home that worker is
COUNTER_PRESENT = 1  # 1 when it has begun the step


def counter_bytes(steps: int, workers: int) -> int:
    """Bytes of counter memory that a job of so many steps and workers needs."""
    return steps * (1 + workers) * COUNTER_LINE_BYTES


# Words of a profile record: what one worker did of one step of the job. The records of a step's
# workers, JOB_WORKERS of them, are neighbours. All words stay as they are where it ran no chunk.
PROFILE_BEGIN = 0  # nanoseconds of CLOCK_MONOTONIC, when it could begin its first chunk
PROFILE_END = 1  # when it had ended its last
PROFILE_CHUNKS = 2
PROFILE_SIZE = 8  # a cache line


def profile_bytes(steps: int, workers: int) -> int:
    """Bytes of profile records that a job of so many steps and workers needs."""
    return 8 * PROFILE_SIZE * steps * workers


# Words of the worker record that kernels get.
WORKER_BASES = 0
WORKER_FUNCTIONS = 1
WORKER_SCRATCH = 2  # address of this worker's scratch memory
WORKER_SCRATCH_BYTES = 3
WORKER_SIZE = 4

# Symbols that an artefact exports. The workers of a pool and of a job include the caller.
SYMBOL_MANIFEST = "cnnc_manifest"  # JSON text, ended by a zero byte
SYMBOL_FUNCTIONS = "cnnc_functions"  # addresses of the functions
SYMBOL_TABLE = "cnnc_table"  # the table of the shapes the artefact was compiled for
SYMBOL_CONSTANTS = "cnnc_constants"  # bytes of BASE_CONSTANTS
SYMBOL_EXECUTE = "cnnc_execute"  # int64 workers (pool, job): alone if the pool is 0 or busy
SYMBOL_POOL_CREATE = "cnnc_pool_create"  # int64 pool (workers): 0 when there is no memory
SYMBOL_POOL_GROW = "cnnc_pool_grow"  # int64 workers (pool, workers): how many there are now
SYMBOL_POOL_DESTROY = "cnnc_pool_destroy"  # void (pool)
# What libraries export beside that. A status of 0 is good; `cnnc_library_message` says what others
# mean.
SYMBOL_WEIGHTS = "cnnc_weights"
SYMBOL_HOLD_WEIGHTS = "cnnc_library_hold_weights"  # int64 status (int64 *address of the parameters)
SYMBOL_LEAVE_WEIGHTS = "cnnc_library_leave_weights"  # void ()
SYMBOL_MESSAGE = "cnnc_library_message"  # const char *text (int64 status)
WEIGHTS_EXPORTS = (SYMBOL_HOLD_WEIGHTS, SYMBOL_LEAVE_WEIGHTS, SYMBOL_MESSAGE)
EXPORTS = (
    SYMBOL_MANIFEST,
    SYMBOL_FUNCTIONS,
    SYMBOL_TABLE,
    SYMBOL_CONSTANTS,
    SYMBOL_EXECUTE,
    SYMBOL_POOL_CREATE,
    SYMBOL_POOL_GROW,
    SYMBOL_POOL_DESTROY,
)


def level_suffix(cpu: str) -> str:
    """What the symbols of a network for that CPU end with in a file that holds several."""
    return "_" + cpu.replace("-", "_")


def reference(base: int, offset: int) -> int:
    """The reference to a byte offset from a base. Raises OverflowError beyond the format's
    limits."""
    if not (0 <= base < 1 << 15 and 0 <= offset <= REFERENCE_OFFSET_MASK):
        raise OverflowError(f"reference to base {base}, offset {offset}")
    return base << REFERENCE_BASE_SHIFT | offset
