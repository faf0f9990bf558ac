"""What a conversion function works with: the node that it converts, and the graph made so far."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cnnc.compiler.ir.graph import Builder, Value
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ir.types import TensorType
from cnnc.errors import ModelError, UnsupportedOpError

from .structure import SourceNode


def known_value(name: str, array: np.ndarray) -> Value:
    """A value whose elements the file holds: a parameter if floating and not a scalar, else a
    constant. Every initialiser with a payload becomes a parameter by this rule, as `scan` needs."""
    is_parameter = TensorType.of(array).dtype.is_float and array.ndim > 0
    return (Builder.parameter if is_parameter else Builder.constant)(name, array)


@dataclass(frozen=True)
class Context:
    """The conversion of one node. `opset` is the version of ONNX's operators in the model."""

    builder: Builder
    node: SourceNode
    opset: int

    def result(self, op: Operator, *inputs: Value | None) -> Value:
        """Appends the node that defines the source node's first output, under the source's
        names."""
        return self.builder.node(
            op,
            inputs,
            name=self.node.name,
            outputs=self.node.proto.output[:1],
            origins=(self.node.name,),
        ).output

    def step(self, op: Operator, *inputs: Value | None) -> Value:
        """Appends a node on the way to the result, where one source node becomes several."""
        name = f"{self.node.name}.{op.name}"
        return self.builder(op, *inputs, name=name, origins=(self.node.name,))

    def known(self, array: np.ndarray) -> Value:
        """The source node's first output as a value whose elements are known, without a node."""
        return known_value(self.node.proto.output[0], array)

    def constant(self, value: Value, name: str) -> np.ndarray:
        """The elements of an input that must be known, called `name` in ONNX. Raises ModelError."""
        if value.constant is None:
            raise self.error(
                f"{name} is not a constant",
                got=f"{value.role.value} {value.type}",
                remedy="export the model with constant folding, or with static shapes",
            )
        return value.constant

    def integers(self, value: Value, name: str) -> tuple[int, ...]:
        """The elements of an input that must be a known vector of whole numbers. Raises
        ModelError."""
        array = self.constant(value, name)
        if array.ndim != 1 or array.dtype.kind not in "iu":
            raise self.error(f"{name} is not a vector of integers", got=str(value.type))
        return tuple(array.tolist())

    def error(
        self, what: str, *, got: str = "", expected: str = "", remedy: str = ""
    ) -> ModelError:
        """The error for a node that breaks a law."""
        what = f"{self.node.proto.op_type}: {what}"
        return ModelError(what, where=self.node.name, got=got, expected=expected, remedy=remedy)

    def unsupported(self, what: str) -> UnsupportedOpError:
        """The error for a node that ONNX allows in a form that cnnc does not have."""
        line = f"{self.node.proto.op_type} (opset {self.opset}) {what}: {self.node.name}"
        return UnsupportedOpError([line])
