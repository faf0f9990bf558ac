"""`cnnc compile`: a model becomes a file."""

from __future__ import annotations

import argparse
import time

from cnnc.compiler.codegen.platform import NATIVE
from cnnc.emit import KINDS, PLATFORMS, TARGET_CPUS, build
from cnnc.standalone import WEIGHTS

from .arguments import add_json, add_memory, add_model, add_tune
from .console import Output


def configure(parser: argparse.ArgumentParser) -> None:
    """Adds the verb's arguments."""
    add_model(parser)
    add_memory(parser)
    parser.add_argument("-o", "--output", required=True, metavar="FILE", help="where to write")
    parser.add_argument(
        "--emit",
        choices=list(KINDS),
        help="exe: a program that needs nothing but libc (default where FILE has no suffix of the "
        "others); so: a library and its header; obj: the same to be linked; ir, llvm, asm: texts "
        "to read",
    )
    parser.add_argument(
        "--platform",
        choices=PLATFORMS,
        default=NATIVE.value,
        help=f"which system and architecture to compile for (default: {NATIVE.value})",
    )
    parser.add_argument(
        "--target-cpu",
        choices=TARGET_CPUS,
        help="which CPU to compile for (default: this one; for another platform, any of its CPUs); "
        "multi: code for every level in one file, which picks when it starts",
    )
    parser.add_argument(
        "--weights",
        choices=WEIGHTS,
        default="auto",
        help="where a program or library has its weights: inside, or in FILE.weights beside it; "
        "auto (default): beside from 2 GiB on",
    )
    parser.add_argument(
        "--static",
        action="store_true",
        help="put the C library into a program, which then needs Linux alone "
        "(by ziglang: pip install 'cnnc[aot]'; the first time takes minutes)",
    )
    add_tune(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Compiles; gives the exit code."""
    output = Output(options)
    start = time.perf_counter()
    with output.status(f"compiling {options.model}"):
        path = build(
            options.model,
            options.output,
            emit=options.emit,
            platform=options.platform,
            target_cpu=options.target_cpu,
            shapes=dict(options.shape),
            level=options.level,
            tune=options.tune,
            weights=options.weights,
            static=options.static,
            memory=options.memory,
        )
    seconds, size_bytes = time.perf_counter() - start, path.stat().st_size
    if options.json:
        output.json({"path": str(path), "bytes": size_bytes, "seconds": round(seconds, 3)})
    else:
        output.say(f"wrote {path}: {size_bytes} bytes in {seconds:.1f} s")
    return 0
