"""The assembly of depthwise tiles: nothing is spilled, and maps of one kind share their tile."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cnnc.compiler.codegen.cpu.depthwise_tile import DepthwiseTile, Piece
from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Node
from cnnc.compiler.ops.activation import Relu
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Add
from cnnc.compiler.ops.fused import fuse
from cnnc.compiler.ops.pool import AveragePool, MaxPool
from cnnc.compiler.target import Refusal
from tests.codegen.cpu.assembly import WIDE, assembly, spills
from tests.codegen.cpu.native import f32

# size of the map, kernel, stride, channels of a group; the kernel has as many planes where `deep`
SHAPES = {
    "3x3 at 112": (112, 3, 1, 1),
    "3x3 at 7": (7, 3, 1, 1),
    "3x3 at 35": (35, 3, 1, 1),
    "3x3 stride 2": (56, 3, 2, 1),
    "5x5 at 28": (28, 5, 1, 1),
    "5x5 stride 2": (56, 5, 2, 1),
    "7x7 at 56": (56, 7, 1, 1),
    "7x7 at 7": (7, 7, 1, 1),
    "31x31": (64, 31, 1, 1),
    "3x3 of groups of 2": (56, 3, 1, 2),
    "3x3 of groups of 4": (56, 3, 1, 4),
    "3x3 of groups of 8": (28, 3, 1, 8),
    "3x3 of groups of 8, stride 2": (28, 3, 2, 8),
}


def tile_of(shape: str, isa: Isa, size: int = 0, *, deep: bool = False) -> DepthwiseTile:
    """The tile of a convolution with bias, residual and ReLU."""
    default, kernel, stride, width = SHAPES[shape]
    size = size or default
    builder, channels = Builder("depthwise"), 32
    rank = 3 if deep else 2
    x = builder.input("x", f32(1, channels, *(size,) * rank))
    w = builder.input("w", f32(channels, width, *(kernel,) * rank))
    op = Conv((stride,) * rank, (kernel // 2,) * 2 * rank, (1,) * rank, channels // width)
    y = builder(op, x, w, builder.input("bias", f32(channels)))
    (conv,) = builder.nodes
    residual = builder.input("residual", y.type)
    return tile_for(fuse(builder.nodes, conv, builder(Relu(), builder(Add(), y, residual))), isa)


def tile_for(node: Node, isa: Isa) -> DepthwiseTile:
    """The tile that a node's candidate runs."""
    answer = CpuTarget(isa).candidates(node)
    assert not isinstance(answer, Refusal)
    (tile,) = {v for c in answer for _, v in c.arguments if isinstance(v, DepthwiseTile)}
    return tile


@pytest.fixture(params=WIDE, ids=lambda isa: isa.value)
def wide(request: pytest.FixtureRequest) -> Isa:
    """The instruction sets with fused multiply-add, whether this CPU has them or not."""
    isa: Isa = request.param
    return isa


@pytest.mark.parametrize("shape", SHAPES)
def test_no_vector_of_a_depthwise_tile_is_spills(shape: str, wide: Isa) -> None:
    assert spills(tile_of(shape, wide), wide) == []


@pytest.mark.parametrize("shape", ["3x3 at 7", "5x5 at 28", "3x3 of groups of 8"])
def test_no_vector_of_a_deep_depthwise_tile_is_spills(shape: str, wide: Isa) -> None:
    tile = tile_of(shape, wide, deep=True)
    assert tile.deep
    assert spills(tile, wide) == []


@pytest.mark.parametrize("size", [7, 14, 112])
@pytest.mark.parametrize(
    "pool",
    [
        MaxPool((3, 3), (2, 2), (1, 1, 1, 1)),
        MaxPool((3, 3), pads=(1, 1, 1, 1)),
        MaxPool((5, 5), pads=(2, 2, 2, 2)),
        AveragePool((2, 2), (2, 2)),
        AveragePool((3, 3), pads=(1, 1, 1, 1)),
        AveragePool((3, 3), pads=(1, 1, 1, 1), count_include_pad=True),
    ],
    ids=str,
)
def test_no_vector_of_a_pool_is_spills(pool: MaxPool | AveragePool, size: int, wide: Isa) -> None:
    builder = Builder("pool")
    builder(pool, builder.input("x", f32(1, 32, size, size)))
    (node,) = builder.nodes
    assert spills(tile_for(node, wide), wide) == []


def test_spills_of_depthwise_tiles_are_seen(wide: Isa) -> None:
    """A piece of more accumulators than registers, for the test above must be able to fail."""
    tile = tile_of("3x3 at 112", wide)
    assert spills(replace(tile, pieces=(Piece(40, 0, 42),), repeated=0), wide)


@pytest.mark.parametrize(("isa", "register"), [(Isa.X86_64_V3, "ymm"), (Isa.X86_64_V4, "zmm")])
def test_depthwise_vectors_are_as_wide_as_registers(isa: Isa, register: str) -> None:
    lines = assembly(tile_of("3x3 at 112", isa), isa)
    products = [line for line in lines if line.startswith("vfmadd")]
    assert products
    assert all(register in line for line in products)


def test_maps_of_one_kind_share_a_tile() -> None:
    """Left border, inner pieces, right border, whatever the row's length."""
    tile = tile_of("3x3 at 112", Isa.X86_64_V4)
    assert len(tile.pieces) == 3
    assert tile_of("3x3 at 112", Isa.X86_64_V4, size=56) == tile
    other = tile_of("5x5 at 28", Isa.X86_64_V4)
    assert other.symbol != tile.symbol


def test_columns_outside_the_map_are_left_out() -> None:
    """3x3 at 7: two of seven outputs have two taps a kernel row, not three."""
    lines = assembly(tile_of("3x3 at 7", Isa.X86_64_V4), Isa.X86_64_V4)
    assert sum(line.startswith("vfmadd") for line in lines) == 7 * 3 - 2
