"""Copies between layouts and transposes: every element in its place, zeros in the padding."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest

from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Graph, Node, Role, Value
from cnnc.compiler.ir.types import DType
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.shape import Identity, Transpose
from cnnc.compiler.program.layout import Layout
from cnnc.compiler.program.program import Buffer, Place, Program, Step, View
from cnnc.compiler.target import Refusal
from tests.codegen.cpu.native import RunNative, by, f32, program_of, run_program

# Shapes with the layouts that lowering uses for them, and some more.
LAYOUTS: dict[tuple[int, ...], tuple[str, ...]] = {
    (37,): ("a", "A32a"),
    (35, 21): ("ab", "ba", "Ab32a", "Ba32b", "aB16b"),
    (33, 17, 5): ("abc", "acb", "aBc16b", "ABc16b32a"),
    (35, 19, 3, 2): ("abcd", "acdb", "aBcd16b", "ABcd16b32a", "Abcd32a", "cdba"),
    (2, 16, 4, 5): ("abcd", "aBcd16b", "acdb"),
    (2, 18, 2, 3, 4): ("abcde", "aBcde16b", "acdeb"),
    (1, 1, 1, 1): ("abcd", "aBcd16b", "ABcd16b32a"),
}
PAIRS = [
    pytest.param(dims, source, target, id=f"{dims}-{source}-{target}")
    for dims, layouts in LAYOUTS.items()
    for source, target in permutations(layouts, 2)
]


def copy_of(
    dims: tuple[int, ...], source: Layout, target: Layout, isa: Isa
) -> tuple[Graph, Program]:
    """A program of one relayout, between memories whose every element can be seen."""
    candidate = CpuTarget(isa).relayout(f32(*dims), source, target)
    assert not isinstance(candidate, Refusal), candidate
    x = Value("x", f32(source.elements(dims)), Role.INPUT)
    y = Value("y", f32(target.elements(dims)))
    node = Node(Identity(), (x,), (y,), "copy")
    memory = [
        Buffer(v.name, place, v.type.size_bytes, v)
        for v, place in ((x, Place.INPUT), (y, Place.OUTPUT))
    ]
    views = [
        View.whole(buffer, dims, layout, DType.FLOAT32)
        for buffer, layout in zip(memory, (source, target), strict=True)
    ]
    flat = [
        View.whole(buffer, value.type.dims, Layout("a"), DType.FLOAT32)
        for buffer, value in zip(memory, (x, y), strict=True)
    ]
    step = Step(
        candidate.kernel,
        candidate.arguments,
        (views[0],),
        (views[1],),
        node,
        candidate.chunks,
        scratch_bytes=candidate.scratch_bytes,
    )
    program = Program("copy", (), (step,), (flat[0],), (flat[1],), {}, {}, 0, 0)
    return Graph("copy", (x,), (node,), (y,)), program


@pytest.mark.parametrize(("dims", "source", "target"), PAIRS)
def test_every_pair_of_layouts(dims: tuple[int, ...], source: str, target: str) -> None:
    """The source's padding is NaN, and none of it arrives."""
    isa = Isa.X86_64_V2  # a copy is the same code on all, and has no vectors
    graph, program = copy_of(dims, Layout(source), Layout(target), isa)
    array = np.arange(1, np.prod(dims) + 1, dtype=np.float32).reshape(dims)
    memory = Layout(source).pack(array, fill=np.nan)
    (got,) = run_program(graph, program, [memory], isa, checked=True)
    np.testing.assert_array_equal(got, Layout(target).pack(array, fill=0))


def test_one_element_without_axes(run_native: RunNative) -> None:
    builder = Builder("case")
    builder(Identity(), builder.input("x", f32()))
    graph = builder.graph([builder.nodes[0].output])
    (found,) = run_native(graph, [np.array(7, np.float32)])
    assert found.shape == ()
    assert found == 7


@pytest.mark.parametrize("rank", [2, 3, 4])
def test_every_transpose(rank: int, run_native: RunNative) -> None:
    x = np.random.default_rng(1).standard_normal((3, 5, 2, 7)[:rank]).astype(np.float32)
    for perm in permutations(range(rank)):
        assert_transposed(x, perm, run_native)


@pytest.mark.parametrize(
    "perm", [(4, 3, 2, 1, 0), (0, 2, 1, 4, 3), (3, 0, 4, 1, 2)], ids=lambda p: str(p)
)
def test_transposes_of_rank_5(perm: tuple[int, ...], run_native: RunNative) -> None:
    x = np.random.default_rng(2).standard_normal((3, 4, 2, 5, 3)).astype(np.float32)
    assert_transposed(x, perm, run_native)


def test_transpose_of_many_axes(run_native: RunNative) -> None:
    x = np.random.default_rng(3).standard_normal((2, 3) * 5).astype(np.float32)
    assert_transposed(x, tuple(reversed(range(10))), run_native)


def assert_transposed(x: np.ndarray, perm: tuple[int, ...], run_native: RunNative) -> None:
    builder = Builder("transpose")
    graph = builder.graph([builder(Transpose(perm), builder.input("x", f32(*x.shape)))])
    (got,) = run_native(graph, [x], level=0, checked=True)
    np.testing.assert_array_equal(got, x.transpose(perm))


def test_blocks_that_do_not_fit_are_refused() -> None:
    target = CpuTarget(Isa.X86_64_V3)
    answer = target.relayout(f32(48), Layout("A16a"), Layout("A24a"))
    assert answer == Refusal("blocks of 16 and 24 don't fit into each other")


@pytest.mark.parametrize("algorithm", ["f32_conv_direct", "f32_winograd"])
def test_packing_in_pieces(
    isa: Isa, algorithm: str, run_native: RunNative, monkeypatch: pytest.MonkeyPatch
) -> None:
    random, build = np.random.default_rng(0), Builder("net")
    x, weights = (
        random.standard_normal(dims, np.float32) for dims in ((1, 32, 9, 9), (70, 32, 3, 3))
    )
    y = build(Conv(), build.input("x", f32(*x.shape)), build.parameter("w", weights), name="conv")
    graph = build.graph([y])
    whole = run_native(graph, [x], wanted=by(algorithm))
    monkeypatch.setattr("cnnc.compiler.program.pieces.PIECE_BYTES", weights.nbytes // 3)
    program = program_of(graph, isa, wanted=by(algorithm))
    assert len(program.prepare) > 1
    assert {step.kernel.symbol for step in program.run} >= {algorithm}
    np.testing.assert_array_equal(run_program(graph, program, [x], isa, checked=True), whole)
