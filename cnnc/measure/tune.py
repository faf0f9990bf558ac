"""Tuning: every candidate worth it of every distinct node, measured alone.

Nodes that have one candidate need no measuring, nor have candidates that are predicted to take many
times as long as the best: generic kernels would take minutes. What was measured on this model of
CPU, by this version of cnnc, is kept in the cache and not measured again. Where a network's weights
don't fit the last cache, every call of a kernel gets weights from memory, as it will in the
network.
"""

from __future__ import annotations

import logging
import struct
from collections.abc import Iterator

import numpy as np

from cnnc.compilation import ObjectStore, first_sizes, options_of, store_in
from cnnc.compiler import driver
from cnnc.compiler.ir.graph import Graph, Node, Role, Value
from cnnc.compiler.program.isolate import Kernel
from cnnc.compiler.program.measured import Record, measurement_key
from cnnc.compiler.target import Refusal
from cnnc.runtime.cache import open_cache
from cnnc.runtime.devices import cache_bytes, cpu_name
from cnnc.session import Request

from .trial import Trial

_HOPELESS = 4.0  # times the least predicted
_SECONDS = 0.03
_FORMAT = "<d"


def tune_request(request: Request) -> Record:
    """The measurements for the first sizes of a session's request."""
    graph = request.source.graph()
    sizes = first_sizes(graph, request.shapes)
    return tune(driver.bind(graph, sizes), options_of(request))


def tune(graph: Graph, options: driver.Options) -> Record:
    """The measurements that selection needs for a static graph. Raises what compiling raises."""
    store = store_in(open_cache())
    weights = sum(v.type.size_bytes for v in graph.sources)
    cold = weights > cache_bytes(3)  # weights of one layer drive those of the others out
    record: dict[str, float] = {}
    for kernel in _rivals(driver.optimise(graph, options), options):
        key = measurement_key(*kernel)
        if key not in record:
            record[key] = _measured(kernel, f"{key} {cold}", options, store, cold)
    return record


def _rivals(graph: Graph, options: driver.Options) -> Iterator[Kernel]:
    """The candidates of nodes that have a choice."""
    for node in graph.nodes:
        if node.op.is_view or node.output in graph.prepared:
            continue
        answer = options.target.candidates(node)
        if isinstance(answer, Refusal):
            continue
        least = min(candidate.seconds for candidate in answer)
        worth = [c for c in answer if c.seconds <= _HOPELESS * least]
        if len(worth) > 1:
            yield from ((_stand_alone(node, graph), candidate) for candidate in worth)


def _stand_alone(node: Node, graph: Graph) -> Node:
    """The node with parameters of its own for what `prepare` would compute: times don't depend on
    elements."""
    computed = {v for v in node.inputs if v is not None and v in graph.prepared}
    ones = {
        v: Value(v.name, v.type, Role.PARAMETER, np.ones(v.type.dims, v.type.dtype.numpy))
        for v in computed
    }
    return node.renamed(ones)


def _measured(
    kernel: Kernel, key: str, options: driver.Options, store: ObjectStore | None, cold: bool
) -> float:
    """Seconds, from the store or by the clock."""
    place = f"measured {cpu_name()} {options.isa.value} {options.stamp} {key}"
    kept = store.get(place) if store is not None else None
    if kept is not None:
        return float(struct.unpack(_FORMAT, kept)[0])
    trial = Trial([kernel], options, cold=cold)
    try:
        seconds = trial.time(_SECONDS).seconds
    finally:
        trial.close()
    node, candidate = kernel
    _log().debug("%s: %s: %g s", node.name, candidate.kernel.symbol, seconds)
    if store is not None:
        store.put(place, struct.pack(_FORMAT, seconds))
    return seconds


def _log() -> logging.Logger:
    return logging.getLogger("cnnc")
