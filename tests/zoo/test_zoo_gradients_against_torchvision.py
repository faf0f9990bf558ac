"""The gradients of the zoo's networks in training are PyTorch's, in double precision.

Skipped where torchvision is not installed.
"""

from __future__ import annotations

import numpy as np
import pytest

from cnnc import zoo
from cnnc.compiler.autodiff import differentiate
from cnnc.compiler.autodiff.step import trainable
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.frontends.nn.training import trace_loss

torch = pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("torchvision", reason="torchvision is not installed")

from tests.zoo.torch_networks import batch, networks  # noqa: E402

QUICK = ["lenet5", "unet", "resnet18", "mobilenet_v3_small", "squeezenet1_1"]
QUICK += ["shufflenet_v2_x1_0", "googlenet", "regnet_y_400mf"]


@pytest.mark.parametrize(
    "name", [n if n in QUICK else pytest.param(n, marks=pytest.mark.slow) for n in zoo.__all__]
)
def test_gradients_are_pytorchs(name: str) -> None:
    theirs, ours = networks(name)
    x, y = batch(name, 3)
    labels = TensorType(DType.INT64, y.shape)
    graph = trace_loss(ours, "cross_entropy", {"x": x.shape}, {"y": labels})
    parameters = trainable(graph, graph.outputs[0])
    whole = differentiate(graph, graph.outputs[0], parameters)
    found = interpret(whole, [x, y], np.float64)[len(graph.outputs) :]

    logits = theirs.double()(torch.from_numpy(x).double())
    torch.nn.functional.cross_entropy(logits, torch.from_numpy(y)).backward()
    wanted = {name: p.grad.numpy() for name, p in theirs.named_parameters()}
    assert {v.name for v in parameters} == set(wanted)
    largest = max(float(np.linalg.norm(w)) for w in wanted.values())
    for value, gradient in zip(parameters, found, strict=True):
        # Constants of rules, such as the slopes of HardSwish, are float32.
        error = float(np.linalg.norm(gradient - wanted[value.name]))
        assert error < 1e-6 * float(np.linalg.norm(wanted[value.name])) + 1e-12 * largest
