"""Elementwise maps: NumPy's broadcasting in every layout, and the operands a map can take."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import mutually_broadcastable_shapes

from cnnc.compiler.codegen.cpu.run_tile import MOST_RUN_OPERANDS
from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Graph, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ops.activation import Relu, Sigmoid, Tanh
from cnnc.compiler.ops.elementwise import Add, Mul, Sub
from cnnc.compiler.ops.fused import fuse
from cnnc.compiler.target import Candidate, Refusal
from tests.codegen.cpu.native import RunNative, f32, program_of, run_program, same_bits

Shapes = tuple[tuple[int, ...], ...]
OPERATORS = (Add, Mul, Sub, Add, Mul)


def fused(shapes: Sequence[tuple[int, ...]]) -> Graph:
    """One map of all operands: ((x0 + x1) * x2 - x3) and so on, at the end a ReLU."""
    builder = Builder("map")
    first, *others = (builder.input(f"x{i}", f32(*shape)) for i, shape in enumerate(shapes))
    y: Value = first
    for operator, x in zip(OPERATORS, others, strict=False):
        y = builder(operator(), y, x)
    y = builder(Relu(), y)
    node = fuse(builder.nodes, None, y)
    return Graph("map", (first, *others), (node,), (y,))


def is_blocked(candidate: Candidate) -> bool:
    """True for the map on channel blocks."""
    return bool(candidate.outputs[0].blocks)


def is_dense(candidate: Candidate) -> bool:
    """True for the map on row-major tensors."""
    return not is_blocked(candidate)


def assert_map(shapes: Sequence[tuple[int, ...]], seed: int, isa: Isa) -> None:
    """Every candidate gives the reference's whole numbers."""
    graph = fused(shapes)
    random = np.random.default_rng(seed)
    arrays = [random.integers(-3, 4, shape).astype(np.float32) for shape in shapes]
    (expected,) = interpret(graph, arrays, np.float64)
    answer = CpuTarget(isa).candidates(graph.nodes[0])
    assert not isinstance(answer, Refusal), answer
    for wanted in (is_dense, is_blocked):
        if any(map(wanted, answer)):
            program = program_of(graph, isa, level=1, wanted=wanted)
            (got,) = run_program(graph, program, arrays, isa, checked=True)
            np.testing.assert_array_equal(got, expected, err_msg=wanted.__name__)


def broadcastable(count: int) -> st.SearchStrategy[Shapes]:
    shapes = mutually_broadcastable_shapes(
        num_shapes=count, min_dims=0, max_dims=5, min_side=1, max_side=6
    )
    return shapes.map(lambda found: found.input_shapes)


ANY = st.integers(1, MOST_RUN_OPERANDS).flatmap(broadcastable)
QUICK = settings(
    max_examples=12, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
LONG = settings(QUICK, max_examples=1000)


@QUICK
@given(shapes=ANY, seed=st.integers(0, 99))
def test_broadcasting(shapes: Shapes, seed: int, isa: Isa) -> None:
    assert_map(shapes, seed, isa)


@pytest.mark.fuzz
@LONG
@given(shapes=ANY, seed=st.integers(0, 99))
def test_broadcasting_of_many_shapes(shapes: Shapes, seed: int, isa: Isa) -> None:
    assert_map(shapes, seed, isa)


@pytest.mark.parametrize("channels", [1, 16, 37])
@pytest.mark.parametrize("second", ["full", "channel", "scalar"])
def test_operands_of_blocked_maps(second: str, channels: int, isa: Isa) -> None:
    whole = (2, channels, 3, 5)
    shape = {"full": whole, "channel": (channels, 1, 1), "scalar": (1, 1, 1, 1)}[second]
    assert_map((whole, shape, whole), 1, isa)


@pytest.mark.parametrize("count", [1, 15, 16, 17, 8191, 8192, 8193, 3 * 8192 + 5])
def test_runs_of_any_length(count: int, isa: Isa) -> None:
    assert_map(((count,), (count,), (1,)), 2, isa)


def test_more_dimensions_than_can_be_joined(isa: Isa) -> None:
    """Operands that broadcast along every other axis leave eight loops."""
    assert_map(((2, 1) * 4, (1, 3) * 4), 3, isa)


def test_more_operands_than_a_map_takes() -> None:
    builder = Builder("map")
    xs = [builder.input(f"x{i}", f32(3)) for i in range(MOST_RUN_OPERANDS + 1)]
    y = xs[0]
    for x in xs[1:]:
        y = builder(Add(), y, x)
    node = fuse(builder.nodes, None, y)
    assert CpuTarget(Isa.X86_64_V3).candidates(node) == Refusal("7 operands, a map takes 6")


def test_a_chain_of_more_operands_is_cut(run_native: RunNative) -> None:
    builder = Builder("chain")
    xs = [builder.input(f"x{i}", f32(5)) for i in range(9)]
    y = xs[0]
    for x in xs[1:]:
        y = builder(Add(), y, x)
    arrays = [np.full(5, 2.0**i, np.float32) for i in range(9)]
    (got,) = run_native(builder.graph([y]), arrays)
    np.testing.assert_array_equal(got, np.full(5, 511, np.float32))


def test_one_value_used_many_times(run_native: RunNative) -> None:
    """x * sigmoid(x) * tanh(x) is one map that reads x once, row-major or in blocks."""
    builder = Builder("map")
    x = builder.input("x", f32(1, 20, 3, 5))
    gate = builder(Mul(), builder(Sigmoid(), x), builder(Tanh(), x))
    graph = builder.graph([builder(Mul(), x, gate)])
    array = np.random.default_rng(4).uniform(-9, 9, (1, 20, 3, 5)).astype(np.float32)
    (expected,) = interpret(graph, [array], np.float64)
    (dense,) = run_native(graph, [array], wanted=is_dense)
    (blocked,) = run_native(graph, [array], wanted=is_blocked)
    assert same_bits(dense, blocked)
    np.testing.assert_allclose(dense, expected, rtol=1e-6)
