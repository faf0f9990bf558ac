"""A table of a network's layers, as torchinfo prints it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.types import TensorType

from .module import Module
from .spec import Spec
from .tracing import Call, trace_calls
from .variable import Parameter

_WIDTHS = (44, 24, 14)


@dataclass(frozen=True)
class Summary:
    """What `summary` found out: its text is the table. Multiply-adds and bytes are those of one
    inference at the given shape."""

    table: str
    total_parameters: int
    trainable_parameters: int
    multiply_adds: int
    parameter_bytes: int
    activation_bytes: int

    def __str__(self) -> str:
        return self.table


def summary(net: Module, shape: Sequence[int] | Mapping[str, Spec]) -> Summary:
    """Layers, shapes of their outputs, numbers of parameters and multiply-adds, for an input of
    this shape or inputs of these. Raises InputError and ModelError as `trace` does."""
    inputs: Mapping[str, Spec] = shape if isinstance(shape, Mapping) else {"x": tuple(shape)}
    graph, calls = trace_calls(net, inputs)
    parameters = list(net.parameters())
    totals = Summary(
        "",
        sum(p.data.size for p in parameters),
        sum(p.data.size for p in parameters if p.requires_grad),
        sum(node.flops for node in graph.nodes) // 2,
        sum(p.data.nbytes for p in parameters),
        sum(v.type.size_bytes for node in graph.nodes for v in node.outputs),
    )
    return Summary(**{**vars(totals), "table": _table(calls, graph, totals)})


def _table(calls: Sequence[Call], graph: Graph, totals: Summary) -> str:
    rule = "=" * sum(_WIDTHS)
    lines = [rule, _line("Layer (type:depth)", "Output Shape", "Param #"), rule]
    seen: set[Module] = set()
    for call in calls:
        count = _count(call.module)
        shown = "(recursive)" if call.module in seen and count else f"{count:,}" if count else "--"
        seen.add(call.module)
        lines.append(_line(_label(call), _shapes(call.outputs), shown))
    in_bytes = sum(v.type.size_bytes for v in graph.inputs)
    lines += [
        rule,
        f"Total params: {totals.total_parameters:,}",
        f"Trainable params: {totals.trainable_parameters:,}",
        f"Non-trainable params: {totals.total_parameters - totals.trainable_parameters:,}",
        f"Total mult-adds (M): {totals.multiply_adds / 1e6:.2f}",
        rule,
        f"Input size (MB): {in_bytes / 1e6:.2f}",
        f"Forward pass size (MB): {totals.activation_bytes / 1e6:.2f}",
        f"Params size (MB): {totals.parameter_bytes / 1e6:.2f}",
        rule,
    ]
    return "\n".join(lines)


def _line(*cells: str) -> str:
    name, shape, count = cells
    return f"{name:<{_WIDTHS[0]}}{shape:<{_WIDTHS[1]}}{count:>{_WIDTHS[2]}}"


def _label(call: Call) -> str:
    """The module's class, name and depth, indented by its depth."""
    indent = "│    " * (call.depth - 1) + "├─" * bool(call.depth)
    name = call.path.rpartition(".")[2]
    return f"{indent}{type(call.module).__name__}{f' ({name})' * bool(name)}: {call.depth}"


def _shapes(types: Sequence[TensorType]) -> str:
    return ", ".join(f"[{', '.join(map(str, t.shape))}]" for t in types)


def _count(module: Module) -> int:
    """The elements of the module's own parameters."""
    own: list[Any] = [v for v in vars(module).values() if isinstance(v, Parameter)]
    return sum(p.data.size for p in own)
