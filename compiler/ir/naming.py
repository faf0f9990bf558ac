"""Names that nothing else has, and a builder for additions to a graph, which have to be called
something."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, count

from .graph import Builder, Node, Value
from .operator import Operator


def untaken(name: str, taken: set[str], joint: str = ".") -> str:
    """The name, with the joint and a number behind it if it is among `taken`; it is taken then."""
    numbered = (f"{name}{joint}{i}" for i in count(1))
    found = next(n for n in chain((name,), numbered) if n not in taken)
    taken.add(found)
    return found


class Naming(Builder):
    """A builder whose nodes without a name get one that begins with `stem` and is not in `taken`,
    which then has it; nodes without origins get `origins`."""

    def __init__(self, name: str, taken: set[str]) -> None:
        super().__init__(name)
        self.stem, self.origins = name, tuple[str, ...]()
        self._taken = taken

    def node(
        self,
        op: Operator,
        inputs: Sequence[Value | None],
        *,
        name: str = "",
        outputs: Sequence[str] = (),
        origins: Sequence[str] = (),
    ) -> Node:
        """As `Builder.node`, with a name and origins where none are given."""
        name = name or untaken(f"{self.stem}.{op.name}", self._taken)
        origins = origins or self.origins
        return super().node(op, inputs, name=name, outputs=outputs, origins=origins)
