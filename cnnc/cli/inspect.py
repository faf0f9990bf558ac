"""`cnnc inspect`: a network layer by layer, and the program it becomes step by step."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from cnnc.compilation import first_sizes, graph_for
from cnnc.errors import UnsupportedOpError
from cnnc.measure.profiling import profile_model
from cnnc.measure.steps import StepTime
from cnnc.source import source_of

from .arguments import add_json, add_memory, add_model
from .console import Output
from .libraries import (
    LibraryStepTime,
    LibrarySummary,
    check_options,
    is_library,
    library_times,
    summarise_library,
)
from .report import plain
from .summary import Layer, StepRow, Summary, summarise
from .table import new_table
from .text import one_line


def configure(parser: argparse.ArgumentParser) -> None:
    """Adds the verb's arguments."""
    add_model(parser, libraries=True)
    add_memory(parser)
    parser.add_argument(
        "--measure",
        action="store_true",
        help="run the network, on one thread, and say how long each step took",
    )
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Writes the summary; gives the exit code. A model with unsupported operators gets a list of
    these instead."""
    output = Output(options)
    if is_library(options.model):
        _inspect_library(options, output)
        return 0
    shapes = dict(options.shape)
    try:
        graph = graph_for(source_of(options.model), shapes)
    except UnsupportedOpError as error:
        _unsupported(error, output, options.json)
        raise
    summary = summarise(
        graph, first_sizes(graph, shapes), options.level, low_memory=options.memory == "low"
    )
    times: Sequence[StepTime] = ()
    if options.measure:
        with output.status("measuring"):
            times = profile_model(options.model, shapes, options.level, options.memory).steps
    if options.json:
        measured = {"measured": plain(times)} if options.measure else {}
        output.json(dataclasses.asdict(summary) | measured)
    else:
        _print(summary, times, output.console)
    return 0


def _inspect_library(options: argparse.Namespace, output: Output) -> None:
    check_options(options)
    summary = summarise_library(options.model)
    times: Sequence[LibraryStepTime] = ()
    if options.measure:
        with output.status("measuring"):
            times = library_times(options.model)
    if options.json:
        measured = {"measured": plain(times)} if options.measure else {}
        output.json(plain(summary) | measured)
        return
    _print_library(summary, times, output.console)


def _print_library(
    summary: LibrarySummary, times: Sequence[LibraryStepTime], console: Console
) -> None:
    sizes = ", ".join(f"{k} = {n}" for k, n in summary.sizes.items())
    console.print(f"{one_line(summary.name)}, compiled for {summary.cpu}", soft_wrap=True)
    for word, specs in (("inputs", summary.inputs), ("outputs", summary.outputs)):
        named = (f"{one_line(s.name)} {s.dtype}[{','.join(map(str, s.shape))}]" for s in specs)
        console.print(f"{word}: {', '.join(named)}", soft_wrap=True)
    console.print(
        f"sizes: {one_line(sizes) or 'fixed'}\nparameters: {summary.parameters:,}   "
        f"functions: {summary.functions}\narena: {summary.arena_bytes:,} bytes   "
        f"scratch: {summary.scratch_bytes:,} bytes a thread\n"
        f"prepared once: {len(summary.prepare)} steps, {summary.prepared_bytes:,} bytes",
        soft_wrap=True,
    )
    table = new_table("steps", ("kernel", "step"), ("measured µs",) if times else ())
    for index, step in enumerate(summary.run):
        kernel, _, name = step.partition(" ")
        measured = [f"{times[index].least_seconds * 1e6:.4g}"] if times else []
        table.add_row(kernel, one_line(name), *measured)
    console.print(table)


def _unsupported(error: UnsupportedOpError, output: Output, as_json: bool) -> None:
    if as_json:
        output.json({"unsupported": list(error.operators)})
        return
    for line in error.operators:
        print(one_line(line))


def _print(summary: Summary, times: Sequence[StepTime], console: Console) -> None:
    name = one_line(summary.name)
    console.print(layer_table(summary.layers, f"{name}: layers"))
    ends = {"inputs": summary.inputs, "outputs": summary.outputs}
    for word, tensors in ends.items():
        named = ", ".join(f"{one_line(t.name)} {t.type}" for t in tensors)
        console.print(f"{word}: {named}", soft_wrap=True)
    console.print(f"parameters: {summary.parameters:,}   FLOPs: {summary.flops:,}\n")
    console.print(step_table(summary.run, f"{name}: program for {summary.cpu}", times))
    console.print(
        f"predicted: {summary.microseconds:,.1f} µs on one thread   "
        f"arena: {summary.arena_bytes:,} bytes\n"
        f"prepared once: {len(summary.prepare)} steps, {summary.prepared_bytes:,} bytes"
    )


def layer_table(layers: Sequence[Layer], title: str) -> Table:
    """The layers as a table."""
    table = new_table(title, ("layer", "op", "output"), ("parameters", "FLOPs"))
    for layer in layers:
        counts = (f"{n:,}" if n else "" for n in (layer.parameters, layer.flops))
        table.add_row(one_line(layer.name), layer.op, layer.output, *counts)
    return table


def step_table(
    steps: Sequence[StepRow], title: str, times: Sequence[StepTime] = (), *, reasons: bool = True
) -> Table:
    """The steps as a table, with measured times if there are any; with `reasons`, why other
    candidates were not taken stands below."""
    measured = ("measured", "% floor") if times else ()
    numbers = ("chunks", "µs", *measured)
    table = new_table(title, ("step", "kernel", "layouts", "source nodes"), numbers)
    for index, step in enumerate(steps):
        layouts = f"{' '.join(step.inputs)} -> {' '.join(step.outputs)}"
        nodes = one_line(" + ".join(step.origins)) or "relayout"
        cells = [f"{step.chunks:,}", f"{step.microseconds:.4g}"]
        if times:
            found = times[index]
            cells += [f"{found.least_seconds * 1e6:.4g}", f"{100 * found.floor_share:.0f}"]
        table.add_row(one_line(step.name), step.kernel, layouts, nodes, *cells)
        for reason in step.refused if reasons else ():
            table.add_row("", f"not {reason}", style="dim")
    return table
