"""Graphs as native code, for the tests of kernels: compiled for an instruction set, by a kernel of
choice, and run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from cnnc.compiler import driver
from cnnc.compiler.codegen.artefact import describe
from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Graph, Node
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.program.layout import Layout
from cnnc.compiler.program.lower import lower
from cnnc.compiler.program.program import Program
from cnnc.compiler.target import Candidate, Refusal
from cnnc.runtime.library import Artefact, DlopenLibrary
from cnnc.runtime.network import Network


class _Objects(dict[str, bytes]):
    """Objects and texts kept from test to test."""

    def put(self, key: str, data: bytes) -> None:
        self[key] = data


STORE = _Objects()
Wanted = Callable[[Candidate], bool]
RunNative = Callable[..., list[np.ndarray]]


def f32(*shape: int) -> TensorType:
    """The type of a float32 tensor."""
    return TensorType(DType.FLOAT32, shape)


def by(symbol: str) -> Wanted:
    """The candidates with that kernel."""
    return lambda candidate: candidate.kernel.symbol == symbol


@dataclass(frozen=True)
class Only:
    """The CPU target with the candidates that are wanted; nodes that none is wanted for keep all of
    theirs."""

    isa: Isa
    wanted: Wanted

    @property
    def name(self) -> str:
        return self.isa.value

    def candidates(self, node: Node) -> list[Candidate] | Refusal:
        answer = CpuTarget(self.isa).candidates(node)
        if isinstance(answer, Refusal):
            return answer
        return [candidate for candidate in answer if self.wanted(candidate)] or answer

    def relayout(self, type: TensorType, source: Layout, target: Layout) -> Candidate | Refusal:
        return CpuTarget(self.isa).relayout(type, source, target)


def program_of(graph: Graph, isa: Isa, level: int = 3, wanted: Wanted | None = None) -> Program:
    """The program of a static graph, with the wanted kernels only."""
    options = driver.Options(isa, level)
    if wanted is None:
        return driver.lower_graph(graph, {}, options)
    return lower(driver.optimise(graph, options), Only(isa, wanted))


def load(
    graph: Graph, program: Program, isa: Isa, *, checked: bool = False, threads: int = 2
) -> Network:
    """The program compiled and loaded."""
    options = driver.Options(isa, checked=checked, stamp="tests")
    description = describe(graph, program, {}, {}, isa)
    artefact = driver.compile_program(program, description, options, STORE)
    library = DlopenLibrary.from_bytes(artefact.shared_object)
    return Network(Artefact(library), (), threads=threads)


def run_program(
    graph: Graph,
    program: Program,
    inputs: Sequence[np.ndarray],
    isa: Isa,
    *,
    checked: bool = False,
    threads: int = 2,
) -> list[np.ndarray]:
    """The outputs of the native program."""
    network = load(graph, program, isa, checked=checked, threads=threads)
    try:
        return network.run(list(inputs))
    finally:
        network.close()


def same_bits(a: np.ndarray, b: np.ndarray) -> bool:
    """True when both arrays hold the same bits, NaN included."""
    return a.shape == b.shape and a.tobytes() == b.tobytes()
