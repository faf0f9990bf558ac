"""Programs as data: the table that the native walker reads, and the specialisation that describes
it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from cnnc.runtime import abi
from cnnc.runtime.manifest import BufferSpec, Specialisation

from ..program.program import Address, Buffer, Place, Program, Step, Stride


def bases(program: Program) -> dict[Buffer, tuple[int, int]]:
    """For every buffer outside the arenas: the number of its base, and where it begins there."""
    outside = (b for b in program.buffers if b.place is not Place.ARENA)
    return {b: (abi.BASE_FIRST_BUFFER + i, 0) for i, b in enumerate(outside)}


def encode(program: Program, functions: Sequence[str]) -> bytes:
    """The table of a program. `functions` is the artefact's function table."""
    outside = bases(program)
    numbers = {symbol: i for i, symbol in enumerate(functions)}
    blocks, lists = [], []
    for section, arena, first in (
        (program.prepare, program.prepare_arena, 0),
        (program.run, program.arena, len(program.prepare)),
    ):
        places = {b: (abi.BASE_ARENA, offset) for b, offset in arena.items()} | outside
        for step in section:
            blocks.append(_argument_block(step, numbers, places))
            lists.append([first + i for i in step.after])
    word = abi.HEADER_SIZE + abi.STEP_SIZE * len(program.steps)
    records, tail = [], []
    for step, block, after in zip(program.steps, blocks, lists, strict=True):
        where_after, where_block = word, word + len(after)
        word = where_block + len(block)
        kernel = numbers[step.kernel.symbol]
        records += [kernel, where_block, step.chunks, where_after, len(after)]
        tail += [*after, *block]
    header = [0] * abi.HEADER_SIZE
    header[abi.HEADER_MAGIC], header[abi.HEADER_VERSION] = abi.MAGIC, abi.VERSION
    header[abi.HEADER_WORDS] = word
    header[abi.HEADER_PREPARE], header[abi.HEADER_RUN] = len(program.prepare), len(program.run)
    return np.array([*header, *records, *tail], "<i8").tobytes()


def _argument_block(
    step: Step, functions: Mapping[str, int], places: Mapping[Buffer, tuple[int, int]]
) -> list[int]:
    words: list[int] = []
    for _, value in step.arguments:
        match value:
            case int():
                words.append(value)
            case Address(operand):
                view = step.view(operand)
                base, offset = places[view.buffer]
                words += [abi.reference(base, offset + view.offset), view.size_bytes]
            case Stride(operand, axis):
                view = step.view(operand)
                words.append(view.strides[axis] * view.dtype.size_bytes)
            case _:
                words.append(functions[value.symbol])
    return words


def specialisation(
    program: Program, sizes: Mapping[str, int], buffers: Sequence[BufferSpec]
) -> Specialisation:
    """What the runtime must know of a program beside its table. `buffers` are its bases in
    order."""
    return Specialisation(
        sizes=dict(sizes),
        inputs=tuple(v.dims for v in program.inputs),
        outputs=tuple(v.dims for v in program.outputs),
        buffers=tuple(buffers),
        arena_bytes=program.arena_bytes,
        prepare_arena_bytes=program.prepare_arena_bytes,
        scratch_bytes=program.scratch_bytes,
        steps=tuple(f"{step.kernel.symbol} {step.node.name}" for step in program.steps),
    )
