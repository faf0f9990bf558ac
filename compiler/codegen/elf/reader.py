"""Relocatable objects as sections, symbols and relocations.

The objects are LLVM's, made in this process or kept in a cache that checks for damage: a file that
is no such object is refused, but the reader does not defend itself against a forged one.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from cnnc.errors import CompileError

from ..isa import Architecture
from . import format as elf
from .format import Binding, FileType, RelocationType, SectionFlag, SectionType, SymbolKind

BULK = ".rodata.bulk"  # a section whose data is not read: it lies at the end of its file


@dataclass(eq=False)
class Section:
    """A section of an object; the linker gives it an address in the output file."""

    name: str
    type: int
    flags: SectionFlag
    align: int
    size: int
    data: bytes
    relocations: list[Relocation] = field(default_factory=list)
    address: int = 0


@dataclass(frozen=True, eq=False)
class Symbol:
    """A name for a place. `section` is None when another object or a library defines it."""

    name: str
    binding: Binding
    kind: SymbolKind
    section: Section | None
    value: int
    size: int


@dataclass(frozen=True)
class Relocation:
    """A place in a section, to be filled in when addresses are known."""

    offset: int
    type: int  # a RelocationType, for what our linker links
    symbol: Symbol
    addend: int


@dataclass(frozen=True)
class Object:
    """A relocatable object: what of it is loaded, and its symbols."""

    sections: tuple[Section, ...]
    symbols: tuple[Symbol, ...]


def part_name(section: Section) -> str:
    """The section of an output file that a section of an object goes to."""
    if section.name == BULK:
        return BULK
    if SectionFlag.EXECUTE in section.flags:
        return ".text"
    if SectionFlag.WRITE not in section.flags:
        return ".rodata"
    return ".data.rel.ro" if section.name.startswith(".data.rel.ro") else ".data"


def read_object(data: bytes, architecture: Architecture = Architecture.X86_64) -> Object:
    """The object in an ELF file for an architecture. Raises CompileError for what can't be
    linked."""
    if len(data) < elf.FILE_HEADER.size or data[:7] != elf.MAGIC[:7]:
        raise CompileError("not an ELF object of 64 bits")
    _, type, machine, _, _, _, begin, *_, count, names = elf.FILE_HEADER.unpack_from(data)
    if type != FileType.RELOCATABLE or machine != elf.MACHINES[architecture]:
        raise CompileError(f"not a relocatable object for {architecture.value}")
    headers = [
        elf.SECTION_HEADER.unpack_from(data, begin + i * elf.SECTION_HEADER.size)
        for i in range(count)
    ]
    name_offset = headers[names][4]
    sections = [_read_section(data, header, name_offset) for header in headers]
    symbols: list[Symbol] = []
    for section, header in zip(sections, headers, strict=True):
        if section.type == SectionType.SYMBOLS:
            symbols = _read_symbols(section.data, sections[header[6]].data, sections)
    for section, header in zip(sections, headers, strict=True):
        if section.type == SectionType.RELOCATIONS and _is_loaded(sections[header[7]]):
            target = sections[header[7]]
            target.relocations = _read_relocations(section.data, symbols)
            if architecture is Architecture.X86_64:
                _check_relocations(target)
    return Object(tuple(filter(_is_loaded, sections)), tuple(symbols))


def _read_section(data: bytes, header: tuple[int, ...], name_offset: int) -> Section:
    name, type, flags, _, offset, size, _, _, align, _ = header
    section = Section(
        elf.string_at(data, name_offset + name),
        type,
        SectionFlag(flags),
        max(align, 1),
        size,
        b"" if type == SectionType.ZEROS else data[offset : offset + size],
    )
    if SectionFlag.THREAD_LOCAL in section.flags or type == SectionType.GROUP:
        raise CompileError("a section of a kind that is not linked", where=section.name)
    return section


def _is_loaded(section: Section) -> bool:
    """Whether a section is memory of the program. Nothing here throws: unwind tables are left
    out."""
    return (
        SectionFlag.ALLOCATE in section.flags
        and section.name != ".eh_frame"
        and section.type != SectionType.NOTE
    )


def _read_symbols(data: bytes, names: bytes, sections: list[Section]) -> list[Symbol]:
    symbols = []
    for name, info, _, index, value, size in elf.SYMBOL.iter_unpack(data):
        label, section = elf.string_at(names, name), None
        try:
            binding, kind = Binding(info >> 4), SymbolKind(info & 15)
        except ValueError:
            raise CompileError("a symbol of a kind that is not linked", where=label) from None
        if kind != SymbolKind.FILE and index != elf.UNDEFINED:
            if index >= elf.FIRST_RESERVED:
                raise CompileError("a symbol without a section is not linked", where=label)
            section = sections[index]
        symbols.append(Symbol(label, binding, kind, section, value, size))
    return symbols


def _read_relocations(data: bytes, symbols: list[Symbol]) -> list[Relocation]:
    return [
        Relocation(offset, info & 0xFFFFFFFF, symbols[info >> 32], addend)
        for offset, info, addend in elf.RELOCATION.iter_unpack(data)
    ]


def _check_relocations(section: Section) -> None:
    """Raises CompileError for relocations that our linker doesn't know. Of another architecture it
    links nothing."""
    known = {*RelocationType}
    for relocation in section.relocations:
        if relocation.type not in known:
            raise CompileError(
                "a relocation of a kind that is not linked",
                where=f"{section.name}+{relocation.offset:#x}",
                got=f"type {relocation.type} for {relocation.symbol.name or 'a section'}",
            )
