"""Grouped convolution by the direct kernel: groups of whole channel blocks, each reading its own
channels; and which kernel takes which groups."""

from __future__ import annotations

import numpy as np
import pytest

from cnnc.compiler.codegen.cpu import conv_direct
from cnnc.compiler.codegen.cpu.machine import Machine
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Graph
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ops.activation import Relu
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Add
from cnnc.compiler.ops.fused import region
from cnnc.compiler.target import Refusal
from tests.codegen.cpu.native import by, f32, program_of, run_program, same_bits

DIRECT = "f32_conv_direct"
# groups, channels and filters of a group, kernel, stride
GROUPS = {
    "blocks": (3, 16, 16, 3, 1),
    "panels": (2, 32, 32, 3, 2),
    "one and a half panels": (2, 16, 48, 1, 1),
    "panels, strided 1x1": (2, 48, 64, 1, 2),
    "more channels than filters": (2, 64, 16, 5, 1),
}


def grouped(case: str, random: np.random.Generator) -> tuple[Graph, list[np.ndarray]]:
    """A convolution with bias, residual and ReLU on two images, and whole numbers for it."""
    groups, channels, filters, kernel, stride = GROUPS[case]
    builder = Builder("grouped")
    op = Conv((stride, stride), (kernel // 2,) * 4, group=groups)
    x = builder.input("x", f32(2, groups * channels, 9, 20))
    w = builder.input("w", f32(groups * filters, channels, kernel, kernel))
    y = builder(op, x, w, builder.input("bias", f32(groups * filters)))
    graph = builder.graph([builder(Relu(), builder(Add(), y, builder.input("rest", y.type)))])
    shapes = [value.type.dims for value in graph.inputs]
    return graph, [random.integers(-3, 4, shape).astype(np.float32) for shape in shapes]


def run_direct(graph: Graph, arrays: list[np.ndarray], isa: Isa, **options: bool) -> np.ndarray:
    """The output by the direct kernel."""
    program = program_of(graph, isa, wanted=by(DIRECT))
    assert DIRECT in {step.kernel.symbol for step in program.run}
    (got,) = run_program(graph, program, arrays, isa, **options)
    return got


@pytest.mark.parametrize("case", GROUPS)
def test_groups_of_whole_blocks_are_exact(case: str, isa: Isa) -> None:
    graph, arrays = grouped(case, np.random.default_rng(1))
    (expected,) = interpret(graph, arrays, np.float64)
    got = run_direct(graph, arrays, isa)
    np.testing.assert_array_equal(got, expected)
    assert same_bits(got, run_direct(graph, arrays, isa, checked=True))


@pytest.mark.parametrize("wrong", [np.nan, np.inf])
def test_other_groups_see_nothing(wrong: float, isa: Isa) -> None:
    graph, (x, *others) = grouped("blocks", np.random.default_rng(2))
    clean = run_direct(graph, [x, *others], isa)
    x[:, 16:32] = wrong
    spoilt = run_direct(graph, [x, *others], isa)
    for group in (slice(0, 16), slice(32, 48)):
        assert same_bits(spoilt[:, group], clean[:, group])
    assert not np.isfinite(spoilt[:, 16:32]).all()


@pytest.mark.parametrize(("channels", "filters"), [(24, 24), (16, 24), (8, 16)])
def test_groups_of_parts_of_blocks_are_refused(channels: int, filters: int) -> None:
    builder = Builder("refused")
    x = builder.input("x", f32(1, 2 * channels, 5, 5))
    builder(Conv(group=2), x, builder.input("w", f32(2 * filters, channels, 3, 3)))
    (node,) = builder.nodes
    answer = conv_direct.candidates(node, region(node), Machine.of(Isa.X86_64_V4))
    reason = f"groups of {channels} channels and {filters} filters, not of whole blocks"
    assert answer == Refusal(reason)


@pytest.mark.parametrize(
    ("groups", "channels", "filters", "kernel"),
    [
        (32, 1, 1, "f32_depthwise"),
        (8, 4, 4, "f32_depthwise"),
        (2, 16, 16, DIRECT),
        (2, 24, 24, "f32_conv_generic"),
        (16, 1, 2, "f32_conv_generic"),
    ],
)
def test_every_kind_of_groups_has_its_kernel(
    groups: int, channels: int, filters: int, kernel: str
) -> None:
    builder = Builder("choice")
    x = builder.input("x", f32(1, groups * channels, 20, 20))
    w = builder.input("w", f32(groups * filters, channels, 3, 3))
    graph = builder.graph([builder(Conv((2, 2), (1, 1, 1, 1), group=groups), x, w)])
    symbols = {step.kernel.symbol for step in program_of(graph, Isa.X86_64_V4).run}
    assert kernel in symbols
