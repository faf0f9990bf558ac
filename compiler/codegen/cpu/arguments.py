"""Argument blocks: the names and word positions of what a loop nest is given.

The one description serves both sides: a family binds values to the names when it makes a candidate,
and its nest reads the words by position (`A.stride` is a plain int in compiled code).
"""

from __future__ import annotations

from collections import namedtuple
from typing import Any

from ...program.program import Address, Argument


class ArgumentLayout:
    """The argument block of one nest. `fields` names the arguments in order; a name that ends in
    `&` is an address, which takes two words; a last name that ends in `*` begins a list of any
    length."""

    def __init__(self, fields: str) -> None:
        names = fields.split()
        self.list_name = names[-1].rstrip("*") if names[-1].endswith("*") else ""
        self._addresses = {n.rstrip("&") for n in names if n.endswith("&")}
        plain = [n.rstrip("&*") for n in names]
        positions, word = [], 0
        for name in plain:
            positions.append(word)
            word += 2 if name in self._addresses else 1
        make: Any = namedtuple  # the names are data, which type checkers do not expect
        self.words: Any = make("Words", plain)(*positions)

    def bind(self, *rest: Argument, **values: Argument) -> tuple[tuple[str, Argument], ...]:
        """The arguments in the block's order; `rest` are the elements of the list at its end."""
        names = [n for n in self.words._fields if n != self.list_name]
        assert sorted(names) == sorted(values), (
            f"arguments {sorted(values)}, block has {sorted(names)}"
        )
        for name, value in values.items():
            is_address = isinstance(value, Address)
            assert is_address == (name in self._addresses), f"argument {name} is {value}"
        listed = tuple((f"{self.list_name}{i}", v) for i, v in enumerate(rest))
        return tuple((n, values[n]) for n in names) + listed
