"""What a model should give: the values that another engine, or another model, computes.

A reference gives the outputs and, by name, those values inside the network that it can show.
"""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple, Protocol

import numpy as np

from cnnc.compiler import driver
from cnnc.compiler.codegen.artefact import tensor_spec
from cnnc.compiler.ir.graph import Graph, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.errors import InputError
from cnnc.frontends.onnx.file import map_file
from cnnc.frontends.onnx.inside import inner_names, with_outputs
from cnnc.frontends.onnx.writer import to_model
from cnnc.runtime.arrays import read_sizes
from cnnc.runtime.devices import default_threads

from .measure.peers import OnnxRuntime
from .source import OnnxSource, Source, source_of


class Values(NamedTuple):
    """`outputs` in the model's order; `inside` by name."""

    outputs: Sequence[np.ndarray]
    inside: Mapping[str, np.ndarray]


class Reference(Protocol):
    """An engine with a model and its inputs."""

    def values(self, names: Collection[str]) -> Values:
        """The outputs, and the values of these names that it has."""
        ...


class Interpreter:
    """A graph, interpreted in NumPy. Inputs are given in order."""

    def __init__(self, graph: Graph, arrays: Sequence[np.ndarray]) -> None:
        if len(arrays) != len(graph.inputs):
            got, expected = f"{len(graph.inputs)} inputs", str(len(arrays))
            raise InputError("another network", where=graph.name, got=got, expected=expected)
        self.graph = driver.bind(graph, read_sizes(arrays, [*map(tensor_spec, graph.inputs)]))
        self.arrays = arrays

    def values(self, names: Collection[str], dtype: type[np.floating] = np.float64) -> Values:
        """The outputs and these values, computed in float64 unless said otherwise."""
        inside: dict[str, np.ndarray] = {}

        def observe(value: Value, array: np.ndarray) -> None:
            if value.name in names:
                inside[value.name] = array

        outputs = interpret(self.graph, self.arrays, dtype, observe=observe)
        return Values(outputs, inside)


class ByOnnxRuntime:
    """ONNX Runtime. Weights in other files lie in `folder`. Raises InputError where it is not
    installed."""

    def __init__(
        self, model: memoryview, outputs: Sequence[str], feed: Mapping[str, np.ndarray], folder: str
    ) -> None:
        if importlib.util.find_spec(OnnxRuntime.package) is None:
            remedy = "pip install onnxruntime, or compare with the interpreter"
            raise InputError("ONNX Runtime is not installed", remedy=remedy)
        self._model, self._outputs, self._feed, self._folder = model, outputs, feed, folder

    def values(self, names: Collection[str]) -> Values:
        """The outputs, and these values: they are made outputs, unless they are already."""
        added = [n for n in inner_names(self._model) if n in names and n not in self._outputs]
        try:
            model = with_outputs(self._model, added)
            engine = OnnxRuntime(model, default_threads(), folder=self._folder)
            arrays = engine.run(self._feed)
        except Exception as error:
            # ONNX Runtime's kinds, one for each status, have no base in common but Exception.
            raise InputError(f"ONNX Runtime can't run it: {error}") from None
        return Values(
            arrays[: len(self._outputs)],
            dict(zip([*self._outputs, *added], arrays, strict=True)),
        )


def reference_for(
    source: Source, meaning: Interpreter, feed: Mapping[str, np.ndarray], against: Any
) -> Reference:
    """The reference of that name for a model, whose graph `meaning` interprets; or another model,
    which is interpreted. Raises InputError, and ModelError for a graph that ONNX can't say."""
    if against == "interpreter":
        return meaning
    if against == "onnxruntime":
        is_onnx = isinstance(source, OnnxSource)
        data = source.data() if is_onnx else to_model(meaning.graph).SerializeToString()
        folder = ""
        if isinstance(data, str):  # a path: weights lie in files beside it
            folder, data = os.path.dirname(data), map_file(data)
        outputs = [value.name for value in meaning.graph.outputs]
        return ByOnnxRuntime(memoryview(data), outputs, feed, folder)
    if isinstance(against, str) and not os.path.exists(against):
        expected = "onnxruntime, interpreter, or a model"
        raise InputError("nothing to compare with", got=repr(against), expected=expected)
    return Interpreter(source_of(against).graph(), meaning.arrays)
