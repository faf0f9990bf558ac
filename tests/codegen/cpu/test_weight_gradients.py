"""Gradients of weights by each kernel: geometry, borders, exact sums, equal bits on any threads."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnnc.compiler.codegen.cpu import winograd_weight_gradient
from cnnc.compiler.codegen.cpu.machine import Machine
from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Graph
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.conv_weight_gradient import ConvWeightGradient
from cnnc.compiler.ops.fused import region
from cnnc.compiler.target import Refusal
from tests.codegen.cpu.native import by, f32, program_of, run_program, same_bits

FAST, GENERIC = "f32_weight_gradient", "f32_weight_gradient_generic"
WINOGRAD = "f32_winograd_weight_gradient"
Shape = tuple[int, ...]
QUICK = settings(
    max_examples=12, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)


def graph_of(op: ConvWeightGradient, x: Shape, filters: int) -> Graph:
    w = f32(filters, x[1] // op.group, *op.kernel_shape)
    (dy,) = Conv(op.strides, op.pads, op.dilations, op.group).infer(f32(*x), w)
    builder = Builder("case")
    return builder.graph([builder(op, builder.input("x", f32(*x)), builder.input("dy", dy))])


def whole_numbers(graph: Graph) -> list[np.ndarray]:
    """Inputs whose products and sums are exact in float32."""
    random = np.random.default_rng(0)
    return [random.integers(-4, 5, v.type.dims).astype(np.float32) for v in graph.inputs]


@st.composite
def cases(draw: st.DrawFn) -> tuple[ConvWeightGradient, Shape, int]:
    """An operator, the shape of x and the number of filters."""
    spatial = draw(st.integers(1, 3))

    def numbers(low: int, high: int) -> Shape:
        return tuple(draw(st.integers(low, high)) for _ in range(spatial))

    kernel, strides, dilations = numbers(1, 4), numbers(1, 3), numbers(1, 2)
    pads = (*numbers(0, 3), *numbers(0, 3))
    extents = [(k - 1) * d + 1 for k, d in zip(kernel, dilations, strict=True)]
    dims = tuple(draw(st.integers(e, e + 9)) for e in extents)
    x = (draw(st.integers(1, 3)), draw(st.sampled_from([1, 3, 15, 16, 17, 40])), *dims)
    op = ConvWeightGradient(kernel, strides, pads, dilations)
    return op, x, draw(st.sampled_from([1, 15, 16, 17, 33, 64, 70]))


@pytest.mark.parametrize("symbol", [FAST, GENERIC])
@given(case=cases())
@QUICK
def test_sums_of_whole_numbers_are_exact(
    symbol: str, isa: Isa, case: tuple[ConvWeightGradient, Shape, int]
) -> None:
    graph = graph_of(*case)
    inputs = whole_numbers(graph)
    program = program_of(graph, isa, wanted=by(symbol))
    assert symbol in [step.kernel.symbol for step in program.run]
    (found,) = run_program(graph, program, inputs, isa, checked=True)
    (expected,) = case[0].reference(*inputs)
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize(
    ("group", "channels", "filters"),
    [
        (4, 2, 2),
        (10, 2, 2),
        (8, 4, 4),
        (7, 4, 4),
        (5, 8, 8),
        (3, 16, 16),
        (2, 16, 32),
        (2, 32, 64),
        (3, 48, 16),
        (2, 16, 48),
    ],
)
def test_groups(isa: Isa, group: int, channels: int, filters: int) -> None:
    op = ConvWeightGradient((3, 2), (2, 1), (1, 0, 1, 1), group=group)
    graph = graph_of(op, (2, group * channels, 7, 9), group * filters)
    program = program_of(graph, isa, wanted=by(FAST))
    assert FAST in [step.kernel.symbol for step in program.run]
    inputs = whole_numbers(graph)
    found = [run_program(graph, program, inputs, isa, checked=True, threads=n)[0] for n in (1, 3)]
    (expected,) = op.reference(*inputs)
    np.testing.assert_array_equal(found[0], expected)
    assert same_bits(found[0], found[1])


@pytest.mark.parametrize(
    ("group", "channels", "filters"), [(2, 3, 6), (6, 1, 2), (2, 4, 8), (2, 16, 8), (2, 24, 24)]
)
def test_other_groups_are_the_generic_kernels(
    isa: Isa, group: int, channels: int, filters: int
) -> None:
    op = ConvWeightGradient((3, 3), group=group)
    graph = graph_of(op, (2, group * channels, 7, 9), group * filters)
    program = program_of(graph, isa)
    inputs = whole_numbers(graph)
    (found,) = run_program(graph, program, inputs, isa, checked=True)
    (expected,) = graph.nodes[0].op.reference(*inputs)
    np.testing.assert_array_equal(found, expected)
    answer = CpuTarget(isa).candidates(graph.nodes[0])
    assert [c.kernel.symbol for c in answer] == [GENERIC]  # type: ignore[union-attr]


def test_a_map_of_several_bands(isa: Isa) -> None:
    graph = graph_of(ConvWeightGradient((3, 3), pads=(1, 1, 1, 1)), (2, 16, 45, 33), 32)
    inputs = whole_numbers(graph)
    found = [
        run_program(graph, program_of(graph, isa, wanted=by(FAST)), inputs, isa, threads=n)[0]
        for n in (1, 3)
    ]
    (expected,) = graph.nodes[0].op.reference(*inputs)
    np.testing.assert_array_equal(found[0], expected)
    assert same_bits(found[0], found[1])


def test_planes_of_padding_and_several_bands(isa: Isa) -> None:
    op = ConvWeightGradient((4, 3, 2), (2, 1, 1), (3, 1, 0, 2, 1, 1), (1, 2, 1))
    graph = graph_of(op, (2, 18, 5, 21, 19), 40)
    inputs = whole_numbers(graph)
    (expected,) = op.reference(*inputs)
    for symbol in (FAST, GENERIC):
        program = program_of(graph, isa, wanted=by(symbol))
        assert symbol in [step.kernel.symbol for step in program.run]
        (found,) = run_program(graph, program, inputs, isa, checked=True)
        np.testing.assert_array_equal(found, expected)


def test_long_sums_keep_their_digits(isa: Isa) -> None:
    """Every call of a tile is one term, so that errors don't grow with the number of pixels."""
    op = ConvWeightGradient((1, 1))
    graph = graph_of(op, (4, 16, 64, 64), 16)
    inputs = [np.full(v.type.dims, 0.1, np.float32) for v in graph.inputs]
    (found,) = run_program(graph, program_of(graph, isa, wanted=by(FAST)), inputs, isa)
    (expected,) = op.reference(*(a.astype(np.float64) for a in inputs))
    np.testing.assert_allclose(found, expected, rtol=2e-5)


@st.composite
def winograd_cases(draw: st.DrawFn) -> tuple[ConvWeightGradient, Shape, int]:
    """A 3x3 operator of stride 1, the shape of x and the number of filters."""
    pads = tuple(draw(st.integers(0, 1)) for _ in range(4))
    dims = tuple(draw(st.integers(3, 23)) for _ in range(2))
    x = (draw(st.integers(1, 3)), draw(st.sampled_from([17, 32, 40])), *dims)
    return ConvWeightGradient((3, 3), pads=pads), x, draw(st.sampled_from([15, 17, 33, 70]))


@given(case=winograd_cases())
@QUICK
def test_sums_by_winograd(isa: Isa, case: tuple[ConvWeightGradient, Shape, int]) -> None:
    graph = graph_of(*case)
    random = np.random.default_rng(0)
    inputs = [random.standard_normal(v.type.dims, np.float32) for v in graph.inputs]
    program = program_of(graph, isa, wanted=by(WINOGRAD))
    assert WINOGRAD in [step.kernel.symbol for step in program.run]
    (found,) = run_program(graph, program, inputs, isa, checked=True)
    (expected,) = case[0].reference(*(a.astype(np.float64) for a in inputs))
    (sizes,) = case[0].reference(*(np.abs(a.astype(np.float64)) for a in inputs))
    terms = case[0].terms((None, graph.inputs[1].type))
    bound = 12 * 2 * np.finfo(np.float32).eps * np.sqrt(terms) * sizes.max(axis=(2, 3))
    assert (np.abs(found - expected).max(axis=(2, 3)) <= bound).all()


def test_winograd_gives_the_same_bits_on_any_threads(isa: Isa) -> None:
    graph = graph_of(ConvWeightGradient((3, 3), pads=(1, 1, 1, 1)), (5, 80, 30, 21), 64)
    random = np.random.default_rng(0)
    inputs = [random.standard_normal(v.type.dims, np.float32) for v in graph.inputs]
    program = program_of(graph, isa, wanted=by(WINOGRAD))
    found = [run_program(graph, program, inputs, isa, threads=n)[0] for n in (1, 3)]
    (expected,) = graph.nodes[0].op.reference(*inputs)
    np.testing.assert_allclose(found[0], expected, atol=1e-4 * np.abs(expected).max())
    assert same_bits(found[0], found[1])


@pytest.mark.parametrize(
    ("op", "channels", "filters", "reason"),
    [
        (ConvWeightGradient((1, 3)), 64, 64, "kernel 1x3 is not 3x3"),
        (ConvWeightGradient((3, 3), (2, 1)), 64, 64, "strides or dilations are not 1"),
        (ConvWeightGradient((3, 3), group=2), 64, 64, "2 groups"),
        (
            ConvWeightGradient((3, 3), pads=(2, 0, 0, 0)),
            64,
            64,
            "pads [2, 0, 0, 0] are more than 1",
        ),
        (ConvWeightGradient((3, 3)), 16, 32, "16 channels and 32 filters are too few to share"),
        (ConvWeightGradient((3, 3)), 8, 64, "8 channels and 64 filters are too few to share"),
    ],
)
def test_winograd_refuses(
    isa: Isa, op: ConvWeightGradient, channels: int, filters: int, reason: str
) -> None:
    node = graph_of(op, (1, channels, 9, 9), filters).nodes[0]
    answer = winograd_weight_gradient.candidates(node, region(node), Machine.of(isa))
    assert answer == Refusal(f"Winograd: {reason}")
