"""Matrix products by each kernel: exact on whole numbers, and rows that depend on no position."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnnc.compiler.codegen.cpu import dense
from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Graph, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ops.activation import Relu, Sigmoid
from cnnc.compiler.ops.elementwise import Add, Mul
from cnnc.compiler.ops.fused import region
from cnnc.compiler.ops.linear import Gemm, MatMul
from cnnc.compiler.target import Refusal
from tests.codegen.cpu.native import RunNative, by, f32, program_of, run_program, same_bits

EPSILON = float(np.finfo(np.float32).eps)
KERNELS = ("f32_dense", "f32_matmul_generic")
EPILOGUES = ("none", "relu", "add relu", "columns", "scalar", "silu")
Take = Callable[..., Value]


@dataclass(frozen=True)
class Case:
    """A product with an epilogue. `c` is the shape of Gemm's third input."""

    op: Gemm | MatMul
    a: tuple[int, ...]
    b: tuple[int, ...]
    c: tuple[int, ...] | None = None
    epilogue: str = "none"

    def graph(self, random: np.random.Generator) -> tuple[Graph, list[np.ndarray]]:
        """The graph and whole numbers for its inputs."""
        builder, arrays = Builder("case"), list[np.ndarray]()

        def take(*shape: int) -> Value:
            arrays.append(random.integers(-3, 4, shape).astype(np.float32))
            return builder.input(f"x{len(arrays)}", f32(*shape))

        inputs = [take(*self.a), take(*self.b)]
        if self.c is not None:
            inputs.append(take(*self.c))
        y = self._finish(builder, builder(self.op, *inputs), take)
        return builder.graph([y]), arrays

    def _finish(self, builder: Builder, y: Value, take: Take) -> Value:
        match self.epilogue:
            case "relu":
                return builder(Relu(), y)
            case "add relu":
                return builder(Relu(), builder(Add(), y, take(*y.type.dims)))
            case "columns":
                return builder(Mul(), y, take(y.type.dims[-1]))
            case "scalar":
                return builder(Mul(), y, take(1))
            case "silu":
                return builder(Mul(), y, builder(Sigmoid(), y))
        return y


def test_long_sums_keep_their_digits(isa: Isa) -> None:
    """Of terms of both signs, so that the sum is no larger than its rounding allows."""
    graph, _ = Case(Gemm(), (5, 25088), (25088, 40)).graph(np.random.default_rng(0))
    random = np.random.default_rng(1)
    arrays = [random.standard_normal(v.type.dims).astype(np.float32) for v in graph.inputs]
    program = program_of(graph, isa, wanted=by("f32_dense"))
    assert "f32_dense" in [step.kernel.symbol for step in program.run]
    (found,) = run_program(graph, program, arrays, isa)
    (expected,) = interpret(graph, arrays, np.float64)
    assert np.linalg.norm(found - expected) < 6 * EPSILON * np.linalg.norm(expected)


@st.composite
def gemms(draw: st.DrawFn) -> Case:
    rows, depth, columns = (draw(st.integers(1, 70)) for _ in range(3))
    trans_a, trans_b = draw(st.booleans()), draw(st.booleans())
    alpha, beta = draw(st.sampled_from([(1, 1), (0.5, 1), (1, -2), (-4, 0.25)]))
    wide = st.sampled_from(
        [None, (columns,), (1, columns), (rows, 1), (rows, columns), (), (1,), (1, 1)]
    )
    return Case(
        Gemm(alpha, beta, trans_a, trans_b),
        (depth, rows) if trans_a else (rows, depth),
        (columns, depth) if trans_b else (depth, columns),
        draw(wide),
        draw(st.sampled_from(EPILOGUES)),
    )


@st.composite
def matmuls(draw: st.DrawFn) -> Case:
    rows, depth, columns = (draw(st.integers(1, 40)) for _ in range(3))
    batch = tuple(draw(st.lists(st.integers(1, 3), max_size=2)))
    other = draw(st.sampled_from([(), batch, (1,) * len(batch)]))
    sides = [(*batch, rows, depth), (*other, depth, columns)]
    return Case(MatMul(), sides[0], sides[1], epilogue=draw(st.sampled_from(EPILOGUES)))


def assert_exact(case: Case, isa: Isa, seed: int) -> None:
    """Every kernel that takes the product gives whole numbers, with checked accesses and
    without."""
    graph, arrays = case.graph(np.random.default_rng(seed))
    (expected,) = interpret(graph, arrays, np.float64)
    rtol = 4 * EPSILON if case.epilogue == "silu" else 0
    for symbol in KERNELS:
        program = program_of(graph, isa, wanted=by(symbol))
        (checked,) = run_program(graph, program, arrays, isa, checked=True)
        (got,) = run_program(graph, program, arrays, isa)
        assert same_bits(got, checked)
        np.testing.assert_allclose(got, expected, rtol=rtol, atol=1e-30, err_msg=symbol)


QUICK = settings(
    max_examples=5,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
LONG = settings(QUICK, max_examples=500)


@QUICK
@given(case=gemms() | matmuls(), seed=st.integers(0, 99))
def test_every_kernel_is_exact_on_whole_numbers(case: Case, seed: int, isa: Isa) -> None:
    assert_exact(case, isa, seed)


@pytest.mark.fuzz
@LONG
@given(case=gemms() | matmuls(), seed=st.integers(0, 99))
def test_every_kernel_is_exact_on_many_shapes(case: Case, seed: int, isa: Isa) -> None:
    assert_exact(case, isa, seed)


@pytest.mark.parametrize("epilogue", EPILOGUES)
def test_dense_with_every_epilogue(epilogue: str, isa: Isa) -> None:
    assert_exact(Case(Gemm(transB=True), (11, 21), (16, 21), (16,), epilogue), isa, 1)


@pytest.mark.parametrize("c", [(7,), (1, 7), (5, 1), (5, 7), (), (1,)], ids=str)
def test_generic_with_every_shape_of_c(c: tuple[int, ...], isa: Isa) -> None:
    assert_exact(Case(Gemm(0.5, -2, True, True), (9, 5), (7, 9), c, "relu"), isa, 2)


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        (Case(Gemm(transA=True), (9, 5), (9, 7)), "A is transposed"),
        (Case(Gemm(alpha=0.5), (5, 9), (9, 7)), "scaled by alpha=0.5, beta=1.0"),
        (Case(Gemm(), (5, 9), (9, 7), (5, 1)), "C float32[5,1] is not one row"),
        (Case(MatMul(), (2, 5, 9), (2, 9, 7)), "B has rank 3: only one matrix for all rows"),
    ],
    ids=["transposed", "scaled", "column", "batched"],
)
def test_products_that_only_the_generic_kernel_takes(case: Case, reason: str) -> None:
    graph, _ = case.graph(np.random.default_rng(0))
    (node,) = graph.nodes
    target = CpuTarget(Isa.X86_64_V3)
    assert dense.candidates(node, region(node), target.machine) == Refusal(reason)
    answer = target.candidates(node)
    assert not isinstance(answer, Refusal)
    assert [candidate.kernel.symbol for candidate in answer] == ["f32_matmul_generic"]


@pytest.mark.parametrize("depth", [9, 64, 70])
def test_rows_have_equal_bits_wherever_they_are(depth: int, run_native: RunNative) -> None:
    """In a tile of any height, in a chunk of any place, and alone."""
    random = np.random.default_rng(3)
    row, b = (random.standard_normal(s).astype(np.float32) for s in ((1, depth), (depth, 37)))
    expected = None
    for rows in (1, 2, 3, 5, 7, 8, 15, 64, 70):
        case = Case(Gemm(), (rows, depth), (depth, 37), epilogue="silu")
        graph, _ = case.graph(random)
        a = np.repeat(row, rows, axis=0)
        (y,) = run_native(graph, [a, b], wanted=by("f32_dense"))
        expected = y[:1] if expected is None else expected
        assert same_bits(y, np.repeat(expected, rows, axis=0))


@pytest.mark.parametrize("depth", [17, 500])
def test_error_bound(depth: int, isa: Isa) -> None:
    """|error| <= 2 eps sqrt(K) |A| |B|."""
    random = np.random.default_rng(4)
    graph, _ = Case(Gemm(), (13, depth), (depth, 50)).graph(random)
    a, b = (random.standard_normal(s).astype(np.float32) for s in ((13, depth), (depth, 50)))
    exact = a.astype(np.float64) @ b
    sizes = np.abs(a).astype(np.float64) @ np.abs(b)
    for symbol in KERNELS:
        program = program_of(graph, isa, wanted=by(symbol))
        (got,) = run_program(graph, program, [a, b], isa)
        assert (np.abs(got - exact) <= 2 * EPSILON * depth**0.5 * sizes).all()


def test_a_row_with_nan_spoils_no_other(run_native: RunNative) -> None:
    random = np.random.default_rng(5)
    graph, (a, b) = Case(Gemm(), (19, 33), (33, 20)).graph(random)
    other = a.copy()
    other[7, 5] = np.nan
    (clean,), (spoilt,) = run_native(graph, [a, b]), run_native(graph, [other, b])
    kept = np.arange(19) != 7
    assert same_bits(spoilt[kept], clean[kept])
    assert np.isnan(spoilt[7]).all()
