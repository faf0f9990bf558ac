"""Kernels of training steps by layout: edges of values, the bits of the generator, long sums."""

from __future__ import annotations

import numpy as np
import pytest

from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Graph
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ops.dropout import DropoutTraining
from cnnc.compiler.ops.interleave import Interleave
from cnnc.compiler.ops.moments import MapMoments, MapProducts
from cnnc.compiler.ops.norm import BatchNormalizationTraining
from cnnc.compiler.ops.phase_filters import PhaseFilters
from cnnc.compiler.ops.pool import AveragePoolGradient, MaxPoolGradient
from cnnc.compiler.target import Refusal
from tests.codegen.cpu.native import by, f32, program_of, run_program, same_bits

LAYOUTS = ("blocked", "dense")


def graph_of(operator: Operator, *types: TensorType) -> Graph:
    builder = Builder("case")
    inputs = [builder.input(f"x{i}", type) for i, type in enumerate(types)]
    return builder.graph(builder.node(operator, inputs, name="node").outputs)


def run_by(graph: Graph, symbol: str, arrays: list[np.ndarray], isa: Isa) -> list[np.ndarray]:
    """The outputs by a kernel of choice, with checked accesses."""
    program = program_of(graph, isa, wanted=by(symbol))
    assert symbol in [step.kernel.symbol for step in program.run]
    return run_program(graph, program, arrays, isa, checked=True)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_maximum_goes_to_the_first_of_equals_and_to_nan(isa: Isa, layout: str) -> None:
    op = MaxPoolGradient((2, 2), (2, 2))
    x = np.zeros((1, 3, 4, 4), np.float32)
    x[0, 1, 0, 1] = x[0, 1, 1, 0] = 7
    x[0, 1, 3, 3] = np.nan
    x[0, 2] = -np.inf
    dy = np.arange(12, dtype=np.float32).reshape(1, 3, 2, 2)
    graph = graph_of(op, f32(*x.shape), f32(*dy.shape))
    (found,) = run_by(graph, f"f32_max_pool_gradient_{layout}", [x, dy], isa)
    expected = np.zeros_like(x)
    expected[0, ::2, ::2, ::2] = dy[0, ::2]
    expected[0, 1, 0, 1], expected[0, 1, 0, 2] = dy[0, 1, 0]
    expected[0, 1, 2, 0], expected[0, 1, 3, 3] = dy[0, 1, 1]
    np.testing.assert_array_equal(found, expected)
    np.testing.assert_array_equal(op.reference(x, dy)[0], expected)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("channels", [5, 33])
def test_windows_that_overlap_add_up(isa: Isa, layout: str, channels: int) -> None:
    random = np.random.default_rng(0)
    x = random.integers(-9, 9, (2, channels, 7, 9)).astype(np.float32)
    window = ((3, 3), (2, 1), (1, 1, 1, 0))
    for op, kernel in (
        (MaxPoolGradient(*window), "max"),
        (AveragePoolGradient(*window, count_include_pad=True, shape=(7, 9)), "average"),
    ):
        dy_type = op.pooled(f32(*x.shape))
        dy = random.integers(-9, 9, dy_type.dims).astype(np.float32) * 9
        arrays = [x, dy] if kernel == "max" else [dy]
        graph = graph_of(op, *(f32(*a.shape) for a in arrays))
        (found,) = run_by(graph, f"f32_{kernel}_pool_gradient_{layout}", arrays, isa)
        np.testing.assert_allclose(found, op.reference(*arrays)[0], rtol=1e-6)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("shape", [(2, 21, 5, 7), (3, 16, 40)])
def test_dropout_drops_what_the_reference_drops(
    isa: Isa, layout: str, shape: tuple[int, ...]
) -> None:
    op = DropoutTraining(0.3, stream=5)
    x = np.random.default_rng(0).standard_normal(shape).astype(np.float32)
    graph = graph_of(op, f32(*shape), TensorType(DType.INT64, (2,)))
    for seed, step in ((0, 0), (-1, 1 << 40), (123456789012, 7)):
        arrays = [x, np.array([seed, step])]
        (found,) = run_by(graph, f"f32_dropout_{layout}", arrays, isa)
        assert same_bits(found, op.reference(*arrays)[0])
        assert 0.1 < (found == 0).mean() < 0.5


@pytest.mark.parametrize("layout", LAYOUTS)
def test_moments_keep_their_digits_far_from_zero(isa: Isa, layout: str) -> None:
    random = np.random.default_rng(0)
    x = (random.standard_normal((2, 20, 61, 33)) + 1000).astype(np.float32)
    found = run_by(graph_of(MapMoments(), f32(*x.shape)), f"f32_map_moments_{layout}", [x], isa)
    mean, squares = MapMoments().reference(x.astype(np.float64))
    np.testing.assert_allclose(found[0], mean, rtol=1e-6)
    np.testing.assert_allclose(found[1], squares, rtol=1e-4)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_moments_of_maps_that_drift(isa: Isa, layout: str) -> None:
    """Most of the variance lies between the pieces that a map is cut in."""
    random = np.random.default_rng(0)
    drift = np.linspace(-30, 50, 71 * 91).reshape(71, 91)
    x = (random.standard_normal((2, 17, 71, 91)) + drift).astype(np.float32)
    found = run_by(graph_of(MapMoments(), f32(*x.shape)), f"f32_map_moments_{layout}", [x], isa)
    for got, expected in zip(found, MapMoments().reference(x.astype(np.float64)), strict=True):
        np.testing.assert_allclose(got, expected, rtol=1e-6)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("shape", [(3, 35, 9, 11), (1, 3, 67, 73)])
def test_products_round_a_centre(isa: Isa, layout: str, shape: tuple[int, ...]) -> None:
    random = np.random.default_rng(0)
    shapes = shape, shape, shape[1:2]
    arrays = [random.integers(-5, 5, s).astype(np.float32) for s in shapes]
    graph = graph_of(MapProducts(), *(f32(*s) for s in shapes))
    found = run_by(graph, f"f32_map_products_{layout}", arrays, isa)
    for got, expected in zip(found, MapProducts().reference(*arrays), strict=True):
        np.testing.assert_array_equal(got, expected)


def test_a_normalisation_far_from_zero(isa: Isa) -> None:
    """The variance is taken round the mean of all images, not of squares."""
    random = np.random.default_rng(0)
    x = (random.standard_normal((4, 19, 6, 5)) * 2 + 300).astype(np.float32)
    x[1] += 1
    ones, zeros = np.ones(19, np.float32), np.zeros(19, np.float32)
    op = BatchNormalizationTraining()
    arrays = [x, ones, zeros, zeros, ones]
    graph = graph_of(op, *(f32(*a.shape) for a in arrays))
    program = program_of(graph, isa)
    found = run_program(graph, program, arrays, isa)
    expected = op.reference(*(a.astype(np.float64) for a in arrays))
    for got, wanted in zip(found, expected, strict=True):
        np.testing.assert_allclose(got, wanted, rtol=2e-4, atol=2e-4)


PHASES = [
    ((5, 19, 3, 3), (1, 1), 1),
    ((17, 45, 2, 3), (1, 1), 1),
    ((37, 64, 3, 4), (2, 3), 1),
    ((3, 32, 5), (2,), 1),
    ((2, 32, 3, 1, 2), (2, 1, 2), 1),
    ((8, 21, 3, 3), (2, 2), 2),
    ((33, 20, 3, 3), (2, 2), 1),
]


@pytest.mark.parametrize(("shape", "strides", "group"), PHASES)
@pytest.mark.parametrize("panels", [False, True])
def test_filters_of_phases_are_those_of_the_reference(
    isa: Isa, shape: tuple[int, ...], strides: tuple[int, ...], group: int, panels: bool
) -> None:
    """In panels only where none holds filters of two phases, or of two groups."""
    op = PhaseFilters(strides, group)
    w = np.random.default_rng(0).standard_normal(shape).astype(np.float32)
    graph = graph_of(op, f32(*shape))
    symbol = "f32_phase_filters_panels" if panels else "f32_phase_filters"
    answer = CpuTarget(isa).candidates(graph.nodes[0])
    assert not isinstance(answer, Refusal)
    in_panels = group == 1 and (set(strides) == {1} or shape[1] % 32 == 0)
    assert (symbol in [c.kernel.symbol for c in answer]) == (in_panels or not panels)
    if in_panels or not panels:
        (found,) = run_by(graph, symbol, [w], isa)
        np.testing.assert_array_equal(found, op.reference(w)[0])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_filters_of_one_phase(isa: Isa, layout: str) -> None:
    op = PhaseFilters((2, 3), phase=(1, 2))
    w = np.random.default_rng(0).standard_normal((19, 37, 4, 6)).astype(np.float32)
    symbol = "f32_phase_filters_panels" if layout == "blocked" else "f32_phase_filters"
    (found,) = run_by(graph_of(op, f32(*w.shape)), symbol, [w], isa)
    np.testing.assert_array_equal(found, op.reference(w)[0])
    whole = PhaseFilters((2, 3)).reference(w)[0]
    np.testing.assert_array_equal(found, whole[5 * 37 :])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_phases_interleave_and_absent_ones_are_zeros(isa: Isa, layout: str) -> None:
    op = Interleave((1, 2, 3), (2, 5, 7), (1, 4, 3))
    random = np.random.default_rng(0)
    shapes = [(2, 18, *op.dims(phase)) for phase in op.phases]
    arrays = [random.standard_normal(s).astype(np.float32) for s in shapes]
    graph = graph_of(op, *(f32(*s) for s in shapes))
    (found,) = run_by(graph, f"f32_interleave_{layout}", arrays, isa)
    np.testing.assert_array_equal(found, op.reference(*arrays)[0])
    assert (found[..., 0::2, 0::3] == 0).all()
