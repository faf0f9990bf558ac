"""What the fixture `command` is and gives."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class Outcome(NamedTuple):
    """What a command line did."""

    code: int
    out: str
    err: str


class Command(Protocol):
    """Runs the command line in this process."""

    def __call__(self, *arguments: object) -> Outcome: ...
