"""Reading text forms: tokens, and the small pieces that all grammars share.

Owns what a name, a string, a number and a list look like; a parser derives from `Reader` and adds
its grammar. Every error names the line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple, TypeVar

from cnnc.errors import ModelError

T = TypeVar("T")


class Token(NamedTuple):
    """`kind` is string, number, word or sign; a text ends with an empty sign."""

    kind: str
    text: str
    line: int


_TOKEN = re.compile(
    r"""(?P<space>[ \t\r]+|\#[^\n]*)
      | (?P<newline>\n)
      | (?P<string>"(?:[^"\\\n]|\\.)*")
      | (?P<number>-?(?:inf|nan|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)(?![A-Za-z0-9_.]))
      | (?P<word>[A-Za-z_][A-Za-z0-9_.]*)
      | (?P<sign>->|<=|[(){}\[\]=:,])""",
    re.VERBOSE | re.ASCII,
)


def is_identifier(name: str) -> bool:
    """True when the name is one token of a text without being quoted."""
    return re.fullmatch(r"[A-Za-z_][A-Za-z0-9_.]*", name) is not None


def error_at(line: int, what: str, *, got: str = "", expected: str = "") -> ModelError:
    """The error to raise for what stands in that line."""
    return ModelError(what, where=f"line {line}", got=got, expected=expected)


def tokens(text: str) -> Iterator[Token]:
    """The tokens of the text, without blanks and comments (from # to the end of the line)."""
    position, line = 0, 1
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise error_at(line, "no token begins here", got=repr(text[position : position + 12]))
        position = match.end()
        kind = str(match.lastgroup)
        if kind == "newline":
            line += 1
        elif kind != "space":
            yield Token(kind, match.group(), line)
    yield Token("sign", "", line)


class Reader:
    """A place in a text. Each method reads what it is named after and stands behind it.

    `words` are the grammar's own, which are no names unless they are quoted.
    """

    def __init__(self, text: str, words: Collection[str]) -> None:
        self._tokens = list(tokens(text))
        self._position = 0
        self._words = words

    @property
    def token(self) -> Token:
        """What comes next."""
        return self._tokens[self._position]

    @property
    def line(self) -> int:
        """The line of what comes next."""
        return self.token.line

    def next(self, kind: str, meaning: str) -> str:
        """The text of the next token, which must be of that kind."""
        if self.token.kind != kind:
            got = repr(self.token.text) if self.token.text else "the end"
            raise error_at(self.line, f"no {meaning} here", got=got)
        self._position += 1
        return self._tokens[self._position - 1].text

    def take(self, text: str) -> bool:
        """Steps over the sign or word if it is next."""
        if self.token.kind == "string" or self.token.text != text:
            return False
        self._position += 1
        return True

    def expect(self, text: str) -> None:
        """Steps over the sign or word, which must be next; the empty sign is the end."""
        got, line = self.token.text, self.line
        if self.token.kind == "string" or got != text:
            raise error_at(
                line,
                "unexpected token",
                got=repr(got) if got else "the end",
                expected=repr(text) if text else "the end",
            )
        self._position += bool(text)

    def separated(self, item: Callable[[], T]) -> list[T]:
        """One or more items with commas between."""
        items = [item()]
        while self.take(","):
            items.append(item())
        return items

    def enclosed(self, close: str, item: Callable[[], T]) -> list[T]:
        """Items with commas between, perhaps none, and the closing sign."""
        if self.take(close):
            return []
        items = self.separated(item)
        self.expect(close)
        return items

    def name(self) -> str:
        """A name, quoted or not."""
        if self.token.kind == "string":
            return self.string()
        if self.token.text in self._words:
            got = repr(self.token.text)
            raise error_at(self.line, "a word of the language where a name should be", got=got)
        return self.next("word", "name")

    def string(self) -> str:
        """A quoted string, as in JSON."""
        line, text = self.line, self.next("string", "string")
        try:
            return str(json.loads(text))
        except json.JSONDecodeError as error:
            raise error_at(line, f"not a legal string: {error.msg}", got=text) from None

    def number(self) -> int | float:
        """A number: an int unless it has a point or an exponent, or is not finite."""
        line, text = self.line, self.next("number", "number")
        try:
            return int(text) if re.fullmatch(r"-?[0-9]+", text) else float(text)
        except ValueError as error:  # Python takes no int of thousands of digits
            raise error_at(line, str(error)) from None

    def size(self) -> int:
        """An int of 0 or more."""
        line, size = self.line, self.number()
        if not isinstance(size, int) or size < 0:
            raise error_at(line, "not a size", got=str(size))
        return size
