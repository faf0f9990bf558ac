"""`cnnc profile`: where the time of a run goes, step by step and by the source's nodes."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import cnnc
from cnnc.files import write_whole
from cnnc.measure.floor import program_floors
from cnnc.measure.machine import measure_limits
from cnnc.measure.models import lowered
from cnnc.measure.steps import node_times, step_times
from cnnc.measure.trace import trace
from cnnc.measure.trial import options as compile_options
from cnnc.runtime.devices import default_threads

from .arguments import add_json, add_model, positive
from .bench import isa_of
from .console import Output
from .feed import add_inputs, feed_of
from .report import limits_line, node_time_table, plain, step_time_table


def configure(parser: argparse.ArgumentParser) -> None:
    """Adds the verb's arguments."""
    add_model(parser)
    add_inputs(parser, required=False)
    parser.add_argument("-o", "--output", metavar="FILE", help="where to write the trace, in JSON")
    parser.add_argument("--threads", type=positive, metavar="N", help="threads of a run")
    parser.add_argument(
        "--runs", type=positive, default=20, metavar="N", help="how many runs (default: 20)"
    )
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Profiles, writes the trace and the tables; gives the exit code."""
    output = Output(options)
    threads = options.threads or default_threads()
    with output.status(f"compiling {options.model}"):
        shapes = dict(options.shape)
        with cnnc.compile(options.model, threads=1, shapes=shapes, level=options.level) as session:
            feed = feed_of(session, options)
    shapes = {name: array.shape for name, array in feed.items()}
    with cnnc.compile(
        options.model, threads=threads, shapes=shapes, level=options.level
    ) as session:
        profile = session.profile(*feed.values(), runs=options.runs)
    with output.status("measuring the machine"):
        limits = measure_limits(isa_of(None), threads)
    settings = compile_options(isa_of(None), options.level)
    program = lowered(options.model, shapes, settings)
    steps = step_times(program, profile, program_floors(program, settings.target, limits))
    nodes = node_times(steps)
    if options.output:
        document = json.dumps(trace(Path(options.model).name, steps, profile))
        write_whole(options.output, document.encode())
        output.say(f"wrote {options.output}: {options.runs} runs, for ui.perfetto.dev")
    if options.json:
        output.json({"limits": plain(limits), "steps": plain(steps), "nodes": plain(nodes)})
        return 0
    seconds = sum(step.seconds for step in steps)
    output.console.print(limits_line(limits), soft_wrap=True)
    output.console.print(step_time_table(steps))
    output.console.print(node_time_table(nodes))
    output.console.print(f"{seconds * 1e3:.3f} ms in {len(steps)} steps, the medians of each")
    return 0
