"""Where the cache is, and which folders are refused."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import pytest

from cnnc.errors import CacheError, InputError
from cnnc.runtime import cache as cache_module
from cnnc.runtime.cache import Cache, default_folder, open_cache

PAYLOAD = bytes(range(256))


def test_a_folder_others_may_write_to_is_refused(tmp_path: Path) -> None:
    for mode in (0o777, 0o770, 0o702):
        tmp_path.chmod(mode)
        with pytest.raises(CacheError) as error:
            Cache(tmp_path)
        assert str(error.value) == (
            f"{tmp_path}: other users may write to the cache folder; chmod it to 700"
        )
    tmp_path.chmod(0o755)
    assert Cache(tmp_path).put("a1", "so", PAYLOAD)


def test_a_folder_of_another_user_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(CacheError, match="the cache folder belongs to another user"):
        Cache(tmp_path)


def test_a_link_is_followed_to_a_folder_of_ones_own_only(tmp_path: Path) -> None:
    own, shared = tmp_path / "own", tmp_path / "shared"
    own.mkdir(mode=0o700)
    shared.mkdir()
    shared.chmod(0o777)
    link = tmp_path / "link"
    link.symlink_to(own)
    assert Cache(link).put("a1", "so", PAYLOAD)
    link.unlink()
    link.symlink_to(shared)
    with pytest.raises(CacheError, match="other users may write"):
        Cache(link)
    link.unlink()
    link.symlink_to(tmp_path / "nowhere")
    with pytest.raises(CacheError, match="no folder for the cache"):
        Cache(link)


def test_a_file_in_the_folders_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for folder in (tmp_path / "file", tmp_path / "file" / "cache"):
        with pytest.raises(CacheError) as error:
            Cache(folder)
        assert str(error.value).startswith(f"{folder}: no folder for the cache: ")
        assert str(error.value).endswith("; set CNNC_CACHE_DIR to a folder of your own")


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("CNNC_CACHE_DIR", "XDG_CACHE_HOME", "CNNC_DISABLE_CACHE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "/homes/anybody")
    monkeypatch.setattr(cache_module, "_warned", False)
    return monkeypatch


def test_default_folder(environment: pytest.MonkeyPatch) -> None:
    assert default_folder() == "/homes/anybody/.cache/cnnc"
    environment.setenv("XDG_CACHE_HOME", "relative")
    assert default_folder() == "/homes/anybody/.cache/cnnc"
    environment.setenv("XDG_CACHE_HOME", "/caches")
    assert default_folder() == "/caches/cnnc"
    environment.setenv("CNNC_CACHE_DIR", "/chosen/folder")
    assert default_folder() == "/chosen/folder"
    environment.setenv("CNNC_CACHE_DIR", "here")
    assert default_folder() == os.path.join(os.getcwd(), "here")


def test_a_relative_home_is_refused(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("HOME", "somewhere")
    with pytest.raises(CacheError) as error:
        default_folder()
    assert str(error.value) == (
        "no home folder to keep a cache in: got somewhere/.cache; set HOME or CNNC_CACHE_DIR"
    )


def test_default_folder_is_the_one_platformdirs_names(environment: pytest.MonkeyPatch) -> None:
    import platformdirs  # the test's own oracle; the module under test avoids it

    assert default_folder() == platformdirs.user_cache_dir("cnnc")


def test_without_a_safe_folder_there_is_one_warning_and_no_cache(
    environment: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    tmp_path.chmod(0o777)
    environment.setenv("CNNC_CACHE_DIR", str(tmp_path))
    with caplog.at_level(logging.DEBUG, "cnnc"):
        assert open_cache() is None
        assert open_cache() is None
    assert caplog.messages == [
        f"going on without a cache: {tmp_path}: other users may write to the cache folder; "
        "chmod it to 700"
    ]


def test_the_cache_can_be_switched_off(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    environment.setenv("CNNC_CACHE_DIR", str(tmp_path / "cache"))
    environment.setenv("CNNC_DISABLE_CACHE", "1")
    assert open_cache() is None
    assert not (tmp_path / "cache").exists()
    environment.setenv("CNNC_DISABLE_CACHE", "0")
    opened = open_cache()
    assert opened is not None
    assert opened.folder == str(tmp_path / "cache")
    environment.setenv("CNNC_DISABLE_CACHE", "perhaps")
    with pytest.raises(InputError, match="CNNC_DISABLE_CACHE"):
        open_cache()
