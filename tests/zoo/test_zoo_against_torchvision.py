"""The zoo's networks compute what torchvision's do from the same weights, in double precision.

Skipped where torchvision is not installed.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cnnc import zoo
from cnnc.compiler.ir.interpret import interpret
from tests.zoo.state_dicts import WITH_AUXILIARIES, known

torch = pytest.importorskip("torch", reason="torch is not installed")
torchvision = pytest.importorskip("torchvision", reason="torchvision is not installed")

SIDES = {"inception_v3": 96}


def drawn(name: str) -> Any:
    """torchvision's network, with statistics as of one that was trained."""
    torch.manual_seed(0)
    with_auxiliaries = name in WITH_AUXILIARIES
    options = {"aux_logits": False, "init_weights": False} if with_auxiliaries else {}
    net = torchvision.models.get_model(name, weights=None, num_classes=7, **options)
    for module in net.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.5, 1.5)
    return net.eval()


@pytest.mark.parametrize("name", [n for n in known() if " " not in n])
def test_torchvision_agrees(name: str) -> None:
    theirs, ours = drawn(name), getattr(zoo, name)(7)
    ours.load_state_dict({k: v.numpy() for k, v in theirs.state_dict().items()})
    side = SIDES.get(name, 64)
    x = np.random.default_rng(0).normal(size=(2, 3, side, side)).astype(np.float32)
    with torch.no_grad():
        wanted = theirs.double()(torch.from_numpy(x).double()).numpy()
    (found,) = interpret(ours.trace({"x": x.shape}), [x], np.float64)
    np.testing.assert_allclose(found, wanted, rtol=0, atol=1e-12 * np.abs(wanted).max())
