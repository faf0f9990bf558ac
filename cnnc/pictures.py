"""Pictures of networks: the graph, a layer's filters, the maps that a layer makes, what it sees.

Needs matplotlib (the extra `viz`). A picture is one of its figures, which `save_picture` writes.
"""

from __future__ import annotations

import io
import os
from collections.abc import Mapping, Sequence
from math import ceil, sqrt
from typing import TYPE_CHECKING, Any

import numpy as np

from cnnc.compiler.ir.graph import Graph, Node, Value
from cnnc.compiler.ops.fused import Fused
from cnnc.errors import InputError

from .files import write_whole

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

FORMATS = (".svg", ".png", ".pdf")
MOST_TILES = 256
_ROW, _COLUMN = 0.6, 2.6  # inches from one box to the next
_COLOURS = {"Conv": "#cfe2f3", "Gemm": "#fce5cd", "MatMul": "#fce5cd"}
_POOL, _OTHER, _END = "#d9ead3", "#eeeeee", "#fff2cc"


def draw_graph(graph: Graph) -> Figure:
    """The nodes of a static graph from its inputs downwards, a row for each step of the longest
    path; what depends on parameters alone is left out."""
    nodes = [node for node in graph.nodes if not graph.is_prepared(node.output)]
    ranks = _ranks(graph, nodes)
    labels = {value: f"{value.name}  {_shape(value)}" for value in graph.inputs}
    labels |= {node.output: f"{_operators(node)}\n{_shape(node.output)}" for node in nodes}
    colours = dict.fromkeys(graph.inputs, _END)
    colours |= {
        node.output: _END if node.output in graph.results else _colour(node) for node in nodes
    }
    places = _places(ranks)
    width = max(abs(x) for x, _ in places.values()) * 2 + _COLUMN
    figure = _figure(width, (max(ranks.values(), default=0) + 1) * _ROW)
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.set_xlim(-width / 2, width / 2)
    axes.set_ylim(-(max(ranks.values(), default=0) + 0.5) * _ROW, 0.5 * _ROW)
    axes.set_axis_off()
    for node in nodes:
        for value in {_shown(v, ranks, graph) for v in node.inputs if v is not None}:
            if value is not None:
                straight = ranks[node.output] - ranks[value] == 1
                _arrow(axes, places[value], places[node.output], straight)
    for value, place in places.items():
        _box(axes, place, labels[value], colours[value])
    return figure


def _ranks(graph: Graph, nodes: list[Node]) -> dict[Value, int]:
    """For each input and each node's first output, the longest path that leads to it."""
    ranks = dict.fromkeys(graph.inputs, 0)
    for node in nodes:
        before = (_shown(v, ranks, graph) for v in node.inputs if v is not None)
        ranks[node.output] = 1 + max((ranks[v] for v in before if v is not None), default=-1)
    return ranks


def _shown(value: Value, ranks: Mapping[Value, int], graph: Graph) -> Value | None:
    """The value whose box stands for a value; None for weights."""
    if value in ranks:
        return value
    maker = graph.producers.get(value)
    return maker.output if maker is not None and maker.output in ranks else None


def _places(ranks: Mapping[Value, int]) -> dict[Value, tuple[float, float]]:
    """The middle of each box, in inches: rows by rank, centred."""
    rows: dict[int, list[Value]] = {}
    for value, rank in ranks.items():
        rows.setdefault(rank, []).append(value)
    return {
        value: ((column - (len(row) - 1) / 2) * _COLUMN, -rank * _ROW)
        for rank, row in rows.items()
        for column, value in enumerate(row)
    }


def _operators(node: Node) -> str:
    body = node.op.body.nodes if isinstance(node.op, Fused) else (node,)
    return " + ".join(inner.op.name for inner in body)


def _colour(node: Node) -> str:
    names = _operators(node).split(" + ")
    known = (_COLOURS[name] for name in names if name in _COLOURS)
    return next(known, _POOL if "Pool" in names[0] else _OTHER)


def _shape(value: Value) -> str:
    return "x".join(map(str, value.type.shape))


def _box(axes: Axes, place: tuple[float, float], label: str, colour: str) -> None:
    style = {"boxstyle": "round,pad=0.2", "facecolor": colour, "edgecolor": "#666666"}
    text = axes.text(*place, _short(label), ha="center", va="center", fontsize=7, bbox=style)
    text.set_parse_math(False)  # names are text, dollars or not


def _short(label: str) -> str:
    return "\n".join(line if len(line) <= 42 else f"{line[:41]}…" for line in label.split("\n"))


def _arrow(
    axes: Axes, start: tuple[float, float], end: tuple[float, float], straight: bool
) -> None:
    """From a box to one below; round the boxes between them."""
    bend = "arc3,rad=0" if straight else "arc3,rad=0.3"
    style = {"arrowstyle": "-|>", "color": "#666666", "connectionstyle": bend, "shrinkB": 9}
    axes.annotate("", xy=end, xytext=start, arrowprops=style, zorder=0)


def draw_filters(weights: np.ndarray, title: str) -> Figure:
    """The filters of a convolution [M,C,kH,kW]: in colour where C is 3, else a tile for each
    input channel of each filter. Each is scaled for itself; the first MOST_TILES are drawn."""
    if weights.ndim != 4:
        got, expected = f"{weights.ndim} axes", "[M,C,kH,kW]"
        raise InputError(
            "not the filters of a convolution", where=title, got=got, expected=expected
        )
    if weights.shape[1] == 3:
        return _tiles(weights.transpose(0, 2, 3, 1), title)
    return _tiles(weights.reshape(-1, *weights.shape[2:]), title)


def draw_maps(maps: np.ndarray, title: str) -> Figure:
    """The channels of a feature map [C,H,W], each scaled for itself; the first MOST_TILES."""
    if maps.ndim != 3:
        got, expected = f"{maps.ndim} axes", "[C,H,W]"
        raise InputError("not a feature map", where=title, got=got, expected=expected)
    return _tiles(maps, title)


def draw_places(image: np.ndarray, places: np.ndarray, title: str) -> Figure:
    """An image [C,H,W] under a map of places [h,w] from 0 to 1, which is stretched over it."""
    picture = _scaled(image.transpose(1, 2, 0) if len(image) == 3 else image.mean(0))
    height, width = picture.shape[:2]
    figure = _figure(6, 6 * height / width + 0.4)
    figure.suptitle(title, fontsize=9).set_parse_math(False)
    axes = figure.add_subplot()
    axes.imshow(picture, cmap="gray")
    edges = (-0.5, width - 0.5, height - 0.5, -0.5)
    axes.imshow(
        places, cmap="jet", vmin=0, vmax=1, alpha=0.45, extent=edges, interpolation="bilinear"
    )
    axes.set_axis_off()
    return figure


def draw_curves(history: Mapping[str, Sequence[float]], title: str) -> Figure:
    """The numbers of every epoch, as `History.history` has them: one picture a quantity, that of
    training and that of validation (`val_`) together."""
    quantities = list(dict.fromkeys(name.removeprefix("val_") for name in history))
    if not quantities:
        raise InputError("there are no numbers to draw", where=title)
    figure = _figure(7, 2.6 * len(quantities) + 0.4)
    figure.suptitle(title, fontsize=9).set_parse_math(False)
    for index, quantity in enumerate(quantities):
        axes = figure.add_subplot(len(quantities), 1, index + 1)
        for name, label in ((quantity, "training"), (f"val_{quantity}", "validation")):
            if name in history:
                axes.plot(range(1, len(history[name]) + 1), history[name], ".-", label=label)
        axes.set_ylabel(quantity).set_parse_math(False)
        axes.legend()
    axes.set_xlabel("epoch")
    return figure


def _tiles(tiles: np.ndarray, title: str) -> Figure:
    tiles = tiles[:MOST_TILES]
    columns = max(1, ceil(sqrt(len(tiles))))
    rows = max(1, ceil(len(tiles) / columns))
    figure = _figure(8, 8 * rows / columns + 0.4)
    figure.suptitle(title, fontsize=9).set_parse_math(False)
    for index, tile in enumerate(tiles):
        axes = figure.add_subplot(rows, columns, index + 1)
        axes.imshow(_scaled(tile), cmap="viridis", vmin=0, vmax=1, interpolation="nearest")
        axes.set_axis_off()
    return figure


def _scaled(tile: np.ndarray) -> np.ndarray:
    """From 0 to 1; what is not finite is 0."""
    finite = np.isfinite(tile)
    low, high = (float(f(tile[finite])) if finite.any() else 0.0 for f in (np.min, np.max))
    scaled: np.ndarray = np.where(finite, (tile - low) / ((high - low) or 1.0), 0.0)
    return scaled


def _figure(width: float, height: float) -> Figure:
    try:
        from matplotlib.figure import Figure  # an extra
    except ImportError:
        raise InputError("pictures need matplotlib", remedy="pip install 'cnnc[viz]'") from None
    return Figure(figsize=(width, height))


def save_picture(figure: Figure, path: str | os.PathLike[str]) -> None:
    """Writes the picture, in the format that the path's suffix names. Raises InputError, and
    CnncError when it can't be written."""
    suffix = os.path.splitext(os.fspath(path))[1].lower()
    if suffix not in FORMATS:
        expected = ", ".join(FORMATS)
        raise InputError(
            "unknown format", where=os.fspath(path), got=repr(suffix), expected=expected
        )
    content, metadata = io.BytesIO(), dict[str, Any]()
    if suffix == ".svg":
        metadata["Date"] = None  # equal pictures are equal files
    figure.savefig(content, format=suffix[1:], metadata=metadata)
    write_whole(path, content.getbuffer())
