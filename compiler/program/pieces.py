"""Copies of large tensors cut in pieces, each a step of its own.

What packs a parameter reads all of it and writes as much, so that for the time of the step there is
twice the memory. Cut in pieces, no more than one of them is there twice where what was read is
given back step by step, as programs do, and sessions with `memory="low"`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..ir.graph import Node, Value
from ..ops.shape import Identity
from ..target import Refusal, Target
from .program import Step, View

PIECE_BYTES = 16 << 20


def in_pieces(steps: Sequence[Step], target: Target) -> list[Step]:
    """The steps, those that copy more than a piece replaced by copies of a piece each."""
    return [piece for step in steps for piece in _pieces(step, target)]


def _pieces(step: Step, target: Target) -> list[Step]:
    """Cut along axis 0, where a piece is contiguous on both sides; else the step alone."""
    source, copy = step.inputs[0], step.outputs[0]
    if not isinstance(step.node.op, Identity) or source is None:
        return [step]
    if source.size_bytes <= PIECE_BYTES or source.layout.axes[0] or copy.layout.axes[0]:
        return [step]
    block = max(source.layout.block(0), copy.layout.block(0))
    rows = max(PIECE_BYTES * source.dims[0] // source.size_bytes // block, 1) * block
    return [_piece(step, first, rows, target) for first in range(0, source.dims[0], rows)]


def _piece(step: Step, first: int, rows: int, target: Target) -> Step:
    """The copy of at most so many rows of those that the step copies."""
    assert step.inputs[0] is not None, "it copies something"
    source, copy = (_rows(view, first, rows) for view in (step.inputs[0], step.outputs[0]))
    type = step.node.output.type.with_shape(source.dims)
    answer = target.relayout(type, source.layout, copy.layout)
    assert not isinstance(answer, Refusal), f"{step.node.name} copies all of it"
    values = [
        Value(f"{value.name}[{first}:{first + source.dims[0]}]", type)
        for value in (*step.node.inputs, *step.node.outputs)
        if value is not None
    ]
    return replace(
        step,
        kernel=answer.kernel,
        arguments=answer.arguments,
        inputs=(source,),
        outputs=(copy,),
        node=Node(Identity(), (values[0],), (values[1],), values[1].name),
        chunks=answer.chunks,
        scratch_bytes=answer.scratch_bytes,
        flops=answer.flops,
        bytes=answer.bytes,
        seconds=answer.seconds,
    )


def _rows(view: View, first: int, rows: int) -> View:
    """Rows first .. first + rows - 1 of a view, as far as they are there."""
    blocks, rest = divmod(first, view.layout.block(0))
    assert rest == 0, f"{view.buffer.name}: row {first} begins no block"
    offset = view.offset + blocks * view.strides[0] * view.dtype.size_bytes
    return replace(view, offset=offset, dims=(min(rows, view.dims[0] - first), *view.dims[1:]))
