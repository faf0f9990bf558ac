"""Layouts of tensors: their tags, packing and its undoing, strides."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnc.compiler.ir.types import DType
from cnnc.compiler.program.layout import Layout
from cnnc.compiler.program.program import Buffer, Place, View

TAGS = ["abcd", "acdb", "cdba", "aBcd16b", "ABcd16b32a", "ABcd4a8b", "aBcD2d3b"]


@pytest.mark.parametrize("tag", ["abd", "aab", "ab4c", "aBc", "abc4b", "a-b", "aB4b4b", "4a", "é"])
def test_what_is_no_layout(tag: str) -> None:
    with pytest.raises(ValueError, match=f"^not a layout: '{tag}'$"):
        Layout(tag)


@given(tag=st.sampled_from(TAGS), dims=st.tuples(*[st.integers(0, 9)] * 4))
def test_packing_is_undone(tag: str, dims: tuple[int, ...]) -> None:
    layout = Layout(tag)
    array = np.random.default_rng(0).standard_normal(dims)
    flat = layout.pack(array, fill=np.nan)
    assert flat.shape == (layout.elements(dims),)
    np.testing.assert_array_equal(layout.unpack(flat, dims), array)


@given(tag=st.sampled_from(TAGS), data=st.data())
def test_strides_find_every_element(tag: str, data: st.DataObject) -> None:
    layout = Layout(tag)
    dims = data.draw(st.tuples(*[st.integers(1, 9)] * 4))
    place = [data.draw(st.integers(0, d - 1)) for d in dims]
    array = np.random.default_rng(0).standard_normal(dims)
    strides = layout.strides(dims)
    index = sum(
        p // layout.block(i) * strides[i] + p % layout.block(i) * layout.inner_stride(i)
        for i, p in enumerate(place)
    )
    assert layout.pack(array)[index] == array[tuple(place)]


def test_blocked_channels() -> None:
    layout = Layout.channels_blocked(4, 16)
    assert str(layout) == "aBcd16b"
    assert layout.strides((2, 20, 3, 5)) == (2 * 3 * 5 * 16, 3 * 5 * 16, 5 * 16, 16)
    assert layout.elements((2, 20, 3, 5)) == 2 * 32 * 3 * 5
    assert layout.block(1) == 16
    assert layout.inner_stride(1) == 1
    assert layout.inner_stride(0) == 0
    assert not layout.is_dense


def test_dense_layouts() -> None:
    assert Layout.dense(3) == Layout("abc")
    assert Layout.dense(0).elements(()) == 1
    assert Layout("abc").is_dense
    assert not Layout("acb").is_dense


@pytest.mark.parametrize(
    ("tag", "dims", "elements"),
    [("ab", (2, 3), 6), ("ba", (2, 3), 6), ("aB4b", (2, 3), 8), ("aB4b", (0, 3), 0), ("", (), 1)],
)
def test_the_bytes_of_a_view(tag: str, dims: tuple[int, ...], elements: int) -> None:
    layout = Layout(tag)
    buffer = Buffer("b", Place.ARENA, 4 * elements)
    assert View.whole(buffer, dims, layout, DType.FLOAT32).size_bytes == 4 * elements
