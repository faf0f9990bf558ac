"""The header that declares a network's interface for C and C++."""

from __future__ import annotations

from collections.abc import Iterator
from string import Template

from cnnc.runtime.manifest import Manifest

from .interface import VERSION, identifier
from .status import BAD_ARGUMENT, DONE, NO_MEMORY, NO_WEIGHTS, OLD_CPU, WRONG_WEIGHTS

_C_TYPES = {"float32": "float", "float64": "double", "float16": "uint16_t", "bool": "uint8_t"}


_HEADER = Template("""\
/* $prefix: a neural network compiled by cnnc $compiler, for $cpu.

   A run reads and writes arrays in C order:

$rows

       $prefix *network;
       int32_t status = ${prefix}_create(0, &network);
       if (status == CNNC_DONE)
           status = ${prefix}_run(network, $calls);
       if (status != CNNC_DONE)
           fprintf(stderr, "%s\\n", ${prefix}_message(status));

   An instance serves one thread at a time. Threads that run at the same time need one each; they
   share the packed weights, and may share a pool of worker threads. Results don't depend on the
   number of threads. Nothing is printed, and no signal is handled.  */

#ifndef ${upper}_H
#define ${upper}_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef CNNC_STATUS
#define CNNC_STATUS
enum cnnc_status {
    CNNC_DONE = $done,
    CNNC_NO_MEMORY = $no_memory,
    CNNC_OLD_CPU = $old_cpu,      /* this CPU lacks instructions that the code needs */
    CNNC_BAD_ARGUMENT = $bad_argument, /* a null pointer, or a bad number of threads */
    CNNC_NO_WEIGHTS = $no_weights,   /* the weights' file beside the code can't be read */
    CNNC_WRONG_WEIGHTS = $wrong_weights /* that file is damaged, or belongs to other code */
};
typedef struct cnnc_pool cnnc_pool;
#endif

/* The version of this interface. A library serves programs built with the header of any library of
   the same version: functions are added under it, none is changed.  */
#define ${upper}_ABI_VERSION $version
int32_t ${prefix}_abi_version(void);

/* The network's name, inputs, outputs, memory and CPU, as JSON. Never to be freed.  */
const char *${prefix}_info(void);

/* What a status means. Never to be freed.  */
const char *${prefix}_message(int32_t status);

/* Bytes of memory that an instance for so many threads takes, beside the packed weights that all
   share; below 0 where none can be made.  */
int64_t ${prefix}_workspace_bytes(int32_t threads);

typedef struct $prefix $prefix;

/* Makes an instance with worker threads of its own. `threads` counts the caller; 0 means as many as
   there are cores to use, 1 means no others. The first instance packs the weights. Gives a status,
   and sets *instance only when that is CNNC_DONE.  */
int32_t ${prefix}_create(int32_t threads, $prefix **instance);

/* Makes an instance on a pool, which must outlive it. A run that finds the pool busy uses its
   caller's thread alone.  */
int32_t ${prefix}_create_on(cnnc_pool *pool, $prefix **instance);

/* Runs the network. The arrays are the caller's, and outputs must not overlap inputs. Gives a
   status.  */
int32_t ${prefix}_run($prefix *instance, $parameters);

/* Ends an instance. A null pointer is allowed.  */
void ${prefix}_destroy($prefix *instance);

/* Makes a pool of so many threads, the caller of a run counted; 0 means as many as there are cores
   to use. NULL when there is no memory. Instances of several networks may share it.  */
cnnc_pool *${prefix}_pool_create(int32_t threads);
void ${prefix}_pool_destroy(cnnc_pool *pool);

#ifdef __cplusplus
}
#endif

#endif
""")


def header(prefix: str, manifest: Manifest, version: str) -> str:
    """The header's text. `version` is the compiler's."""
    arguments = [*_arguments(manifest)]
    return _HEADER.substitute(
        prefix=prefix,
        upper=prefix.upper(),
        compiler=version,
        cpu=manifest.cpu,
        rows="\n".join(f"     {name}: {content}" for _, name, content in arguments),
        calls=", ".join(name for _, name, _ in arguments),
        parameters=", ".join(f"{type}{name}" for type, name, _ in arguments),
        version=VERSION,
        done=DONE,
        no_memory=NO_MEMORY,
        old_cpu=OLD_CPU,
        bad_argument=BAD_ARGUMENT,
        no_weights=NO_WEIGHTS,
        wrong_weights=WRONG_WEIGHTS,
    )


def _arguments(manifest: Manifest) -> Iterator[tuple[str, str, str]]:
    """Type, name and description of each array of a run; the names differ."""
    seen = {"instance"}
    for specs, shapes, const, verb in (
        (manifest.inputs, manifest.first.inputs, "const ", "reads"),
        (manifest.outputs, manifest.first.outputs, "", "writes"),
    ):
        for number, (spec, dims) in enumerate(zip(specs, shapes, strict=True)):
            name = identifier(spec.name, f"array{number}")
            while name in seen:
                name += "_"
            seen.add(name)
            type = _C_TYPES.get(spec.dtype, f"{spec.dtype}_t")
            yield f"{const}{type} *", name, f"{verb} {spec.dtype} [{', '.join(map(str, dims))}]"
