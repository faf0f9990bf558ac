"""Whole networks: cnnc beside other engines, in alternating bursts, on equal outputs.

On one thread the clock is the process's CPU time, which others on the machine disturb least; on
more it is wall time, for waiting counts. The floor is what the machine could do at best with the
cheapest of the algorithms that cnnc has.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

import cnnc
from cnnc.compilation import first_sizes, graph_for
from cnnc.compiler import driver
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.program.program import Program
from cnnc.errors import CompileError, InputError
from cnnc.random_inputs import random_inputs
from cnnc.source import source_of

from .agreement import TOLERANCE, difference
from .bursts import BURSTS, Call, Times, alternate, busy
from .floor import direct_flops, program_floors
from .machine import Limits
from .peers import Engine, Feed, open_peers
from .trial import options

OURS = "cnnc"


@dataclass(frozen=True)
class ModelRow:
    """One engine's seconds for a run. `ratio` is cnnc's time in terms of this engine's, the middle
    of the bursts; `error` the largest difference from cnnc's outputs, of the largest."""

    engine: str
    median_seconds: float
    least_seconds: float
    greatest_seconds: float
    ratio: float
    error: float


@dataclass(frozen=True)
class Work:
    """What a network has to do: the FLOPs of the heavy operators, and how many of them a second
    cnnc did in its least time; the sum of the steps' floors, and what part of that time it is."""

    flops: int
    gflops: float
    floor_seconds: float
    floor_share: float


@dataclass(frozen=True)
class ModelReport:
    """A network's rows, cnnc's first. `batch` is the first size of what it ran on; `clock` is cpu
    or wall; `work` is None for a library, which does not say what its steps compute."""

    model: str
    batch: int
    threads: int
    clock: str
    rows: tuple[ModelRow, ...]
    missing: Mapping[str, str]
    work: Work | None
    busy: bool


def measure_model(
    path: str,
    limits: Limits,
    against: Sequence[str] = (),
    *,
    batch: int = 1,
    duration: float = 5.0,
) -> ModelReport:
    """The report on an ONNX file, on as many threads as the limits are of; `duration` is about how
    many seconds to measure. Raises CompileError when outputs differ, and what opening the model
    raises."""
    threads = limits.threads
    with cnnc.compile(path, threads=1) as probe:
        shapes = open_shapes(probe, batch)
        feed = random_inputs(probe.get_inputs(), shapes)
    with cnnc.compile(path, threads=threads, shapes=shapes) as session:
        engines, missing = open_peers(against, Path(path).read_bytes(), threads, feed)
        rows = _rows(path, session, engines, feed, threads, duration)
    work = _work(path, shapes, rows[0].least_seconds, limits)
    return _report(path, feed, threads, rows, missing, work)


def measure_library(path: str, threads: int, *, duration: float = 5.0) -> ModelReport:
    """The report on a library that cnnc wrote, for the shapes that it was compiled for, alone: it
    holds no model for another engine. Raises what opening it raises."""
    with cnnc.load_library(path, threads=threads) as session:
        feed = random_inputs(session.get_inputs(), {})
        rows = _rows(path, session, {}, feed, threads, duration)
    return _report(path, feed, threads, rows, {}, None)


def _rows(
    path: str,
    session: cnnc.Session,
    engines: Mapping[str, Engine],
    feed: Feed,
    threads: int,
    duration: float,
) -> tuple[ModelRow, ...]:
    """cnnc's row, and one for each engine, whose outputs are compared before."""
    errors = _compare(path, session, engines, feed)
    calls: dict[str, Call] = {OURS: partial(session.run, None, feed)}
    calls |= {name: partial(engine.run, feed) for name, engine in engines.items()}
    times = alternate(
        calls,
        bursts=BURSTS,
        burst_seconds=duration / (BURSTS * len(calls)),
        clock=time.process_time if threads == 1 else time.perf_counter,
    )
    return tuple(_row(name, times, errors) for name in calls)


def open_shapes(session: cnnc.Session, batch: int) -> dict[str, tuple[int, ...]]:
    """Every input's shape: an open first size is the batch, other open sizes are 1."""
    return {
        argument.name: tuple(
            d if isinstance(d, int) else batch if i == 0 else 1
            for i, d in enumerate(argument.shape)
        )
        for argument in session.get_inputs()
    }


def _compare(
    path: str, session: cnnc.Session, engines: Mapping[str, Engine], feed: Feed
) -> dict[str, float]:
    """The largest difference of each engine's outputs. Raises CompileError when one is large."""
    ours = session.run(None, feed)
    errors = {OURS: 0.0}
    for name, engine in engines.items():
        theirs = engine.run(feed)
        sizes = [array.size for array in theirs]
        if sizes != [array.size for array in ours]:
            raise InputError("outputs of other sizes", where=name, got=str(sizes))
        pairs = zip(ours, theirs, strict=True)
        errors[name] = max(difference(a, b.reshape(a.shape)) for a, b in pairs)
        if not errors[name] <= TOLERANCE:
            got = f"{errors[name]:.2g} from {name}"
            raise CompileError("outputs differ", where=path, got=got, expected=f"{TOLERANCE}")
    return errors


def _row(name: str, times: Mapping[str, Times], errors: Mapping[str, float]) -> ModelRow:
    own = times[name]
    ratio = median(times[OURS].shares(own))
    return ModelRow(name, own.median, own.least, own.greatest, ratio, errors[name])


def _work(
    path: str, shapes: Mapping[str, Sequence[int]], least_seconds: float, limits: Limits
) -> Work:
    opts = options(Isa(limits.isa))
    program = lowered(path, shapes, opts)
    floor = sum(program_floors(program, opts.target, limits))
    flops = sum(direct_flops(step.node) for step in program.run)
    return Work(flops, flops / least_seconds / 1e9, floor, floor / least_seconds)


def _report(
    path: str,
    feed: Feed,
    threads: int,
    rows: tuple[ModelRow, ...],
    missing: Mapping[str, str],
    work: Work | None,
) -> ModelReport:
    return ModelReport(
        model=Path(path).name,
        batch=next((array.shape[0] for array in feed.values() if array.ndim), 1),
        threads=threads,
        clock="cpu" if threads == 1 else "wall",
        rows=rows,
        missing=missing,
        work=work,
        busy=busy(threads),
    )


def lowered(path: str, shapes: Mapping[str, Sequence[int]], opts: driver.Options) -> Program:
    """The program that a session of these options runs."""
    graph = graph_for(source_of(path), shapes)
    return driver.lower_graph(graph, first_sizes(graph, shapes), opts)
