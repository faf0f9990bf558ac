"""Dropout in training, and the generator behind it.

Which elements are dropped depends on their numbers in row-major order, whatever the layout and
whoever computes them. The keys of a step are made anew in every call: they are ten mixings.
"""

from __future__ import annotations

from math import prod

import numpy as np

from ...ir.graph import Node
from ...ops.dropout import AdvanceGenerator, DropoutTraining
from ...ops.fused import Region
from ...program.layout import Layout
from ...program.program import Address, Operand
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import (
    Block,
    Pointer,
    address,
    argument,
    load_f32,
    load_i64,
    minimum,
    shift,
    store_f32,
    store_i64,
    udiv,
)
from ..random_bits import mixed
from ..vector import f32, float_of_bits
from .arguments import ArgumentLayout
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, float32_only

_FLOAT = 4
_RUN = 8192  # elements of a chunk, where they are row-major
_FIRST, _SECOND = 0x243F6A88, 0x85A308D3  # what the two keys begin as
# A chunk is a run of `length` neighbours of `total`, or `length` pixels of a block of channels, of
# which there are `blocks` an image. `scale` is a float32's bits.
LAYOUT = ArgumentLayout("x& generator& y& stream threshold scale length total channels blocks")
A = LAYOUT.words


@routine(symbol="f32_dropout_key", inline=True)
def _key(generator: Pointer, begin: int, stream: int) -> int:
    """The key that begins as `begin`, mixed with seed, step and stream."""
    key = begin
    for word in range(2):
        bits = load_i64(generator, word * 8)
        key = mixed(mixed(bits, key), bits >> 32)
    return mixed(stream, key)


@routine(symbol="f32_dropout_dense")
def _dense(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    generator = address(args, worker, A.generator)
    first = _key(generator, _FIRST, argument(args, A.stream))
    second = _key(generator, _SECOND, argument(args, A.stream))
    threshold = argument(args, A.threshold)
    scale = float_of_bits(argument(args, A.scale))
    length = argument(args, A.length)
    for chunk in range(chunk0, chunk1):
        x = shift(address(args, worker, A.x), chunk * length * _FLOAT)
        y = shift(address(args, worker, A.y), chunk * length * _FLOAT)
        for i in range(minimum(length, argument(args, A.total) - chunk * length)):
            bits = mixed(mixed(chunk * length + i, first), second)
            kept = load_f32(x, i * _FLOAT) * scale
            store_f32(y, i * _FLOAT, kept if bits >= threshold else f32(0.0))


@routine(symbol="f32_dropout_blocked")
def _blocked(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    generator = address(args, worker, A.generator)
    first = _key(generator, _FIRST, argument(args, A.stream))
    second = _key(generator, _SECOND, argument(args, A.stream))
    threshold = argument(args, A.threshold)
    scale = float_of_bits(argument(args, A.scale))
    length = argument(args, A.length)
    blocks = argument(args, A.blocks)
    for chunk in range(chunk0, chunk1):
        x = shift(address(args, worker, A.x), chunk * length * BLOCK * _FLOAT)
        y = shift(address(args, worker, A.y), chunk * length * BLOCK * _FLOAT)
        image = udiv(chunk, blocks)
        channel = image * argument(args, A.channels) + (chunk - image * blocks) * BLOCK
        for pixel in range(length):
            for i in range(BLOCK):
                bits = mixed(mixed((channel + i) * length + pixel, first), second)
                at = (pixel * BLOCK + i) * _FLOAT
                kept = load_f32(x, at) * scale
                store_f32(y, at, kept if bits >= threshold else f32(0.0))


DENSE = Nest("f32_dropout_dense", _dense)
BLOCKED = Nest("f32_dropout_blocked", _blocked)

ADVANCE_LAYOUT = ArgumentLayout("generator& next&")
B = ADVANCE_LAYOUT.words


@routine(symbol="i64_advance_generator")
def _advance(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    generator = address(args, worker, B.generator)
    following = address(args, worker, B.next)
    for _ in range(chunk0, chunk1):
        store_i64(following, 0, load_i64(generator, 0))
        store_i64(following, 8, load_i64(generator, 8) + 1)


ADVANCE = Nest("i64_advance_generator", _advance)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """Dropout on row-major tensors, and on channel blocks."""
    op, (x, _) = node.op, node.input_types
    assert isinstance(op, DropoutTraining), f"{op.name} drops nothing"
    assert x is not None, f"{node.name}: x is absent"
    if wrong := float32_only((x,)):
        return Refusal(wrong)
    runs = -(-x.elements // _RUN)
    found = [_candidate(node, op, machine, DENSE, Layout.dense(x.rank), runs)]
    if x.rank >= 3:
        chunks = x.dims[0] * -(-x.dims[1] // BLOCK)
        blocked = Layout.channels_blocked(x.rank, BLOCK)
        found.append(_candidate(node, op, machine, BLOCKED, blocked, chunks))
    return found


def _candidate(
    node: Node,
    op: DropoutTraining,
    machine: Machine,
    nest: Nest,
    layout: Layout,
    chunks: int,
) -> Candidate:
    x, dense = node.output.type, layout.is_dense
    bytes = 2 * x.size_bytes
    return Candidate(
        kernel=nest,
        inputs=(layout, Layout.dense(1)),
        outputs=(layout,),
        arguments=LAYOUT.bind(
            x=Address(Operand(0)),
            generator=Address(Operand(1)),
            y=Address(Operand(0, output=True)),
            stream=op.stream,
            threshold=op.threshold,
            scale=int(np.float32(op.scale).view(np.int32)),
            length=_RUN if dense else prod(x.dims[2:]),
            total=x.elements,
            channels=1 if dense else x.dims[1],
            blocks=1 if dense else -(-x.dims[1] // BLOCK),
        ),
        chunks=chunks,
        flops=node.flops,
        bytes=bytes,
        seconds=machine.seconds(10 * node.flops, bytes, 0.2),
        in_place=(0,),
    )


def advance(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The generator's next step."""
    assert isinstance(node.op, AdvanceGenerator), f"{node.op.name} advances nothing"
    dense = Layout.dense(1)
    return [
        Candidate(
            kernel=ADVANCE,
            inputs=(dense,),
            outputs=(dense,),
            arguments=ADVANCE_LAYOUT.bind(
                generator=Address(Operand(0)), next=Address(Operand(0, output=True))
            ),
            chunks=1,
            flops=0,
            bytes=32,
            seconds=machine.seconds(0, 32, 1),
            in_place=(0,),
        )
    ]
