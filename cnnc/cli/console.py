"""Where a verb writes: results on stdout, everything else on stderr, and the `cnnc` logger."""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import sys
from collections.abc import Iterator
from typing import IO, Any

from rich.console import Console

from .text import one_line

_PIPE_WIDTH = 160  # columns of a table that no terminal bounds


class Output:
    """What the common options of all verbs decide: `console` writes results, `status` what happens
    meanwhile. Sets up the `cnnc` logger."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.console = _console(sys.stdout, options.color)
        self._messages = _console(sys.stderr, options.color)
        self._quiet = options.quiet
        levels = (logging.WARNING, logging.INFO, logging.DEBUG)
        level = logging.ERROR if options.quiet else levels[min(options.verbose, 2)]
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(_Formatter())
        logger = logging.getLogger("cnnc")
        logger.handlers = [handler]
        logger.setLevel(level)

    def json(self, value: Any) -> None:
        """Writes a value of JSON's types."""
        sys.stdout.write(json.dumps(value, indent=2) + "\n")

    def say(self, message: str) -> None:
        """A line on stderr, unless quiet."""
        if not self._quiet:
            self._messages.print(one_line(message), soft_wrap=True)

    @contextlib.contextmanager
    def status(self, message: str) -> Iterator[None]:
        """Shows that something is going on, where a terminal reads stderr."""
        if self._quiet or not self._messages.is_terminal:
            yield
            return
        with self._messages.status(message):
            yield


class _Formatter(logging.Formatter):
    """A record as a line like those of errors."""

    def format(self, record: logging.LogRecord) -> str:
        return f"cnnc: {record.levelname.lower()}: {one_line(record.getMessage())}"


def _console(file: IO[str], color: str) -> Console:
    return Console(
        file=file,
        width=None if file.isatty() else _PIPE_WIDTH,
        force_terminal=True if color == "always" else None,
        no_color=True if color == "never" else None,
        highlight=False,
        markup=False,  # names from models are text
        emoji=False,
    )
