"""Text from models and from the system, made safe to print in one line."""

from __future__ import annotations


def one_line(text: str) -> str:
    """The text with line breaks as spaces, and escapes for all else that isn't printable: a name
    in a model may hold anything, commands to the terminal too."""
    line = " ".join(text.split())
    return line if line.isprintable() else "".join(map(_printable, line))


def _printable(character: str) -> str:
    return character if character.isprintable() else repr(character)[1:-1]
