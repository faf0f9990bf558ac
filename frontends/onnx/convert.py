"""Turns a checked ONNX model into a graph, node by node.

Values keep the file's names, nodes are the origins of what they become. Every initialiser that
`scan` leaves out of its digest becomes a parameter here, so that no pass sees its elements.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TypeVar

import numpy as np

from cnnc.compiler.ir.graph import Builder, Graph, Role, Value
from cnnc.compiler.ir.types import Symbol, TensorType
from cnnc.compiler.ir.verify import verify
from cnnc.compiler.ops.shape import Identity
from cnnc.errors import ModelError, UnknownSizesError, UnknownValuesError, UnsupportedOpError

from .attributes import Attribute, attributes
from .context import Context, known_value
from .known import FUNCTIONS, MOVES, evaluate, moved_elements
from .operators import OPERATORS
from .reader import Model
from .structure import SourceNode, listed, shown
from .tensors import array, check_dims, element_type

T = TypeVar("T")
Converted = Value | tuple[Value, ...]


@dataclass(frozen=True)
class Given:
    """What is known of a model's inputs beside what it says: the elements of some, which are then
    no inputs of the graph, and the shapes of others."""

    values: Mapping[str, np.ndarray] = field(default_factory=dict)
    shapes: Mapping[str, Sequence[int]] = field(default_factory=dict)


def convert(model: Model, given: Given) -> Graph:
    """The graph of the model, verified, for inputs that are `given`.

    Raises UnsupportedOpError with all operators, and forms of operators, that cnnc does not have;
    UnknownSizesError and UnknownValuesError where more would have to be given; or ModelError naming
    the node and the law it breaks.
    """
    _check_supported(model)
    parts = model.structure
    builder = Builder(model.name or "graph")
    sizes = _sizes(parts.inputs, given.shapes)
    values = {
        name: builder.constant(name, given.values[name])
        if name in given.values
        else builder.input(name, type.bind(sizes))
        for name, type in parts.inputs.items()
    }
    for name, tensor in parts.initializers.items():
        elements = array(tensor, f"initialiser {shown(name)}", model.payloads.get(name))
        values[name] = known_value(name, elements)
    symbolic: dict[Value, np.ndarray] = {}
    _convert_nodes(model, builder, values, symbolic)
    unsized = [shown(name) for name in parts.outputs if values[name] in symbolic]
    if unsized:
        line = "depends on sizes that are not known before the run"
        raise UnknownSizesError([f"graph output {name} {line}" for name in unsized])
    outputs = [_output(builder, name, values[name]) for name in parts.outputs]
    _check_output_types(model, outputs)
    graph = builder.graph(outputs)
    verify(graph)
    return graph


def _sizes(inputs: Mapping[str, TensorType], shapes: Mapping[str, Sequence[int]]) -> dict[str, int]:
    """The sizes of the inputs' symbols that these shapes say."""
    pairs = [
        pair
        for name, shape in shapes.items()
        for pair in zip(inputs[name].shape, shape, strict=True)
    ]
    return {dim.name: size for dim, size in pairs if isinstance(dim, Symbol)}


def _convert_nodes(
    model: Model,
    builder: Builder,
    values: dict[str, Value],
    symbolic: dict[Value, np.ndarray],
) -> None:
    """Converts all nodes, adding their outputs to the values by name. Raises one error for all
    that are not supported, and ModelError."""
    parts = model.structure
    read = {name for node in parts.nodes for name in node.proto.input} | set(parts.outputs)
    refused: list[UnsupportedOpError] = []
    missing: set[str] = set()
    for node in parts.nodes:
        if not missing.isdisjoint(node.proto.input):
            missing.update(node.proto.output)
            continue
        try:
            _convert_node(Context(builder, node, model.opset, symbolic), values, read)
        except UnsupportedOpError as error:
            refused.append(error)
            missing.update(node.proto.output)
    if refused:
        by_sizes = all(isinstance(error, UnknownSizesError) for error in refused)
        lines = [line for error in refused for line in error.operators]
        raise (UnknownSizesError if by_sizes else UnsupportedOpError)(lines)


@dataclass(frozen=True)
class _Signature:
    """What a conversion function takes: inputs by position, those after `required` optional, any
    number more where `variadic`, and attributes by name, with their annotations."""

    inputs: tuple[str, ...]
    required: int
    variadic: bool
    attributes: Mapping[str, str]
    required_attributes: tuple[str, ...]


@cache
def _signature(function: Callable[..., object]) -> _Signature:
    _, *parameters = inspect.signature(function).parameters.values()  # the first is the context
    inputs = [p for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
    keywords = [p for p in parameters if p.kind is p.KEYWORD_ONLY]
    return _Signature(
        tuple(p.name for p in inputs),
        sum(p.default is p.empty for p in inputs),
        any(p.kind is p.VAR_POSITIONAL for p in parameters),
        {p.name: p.annotation for p in keywords},
        tuple(p.name for p in keywords if p.default is p.empty),
    )


def _check_supported(model: Model) -> None:
    missing: dict[tuple[str, str], list[str]] = {}
    for node in model.structure.nodes:
        known = node.proto.op_type in OPERATORS or node.proto.op_type in FUNCTIONS
        if node.domain or not known or not _function(node, model.opset):
            missing.setdefault((node.domain, node.proto.op_type), []).append(node.name)
    if missing:
        lines = [_missing_line(model, *key, names) for key, names in missing.items()]
        raise UnsupportedOpError(lines, where=model.where)


def _missing_line(model: Model, domain: str, operator: str, nodes: Sequence[str]) -> str:
    name = f"{domain}::{operator}" if domain else operator
    return f"{name} (opset {model.opsets.get(domain, 'missing')}): {listed(nodes)}"


def _function(node: SourceNode, opset: int) -> Callable[..., Converted] | None:
    """The conversion function for the node's operator as of this opset; for one that is evaluated
    when all its inputs are known, and never else, a function that says so."""
    operator = node.proto.op_type
    versions = OPERATORS.get(operator, {1: only_known} if operator in FUNCTIONS else {})
    since = max((version for version in versions if version <= opset), default=None)
    return None if since is None else versions[since]


def only_known(context: Context, *inputs: Value) -> Value:
    """Stands for the conversion of an operator that no kernel computes."""
    raise AssertionError(f"{context.node.name} is refused")


def _convert_node(context: Context, values: dict[str, Value], read: set[str]) -> None:
    """Converts a node, adding its outputs to the values by name."""
    proto = context.node.proto
    if not proto.output or not proto.output[0]:
        raise context.error("the first output has no name")
    inputs = [values[name] if name else None for name in proto.input]
    try:
        made = _converted(context, inputs)
    except ModelError as error:
        if error.where or isinstance(error, UnsupportedOpError | UnknownValuesError):
            raise
        raise context.error(
            error.what, got=error.got, expected=error.expected, remedy=error.remedy
        ) from None
    for name in proto.output[len(made) :]:
        if name and name in read:
            raise context.unsupported(f"with output {shown(name)}, which is not the first")
    for name, value in zip(proto.output, made, strict=False):
        check_dims([d for d in value.type.shape if isinstance(d, int)], context.node.name)
        values[name] = value


def _converted(context: Context, inputs: Sequence[Value | None]) -> Sequence[Value]:
    """The node's outputs: evaluated where all inputs are known, else computed by new nodes."""
    proto, operator = context.node.proto, context.node.proto.op_type
    numbers = [None if v is None else context.numbers(v) for v in inputs]
    known = all(v is None or a is not None for v, a in zip(inputs, numbers, strict=True))
    if known and operator in FUNCTIONS:
        function = FUNCTIONS[operator]
        given = _checked(context, function, numbers)
        keywords = attributes(context.node, _signature(function).attributes)
        return [context.evaluated(evaluate(context, function, given, keywords))]
    convert = _function(context.node, context.opset)
    assert convert is not None, "operators were checked before"
    if convert is only_known:
        raise context.unknown([v for v in inputs if v is not None]) or context.unsupported(
            "of inputs that are not known before the run"
        )
    arguments = _checked(context, convert, inputs)
    keywords = _keywords(context, convert)

    def converted(context: Context) -> Converted:
        return convert(context, *arguments, **keywords)

    if operator in MOVES and all(v is None or context.movable(v) is not None for v in inputs):
        arrays = moved_elements(context, converted)
        return [
            context.evaluated(array, i) if known else known_value(proto.output[i], array)
            for i, array in enumerate(arrays)
        ]
    made = converted(context)
    return made if isinstance(made, tuple) else (made,)


def _keywords(context: Context, function: Callable[..., object]) -> dict[str, Attribute]:
    """The node's attributes as the function takes them, or ModelError."""
    signature = _signature(function)
    keywords = attributes(context.node, signature.attributes)
    for name in signature.required_attributes:
        if name not in keywords:
            raise context.error(f"attribute {name} is missing")
    return keywords


def _checked(context: Context, function: Callable[..., object], inputs: Sequence[T]) -> list[T]:
    """The inputs without absent ones at the end, if the function takes as many, or ModelError."""
    signature, given = _signature(function), list(inputs)
    while given and given[-1] is None:
        given.pop()
    if len(given) > len(signature.inputs) and not signature.variadic:
        raise context.error(
            "too many inputs", got=str(len(given)), expected=f"at most {len(signature.inputs)}"
        )
    for position, input_name in enumerate(signature.inputs[: signature.required]):
        if position >= len(given) or given[position] is None:
            raise context.error(f"input {input_name} is missing")
    if signature.variadic and any(value is None for value in given):
        raise context.error("an input is missing")
    return given


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
