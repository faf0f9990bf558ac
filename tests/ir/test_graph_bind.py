"""Binding symbols: every type is inferred anew, and nothing else changes."""

from __future__ import annotations

import numpy as np
import pytest

from cnnc.compiler.ir.graph import Builder, Graph, Role, Value
from cnnc.compiler.ir.types import DType, Symbol, TensorType
from cnnc.compiler.ir.verify import verify
from cnnc.compiler.ops.activation import Relu
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.linear import MatMul
from cnnc.compiler.ops.shape import Flatten
from cnnc.errors import ModelError


def network() -> Graph:
    builder = Builder("net")
    x = builder.input("x", TensorType(DType.FLOAT32, (Symbol("N"), 1, Symbol("H"), 4)))
    w = builder.parameter("w", np.ones((2, 1, 3, 3), np.float32))
    fc = builder.parameter("fc", np.ones((8, 5), np.float32))
    h = builder.node(
        Conv(strides=(2, 2), pads=(1, 1, 1, 1)), [x, w], name="conv", outputs=["h"], origins=["C"]
    )
    y = builder(MatMul(), builder(Flatten(), h.output, name="flat"), fc, name="fc")
    clipped = builder(Relu(), w, name="clip")
    return builder.graph([y, x], [(clipped, Value("s", w.type, Role.STATE))])


def test_bind_infers_every_type() -> None:
    graph = network()
    bound = graph.bind({"N": 3, "H": 4})
    verify(bound)
    assert [str(n.output.type) for n in bound.nodes] == [
        "float32[3,2,2,2]",
        "float32[3,8]",
        "float32[3,5]",
        "float32[2,1,3,3]",
    ]
    ((new, state),) = bound.updates
    assert new is bound.nodes[3].output
    assert state is graph.updates[0][1]
    assert graph.symbols == ("N", "H")
    assert bound.symbols == ()
    assert bound.outputs == (bound.nodes[2].output, bound.inputs[0])
    first, before = bound.nodes[0], graph.nodes[0]
    assert (first.op, first.name, first.origins) == (before.op, "conv", ("C",))
    assert first.output.name == "h"
    assert first.inputs[1] is before.inputs[1]


def test_bind_of_some_symbols_leaves_the_others() -> None:
    bound = network().bind({"H": 4})
    assert bound.symbols == ("N",)
    assert str(bound.outputs[0].type) == "float32[N,5]"


def test_bind_leaves_the_graph_as_it_was() -> None:
    graph = network()
    graph.bind({"N": 3, "H": 4})
    assert str(graph.nodes[0].output.type) == "float32[N,2,(H-1)//2+1,2]"


def test_bind_refuses_sizes_that_an_operator_refuses() -> None:
    with pytest.raises(ModelError) as caught:
        network().bind({"N": 3, "H": 9})
    assert str(caught.value) == (
        "fc: MatMul: a has 20 columns, b has 8 rows: got a float32[3,20], b float32[8,5]"
    )
