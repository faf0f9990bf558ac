"""Memory that buffers share: outputs over dying inputs, views, states written in place."""

from __future__ import annotations

import numpy as np
import pytest

from cnnc.compiler.ir.graph import Graph, Value
from cnnc.compiler.ir.types import TensorType
from cnnc.compiler.ops.elementwise import Mul, Sub
from cnnc.compiler.ops.shape import Identity, Reshape
from cnnc.compiler.program.interpret import interpret_program
from cnnc.compiler.program.layout import Layout
from cnnc.compiler.program.lower import lower
from cnnc.compiler.program.plan import check_no_overlap
from cnnc.compiler.program.program import Buffer, Place, Program, Step
from cnnc.compiler.target import Refusal
from cnnc.errors import CompileError
from tests.program.fake_target import FakeTarget, nhwc
from tests.program.networks import Network


def lowered(graph: Graph) -> Program:
    program = lower(graph, nhwc())
    check_no_overlap(program)
    return program


def written(program: Program, value: Value) -> Buffer:
    """The buffer that the step computing `value` writes."""
    (step,) = (s for s in program.steps if value in s.node.outputs)
    return step.outputs[0].buffer


def copies(program: Program) -> list[Step]:
    return [s for s in program.run if isinstance(s.node.op, Identity)]


def chained(net: Network) -> tuple[Value, Value, Value]:
    """x, and two values that each have a step of their own."""
    x = net.input(2, 3)
    a = net.add(x, net.parameter(2, 3))
    return x, a, net.relu(a)


def test_a_dying_input_is_written_over() -> None:
    net = Network()
    _, a, b = chained(net)
    program = lowered(net.graph(net.build(Mul(), b, net.parameter(2, 1))))
    assert written(program, a) is written(program, b)
    assert written(program, b).place is Place.OUTPUT  # the result took it over in turn
    assert program.arena_bytes == 0


def test_an_input_with_a_later_reader_is_kept() -> None:
    net = Network()
    _, a, b = chained(net)
    program = lowered(net.graph(net.add(b, a)))
    assert written(program, a) is not written(program, b)


def test_a_later_reader_of_a_view_counts() -> None:
    net = Network()
    _, a, b = chained(net)
    view = net.build(Reshape((3, 2)), a)
    program = lowered(net.graph(b, net.relu(view)))
    assert written(program, a) is not written(program, b)


def test_an_input_read_twice_by_the_step_is_kept() -> None:
    net = Network()
    _, a, _ = chained(net)
    double = net.add(a, a)
    program = lowered(net.graph(double))
    assert written(program, a) is not written(program, double)


def test_an_input_of_another_size_is_kept() -> None:
    net = Network()
    row = net.relu(net.input(1, 3))
    table = net.add(row, net.parameter(2, 3))
    program = lowered(net.graph(table))
    assert written(program, row) is not written(program, table)


def test_inputs_and_parameters_are_never_written() -> None:
    net = Network()
    x = net.input(2, 3)
    program = lowered(net.graph(net.relu(x), net.relu(net.add(x, net.parameter(2, 3)))))
    places = {v.buffer.place for s in program.steps for v in s.outputs}
    assert places <= {Place.ARENA, Place.OUTPUT}


def test_prepared_buffers_are_written_once() -> None:
    net = Network()
    x = net.input(2, 3)
    folded = net.relu(net.add(net.parameter(2, 3), net.parameter(2, 3)))
    program = lowered(net.graph(net.add(x, folded)))
    first, second = program.prepare
    assert first.outputs[0].buffer.place is Place.ARENA
    assert second.outputs[0].buffer.place is Place.PREPARED
    assert program.prepare_arena_bytes == 64


def test_an_output_that_is_read_on_is_kept() -> None:
    net = Network()
    _, a, b = chained(net)
    program = lowered(net.graph(a, b))
    assert [v.buffer for v in program.outputs] == [written(program, a), written(program, b)]
    assert copies(program) == []


def test_a_view_shares_the_memory_of_its_input() -> None:
    net = Network()
    _, a, _ = chained(net)
    view = net.build(Reshape((6,)), a)
    last = net.add(net.relu(view), view)
    program = lowered(net.graph(last))
    (reader,) = (s for s in program.run if view in s.node.inputs and s.node.op.name == "Relu")
    taken = reader.inputs[0]
    assert taken is not None
    assert taken.buffer is written(program, a)
    assert taken.dims == (6,)


def test_a_view_that_is_the_output_is_written_by_its_producer() -> None:
    net = Network()
    _, a, _ = chained(net)
    program = lowered(net.graph(net.build(Reshape((6,)), a)))
    assert written(program, a).place is Place.OUTPUT
    assert program.outputs[0].dims == (6,)
    assert copies(program) == []


def outputs_that_need_copies() -> dict[str, tuple[Graph, int]]:
    """Graphs, and how many of their outputs need a copy."""
    cases = {}
    net = Network()
    x, parameter = net.input(2, 3), net.parameter(2, 3)
    cases["input"] = net.graph(x), 1
    cases["input twice"] = net.graph(x, x), 2
    cases["parameter"] = net.graph(parameter), 1
    cases["view of an input"] = net.graph(net.build(Identity(), x)), 1
    net = Network()
    cases["prepared"] = net.graph(net.relu(net.parameter(2, 3))), 1
    net = Network()
    y = net.relu(net.input(2, 3))
    cases["value twice"] = net.graph(y, y), 1
    cases["value and its view"] = net.graph(y, net.build(Reshape((6,)), y)), 1
    net = Network()
    cases["state"] = net.graph(net.state(2, 3)), 1
    return cases


@pytest.mark.parametrize(
    ("graph", "count"), outputs_that_need_copies().values(), ids=outputs_that_need_copies()
)
def test_outputs_are_copied_where_they_must_be(graph: Graph, count: int) -> None:
    program = lowered(graph)
    assert len(copies(program)) == count
    buffers = [v.buffer for v in program.outputs]
    assert len(set(buffers)) == len(graph.outputs)
    assert {b.place for b in buffers} == {Place.OUTPUT}
    assert len({b.name for b in program.buffers}) == len(program.buffers)
    assert [b.value for b in buffers] == list(graph.outputs)
    arrays = [np.full(v.type.dims, 7, np.float32) for v in graph.inputs]
    assert not any(np.isnan(y).any() for y in interpret_program(program, arrays))


def test_a_copy_the_target_refuses_is_an_error() -> None:
    class Stuck(FakeTarget):
        def relayout(self, type: TensorType, source: Layout, target: Layout) -> Refusal:
            return Refusal("copies nothing")

    net = Network()
    with pytest.raises(CompileError) as caught:
        lower(net.graph(net.input(2, 3)), Stuck("stuck", {}))
    assert str(caught.value) == "x0: stuck has no dense copy: copies nothing: got float32[2,3]"


def descent(net: Network, state: Value) -> Value:
    """The state after a step of gradient descent."""
    gradient = net.relu(net.input(*state.type.dims))
    return net.build(Sub(), state, gradient)


def test_a_state_is_updated_in_place_by_its_last_reader() -> None:
    net = Network()
    state = net.state(2, 3)
    new = descent(net, state)
    program = lowered(net.graph(updates=((new, state),)))
    assert written(program, new).value is state
    assert written(program, new).place is Place.STATE
    assert copies(program) == []


def test_a_state_with_a_later_reader_is_updated_by_a_copy() -> None:
    net = Network()
    state = net.state(2, 3)
    new = descent(net, state)
    program = lowered(net.graph(net.add(new, state), updates=((new, state),)))
    assert written(program, new).place is Place.ARENA
    assert [s.outputs[0].buffer.value for s in copies(program)] == [state]


def test_a_state_read_at_other_places_by_its_updater_is_updated_by_a_copy() -> None:
    net = Network()
    state = net.state(2, 3)
    new = net.add(state, state)
    program = lowered(net.graph(updates=((new, state),)))
    assert written(program, new).place is Place.ARENA


def test_the_old_value_of_a_state_leaves_before_the_update() -> None:
    net = Network()
    state = net.state(2, 3)
    program = lowered(net.graph(state, updates=((descent(net, state), state),)))
    (y,) = interpret_program(program, [np.ones((2, 3), np.float32)], seed=3)
    np.testing.assert_array_equal(y, state.data)


def test_states_that_swap_do_not_lose_a_value() -> None:
    net = Network()
    a, b = net.state(2, 3), net.state(2, 3)
    program = lowered(net.graph(updates=((a, b), (b, a))))
    assert len(copies(program)) == 3  # one of both is saved, then each is written


def test_a_state_that_stays_needs_nothing() -> None:
    net = Network()
    state = net.state(2, 3)
    assert lowered(net.graph(updates=((state, state),))).steps == ()
