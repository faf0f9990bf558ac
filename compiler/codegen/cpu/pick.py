"""Picking axis by axis: slices, padding, broadcasting copies, constant indices, nearest resizing.

One nest on channel blocks and one on row-major tensors, of the same source. A row is the last axis;
where its table is a run of neighbours with outside on either side, which most are, the run is
copied without looking at the table.
"""

from __future__ import annotations

from math import prod
from typing import Any

import numpy as np
from llvmlite import ir

from ...ir.graph import Node
from ...ir.types import TensorType
from ...ops.fused import Region
from ...ops.pick import Pick
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand
from ...target import Candidate, Refusal
from ..dialect import Routine, intrinsic, routine
from ..memory import F32, I32, Block, address, argument, maximum, shift, udiv
from ..vector import F32x16, emit_splat, load_vector, store_vector
from .arguments import ArgumentLayout
from .elements import ELEMENTS, bits
from .machine import Machine
from .nest import Nest
from .operands import BLOCK

_FLOAT = 4
# `fill` is an element's bits. A row is `lead` fills, `run` elements from place `first` on, then
# fills; with a run of -1 its table stands first in the list. Then come, innermost first, the other
# axes: length, bytes of one step in x, table.
LAYOUT = ArgumentLayout("x& y& fill axes width lead run first tables*")
A = LAYOUT.words
_MOST_WORDS = 1 << 16  # of tables in one step


@routine(symbol="any_pick_begin", inline=True)
def _begin(args: Block, chunk: int, element: int) -> int:
    """Bytes before what a row of elements of `element` bytes picks; -1 for a row outside."""
    begin = argument(args, A.first) * element
    inside = 1
    rest = chunk
    word = A.tables + (argument(args, A.width) if argument(args, A.run) < 0 else 0)
    for _ in range(argument(args, A.axes)):
        length = argument(args, word)
        following = udiv(rest, length)
        place = argument(args, word + 2 + rest - following * length)
        if place < 0:
            inside = 0
        begin += place * argument(args, word + 1)
        rest = following
        word += 2 + length
    return begin if inside != 0 else -1


def _make(
    symbol: str, load: Any, store: Any, fill: Any, element: int
) -> Routine[[Block, Block, int, int], None]:
    """The nest for elements of `element` bytes that `load` reads and `store` writes."""

    @routine(symbol=symbol)
    def nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
        width = argument(args, A.width)
        lead = argument(args, A.lead)
        run = argument(args, A.run)
        outside = fill(argument(args, A.fill))
        for chunk in range(chunk0, chunk1):
            begin = _begin(args, chunk, element)
            x = shift(address(args, worker, A.x), maximum(begin, 0))
            y = shift(address(args, worker, A.y), chunk * width * element)
            if begin < 0:
                for i in range(width):
                    store(y, i * element, outside)
            elif run < 0:
                for i in range(width):
                    place = argument(args, A.tables + i)
                    if place < 0:
                        store(y, i * element, outside)
                    else:
                        store(y, i * element, load(x, place * element))
            else:
                for i in range(lead):
                    store(y, i * element, outside)
                for i in range(run):
                    store(y, (lead + i) * element, load(x, i * element))
                for i in range(lead + run, width):
                    store(y, i * element, outside)

    return nest


@intrinsic(F32x16, int)
def _splat_bits(builder: ir.IRBuilder, bits: ir.Value) -> ir.Value:
    """The vector whose lanes all hold the float32 of these bits."""
    return emit_splat(builder, builder.bitcast(builder.trunc(bits, I32), F32))


BLOCKED = Nest(
    "f32_pick_blocked",
    _make("f32_pick_blocked", load_vector, store_vector, _splat_bits, BLOCK * _FLOAT),
)
DENSE = {
    size: Nest(
        f"{e.prefix}_pick_dense",
        _make(f"{e.prefix}_pick_dense", e.load, e.store, e.of_bits, size),
    )
    for size, e in ELEMENTS.items()
}


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The copy in row-major order and, where whole blocks of channels stay together, in blocks."""
    op = node.op
    assert isinstance(op, Pick), f"{op.name} picks nothing"
    (x,), (y,) = node.input_types[:1], node.output_types
    assert x is not None, "there is something to pick from"
    tables = op.tables(x.dims)
    if sum(y.dims) > _MOST_WORDS:
        return Refusal(f"tables of {sum(y.dims)} places, at most {_MOST_WORDS}")
    dense = DENSE[x.dtype.size_bytes]
    found = [_candidate(op, tables, x, y, dense, Layout.dense(y.rank), machine)]
    in_words = y.rank >= 3 and x.dtype.size_bytes == _FLOAT
    blocks = _blocks(tables[1], x.dims[1]) if in_words else None
    if blocks is not None:
        layout = Layout.channels_blocked(y.rank, BLOCK)
        tables = [tables[0], blocks, *tables[2:]]
        found.append(_candidate(op, tables, x, y, BLOCKED, layout, machine))
    return found


def _blocks(table: np.ndarray, channels: int) -> np.ndarray | None:
    """The table of whole blocks of channels; None where it parts the channels of a block."""
    first = table[::BLOCK]
    lane = np.arange(len(table)) % BLOCK
    begin = first.repeat(BLOCK)[: len(table)]
    whole = np.where(begin < 0, -1, begin + lane)
    starts = first[first >= 0]
    if (table != whole).any() or (starts % BLOCK).any():
        return None
    return np.where(first < 0, -1, first // BLOCK)


def _candidate(
    op: Pick,
    tables: list[np.ndarray],
    x: TensorType,
    y: TensorType,
    nest: Nest,
    layout: Layout,
    machine: Machine,
) -> Candidate:
    # A scalar is a row of one element.
    *outer, row = tables or [np.zeros(1, np.int64)]
    strides = layout.strides(x.dims)
    lead, run, first = _run(row)
    words: list[Argument] = [] if run >= 0 else row.tolist()
    for table, stride in zip(reversed(outer), reversed(strides[: len(outer)]), strict=True):
        words += [len(table), stride * x.dtype.size_bytes, *table.tolist()]
    bytes = x.size_bytes + y.size_bytes
    return Candidate(
        kernel=nest,
        inputs=(layout,),
        outputs=(layout,),
        arguments=LAYOUT.bind(
            *words,
            x=Address(Operand(0)),
            y=Address(Operand(0, output=True)),
            fill=bits(op.fill, x.dtype),
            axes=len(outer),
            width=len(row),
            lead=lead,
            run=run,
            first=first,
        ),
        chunks=prod(len(t) for t in outer),
        flops=0,
        bytes=bytes,
        seconds=machine.seconds(0, 2 * y.size_bytes, 1),
    )


def _run(table: np.ndarray) -> tuple[int, int, int]:
    """How many places outside the table begins with, how many neighbours follow before nothing but
    outside, and the first of them; (0, -1, 0) for a table of another kind."""
    inside = np.flatnonzero(table >= 0)
    if not len(inside):
        return len(table), 0, 0
    lead, past = int(inside[0]), int(inside[-1]) + 1
    first = int(table[lead])
    if (table[lead:past] != np.arange(first, first + past - lead)).any():
        return 0, -1, 0
    return lead, past - lead, first
