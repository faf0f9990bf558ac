"""Convolutions with sums over their maps: the bits of both apart, and where they stay apart."""

from __future__ import annotations

import numpy as np
import pytest

from cnnc.compiler.codegen.cpu import summed
from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Graph
from cnnc.compiler.ops.activation import Relu
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.conv_weight_gradient import MapWeightGradient
from cnnc.compiler.ops.elementwise import Add
from cnnc.compiler.ops.fused import fuse
from cnnc.compiler.ops.moments import MapMoments, MapProducts
from cnnc.compiler.target import Refusal
from tests.codegen.cpu.native import by, f32, program_of, run_program

Shape = tuple[int, ...]


def graph_of(x: Shape, w: Shape, conv: Conv, *, products: bool = False, fusing: bool) -> Graph:
    """relu(conv(x, w) + e) and its sums, in one node or in two; the products are with e, which the
    region could otherwise be written over."""
    builder = Builder("case")
    values = [builder.input(n, f32(*s)) for n, s in (("x", x), ("w", w))]
    node = builder.node(conv, values)
    e = builder.input("e", node.output.type)
    added = builder.node(Add(), [node.output, e])
    region = fuse([node, added, relu := builder.node(Relu(), [added.output])], node, relu.output)
    others = [e, builder.input("c", f32(w[0]))] if products else []
    sums = builder.node(MapProducts() if products else MapMoments(), [relu.output, *others])
    whole = builder.graph([relu.output, *sums.outputs])
    nodes = [fuse([region], region, region.output, sums=[sums])] if fusing else [region, sums]
    return whole.with_nodes(nodes, {})


def arrays_of(graph: Graph) -> list[np.ndarray]:
    random = np.random.default_rng(0)
    return [random.standard_normal(v.type.dims).astype(np.float32) for v in graph.inputs]


CASES = [
    ((3, 16, 9, 11), (48, 16, 1, 1), Conv()),  # a last tile of half a panel
    ((2, 5, 12, 13), (24, 5, 3, 3), Conv((2, 2), (1, 1, 1, 1))),  # a last tile of half a block
    ((2, 3, 7, 5), (7, 3, 3, 3), Conv()),  # x plain, less than a block of filters
    ((2, 64, 5), (40, 64, 3), Conv((1,), (1, 1), (1,))),
    ((2, 19, 4, 5, 6), (33, 19, 1, 2, 3), Conv((1,) * 3, (0,) * 6, (1,) * 3)),
    ((3, 40, 21, 19), (40, 1, 3, 3), Conv((1, 1), (1, 1, 1, 1), group=40)),
    ((2, 96, 3, 3), (96, 1, 3, 3), Conv((2, 2), (1, 1, 1, 1), group=96)),  # many blocks a chunk
]


@pytest.mark.parametrize("products", [False, True])
@pytest.mark.parametrize(("x", "w", "conv"), CASES, ids=str)
def test_the_bits_are_those_of_the_nodes_apart(
    isa: Isa, x: Shape, w: Shape, conv: Conv, products: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(summed, "_CACHED_BYTES", 0)
    whole = graph_of(x, w, conv, products=products, fusing=True)
    answer = CpuTarget(isa).candidates(whole.nodes[0])
    assert not isinstance(answer, Refusal), answer
    parts = graph_of(x, w, conv, products=products, fusing=False)
    kernel = "f32_depthwise" if conv.group > 1 else "f32_conv_direct"
    arrays = arrays_of(whole)
    program = program_of(whole, isa)
    assert "f32_summed" in [step.kernel.symbol for step in program.run]
    found = run_program(whole, program, arrays, isa, checked=True)
    expected = run_program(parts, program_of(parts, isa, wanted=by(kernel)), arrays, isa)
    for ours, theirs in zip(found, expected, strict=True):
        np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize(
    ("x", "w", "conv", "reason"),
    [
        ((2, 16, 9, 9), (32, 16, 1, 1), Conv(), "the maps stay in the caches"),
        (
            (4, 64, 160, 160),
            (64, 64, 3, 3),
            Conv((1, 1), (1, 1, 1, 1)),
            "no kernel that makes whole maps is fast enough",
        ),
    ],
)
def test_where_they_stay_apart(x: Shape, w: Shape, conv: Conv, reason: str) -> None:
    (node,) = graph_of(x, w, conv, fusing=True).nodes
    assert CpuTarget(Isa.X86_64_V4).candidates(node) == Refusal(reason)


def test_large_maps_are_summed_where_they_are_made() -> None:
    (node,) = graph_of((16, 16, 112, 112), (96, 16, 1, 1), Conv(), fusing=True).nodes
    answer = CpuTarget(Isa.X86_64_V4).candidates(node)
    assert not isinstance(answer, Refusal)
    assert {c.kernel.symbol for c in answer} == {"f32_summed"}
    assert answer[0].chunks == 16 * 3


def gradients_of(
    x: Shape, op: MapWeightGradient, *, swapped: bool, products: bool, fusing: bool
) -> Graph:
    """dx = relu(conv(dy, w)) masked by x, the gradient of the weights, and sums of dx if asked, in
    one node or in several. `swapped`: the convolution reads the gradient's x, not its dy."""
    builder = Builder("case")
    dy = f32(*x).with_shape((*x[:2], *op.window.output(x[2:])))
    values = [builder.input("x", f32(*x)), builder.input("dy", dy)]
    w = builder.input("w", f32(x[1], 1, 3, 3))
    conv = Conv((1, 1), (1, 1, 1, 1), group=x[1])
    node = builder.node(conv, [values[0 if swapped else 1], w])
    mask = values[0] if values[0].type == node.output.type else values[1]
    masked = builder.node(Add(), [node.output, mask])
    region = fuse([node, masked], node, masked.output)
    sums = [builder.node(op, values)]
    if products:
        others = [builder.input("z", node.output.type), builder.input("c", f32(x[1]))]
        sums.append(builder.node(MapProducts(), [masked.output, *others]))
    whole = builder.graph([masked.output, *(v for each in sums for v in each.outputs)])
    nodes = [fuse([region], region, region.output, sums=sums)] if fusing else [region, *sums]
    return whole.with_nodes(nodes, {})


GRADIENTS = [
    ((3, 40, 21, 19), MapWeightGradient((3, 3), pads=(1, 1, 1, 1))),
    ((1, 16, 5, 4), MapWeightGradient((3, 3), pads=(1, 1, 1, 1))),
    ((2, 15, 9, 8), MapWeightGradient((5, 5), pads=(2, 2, 2, 2))),
    ((2, 33, 12, 11), MapWeightGradient((3, 2), (2, 3), (1, 0, 2, 1), (1, 2))),
    ((2, 112, 3, 3), MapWeightGradient((3, 3), pads=(2, 2, 2, 2), dilations=(2, 2))),
]


@pytest.mark.parametrize("products", [False, True])
@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize(("x", "op"), GRADIENTS, ids=str)
def test_gradients_of_weights_have_the_bits_of_the_nodes_apart(
    isa: Isa,
    x: Shape,
    op: MapWeightGradient,
    swapped: bool,
    products: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(summed, "_CACHED_BYTES", 0)
    monkeypatch.setattr(summed, "_NEAR_BYTES", 0)
    whole, parts = (
        gradients_of(x, op, swapped=swapped, products=products, fusing=fusing)
        for fusing in (True, False)
    )
    arrays = arrays_of(whole)
    program = program_of(whole, isa)
    assert "f32_summed" in [step.kernel.symbol for step in program.run]
    expected = run_program(parts, program_of(parts, isa), arrays, isa)
    for threads in (1, 3):
        found = run_program(whole, program, arrays, isa, checked=True, threads=threads)
        for ours, theirs in zip(found, expected, strict=True):
            np.testing.assert_array_equal(ours, theirs)


def test_the_gradient_of_weights_goes_ahead_of_what_is_written_over_its_input() -> None:
    op = MapWeightGradient((3, 3), pads=(1, 1, 1, 1))
    (node,) = gradients_of((16, 192, 28, 28), op, swapped=False, products=False, fusing=True).nodes
    answer = CpuTarget(Isa.X86_64_V4).candidates(node)
    assert not isinstance(answer, Refusal)
    (candidate,) = answer
    x = [value.name for value in node.inputs if value].index("x")
    assert candidate.in_place == (x,)
    assert dict(candidate.arguments)["ahead"] == 1


def test_gradients_of_weights_of_small_maps_stay_apart() -> None:
    op = MapWeightGradient((3, 3), pads=(1, 1, 1, 1))
    (node,) = gradients_of((16, 384, 14, 14), op, swapped=False, products=False, fusing=True).nodes
    answer = CpuTarget(Isa.X86_64_V4).candidates(node)
    assert answer == Refusal("the maps stay in the caches")


def test_gradients_of_weights_in_three_dimensions_stay_apart() -> None:
    builder = Builder("case")
    x, w = builder.input("x", f32(2, 16, 1, 300, 300)), builder.input("w", f32(16, 1, 1, 3, 3))
    ones = (1, 1, 1)
    conv = builder.node(Conv(ones, (0, 1, 1) * 2, ones, 16), [x, w])
    op = MapWeightGradient((3, 3, 3), ones, (1, 1, 1) * 2, ones)
    gradient = builder.node(op, [x, x])
    made = fuse([conv], conv, conv.output, sums=[gradient])
    assert CpuTarget(Isa.X86_64_V4).candidates(made) == Refusal(
        "no kernel that makes whole maps is fast enough"
    )
