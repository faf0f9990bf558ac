"""The tables that a shared object carries for the loader and for debuggers."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from . import format as elf
from .format import Binding, StringTable, SymbolKind
from .image import Output, index_of
from .reader import Symbol


def address_of(symbol: Symbol) -> int:
    """Where a defined symbol lies in the output."""
    assert symbol.section is not None, f"{symbol.name} is not defined here"
    return symbol.section.address + symbol.value


def _record(name: int, symbol: Symbol, binding: Binding, outputs: Sequence[Output]) -> bytes:
    address = address_of(symbol)
    section = index_of(outputs, address)
    return elf.SYMBOL.pack(name, binding << 4 | symbol.kind, 0, section, address, symbol.size)


class DynamicSymbols:
    """The symbols the loader sees: imports, then exports; `index` has their positions."""

    def __init__(self, imports: Sequence[str], exports: Sequence[Symbol]) -> None:
        self.imports, self.exports = imports, exports
        names = [*imports, *(symbol.name for symbol in exports)]
        self.index = {name: i for i, name in enumerate(names, 1)}
        self.strings = StringTable()
        for name in names:
            self.strings.add(name)

    @property
    def size(self) -> int:
        """Bytes of the table."""
        return elf.SYMBOL.size * (1 + len(self.index))

    def records(self, outputs: Sequence[Output]) -> bytes:
        """The symbol table (gABI, chapter 4), once addresses are known."""
        records = [bytes(elf.SYMBOL.size)]
        info = Binding.GLOBAL << 4 | SymbolKind.FUNCTION
        for name in self.imports:
            records.append(elf.SYMBOL.pack(self.strings.add(name), info, 0, elf.UNDEFINED, 0, 0))
        for symbol in self.exports:
            name_at = self.strings.add(symbol.name)
            records.append(_record(name_at, symbol, Binding.GLOBAL, outputs))
        return b"".join(records)

    def hash_table(self) -> bytes:
        """The table by which the loader finds symbols (gABI, chapter 5, "Hash Table")."""
        count = max(len(self.index), 1)
        buckets, chain = [0] * count, [0] * (1 + len(self.index))
        for name, i in self.index.items():
            bucket = symbol_hash(name) % count
            chain[i], buckets[bucket] = buckets[bucket], i
        words = [count, len(chain), *buckets, *chain]
        return struct.pack(f"<{len(words)}I", *words)


def symbol_hash(name: str) -> int:
    """The gABI's hash of a symbol's name."""
    h = 0
    for byte in name.encode():
        h = (h << 4) + byte
        h = (h ^ (h & 0xF0000000) >> 24) & 0x0FFFFFFF
    return h


class DebugSymbols:
    """The symbols that debuggers and profilers see: every function and datum that has a name."""

    def __init__(self, symbols: Sequence[Symbol], exports: Sequence[Symbol]) -> None:
        exported = set(exports)
        named = [s for s in symbols if s.kind in (SymbolKind.FUNCTION, SymbolKind.OBJECT)]
        self.local = [s for s in named if s.section is not None and s not in exported]
        self.exports = exports
        self.strings = StringTable()
        for symbol in named:
            self.strings.add(symbol.name)

    @property
    def size(self) -> int:
        """Bytes of the table."""
        return elf.SYMBOL.size * (1 + len(self.local) + len(self.exports))

    def records(self, outputs: Sequence[Output]) -> bytes:
        """The symbol table, once addresses are known: local symbols first, as the gABI has it."""
        records = [bytes(elf.SYMBOL.size)]
        for binding, symbols in (Binding.LOCAL, self.local), (Binding.GLOBAL, self.exports):
            for symbol in symbols:
                name_at = self.strings.add(symbol.name)
                records.append(_record(name_at, symbol, binding, outputs))
        return b"".join(records)
