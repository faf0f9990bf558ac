"""The cache: whole entries or none, whatever happens to its folder, files and neighbours."""

from __future__ import annotations

import errno
import logging
import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cnnc.runtime import cache as cache_module
from cnnc.runtime.cache import Cache, SpecialisationStore
from cnnc.runtime.library import DlopenLibrary
from tests.runtime import toy_library as toy

PAYLOAD = bytes(range(256)) * 17
TRAILER = 56


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


def path_of(cache: Cache, key: str = "a1", kind: str = "so") -> Path:
    return Path(cache.folder) / f"{key}.cnnc.{kind}"


def content(cache: Cache, key: str = "a1") -> bytes | None:
    entry = cache.get(key, "so")
    return None if entry is None else bytes(entry.payload)


@pytest.mark.parametrize("payload", [b"", b"x", PAYLOAD, os.urandom(1 << 20)])
def test_what_was_put_is_what_one_gets(cache: Cache, payload: bytes) -> None:
    assert cache.get("a1", "so") is None
    assert cache.put("a1", "so", payload)
    assert content(cache) == payload
    assert cache.get("a1", "table") is None
    assert cache.get("a2", "so") is None
    assert content(Cache(cache.folder)) == payload


def test_putting_again_replaces(cache: Cache) -> None:
    cache.put("a1", "so", b"old")
    cache.put("a1", "so", b"new")
    assert content(cache) == b"new"
    assert cache.entries() == ["a1.cnnc.so"]


def test_folder_and_files_are_the_users_alone(cache: Cache) -> None:
    cache.put("a1", "so", PAYLOAD)
    assert stat.S_IMODE(os.stat(cache.folder).st_mode) == 0o700
    assert stat.S_IMODE(path_of(cache).stat().st_mode) == 0o600
    assert os.listdir(cache.folder) == ["a1.cnnc.so"]


def test_an_entry_can_be_loaded_from_its_file(cache: Cache) -> None:
    cache.put("a1", "so", toy.extension("numpy.fft._pocketfft_umath").read_bytes())
    entry = cache.get("a1", "so")
    assert entry is not None
    assert DlopenLibrary(entry.path).address("PyInit__pocketfft_umath") > 0


def refused_and_deleted(cache: Cache, caplog: pytest.LogCaptureFixture) -> None:
    caplog.clear()
    with caplog.at_level(logging.WARNING, "cnnc"):
        assert cache.get("a1", "so") is None
    assert caplog.messages == [f"cache entry {path_of(cache)} is damaged and was deleted"]
    assert not path_of(cache).exists()
    assert cache.put("a1", "so", PAYLOAD)
    assert content(cache) == PAYLOAD


def test_every_flipped_byte_is_found(cache: Cache, caplog: pytest.LogCaptureFixture) -> None:
    cache.put("a1", "so", PAYLOAD)
    whole = path_of(cache).read_bytes()
    assert len(whole) == len(PAYLOAD) + TRAILER
    places = [*range(0, len(PAYLOAD), 500), *range(len(PAYLOAD), len(whole))]
    for place in places:
        damaged = bytearray(whole)
        damaged[place] ^= 0x10
        path_of(cache).write_bytes(damaged)
        refused_and_deleted(cache, caplog)


@pytest.mark.parametrize("length", [0, 1, TRAILER - 1, TRAILER, 1000, -TRAILER, -1])
def test_every_truncation_is_found(
    cache: Cache, caplog: pytest.LogCaptureFixture, length: int
) -> None:
    cache.put("a1", "so", PAYLOAD)
    path_of(cache).write_bytes(path_of(cache).read_bytes()[:length])
    refused_and_deleted(cache, caplog)


@pytest.mark.parametrize("change", [lambda data: data + b"\0", lambda data: bytes(len(data))])
def test_other_damage_is_found(
    cache: Cache, caplog: pytest.LogCaptureFixture, change: Callable[[bytes], bytes]
) -> None:
    cache.put("a1", "so", PAYLOAD)
    path_of(cache).write_bytes(change(path_of(cache).read_bytes()))
    refused_and_deleted(cache, caplog)


def test_an_entry_under_another_name_is_damaged(
    cache: Cache, caplog: pytest.LogCaptureFixture
) -> None:
    cache.put("b2", "so", PAYLOAD)
    path_of(cache, "b2").rename(path_of(cache))
    refused_and_deleted(cache, caplog)


def test_an_entry_of_another_version_is_damaged(
    cache: Cache, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "_VERSION", 2)
    cache.put("a1", "so", PAYLOAD)
    monkeypatch.undo()
    refused_and_deleted(cache, caplog)


def test_a_fifo_in_an_entrys_place_does_not_block(
    cache: Cache, caplog: pytest.LogCaptureFixture
) -> None:
    os.mkfifo(path_of(cache))
    refused_and_deleted(cache, caplog)


def test_a_link_in_an_entrys_place_is_not_followed(cache: Cache, tmp_path: Path) -> None:
    cache.put("a1", "so", PAYLOAD)
    path_of(cache).rename(tmp_path / "elsewhere")
    path_of(cache).symlink_to(tmp_path / "elsewhere")
    assert cache.get("a1", "so") is None
    assert cache.put("a1", "so", b"new")
    assert content(cache) == b"new"
    assert (tmp_path / "elsewhere").read_bytes().startswith(PAYLOAD)


def test_a_folder_in_an_entrys_place_is_lived_with(cache: Cache) -> None:
    files = sorted(os.listdir("/proc/self/fd"))
    path_of(cache).mkdir()
    assert cache.get("a1", "so") is None
    assert cache.put("a1", "so", PAYLOAD) is False
    assert os.listdir(cache.folder) == ["a1.cnnc.so"]
    assert sorted(os.listdir("/proc/self/fd")) == files


@pytest.mark.parametrize("function", ["open", "replace"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EDQUOT, errno.EACCES])
def test_a_folder_that_takes_nothing_fails_nobody(
    cache: Cache, monkeypatch: pytest.MonkeyPatch, function: str, code: int
) -> None:
    def refuse(*arguments: object) -> object:
        raise OSError(code, os.strerror(code))

    cache.put("a1", "so", PAYLOAD)
    monkeypatch.setattr(os, function, refuse)
    assert cache.put("b2", "so", PAYLOAD) is False
    monkeypatch.undo()
    assert os.listdir(cache.folder) == ["a1.cnnc.so"]


def test_a_full_disk_fails_nobody(
    cache: Cache, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def open_full(path: str, flags: int) -> int:
        return os.open("/dev/full", os.O_WRONLY)

    monkeypatch.setattr(cache_module, "_open_private", open_full)
    with caplog.at_level(logging.DEBUG, "cnnc"):
        assert cache.put("a1", "so", PAYLOAD) is False
    assert caplog.messages[0].endswith(
        "a1.cnnc.so can't be written: [Errno 28] No space left on device"
    )
    assert os.listdir(cache.folder) == []


def test_reading_needs_no_writing(cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.put("a1", "so", PAYLOAD)
    os.utime(path_of(cache), (1, 1))

    def refuse(*arguments: object) -> None:
        raise OSError(errno.EROFS, "read-only")

    monkeypatch.setattr(os, "utime", refuse)
    assert content(cache) == PAYLOAD


def test_a_folder_that_vanished_fails_nobody(cache: Cache) -> None:
    os.rmdir(cache.folder)
    assert cache.get("a1", "so") is None
    assert cache.put("a1", "so", PAYLOAD) is False
    assert cache.entries() == []
    assert cache.size_bytes == 0
    cache.clear()


def age(cache: Cache, key: str, seconds: float) -> None:
    then = time.time() - seconds
    os.utime(path_of(cache, key), (then, then))


def test_the_least_recently_used_go_first(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache", limit_bytes=3500)
    for i, key in enumerate(("a1", "b2", "c3")):
        cache.put(key, "so", bytes(1000))
        age(cache, key, 10_000 - i)
    assert cache.entries() == ["a1.cnnc.so", "b2.cnnc.so", "c3.cnnc.so"]
    assert cache.size_bytes == 3 * (1000 + TRAILER)
    assert content(cache, "a1") is not None
    assert cache.put("d4", "so", bytes(1000))
    assert sorted(cache.entries()) == ["a1.cnnc.so", "c3.cnnc.so", "d4.cnnc.so"]
    assert cache.size_bytes <= 3500


def test_use_is_noted_at_most_once_an_hour(cache: Cache) -> None:
    cache.put("a1", "so", PAYLOAD)
    for seconds, noted in ((3500, False), (3700, True), (-5000, True)):
        age(cache, "a1", seconds)
        before = path_of(cache).stat().st_mtime
        cache.get("a1", "so")
        assert (path_of(cache).stat().st_mtime != before) is noted


def test_an_entry_larger_than_the_limit_is_not_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache", limit_bytes=2000)
    cache.put("a1", "so", bytes(1000))
    assert cache.put("b2", "so", bytes(2000)) is False
    assert cache.entries() == ["a1.cnnc.so"]


def test_what_killed_writers_left_is_cleared_up(cache: Cache) -> None:
    old, new, other = (
        Path(cache.folder) / name for name in ("x.cnnc.so.1.tmp", "y.cnnc.so.2.tmp", "mine.so")
    )
    for path in (old, new, other):
        path.write_bytes(b"part")
    os.utime(old, (1, 1))
    os.utime(other, (1, 1))
    cache.put("a1", "so", PAYLOAD)
    assert sorted(os.listdir(cache.folder)) == ["a1.cnnc.so", "mine.so", "y.cnnc.so.2.tmp"]
    assert cache.entries() == ["a1.cnnc.so"]
    cache.clear()
    assert os.listdir(cache.folder) == ["mine.so"]


WRITER = """
import sys
from cnnc.runtime.cache import Cache
cache = Cache(sys.argv[1])
payloads = [bytes([i]) * 100_000 for i in range(2)]
for i in range(200):
    assert cache.put("a1", "so", payloads[i % 2])
    entry = cache.get("a1", "so")
    assert entry is not None and entry.payload in payloads, "torn entry"
"""


def test_two_processes_write_and_read_at_once(cache: Cache) -> None:
    command = [sys.executable, "-c", WRITER, cache.folder]
    root = Path(__file__).parents[2]
    writers = [
        subprocess.Popen(command, cwd=root, stderr=subprocess.PIPE, text=True) for _ in range(2)
    ]
    for writer in writers:
        _, errors = writer.communicate(timeout=60)
        assert writer.returncode == 0, errors
    assert cache.entries() == ["a1.cnnc.so"]
    assert content(cache) in (bytes(100_000), b"\1" * 100_000)


def test_names_that_are_paths_are_an_error_of_ours(cache: Cache) -> None:
    for key, kind in (("../a1", "so"), ("a1", "../so"), ("", ""), ("a.b", "so")):
        with pytest.raises(AssertionError, match="not a file name"):
            cache.get(key, kind)


def test_specialisations_are_stored_by_their_sizes(cache: Cache) -> None:
    store = SpecialisationStore(cache, "a1")
    compiled = toy.specialisation(5), toy.table(5)
    assert store.get({"N": 5}) is None
    assert store.put({"N": 5}, compiled)
    assert SpecialisationStore(cache, "a1").get({"N": 5}) == compiled
    assert store.get({"N": 6}) is None
    assert store.get({"M": 5}) is None
    assert SpecialisationStore(cache, "b2").get({"N": 5}) is None


def test_sizes_are_the_same_in_any_order(cache: Cache) -> None:
    store = SpecialisationStore(cache, "a1")
    store.put({"N": 5, "M": 6}, (toy.specialisation(5), toy.table(5)))
    assert store.get({"M": 6, "N": 5}) is not None
