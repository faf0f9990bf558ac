"""Fused kernels, alone: each beside its floor, beside its parts unfused, beside other engines.

A kernel's time is that of one trial; see `trial`. Outputs are compared first, with an engine's or
else with the interpretation. Other engines get a model of the one layer, and are timed without
their copies between layouts where they tell, which is to their favour: their activations are warm.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple

import numpy as np

from cnnc.compiler import driver
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Graph, Node, Role, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.program.isolate import Kernel
from cnnc.compiler.program.layout import Layout
from cnnc.compiler.target import Candidate, Refusal
from cnnc.errors import CompileError, UnsupportedOpError
from cnnc.frontends.onnx.load import load

from .agreement import TOLERANCE, difference
from .bursts import alternate, busy
from .floor import Form, Use, direct_flops, floor_seconds
from .machine import Limits
from .peers import Feed, OnnxRuntime, open_peers
from .trial import Timing, Trial, options
from .workload import Workload

UNFUSED = "unfused"
_PEER_RUNS = 20
_DISTURBED = 1.15  # median in terms of the least


class Fusion(NamedTuple):
    """What fusing saved: bytes by the kernels' own count, seconds by the clock."""

    seconds: float  # of the parts
    saved_bytes: int
    saved_seconds: float


@dataclass(frozen=True)
class KernelRow:
    """One workload on this machine. Rates are by the FLOPs of the heavy operator, whatever the
    algorithm runs, and by compulsory bytes. `peers` are seconds of other engines, `missing` says
    why some aren't there; `error` is the largest difference of outputs, of the largest."""

    workload: str
    count: int
    kernel: str
    layouts: str
    threads: int
    seconds: float
    median_seconds: float
    predicted_seconds: float
    gflops: float
    gbytes: float
    floor_seconds: float
    floor_share: float
    peak_share: float
    error: float
    disturbed: bool
    fusion: Fusion | None
    peers: Mapping[str, float]
    missing: Mapping[str, str]


def measure_kernel(
    workload: Workload,
    limits: Limits,
    against: Sequence[str] = (),
    seconds: float = 0.2,
) -> KernelRow:
    """The row of a workload, for the instruction set and the threads of the limits. Raises
    CompileError when outputs differ, and what compiling raises."""
    isa, threads = Isa(limits.isa), limits.threads
    source = load(workload.model)
    feed = _feed(source)
    expected, peers, missing = _beside(workload, source, feed, against, threads)
    kernels = kernels_of(source, options(isa))
    trial = Trial(kernels, options(isa), threads=threads, data=feed)
    try:
        error = _compare(workload, trial, expected)
        timing = trial.time(seconds)
        row = _row(workload, kernels, trial, timing, limits)
    finally:
        trial.close()
    fusion = _unfused(source, kernels, row, limits, seconds) if UNFUSED in against else None
    return replace(row, error=error, fusion=fusion, peers=peers, missing=missing)


def _feed(graph: Graph) -> dict[str, np.ndarray]:
    random = np.random.default_rng(1)
    return {v.name: random.standard_normal(v.type.dims, np.float32) for v in graph.inputs}


def _beside(
    workload: Workload, source: Graph, feed: Feed, against: Sequence[str], threads: int
) -> tuple[np.ndarray, dict[str, float], dict[str, str]]:
    """The outputs to be had, the seconds of other engines, and why some aren't there."""
    names = [name for name in against if name != UNFUSED]
    engines, missing = open_peers(names, workload.model, threads, feed)
    if not engines:
        return interpret(source, feed)[0], {}, missing
    outputs = {name: engine.run(feed)[0] for name, engine in engines.items()}
    others = {n: engine for n, engine in engines.items() if n != OnnxRuntime.name}
    calls = {name: partial(engine.run, feed) for name, engine in others.items()}
    times = alternate(calls, bursts=3) if calls else {}
    found = {name: times[name].least for name in calls}
    if OnnxRuntime.name in engines:
        engine = OnnxRuntime(workload.model, threads, profile=True)
        for _ in range(_PEER_RUNS):
            engine.run(feed)
        found[OnnxRuntime.name] = engine.kernel_seconds()
    return next(iter(outputs.values())), found, missing


def kernels_of(source: Graph, opts: driver.Options) -> list[Kernel]:
    """The kernels of the graph's run section, with the elements of everything prepared."""
    graph = with_elements(driver.optimise(source, opts))
    return choose([n for n in graph.nodes if not n.op.is_view], opts)


def with_elements(graph: Graph) -> Graph:
    """The graph without what `prepare` computes: parameters with the results are in its place."""
    known = {v: v.data for v in graph.sources if v.data is not None}
    replaced: dict[Value, Value] = {}
    kept = []
    for node in graph.nodes:
        if node.output not in graph.prepared:
            kept.append(node.renamed(replaced))
            continue
        arrays = [known[v] if v is not None else None for v in node.inputs]
        for value, array in zip(node.outputs, node.op.reference(*arrays), strict=True):
            known[value] = array
            replaced[value] = Value(value.name, value.type, Role.PARAMETER, array)
    return replace(graph, nodes=tuple(kept))


def choose(nodes: Sequence[Node], opts: driver.Options) -> list[Kernel]:
    """For each node the candidate of the least predicted time that takes what the nodes before it
    give. Raises UnsupportedOpError or CompileError where there is none."""
    given: dict[Value, Layout] = {}
    kernels: list[Kernel] = []
    for node in nodes:
        answer = opts.target.candidates(node)
        if isinstance(answer, Refusal):
            raise UnsupportedOpError([f"{node.op.name}: {answer.reason}"], where=node.name)
        fitting = [c for c in answer if _fits(node, c, given)]
        if not fitting:
            raise CompileError("no kernel takes what the one before gives", where=node.name)
        best = min(fitting, key=lambda candidate: candidate.seconds)
        kernels.append((node, best))
        given.update(zip(node.outputs, best.outputs, strict=True))
    return kernels


def _fits(node: Node, candidate: Candidate, given: Mapping[Value, Layout]) -> bool:
    pairs = zip(node.inputs, candidate.inputs, strict=True)
    return all(layout == given.get(value, layout) for value, layout in pairs if value is not None)


def _compare(workload: Workload, trial: Trial, expected: np.ndarray) -> float:
    """The largest difference of the outputs. Raises CompileError when it is large."""
    (found,) = trial.outputs().values()
    error = difference(found, expected.reshape(found.shape))
    if not error <= TOLERANCE:
        raise CompileError(
            "outputs differ", where=workload.text, got=f"{error:.2g}", expected=f"{TOLERANCE}"
        )
    return error


def _weights(node: Node) -> Collection[int]:
    roles = (Role.PARAMETER, Role.CONSTANT)
    return {i for i, v in enumerate(node.inputs) if v is not None and v.role in roles}


def _row(
    workload: Workload, kernels: Sequence[Kernel], trial: Trial, timing: Timing, limits: Limits
) -> KernelRow:
    use = Use(trial.touched_bytes, trial.touched_bytes)
    forms = [Form.of_kernel(kernel, _weights(kernel[0])) for kernel in kernels]
    floor = sum(floor_seconds(form, limits, use) for form in forms)
    flops = sum(direct_flops(node) for node, _ in kernels)
    bytes = sum(sum(form.bytes) for form in forms)
    last = kernels[-1][1]
    inputs = " ".join(str(x) for x in kernels[0][1].inputs if x)
    return KernelRow(
        workload=workload.text,
        count=workload.count,
        kernel=" ".join(candidate.kernel.symbol for _, candidate in kernels),
        layouts=f"{inputs} -> {' '.join(map(str, last.outputs))}",
        threads=limits.threads,
        seconds=timing.seconds,
        median_seconds=timing.median,
        predicted_seconds=sum(candidate.seconds for _, candidate in kernels),
        gflops=flops / timing.seconds / 1e9,
        gbytes=bytes / timing.seconds / 1e9,
        floor_seconds=floor,
        floor_share=floor / timing.seconds,
        peak_share=flops / timing.seconds / limits.peak_flops,
        error=0.0,
        disturbed=timing.median > _DISTURBED * timing.seconds or busy(limits.threads),
        fusion=None,
        peers={},
        missing={},
    )


def _unfused(
    source: Graph, fused: Sequence[Kernel], row: KernelRow, limits: Limits, seconds: float
) -> Fusion:
    """The same operators, a kernel each, one after another."""
    opts = options(Isa(limits.isa))
    parts = kernels_of(source, replace(opts, level=1))
    trial = Trial(parts, opts, threads=limits.threads)
    try:
        timing = trial.time(seconds)
    finally:
        trial.close()
    bytes = [sum(candidate.bytes for _, candidate in each) for each in (parts, fused)]
    return Fusion(timing.seconds, bytes[0] - bytes[1], timing.seconds - row.seconds)


def weighted_shares(rows: Sequence[KernelRow]) -> tuple[float, float]:
    """The shares of the peak and of the floor that all rows reach together: means weighted by
    time."""
    total = sum(row.count * row.seconds for row in rows)
    peak = sum(row.count * row.seconds * row.peak_share for row in rows)
    floor = sum(row.count * row.floor_seconds for row in rows)
    return peak / total, floor / total
