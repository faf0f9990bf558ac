"""`cnnc bench`: networks and single kernels beside other engines and the machine's limits."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from cnnc.errors import InputError
from cnnc.measure.kernels import UNFUSED, measure_kernel
from cnnc.measure.machine import Limits, measure_limits
from cnnc.measure.models import ModelReport, measure_library, measure_model
from cnnc.measure.peers import check_peer
from cnnc.measure.profiling import native_isa
from cnnc.measure.workload import Workload
from cnnc.runtime.devices import default_threads

from .arguments import add_json, positive
from .console import Output
from .libraries import is_library
from .report import kernel_table, limits_line, model_line, model_table, plain


def configure(parser: argparse.ArgumentParser) -> None:
    """Adds the verb's arguments."""
    parser.add_argument(
        "models", nargs="*", metavar="MODEL", help="ONNX files, or libraries that cnnc wrote"
    )
    parser.add_argument(
        "--kernel",
        action="append",
        default=[],
        metavar="TEXT",
        help='a kernel alone, as in "conv 64x56x56 k3 m64 s1 +bn +add +relu"',
    )
    add_measuring(parser)
    parser.add_argument(
        "--batch",
        type=positive,
        default=1,
        help="images a call, where the model leaves that open (default: 1)",
    )


def add_measuring(parser: argparse.ArgumentParser) -> None:
    """--against, --threads, --duration and --json."""
    parser.add_argument(
        "--against",
        type=engines,
        default=[],
        metavar="ENGINES",
        help="onnxruntime, openvino, mnn, ncnn, as far as installed; for kernels also unfused",
    )
    parser.add_argument("--threads", type=positive, metavar="N", help="threads of a run")
    parser.add_argument(
        "--duration",
        type=_seconds,
        default=5.0,
        metavar="SECONDS",
        help="how long to measure a network (default: 5); a kernel a twentieth of it",
    )
    add_json(parser)


def engines(text: str) -> list[str]:
    """The names of engines, for `a,b`. Raises ArgumentTypeError."""
    names = [name for name in text.split(",") if name]
    try:
        for name in names:
            if name != UNFUSED:
                check_peer(name)
    except InputError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return names


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < 1e6:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds above 0")
    return seconds


def run(options: argparse.Namespace) -> int:
    """Measures and writes what was found; gives the exit code."""
    output = Output(options)
    workloads = [Workload.parse(text) for text in options.kernel]
    if not workloads and not options.models:
        raise InputError("nothing to measure", remedy="name a MODEL or a --kernel")
    with output.status("measuring the machine"):
        limits = measure_limits(native_isa(), options.threads or default_threads())
    found: dict[str, object] = {"limits": plain(limits)}
    if workloads:
        found["kernels"] = bench_kernels(workloads, limits, options, output)
    if options.models:
        found["models"] = bench_models(options.models, limits, options, output)
    if options.json:
        output.json(found)
    return 0


def bench_kernels(
    workloads: Sequence[Workload], limits: Limits, options: argparse.Namespace, output: Output
) -> object:
    """The rows as JSON's types; printed as a table unless JSON is asked for."""
    rows = []
    for workload in workloads:
        with output.status(workload.text):
            seconds = options.duration / 20
            rows.append(measure_kernel(workload, limits, options.against, seconds))
    if not options.json:
        output.console.print(kernel_table(rows, limits))
        for name, reason in {k: v for row in rows for k, v in row.missing.items()}.items():
            output.console.print(f"not compared: {name}: {reason}")
    return plain(rows)


def bench_models(
    models: Sequence[str], limits: Limits, options: argparse.Namespace, output: Output
) -> object:
    """The reports as JSON's types; printed as tables, each when it is there, unless JSON is asked
    for."""
    reports = []
    against = [name for name in options.against if name != UNFUSED]
    if not options.json:
        output.console.print(limits_line(limits), soft_wrap=True)
    for model in models:
        with output.status(model):
            report = _measure(model, limits, against, options.batch, options.duration)
        if not options.json:
            output.console.print(model_line(report), soft_wrap=True)
            output.console.print(model_table(report))
        reports.append(report)
    return plain(reports)


def _measure(
    model: str, limits: Limits, against: Sequence[str], batch: int, duration: float
) -> ModelReport:
    """The report on a model or a library. Raises InputError for a library beside others."""
    if not is_library(model):
        return measure_model(model, limits, against, batch=batch, duration=duration)
    if against:
        remedy = "name the model that it was compiled from"
        raise InputError("a library can't be compared", where=model, remedy=remedy)
    return measure_library(model, limits.threads, duration=duration)
