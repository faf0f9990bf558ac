"""Depthwise convolution and small groups: exact on whole numbers at every size, stride, dilation
and pad, bounded on others, blind to what lies outside a receptive field, equal bits whoever
computes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import prod, sqrt

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnnc.compiler.codegen.cpu import depthwise as family
from cnnc.compiler.codegen.cpu.machine import Machine
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Graph, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ops.activation import Relu, Sigmoid
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Add, Div, Mul
from cnnc.compiler.ops.fused import region
from cnnc.compiler.target import Refusal
from tests.codegen.cpu.native import RunNative, by, f32, program_of, run_program, same_bits

EPSILON = float(np.finfo(np.float32).eps)
EPILOGUES = ("none", "relu", "add relu", "channels", "scalar", "silu", "two operands")
SYMBOL = "f32_depthwise"


@dataclass(frozen=True)
class Case:
    """A convolution whose groups have `width` channels and filters, with an epilogue."""

    op: Conv
    x: tuple[int, ...]
    kernel: tuple[int, ...]
    width: int = 1
    bias: bool = True
    epilogue: str = "none"

    @property
    def w(self) -> tuple[int, ...]:
        return (self.x[1], self.width, *self.kernel)

    def graph(self, random: np.random.Generator, *, whole: bool) -> tuple[Graph, list[np.ndarray]]:
        """The graph and its inputs, small whole numbers or any."""
        builder, arrays = Builder("case"), list[np.ndarray]()

        def take(name: str, *shape: int) -> Value:
            if whole:
                arrays.append(random.integers(-3, 4, shape).astype(np.float32))
            else:
                arrays.append(random.standard_normal(shape).astype(np.float32))
            return builder.input(name, f32(*shape))

        x, w = take("x", *self.x), take("w", *self.w)
        bias = take("bias", self.w[0]) if self.bias else None
        y = builder(self.op, x, w, bias)
        return builder.graph([self._finish(builder, y, take)]), arrays

    def _finish(self, builder: Builder, y: Value, take: Callable[..., Value]) -> Value:
        channels = (y.type.dims[1], *[1] * (y.type.rank - 2))
        match self.epilogue:
            case "relu":
                return builder(Relu(), y)
            case "add relu":
                return builder(Relu(), builder(Add(), y, take("residual", *y.type.dims)))
            case "channels":
                return builder(Mul(), y, take("scale", *channels))
            case "scalar":
                return builder(Mul(), y, take("factor", 1))
            case "silu":
                return builder(Mul(), y, builder(Sigmoid(), y))
            case "two operands":
                scaled = builder(Mul(), y, take("scale", *channels))
                return builder(Add(), scaled, take("residual", *y.type.dims))
        return y


def depthwise(
    channels: int, size: tuple[int, ...], kernel: int, stride: int = 1, width: int = 1
) -> Case:
    """A square kernel that is padded to keep the map."""
    rank = len(size)
    op = Conv((stride,) * rank, (kernel // 2,) * 2 * rank, (1,) * rank, channels // width)
    return Case(op, (1, channels, *size), (kernel,) * rank, width)


@st.composite
def cases(draw: st.DrawFn, spatial: int = 2) -> Case:
    """Odd sizes, unequal strides, dilations and pads."""

    def numbers(low: int, high: int, count: int = spatial) -> tuple[int, ...]:
        return tuple(draw(st.integers(low, high)) for _ in range(count))

    taps, length = (7, 40) if spatial < 3 else (3, 9)
    kernel, dilations = numbers(1, taps), numbers(1, 3)
    pads = numbers(0, 5, 2 * spatial)
    extents = [(k - 1) * d + 1 for k, d in zip(kernel, dilations, strict=True)]
    needed = [max(1, e - pads[i] - pads[i + spatial]) for i, e in enumerate(extents)]
    dims = tuple(draw(st.integers(n, max(n, length))) for n in needed)
    width = draw(st.sampled_from((1, 1, 2, 4, 8)))
    groups = draw(st.integers(2, max(2, 40 // width)))
    return Case(
        Conv(numbers(1, 3), pads, dilations, groups),
        (draw(st.integers(1, 2)), groups * width, *dims),
        kernel,
        width,
        draw(st.booleans()),
        draw(st.sampled_from(EPILOGUES)),
    )


def run_depthwise(
    graph: Graph, arrays: list[np.ndarray], isa: Isa, *, checked: bool = False, threads: int = 2
) -> np.ndarray:
    """The output by the depthwise kernel."""
    program = program_of(graph, isa, wanted=by(SYMBOL))
    assert SYMBOL in {step.kernel.symbol for step in program.run}
    (got,) = run_program(graph, program, arrays, isa, checked=checked, threads=threads)
    return got


def assert_exact(case: Case, isa: Isa, seed: int) -> None:
    """The reference's whole numbers; behind a sigmoid, nearly so. Code that checks its accesses
    gives the same bits as code that doesn't, and one thread the same as two."""
    graph, arrays = case.graph(np.random.default_rng(seed), whole=True)
    (expected,) = interpret(graph, arrays, np.float64)
    got = run_depthwise(graph, arrays, isa)
    assert same_bits(got, run_depthwise(graph, arrays, isa, checked=True, threads=1))
    rtol = 4 * EPSILON if case.epilogue == "silu" else 0
    np.testing.assert_allclose(got, expected, rtol=rtol, atol=1e-30)


QUICK = settings(
    max_examples=4,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
LONG = settings(QUICK, max_examples=400)


@QUICK
@given(case=cases(), seed=st.integers(0, 99))
def test_depthwise_is_exact_on_whole_numbers(case: Case, seed: int, isa: Isa) -> None:
    assert_exact(case, isa, seed)


@pytest.mark.fuzz
@LONG
@given(case=cases(), seed=st.integers(0, 99))
def test_depthwise_is_exact_on_many_shapes(case: Case, seed: int, isa: Isa) -> None:
    assert_exact(case, isa, seed)


@QUICK
@given(case=cases(spatial=1), seed=st.integers(0, 99))
def test_depthwise_of_one_dimension(case: Case, seed: int, isa: Isa) -> None:
    assert_exact(case, isa, seed)


@QUICK
@given(case=cases(spatial=3), seed=st.integers(0, 99))
def test_depthwise_of_three_dimensions(case: Case, seed: int, isa: Isa) -> None:
    assert_exact(case, isa, seed)


@pytest.mark.parametrize("epilogue", EPILOGUES)
def test_every_epilogue_of_depthwise(epilogue: str, isa: Isa) -> None:
    assert_exact(replace(depthwise(19, (6, 17), 3), epilogue=epilogue), isa, 1)


@pytest.mark.parametrize("width", [2, 4, 8])
@pytest.mark.parametrize("kernel", [3, 5])
def test_groups_of_several_channels(width: int, kernel: int, isa: Isa) -> None:
    case = replace(depthwise(5 * width, (5, 31), kernel, width=width), epilogue="add relu")
    assert_exact(case, isa, 2)


@pytest.mark.parametrize("columns", [1, 2, 7, 13, 14, 15, 28, 29, 43, 56])
def test_rows_of_any_length(columns: int, isa: Isa) -> None:
    """One piece, borders only, inner pieces, a shorter last one."""
    assert_exact(depthwise(16, (3, columns), 3), isa, 3)


@pytest.mark.parametrize(
    "case",
    [
        Case(Conv((1, 1), (40, 40, 40, 40), (1, 1), 3), (1, 3, 2, 3), (3, 3)),
        Case(Conv((3, 3), (6, 0, 0, 5), (4, 4), 2), (2, 2, 9, 11), (3, 3), epilogue="relu"),
        Case(Conv((1, 1), (0, 15, 0, 16), (1, 1), 2), (1, 2, 1, 40), (1, 32)),
        Case(Conv((1, 1), (20, 0, 20, 0), (1, 1), 2), (1, 2, 9, 3), (41, 1)),
        Case(Conv((2, 1, 1), (9, 1, 2, 0, 0, 0), (3, 1, 1), 17), (2, 17, 5, 6, 15), (3, 2, 3)),
        Case(Conv((1, 1, 1), (2, 1, 0, 1, 1, 0), (1, 1, 1), 2), (1, 4, 2, 3, 4), (1, 3, 3), 2),
    ],
    ids=["outside the map", "dilated", "wide", "high", "deep", "planes of padding alone"],
)
def test_borders_wider_than_pieces(case: Case, isa: Isa) -> None:
    assert_exact(case, isa, 4)


@pytest.mark.parametrize("width", [1, 4, 8])
def test_error_bound_of_depthwise(width: int, isa: Isa) -> None:
    """|error| <= 2 eps sqrt(K) (|x| conv |w|)."""
    case = depthwise(32, (9, 23), 7, width=width)
    graph, arrays = case.graph(np.random.default_rng(5), whole=False)
    (exact,) = interpret(graph, arrays, np.float64)
    (sizes,) = interpret(graph, [np.abs(a) for a in arrays], np.float64)
    got = run_depthwise(graph, arrays, isa)
    assert (np.abs(got - exact) <= 2 * EPSILON * sqrt(prod(case.w[1:]) + 1) * sizes).all()


@pytest.mark.parametrize("wrong", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("width", [1, 4])
def test_no_bit_changes_outside_the_receptive_field(wrong: float, width: int, isa: Isa) -> None:
    """Where it is inside, the output is IEEE's: neighbouring channels and padding see nothing."""
    case = depthwise(20, (9, 33), 3, width=width)
    graph, (x, w, bias) = case.graph(np.random.default_rng(6), whole=True)
    w[w == 0] = 1
    mark, other = np.zeros_like(x), x.copy()
    place = (0, 5, 4, 15)
    mark[place], other[place] = 1, wrong
    (reached,) = interpret(graph, [mark, np.ones_like(w), np.zeros_like(bias)])
    with np.errstate(invalid="ignore"):
        (expected,) = interpret(graph, [other, w, bias])
    clean = run_depthwise(graph, [x, w, bias], isa)
    spoilt = run_depthwise(graph, [other, w, bias], isa)
    outside = reached == 0
    assert outside.any()
    assert not outside.all()
    assert same_bits(spoilt[outside], clean[outside])
    np.testing.assert_array_equal(spoilt[~outside], expected[~outside])


def test_infinite_weights_make_no_nan_of_padding(isa: Isa) -> None:
    graph, (x, w, bias) = depthwise(16, (4, 20), 3).graph(np.random.default_rng(7), whole=True)
    got = run_depthwise(graph, [np.ones_like(x), np.full_like(w, np.inf), bias], isa)
    assert (got == np.inf).all()


@pytest.mark.parametrize("channels", [3, 17])
def test_padding_lanes_never_leak_through_depthwise(channels: int, isa: Isa) -> None:
    """Blocks whose padding lanes hold NaN (0 / 0) are read, and never mixed."""
    builder, random = Builder("chain"), np.random.default_rng(8)

    def weights(name: str, *shape: int) -> Value:
        return builder.parameter(name, random.integers(1, 4, shape).astype(np.float32))

    x = builder.input("x", f32(2, 16, 6, 7))
    y = builder(Conv(), x, weights("w0", channels, 16, 1, 1))
    ones = builder(Div(), y, y)
    op = Conv(pads=(1, 1, 1, 1), group=channels)
    sums = builder(op, ones, weights("w1", channels, 1, 3, 3))
    last = builder(Conv(), sums, weights("w2", 4, channels, 1, 1))
    graph = builder.graph([sums, last])
    arrays = [random.integers(1, 4, (2, 16, 6, 7)).astype(np.float32)]
    wanted = ("f32_conv_direct", SYMBOL)
    program = program_of(graph, isa, wanted=lambda c: c.kernel.symbol in wanted)
    assert {*wanted} <= {step.kernel.symbol for step in program.run}
    found = run_program(graph, program, arrays, isa, checked=True)
    for got, expected in zip(found, interpret(graph, arrays, np.float64), strict=True):
        np.testing.assert_array_equal(got, expected)


def test_pixels_of_depthwise_have_equal_bits_wherever_they_are(run_native: RunNative) -> None:
    """In every piece of every row, and in every image."""
    case = replace(depthwise(20, (7, 47), 3), epilogue="silu")
    case = replace(case, x=(2, *case.x[1:]))
    random = np.random.default_rng(9)
    graph, (_, w, bias) = case.graph(random, whole=False)
    pixel = random.standard_normal((1, 20, 1, 1)).astype(np.float32)
    (y,) = run_native(graph, [np.broadcast_to(pixel, case.x), w, bias], wanted=by(SYMBOL))
    inner = y[:, :, 1:-1, 1:-1]
    assert same_bits(inner, np.broadcast_to(inner[:1, :, :1, :1], inner.shape))


@pytest.mark.parametrize(
    ("op", "x", "w", "reason"),
    [
        (Conv(), (1, 8, 5, 5), (8, 8, 3, 3), "depthwise: groups of 8 channels and 8 filters"),
        (
            Conv(group=8),
            (1, 8, 5, 5),
            (16, 1, 3, 3),
            "depthwise: groups of 1 channels and 2 filters",
        ),
        (
            Conv(group=2),
            (1, 6, 5, 5),
            (6, 3, 3, 3),
            "depthwise: groups of 3 channels and 3 filters",
        ),
        (
            Conv((1,), (0, 0), (1,), 4),
            (1, 4, 99),
            (4, 1, 65),
            "depthwise: kernel of 65 columns, at most 64",
        ),
    ],
)
def test_refused(op: Conv, x: tuple[int, ...], w: tuple[int, ...], reason: str) -> None:
    builder = Builder("refused")
    builder(op, builder.input("x", f32(*x)), builder.input("w", f32(*w)))
    (node,) = builder.nodes
    machine = Machine.of(Isa.X86_64_V4)
    assert family.candidates(node, region(node), machine) == Refusal(reason)


def test_other_types_are_refused() -> None:
    builder = Builder("refused")
    types = (TensorType(DType.FLOAT64, shape) for shape in ((1, 4, 5, 5), (4, 1, 3, 3)))
    builder(Conv(group=4), *(builder.input(f"i{n}", type) for n, type in enumerate(types)))
    (node,) = builder.nodes
    answer = family.candidates(node, region(node), Machine.of(Isa.X86_64_V4))
    assert isinstance(answer, Refusal)
    assert answer.reason.startswith("CPU kernels compute in float32, here is float64")
