"""Differentiation of whole graphs: sums over paths, names, kinks, refusals."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from cnnc.compiler.autodiff import differentiate
from cnnc.compiler.ir.graph import Builder, Graph, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ir.text import print_graph
from cnnc.compiler.ir.types import Dim, DType, Symbol, TensorType
from cnnc.compiler.ir.verify import verify
from cnnc.compiler.ops.activation import (
    Clip,
    Elu,
    HardSigmoid,
    HardSwish,
    LeakyRelu,
    Relu,
    Selu,
    ThresholdedRelu,
)
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.dropout import Dropout
from cnnc.compiler.ops.elementwise import (
    Abs,
    Add,
    Ceil,
    Floor,
    Max,
    Min,
    Mul,
    PRelu,
    Round,
    WhereLess,
)
from cnnc.compiler.ops.logic import Cast
from cnnc.compiler.ops.norm import BatchNormalizationTraining
from cnnc.compiler.ops.pool import MaxPool, MaxPoolGradient
from cnnc.compiler.ops.power import Pow
from cnnc.compiler.ops.reduce import ReduceMax, ReduceMean, ReduceMin, ReduceProd, ReduceSum
from cnnc.errors import ModelError


def f32(*shape: Dim) -> TensorType:
    return TensorType(DType.FLOAT32, shape)


def summed(builder: Builder, y: Value) -> Value:
    return builder(ReduceSum(keepdims=False), y, name="loss")


def gradients(op: Operator, *arrays: list[float]) -> list[list[float]]:
    """The gradients of the sum of the operator's output."""
    builder = Builder("kinks")
    inputs = [builder.input(f"x{i}", f32(len(a))) for i, a in enumerate(arrays)]
    loss = summed(builder, builder(op, *inputs))
    whole = differentiate(builder.graph([]), loss, inputs)
    results = interpret(whole, [np.array(a, np.float32) for a in arrays])
    return [r.tolist() for r in results]


def test_gradients_at_kinks_are_pytorchs() -> None:
    assert gradients(Relu(), [-1, -0.0, 0, 1]) == [[0, 0, 0, 1]]
    assert gradients(Clip(0, 6), [-1, 0, 3, 6, 7]) == [[0, 0, 1, 0, 0]]
    assert gradients(LeakyRelu(0.5), [-1, 0, 1]) == [[0.5, 0.5, 1]]
    assert gradients(PRelu(), [-2, 0, 1], [0.5, 0.25, 0]) == [[0.5, 0.25, 1], [-2, 0, 0]]
    assert gradients(Elu(2.0), [0, 1]) == [[2, 1]]
    assert gradients(Selu(2.0, 0.5), [0, 1]) == [[1, 0.5]]
    assert gradients(ThresholdedRelu(0.5), [0, 0.5, 1]) == [[0, 0, 1]]
    assert gradients(HardSigmoid(0.25, 0.5), [-2, 0, 2]) == [[0, 0.25, 0]]
    assert gradients(HardSwish(), [-4, 0, 4]) == [[0, 0.5, 1]]
    assert gradients(Abs(), [-2, 0, 2]) == [[-1, 0, 1]]
    assert gradients(Max(), [1, 2, 3], [2, 2, 2]) == [[0, 0.5, 1], [1, 0.5, 0]]
    assert gradients(Min(), [1, 2, 3], [2, 2, 2]) == [[1, 0.5, 0], [0, 0.5, 1]]
    assert gradients(ReduceMax(keepdims=False), [1, 3, 3]) == [[0, 0.5, 0.5]]
    assert gradients(ReduceMin(keepdims=False), [1, 1, 3]) == [[0.5, 0.5, 0]]


def test_functions_of_steps_have_slope_zero_and_conversions_one() -> None:
    for op in (Round(), Ceil(), Floor()):
        assert gradients(op, [-0.5, 0, 1.25]) == [[0, 0, 0]]
    assert gradients(Cast("float32"), [0.1, 2]) == [[1, 1]]
    builder = Builder("double")
    x = builder.input("x", f32(2))
    loss = summed(builder, builder(Cast("float64"), x))
    whole = differentiate(builder.graph([loss]), loss, [x])
    assert whole.outputs[1].type == x.type
    assert interpret(whole, [np.ones(2, np.float32)])[1].tolist() == [1, 1]


def test_powers_at_zero() -> None:
    assert gradients(Pow(), [0, 0, -2, 3], [0, 2, 2, 0])[0] == [0, 0, -4, 0]
    assert gradients(Pow(), [0, 1], [2, 5])[1] == [0, 0]


def test_products_with_zeros() -> None:
    product = ReduceProd(keepdims=False)
    assert gradients(product, [2, -3, 4]) == [[-12, 8, -6]]
    assert gradients(product, [2, 0, 4]) == [[0, 8, 0]]
    assert gradients(product, [2, 0, 0]) == [[0, 0, 0]]


def test_large_numbers_make_no_nan() -> None:
    assert gradients(Elu(), [1e30, -1e30]) == [[1, 0]]
    assert gradients(Clip(-1, 1), [np.inf, -np.inf]) == [[0, 0]]


def test_gradients_of_all_paths_add_up() -> None:
    builder = Builder("paths")
    x = builder.input("x", f32(3))
    twice = builder(Add(), x, x)
    loss = summed(builder, builder(Mul(), twice, x))
    whole = differentiate(builder.graph([loss]), loss, [x, twice])
    value, dx, dtwice = interpret(whole, [np.array([1, 2, 3], np.float32)])
    assert value == 28
    assert dx.tolist() == [4, 8, 12]
    assert dtwice.tolist() == [1, 2, 3]


def test_what_is_only_compared_has_gradient_zero() -> None:
    builder = Builder("compared")
    x, y = builder.input("x", f32(2, 3)), builder.input("y", f32(3))
    double = builder(Add(), x, x)
    loss = summed(builder, builder(WhereLess(), double, y, y, y))
    whole = differentiate(builder.graph([]), loss, [x, y])
    dx, dy = interpret(whole, [np.ones((2, 3), np.float32), np.ones(3, np.float32)])
    assert dx.tolist() == [[0] * 3] * 2
    assert dy.tolist() == [2, 2, 2]


def test_the_backward_pass_of_a_convolution(golden: Callable[[str, str], None]) -> None:
    builder = Builder("net")
    x = builder.input("x", f32(2, 3, 5, 5))
    w = builder.parameter("w", np.zeros((4, 3, 3, 3), np.float32))
    conv = builder(Conv(pads=(1, 1, 1, 1)), x, w, name="conv", origins=("Conv_0",))
    loss = builder(ReduceMean(keepdims=False), builder(Relu(), conv, name="relu"), name="loss")
    whole = differentiate(builder.graph([loss]), loss, [w])
    verify(whole)
    golden("differentiate_conv", print_graph(whole))


def refused(graph: Graph, loss: Value, *wrt: Value) -> str:
    with pytest.raises(ModelError) as caught:
        differentiate(graph, loss, wrt)
    return str(caught.value)


def test_all_nodes_without_gradient_are_named() -> None:
    builder = Builder("net")
    x = builder.input("x", f32(1, 1, 4, 4))
    pooled = builder(MaxPool((2, 2)), x)
    dx = builder(MaxPoolGradient((2, 2)), x, pooled, name="a")
    dx = builder(MaxPoolGradient((2, 2)), dx, pooled, name="b")
    loss = summed(builder, dx)
    assert refused(builder.graph([]), loss, x) == (
        "net: there is no gradient of MaxPoolGradient (node a), MaxPoolGradient (node b)"
    )


def test_statistics_of_the_batch_have_no_gradient() -> None:
    builder = Builder("net")
    x = builder.input("x", f32(4, 3))
    vectors = [builder.input(f"v{i}", f32(3)) for i in range(4)]
    norm = builder.node(BatchNormalizationTraining(), [x, *vectors], name="norm")
    loss = summed(builder, norm.outputs[1])
    assert refused(builder.graph([]), loss, x) == (
        "net: there is no gradient of BatchNormalizationTraining (node norm)"
    )


def test_losses_that_are_no_number_are_refused() -> None:
    builder = Builder("net")
    x, n = builder.input("x", f32(4)), builder.input("n", f32(Symbol("N")))
    y, z = builder(Dropout(), x, name="drop"), builder(Relu(), n, name="relu")
    graph = builder.graph([])
    assert refused(graph, x, x) == "x: the graph does not compute the loss"
    assert refused(graph, y, x) == (
        "n: a shape has symbols: got float32[N]; bind them to sizes before differentiating"
    )
    graph, inputs = builder.graph([z]).bind({"N": 3}), graph.inputs
    assert refused(graph, graph.outputs[0], inputs[0]) == (
        "relu.out: the loss is not one floating number: got float32[3]; "
        "reduce it by a mean or a sum"
    )


def test_values_that_the_loss_does_not_read_are_refused() -> None:
    builder = Builder("net")
    x, other = builder.input("x", f32(4)), builder.input("other", f32(4))
    loss = summed(builder, x)
    assert refused(builder.graph([]), loss, x, other) == "other: the loss does not depend on it"
