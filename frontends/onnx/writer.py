"""From a graph to an ONNX model: the way back of `load`.

Every operator of a graph is one node of the model; what ONNX takes as inputs and cnnc as attributes
becomes an initialiser. Values keep their names as far as they are unique. What ONNX has no operator
for, fused regions and the forms of training, is refused. The numbers of opset and IR belong
together, and are old enough for the engines in use.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from math import inf

import numpy as np
import numpy.typing as npt
from onnx import (
    AttributeProto,
    GraphProto,
    ModelProto,
    NodeProto,
    TensorProto,
    ValueInfoProto,
    defs,
    helper,
    numpy_helper,
)

from cnnc.compiler.ir.graph import Graph, Node, Value
from cnnc.compiler.ir.naming import untaken
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ir.types import TensorType
from cnnc.compiler.ops.activation import Clip
from cnnc.compiler.ops.dropout import Dropout
from cnnc.compiler.ops.indexing import Embedding, OneHot
from cnnc.compiler.ops.logic import Cast
from cnnc.compiler.ops.pick import Expand, Gather, Pad, Slice
from cnnc.compiler.ops.power import IntegerPow
from cnnc.compiler.ops.reduce import Reduction
from cnnc.compiler.ops.resize import ResizeLinear, ResizeNearest, Scaling
from cnnc.compiler.ops.resize_weighted import ResizeWeighted
from cnnc.compiler.ops.shape import Reshape, Transpose
from cnnc.errors import ModelError

OPSET = 20
IR_VERSION = 9  # the one of that opset


def to_model(graph: Graph) -> ModelProto:
    """The ONNX model of the graph. Raises ModelError with all operators that ONNX does not have."""
    _check_known(graph)
    model = _Model(graph)
    opsets = [helper.make_opsetid("", OPSET)]
    return helper.make_model(
        model.proto(), opset_imports=opsets, ir_version=IR_VERSION, producer_name="cnnc"
    )


def _check_known(graph: Graph) -> None:
    unknown = [n for n in graph.nodes if not _is_known(n.op)]
    names = ", ".join(f"{n.op.name} ({n.name})" for n in unknown)
    if unknown:
        raise ModelError("ONNX does not have these operators", where=graph.name, got=names)
    if graph.updates:
        raise ModelError(
            "a graph for training is no ONNX model",
            where=graph.name,
            remedy="trace the network for inference",
        )


def _is_known(op: Operator) -> bool:
    """Whether the operator has a function here, or the meaning of ONNX's of its name."""
    return isinstance(op, tuple(_SPECIAL)) or (
        not isinstance(op, OneHot) and defs.has(op.name, OPSET)
    )


class _Model:
    """A model in the making: names, initialisers and nodes."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._names: dict[Value, str] = {}
        self._taken: set[str] = set()
        self._initializers: list[TensorProto] = []
        for value in (*graph.inputs, *graph.outputs, *graph.sources):
            self.name(value)

    def proto(self) -> GraphProto:
        """The graph as ONNX has it."""
        graph = self._graph
        for value in graph.sources:
            if value.data is None:
                raise ModelError(f"{value.role.value} has no elements", where=value.name)
            self._initialize(self.name(value), value.data)
        nodes = [self._node(node) for node in graph.nodes]
        ends = [[self._info(v) for v in values] for values in (graph.inputs, graph.outputs)]
        return helper.make_graph(nodes, graph.name, *ends, self._initializers)

    def name(self, value: Value) -> str:
        """The value's name in the model."""
        if value not in self._names:
            self._names[value] = self._unique(value.name)
        return self._names[value]

    def constant(self, name: str, elements: npt.ArrayLike, dtype: npt.DTypeLike) -> str:
        """The name of a new initialiser with these elements."""
        unique = self._unique(name)
        self._initialize(unique, np.array(elements, dtype))
        return unique

    def _initialize(self, name: str, array: np.ndarray) -> None:
        self._initializers.append(numpy_helper.from_array(array, name))

    def _unique(self, name: str) -> str:
        return untaken(name, self._taken, "_")

    def _info(self, value: Value) -> ValueInfoProto:
        element_type, shape = _element_type(value.type), value.type.named_shape
        return helper.make_tensor_value_info(self.name(value), element_type, shape)

    def _node(self, node: Node) -> NodeProto:
        inputs = [self.name(v) if v is not None else "" for v in node.inputs]
        op_type, more, attributes = _written(self, node, node.op)
        names = [*inputs, *more]
        while names and not names[-1]:
            names.pop()
        outputs = [self.name(v) for v in node.outputs]
        proto = helper.make_node(op_type, names, outputs, name=node.name)
        proto.attribute.extend(_attribute(k, v) for k, v in attributes.items())
        return proto


# The operator's name in ONNX, names of further inputs, attributes.
_Written = tuple[str, Sequence[str], Mapping[str, object]]


def _written(model: _Model, node: Node, op: Operator) -> _Written:
    """What ONNX calls the operator, and how it takes its attributes: by their own names, unless
    there is a function for the kind of operator."""
    for kind, function in _SPECIAL.items():
        if isinstance(op, kind):
            return function(model, node, op)
    return op.name, (), {f.name: getattr(op, f.name) for f in fields(op)}


def _clip(model: _Model, node: Node, op: Clip) -> _Written:
    dtype = node.output.type.dtype.numpy.type
    bounds = {"min": op.min, "max": op.max}
    given = [
        model.constant(f"{node.name}.{name}", bound, dtype) if abs(bound) < inf else ""
        for name, bound in bounds.items()
    ]
    return "Clip", given, {}


def _dropout(model: _Model, node: Node, op: Dropout) -> _Written:
    return "Dropout", [model.constant(f"{node.name}.ratio", op.ratio, np.float32)], {}


def _reshape(model: _Model, node: Node, op: Reshape) -> _Written:
    shape = model.constant(f"{node.name}.shape", op.shape, np.int64)
    return "Reshape", [shape], {"allowzero": op.allowzero}


def _expand(model: _Model, node: Node, op: Expand) -> _Written:
    return "Expand", [model.constant(f"{node.name}.shape", op.shape, np.int64)], {}


def _gather(model: _Model, node: Node, op: Gather) -> _Written:
    indices = model.constant(f"{node.name}.indices", op.indices, np.int64)
    return "Gather", [indices], {"axis": op.axis}


def _cast(model: _Model, node: Node, op: Cast) -> _Written:
    return "Cast", (), {"to": _element_type(node.output.type)}


def _integer_pow(model: _Model, node: Node, op: IntegerPow) -> _Written:
    return "Pow", (), {}


def _embedding(model: _Model, node: Node, op: Embedding) -> _Written:
    return "Gather", (), {"axis": 0}


def _pad(model: _Model, node: Node, op: Pad) -> _Written:
    pads = model.constant(f"{node.name}.pads", op.pads, np.int64)
    value = model.constant(f"{node.name}.value", op.value, node.output.type.dtype.numpy.type)
    return "Pad", [pads, value], {"mode": op.mode}


def _slice(model: _Model, node: Node, op: Slice) -> _Written:
    count = len(op.starts)
    lists = {
        "starts": op.starts,
        "ends": op.ends,
        "axes": op.axes or tuple(range(count)),
        "steps": op.steps or (1,) * count,
    }
    return (
        "Slice",
        [model.constant(f"{node.name}.{k}", v, np.int64) for k, v in lists.items()],
        {},
    )


def _reduction(model: _Model, node: Node, op: Reduction) -> _Written:
    axes = [model.constant(f"{node.name}.axes", op.axes, np.int64)] if op.axes else []
    return op.name, axes, {"keepdims": op.keepdims}


def _transpose(model: _Model, node: Node, op: Transpose) -> _Written:
    return "Transpose", (), {"perm": op.axes(node.output.type.rank)}


def _nearest(model: _Model, node: Node, op: ResizeNearest) -> _Written:
    own = {"mode": "nearest", "nearest_mode": op.nearest_mode}
    return _resize(model, node, op, own)


def _linear(model: _Model, node: Node, op: ResizeLinear) -> _Written:
    return _resize(model, node, op, {"mode": "linear"})


def _weighted(model: _Model, node: Node, op: ResizeWeighted) -> _Written:
    if op.roi:
        raise ModelError("a resize of a part is not written as ONNX", where=node.name)
    own = ("mode", "cubic_coeff_a", "exclude_outside", "antialias")
    return _resize(model, node, op, {name: getattr(op, name) for name in own})


def _resize(model: _Model, node: Node, op: Scaling, attributes: Mapping[str, object]) -> _Written:
    transformation = {"coordinate_transformation_mode": op.coordinate_transformation_mode}
    if not op.sizes:
        scales = model.constant(f"{node.name}.scales", op.scales, np.float32)
        return "Resize", ["", scales], {**attributes, **transformation}
    axes = [i for i, size in enumerate(op.sizes) if size]
    sizes = model.constant(f"{node.name}.sizes", [op.sizes[i] for i in axes], np.int64)
    return "Resize", ["", "", sizes], {**attributes, **transformation, "axes": axes}


_SPECIAL: Mapping[type[Operator], Callable[..., _Written]] = {
    Cast: _cast,
    Clip: _clip,
    IntegerPow: _integer_pow,
    Dropout: _dropout,
    Reshape: _reshape,
    Expand: _expand,
    Gather: _gather,
    Embedding: _embedding,
    Pad: _pad,
    Slice: _slice,
    Reduction: _reduction,
    Transpose: _transpose,
    ResizeNearest: _nearest,
    ResizeLinear: _linear,
    ResizeWeighted: _weighted,
}


def _attribute(name: str, value: object) -> AttributeProto:
    return helper.make_attribute(name, int(value) if isinstance(value, bool) else value)


def _element_type(type: TensorType) -> int:
    return int(helper.np_dtype_to_tensor_dtype(type.dtype.numpy))
