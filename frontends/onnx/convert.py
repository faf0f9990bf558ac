"""Turns a checked ONNX model into a graph, node by node.

Values keep the file's names, nodes are the origins of what they become. Every initialiser that
`scan` leaves out of its digest becomes a parameter here, so that no pass sees its elements.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from cnnc.compiler.ir.graph import Builder, Graph, Role, Value
from cnnc.compiler.ir.verify import verify
from cnnc.compiler.ops.shape import Identity
from cnnc.errors import ModelError, UnsupportedOpError

from .attributes import attributes
from .context import Context, known_value
from .operators import OPERATORS
from .reader import Model
from .structure import SourceNode, listed, shown
from .tensors import array, check_dims, element_type


def convert(model: Model) -> Graph:
    """The graph of the model, verified.

    Raises UnsupportedOpError with all operators that cnnc does not have, or ModelError naming the
    node and the law it breaks.
    """
    _check_supported(model)
    parts = model.structure
    builder = Builder(model.name or "graph")
    values = {name: builder.input(name, type) for name, type in parts.inputs.items()}
    for name, tensor in parts.initializers.items():
        elements = array(tensor, f"initialiser {shown(name)}", model.payloads.get(name))
        values[name] = known_value(name, elements)
    read = {name for node in parts.nodes for name in node.proto.input} | set(parts.outputs)
    for node in parts.nodes:
        _convert_node(Context(builder, node, model.opset), values, read)
    outputs = [_output(builder, name, values[name]) for name in parts.outputs]
    _check_output_types(model, outputs)
    graph = builder.graph(outputs)
    verify(graph)
    return graph


@dataclass(frozen=True)
class _Signature:
    """What a conversion function takes: inputs by position, those after `required` optional, and
    attributes by name, with their annotations."""

    inputs: tuple[str, ...]
    required: int
    attributes: Mapping[str, str]
    required_attributes: tuple[str, ...]


@cache
def _signature(function: Callable[..., Value]) -> _Signature:
    _, *parameters = inspect.signature(function).parameters.values()  # the first is the context
    inputs = [p for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
    keywords = [p for p in parameters if p.kind is p.KEYWORD_ONLY]
    return _Signature(
        tuple(p.name for p in inputs),
        sum(p.default is p.empty for p in inputs),
        {p.name: p.annotation for p in keywords},
        tuple(p.name for p in keywords if p.default is p.empty),
    )


def _check_supported(model: Model) -> None:
    missing: dict[tuple[str, str], list[str]] = {}
    for node in model.structure.nodes:
        if node.domain or _function(node, model.opset) is None:
            missing.setdefault((node.domain, node.proto.op_type), []).append(node.name)
    if missing:
        lines = [_missing_line(model, *key, names) for key, names in missing.items()]
        raise UnsupportedOpError(lines, where=model.where)


def _missing_line(model: Model, domain: str, operator: str, nodes: Sequence[str]) -> str:
    name = f"{domain}::{operator}" if domain else operator
    return f"{name} (opset {model.opsets.get(domain, 'missing')}): {listed(nodes)}"


def _function(node: SourceNode, opset: int) -> Callable[..., Value] | None:
    """The conversion function for the node's operator as of this opset."""
    versions = OPERATORS.get(node.proto.op_type, {})
    since = max((version for version in versions if version <= opset), default=None)
    return None if since is None else versions[since]


def _convert_node(context: Context, values: dict[str, Value], read: set[str]) -> None:
    """Converts a node, adding its output to the values by name."""
    function = _function(context.node, context.opset)
    assert function is not None, "operators were checked before"
    signature, proto = _signature(function), context.node.proto
    for name in proto.output[1:]:
        if name and name in read:
            raise context.unsupported(f"with output {shown(name)}, which is not the first")
    if not proto.output or not proto.output[0]:
        raise context.error("the first output has no name")
    inputs = _inputs(context, signature, values)
    keywords = attributes(context.node, signature.attributes)
    for name in signature.required_attributes:
        if name not in keywords:
            raise context.error(f"attribute {name} is missing")
    try:
        value = function(context, *inputs, **keywords)
    except ModelError as error:
        if error.where or isinstance(error, UnsupportedOpError):
            raise
        raise context.error(
            error.what, got=error.got, expected=error.expected, remedy=error.remedy
        ) from None
    check_dims([d for d in value.type.shape if isinstance(d, int)], context.node.name)
    values[proto.output[0]] = value


def _inputs(
    context: Context, signature: _Signature, values: Mapping[str, Value]
) -> list[Value | None]:
    names = list(context.node.proto.input)
    while names and not names[-1]:
        names.pop()
    if len(names) > len(signature.inputs):
        raise context.error(
            "too many inputs", got=str(len(names)), expected=f"at most {len(signature.inputs)}"
        )
    for position, input_name in enumerate(signature.inputs[: signature.required]):
        if position >= len(names) or not names[position]:
            raise context.error(f"input {input_name} is missing")
    return [values[name] if name else None for name in names]


def _output(builder: Builder, name: str, value: Value) -> Value:
    """The graph output of that name: the value itself if it is a node's, else a copy of it."""
    if value.role is Role.LOCAL and value.name == name:
        return value
    return builder.node(Identity(), [value], outputs=[name]).output


def _check_output_types(model: Model, outputs: Sequence[Value]) -> None:
    """Declared element types hold; declared shapes are only hints, and exporters get them wrong."""
    for value, declared in zip(outputs, model.structure.outputs.values(), strict=True):
        if declared.type.WhichOneof("value") is None:
            continue
        where = f"graph output {shown(declared.name)}"
        dtype = element_type(declared.type.tensor_type.elem_type, where)
        if dtype is not value.type.dtype:
            raise ModelError(
                "the element type is not the declared one",
                where=where,
                got=value.type.dtype.value,
                expected=dtype.value,
            )
