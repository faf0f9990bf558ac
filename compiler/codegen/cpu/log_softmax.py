"""Logarithms of softmax over any axis of a row-major tensor.

As in `softmax` the tensor is [outer, length, inner]; scratch memory holds, for each of `inner`
columns, the maximum and then the logarithm of the sum. Sums add in index order.
"""

from __future__ import annotations

from math import prod

from ...ir.expression import Primitive, apply
from ...ir.expression import argument as operand
from ...ir.graph import Node
from ...ops.fused import Region
from ...ops.reduce import LogSoftmax
from ...program.layout import Layout
from ...program.program import Address, Operand
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import Block, address, argument, call, function, load_f32, scratch, shift, store_f32
from ..vector import scalar_max
from .arguments import ArgumentLayout
from .machine import Machine
from .nest import Nest
from .operands import float32_only
from .run_tile import Repeat, RunTile

_FLOAT = 4
LAYOUT = ArgumentLayout("x& y& length inner exponential logarithm difference")
A = LAYOUT.words


@routine(symbol="f32_log_softmax")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    length = argument(args, A.length)
    inner = argument(args, A.inner)
    row = inner * _FLOAT
    largest = scratch(worker)
    logs = shift(largest, row)
    for chunk in range(chunk0, chunk1):
        x = shift(address(args, worker, A.x), chunk * length * row)
        y = shift(address(args, worker, A.y), chunk * length * row)
        for i in range(inner):
            found = load_f32(x, i * _FLOAT)
            for j in range(1, length):
                found = scalar_max(found, load_f32(x, j * row + i * _FLOAT))
            store_f32(largest, i * _FLOAT, found)
            store_f32(logs, i * _FLOAT, 0.0)
        # With the axis last a row is one run; else it is one element of every column.
        runs = 1 if inner == 1 else length
        count = length if inner == 1 else inner
        exponential = function(args, worker, A.exponential)
        for j in range(runs):
            call(exponential, shift(y, j * row), shift(x, j * row), largest, y, y, y, y, count)
        for j in range(length):
            for i in range(inner):
                total = load_f32(logs, i * _FLOAT) + load_f32(y, j * row + i * _FLOAT)
                store_f32(logs, i * _FLOAT, total)
        call(function(args, worker, A.logarithm), logs, logs, y, y, y, y, y, inner)
        difference = function(args, worker, A.difference)
        for j in range(runs):
            call(difference, shift(y, j * row), shift(x, j * row), largest, logs, y, y, y, count)


NEST = Nest("f32_log_softmax", _nest)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The row-major kernel."""
    op, (y,) = node.op, node.output_types
    assert isinstance(op, LogSoftmax), f"{op.name} is no logarithm of a softmax"
    if wrong := float32_only((y,)):
        return Refusal(wrong)
    axis = op.axis % max(y.rank, 1)
    inner = prod(y.dims[axis + 1 :])
    repeat = Repeat.ONE if inner == 1 else Repeat.RUN
    below = operand(0) - operand(1)
    bytes = 4 * y.size_bytes
    dense = Layout.dense(y.rank)
    return [
        Candidate(
            kernel=NEST,
            inputs=(dense,),
            outputs=(dense,),
            arguments=LAYOUT.bind(
                x=Address(Operand(0)),
                y=Address(Operand(0, output=True)),
                length=y.dims[axis] if y.rank else 1,
                inner=inner,
                exponential=RunTile(apply(Primitive.EXP, below), (Repeat.RUN, repeat)),
                logarithm=RunTile(apply(Primitive.LOG, operand(0)), (Repeat.RUN,)),
                difference=RunTile(below - operand(2), (Repeat.RUN, repeat, repeat)),
            ),
            chunks=prod(y.dims[:axis]) if y.elements else 0,
            flops=node.flops,
            bytes=bytes,
            seconds=machine.seconds(node.flops, bytes, 0.05),
            scratch_bytes=max(64, 2 * inner * _FLOAT),
        )
    ]
