"""What else runs the demo's network: our interpreter, and ONNX Runtime where it is installed."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable

import numpy as np

from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.interpret import interpret

Engine = Callable[[np.ndarray], np.ndarray]  # from the one input to the one output


def interpreter(graph: Graph) -> Engine:
    """The graph in NumPy, one operator after another."""
    return lambda x: interpret(graph, [x])[0]


def onnxruntime(model: bytes, threads: int) -> Engine | None:
    """The model in ONNX Runtime with so many threads; None where that is not installed."""
    if importlib.util.find_spec("onnxruntime") is None:
        return None
    runtime = importlib.import_module("onnxruntime")  # optional, and slow to import
    options = runtime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    session = runtime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name

    def run(x: np.ndarray) -> np.ndarray:
        y: np.ndarray = session.run(None, {name: x})[0]
        return y

    return run
