# ruff: noqa: E501 (tables of refusals: one a line)
"""Losses: values of PyTorch 2.13 in float64, gradients, edges, refusals."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
import pytest

from cnnc import nn
from cnnc.compiler.autodiff import differentiate
from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import Dim, DType, Symbol, TensorType
from cnnc.errors import InputError
from cnnc.frontends.nn import functional as F
from cnnc.frontends.nn.losses import Loss
from cnnc.frontends.nn.tensor import Tensor
from cnnc.frontends.nn.training import trace_loss

X = np.round(np.sin(np.arange(24) * 1.7) * 3, 2).reshape(2, 3, 4)
LABELS = np.array([[0, 1, 2, 1], [2, -100, 0, 1]])
POWERS = np.exp(np.round(np.cos(np.arange(24) * 0.9), 2).reshape(2, 3, 4))
DISTRIBUTIONS = POWERS / POWERS.sum(1, keepdims=True)
NUMBERS = (np.arange(24).reshape(2, 3, 4) % 3) / 2
WEIGHT = [0.5, 1.0, 2.0]
cross_entropy, bce = F.cross_entropy, F.binary_cross_entropy_with_logits

CASES: dict[str, tuple[Loss, np.ndarray, float]] = {
    "labels": (cross_entropy, LABELS, 1.9690934150),
    "sum": (partial(cross_entropy, reduction="sum"), LABELS, 13.7836539049),
    "weights": (partial(cross_entropy, weight=WEIGHT), LABELS, 1.9554999423),
    "ignore": (partial(cross_entropy, ignore_index=1), LABELS.clip(0), 2.0188067122),
    "smoothing": (partial(cross_entropy, label_smoothing=0.1), LABELS, 1.9147600817),
    "labels with all": (nn.CrossEntropyLoss(WEIGHT, label_smoothing=0.2), LABELS, 1.8339231927),
    "distributions": (cross_entropy, DISTRIBUTIONS, 1.5559407784),
    "distributions with all": (nn.CrossEntropyLoss(WEIGHT, label_smoothing=0.2), DISTRIBUTIONS, 1.7012507002),
    "binary": (bce, NUMBERS, 0.9782422197),
    "binary with all": (nn.BCEWithLogitsLoss(0.5, pos_weight=[1.0, 2, 3, 4]), NUMBERS, 0.9264142300),
    "mse": (nn.MSELoss(), NUMBERS, 4.4720375),
    "l1": (nn.L1Loss(), NUMBERS, 1.9104166667),
    "huber": (nn.HuberLoss(delta=0.7), NUMBERS, 1.1027520833),
    "smooth l1": (nn.SmoothL1Loss(beta=0.7), NUMBERS, 1.5753601190),
    "dice": (F.dice_loss, LABELS, 0.7),
}  # fmt: skip


class Shift(nn.Module):
    """x plus a parameter, whose gradient so is that of the output, summed over the batch."""

    def __init__(self) -> None:
        self.shift = nn.Parameter(np.zeros((3, 4)))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.shift


def graph_of(loss: str | Loss, target: np.ndarray, shape: tuple[int, ...] = (2, 3, 4)) -> Graph:
    return trace_loss(Shift(), loss, {"x": shape}, {"target": TensorType.of(single(target))})


def single(array: np.ndarray) -> np.ndarray:
    return array.astype(np.float32) if array.dtype.kind == "f" else array


def value_of(loss: Loss, x: np.ndarray, target: np.ndarray, dtype: type = np.float64) -> np.ndarray:
    graph = graph_of(loss, target)
    return interpret(graph, {"x": x, "target": target}, dtype)[0]


def by_hand() -> float:
    """The dice loss of X and the labels, with labels of no class left out."""
    p = np.exp(X) / np.exp(X).sum(1, keepdims=True)
    t = (LABELS[:, None] == np.arange(3)[:, None]).astype(np.float64)
    return float((1 - (2 * (p * t).sum(2) + 1) / (p.sum(2) + t.sum(2) + 1)).mean())


@pytest.mark.parametrize(("loss", "target", "expected"), CASES.values(), ids=CASES.keys())
def test_values_are_pytorchs(loss: Loss, target: np.ndarray, expected: float) -> None:
    if loss is F.dice_loss:  # which PyTorch has not
        expected = by_hand()
    # Constants, such as class weights, are float32 in the graph.
    np.testing.assert_allclose(value_of(loss, X, target), expected, rtol=1e-7)
    np.testing.assert_allclose(value_of(loss, X, target, np.float32), expected, rtol=1e-6)


@pytest.mark.parametrize(("loss", "target", "expected"), CASES.values(), ids=CASES.keys())
def test_gradients_of_losses(loss: Loss, target: np.ndarray, expected: float) -> None:
    graph = graph_of(loss, target)
    (shift,) = (v for v in graph.sources if v.name == "shift")
    whole = differentiate(graph, graph.outputs[0], [shift])
    direction = np.random.default_rng(1).standard_normal((3, 4))
    step = 1e-5
    *_, gradient = interpret(whole, {"x": X, "target": target}, np.float64)
    ends = [value_of(loss, X + s * direction, target) for s in (step, -step)]
    difference = float(ends[0] - ends[1]) / (2 * step)
    np.testing.assert_allclose(np.vdot(gradient, direction), difference, rtol=1e-5, atol=1e-8)


def test_losses_without_reduction() -> None:
    def first(output: Tensor, target: Tensor) -> Tensor:
        kept = F.cross_entropy(output, target, reduction="none")
        assert kept.shape == (2, 4)
        return kept[0, 1].sum() + F.mse_loss(output, output, "none").sum()

    logits = X[0, :, 1]
    expected = np.log(np.exp(logits).sum()) - logits[LABELS[0, 1]]
    np.testing.assert_allclose(value_of(first, X, LABELS), expected)


def test_dice_of_one_class() -> None:
    x, t = np.array([[[2.0, -1.0]]]), np.array([[[1.0, 0.0]]])
    p = 1 / (1 + np.exp(-x))
    expected = 1 - (2 * (p * t).sum() + 1) / (p.sum() + t.sum() + 1)
    graph = trace_loss(nn.Identity(), "dice", {"x": (1, 1, 2)}, {"target": (1, 1, 2)})
    np.testing.assert_allclose(interpret(graph, [x, t], np.float64)[0], expected)


def test_large_logits_make_no_nan() -> None:
    x = np.array([[[1e30, 0, -np.inf, 80]] * 2 + [[-1e30, 0, 0, -80]]] * 2)
    labels = np.array([[0, 1, 2, 2]] * 2)
    value = value_of(partial(cross_entropy, reduction="sum"), x, labels)
    np.testing.assert_allclose(value, 2 * (np.log(2) + np.log(3) + 160 + np.log(2)))
    binary = value_of(bce, np.full((2, 3, 4), 1e4), np.zeros((2, 3, 4)), np.float32)
    np.testing.assert_allclose(binary, 1e4)


def test_a_mean_over_nothing_is_no_number() -> None:
    assert np.isnan(value_of(cross_entropy, X, np.full((2, 4), -100)))


def test_the_graph_of_a_loss_for_any_batch() -> None:
    net = nn.Sequential(nn.Linear(5, 3), nn.Dropout(0.5))
    labels = TensorType(DType.INT64, (Symbol("N"),))
    graph = trace_loss(net, "cross_entropy", {"x": ("N", 5)}, {"y": labels}, seed=3)
    assert [v.name for v in graph.inputs] == ["x", "y"]
    assert [str(v.type) for v in graph.outputs] == ["float32[]", "float32[N,3]"]
    assert [v.name for v in graph.outputs] == ["loss", "output"]
    assert [s.name for _, s in graph.updates] == ["generator"]
    graph.bind({"N": 4})


def refusal(loss: object, shape: tuple[Dim, ...] = (2, 3, 4), dtype: DType = DType.FLOAT32) -> str:
    target = TensorType(dtype, shape)
    with pytest.raises(InputError) as caught:
        trace_loss(Shift(), loss, {"x": (2, 3, 4)}, {"y": target})  # type: ignore[arg-type]
    return str(caught.value)


REFUSALS: list[tuple[Callable[[], str], str]] = [
    (lambda: refusal("hinge"), "there is no loss of that name: got hinge, expected cross_entropy, binary_cross_entropy_with_logits, mse, l1, huber, smooth_l1, dice"),
    (lambda: refusal(lambda a, b: a - b), "the loss is not one number: got float32[2,3,4], expected float32[]"),
    (lambda: refusal(lambda a, b: 0.0), "the loss is not one number: got float, expected float32[]"),
    (lambda: refusal("mse", (2, 3)), "y: the target does not fit the output: got float32[2,3], expected [2,3,4] for an output float32[2,3,4]"),
    (lambda: refusal("cross_entropy", (2, 3), DType.INT64), "y: the target does not fit the output: got int64[2,3], expected [2,4] for an output float32[2,3,4]"),
    (lambda: refusal(partial(cross_entropy, weight=[1.0])), "weight is not one number for each class: got [1]"),
    (lambda: refusal(partial(cross_entropy, label_smoothing=2.0)), "label_smoothing is out of range: got 2.0, expected 0 to 1"),
    (lambda: refusal(partial(F.huber_loss, delta=0.0)), "delta is out of range: got 0.0, expected above 0"),
    (lambda: refusal(partial(F.l1_loss, reduction="max")), "there is no such reduction: got max, expected mean, sum or none"),  # type: ignore[arg-type]
]  # fmt: skip


@pytest.mark.parametrize(("refused", "message"), REFUSALS)
def test_losses_refuse(refused: Callable[[], str], message: str) -> None:
    assert refused() == message
