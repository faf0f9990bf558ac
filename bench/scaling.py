"""How much faster a network runs on several threads than on one, beside what the machine allows.

What it allows is measured three times. In the same bursts runs a loop that only multiplies and adds
in registers, on as many threads: two cores of a shared machine are seldom twice as fast as one. And
where one core alone reads all that memory gives, two are no faster: `bound` is how much faster the
network's floor becomes, from the limits of one thread to those of all; see `measure.floor`.

Last, cores are near each other or far apart: a virtual machine's move within seconds between those
that share an L3 and those that don't. `line_seconds` tells, what a core takes to copy a cache line
that another one wrote to where another one read. Where they are apart every engine is slower on two
threads, for maps pass from core to core.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

from rich.table import Table

import cnnc
from cnnc.cli.table import BUSY, new_table
from cnnc.measure.bursts import Call, Times, alternate, busy, load
from cnnc.measure.floor import program_floors
from cnnc.measure.machine import MIRRORED_LINES, Limits, mirrors, multiply_adds
from cnnc.measure.models import lowered
from cnnc.measure.profiling import native_isa
from cnnc.measure.trial import options
from cnnc.random_inputs import random_inputs


@dataclass(frozen=True)
class Row:
    """A network on `threads` threads: seconds on one and on all, how much faster it became, how
    much faster the loop did, and the first of these in terms of the second: the median of the
    bursts, the least and the greatest. `bound` is how much faster the network's floor became,
    `line_seconds` what copying a line from core to core takes, at least and at most."""

    network: str
    threads: int
    one_seconds: float
    all_seconds: float
    scaling: float
    loop_scaling: float
    share: float
    least_share: float
    greatest_share: float
    bound: float
    line_seconds: float
    greatest_line_seconds: float
    load: float
    busy: bool


def measure(model: str, limits: Sequence[Limits], bursts: int) -> Row:
    """The row of a model, at its own sizes, symbols as 1, on as many threads as the last of the
    limits are of; the first are those of one thread."""
    threads, isa = limits[-1].threads, native_isa()
    with ExitStack() as stack:
        calls: dict[str, Call] = {}
        for count in (1, threads):
            session = stack.enter_context(cnnc.compile(model, threads=count))
            feed = random_inputs(session.get_inputs(), {})
            calls[f"network {count}"] = partial(session.run, None, feed)
            trial = stack.enter_context(closing(multiply_adds(isa, count)))
            calls[f"loop {count}"] = trial.wall
        calls["mirrors"] = stack.enter_context(closing(mirrors(isa, threads))).wall
        for call in calls.values():
            call()
        found = alternate(calls, bursts=bursts, burst_seconds=0.2)
    shapes = {name: array.shape for name, array in feed.items()}
    return _row(Path(model).stem, threads, found, _bound(model, shapes, limits))


def _bound(model: str, shapes: Mapping[str, Sequence[int]], limits: Sequence[Limits]) -> float:
    """How much less the floor is by the last of the limits than by the first."""
    settings = options(native_isa())
    program = lowered(model, shapes, settings)
    floors = [sum(program_floors(program, settings.target, each)) for each in limits]
    return floors[0] / floors[-1]


def _row(network: str, threads: int, found: Mapping[str, Times], bound: float) -> Row:
    one, all = found["network 1"], found[f"network {threads}"]
    scaling = one.shares(all)
    loop = found["loop 1"].shares(found[f"loop {threads}"])
    shares = [a / b for a, b in zip(scaling, loop, strict=True)]
    lines, mirrored = MIRRORED_LINES / threads, found["mirrors"]
    return Row(
        network=network,
        threads=threads,
        one_seconds=one.median,
        all_seconds=all.median,
        scaling=median(scaling),
        loop_scaling=median(loop),
        share=median(shares),
        least_share=min(shares),
        greatest_share=max(shares),
        bound=bound,
        line_seconds=mirrored.least / lines,
        greatest_line_seconds=mirrored.greatest / lines,
        load=load(),
        busy=busy(threads),
    )


def table(rows: list[Row]) -> Table:
    """The rows, as a person reads them."""
    numbers = [
        "threads",
        "ms on one",
        "ms on all",
        "scaling",
        "loop",
        "share",
        "",
        "bound",
        "ns a line",
        "load",
    ]
    shown = new_table("Several threads", ["network"], numbers)
    for row in rows:
        shown.add_row(
            row.network,
            str(row.threads),
            f"{1e3 * row.one_seconds:.3f}",
            f"{1e3 * row.all_seconds:.3f}",
            f"{row.scaling:.2f}",
            f"{row.loop_scaling:.2f}",
            f"{row.share:.3f}",
            f"{row.least_share:.3f} to {row.greatest_share:.3f}",
            f"{row.bound:.2f}",
            f"{1e9 * row.line_seconds:.1f} to {1e9 * row.greatest_line_seconds:.1f}",
            f"{row.load:.2f}{' BUSY' if row.busy else ''}",
        )
    shown.caption = BUSY if any(row.busy for row in rows) else None
    return shown
