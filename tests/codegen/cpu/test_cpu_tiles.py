"""The assembly of register tiles: nothing is spilled, and vectors are as wide as registers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.cpu.tile import Tile
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.expression import argument
from cnnc.compiler.ir.graph import Builder, Node, Value
from cnnc.compiler.ops.activation import (
    Activation,
    Elu,
    Gelu,
    HardSwish,
    Relu,
    Sigmoid,
    Softplus,
    Tanh,
)
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Add, Mul
from cnnc.compiler.ops.fused import fuse
from cnnc.compiler.ops.linear import Gemm
from cnnc.compiler.target import Refusal
from tests.codegen.cpu.assembly import PRODUCT, WIDE, assembly, spills
from tests.codegen.cpu.native import f32

REGISTER = {
    **{Isa.X86_64_V2: "%xmm", Isa.X86_64_V3: "%ymm", Isa.X86_64_V4: "%zmm"},
    Isa.ARMV8_A: ".4s",
}
# channels, size of the map, filters, kernel, stride, pads
CONVOLUTIONS = {
    "3x3 at 56": (64, 56, 64, 3, 1, 1),
    "3x3 at 14": (256, 14, 256, 3, 1, 1),
    "3x3 at 7": (512, 7, 512, 3, 1, 1),
    "3x3 stride 2": (128, 56, 128, 3, 2, 1),
    "3x3 of 24 channels": (24, 14, 40, 3, 1, 1),
    "3x3 of 17 channels": (17, 28, 16, 3, 1, 1),
    "1x1 at 56": (64, 56, 256, 1, 1, 0),
    "1x1 at 7": (832, 7, 48, 1, 1, 0),
    "1x1 of 58 channels": (58, 28, 58, 1, 1, 0),
    "1x1 stride 2": (256, 56, 512, 1, 2, 0),
    "1x1 at 1": (168, 1, 672, 1, 1, 0),
    "5x5 at 14": (16, 14, 48, 5, 1, 2),
    "5x5 of 1 channel": (1, 28, 6, 5, 1, 2),
    "first layer 7x7 stride 2": (3, 224, 64, 7, 2, 3),
    "first layer 3x3 stride 2": (3, 224, 32, 3, 2, 1),
    "first layer 11x11 stride 4": (3, 224, 64, 11, 4, 2),
}


def finished(builder: Builder, y: Value, epilogue: str) -> Value:
    """y with an epilogue behind it."""
    if epilogue == "add relu":
        return builder(Relu(), builder(Add(), y, builder.input("residual", y.type)))
    if epilogue == "silu":
        return builder(Mul(), y, builder(Sigmoid(), y))
    return y


def node_of(builder: Builder, y: Value, epilogue: str) -> Node:
    """The anchor, whose output is y, fused with the epilogue."""
    (anchor,) = builder.nodes
    result = finished(builder, y, epilogue)
    return anchor if result is y else fuse(builder.nodes, anchor, result)


def convolution(case: str, epilogue: str) -> Node:
    channels, size, filters, kernel, stride, pad = CONVOLUTIONS[case]
    builder = Builder("conv")
    x = builder.input("x", f32(1, channels, size, size))
    w = builder.input("w", f32(filters, channels, kernel, kernel))
    conv = Conv((stride, stride), (pad,) * 4)
    return node_of(builder, builder(conv, x, w, builder.input("bias", f32(filters))), epilogue)


def dense(rows: int, depth: int, columns: int) -> Node:
    builder = Builder("dense")
    inputs = [f32(rows, depth), f32(depth, columns), f32(columns)]
    y = builder(Gemm(), *(builder.input(f"x{i}", type) for i, type in enumerate(inputs)))
    return node_of(builder, y, "add relu")


def tiles(node: Node, isa: Isa) -> list[Tile]:
    """Every tile of every candidate."""
    answer = CpuTarget(isa).candidates(node)
    assert not isinstance(answer, Refusal), answer
    found = [v for c in answer for _, v in c.arguments if isinstance(v, Tile)]
    assert found
    return list(dict.fromkeys(found))


@pytest.fixture(params=WIDE, ids=lambda isa: isa.value)
def wide(request: pytest.FixtureRequest) -> Isa:
    """The instruction sets with fused multiply-add, whether this CPU has them or not."""
    isa: Isa = request.param
    return isa


@pytest.mark.parametrize("case", CONVOLUTIONS)
def test_no_vector_of_a_convolution_is_spills(case: str, wide: Isa) -> None:
    for tile in tiles(convolution(case, "add relu"), wide):
        assert spills(tile, wide) == [], tile


@pytest.mark.parametrize("channels", [3, 40])
def test_no_vector_is_spilled_in_three_dimensions(channels: int, wide: Isa) -> None:
    builder = Builder("conv")
    x = builder.input("x", f32(1, channels, 6, 24, 24))
    w = builder.input("w", f32(48, channels, 3, 3, 3))
    conv = Conv((1, 1, 1), (1,) * 6, (1, 1, 1))
    node = node_of(builder, builder(conv, x, w, builder.input("bias", f32(48))), "add relu")
    for tile in tiles(node, wide):
        assert tile.deep
        assert spills(tile, wide) == [], tile


@pytest.mark.parametrize("case", ["3x3 at 14", "1x1 of 58 channels"])
def test_nothing_is_spilled_under_a_long_epilogue(case: str, wide: Isa) -> None:
    for tile in tiles(convolution(case, "silu"), wide):
        assert spills(tile, wide) == [], tile


@pytest.mark.parametrize("activation", [Sigmoid, Tanh, HardSwish, Gelu, Elu, Softplus])
def test_no_activation_spills_on_avx2(activation: type[Activation]) -> None:
    """The tallest tiles, which have four registers left, and constants from memory."""
    (tall, *_) = tiles(convolution("3x3 at 56", "none"), Isa.X86_64_V3)
    tile = replace(tall, epilogue=activation().expression(argument(0)))
    assert spills(tile, Isa.X86_64_V3) == []


@pytest.mark.parametrize("depth", [9, 64, 4100])
@pytest.mark.parametrize("columns", [7, 16, 1000])
def test_no_vector_of_a_dense_layer_is_spills(columns: int, depth: int, wide: Isa) -> None:
    for tile in tiles(dense(8, depth, columns), wide):
        assert spills(tile, wide) == [], tile


def test_spills_are_seen(wide: Isa) -> None:
    """A tile of more accumulators than registers, for the tests above must be able to fail."""
    (tile, *_) = tiles(convolution("3x3 at 56", "none"), wide)
    taller = replace(tile, pixels=40, high=10000)
    assert spills(taller, wide)
    assert spills(replace(taller, slice=4), wide)


@pytest.mark.parametrize("isa", Isa, ids=lambda isa: isa.value)
def test_vectors_are_as_wide_as_registers(isa: Isa) -> None:
    for tile in tiles(convolution("3x3 at 56", "none"), isa):
        products = [line for line in assembly(tile, isa) if PRODUCT.match(line)]
        assert products
        assert all(REGISTER[isa] in line for line in products)


def test_tiles_of_equal_pieces_are_one() -> None:
    """Inner pieces of a row share a tile, borders have their own, whatever the row's length."""
    node = convolution("3x3 at 56", "none")
    assert len(tiles(node, Isa.X86_64_V4)) == 3  # left border, middle, right border


def test_hard_swish_takes_its_bounds_without_a_mask() -> None:
    """A comparison and a masked move in place of a minimum make depthwise layers 10 % slower."""
    (tall, *_) = tiles(convolution("3x3 at 56", "none"), Isa.X86_64_V4)
    tile = replace(tall, epilogue=HardSwish().expression(argument(0)))
    names = [line.split()[0] for line in assembly(tile, Isa.X86_64_V4) if line]
    assert names.count("vminps") == names.count("vmaxps") == tile.pixels * tile.width // 16
    assert not any(name.startswith("vcmp") for name in names)


def test_equal_tiles_have_equal_symbols_and_others_other_ones() -> None:
    cases = [*CONVOLUTIONS]
    by_symbol: dict[str, Tile] = {}
    for case in cases:
        for tile in tiles(convolution(case, "none"), Isa.X86_64_V4):
            assert by_symbol.setdefault(tile.symbol, tile) == tile
    again = {t.symbol for c in cases for t in tiles(convolution(c, "none"), Isa.X86_64_V4)}
    assert again == set(by_symbol)
    assert len(by_symbol) == len(set(by_symbol.values()))
