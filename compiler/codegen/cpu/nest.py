"""Native functions of the CPU target: loop nests compiled by Numba, and what they have in common
with tiles."""

from __future__ import annotations

import hashlib
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


def digest(function: object) -> str:
    """Ten hexadecimal digits for a symbol, which tell the function from those unlike it."""
    return hashlib.sha256(repr(function).encode()).hexdigest()[:10]


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
