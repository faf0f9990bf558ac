"""Packing in pieces: which copies are cut, where, and that they mean the whole."""

from __future__ import annotations

import numpy as np
import pytest

from cnnc.compiler.ir.graph import Builder
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Mul
from cnnc.compiler.program.interpret import interpret_program
from cnnc.compiler.program.lower import lower
from cnnc.compiler.program.pieces import PIECE_BYTES, in_pieces
from cnnc.compiler.program.plan import check_no_overlap
from cnnc.compiler.program.program import Program
from tests.program.fake_target import FakeTarget, blocked, nhwc

ROW_BYTES = 16 * 3 * 3 * 4  # of weights [40, 16, 3, 3], which are packed in blocks of 16 rows


def packed(target: FakeTarget, *, scaled: bool = False) -> Program:
    """A convolution with packed weights, those computed in `prepare` if `scaled`."""
    build = Builder("net")
    x = build.input("x", TensorType(DType.FLOAT32, (1, 16, 3, 3)))
    array = np.arange(40 * 16 * 9, dtype=np.float32).reshape(40, 16, 3, 3) / 1000
    weights = build.parameter("w", array)
    if scaled:
        scale = build.parameter("scale", np.full((40, 16, 3, 3), 2, np.float32))
        weights = build(Mul(), weights, scale, name="scaled")
    return lower(build.graph([build(Conv(), x, weights, name="conv")]), target)


def cut(monkeypatch: pytest.MonkeyPatch, piece_bytes: int) -> None:
    monkeypatch.setattr("cnnc.compiler.program.pieces.PIECE_BYTES", piece_bytes)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (1, ["[0:16]", "[16:32]", "[32:40]"]),  # a block at least
        (20, ["[0:16]", "[16:32]", "[32:40]"]),
        (39, ["[0:32]", "[32:40]"]),
    ],
)
def test_pieces_are_whole_blocks(
    monkeypatch: pytest.MonkeyPatch, rows: int, expected: list[str]
) -> None:
    x = np.random.default_rng(0).standard_normal((1, 16, 3, 3), np.float32)
    whole = packed(blocked())
    cut(monkeypatch, rows * ROW_BYTES)
    program = packed(blocked())
    check_no_overlap(program)
    names = [step.node.name for step in program.prepare]
    assert names == [f"w:ABcd16b16a{part}" for part in expected]
    assert [step.after for step in program.prepare] == [()] * len(expected)
    for seed in range(3):  # pieces in any order
        found, wanted = (interpret_program(p, [x], seed=seed) for p in (program, whole))
        np.testing.assert_array_equal(found, wanted)


def test_what_is_computed_is_cut_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    cut(monkeypatch, 16 * ROW_BYTES)
    program = packed(blocked(), scaled=True)
    check_no_overlap(program)
    assert [step.node.name for step in program.prepare] == [
        "scaled",
        *(f"scaled.out:ABcd16b16a[{rows}]" for rows in ("0:16", "16:32", "32:40")),
    ]
    assert [step.after for step in program.prepare] == [(), (0,), (0,), (0,)]


def test_small_copies_are_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    assert PIECE_BYTES > 40 * ROW_BYTES
    assert [step.node.name for step in packed(blocked()).prepare] == ["w:ABcd16b16a"]
    cut(monkeypatch, 40 * ROW_BYTES)
    assert len(packed(blocked()).prepare) == 1


def test_rows_that_are_not_contiguous_are_not_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    cut(monkeypatch, ROW_BYTES)
    assert [step.node.name for step in packed(nhwc()).prepare] == ["w:cdba"]


def test_steps_that_compute_are_not_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    target = blocked()
    run = packed(target).run
    cut(monkeypatch, 1)
    assert in_pieces([s for s in run if s.node.name == "conv"], target) == [
        s for s in run if s.node.name == "conv"
    ]
