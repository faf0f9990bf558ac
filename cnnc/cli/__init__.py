"""The command line: `cnnc VERB ...`, one module a verb.

Results go to stdout; progress, logs and errors to stderr. Exit codes: 0 done, 1 failure or
mismatch, 2 usage, 3 unsupported model, 130 interrupted. A verb's module has two functions:
`configure` adds its arguments to a parser, `run` does the work and gives the exit code.
"""

from __future__ import annotations

import argparse
import difflib
import importlib
import io
import os
import sys
from collections.abc import Sequence
from typing import NamedTuple, NoReturn, Protocol, cast

import cnnc
from cnnc.errors import CnncError, UnsupportedOpError

from .arguments import add_output_options
from .text import one_line


class About(NamedTuple):
    """What a verb is for, in a line, and an example."""

    summary: str
    example: str


VERBS = {
    "demo": About(
        "the whole story on this machine in under a minute, without a download",
        "cnnc demo",
    ),
    "run": About(
        "run a model on arrays, images, or random data",
        "cnnc run m.onnx --image cat.jpg --preprocess imagenet --labels names.txt",
    ),
    "inspect": About(
        "layers, shapes, parameters, FLOPs; and what each becomes",
        "cnnc inspect m.onnx --shape x:8x3x224x224 --measure",
    ),
    "compile": About(
        "compile a model to a file",
        "cnnc compile m.onnx -o m.so --target-cpu x86-64-v3",
    ),
    "verify": About(
        "compare what is computed with ONNX Runtime or an interpreter, node by node",
        "cnnc verify m.onnx --against onnxruntime --per-node",
    ),
    "bench": About(
        "networks or single kernels beside other engines and the machine's limits",
        "cnnc bench m.onnx --against onnxruntime --threads 1",
    ),
    "profile": About(
        "where the time of a run goes, step by step; a trace for Perfetto",
        "cnnc profile m.onnx -o trace.json",
    ),
    "train": About(
        "train a network of a Python file or of the zoo",
        "cnnc train zoo:resnet18 --data folder/ --epochs 20 --cosine -o run",
    ),
    "eval": About(
        "the loss and the metrics of a trained network",
        "cnnc eval zoo:resnet18 --data folder/ --weights run/last.safetensors",
    ),
    "export": About(
        "a trained network as an ONNX file",
        "cnnc export zoo:resnet18 --data folder/ --weights run/last.safetensors -o m.onnx",
    ),
    "viz": About(
        "pictures: the graph, filters, feature maps, what speaks for a class, curves of training",
        "cnnc viz gradcam m.onnx --image cat.jpg -o cat.svg",
    ),
    "cache": About(
        "what is kept from one compilation to the next; clear it",
        "cnnc cache clear",
    ),
    "doctor": About(
        "what this machine and installation are, and whether they work",
        "cnnc doctor",
    ),
}


class Verb(Protocol):
    """A module of this package."""

    def configure(self, parser: argparse.ArgumentParser) -> None:
        """Adds the verb's arguments."""
        ...

    def run(self, options: argparse.Namespace) -> int:
        """Does the work; gives the exit code. May raise CnncError."""
        ...


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code of the command line. Raises SystemExit for bad usage and for --help."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):  # what it can't encode becomes a question mark
        sys.stdout.reconfigure(errors="replace")
    verbose = 0
    try:
        if not given:
            _parser(given).print_help(sys.stderr)
            return 2
        if not given[0].startswith("-") and given[0] not in VERBS:
            return _failed(f"there is no verb {given[0]!r}; {_remedy(given[0])}", 2)
        options, unknown = _parser(given).parse_known_args(given)
        if unknown:
            help = f"`cnnc {options.verb} --help` says what can be given"
            return _failed(f"unknown arguments: {' '.join(unknown)}; {help}", 2)
        verbose = options.verbose
        code = _verb(options.verb).run(options)
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # the reader, `head` for instance, has seen enough
        _silence_stdout()
        return 1
    except KeyboardInterrupt:
        return _failed("interrupted", 130)
    except Exception as error:
        if verbose > 1:
            raise
        if isinstance(error, CnncError):
            return _failed(str(error), 3 if isinstance(error, UnsupportedOpError) else 1)
        kind = type(error).__name__
        return _failed(f"a defect of cnnc: {kind}: {error}; -vv shows where", 1)


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are short, and say where to read more."""

    def error(self, message: str) -> NoReturn:
        """Ends the process with exit code 2."""
        help = f"`{self.prog} --help` says what can be given"
        self.exit(2, f"{self.prog}: error: {one_line(message)}; {help}\n")


def _remedy(word: str) -> str:
    """What somebody may want who begins with this word."""
    near = difflib.get_close_matches(word, VERBS, n=1)
    if near:
        return f"did you mean `cnnc {near[0]}`?"
    if os.path.exists(word):
        return f"`cnnc run {word} --random` runs a model, `cnnc inspect {word}` looks at it"
    return "`cnnc --help` lists them"


def _verb(name: str) -> Verb:
    # Not imported above, so that a verb loads no more than it needs, and --help nothing.
    return cast(Verb, importlib.import_module(f"cnnc.cli.{name}"))


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    """The parser. Only the verbs that are named get their arguments: that imports their modules."""
    parser = _Parser(
        "cnnc",
        description="A compiler and runtime for convolutional neural networks.",
        epilog="`cnnc VERB --help` explains a verb; begin with `cnnc demo`.",
    )
    parser.add_argument("--version", action="version", version=f"cnnc {cnnc.__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    for name, (summary, example) in VERBS.items():
        about = f"{summary[0].upper()}{summary[1:]}."
        verb = verbs.add_parser(
            name, help=summary, description=about, epilog=f"for example: {example}"
        )
        if name in given:
            _verb(name).configure(verb)
            add_output_options(verb)
    return parser


def _failed(message: str, code: int) -> int:
    print(f"cnnc: error: {one_line(message)}", file=sys.stderr)
    return code


def _silence_stdout() -> None:
    """What is still buffered goes nowhere, or the interpreter would complain at its exit."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())
    os.close(null)
