"""Writing a graph to an ONNX file that is known to be right.

The model is checked by ONNX's own checker, loaded again, and both graphs are interpreted on the
same inputs, before the file is there under its name.
"""

from __future__ import annotations

import os

import numpy as np
import onnx

from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import TensorType
from cnnc.errors import ModelError
from cnnc.files import write_whole

from .load import load
from .writer import to_model

_OPEN_SIZE = 1  # of dimensions that are left open, when both are compared


def export(graph: Graph, path: str | os.PathLike[str]) -> None:
    """Writes the graph to the path, checked and compared.

    Raises ModelError for what ONNX does not have, and CnncError when the file can't be written;
    nothing is left behind then.
    """
    model = to_model(graph)
    where = os.fspath(path)
    try:
        onnx.checker.check_model(model)  # not its shapes: wrong for ceil_mode before opset 22
    except onnx.checker.ValidationError as error:
        raise ModelError(f"the written model is not valid: {error}", where=where) from None
    data = model.SerializeToString()
    _compare(graph, load(data, where), where)
    write_whole(path, data)


def _compare(graph: Graph, written: Graph, where: str) -> None:
    """Raises ModelError unless both graphs give the same for random inputs."""
    random = np.random.default_rng(0)
    sizes = dict.fromkeys(graph.symbols, _OPEN_SIZE)
    inputs = [_drawn(v.type.bind(sizes), random) for v in graph.inputs]
    ours, theirs = (interpret(g, inputs) for g in (graph, written))
    for value, a, b in zip(graph.outputs, ours, theirs, strict=True):
        tolerance = 1e-5 * np.abs(a).max(initial=1e-30)
        if a.shape != b.shape or not np.allclose(a, b, rtol=0, atol=tolerance, equal_nan=True):
            raise ModelError(
                "the written model computes something else", where=where, got=value.name
            )


def _drawn(type: TensorType, random: np.random.Generator) -> np.ndarray:
    if type.dtype.is_float:
        return random.standard_normal(type.dims).astype(type.dtype.numpy)
    return np.zeros(type.dims, type.dtype.numpy)
