"""What README.md says is true: its commands, its example, its lists, its files; and what is
packaged."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from cnnc import zoo
from cnnc.cli import VERBS
from cnnc.frontends.onnx.operators import OPERATORS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text()


def commands() -> list[str]:
    """The lines to paste into a shell."""
    return re.findall(r"^    (python3 .*)$", README, re.MULTILINE)


def test_two_commands_set_everything_up() -> None:
    install = "python3 -m venv .venv && .venv/bin/pip install -q -e"
    assert commands() == [
        f"{install} . && .venv/bin/cnnc demo",
        f"{install} '.[test]' && .venv/bin/python -m pytest -q",
    ]


def test_continuous_integration_runs_the_second_command() -> None:
    line = next(x for x in (ROOT / ".ci" / "run").read_text().splitlines() if "command=" in x)
    found = subprocess.run(
        ["bash", "-c", f'{line}; printf "%s" "$command"'], cwd=ROOT, capture_output=True, text=True
    )
    assert found.stdout == commands()[1]


@pytest.mark.parametrize("example", re.findall(r"```python\n(.*?)```", README, re.DOTALL))
def test_the_examples_print_what_they_say(example: str, tmp_path: Path) -> None:
    assert len(example.strip().splitlines()) <= 40
    promised = re.findall(r"print\(.*\)  # (.*)", example)
    assert promised
    (tmp_path / "cnnc").symlink_to(ROOT / "cnnc")  # what examples write is no part of the checkout
    result = subprocess.run(
        [sys.executable, "-c", example], cwd=tmp_path, capture_output=True, text=True
    )
    assert result.stdout.splitlines() == promised, result.stderr


def test_the_list_has_every_network() -> None:
    match = re.search(r"`cnnc\.zoo` has (.*?)\. Weights", " ".join(README.split()))
    assert match is not None
    assert sorted(re.split(r",\s+", match[1])) == sorted(zoo.__all__)


def test_the_table_has_every_verb() -> None:
    assert re.findall(r"^\| `cnnc (\w+)", README, re.MULTILINE) == list(VERBS)


def test_the_list_has_every_operator() -> None:
    match = re.search(r"many others: (.*?)\. A model", " ".join(README.split()))
    assert match is not None
    assert re.split(r",\s+", match[1]) == sorted(OPERATORS)


def test_the_files_it_names_exist() -> None:
    named = re.findall(r"`([\w./]+/[\w./]*|[A-Z]+(?:\.md)?)`", README)
    assert len(named) > 12
    missing = [n for n in named if not any((ROOT / f / n).exists() for f in ("", "compiler"))]
    assert missing == []


@pytest.mark.slow  # pip makes an environment of its own to build in
def test_the_wheel_has_the_links_content_and_nothing_else(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "-w",
        str(tmp_path),
        str(ROOT),
    ]
    subprocess.run(command, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {
        "cnnc/py.typed",
        "cnnc/cli/run.py",
        "cnnc/compiler/driver.py",
        "cnnc/compiler/codegen/cpu/target.py",
        "cnnc/runtime/abi.py",
        "cnnc/frontends/onnx/reader.py",
        "cnnc/data/digits.onnx",
        "cnnc/data/digits.npz",
        "cnnc/data/README.md",
    } <= names
    tops = {name.partition("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"cnnc"}
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
