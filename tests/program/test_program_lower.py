"""Lowering as a whole: a program means what its graph means."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnnc.compiler.ir.graph import Builder, Graph, Role
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import DType, Symbol, TensorType
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Mul
from cnnc.compiler.ops.shape import Transpose
from cnnc.compiler.program.interpret import allocate, read_view, run_steps, write_view
from cnnc.compiler.program.lower import lower
from cnnc.compiler.program.plan import check_no_overlap
from cnnc.compiler.program.program import Buffer, Place, Program, View
from tests.program.fake_target import NCHW, NCHW16C, NHWC, FakeTarget, blocked, nhwc
from tests.program.networks import Network, graphs

TARGETS = {
    "nhwc": nhwc(),
    "blocked": blocked(),
    "three": FakeTarget("three", {NCHW: 3e-10, NHWC: 2e-10, NCHW16C: 1e-10}),
}


def results(
    program: Program, graph: Graph, arrays: list[np.ndarray], seed: int
) -> list[np.ndarray]:
    """The outputs, then the new states, of one run in a random order."""
    memory = allocate(program)
    for view, array in zip(program.inputs, arrays, strict=True):
        write_view(view, memory, array)
    run_steps(program.prepare, memory, seed=seed)
    run_steps(program.run, memory, seed=seed)
    found = [read_view(view, memory) for view in program.outputs]
    states = {b.value: b for b in program.buffers if b.place is Place.STATE}
    for new, state in graph.updates:
        if state in states:
            data = memory[states[state]].view(np.float32)
        else:  # neither read nor written
            assert new is state
            assert state.data is not None
            data = state.data
        found.append(data.reshape(state.type.dims))
    return found


@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
@given(graph=graphs(), seed=st.integers(0, 1 << 16))
@settings(max_examples=150, deadline=None)
def test_a_program_means_what_its_graph_means(target: FakeTarget, graph: Graph, seed: int) -> None:
    random = np.random.default_rng(seed)
    arrays = [random.standard_normal(v.type.dims).astype(np.float32) for v in graph.inputs]
    program = lower(graph, target)
    check_no_overlap(program)
    expected = interpret(
        Graph(graph.name, graph.inputs, graph.nodes, graph.results_in_order), arrays
    )
    for got, want in zip(results(program, graph, arrays, seed), expected, strict=True):
        np.testing.assert_array_equal(got, want)


@given(graph=graphs())
@settings(max_examples=50, deadline=None)
def test_buffers_have_names_of_their_own(graph: Graph) -> None:
    names = [buffer.name for buffer in lower(graph, TARGETS["three"]).buffers]
    assert len(names) == len(set(names))


def specialised(batch: int) -> Program:
    """A convolution with folded weights and a packed one, for a batch size."""
    build = Builder("net")
    x = build.input("x", TensorType(DType.FLOAT32, (Symbol("N"), 3, 8, 8)))
    array = np.ones((16, 3, 3, 3), np.float32)
    scale = build.constant("scale", np.full((16, 1, 1, 1), 2, np.float32))
    weights = build(Mul(), build.parameter("w", array), scale, name="fold")
    y = build(Conv(), x, weights, name="first")
    y = build(Conv(), y, build.parameter("v", np.ones((4, 16, 3, 3), np.float32)), name="second")
    return lower(build.graph([y]).bind({"N": batch}), blocked())


def prepared(program: Program) -> list[str]:
    return [b.name for b in program.buffers if b.place is Place.PREPARED]


def test_prepared_buffers_are_the_same_for_every_batch_size() -> None:
    one, eight = prepared(specialised(1)), prepared(specialised(8))
    assert one == eight
    assert one[0].startswith("fold.out:ABcd16b16a#")
    assert one[1] == "v:ABcd16b16a"


def table_name(
    *, rows: int = 2, factor: float = 2, parameter: str = "w", perm: tuple[int, int] = (0, 1)
) -> str:
    """The name of the one prepared buffer: a parameter times a constant, transposed."""
    build = Builder("net")
    x = build.input("x", TensorType(DType.FLOAT32, (rows, rows)))
    factors = build.constant("factors", np.full((rows, 1), factor, np.float32))
    source = build.parameter(parameter, np.ones((1, rows), np.float32))
    table = build(Transpose(perm), build(Mul(), source, factors), name="table")
    (name,) = prepared(lower(build.graph([build(Mul(), x, table)]), nhwc()))
    return name


def test_prepared_buffers_that_hold_other_bytes_have_other_names() -> None:
    assert table_name() == table_name()
    others = [
        table_name(rows=4),
        table_name(factor=3),
        table_name(parameter="v"),
        table_name(perm=(1, 0)),
    ]
    assert len({table_name(), *others}) == 5


def test_parameters_read_dense_are_not_copied() -> None:
    net = Network()
    x = net.input(1, 4, 2, 2)
    scale = net.parameter(4, 1, 1)
    program = lower(net.graph(net.build(Mul(), x, scale)), nhwc())
    assert [b.place for b in program.buffers] == [Place.INPUT, Place.OUTPUT, Place.PARAMETER]
    assert program.prepare == ()


def test_what_depends_on_states_is_not_prepared() -> None:
    net = Network()
    x, state = net.input(1, 4, 2, 2), net.state(4, 4, 3, 3)
    program = lower(net.graph(net.conv(x, 4, weights=net.relu(state))), nhwc())
    assert program.prepare == ()
    assert {b.value.role for b in program.buffers if b.value} == {
        Role.INPUT,
        Role.STATE,
        Role.LOCAL,
    }


def test_unused_inputs_keep_their_place() -> None:
    net = Network()
    first, second = net.input(2), net.input(3)
    program = lower(net.graph(net.relu(second)), nhwc())
    assert [v.buffer.value for v in program.inputs] == [first, second]


def test_check_mode_checks_the_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Program] = []
    monkeypatch.setattr("cnnc.compiler.program.lower.check_no_overlap", seen.append)
    net = Network()
    graph = net.graph(net.relu(net.input(2)))
    monkeypatch.setenv("CNNC_CHECK", "0")
    lower(graph, nhwc())
    assert seen == []
    monkeypatch.setenv("CNNC_CHECK", "1")
    program = lower(graph, nhwc())
    assert seen == [program]


def test_views_cover_their_buffers() -> None:
    program = specialised(2)
    views: list[View] = [v for s in program.steps for v in (*s.inputs, *s.outputs) if v]
    sizes: dict[Buffer, int] = {}
    for view in views:
        sizes[view.buffer] = max(sizes.get(view.buffer, 0), view.size_bytes)
    assert all(size == buffer.size_bytes for buffer, size in sizes.items())
