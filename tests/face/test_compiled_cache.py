"""Sessions and the cache: whatever state its folder is in, the result is right."""

from __future__ import annotations

import ctypes
import errno
import itertools
import os
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import cnnc
from cnnc import compilation
from cnnc.runtime import cache as cache_module
from cnnc.session import Request
from cnnc.source import source_of
from tests.face.processes import DEADLINE_S, allow_warm_starts, finish, run_python, start_python
from tests.models.networks import lenet5

# The kernels that suit its first batch size are those for others too: it gets one library, and a
# table for each other size.
_MODEL = lenet5().SerializeToString()
_X = np.random.default_rng(0).normal(size=(7, 1, 28, 28)).astype(np.float32)
_BATCH = 5  # sessions open for batch 1: this one needs a table

_RUN = """
import zlib, cnnc
from tests.face.test_compiled_cache import _run
print(zlib.crc32(_run()))
"""


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, np.ndarray]:
    """A cache folder that knows the network at two batch sizes; what the network gives."""
    folder = tmp_path_factory.mktemp("full") / "cache"
    with pytest.MonkeyPatch.context() as patch:
        allow_warm_starts(patch)
        patch.setenv("CNNC_CACHE_DIR", str(folder))
        return folder, _run()


@pytest.fixture
def expected(full: tuple[Path, np.ndarray]) -> np.ndarray:
    return full[1]


@pytest.fixture
def folder(full: tuple[Path, np.ndarray], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of that folder, in use."""
    folder = tmp_path / "cache"
    shutil.copytree(full[0], folder)
    folder.chmod(0o700)
    allow_warm_starts(monkeypatch)
    monkeypatch.setenv("CNNC_CACHE_DIR", str(folder))
    monkeypatch.setattr(cache_module, "_warned", False)
    return folder


def _run(batch: int = _BATCH, **options: Any) -> np.ndarray:
    with cnnc.compile(_MODEL, **options) as session:
        return np.asarray(session(_X[:batch]))


def _entries(folder: Path, kind: str = "*") -> list[Path]:
    return sorted(folder.glob(f"*.cnnc.{kind}"))


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def _flip(data: bytes, position: int) -> bytes:
    changed = bytearray(data)
    changed[position] ^= 1 << position % 8
    return bytes(changed)


def _other_version(data: bytes) -> bytes:
    """The entry as another version of the cache's format would mark it."""
    place = data.rindex(b"cnnccach") + 8
    return data[:place] + (99).to_bytes(4, "little") + data[place + 4 :]


_DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda data: b"",
    "one byte": lambda data: data[:1],
    "cut in half": lambda data: data[: len(data) // 2],
    "last byte missing": lambda data: data[:-1],
    "one byte more": lambda data: data + b"\0",
    "zeros": lambda data: bytes(len(data)),
    "first bit": lambda data: _flip(data, 0),
    "last bit": lambda data: _flip(data, len(data) - 1),
    "other version": _other_version,
    "twice": lambda data: data + data,
}


@pytest.mark.parametrize("kind", ["so", "table"])
@pytest.mark.parametrize("damage", _DAMAGE)
def test_damaged_entries_are_made_anew(
    folder: Path, expected: np.ndarray, kind: str, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    whole = _contents(folder)
    (path,) = _entries(folder, kind)
    path.write_bytes(_DAMAGE[damage](path.read_bytes()))
    np.testing.assert_array_equal(_run(), expected)
    assert caplog.messages == [f"cache entry {path} is damaged and was deleted"]
    assert _contents(folder) == whole


def test_damaged_objects_are_made_anew(
    folder: Path, expected: np.ndarray, caplog: pytest.LogCaptureFixture
) -> None:
    (made,) = _entries(folder, "so")
    whole = made.read_bytes()
    made.unlink()  # nobody reads objects while there is a library
    damages = itertools.cycle(_DAMAGE.values())
    for path, damage in zip(_entries(folder, "object"), damages, strict=False):
        path.write_bytes(damage(path.read_bytes()))
    np.testing.assert_array_equal(_run(), expected)
    assert len(caplog.messages) > len(_DAMAGE)
    assert made.read_bytes() == whole


@pytest.mark.parametrize("kind", ["so", "table"])
def test_a_changed_bit_anywhere_is_found(folder: Path, expected: np.ndarray, kind: str) -> None:
    whole = _contents(folder)
    (path,) = _entries(folder, kind)
    data = path.read_bytes()
    for position in np.random.default_rng(7).integers(0, len(data), 25):
        path.write_bytes(_flip(data, int(position)))
        np.testing.assert_array_equal(_run(), expected)
        assert _contents(folder) == whole, f"bit at byte {position}"


def test_entries_under_each_others_names_are_found(folder: Path, expected: np.ndarray) -> None:
    other = _run(level=1)
    first, second = _entries(folder, "so")
    a, b = first.read_bytes(), second.read_bytes()
    first.write_bytes(b)
    second.write_bytes(a)
    np.testing.assert_array_equal(_run(), expected)
    np.testing.assert_array_equal(_run(level=1), other)


def test_what_is_no_file_in_an_entrys_place(folder: Path, expected: np.ndarray) -> None:
    for make in (Path.mkdir, os.mkfifo, lambda path: path.symlink_to(__file__)):
        for path in [*_entries(folder, "so"), *_entries(folder, "table")]:
            if path.is_dir() and not path.is_symlink():
                path.rmdir()
            else:
                path.unlink()
            make(path)
        np.testing.assert_array_equal(_run(), expected)


def test_an_artefact_of_a_sizes_own_is_kept(
    folder: Path, expected: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in _entries(folder, "table"):
        path.unlink()
    # As if the size had other kernels than the first.
    monkeypatch.setattr(compilation, "specialise", lambda *arguments: None)
    np.testing.assert_array_equal(_run(), expected)
    assert len(_entries(folder, "so")) == 2
    monkeypatch.delattr(compilation, "Compilation")
    np.testing.assert_array_equal(_run(), expected)


def test_processes_that_compile_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    allow_warm_starts(monkeypatch)
    folder = tmp_path / "cache"
    monkeypatch.setenv("CNNC_CACHE_DIR", str(folder))
    ends = [finish(process) for process in [start_python(_RUN) for _ in range(2)]]
    assert [(status, errors) for status, _, errors in ends] == [(0, "")] * 2
    assert {out for _, out, _ in ends} == {run_python(_RUN)}
    assert list(folder.glob("*.tmp")) == []
    assert len(_entries(folder, "so")) == 1


def test_a_process_that_is_killed_while_it_compiles(folder: Path, expected: np.ndarray) -> None:
    for path in _entries(folder):
        path.unlink()
    process = start_python(_RUN)
    end = time.monotonic() + DEADLINE_S
    while len(_entries(folder)) < 5 and time.monotonic() < end:
        time.sleep(0.001)
    process.send_signal(signal.SIGKILL)
    finish(process)
    assert _entries(folder, "so") == []
    np.testing.assert_array_equal(_run(), expected)


def _fails_with(number: int) -> Callable[..., int]:
    def fail(path: str, flags: int) -> int:
        raise OSError(number, os.strerror(number), path)

    return fail


def _full_device(path: str, flags: int) -> int:
    return os.open("/dev/full", os.O_WRONLY)


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize(
    "opener",
    [_fails_with(errno.EROFS), _fails_with(errno.EDQUOT), _full_device],
    ids=["read-only", "quota", "full disk"],
)
def test_a_folder_that_takes_nothing(
    folder: Path,
    expected: np.ndarray,
    monkeypatch: pytest.MonkeyPatch,
    opener: Callable[[str, int], int],
    known: bool,
) -> None:
    if not known:
        for path in [*_entries(folder, "so"), *_entries(folder, "table")]:
            path.unlink()
    before = _contents(folder)
    monkeypatch.setattr(cache_module, "_open_private", opener)
    np.testing.assert_array_equal(_run(), expected)
    np.testing.assert_array_equal(_run(7)[:1], _run(7)[:1])
    assert _contents(folder) == before


def test_a_folder_that_nobody_may_read(
    folder: Path, expected: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "_open_entry", _fails_with(errno.EACCES))
    np.testing.assert_array_equal(_run(), expected)


def test_a_folder_that_may_hold_no_programs(
    folder: Path, expected: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = ctypes.CDLL

    def refuse(name: str, *arguments: Any, **options: Any) -> ctypes.CDLL:
        if name.startswith(str(folder)):
            raise OSError(f"{name}: failed to map segment from shared object")
        return load(name, *arguments, **options)

    monkeypatch.setattr(ctypes, "CDLL", refuse)
    np.testing.assert_array_equal(_run(), expected)
    for path in _entries(folder, "so"):
        path.unlink()
    np.testing.assert_array_equal(_run(), expected)


def test_a_file_in_the_folders_place(
    folder: Path,
    expected: np.ndarray,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    (folder.parent / "file").write_text("mine")
    monkeypatch.setenv("CNNC_CACHE_DIR", str(folder.parent / "file"))
    np.testing.assert_array_equal(_run(), expected)
    (message,) = caplog.messages
    assert message.startswith("going on without a cache: ")
    assert (folder.parent / "file").read_text() == "mine"


def test_a_folder_that_others_may_write_to_is_not_used(
    folder: Path, expected: np.ndarray, caplog: pytest.LogCaptureFixture
) -> None:
    whole = _contents(folder)
    for path in _entries(folder):
        path.write_bytes(b"code of somebody else's")
    folder.chmod(0o777)
    planted = _contents(folder)
    np.testing.assert_array_equal(_run(), expected)
    assert "other users may write to the cache folder" in caplog.text
    assert _contents(folder) == planted
    assert planted != whole


def test_a_folder_that_goes_while_a_session_lives(folder: Path, expected: np.ndarray) -> None:
    with cnnc.compile(_MODEL) as session:
        session(_X[:1])
        shutil.rmtree(folder)
        np.testing.assert_array_equal(session(_X[:_BATCH]), expected)


def test_a_cache_that_is_switched_off(
    folder: Path, expected: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in _entries(folder):
        path.write_bytes(b"not to be looked at")
    before = _contents(folder)
    monkeypatch.setenv("CNNC_DISABLE_CACHE", "1")
    np.testing.assert_array_equal(_run(), expected)
    assert _contents(folder) == before


def test_what_an_artefact_depends_on_is_part_of_its_key() -> None:
    def key(model: Any = _MODEL, level: int = 3, batch: int = 1) -> str:
        return Request(source_of(model), level, {"x": (batch, 1, 28, 28)}).key

    other = lenet5()
    other.graph.node[-1].name = "other"
    keys = [key(), key(level=2), key(batch=2), key(other)]
    assert key(lenet5()) == keys[0]
    for name, values in (
        ("CNNC_TARGET_CPU", ("x86-64-v2", "x86-64-v3", "x86-64-v4")),
        ("CNNC_DEBUG", ("bounds", "")),
    ):
        with pytest.MonkeyPatch.context() as patch:
            made = set()
            for value in values:
                patch.setenv(name, value)
                made.add(key())
        assert len(made) == len(values)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("cnnc.session.stamp", lambda: "other sources")
        keys.append(key())
        patch.setattr("cnnc.session.abi.VERSION", 99)
        keys.append(key())
    assert len(set(keys)) == len(keys)
    assert key() == keys[0]
