"""Every example runs, learns and writes its picture; README there lists them all."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

FOLDER = Path(__file__).parents[2] / "examples"
PICTURE = b"\x89PNG"

# How many epochs are enough to see that it learns, and what the number that it gives then exceeds.
RUNS = {
    "audio": (4, 0.5),
    "detection": (6, 0.3),
    "fine_tuning": (20, 0.75),
    "image_classification": (3, 0.9),
    "segmentation": (3, 0.6),
    "text": (3, 0.9),
    "video": (2, 0.6),
}


@pytest.fixture(autouse=True)
def beside_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(FOLDER))


def example(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, FOLDER / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", RUNS)
def test_an_example_learns(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    epochs, least = RUNS[name]
    assert example(name, monkeypatch).main(epochs, tmp_path) > least
    assert (tmp_path / f"{name}.png").read_bytes().startswith(PICTURE)


def test_generation_learns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert example("generation", monkeypatch).main(12, tmp_path) < 0.04
    assert (tmp_path / "generation.png").read_bytes().startswith(PICTURE)


def test_the_list_of_examples_is_whole() -> None:
    runnable = {p.stem for p in FOLDER.glob("*.py") if "__main__" in p.read_text()}
    assert runnable == {*RUNS, "generation"}
    listed = (FOLDER / "README.md").read_text()
    assert all(f"`{name}.py`" in listed for name in runnable)
