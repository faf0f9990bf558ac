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
