"""The verifier takes good graphs and refuses each broken law by name."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cnnc.compiler.ir.graph import Builder, Graph, Node, Role, Value
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ir.verify import verify
from cnnc.compiler.ops.activation import Relu
from cnnc.compiler.ops.elementwise import Add
from cnnc.compiler.ops.fused import Fused, fuse
from cnnc.compiler.ops.shape import Flatten
from cnnc.errors import ModelError

VECTOR = TensorType(DType.FLOAT32, (3,))


def chain() -> Graph:
    """relu(x + c) + p, which also becomes the new state."""
    builder = Builder("chain")
    x = builder.input("x", VECTOR)
    c = builder.constant("c", np.ones(3, np.float32))
    p = builder.parameter("p", np.ones(3, np.float32))
    state = Value("s", VECTOR, Role.STATE)
    y = builder(Relu(), builder(Add(), x, c, name="add"), name="relu")
    z = builder(Add(), y, p, name="last")
    return builder.graph([z], [(z, state)])


def refusal(graph: Graph) -> str:
    with pytest.raises(ModelError) as caught:
        verify(graph)
    return str(caught.value)


def with_node(graph: Graph, position: int, node: Node) -> Graph:
    return replace(graph, nodes=(*graph.nodes[:position], node, *graph.nodes[position + 1 :]))


def with_source(graph: Graph, value: Value) -> Graph:
    """The graph whose first node reads `value` instead of the constant."""
    add = graph.nodes[0]
    return with_node(graph, 0, replace(add, inputs=(add.inputs[0], value)))


def test_takes_a_good_graph() -> None:
    verify(chain())
    verify(Graph("empty", (), (), ()))


def test_takes_parameters_without_elements() -> None:
    verify(with_source(chain(), Value("q", VECTOR, Role.PARAMETER)))


def test_order() -> None:
    graph = chain()
    swapped = replace(graph, nodes=(graph.nodes[1], graph.nodes[0], graph.nodes[2]))
    assert refusal(swapped) == "relu: a value is used before it is defined: got local add.out"
    strange = replace(graph, inputs=())
    assert refusal(strange) == "add: a value is used before it is defined: got input x"
    loose = replace(graph, outputs=(Value("lost", VECTOR),))
    assert refusal(loose) == "chain: a value is used before it is defined: got local lost"
    unknown = replace(graph, updates=((Value("lost", VECTOR), graph.updates[0][1]),))
    assert refusal(unknown) == "chain: a value is used before it is defined: got local lost"


def test_one_definition() -> None:
    graph = chain()
    twice = replace(graph, nodes=(*graph.nodes, graph.nodes[0]))
    assert refusal(twice) == "add: a value is defined twice: got add.out"
    assert refusal(replace(graph, inputs=graph.inputs * 2)) == (
        "chain: a value is defined twice: got x"
    )


def test_types() -> None:
    graph = chain()
    wrong = replace(graph.nodes[1], outputs=(Value("y", TensorType(DType.FLOAT32, (4,))),))
    assert refusal(with_node(graph, 1, wrong)) == (
        "relu: types of the outputs are not those that the operator infers: "
        "got float32[4], expected float32[3]"
    )
    more = replace(graph.nodes[1], outputs=(*graph.nodes[1].outputs, Value("y", VECTOR)))
    assert refusal(with_node(graph, 1, more)) == (
        "relu: types of the outputs are not those that the operator infers: "
        "got float32[3], float32[3], expected float32[3]"
    )


def test_the_operators_own_laws() -> None:
    graph = chain()
    broken = replace(graph.nodes[1], op=Flatten(7))
    assert refusal(with_node(graph, 1, broken)) == (
        "relu: Flatten: axis is out of range: got 7, expected -1 to 1"
    )
    absent = replace(graph.nodes[0], inputs=(graph.inputs[0], None))
    assert refusal(with_node(graph, 0, absent)) == "add: Add: input b is missing"


def test_roles() -> None:
    graph = chain()
    local = Value("x", VECTOR)
    assert refusal(replace(graph, inputs=(local,))) == (
        "chain: a graph input has another role: got local x"
    )
    made = replace(graph.nodes[1], outputs=(Value("y", VECTOR, Role.PARAMETER),))
    assert refusal(with_node(graph, 1, made)) == "relu: an output is not local: got param y"


def test_elements() -> None:
    graph = chain()
    assert refusal(with_source(graph, Value("k", VECTOR, Role.CONSTANT))) == (
        "add: a constant has no elements: got const k"
    )
    for role in (Role.CONSTANT, Role.PARAMETER, Role.STATE):
        double = Value("k", VECTOR, role, np.ones(3))
        assert refusal(with_source(graph, double)) == (
            "add: elements of k do not have its type: got float64[3], expected float32[3]"
        )
    long = Value("k", VECTOR, Role.PARAMETER, np.ones(4, np.float32))
    assert refusal(with_source(graph, long)) == (
        "add: elements of k do not have its type: got float32[4], expected float32[3]"
    )


def test_updates() -> None:
    graph = chain()
    ((new, state),) = graph.updates
    parameter = Value("p", VECTOR, Role.PARAMETER)
    assert refusal(replace(graph, updates=((new, parameter),))) == (
        "chain: an update replaces what is no state: got param p"
    )
    assert refusal(replace(graph, updates=((new, state), (new, state)))) == (
        "chain: a state is updated twice: got s"
    )
    wide = Value("s", TensorType(DType.FLOAT32, (4,)), Role.STATE)
    assert refusal(replace(graph, updates=((new, wide),))) == (
        "chain: the update of s has another type: got float32[3], expected float32[4]"
    )


def test_bodies() -> None:
    graph = chain()
    node = fuse(graph.nodes[:2], None, graph.nodes[1].output)
    fused = replace(graph, nodes=(node, graph.nodes[2]))
    verify(fused)
    assert isinstance(node.op, Fused)
    body = node.op.body
    bad = replace(body, nodes=(body.nodes[1], body.nodes[0]))
    broken = replace(node, op=Fused(bad, -1))
    assert refusal(replace(graph, nodes=(broken, graph.nodes[2]))) == (
        "relu: a value is used before it is defined: got local add.out"
    )


def test_leaves_out_nodes_that_are_known_to_be_good() -> None:
    graph = chain()
    wrong = replace(graph.nodes[1], outputs=(Value("y", TensorType(DType.FLOAT32, (4,))),))
    lone = replace(graph, nodes=(graph.nodes[0], wrong), outputs=wrong.outputs, updates=())
    with pytest.raises(ModelError, match="relu: types of the outputs"):
        verify(lone, before=graph)
    verify(lone, before=lone)
    swapped = replace(graph, nodes=(graph.nodes[1], graph.nodes[0], graph.nodes[2]))
    with pytest.raises(ModelError, match="relu: a value is used before it is defined"):
        verify(swapped, before=graph)
