"""Native functions of the CPU target: loop nests compiled by Numba, and what they have in common
with tiles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from ..dialect import Routine
from ..frontend import Store, lower
from ..isa import Isa


class NativeFunction(Protocol):
    """A function of the CPU target: equal functions have equal symbols, unequal ones unequal
    symbols."""

    @property
    def symbol(self) -> str: ...

    def texts(self, isa: Isa, checked: bool, store: Store | None) -> tuple[str, ...]:
        """Its LLVM IR for an instruction set, with every memory access checked if asked."""
        ...


@dataclass(frozen=True)
class Nest:
    """A family's loop nest. Its code is the same for all shapes."""

    symbol: str
    routine: Routine[..., Any]

    def texts(self, isa: Isa, checked: bool, store: Store | None) -> tuple[str, ...]:
        """The nest's LLVM IR: the same for every instruction set."""
        return (lower(self.routine, checked=checked, store=store),)

    def __str__(self) -> str:
        return self.symbol
