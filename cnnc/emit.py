"""Compiling to a file: a program or a library with everything inside, or a text to read.

Owns the kinds of file that there are. Leaves the compiler's stages to `compiler.driver`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cnnc
from cnnc import knobs
from cnnc.compiler import driver
from cnnc.compiler.codegen import llvm
from cnnc.compiler.codegen.artefact import Code, native_functions, tensor_spec
from cnnc.compiler.codegen.cpu.nest import NativeFunction
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.codegen.memory import CHECK_BOUNDS
from cnnc.compiler.codegen.standalone.build import Standalone, describe_standalone, weights_of
from cnnc.compiler.codegen.standalone.header import header
from cnnc.compiler.codegen.standalone.interface import prefix_of
from cnnc.compiler.codegen.standalone.record import batch_symbol
from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.text import print_graph
from cnnc.compiler.program.program import Program
from cnnc.compiler.program.text import print_program
from cnnc.errors import InputError
from cnnc.runtime.cache import open_cache
from cnnc.runtime.devices import LEVELS, check_cpu, cpu_level
from cnnc.runtime.manifest import TensorSpec

from .compilation import ObjectStore, first_sizes
from .files import write_whole
from .session import read_memory
from .source import source_of
from .stamp import code_stamp


def build(
    model: Any,
    path: str | os.PathLike[str],
    *,
    emit: str | None = None,
    target_cpu: str = "native",
    shapes: Mapping[str, Sequence[int]] | None = None,
    level: int = 3,
    tune: bool = False,
    memory: str = "normal",
) -> Path:
    """The path, where now lies the model, compiled for these shapes.

    `emit` says as what; without it, the path's suffix does: "exe" (no suffix), a program; "so", a
    library, with a header for C beside it; both need nothing but libc. "ir" is the graph after all
    passes and the program; "llvm" the LLVM IR of the program's functions; "asm" their assembly.
    `target_cpu` is "native" or a level of x86-64. Of the symbols that `shapes` leaves open, the
    batch is 1; in a program or library there may be no others. `tune` chooses kernels by measuring
    them, on this CPU; low `memory` among those for which weights don't grow. Raises ModelError,
    UnsupportedOpError, InputError, ResourceError, CompileError, and CnncError when the file can't
    be written.
    """
    emit = emit or kind_of(path)
    if emit not in KINDS:
        raise InputError("can't emit that", got=repr(emit), expected="one of " + ", ".join(KINDS))
    if level not in (0, 1, 2, 3):
        raise InputError("unknown level", got=repr(level), expected="0, 1, 2 or 3")
    checked = knobs.DEBUG.get() == "bounds"
    options = driver.Options(
        _isa(target_cpu), level, checked, code_stamp(), low_memory=read_memory(memory)
    )
    source = source_of(model, shapes)  # the graph's parameters lie in the source's memory
    graph = source.graph()
    sizes = first_sizes(graph, shapes or {})
    if emit in _STANDALONE:
        _check_open_sizes(graph, shapes or {})
    if tune:
        options = replace(options, measured=_measurements(graph, sizes, options))
    cache = open_cache()
    store = ObjectStore(cache) if cache else None
    KINDS[emit](_Request(graph, sizes, options, store), Path(path))
    return Path(path)


def _measurements(
    graph: Graph, sizes: Mapping[str, int], options: driver.Options
) -> Mapping[str, float]:
    from cnnc.measure.tune import tune  # runs kernels: only where that is asked for

    check_cpu(options.isa.value)
    return tune(driver.bind(graph, sizes), options)


@dataclass(frozen=True)
class _Request:
    """What to compile, for which sizes, and how."""

    graph: Graph
    sizes: Mapping[str, int]
    options: driver.Options
    store: ObjectStore | None

    def program(self) -> Program:
        return driver.lower_graph(self.graph, self.sizes, self.options)

    def texts(self, function: NativeFunction) -> tuple[str, ...]:
        return function.texts(self.options.isa, self.options.checked, self.store)

    def standalone(self) -> Standalone:
        program, options = self.program(), self.options
        description = describe_standalone(self.graph, program, self.sizes, options.isa)
        code = Code(options.isa, options.checked, options.stamp, self.store)
        weights = weights_of(self.graph, description.manifest)
        return Standalone(description, program, code, weights, cnnc.__version__)


def _write_library(request: _Request, path: Path) -> None:
    made, prefix = request.standalone(), prefix_of(path)
    write_whole(path, made.library(prefix))
    text = header(prefix, made.description.manifest, made.version)
    write_whole(path.with_suffix(".h"), text.encode())


def _write_executable(request: _Request, path: Path) -> None:
    write_whole(path, request.standalone().executable(), executable=True)


def _written(text: Callable[[_Request], str]) -> Callable[[_Request, Path], None]:
    """What writes the text that is made of a request."""
    return lambda request, path: write_whole(path, text(request).encode())


def _intermediate(request: _Request) -> str:
    graph = driver.optimise(driver.bind(request.graph, request.sizes), request.options)
    return f"{print_graph(graph)}\n{print_program(request.program())}"


def _llvm(request: _Request) -> str:
    functions = native_functions(request.program()).values()
    texts = (text for function in functions for text in request.texts(function))
    return llvm.linked_text(tuple(dict.fromkeys(texts)), request.options.isa)


def _assembly(request: _Request) -> str:
    options = request.options
    listings = [
        f"# {function.symbol}\n"
        + llvm.assembly(
            request.texts(function),
            options.isa,
            keep=[function.symbol],
            imports=[CHECK_BOUNDS] if options.checked else [],
        )
        for function in native_functions(request.program()).values()
    ]
    return "\n".join(listings)


KINDS: Mapping[str, Callable[[_Request, Path], None]] = {
    "exe": _write_executable,
    "so": _write_library,
    "ir": _written(_intermediate),
    "llvm": _written(_llvm),
    "asm": _written(_assembly),
}


_STANDALONE = ("exe", "so")
_SUFFIXES = {".so": "so", ".ir": "ir", ".ll": "llvm", ".s": "asm"}


def kind_of(path: str | os.PathLike[str]) -> str:
    """The kind of file that the suffix of a path stands for; a program, if it has none of these."""
    return _SUFFIXES.get(os.path.splitext(path)[1], "exe")


def _check_open_sizes(graph: Graph, shapes: Mapping[str, Sequence[int]]) -> None:
    """Raises InputError for an open size other than the batch that no shape of an input gives:
    code that stands alone can't be compiled for another one later."""
    specs = tuple(map(tensor_spec, graph.inputs))
    given = {str(dim) for spec in specs if spec.name in shapes for dim in spec.shape}
    for spec in specs:
        for dim in spec.shape:
            if isinstance(dim, str) and dim not in {*given, batch_symbol(specs)}:
                raise InputError(
                    "a size is open",
                    where=f"input {spec.name!r}",
                    got=f"[{', '.join(map(str, spec.shape))}]",
                    expected=f"a number for {dim}",
                    remedy="give the input's shape, as in --shape " + _example(spec),
                )


def _example(spec: TensorSpec) -> str:
    return f"{spec.name}:" + "x".join(str(d) if isinstance(d, int) else "8" for d in spec.shape)


def _isa(target_cpu: str) -> Isa:
    """The instruction set of that name; "native" is what CNNC_TARGET_CPU says, or this CPU's."""
    name = knobs.TARGET_CPU.get() if target_cpu == "native" else target_cpu
    if name not in ("native", *LEVELS):
        expected = "native, " + ", ".join(LEVELS)
        raise InputError("unknown target CPU", got=repr(target_cpu), expected=expected)
    return Isa(cpu_level() if name == "native" else name)
