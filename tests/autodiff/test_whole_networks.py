"""Training steps of small networks of every kind: gradients of all parameters against finite
differences, and losses that fall."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from cnnc import nn
from cnnc.compiler.autodiff import LEARNING_RATE, differentiate, training_step
from cnnc.compiler.autodiff.step import trainable
from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ir.verify import verify
from cnnc.frontends.nn import functional as F
from cnnc.frontends.nn import optim
from cnnc.frontends.nn.tensor import Tensor
from cnnc.frontends.nn.training import trace_loss


class Residual(nn.Module):
    """A strided block with a shortcut, squeeze and excitation, a depthwise layer, two branches."""

    def __init__(self) -> None:
        self.stem = nn.Conv2d(2, 6, 3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(6)
        self.depthwise = nn.Conv2d(6, 6, 3, stride=2, padding=1, groups=6)
        self.shortcut = nn.Conv2d(6, 6, 1, stride=2)
        self.squeeze = nn.Conv2d(6, 3, 1)
        self.excite = nn.Conv2d(3, 6, 1)
        self.head = nn.Linear(12, 4)

    def forward(self, x: Tensor) -> Tensor:
        x = F.hardswish(self.norm(self.stem(x)))
        y = self.depthwise(x)
        gate = self.excite(F.silu(self.squeeze(y.mean((2, 3), keepdim=True))))
        y = y * F.sigmoid(gate) + self.shortcut(x)
        pooled = [F.max_pool2d(y, 3, 2, 1), F.avg_pool2d(y, 3, 2, 1)]
        return self.head(F.cat(pooled, 1).mean((2, 3)))  # type: ignore[no-any-return]


class UNet(nn.Module):
    """Down, up by each kind of resizing, and across."""

    def __init__(self) -> None:
        self.down = nn.Conv2d(2, 4, 3, stride=2, padding=1)
        self.norm = nn.GroupNorm(2, 4)
        self.up = nn.ConvTranspose2d(4, 3, 3, stride=2, padding=1, output_padding=1)
        self.out = nn.Conv2d(2 + 4 + 4 + 3, 4, 1)

    def forward(self, x: Tensor) -> Tensor:
        y = F.gelu(self.norm(self.down(x)))
        nearest = F.interpolate(y, scale_factor=2, mode="nearest")
        linear = F.interpolate(y, scale_factor=2, mode="bilinear")
        return self.out(F.cat([x, nearest, linear, self.up(y)], 1))  # type: ignore[no-any-return]


class Text(nn.Module):
    """Characters through an embedding and convolutions of one axis."""

    def __init__(self) -> None:
        self.table = nn.Embedding(7, 5)
        self.conv = nn.Conv1d(5, 6, 3, padding=2, dilation=2)
        self.norm = nn.LayerNorm(6)
        self.head = nn.Linear(6, 4)

    def forward(self, indices: Tensor) -> Tensor:
        y = self.conv(self.table(indices).permute(0, 2, 1)).permute(0, 2, 1)
        return self.head(F.mish(self.norm(y)).amax(1))  # type: ignore[no-any-return]


def classifier() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(2, 8, 3, padding="same", groups=2),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Dropout(0.25),
        nn.Flatten(),
        nn.Linear(8 * 4 * 4, 6),
        nn.PReLU(),
        nn.BatchNorm1d(6),
        nn.ELU(),
        nn.Linear(6, 4),
    )


def video() -> nn.Module:
    return nn.Sequential(
        nn.Conv3d(1, 4, (2, 3, 3), stride=(1, 2, 2)),
        nn.InstanceNorm3d(4, affine=True),
        nn.LeakyReLU(0.1),
        nn.AvgPool3d((2, 1, 1)),
        nn.Flatten(),
        nn.Linear(4 * 1 * 3 * 3, 4),
    )


def fine_tuned() -> nn.Module:
    net = classifier()
    net.freeze("0", "1")
    return net


IMAGES, LABELS = (3, 2, 8, 8), (3,)
NETWORKS: dict[str, tuple[Callable[[], nn.Module], tuple[int, ...], tuple[int, ...]]] = {
    "classifier": (classifier, IMAGES, LABELS),
    "fine-tuned": (fine_tuned, IMAGES, LABELS),
    "residual": (Residual, IMAGES, LABELS),
    "segmentation": (UNet, IMAGES, (3, 8, 8)),
    "text": (Text, (3, 9), LABELS),
    "video": (video, (3, 1, 3, 7, 7), LABELS),
}


def case(name: str) -> tuple[Graph, dict[str, np.ndarray]]:
    """The network's graph with its loss, and inputs."""
    make, shape, labels = NETWORKS[name]
    nn.manual_seed(3)
    kind = DType.INT64 if name == "text" else DType.FLOAT32
    graph = trace_loss(
        make(),
        nn.CrossEntropyLoss(label_smoothing=0.1),
        {"x": TensorType(kind, shape)},
        {"y": TensorType(DType.INT64, labels)},
        seed=5,
    )
    rng = np.random.default_rng(4)
    x: np.ndarray = rng.standard_normal(shape).astype(np.float32)
    if kind is DType.INT64:
        x = rng.integers(0, 7, shape)
    return graph, {"x": x, "y": rng.integers(0, 4, labels)}


@pytest.mark.parametrize("name", NETWORKS)
def test_gradients_of_all_parameters(name: str) -> None:
    graph, inputs = case(name)
    loss = graph.outputs[0]
    parameters = trainable(graph, loss)
    whole = differentiate(graph, loss, parameters)
    verify(whole)
    gradients = interpret(whole, inputs, np.float64)[len(graph.outputs) :]
    rng = np.random.default_rng(6)
    step = 1e-6
    for value, gradient in zip(parameters, gradients, strict=True):
        assert value.data is not None
        start = value.data.astype(np.float64)
        direction = rng.standard_normal(value.type.dims)
        ends = [
            interpret(graph, inputs, np.float64, {value.name: start + s * direction})[0]
            for s in (step, -step)
        ]
        difference = float(ends[0] - ends[1]) / (2 * step)
        scale = float(np.abs(gradient * direction).sum())
        assert abs(np.vdot(gradient, direction) - difference) < 1e-5 * scale + 1e-8, value.name


@pytest.mark.parametrize("name", NETWORKS)
def test_training_fits_a_batch(name: str) -> None:
    graph, inputs = case(name)
    step = training_step(graph, graph.outputs[0], optim.AdamW(0.01, clip_norm=10.0))
    verify(step)
    states: dict[str, np.ndarray] = {}
    feeds = {**inputs, LEARNING_RATE: np.array(0.01, np.float32)}
    losses = [interpret(step, feeds, states=states)[0] for _ in range(12)]
    assert all(state.dtype in (np.float32, np.int64) for state in states.values())
    assert losses[-1] < 0.9 * losses[0]


def test_a_step_lists_what_it_updates() -> None:
    graph, _ = case("classifier")
    step = training_step(graph, graph.outputs[0], optim.SGD(0.1))
    assert [v.name for v in step.inputs] == ["x", "y", LEARNING_RATE]
    assert [v.name for v in step.outputs] == ["loss", "output"]
    names = [state.name for _, state in step.updates]
    assert names[:5] == [
        *("1.running_mean", "1.running_var", "generator", "8.running_mean", "8.running_var"),
    ]
    weights = {"0.weight", "0.bias", "1.weight", "1.bias", "6.weight", "6.bias", "7.weight"}
    weights |= {"8.weight", "8.bias", "10.weight", "10.bias"}
    assert set(names[5:]) == weights
