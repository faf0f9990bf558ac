"""Whole training steps: cnnc beside PyTorch, eager and compiled, in alternating bursts.

Losses of the first step are compared before anything is measured. On one thread a time is the
process's CPU time, on more it is wall time; beside it is the least time that a step spent on CPUs,
all threads together, which others on the machine disturb less. `direct` is the time of the
multiply-adds of forward and both backward passes at the measured peak, by the operators'
definition; the floor, that of `cnnc bench`, takes the cheapest algorithm that cnnc has, and counts
the bytes that must move. The first step, with everything that it compiles, and the peak of memory
are of a process of each engine's own, with empty caches.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from rich.table import Table

from cnnc.cli.table import BUSY, new_table
from cnnc.compiler import driver
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ops.fused import region
from cnnc.errors import CompileError
from cnnc.measure.agreement import TOLERANCE
from cnnc.measure.bursts import BURSTS, Times, alternate, busy, load
from cnnc.measure.floor import direct_flops, program_floors
from cnnc.measure.machine import Limits
from cnnc.measure.steps import StepTime, step_times
from cnnc.measure.trial import options

from .training_steps import OURS, OurStep, Step, Workload, missing, open_step

_MISSING = "-"
_PROFILE_RUNS = 8


@dataclass(frozen=True)
class Row:
    """One engine: seconds of a step, and the least on CPUs. `ratio` is cnnc's time in terms of this
    engine's, the middle of the bursts; `loss` that of the first step. The first step's seconds and
    the peak of memory are None where they were not asked for."""

    engine: str
    images_per_second: float
    median_seconds: float
    least_seconds: float
    greatest_seconds: float
    ratio: float
    cpu_seconds: float
    loss: float
    first_seconds: float | None = None
    peak_bytes: int | None = None


@dataclass(frozen=True)
class KernelTime:
    """All steps of a kernel in cnnc's training step: the sum of their least seconds, its share of
    all kernels', and the sum of their floors."""

    kernel: str
    steps: int
    seconds: float
    share: float
    floor_seconds: float


@dataclass(frozen=True)
class Report:
    """A network's rows, cnnc's first, why engines are missing, and cnnc's kernels, the slowest
    first."""

    network: str
    size: int
    batch: int
    threads: int
    rows: tuple[Row, ...]
    missing: Mapping[str, str]
    flops: int
    direct_seconds: float
    floor_seconds: float
    floor_share: float
    kernels: tuple[KernelTime, ...]
    busy: bool


@dataclass(frozen=True)
class _First:
    """What a process of its own found."""

    seconds: float
    peak_bytes: int


class _Counted:
    """A step that notes the CPU seconds of each call."""

    def __init__(self, step: Step) -> None:
        self._step = step
        self.cpu_seconds: list[float] = []

    def __call__(self) -> float:
        begin = time.process_time()
        loss = self._step()
        self.cpu_seconds.append(time.process_time() - begin)
        return loss


def measure(
    workload: Workload, limits: Limits, against: Sequence[str], *, duration: float, cold: bool
) -> Report:
    """The report on a network, on as many threads as the limits are of; `cold` says whether to run
    a process of each engine. Raises CompileError when losses differ."""
    threads = limits.threads
    reasons = {engine: reason for engine in against if (reason := missing(engine))}
    ours = OurStep(workload, threads)
    steps = {OURS: _Counted(ours)}
    losses = {OURS: ours()}
    for engine in against:
        if engine in reasons:
            continue
        try:
            step = open_step(engine, workload, threads)
            losses[engine] = step()
        except (RuntimeError, OSError) as error:  # PyTorch can't compile it; no C++ compiler
            reasons[engine] = f"{type(error).__name__}: {str(error).splitlines()[0]}"
            continue
        steps[engine] = _Counted(step)
    compare_losses(workload.name, losses)
    for each in steps.values():  # PyTorch's second step still allocates
        each()
    times = alternate(
        steps,
        burst_seconds=duration / (BURSTS * len(steps)),
        clock=time.process_time if threads == 1 else time.perf_counter,
    )
    firsts = {engine: _first(engine, workload, threads) for engine in steps} if cold else {}
    rows = tuple(_row(e, workload, times, steps[e], losses[e], firsts.get(e)) for e in steps)
    return _report(workload, limits, rows, reasons, ours)


def compare_losses(name: str, losses: Mapping[str, float]) -> None:
    """Raises CompileError when a loss is another than cnnc's."""
    for engine, loss in losses.items():
        if not abs(loss - losses[OURS]) <= TOLERANCE * abs(losses[OURS]):
            got = f"{losses[OURS]}, {engine} {loss}"
            raise CompileError("losses of the first step differ", where=name, got=got)


def _first(engine: str, workload: Workload, threads: int) -> _First:
    numbers = map(str, (workload.batch, workload.size, threads))
    module = f"{__package__}.training_steps"
    command = [sys.executable, "-m", module, engine, workload.name, *numbers]
    root = str(Path(__file__).parent.parent)
    with tempfile.TemporaryDirectory(prefix="cnnc-") as cache:
        caches = {"CNNC_CACHE_DIR": f"{cache}/cnnc", "TORCHINDUCTOR_CACHE_DIR": f"{cache}/torch"}
        made = subprocess.run(
            command, check=True, stdout=subprocess.PIPE, cwd=root, env={**os.environ, **caches}
        )
    return _First(**json.loads(made.stdout.splitlines()[-1]))


def _row(
    engine: str,
    workload: Workload,
    times: Mapping[str, Times],
    step: _Counted,
    loss: float,
    first: _First | None,
) -> Row:
    own = times[engine]
    return Row(
        engine=engine,
        images_per_second=workload.batch / own.median,
        median_seconds=own.median,
        least_seconds=own.least,
        greatest_seconds=own.greatest,
        ratio=median(times[OURS].shares(own)),
        cpu_seconds=min(step.cpu_seconds),
        loss=loss,
        first_seconds=first.seconds if first else None,
        peak_bytes=first.peak_bytes if first else None,
    )


def _report(
    workload: Workload,
    limits: Limits,
    rows: tuple[Row, ...],
    reasons: Mapping[str, str],
    ours: OurStep,
) -> Report:
    opts = options(Isa(limits.isa))
    program = driver.lower_graph(ours.graph(), {}, opts)
    floors = program_floors(program, opts.target, limits)
    profile = ours.training.profile(*ours.batch, runs=_PROFILE_RUNS)
    flops = sum(direct_flops(s.node) for s in program.run if region(s.node).anchor)
    return Report(
        network=workload.name,
        size=workload.size,
        batch=workload.batch,
        threads=limits.threads,
        rows=rows,
        missing=reasons,
        flops=flops,
        direct_seconds=flops / limits.peak_flops,
        floor_seconds=sum(floors),
        floor_share=sum(floors) / rows[0].least_seconds,
        kernels=_kernels(step_times(program, profile, floors)),
        busy=busy(limits.threads),
    )


def _kernels(steps: Sequence[StepTime]) -> tuple[KernelTime, ...]:
    groups: dict[str, list[StepTime]] = {}
    for step in steps:
        groups.setdefault(step.kernel, []).append(step)
    total = sum(step.least_seconds for step in steps)
    rows = []
    for kernel, group in groups.items():
        seconds = sum(step.least_seconds for step in group)
        floor = sum(step.floor_seconds for step in group)
        rows.append(KernelTime(kernel, len(group), seconds, seconds / total, floor))
    return tuple(sorted(rows, key=lambda row: -row.seconds))


def table(report: Report) -> Table:
    """The report as a table."""
    disturbed = f", load {load():.1f}, {BUSY}" if report.busy else ""
    title = (
        f"{report.network} {report.size}, batch {report.batch}, {report.threads} threads: direct "
        f"{report.direct_seconds * 1e3:.1f} ms, floor {report.floor_seconds * 1e3:.1f} ms, "
        f"{report.floor_share:.0%} of the floor{disturbed}"
    )
    rates = ("images/s", "median ms", "least", "greatest", "ratio", "CPU ms", "loss")
    made = new_table(title, ["engine"], [*rates, "first step s", "peak MB"])
    for row in report.rows:
        seconds = row.median_seconds, row.least_seconds, row.greatest_seconds
        made.add_row(
            row.engine,
            f"{row.images_per_second:.1f}",
            *(f"{s * 1e3:.1f}" for s in seconds),
            f"{row.ratio:.3f}",
            f"{row.cpu_seconds * 1e3:.1f}",
            f"{row.loss:.6f}",
            _MISSING if row.first_seconds is None else f"{row.first_seconds:.1f}",
            _MISSING if row.peak_bytes is None else f"{row.peak_bytes / 2**20:.0f}",
        )
    for engine, reason in report.missing.items():
        made.add_row(engine, f"missing: {reason}")
    return made


def kernel_table(report: Report) -> Table:
    """The kernels of cnnc's step as a table."""
    made = new_table("", ["kernel"], ["steps", "ms", "share", "floor ms", "of the floor"])
    for row in report.kernels:
        made.add_row(
            row.kernel,
            str(row.steps),
            f"{row.seconds * 1e3:.2f}",
            f"{row.share:.1%}",
            f"{row.floor_seconds * 1e3:.2f}",
            f"{row.floor_seconds / row.seconds:.0%}",
        )
    return made
