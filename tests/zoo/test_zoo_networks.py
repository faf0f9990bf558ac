"""The zoo: names and shapes of torchvision's state dicts; what ONNX Runtime and compiled code make
of every network, on small images."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import onnxruntime
import pytest

import cnnc
from cnnc import nn, zoo
from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.interpret import interpret
from cnnc.frontends.onnx.writer import to_model
from tests.zoo.state_dicts import described, known

# Networks of hundreds of megabytes, which take long to draw weights for.
HEAVY = {"alexnet", *(f"vgg{n}{bn}" for n in (11, 16, 19) for bn in ("", "_bn")), "wide_resnet50_2"}
# Those, and deeper relatives of other networks.
LONG = {*HEAVY, "resnet34", "resnet50", "resnet101", *(f"efficientnet_b{i}" for i in (1, 2, 3, 4))}
# The smallest images that some can take; the others get 64 x 64.
SIDES = {"inception_v3": 96, "lenet5": 32, "unet": 32}


def marked(names: Iterable[str], slow: set[str]) -> list[Any]:
    return [pytest.param(n, marks=[pytest.mark.slow] * (n.split()[0] in slow)) for n in names]


def network(name: str, num_classes: int = 7) -> nn.Module:
    net: nn.Module = getattr(zoo, name)(num_classes, seed=0)
    random = np.random.default_rng(0)
    for path, array in net.state_dict().items():  # statistics as of a network that was trained
        if path.endswith("running_mean"):
            array[...] = random.normal(0, 0.1, array.shape)
        elif path.endswith("running_var"):
            array[...] = random.uniform(0.5, 1.5, array.shape)
    return net


def small(name: str, net: nn.Module) -> tuple[Graph, np.ndarray]:
    """The graph for small images, and two of them."""
    channels, side = 1 if name == "lenet5" else 3, SIDES.get(name, 64)
    x = np.random.default_rng(1).normal(size=(2, channels, side, side)).astype(np.float32)
    return net.trace({"x": x.shape}), x


@pytest.mark.parametrize("name", marked(known(), HEAVY))
def test_state_dicts_are_torchvisions(name: str) -> None:
    base = name.removesuffix(" with auxiliaries")
    options = {"aux_logits": True} if base != name else {}
    assert described(getattr(zoo, base)(**options).state_dict()) == known()[name]


def test_every_network_but_two_is_torchvisions() -> None:
    assert set(zoo.__all__) == {n.split()[0] for n in known()} | {"lenet5", "unet"}


@pytest.mark.parametrize("name", marked(zoo.__all__, LONG))
def test_onnx_runtime_agrees(name: str) -> None:
    graph, x = small(name, network(name))
    session = onnxruntime.InferenceSession(to_model(graph).SerializeToString())
    (theirs,) = session.run(None, {"x": x})
    (ours,) = interpret(graph, [x])
    assert ours.shape == theirs.shape
    assert np.abs(ours).max() > 0
    np.testing.assert_allclose(theirs, ours, rtol=0, atol=1e-4 * np.abs(ours).max())


@pytest.mark.parametrize(
    "name", ["lenet5", "resnet18", "mobilenet_v3_small", "shufflenet_v2_x1_0", "unet"]
)
def test_compiled_code_agrees(name: str) -> None:
    net = network(name)
    graph, x = small(name, net)
    (wanted,) = interpret(graph, [x], np.float64)
    with cnnc.compile(net, shapes={"x": x.shape}, threads=1) as session:
        found = np.asarray(session(x))
    np.testing.assert_allclose(found, wanted, rtol=0, atol=1e-4 * np.abs(wanted).max())


def test_a_seed_gives_the_same_network() -> None:
    first, second = zoo.resnet18(seed=3).state_dict(), zoo.resnet18(seed=3).state_dict()
    assert all(np.array_equal(first[name], second[name]) for name in first)
    other = zoo.resnet18(seed=4).state_dict()
    assert not np.array_equal(first["conv1.weight"], other["conv1.weight"])


def test_auxiliary_classifiers_are_outputs_of_training() -> None:
    google = zoo.googlenet(5, aux_logits=True, seed=0)
    assert len(nn.trace(google, {"x": ("N", 3, 64, 64)}).outputs) == 1
    trained = nn.trace(google, {"x": ("N", 3, 64, 64)}, training=True)
    assert [str(v.type) for v in trained.outputs] == ["float32[N,5]"] * 3
    inception = zoo.inception_v3(5, aux_logits=True, seed=0)
    trained = nn.trace(inception, {"x": ("N", 3, 299, 299)}, training=True)
    assert [str(v.type) for v in trained.outputs] == ["float32[N,5]"] * 2


def test_stochastic_depth_grows_with_depth() -> None:
    net = zoo.convnext_tiny(5, seed=0)
    shares = [m.p for m in net.modules() if isinstance(m, nn.StochasticDepth)]
    assert len(shares) == 18
    np.testing.assert_allclose(shares, np.linspace(0, 0.1, 18))
    modules = zoo.efficientnet_b0(5, seed=0).modules()
    shares = [m.p for m in modules if isinstance(m, nn.StochasticDepth)]
    np.testing.assert_allclose(shares, 0.2 * np.arange(16) / 16)
