"""Lowering: a graph becomes a program, in four strokes.

`select` chooses kernels and layouts, `schedule` an order, `alias` what shares memory, `plan` where
in the arena. The graph has static shapes and has been through its passes.
"""

from __future__ import annotations

from collections.abc import Sequence

from cnnc.knobs import CHECK

from ..ir.graph import Graph
from ..target import Target
from .alias import Sharing, alias
from .pieces import in_pieces
from .plan import arena, check_no_overlap, ordered
from .program import Program, Step, View
from .schedule import Task, Tensor, schedule
from .select import dense, select


def lower(graph: Graph, target: Target) -> Program:
    """The program that computes the graph on the target.

    Raises UnsupportedOpError naming every node the target has no kernel for, and CompileError where
    no relayouts join the kernels.
    """
    selection = select(graph, target)
    sharing = alias(graph, schedule(graph, selection), target)
    prepare, run = (
        _steps(tasks, sharing) for tasks in (sharing.schedule.prepare, sharing.schedule.run)
    )
    prepare = in_pieces(prepare, target)
    prepare_arena, prepare_arena_bytes = arena(prepare)
    run_arena, run_arena_bytes = arena(run)
    program = Program(
        graph.name,
        ordered(prepare, prepare_arena),
        ordered(run, run_arena),
        tuple(_view(Tensor(v, dense(v)), sharing) for v in graph.inputs),
        tuple(_view(tensor, sharing) for tensor in sharing.outputs),
        run_arena,
        prepare_arena,
        run_arena_bytes,
        prepare_arena_bytes,
    )
    if CHECK.get():
        check_no_overlap(program)
    return program


def _steps(tasks: Sequence[Task], sharing: Sharing) -> list[Step]:
    """The tasks that have a kernel, on views of their buffers."""
    return [
        Step(
            kernel=task.candidate.kernel,
            arguments=task.candidate.arguments,
            inputs=tuple(_view(t, sharing) if t else None for t in task.inputs),
            outputs=tuple(_view(t, sharing) for t in task.outputs),
            node=task.node,
            chunks=task.candidate.chunks,
            scratch_bytes=task.candidate.scratch_bytes,
            flops=task.candidate.flops,
            bytes=task.candidate.bytes,
            seconds=task.candidate.seconds,
            refused=task.candidate.refused,
        )
        for task in tasks
        if task.candidate
    ]


def _view(tensor: Tensor, sharing: Sharing) -> View:
    type, offset = tensor.value.type, sharing.roots.location(tensor).offset
    strides = tensor.layout.strides(type.dims)
    return View(sharing.buffers[tensor], offset, type.dims, strides, tensor.layout, type.dtype)
