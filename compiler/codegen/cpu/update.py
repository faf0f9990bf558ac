"""Elementwise maps with several outputs: what optimisers do to a parameter, in one pass over it.

Tensors are row-major; operands are of the outputs' shape, or have one element. Outputs may lie
where operands lie: an element is read before anything is written in its place.
"""

from __future__ import annotations

from ...ir.graph import Node
from ...ops.fused import Region
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import Block, address, argument, call, function, minimum, shift
from .arguments import ArgumentLayout
from .epilogue import type_of
from .machine import Machine
from .nest import Nest
from .operands import float32_only
from .run_tile import MOST_WIDE_OPERANDS, OUTPUTS, WIDE, Repeat, RunTile

_RUN = 8192  # elements of a chunk
_FLOAT = 4
# The bytes from one element to the next of each x follow.
LAYOUT = ArgumentLayout(" ".join(f"{name}&" for name in WIDE) + " tile total steps*")
A = LAYOUT.words


@routine(symbol="f32_update")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    tile = function(args, worker, A.tile)
    total = argument(args, A.total)
    for chunk in range(chunk0, chunk1):
        begin = chunk * _RUN
        call(
            tile,
            shift(address(args, worker, A.y), begin * _FLOAT),
            shift(address(args, worker, A.y1), begin * _FLOAT),
            shift(address(args, worker, A.y2), begin * _FLOAT),
            shift(address(args, worker, A.y3), begin * _FLOAT),
            shift(address(args, worker, A.x0), begin * argument(args, A.steps)),
            shift(address(args, worker, A.x1), begin * argument(args, A.steps + 1)),
            shift(address(args, worker, A.x2), begin * argument(args, A.steps + 2)),
            shift(address(args, worker, A.x3), begin * argument(args, A.steps + 3)),
            shift(address(args, worker, A.x4), begin * argument(args, A.steps + 4)),
            shift(address(args, worker, A.x5), begin * argument(args, A.steps + 5)),
            shift(address(args, worker, A.x6), begin * argument(args, A.steps + 6)),
            shift(address(args, worker, A.x7), begin * argument(args, A.steps + 7)),
            shift(address(args, worker, A.x8), begin * argument(args, A.steps + 8)),
            shift(address(args, worker, A.x9), begin * argument(args, A.steps + 9)),
            minimum(_RUN, total - begin),
        )


NEST = Nest("f32_update", _nest)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The map on row-major tensors."""
    y, types = node.output.type, [type_of(node, i) for i in region.operands]
    if len(node.outputs) > len(OUTPUTS):
        return Refusal(f"{len(node.outputs)} outputs, an update has at most {len(OUTPUTS)}")
    if len(types) > MOST_WIDE_OPERANDS:
        return Refusal(f"{len(types)} operands, an update takes {MOST_WIDE_OPERANDS}")
    if wrong := float32_only((*node.input_types, y)):
        return Refusal(wrong)
    other = [t for t in types if t.shape != y.shape and t.elements != 1]
    if other:
        return Refusal(f"operand {other[0]} is neither {y} nor of one element")
    whole = [t.shape == y.shape for t in types]
    inputs: list[Layout | None] = [None] * len(node.inputs)
    for place, type in zip(region.operands, types, strict=True):
        inputs[place] = Layout.dense(type.rank)
    bytes = sum(t.size_bytes for t in (*types, *node.output_types))
    return [
        Candidate(
            kernel=NEST,
            inputs=tuple(inputs),
            outputs=(Layout.dense(y.rank),) * len(node.outputs),
            arguments=_arguments(node, region, whole),
            chunks=-(-y.elements // _RUN),
            flops=node.flops,
            bytes=bytes,
            seconds=machine.seconds(node.flops, bytes, 0.2),
            in_place=tuple(i for i, full in zip(region.operands, whole, strict=True) if full),
        )
    ]


def _arguments(node: Node, region: Region, whole: list[bool]) -> tuple[tuple[str, Argument], ...]:
    """`whole` says which operands are of the outputs' shape."""
    y = Address(Operand(0, output=True))
    places = dict.fromkeys(WIDE, y)  # those that are not there are never read or written
    for i in range(len(node.outputs)):
        places[OUTPUTS[i]] = Address(Operand(i, output=True))
    for i, place in enumerate(region.operands):
        places[f"x{i}"] = Address(Operand(place))
    steps = [_FLOAT if full else 0 for full in whole]
    tile = RunTile(
        region.epilogue,
        tuple(Repeat.RUN if full else Repeat.ONE for full in whole),
        region.others,
    )
    return LAYOUT.bind(
        *steps,
        *[0] * (MOST_WIDE_OPERANDS - len(steps)),
        **places,
        tile=tile,
        total=node.output.type.elements,
    )
