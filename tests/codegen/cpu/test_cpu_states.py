"""States in native code: what a run leaves is what the next one finds, as the interpreters say."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Graph, Role, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import TensorType
from cnnc.compiler.ops.activation import Relu
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.dropout import AdvanceGenerator, DropoutTraining
from cnnc.compiler.ops.elementwise import Add, Mul, Sub
from cnnc.compiler.ops.linear import MatMul
from cnnc.compiler.ops.shape import Transpose
from cnnc.compiler.program.interpret import allocate, interpret_program
from cnnc.compiler.program.program import Place, Program
from cnnc.runtime.network import Network
from tests.codegen.cpu.native import f32, load, program_of, same_bits

ISA = Isa.X86_64_V2  # what is tested here is the same on all


def state(name: str, array: np.ndarray) -> Value:
    return Value(name, TensorType.of(array), Role.STATE, array)


def counter() -> Graph:
    """Counts runs; the output is the number of those before."""
    builder = Builder("counter")
    x = builder.input("x", f32(2, 3))
    count = state("count", np.zeros(1, np.float32))
    one = builder.constant("one", np.ones(1, np.float32))
    return builder.graph([builder(Add(), x, count)], [(builder(Add(), count, one), count)])


def swap() -> Graph:
    """Two states change places."""
    builder = Builder("swap")
    x = builder.input("x", f32(3))
    a, b = state("a", np.arange(3, dtype=np.float32)), state("b", np.full(3, 7, np.float32))
    return builder.graph([builder(Add(), x, a)], [(a, b), (b, a)])


def descent(rows: int = 5, inputs: int = 7, outputs: int = 3) -> Graph:
    """A step of gradient descent for the squared error of a dense layer; the output is y."""
    random = np.random.default_rng(0)
    builder = Builder("descent")
    x, wanted = builder.input("x", f32(rows, inputs)), builder.input("wanted", f32(rows, outputs))
    rate = builder.input("rate", f32())
    w = state("w", random.standard_normal((inputs, outputs)).astype(np.float32))
    y = builder(MatMul(), x, w)
    dy = builder(Sub(), y, wanted)
    dw = builder(MatMul(), builder(Transpose((1, 0)), x), dy)
    return builder.graph([y], [(builder(Sub(), w, builder(Mul(), dw, rate)), w)])


def filters(channels: int = 20) -> Graph:
    """A convolution whose filters shrink, run by run."""
    random = np.random.default_rng(0)
    builder = Builder("filters")
    x = builder.input("x", f32(1, channels, 9, 9))
    w = state("w", random.standard_normal((channels, channels, 3, 3)).astype(np.float32))
    y = builder(Relu(), builder(Conv(pads=(1, 1, 1, 1)), x, w))
    shrink = builder.constant("shrink", np.array(0.5, np.float32))
    return builder.graph([y], [(builder(Mul(), w, shrink), w)])


def drawn() -> Graph:
    """Two dropouts of x by one generator, which advances, and is also given."""
    builder = Builder("drawn")
    x = builder.input("x", f32(40, 50))
    generator = state("generator", np.array([3, 4]))
    following = builder(AdvanceGenerator(), generator)
    kept = [builder(DropoutTraining(0.5, stream), x, generator) for stream in range(2)]
    return builder.graph([*kept, following], [(following, generator)])


GRAPHS = {"counter": counter, "swap": swap, "descent": descent, "filters": filters, "drawn": drawn}


def arrays_of(graph: Graph) -> list[np.ndarray]:
    random = np.random.default_rng(1)
    return [random.standard_normal(v.type.dims).astype(np.float32) / 8 for v in graph.inputs]


def elements(states: dict[str, np.ndarray], graph: Graph) -> dict[str, np.ndarray]:
    return {state.name: states[state.name] for _, state in graph.updates}


@pytest.fixture(params=[*GRAPHS.values()], ids=[*GRAPHS])
def graph(request: pytest.FixtureRequest) -> Graph:
    made: Graph = request.param()
    return made


@pytest.fixture
def network(graph: Graph) -> Iterator[Network]:
    made = load(graph, program_of(graph, ISA), ISA)
    yield made
    made.close()


def test_runs_follow_each_other_as_interpreted(graph: Graph, network: Network) -> None:
    inputs = arrays_of(graph)
    states: dict[str, np.ndarray] = {}
    assert network.states is not None
    for _ in range(4):
        expected = interpret(graph, inputs, np.float64, states=states)
        for found, wanted in zip(network.run(inputs), expected, strict=True):
            np.testing.assert_allclose(found, wanted, rtol=1e-5, atol=1e-5)
        for name, array in network.states.read().items():
            np.testing.assert_allclose(array, states[name], rtol=1e-5, atol=1e-6)


def by_program(program: Program, inputs: list[np.ndarray], runs: int) -> dict[str, np.ndarray]:
    """The states after so many runs of the program, interpreted."""
    memory = allocate(program)
    for _ in range(runs):
        interpret_program(program, inputs, memory=memory)
    return {
        b.name: memory[b].view(b.value.type.dtype.numpy).reshape(b.value.type.dims)
        for b in program.buffers
        if b.place is Place.STATE and b.value
    }


def test_the_program_means_the_same(graph: Graph) -> None:
    inputs = arrays_of(graph)
    states: dict[str, np.ndarray] = {}
    for _ in range(3):
        interpret(graph, inputs, states=states)
    for name, array in by_program(program_of(graph, ISA), inputs, 3).items():
        np.testing.assert_allclose(array, states[name], rtol=1e-5, atol=1e-6)


def test_any_number_of_threads_leaves_the_same_bits() -> None:
    graph = descent(rows=70, inputs=150, outputs=90)
    program, inputs = program_of(graph, ISA), arrays_of(graph)
    found = []
    for threads in (1, 2, 5):
        network = load(graph, program, ISA, threads=threads)
        for _ in range(3):
            network.run(inputs)
        assert network.states is not None
        found.append(network.states.read()["w"])
        network.close()
    assert same_bits(found[0], found[1])
    assert same_bits(found[0], found[2])


def test_a_state_is_written_in_place_where_nobody_reads_it_later() -> None:
    """The product that makes the gradient writes the new weights itself."""
    program = program_of(descent(rows=70, inputs=150, outputs=90), ISA)
    (written,) = program.run[-1].outputs
    assert written.buffer.name == "w"
    assert program.run[-1].kernel.symbol == "f32_dense"


def test_states_that_change_places_go_through_a_copy() -> None:
    written = [step.outputs[0].buffer.name for step in program_of(swap(), ISA).run]
    assert {"a", "b"} < {*written}
    assert len(written) > 3  # the sum, two states, and an old value at least


def test_filters_that_are_a_state_are_packed_in_every_run() -> None:
    program = program_of(filters(), ISA)
    assert not program.prepare
    assert any(step.node.name.startswith("w:") for step in program.run)
