"""A relocatable object as a list of sections: what `writer` and `merge` write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..isa import Architecture
from . import format as elf
from .format import FileType, SectionFlag, SectionType, StringTable, aligned

_ALIGN = 64


@dataclass(frozen=True)
class Content:
    """A section: `link` and `info` are the numbers that its header holds. Of a section with
    `bulk_bytes` the content is as long, and follows at the file's end."""

    name: str
    type: SectionType
    flags: SectionFlag
    data: bytes | bytearray = b""
    link: int = 0
    info: int = 0
    entry_bytes: int = 0
    align: int = _ALIGN
    bulk_bytes: int = 0


def relocatable(contents: Sequence[Content], architecture: Architecture) -> bytes:
    """The object made of sections, numbered from 1, and the section of their names. At most one has
    its content at the end."""
    machine = elf.MACHINES[architecture]
    names = StringTable()
    offsets = [names.add(content.name) for content in contents]
    own = names.add(".shstrtab")
    last = Content(".shstrtab", SectionType.STRINGS, SectionFlag.NONE, names.data)
    body, places = bytearray(elf.FILE_HEADER.size), []
    for content in [*contents, last]:
        body += bytes(aligned(len(body), content.align) - len(body))
        places.append(len(body))
        body += content.data
    body += bytes(aligned(len(body), 8) - len(body))
    headers_at, count = len(body), len(contents) + 2
    end = headers_at + count * elf.SECTION_HEADER.size
    body += bytes(elf.SECTION_HEADER.size)
    for content, offset, place in zip([*contents, last], [*offsets, own], places, strict=True):
        if content.bulk_bytes:
            place = end = aligned(end, content.align)
        size = len(content.data) + content.bulk_bytes
        body += elf.SECTION_HEADER.pack(
            offset, content.type, content.flags, 0, place, size,
            content.link, content.info, content.align, content.entry_bytes,
        )  # fmt: skip
    header = (elf.MAGIC, FileType.RELOCATABLE, machine, 1, 0, 0, headers_at, 0)
    sizes = (elf.FILE_HEADER.size, 0, 0, elf.SECTION_HEADER.size, count, count - 1)
    elf.FILE_HEADER.pack_into(body, 0, *header, *sizes)
    return bytes(body.ljust(end, b"\0"))
