"""`cnnc cache`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cnnc.runtime.cache import LIBRARY, Cache
from tests.cli.commands import Command


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of the user with two entries, and a file that is none of ours."""
    path = tmp_path / "cache"
    monkeypatch.setenv("CNNC_CACHE_DIR", str(path))
    cache = Cache()
    for key in ("a1", "b2"):
        assert cache.put(key, LIBRARY, bytes(100))
    (path / "notes.txt").write_text("mine")
    return path


def test_path(command: Command, folder: Path) -> None:
    assert command("cache", "path").out == f"{folder}\n"
    assert json.loads(command("cache", "path", "--json").out) == {"folder": str(folder)}


@pytest.mark.parametrize("action", [("list",), ()])
def test_list(command: Command, folder: Path, action: tuple[str, ...]) -> None:
    outcome = command("cache", *action, "-v")
    size = (folder / "a1.cnnc.so").stat().st_size
    assert outcome.code == 0
    assert sorted(outcome.out.split()) == sorted([str(size), "a1.cnnc.so", str(size), "b2.cnnc.so"])
    assert outcome.err == f"2 entries, {2 * size} bytes in {folder}\n"
    listed = json.loads(command("cache", *action, "--json").out)
    assert (listed["folder"], listed["bytes"]) == (str(folder), 2 * size)
    assert {"name": "a1.cnnc.so", "bytes": size} in listed["entries"]


def test_a_summary_by_kinds(command: Command, folder: Path) -> None:
    size = (folder / "a1.cnnc.so").stat().st_size
    assert Cache().put("c3", "object", bytes(10))
    outcome = command("cache")
    lines = [" ".join(line.split()) for line in outcome.out.splitlines()]
    assert f"networks 2 {2 * size}" in lines
    assert f"kernels and their texts 1 {size - 90}" in lines


def test_clear_deletes_entries_and_nothing_else(command: Command, folder: Path) -> None:
    outcome = command("cache", "clear")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err == f"deleted 2 entries in {folder}; 0 left\n"
    assert [file.name for file in folder.iterdir()] == ["notes.txt"]
    cleared = json.loads(command("cache", "clear", "--json").out)
    assert cleared == {"folder": str(folder), "deleted": 0, "left": 0}


def test_an_unsafe_folder_is_an_error(command: Command, folder: Path) -> None:
    folder.chmod(0o777)
    outcome = command("cache", "list")
    assert outcome.code == 1
    assert outcome.err.startswith(
        f"cnnc: error: {folder}: other users may write to the cache folder"
    )
