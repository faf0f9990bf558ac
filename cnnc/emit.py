"""Compiling to a file: a program or a library with everything inside, or a text to read.

Owns the kinds of file that there are. Leaves the compiler's stages to `compiler.driver`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from cnnc import knobs
from cnnc.compiler import driver
from cnnc.compiler.codegen import llvm
from cnnc.compiler.codegen.artefact import native_functions
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.codegen.memory import CHECK_BOUNDS
from cnnc.compiler.codegen.platform import NATIVE, ObjectFormat, Platform, System
from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.text import print_graph
from cnnc.compiler.program.text import print_program
from cnnc.errors import InputError
from cnnc.runtime.cache import open_cache
from cnnc.runtime.devices import check_cpu, target_level

from .arguments import read_level, read_memory
from .compilation import first_sizes, graph_for, store_in
from .files import write_whole
from .source import source_of
from .stamp import code_stamp
from .standalone import (
    WEIGHTS,
    Request,
    check_closed,
    write_library,
    write_object,
    write_program,
)


def build(
    model: Any,
    path: str | os.PathLike[str],
    *,
    emit: str | None = None,
    platform: str = NATIVE.value,
    target_cpu: str | None = None,
    shapes: Mapping[str, Sequence[int]] | None = None,
    level: int = 3,
    tune: bool = False,
    memory: str = "normal",
    weights: str = "auto",
    static: bool = False,
) -> Path:
    """The path, where now lies the model, compiled for these shapes.

    `emit` says as what; without it, the path's suffix does: "exe" (no suffix), a program; "so", a
    library; "obj", an object to be linked; all need libc alone, the last two have a header for C
    beside them. "ir" is the graph after all passes and the program; "llvm" the LLVM IR of the
    program's functions; "asm" their assembly. `platform` is what the file is for, and `target_cpu`
    "native", which is the default here, an instruction set of the platform, of which the least is
    the default elsewhere, or "multi": code for all of them in a program or library, which picks
    when it starts. Of the symbols that `shapes` leaves open, the batch is 1; a program or library
    may have no others. Its `weights` are "inside", or "side": in a file beside it with ".weights"
    after its name; "auto" means beside from 2 GiB on. A `static` program has the C library inside;
    that needs ziglang. `tune` chooses kernels by measuring them, on this CPU; low `memory` among
    those for which weights don't grow. Raises ModelError, UnsupportedOpError, InputError,
    ResourceError, CompileError, and CnncError when the file can't be written.
    """
    emit, shapes, path = emit or kind_of(path), shapes or {}, Path(path)
    _check_choices(emit, level, weights, static)
    target = _platform(platform)
    _check_form(target, emit, static)
    isas = _isas(target_cpu, target, emit, tune)
    options = _options(isas[0], target, level, memory)
    source = source_of(model, shapes)  # the graph's parameters lie in the source's memory
    graph = graph_for(source, shapes)
    sizes = first_sizes(graph, shapes)
    if emit in STANDALONE:
        check_closed(graph, shapes)
    if tune:
        options = replace(options, measured=_measurements(graph, sizes, options))
    KINDS[emit](Request(graph, sizes, options, store_in(open_cache()), isas, weights, static), path)
    return path


def _check_choices(emit: str, level: int, weights: str, static: bool) -> None:
    """Raises InputError for an argument of `build` that is none of its choices."""
    if emit not in KINDS:
        raise InputError("can't emit that", got=repr(emit), expected="one of " + ", ".join(KINDS))
    read_level(level)
    if weights not in WEIGHTS:
        expected = "one of " + ", ".join(WEIGHTS)
        raise InputError("unknown place of weights", got=repr(weights), expected=expected)
    if static and emit != "exe":
        raise InputError("only a program can be static", got=repr(emit), expected="'exe'")


def _options(isa: Isa, platform: Platform, level: int, memory: str) -> driver.Options:
    checked, low_memory = knobs.DEBUG.get() == "bounds", read_memory(memory)
    return driver.Options(
        isa, level, checked, code_stamp(), low_memory=low_memory, platform=platform
    )


def _measurements(
    graph: Graph, sizes: Mapping[str, int], options: driver.Options
) -> Mapping[str, float]:
    from cnnc.measure.tune import tune  # runs kernels: only where that is asked for

    check_cpu(options.isa.value)
    return tune(driver.bind(graph, sizes), options)


def _written(text: Callable[[Request], str]) -> Callable[[Request, Path], None]:
    """What writes the text that is made of a request."""
    return lambda request, path: write_whole(path, text(request).encode())


def _intermediate(request: Request) -> str:
    graph = driver.optimise(driver.bind(request.graph, request.sizes), request.options)
    return f"{print_graph(graph)}\n{print_program(request.program())}"


def _llvm(request: Request) -> str:
    functions = native_functions(request.program()).values()
    texts = (text for function in functions for text in request.texts(function))
    unique, options = tuple(dict.fromkeys(texts)), request.options
    return llvm.linked_text(unique, options.isa, options.platform)


def _assembly(request: Request) -> str:
    options = request.options
    listings = [
        f"# {function.symbol}\n"
        + llvm.assembly(
            request.texts(function),
            options.isa,
            keep=[function.symbol],
            imports=[CHECK_BOUNDS] if options.checked else [],
            platform=options.platform,
        )
        for function in native_functions(request.program()).values()
    ]
    return "\n".join(listings)


KINDS: Mapping[str, Callable[[Request, Path], None]] = {
    "exe": write_program,
    "so": write_library,
    "obj": write_object,
    "ir": _written(_intermediate),
    "llvm": _written(_llvm),
    "asm": _written(_assembly),
}
PLATFORMS = tuple(platform.value for platform in Platform)
TARGET_CPUS = ("native", *(isa.value for isa in Isa), "multi")
STANDALONE = ("exe", "so", "obj")
_SUFFIXES = {
    **dict.fromkeys((".so", ".dylib", ".dll"), "so"),
    **dict.fromkeys((".o", ".obj"), "obj"),
    **{".ir": "ir", ".ll": "llvm", ".s": "asm"},
}


def kind_of(path: str | os.PathLike[str]) -> str:
    """The kind of file that the suffix of a path stands for; a program, if it has none of these."""
    return _SUFFIXES.get(os.path.splitext(path)[1], "exe")


def _platform(name: str) -> Platform:
    """The platform of that name. Raises InputError when there is none."""
    if name not in PLATFORMS:
        raise InputError("unknown platform", got=repr(name), expected=", ".join(PLATFORMS))
    return Platform(name)


def _check_form(platform: Platform, emit: str, static: bool) -> None:
    """Raises InputError for what there is on other platforms only."""
    if static and platform.system is not System.LINUX:
        raise InputError("only programs for Linux can be static", got=repr(platform.value))
    if emit == "obj" and platform.object_format is not ObjectFormat.ELF:
        raise InputError(
            "an object can't be emitted for this platform",
            got=repr(platform.value),
            remedy="emit a library",
        )


def _isas(target_cpu: str | None, platform: Platform, emit: str, tune: bool) -> list[Isa]:
    """The platform's instruction sets of that name; "native" is what CNNC_TARGET_CPU says, or this
    CPU's, "multi" all of them, the best first. Raises InputError for several where there can be but
    one, and for what the platform hasn't."""
    here, isas = platform is NATIVE, platform.architecture.isas
    if tune and not here:
        raise InputError("can't tune for it", got=repr(platform.value), expected=repr(NATIVE.value))
    names = ["native"] * here + [isa.value for isa in isas] + ["multi"] * (len(isas) > 1)
    name = target_cpu or names[0]
    if name not in names:
        raise InputError("unknown target CPU", got=repr(name), expected=", ".join(names))
    if name == "multi":
        if tune or emit not in STANDALONE:
            what = "to tune for" if tune else f"to emit {emit} for"
            raise InputError(f"say which CPU {what}", got="'multi'", expected="a single one")
        return [*reversed(isas)]
    return [Isa(target_level() if name == "native" else name)]
