"""Fixtures of every folder: a cache of the run's own, the logger, and golden texts.

A golden text is a short file under tests/golden that a test compares its output with.
`--update-golden` writes what the tests produce; a missing file fails the test, so that none is made
unseen.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest

# No test asserts a time: machines are shared, and the first example may import a module.
hypothesis.settings.register_profile("cnnc", deadline=None)
hypothesis.settings.load_profile("cnnc")

_FOLDER = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden texts instead of comparing"
    )


@pytest.fixture(scope="session", autouse=True)
def cache_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The cache of this run, which tests share, so that each piece of code is compiled once. The
    user's own cache is neither read nor written."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CNNC_CACHE_DIR", str(folder))
        yield folder


@pytest.fixture(autouse=True)
def logger_as_before() -> Iterator[None]:
    """The command line sets up the `cnnc` logger, which other tests use too."""
    logger = logging.getLogger("cnnc")
    handlers, level = list(logger.handlers), logger.level
    yield
    logger.handlers = handlers
    logger.setLevel(level)


@pytest.fixture
def brief_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine's limits are measured for a moment: no test asserts what they are."""
    monkeypatch.setattr("cnnc.measure.machine._SECONDS", 0.005)
    monkeypatch.setattr("cnnc.measure.machine._STEPS", 20)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """`golden(name, text)` asserts that the text is that of tests/golden/<name>.txt."""
    update = bool(request.config.getoption("--update-golden"))
    return lambda name, text: compare_with_golden(_FOLDER / f"{name}.txt", text, update=update)


def compare_with_golden(path: Path, text: str, *, update: bool) -> None:
    """Asserts that the file holds the text and a final newline; writes it first on `update`."""
    text = text.rstrip("\n") + "\n"
    if update:
        path.write_text(text, encoding="utf-8")
    assert path.exists(), (
        f"{path.name} is missing: run pytest with --update-golden and read what it writes"
    )
    assert text == path.read_text(encoding="utf-8")
