"""Reports: what was measured, as tables for people and as JSON's types for programs."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from rich.table import Table

from cnnc.measure.kernels import KernelRow, weighted_shares
from cnnc.measure.machine import Limits
from cnnc.measure.models import ModelReport
from cnnc.measure.steps import NodeTime, StepTime
from cnnc.verification import Comparison

from .table import BUSY, new_table
from .text import one_line

_MISSING = "-"


def plain(value: Any) -> Any:
    """Dataclasses and what they hold, as JSON's types."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = dataclasses.fields(value)
        return {field.name: plain(getattr(value, field.name)) for field in fields}
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return {name: plain(item) for name, item in value._asdict().items()}
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [plain(item) for item in value]
    return value


def limits_line(limits: Limits) -> str:
    """The machine in a line."""
    rates = ", ".join(f"{name} {rate / 1e9:.0f}" for name, rate in limits.bandwidth.items())
    plural = "s" if limits.threads > 1 else ""
    return (
        f"{limits.cpu}, {limits.isa}, {limits.threads} thread{plural}: "
        f"{limits.peak_flops / 1e9:.1f} GFLOP/s, GB/s {rates}; load average {limits.load:.2f}"
    )


def limits_table(rows: Sequence[Limits]) -> Table:
    """The limits, a row a number of threads; scaling in terms of the first row of its kind."""
    names = list(rows[0].bandwidth)
    table = new_table(
        f"{rows[0].cpu}: limits", ["instructions"],
        ["threads", "GFLOP/s", "scaling", *(f"{name} GB/s" for name in names), "ns a step", "load"],
    )  # fmt: skip
    for row in rows:
        first = next(other for other in rows if other.isa == row.isa)
        table.add_row(
            row.isa,
            str(row.threads),
            f"{row.peak_flops / 1e9:.1f}",
            f"{row.peak_flops / first.peak_flops:.2f}",
            *(f"{row.bandwidth[name] / 1e9:.1f}" for name in names),
            f"{row.step_seconds * 1e9:.0f}",
            f"{row.load:.2f}",
        )
    return table


def kernel_table(rows: Sequence[KernelRow], limits: Limits) -> Table:
    """The kernels; peers' times and, after a stroke, ours in terms of theirs."""
    peers = list(dict.fromkeys(name for row in rows for name in row.peers))
    fused = any(row.fusion for row in rows)
    saved = ["unfused ms", "saved MB", "saved ms"] if fused else []
    table = new_table(
        f"Kernels on {limits_line(limits)}", ["workload", "kernel"],
        ["ms", "GFLOP/s", "GB/s", "% peak", "floor ms", "% floor", *saved, *peers, ""],
    )  # fmt: skip
    for row in rows:
        table.add_row(
            row.workload,
            row.kernel,
            f"{row.seconds * 1e3:.4f}",
            f"{row.gflops:.1f}",
            f"{row.gbytes:.1f}",
            f"{100 * row.peak_share:.0f}",
            f"{row.floor_seconds * 1e3:.4f}",
            f"{100 * row.floor_share:.0f}",
            *(_fusion_cells(row) if fused else ()),
            *(_peer_cell(row, name) for name in peers),
            "busy" if row.disturbed else "",
        )
    peak, floor = weighted_shares(rows)
    table.caption = (
        f"all, weighted by time and count: {100 * peak:.1f} % of the peak, "
        f"{100 * floor:.1f} % of the floor"
    )
    return table


def _fusion_cells(row: KernelRow) -> tuple[str, ...]:
    if row.fusion is None:
        return (_MISSING,) * 3
    return (
        f"{row.fusion.seconds * 1e3:.4f}",
        f"{row.fusion.saved_bytes / 1e6:.2f}",
        f"{row.fusion.saved_seconds * 1e3:.4f}",
    )


def _peer_cell(row: KernelRow, name: str) -> str:
    if name not in row.peers:
        return _MISSING
    return f"{row.peers[name] * 1e3:.4f} / {row.seconds / row.peers[name]:.2f}"


def model_line(report: ModelReport) -> str:
    """What was measured, in a line."""
    threads = "1 thread" if report.threads == 1 else f"{report.threads} threads"
    busy = f"; {BUSY}" if report.busy else ""
    line = f"{one_line(report.model)}, batch {report.batch}, {threads}, {report.clock} time{busy}"
    work = report.work
    if work is None:
        return line
    return (
        f"{line}: {work.gflops:.1f} GFLOP/s, floor {work.floor_seconds * 1e3:.3f} ms, "
        f"{100 * work.floor_share:.0f} % of it reached"
    )


def model_table(report: ModelReport) -> Table:
    """A network: one row an engine."""
    columns = ["median ms", "least", "greatest", "cnnc / engine", "difference"]
    table = new_table("", ["engine"], columns)
    for row in report.rows:
        times = row.median_seconds, row.least_seconds, row.greatest_seconds
        cells = [f"{seconds * 1e3:.3f}" for seconds in times]
        table.add_row(row.engine, *cells, f"{row.ratio:.3f}", f"{row.error:.1e}")
    for name, reason in report.missing.items():
        table.add_row(name, *[_MISSING] * 4, one_line(reason))
    return table


def step_time_table(steps: Sequence[StepTime]) -> Table:
    """Steps by the clock."""
    workers = range(len(steps[0].worker_seconds)) if steps else range(0)
    table = new_table(
        "steps", ["", "step", "kernel", "source nodes"],
        ["ms", "%", "predicted", "GFLOP/s", "GB/s", "% floor", *(f"worker {w}" for w in workers)],
    )  # fmt: skip
    for step in steps:
        table.add_row(
            str(step.index),
            one_line(step.name),
            step.kernel,
            one_line(" + ".join(step.origins)) or "relayout",
            f"{step.seconds * 1e3:.4f}",
            f"{100 * step.share:.1f}",
            f"{step.predicted_seconds * 1e3:.4f}",
            f"{step.gflops:.1f}",
            f"{step.gbytes:.1f}",
            f"{100 * step.floor_share:.0f}",
            *(f"{seconds * 1e3:.4f}" for seconds in step.worker_seconds),
        )
    return table


def node_time_table(nodes: Sequence[NodeTime]) -> Table:
    """Source nodes by the clock, the longest first."""
    columns = ["steps", "ms", "%", "GFLOP/s", "% floor"]
    table = new_table("source nodes, the longest first", ["source nodes"], columns)
    for node in sorted(nodes, key=lambda node: -node.seconds):
        table.add_row(
            one_line(" + ".join(node.origins)) or "relayouts",
            str(node.steps),
            f"{node.seconds * 1e3:.4f}",
            f"{100 * node.share:.1f}",
            f"{node.gflops:.1f}",
            f"{100 * node.floor_share:.0f}",
        )
    return table


def comparison_table(rows: Sequence[Comparison], title: str) -> Table:
    """Values beside those of a reference: the largest difference in terms of the largest value."""
    table = new_table(title, ["value", "source nodes", "kernel"], ["difference", "limit", ""])
    for row in rows:
        table.add_row(
            one_line(row.value),
            one_line(" + ".join(row.nodes)),
            row.kernel,
            f"{row.error:.1e}",
            f"{row.limit:.0e}",
            "" if row.agrees else "DIFFERS",
        )
    return table
