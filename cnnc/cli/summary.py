"""What a network is and what it becomes, as rows: the source's layers, and the program's steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod

from cnnc.compiler import driver
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Graph, Role, Value
from cnnc.compiler.program.program import Place, Program, Step, View
from cnnc.runtime.devices import target_level

_TENSORS = (Place.ARENA, Place.INPUT, Place.OUTPUT, Place.STATE)  # what changes from run to run


@dataclass(frozen=True)
class Layer:
    """A node of the source. `parameters` counts elements that no earlier layer has."""

    name: str
    op: str
    output: str
    parameters: int
    flops: int


@dataclass(frozen=True)
class StepRow:
    """A step of the program. `inputs` and `outputs` are layouts, those of parameters left out;
    `origins` the source nodes it stands for; `refused` why other candidates were not taken."""

    name: str
    kernel: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    origins: tuple[str, ...]
    chunks: int
    flops: int
    bytes: int
    microseconds: float
    refused: tuple[str, ...]


@dataclass(frozen=True)
class Tensor:
    """An input or output of the network."""

    name: str
    type: str


@dataclass(frozen=True)
class Summary:
    """A network at these sizes, and its program for a CPU. FLOPs count a multiply-add as two;
    microseconds are predicted, for one thread."""

    name: str
    cpu: str
    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]
    layers: tuple[Layer, ...]
    parameters: int
    flops: int
    prepare: tuple[StepRow, ...]
    run: tuple[StepRow, ...]
    microseconds: float
    arena_bytes: int
    prepared_bytes: int


def summarise(
    graph: Graph, sizes: Mapping[str, int], level: int = 3, *, low_memory: bool = False
) -> Summary:
    """The summary of a graph as it was loaded, for the CPU that sessions are compiled for. Raises
    what lowering raises."""
    cpu, bound = target_level(), driver.bind(graph, sizes)
    options = driver.Options(Isa(cpu), level, low_memory=low_memory)
    program = driver.lower_graph(graph, sizes, options)
    layers = layer_rows(bound)
    run = step_rows(program.run)
    return Summary(
        name=graph.name,
        cpu=cpu,
        inputs=tuple(Tensor(v.name, str(v.type)) for v in graph.inputs),
        outputs=tuple(Tensor(v.name, str(v.type)) for v in graph.outputs),
        layers=layers,
        parameters=sum(layer.parameters for layer in layers),
        flops=sum(layer.flops for layer in layers),
        prepare=step_rows(program.prepare),
        run=run,
        microseconds=round(sum(step.microseconds for step in run), 3),
        arena_bytes=program.arena_bytes,
        prepared_bytes=_prepared_bytes(program),
    )


def layer_rows(graph: Graph) -> tuple[Layer, ...]:
    """A row for each node of a static graph, in order."""
    seen: set[Value] = set()
    rows = []
    for node in graph.nodes:
        own = {v for v in node.inputs if v is not None and v.role is Role.PARAMETER} - seen
        seen |= own
        parameters = sum(prod(v.type.dims) for v in own)
        rows.append(Layer(node.name, node.op.name, str(node.output.type), parameters, node.flops))
    return tuple(rows)


def step_rows(steps: Sequence[Step]) -> tuple[StepRow, ...]:
    """A row for each step, in order."""
    return tuple(
        StepRow(
            name=step.node.name,
            kernel=step.kernel.symbol,
            inputs=_layouts(step.inputs),
            outputs=_layouts(step.outputs),
            origins=step.node.origins,
            chunks=step.chunks,
            flops=step.flops,
            bytes=step.bytes,
            microseconds=round(step.seconds * 1e6, 3),
            refused=step.refused,
        )
        for step in steps
    )


def _layouts(views: Sequence[View | None]) -> tuple[str, ...]:
    changing = [v for v in views if v is not None and v.buffer.place in _TENSORS]
    shown = changing or [v for v in views if v is not None]
    return tuple(str(view.layout) for view in shown)


def _prepared_bytes(program: Program) -> int:
    return sum(b.size_bytes for b in program.buffers if b.place is Place.PREPARED)
