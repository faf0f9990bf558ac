"""ELF-64 in numbers: records and codes, as far as the linker reads or writes them.

Sources: "ELF-64 Object File Format", version 1.5; System V gABI, chapters 4 and 5; x86-64 psABI
1.0, section 4.4, and ELF for the Arm 64-bit Architecture, section 5.7 (relocations).
"""

from __future__ import annotations

import enum
from struct import Struct

from ..isa import Architecture

FILE_HEADER = Struct("<16sHHIQQQIHHHHHH")
PROGRAM_HEADER = Struct("<IIQQQQQQ")
SECTION_HEADER = Struct("<IIQQQQIIQQ")
SYMBOL = Struct("<IBBHQQ")
RELOCATION = Struct("<QQq")
DYNAMIC = Struct("<QQ")

MAGIC = b"\x7fELF\x02\x01\x01" + bytes(9)  # 64 bits, little-endian, version 1, System V
MACHINES = {Architecture.X86_64: 62, Architecture.AARCH64: 183}
UNDEFINED = 0  # section index of a symbol defined elsewhere
ABSOLUTE = 0xFFF1  # section index of what has no section
FIRST_RESERVED = 0xFF00  # section indices from here on have special meanings


class FileType(enum.IntEnum):
    RELOCATABLE = 1
    SHARED = 3


class SectionType(enum.IntEnum):
    NULL = 0
    DATA = 1  # SHT_PROGBITS
    SYMBOLS = 2
    STRINGS = 3
    RELOCATIONS = 4  # with addends
    HASH = 5
    DYNAMIC = 6
    NOTE = 7
    ZEROS = 8  # SHT_NOBITS
    DYNAMIC_SYMBOLS = 11
    GROUP = 17


class SectionFlag(enum.IntFlag):
    NONE = 0
    WRITE = 1
    ALLOCATE = 2
    EXECUTE = 4
    THREAD_LOCAL = 0x400


class SegmentType(enum.IntEnum):
    LOAD = 1
    DYNAMIC = 2
    INTERPRETER = 3
    HEADERS = 6
    GNU_STACK = 0x6474E551
    GNU_RELRO = 0x6474E552


class SegmentFlag(enum.IntFlag):
    EXECUTE = 1
    WRITE = 2
    READ = 4


class Binding(enum.IntEnum):
    LOCAL = 0
    GLOBAL = 1
    WEAK = 2


class SymbolKind(enum.IntEnum):
    NONE = 0
    OBJECT = 1
    FUNCTION = 2
    SECTION = 3
    FILE = 4


class RelocationType(enum.IntEnum):
    """R_X86_64_*: what is stored, with S the symbol's address, A the addend, P the place, G the
    symbol's slot in the global offset table."""

    ADDRESS_64 = 1  # S + A
    PC32 = 2  # S + A - P
    PLT32 = 4  # S or its stub, + A - P
    GLOB_DAT = 6  # S, in dynamic relocations
    RELATIVE = 8  # load address + A, in dynamic relocations
    GOTPCREL = 9  # G + A - P
    PC64 = 24  # S + A - P
    GOTPCRELX = 41  # as GOTPCREL
    REX_GOTPCRELX = 42  # as GOTPCREL


# As ADDRESS_64 for each architecture: the one kind that `writer` writes.
ADDRESSES = {Architecture.X86_64: RelocationType.ADDRESS_64.value, Architecture.AARCH64: 257}


class Tag(enum.IntEnum):
    """Tags of the dynamic section."""

    NULL = 0
    NEEDED = 1
    HASH = 4
    STRING_TABLE = 5
    SYMBOL_TABLE = 6
    RELOCATIONS = 7
    RELOCATIONS_SIZE = 8
    RELOCATION_SIZE = 9
    STRING_TABLE_SIZE = 10
    SYMBOL_SIZE = 11
    SONAME = 14
    DEBUG = 21
    FLAGS_1 = 0x6FFFFFFB


PIE = 0x08000000  # a flag of FLAGS_1: an executable that may lie anywhere


def aligned(position: int, alignment: int) -> int:
    """The first multiple of an alignment at or after a position."""
    return -(-position // alignment) * alignment


class StringTable:
    """Names ended by zero bytes; a name is known by where it begins."""

    def __init__(self) -> None:
        self.data = bytearray(1)
        self._offsets = {"": 0}

    def add(self, name: str) -> int:
        """Where the name begins; it is added if it is new."""
        if name not in self._offsets:
            self._offsets[name] = len(self.data)
            self.data += name.encode() + b"\0"
        return self._offsets[name]


def string_at(data: bytes, offset: int) -> str:
    """The name that begins at an offset of a string table."""
    return data[offset : data.index(b"\0", offset)].decode()
