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
from cnnc.compiler.codegen.standalone.build import (
    Network,
    Standalone,
    describe_standalone,
    weights_of,
)
from cnnc.compiler.codegen.standalone.header import header
from cnnc.compiler.codegen.standalone.interface import prefix_of
from cnnc.compiler.codegen.standalone.record import batch_symbol
from cnnc.compiler.codegen.standalone.system import c_compiler, link_program
from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.text import print_graph
from cnnc.compiler.program.program import Program
from cnnc.compiler.program.text import print_program
from cnnc.errors import InputError
from cnnc.runtime.cache import open_cache
from cnnc.runtime.devices import LEVELS, check_cpu, cpu_level
from cnnc.runtime.manifest import TensorSpec

from .compilation import ObjectStore, first_sizes, graph_for
from .files import whole_file, write_new, write_pieces, write_whole
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
    weights: str = "auto",
) -> Path:
    """The path, where now lies the model, compiled for these shapes.

    `emit` says as what; without it, the path's suffix does: "exe" (no suffix), a program; "so", a
    library; "obj", an object to be linked; the last two with a header for C beside them. These need
    nothing but libc. "ir" is the graph after all passes and the program; "llvm" the LLVM IR of the
    program's functions; "asm" their assembly. `target_cpu` is "native", a level of x86-64, or
    "multi": code for every level in a program or library, which picks when it starts. Of the
    symbols that `shapes` leaves open, the batch is 1; in a program or library there may be no
    others. Its `weights` are "inside", or in a file beside it, "side", that has its name and
    ".weights" after it; "auto" means beside from 2 GiB on. `tune` chooses kernels by measuring
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
    isas = _isas(target_cpu)
    if len(isas) > 1 and (tune or emit not in _STANDALONE):
        what = "to tune for" if tune else f"to emit {emit} for"
        raise InputError(f"say which CPU {what}", got=repr(target_cpu), expected="a single one")
    options = driver.Options(isas[0], level, checked, code_stamp(), low_memory=read_memory(memory))
    if weights not in WEIGHTS:
        expected = "one of " + ", ".join(WEIGHTS)
        raise InputError("unknown place of weights", got=repr(weights), expected=expected)
    source = source_of(model, shapes)  # the graph's parameters lie in the source's memory
    graph = graph_for(source, shapes or {})
    sizes = first_sizes(graph, shapes or {})
    if emit in _STANDALONE:
        _check_open_sizes(graph, shapes or {})
    if tune:
        options = replace(options, measured=_measurements(graph, sizes, options))
    cache = open_cache()
    store = ObjectStore(cache) if cache else None
    KINDS[emit](_Request(graph, sizes, options, store, isas, weights), Path(path))
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
    isas: Sequence[Isa]  # of a program or library; the best first
    weights: str

    def program(self) -> Program:
        return driver.lower_graph(self.graph, self.sizes, self.options)

    def texts(self, function: NativeFunction) -> tuple[str, ...]:
        return function.texts(self.options.isa, self.options.checked, self.store)

    def standalone(self, path: Path) -> Standalone:
        """What to write to the path. Weights beside it are written now."""
        networks = [self._network(isa) for isa in self.isas]
        weights = weights_of(self.graph, networks[0].description.manifest)
        large = weights.size_bytes >= _MOST_BYTES_INSIDE
        if self.weights == "inside" or (self.weights == "auto" and not large):
            return Standalone(networks, weights, cnnc.__version__)
        side = path.with_name(f"{path.name}.weights")
        write_pieces(side, weights.pieces)
        return Standalone(networks, weights, cnnc.__version__, side.name)

    def _network(self, isa: Isa) -> Network:
        options = replace(self.options, isa=isa)
        program = driver.lower_graph(self.graph, self.sizes, options)
        description = describe_standalone(self.graph, program, self.sizes, isa)
        code = Code(isa, options.checked, options.stamp, self.store)
        return Network(description, program, code)


def _write_program(request: _Request, path: Path) -> None:
    made = request.standalone(path)
    with whole_file(path) as temporary:
        if not _linked_by_system(made, Path(temporary)):
            pieces = [made.executable(), *made.bulk.pieces]
            write_new(temporary, pieces, executable=True)


def _linked_by_system(made: Standalone, path: Path) -> bool:
    """Whether the system's C compiler, if there is one, linked the program."""
    compiler, code = c_compiler(), path.with_suffix(".o")
    if compiler is None:
        return False
    try:
        write_new(code, [made.program(), *made.bulk.pieces])
        return link_program(compiler, code, path)
    finally:
        code.unlink(missing_ok=True)


def _write_library(request: _Request, path: Path) -> None:
    made = request.standalone(path)
    write_pieces(path, [made.library(prefix_of(path), path.name), *made.bulk.pieces])
    _write_header(made, path)


def _write_object(request: _Request, path: Path) -> None:
    made = request.standalone(path)
    write_pieces(path, [made.object(prefix_of(path)), *made.bulk.pieces])
    _write_header(made, path)


def _write_header(made: Standalone, path: Path) -> None:
    """The header for C beside a library or an object."""
    manifest = made.networks[0].description.manifest
    text = header(prefix_of(path), manifest, made.version)
    write_whole(path.with_suffix(".h"), text.encode())


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
    "exe": _write_program,
    "so": _write_library,
    "obj": _write_object,
    "ir": _written(_intermediate),
    "llvm": _written(_llvm),
    "asm": _written(_assembly),
}


WEIGHTS = ("auto", "inside", "side")
_MOST_BYTES_INSIDE = 2 << 30  # beyond, tools that read programs fail, and so do some systems
TARGET_CPUS = ("native", *LEVELS, "multi")
_STANDALONE = ("exe", "so", "obj")
_SUFFIXES = {".so": "so", ".o": "obj", ".ir": "ir", ".ll": "llvm", ".s": "asm"}


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


def _isas(target_cpu: str) -> list[Isa]:
    """The instruction sets of that name; "native" is what CNNC_TARGET_CPU says, or this CPU's,
    "multi" all of them, the best first."""
    if target_cpu == "multi":
        return list(reversed(Isa))
    name = knobs.TARGET_CPU.get() if target_cpu == "native" else target_cpu
    if name not in ("native", *LEVELS):
        expected = ", ".join(TARGET_CPUS)
        raise InputError("unknown target CPU", got=repr(target_cpu), expected=expected)
    return [Isa(cpu_level() if name == "native" else name)]
