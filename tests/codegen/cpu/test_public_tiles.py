"""The assembly of every tile that the layers of public networks take: no vector is spilled.

The layers are those of `bench/sets/public.txt`, with their epilogues. A quarter of the tiles is
looked at in every run.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import cast

import pytest

from cnnc.compiler.codegen.cpu.nest import NativeFunction, Nest
from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.cpu.tile import Tile
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Node, Value
from cnnc.compiler.ops.activation import Clip, HardSwish, Relu, Sigmoid
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Add, Mul
from cnnc.compiler.ops.fused import fuse
from cnnc.compiler.ops.linear import Gemm
from cnnc.compiler.program.layout import Layout
from cnnc.compiler.program.program import Address, Stride
from cnnc.compiler.program.winograd import Winograd
from cnnc.compiler.target import Candidate, Refusal
from cnnc.measure.workload import Workload, read_workloads
from tests.codegen.cpu.assembly import WIDE, spills
from tests.codegen.cpu.native import f32

PUBLIC = Path(__file__).parents[3] / "bench" / "sets" / "public.txt"
SAMPLE = 4
EVERY_ISA = pytest.mark.parametrize("isa", WIDE, ids=lambda i: i.value)


def node_of(workload: Workload) -> Node:
    """The workload's node, fused."""
    w, builder = workload, Builder("layer")
    x = builder.input("x", f32(w.batch, *w.shape))
    bias = [builder.input("bias", f32(w.filters))] if "bias" in w.epilogue else []
    if w.op == "dense":
        weights = builder.input("w", f32(w.filters, w.shape[0]))
        y = builder(Gemm(transB=True), x, weights, *bias)
    else:
        kernel = w.shape[0] // w.groups, *w.pair("k", 1)
        weights = builder.input("w", f32(w.filters, *kernel))
        op = Conv(w.pair("s", 1), w.pads * 2, w.pair("d", 1), w.groups)
        y = builder(op, x, weights, *bias)
    (anchor,) = builder.nodes
    result = y
    for word in w.epilogue:
        result = applied(builder, word, result)
    return anchor if result is y else fuse(builder.nodes, anchor, result)


def applied(builder: Builder, word: str, y: Value) -> Value:
    """What an epilogue's word makes of y."""
    match word:
        case "bias":
            return y
        case "add":
            return builder(Add(), y, builder.input("residual", y.type))
        case "relu":
            return builder(Relu(), y)
        case "relu6":
            return builder(Clip(0.0, 6.0), y)
        case "silu":
            return builder(Mul(), y, builder(Sigmoid(), y))
        case "hardswish":
            return builder(HardSwish(), y)
    raise AssertionError(word)


def steps(workload: Workload, isa: Isa) -> Iterator[Candidate]:
    """The layer's kernel, and what transforms its weights."""
    target, node = CpuTarget(isa), node_of(workload)
    found = target.candidates(node)
    assert not isinstance(found, Refusal), found
    best = min(found, key=lambda candidate: candidate.seconds)
    yield best
    for value, layout in zip(node.inputs, best.inputs, strict=True):
        if value is not None and isinstance(layout, Winograd):
            transform = target.relayout(value.type, Layout.dense(value.type.rank), layout)
            assert isinstance(transform, Candidate), transform
            yield transform


@cache
def tiles(isa: Isa) -> tuple[NativeFunction, ...]:
    """Every tile that is used, once."""
    found: dict[str, NativeFunction] = {}
    for workload in read_workloads(str(PUBLIC)):
        for step in steps(workload, isa):
            for _, value in step.arguments:
                if not isinstance(value, int | Address | Stride | Nest):
                    found.setdefault(value.symbol, cast(NativeFunction, value))
    return tuple(found[symbol] for symbol in sorted(found))


def spilling(isa: Isa, part: slice) -> dict[str, list[str]]:
    """The spills of a part of all tiles that have any, by symbol."""
    found = {tile.symbol: spills(tile, isa) for tile in tiles(isa)[part]}
    assert len(found) > 50
    return {symbol: lines for symbol, lines in found.items() if lines}


@EVERY_ISA
def test_a_quarter_of_the_public_tiles_spills_nothing(isa: Isa) -> None:
    assert spilling(isa, slice(None, None, SAMPLE)) == {}


@pytest.mark.slow
@EVERY_ISA
def test_no_public_tile_spills(isa: Isa) -> None:
    assert spilling(isa, slice(None)) == {}


@EVERY_ISA
def test_spills_of_public_tiles_would_be_seen(isa: Isa) -> None:
    tall = next(tile for tile in tiles(isa) if isinstance(tile, Tile) and tile.block == 16)
    assert spills(replace(tall, pixels=40, high=10000), isa)
