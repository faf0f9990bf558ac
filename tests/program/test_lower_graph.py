"""The driver's lowering, as Python's collector of cycles sees it."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.driver import Options, lower_graph
from cnnc.compiler.program.program import Program
from tests.program.networks import Network


@pytest.fixture(autouse=True)
def nothing_frozen() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def lowered() -> Program:
    net = Network()
    return lower_graph(net.graph(net.relu(net.input(1, 16, 8, 8))), {}, Options(Isa.X86_64_V3))


def is_young(made: object) -> bool:
    return any(each is made for age in (0, 1) for each in gc.get_objects(generation=age))


def test_what_lowering_makes_is_old_for_the_collector() -> None:
    program = lowered()
    assert gc.isenabled()
    assert not is_young(program.run)
    assert gc.get_freeze_count() == 0


def test_what_others_froze_stays_frozen() -> None:
    gc.freeze()
    program = lowered()
    assert gc.get_freeze_count() > 0
    assert is_young(program.run)


def test_a_collector_that_rests_goes_on_resting() -> None:
    gc.disable()
    lowered()
    assert not gc.isenabled()
