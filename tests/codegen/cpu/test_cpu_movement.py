"""Kernels that pick, join, reduce and resize: each layout against the reference, with every memory
access checked."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Graph
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ops.concat import Concat
from cnnc.compiler.ops.elementwise import Mul
from cnnc.compiler.ops.pick import Expand, Gather, Pad, Slice
from cnnc.compiler.ops.reduce import ReduceMax, ReduceMean, ReduceMin, ReduceSum, Reduction
from cnnc.compiler.ops.resize import ResizeLinear, ResizeNearest
from cnnc.compiler.ops.shape import DepthToSpace, Transpose
from cnnc.compiler.target import Candidate, Refusal
from tests.codegen.cpu.native import RunNative, f32, program_of, run_program

Shape = tuple[int, ...]


def graph_of(operator: Operator, *shapes: Shape) -> Graph:
    builder = Builder("case")
    inputs = [builder.input(f"x{i}", f32(*shape)) for i, shape in enumerate(shapes)]
    return builder.graph([builder(operator, *inputs)])


def is_blocked(candidate: Candidate) -> bool:
    layout = candidate.inputs[0]
    return layout is not None and bool(layout.blocks)


def is_dense(candidate: Candidate) -> bool:
    return not is_blocked(candidate)


def layouts_of(graph: Graph, isa: Isa) -> list[bool]:
    """Whether each candidate of the graph's node reads channel blocks."""
    answer = CpuTarget(isa).candidates(graph.nodes[0])
    assert not isinstance(answer, Refusal), answer
    return [is_blocked(c) for c in answer]


def assert_all(operator: Operator, shapes: Sequence[Shape], isa: Isa, blocked: bool) -> None:
    """Every candidate gives the reference's whole numbers; `blocked` says whether channel blocks
    are among them."""
    graph = graph_of(operator, *shapes)
    assert any(layouts_of(graph, isa)) is blocked
    random = np.random.default_rng(1)
    arrays = [random.integers(-9, 10, shape).astype(np.float32) for shape in shapes]
    (expected,) = interpret(graph, arrays, np.float64)
    for blocks in (False, True) if blocked else (False,):
        wanted = is_blocked if blocks else is_dense
        program = program_of(graph, isa, level=1, wanted=wanted)
        (got,) = run_program(graph, program, arrays, isa, checked=True)
        np.testing.assert_array_equal(got, expected.astype(np.float32))


PICKS: list[tuple[Operator, Shape, bool]] = [
    (Slice((16,), (35,), (1,)), (2, 37, 3, 5), True),
    (Slice((15,), (35,), (1,)), (2, 37, 3, 5), False),
    (Slice((0,), (33,), (1,)), (2, 37, 3, 5), True),
    (Slice((1, 5), (3, 0), (2, 3), (1, -2)), (1, 17, 4, 7), True),
    (Slice((0,), (9,), (1,), (2,)), (1, 17, 4, 7), False),
    (Slice((1, 1), (3, 4)), (4, 5), False),
    (Pad((0, 0, 1, 2, 0, 0, 0, 3), value=-7.5), (2, 17, 3, 5), True),
    (Pad((0, 16, 0, 0, 0, 0, 0, 1), value=2.0), (1, 32, 3, 5), True),
    (Pad((0, 0, 0, 0, 0, 5, 0, 0)), (1, 16, 3, 5), True),
    (Pad((0, 0, 0, 0, 0, 5, 0, 0)), (1, 17, 3, 5), False),
    (Pad((1, 0, 0, 0, 0, 0)), (1, 3, 5), True),
    (Pad((0, 0, 3, 4, 0, 0, 2, 1), "reflect"), (1, 16, 5, 6), True),
    (Pad((0, 0, 3, 4, 0, 0, 2, 1), "edge"), (1, 3, 5, 6), True),
    (Pad((0, -1, 2, -2)), (3, 5), False),
    (Expand((3, 1, 5, 1)), (1, 20, 1, 7), True),
    (Expand((1, 20, 1, 1)), (2, 1, 3, 5), False),
    (Gather(tuple(range(16, 32)) + tuple(range(16)), 1), (1, 32, 2, 3), True),
    (Gather((2, 0, 2), -1), (2, 17, 2, 3), True),
    (Gather((1, 0), 1), (1, 2, 2, 3), False),
    (DepthToSpace(2), (2, 64, 3, 5), True),
    (DepthToSpace(3), (1, 288, 2, 1), True),
    (DepthToSpace(2), (2, 68, 3, 5), False),
    (DepthToSpace(3), (2, 96, 5), True),
    (DepthToSpace(2), (2, 256, 3, 5, 4), True),
    (DepthToSpace(3), (1, 54, 2, 1, 3), False),
    (ResizeNearest((1.0, 1.0, 2.0, 3.0), (), "asymmetric", "floor"), (2, 17, 3, 5), True),
    (ResizeNearest((), (1, 3, 7, 4)), (1, 3, 4, 5), True),
    (ResizeLinear((1.0, 1.0, 2.0, 2.0), (), "half_pixel"), (2, 17, 3, 5), True),
    (ResizeLinear((1.0, 1.0, 0.5), (), "asymmetric"), (2, 17, 6), True),
    (ResizeLinear((), (1, 3, 9, 3), "align_corners"), (1, 3, 5, 5), True),
]


@pytest.mark.parametrize(("operator", "shape", "blocked"), PICKS, ids=str)
def test_elements_are_picked(operator: Operator, shape: Shape, blocked: bool, isa: Isa) -> None:
    assert_all(operator, [shape], isa, blocked)


@pytest.mark.parametrize("perm", [(0, 2, 3, 1), (0, 3, 1, 2), (0, 1, 3, 2), (1, 0, 2, 3)])
@pytest.mark.parametrize("blocks", [(0, 0), (0, 1), (1, 0), (1, 1)], ids=str)
def test_transposes_between_layouts(perm: Shape, blocks: tuple[int, int], isa: Isa) -> None:
    x = np.random.default_rng(1).normal(0, 1, (3, 17, 18, 5)).astype(np.float32)
    graph = graph_of(Transpose(perm), x.shape)

    def wanted(candidate: Candidate) -> bool:
        layouts = (candidate.inputs[0], candidate.outputs[0])
        return tuple(int(bool(a and a.blocks)) for a in layouts) == blocks

    program = program_of(graph, isa, level=1, wanted=wanted)
    (got,) = run_program(graph, program, [x], isa, checked=True)
    np.testing.assert_array_equal(got, x.transpose(perm))


@pytest.mark.parametrize(
    ("axis", "shapes", "blocked"),
    [
        (1, [(2, 16, 3, 5), (2, 32, 3, 5), (2, 7, 3, 5)], True),
        (1, [(2, 15, 3, 5), (2, 32, 3, 5)], False),
        (0, [(2, 17, 3, 5), (1, 17, 3, 5)], True),
        (-1, [(1, 17, 3, 5), (1, 17, 3, 4)], True),
        (2, [(1, 3, 0, 5), (1, 3, 2, 5)], True),
        (1, [(3, 5), (3, 1), (3, 35)], False),
        (1, [(2, 1, 3, 3)] * 60, False),
    ],
)
def test_tensors_are_joined(axis: int, shapes: list[Shape], blocked: bool, isa: Isa) -> None:
    assert_all(Concat(axis), shapes, isa, blocked)


@pytest.mark.parametrize("kind", [ReduceSum, ReduceMax, ReduceMin])
@pytest.mark.parametrize(
    ("axes", "shape", "blocked"),
    [
        ((2, 3), (2, 17, 5, 7), True),
        ((2, 3), (1, 32, 1, 1), True),
        ((2,), (1, 32, 9), True),
        ((0,), (9, 17, 3, 2), True),
        ((2, 3, 4), (1, 5, 3, 2, 3), True),
        ((3,), (1, 17, 2, 131), False),
        ((1,), (2, 9, 3, 50), False),
        ((1,), (2, 9, 1, 1), False),
        ((0, 1), (3, 5), False),
        ((0,), (7, 200), False),
    ],
)
def test_axes_are_reduced(
    kind: type[Reduction], axes: Shape, shape: Shape, blocked: bool, isa: Isa
) -> None:
    assert_all(kind(axes), [shape], isa, blocked)


def test_means_divide_by_what_they_are_of(run_native: RunNative) -> None:
    x = np.arange(2 * 16 * 5 * 4, dtype=np.float32).reshape(2, 16, 5, 4)
    for axes in ((2, 3), (1,), (3,), (0, 2)):
        (got,) = run_native(graph_of(ReduceMean(axes), x.shape), [x])
        np.testing.assert_allclose(got, x.mean(axes, keepdims=True), rtol=1e-6)


@pytest.mark.parametrize("axes", [(2, 3), (3,), (1,)])
@pytest.mark.parametrize("kind", [ReduceMax, ReduceMin, ReduceSum, ReduceMean])
def test_one_nan_makes_a_result_nan(
    kind: type[Reduction], axes: Shape, run_native: RunNative
) -> None:
    for place in (0, 21, 69, 70):
        x = np.zeros((1, 16, 1, 71), np.float32)
        x[0, 3, 0, place] = np.nan
        with np.errstate(invalid="ignore"):
            (expected,) = interpret(graph_of(kind(axes), x.shape), [x])
        (got,) = run_native(graph_of(kind(axes), x.shape), [x])
        np.testing.assert_array_equal(got, expected)


def test_long_sums_keep_their_digits(run_native: RunNative) -> None:
    x = np.full((1, 16, 300, 333), 0.1, np.float32)
    for axes in ((2, 3), (3,)):
        (got,) = run_native(graph_of(ReduceMean(axes), x.shape), [x])
        np.testing.assert_allclose(got, np.float32(0.1), rtol=1e-5)


@pytest.mark.parametrize("channels", [5, 16, 37])
@pytest.mark.parametrize("gate", ["left", "right"])
def test_gates_of_channels_of_two_images(channels: int, gate: str, isa: Isa) -> None:
    shapes = [(2, channels, 3, 5), (2, channels, 1, 1)]
    assert_all(Mul(), shapes if gate == "right" else shapes[::-1], isa, blocked=True)


def test_resizing_of_volumes_and_of_channels_is_refused(isa: Isa) -> None:
    for scales, shape in (
        ((1.0, 1.0, 2.0, 2.0, 2.0), (1, 2, 2, 2, 2)),
        ((1.0, 2.0, 1.0), (1, 2, 3)),
    ):
        answer = CpuTarget(isa).candidates(graph_of(ResizeLinear(scales), shape).nodes[0])
        assert isinstance(answer, Refusal)
        assert answer.reason.endswith("it takes maps of one or two axes")
