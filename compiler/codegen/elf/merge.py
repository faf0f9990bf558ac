"""Relocatable objects to one, of which little is visible: what `ld -r` and `objcopy` do.

Sections of a kind are laid side by side; relocations stay. Symbols that are not exported become
local, so that objects with equal names can be linked side by side.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from ..isa import Architecture
from . import format as elf
from .bulk import Bulk
from .format import Binding, SectionFlag, SectionType, StringTable, SymbolKind, aligned
from .reader import BULK, Section, Symbol, part_name, read_object
from .relocatable import Content, relocatable
from .symbols import SymbolTable

_FIRST_SECTION = 1  # the symbol before that of the first section
_READ = SectionFlag.ALLOCATE
_WRITE = SectionFlag.ALLOCATE | SectionFlag.WRITE
_PARTS = {
    ".text": SectionFlag.ALLOCATE | SectionFlag.EXECUTE,
    ".rodata": _READ,
    ".data.rel.ro": _WRITE,
    ".data": _WRITE,
    BULK: _READ,
}


def merge(
    objects: Sequence[bytes],
    exports: Mapping[str, str],
    *,
    imports: Collection[str] = (),
    bulk: Bulk | None = None,
    architecture: Architecture = Architecture.X86_64,
) -> bytes:
    """The object made of others, all for one architecture. `exports` gives the visible symbols new
    names; what is undefined must be in `imports` or a known name of libc. The pieces of the `bulk`
    are to be written after the rest.

    Raises CompileError for symbols that are defined twice or nowhere."""
    parsed = [read_object(data, architecture) for data in objects]
    parsed += [bulk.object()] if bulk else []
    table = SymbolTable(parsed, imports)
    table.exported(exports)
    return _Merge([s for o in parsed for s in o.sections], table, exports).file(architecture)


@dataclass
class _Part:
    """A section of the output."""

    number: int
    align: int = 1
    size: int = 0
    data: bytearray = field(default_factory=bytearray)
    relocations: bytearray = field(default_factory=bytearray)

    def add(self, section: Section) -> None:
        """Appends a section; its address is where it begins in the part."""
        self.align = max(self.align, section.align)
        section.address = aligned(self.size, section.align)
        self.size = section.address + section.size
        if section.name != BULK:
            self.data += bytes(section.address - len(self.data)) + section.data
            self.data += bytes(self.size - len(self.data))


class _Merge:
    """One run: the parts, the new symbols, the relocations."""

    def __init__(
        self, sections: Sequence[Section], table: SymbolTable, exports: Mapping[str, str]
    ) -> None:
        self.table = table
        used = {part_name(section) for section in sections}
        names = [name for name in _PARTS if name in used]
        self.parts = {name: _Part(number) for number, name in enumerate(names, 1)}
        for section in sections:
            self.parts[part_name(section)].add(section)
        self.strings, self.records = StringTable(), [bytes(elf.SYMBOL.size)]
        self.numbers: dict[Symbol | str, int] = {}
        # A file's name, or `ld` takes the object's for it, which may differ from run to run.
        self._add("cnnc", Binding.LOCAL, SymbolKind.FILE, elf.ABSOLUTE, 0, 0)
        for part in self.parts.values():
            self._add("", Binding.LOCAL, SymbolKind.SECTION, part.number, 0, 0)
        for symbol in table.symbols:
            named = symbol.section is not None and symbol.kind != SymbolKind.SECTION
            visible = symbol.binding != Binding.LOCAL and symbol.name in exports
            if named and not visible:
                self._define(symbol, symbol.name, Binding.LOCAL)
        self.first_global = len(self.records)
        for name in exports:
            self._define(table.definitions[name], exports[name], Binding.GLOBAL)
        for name in table.imports:
            self.numbers[name] = len(self.records)
            self._add(name, Binding.GLOBAL, SymbolKind.NONE, elf.UNDEFINED, 0, 0)
        for section in sections:
            self._relocate(section)

    def _add(
        self, name: str, binding: Binding, kind: SymbolKind, section: int, value: int, size: int
    ) -> None:
        info = binding << 4 | kind
        self.records.append(elf.SYMBOL.pack(self.strings.add(name), info, 0, section, value, size))

    def _define(self, symbol: Symbol, name: str, binding: Binding) -> None:
        assert symbol.section is not None, f"{symbol.name} is not defined here"
        part = self.parts[part_name(symbol.section)]
        self.numbers[symbol] = len(self.records)
        value = symbol.section.address + symbol.value
        self._add(name, binding, symbol.kind, part.number, value, symbol.size)

    def _relocate(self, section: Section) -> None:
        """Takes the relocations of a section over."""
        part = self.parts[part_name(section)]
        for relocation in section.relocations:
            target = self.table.find(relocation.symbol) or relocation.symbol.name
            addend = relocation.addend
            if isinstance(target, Symbol) and target.kind == SymbolKind.SECTION:
                assert target.section is not None, "a section's symbol has no section"
                number = _FIRST_SECTION + self.parts[part_name(target.section)].number
                addend += target.section.address
            else:
                number = self.numbers[target]
            place = section.address + relocation.offset
            info = number << 32 | relocation.type
            part.relocations += elf.RELOCATION.pack(place, info, addend)

    def file(self, architecture: Architecture) -> bytes:
        """The file; the bulk's pieces follow."""
        related = [(name, part) for name, part in self.parts.items() if part.relocations]
        symbols = len(self.parts) + len(related) + 1
        contents = []
        for name, part in self.parts.items():
            bulk_bytes = part.size if name == BULK else 0
            flags = _PARTS[name]
            content = Content(
                name, SectionType.DATA, flags, part.data, align=part.align, bulk_bytes=bulk_bytes
            )
            contents.append(content)
        for name, part in related:
            contents.append(
                Content(
                    f".rela{name}", SectionType.RELOCATIONS, SectionFlag.NONE, part.relocations,
                    link=symbols, info=part.number, entry_bytes=elf.RELOCATION.size, align=8,
                )
            )  # fmt: skip
        contents += [
            Content(
                ".symtab", SectionType.SYMBOLS, SectionFlag.NONE, b"".join(self.records),
                link=symbols + 1, info=self.first_global, entry_bytes=elf.SYMBOL.size, align=8,
            ),
            Content(".strtab", SectionType.STRINGS, SectionFlag.NONE, self.strings.data, align=1),
            # Says that the stack need not be executable.
            Content(".note.GNU-stack", SectionType.DATA, SectionFlag.NONE, align=1),
        ]  # fmt: skip
        return relocatable(contents, architecture)
