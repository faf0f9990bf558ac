"""Grad-CAM: by hand where it is known, and what it is not for."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from onnx import helper

import cnnc
from cnnc.errors import InputError
from cnnc.gradcam import gradcam
from tests.models.networks import onnx_model

RANDOM = np.random.default_rng(0)
FILTERS = RANDOM.standard_normal((4, 3, 3, 3)).astype(np.float32)
WEIGHTS = RANDOM.standard_normal((4, 5)).astype(np.float32)


def classifier(*, softmax: bool) -> Any:
    """Convolution, mean over places, weights: the network of which class activation maps are
    known."""
    nodes = [
        helper.make_node("Conv", ["x", "f"], ["maps"], "conv"),
        helper.make_node("GlobalAveragePool", ["maps"], ["mean"], "mean"),
        helper.make_node("Flatten", ["mean"], ["flat"], "flatten"),
        helper.make_node("MatMul", ["flat", "w"], ["scores"], "weights"),
        helper.make_node("Softmax", ["scores"], ["y"], "softmax"),
    ]
    count, output = (5, "y") if softmax else (4, "scores")
    weights = {"f": FILTERS, "w": WEIGHTS}
    return onnx_model(nodes[:count], {"x": [1, 3, 8, 9]}, [output], weights)


@pytest.mark.parametrize("softmax", [True, False])
@pytest.mark.parametrize("number", [None, 0, 3])
def test_it_is_the_class_activation_map_where_that_is_known(
    softmax: bool, number: int | None
) -> None:
    graph = cnnc.load(classifier(softmax=softmax))
    x = RANDOM.standard_normal((1, 3, 8, 9)).astype(np.float32)
    (conv,) = (node for node in graph.nodes if node.name == "conv")
    found = gradcam(graph, {"x": x}, conv, number)
    windows = np.lib.stride_tricks.sliding_window_view(x[0], (3, 3), (1, 2))
    maps = np.einsum("chwij,mcij->mhw", windows, FILTERS)
    scores = maps.mean((1, 2)) @ WEIGHTS
    wanted = int(scores.argmax()) if number is None else number
    expected = np.maximum(np.einsum("chw,c->hw", maps, WEIGHTS[:, wanted]), 0)
    assert found.number == wanted
    np.testing.assert_allclose(found.places, expected / expected.max(), rtol=1e-3, atol=1e-5)


def test_what_it_is_not_for() -> None:
    graph = cnnc.load(classifier(softmax=True))
    feed = {"x": np.zeros((1, 3, 8, 9), np.float32)}
    conv, weights = (next(n for n in graph.nodes if n.name == name) for name in ("conv", "weights"))
    with pytest.raises(InputError, match="there is no such class: got 5, expected 0 to 4"):
        gradcam(graph, feed, conv, 5)
    with pytest.raises(InputError, match=r"weights: the node makes no maps of one image"):
        gradcam(graph, feed, weights)
    node = helper.make_node("Relu", ["x"], ["y"], "relu")
    maps = cnnc.load(onnx_model([node], {"x": [1, 3, 8, 9]}))
    with pytest.raises(InputError, match=r"no classifier of one image: got float32\[1,3,8,9\]"):
        gradcam(maps, feed, maps.nodes[0])


def test_nothing_speaks_for_a_class_of_zeros() -> None:
    graph = cnnc.load(classifier(softmax=False))
    found = gradcam(graph, {"x": np.zeros((1, 3, 8, 9), np.float32)}, graph.nodes[0], 1)
    assert found.places.max() == 0
