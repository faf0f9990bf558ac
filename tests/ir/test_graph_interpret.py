# ruff: noqa: E501 (tables of refusals: one a line)
"""The interpreter: results, precision, inputs by name, what it frees and refuses."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable

import numpy as np
import pytest

from cnnc.compiler.ir.graph import Builder, Graph, Role, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import DType, Symbol, TensorType
from cnnc.compiler.ops.activation import Relu
from cnnc.compiler.ops.elementwise import Add, Mul
from cnnc.compiler.ops.linear import MatMul
from cnnc.errors import InputError, ModelError

F32 = DType.FLOAT32


def dense() -> Graph:
    """relu(a @ w) * 0.1 + b, with a batch of N in a and b."""
    builder = Builder("dense")
    a = builder.input("a", TensorType(F32, (Symbol("N"), 2)))
    b = builder.input("b", TensorType(F32, (Symbol("N"), 3)))
    w = builder.parameter("w", np.array([[1, -1, 0.5], [0, 2, 1]], np.float32))
    tenth = builder.constant("tenth", np.array(0.1, np.float32))
    y = builder(Relu(), builder(MatMul(), a, w, name="mm"), name="relu")
    return builder.graph([builder(Add(), builder(Mul(), y, tenth, name="mul"), b, name="add")])


A = np.array([[1, 2], [-1, 0.5]], np.float32)
B = np.array([[1, 0, 1], [0, 0, 5]], np.float32)
W = np.array([[1, -1, 0.5], [0, 2, 1]])


def test_inputs_in_order_or_by_name() -> None:
    (y,) = interpret(dense(), [A, B])
    expected = np.maximum(A @ W.astype(np.float32), 0) * np.float32(0.1) + B
    assert y.dtype == np.float32
    np.testing.assert_array_equal(y, expected)
    np.testing.assert_array_equal(interpret(dense(), {"b": B, "a": A})[0], expected)


def test_float64_all_through() -> None:
    a = A.astype(np.float64) + 1e-12
    (y,) = interpret(dense(), [a, B], np.float64)
    assert y.dtype == np.float64
    np.testing.assert_array_equal(y, np.maximum(a @ W, 0) * np.float64(np.float32(0.1)) + B)


def test_integers_stay_integers() -> None:
    builder = Builder("g")
    x = builder.input("x", TensorType(DType.INT64, (2,)))
    (y,) = interpret(builder.graph([x]), [np.array([2**60 + 1, 3])], np.float64)
    assert y.tolist() == [2**60 + 1, 3]


def test_parameters_may_be_given() -> None:
    (y,) = interpret(dense(), [A, B], parameters={"w": np.zeros((2, 3), np.float32)})
    np.testing.assert_array_equal(y, B)


def test_every_value_is_observed_in_order() -> None:
    seen: list[str] = []
    arrays: list[np.ndarray] = []

    def observe(value: Value, array: np.ndarray) -> None:
        seen.append(value.name)
        arrays.append(array)

    (y,) = interpret(dense(), [A, B], observe=observe)
    assert seen == ["mm.out", "relu.out", "mul.out", "add.out"]
    assert arrays[-1] is y


def test_outputs_may_be_inputs_and_sources() -> None:
    builder = Builder("g")
    x = builder.input("x", TensorType(F32, (1,)))
    p = builder.parameter("p", np.array([2], np.float32))
    state = Value("s", x.type, Role.STATE, np.array([3], np.float32))
    results = interpret(builder.graph([x, p, state, x]), [np.ones(1, np.float32)])
    assert [r.tolist() for r in results] == [[1], [2], [3], [1]]


def test_values_are_dropped_after_their_last_use() -> None:
    builder = Builder("g")
    value = builder.input("x", TensorType(F32, (4,)))
    for _ in range(5):
        value = builder(Add(), value, value)
    alive: list[weakref.ref[np.ndarray]] = []

    def observe(_: Value, array: np.ndarray) -> None:
        gc.collect()
        assert sum(r() is not None for r in alive) <= 1  # the one that is read
        alive.append(weakref.ref(array))

    interpret(builder.graph([value]), [np.ones(4, np.float32)], observe=observe)
    assert len(alive) == 5


REFUSALS: list[tuple[Callable[[], object], type[Exception], str]] = [
    (lambda: interpret(dense(), [A]), InputError, "wrong number of inputs: got 1, expected 'a', 'b'"),
    (lambda: interpret(dense(), {"a": A, "c": B}), InputError,
     "inputs do not have the graph's names: got 'a', 'c', expected 'a', 'b'"),
    (lambda: interpret(dense(), [A[:, :1], B]), InputError,
     "a: shape does not fit: got [2, 1], expected float32[2,2]"),
    (lambda: interpret(dense(), [A, B[:1]]), InputError,
     "b: shape does not fit: got [1, 3], expected float32[2,3]"),
    (lambda: interpret(dense(), [A[0], B]), InputError,
     "a: shape does not fit: got [2], expected float32[N,2]"),
    (lambda: interpret(dense(), [A.astype(int), B]), InputError,
     "a: element type does not fit: got int64, expected float32"),
    (lambda: interpret(dense(), [A, B], parameters={"w": A}), ModelError,
     "w: elements do not fit the type: got (2, 2), expected float32[2,3]"),
]  # fmt: skip


@pytest.mark.parametrize(("run", "kind", "message"), REFUSALS)
def test_refuses(run: Callable[[], object], kind: type[Exception], message: str) -> None:
    with pytest.raises(kind) as caught:
        run()
    assert str(caught.value) == message


def test_refuses_a_parameter_without_elements() -> None:
    builder = Builder("g")
    x = builder.input("x", TensorType(F32, (1,)))
    graph = builder.graph([builder(Add(), x, Value("p", x.type, Role.PARAMETER))])
    with pytest.raises(ModelError) as caught:
        interpret(graph, [np.ones(1, np.float32)])
    assert str(caught.value) == "p: param has no elements; give them by name"
    (y,) = interpret(graph, [np.ones(1, np.float32)], parameters={"p": np.ones(1, np.float32)})
    assert y.tolist() == [2]
