"""What a session is made of: a model as bytes, as a file, as a ModelProto, as a graph, or as a
network of `cnnc.nn`.

A source says which network it is (`digest`), gives the bytes of large parameters by number, and
makes the graph when somebody asks. Only the last imports the compiler.
"""

from __future__ import annotations

import copy
import hashlib
import mmap
import os
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from cnnc.errors import InputError
from cnnc.frontends.onnx.external import ExternalFiles
from cnnc.frontends.onnx.file import check_size, map_file
from cnnc.frontends.onnx.scan import scan
from cnnc.runtime.manifest import TensorSpec

from .values import Shapes, Signature

if TYPE_CHECKING:
    from cnnc.compiler.ir.graph import Graph, Value
    from cnnc.frontends.onnx.metadata import ModelMetadata


class Source(Protocol):
    """A model. `digest` covers everything but the elements of the payloads."""

    digest: str

    def __getitem__(self, index: int) -> Any:
        """The bytes of a payload."""
        ...

    def release(self) -> None:
        """Gives back memory that can be had again from the model's file."""
        ...

    def graph(self) -> Graph:
        """The network, validated. Raises ModelError."""
        ...

    def payloads(self, graph: Graph) -> Mapping[str, int]:
        """The payload that each parameter or state is, by its name; small ones may be none."""
        ...

    def metadata(self) -> ModelMetadata:
        """What the model says about itself."""
        ...

    def data(self) -> bytes | str:
        """Bytes, or a path, from which an equal source can be made, for pickling."""
        ...

    def signature(self) -> Signature:
        """The inputs and outputs as the model declares them."""
        ...

    def given(self, values: Mapping[str, np.ndarray], shapes: Shapes) -> Source:
        """The model for inputs of these elements, which it then has not any more, and for others of
        these shapes."""
        ...


class OnnxSource:
    """An ONNX file, mapped, or its bytes. Raises ModelError for what can't be one."""

    _values: Mapping[str, np.ndarray] = MappingProxyType({})
    _shapes: Shapes = MappingProxyType({})

    def __init__(self, model: str | os.PathLike[str] | bytes | memoryview) -> None:
        self._where = ""
        self._model: bytes | memoryview | mmap.mmap
        if isinstance(model, bytes | memoryview):
            check_size(len(model), "model")
            self._model = model
        else:
            self._where = os.fspath(model)
            self._model = map_file(model)
        self._files = ExternalFiles(self._where)
        self._scan = scan(self._model, self._where, self._files)
        self.digest = self._scan.digest
        self._bytes = memoryview(self._model)

    def __getitem__(self, index: int) -> memoryview:
        name, offset, size, location = self._scan.payloads[index]
        data = self._files.bytes_of(location, name) if location else self._bytes
        return data[offset : offset + size]

    def release(self) -> None:
        if isinstance(self._model, mmap.mmap):
            self._model.madvise(mmap.MADV_DONTNEED)  # what is read again comes from the file

    def graph(self) -> Graph:
        from cnnc.frontends.onnx.convert import Given  # imports the compiler: only on a cold start
        from cnnc.frontends.onnx.load import load

        given = Given(self._values, self._shapes)
        return load(self._model, self._where, given, self._files)

    def payloads(self, graph: Graph) -> Mapping[str, int]:
        from cnnc.frontends.onnx.load import parameter_payloads  # as above

        return parameter_payloads(graph, self._scan)

    def metadata(self) -> ModelMetadata:
        from cnnc.frontends.onnx.metadata import read_metadata  # few sessions are asked

        return read_metadata(self._bytes)

    def data(self) -> bytes | str:
        is_alone = not any(p.location for p in (*self._scan.payloads, *self._scan.outside))
        return bytes(self._bytes) if is_alone else os.path.abspath(self._where)

    def signature(self) -> Signature:
        from cnnc.frontends.onnx.load import signature  # as above

        found = signature(self._model, self._where, self._files)
        inputs, outputs = (
            tuple(TensorSpec(name, t.dtype.value, t.named_shape) for name, t in ends.items())
            for ends in (found.inputs, found.outputs)
        )
        return Signature(found.name, inputs, outputs, ())

    def given(self, values: Mapping[str, np.ndarray], shapes: Shapes) -> OnnxSource:
        source = copy.copy(self)
        source._values, source._shapes = values, shapes
        digest = hashlib.sha256((self.digest + repr(sorted(shapes.items()))).encode())
        for name, array in values.items():
            digest.update(repr((name, array.dtype.str, array.shape)).encode() + array.tobytes())
        source.digest = digest.hexdigest()
        return source


class GraphSource:
    """A graph that is at hand: what `cnnc.load` gives. Its arrays are read as they are now or, with
    `live`, as they are whenever a network is prepared."""

    def __init__(self, graph: Graph, live: bool = False) -> None:
        from cnnc.compiler.ir.text import print_graph  # who has a graph has the compiler

        self._graph = graph
        given = [v for v in graph.sources if v.role.value in ("param", "state")]
        self._numbers = {v.name: i for i, v in enumerate(given)}
        keep = np.ascontiguousarray if live else _kept
        self._arrays = [keep(_elements(v)).reshape(-1) for v in given]
        self.digest = hashlib.sha256(print_graph(graph).encode()).hexdigest()

    def __getitem__(self, index: int) -> memoryview:
        return self._arrays[index].data.cast("B")

    def release(self) -> None:
        return  # the graph keeps its arrays

    def graph(self) -> Graph:
        return self._graph

    def payloads(self, graph: Graph) -> Mapping[str, int]:
        return self._numbers

    def metadata(self) -> ModelMetadata:
        from cnnc.frontends.onnx.metadata import ModelMetadata  # as above

        return ModelMetadata(graph_name=self._graph.name)

    def data(self) -> bytes | str:
        from cnnc.frontends.onnx.writer import to_model  # imports onnx: only for pickling

        return bytes(to_model(self._graph).SerializeToString())

    def signature(self) -> Signature:
        raise AssertionError("all shapes of a graph are known but for its symbols")

    def given(self, values: Mapping[str, np.ndarray], shapes: Shapes) -> Source:
        raise AssertionError("all shapes of a graph are known but for its symbols")


def _elements(value: Value) -> np.ndarray:
    if value.data is None:
        raise InputError(f"the {value.role.value} has no elements", where=value.name)
    return value.data


def _kept(array: np.ndarray) -> np.ndarray:
    """The array as it is now: training, which writes into a network's arrays, changes no session
    that was made of it."""
    return np.array(array) if array.flags.writeable else np.ascontiguousarray(array)


def source_of(model: Any, shapes: Mapping[str, Sequence[int]] | None = None) -> Source:
    """The source for anything that `cnnc.compile` takes. `shapes` are the inputs' shapes, which a
    network needs unless it knows its own. Raises ModelError or InputError."""
    if isinstance(model, OnnxSource | GraphSource):
        return model
    if isinstance(model, str | os.PathLike | bytes | memoryview):
        return OnnxSource(model)
    if isinstance(model, bytearray | mmap.mmap):
        return OnnxSource(bytes(model))
    if hasattr(model, "SerializeToString") and hasattr(model, "graph"):
        return OnnxSource(model.SerializeToString())
    if type(model).__name__ == "Graph" and hasattr(model, "nodes"):
        return GraphSource(model)
    if hasattr(model, "named_parameters") and hasattr(model, "trace"):
        return GraphSource(model.trace(shapes))
    is_torch = any(kind.__module__.startswith("torch.nn") for kind in type(model).__mro__)
    raise InputError(
        "not a model",
        got=type(model).__name__,
        expected="a path, bytes, an onnx.ModelProto, a graph from cnnc.load, or a cnnc.nn.Module",
        remedy="cnnc.from_torch(module, example) takes a PyTorch module" if is_torch else "",
    )
