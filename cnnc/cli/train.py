"""`cnnc train`: trains a network of a Python file or of the zoo."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

import cnnc
from cnnc import optim
from cnnc.errors import InputError

from .arguments import add_json, positive
from .console import Output
from .trainees import Trainee, add_trainee, trainee_of

_OPTIMIZERS: Mapping[str, Callable[[argparse.Namespace], optim.Optimizer]] = {
    "sgd": lambda o: optim.SGD(lr=o.lr or 0.05, momentum=0.9, weight_decay=o.weight_decay),
    "adam": lambda o: optim.Adam(lr=o.lr or 1e-3, weight_decay=o.weight_decay),
    "adamw": lambda o: optim.AdamW(lr=o.lr or 1e-3, weight_decay=o.weight_decay),
    "rmsprop": lambda o: optim.RMSprop(lr=o.lr or 1e-3, weight_decay=o.weight_decay),
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Adds the verb's arguments."""
    add_trainee(parser, "what to train and to validate on")
    parser.add_argument("--epochs", type=positive, help="until so many are done (default 10)")
    parser.add_argument("--batch-size", type=positive, help="samples of a step (default 32)")
    parser.add_argument("--optimizer", choices=list(_OPTIMIZERS), help="default sgd")
    parser.add_argument("--lr", type=float, help="learning rate (default: the optimiser's)")
    parser.add_argument("--weight-decay", type=float, default=0.0, metavar="SHARE")
    parser.add_argument("--cosine", action="store_true", help="let the learning rate fall to 0")
    parser.add_argument(
        "--weights", metavar="FILE", help="safetensors to begin with, as far as fit"
    )
    parser.add_argument("--threads", type=positive, metavar="N")
    parser.add_argument(
        "--memory",
        choices=("normal", "low"),
        default="normal",
        help="low: compute cheap values again instead of keeping them",
    )
    parser.add_argument(
        *("-o", "--output"), default="run", metavar="FOLDER", help="of checkpoints (default run)"
    )
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint")
    parser.add_argument(
        "--fast-dev-run",
        action="store_true",
        help="one batch, to see that all works; saves nothing",
    )
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Trains; gives the exit code: 130 when Ctrl-C ended it."""
    output = Output(options)
    trainee = trainee_of(options)
    if trainee.train is None:
        raise InputError("there is nothing to train on", remedy="give --data, or define `train`")
    if options.weights:
        mismatch = trainee.net.load_weights(options.weights, strict=False)
        if any(mismatch):
            output.say(f"{options.weights}: {mismatch}")
    epochs = options.epochs or trainee.settings.get("epochs", 10)
    trainer = _trainer(options, trainee, epochs)
    if options.resume:
        trainer.resume("last")
    history = trainer.fit(
        trainee.train,
        trainee.val,
        epochs=epochs,
        batch_size=options.batch_size or trainee.settings.get("batch_size", 32),
        callbacks=trainee.settings.get("callbacks", ()),
        fast_dev_run=options.fast_dev_run,
        verbose=not options.quiet,
    )
    last = {name: values[-1] for name, values in history.history.items()}
    if options.json:
        output.json({"history": history.history, "interrupted": history.interrupted})
    else:
        output.console.print("  ".join(f"{name} {value:.4g}" for name, value in last.items()))
    if not options.fast_dev_run:
        output.say(f"checkpoint: {options.output}/last.safetensors")
    return 130 if history.interrupted else 0


def _trainer(options: argparse.Namespace, trainee: Trainee, epochs: int) -> cnnc.Trainer:
    settings = trainee.settings
    given = options.optimizer or options.lr or options.weight_decay
    optimizer = None if given else settings.get("optimizer")
    schedule = optim.CosineAnnealingLR(epochs) if options.cosine else settings.get("schedule")
    return cnnc.Trainer(
        trainee.net,
        settings.get("loss", "cross_entropy"),
        optimizer or _OPTIMIZERS[options.optimizer or "sgd"](options),
        metrics=settings.get("metrics", ["accuracy"]),
        schedule=schedule,
        seed=options.seed,
        threads=options.threads,
        memory=options.memory,
        folder=options.output,
    )
