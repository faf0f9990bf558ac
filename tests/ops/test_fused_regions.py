"""Fusing nodes, and the region that a target sees."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cnnc.compiler.ir.expression import evaluate
from cnnc.compiler.ir.graph import Builder, Graph, Node, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import Dim, DType, Symbol, TensorType
from cnnc.compiler.ir.verify import verify
from cnnc.compiler.ops.activation import Relu, Sigmoid
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Add, Mul, Sub
from cnnc.compiler.ops.fused import Fused, fuse, region
from cnnc.compiler.ops.pool import MaxPool
from cnnc.errors import ModelError

N = Symbol("N")


def f32(*shape: Dim) -> TensorType:
    return TensorType(DType.FLOAT32, shape)


def residual_block(batch: Dim = 2) -> Graph:
    """relu(conv(x, w) + x) * sigmoid(relu(conv(x, w) + x)) * scale."""
    builder = Builder("block")
    x = builder.input("x", f32(batch, 3, 5, 7))
    w = builder.parameter("w", np.linspace(-1, 1, 81, dtype=np.float32).reshape(3, 3, 3, 3))
    scale = builder.parameter("scale", np.array([1, -2, 3], np.float32).reshape(3, 1, 1))
    conv = builder(Conv(pads=(1, 1, 1, 1)), x, w, None, name="conv", origins=["Conv_0"])
    total = builder(Add(), conv, x, name="add", origins=["Add_1"])
    relu = builder(Relu(), total, name="relu", origins=["Relu_2"])
    gate = builder(Sigmoid(), relu, name="gate", origins=["Swish_3"])
    swish = builder(Mul(), relu, gate, name="swish", origins=["Swish_3"])
    y = builder(Mul(), swish, scale, name="scaled", origins=["Mul_4"])
    return builder.graph([y])


def fuse_all(graph: Graph, anchor: Node | None) -> Graph:
    return replace(graph, nodes=(fuse(graph.nodes, anchor, graph.outputs[0]),))


def random_input(shape: tuple[int, ...]) -> np.ndarray:
    return np.random.default_rng(3).normal(size=shape)


def test_fuse_keeps_the_meaning_and_unites_the_origins() -> None:
    graph = residual_block()
    fused = fuse_all(graph, graph.nodes[0])
    verify(fused)
    (node,) = fused.nodes
    assert node.name == "conv"
    assert node.origins == ("Conv_0", "Add_1", "Relu_2", "Swish_3", "Mul_4")
    assert [v.name for v in node.inputs if v] == ["x", "w", "scale"]
    assert node.output is graph.outputs[0]
    x = random_input((2, 3, 5, 7))
    (expected,), (got,) = (interpret(g, [x], np.float64) for g in (graph, fused))
    np.testing.assert_array_equal(got, expected)
    assert node.flops == sum(n.flops for n in graph.nodes)
    assert node.op.terms(node.input_types) == 28


def test_fuse_asks_no_operator_again_for_types(monkeypatch: pytest.MonkeyPatch) -> None:
    graph = residual_block()

    def infer(*_: object) -> tuple[TensorType, ...]:
        raise AssertionError("the nodes have their types")

    for operator in (Conv, Add, Relu, Sigmoid, Mul):
        monkeypatch.setattr(operator, "infer", infer)
    fused = fuse(graph.nodes, graph.nodes[0], graph.outputs[0])
    assert isinstance(fused.op, Fused)
    assert [n.output_types for n in fused.op.body.nodes] == [n.output_types for n in graph.nodes]


def test_region_of_a_fused_node() -> None:
    graph = residual_block()
    (node,) = fuse_all(graph, graph.nodes[0]).nodes
    seen = region(node)
    assert seen.anchor is not None
    assert seen.anchor.op == Conv(pads=(1, 1, 1, 1))
    assert seen.inputs == (0, 1, None)
    assert seen.operands == (0, 2)
    relu = "max(add($0, $1), 0.0)"
    sigmoid = f"div(1.0, add(exp(neg({relu})), 1.0))"
    assert str(seen.epilogue) == f"mul(mul({relu}, {sigmoid}), $2)"


def test_region_means_what_the_node_means() -> None:
    graph = residual_block()
    (node,) = fuse_all(graph, graph.nodes[0]).nodes
    seen = region(node)
    assert seen.anchor is not None
    arrays = [random_input(v.type.dims) for v in node.inputs if v]
    (heavy,) = seen.anchor.op.reference(*(None if i is None else arrays[i] for i in seen.inputs))
    got = evaluate(seen.epilogue, [heavy, *(arrays[i] for i in seen.operands)])
    np.testing.assert_array_equal(got, node.op.reference(*arrays)[0])


def test_fusing_a_fused_node_takes_its_body_apart() -> None:
    graph = residual_block()
    whole = fuse(graph.nodes, graph.nodes[0], graph.outputs[0])
    first = fuse(graph.nodes[:2], graph.nodes[0], graph.nodes[1].output)
    tail = fuse(graph.nodes[3:5], None, graph.nodes[4].output)
    node = fuse([first, graph.nodes[2], tail, graph.nodes[5]], first, graph.outputs[0])
    assert isinstance(node.op, Fused)
    assert [type(n.op) for n in node.op.body.nodes] == [Conv, Add, Relu, Sigmoid, Mul, Mul]
    assert (node.name, node.origins, node.inputs) == ("conv", whole.origins, whole.inputs)
    assert str(region(node).epilogue) == str(region(whole).epilogue)
    arrays = [random_input(v.type.dims) for v in node.inputs if v]
    np.testing.assert_array_equal(node.op.reference(*arrays), whole.op.reference(*arrays))


def test_two_nodes_may_share_one_fused_operator() -> None:
    builder = Builder("g")
    x = builder.input("x", f32(3))
    once = fuse_all(square_and_shift(x), None).nodes[0]
    again = Node(once.op, once.outputs, (Value("z", x.type),), "again")
    node = fuse([once, again], None, again.output)
    (y,) = node.op.reference(np.array([2.0, 3.0, 0.5]))
    np.testing.assert_array_equal(y, [(4 - 2) * (4 - 2) - 2, (9 - 3) ** 2 - 6, (-0.25) ** 2 + 0.25])


def square_and_shift(x: Value) -> Graph:
    """x * x - x."""
    builder = Builder("square")
    square = builder(Mul(), x, x)
    y = builder(Sub(), square, x)
    return replace(builder.graph([y]), inputs=(x,))


def test_regions_of_plain_nodes() -> None:
    builder = Builder("g")
    x = builder.input("x", f32(1, 3, 4, 4))
    pool = builder.node(MaxPool((2, 2)), [x])
    seen = region(pool)
    assert seen.anchor is pool
    assert (seen.inputs, seen.operands, str(seen.epilogue)) == ((0,), (), "$0")
    w = builder.parameter("w", np.ones((2, 3, 1, 1), np.float32))
    assert region(builder.node(Conv(), [x, w, None])).inputs == (0, 1, None)
    add = region(builder.node(Add(), [x, x]))
    assert add.anchor is None
    assert (add.inputs, add.operands, str(add.epilogue)) == ((), (0, 1), "add($0, $1)")


def test_region_of_a_chain_without_an_anchor() -> None:
    graph = square_and_shift(Builder("g").input("x", f32(3)))
    seen = region(fuse_all(graph, None).nodes[0])
    assert seen.anchor is None
    assert (seen.inputs, seen.operands, str(seen.epilogue)) == ((), (0,), "sub(mul($0, $0), $0)")


def test_an_elementwise_node_may_come_before_the_anchor() -> None:
    builder = Builder("g")
    x, gate = builder.input("x", f32(1, 2, 4, 4)), builder.input("gate", f32(1, 2, 1, 1))
    open_ = builder.node(Sigmoid(), [gate])
    pool = builder.node(MaxPool((2, 2)), [x])
    y = builder.node(Mul(), [pool.output, open_.output])
    seen = region(fuse([open_, pool, y], pool, y.output))
    assert (seen.inputs, seen.operands) == ((1,), (0,))
    assert str(seen.epilogue) == "mul($0, div(1.0, add(exp(neg($1)), 1.0)))"


def test_binding_a_symbol_binds_the_body() -> None:
    graph = residual_block(N)
    fused = fuse_all(graph, graph.nodes[0])
    verify(fused)
    bound = fused.bind({"N": 4})
    verify(bound)
    op = bound.nodes[0].op
    assert isinstance(op, Fused)
    assert op.body.inputs[0].type == f32(4, 3, 5, 7)
    assert bound.nodes[0].flops == sum(n.flops for n in graph.bind({"N": 4}).nodes)
    original = fused.nodes[0].op
    assert isinstance(original, Fused)
    assert original.body.inputs[0].type == f32(N, 3, 5, 7)


def test_a_body_with_the_right_types_is_not_copied() -> None:
    graph = residual_block()
    node = fuse(graph.nodes, graph.nodes[0], graph.outputs[0])
    assert node.op.retyped(*node.input_types) is node.op


def test_operators_with_different_bodies_differ() -> None:
    graph = residual_block()
    a, b = (fuse(graph.nodes, graph.nodes[0], graph.outputs[0]).op for _ in range(2))
    assert a == a
    assert a != b
    assert len({a, b}) == 2


def refusal(nodes: list[Node], anchor: Node | None) -> str:
    with pytest.raises(ModelError) as caught:
        fuse(nodes, anchor, nodes[-1].output)
    return str(caught.value)


def test_refuses_what_is_no_epilogue() -> None:
    builder = Builder("g")
    x = builder.input("x", f32(1, 2, 4, 4))
    wide = builder.input("wide", f32(3, 2, 3, 3))
    relu = builder.node(Relu(), [x])
    pool = builder.node(MaxPool((2, 2)), [relu.output])
    again = builder.node(MaxPool((2, 2)), [pool.output])
    add = builder.node(Add(), [pool.output, wide])
    assert (
        refusal([pool, again], pool) == "a node beside the anchor is not elementwise: got MaxPool"
    )
    assert refusal([pool], None) == "a node beside the anchor is not elementwise: got MaxPool"
    assert refusal([relu, pool], pool) == (
        f"the anchor reads what is no input of the body: got {pool.name}"
    )
    assert refusal([pool, add], pool) == (
        "the epilogue changes the shape of the anchor's output: "
        "got float32[3,2,3,3], expected float32[1,2,3,3]"
    )


def test_refuses_a_body_that_does_not_fit() -> None:
    graph = residual_block()
    fused = fuse(graph.nodes, graph.nodes[0], graph.outputs[0])
    assert isinstance(fused.op, Fused)
    types = fused.input_types
    with pytest.raises(ModelError) as caught:
        fused.op.infer(*types[:2])  # type: ignore[arg-type]
    assert str(caught.value) == "inputs do not fit the body: got 2 of 2 present, expected 3"
    with pytest.raises(ModelError) as caught:
        fused.op.infer(f32(2, 4, 5, 7), *types[1:])  # type: ignore[arg-type]
    assert str(caught.value).startswith("conv: Conv: x has 4 channels, w with group=1 expects 3")
    for anchor in (-2, 6):
        with pytest.raises(ModelError) as caught:
            Fused(fused.op.body, anchor).infer(*types)  # type: ignore[arg-type]
        message = f"anchor is no node of the body: got {anchor}, expected -1 to 5"
        assert str(caught.value) == message
    body = fused.op.body
    two = replace(body, outputs=(*body.outputs, body.nodes[0].output))
    with pytest.raises(ModelError) as caught:
        Fused(two, 0).infer(*types)  # type: ignore[arg-type]
    assert str(caught.value) == "body has not exactly one result: got 2"


def test_outputs_of_maps_are_of_one_type() -> None:
    builder = Builder("map")
    a, b = builder.input("a", f32(3)), builder.input("b", f32(2, 3))
    once, again = builder.node(Add(), [a, a]), builder.node(Add(), [a, b])
    with pytest.raises(ModelError, match="body has not exactly one result: got 2"):
        fuse([once, again], None, once.output, again.output)
