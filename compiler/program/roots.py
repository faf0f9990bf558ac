"""Which tensors lie inside others: reshapes, slices, and the parts of concatenations.

A tensor that lies in another has no memory of its own: it shows bytes of the other one, its root,
from an offset on. Slices and concatenations are found here whose parts are contiguous in the whole;
a slice then needs no kernel, and neither does a concatenation all of whose inputs are computed
right where they belong. Others keep their kernels, which copy.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate
from math import prod
from typing import NamedTuple

import numpy as np

from ..ops.concat import Concat
from ..ops.pick import Slice
from .schedule import Schedule, Task, Tensor


class Location(NamedTuple):
    """Where a tensor lies: the root, and the offset of its first byte there."""

    root: Tensor
    offset: int


class Roots:
    """The location of every tensor of a schedule. A tensor that was not placed is its own root."""

    def __init__(self) -> None:
        self._inside: dict[Tensor, Location] = {}

    def location(self, tensor: Tensor) -> Location:
        """The tensor's root and offset."""
        offset = 0
        while tensor in self._inside:
            tensor, step = self._inside[tensor]
            offset += step
        return Location(tensor, offset)

    def __getitem__(self, tensor: Tensor) -> Tensor:
        return self.location(tensor).root

    def fills(self, tensor: Tensor) -> bool:
        """True when the tensor is all of its root."""
        return self[tensor].size_bytes == tensor.size_bytes

    def place(self, tensor: Tensor, whole: Tensor, offset: int) -> None:
        """Puts a tensor that is its own root inside another, which does not lie in it."""
        assert tensor not in self._inside, f"{tensor.value.name} has a place"
        self._inside[tensor] = Location(whole, offset)


def place(schedule: Schedule) -> tuple[Schedule, Roots]:
    """The schedule, where tasks that have nothing to copy have no kernel, and what lies where.

    Concatenations are visited last to first: of a series that each add one tensor to those of the
    one before, all but the last are then found to lie in the last already (DenseNet's blocks).
    """
    roots = Roots()
    for task in (*schedule.prepare, *schedule.run):
        if task.candidate is None:
            roots.place(task.outputs[0], task.reads[0], 0)
    copyless: set[Task] = set()
    for task in schedule.run:
        if (begin := _slice_begin(task)) is not None:
            roots.place(task.outputs[0], task.reads[0], begin)
            copyless.add(task)
    computed = {t for task in schedule.run if task.candidate for t in task.outputs}
    for task in reversed(schedule.run):
        begins = _part_begins(task)
        if begins and _join(task, begins, roots, computed):
            copyless.add(task)
    run = (replace(t, candidate=None) if t in copyless else t for t in schedule.run)
    return Schedule(schedule.prepare, tuple(run)), roots


def _join(task: Task, begins: list[int], roots: Roots, computed: set[Tensor]) -> bool:
    """Places the inputs of a concatenation in its output, or the output where the inputs lie one
    behind the other. True when nothing is left to copy."""
    (whole,) = task.outputs
    first, *_ = places = [roots.location(t) for t in task.reads]
    behind = [Location(first.root, first.offset + begin) for begin in begins]
    if len(places) > 1 and roots[whole] == whole and places == behind:
        roots.place(whole, *first)
        return True
    for tensor, begin in zip(task.reads, begins, strict=True):
        root = roots[tensor]
        if root in computed and root != roots[whole] and roots.fills(tensor):
            roots.place(root, whole, begin)
    base = roots.location(whole)
    wanted = [Location(base.root, base.offset + begin) for begin in begins]
    return [roots.location(t) for t in task.reads] == wanted


def _part_begins(task: Task) -> list[int]:
    """The offsets at which the inputs of a concatenation belong in its output, in bytes; none when
    they aren't contiguous there, or when it is no concatenation."""
    op, (whole, *_) = task.node.op, task.outputs
    if not isinstance(op, Concat) or task.candidate is None:
        return []
    axis = op.axis % whole.value.type.rank
    if not _is_outermost(whole, axis) or not whole.size_bytes:
        return []
    return [0, *accumulate(t.size_bytes for t in task.reads[:-1])]


def _slice_begin(task: Task) -> int | None:
    """The offset at which a slice begins in its input, in bytes; None when it isn't contiguous
    there, or when the task is no slice."""
    op = task.node.op
    if not isinstance(op, Slice) or task.candidate is None:
        return None
    (whole, *_), (part,) = task.reads, task.outputs
    type, layout = whole.value.type, whole.layout
    cut = [
        (axis, table)
        for axis, (table, length) in enumerate(zip(op.tables(type.dims), type.dims, strict=True))
        if len(table) != length or (table != np.arange(length)).any()
    ]
    if layout != part.layout or len(cut) != 1 or not part.size_bytes:
        return None
    ((axis, table),) = cut
    begin, block = int(table[0]), layout.block(axis)
    neighbours = (table == np.arange(begin, begin + len(table))).all()
    if not neighbours or begin % block or not _is_outermost(whole, axis):
        return None
    return begin // block * layout.strides(type.dims)[axis] * type.dtype.size_bytes


def _is_outermost(tensor: Tensor, axis: int) -> bool:
    """True when all axes outside this one have length 1, so that its parts are contiguous."""
    return prod(_outside(tensor, axis)) == 1


def _outside(tensor: Tensor, axis: int) -> Iterator[int]:
    counts = tensor.layout.outer(tensor.value.type.dims)
    for outer in tensor.layout.axes:
        if outer == axis:
            return
        yield counts[outer]
