"""Fixtures for the tests of kernels: the instruction sets of this CPU, and running on each."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from cnnc.compiler.codegen.isa import Architecture, Isa
from cnnc.compiler.ir.graph import Graph
from cnnc.errors import ResourceError
from cnnc.runtime.devices import check_cpu
from tests.codegen.cpu.native import RunNative, Wanted, program_of, run_program


@pytest.fixture(scope="session", params=Architecture.X86_64.isas, ids=lambda isa: isa.value)
def isa(request: pytest.FixtureRequest) -> Isa:
    """Every instruction set; those that this CPU lacks are skipped, and say so."""
    isa: Isa = request.param
    try:
        check_cpu(isa.value)
    except ResourceError as error:
        pytest.skip(str(error))
    return isa


@pytest.fixture(scope="session")
def run_native(isa: Isa) -> RunNative:
    """Compiles a static graph for the instruction set and runs it."""

    def run(
        graph: Graph,
        inputs: Sequence[np.ndarray],
        *,
        level: int = 3,
        wanted: Wanted | None = None,
        checked: bool = False,
        threads: int = 2,
    ) -> list[np.ndarray]:
        program = program_of(graph, isa, level, wanted)
        return run_program(graph, program, inputs, isa, checked=checked, threads=threads)

    return run
