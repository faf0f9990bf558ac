"""The linker: relocatable objects for x86-64 to one shared object or executable, deterministic to
the byte.

Stages: read the objects and join their symbols; find which symbols need a slot in the global offset
table and which calls need a stub; lay everything out; relocate; write. Calls of libc go through
stubs that the loader has resolved before any code runs (BIND_NOW). There are no unwind tables, for
nothing here throws, and the stack is not executable.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Sequence

from cnnc.errors import CompileError

from ..isa import Architecture
from . import format as elf
from .bulk import Bulk
from .format import FileType, RelocationType, SectionFlag, SectionType, StringTable, Tag
from .image import INTERPRETER, Output, Part, lay_out, program_headers, section_headers
from .reader import BULK, Object, Relocation, Section, Symbol, part_name, read_object
from .symbols import SymbolTable
from .tables import DebugSymbols, DynamicSymbols, address_of

_SLOT_BYTES = 8
_STUB_BYTES = 8  # jmp *slot(%rip) takes six
_STUB_JUMP = b"\xff\x25"
_GOT_TYPES = (RelocationType.GOTPCREL, RelocationType.GOTPCRELX, RelocationType.REX_GOTPCRELX)
_MOST_SEGMENTS = 10
_HEADERS_BYTES = elf.FILE_HEADER.size + _MOST_SEGMENTS * elf.PROGRAM_HEADER.size
_LOADER = b"/lib64/ld-linux-x86-64.so.2\0"  # psABI, section 5.2.1


def link(
    objects: Sequence[bytes],
    exports: Collection[str],
    *,
    entry: str | None = None,
    soname: str | None = None,
    needed: Sequence[str] = ("libc.so.6",),
    bulk: Bulk | None = None,
) -> bytes:
    """The shared object made of relocatable objects, with `exports` its only visible symbols; an
    executable, which begins at the symbol `entry`, where there is one.

    `needed` are the libraries to look for imports in. The pieces of the `bulk` are to be written
    after the rest. Raises CompileError for symbols that are
    defined twice or nowhere, and for relocations that position-independent code does not have."""
    parsed = [*map(read_object, objects), *([bulk.object()] if bulk else [])]
    table = SymbolTable(parsed)
    begin = table.exported([entry])[0] if entry else None
    return _Link(parsed, table, table.exported(exports), begin, soname, needed).run()


class _Link:
    """One run of the linker."""

    def __init__(
        self,
        objects: Sequence[Object],
        table: SymbolTable,
        exports: Sequence[Symbol],
        entry: Symbol | None,
        soname: str | None,
        needed: Sequence[str],
    ) -> None:
        self.table, self.entry = table, entry
        self.sections = [section for o in objects for section in o.sections]
        self.slots: dict[Symbol | str, int] = {}  # definition or import -> slot in the table
        self.stubs: dict[str, int] = {}  # import -> stub
        self.dynamic: list[tuple[int, int, int]] = []  # relocations left to the loader
        self.symbols = DynamicSymbols(table.imports, exports)
        self.debug = DebugSymbols([s for o in objects for s in o.symbols], exports)
        self.soname, self.needed = soname, needed
        for name in [*needed, *([soname] if soname else [])]:
            self.symbols.strings.add(name)
        loader_count = sum(self._scan(section) for section in self.sections)
        self.outputs = self._outputs(loader_count + len(self.slots))
        self.output = {output.name: output for output in self.outputs}

    def _target(self, relocation: Relocation) -> Symbol | str:
        """The definition a relocation means, or the name of the import."""
        return self.table.find(relocation.symbol) or relocation.symbol.name

    def _scan(self, section: Section) -> int:
        """Collects slots and stubs that a section's relocations need; gives how many of them the
        loader must do."""
        loader_count = 0
        for relocation in section.relocations:
            target = self._target(relocation)
            if relocation.type == RelocationType.ADDRESS_64:
                if SectionFlag.WRITE not in section.flags:
                    raise CompileError("an address in read-only data", where=section.name)
                loader_count += 1
            elif relocation.type in _GOT_TYPES:
                self.slots.setdefault(target, len(self.slots))
            elif isinstance(target, str):
                if relocation.type != RelocationType.PLT32:
                    raise CompileError("a reference to libc that is no call", where=target)
                self.stubs.setdefault(target, len(self.stubs))
                self.slots.setdefault(target, len(self.slots))
        return loader_count

    def _outputs(self, loader_count: int) -> list[Output]:
        """The sections of the file in order, with their sizes; the empty ones are left out."""
        symbols, debug = self.symbols, self.debug
        dynamic_count = len(self._dynamic_entries({}))
        pieces: dict[str, list[Section]] = {}
        for section in self.sections:
            pieces.setdefault(part_name(section), []).append(section)

        def filled(name: str, part: Part) -> Output:
            return Output(name, part, SectionType.DATA, 1, pieces=pieces.get(name, []))

        outputs = [
            Output(INTERPRETER, Part.READ, SectionType.DATA, 1,
                   data=_LOADER if self.entry else b""),
            Output(".dynsym", Part.READ, SectionType.DYNAMIC_SYMBOLS, entry_bytes=elf.SYMBOL.size,
                   link=".dynstr", info=1, data=bytes(symbols.size)),
            Output(".dynstr", Part.READ, SectionType.STRINGS, 1, data=bytes(symbols.strings.data)),
            Output(".hash", Part.READ, SectionType.HASH, entry_bytes=4, link=".dynsym",
                   data=symbols.hash_table()),
            Output(".rela.dyn", Part.READ, SectionType.RELOCATIONS, entry_bytes=elf.RELOCATION.size,
                   link=".dynsym", data=bytes(elf.RELOCATION.size * loader_count)),
            filled(".rodata", Part.READ),
            Output(".plt", Part.CODE, SectionType.DATA, 16,
                   data=bytes(_STUB_BYTES * len(self.stubs))),
            filled(".text", Part.CODE),
            filled(".data.rel.ro", Part.RELRO),
            Output(".dynamic", Part.RELRO, SectionType.DYNAMIC, entry_bytes=elf.DYNAMIC.size,
                   link=".dynstr", data=bytes(elf.DYNAMIC.size * dynamic_count)),
            Output(".got", Part.RELRO, SectionType.DATA, data=bytes(_SLOT_BYTES * len(self.slots))),
            filled(".data", Part.WRITE),
            Output(".symtab", Part.UNLOADED, SectionType.SYMBOLS, entry_bytes=elf.SYMBOL.size,
                   link=".strtab", info=1 + len(debug.local), data=bytes(debug.size)),
            Output(".strtab", Part.UNLOADED, SectionType.STRINGS, 1,
                   data=bytes(debug.strings.data)),
            filled(BULK, Part.BULK),
        ]  # fmt: skip
        return [output for output in outputs if output.data or output.pieces]

    def run(self) -> bytes:
        """The file."""
        image = bytearray(lay_out(self.outputs, _HEADERS_BYTES, _tail_bytes(self.outputs)))
        for output in self.outputs:
            output.write(image)
        self._fill_slots()
        for section in self.sections:
            for relocation in section.relocations:
                self._relocate(image, section, relocation)
        self._fill_tables()
        for output in self.outputs:
            if not output.pieces:
                output.write(image)
        return _with_headers(image, self.outputs, address_of(self.entry) if self.entry else 0)

    def _slot(self, target: Symbol | str) -> int:
        return self.output[".got"].address + _SLOT_BYTES * self.slots[target]

    def _fill_slots(self) -> None:
        """Has the loader fill the global offset table, and makes the stubs that jump through it
        (psABI, section 5.2)."""
        for target in self.slots:
            if isinstance(target, str):
                self._leave(self._slot(target), RelocationType.GLOB_DAT, target, 0)
            else:
                self._leave(self._slot(target), RelocationType.RELATIVE, None, address_of(target))
        stubs = b""
        for target in self.stubs:
            place = self.output[".plt"].address + len(stubs)
            distance = self._slot(target) - (place + 6)
            stubs += (_STUB_JUMP + struct.pack("<i", distance)).ljust(_STUB_BYTES, b"\xcc")
        if stubs:
            self.output[".plt"].data = stubs

    def _leave(self, place: int, type: RelocationType, symbol: str | None, addend: int) -> None:
        """Leaves a relocation to the loader."""
        index = self.symbols.index[symbol] if symbol else 0
        self.dynamic.append((place, index << 32 | type, addend))

    def _relocate(self, image: bytearray, section: Section, relocation: Relocation) -> None:
        """Fills in one place of a section (psABI, section 4.4.1)."""
        place, target = section.address + relocation.offset, self._target(relocation)
        if relocation.type == RelocationType.ADDRESS_64:
            if isinstance(target, str):
                self._leave(place, RelocationType.ADDRESS_64, target, relocation.addend)
            else:
                address = address_of(target) + relocation.addend
                self._leave(place, RelocationType.RELATIVE, None, address)
            return
        if relocation.type in _GOT_TYPES:
            address = self._slot(target)
        elif isinstance(target, str):
            address = self.output[".plt"].address + _STUB_BYTES * self.stubs[target]
        else:
            address = address_of(target)
        distance = address + relocation.addend - place
        format = "<q" if relocation.type == RelocationType.PC64 else "<i"
        try:
            struct.pack_into(format, image, place, distance)
        except struct.error:
            raise CompileError(
                "code and data lie more than 2 GiB apart", where=section.name
            ) from None

    def _fill_tables(self) -> None:
        """Fills in what depends on addresses."""
        self.output[".dynsym"].data = self.symbols.records(self.outputs)
        self.output[".symtab"].data = self.debug.records(self.outputs)
        if self.dynamic:
            records = (elf.RELOCATION.pack(*record) for record in self.dynamic)
            self.output[".rela.dyn"].data = b"".join(records)
        entries = self._dynamic_entries({o.name: o.address for o in self.outputs})
        self.output[".dynamic"].data = b"".join(elf.DYNAMIC.pack(*entry) for entry in entries)

    def _dynamic_entries(self, addresses: dict[str, int]) -> list[tuple[Tag, int]]:
        """The dynamic section (gABI, chapter 5), its addresses 0 before they are known."""
        strings = self.symbols.strings
        entries = [(Tag.NEEDED, strings.add(name)) for name in self.needed]
        if self.soname:
            entries.append((Tag.SONAME, strings.add(self.soname)))
        if self.entry:
            entries += [(Tag.FLAGS_1, elf.PIE), (Tag.DEBUG, 0)]  # debuggers look at the last
        return [
            *entries,
            (Tag.HASH, addresses.get(".hash", 0)),
            (Tag.STRING_TABLE, addresses.get(".dynstr", 0)),
            (Tag.SYMBOL_TABLE, addresses.get(".dynsym", 0)),
            (Tag.STRING_TABLE_SIZE, len(strings.data)),
            (Tag.SYMBOL_SIZE, elf.SYMBOL.size),
            (Tag.RELOCATIONS, addresses.get(".rela.dyn", 0)),
            (Tag.RELOCATIONS_SIZE, elf.RELOCATION.size * len(self.dynamic)),
            (Tag.RELOCATION_SIZE, elf.RELOCATION.size),
            (Tag.NULL, 0),
        ]


def _tail_bytes(outputs: Sequence[Output]) -> int:
    """Bytes that the names and headers of the sections take at most, alignment included."""
    names = sum(len(output.name) + 1 for output in outputs)
    return names + len(b"\0.shstrtab\0") + 8 + (len(outputs) + 2) * elf.SECTION_HEADER.size


def _with_headers(image: bytearray, outputs: Sequence[Output], entry: int) -> bytes:
    """The file: headers in the space left for them, section names and headers at the end, then
    nothing up to where the bulk begins."""
    segments = program_headers(outputs, _HEADERS_BYTES)
    assert len(segments) <= _MOST_SEGMENTS, "no space for the program headers"
    names = StringTable()
    sections = section_headers(outputs, names)
    name = names.add(".shstrtab")
    names_at, headers_at = len(image), elf.aligned(len(image) + len(names.data), 8)
    sections.append(
        elf.SECTION_HEADER.pack(
            name, SectionType.STRINGS, 0, 0, names_at, len(names.data), 0, 0, 1, 0
        )
    )
    header = elf.FILE_HEADER.pack(
        elf.MAGIC, FileType.SHARED, elf.MACHINES[Architecture.X86_64], 1, entry,
        elf.FILE_HEADER.size, headers_at, 0,
        elf.FILE_HEADER.size, elf.PROGRAM_HEADER.size, len(segments),
        elf.SECTION_HEADER.size, len(sections), len(sections) - 1,
    )  # fmt: skip
    front = header + b"".join(segments)
    image[: len(front)] = front
    file = bytes((image + names.data).ljust(headers_at, b"\0")) + b"".join(sections)
    return file.ljust(next((o.address for o in outputs if o.part is Part.BULK), 0), b"\0")
