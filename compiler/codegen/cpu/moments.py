"""Sums over maps, image by image and channel by channel: moments, and products with another map.

One nest on channel blocks, where a map's sixteen sums are the lanes of a vector, and one on
row-major tensors, where a map is a row. Memory is read once: a map is cut in pieces that stay in
L1. A piece's sum of squares is taken round its own mean, so that it keeps its digits, and pieces
are joined by Chan's formula. The order follows from the shape alone.
Source: Chan, Golub and LeVeque 1983, "Algorithms for computing the sample variance".
"""

from __future__ import annotations

from math import prod

from ...ir.graph import Node
from ...ir.types import TensorType
from ...ops.fused import Region
from ...ops.moments import MapMoments, MapProducts
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
    minimum,
    shift,
    store_f32,
    udiv,
    umod,
)
from ..vector import BYTES, LANES, F32x16, f32, lane, load_vector, splat, store_vector, vector_fma
from .arguments import ArgumentLayout
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, channel_layout, float32_only

_FLOAT = 4
_PIECE = 128  # vectors of a piece: 8 KiB, of two maps half of L1
# A chunk is one map of `length` elements, or of as many vectors; there are `maps` of them an image.
LAYOUT = ArgumentLayout("x& dy& centre& first& second& length maps")
A = LAYOUT.words


@routine(symbol="f32_moments_sum", inline=True)
def _sum(x: Pointer, vectors: int) -> F32x16:
    """The sum of so many vectors, of a piece."""
    a = splat(f32(0.0))
    b = a
    c = a
    d = a
    rounds = udiv(vectors, 4)
    for i in range(rounds):
        at = 4 * i * BYTES
        a = a + load_vector(x, at)
        b = b + load_vector(x, at + BYTES)
        c = c + load_vector(x, at + 2 * BYTES)
        d = d + load_vector(x, at + 3 * BYTES)
    whole = (a + b) + (c + d)
    for i in range(4 * rounds, vectors):
        whole = whole + load_vector(x, i * BYTES)
    return whole


@routine(symbol="f32_moments_product", inline=True)
def _product(factor: Pointer, shifted: int, x: Pointer, centre: F32x16, vectors: int) -> F32x16:
    """The sum of (x - centre) times the factor, which is less the centre too where `shifted`."""
    a = splat(f32(0.0))
    b = a
    less = a
    if shifted != 0:
        less = centre
    rounds = udiv(vectors, 2)
    for i in range(rounds):
        at = 2 * i * BYTES
        a = vector_fma(load_vector(factor, at) - less, load_vector(x, at) - centre, a)
        at += BYTES
        b = vector_fma(load_vector(factor, at) - less, load_vector(x, at) - centre, b)
    whole = a + b
    for i in range(2 * rounds, vectors):
        at = i * BYTES
        whole = vector_fma(load_vector(factor, at) - less, load_vector(x, at) - centre, whole)
    return whole


@routine(symbol="f32_moments_lanes", inline=True)
def _lanes(vector: F32x16) -> float:
    """The sum of a vector's lanes."""
    total = f32(0.0)
    for i in range(LANES):
        total = total + lane(vector, i)
    return total


@routine(symbol="f32_map_moments_blocked")
def _moments_blocked(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    length = argument(args, A.length)
    for chunk in range(chunk0, chunk1):
        x = shift(address(args, worker, A.x), chunk * length * BYTES)
        mean = splat(f32(0.0))
        squares = mean
        for begin in range(0, length, _PIECE):
            count = minimum(length - begin, _PIECE)
            piece = shift(x, begin * BYTES)
            own = _sum(piece, count) / splat(f32(count))
            share = f32(count) / f32(begin + count)
            apart = own - mean
            squares = squares + _product(piece, 1, piece, own, count)
            squares = vector_fma(apart * apart, splat(f32(begin) * share), squares)
            mean = vector_fma(apart, splat(share), mean)
        store_vector(address(args, worker, A.first), chunk * BYTES, mean)
        store_vector(address(args, worker, A.second), chunk * BYTES, squares)


@routine(symbol="f32_map_moments_dense")
def _moments_dense(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    length = argument(args, A.length)
    for chunk in range(chunk0, chunk1):
        x = shift(address(args, worker, A.x), chunk * length * _FLOAT)
        mean = f32(0.0)
        squares = mean
        for begin in range(0, length, _PIECE * LANES):
            count = minimum(length - begin, _PIECE * LANES)
            piece = shift(x, begin * _FLOAT)
            vectors = udiv(count, LANES)
            total = _lanes(_sum(piece, vectors))
            for i in range(vectors * LANES, count):
                total = total + load_f32(piece, i * _FLOAT)
            own = total / f32(count)
            squares = squares + _lanes(_product(piece, 1, piece, splat(own), vectors))
            for i in range(vectors * LANES, count):
                rest = load_f32(piece, i * _FLOAT) - own
                squares = squares + rest * rest
            share = f32(count) / f32(begin + count)
            apart = own - mean
            squares = squares + apart * apart * (f32(begin) * share)
            mean = mean + apart * share
        store_f32(address(args, worker, A.first), chunk * _FLOAT, mean)
        store_f32(address(args, worker, A.second), chunk * _FLOAT, squares)


@routine(symbol="f32_map_products_blocked")
def _products_blocked(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    length = argument(args, A.length)
    for chunk in range(chunk0, chunk1):
        x = shift(address(args, worker, A.x), chunk * length * BYTES)
        dy = shift(address(args, worker, A.dy), chunk * length * BYTES)
        block = umod(chunk, argument(args, A.maps))
        centre = load_vector(address(args, worker, A.centre), block * BYTES)
        total = splat(f32(0.0))
        products = total
        for begin in range(0, length, _PIECE):
            count = minimum(length - begin, _PIECE)
            at = begin * BYTES
            products = products + _product(shift(dy, at), 0, shift(x, at), centre, count)
            total = total + _sum(shift(dy, at), count)
        store_vector(address(args, worker, A.first), chunk * BYTES, total)
        store_vector(address(args, worker, A.second), chunk * BYTES, products)


@routine(symbol="f32_map_products_dense")
def _products_dense(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    length = argument(args, A.length)
    for chunk in range(chunk0, chunk1):
        x = shift(address(args, worker, A.x), chunk * length * _FLOAT)
        dy = shift(address(args, worker, A.dy), chunk * length * _FLOAT)
        channel = umod(chunk, argument(args, A.maps))
        centre = load_f32(address(args, worker, A.centre), channel * _FLOAT)
        total = f32(0.0)
        products = total
        for begin in range(0, length, _PIECE * LANES):
            vectors = udiv(minimum(length - begin, _PIECE * LANES), LANES)
            at = begin * _FLOAT
            apart = _product(shift(dy, at), 0, shift(x, at), splat(centre), vectors)
            products = products + _lanes(apart)
            total = total + _lanes(_sum(shift(dy, at), vectors))
        for i in range(udiv(length, LANES) * LANES, length):
            value = load_f32(dy, i * _FLOAT)
            total = total + value
            products = products + value * (load_f32(x, i * _FLOAT) - centre)
        store_f32(address(args, worker, A.first), chunk * _FLOAT, total)
        store_f32(address(args, worker, A.second), chunk * _FLOAT, products)


MOMENTS = {
    "blocked": Nest("f32_map_moments_blocked", _moments_blocked),
    "dense": Nest("f32_map_moments_dense", _moments_dense),
}
PRODUCTS = {
    "blocked": Nest("f32_map_products_blocked", _products_blocked),
    "dense": Nest("f32_map_products_dense", _products_dense),
}


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The sums on channel blocks, and on row-major tensors."""
    op, x = node.op, node.input_types[0]
    assert isinstance(op, MapMoments | MapProducts), f"{op.name} sums no maps"
    assert x is not None, "there are maps"
    if wrong := float32_only(node.input_types):
        return Refusal(wrong)
    blocked, dense = (MOMENTS if isinstance(op, MapMoments) else PRODUCTS).values()
    blocks = -(-x.dims[1] // BLOCK)
    lanes = Layout("aB16b")
    # Where the last block is full, the blocks of an image are its channels in order.
    sums = [lanes, Layout.dense(2)] if x.dims[1] % BLOCK == 0 else [lanes]
    maps = Layout.channels_blocked(x.rank, BLOCK)
    useful = 0.1 * x.dims[1] / (blocks * BLOCK)
    found = [_candidate(node, machine, blocked, maps, s, blocks, useful) for s in sums]
    plain = Layout.dense(x.rank), Layout.dense(2)
    return [*found, _candidate(node, machine, dense, *plain, x.dims[1], 0.08)]


def _candidate(
    node: Node,
    machine: Machine,
    nest: Nest,
    layout: Layout,
    sums: Layout,
    maps: int,
    efficiency: float,
) -> Candidate:
    x, *others = (t for t in node.input_types if t)
    products = bool(others)
    centre = (
        Layout.dense(1)
        if layout.is_dense
        else channel_layout(TensorType(x.dtype, x.shape[1:2]), BLOCK)
    )
    bytes = x.size_bytes * (2 if products else 1)
    return Candidate(
        kernel=nest,
        inputs=(layout, layout, centre) if products else (layout,),
        outputs=(sums, sums),
        arguments=LAYOUT.bind(
            x=Address(Operand(1 if products else 0)),
            dy=Address(Operand(0)),
            centre=Address(Operand(2 if products else 0)),
            first=Address(Operand(0, output=True)),
            second=Address(Operand(1, output=True)),
            length=prod(x.dims[2:]),
            maps=maps,
        ),
        chunks=x.dims[0] * maps,
        flops=node.flops,
        bytes=bytes,
        seconds=machine.seconds(node.flops, bytes, efficiency),
    )
