"""The meaning of a program, in NumPy.

Memory is real bytes, so that wrong aliasing, a missing dependency or a read of what was never
written shows: everything begins as NaN, and NaN fills the padding that a step leaves undefined. A
step unpacks its views, its node's operator says what they become, and the result is packed back.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from math import nan

import numpy as np
import numpy.typing as npt

from ..ir.graph import Value
from ..ops.shape import Identity
from .program import Buffer, Place, Program, Step, View

Memory = Mapping[Buffer, np.ndarray]
"""The bytes of every buffer, uint8[size_bytes]; those of arena buffers overlap."""


def interpret_program(
    program: Program,
    inputs: Sequence[np.ndarray],
    *,
    dtype: npt.DTypeLike | None = None,
    seed: int | None = None,
    memory: Memory | None = None,
) -> list[np.ndarray]:
    """The program's outputs for these inputs, from parameters as the graph holds them.

    Floats are computed in `dtype` where it is given, and rounded when a step stores them. With a
    `seed` the steps run in a random order among those that `after` allows. States begin and end in
    `memory`, which `allocate` made, where it is given.
    """
    memory = allocate(program) if memory is None else memory
    for view, array in zip(program.inputs, inputs, strict=True):
        write_view(view, memory, array)
    run_steps(program.prepare, memory, dtype=dtype, seed=seed)
    run_steps(program.run, memory, dtype=dtype, seed=seed)
    return [read_view(view, memory) for view in program.outputs]


def allocate(program: Program) -> Memory:
    """Fresh memory for the program: parameters, constants and states in it, all else undefined."""
    memory: dict[Buffer, np.ndarray] = {}
    for offsets, size_bytes in (
        (program.prepare_arena, program.prepare_arena_bytes),
        (program.arena, program.arena_bytes),
    ):
        block = _undefined(size_bytes)
        for buffer, offset in offsets.items():
            memory[buffer] = block[offset : offset + buffer.size_bytes]
    for buffer in program.buffers:
        if buffer.place in (Place.PARAMETER, Place.CONSTANT, Place.STATE):
            memory[buffer] = _elements(buffer)
        elif buffer.place is not Place.ARENA:
            memory[buffer] = _undefined(buffer.size_bytes)
    return memory


def _elements(buffer: Buffer) -> np.ndarray:
    value = buffer.value
    assert value is not None, f"{buffer.name} stands for no value"
    assert value.data is not None, f"{buffer.name} has no elements"
    data = np.ascontiguousarray(value.data, value.type.dtype.numpy)
    return data.reshape(-1).view(np.uint8).copy()


def _undefined(size_bytes: int) -> np.ndarray:
    return np.full(size_bytes, 0xFF, np.uint8)  # NaN in every floating type


def run_steps(
    steps: Sequence[Step],
    memory: Memory,
    *,
    dtype: npt.DTypeLike | None = None,
    seed: int | None = None,
) -> None:
    """Runs the steps of one section on the memory, in order or, with a `seed`, in a random order
    that `after` allows."""
    order = range(len(steps)) if seed is None else _random_order(steps, random.Random(seed))
    for index in order:
        step = steps[index]
        # Relayouts promise zeros in the padding they write; other kernels promise nothing.
        fill = 0.0 if isinstance(step.node.op, Identity) else nan
        arrays = evaluate_step(step, memory, dtype=dtype)
        for view, array in zip(step.outputs, arrays, strict=True):
            write_view(view, memory, array, fill=fill)


def _random_order(steps: Sequence[Step], choose: random.Random) -> list[int]:
    done: list[int] = []
    waiting = set(range(len(steps)))
    while waiting:
        ready = [i for i in sorted(waiting) if waiting.isdisjoint(steps[i].after)]
        assert ready, "steps wait for each other"
        done.append(choose.choice(ready))
        waiting.remove(done[-1])
    return done


def evaluate_step(
    step: Step, memory: Memory, *, dtype: npt.DTypeLike | None = None
) -> tuple[np.ndarray, ...]:
    """What the step's outputs have to be for the inputs that lie in memory; writes nothing."""
    return step.node.op.reference(*_operands(step, memory, dtype))


def read_operands(
    step: Step, memory: Memory, *, dtype: npt.DTypeLike | None = None
) -> tuple[np.ndarray, ...]:
    """The step's inputs that are present, as they lie in memory."""
    return tuple(array for array in _operands(step, memory, dtype) if array is not None)


def _operands(
    step: Step, memory: Memory, dtype: npt.DTypeLike | None
) -> Iterator[np.ndarray | None]:
    for view, value in zip(step.inputs, step.node.inputs, strict=True):
        yield _operand(view, value, memory, dtype)


def _operand(
    view: View | None, value: Value | None, memory: Memory, dtype: npt.DTypeLike | None
) -> np.ndarray | None:
    """An input's array. One without a view is absent, or a constant the kernel has in its code."""
    array = read_view(view, memory) if view else value.constant if value else None
    if array is None or value is None or dtype is None or not value.type.dtype.is_float:
        return array
    return array.astype(dtype)


def read_view(view: View, memory: Memory) -> np.ndarray:
    """The tensor [dims] that lies in a view, without its padding."""
    pieces = _pieces(view, memory)
    whole = pieces.reshape([n * view.layout.block(i) for i, n in enumerate(pieces.shape[::2])])
    stored = whole[tuple(slice(d) for d in view.layout.stored_dims(view.dims))]
    return np.array(view.layout.decode(stored), order="C")


def write_view(view: View, memory: Memory, array: np.ndarray, *, fill: float = nan) -> None:
    """Stores a tensor [dims] in a view, and `fill` in its padding (0 where elements are not
    floats)."""
    assert array.shape == view.dims, f"{view.buffer.name} holds {view.dims}, not {array.shape}"
    pieces, stored = _pieces(view, memory), view.layout.encode(array)
    extent = [n * view.layout.block(i) for i, n in enumerate(pieces.shape[::2])]
    padded = np.full(extent, fill if view.dtype.is_float else 0, view.dtype.numpy)
    padded[tuple(slice(d) for d in stored.shape)] = stored
    pieces[...] = padded.reshape(pieces.shape)


def _pieces(view: View, memory: Memory) -> np.ndarray:
    """The view's memory as an array [blocks of axis 0, block 0, blocks of axis 1, block 1, ...]."""
    shape, strides = [], []
    for axis, (blocks, stride) in enumerate(
        zip(view.layout.outer(view.dims), view.strides, strict=True)
    ):
        shape += [blocks, view.layout.block(axis)]
        strides += [stride, view.layout.inner_stride(axis)]
    steps = [s * view.dtype.size_bytes for s in strides]
    return np.ndarray(shape, view.dtype.numpy, memory[view.buffer], view.offset, steps)
