"""Fixtures of the command line's tests: the digits network, the verbs in this process."""

from __future__ import annotations

from pathlib import Path

import pytest

from cnnc.cli import main
from tests.cli.commands import Command, Outcome

DIGITS = Path(__file__).parents[2] / "cnnc" / "data" / "digits.onnx"


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """`command("run", path, ...)` runs the command line in this process."""

    def run(*arguments: object) -> Outcome:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as end:  # for bad usage and for help
            code = int(end.code or 0)
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return run


@pytest.fixture
def digits() -> Path:
    """The path of the digits network: image float32 [N,1,8,8] -> probabilities [N,10]."""
    return DIGITS
