"""Blocks of memory: alignment, limits, and arrays that outlive them."""

from __future__ import annotations

import mmap

import numpy as np
import pytest

from cnnc.errors import ResourceError
from cnnc.runtime.memory import HUGE_PAGE_BYTES, Block, round_up


@pytest.mark.parametrize("size", [0, 1, 63, 4096, 5000, HUGE_PAGE_BYTES, HUGE_PAGE_BYTES + 1])
def test_blocks_are_zeroed_aligned_and_whole(size: int) -> None:
    block = Block(size)
    assert block.size_bytes == size
    assert block.address % (HUGE_PAGE_BYTES if size >= HUGE_PAGE_BYTES else mmap.PAGESIZE) == 0
    array = block.array(np.uint8, size)
    assert not array.any()
    array[:] = 255
    if size:
        assert array.ctypes.data == block.address


def test_arrays_lie_where_they_are_asked_for() -> None:
    block = Block(4 << 20)
    block.array(np.float32, (2, 3), 64)[1, 2] = 5
    assert block.array(np.float32, 1, 64 + 20)[0] == 5
    assert block.array(np.int64, (0, 3), 4 << 20).shape == (0, 3)


@pytest.mark.parametrize(("count", "offset"), [(26, 0), (25, 4), (1, 100), (1, -4)])
def test_arrays_beyond_the_block_are_an_error_of_ours(count: int, offset: int) -> None:
    with pytest.raises(AssertionError):
        Block(100).array(np.float32, count, offset)


def test_arrays_keep_the_memory() -> None:
    block = Block(8 << 20)
    array = block.array(np.uint8, 8 << 20)
    block.close()
    block.close()
    array[:] = 1
    assert array.sum() == 8 << 20
    with pytest.raises(AssertionError, match="block is closed"):
        block.array(np.uint8, 1)


def test_a_size_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CNNC_MAX_BYTES", "5000")
    Block(5000)
    with pytest.raises(ResourceError) as error:
        Block(5001, "arena")
    assert str(error.value) == (
        "arena: needs more memory than the limit allows: got 5001 bytes, "
        "expected at most 5000 bytes; raise CNNC_MAX_BYTES if the machine has that much"
    )


@pytest.mark.parametrize("size", [1 << 60, 1 << 70])
def test_memory_the_system_lacks_is_refused(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setenv("CNNC_MAX_BYTES", str(1 << 80))
    with pytest.raises(ResourceError, match=f"the system has no memory for it .*{size} bytes"):
        Block(size, "arena")


def test_kernels_without_huge_pages_do_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mmap, "MADV_HUGEPAGE", 12345)  # the kernel refuses unknown advice
    assert Block(HUGE_PAGE_BYTES).array(np.uint8, 3, 5).tolist() == [0, 0, 0]


def test_rounding_up() -> None:
    assert [round_up(n, 64) for n in (0, 1, 64, 65)] == [0, 64, 64, 128]
