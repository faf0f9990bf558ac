"""Winograd convolution: where it is offered, which tiles are chosen, how its weights are shared."""

from __future__ import annotations

import numpy as np
import pytest

from cnnc.compiler.codegen.cpu import winograd
from cnnc.compiler.codegen.cpu.machine import Machine
from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.isa import Architecture, Isa
from cnnc.compiler.ir.graph import Builder, Graph, Node, Value
from cnnc.compiler.ops.activation import Relu
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Add
from cnnc.compiler.ops.fused import fuse, region
from cnnc.compiler.program.layout import Layout
from cnnc.compiler.program.lower import lower
from cnnc.compiler.program.program import Place, Step
from cnnc.compiler.program.winograd import Winograd
from cnnc.compiler.target import Candidate, Refusal
from tests.codegen.cpu.native import f32

V4 = CpuTarget(Isa.X86_64_V4)


def node_of(x: tuple[int, ...], w: tuple[int, ...], op: Conv) -> Node:
    builder = Builder("conv")
    return builder.node(op, [builder.input("x", f32(*x)), builder.input("w", f32(*w))])


def offered(node: Node) -> list[Candidate] | Refusal:
    return winograd.candidates(node, region(node), Machine.of(Isa.X86_64_V4))


@pytest.mark.parametrize(
    ("x", "w", "op", "reason"),
    [
        ((1, 32, 8, 8), (8, 32, 1, 1), Conv(), "kernel 1x1 is not 3x3"),
        ((1, 32, 8), (8, 32, 3), Conv((1,), (0, 0), (1,)), "kernel 3 is not 3x3"),
        ((1, 32, 8, 8), (8, 32, 3, 3), Conv((2, 1)), "strides or dilations are not 1"),
        ((1, 32, 8, 8), (8, 32, 3, 3), Conv(dilations=(1, 2)), "strides or dilations are not 1"),
        ((1, 32, 8, 8), (8, 16, 3, 3), Conv(group=2), "grouped: group=2"),
        (
            (1, 32, 8, 8),
            (8, 32, 3, 3),
            Conv(pads=(0, 0, 2, 0)),
            "pads [0, 0, 2, 0] are more than 1",
        ),
        ((1, 15, 8, 8), (8, 15, 3, 3), Conv(), "15 channels are fewer than 16"),
    ],
)
def test_what_it_does_not_run(
    x: tuple[int, ...], w: tuple[int, ...], op: Conv, reason: str
) -> None:
    assert offered(node_of(x, w, op)) == Refusal(f"Winograd: {reason}")


def test_one_tensor_in_two_layouts_is_refused() -> None:
    builder = Builder("conv")
    x = builder.input("x", f32(16, 16, 3, 3))
    result = builder(Relu(), builder(Conv(), x, x))
    node = fuse(builder.nodes, builder.nodes[0], result)
    assert offered(node) == Refusal("one tensor is wanted in two layouts")


def test_a_strange_epilogue_is_refused() -> None:
    builder = Builder("conv")
    x, w = builder.input("x", f32(1, 16, 8, 8)), builder.input("w", f32(16, 16, 3, 3))
    y = builder(Conv(), x, w)
    result = builder(Add(), y, builder.input("rows", f32(6, 1)))
    answer = offered(fuse(builder.nodes, builder.nodes[0], result))
    assert isinstance(answer, Refusal)
    assert answer.reason.startswith("epilogue operand float32[6,1] covers float32[1,16,6,6]")


def test_a_candidate_for_each_size_of_tiles() -> None:
    answer = offered(node_of((1, 16, 8, 8), (16, 16, 3, 3), Conv()))
    assert not isinstance(answer, Refusal)
    assert [str(c.inputs[1]) for c in answer] == [
        "wino4x4(AcdB16b32a)",
        "wino4x2(AcdB16b32a)",
        "wino2x4(AcdB16b32a)",
        "wino2x2(AcdB16b32a)",
    ]


def chain(*convolutions: tuple[int, int, int], images: int = 1) -> Graph:
    """Convolutions (channels, filters, size of the map) of one input each, on parameters."""
    builder = Builder("net")
    results: list[Value] = []
    for i, (channels, filters, size) in enumerate(convolutions):
        x = builder.input(f"x{i}", f32(images, channels, size, size))
        w = builder.parameter(f"w{i}", np.zeros((filters, channels, 3, 3), np.float32))
        results.append(builder(Conv(pads=(1, 1, 1, 1)), x, w))
    return builder.graph(results)


def kernel_of(channels: int, filters: int, size: int, images: int = 1) -> str:
    """The layout of the weights of the convolution that is chosen."""
    program = lower(chain((channels, filters, size), images=images), V4)
    (step,) = [s for s in program.run if s.kernel.symbol != "f32_copy"]
    view = step.inputs[1]
    assert view is not None
    return str(view.layout).split("(")[0]


@pytest.mark.parametrize(
    ("channels", "filters", "size", "images", "kernel"),
    [
        (64, 64, 224, 1, "wino4x4"),
        (64, 64, 56, 1, "wino4x4"),
        (128, 128, 28, 1, "wino4x4"),
        (256, 256, 14, 1, "wino4x4"),
        (512, 512, 14, 1, "wino4x4"),
        (16, 64, 56, 1, "wino4x4"),
        (512, 512, 7, 1, "wino4x2"),  # its weights come from memory: the fewer the better
        (512, 512, 7, 8, "wino4x4"),
        (3, 64, 224, 1, "Abcd32a"),
        (512, 512, 1, 1, "ABcd16b32a"),
    ],
)
def test_what_is_chosen(channels: int, filters: int, size: int, images: int, kernel: str) -> None:
    assert kernel_of(channels, filters, size, images) == kernel


def test_without_optimisation_the_generic_kernel_runs() -> None:
    answer = CpuTarget(Isa.X86_64_V4, generic=True).candidates(
        node_of((1, 64, 56, 56), (64, 64, 3, 3), Conv())
    )
    assert not isinstance(answer, Refusal)
    assert {c.kernel.symbol for c in answer} == {"f32_conv_generic"}


def transforms(graph: Graph) -> list[Step]:
    program = lower(graph, V4)
    assert not any(s.kernel.symbol == "f32_winograd_weights" for s in program.run)
    return [s for s in program.prepare if s.kernel.symbol == "f32_winograd_weights"]


def test_weights_are_transformed_once_for_all_specialisations() -> None:
    names = set()
    for images, size in ((1, 56), (2, 48)):
        (step,) = transforms(chain((64, 64, size), images=images))
        (view,) = step.outputs
        assert view.buffer.place is Place.PREPARED
        assert view.buffer.size_bytes == 36 * 64 * 64 * 4
        names.add(view.buffer.name)
    assert names == {"w0:wino4x4(AcdB16b32a)"}


def test_weights_in_other_layouts_are_not_transformed() -> None:
    answer = V4.relayout(f32(32, 16, 3, 3), Layout("cdba"), Winograd("AcdB16b32a", (4, 4)))
    assert answer == Refusal("Winograd's transform reads dense weights, not cdba")


@pytest.mark.parametrize("isa", Architecture.X86_64.isas, ids=lambda isa: isa.value)
@pytest.mark.parametrize("size", [1, 7, 14, 28, 56, 112])
def test_there_is_work_for_several_threads(isa: Isa, size: int) -> None:
    node = node_of((1, 512, size, size), (512, 512, 3, 3), Conv(pads=(1, 1, 1, 1)))
    answer = winograd.candidates(node, region(node), Machine.of(isa))
    assert not isinstance(answer, Refusal)
    assert all(candidate.chunks >= 4 for candidate in answer)
