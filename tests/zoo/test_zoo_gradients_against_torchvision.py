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
from tests.zoo.state_dicts import WITH_AUXILIARIES

torch = pytest.importorskip("torch", reason="torch is not installed")
torchvision = pytest.importorskip("torchvision", reason="torchvision is not installed")

NAMES = ["resnet18", "mobilenet_v3_small", "squeezenet1_1", "shufflenet_v2_x1_0", "googlenet"]
NAMES += ["regnet_y_400mf"]
LARGE = ["efficientnet_b0", "convnext_tiny", "densenet121"]


@pytest.mark.parametrize(
    "name", [*NAMES, *(pytest.param(n, marks=pytest.mark.slow) for n in LARGE)]
)
def test_gradients_are_pytorchs(name: str) -> None:
    torch.manual_seed(0)
    with_auxiliaries = name in WITH_AUXILIARIES
    options = {"aux_logits": False, "init_weights": False} if with_auxiliaries else {}
    theirs = torchvision.models.get_model(name, weights=None, num_classes=7, **options)
    ours = getattr(zoo, name)(7)
    ours.load_state_dict({k: v.numpy() for k, v in theirs.state_dict().items()})
    for module in (*theirs.modules(), *ours.modules()):  # whose generators differ
        if type(module).__name__ in ("Dropout", "StochasticDepth"):
            module.eval()
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(3, 3, 48, 48)).astype(np.float32), rng.integers(0, 7, 3)

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
