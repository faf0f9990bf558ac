"""Weights in Winograd's layout: what is stored, and its undoing."""

from __future__ import annotations

import numpy as np
import pytest

from cnnc.compiler.ir.types import DType
from cnnc.compiler.program.interpret import read_view, write_view
from cnnc.compiler.program.layout import Layout
from cnnc.compiler.program.program import Buffer, Place, View
from cnnc.compiler.program.winograd import Winograd, weight_matrix

TILES = [(4, 4), (4, 2), (2, 4), (2, 2)]


def weights(*dims: int) -> np.ndarray:
    return np.random.default_rng(0).standard_normal(dims).astype(np.float32)


def test_weight_matrices_evaluate_at_the_points() -> None:
    """Row i of G is (1, p, p^2) for point p, over the product of its distances to the others."""
    np.testing.assert_array_equal(
        weight_matrix(2), [[-1, 0, 0], [0.5, 0.5, 0.5], [0.5, -0.5, 0.5], [0, 0, 1]]
    )
    scaled = weight_matrix(4)[:5] / weight_matrix(4)[:5, :1]
    points = [0, 0.5**0.5, -(0.5**0.5), 2**0.5, -(2**0.5)]
    np.testing.assert_allclose(scaled, np.vander(points, 3, increasing=True), atol=1e-15)
    np.testing.assert_array_equal(weight_matrix(4)[5], [0, 0, 1])


@pytest.mark.parametrize("tile", TILES)
def test_what_is_stored(tile: tuple[int, int]) -> None:
    layout, w = Winograd("AcdB16b32a", tile), weights(40, 17, 3, 3)
    rows, columns = map(weight_matrix, tile)
    transformed = np.einsum("ik,oakl,jl->oaij", rows, w.astype(np.float64), columns)
    stored = Layout(layout.tag).unpack(layout.pack(w), transformed.shape)
    assert stored.dtype == np.float32
    np.testing.assert_allclose(stored, transformed, rtol=1e-7, atol=1e-9)
    assert layout.elements(w.shape) == 64 * 32 * (tile[0] + 2) * (tile[1] + 2)


@pytest.mark.parametrize("tile", TILES)
def test_packing_is_undone_within_rounding(tile: tuple[int, int]) -> None:
    layout, w = Winograd("AcdB16b32a", tile), weights(40, 17, 3, 3)
    found = layout.unpack(layout.pack(w, fill=np.nan), w.shape)
    np.testing.assert_allclose(found, w, rtol=0, atol=1e-6)


def test_views_read_and_write_it() -> None:
    layout, w = Winograd("AcdB16b32a", (4, 2)), weights(33, 5, 3, 3)
    buffer = Buffer("u", Place.PREPARED, layout.elements(w.shape) * 4)
    view = View.whole(buffer, w.shape, layout, DType.FLOAT32)
    assert view.size_bytes == buffer.size_bytes
    memory = {buffer: np.full(buffer.size_bytes, 0xFF, np.uint8)}
    write_view(view, memory, w, fill=0.0)
    np.testing.assert_array_equal(memory[buffer].view(np.float32), layout.pack(w))
    np.testing.assert_allclose(read_view(view, memory), w, rtol=0, atol=1e-6)


def test_equality_and_text() -> None:
    layout = Winograd("AcdB16b32a", (4, 2))
    assert str(layout) == "wino4x2(AcdB16b32a)"
    assert layout == Winograd("AcdB16b32a", (4, 2))
    assert layout != Winograd("AcdB16b32a", (2, 4))
    assert layout != Layout("AcdB16b32a")
    assert not layout.is_dense
