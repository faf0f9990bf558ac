"""Joining tensors: each input is copied to its place, row by row.

A row is everything from the joined axis inwards: contiguous in an input, and contiguous inside a
row of the output. Where `alias` could put an input there in the first place, nothing is copied.
"""

from __future__ import annotations

from itertools import accumulate
from math import prod

from llvmlite import ir

from ...ir.graph import Node
from ...ir.types import TensorType
from ...ops.concat import Concat
from ...ops.fused import Region
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand
from ...target import Candidate, Refusal
from ..dialect import intrinsic, routine
from ..memory import (
    Block,
    Pointer,
    PointerValue,
    address,
    argument,
    load_f32,
    shift,
    store_f32,
    udiv,
)
from ..vector import BYTES, load_vector, store_vector
from .arguments import ArgumentLayout
from .elements import load_i8, store_i8
from .machine import Machine
from .nest import Nest
from .operands import BLOCK

_FLOAT = 4
# `row` is bytes of the output's row. An input is its address, which takes two words, bytes of its
# row, and where that begins in the output's.
LAYOUT = ArgumentLayout("y& row inputs parts*")
A = LAYOUT.words
_PART_WORDS = 4


@intrinsic(int, Pointer, Pointer)
def same_place(builder: ir.IRBuilder, a: PointerValue, b: PointerValue) -> ir.Value:
    """1 where both are one address, else 0."""
    word = ir.IntType(64)
    first, second = builder.ptrtoint(a.address, word), builder.ptrtoint(b.address, word)
    return builder.zext(builder.icmp_unsigned("==", first, second), word)


@routine(symbol="f32_concat")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    inputs = argument(args, A.inputs)
    for chunk in range(chunk0, chunk1):
        outer = udiv(chunk, inputs)
        part = A.parts + (chunk - outer * inputs) * _PART_WORDS
        row = argument(args, part + 2)
        begin = outer * argument(args, A.row) + argument(args, part + 3)
        x = shift(address(args, worker, part), outer * row)
        y = shift(address(args, worker, A.y), begin)
        if same_place(x, y) == 0:
            vectors = udiv(row, BYTES)
            for i in range(vectors):
                store_vector(y, i * BYTES, load_vector(x, i * BYTES))
            words = udiv(row, _FLOAT)
            for i in range(udiv(vectors * BYTES, _FLOAT), words):
                store_f32(y, i * _FLOAT, load_f32(x, i * _FLOAT))
            for i in range(words * _FLOAT, row):
                store_i8(y, i, load_i8(x, i))


NEST = Nest("f32_concat", _nest)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The copies in row-major order and, where no block of channels is shared, in blocks."""
    op = node.op
    assert isinstance(op, Concat), f"{op.name} joins nothing"
    (y,) = node.output_types
    types = [t for t in node.input_types if t is not None]
    axis = op.axis % y.rank
    found = [_candidate(types, y, axis, Layout.dense(y.rank), machine)]
    whole = axis != 1 or all(t.dims[1] % BLOCK == 0 for t in types[:-1])
    if y.rank >= 3 and whole and y.dtype.size_bytes == _FLOAT:
        blocked = Layout.channels_blocked(y.rank, BLOCK)
        found.append(_candidate(types, y, axis, blocked, machine))
    return found


def _candidate(
    types: list[TensorType], y: TensorType, axis: int, layout: Layout, machine: Machine
) -> Candidate:
    outer = prod(layout.outer(y.dims)[:axis])
    element = y.dtype.size_bytes
    rows = [layout.elements(t.dims) // max(outer, 1) * element for t in types]
    begins = [0, *accumulate(rows)]
    words: list[Argument] = []
    for i, (row, begin) in enumerate(zip(rows, begins[:-1], strict=True)):
        words += [Address(Operand(i)), row, begin]
    bytes = 2 * y.size_bytes
    return Candidate(
        kernel=NEST,
        inputs=(layout,) * len(types),
        outputs=(layout,),
        arguments=LAYOUT.bind(
            *words,
            y=Address(Operand(0, output=True)),
            row=begins[-1],
            inputs=len(types),
        ),
        chunks=outer * len(types),
        flops=0,
        bytes=bytes,
        # Of one row, most inputs are in their place already.
        seconds=machine.seconds(0, 0 if outer == 1 else bytes, 1),
    )
