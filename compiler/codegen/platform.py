"""The platforms that code is generated for: an operating system on an architecture.

Owns their names, and what LLVM and object files call them. What the code needs of the system is
`native.platform`'s.
"""

from __future__ import annotations

import enum

from .isa import Architecture


class System(enum.Enum):
    """An operating system."""

    LINUX = "linux"
    MACOS = "macos"
    WINDOWS = "windows"


class ObjectFormat(enum.Enum):
    """What a system's object files, programs and libraries are written in."""

    ELF = "ELF"
    MACH_O = "Mach-O"
    COFF = "COFF"


class Platform(enum.Enum):
    """A system on an architecture, by the name that users give."""

    LINUX_X86_64 = "linux-x86-64"
    LINUX_AARCH64 = "linux-aarch64"
    MACOS_AARCH64 = "macos-aarch64"
    MACOS_X86_64 = "macos-x86-64"
    WINDOWS_X86_64 = "windows-x86-64"

    @property
    def system(self) -> System:
        """Its operating system."""
        return System(self.value.partition("-")[0])

    @property
    def architecture(self) -> Architecture:
        """Its architecture."""
        return Architecture(self.value.partition("-")[2])

    @property
    def object_format(self) -> ObjectFormat:
        """The format of its object files."""
        return _FORMATS[self.system]

    @property
    def triple(self) -> str:
        """LLVM's name for it."""
        return f"{self.architecture.value.replace('-', '_')}-{_REST_OF_TRIPLES[self.system]}"


_FORMATS = {
    System.LINUX: ObjectFormat.ELF,
    System.MACOS: ObjectFormat.MACH_O,
    System.WINDOWS: ObjectFormat.COFF,
}
_REST_OF_TRIPLES = {
    System.LINUX: "unknown-linux-gnu",
    System.MACOS: "apple-macosx11.0.0",
    System.WINDOWS: "w64-windows-gnu",
}
# What the compiler runs on, and so what it loads into its own process.
NATIVE = Platform.LINUX_X86_64
