# ruff: noqa: E501 (tables of refusals: one a line)
"""Optimisers through the graph of a training step, over several steps: against PyTorch's results
and against plain NumPy."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from cnnc.compiler.autodiff import LEARNING_RATE, training_step
from cnnc.compiler.ir.graph import Builder, Graph, Role, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ir.verify import verify
from cnnc.compiler.ops.elementwise import Add, Mul
from cnnc.compiler.ops.reduce import ReduceSum
from cnnc.errors import CnncError
from cnnc.frontends.nn import optim

START = {"w": np.array([1.0, -2.0, 0.5]), "head.bias": np.array([3.0])}
GRADIENTS = ([1, -0.5, 0.25], [0.5, -0.5, 2], [-1, 0.1, 0.3])


def network(names: Sequence[str] = ("w",)) -> tuple[Graph, Value]:
    """The loss is the sum of each parameter times an input, which so is its gradient."""
    builder = Builder("net")
    loss = None
    for name in names:
        data = START[name].astype(np.float32)
        x = builder.input(f"{name}.gradient", TensorType.of(data))
        product = builder(Mul(), Value(name, x.type, Role.STATE, data), x)
        total = builder(ReduceSum(keepdims=False), product)
        loss = total if loss is None else builder(Add(), loss, total)
    assert loss is not None
    return builder.graph([loss]), loss


def trained(
    optimizer: optim.Optimizer,
    names: Sequence[str] = ("w",),
    steps: Sequence[Sequence[float]] = GRADIENTS,
    rates: Sequence[float] = (),
) -> dict[str, np.ndarray]:
    """All states in float64 after steps with these gradients; the bias has the first number."""
    graph, loss = network(names)
    step = training_step(graph, loss, optimizer)
    verify(step)
    states: dict[str, np.ndarray] = {name: START[name] for name in names}
    for gradient, rate in zip(steps, rates or [optimizer.lr] * len(steps), strict=True):
        feeds = {f"{name}.gradient": np.array(gradient)[: len(START[name])] for name in names}
        feeds[LEARNING_RATE] = np.array(rate)
        interpret(step, feeds, np.float64, states=states)
    return states


# The parameter after the three steps in float64, by PyTorch 2.13.
PYTORCH: list[tuple[optim.Optimizer, list[float]]] = [
    (
        optim.SGD(0.1, momentum=0.9, weight_decay=0.01, nesterov=True),
        [0.703774515241, -1.696174859332, -0.188013270905],
    ),
    (optim.Adam(0.1, weight_decay=0.1), [0.785050804518, -1.717839475542, 0.242859079049]),
    (optim.AdamW(0.1), [0.792999848255, -1.726720100455, 0.244420750105]),
    (
        optim.RMSprop(0.1, momentum=0.5, centered=True, weight_decay=0.1),
        [-0.71263058562, 0.619615386419, -2.802374442611],
    ),
    (optim.RMSprop(), [0.92209970112, -1.843218468972, 0.285968976508]),
]


@pytest.mark.parametrize(("optimizer", "expected"), PYTORCH)
def test_optimizers_agree_with_pytorch(optimizer: optim.Optimizer, expected: list[float]) -> None:
    # Constants of the graph are float32: 1 - 0.999 has a relative error of 5e-8.
    np.testing.assert_allclose(trained(optimizer)["w"], expected, rtol=2e-6)


def test_gradient_descent_by_hand() -> None:
    w = START["w"].copy()
    for gradient, rate in zip(GRADIENTS, (0.5, 0.25, 0.125), strict=True):
        w = w - rate * np.array(gradient)
    states = trained(optim.SGD(0.5), rates=(0.5, 0.25, 0.125))
    np.testing.assert_allclose(states["w"], w, rtol=1e-12)
    assert set(states) == {"w"}


def test_states_have_the_names_of_pytorch() -> None:
    assert set(trained(optim.SGD(0.1, momentum=0.5))) == {"w", "optimizer.w.momentum_buffer"}
    adam = {"w", "optimizer.w.exp_avg", "optimizer.w.exp_avg_sq"}
    adam |= {"optimizer.correction1", "optimizer.correction2"}
    for optimizer in (optim.Adam(), optim.AdamW()):
        assert set(trained(optimizer)) == adam
    rmsprop = {"w", "optimizer.w.square_avg", "optimizer.w.grad_avg"}
    assert set(trained(optim.RMSprop(centered=True))) == rmsprop


def test_groups_have_their_own_rates_and_decays() -> None:
    groups = (optim.Group("head.*", lr=0.01), optim.Group("*", weight_decay=0.5))
    states = trained(optim.SGD(0.1, groups=groups), ("w", "head.bias"), steps=[[1.0, 0.0, 0.0]])
    np.testing.assert_allclose(states["head.bias"], [3 - 0.01], rtol=1e-7)
    np.testing.assert_allclose(states["w"], START["w"] - 0.1 * ([1, 0, 0] + 0.5 * START["w"]))


def test_a_group_without_parameters_is_refused() -> None:
    with pytest.raises(CnncError) as caught:
        trained(optim.SGD(0.1, groups=(optim.Group("tail.*", lr=0.01),)))
    assert str(caught.value) == "SGD: a group fits no parameter: got tail.*, expected w"


def test_clipping_by_value_and_by_norm() -> None:
    gradient = [[3.0, -4.0, 0.5]]
    by_value = trained(optim.SGD(1.0, clip_value=1.0), steps=gradient)
    np.testing.assert_allclose(by_value["w"], START["w"] - [1, -1, 0.5])
    names = ("w", "head.bias")
    norm = np.sqrt(9 + 16 + 0.25 + 9)
    by_norm = trained(optim.SGD(1.0, clip_norm=1.0), names, steps=gradient)
    np.testing.assert_allclose(by_norm["w"], START["w"] - np.array(gradient[0]) / norm, rtol=1e-6)
    np.testing.assert_allclose(by_norm["head.bias"], [3 - 3 / norm], rtol=1e-6)
    small = trained(optim.SGD(1.0, clip_norm=100.0), names, steps=gradient)
    np.testing.assert_allclose(small["w"], START["w"] - gradient[0])


@pytest.mark.parametrize("optimizer", [optim.SGD(0.1, momentum=0.9), optim.Adam(0.1)])
def test_accumulated_gradients_make_one_update_of_their_mean(optimizer: optim.Optimizer) -> None:
    several = type(optimizer)(**{**vars(optimizer), "accumulate": 3, "ema": 0.5})
    states = trained(several, steps=(*GRADIENTS, *GRADIENTS))
    mean = np.mean(GRADIENTS, axis=0).tolist()
    expected = trained(optimizer, steps=[mean, mean])
    for name, state in expected.items():
        np.testing.assert_allclose(states[name], state, rtol=1e-6)
    between = trained(several, steps=(*GRADIENTS, GRADIENTS[0]))
    np.testing.assert_allclose(between["w"], trained(optimizer, steps=[mean])["w"], rtol=1e-6)
    np.testing.assert_allclose(between["optimizer.w.gradient"], GRADIENTS[0])
    assert between["optimizer.accumulated_steps"] == 1


def test_the_average_of_weights() -> None:
    states = trained(optim.SGD(0.5, ema=0.75))
    w = average = START["w"]
    for gradient in GRADIENTS:
        w = w - 0.5 * np.array(gradient)
        average = 0.75 * average + 0.25 * w
    np.testing.assert_allclose(states["ema.w"], average, rtol=1e-12)


def test_float32_follows_float64_over_many_steps() -> None:
    graph, loss = network()
    step = training_step(graph, loss, optim.Adam())
    rng = np.random.default_rng(2)
    single: dict[str, np.ndarray] = {}
    double: dict[str, np.ndarray] = {}
    for _ in range(200):
        feeds = {"w.gradient": rng.standard_normal(3), LEARNING_RATE: np.array(1e-3)}
        interpret(step, feeds, np.float64, states=double)
        interpret(step, {k: v.astype(np.float32) for k, v in feeds.items()}, states=single)
    assert single["w"].dtype == np.float32
    np.testing.assert_allclose(single["w"], double["w"], rtol=1e-6)


REFUSALS: list[tuple[type[optim.Optimizer], dict[str, float], str]] = [
    (optim.SGD, {"lr": -0.1}, "SGD: lr is out of range: got -0.1, expected 0 or more, and finite"),
    (optim.SGD, {"lr": float("nan")}, "SGD: lr is out of range: got nan, expected 0 or more, and finite"),
    (optim.SGD, {"momentum": 1.0}, "SGD: momentum is out of range: got 1.0, expected 0 to below 1"),
    (optim.SGD, {"nesterov": True}, "SGD: nesterov needs a momentum"),
    (optim.Adam, {"eps": -1.0}, "Adam: eps is out of range: got -1.0, expected 0 or more, and finite"),
    (optim.AdamW, {"weight_decay": float("inf")}, "AdamW: weight_decay is out of range: got inf, expected 0 or more, and finite"),
    (optim.RMSprop, {"alpha": 2.0}, "RMSprop: alpha is out of range: got 2.0, expected 0 to below 1"),
    (optim.SGD, {"clip_norm": 0.0}, "SGD: clip_norm is out of range: got 0.0, expected above 0"),
    (optim.SGD, {"accumulate": 0}, "SGD: accumulate is out of range: got 0, expected 1 or more"),
    (optim.SGD, {"ema": 1.0}, "SGD: ema is out of range: got 1.0, expected 0 to below 1"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "arguments", "message"), REFUSALS)
def test_optimizers_refuse(
    kind: type[optim.Optimizer], arguments: dict[str, float], message: str
) -> None:
    with pytest.raises(CnncError) as caught:
        kind(**arguments)  # type: ignore[arg-type]
    assert str(caught.value) == message


def test_steps_refuse_what_can_not_be_trained() -> None:
    builder = Builder("net")
    x = builder.input("x", TensorType(DType.FLOAT32, (3,)))
    loss = builder(ReduceSum(keepdims=False), x)
    graph = builder.graph([loss])
    with pytest.raises(CnncError) as caught:
        training_step(graph, loss, optim.SGD(0.1))
    assert str(caught.value) == (
        "net: there is nothing to train; unfreeze parameters that the loss depends on"
    )
    with pytest.raises(CnncError) as caught:
        training_step(graph, loss, optim.SGD(0.1), [x])
    assert str(caught.value) == "x: a parameter to be trained is no state"
