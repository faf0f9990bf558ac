"""Data as a relocatable object: what needs no code generator, at the speed of a copy.

The linker and MCJIT take such an object as they take LLVM's. Source: ELF-64 Object File Format,
version 1.5.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..isa import Architecture
from . import format as elf
from .format import Binding, SectionFlag, SectionType, StringTable, SymbolKind
from .relocatable import Content, relocatable

_POINTER_BYTES = 8
_ALIGN = 64
# Numbers of the sections, in the order in which they are written.
_DATA, _POINTERS, _RELOCATIONS, _SYMBOLS, _STRINGS = range(1, 6)


@dataclass(frozen=True)
class Blob:
    """Bytes under a symbol, aligned to 64 bytes."""

    symbol: str
    data: bytes


def data_object(
    blobs: Sequence[Blob],
    tables: Mapping[str, Sequence[str]],
    architecture: Architecture = Architecture.X86_64,
) -> bytes:
    """The object that defines the blobs, and under each symbol of `tables` the array of the
    addresses of other symbols, defined here or elsewhere."""
    return _Writer(blobs, tables, architecture).object()


class _Writer:
    """Makes one object."""

    def __init__(
        self,
        blobs: Sequence[Blob],
        tables: Mapping[str, Sequence[str]],
        architecture: Architecture,
    ) -> None:
        self.architecture = architecture
        self.strings, self.symbols = StringTable(), [elf.SYMBOL.pack(0, 0, 0, 0, 0, 0)]
        self.numbers: dict[str, int] = {}
        self.data, self.pointers, self.relocations = bytearray(), bytearray(), bytearray()
        for blob in blobs:
            self.data += bytes(-len(self.data) % _ALIGN)
            self._symbol(blob.symbol, SymbolKind.OBJECT, _DATA, len(self.data), len(blob.data))
            self.data += blob.data
        place = 0
        for symbol, names in tables.items():
            size = _POINTER_BYTES * len(names)
            self._symbol(symbol, SymbolKind.OBJECT, _POINTERS, place, size)
            place += size
        for name in (name for names in tables.values() for name in names):
            if name not in self.numbers:
                self._symbol(name, SymbolKind.NONE, elf.UNDEFINED)
            info = self.numbers[name] << 32 | elf.ADDRESSES[architecture]
            self.relocations += elf.RELOCATION.pack(len(self.pointers), info, 0)
            self.pointers += bytes(_POINTER_BYTES)

    def _symbol(
        self, name: str, kind: SymbolKind, section: int, value: int = 0, size: int = 0
    ) -> None:
        """Adds a global symbol."""
        info = Binding.GLOBAL << 4 | kind
        self.numbers[name] = len(self.symbols)
        self.symbols.append(elf.SYMBOL.pack(self.strings.add(name), info, 0, section, value, size))

    def object(self) -> bytes:
        """The file."""
        readable, writable = SectionFlag.ALLOCATE, SectionFlag.ALLOCATE | SectionFlag.WRITE
        return relocatable(
            [
                Content(".rodata", SectionType.DATA, readable, self.data),
                Content(".data.rel.ro", SectionType.DATA, writable, self.pointers),
                Content(
                    ".rela.data.rel.ro", SectionType.RELOCATIONS, SectionFlag.NONE,
                    self.relocations, _SYMBOLS, _POINTERS, elf.RELOCATION.size,
                ),
                Content(  # info: the first symbol that is not local
                    ".symtab", SectionType.SYMBOLS, SectionFlag.NONE,
                    b"".join(self.symbols), _STRINGS, 1, elf.SYMBOL.size,
                ),
                Content(".strtab", SectionType.STRINGS, SectionFlag.NONE, self.strings.data),
            ],
            self.architecture,
        )  # fmt: skip
