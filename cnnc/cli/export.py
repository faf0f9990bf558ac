"""`cnnc export`: a network of a Python file or of the zoo, with its weights, as an ONNX file."""

from __future__ import annotations

import argparse

from .arguments import shape
from .console import Output
from .eval import load_weights
from .trainees import add_trainee, trainee_of


def configure(parser: argparse.ArgumentParser) -> None:
    """Adds the verb's arguments."""
    add_trainee(parser, "what tells the number of classes of a network of the zoo")
    parser.add_argument("--weights", metavar="FILE", help="weights or a checkpoint")
    parser.add_argument(*("-o", "--output"), required=True, metavar="FILE.onnx")
    parser.add_argument(
        "--shape",
        type=shape,
        action="append",
        default=[],
        metavar="NAME:DIMS",
        help="shape of an input, as in x:1x3x224x224, where the network does not say it itself; "
        "its first dimension stays open",
    )


def run(options: argparse.Namespace) -> int:
    """Writes the file; gives the exit code."""
    output = Output(options)
    net = trainee_of(options).net
    if options.weights:
        load_weights(net, options.weights)
    with output.status("exporting"):
        net.export(options.output, dict(options.shape) or None)
    output.say(f"wrote {options.output}")
    return 0
