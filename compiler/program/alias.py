"""Aliasing: which tensors share memory, and which buffer each lies in.

A view node's output lies where its input lies, a slice inside what it is of, and the inputs of a
concatenation inside its output, as `roots` finds. A task may write over an input that nobody reads
any more. A result is written straight to where it leaves the program, unless it can't be (it is an
input, a source, prepared, or leaves twice): then a copy follows at the end of `run`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cnnc.errors import CompileError

from ..ir.graph import Graph, Role, Value
from ..target import Refusal, Target
from .program import Buffer, Place
from .roots import Roots, place
from .schedule import Schedule, Task, Tensor, copy_task
from .sections import prepared_name
from .select import dense

_PLACES = {
    Role.INPUT: Place.INPUT,
    Role.PARAMETER: Place.PARAMETER,
    Role.CONSTANT: Place.CONSTANT,
    Role.STATE: Place.STATE,
}


@dataclass(frozen=True, eq=False)
class Sharing:
    """The tasks, with the copies that results need; the buffer of every tensor, and the offset of
    its first byte there, by `roots`; and which tensors the graph's outputs are."""

    schedule: Schedule
    buffers: Mapping[Tensor, Buffer]
    roots: Roots
    outputs: tuple[Tensor, ...]


def alias(graph: Graph, schedule: Schedule, target: Target) -> Sharing:
    """The memory of every tensor. Raises CompileError when the target refuses a dense copy."""
    schedule, roots = place(schedule)
    sources = {
        Tensor(v, dense(v)): Buffer(v.name, _PLACES[v.role], v.type.size_bytes, v)
        for v in (*graph.inputs, *graph.sources)
    }
    results = _Results(graph, schedule, target, roots, sources)
    schedule = Schedule(schedule.prepare, tuple(results.tasks))
    fixed = sources | results.homes | _prepared(graph, schedule, roots)
    shared = _overwrite(schedule.prepare, roots, fixed) | _overwrite(schedule.run, roots, fixed)
    buffers = {shared.get(t, t): b for t, b in fixed.items()}
    for task in (*schedule.prepare, *schedule.run):
        for tensor in task.outputs:
            memory = roots[tensor]
            memory = shared.get(memory, memory)
            if memory not in buffers:
                name = f"{memory.value.name}:{memory.layout}"
                buffers[memory] = Buffer(name, Place.ARENA, memory.size_bytes)
            buffers[tensor] = buffers[memory]
    return Sharing(schedule, buffers, roots, tuple(results.outputs))


def _prepared(graph: Graph, schedule: Schedule, roots: Roots) -> dict[Tensor, Buffer]:
    """Buffers of the tensors that `prepare` computes and `run` reads."""
    computed = {t for task in schedule.prepare if task.candidate for t in task.outputs}
    read = dict.fromkeys(roots[t] for task in schedule.run if task.candidate for t in task.reads)
    return {
        t: Buffer(prepared_name(graph, t.value, t.layout), Place.PREPARED, t.size_bytes)
        for t in read
        if t in computed
    }


def _overwrite(
    tasks: Sequence[Task], roots: Roots, fixed: Mapping[Tensor, Buffer]
) -> dict[Tensor, Tensor]:
    """For each tensor that takes over an input's memory, the first tensor that lay there.

    A prepared buffer is written once, since other contexts may be reading it while `prepare` runs
    anew, and a state only by the task that was found to be its last user.
    """
    last_read = {roots[t]: i for i, task in enumerate(tasks) if task.candidate for t in task.reads}
    shared: dict[Tensor, Tensor] = {}
    for index, task in enumerate(tasks):
        given = task.outputs[0]
        if roots[given] != given:
            continue
        if given in fixed and fixed[given].place is not Place.OUTPUT:
            continue
        for memory in (roots[t] for t in task.reads):
            dies = memory not in fixed and last_read.get(memory) == index
            if dies and _may_overwrite(task, given, memory, roots):
                shared[given] = shared.get(memory, memory)
                break
    return shared


def _may_overwrite(task: Task, given: Tensor, memory: Tensor, roots: Roots) -> bool:
    """True when the kernel can put that output where one of its inputs lies."""
    reads = [(i, t) for i, t in enumerate(task.inputs) if t and roots[t] == memory]
    if task.candidate is None or len(reads) != 1:
        return False
    ((place, read),) = reads
    fits = (given.size_bytes, given.layout) == (memory.size_bytes, read.layout)
    return fits and place in task.candidate.in_place


class _Results:
    """How outputs and new states leave `run`. `homes` are the buffers of tensors that are written
    straight to where they leave; `tasks` are those of `run` with the copies that the others
    need."""

    def __init__(
        self,
        graph: Graph,
        schedule: Schedule,
        target: Target,
        roots: Roots,
        sources: Mapping[Tensor, Buffer],
    ) -> None:
        self._target = target
        self._roots = roots
        self._sources = sources
        self.tasks: list[Task] = []
        self._producers: dict[Tensor, int] = {}
        self._readers: dict[Tensor, list[int]] = {}  # by root
        for task in schedule.run:
            self._append(task)
        self.homes: dict[Tensor, Buffer] = {}
        self.outputs = [self._output(i, value) for i, value in enumerate(graph.outputs)]
        moves = [(self._kept(new), state) for new, state in graph.updates if new is not state]
        late = [self._update(tensor, Tensor(state, dense(state))) for tensor, state in moves]
        self.tasks += [task for task in late if task]

    def _append(self, task: Task) -> None:
        """Lists a task, what it computes, and what it reads."""
        index = len(self.tasks)
        self.tasks.append(task)
        self._producers.update((t, index) for t in task.outputs)
        for tensor in task.reads if task.candidate else ():
            self._readers.setdefault(self._roots[tensor], []).append(index)

    def _output(self, index: int, value: Value) -> Tensor:
        """The tensor in the output's buffer: the value's own, or a copy."""
        tensor, name = Tensor(value, dense(value)), value.name
        if not self._is_free(tensor):
            name = f"{value.name}:output{index}"
            tensor = self._copied(tensor, name)
        self.homes[self._roots[tensor]] = Buffer(name, Place.OUTPUT, tensor.size_bytes, value)
        return tensor

    def _kept(self, new: Value) -> Tensor:
        """The new value of a state, copied where it is another state, which may change first."""
        tensor = Tensor(new, dense(new))
        if self._roots[tensor].value.role is Role.STATE:
            return self._copied(tensor, f"{new.name}:old")
        return tensor

    def _update(self, tensor: Tensor, state: Tensor) -> Task | None:
        """The copy of a new value to its state; None where its producer writes there itself."""
        root = self._roots[tensor]
        if not self._is_free(tensor):
            return self._copy(tensor, state)
        producer, readers = self._producers[root], self._readers.get(state, [])
        is_read_later = any(i > producer for i in readers)
        if is_read_later or (producer in readers and not self._replaces(producer, root, state)):
            return self._copy(tensor, state)
        self.homes[root] = self._sources[state]
        return None

    def _replaces(self, producer: int, root: Tensor, state: Tensor) -> bool:
        task = self.tasks[producer]
        return root in task.outputs and _may_overwrite(task, root, state, self._roots)

    def _is_free(self, tensor: Tensor) -> bool:
        """True when `run` computes the tensor, it is all of its root, and no result has claimed
        their memory yet."""
        root = self._roots[tensor]
        return root in self._producers and self._roots.fills(tensor) and root not in self.homes

    def _copied(self, tensor: Tensor, name: str) -> Tensor:
        copy = Tensor(Value(name, tensor.value.type), tensor.layout)
        self._append(self._copy(tensor, copy))
        return copy

    def _copy(self, tensor: Tensor, copy: Tensor) -> Task:
        answer = self._target.relayout(tensor.value.type, tensor.layout, tensor.layout)
        if isinstance(answer, Refusal):
            raise CompileError(
                f"{self._target.name} has no dense copy: {answer.reason}",
                where=tensor.value.name,
                got=str(tensor.value.type),
            )
        return copy_task(tensor, copy, answer)
