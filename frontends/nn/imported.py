"""Networks from ONNX files as modules: to be frozen, given another head, and trained.

The file's parameters keep their names, by which they are in the state dict; a dot in a name leads
into a module. Those that PyTorch's exporter left without a name are called after the module that
they were of. Batch norm that the file still has takes its training form in training, and so does
dropout.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Self

import numpy as np

from cnnc.compiler.ir.graph import Graph, Node, Role, Value
from cnnc.compiler.ops.activation import Sigmoid
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.conv_transpose import ConvTranspose
from cnnc.compiler.ops.dropout import Dropout
from cnnc.compiler.ops.elementwise import Add
from cnnc.compiler.ops.linear import Gemm, MatMul
from cnnc.compiler.ops.norm import BatchNormalization
from cnnc.compiler.ops.reduce import LogSoftmax, Softmax
from cnnc.compiler.ops.shape import Flatten, Identity, Reshape, Transpose
from cnnc.errors import InputError

from . import functional as F
from .init import bias_like, weight_of
from .module import Module
from .tensor import Tensor
from .tracing import Trace
from .variable import Buffer, Parameter, Variable

_STATISTICS = 3  # the first of the inputs of batch norm that are running statistics
_NAMELESS = "onnx::"  # how PyTorch's exporter begins names of weights that it computed itself


class Part(Module):
    """Parameters, buffers and parts that have a part of their names in common."""

    frozen: bool = False

    def freeze_statistics(self, frozen: bool) -> None:
        """Keeps batch norm with statistics of this part in inference form, or no longer."""
        self.frozen = frozen


class ImportedNetwork(Part):
    """The network that a graph is. Every floating parameter of the graph can be trained but the
    statistics of batch norm; `freeze` says which are to stay."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._variables: dict[Value, Variable] = {}
        self._owners: dict[Variable, Part] = {}
        statistics = {
            value
            for node in graph.nodes
            if isinstance(node.op, BatchNormalization)
            for value in node.inputs[_STATISTICS:]
        }
        parameters = [v for v in graph.sources if v.role is Role.PARAMETER]
        self._names = {v: v.name for v in parameters}
        for value, name in _names_of_nameless(graph).items():
            if name not in self._names.values():
                self._names[value] = name
        for value in parameters:
            assert value.data is not None, "a file has the elements of its parameters"
            is_fixed = value in statistics or not value.type.dtype.is_float
            self._keep(value, (Buffer if is_fixed else Parameter)(value.data))
        self.input_shapes = {v.name: v.type for v in graph.inputs}
        self.output_names = [v.name for v in graph.outputs]

    def _keep(self, value: Value, variable: Variable) -> None:
        """Makes the variable an attribute of the value's name, and what the value stands for."""
        part: Part = self
        *path, last = self._names[value].split(".")
        for name in path:
            inner = vars(part).get(_attribute(name))
            if inner is None:
                inner = Part()
                setattr(part, _attribute(name), inner)
            if not isinstance(inner, Part):  # a variable has the name: no module can
                part, last = self, self._names[value]
                break
            part = inner
        setattr(part, _attribute(last), variable)
        self._variables[value], self._owners[variable] = variable, part

    def forward(self, *inputs: Tensor) -> Tensor | tuple[Tensor, ...]:
        known = dict(zip(self._graph.inputs, inputs, strict=True))
        trace = inputs[0].trace

        def read(value: Value) -> Tensor:
            if value not in known:
                variable = self._variables.get(value)
                known[value] = Tensor(trace, value) if variable is None else variable
            return known[value]

        for node in self._graph.nodes:
            made = self._trained(node, read, trace) if trace.in_training(self) else None
            if made is None:
                made = trace.emit_all(node.op, *(read(v) if v else None for v in node.inputs))
            known.update(zip(node.outputs, made, strict=False))
        outputs = tuple(read(v) for v in self._graph.outputs)
        return outputs[0] if len(outputs) == 1 else outputs

    def _trained(
        self, node: Node, read: Callable[[Value], Tensor], trace: Trace
    ) -> tuple[Tensor, ...] | None:
        """What the node's operator gives in training; None where that is what it always gives."""
        if isinstance(node.op, Dropout):
            (x,) = node.inputs
            return (F.dropout(read(x), node.op.ratio),) if x else None
        if not isinstance(node.op, BatchNormalization):
            return None
        x, scale, bias, *statistics = (v for v in node.inputs if v is not None)
        mean, var = (self._variables.get(v) for v in statistics)
        if not (isinstance(mean, Buffer) and isinstance(var, Buffer)) or self._owners[mean].frozen:
            return None
        op, factors = node.op, (read(scale), read(bias))
        return (F.batch_norm(read(x), mean, var, *factors, training=True, eps=op.epsilon),)

    def replace_head(self, outputs: int) -> Self:
        """Gives the last dense layer or convolution of the file weights for so many outputs, drawn
        anew, and the network's outputs as `to_logits` does. Raises InputError where there is no
        such layer."""
        for node in reversed(self._graph.nodes):
            weight = self._weight(node)
            if weight is not None:
                self._renew(node, weight, outputs)
                return self.to_logits()
        raise InputError("the network has no head to replace", where=self._graph.name)

    def to_logits(self) -> Self:
        """Leaves out the softmax, its logarithm or the sigmoid at the end of the file: what losses
        such as cross_entropy take are the numbers before it."""
        self._graph = _with_logits(self._graph)
        return self

    def _weight(self, node: Node) -> Value | None:
        """The parameter that is the node's weight."""
        if not isinstance(node.op, Conv | Gemm | MatMul):
            return None
        value = node.inputs[1]
        return value if value is not None and value in self._variables else None

    def _renew(self, node: Node, weight: Value, outputs: int) -> None:
        """Draws weight and bias of the node for so many outputs."""
        dims = list(self._variables[weight].shape)
        is_first = isinstance(node.op, Conv) or (isinstance(node.op, Gemm) and node.op.transB)
        shape = (outputs, *(dims[1:] if is_first else dims[:-1]))
        drawn = weight_of(*shape)
        for bias in self._biases(node):
            self._keep(bias, bias_like((outputs,), drawn))
        data = drawn.data if is_first else np.moveaxis(drawn.data, 0, -1)
        self._keep(weight, Parameter(data))

    def _biases(self, node: Node) -> list[Value]:
        """The parameter that is the node's bias, or is added to what it gives."""
        added = [n for n in self._graph.users.get(node.output, ()) if isinstance(n.op, Add)]
        read = [*node.inputs[2:], *(v for n in added for v in n.inputs)]
        return [v for v in read if v is not None and v in self._variables]


def from_onnx(model: Any) -> ImportedNetwork:
    """The network of an ONNX model as a module: a path, its bytes, or an onnx.ModelProto. Raises
    ModelError, or its kind UnsupportedOpError, as `cnnc.load` does."""
    from ..onnx.load import load  # imports onnx, which a network does not need

    return ImportedNetwork(load(model))


def _names_of_nameless(graph: Graph) -> dict[Value, str]:
    """Names for parameters that PyTorch's exporter left without, as weights into which it folded
    batch norm: those that they would have in the module whose node reads them."""
    found: dict[Value, str] = {}
    for node in graph.nodes:
        path = _module_path(node.name)
        if not path or not isinstance(node.op, Conv | ConvTranspose | Gemm | MatMul):
            continue
        for value, last in zip(node.inputs[1:], ("weight", "bias"), strict=False):
            if value is not None and value.name.startswith(_NAMELESS):
                found.setdefault(value, f"{path}.{last}")
    return found


def _module_path(node: str) -> str:
    """The module's name in the network of a node that PyTorch's exporter called
    "/layer1/layer1.0/conv1/Conv": "layer1.0.conv1"."""
    path: list[str] = []
    for step in node.split("/")[1:-1]:
        if path and step.startswith(f"{path[-1]}."):
            path[-1] = step
        else:
            path.append(step)
    return ".".join(path)


def _with_logits(graph: Graph) -> Graph:
    """The graph whose outputs are logits, where nothing but their shape followed probabilities."""
    left_out: dict[Value, Value] = {}
    for value in graph.outputs:
        node = graph.producers.get(value)
        while node is not None and isinstance(node.op, Identity | Flatten | Reshape | Transpose):
            node = _producer(graph, node)
        if node is not None and isinstance(node.op, Softmax | LogSoftmax | Sigmoid):
            logits = node.inputs[0]
            assert logits is not None, "the operators' input is required"
            left_out[node.output] = logits
    nodes = (n.renamed(left_out) for n in graph.nodes if n.output not in left_out)
    return graph.with_nodes(nodes, left_out)


def _producer(graph: Graph, node: Node) -> Node | None:
    """The node that computes the node's first input."""
    (x, *_) = node.inputs
    return graph.producers.get(x) if x is not None else None


def _attribute(name: str) -> str:
    """The name, or where a module has something else of that name, one beside it."""
    return f"{name}_" if hasattr(Part, name) else name
