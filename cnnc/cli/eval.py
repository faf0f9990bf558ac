"""`cnnc eval`: the loss and the metrics of a trained network on data."""

from __future__ import annotations

import argparse

import cnnc
from cnnc import optim
from cnnc.errors import InputError

from .arguments import add_json, positive
from .console import Output
from .trainees import add_trainee, trainee_of


def configure(parser: argparse.ArgumentParser) -> None:
    """Adds the verb's arguments."""
    add_trainee(parser, "what to evaluate on, the part for validation where there is one")
    parser.add_argument("--weights", required=True, metavar="FILE", help="weights or a checkpoint")
    parser.add_argument("--batch-size", type=positive, default=32, help="default 32")
    parser.add_argument("--threads", type=positive, metavar="N")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Evaluates; gives the exit code."""
    output = Output(options)
    trainee = trainee_of(options)
    data = trainee.train if trainee.val is None else trainee.val
    if data is None:
        raise InputError("there is nothing to evaluate on", remedy="give --data, or define `val`")
    load_weights(trainee.net, options.weights)
    trainer = cnnc.Trainer(
        trainee.net,
        trainee.settings.get("loss", "cross_entropy"),
        optim.SGD(lr=0.0),
        metrics=trainee.settings.get("metrics", ["accuracy"]),
        threads=options.threads,
    )
    with output.status("evaluating"):
        found = trainer.evaluate(data, batch_size=options.batch_size)
    if options.json:
        output.json(found)
    else:
        output.console.print("  ".join(f"{name} {value:.4g}" for name, value in found.items()))
    return 0


def load_weights(net: cnnc.nn.Module, path: str) -> None:
    """Loads weights, or those of a checkpoint, all of which must be there. Raises InputError."""
    mismatch = net.load_weights(path, strict=False)
    if mismatch.missing or mismatch.mismatched:
        raise InputError(
            "the weights do not fit the network",
            where=path,
            got=f"missing: {', '.join(mismatch.missing[:8]) or 'none'}; "
            f"mismatched: {', '.join(mismatch.mismatched[:8]) or 'none'}",
        )
