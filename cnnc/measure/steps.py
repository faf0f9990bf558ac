"""The steps of a profiled network, with what each did in its time: rows for tables and traces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cnnc.compiler.program.program import Program, Step, View
from cnnc.runtime.profile import Profile

from .floor import direct_flops


@dataclass(frozen=True)
class StepTime:
    """A step. Seconds are the median over runs, from when the first worker began it to when the
    last ended it; `least_seconds` the least; `worker_seconds` what each worker was at it. `share`
    is of the sum over all steps, `floor_share` of the least time; rates by the FLOPs of the heavy
    operator, and by the bytes that the kernel says it moves."""

    index: int
    name: str
    kernel: str
    origins: tuple[str, ...]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    chunks: int
    flops: int
    bytes: int
    seconds: float
    least_seconds: float
    worker_seconds: tuple[float, ...]
    share: float
    predicted_seconds: float
    floor_seconds: float
    floor_share: float
    gflops: float
    gbytes: float


@dataclass(frozen=True)
class NodeTime:
    """What the source nodes became: those that were fused stand together. Sums over their steps."""

    origins: tuple[str, ...]
    steps: int
    seconds: float
    share: float
    gflops: float
    floor_share: float


def step_times(program: Program, profile: Profile, floors: Sequence[float]) -> tuple[StepTime, ...]:
    """A row for each step of `run`, whose profile and floors these are."""
    names = tuple(f"{step.kernel.symbol} {step.node.name}" for step in program.run)
    assert names == profile.steps, "the profile is of another program"
    spans = profile.step_ns / 1e9
    medians, least = np.median(spans, axis=0), spans.min(axis=0)
    workers, total = profile.busy_ns / 1e9, float(medians.sum())
    return tuple(
        _row(i, step, float(medians[i]), float(least[i]), workers[i], total, floors[i])
        for i, step in enumerate(program.run)
    )


def _row(
    index: int,
    step: Step,
    seconds: float,
    least: float,
    workers: np.ndarray,
    total: float,
    floor: float,
) -> StepTime:
    flops = direct_flops(step.node)
    return StepTime(
        index=index,
        name=step.node.name,
        kernel=step.kernel.symbol,
        origins=step.node.origins,
        inputs=tuple(_tensor(view) for view in step.inputs if view),
        outputs=tuple(_tensor(view) for view in step.outputs),
        chunks=step.chunks,
        flops=flops,
        bytes=step.bytes,
        seconds=seconds,
        least_seconds=least,
        worker_seconds=tuple(float(s) for s in workers),
        share=seconds / total if total else 0.0,
        predicted_seconds=step.seconds,
        floor_seconds=floor,
        floor_share=floor / least if least else 0.0,
        gflops=flops / seconds / 1e9 if seconds else 0.0,
        gbytes=step.bytes / seconds / 1e9 if seconds else 0.0,
    )


def _tensor(view: View) -> str:
    return f"{view.dtype.value}[{','.join(map(str, view.dims))}] {view.layout}"


def node_times(steps: Sequence[StepTime]) -> tuple[NodeTime, ...]:
    """A row for the source nodes of each step, in order of first appearance; relayouts, which have
    none, stand together."""
    groups: dict[tuple[str, ...], list[StepTime]] = {}
    for step in steps:
        groups.setdefault(step.origins, []).append(step)
    return tuple(
        NodeTime(
            origins=origins,
            steps=len(group),
            seconds=sum(s.seconds for s in group),
            share=sum(s.share for s in group),
            gflops=sum(s.flops for s in group) / (sum(s.seconds for s in group) or 1.0) / 1e9,
            floor_share=sum(s.floor_seconds for s in group)
            / (sum(s.least_seconds for s in group) or 1.0),
        )
        for origins, group in groups.items()
    )
