"""Pooling and softmax kernels against their references, special values among them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Graph
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ops.pool import AveragePool, MaxPool, Pool
from cnnc.compiler.ops.reduce import Softmax
from cnnc.compiler.target import Refusal
from tests.codegen.cpu.native import RunNative, by, f32, program_of, run_program, same_bits

EPSILON = float(np.finfo(np.float32).eps)
TILED, BLOCKED, DENSE = "f32_depthwise", "f32_pool_blocked", "f32_pool_dense"


def graph_of(operator: Operator, shape: tuple[int, ...]) -> Graph:
    builder = Builder("case")
    return builder.graph([builder(operator, builder.input("x", f32(*shape)))])


@st.composite
def pools(draw: st.DrawFn) -> tuple[Pool, tuple[int, ...]]:
    """An operator, and the shape of an input that it takes."""
    spatial = draw(st.integers(1, 3))

    def numbers(low: int, high: int) -> tuple[int, ...]:
        return tuple(draw(st.integers(low, high)) for _ in range(spatial))

    kernel, strides, dilations = numbers(1, 4), numbers(1, 3), numbers(1, 2)
    extents = [(k - 1) * d + 1 for k, d in zip(kernel, dilations, strict=True)]
    pads = tuple(draw(st.integers(0, min(2, e - 1))) for e in (*extents, *extents))
    dims = tuple(draw(st.integers(e, e + 8)) for e in extents)
    attributes = kernel, strides, pads, dilations, draw(st.booleans())
    mean = AveragePool(*attributes, count_include_pad=draw(st.booleans()))
    shape = (draw(st.integers(1, 2)), draw(st.integers(1, 35)), *dims)
    return draw(st.sampled_from([MaxPool(*attributes), mean])), shape


def run_pools(graph: Graph, x: np.ndarray, isa: Isa) -> list[np.ndarray]:
    """The output of each kernel that can run the pool, with checked accesses."""
    found = []
    answer = CpuTarget(isa).candidates(graph.nodes[0])
    assert not isinstance(answer, Refusal)
    for symbol in sorted({candidate.kernel.symbol for candidate in answer}):
        program = program_of(graph, isa, level=0, wanted=by(symbol))
        assert symbol in [step.kernel.symbol for step in program.run]
        found += run_program(graph, program, [x], isa, checked=True)
    return found


QUICK = settings(
    max_examples=10, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
LONG = settings(QUICK, max_examples=1000)


def assert_pools(pool: Pool, shape: tuple[int, ...], seed: int, isa: Isa) -> None:
    """Maxima are exact and so are sums of whole numbers, so that means are rounded once."""
    x = np.random.default_rng(seed).integers(-50, 50, shape).astype(np.float32)
    graph = graph_of(pool, shape)
    (expected,) = interpret(graph, [x], np.float64)
    for got in run_pools(graph, x, isa):
        np.testing.assert_array_equal(got, expected.astype(np.float32))


@QUICK
@given(case=pools(), seed=st.integers(0, 99))
def test_all_kernels_give_the_reference(
    case: tuple[Pool, tuple[int, ...]], seed: int, isa: Isa
) -> None:
    assert_pools(*case, seed, isa)


@pytest.mark.fuzz
@LONG
@given(case=pools(), seed=st.integers(0, 99))
def test_all_kernels_give_the_reference_for_many_shapes(
    case: tuple[Pool, tuple[int, ...]], seed: int, isa: Isa
) -> None:
    assert_pools(*case, seed, isa)


@pytest.mark.parametrize(
    ("pool", "kernels"),
    [
        (MaxPool((3, 3), (2, 2), (1, 1, 1, 1), ceil_mode=True), [TILED, BLOCKED, DENSE]),
        (AveragePool((2, 2), (2, 2)), [TILED, BLOCKED, DENSE]),
        (AveragePool((3, 3), pads=(1, 1, 1, 1), count_include_pad=True), [TILED, BLOCKED, DENSE]),
        (AveragePool((3, 3), (2, 2), (1, 1, 1, 1), ceil_mode=True), [TILED, BLOCKED, DENSE]),
        (
            AveragePool((3, 3), (2, 2), ceil_mode=True, count_include_pad=True),
            [BLOCKED, DENSE],
        ),
        (AveragePool((1, 65)), [BLOCKED, DENSE]),
    ],
)
def test_which_kernels_run_a_pool(pool: Pool, kernels: list[str], isa: Isa) -> None:
    """Windows that reach past padding that counts are for the generic kernels, as are long ones."""
    answer = CpuTarget(isa).candidates(graph_of(pool, (1, 20, 12, 70)).nodes[0])
    assert not isinstance(answer, Refusal)
    assert [candidate.kernel.symbol for candidate in answer] == kernels


@pytest.mark.parametrize("pool", [MaxPool, AveragePool])
def test_special_values_stay_in_their_windows(pool: type[Pool], isa: Isa) -> None:
    x = np.random.default_rng(1).standard_normal((1, 18, 9, 9)).astype(np.float32)
    x[0, 3, 4, 4], x[0, 17, 0, 0], x[0, 5, 2, 3] = np.nan, np.inf, -np.inf
    x[0, 6] = -np.inf
    graph = graph_of(pool((3, 3), (2, 2), (1, 1, 1, 1)), x.shape)
    (expected,) = interpret(graph, [x], np.float64)
    for got in run_pools(graph, x, isa):
        np.testing.assert_array_equal(np.isfinite(got), np.isfinite(expected))
        np.testing.assert_allclose(got, expected, rtol=0, atol=1e-6)


@pytest.mark.parametrize(
    ("shape", "axis"),
    [((3, 10), 1), ((10, 3), 0), ((1,), 0), ((2, 5, 3, 7), 1), ((2, 5, 3, 7), -1), ((4, 1, 6), 1)],
)
def test_softmax_along_any_axis(shape: tuple[int, ...], axis: int, run_native: RunNative) -> None:
    """A difference of 60 is rounded by 16 eps, which its power is wrong by; 8 eps are the rest."""
    x = np.random.default_rng(2).uniform(-30, 30, shape).astype(np.float32)
    graph = graph_of(Softmax(axis), shape)
    (expected,) = interpret(graph, [x], np.float64)
    for level in (0, 3):
        (got,) = run_native(graph, [x], level=level, checked=True)
        np.testing.assert_allclose(got, expected, rtol=24 * EPSILON, atol=1e-37)
        np.testing.assert_allclose(got.sum(axis), 1, rtol=8 * EPSILON)


@pytest.mark.parametrize("axis", [0, 1])
def test_softmax_of_large_logits_and_of_nothing_finite(axis: int, run_native: RunNative) -> None:
    inf = np.inf
    rows = [[1e30, -1e30, 3], [-1e38, -1e38, -1e38], [88, 89, 90], [-inf, 0, 0], [1e-40, 0, -0.0]]
    spoilt = [[-inf, -inf, -inf], [inf, 0, 1], [np.nan, 0, 1]]  # by IEEE: all of the row is NaN
    x = np.array(rows + spoilt, np.float32)
    with np.errstate(all="ignore"):
        (expected,) = Softmax(1).reference(x.astype(np.float64))
    if axis == 0:
        x, expected = np.ascontiguousarray(x.T), expected.T
    (got,) = run_native(graph_of(Softmax(axis), x.shape), [x])
    np.testing.assert_allclose(got, expected, rtol=8 * EPSILON, atol=1e-37)
    assert np.isnan(np.moveaxis(got, axis, -1)[len(rows) :]).all()


def test_softmax_of_a_row_depends_on_no_other(run_native: RunNative) -> None:
    x = np.random.default_rng(3).standard_normal((5, 37)).astype(np.float32)
    (whole,) = run_native(graph_of(Softmax(), x.shape), [x])
    (alone,) = run_native(graph_of(Softmax(), (1, 37)), [x[2:3]])
    assert same_bits(whole[2:3], alone)


def test_a_map_without_channels(isa: Isa, run_native: RunNative) -> None:
    graph = graph_of(MaxPool((2, 2)), (2, 0, 4, 4))
    (y,) = run_native(graph, [np.zeros((2, 0, 4, 4), np.float32)])
    assert y.shape == (2, 0, 3, 3)
