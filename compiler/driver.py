"""The compiler on one page: from a graph to an artefact.

    graph (symbols)  --bind-->  graph (static)  --passes-->  graph (fused)
                     --lower--> program          --describe--> tables  --assemble--> artefact

`Options` say what for; each function below is one stage, and a caller may stop after any of them.
With CNNC_DUMP set, the text of every stage is written to that folder.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from cnnc import knobs
from cnnc.errors import CnncError, InputError, ResourceError

from .codegen.artefact import Artefact, Code, Description, assemble
from .codegen.cpu.target import CpuTarget
from .codegen.frontend import Store
from .codegen.isa import Isa
from .codegen.platform import NATIVE, Platform
from .ir.graph import Graph, Node
from .ir.text import print_graph
from .passes.pipeline import inference, run_passes
from .program.compact import Compact
from .program.lower import lower
from .program.measured import Measured, Record
from .program.program import Program
from .program.remembered import Remembered
from .program.text import print_program
from .target import Refusal, Target

T = TypeVar("T")


@dataclass(frozen=True)
class Options:
    """What to compile for. `level`: 0 no passes and generic kernels, 1 no fusion, 2 fusion, 3 all.
    `checked`: code checks every memory access. `stamp` names the compiler's sources and tools.
    `measured` are seconds that selection takes in place of predictions. With `low_memory` it takes
    no kernel whose weights would grow, or in training steps would grow by much, and these compute
    cheap values again. The instruction set is one of the `platform`'s architecture."""

    isa: Isa
    level: int = 3
    checked: bool = False
    stamp: str = ""
    measured: Record = field(default_factory=dict)
    low_memory: bool = False
    platform: Platform = NATIVE

    @property
    def target(self) -> Target:
        """The target with this instruction set."""
        return Compact(self._all_kernels) if self.low_memory else self._all_kernels

    def target_for(self, graph: Graph) -> Target:
        """The target for nodes of this graph, which tells what is kept from run to run."""
        if not self.low_memory:
            return self._all_kernels
        return Compact(self._all_kernels, graph.is_prepared)

    @cached_property
    def _all_kernels(self) -> Target:
        target: Target = CpuTarget(self.isa, generic=self.level == 0)
        return Remembered(Measured(target, self.measured) if self.measured else target)


def bind(graph: Graph, sizes: Mapping[str, int]) -> Graph:
    """The graph with every symbol replaced. Raises InputError naming symbols without a size."""
    missing = [s for s in graph.symbols if s not in sizes]
    if missing:
        raise InputError(
            "sizes are missing for symbols of the model's inputs",
            where=graph.name,
            got=", ".join(missing),
            remedy="give the inputs' shapes",
        )
    return graph.bind(sizes)


def optimise(graph: Graph, options: Options) -> Graph:
    """The static graph after all passes of the level."""
    target = options.target_for(graph)

    def accepts(node: Node) -> Refusal | None:
        answer = target.candidates(node)
        return answer if isinstance(answer, Refusal) else None

    def observe(name: str, before: Graph, after: Graph, seconds: float) -> None:
        if after is not before:
            _dump(f"{graph.name}.{name}.graph", print_graph, after)

    passes = inference(accepts, options.level, low_memory=options.low_memory)
    return run_passes(graph, passes, observe)


def lower_graph(graph: Graph, sizes: Mapping[str, int], options: Options) -> Program:
    """The program for these sizes. Raises ResourceError when its memory would pass the limit."""
    with _collector_paused():
        optimised = optimise(bind(graph, sizes), options)
        # Before kernels plan their work on it, which takes as long as it is large.
        largest = max((t.size_bytes for n in optimised.nodes for t in n.output_types), default=0)
        _check_bytes(graph, largest)
        lowered = lower(optimised, options.target_for(optimised))
    _dump(f"{graph.name}.program", print_program, lowered)
    prepared = sum(b.size_bytes for b in lowered.buffers if b.place.value == "prepared")
    _check_bytes(graph, lowered.arena_bytes + prepared)
    return lowered


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Python's collector of cycles does not run meanwhile, and takes what was made for old
    afterwards. What passes and lowering make has no cycles, and most of it lives to the end:
    looking through it again and again takes a sixth of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            if gc.get_freeze_count() == 0:  # what others froze stays frozen
                gc.freeze()
                gc.unfreeze()  # into the oldest generation, without a look at anything
            gc.enable()


def _check_bytes(graph: Graph, bytes: int) -> None:
    """Raises ResourceError where so many are beyond the limit."""
    limit = knobs.MAX_BYTES.get()
    if bytes > limit:
        raise ResourceError(
            "the network needs more memory than it may have",
            where=graph.name,
            got=f"{bytes} bytes",
            expected=f"at most {limit} bytes",
            remedy="use smaller inputs, or raise CNNC_MAX_BYTES",
        )


def compile_program(
    program: Program, description: Description, options: Options, store: Store | None = None
) -> Artefact:
    """The artefact: code for every function of the program. `store` keeps objects."""
    code = Code(options.isa, options.checked, options.stamp, store, options.platform)
    return assemble(description, program, code)


def _dump(name: str, text: Callable[[T], str], stage: T) -> None:
    folder = knobs.DUMP.get()
    if folder:
        path = Path(folder)
        try:
            path.mkdir(parents=True, exist_ok=True)
            (path / name.replace("/", "_")).write_text(text(stage))
        except OSError as error:
            raise CnncError(f"can't write the dump: {error}", where="CNNC_DUMP") from None
