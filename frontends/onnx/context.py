"""What a conversion function works with: the node that it converts, and the graph made so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cnnc.compiler.ir.graph import Builder, Node, Role, Value
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ir.types import Dim, DType, Symbol, TensorType
from cnnc.compiler.ops.logic import Cast
from cnnc.errors import ModelError, UnknownSizesError, UnknownValuesError, UnsupportedOpError

from .scan import MIN_PAYLOAD_BYTES
from .structure import SourceNode

MAX_CONSTANT_BYTES = 64 << 10
_MOST_FOLDED = 256  # nodes that are evaluated for one number
KNOWN = "known"  # names the builder of nodes that are evaluated at once


def known_value(name: str, array: np.ndarray) -> Value:
    """A value whose elements the file holds: a parameter if floating and not a scalar, else a
    constant. Every initialiser with a payload becomes a parameter by this rule, as `scan` needs."""
    is_parameter = TensorType.of(array).dtype.is_float and array.ndim > 0
    return (Builder.parameter if is_parameter else Builder.constant)(name, array)


@dataclass(frozen=True)
class Context:
    """The conversion of one node. `opset` is the version of ONNX's operators in the model.
    `symbolic` holds, for values that are no more than integers known at load time but for sizes
    that are symbols, their elements as an array of objects: no node computes such a value."""

    builder: Builder
    node: SourceNode
    opset: int
    symbolic: dict[Value, np.ndarray]

    def result(self, op: Operator, *inputs: Value | None) -> Value:
        """Appends the node that defines the source node's first output, under the source's
        names."""
        return self.output(0, op, *inputs)

    def output(self, index: int, op: Operator, *inputs: Value | None) -> Value:
        """Appends the node that defines the source node's output of that index."""
        self._check_computed(inputs)
        return self.builder.node(
            op,
            inputs,
            name=f"{self.node.name}.{index}" if index else self.node.name,
            outputs=[name for name in self.node.proto.output[index : index + 1] if name],
            origins=(self.node.name,),
        ).output

    def wants(self, index: int) -> bool:
        """True when the source node has an output of that index."""
        return any(self.node.proto.output[index : index + 1])

    def step(self, op: Operator, *inputs: Value | None) -> Value:
        """Appends a node on the way to the result, where one source node becomes several."""
        self._check_computed(inputs)
        name = f"{self.node.name}.{op.name}"
        return self.builder(op, *inputs, name=name, origins=(self.node.name,))

    def _check_computed(self, inputs: Sequence[Value | None]) -> None:
        """Raises UnsupportedOpError for an input that stands for symbols alone: no node of the
        graph computes it."""
        if self.builder.name != KNOWN and any(v in self.symbolic for v in inputs):
            raise self.unsized("on sizes that are not known before the run")

    def known(self, array: np.ndarray) -> Value:
        """The source node's first output as a value whose elements are known, without a node."""
        return known_value(self.node.proto.output[0], array)

    def evaluated(self, array: np.ndarray, index: int = 0) -> Value:
        """The source node's output of that index as what was evaluated: a constant, or a parameter
        where it is large. An array of objects holds integers and symbols."""
        name = self.node.proto.output[index]
        if array.dtype != object:
            is_small = array.nbytes <= MAX_CONSTANT_BYTES
            return Builder.constant(name, array) if is_small else known_value(name, array)
        if not any(isinstance(d, Symbol) for d in array.reshape(-1)):
            return Builder.constant(name, array.astype(np.int64))
        value = Value(name, TensorType(DType.INT64, array.shape))
        self.symbolic[value] = array
        return value

    def numbers(self, value: Value) -> np.ndarray | None:
        """The elements of a value where they are known: a constant's, or integers and symbols."""
        return value.constant if value.constant is not None else self.symbolic.get(value)

    def movable(self, value: Value) -> np.ndarray | None:
        """The elements of a value that are known, or those of a parameter so small that `scan`
        leaves it in its digest."""
        is_small = value.role is Role.PARAMETER and value.type.size_bytes < MIN_PAYLOAD_BYTES
        return value.data if is_small else self.numbers(value)

    def constant(self, value: Value, name: str) -> np.ndarray:
        """The elements of an input that must be known, called `name` in ONNX: those of a constant,
        or of a parameter so small that `scan` leaves it in its digest. Raises ModelError."""
        if value in self.symbolic:
            raise self.unsized(f"with {name} that depends on sizes not known before the run")
        array = self._folded(value)
        if array is None:
            raise self.unknown([value]) or self.error(
                f"{name} is not a constant",
                got=f"{value.role.value} {value.type}",
                remedy="export the model with constant folding, or with static shapes",
            )
        return array

    def _folded(self, value: Value) -> np.ndarray | None:
        """The elements of a value that are known, or that a few nodes made so far compute of known
        ones; None where one of these is large, or has sizes that are symbols."""
        needed, nodes = {value}, list[Node]()
        for node in reversed(self.builder.nodes if self.movable(value) is None else ()):
            if needed.isdisjoint(node.outputs):
                continue
            types = node.output_types
            if any(not t.is_static or t.size_bytes > MAX_CONSTANT_BYTES for t in types):
                return None
            nodes.append(node)
            if len(nodes) > _MOST_FOLDED:
                return None
            needed.update(v for v in node.inputs if v and self.movable(v) is None)
        arrays: dict[Value, np.ndarray] = {}
        for node in reversed(nodes):
            inputs = [
                None if v is None else arrays[v] if v in arrays else self.movable(v)
                for v in node.inputs
            ]
            pairs = zip(node.inputs, inputs, strict=True)
            if any(v and (a is None or a.dtype == object) for v, a in pairs):
                return None
            with np.errstate(all="ignore"):
                results = node.op.reference(*inputs)
            arrays.update(zip(node.outputs, map(np.asarray, results), strict=True))
        return arrays[value] if value in arrays else self.movable(value)

    def unknown(self, values: Sequence[Value]) -> UnknownValuesError | None:
        """The error that asks for the elements of the graph inputs which these values are made of;
        None where that are not only vectors and scalars."""
        producers = {v: node for node in self.builder.nodes for v in node.outputs}
        found: dict[Value, None] = {}
        pending = list(values)
        while pending:
            value = pending.pop()
            if value.role is Role.INPUT:
                found[value] = None
            elif value in producers:
                pending += [v for v in producers[value].inputs if v is not None]
        if not found or any(v.type.rank > 1 for v in found):
            return None
        return UnknownValuesError([v.name for v in found], where=self.node.name)

    def scalar(self, value: Value, name: str) -> float:
        """The one element of an input that must be known. Raises ModelError."""
        array = self.constant(value, name)
        if array.size != 1:
            raise self.error(f"{name} is not a scalar", got=str(value.type))
        return float(array.item())

    def number(self, number: float, dtype: DType) -> Value:
        """A constant scalar."""
        return self.builder.constant(f"{number:g}", np.array(number, dtype.numpy))

    def cast(self, value: Value, dtype: DType) -> Value:
        """The value in that element type."""
        return value if value.type.dtype is dtype else self.step(Cast(dtype.value), value)

    def integers(self, value: Value, name: str) -> tuple[int, ...]:
        """The elements of an input that must be a known vector of whole numbers. Raises
        ModelError."""
        array = self.constant(value, name)
        if array.ndim != 1 or array.dtype.kind not in "iu":
            raise self.error(f"{name} is not a vector of integers", got=str(value.type))
        return tuple(array.reshape(-1).tolist())

    def dims(self, value: Value, name: str) -> tuple[Dim, ...]:
        """The elements of an input that must be a known shape, of which symbols may be a part.
        Raises ModelError."""
        if value in self.symbolic and value.type.rank == 1:
            return tuple(self.symbolic[value].tolist())
        return self.integers(value, name)

    def error(
        self, what: str, *, got: str = "", expected: str = "", remedy: str = ""
    ) -> ModelError:
        """The error for a node that breaks a law."""
        what = f"{self.node.proto.op_type}: {what}"
        return ModelError(what, where=self.node.name, got=got, expected=expected, remedy=remedy)

    def unsupported(self, what: str) -> UnsupportedOpError:
        """The error for a node that ONNX allows in a form that cnnc does not have."""
        return UnsupportedOpError([self._line(what)])

    def unsized(self, what: str) -> UnknownSizesError:
        """The error for a node that cnnc has, but only where sizes are known that here are
        symbols."""
        return UnknownSizesError([self._line(what)])

    def _line(self, what: str) -> str:
        return f"{self.node.proto.op_type} (opset {self.opset}) {what}: {self.node.name}"
