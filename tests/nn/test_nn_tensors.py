"""Symbolic tensors: operators, indexing, shapes with symbols, refusals."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from cnnc import nn
from cnnc.compiler.ir.interpret import interpret
from cnnc.errors import InputError, ModelError

F = nn.functional


class Function(nn.Module):
    """A function as a module."""

    def __init__(self, function: Callable[[Any], Any]) -> None:
        self.function = function

    def forward(self, x: nn.Tensor) -> Any:
        return self.function(x)


def computed(function: Callable[[Any], Any], x: np.ndarray, first: int | str = 0) -> np.ndarray:
    """What the function gives for x, traced with a first dimension that is open."""
    graph = nn.trace(Function(function), {"x": (first or "N", *x.shape[1:])})
    (y,) = interpret(graph, [x])
    return y


X = np.random.default_rng(0).uniform(0.5, 2, (4, 6, 5, 3)).astype(np.float32)

SAME = [  # what means the same for NumPy's arrays
    lambda x: x + 1,
    lambda x: 1 + x,
    lambda x: 3 - x,
    lambda x: x - x,
    lambda x: 2 * x * 0.5,
    lambda x: x / 2,
    lambda x: 1 / x,
    lambda x: -x,
    lambda x: x**2,
    lambda x: x**0.5,
    lambda x: x**-1.5,
    lambda x: x**3.3,
    lambda x: x**-7,
    lambda x: x**x,
    lambda x: x < 1,
    lambda x: x <= x,
    lambda x: x > 1,
    lambda x: x >= x * x,
    lambda x: np.arange(3, dtype=np.float32) * x,
    lambda x: x @ np.ones((3, 2), np.float32),
    lambda x: np.ones((2, 5), np.float32) @ x,
    lambda x: x[:, 1],
    lambda x: x[..., -1],
    lambda x: x[:, 1:4, ::2, None],
    lambda x: x[:, -2:, 3, 1:],
    lambda x: x[:, None],
    lambda x: x[:, :, ::-1],
    lambda x: x[:, 4:0:-2],
    lambda x: x.reshape(-1, 15),
    lambda x: x.reshape(-1, 3, 2, 15),
]


@pytest.mark.parametrize("function", SAME)
def test_operators_are_numpys(function: Callable[[Any], Any]) -> None:
    wanted = function(X)
    found = computed(function, X)
    assert found.shape == wanted.shape
    np.testing.assert_allclose(found, wanted, rtol=1e-5, atol=1e-6)


METHODS: list[tuple[Callable[[Any], Any], Callable[[Any], Any]]] = [
    (lambda x: x.flatten(1), lambda x: x.reshape(4, -1)),
    (lambda x: x.flatten(2, 3), lambda x: x.reshape(4, 6, 15)),
    (lambda x: x.flatten(), lambda x: x.reshape(-1)),
    (lambda x: x.reshape(x.shape[0], -1, 3), lambda x: x.reshape(4, -1, 3)),
    (lambda x: x.view((x.size(0), 90)), lambda x: x.reshape(4, 90)),
    (lambda x: x.permute(0, 2, 3, 1), lambda x: x.transpose(0, 2, 3, 1)),
    (lambda x: x.transpose(1, -1), lambda x: x.swapaxes(1, 3)),
    (lambda x: x.unsqueeze(-1), lambda x: x[..., None]),
    (lambda x: x.unsqueeze(1).squeeze(1).squeeze(1), lambda x: x),
    (lambda x: x.mean((2, 3)), lambda x: x.mean((2, 3))),
    (lambda x: x.sum(1, keepdim=True), lambda x: x.sum(1, keepdims=True)),
    (lambda x: x.amax(), lambda x: x.max()),
    (lambda x: x.amin(-1), lambda x: x.min(-1)),
    (lambda x: (x - 1).abs().exp().log().sqrt(), lambda x: np.sqrt(np.abs(x - 1))),
    (lambda x: x.split([1, 5], 1)[1], lambda x: x[:, 1:]),
    (lambda x: x.split(4, 1)[1], lambda x: x[:, 4:]),
    (lambda x: x.chunk(4, 2)[2], lambda x: x[:, :, 4:]),
    (lambda x: F.cat([x, x[:, :1]], 1), lambda x: np.concatenate([x, x[:, :1]], 1)),
    (lambda x: F.stack([x, 2 * x], 1), lambda x: np.stack([x, 2 * x], 1)),
    (lambda x: F.maximum(x, 1.0), lambda x: np.maximum(x, 1)),
    (lambda x: F.minimum(x, x * x), lambda x: np.minimum(x, x * x)),
    (lambda x: F.where(x > 1, x * x, -x), lambda x: np.where(x > 1, x * x, -x)),
    (lambda x: F.where(x > 1, 2.0, x), lambda x: np.where(x > 1, 2, x)),
    (lambda x: (x > 1).to("float32") * x, lambda x: (x > 1) * x),
    (lambda x: x.clamp(0.75, 1.5), lambda x: np.clip(x, 0.75, 1.5)),
    (lambda x: x.clamp(max=1.0), lambda x: np.minimum(x, 1)),
    (lambda x: x.softmax(1), lambda x: np.exp(x) / np.exp(x).sum(1, keepdims=True)),
    (lambda x: F.stack(list(x[0]), 0), lambda x: x[0]),
    (lambda x: F.pad(x, (1, 2)), lambda x: np.pad(x, [(0, 0)] * 3 + [(1, 2)])),
    (
        lambda x: F.pad(x, (0, 1, 2, 0), value=3.0),
        lambda x: np.pad(x, [(0, 0)] * 2 + [(2, 0), (0, 1)], constant_values=3),
    ),
    (lambda x: F.normalize(x), lambda x: x / np.sqrt((x * x).sum(1, keepdims=True))),
]


@pytest.mark.parametrize(("ours", "numpys"), METHODS)
def test_methods_and_functions(ours: Callable[[Any], Any], numpys: Callable[[Any], Any]) -> None:
    wanted = numpys(X)
    found = computed(ours, X)
    assert found.shape == wanted.shape
    np.testing.assert_allclose(found, wanted, rtol=1e-5, atol=1e-6)


REFUSED: list[tuple[Callable[[Any], Any], str]] = [
    (lambda x: x if x > 1 else -x, r"Less: a symbolic tensor is neither true nor false"),
    (lambda x: len(x), r"x: a dimension must be known here"),
    (lambda x: F.layer_norm(x, (2, 4, 6, 5, 3)), r"x: the last dimensions are not those"),
    (lambda x: x[X > 1], r"a tensor is indexed by slices and whole numbers: got ndarray"),
    (lambda x: x.split(1, 0), r"x: a dimension must be known here: .*float32\[N,6,5,3\]"),
    (lambda x: F.interpolate(x), r"x: give either size or scale_factor"),
    (lambda x: F.interpolate(x, 2, mode="area"), r"unknown mode: got 'area'"),
    (lambda x: F.pad(x, (1,)), r"x: can't pad so: got \[1\]"),
    (lambda x: F.group_norm(x, 4), r"num_groups does not divide the channels: got 4"),
    (lambda x: F.pixel_shuffle(x, 2), r"x: 4 does not divide the channels"),
    (lambda x: F.pixel_shuffle(x.unsqueeze(2), 2), r"Reshape: x is no map: .*four dimensions"),
    (lambda x: F.pixel_unshuffle(x, 2), r"the factor does not divide the map: got 2"),
    (lambda x: F.channel_shuffle(x, 4), r"x: 4 does not divide the channels"),
    (lambda x: F.layer_norm(x, (4,)), r"x: the last dimensions .* expected \[\.\.\.,4\]"),
    (lambda x: F.local_response_norm(x, 3, beta=0.6), r"no such beta: got 0.6"),
    (lambda x: F.threshold(x, 1.0, 2.0), r"threshold has no other value than 0: got 2"),
    (lambda x: F.max_pool2d(x, (2, 2, 2)), r"kernel_size has the wrong length: got \(2, 2, 2\)"),
    (lambda x: F.adaptive_avg_pool2d(x, (1, 1, 1)), r"output_size has the wrong length"),
    (lambda x: x.flatten(4), r"axis is out of range: got 4"),
]


@pytest.mark.parametrize(("function", "message"), REFUSED)
def test_what_can_not_be_is_refused(function: Callable[[Any], Any], message: str) -> None:
    with pytest.raises((InputError, ModelError), match=message):
        computed(function, X)


LAYERS_REFUSED: list[tuple[Callable[[], Any], str]] = [
    (lambda: nn.Conv2d(3, 4, 3, groups=2), r"Conv2d: groups does not divide .*in_channels 3"),
    (lambda: nn.Conv2d(4, 3, 3, groups=2), r"Conv2d: groups does not divide .*out_channels 3"),
    (lambda: nn.Conv2d(0, 3, 3), r"Conv2d: groups does not divide .* a number is below 1"),
    (lambda: nn.Conv2d(3, 4, 3, 2, padding="same"), r"padding 'same' wants a stride of 1"),
    (lambda: nn.Conv2d(3, 4, 3, padding="full"), r"unknown padding: got 'full'"),
    (lambda: nn.Conv2d(3, 4, (3, 3, 3)), r"kernel_size has the wrong length"),
    (lambda: nn.Conv2d(3, 4, 3, padding=(1,)), r"padding has the wrong length"),
    (lambda: nn.Dropout(1.0), r"p is out of range: got 1.0, expected 0 to below 1"),
    (lambda: nn.init.calculate_gain("gelu"), r"unknown nonlinearity: got gelu"),
    (lambda: nn.init.xavier_normal_(nn.Parameter([1.0])), r"a fan belongs to a weight of two"),
]


@pytest.mark.parametrize(("make", "message"), LAYERS_REFUSED)
def test_layers_refuse_wrong_arguments(make: Callable[[], Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        make()


@pytest.mark.parametrize("layer", [nn.MaxPool2d(2), nn.AdaptiveAvgPool2d(1), nn.BatchNorm2d(3)])
def test_layers_are_for_maps_of_their_rank(layer: nn.Module) -> None:
    name = type(layer).__name__
    with pytest.raises(ModelError, match=f"{name} is for maps of 2 spatial axes: .*expected 4 dim"):
        nn.trace(layer, {"x": ("N", 3, 4)})


@pytest.mark.parametrize(("size", "kernel", "stride"), [(7, 3, 2), (5, 2, 3), (6, 5, 1)])
def test_same_padding_of_transposed_convolutions_grows_by_the_stride(
    size: int, kernel: int, stride: int
) -> None:
    layer = nn.ConvTranspose1d(2, 3, kernel, stride, padding="same")
    graph = nn.trace(layer, {"x": (1, 2, size)})
    assert graph.outputs[0].type.shape == (1, 3, size * stride)


def test_representations_are_pytorchs() -> None:
    net = nn.Sequential(nn.Conv2d(1, 2, 3, bias=False), nn.ModuleList([nn.ReLU()]))
    assert repr(net) == (
        "Sequential(\n"
        "  (0): Conv2d(1, 2, kernel_size=(3, 3), stride=(1, 1), bias=False)\n"
        "  (1): ModuleList(\n"
        "    (0): ReLU()\n"
        "  )\n"
        ")"
    )


def test_containers_hold_modules() -> None:
    net = nn.Sequential({"conv": nn.Conv2d(1, 2, 1), "act": nn.ReLU()})
    assert [name for name, _ in net.named_children()] == ["conv", "act"]
    net.append(nn.Tanh())
    assert len(net) == 3
    assert isinstance(net[-1], nn.Tanh)
    assert isinstance(net[:2], nn.Sequential)
    net[1] = nn.Sigmoid()
    assert [type(m).__name__ for m in net] == ["Conv2d", "Sigmoid", "Tanh"]
    listed = nn.ModuleList(nn.ReLU() for _ in range(2))
    assert [len(listed), type(listed[1]).__name__] == [2, "ReLU"]
    named = nn.ModuleDict({"a": nn.ReLU()})
    named["b"] = nn.Tanh()
    assert list(named) == ["a", "b"]
    assert [name for name, _ in named.items()] == ["a", "b"]
    assert isinstance(named["b"], nn.Tanh)
