"""An output file as sections with addresses.

A byte's offset in the file is its address before loading, so one number says where things are:
segments begin at pages in both, and zero-filled memory, of which generated code has next to none,
is stored. Parts follow each other in the order of `Part`.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass, field

from . import format as elf
from .format import SectionFlag, SectionType, SegmentFlag, SegmentType, StringTable
from .reader import Section

PAGE_BYTES = 4096
INTERPRETER = ".interp"


class Part(enum.Enum):
    """A run of pages with one protection; the value is that of its sections' headers, and a
    word."""

    READ = SectionFlag.ALLOCATE, "read"
    CODE = SectionFlag.ALLOCATE | SectionFlag.EXECUTE, "run"
    RELRO = SectionFlag.ALLOCATE | SectionFlag.WRITE, "relocated, then read"
    WRITE = SectionFlag.ALLOCATE | SectionFlag.WRITE, "written"
    UNLOADED = SectionFlag.NONE, "for debuggers"
    BULK = SectionFlag.ALLOCATE, "read, at the end of the file"

    @property
    def flags(self) -> SectionFlag:
        """The flags in the headers of its sections."""
        return self.value[0]

    @property
    def protection(self) -> SegmentFlag:
        """The flags of its segment."""
        write = SegmentFlag.WRITE if SectionFlag.WRITE in self.flags else SegmentFlag(0)
        execute = SegmentFlag.EXECUTE if SectionFlag.EXECUTE in self.flags else SegmentFlag(0)
        return SegmentFlag.READ | write | execute


@dataclass(eq=False)
class Output:
    """A section of the output file: pieces, which are sections of objects, or data of its own.

    Data may be filled in after the layout, but has its size before. `link` names the section that
    the header points to, `info` and `entry_bytes` are the header's sh_info and sh_entsize."""

    name: str
    part: Part
    type: SectionType
    align: int = 8
    entry_bytes: int = 0
    link: str = ""
    info: int = 0
    data: bytes = b""
    pieces: list[Section] = field(default_factory=list)
    address: int = 0
    size: int = 0

    def place(self, position: int) -> int:
        """Puts the section at the first fit from a position on; gives where it ends."""
        self.align = max([self.align, *(piece.align for piece in self.pieces)])
        self.address = end = elf.aligned(position, self.align)
        for piece in self.pieces:
            piece.address = elf.aligned(end, piece.align)
            end = piece.address + piece.size
        self.size = end - self.address if self.pieces else len(self.data)
        return self.address + self.size

    def write(self, image: bytearray) -> None:
        """Copies what the section holds to its place in the file."""
        for place, data in [(self.address, self.data), *((p.address, p.data) for p in self.pieces)]:
            image[place : place + len(data)] = data


def lay_out(outputs: Sequence[Output], headers_bytes: int, tail_bytes: int) -> int:
    """Gives every section its address, after so many bytes for headers. Gives where the last ends,
    the bulk set apart, which comes after so many bytes for names and headers of sections."""
    position, part, end = headers_bytes, Part.READ, 0
    for output in outputs:
        if output.part is Part.BULK:
            position += tail_bytes
        if output.part is not part:
            part, position = output.part, elf.aligned(position, PAGE_BYTES)
        position = output.place(position)
        end = position if part is not Part.BULK else end
    return end


def index_of(outputs: Sequence[Output], address: int) -> int:
    """The index, in the section headers, of the loaded section that an address belongs to."""
    loaded = [i for i, o in enumerate(outputs, 1) if o.part is not Part.UNLOADED]
    return max(i for i in loaded if outputs[i - 1].address <= address)


def program_headers(outputs: Sequence[Output], headers_bytes: int) -> list[bytes]:
    """The program headers of laid-out sections (gABI, chapter 5), which begin after so many bytes
    for headers."""
    headers = []
    for output in outputs:
        if output.name == INTERPRETER:  # where an executable's headers and its loader are
            address, size = elf.FILE_HEADER.size, headers_bytes - elf.FILE_HEADER.size
            headers.append((SegmentType.HEADERS, SegmentFlag.READ, address, address + size, 8))
            begin, end = output.address, output.address + output.size
            headers.append((SegmentType.INTERPRETER, SegmentFlag.READ, begin, end, 1))
    for part in Part:
        members = [output for output in outputs if output.part is part]
        if members and part is not Part.UNLOADED:
            begin = 0 if part is Part.READ else members[0].address
            end = members[-1].address + members[-1].size
            headers.append((SegmentType.LOAD, part.protection, begin, end, PAGE_BYTES))
            if part is Part.RELRO:  # the loader protects whole pages only
                end = elf.aligned(end, PAGE_BYTES)
                headers.append((SegmentType.GNU_RELRO, SegmentFlag.READ, begin, end, 1))
    (dynamic,) = (output for output in outputs if output.type == SectionType.DYNAMIC)
    dynamic_end = dynamic.address + dynamic.size
    protection = dynamic.part.protection
    headers.append((SegmentType.DYNAMIC, protection, dynamic.address, dynamic_end, 8))
    headers.append((SegmentType.GNU_STACK, SegmentFlag.READ | SegmentFlag.WRITE, 0, 0, 16))
    return [
        elf.PROGRAM_HEADER.pack(kind, flags, begin, begin, begin, end - begin, end - begin, align)
        for kind, flags, begin, end, align in headers
    ]


def section_headers(outputs: Sequence[Output], names: StringTable) -> list[bytes]:
    """The section headers, an empty one first; for debuggers and tools, the loader needs none."""
    index = {output.name: i for i, output in enumerate(outputs, 1)}
    headers = [bytes(elf.SECTION_HEADER.size)]
    for output in outputs:
        loaded = output.part is not Part.UNLOADED
        headers.append(
            elf.SECTION_HEADER.pack(
                names.add(output.name),
                output.type,
                output.part.flags,
                output.address if loaded else 0,
                output.address,
                output.size,
                index.get(output.link, 0),
                output.info,
                output.align,
                output.entry_bytes,
            )
        )
    return headers
