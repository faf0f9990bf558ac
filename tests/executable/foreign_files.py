"""What the headers of programs and libraries for Windows and macOS say.

Sources: Microsoft, "PE Format"; Apple, `mach-o/loader.h` and `mach-o/nlist.h`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from struct import calcsize, unpack_from


def text_at(data: bytes, place: int) -> str:
    return data[place : data.index(b"\0", place)].decode()


@dataclass(frozen=True)
class Windows:
    """A PE file for 64 bits: machine, subsystem, the libraries it needs, and what it exports."""

    machine: int
    subsystem: int
    libraries: frozenset[str]
    exports: frozenset[str]


def read_windows(data: bytes) -> Windows:
    """What a PE file says. Addresses in it are those in memory, of which sections are pieces."""
    (begin,) = unpack_from("<I", data, 0x3C)
    assert data[:2] == b"MZ"
    assert data[begin : begin + 4] == b"PE\0\0"
    machine, count, optional_bytes = unpack_from("<HH12xH", data, begin + 4)
    optional = begin + 24
    assert unpack_from("<H", data, optional) == (0x20B,)  # 64 bits
    (subsystem,) = unpack_from("<H", data, optional + 68)
    exports_at, _, imports_at, _ = unpack_from("<4I", data, optional + 112)
    sections = [
        unpack_from("<3I", data, optional + optional_bytes + 40 * i + 12) for i in range(count)
    ]

    def place(address: int) -> int:
        (found,) = [at + address - a for a, size, at in sections if a <= address < a + size]
        return int(found)

    libraries, at = set(), place(imports_at)
    while (name := unpack_from("<5I", data, at)[3]) != 0:
        libraries.add(text_at(data, place(name)))
        at += 20
    exports = set()
    if exports_at:
        number, names = unpack_from("<I4xI", data, place(exports_at) + 24)
        for address in unpack_from(f"<{number}I", data, place(names)):
            exports.add(text_at(data, place(address)))
    return Windows(machine, subsystem, frozenset(libraries), frozenset(exports))


@dataclass(frozen=True)
class MacOS:
    """A Mach-O file for 64 bits: CPU type, file type, the system and its version, the libraries it
    needs, its own name, what it exports, and whether it is signed."""

    cpu: int
    kind: int
    system: int
    version: int
    libraries: tuple[str, ...]
    name: str
    exports: frozenset[str]
    signed: bool


_SYMBOLS, _LIBRARY, _NAME, _SIGNATURE, _BUILD = 0x2, 0xC, 0xD, 0x1D, 0x32
_SYMBOL = "<IBBHQ"
_DEFINED, _EXTERNAL, _PRIVATE = 0x0E, 0x01, 0x10


def _commands(data: bytes) -> Iterator[tuple[int, int]]:
    """The load commands: their kinds, and where they begin."""
    (count,) = unpack_from("<I", data, 16)
    place = 32
    for _ in range(count):
        kind, size = unpack_from("<2I", data, place)
        yield kind, place
        place += size


def read_macos(data: bytes) -> MacOS:
    """What a Mach-O file says."""
    magic, cpu, _, kind = unpack_from("<4I", data)
    assert magic == 0xFEEDFACF
    commands = [*_commands(data)]
    places = dict(commands)

    def name(place: int) -> str:
        return text_at(data, place + unpack_from("<I", data, place + 8)[0])

    symbols, count, names, _ = unpack_from("<4I", data, places[_SYMBOLS] + 8)
    exports = set()
    for i in range(count):
        text, type, *_ = unpack_from(_SYMBOL, data, symbols + i * calcsize(_SYMBOL))
        if type & (_DEFINED | _EXTERNAL | _PRIVATE) == _DEFINED | _EXTERNAL:
            exports.add(text_at(data, names + text))
    system, version = unpack_from("<2I", data, places[_BUILD] + 8)
    return MacOS(
        cpu,
        kind,
        system,
        version,
        tuple(name(place) for each, place in commands if each == _LIBRARY),
        name(places[_NAME]) if _NAME in places else "",
        frozenset(exports),
        _SIGNATURE in places,
    )
