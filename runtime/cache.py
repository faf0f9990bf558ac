"""The cache: compiled artefacts and specialisations in a folder of the user's own.

Promises that an entry is handed out whole, as it was put, or not at all: each file ends in a
trailer with a checksum of its name and content, damaged ones are deleted, and a file appears under
its name only when it is complete, so that any number of processes may read and write. Promises too
that a full, read-only or vanished folder never fails a caller; only a folder that others could
write to is refused. Leaves it to the face what the keys mean.
"""

from __future__ import annotations

import hashlib
import os
import stat
import struct
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from cnnc import knobs
from cnnc.errors import CacheError

from .manifest import Specialisation

if TYPE_CHECKING:
    import logging

LIBRARY = "so"
SPECIALISATION = "table"
MEASURED = "measured"
SIGNATURE = "signature"

# The trailer follows the payload, so that a shared object can be loaded from its entry as it is:
# loaders ignore what comes after the last section.
_TRAILER = struct.Struct("<8sIIQ32s")  # magic, version, zero, bytes of the payload, checksum
_MAGIC, _VERSION = b"cnnccach", 1
_LIMIT_BYTES = 1 << 30
_TOUCH_SECONDS = 3600
_MARK = ".cnnc."  # in the names of all our files, so that no other file is ever deleted
_TEMPORARY = ".tmp"


class Entry(NamedTuple):
    """A checked entry: its file, which holds more than the payload, and the payload."""

    path: str
    payload: memoryview


class Cache:
    """The entries in a folder, which is made if it is absent.

    Raises CacheError, with the reason, for a folder that is not the user's own or that others may
    write to, and where there can't be one.
    """

    def __init__(
        self, folder: str | os.PathLike[str] = "", limit_bytes: int = _LIMIT_BYTES
    ) -> None:
        self.folder = os.path.abspath(folder) if folder else default_folder()
        self.limit_bytes = limit_bytes
        try:
            os.makedirs(self.folder, mode=0o700, exist_ok=True)
            _check_ownership(self.folder)
        except OSError as error:
            raise CacheError(
                f"no folder for the cache: {error.strerror}",
                where=self.folder,
                remedy="set CNNC_CACHE_DIR to a folder of your own",
            ) from None

    def get(self, key: str, kind: str) -> Entry | None:
        """The entry that was put under this key; None when there is none, or it was damaged."""
        path = self._path(key, kind)
        try:
            data = self._read(path)
            if data is None:
                return None
            payload = _payload(data, os.path.basename(path))
            if payload is None:
                _log().warning("cache entry %s is damaged and was deleted", path)
                os.unlink(path)
                return None
        except OSError as error:
            _log().debug("cache entry %s can't be read: %s", path, error)
            return None
        return Entry(path, payload)

    def put(self, key: str, kind: str, payload: bytes | memoryview) -> bool:
        """Keeps the payload under this key; False, after a debug message, where that can't be."""
        path = self._path(key, kind)
        trailer = _trailer(payload, os.path.basename(path))
        if len(payload) + len(trailer) > self.limit_bytes:
            return False
        temporary = f"{path}.{os.getpid()}.{os.urandom(8).hex()}{_TEMPORARY}"
        try:
            # Not synced to the disk: what a power failure garbles, the checksum finds.
            with open(temporary, "xb", opener=_open_private) as file:
                file.write(payload)
                file.write(trailer)
            os.replace(temporary, path)
            self._evict()
        except OSError as error:
            _log().debug("cache entry %s can't be written: %s", path, error)
            _unlink(temporary)
            return False
        return True

    def entries(self) -> list[str]:
        """The file names of all entries, the least recently used first."""
        return [file.name for file in self._files() if not file.name.endswith(_TEMPORARY)]

    @property
    def size_bytes(self) -> int:
        """Bytes of all files in the folder."""
        return sum(file.size_bytes for file in self._files())

    def clear(self) -> None:
        """Deletes all entries that can be deleted."""
        for file in self._files():
            _unlink(os.path.join(self.folder, file.name))

    def _path(self, key: str, kind: str) -> str:
        assert (key + kind).isalnum(), f"not a file name: {key!r}, {kind!r}"
        return os.path.join(self.folder, f"{key}{_MARK}{kind}")

    def _read(self, path: str) -> bytes | None:
        """The whole file, None when there is none; notes that it was used."""
        try:
            with open(path, "rb", opener=_open_entry) as file:
                status = os.fstat(file.fileno())
                if not stat.S_ISREG(status.st_mode):
                    return b""
                data = file.read()
        except FileNotFoundError:
            return None
        if abs(time.time() - status.st_mtime) > _TOUCH_SECONDS:
            with suppress(OSError):  # a folder that we may only read serves as well
                os.utime(path)
        return data

    def _evict(self) -> None:
        """Deletes the least recently used entries until the rest is within the limit, and what a
        writer that was killed left behind."""
        files = self._files()
        total = sum(file.size_bytes for file in files)
        for file in files:
            abandoned = file.name.endswith(_TEMPORARY) and time.time() - file.used > _TOUCH_SECONDS
            if total > self.limit_bytes or abandoned:
                _unlink(os.path.join(self.folder, file.name))
                total -= file.size_bytes

    def _files(self) -> list[_File]:
        """Our files in the folder, the least recently used first; none when it can't be read."""
        try:
            with os.scandir(self.folder) as found:
                return sorted(_ours(found), key=lambda file: (file.used, file.name))
        except OSError:
            return []


class _File(NamedTuple):
    name: str
    size_bytes: int
    used: float  # seconds since the epoch


def _ours(found: Iterator[os.DirEntry[str]]) -> Iterator[_File]:
    for file in found:
        if _MARK not in file.name:
            continue
        try:
            status = file.stat(follow_symlinks=False)
        except FileNotFoundError:
            continue  # another process deleted it
        yield _File(file.name, status.st_size, status.st_mtime)


def _check_ownership(folder: str) -> None:
    """Raises CacheError for a folder, or a link to one, in which others could put code."""
    for status in (os.lstat(folder), os.stat(folder)):
        if status.st_uid != os.geteuid():
            raise CacheError("the cache folder belongs to another user", where=folder)
    if status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise CacheError(
            "other users may write to the cache folder", where=folder, remedy="chmod it to 700"
        )


def default_folder() -> str:
    """CNNC_CACHE_DIR, else `cnnc` in XDG_CACHE_HOME, else in ~/.cache. Raises CacheError.

    The same as `platformdirs` says on Linux, without the 9 ms that importing it takes.
    """
    chosen = knobs.CACHE_DIR.get()
    if chosen:
        return os.path.abspath(chosen)
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):  # "all paths must be absolute": XDG Base Directory Specification
        base = os.path.expanduser("~/.cache")
    if not os.path.isabs(base):
        raise CacheError(
            "no home folder to keep a cache in", got=base, remedy="set HOME or CNNC_CACHE_DIR"
        )
    return os.path.join(base, "cnnc")


def open_cache() -> Cache | None:
    """The user's cache; None, after one warning a process, where it is switched off or unsafe."""
    global _warned
    if knobs.DISABLE_CACHE.get():
        return None
    try:
        return Cache()
    except CacheError as error:
        if not _warned:
            _log().warning("going on without a cache: %s", error)
        _warned = True
        return None


class SpecialisationStore:
    """The specialisations of the artefact with this key, in the cache."""

    def __init__(self, cache: Cache, key: str) -> None:
        self._cache, self._key = cache, key

    def get(self, sizes: Mapping[str, int]) -> tuple[Specialisation, bytes] | None:
        """What was put for these sizes, and its table; None when there is nothing, or no more."""
        entry = self._cache.get(self._name(sizes), SPECIALISATION)
        if entry is None:
            return None
        text, _, table = bytes(entry.payload).partition(b"\0")
        return Specialisation.from_json(text.decode()), table

    def put(self, sizes: Mapping[str, int], compiled: tuple[Specialisation, bytes]) -> bool:
        """Keeps a specialisation and its table; False where that is not possible."""
        specialisation, table = compiled
        payload = specialisation.to_json().encode() + b"\0" + table
        return self._cache.put(self._name(sizes), SPECIALISATION, payload)

    def _name(self, sizes: Mapping[str, int]) -> str:
        text = repr((self._key, sorted(sizes.items())))
        return hashlib.blake2b(text.encode(), digest_size=32).hexdigest()


def _trailer(payload: bytes | memoryview, name: str) -> bytes:
    return _TRAILER.pack(_MAGIC, _VERSION, 0, len(payload), _checksum(payload, name))


def _payload(data: bytes, name: str) -> memoryview | None:
    """What comes before the trailer; None when they don't belong together."""
    payload = memoryview(data)[: -_TRAILER.size]
    return payload if data[len(payload) :] == _trailer(payload, name) else None


def _checksum(payload: bytes | memoryview, name: str) -> bytes:
    """Of the name and the content: an entry under another's name is damaged."""
    checksum = hashlib.blake2b(f"{name}\0".encode(), digest_size=32)
    checksum.update(payload)
    return checksum.digest()


def _open_entry(path: str, flags: int) -> int:
    # Not blocking, or a FIFO in the entry's place would stop us.
    return os.open(path, flags | os.O_NOFOLLOW | os.O_NONBLOCK)


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NOFOLLOW, 0o600)


def _unlink(path: str) -> None:
    try:
        os.unlink(path)
    except OSError as error:
        _log().debug("%s can't be deleted: %s", path, error)


def _log() -> logging.Logger:
    import logging  # takes 4 ms, and a cache that works says nothing

    return logging.getLogger("cnnc")


_warned = False
