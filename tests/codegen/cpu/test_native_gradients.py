"""Gradients as native code computes them: of every operator and of the kernels that training fuses,
against finite differences in float64; of linear operators, as exact adjoints."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from cnnc import nn
from cnnc.compiler.autodiff import differentiate
from cnnc.compiler.autodiff.step import trainable
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.operator import Sample
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ops.fused import Fused
from cnnc.compiler.target import Candidate
from cnnc.frontends.nn import functional as F
from cnnc.frontends.nn.tensor import Tensor
from cnnc.frontends.nn.training import trace_loss
from tests.autodiff.gradient_cases import (
    EXACT,
    SAMPLES,
    assert_adjoint,
    graph_of,
    inputs_of,
    slope,
    whole_numbers,
)
from tests.codegen.cpu.native import RunNative, program_of


def is_exact(candidate: Candidate) -> bool:
    """True for kernels that sum products as they are: all but Winograd's."""
    return "winograd" not in candidate.kernel.symbol


def given(graph: Graph, inputs: dict[str, np.ndarray]) -> list[np.ndarray]:
    """The inputs in order, of their types."""
    return [inputs[v.name].astype(v.type.dtype.numpy) for v in graph.inputs]


@pytest.mark.parametrize("sample", SAMPLES.values(), ids=SAMPLES.keys())
def test_finite_differences_agree(sample: Sample, run_native: RunNative) -> None:
    graph, loss, wrt = graph_of(sample)
    inputs = inputs_of(sample, graph)
    _, *gradients = run_native(differentiate(graph, loss, wrt), given(graph, inputs))
    rng = np.random.default_rng(13)
    for value, gradient in zip(wrt, gradients, strict=True):
        direction = rng.standard_normal(value.type.dims).reshape(value.type.dims)
        expected = slope(graph, inputs, value.name, direction, 1e-5)
        scale = float((np.abs(gradient * direction) + 0.1 * np.abs(direction)).sum())
        assert abs(np.vdot(gradient, direction) - expected) < 4e-6 * scale


@pytest.mark.parametrize("sample", EXACT.values(), ids=EXACT.keys())
def test_gradients_of_linear_operators_are_exact_adjoints(
    sample: Sample, run_native: RunNative
) -> None:
    graph, loss, wrt = graph_of(sample)
    inputs = whole_numbers(graph)
    whole = differentiate(graph, loss, wrt)
    product, *gradients = run_native(whole, given(graph, inputs), wanted=is_exact)
    assert_adjoint(sample.operator, product, gradients, [inputs[v.name] for v in wrt])


class Residual(nn.Module):
    """Convolutions with norms, and a shortcut."""

    def __init__(self) -> None:
        self.first, self.second = (nn.Conv2d(c, 96 - c, 3, padding=1, bias=False) for c in (32, 64))
        self.norms = nn.ModuleList([nn.BatchNorm2d(64), nn.BatchNorm2d(32)])

    def forward(self, x: Tensor) -> Tensor:
        y = self.norms[1](self.second(F.relu(self.norms[0](self.first(x)))))
        return F.relu(y + x)


class Gate(nn.Module):
    """Squeeze and excitation."""

    def __init__(self) -> None:
        self.squeeze, self.excite = nn.Conv2d(32, 8, 1), nn.Conv2d(8, 32, 1)

    def forward(self, x: Tensor) -> Tensor:
        pooled = x.mean((2, 3), keepdim=True)
        return x * F.hardsigmoid(self.excite(F.relu(self.squeeze(pooled))))


class Branches(nn.Module):
    """A concatenation of two pools and a grouped convolution."""

    def __init__(self) -> None:
        self.conv = nn.Conv2d(32, 32, 3, padding=1, groups=2, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        pools = F.max_pool2d(x, 3, 1, 1), F.avg_pool2d(x, 3, 1, 1)
        return F.cat([*pools, F.silu(self.conv(x))], 1)


def inverted() -> list[nn.Module]:
    """An inverted bottleneck."""
    return [
        *(nn.Conv2d(32, 48, 1, bias=False), nn.BatchNorm2d(48), nn.ReLU6()),
        *(nn.Conv2d(48, 48, 3, 2, 1, groups=48, bias=False), nn.BatchNorm2d(48), nn.Hardswish()),
        *(nn.Conv2d(48, 32, 1, bias=False), nn.BatchNorm2d(32), nn.GELU()),
    ]


def without_norms() -> list[nn.Module]:
    """Convolutions of several kinds with activations that they take in."""
    return [
        *(nn.Conv2d(32, 32, 3, padding=1, groups=32), nn.Sigmoid()),
        *(nn.Conv2d(32, 48, 3, groups=2), nn.Mish(), nn.Conv2d(48, 32, 3, padding=1), nn.Tanh()),
    ]


BODIES: dict[str, Callable[[], list[nn.Module]]] = {
    "residual": lambda: [Residual(), nn.MaxPool2d(2)],
    "inverted": inverted,
    "gate": lambda: [nn.Conv2d(32, 32, 3, stride=2), nn.BatchNorm2d(32), nn.SiLU(), Gate()],
    "branches": lambda: [Branches(), nn.BatchNorm2d(96), nn.ReLU(), nn.Conv2d(96, 32, 1)],
    "without norms": without_norms,
    "up": lambda: [nn.ConvTranspose2d(32, 32, 2, 2), nn.BatchNorm2d(32), nn.LeakyReLU(0.1)],
}
SPATIAL: dict[str, tuple[int, ...]] = dict.fromkeys(BODIES, (10, 9))
BODIES["1-D"] = lambda: [nn.Conv1d(32, 32, 3, 2), nn.BatchNorm1d(32), nn.ELU()]
BODIES["3-D"] = lambda: [nn.Conv3d(32, 32, (2, 3, 3)), nn.BatchNorm3d(32), nn.Softplus()]
SPATIAL |= {"1-D": (21,), "3-D": (3, 6, 5)}


class Classifier(nn.Module):
    """A body of 32 channels, means of its maps, and two dense layers."""

    def __init__(self, body: list[nn.Module]) -> None:
        self.body = nn.Sequential(*body)
        self.head = nn.Sequential(nn.Linear(32, 24), nn.Tanh(), nn.Linear(24, 5))

    def forward(self, x: Tensor) -> Tensor:
        y = self.body(x)
        found: Tensor = self.head(y.mean(tuple(range(2, y.ndim))))
        return found


def network(name: str) -> Graph:
    """The body's graph with a classifier and its loss behind."""
    nn.manual_seed(3)
    x, labels = (4, 32, *SPATIAL[name]), TensorType(DType.INT64, (4,))
    return trace_loss(Classifier(BODIES[name]()), "cross_entropy", {"x": x}, {"y": labels})


def test_the_networks_fuse_all_kinds_of_kernels(isa: Isa) -> None:
    found = set()
    for name in BODIES:
        graph = network(name)
        whole = differentiate(graph, graph.outputs[0], trainable(graph, graph.outputs[0]))
        steps = program_of(whole, isa).run
        found |= {step.kernel.symbol for step in steps if isinstance(step.node.op, Fused)}
    kinds = {"f32_conv_direct", "f32_winograd", "f32_depthwise", "f32_dense", "f32_map"}
    assert found >= kinds


@pytest.mark.parametrize("name", BODIES)
def test_gradients_of_networks(name: str, run_native: RunNative) -> None:
    graph = network(name)
    loss, rng = graph.outputs[0], np.random.default_rng(4)
    inputs = {"x": rng.standard_normal(graph.inputs[0].type.dims), "y": np.array([0, 1, 4, 2])}
    inputs["x"] = inputs["x"].astype(np.float32)
    parameters = trainable(graph, loss)
    whole = differentiate(graph, loss, parameters)
    found = run_native(whole, given(graph, inputs))
    gradients = found[len(graph.outputs) :]
    largest = max(np.linalg.norm(g) for g in gradients)
    for value, gradient in zip(parameters, gradients, strict=True):
        direction = rng.standard_normal(value.type.dims)
        expected = slope(graph, inputs, value.name, direction, 1e-7)
        # Gradients of biases before a norm are nothing but rounding.
        limit = 1e-5 * np.linalg.norm(gradient) + 1e-6 * largest
        assert abs(np.vdot(gradient, direction) - expected) < limit, value.name
