"""The assembly of Winograd's tiles: what runs at every step of a network spills nothing."""

from __future__ import annotations

import pytest

from cnnc.compiler.codegen.cpu import winograd, winograd_product
from cnnc.compiler.codegen.cpu.nest import NativeFunction
from cnnc.compiler.codegen.cpu.operands import Broadcast
from cnnc.compiler.codegen.cpu.outer_product import most_pixels
from cnnc.compiler.codegen.cpu.winograd_gradient_transforms import GradientTile
from cnnc.compiler.codegen.cpu.winograd_product import ProductTile
from cnnc.compiler.codegen.cpu.winograd_transforms import InputTile, OutputTile
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.expression import Expression, argument
from cnnc.compiler.ops.activation import Relu, Sigmoid
from tests.codegen.cpu.assembly import assembly, spills

Tile = tuple[int, int]
Y = argument(0)
TILES = pytest.mark.parametrize("tile", winograd.TILES, ids=lambda t: f"{t[0]}x{t[1]}")
EVERY_ISA = pytest.mark.parametrize("isa", [*Isa], ids=lambda isa: isa.value)


@EVERY_ISA
@TILES
def test_input_transforms(tile: Tile, isa: Isa) -> None:
    for rows in ((0, tile[0] + 2), (1, tile[0] + 1)):
        for columns in ((0, tile[1] + 2), (1, tile[1] + 2)):
            assert spills(InputTile(tile, rows, columns), isa) == []


@EVERY_ISA
def test_gradient_transforms(isa: Isa) -> None:
    for valid in ((4, 4), (1, 1), (3, 4)):
        assert spills(GradientTile(valid), isa) == []


@EVERY_ISA
@TILES
@pytest.mark.parametrize(
    ("epilogue", "operands"),
    [(Y, ()), (Relu().expression(Y + argument(1)), (Broadcast.FULL,))],
    ids=["none", "add relu"],
)
def test_output_transforms(
    epilogue: Expression, operands: tuple[Broadcast, ...], tile: Tile, isa: Isa
) -> None:
    for valid in (tile, (1, 1), (tile[0] - 1, tile[1])):
        assert spills(OutputTile(tile, valid, True, epilogue, operands), isa) == []


@EVERY_ISA
@TILES
def test_output_transforms_with_long_epilogues(tile: Tile, isa: Isa) -> None:
    assert spills(OutputTile(tile, tile, True, Y * Sigmoid().expression(Y), ()), isa) == []


@EVERY_ISA
@pytest.mark.parametrize(("tail", "lines"), [(0, 0), (0, 4), (3, 0), (12, 2)])
def test_products(tail: int, lines: int, isa: Isa) -> None:
    """The tallest of each width, and one less tall."""
    for width in (16, 32):
        most = most_pixels(isa, width)
        for patches in {most, max(1, most // 2)} - {1}:
            assert spills(ProductTile(patches, width, tail, lines), isa) == []


@EVERY_ISA
def test_products_in_parts(isa: Isa) -> None:
    """More patches than registers hold, with the sums in memory from block to block or without."""
    for depth in (0, 2):
        assert spills(ProductTile(16, 32, 3, 2, depth), isa) == []


def test_spills_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(winograd_product, "most_pixels", lambda isa, channels: 40)
    assert spills(ProductTile(40, 32, 0, 0), Isa.X86_64_V4)


def test_lines_are_fetched_where_that_is_asked_for() -> None:
    fetches = [
        sum("prefetch" in line for line in assembly(ProductTile(8, 32, 0, lines), Isa.X86_64_V4))
        for lines in (0, 3)
    ]
    assert fetches == [0, 3]


def test_equal_tiles_have_equal_symbols_and_others_other_ones() -> None:
    tiles: list[NativeFunction] = [
        *(
            ProductTile(p, w, t, n, d)
            for p in (1, 2)
            for w in (16, 32)
            for t in (0, 1)
            for n in (0, 1)
            for d in (0, 2)
        ),
        *(InputTile(t, (a, 3), (b, 4)) for t in winograd.TILES for a in (0, 1) for b in (0, 1)),
        *(OutputTile(t, (1, 2), bias, Y, ()) for t in winograd.TILES for bias in (False, True)),
    ]
    assert len({tile.symbol for tile in tiles}) == len(tiles)
