"""Copies from one layout to another: packing of weights, relayouts, transposes.

Each axis is cut in pieces as fine as either layout cuts it, so that a copy is a plain nest of
loops, each with its step in the source and in the destination. A piece of an axis that reaches past
its end writes the destination's padding: zeros.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from math import prod

from ...ir.graph import Node
from ...ir.types import TensorType
from ...ops.shape import Transpose
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand
from ...target import Candidate, Refusal
from ..dialect import Routine, routine
from ..memory import (
    Block,
    Pointer,
    address,
    argument,
    load_i64,
    maximum,
    scratch,
    shift,
    store_i64,
    udiv,
)
from .arguments import ArgumentLayout
from .elements import ELEMENTS, Element
from .machine import Machine
from .nest import Nest
from .operands import BLOCK

_LOOP = "count x y axis weight"  # steps in bytes; weight: elements of the axis in one step
LAYOUT = ArgumentLayout(
    "x& y& "
    + " ".join(f"{loop}_{field}" for loop in ("inner", "middle") for field in _LOOP.split())
    + " axes outer rest*"  # lengths of the axes, their padded lengths, the outer loops
)
A = LAYOUT.words
_LOOP_WORDS = 5
_ON_AXES = 2  # words of scratch memory before a chunk's elements on each axis


@routine(symbol="f32_copy_start", inline=True)
def _start(args: Block, place: Pointer, chunk: int) -> None:
    """Writes to `place` where a chunk begins: bytes in x, bytes in y, elements on each axis."""
    loops = A.rest + 2 * argument(args, A.axes)
    for axis in range(argument(args, A.axes)):
        store_i64(place, (_ON_AXES + axis) * 8, 0)
    rest = chunk
    x = 0
    y = 0
    for loop in range(argument(args, A.outer)):
        word = loops + loop * _LOOP_WORDS
        following = udiv(rest, argument(args, word))
        index = rest - following * argument(args, word)
        rest = following
        x += index * argument(args, word + 1)
        y += index * argument(args, word + 2)
        at = (_ON_AXES + argument(args, word + 3)) * 8
        store_i64(place, at, load_i64(place, at) + index * argument(args, word + 4))
    store_i64(place, 0, x)
    store_i64(place, 8, y)


@routine(symbol="f32_copy_lies_within", inline=True)
def _lies_within(args: Block, place: Pointer, ends: int) -> int:
    """1 when a chunk begins before the ends of all axes, that of the innermost loop left out; these
    are words from `ends` on."""
    within = 1
    for axis in range(argument(args, A.axes)):
        at = load_i64(place, (_ON_AXES + axis) * 8)
        if axis != argument(args, A.inner_axis) and at >= argument(args, ends + axis):
            within = 0
    return within


@routine(symbol="f32_copy_steps", inline=True)
def _steps(args: Block, inner: int, middle: int, ends: int) -> int:
    """How many steps of the innermost loop begin before the ends of the axes; its own one and that
    of the loop around it have come to elements `inner` and `middle`."""
    inner_axis = argument(args, A.inner_axis)
    middle_axis = argument(args, A.middle_axis)
    weight = argument(args, A.inner_weight)
    room = maximum(argument(args, ends + inner_axis) - inner, 0)
    steps = argument(args, A.inner_count)
    if room < steps * weight:
        steps = udiv(room + weight - 1, weight)
    if middle_axis != inner_axis and middle >= argument(args, ends + middle_axis):
        steps = 0
    return steps


def _make(symbol: str, element: Element) -> Routine[[Block, Block, int, int], None]:
    """The nest for such elements."""
    load, store, of_bits = element.load, element.store, element.of_bits

    @routine(symbol=symbol)
    def nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
        lengths = A.rest
        padded = A.rest + argument(args, A.axes)
        inner_axis = argument(args, A.inner_axis)
        middle_axis = argument(args, A.middle_axis)
        inner_x = argument(args, A.inner_x)
        inner_y = argument(args, A.inner_y)
        zero = of_bits(0)
        place = scratch(worker)
        for chunk in range(chunk0, chunk1):
            _start(args, place, chunk)
            x = shift(address(args, worker, A.x), load_i64(place, 0))
            y = shift(address(args, worker, A.y), load_i64(place, 8))
            inner = load_i64(place, (_ON_AXES + inner_axis) * 8)
            middle = load_i64(place, (_ON_AXES + middle_axis) * 8)
            data = _lies_within(args, place, lengths)
            memory = _lies_within(args, place, padded)
            for j in range(argument(args, A.middle_count) * memory):
                x_line = shift(x, j * argument(args, A.middle_x))
                y_line = shift(y, j * argument(args, A.middle_y))
                ahead = middle + j * argument(args, A.middle_weight)
                begin = ahead if middle_axis == inner_axis else inner
                copied = _steps(args, begin, ahead, lengths) * data
                written = _steps(args, begin, ahead, padded)
                for i in range(copied):
                    store(y_line, i * inner_y, load(x_line, i * inner_x))
                for i in range(copied, written):
                    store(y_line, i * inner_y, zero)

    return nest


NESTS = {
    size: Nest(f"{element.prefix}_copy", _make(f"{element.prefix}_copy", element))
    for size, element in ELEMENTS.items()
}


@dataclass(frozen=True)
class _Loop:
    """One loop: its count, its steps in bytes, the axis it walks and by how many elements."""

    count: int
    x: int
    y: int
    axis: int
    weight: int


def _axis_loops(axis: int, length: int, x: _Side, y: _Side) -> list[_Loop]:
    """The loops of one axis, outermost first: cut at the blocks of both sides."""
    cuts = sorted({1, x.block, y.block}, reverse=True)
    loops, reach = [], -(-length // y.block) * y.block
    for cut in cuts:
        count = -(-reach // cut)
        loops.append(_Loop(count, x.step(cut), y.step(cut), axis, cut))
        reach = cut
    return loops


@dataclass(frozen=True)
class _Side:
    """How one axis lies on one side: bytes from block to block, and inside a block."""

    block: int
    outer: int
    inner: int

    @staticmethod
    def of(layout: Layout, type: TensorType, axis: int) -> _Side:
        outer, inner = layout.strides(type.dims)[axis], layout.inner_stride(axis)
        element = type.dtype.size_bytes
        return _Side(layout.block(axis), outer * element, inner * element)

    def joins(self, inner: _Side, length: int) -> bool:
        """True when this axis goes on where the inner one of that length ends."""
        return self.block == inner.block == 1 and self.outer == inner.outer * length

    def step(self, elements: int) -> int:
        """Bytes that so many elements make: a multiple of the block, or inside one."""
        if elements >= self.block:
            return elements // self.block * self.outer
        return elements * self.inner


def relayout(
    type: TensorType, source: Layout, target: Layout, machine: Machine
) -> Candidate | Refusal:
    """The copy of a tensor from one layout to the other."""
    return _copy(type, tuple(range(type.rank)), source, target, machine)


def transpose(node: Node, machine: Machine) -> list[Candidate] | Refusal:
    """The transposes between row-major tensors and channel blocks: copies whose axes lie elsewhere
    in the source."""
    assert isinstance(node.op, Transpose), f"{node.op.name} is no transpose"
    (x,) = node.input_types[:1]
    assert x is not None, "a transpose has an input"
    layouts = [Layout.dense(x.rank)]
    if x.rank >= 3:
        layouts.append(Layout.channels_blocked(x.rank, BLOCK))
    perm = node.op.axes(x.rank)
    found = []
    for source, target in product(layouts, layouts):
        answer = _copy(x, perm, source, target, machine)
        if isinstance(answer, Refusal):
            return answer
        found.append(answer)
    return found


def _copy(
    type: TensorType, perm: tuple[int, ...], source: Layout, target: Layout, machine: Machine
) -> Candidate | Refusal:
    """The copy of a tensor from one layout to the other, where axis i of the copy is axis perm[i]
    of the source."""
    copied = type.with_shape(tuple(type.dims[axis] for axis in perm))
    dims = copied.dims
    sides = [
        (_Side.of(source, type, axis), _Side.of(target, copied, i)) for i, axis in enumerate(perm)
    ]
    for x, y in sides:
        if max(x.block, y.block) % min(x.block, y.block):
            return Refusal(f"blocks of {x.block} and {y.block} don't fit into each other")
    dims, sides = _joined(dims, sides)
    if not dims:  # one element, which loops need an axis for
        dims, sides = (1,), [(_Side(1, 0, 0), _Side(1, 0, 0))]
    pieces = [
        loop for axis, (x, y) in enumerate(sides) for loop in _axis_loops(axis, dims[axis], x, y)
    ]
    padded = tuple(-(-d // y.block) * y.block for d, (_, y) in zip(dims, sides, strict=True))
    return _candidate(copied, dims, padded, pieces, source, target, machine)


def _joined(
    dims: tuple[int, ...], sides: Sequence[tuple[_Side, _Side]]
) -> tuple[tuple[int, ...], list[tuple[_Side, _Side]]]:
    """The same copy with spatial axes that are neighbours on both sides as one axis: its loop is
    long enough to pay for entering it."""
    lengths, kept = list(dims[:2]), list(sides[:2])
    for length, pair in zip(dims[2:], sides[2:], strict=True):
        ends = list(zip(kept[-1], pair, strict=True))
        if len(kept) > 2 and all(outer.joins(inner, length) for outer, inner in ends):
            lengths[-1] *= length
            kept[-1] = pair
        else:
            lengths.append(length)
            kept.append(pair)
    return tuple(lengths), kept


def _nested(loops: Sequence[_Loop]) -> tuple[_Loop, _Loop, list[_Loop]]:
    """The innermost loop, the one around it, and the others from there outwards.

    The destination is written in order: the loop with its smallest step is innermost. Around it
    goes the one that reads neighbours, so that a line of the source is used while it is in L1."""
    ordered = sorted((x for x in loops if x.count != 1), key=lambda x: -x.y)
    nothing = _Loop(1, 0, 0, 0, 1)
    inner = ordered.pop() if ordered else nothing
    middle = min(ordered, key=lambda x: x.x, default=nothing)
    return inner, middle, [x for x in reversed(ordered) if x is not middle]


def _candidate(
    type: TensorType,
    dims: tuple[int, ...],
    padded: tuple[int, ...],
    loops: list[_Loop],
    source: Layout,
    target: Layout,
    machine: Machine,
) -> Candidate:
    inner, middle, outer = _nested(loops)
    words: list[Argument] = [*dims, *padded]
    for loop in outer:
        words += [loop.count, loop.x, loop.y, loop.axis, loop.weight]
    fixed: dict[str, Argument] = {
        f"{name}_{field}": getattr(loop, field)
        for name, loop in (("inner", inner), ("middle", middle))
        for field in _LOOP.split()
    }
    return Candidate(
        kernel=NESTS[type.dtype.size_bytes],
        inputs=(source,),
        outputs=(target,),
        arguments=LAYOUT.bind(
            *words,
            x=Address(Operand(0)),
            y=Address(Operand(0, output=True)),
            axes=len(dims),
            outer=len(outer),
            **fixed,
        ),
        chunks=prod(x.count for x in outer),
        flops=0,
        bytes=2 * type.size_bytes,
        seconds=machine.seconds(0, 4 * type.size_bytes, 1),
        scratch_bytes=8 * (_ON_AXES + max(1, type.rank)),
    )
