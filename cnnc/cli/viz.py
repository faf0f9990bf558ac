"""`cnnc viz`: pictures of a network: graph, filters, feature maps, what it sees, how it learned."""

from __future__ import annotations

import argparse
import csv
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

import cnnc
from cnnc.compilation import first_sizes
from cnnc.compiler import driver
from cnnc.compiler.ir.graph import Graph, Node
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ops.conv import Conv
from cnnc.errors import InputError
from cnnc.gradcam import gradcam
from cnnc.images import CHANNELS
from cnnc.measure.profiling import native_isa
from cnnc.pictures import (
    draw_curves,
    draw_filters,
    draw_graph,
    draw_maps,
    draw_places,
    save_picture,
)
from cnnc.runtime.arrays import check_names

from .arguments import add_model
from .console import Output
from .feed import add_inputs, feed_of

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def configure(parser: argparse.ArgumentParser) -> None:
    """Adds the verb's arguments."""
    parser.add_argument(
        "what",
        choices=list(_PICTURES),
        help="graph: what becomes of the network at level -O; filters: the weights of a "
        "convolution; features: the maps that a node makes of an input; gradcam: which places of "
        "an image speak for a class; curves: the numbers of every epoch, out of what CSVLogger "
        "wrote",
    )
    add_model(parser)
    parser.add_argument(
        *("-o", "--output"), required=True, metavar="FILE", help="FILE.svg, .png or .pdf"
    )
    parser.add_argument(
        "--node",
        metavar="NAME",
        help="whose filters or maps (default: the first convolution; for gradcam the last)",
    )
    parser.add_argument(
        "--class",
        dest="number",
        type=int,
        metavar="N",
        help="gradcam: for which class (default: the one of the largest score)",
    )
    add_inputs(parser, required=False)


def run(options: argparse.Namespace) -> int:
    """Draws; gives the exit code."""
    output = Output(options)
    with output.status(f"drawing {options.model}"):
        save_picture(_PICTURES[options.what](options), options.output)
    output.say(f"wrote {options.output}")
    return 0


def _graph(options: argparse.Namespace) -> Figure:
    graph = cnnc.load(options.model)
    static = driver.bind(graph, first_sizes(graph, dict(options.shape)))
    return draw_graph(driver.optimise(static, driver.Options(native_isa(), options.level)))


def _filters(options: argparse.Namespace) -> Figure:
    node = _node(cnnc.load(options.model), options.node)
    weights = node.inputs[1].data if len(node.inputs) > 1 and node.inputs[1] else None
    if weights is None:
        raise InputError("the node has no weights", where=node.name, got=node.op.name)
    return draw_filters(weights, f"{node.name}: filters")


def _features(options: argparse.Namespace) -> Figure:
    graph = cnnc.load(options.model)
    node = _node(graph, options.node)
    with cnnc.compile(options.model, shapes=dict(options.shape)) as session:
        feed = feed_of(session, options)
    (maps,) = interpret(replace(graph, outputs=(node.output,)), feed, np.float32)
    if maps.ndim != 4:
        got, expected = f"{node.op.name} {list(maps.shape)}", "[N,C,H,W]"
        raise InputError("the node makes no maps", where=node.name, got=got, expected=expected)
    return draw_maps(maps[0], f"{node.name}: {node.op.name} {list(maps.shape)}")


def _gradcam(options: argparse.Namespace) -> Figure:
    with cnnc.compile(options.model, shapes=dict(options.shape)) as session:
        feed = feed_of(session, options)
    shapes = {name: array.shape for name, array in feed.items()}
    graph = cnnc.load(options.model)
    static = driver.bind(graph, first_sizes(graph, shapes))
    node = _node(static, options.node, last=True)
    places, number = gradcam(static, feed, node, options.number)
    (image,) = next(iter(feed.values()))
    if len(image) not in CHANNELS:  # they are last
        image = image.transpose(2, 0, 1)
    return draw_places(image, places, f"{node.name}: what speaks for class {number}")


def _curves(options: argparse.Namespace) -> Figure:
    return draw_curves(_history(options.model), options.model)


def _history(path: str) -> dict[str, list[float]]:
    """The columns of a CSV file but for the epochs, by name. Raises InputError."""
    try:
        with open(path, newline="", encoding="utf-8") as file:
            rows = [row for row in csv.reader(file) if row]
        numbers = [[float(cell) for cell in row] for row in rows[1:]]
    except OSError as error:
        raise InputError(f"can't read it: {error.strerror}", where=path) from None
    except (ValueError, csv.Error) as error:
        raise InputError(f"not what CSVLogger writes: {error}", where=path) from None
    names = rows[0] if rows else []
    if any(len(row) != len(names) for row in numbers):
        raise InputError("not what CSVLogger writes: rows of different lengths", where=path)
    columns = {name: [row[i] for row in numbers] for i, name in enumerate(names)}
    return {name: column for name, column in columns.items() if name != "epoch"}


def _node(graph: Graph, name: str | None, *, last: bool = False) -> Node:
    """The node of that name; without one, the first or the last convolution. Raises InputError."""
    if name is not None:
        check_names([name], graph.nodes, "node")
        return next(node for node in graph.nodes if node.name == name)
    found = [node for node in graph.nodes if isinstance(node.op, Conv)]
    if not found:
        remedy = "name a node with --node; `cnnc inspect` lists them"
        raise InputError("the model has no convolution", where=graph.name, remedy=remedy)
    return found[-1 if last else 0]


_PICTURES: Mapping[str, Callable[[argparse.Namespace], Figure]] = {
    "graph": _graph,
    "filters": _filters,
    "features": _features,
    "gradcam": _gradcam,
    "curves": _curves,
}
