"""Grad-CAM: which places of an image speak for a class.

Source: Selvaraju et al., Grad-CAM: Visual Explanations from Deep Networks via Gradient-based
Localization, ICCV 2017, equations 1 and 2.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from cnnc.compiler.autodiff import differentiate
from cnnc.compiler.ir.graph import Graph, Node, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ops.extension import Extension
from cnnc.compiler.ops.pick import Slice
from cnnc.compiler.ops.reduce import Softmax
from cnnc.errors import InputError


class Saliency(NamedTuple):
    """`places` [H,W] from 0 to 1, of the map that a node makes, for the class of that number."""

    places: np.ndarray
    number: int


def gradcam(
    graph: Graph, feed: Mapping[str, np.ndarray], node: Node, number: int | None = None
) -> Saliency:
    """What speaks for a class in the maps [1,C,H,W] of a node of a static graph, for inputs by
    name; by default for the class of the largest score.

    L = relu(sum_c a_c A_c), where a_c is the mean over places of the gradient of the class's score
    with respect to A_c, divided by the largest. Scores are those before a last softmax. Raises
    InputError where there are no scores [1,K] or no maps, ModelError where there is no gradient.
    """
    scores = _scores(graph)
    if node.output.type.rank != 4 or node.output.type.dims[0] != 1:
        got = f"{node.op.name} {node.output.type}"
        raise InputError("the node makes no maps of one image", where=node.name, got=got)
    if number is None:
        number = int(_values(graph, feed, scores)[0].argmax())
    if not 0 <= number < scores.type.dims[1]:
        expected = f"0 to {scores.type.dims[1] - 1}"
        raise InputError("there is no such class", got=str(number), expected=expected)
    extension = Extension(graph)
    score = extension(Slice((0, number), (1, number + 1)), scores)
    extended = replace(graph, nodes=tuple(extension.nodes), outputs=(node.output,))
    maps, slopes = interpret(differentiate(extended, score, [node.output]), feed, np.float32)
    weights = slopes.mean((2, 3), keepdims=True)
    places = np.maximum((weights * maps).sum(1)[0], 0)
    return Saliency(places / (float(places.max()) or 1.0), number)


def _scores(graph: Graph) -> Value:
    """The scores [1,K]: the first output, or what a last softmax is of. Raises InputError."""
    value = graph.outputs[0]
    maker = graph.producers.get(value)
    if maker is not None and isinstance(maker.op, Softmax) and maker.inputs[0] is not None:
        value = maker.inputs[0]
    if value.type.rank != 2 or value.type.dims[0] != 1:
        got, expected = str(value.type), "scores [1,K]"
        raise InputError("no classifier of one image", where=graph.name, got=got, expected=expected)
    return value


def _values(graph: Graph, feed: Mapping[str, np.ndarray], value: Value) -> np.ndarray:
    (array,) = interpret(replace(graph, outputs=(value,)), feed, np.float32)
    return array
