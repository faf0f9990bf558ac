"""The text of each operating system for programs and libraries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..frontend import AnyRoutine, Store, lower
from ..platform import Platform
from . import posix

_ROUTINES: Mapping[Platform, Sequence[AnyRoutine]] = {
    Platform.LINUX_X86_64: posix.LINUX_X86_64,
    Platform.LINUX_AARCH64: posix.LINUX_AARCH64,
}


def system_text(platform: Platform, store: Store | None) -> str:
    """The functions that `platform` declares."""
    return lower(*_ROUTINES[platform], checked=False, store=store)
