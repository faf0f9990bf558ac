"""Writing what stands alone: programs, libraries and objects, with weights inside or beside them.

Owns what such a file is made for, and how it is put on disk. Leaves what is in it to
`compiler.codegen.standalone`.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import cnnc
from cnnc.compiler import driver
from cnnc.compiler.codegen.artefact import Code, tensor_spec
from cnnc.compiler.codegen.cpu.nest import NativeFunction
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.codegen.platform import NATIVE
from cnnc.compiler.codegen.standalone.build import (
    Network,
    Standalone,
    describe_standalone,
    weights_of,
)
from cnnc.compiler.codegen.standalone.header import header
from cnnc.compiler.codegen.standalone.interface import prefix_of
from cnnc.compiler.codegen.standalone.linking import (
    LINKED,
    Form,
    c_compiler,
    check_ziglang,
    link_by_ziglang,
    link_program,
)
from cnnc.compiler.codegen.standalone.modules import linker_files
from cnnc.compiler.codegen.standalone.record import batch_symbol
from cnnc.compiler.ir.graph import Graph, Role
from cnnc.compiler.program.program import Program
from cnnc.errors import InputError
from cnnc.runtime.manifest import TensorSpec

from .compilation import ObjectStore
from .files import whole_file, write_new, write_whole

_LOG = logging.getLogger("cnnc")
WEIGHTS = ("auto", "inside", "side")
MOST_BYTES_INSIDE = 2 << 30  # beyond, tools that read programs fail, and so do some systems


@dataclass(frozen=True)
class Request:
    """What to compile to a file: for which sizes, and how. `isas` are the instruction sets of a
    program or library, the best first; `static` asks for a program with the C library inside."""

    graph: Graph
    sizes: Mapping[str, int]
    options: driver.Options
    store: ObjectStore | None
    isas: Sequence[Isa]
    weights: str
    static: bool

    def program(self) -> Program:
        """The program for the first of the instruction sets."""
        return driver.lower_graph(self.graph, self.sizes, self.options)

    def texts(self, function: NativeFunction) -> tuple[str, ...]:
        """The LLVM IR of a function."""
        return function.texts(self.options.isa, self.options.checked, self.store)

    def standalone(self, path: Path) -> Standalone:
        """What to write to the path."""
        networks = [self._network(isa) for isa in self.isas]
        weights = weights_of(self.graph, networks[0].description.manifest)
        large = weights.size_bytes >= MOST_BYTES_INSIDE
        if self.weights == "inside" or (self.weights == "auto" and not large):
            return Standalone(networks, weights, cnnc.__version__)
        side = f"{path.name}.weights"
        if self.weights == "auto":
            _LOG.warning(
                "%s needs %s beside it: 2 GiB of weights or more don't go inside", path.name, side
            )
        return Standalone(networks, weights, cnnc.__version__, side)

    def _network(self, isa: Isa) -> Network:
        options = replace(self.options, isa=isa)
        program = driver.lower_graph(self.graph, self.sizes, options)
        description = describe_standalone(self.graph, program, self.sizes, isa)
        code = Code(isa, options.checked, options.stamp, self.store, options.platform)
        return Network(description, program, code)


def write_program(request: Request, path: Path) -> None:
    """Writes a program, linked by who can. Raises CompileError when nobody can."""
    made = request.standalone(path)
    with whole_file(path) as temporary, _weights_beside(made, path):
        if request.static or made.platform is not NATIVE:
            form = Form.STATIC_PROGRAM if request.static else Form.PROGRAM
            _link_by_ziglang(made, Path(temporary), path.name, form)
        elif not _linked_by_compiler(made, Path(temporary)):
            pieces = [made.executable(), *made.bulk.pieces]
            write_new(temporary, pieces, executable=True)


def _linked_by_compiler(made: Standalone, path: Path) -> bool:
    """Whether the system's C compiler, if there is one, made the program."""
    compiler = c_compiler()
    if compiler is None:
        return False
    code = path.with_suffix(".o")
    try:
        write_new(code, [made.program(), *made.bulk.pieces])
        return link_program(compiler, code, path)
    finally:
        code.unlink(missing_ok=True)


def _link_by_ziglang(made: Standalone, path: Path, name: str, form: Form) -> None:
    """Has ziglang link a program, or a library of that name. A library for Windows gets one beside
    it through which others are linked to it."""
    check_ziglang()
    prefix = prefix_of(Path(name)) if form is Form.LIBRARY else None
    with TemporaryDirectory(prefix=f"{path.name}.", dir=path.parent) as temporary:
        folder, files = Path(temporary), linker_files(made, prefix)
        for file, pieces in files.items():
            write_new(folder / file, pieces)
        linked = [file for file in files if file.endswith((".o", ".s"))]
        link_by_ziglang(linked, name, folder, made.platform, form)
        os.replace(folder / LINKED / name, path)
        imports = Path(name).with_suffix(".lib")
        if form is Form.LIBRARY and (folder / LINKED / imports).exists():
            os.replace(folder / LINKED / imports, path.parent / imports)


def write_library(request: Request, path: Path) -> None:
    """Writes a library, and its header for C beside it. Raises CompileError when nobody can link
    it."""
    made, prefix = request.standalone(path), prefix_of(path)
    with _beside_header(made, path) as temporary:
        if made.platform is NATIVE:
            write_new(temporary, [made.library(prefix, path.name), *made.bulk.pieces])
        else:
            _link_by_ziglang(made, temporary, path.name, Form.LIBRARY)


def write_object(request: Request, path: Path) -> None:
    """Writes an object to be linked, and its header for C beside it."""
    made = request.standalone(path)
    with _beside_header(made, path) as temporary:
        write_new(temporary, [made.object(prefix_of(path)), *made.bulk.pieces])


@contextmanager
def _beside_header(made: Standalone, path: Path) -> Iterator[Path]:
    """The name under which to write a library or an object; its header for C is written then."""
    text = header(prefix_of(path), made.networks[0].description.manifest, made.version)
    with whole_file(path) as temporary, _weights_beside(made, path):
        yield Path(temporary)
        write_whole(path.with_suffix(".h"), text.encode())


@contextmanager
def _weights_beside(made: Standalone, path: Path) -> Iterator[None]:
    """Writes weights that don't lie in the file at the path. At the end they are there whole; not
    at all where the file can't be written."""
    if made.side is None:
        yield
        return
    with whole_file(path.with_name(made.side)) as temporary:
        write_new(temporary, made.weights.pieces)
        yield


def check_closed(graph: Graph, shapes: Mapping[str, Sequence[int]]) -> None:
    """Raises InputError for what code that stands alone does not do: keep states from run to run,
    or be compiled for other sizes later. So no shape may leave a size open but the batch."""
    states = [value.name for value in graph.sources if value.role is Role.STATE]
    if states:
        raise InputError(
            "a network with states can't stand alone",
            where=graph.name,
            got=", ".join(states),
            remedy="compile it as it is after training",
        )
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
