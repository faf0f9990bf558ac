"""Graphs run natively, for the tests of kernels: `run_native` with every instruction set this CPU has."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from cnnc.compiler import driver
from cnnc.compiler.codegen.artefact import describe
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.program.program import Program
from cnnc.errors import ResourceError
from cnnc.runtime.devices import check_cpu
from cnnc.runtime.library import Artefact, DlopenLibrary
from cnnc.runtime.network import Network


class _Objects(dict[str, bytes]):
    """Objects and texts kept from test to test."""

    def put(self, key: str, data: bytes) -> None:
        self[key] = data


_store = _Objects()
RunNative = Callable[..., list[np.ndarray]]


@pytest.fixture(params=list(Isa), ids=lambda isa: isa.value)
def isa(request: pytest.FixtureRequest) -> Isa:
    """Every instruction set; those that this CPU lacks are skipped, and say so."""
    isa: Isa = request.param
    try:
        check_cpu(isa.value)
    except ResourceError as error:
        pytest.skip(str(error))
    return isa


def lower(graph: Graph, isa: Isa, level: int = 3) -> Program:
    """The program of a static graph."""
    return driver.lower_graph(graph, {}, driver.Options(isa, level))


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
    options = driver.Options(isa, checked=checked, stamp="tests")
    description = describe(graph, program, {}, {}, isa)
    artefact = driver.compile_program(program, description, options, _store)
    network = Network(
        Artefact(DlopenLibrary.from_bytes(artefact.shared_object)), (), threads=threads
    )
    try:
        return network.run(list(inputs))
    finally:
        network.close()


@pytest.fixture
def run_native(isa: Isa) -> RunNative:
    """Compiles a static graph for the instruction set and runs it."""

    def run(
        graph: Graph,
        inputs: Sequence[np.ndarray],
        *,
        level: int = 3,
        checked: bool = False,
        threads: int = 2,
    ) -> list[np.ndarray]:
        program = lower(graph, isa, level)
        return run_program(graph, program, inputs, isa, checked=checked, threads=threads)

    return run
