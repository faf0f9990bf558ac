"""What all verbs have in common: usage, exit codes, errors in one line, streams."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import onnx
import pytest
from onnx import helper

import cnnc
import cnnc.cli
from cnnc.cli import VERBS
from cnnc.cli.text import one_line
from tests.cli.commands import Command


def test_help_lists_the_verbs(command: Command) -> None:
    outcome = command("--help")
    assert outcome.code == 0
    assert all(f"    {verb}" in outcome.out for verb in VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself(command: Command, verb: str) -> None:
    outcome = command(verb, "--help")
    assert outcome.code == 0
    assert f"usage: cnnc {verb}" in outcome.out
    assert "--quiet" in outcome.out


def test_version(command: Command) -> None:
    assert command("--version").out == f"cnnc {cnnc.__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("fly",),
        ("run",),
        ("run", "m.onnx"),
        ("run", "m.onnx", "--random", "--input", "x=@x.npy"),
        ("run", "m.onnx", "--random", "--shape", "x:1y2"),
        ("run", "m.onnx", "--random", "--shape", "1x2"),
        ("run", "m.onnx", "--random", "--threads", "0"),
        ("run", "m.onnx", "--random", "-O", "4"),
        ("run", "m.onnx", "--input", "x.npy"),
        ("compile", "m.onnx"),
        ("compile", "m.onnx", "-o", "m", "--emit", "elf"),
        ("compile", "m.onnx", "-o", "m", "--target-cpu", "pentium"),
        ("cache", "burn"),
        ("inspect", "m.onnx", "--nonsense"),
    ],
)
def test_bad_usage_is_2_and_a_line_that_names_the_help(
    command: Command, arguments: tuple[str, ...]
) -> None:
    outcome = command(*arguments)
    assert outcome.code == 2
    verb = f"cnnc {arguments[0]}" if arguments[0] in VERBS else "cnnc"
    assert outcome.err.startswith("cnnc")
    assert ": error: " in outcome.err
    assert f"`{verb} --help`" in outcome.err
    assert outcome.err.count("\n") == 1
    assert outcome.out == ""


@pytest.mark.parametrize(
    ("word", "remedy"),
    [
        ("runn", "did you mean `cnnc run`?"),
        ("comple", "did you mean `cnnc compile`?"),
        ("fly", "`cnnc --help` lists them"),
    ],
)
def test_a_word_that_is_no_verb(command: Command, word: str, remedy: str) -> None:
    outcome = command(word, "m.onnx")
    assert outcome.err == f"cnnc: error: there is no verb '{word}'; {remedy}\n"


def test_a_model_instead_of_a_verb(command: Command, digits: Path) -> None:
    outcome = command(digits)
    assert outcome.code == 2
    assert f"`cnnc run {digits} --random` runs a model" in outcome.err


def test_nothing_is_answered_with_the_help(command: Command) -> None:
    outcome = command()
    assert outcome.code == 2
    assert outcome.out == ""
    assert outcome.err == command("--help").out


@pytest.mark.parametrize("verb", [("run", "--random"), ("inspect",), ("compile", "-o", "out")])
def test_a_missing_file_is_one_line_and_1(
    command: Command, tmp_path: Path, verb: tuple[str, ...]
) -> None:
    outcome = command(*verb, tmp_path / "none.onnx")
    assert outcome.code == 1
    assert outcome.err == (
        f"cnnc: error: {tmp_path}/none.onnx: can't open the model file: No such file or directory\n"
    )
    assert outcome.out == ""


def test_what_is_no_onnx_file_is_1(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "picture.onnx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    for verb in (("run", "--random"), ("inspect",), ("compile", "-o", tmp_path / "out")):
        outcome = command(*verb, path)
        assert outcome.code == 1
        assert "not an ONNX model: got what looks like a PNG image" in outcome.err
        assert outcome.err.count("\n") == 1
    assert not (tmp_path / "out").exists()


@pytest.fixture
def unsupported(tmp_path: Path) -> Path:
    """A legal model with an operator that no engine has."""
    node = helper.make_node("Fly", ["x"], ["y"], "take off", domain="birds")
    ends = [helper.make_tensor_value_info(n, onnx.TensorProto.FLOAT, [1]) for n in "xy"]
    graph = helper.make_graph([node], "g", ends[:1], ends[1:])
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("birds", 1)]
    path = tmp_path / "birds.onnx"
    onnx.save(helper.make_model(graph, opset_imports=opsets, ir_version=8), path)
    return path


def test_an_unsupported_model_is_3(command: Command, unsupported: Path, tmp_path: Path) -> None:
    for verb in (("run", "--random"), ("inspect",), ("compile", "-o", tmp_path / "out")):
        outcome = command(*verb, unsupported)
        assert outcome.code == 3
        assert "1 unsupported operator(s): birds::Fly (opset 1)" in outcome.err
        assert outcome.err.count("\n") == 1


def test_inspect_lists_unsupported_operators(command: Command, unsupported: Path) -> None:
    assert command("inspect", unsupported).out == "birds::Fly (opset 1): take off\n"
    assert '"unsupported"' in command("inspect", unsupported, "--json").out


def test_an_interrupt_is_130(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cnnc.cli, "_verb", _Raises(KeyboardInterrupt()))
    outcome = command("doctor")
    assert (outcome.code, outcome.err) == (130, "cnnc: error: interrupted\n")


def test_a_defect_is_one_line_unless_very_verbose(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cnnc.cli, "_verb", _Raises(TypeError("two\nlines")))
    outcome = command("doctor")
    assert outcome.code == 1
    assert outcome.err == "cnnc: error: a defect of cnnc: TypeError: two lines; -vv shows where\n"
    with pytest.raises(TypeError):
        command("doctor", "-vv")


class _Raises:
    """Stands for a verb's module whose `run` raises."""

    def __init__(self, error: BaseException) -> None:
        self._error = error

    def __call__(self, name: str) -> _Raises:
        return self

    def configure(self, parser: object) -> None:
        pass

    def run(self, options: object) -> int:
        raise self._error


def test_one_line_keeps_terminals_from_taking_orders() -> None:
    assert one_line("a \n\t b") == "a b"
    assert one_line("grün \x1b[31m\x00") == "grün \\x1b[31m\\x00"


def _process(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
    """The command line in a process of its own, with environment variables of its own."""
    command = [sys.executable, "-m", "cnnc", *map(str, arguments)]
    environment = {**os.environ, **variables}
    return subprocess.run(command, capture_output=True, text=True, env=environment)


def test_as_a_module_in_a_process_of_its_own(digits: Path) -> None:
    result = _process("run", digits, "--random", "--top", "1")
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("probabilities: float32[1,10] min ")
    assert result.stderr == ""


def test_help_imports_neither_numpy_nor_rich() -> None:
    code = (
        "import sys, cnnc.cli\n"
        "try:\n    cnnc.cli.main(['--help'])\n"
        "except SystemExit:\n    print(sorted({'numpy', 'rich', 'onnx'} & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.stdout.splitlines()[-1] == "[]", result.stderr


def test_a_run_that_the_cache_knows_imports_no_compiler(digits: Path) -> None:
    code = (
        "import sys, cnnc.cli\n"
        f"cnnc.cli.main(['run', {str(digits)!r}, '--random'])\n"
        "parts = ('llvmlite', 'numba', 'cnnc.compiler.driver')\n"
        "print(sorted(set(parts) & set(sys.modules)))"
    )
    environment = {**os.environ, "CNNC_DISABLE_CACHE": "0", "CNNC_CHECK": "0"}
    environment["CNNC_LOADER"] = "dlopen"
    for _ in range(2):
        result = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, env=environment
        )
    assert result.stdout.splitlines()[-1] == "[]", result.stderr


def test_a_reader_that_leaves_is_no_reason_to_complain(digits: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "cnnc", "inspect", str(digits), "--json"]
    with os.fdopen(write, "wb") as closed:
        result = subprocess.run(command, stdout=closed, stderr=subprocess.PIPE, text=True)
    assert (result.returncode, result.stderr) == (1, "")


def test_a_terminal_of_few_characters_is_enough(digits: Path) -> None:
    result = _process("inspect", digits, PYTHONIOENCODING="ascii")
    assert result.returncode == 0, result.stderr
    assert "predicted: " in result.stdout


def test_messages_of_the_library_go_to_stderr(digits: Path, tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(0o777)
    variables = {"CNNC_CACHE_DIR": str(folder), "CNNC_DISABLE_CACHE": "0"}
    result = _process("run", digits, "--random", **variables)
    assert result.returncode == 0
    assert result.stderr.startswith("cnnc: warning: going on without a cache: ")
    result = _process("run", digits, "--random", "--quiet", **variables)
    assert (result.returncode, result.stderr) == (0, "")
