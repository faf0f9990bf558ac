"""Softmax over any axis of a row-major tensor.

The tensor is [outer, length, inner]. With the axis last (inner = 1) the maximum and the sum run
along a row; otherwise they are rows of `inner` elements themselves, in scratch memory. Sums add in
index order.
"""

from __future__ import annotations

from math import prod

from ...ir.expression import Primitive, apply
from ...ir.expression import argument as operand
from ...ir.graph import Node
from ...ops.fused import Region
from ...ops.reduce import Softmax
from ...program.layout import Layout
from ...program.program import Address, Operand
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import Block, address, argument, call, function, load_f32, scratch, shift, store_f32
from ..vector import f32, scalar_max
from .arguments import ArgumentLayout
from .machine import Machine
from .nest import Nest
from .operands import float32_only
from .run_tile import Repeat, RunTile

_FLOAT = 4
LAYOUT = ArgumentLayout("x& y& length inner maximum exponential add divide")
A = LAYOUT.words

_DIFFERENCE = apply(Primitive.EXP, operand(0) - operand(1))
_MAXIMUM = apply(Primitive.MAX, operand(0), operand(1))
_RUNS, _ROW = (Repeat.RUN, Repeat.RUN), (Repeat.RUN, Repeat.ONE)


@routine(symbol="f32_softmax_rows")
def _rows(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    length = argument(args, A.length)
    # Scratch memory holds one number, the row's maximum and then its sum: a tile reads it from
    # there.
    number = scratch(worker)
    for chunk in range(chunk0, chunk1):
        x = shift(address(args, worker, A.x), chunk * length * _FLOAT)
        y = shift(address(args, worker, A.y), chunk * length * _FLOAT)
        largest = f32(-float("inf"))
        for i in range(length):
            largest = scalar_max(largest, load_f32(x, i * _FLOAT))
        store_f32(number, 0, largest)
        call(function(args, worker, A.exponential), y, x, number, y, y, y, y, length)
        total = f32(0.0)
        for i in range(length):
            total = total + load_f32(y, i * _FLOAT)
        store_f32(number, 0, total)
        call(function(args, worker, A.divide), y, y, number, y, y, y, y, length)


@routine(symbol="f32_softmax_columns")
def _columns(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    length = argument(args, A.length)
    inner = argument(args, A.inner)
    row = inner * _FLOAT
    run = scratch(worker)
    for chunk in range(chunk0, chunk1):
        x = shift(address(args, worker, A.x), chunk * length * row)
        y = shift(address(args, worker, A.y), chunk * length * row)
        for i in range(inner):
            store_f32(run, i * _FLOAT, -float("inf"))
        for i in range(length):
            here = shift(x, i * row)
            call(function(args, worker, A.maximum), run, run, here, run, run, run, run, inner)
        for i in range(length):
            here = shift(y, i * row)
            source = shift(x, i * row)
            call(
                function(args, worker, A.exponential), here, source, run, run, run, run, run, inner
            )
        for i in range(inner):
            store_f32(run, i * _FLOAT, 0.0)
        for i in range(length):
            here = shift(y, i * row)
            call(function(args, worker, A.add), run, run, here, run, run, run, run, inner)
        for i in range(length):
            here = shift(y, i * row)
            call(function(args, worker, A.divide), here, here, run, run, run, run, run, inner)


ROWS = Nest("f32_softmax_rows", _rows)
COLUMNS = Nest("f32_softmax_columns", _columns)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The row-major kernel that fits the axis."""
    anchor = region.anchor
    assert anchor is not None, "a softmax's region has an anchor"
    assert isinstance(anchor.op, Softmax), f"{anchor.op.name} is no softmax"
    (x,), (y,) = node.input_types[:1], node.output_types
    if wrong := float32_only((x, y)):
        return Refusal(wrong)
    if region.epilogue.primitive is not Primitive.ARGUMENT:
        return Refusal("a softmax has no epilogue")
    axis = anchor.op.axis % max(y.rank, 1)
    outer, inner = prod(y.dims[:axis]), prod(y.dims[axis + 1 :])
    repeats = _ROW if inner == 1 else _RUNS
    bytes = 4 * y.size_bytes
    return [
        Candidate(
            kernel=ROWS if inner == 1 else COLUMNS,
            inputs=(Layout.dense(y.rank),),
            outputs=(Layout.dense(y.rank),),
            arguments=LAYOUT.bind(
                x=Address(Operand(0)),
                y=Address(Operand(0, output=True)),
                length=y.dims[axis] if y.rank else 1,
                inner=inner,
                maximum=RunTile(_MAXIMUM, _RUNS),
                exponential=RunTile(_DIFFERENCE, repeats),
                add=RunTile(operand(0) + operand(1), _RUNS),
                divide=RunTile(operand(0) / operand(1), repeats),
            ),
            chunks=outer,
            flops=node.flops,
            bytes=bytes,
            seconds=machine.seconds(node.flops, bytes, 0.05),
            scratch_bytes=max(64, inner * _FLOAT),
            in_place=(0,),
        )
    ]
