"""Maps with several outputs: several states replaced in one pass, as the interpreter says."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from cnnc.compiler.codegen.cpu.run_tile import MOST_WIDE_OPERANDS, OUTPUTS
from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Graph, Node, Role, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ops.elementwise import Add, Div, Mul, Sqrt, Sub
from cnnc.compiler.ops.fused import fuse
from cnnc.compiler.target import Refusal
from tests.codegen.cpu.native import f32, load, program_of, same_bits

SHAPES = [(1,), (3, 5), (16,), (2, 3, 7, 9), (8192,), (8193,), (3, 8192 + 5)]


def state(name: str, *shape: int) -> Value:
    array = np.random.default_rng(len(name)).uniform(0, 2, shape).astype(np.float32)
    return Value(name, TensorType.of(array), Role.STATE, array)


def adam(*shape: int) -> Graph:
    """Three states of a shape that a gradient and a rate update: m, v and w by both."""
    builder = Builder("adam")
    g, rate = builder.input("g", f32(*shape)), builder.input("rate", f32())
    m, v, w = state("m", *shape), state("vv", *shape), state("www", *shape)
    number = builder.constant("number", np.array(0.75, np.float32))
    mean = builder(Add(), builder(Mul(), m, number), g)
    square = builder(Add(), builder(Mul(), v, number), builder(Mul(), g, g))
    step = builder(Div(), mean, builder(Add(), builder(Sqrt(), square), number))
    new = builder(Sub(), w, builder(Mul(), step, rate))
    return builder.graph([], [(new, w), (mean, m), (square, v)])


def states_after(graph: Graph, isa: Isa, runs: int = 3, threads: int = 2) -> dict[str, np.ndarray]:
    random = np.random.default_rng(1)
    feeds = [random.standard_normal(v.type.dims).astype(np.float32) for v in graph.inputs]
    network = load(graph, program_of(graph, isa), isa, checked=threads == 2, threads=threads)
    try:
        expected: dict[str, np.ndarray] = {}
        for _ in range(runs):
            network.run(feeds)
            interpret(graph, feeds, np.float64, states=expected)
        assert network.states is not None
        found = network.states.read()
    finally:
        network.close()
    for name, array in expected.items():
        np.testing.assert_allclose(found[name], array, rtol=1e-5, atol=1e-5)
    return found


@pytest.mark.parametrize("shape", SHAPES)
def test_states_of_any_size(shape: tuple[int, ...], isa: Isa) -> None:
    states_after(adam(*shape), isa)


def test_one_step_writes_all_states_in_their_places() -> None:
    (step,) = program_of(adam(2, 3, 7), Isa.X86_64_V3).run
    assert step.kernel.symbol == "f32_update"
    assert sorted(view.buffer.name for view in step.outputs) == ["m", "vv", "www"]
    assert step.bytes == 4 * (7 * 42 + 1)  # four are read, three written, and the rate


def test_any_number_of_threads_leaves_the_same_bits() -> None:
    graph = adam(5, 8192)
    one, two, five = (states_after(graph, Isa.X86_64_V2, threads=n) for n in (1, 2, 5))
    for name in ("m", "vv", "www"):
        assert same_bits(one[name], two[name])
        assert same_bits(one[name], five[name])


def sums(count: int, outputs: int, shape: tuple[int, ...] = (3, 5), dtype: str = "float32") -> Node:
    """So many sums of one tensor and as many others as there are left."""
    builder = Builder("sums")
    x = builder.input("x", TensorType(DType(dtype), (3, 5)))
    others = [builder.input(f"x{i}", TensorType(DType(dtype), shape)) for i in range(count - 1)]
    y, found = x, []
    for other in others:
        y = builder(Add(), y, other)
        found.append(y)
    return fuse(builder.nodes, None, *found[-outputs:])


REFUSALS: dict[str, Callable[[], Node]] = {
    "5 outputs, an update has at most 4": lambda: sums(8, len(OUTPUTS) + 1),
    "11 operands, an update takes 10": lambda: sums(MOST_WIDE_OPERANDS + 1, 2),
    "operand float32[5] is neither float32[3,5] nor of one element": lambda: sums(3, 2, (5,)),
    "CPU kernels compute in float32, here is int64[3,5], int64[3,5], int64[3,5], int64[3,5]": (
        lambda: sums(3, 2, dtype="int64")
    ),
}


@pytest.mark.parametrize(("reason", "make"), REFUSALS.items(), ids=REFUSALS)
def test_refuses(reason: str, make: Callable[[], Node]) -> None:
    assert CpuTarget(Isa.X86_64_V3).candidates(make()) == Refusal(reason)


def test_as_many_as_there_may_be() -> None:
    answer = CpuTarget(Isa.X86_64_V3).candidates(sums(MOST_WIDE_OPERANDS, len(OUTPUTS)))
    assert not isinstance(answer, Refusal)
    assert [candidate.kernel.symbol for candidate in answer] == ["f32_update"]
