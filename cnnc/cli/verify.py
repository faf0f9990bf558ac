"""`cnnc verify`: does the compiled network compute what it should, and if not, where not."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

import cnnc
from cnnc.verification import Comparison, Fault, Verification, verify

from .arguments import add_json, add_model, positive
from .console import Output
from .feed import add_inputs, feed_of
from .report import comparison_table, plain
from .text import one_line


def configure(parser: argparse.ArgumentParser) -> None:
    """Adds the verb's arguments."""
    add_model(parser)
    add_inputs(parser, required=False)
    parser.add_argument(
        "--against",
        default="onnxruntime",
        metavar="WHAT",
        help="onnxruntime (default), interpreter (NumPy in float64), or another ONNX file, which "
        "is interpreted",
    )
    parser.add_argument(
        "--per-node",
        action="store_true",
        help="compare values inside the network too, and name the node of the first difference",
    )
    parser.add_argument("--threads", type=positive, metavar="N", help="threads of a run")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Compares; gives the exit code: 1 when something differs beyond rounding."""
    output = Output(options)
    shapes = dict(options.shape)
    with output.status(f"comparing {options.model} with {options.against}"):
        with cnnc.compile(options.model, shapes=shapes, level=options.level) as session:
            feed = feed_of(session, options)
        found = verify(
            options.model,
            options.against,
            per_node=options.per_node,
            inputs=feed,
            shapes=shapes,
            level=options.level,
            threads=options.threads,
        )
    if options.json:
        output.json({"agrees": found.agrees, **plain(found)})
    else:
        if options.per_node:
            output.console.print(comparison_table(found.inside, "values inside"))
        output.console.print(comparison_table(found.outputs, "outputs"))
        output.console.print(_verdict(found, options.per_node), soft_wrap=True)
    return 0 if found.agrees else 1


def _verdict(found: Verification, per_node: bool) -> str:
    """What was found, in a line."""
    wrong = [row for row in (*found.outputs, *found.inside) if not row.agrees]
    if not wrong:
        return f"agrees with {one_line(found.against)}"
    if found.fault is None:
        hint = "; --per-node says where"
        if per_node:
            hint = "" if found.inside else "; no value inside has the same name in both"
        return f"DIFFERS from {one_line(found.against)} in {_values(wrong)}{hint}"
    return f"DIFFERS from {one_line(found.against)}, first {_place(found.fault)}"


def _values(rows: Sequence[Comparison]) -> str:
    return ", ".join(one_line(row.value) for row in rows)


def _place(fault: Fault) -> str:
    """Where the first difference is, and whose it is."""
    nodes = one_line(" + ".join(fault.nodes)) or "a relayout"
    where = f"at {nodes}, value {one_line(fault.value)}, by {fault.error:.2g}"
    if fault.cause == "node":
        return f"{where}: it means something else (weights, attributes, or how it was read)"
    return f"{where}: kernel {fault.kernel} computes something else than is meant"
