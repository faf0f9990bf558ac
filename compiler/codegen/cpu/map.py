"""Elementwise maps with broadcasting, in any layout.

The output is cut in runs of neighbouring elements; a run tile evaluates the whole expression on
one. In row-major tensors any NumPy broadcasting is possible; in blocked ones an operand covers the
output in full, by channel, or with one element. Elements of other types than float32 are computed
one by one, on row-major tensors.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from math import prod

from ...ir.graph import Node
from ...ir.types import TensorType
from ...ops.elementwise import Elementwise
from ...ops.fused import Region
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import Block, address, argument, call, function, minimum, shift, udiv
from .arguments import ArgumentLayout
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, Broadcast, broadcast, channel_layout, float32_only
from .run_tile import MOST_RUN_OPERANDS, Repeat, RunTile
from .typed_tile import TypedTile, refusal

# Most elements of one call: 32 KiB an operand, so that runs are also what threads share.
_RUN = 8192
_FLOAT = 4
_X = [f"x{i}" for i in range(MOST_RUN_OPERANDS)]
LAYOUT = ArgumentLayout(
    "y& "
    + " ".join(f"{x}&" for x in _X)
    # A loop is its count, then the step of y and of each x.
    + " tile run pieces total loop_count loops*"
)
A = LAYOUT.words
_LOOP_WORDS = 2 + MOST_RUN_OPERANDS


@routine(symbol="f32_map")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    tile = function(args, worker, A.tile)
    run = argument(args, A.run)
    pieces = argument(args, A.pieces)
    total = argument(args, A.total)
    for chunk in range(chunk0, chunk1):
        rest = udiv(chunk, pieces)
        begin = (chunk - rest * pieces) * run
        y = 0
        x0 = 0
        x1 = 0
        x2 = 0
        x3 = 0
        x4 = 0
        x5 = 0
        for loop in range(argument(args, A.loop_count)):
            words = A.loops + loop * _LOOP_WORDS
            outer = udiv(rest, argument(args, words))
            index = rest - outer * argument(args, words)
            rest = outer
            y += index * argument(args, words + 1)
            x0 += index * argument(args, words + 2)
            x1 += index * argument(args, words + 3)
            x2 += index * argument(args, words + 4)
            x3 += index * argument(args, words + 5)
            x4 += index * argument(args, words + 6)
            x5 += index * argument(args, words + 7)
        # The last loop listed is the run itself: its steps say which operands move along it.
        steps = A.loops + argument(args, A.loop_count) * _LOOP_WORDS
        call(
            tile,
            shift(address(args, worker, A.y), y + begin * argument(args, steps + 1)),
            shift(address(args, worker, A.x0), x0 + begin * argument(args, steps + 2)),
            shift(address(args, worker, A.x1), x1 + begin * argument(args, steps + 3)),
            shift(address(args, worker, A.x2), x2 + begin * argument(args, steps + 4)),
            shift(address(args, worker, A.x3), x3 + begin * argument(args, steps + 5)),
            shift(address(args, worker, A.x4), x4 + begin * argument(args, steps + 6)),
            shift(address(args, worker, A.x5), x5 + begin * argument(args, steps + 7)),
            minimum(run, total - begin),
        )


NEST = Nest("f32_map", _nest)


@dataclass(frozen=True)
class _Loop:
    """One dimension of the iteration: its count, and the bytes to move y and each x."""

    count: int
    steps: tuple[int, ...]

    def joins(self, inner: _Loop) -> bool:
        """True when this loop and the one inside it are one longer loop."""
        return all(o == i * inner.count for o, i in zip(self.steps, inner.steps, strict=True))


def _merge(loops: Sequence[_Loop]) -> list[_Loop]:
    """The same iteration in as few loops as possible, outermost first."""
    merged: list[_Loop] = []
    for loop in (x for x in loops if x.count != 1):
        if merged and merged[-1].joins(loop):
            merged[-1] = _Loop(merged[-1].count * loop.count, loop.steps)
        else:
            merged.append(loop)
    return merged


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """Maps on row-major and, from rank 3 on, on channel-blocked tensors."""
    types = [node.input_types[i] for i in region.operands]
    (y,) = node.output_types
    if len(types) > MOST_RUN_OPERANDS:
        return Refusal(f"{len(types)} operands, a map takes {MOST_RUN_OPERANDS}")
    present = [t for t in types if t is not None]
    if float32_only((*node.input_types, y)):
        return _typed(node, region, present, y, machine)
    found = []
    if y.rank >= 3:
        blocked = _blocked(node, region, present, y, machine)
        found += [blocked] if isinstance(blocked, Candidate) else []
    return [_dense(node, region, present, y, machine, partial(RunTile, region.epilogue)), *found]


def _typed(
    node: Node, region: Region, types: list[TensorType], y: TensorType, machine: Machine
) -> list[Candidate] | Refusal:
    """The map on row-major tensors of other elements than float32."""
    if not isinstance(node.op, Elementwise):
        return Refusal(float32_only((*node.input_types, y)))
    domain = node.op.domain(*(t.dtype for t in node.input_types if t))
    dtypes = [t.dtype for t in types]
    if wrong := refusal(region.epilogue, domain, (*dtypes, y.dtype)):
        return Refusal(wrong)

    def tile(repeats: tuple[Repeat, ...]) -> TypedTile:
        operands = tuple(zip(dtypes, repeats, strict=True))
        return TypedTile(region.epilogue, domain, operands, y.dtype)

    return [_dense(node, region, types, y, machine, tile)]


def _blocked(
    node: Node, region: Region, types: list[TensorType], y: TensorType, machine: Machine
) -> Candidate | Refusal:
    """The map on NCHWc: memory is [images, blocks, pixels * 16]."""
    layout = Layout.channels_blocked(y.rank, BLOCK)
    counts = (y.dims[0], -(-y.dims[1] // BLOCK), prod(y.dims[2:]) * BLOCK)
    full = (counts[1] * counts[2] * _FLOAT, counts[2] * _FLOAT, _FLOAT)
    covers = [_cover(t, y, full) for t in types]
    present = [c for c in covers if c is not None]
    if len(present) < len(covers):
        return Refusal("an operand is neither full, nor of channels, nor a scalar")
    columns = [full, *(c.steps for c in present)]
    loops = [_Loop(n, tuple(c[i] for c in columns)) for i, n in enumerate(counts)]
    repeats = tuple(c.repeat for c in present)
    if Repeat.CHANNELS not in repeats:
        loops = _merge(loops) or [_Loop(1, (0,) * len(columns))]
    wanted = [c.layout for c in present]
    kinds = [Broadcast.FULL if t.shape == y.shape else None for t in types]
    tile = RunTile(region.epilogue, repeats)
    return _candidate(node, region, machine, loops, tile, wanted, layout, kinds)


@dataclass(frozen=True)
class _Cover:
    """How an operand covers channel blocks: its steps from image to image, block to block and
    along a block's map, how it repeats there, and the layout that this takes."""

    steps: tuple[int, int, int]
    repeat: Repeat
    layout: Layout


def _cover(operand: TensorType, y: TensorType, full: tuple[int, int, int]) -> _Cover | None:
    """The cover of an operand whose steps would be `full` if it were of y's shape."""
    blocked, block = Layout.channels_blocked(y.rank, BLOCK), BLOCK * _FLOAT
    match broadcast(operand, y, 1):
        case Broadcast.FULL:
            return _Cover(full, Repeat.RUN, blocked)
        case Broadcast.CHANNEL:
            return _Cover((0, block, 0), Repeat.CHANNELS, channel_layout(operand, BLOCK))
        case Broadcast.SCALAR:
            return _Cover((0, 0, 0), Repeat.ONE, Layout.dense(operand.rank))
    if operand.dims == (*y.dims[:2], *[1] * (y.rank - 2)):  # a gate of each image's channels
        return _Cover((-(-y.dims[1] // BLOCK) * block, block, 0), Repeat.CHANNELS, blocked)
    return None


def _dense(
    node: Node,
    region: Region,
    types: list[TensorType],
    y: TensorType,
    machine: Machine,
    make_tile: Callable[[tuple[Repeat, ...]], RunTile | TypedTile],
) -> Candidate:
    """The map on row-major tensors, with NumPy's broadcasting."""
    columns = []
    for t in (y, *types):
        strides = Layout.dense(t.rank).strides(t.dims)
        element = t.dtype.size_bytes
        steps = [0 if d == 1 else s * element for d, s in zip(t.dims, strides, strict=True)]
        columns.append([0] * (y.rank - t.rank) + steps)
    loops = _merge([_Loop(n, tuple(c[i] for c in columns)) for i, n in enumerate(y.dims)])
    loops = loops or [_Loop(1, (0,) * len(columns))]
    repeats = tuple(Repeat.RUN if s else Repeat.ONE for s in loops[-1].steps[1:])
    size = y.size_bytes
    kinds = [Broadcast.FULL if t.shape == y.shape and t.size_bytes == size else None for t in types]
    wanted, tile = [Layout.dense(t.rank) for t in types], make_tile(repeats)
    return _candidate(node, region, machine, loops, tile, wanted, Layout.dense(y.rank), kinds)


def _candidate(
    node: Node,
    region: Region,
    machine: Machine,
    loops: list[_Loop],
    tile: RunTile | TypedTile,
    wanted: list[Layout],
    layout: Layout,
    kinds: Sequence[Broadcast | None],
) -> Candidate:
    *outer, run = loops
    pieces, chunks = -(-run.count // _RUN), prod(loop.count for loop in outer)
    inputs: list[Layout | None] = [None] * len(node.inputs)
    for i, wish in zip(region.operands, wanted, strict=True):
        inputs[i] = wish
    bytes = sum(t.size_bytes for t in (*node.input_types, *node.output_types) if t)
    return Candidate(
        kernel=NEST,
        inputs=tuple(inputs),
        outputs=(layout,),
        arguments=_arguments(region, loops, tile, pieces),
        chunks=chunks * pieces,
        flops=node.flops,
        bytes=bytes,
        seconds=machine.seconds(node.flops, bytes, 0.2) + chunks * 5e-9,
        in_place=tuple(
            i for i, k in zip(region.operands, kinds, strict=True) if k is Broadcast.FULL
        ),
    )


def _arguments(
    region: Region, loops: list[_Loop], tile: RunTile | TypedTile, pieces: int
) -> tuple[tuple[str, Argument], ...]:
    *outer, run = loops
    words: list[Argument] = []
    for loop in (*reversed(outer), run):
        words += [loop.count, *loop.steps, *([0] * (_LOOP_WORDS - 1 - len(loop.steps)))]
    y = Address(Operand(0, output=True))
    operands = [Address(Operand(i)) for i in region.operands]
    unused = [y] * (MOST_RUN_OPERANDS - len(operands))
    return LAYOUT.bind(
        *words,
        y=y,
        **dict(zip(_X, [*operands, *unused], strict=True)),
        tile=tile,
        run=min(_RUN, run.count),
        pieces=pieces,
        total=run.count,
        loop_count=len(outer),
    )
