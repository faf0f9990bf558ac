"""Gathering by indices known at run time: runs of neighbouring elements, one for each index.

An index outside gives zeros, so that nothing outside x is ever read.
"""

from __future__ import annotations

from math import prod

from ...ir.graph import Node
from ...ir.types import DType
from ...ops.fused import Region
from ...ops.gather_nd import GatherND
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import (
    Block,
    address,
    argument,
    load_f32,
    load_i32,
    load_i64,
    shift,
    store_f32,
    udiv,
)
from .arguments import ArgumentLayout
from .elements import load_i8, store_i8
from .machine import Machine
from .nest import Nest

_WORD = 4
# A chunk is one index; `count` of them share one batch of x, which is `batch` bytes. `run` is bytes
# of one result. A place is its length and the bytes of one step.
LAYOUT = ArgumentLayout("x& indices& y& count batch run wide depth places*")
A = LAYOUT.words


@routine(symbol="any_gather_nd")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    depth = argument(args, A.depth)
    run = argument(args, A.run)
    words = udiv(run, _WORD)
    for chunk in range(chunk0, chunk1):
        begin = udiv(chunk, argument(args, A.count)) * argument(args, A.batch)
        inside = 1
        for k in range(depth):
            length = argument(args, A.places + 2 * k)
            at = chunk * depth + k
            if argument(args, A.wide) != 0:
                place = load_i64(address(args, worker, A.indices), at * 8)
            else:
                place = load_i32(address(args, worker, A.indices), at * 4)
            if place < 0:
                place += length
            if place < 0 or place >= length:
                place = 0
                inside = 0
            begin += place * argument(args, A.places + 2 * k + 1)
        y = shift(address(args, worker, A.y), chunk * run)
        if inside == 0:
            for i in range(run):
                store_i8(y, i, 0)
        else:
            x = shift(address(args, worker, A.x), begin)
            for i in range(words):
                store_f32(y, i * _WORD, load_f32(x, i * _WORD))
            for i in range(words * _WORD, run):
                store_i8(y, i, load_i8(x, i))


NEST = Nest("any_gather_nd", _nest)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The copies, on row-major tensors of any type."""
    op = node.op
    assert isinstance(op, GatherND), f"{op.name} gathers nothing"
    x, indices = node.input_types
    assert x is not None, "there is something to gather from"
    assert indices is not None, "there are indices"
    (y,), batch = node.output_types, op.batch_dims
    depth, element = indices.dims[-1], x.dtype.size_bytes
    strides = Layout.dense(x.rank).strides(x.dims)
    places: list[Argument] = []
    for axis in range(batch, batch + depth):
        places += [x.dims[axis], strides[axis] * element]
    chunks, bytes = prod(indices.dims[:-1]), 2 * y.size_bytes + indices.size_bytes
    return [
        Candidate(
            kernel=NEST,
            inputs=(Layout.dense(x.rank), Layout.dense(indices.rank)),
            outputs=(Layout.dense(y.rank),),
            arguments=LAYOUT.bind(
                *places,
                x=Address(Operand(0)),
                indices=Address(Operand(1)),
                y=Address(Operand(0, output=True)),
                count=max(prod(indices.dims[batch:-1]), 1),
                batch=prod(x.dims[batch:]) * element,
                run=prod(x.dims[batch + depth :]) * element,
                wide=int(indices.dtype is DType.INT64),
                depth=depth,
            ),
            chunks=chunks,
            flops=0,
            bytes=bytes,
            seconds=machine.seconds(0, bytes, 1) + chunks * 1e-8,
        )
    ]
