"""Convolution kernels, each forced in turn: exact on whole numbers, bounded on others, and blind to
what lies outside a receptive field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import prod, sqrt

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.cpu.tile import Tile
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Graph, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ops.activation import Relu, Sigmoid
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.conv_transpose import ConvTranspose
from cnnc.compiler.ops.elementwise import Add, Div, Mul
from cnnc.compiler.ops.pool import MaxPool
from cnnc.compiler.target import Candidate, Refusal
from tests.codegen.cpu.native import RunNative, f32, program_of, run_program, same_bits

EPSILON = float(np.finfo(np.float32).eps)
EPILOGUES = ("none", "relu", "add relu", "channels", "scalar", "silu", "two operands")


def is_direct(candidate: Candidate) -> bool:
    """The direct kernel on channel blocks."""
    return candidate.kernel.symbol == "f32_conv_direct" and not is_plain(candidate)


def is_plain(candidate: Candidate) -> bool:
    """The direct kernel that reads a row-major input."""
    return any(isinstance(v, Tile) and v.block == 1 for _, v in candidate.arguments)


def is_generic(candidate: Candidate) -> bool:
    """The generic kernel."""
    return candidate.kernel.symbol == "f32_conv_generic"


KERNELS = {"direct": is_direct, "plain": is_plain, "generic": is_generic}


@dataclass(frozen=True)
class Case:
    """A convolution with an epilogue; `packed` says that the weights are parameters."""

    op: Conv
    x: tuple[int, ...]
    w: tuple[int, ...]
    bias: bool = True
    epilogue: str = "none"
    packed: bool = True

    def graph(self, random: np.random.Generator, *, whole: bool) -> tuple[Graph, list[np.ndarray]]:
        """The graph and its inputs, small whole numbers or any."""
        builder, arrays = Builder("case"), list[np.ndarray]()

        def array(*shape: int) -> np.ndarray:
            if whole:
                return random.integers(-3, 4, shape).astype(np.float32)
            return random.standard_normal(shape).astype(np.float32)

        def take(name: str, *shape: int) -> Value:
            arrays.append(array(*shape))
            return builder.input(name, f32(*shape))

        x = take("x", *self.x)
        make = take if not self.packed else lambda n, *s: builder.parameter(n, array(*s))
        w = make("w", *self.w)
        bias = make("bias", self.w[0]) if self.bias else None
        y = self._finish(builder, builder(self.op, x, w, bias), take)
        return builder.graph([y]), arrays

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


@st.composite
def cases(draw: st.DrawFn, spatial: int = 2) -> Case:
    """Convolutions of odd sizes with unequal pads."""

    def numbers(low: int, high: int, count: int = spatial) -> tuple[int, ...]:
        return tuple(draw(st.integers(low, high)) for _ in range(count))

    kernel, dilations = numbers(1, 5), numbers(1, 2)
    pads = numbers(0, 3, 2 * spatial)
    extents = [(k - 1) * d + 1 for k, d in zip(kernel, dilations, strict=True)]
    needed = [max(1, e - pads[i] - pads[i + spatial]) for i, e in enumerate(extents)]
    dims = tuple(draw(st.integers(n, max(n, 20))) for n in needed)
    channels, filters = draw(st.integers(1, 40)), draw(st.integers(1, 70))
    return Case(
        Conv(numbers(1, 3), pads, dilations),
        (draw(st.integers(1, 2)), channels, *dims),
        (filters, channels, *kernel),
        draw(st.booleans()),
        draw(st.sampled_from(EPILOGUES)),
        draw(st.booleans()),
    )


def offered(graph: Graph, isa: Isa) -> list[str]:
    """The kernels that the CPU target has for a graph's convolution."""
    (node,) = (n for n in graph.nodes if isinstance(n.op, Conv))
    answer = CpuTarget(isa).candidates(node)
    assert not isinstance(answer, Refusal), answer
    return [name for name, wanted in KERNELS.items() if any(map(wanted, answer))]


def run_each(
    graph: Graph, arrays: list[np.ndarray], isa: Isa, *, checked: bool = False
) -> dict[str, np.ndarray]:
    """The output by each kernel."""
    found = {}
    for name in offered(graph, isa):
        program = program_of(graph, isa, wanted=KERNELS[name])
        symbols = {step.kernel.symbol for step in program.run}
        assert ("f32_conv_generic" if name == "generic" else "f32_conv_direct") in symbols
        (found[name],) = run_program(graph, program, arrays, isa, checked=checked)
    return found


def assert_exact(case: Case, isa: Isa, seed: int) -> None:
    """Every kernel gives the reference's whole numbers; behind a sigmoid, nearly so. Code that
    checks its accesses gives the same bits as code that doesn't."""
    graph, arrays = case.graph(np.random.default_rng(seed), whole=True)
    (expected,) = interpret(graph, arrays, np.float64)
    checked = run_each(graph, arrays, isa, checked=True)
    for name, got in run_each(graph, arrays, isa).items():
        assert same_bits(got, checked[name]), name
        rtol = 4 * EPSILON if case.epilogue == "silu" else 0
        np.testing.assert_allclose(got, expected, rtol=rtol, atol=1e-30, err_msg=name)


QUICK = settings(
    max_examples=4,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
LONG = settings(QUICK, max_examples=400)


@QUICK
@given(case=cases(), seed=st.integers(0, 99))
def test_every_kernel_is_exact_on_whole_numbers(case: Case, seed: int, isa: Isa) -> None:
    assert_exact(case, isa, seed)


@pytest.mark.fuzz
@LONG
@given(case=cases(), seed=st.integers(0, 99))
def test_every_kernel_is_exact_on_many_shapes(case: Case, seed: int, isa: Isa) -> None:
    assert_exact(case, isa, seed)


@pytest.mark.parametrize("channels", [131, 144])
def test_slices_of_a_long_sum(channels: int, isa: Isa) -> None:
    """Three channel blocks a slice: a shorter last one with a tail, and none."""
    op = Conv((2, 2), (1, 0, 0, 1))
    case = Case(op, (1, channels, 6, 7), (35, channels, 3, 3), epilogue="two operands")
    assert_exact(case, isa, 0)


@pytest.mark.parametrize(
    "case",
    [
        Case(Conv(), (2, 16, 50, 37), (35, 16, 1, 1), epilogue="two operands"),
        Case(Conv((2, 2), (1,) * 4), (1, 3, 90, 251), (33, 3, 3, 3), epilogue="add relu"),
    ],
    ids=["1x1", "first layer"],
)
def test_runs_of_pieces_that_bands_cut(case: Case, isa: Isa) -> None:
    """Of sums of few terms a call computes many pieces: all of a row, or those of a band's ends."""
    graph, _ = case.graph(np.random.default_rng(0), whole=True)
    (node,) = (n for n in graph.nodes if isinstance(n.op, Conv))
    answer = CpuTarget(isa).candidates(node)
    assert not isinstance(answer, Refusal), answer
    for candidate in answer:
        if is_direct(candidate) or is_plain(candidate):
            numbers = {name: v for name, v in candidate.arguments if isinstance(v, int)}
            assert numbers["run_count"] < numbers["piece_count"]
            assert numbers["parts"] // numbers["bands"] % numbers["piece_count"]
    assert_exact(case, isa, 5)


@pytest.mark.parametrize("epilogue", EPILOGUES)
def test_every_epilogue(epilogue: str, isa: Isa) -> None:
    assert_exact(Case(Conv(), (2, 5, 2, 3), (37, 5, 1, 1), epilogue=epilogue), isa, 1)


@pytest.mark.parametrize(
    "case",
    [
        Case(Conv((2,), (1, 2), (2,)), (2, 19, 23), (33, 19, 3), epilogue="add relu"),
        Case(Conv((1,), (0, 0), (1,)), (2, 16, 7), (16, 16, 1), epilogue="channels"),
        Case(Conv((1,), (2, 0), (1,)), (1, 3, 50), (5, 3, 4)),
    ],
    ids=["strided", "1x1", "few channels"],
)
def test_one_dimension(case: Case, isa: Isa) -> None:
    assert_exact(case, isa, 2)


@pytest.mark.parametrize(("channels", "filters"), [(16, 16), (32, 48), (16, 64)])
def test_groups_of_whole_blocks(channels: int, filters: int, isa: Isa) -> None:
    op = Conv((2, 1), (1, 0, 1, 2), group=3)
    case = Case(op, (2, 3 * channels, 5, 6), (3 * filters, channels, 3, 2), epilogue="two operands")
    assert_exact(case, isa, 4)


@QUICK
@given(case=cases(spatial=3), seed=st.integers(0, 99))
def test_every_kernel_is_exact_in_three_dimensions(case: Case, seed: int, isa: Isa) -> None:
    assert_exact(case, isa, seed)


@pytest.mark.parametrize(
    "case",
    [
        Case(
            Conv((1, 2, 1), (1, 0, 1, 0, 1, 2), (1, 1, 2)),
            (2, 3, 4, 5, 7),
            (5, 3, 2, 3, 2),
            epilogue="two operands",
        ),
        Case(
            Conv((2, 1, 2), (3, 2, 0, 1, 1, 3), (2, 1, 1)),
            (2, 19, 6, 5, 17),
            (35, 19, 3, 2, 4),
            epilogue="add relu",
        ),
        Case(
            Conv((1, 1, 1), (2, 1, 0, 2, 1, 0), (1, 1, 1)),
            (1, 16, 3, 4, 5),
            (16, 16, 1, 3, 1),
            epilogue="channels",
        ),
        Case(
            Conv((1, 1, 1), (0,) * 6, (1, 1, 1)),
            (2, 20, 3, 4, 5),
            (33, 20, 1, 1, 1),
            epilogue="silu",
        ),
        Case(
            Conv((1, 1, 1), (1,) * 6, (1, 1, 1), group=2),
            (1, 32, 2, 3, 9),
            (64, 16, 3, 3, 3),
            epilogue="relu",
        ),
    ],
    ids=["few channels", "strided", "planes of padding alone", "1x1x1", "groups"],
)
def test_three_dimensions(case: Case, isa: Isa) -> None:
    graph, _ = case.graph(np.random.default_rng(3), whole=True)
    assert "direct" in offered(graph, isa)
    assert_exact(case, isa, 3)


@pytest.mark.parametrize(
    ("stride", "kernel", "filters"), [(1, (3, 2, 3), 17), (2, (2, 2, 2), 32), (2, (3, 3, 4), 5)]
)
def test_transposed_in_three_dimensions(
    stride: int, kernel: tuple[int, ...], filters: int, isa: Isa
) -> None:
    """By the direct kernel, also where it is the gradient of a convolution."""
    added = (stride - 1, 0, 0)
    op = ConvTranspose((stride,) * 3, (1, 0, 1, 0, 1, 1), (1, 1, 1), 1, added)
    random, builder = np.random.default_rng(9), Builder("transposed")
    shapes = (2, 18, 3, 4, 5), (18, filters, *kernel)
    arrays = [random.integers(-3, 4, shape).astype(np.float32) for shape in shapes]
    inputs = [builder.input(name, f32(*s)) for name, s in zip("xw", shapes, strict=True)]
    graph = builder.graph([builder(op, *inputs)])
    program = program_of(graph, isa)
    symbols = {step.kernel.symbol for step in program.run}
    assert "f32_conv_direct" in symbols
    assert any(s.startswith("f32_depth_to_space") for s in symbols) is (stride > 1)
    (got,) = run_program(graph, program, arrays, isa, checked=True)
    (expected,) = interpret(graph, arrays, np.float64)
    np.testing.assert_array_equal(got, expected)


@pytest.mark.parametrize(
    ("channels", "kernel", "bias"), [(3, 5, True), (17, 3, False), (300, 1, True)]
)
def test_error_bound(channels: int, kernel: int, bias: bool, isa: Isa) -> None:
    """|error| <= 2 eps sqrt(K) (|x| conv |w|)."""
    pad = kernel // 2
    case = Case(Conv(pads=(pad,) * 4), (1, channels, 5, 6), (35, channels, kernel, kernel), bias)
    case = replace(case, packed=False)
    graph, arrays = case.graph(np.random.default_rng(4), whole=False)
    (exact,) = interpret(graph, arrays, np.float64)
    (sizes,) = interpret(graph, [np.abs(a) for a in arrays], np.float64)
    terms = prod(case.w[1:]) + bias
    for name, got in run_each(graph, arrays, isa).items():
        assert (np.abs(got - exact) <= 2 * EPSILON * sqrt(terms) * sizes).all(), name


@pytest.mark.parametrize("wrong", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("channels", [3, 20])
def test_values_outside_a_receptive_field_change_no_bit(
    wrong: float, channels: int, isa: Isa
) -> None:
    """Where it is inside, the output is IEEE's."""
    op = Conv((2, 1), (1, 1, 1, 1), (1, 2))
    case = Case(op, (1, channels, 9, 12), (18, channels, 3, 3), packed=False)
    graph, (x, w, bias) = case.graph(np.random.default_rng(5), whole=True)
    w[w == 0] = 1
    place = (0, 2, 4, 5)
    mark, other = np.zeros_like(x), x.copy()
    mark[place], other[place] = 1, wrong
    (reached,) = interpret(graph, [mark, np.ones_like(w), np.zeros_like(bias)])
    with np.errstate(invalid="ignore"):
        (expected,) = interpret(graph, [other, w, bias])
    clean, spoilt = run_each(graph, [x, w, bias], isa), run_each(graph, [other, w, bias], isa)
    for name, got in spoilt.items():
        outside = reached == 0
        assert same_bits(got[outside], clean[name][outside])
        np.testing.assert_array_equal(got[~outside], expected[~outside])


@pytest.mark.parametrize("channels", [1, 17, 31])
def test_padding_of_channel_blocks_never_leaks(channels: int, isa: Isa) -> None:
    """A convolution whose epilogue makes NaN (0 / 0) of every padding lane, then all that can read
    blocks: a convolution, a pool, a residual, and the way back to row-major."""
    random = np.random.default_rng(6)
    builder = Builder("chain")
    x = builder.input("x", f32(2, 16, 6, 7))

    def weights(name: str, *shape: int) -> Value:
        return builder.parameter(name, random.integers(1, 4, shape).astype(np.float32))

    y = builder(Conv(), x, weights("w0", channels, 16, 1, 1))
    ones = builder(Div(), y, y)
    sums = builder(Conv(pads=(1, 1, 1, 1)), ones, weights("w1", 5, channels, 3, 3))
    pooled = builder(MaxPool((2, 2)), ones)
    last = builder(Conv(), pooled, weights("w2", channels, channels, 1, 1))
    both = builder(Relu(), builder(Add(), last, pooled))
    graph = builder.graph([ones, sums, both])
    arrays = [random.integers(1, 4, (2, 16, 6, 7)).astype(np.float32)]
    expected = interpret(graph, arrays, np.float64)
    program = program_of(graph, isa, wanted=lambda c: is_direct(c) or "blocked" in c.kernel.symbol)
    kernels = [step.kernel.symbol for step in program.run]
    assert kernels.count("f32_conv_direct") == 3
    assert "f32_pool_blocked" in kernels
    found = run_program(graph, program, arrays, isa, checked=True)
    for got, wanted in zip(found, expected, strict=True):
        np.testing.assert_array_equal(got, wanted)


def test_pixels_have_equal_bits_wherever_they_are(run_native: RunNative) -> None:
    case = Case(Conv(pads=(1, 1, 1, 1)), (1, 20, 8, 30), (40, 20, 3, 3), epilogue="silu")
    graph, _ = case.graph(np.random.default_rng(7), whole=False)
    pixel = np.random.default_rng(8).standard_normal((1, 20, 1, 1)).astype(np.float32)
    for wanted in (is_direct, is_generic):
        (y,) = run_native(graph, [np.broadcast_to(pixel, case.x)], wanted=wanted)
        inner = y[:, :, 1:-1, 1:-1]
        assert same_bits(inner, np.broadcast_to(inner[:, :, :1, :1], inner.shape))


@pytest.mark.parametrize("channels", [3, 20])
def test_images_have_equal_bits_wherever_they_are(channels: int, run_native: RunNative) -> None:
    """Whichever kernel is chosen: in any place of a batch; by a direct kernel also alone."""
    case = Case(Conv(pads=(1, 1, 1, 1)), (1, channels, 8, 9), (40, channels, 3, 3), packed=False)
    random = np.random.default_rng(7)
    alone, (image, *others) = case.graph(random, whole=False)
    batch, _ = replace(case, x=(3, *case.x[1:])).graph(random, whole=False)
    images = np.repeat(image, 3, axis=0)
    (many,) = run_native(batch, [images, *others])
    assert same_bits(many, np.repeat(many[:1], 3, axis=0))
    (many,) = run_native(batch, [images, *others], wanted=is_direct)
    (one,) = run_native(alone, [image, *others], wanted=is_direct)
    assert same_bits(many, np.repeat(one, 3, axis=0))
