"""Data too large to be copied: it lies at the end of an output file, in pieces that are written as
they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .format import Binding, SectionFlag, SectionType, SymbolKind
from .reader import BULK, Object, Section, Symbol

ALIGN = 4096  # on pages of its own, so that they can be let go


@dataclass(frozen=True)
class Bulk:
    """Read-only data under a symbol. The pieces have the buffer protocol, one byte an element."""

    symbol: str
    pieces: Sequence[bytes | memoryview]

    @property
    def size_bytes(self) -> int:
        """The length of all pieces."""
        return sum(len(piece) for piece in self.pieces)

    def object(self) -> Object:
        """An object that defines the symbol, and whose section holds no data."""
        size, flags = self.size_bytes, SectionFlag.ALLOCATE
        section = Section(BULK, SectionType.DATA, flags, ALIGN, size, b"")
        symbol = Symbol(self.symbol, Binding.GLOBAL, SymbolKind.OBJECT, section, 0, size)
        return Object((section,), (symbol,))
