"""Pictures: what is drawn, where, and what can't be."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from onnx import helper

import cnnc
from cnnc.compiler import driver
from cnnc.compiler.codegen.isa import Isa
from cnnc.errors import InputError
from cnnc.pictures import (
    MOST_TILES,
    draw_curves,
    draw_filters,
    draw_graph,
    draw_maps,
    draw_places,
    save_picture,
)
from tests.face.reference import DIGITS
from tests.models.networks import onnx_model


def optimised(model: Any) -> Any:
    graph = driver.bind(cnnc.load(model), dict.fromkeys(cnnc.load(model).symbols, 1))
    return driver.optimise(graph, driver.Options(Isa("x86-64-v3")))


def test_a_graph_has_a_box_a_node_one_below_the_other() -> None:
    (axes,) = draw_graph(optimised(DIGITS)).axes
    boxes = [text for text in axes.texts if text.get_text()]
    assert [text.get_text().split("\n")[0] for text in boxes] == [
        "image  1x1x8x8", "Conv + Relu", "Conv + Relu", "MaxPool", "Conv + Relu", "MaxPool",
        "Reshape", "Gemm", "Softmax",
    ]  # fmt: skip
    heights = [text.get_position()[1] for text in boxes]
    assert heights == sorted(heights, reverse=True)
    arrows = [text for text in axes.texts if not text.get_text()]
    assert len(arrows) == len(boxes) - 1


def branching() -> Any:
    """y = concat(softmax(x), maxpool(x)), with a name that would be mathematics to matplotlib."""
    nodes = [
        helper.make_node("Softmax", ["$x_1$"], ["a"]),
        helper.make_node("MaxPool", ["$x_1$"], ["b"], kernel_shape=[1, 1]),
        helper.make_node("Concat", ["a", "b"], ["y"], axis=1),
    ]
    return onnx_model(nodes, {"$x_1$": [1, 2, 3, 4]})


def test_branches_stand_side_by_side() -> None:
    figure = draw_graph(cnnc.load(branching()))
    texts = {t.get_text().split("\n")[0]: t.get_position() for t in figure.axes[0].texts}
    assert texts["Softmax"][1] == texts["MaxPool"][1]
    assert texts["Softmax"][0] == -texts["MaxPool"][0]
    assert texts["Concat"] == (0.0, 2 * texts["MaxPool"][1])
    assert "$x_1$  1x2x3x4" in texts


@pytest.mark.parametrize(
    ("shape", "tiles"), [((5, 3, 7, 7), 5), ((5, 2, 3, 3), 10), ((600, 1, 1, 1), MOST_TILES)]
)
def test_filters_are_tiles(shape: tuple[int, ...], tiles: int) -> None:
    weights = np.random.default_rng(0).standard_normal(shape, np.float32)
    assert len(draw_filters(weights, "conv: filters").axes) == tiles


def test_maps_are_scaled_each_for_itself() -> None:
    maps = np.array([[[0, 5], [10, 10]], [[3, 3], [3, 3]], [[np.nan, 1], [2, np.inf]]], np.float32)
    drawn = [np.asarray(axes.images[0].get_array()) for axes in draw_maps(maps, "relu").axes]
    np.testing.assert_allclose(drawn[0], np.array([[0, 0.5], [1, 1]]))
    np.testing.assert_allclose(drawn[1], 0)
    np.testing.assert_allclose(drawn[2], [[0, 0], [1, 0]])


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_places_lie_over_the_image(channels: int) -> None:
    image = np.random.default_rng(0).random((channels, 6, 8))
    (axes,) = draw_places(image, np.ones((2, 2)), "what").axes
    under, over = axes.images
    assert np.asarray(under.get_array()).shape[:2] == (6, 8)
    assert over.get_extent() == under.get_extent()


def test_curves_of_training_and_validation_share_a_picture() -> None:
    history = {"loss": [2.0, 1.0], "accuracy": [0.5, 0.75], "val_loss": [3.0, 2.0]}
    loss, accuracy = draw_curves(history, "log").axes
    assert [line.get_label() for line in loss.lines] == ["training", "validation"]
    assert [np.asarray(line.get_ydata()).tolist() for line in loss.lines] == [
        [2.0, 1.0],
        [3.0, 2.0],
    ]
    assert [np.asarray(line.get_xdata()).tolist() for line in accuracy.lines] == [[1, 2]]
    with pytest.raises(InputError, match="log: there are no numbers to draw"):
        draw_curves({}, "log")


def test_what_is_no_picture() -> None:
    with pytest.raises(InputError, match=r"fc: not the filters of a convolution: got 2 axes"):
        draw_filters(np.zeros((2, 3)), "fc")
    with pytest.raises(InputError, match=r"fc: not a feature map: got 2 axes"):
        draw_maps(np.zeros((2, 3)), "fc")


@pytest.mark.parametrize(
    ("suffix", "magic"), [("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF")]
)
def test_pictures_are_written_whole(tmp_path: Path, suffix: str, magic: bytes) -> None:
    path = tmp_path / f"x.{suffix}"
    save_picture(draw_graph(cnnc.load(branching())), path)
    assert path.read_bytes().startswith(magic)
    with pytest.raises(InputError, match=r"x\.gif: unknown format: got '\.gif', expected \.svg"):
        save_picture(draw_maps(np.zeros((1, 2, 2)), "x"), tmp_path / "x.gif")


def test_without_matplotlib_the_message_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(InputError) as caught:
        draw_maps(np.zeros((1, 2, 2)), "x")
    assert str(caught.value) == "pictures need matplotlib; pip install 'cnnc[viz]'"
