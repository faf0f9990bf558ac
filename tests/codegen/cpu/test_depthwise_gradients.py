"""Backward passes of depthwise convolutions: geometry and borders, exact sums, any threads."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Graph
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ir.types import TensorType
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.conv_transpose import ConvTranspose
from cnnc.compiler.ops.conv_weight_gradient import ConvWeightGradient, MapWeightGradient
from tests.codegen.cpu.native import by, f32, program_of, run_program

WEIGHTS, TRANSPOSED = "f32_depthwise_weight_gradient", "f32_depthwise_transposed"
QUICK = settings(
    max_examples=15, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)


def graph_of(operator: Operator, *types: TensorType) -> Graph:
    builder = Builder("case")
    inputs = [builder.input(f"x{i}", type) for i, type in enumerate(types)]
    return builder.graph([builder(operator, *inputs)])


def exact(graph: Graph, symbol: str, isa: Isa, threads: int = 2) -> None:
    """The kernel gives the sums of whole numbers, which are exact in float32."""
    random = np.random.default_rng(0)
    arrays = [random.integers(-4, 5, v.type.dims).astype(np.float32) for v in graph.inputs]
    program = program_of(graph, isa, wanted=by(symbol))
    assert symbol in [step.kernel.symbol for step in program.run]
    (found,) = run_program(graph, program, arrays, isa, checked=True, threads=threads)
    np.testing.assert_array_equal(found, graph.nodes[0].op.reference(*arrays)[0])


@st.composite
def convolutions(draw: st.DrawFn) -> tuple[Conv, TensorType, TensorType]:
    """A depthwise convolution, and the types of x and w."""
    spatial = draw(st.integers(1, 3))
    taps, more = (5, 12) if spatial < 3 else (3, 4)

    def numbers(low: int, high: int) -> tuple[int, ...]:
        return tuple(draw(st.integers(low, high)) for _ in range(spatial))

    kernel, strides, dilations = numbers(1, taps), numbers(1, 3), numbers(1, 2)
    extents = [(k - 1) * d + 1 for k, d in zip(kernel, dilations, strict=True)]
    dims = tuple(draw(st.integers(e, e + more)) for e in extents)
    channels = draw(st.sampled_from([1, 15, 16, 33]))
    conv = Conv(strides, (*numbers(0, 3), *numbers(0, 3)), dilations, channels)
    return conv, f32(draw(st.integers(1, 3)), channels, *dims), f32(channels, 1, *kernel)


@given(case=convolutions())
@QUICK
def test_gradients_of_weights(isa: Isa, case: tuple[Conv, TensorType, TensorType]) -> None:
    conv, x, w = case
    (dy,) = conv.infer(x, w)
    op = MapWeightGradient(w.dims[2:], conv.strides, conv.pads, conv.dilations)
    exact(graph_of(op, x, dy), WEIGHTS, isa)


@given(case=convolutions(), bias=st.booleans())
@QUICK
def test_transposed(isa: Isa, case: tuple[Conv, TensorType, TensorType], bias: bool) -> None:
    conv, x, w = case
    strides = (conv.strides[0] + 1, *conv.strides[1:])
    nothing = (0,) * len(strides)
    op = ConvTranspose(strides, nothing * 2, conv.dilations, conv.group, nothing)
    others = [f32(x.dims[1])] if bias else []
    exact(graph_of(op, x, w, *others), TRANSPOSED, isa)


@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("size", [(7, 9), (3, 4, 5)])
def test_the_gradient_of_a_strided_convolution(
    isa: Isa, size: tuple[int, ...], threads: int
) -> None:
    axes = len(size)
    op = ConvTranspose((2,) * axes, (1,) * 2 * axes, (1,) * axes, 40, (1,) * axes)
    exact(graph_of(op, f32(2, 40, *size), f32(40, 1, *(3,) * axes)), TRANSPOSED, isa, threads)


@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("pad", [0, 1, 3])
@pytest.mark.parametrize(("channels", "dilation"), [(33, 1), (33, 2), (16, 1)])
def test_the_nine_taps_at_once(
    isa: Isa, stride: int, pad: int, channels: int, dilation: int
) -> None:
    op = ConvWeightGradient((3, 3), (stride, stride), (pad,) * 4, (dilation, dilation), channels)
    conv = Conv(op.strides, op.pads, op.dilations, op.group)
    for height, width in ((9, 14), (6, 5)):
        x = f32(3, channels, height, width)
        (dy,) = conv.infer(x, f32(channels, 1, 3, 3))
        exact(graph_of(op, x, dy), WEIGHTS, isa)


def test_the_weights_of_planes_beyond_the_map(isa: Isa) -> None:
    op = ConvWeightGradient((4, 2, 3), (2, 1, 2), (3, 0, 1, 2, 1, 1), (1, 2, 1), 17)
    x = f32(2, 17, 3, 6, 7)
    conv = Conv(op.strides, op.pads, op.dilations, op.group)
    (dy,) = conv.infer(x, f32(17, 1, *op.kernel_shape))
    exact(graph_of(op, x, dy), WEIGHTS, isa)
