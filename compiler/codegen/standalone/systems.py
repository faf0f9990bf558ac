"""What programs and libraries are made of that depends on the operating system."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..frontend import AnyRoutine, Store, lower
from ..platform import Platform, System
from . import posix, windows

_ROUTINES: Mapping[Platform, Sequence[AnyRoutine]] = {
    Platform.LINUX_X86_64: posix.LINUX_X86_64,
    Platform.LINUX_AARCH64: posix.LINUX_AARCH64,
    Platform.MACOS_AARCH64: posix.MACOS_AARCH64,
    Platform.MACOS_X86_64: posix.MACOS_X86_64,
    Platform.WINDOWS_X86_64: windows.ROUTINES,
}


def system_texts(platform: Platform, store: Store | None) -> Sequence[str]:
    """The functions that `platform` declares, and those of libc that the system lacks."""
    text = lower(*_ROUTINES[platform], checked=False, store=store)
    return [text, *lacking_texts(platform.system)]


def lacking_texts(system: System) -> Sequence[str]:
    """The functions that Linux's libc has, and the system's has not."""
    return [windows.PRINT_IR] if system is System.WINDOWS else []
