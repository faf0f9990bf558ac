"""Random small networks: what is traced, written as ONNX, and compiled computes the same."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import onnxruntime
from hypothesis import given, settings
from hypothesis import strategies as st

import cnnc
from cnnc import nn
from cnnc.compiler.ir.interpret import interpret
from cnnc.frontends.onnx.writer import to_model

CHANNELS = 6
# Layers that keep the channels of a map, and maps of 4 x 5 and more.
MAKERS: list[Callable[[], nn.Module]] = [
    lambda: nn.Conv2d(CHANNELS, CHANNELS, 3, padding="same"),
    lambda: nn.Conv2d(CHANNELS, CHANNELS, (1, 3), padding=(0, 1), groups=2, bias=False),
    lambda: nn.Conv2d(CHANNELS, CHANNELS, 3, padding=1, padding_mode="reflect"),
    lambda: nn.ConvTranspose2d(CHANNELS, CHANNELS, 3, padding="same"),
    lambda: nn.BatchNorm2d(CHANNELS),
    lambda: nn.GroupNorm(3, CHANNELS),
    lambda: nn.InstanceNorm2d(CHANNELS, affine=True),
    lambda: nn.LocalResponseNorm(3),
    nn.ReLU,
    nn.Hardswish,
    nn.SiLU,
    nn.GELU,
    nn.ELU,
    nn.Mish,
    nn.PReLU,
    nn.Softplus,
    lambda: nn.Softmax(1),
    lambda: nn.Hardtanh(-1, 1),
    lambda: nn.MaxPool2d(3, 1, 1),
    lambda: nn.AvgPool2d(3, 1, 1),
    lambda: nn.AvgPool2d(2, 1, 1, ceil_mode=True),
    lambda: nn.Upsample(scale_factor=2),
    lambda: nn.Upsample(scale_factor=2, mode="bilinear"),
    lambda: nn.ChannelShuffle(2),
    lambda: nn.Sequential(nn.Conv2d(CHANNELS, 4 * CHANNELS, 1), nn.PixelShuffle(2)),
    lambda: nn.Sequential(nn.PixelShuffle(1), nn.Dropout(0.5)),
]
LAYERS = st.sampled_from(MAKERS)


class Branches(nn.Module):
    """Two ways through the network, joined by a sum, a product or side by side."""

    def __init__(self, first: nn.Module, second: nn.Module, join: str) -> None:
        self.first, self.second, self.join = first, second, join
        self.after = nn.Conv2d(2 * CHANNELS, CHANNELS, 1)

    def forward(self, x: nn.Tensor) -> nn.Tensor:
        a = nn.functional.adaptive_avg_pool2d(self.first(x), (4, 3))
        b = nn.functional.adaptive_max_pool2d(self.second(x), (4, 3))
        match self.join:
            case "sum":
                return a + b
            case "product":
                return a * b.sigmoid()
        return self.after(nn.functional.cat([a, b], 1))


def chains(most: int) -> st.SearchStrategy[nn.Module]:
    return st.lists(LAYERS, min_size=1, max_size=most).map(
        lambda makers: nn.Sequential(*(make() for make in makers))
    )


@st.composite
def networks(draw: st.DrawFn) -> nn.Module:
    nn.manual_seed(draw(st.integers(0, 99)))
    parts: list[nn.Module] = [nn.Conv2d(3, CHANNELS, 3, padding=1), draw(chains(3))]
    if draw(st.booleans()):
        join = draw(st.sampled_from(["sum", "product", "concat"]))
        parts.append(Branches(draw(chains(2)), draw(chains(2)), join))
    head = [nn.AdaptiveAvgPool2d((2, 3)), nn.Flatten(), nn.Linear(6 * CHANNELS, 4)]
    return nn.Sequential(*parts, *(head if draw(st.booleans()) else []))


def images(batch: int) -> np.ndarray:
    return np.random.default_rng(0).normal(size=(batch, 3, 8, 9)).astype(np.float32)


@settings(max_examples=40, deadline=None)
@given(net=networks(), batch=st.integers(1, 3))
def test_onnx_runtime_agrees(net: nn.Module, batch: int) -> None:
    graph, x = net.trace({"x": ("N", 3, 8, 9)}), images(batch)
    (ours,) = interpret(graph, [x], np.float64)
    session = onnxruntime.InferenceSession(to_model(graph).SerializeToString())
    (theirs,) = session.run(None, {"x": x})
    np.testing.assert_allclose(theirs, ours, rtol=1e-4, atol=1e-4 * np.abs(ours).max())


@settings(max_examples=25, deadline=None)
@given(net=networks())
def test_compiled_code_agrees(net: nn.Module) -> None:
    x = images(2)
    (wanted,) = interpret(net.trace({"x": x.shape}), [x], np.float64)
    with cnnc.compile(net, shapes={"x": x.shape}, threads=1) as session:
        found = session(x)
    np.testing.assert_allclose(found, wanted, rtol=1e-3, atol=1e-4 * np.abs(wanted).max())
