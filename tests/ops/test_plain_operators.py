# ruff: noqa: E501 (tables of refusals: one a line)
"""Elementwise, linear, normalising and shape operators: edges, symbols, costs, refusals."""

from __future__ import annotations

import numpy as np
import pytest

from cnnc.compiler.ir.graph import Builder
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ir.types import Dim, DType, Symbol, TensorType
from cnnc.compiler.ops.activation import Relu, Sigmoid, Tanh
from cnnc.compiler.ops.dropout import Dropout
from cnnc.compiler.ops.elementwise import Add, Div, Mul, Sqrt
from cnnc.compiler.ops.linear import Gemm, MatMul
from cnnc.compiler.ops.norm import BatchNormalization
from cnnc.compiler.ops.reduce import Softmax
from cnnc.compiler.ops.shape import Flatten, Identity, Reshape, Transpose
from cnnc.errors import ModelError

N = Symbol("N")


def f32(*shape: Dim) -> TensorType:
    return TensorType(DType.FLOAT32, shape)


def test_activations_at_their_edges() -> None:
    x = np.array([-np.inf, -1e4, -0.0, 0.0, 1e4, np.inf, np.nan], np.float32)
    np.testing.assert_array_equal(Relu().reference(x)[0], [0, 0, 0, 0, 1e4, np.inf, np.nan])
    np.testing.assert_array_equal(Sigmoid().reference(x)[0], [0, 0, 0.5, 0.5, 1, 1, np.nan])
    np.testing.assert_array_equal(Tanh().reference(x)[0], [-1, -1, 0, 0, 1, 1, np.nan])


def test_division_and_root_follow_ieee() -> None:
    a, b = np.array([1, -1, 0], np.float32), np.zeros(3, np.float32)
    np.testing.assert_array_equal(Div().reference(a, b)[0], [np.inf, -np.inf, np.nan])
    np.testing.assert_array_equal(Sqrt().reference(a)[0], [1, np.nan, 0])


def test_softmax_of_large_numbers() -> None:
    x = np.array([[1e30, 1e30, -1e30], [-1e30, -1e30, -1e30]], np.float32)
    expected = np.array([[0.5, 0.5, 0], [1 / 3, 1 / 3, 1 / 3]], np.float32)
    np.testing.assert_array_equal(Softmax().reference(x)[0], expected)


COSTS: list[tuple[Operator, list[TensorType], int]] = [
    (Add(), [f32(2, 3), f32(3)], 6),
    (Sigmoid(), [f32(2, 3)], 4 * 6),
    (MatMul(), [f32(2, 3, 4), f32(4, 5)], 2 * 2 * 3 * 4 * 5),
    (Gemm(), [f32(3, 4), f32(4, 5)], 2 * 3 * 4 * 5),
    (Gemm(transA=True), [f32(4, 3), f32(4, 5), f32(5)], 2 * 3 * 4 * 5 + 15),
    (BatchNormalization(), [f32(2, 3, 4), *[f32(3)] * 4], 2 * 24),
    (Softmax(), [f32(2, 3)], 5 * 6),
    (Flatten(), [f32(2, 3)], 0),
]


@pytest.mark.parametrize(("op", "types", "flops"), COSTS)
def test_costs(op: Operator, types: list[TensorType], flops: int) -> None:
    assert op.flops(tuple(types), op.infer(*types)) == flops


SYMBOLS: list[tuple[Operator, list[TensorType], str]] = [
    (Add(), [f32(N, 3), f32(3)], "[N,3]"),
    (MatMul(), [f32(N, 4), f32(4, 5)], "[N,5]"),
    (MatMul(), [f32(N, 2, 3, 4), f32(4, 5)], "[N,2,3,5]"),
    (MatMul(), [f32(3, N), f32(4, 5)], "[3,5]"),
    (Gemm(transB=True), [f32(N, 4), f32(5, 4), f32(5)], "[N,5]"),
    (Reshape((0, -1)), [f32(N, 16, 4, 4)], "[N,256]"),
    (Reshape((-1, 256)), [f32(N, 16, 4, 4)], "[N,256]"),
    (Reshape((-1,)), [f32(N, 16, 4, 4)], "[256*N]"),
    (Reshape((-1, 5)), [f32(N, 16)], "[(16*N)/(5),5]"),
    (Reshape((1, 256)), [f32(N, 16, 4, 4)], "[1,256]"),
    (Flatten(), [f32(N, 3, 4)], "[N,12]"),
    (Flatten(2), [f32(N, 3, 4)], "[3*N,4]"),
    (Transpose((1, 0)), [f32(N, 3)], "[3,N]"),
    (BatchNormalization(), [f32(N, Symbol("C"), 4), *[f32(3)] * 4], "[N,C,4]"),
    (Softmax(0), [f32(N, 3)], "[N,3]"),
]


@pytest.mark.parametrize(("op", "types", "shape"), SYMBOLS)
def test_symbols(op: Operator, types: list[TensorType], shape: str) -> None:
    assert str(op.infer(*types)[0]) == "float32" + shape


def test_what_a_symbol_hid_is_refused_when_it_is_bound() -> None:
    builder = Builder("g")
    x = builder.input("x", f32(N, 16))
    graph = builder.graph([builder(Reshape((1, 16)), x, name="flat")])
    assert graph.bind({"N": 1}).outputs[0].type == f32(1, 16)
    with pytest.raises(ModelError) as caught:
        graph.bind({"N": 2})
    assert str(caught.value) == (
        "flat: Reshape: x has 32 elements, which do not fill the shape: "
        "got x float32[2,16], shape [1,16]"
    )


REFUSALS: list[tuple[Operator, list[TensorType], str]] = [
    (Mul(), [f32(2, 3), f32(2)], "shapes do not broadcast: got [2,3] and [2]"),
    (Add(), [f32(2), TensorType(DType.FLOAT16, (2,))], "elements of b and a differ in type: got float16, expected float32"),
    (MatMul(), [f32(3, 4), f32(5, 6)], "a has 4 columns, b has 5 rows: got a float32[3,4], b float32[5,6]"),
    (MatMul(), [f32(4), f32(5)], "a has 4 columns, b has 5 rows: got a float32[4], b float32[5]"),
    (MatMul(), [f32(2, 3, 4), f32(3, 4, 5)], "shapes do not broadcast: got [2] and [3]"),
    (MatMul(), [f32(), f32(5)], "rank of a is out of range: got float32[], expected 1 or more"),
    (Gemm(), [f32(3, 4), f32(3, 4)], "A has 4 columns, B has 3 rows: got a float32[3,4] with transA=0, b float32[3,4] with transB=0"),
    (Gemm(), [f32(2, 3, 4), f32(3, 4)], "rank of a is out of range: got float32[2,3,4], expected 2"),
    (Gemm(), [f32(3, 4), f32(4, 5), f32(3)], "c does not broadcast to the output: got float32[3], expected [3,5]"),
    (Gemm(), [f32(1, 4), f32(4, 5), f32(3, 5)], "c does not broadcast to the output: got float32[3,5], expected [1,5]"),
    (Gemm(), [f32(3, 4), f32(4, 5), f32(1, 3, 5)], "c does not broadcast to the output: got float32[1,3,5], expected [3,5]"),
    (BatchNormalization(), [f32(1, 3, 2), f32(3), f32(3), f32(4), f32(3)],
     "mean does not fit the channels of x: got mean float32[4], x float32[1,3,2], expected [3]"),
    (BatchNormalization(), [f32(1, 3, 2), f32(3, 1), f32(3), f32(3), f32(3)],
     "scale does not fit the channels of x: got scale float32[3,1], x float32[1,3,2], expected [3]"),
    (BatchNormalization(-1e-5), [f32(1, 3), *[f32(3)] * 4], "epsilon is out of range: got -1e-05, expected 0 or more, and finite"),
    (BatchNormalization(float("nan")), [f32(1, 3), *[f32(3)] * 4], "epsilon is out of range: got nan, expected 0 or more, and finite"),
    (BatchNormalization(), [f32(3), *[f32(3)] * 4], "rank of x is out of range: got float32[3], expected 2 or more"),
    (Softmax(2), [f32(2, 3)], "axis is out of range: got 2, expected -2 to 1"),
    (Softmax(0), [f32()], "rank of x is out of range: got float32[], expected 1 or more"),
    (Flatten(3), [f32(2, 3)], "axis is out of range: got 3, expected -2 to 2"),
    (Flatten(-3), [f32(2, 3)], "axis is out of range: got -3, expected -2 to 2"),
    (Reshape((-1, -1)), [f32(6)], "shape has a number below -1, or more than one -1: got (-1, -1)"),
    (Reshape((-2, 3)), [f32(6)], "shape has a number below -1, or more than one -1: got (-2, 3)"),
    (Reshape((4, -1)), [f32(6)], "x has 6 elements, which do not fill the shape: got x float32[6], shape [4,-1]"),
    (Reshape((4,)), [f32(6)], "x has 6 elements, which do not fill the shape: got x float32[6], shape [4]"),
    (Reshape((6, 0)), [f32(6)], "shape copies a dimension that x has not: got (6, 0), x float32[6]"),
    (Reshape((0, -1), True), [f32(0, 6)], "shape has both 0 and -1 with allowzero: got (0, -1)"),
    (Reshape((0, -1)), [f32(0, 6)], "x has 0 elements, which do not fill the shape: got x float32[0,6], shape [0,-1]"),
    (Transpose((0, 0)), [f32(2, 3)], "perm is no permutation of the axes of x: got (0, 0), x float32[2,3]"),
    (Transpose((0,)), [f32(2, 3)], "perm is no permutation of the axes of x: got (0,), x float32[2,3]"),
    (Dropout(1.0), [f32(2)], "ratio is out of range: got 1.0, expected 0 to below 1"),
    (Dropout(float("nan")), [f32(2)], "ratio is out of range: got nan, expected 0 to below 1"),
]  # fmt: skip


@pytest.mark.parametrize(("op", "types", "message"), REFUSALS)
def test_refuses(op: Operator, types: list[TensorType], message: str) -> None:
    with pytest.raises(ModelError) as caught:
        op.infer(*types)
    assert str(caught.value) == message


def test_views_take_every_element_type() -> None:
    x = TensorType(DType.INT64, (2, 3))
    for op in (Identity(), Dropout(), Reshape((3, 2)), Flatten(0), Transpose()):
        assert op.infer(x)[0].dtype is DType.INT64


def test_the_builder_adds_the_nodes_name_and_the_operators() -> None:
    builder = Builder("g")
    x = builder.input("x", f32(2, 3))
    with pytest.raises(ModelError) as caught:
        builder(Softmax(5), x, name="prob")
    message = "prob: Softmax: axis is out of range: got 5, expected -2 to 1"
    assert str(caught.value) == message
    with pytest.raises(ModelError) as caught:
        builder.node(MatMul(), [x, None], name="fc")
    assert str(caught.value) == "fc: MatMul: input b is missing"
    with pytest.raises(ModelError) as caught:
        builder.node(Add(), [x, x, x], name="sum")
    assert str(caught.value) == "sum: Add: too many inputs: got 3, expected 2"
