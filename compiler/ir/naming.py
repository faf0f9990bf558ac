"""A builder for additions to a graph, which have to be called something."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, count

from .graph import Builder, Node, Value
from .operator import Operator


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
        name = name or self._unlike_others(f"{self.stem}.{op.name}")
        origins = origins or self.origins
        return super().node(op, inputs, name=name, outputs=outputs, origins=origins)

    def _unlike_others(self, stem: str) -> str:
        names = chain((stem,), (f"{stem}.{i}" for i in count(1)))
        name = next(n for n in names if n not in self._taken)
        self._taken.add(name)
        return name
