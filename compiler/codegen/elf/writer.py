"""Data as a relocatable object: what needs no code generator, at the speed of a copy.

The linker and MCJIT take such an object as they take LLVM's. Source: ELF-64 Object File Format,
version 1.5.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from . import format as elf
from .format import (
    Binding,
    FileType,
    RelocationType,
    SectionFlag,
    SectionType,
    StringTable,
    SymbolKind,
    aligned,
)

_POINTER_BYTES = 8
_ALIGN = 64
# Numbers of the sections, in the order in which they are written.
_DATA, _POINTERS, _RELOCATIONS, _SYMBOLS, _STRINGS, _NAMES = range(1, 7)


@dataclass(frozen=True)
class Blob:
    """Bytes under a symbol, aligned to 64 bytes."""

    symbol: str
    data: bytes


def data_object(blobs: Sequence[Blob], tables: Mapping[str, Sequence[str]]) -> bytes:
    """The object that defines the blobs, and under each symbol of `tables` the array of the
    addresses of other symbols, defined here or elsewhere."""
    return _Writer(blobs, tables).object()


class _Writer:
    """Makes one object."""

    def __init__(self, blobs: Sequence[Blob], tables: Mapping[str, Sequence[str]]) -> None:
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
            info = self.numbers[name] << 32 | RelocationType.ADDRESS_64
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
        """The file: header, sections, section headers."""
        names = StringTable()
        readable, writable = SectionFlag.ALLOCATE, SectionFlag.ALLOCATE | SectionFlag.WRITE
        sections = [  # name, type, flags, bytes, linked section, info, size of an entry
            (".rodata", SectionType.DATA, readable, bytes(self.data), 0, 0, 0),
            (".data.rel.ro", SectionType.DATA, writable, bytes(self.pointers), 0, 0, 0),
            (
                *(".rela.data.rel.ro", SectionType.RELOCATIONS, SectionFlag.NONE),
                *(bytes(self.relocations), _SYMBOLS, _POINTERS, elf.RELOCATION.size),
            ),
            (  # info: the first symbol that is not local
                *(".symtab", SectionType.SYMBOLS, SectionFlag.NONE),
                *(b"".join(self.symbols), _STRINGS, 1, elf.SYMBOL.size),
            ),
            (".strtab", SectionType.STRINGS, SectionFlag.NONE, bytes(self.strings.data), 0, 0, 0),
            (".shstrtab", SectionType.STRINGS, SectionFlag.NONE, b"", 0, 0, 0),
        ]
        offsets = [names.add(section[0]) for section in sections]
        body, headers = bytearray(elf.FILE_HEADER.size), [elf.SECTION_HEADER.pack(*[0] * 10)]
        for offset, (_, type, flags, data, link, info, entry) in zip(
            offsets, sections, strict=True
        ):
            content = bytes(names.data) if len(headers) == _NAMES else data
            body += bytes(aligned(len(body), _ALIGN) - len(body))
            headers.append(
                elf.SECTION_HEADER.pack(
                    offset, type, flags, 0, len(body), len(content), link, info, _ALIGN, entry
                )
            )
            body += content
        body += bytes(aligned(len(body), _POINTER_BYTES) - len(body))
        header = (elf.MAGIC, FileType.RELOCATABLE, elf.MACHINE_X86_64, 1, 0, 0, len(body), 0)
        sizes = (elf.FILE_HEADER.size, 0, 0, elf.SECTION_HEADER.size, len(headers), _NAMES)
        elf.FILE_HEADER.pack_into(body, 0, *header, *sizes)
        return bytes(body + b"".join(headers))
