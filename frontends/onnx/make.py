"""Small ONNX models made from scratch, of one heavy operator or a few, for measuring and tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from onnx import TensorProto, helper, numpy_helper

_OPSET = 20
_IR_VERSION = 9  # the one of that opset


class NodeSpec(NamedTuple):
    """A node with one output."""

    op: str
    inputs: tuple[str, ...]
    output: str
    attributes: Mapping[str, Any]


def make_model(
    name: str,
    inputs: Mapping[str, Sequence[int]],
    parameters: Mapping[str, np.ndarray],
    nodes: Sequence[NodeSpec],
    output: tuple[str, Sequence[int]],
) -> bytes:
    """A model of float32 tensors, serialised: inputs by name with their shapes, parameters with
    their elements, nodes in order, named like their outputs; one output with its shape."""
    ends = [
        helper.make_tensor_value_info(end, TensorProto.FLOAT, list(shape))
        for end, shape in [*inputs.items(), output]
    ]
    graph = helper.make_graph(
        [
            helper.make_node(n.op, n.inputs, [n.output], name=n.output, **n.attributes)
            for n in nodes
        ],
        name,
        ends[:-1],
        ends[-1:],
        [numpy_helper.from_array(array, key) for key, array in parameters.items()],
    )
    opsets = [helper.make_opsetid("", _OPSET)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=_IR_VERSION)
    data: bytes = model.SerializeToString()
    return data
