"""`cnnc profile`: where the time of a run goes, step by step and by the source's nodes."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from cnnc.files import write_whole
from cnnc.measure.profiling import profile_model
from cnnc.measure.steps import node_times
from cnnc.measure.trace import trace
from cnnc.runtime.devices import default_threads

from .arguments import add_json, add_memory, add_model, positive
from .console import Output
from .feed import add_inputs, feed_of
from .report import limits_line, node_time_table, plain, step_time_table


def configure(parser: argparse.ArgumentParser) -> None:
    """Adds the verb's arguments."""
    add_model(parser)
    add_memory(parser)
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
    with output.status(f"profiling {options.model}"):
        found = profile_model(
            options.model,
            dict(options.shape),
            options.level,
            options.memory,
            feed=lambda session: feed_of(session, options),
            threads=options.threads or default_threads(),
            runs=options.runs,
        )
    steps, nodes = found.steps, node_times(found.steps)
    if options.output:
        document = json.dumps(trace(Path(options.model).name, steps, found.profile))
        write_whole(options.output, document.encode())
        output.say(f"wrote {options.output}: {options.runs} runs, for ui.perfetto.dev")
    if options.json:
        output.json({"limits": plain(found.limits), "steps": plain(steps), "nodes": plain(nodes)})
        return 0
    seconds = sum(step.seconds for step in steps)
    output.console.print(limits_line(found.limits), soft_wrap=True)
    output.console.print(step_time_table(steps))
    output.console.print(node_time_table(nodes))
    output.console.print(f"{seconds * 1e3:.3f} ms in {len(steps)} steps, the medians of each")
    return 0
