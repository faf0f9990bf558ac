"""`python -m bench machine | kernels | models | scaling | training | startup | program`: tables, or
JSON."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from cnnc.cli.arguments import add_json, add_output_options, positive
from cnnc.cli.bench import add_measuring, bench_kernels, bench_models
from cnnc.cli.console import Output
from cnnc.cli.report import limits_table, plain
from cnnc.compiler.codegen.isa import Isa
from cnnc.measure.machine import measure_limits
from cnnc.measure.profiling import native_isa
from cnnc.measure.workload import Workload, read_workloads
from cnnc.runtime.devices import default_threads

from . import program, scaling, startup, training, training_steps

_SETS = Path(__file__).parent / "sets"
_ISAS = ("v2", "v3", "v4")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one benchmark; gives 0."""
    options = _parser().parse_args(arguments)
    output = Output(options)
    found: object = _KINDS[options.kind](options, output)
    if options.json:
        output.json(found)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    kinds = parser.add_subparsers(dest="kind", required=True)
    machine = kinds.add_parser("machine", help="multiply-adds, bandwidths, the cost of a step")
    add_json(machine)
    kernels = kinds.add_parser("kernels", help="fused kernels, alone")
    kernels.add_argument("shapes", nargs="*", metavar="TEXT", help="as in conv 64x56x56 k3 m64")
    kernels.add_argument(
        "--set", help="resnet50, public, winograd, or a file of workloads: .txt or .json"
    )
    kernels.add_argument("--network", default="", help="of a .json set: those of this network")
    models = kinds.add_parser("models", help="networks")
    models.add_argument("models", nargs="+", metavar="FILE")
    models.add_argument("--batch", type=positive, default=1)
    for each in (kernels, models):
        add_measuring(each)
    faster = kinds.add_parser("scaling", help="networks on several threads, against one")
    faster.add_argument("models", nargs="+", metavar="FILE")
    faster.add_argument("--threads", type=positive, default=2)
    faster.add_argument("--bursts", type=positive, default=15)
    add_json(faster)
    steps = kinds.add_parser("training", help="whole training steps, beside PyTorch's")
    _add_training(steps)
    start = kinds.add_parser("startup", help="from a process's start to its result; memory")
    start.add_argument("--runs", type=positive, default=21, help="processes of each engine")
    start.add_argument("model", nargs="?", default=startup.DIGITS)
    add_json(start)
    file = kinds.add_parser("program", help="a compiled program, from file to file; memory")
    file.add_argument("--runs", type=positive, default=21, help="processes of each engine")
    file.add_argument("model", nargs="?", default=startup.DIGITS)
    add_json(file)
    for each in (machine, kernels):
        each.add_argument("--isa", choices=_ISAS, help="instructions (default: this CPU's)")
    for each in (machine, kernels, models, faster, steps, start, file):
        add_output_options(each)
    return parser


def _add_training(parser: argparse.ArgumentParser) -> None:
    known = (*training_steps.WORKLOADS, [])  # where none is named, argparse looks for that, too
    parser.add_argument("networks", nargs="*", choices=known, default=[], metavar="NETWORK")
    parser.add_argument("--against", type=_comma_separated, default=["torch", "torch-compile"])
    parser.add_argument("--size", type=positive, help="side of the images")
    parser.add_argument("--batch", type=positive)
    parser.add_argument("--threads", type=positive, default=2)
    parser.add_argument("--duration", type=float, default=60.0, help="seconds for a network")
    parser.add_argument("--warm", action="store_true", help="no processes with empty caches")
    parser.add_argument("--profile", action="store_true", help="the kernels of cnnc's steps")
    add_json(parser)


def _comma_separated(text: str) -> list[str]:
    return [name for name in text.split(",") if name]


def _machine(options: argparse.Namespace, output: Output) -> object:
    isa = _isa(options.isa)
    threads = sorted({1, 2, default_threads()})
    rows = [measure_limits(isa, n) for n in threads if n <= max(2, default_threads())]
    if not options.json:
        output.console.print(limits_table(rows))
    return plain(rows)


def _isa(name: str | None) -> Isa:
    return Isa(f"x86-64-{name}") if name else native_isa()


def _kernels(options: argparse.Namespace, output: Output) -> object:
    workloads = [Workload.parse(text) for text in options.shapes]
    if options.set or not workloads:
        name = options.set or "resnet50"
        known = _SETS / f"{name}.txt"
        workloads += read_workloads(str(known) if known.exists() else name, options.network)
    limits = measure_limits(_isa(options.isa), options.threads or 1)
    kernels = bench_kernels(workloads, limits, options, output)
    return {"limits": plain(limits), "kernels": kernels}


def _models(options: argparse.Namespace, output: Output) -> object:
    """On one thread and then on two, or on as many as asked for."""
    found = []
    for threads in [options.threads] if options.threads else [1, 2]:
        limits = measure_limits(native_isa(), threads)
        models = bench_models(options.models, limits, options, output)
        found.append({"limits": plain(limits), "models": models})
    return found


def _scaling(options: argparse.Namespace, output: Output) -> object:
    limits = [measure_limits(native_isa(), threads) for threads in (1, options.threads)]
    rows = [scaling.measure(model, limits, options.bursts) for model in options.models]
    if not options.json:
        output.console.print(scaling.table(rows))
    return plain(rows)


def _training(options: argparse.Namespace, output: Output) -> object:
    limits = measure_limits(native_isa(), options.threads)
    found = []
    for name in options.networks or training_steps.COMPARED:
        workload = training_steps.workload(name, options.batch, options.size)
        report = training.measure(
            workload, limits, options.against, duration=options.duration, cold=not options.warm
        )
        found.append(report)
        if not options.json:
            output.console.print(training.table(report))
            if options.profile:
                output.console.print(training.kernel_table(report))
    return plain({"limits": limits, "networks": found})


def _startup(options: argparse.Namespace, output: Output) -> object:
    rows = startup.measure(options.model, options.runs)
    if not options.json:
        output.console.print(startup.table(rows))
    return plain(rows)


def _program(options: argparse.Namespace, output: Output) -> object:
    rows = program.measure(options.model, options.runs)
    if not options.json:
        output.console.print(program.table(rows))
    return plain(rows)


_KINDS = {
    "machine": _machine,
    "kernels": _kernels,
    "models": _models,
    "scaling": _scaling,
    "training": _training,
    "startup": _startup,
    "program": _program,
}

if __name__ == "__main__":
    sys.exit(main())
