"""The comparison with golden texts can fail, and says how to make one that is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import compare_with_golden


def test_a_missing_text_fails_and_says_how_to_make_it(tmp_path: Path) -> None:
    told = "new.txt is missing: run pytest with --update-golden"
    with pytest.raises(AssertionError, match=told):
        compare_with_golden(tmp_path / "new.txt", "a", update=False)
    assert not list(tmp_path.iterdir())


def test_an_update_writes_what_is_compared_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "new.txt"
    compare_with_golden(path, "a", update=True)
    compare_with_golden(path, "a\n", update=False)
    with pytest.raises(AssertionError):
        compare_with_golden(path, "b", update=False)
    assert path.read_text() == "a\n"
