"""Planning: where buffers lie in the arena, and what a step has to wait for.

Steps run as soon as those they come `after` are done, in any order and at the same time. So memory
may be used again once its last reader has run, and the step that uses it again waits for that
reader.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import NamedTuple

import numpy as np

from .program import Buffer, Place, Program, Step, View

ALIGNMENT = 64  # bytes: a cache line, and the widest vector


@dataclass(frozen=True)
class Access:
    """Bytes that a step reads or writes. `space` is the buffer; None stands for the arena."""

    step: int
    space: Buffer | None
    begin: int
    end: int
    writes: bool

    def conflicts(self, other: Access) -> bool:
        """True when both touch the same bytes and one writes them."""
        overlap = self.begin < other.end and other.begin < self.end
        return overlap and self.space is other.space and (self.writes or other.writes)


class _Range(NamedTuple):
    """Neighbouring bytes of a space: the step that wrote them last, if there is one, and those that
    have read them since."""

    writers: tuple[int, ...] = ()
    readers: tuple[int, ...] = ()


class _History:
    """Who touched the bytes of one space last. A range begins where `_begins` says, and ends where
    the next one begins; writing makes one range of all that it covers."""

    def __init__(self) -> None:
        self._begins, self._ranges = [0], [_Range()]

    def touch(self, access: Access) -> set[int]:
        """The steps that the access conflicts with, less some that others among them come after;
        from now on later accesses conflict with it."""
        first, last = self._cut(access.begin), self._cut(access.end)
        ranges = self._ranges[first:last]
        found = {step for r in ranges for step in r.writers}
        if access.writes:
            found.update(step for r in ranges for step in r.readers)
            self._begins[first:last] = [access.begin]
            self._ranges[first:last] = [_Range((access.step,))]
        else:
            step = access.step
            self._ranges[first:last] = [_Range(r.writers, (*r.readers, step)) for r in ranges]
        return found

    def _cut(self, place: int) -> int:
        """The index of the range that begins at this byte, which is made where there is none."""
        index = bisect_left(self._begins, place)
        if index == len(self._begins) or self._begins[index] != place:
            self._begins.insert(index, place)
            self._ranges.insert(index, self._ranges[index - 1])
        return index


def arena(steps: Sequence[Step]) -> tuple[dict[Buffer, int], int]:
    """Byte offsets of the arena buffers that the steps use, and the size of the arena in bytes.

    Buffers whose live ranges overlap do not overlap in memory. Greedy by size, into the smallest
    gap that fits: Pisarchyk and Lee 2020, arXiv:2001.03288, section 5.2.
    """
    live = live_ranges(steps)
    placed = np.empty((len(live), 4), np.int64)  # first and last step, first and past the last byte
    offsets: dict[Buffer, int] = {}
    for count, buffer in enumerate(sorted(live, key=lambda b: -b.size_bytes)):
        first, last = live[buffer]
        begins, ends, lows, highs = placed[:count].T
        taken = (begins <= last) & (first <= ends)
        size_bytes = _aligned(buffer.size_bytes)
        offsets[buffer] = low = _best_gap(lows[taken], highs[taken], size_bytes)
        placed[count] = first, last, low, low + size_bytes
    return {buffer: offsets[buffer] for buffer in live}, int(placed[:, 3].max(initial=0))


def live_ranges(steps: Sequence[Step]) -> dict[Buffer, tuple[int, int]]:
    """The first and the last step that touches each arena buffer."""
    live: dict[Buffer, tuple[int, int]] = {}
    for index, step in enumerate(steps):
        for view in _views(step):
            if view.buffer.place is Place.ARENA:
                first, _ = live.get(view.buffer, (index, index))
                live[view.buffer] = first, index
    return live


def _best_gap(begins: np.ndarray, ends: np.ndarray, size_bytes: int) -> int:
    """Where the smallest gap between the taken ranges begins that fits; past the last if none
    does."""
    order = np.lexsort((ends, begins))
    free = np.maximum.accumulate(np.append(0, ends[order]))
    gaps = begins[order] - free[:-1]
    fits = gaps >= size_bytes
    if not fits.any():
        return int(free[-1])
    return int(free[np.where(fits, gaps, np.iinfo(np.int64).max).argmin()])


def _aligned(size_bytes: int) -> int:
    return -(-size_bytes // ALIGNMENT) * ALIGNMENT


def _views(step: Step) -> Iterator[View]:
    yield from (v for v in step.inputs if v)
    yield from step.outputs


def accesses(index: int, step: Step, offsets: Mapping[Buffer, int]) -> Iterator[Access]:
    """The bytes that a step touches: its inputs, then its outputs; none for what is empty, which
    nobody has to wait for."""
    reads = [(v, False) for v in step.inputs if v]
    for view, writes in [*reads, *((v, True) for v in step.outputs)]:
        if not view.size_bytes:
            continue
        in_arena = view.buffer.place is Place.ARENA
        begin = view.offset + (offsets[view.buffer] if in_arena else 0)
        space = None if in_arena else view.buffer
        yield Access(index, space, begin, begin + view.size_bytes, writes)


def ordered(steps: Sequence[Step], offsets: Mapping[Buffer, int]) -> tuple[Step, ...]:
    """The steps with `after` filled: each comes after the earlier steps that wrote what it reads,
    and after those that read or wrote what it writes; without those that another one implies."""
    histories: defaultdict[Buffer | None, _History] = defaultdict(_History)  # by space
    reached: list[int] = []  # for each step, the set of steps it comes after, as bits
    result = []
    for index, step in enumerate(steps):
        needed: set[int] = set()
        for access in accesses(index, step, offsets):
            needed |= histories[access.space].touch(access)
        after, before = [], 0
        for earlier in sorted(needed - {index}, reverse=True):
            if not before >> earlier & 1:
                after.append(earlier)
                before |= reached[earlier] | 1 << earlier
        reached.append(before)
        result.append(replace(step, after=tuple(reversed(after))))
    return tuple(result)


def check_no_overlap(program: Program) -> None:
    """Raises AssertionError when memory of the program isn't safe: a buffer outside the arena or
    never written, two live buffers on the same bytes, or two steps that conflict and may run at
    once."""
    _check_arena(program.prepare, program.prepare_arena, program.prepare_arena_bytes)
    _check_arena(program.run, program.arena, program.arena_bytes)
    _check_order(program.prepare, program.prepare_arena)
    _check_order(program.run, program.arena)


def _check_arena(steps: Sequence[Step], offsets: Mapping[Buffer, int], size_bytes: int) -> None:
    live = live_ranges(steps)
    for buffer, (first, _) in live.items():
        begin = offsets[buffer]
        assert begin % ALIGNMENT == 0, f"{buffer.name} is not aligned"
        assert begin + buffer.size_bytes <= size_bytes, f"{buffer.name} ends outside the arena"
        written = any(v.buffer is buffer for v in steps[first].outputs)
        assert written, f"{buffer.name} is read before it is written"
    for (a, range_a), (b, range_b) in combinations(live.items(), 2):
        apart = range_a[1] < range_b[0] or range_b[1] < range_a[0]
        below = offsets[a] + a.size_bytes <= offsets[b] or offsets[b] + b.size_bytes <= offsets[a]
        assert apart or below, f"{a.name} and {b.name} overlap while both are live"


def _check_order(steps: Sequence[Step], offsets: Mapping[Buffer, int]) -> None:
    touched = [list(accesses(i, step, offsets)) for i, step in enumerate(steps)]
    reached: list[int] = []
    for index, step in enumerate(steps):
        before = 0
        for earlier in step.after:
            assert earlier < index, f"{step.node.name} waits for a later step"
            before |= reached[earlier] | 1 << earlier
        reached.append(before)
        for view in _views(step):
            inside = view.offset + view.size_bytes <= view.buffer.size_bytes
            assert inside, f"{step.node.name}: a view ends outside {view.buffer.name}"
        for earlier in range(index):
            waits = before >> earlier & 1
            conflict = any(a.conflicts(b) for a in touched[earlier] for b in touched[index])
            assert waits or not conflict, (
                f"{step.node.name} does not wait for {steps[earlier].node.name}, "
                "which touches the same memory"
            )
