"""The environment variables of `cnnc.knobs`, through the public face."""

from __future__ import annotations

import dataclasses
import logging
import os
import re
import signal
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest

import cnnc
from cnnc.compiler.codegen import artefact, emit, table, vector
from cnnc.compiler.ir.text import parse_graph
from cnnc.compiler.ops import OPERATORS
from cnnc.compiler.program.program import Argument, Program, Step
from cnnc.errors import CnncError, CompileError, InputError
from cnnc.runtime.library import Artefact, DlopenLibrary
from tests.face.processes import allow_warm_starts, finish, start_python
from tests.face.reference import DIGITS, apart, images, in_float64
from tests.models.networks import lenet5, small_batchnorm_cnn

_TOLERANCE = 1e-5


def _run(batch: int, **options: Any) -> np.ndarray:
    with cnnc.compile(DIGITS, **options) as session:
        return np.asarray(session(images(batch)))


def _networks_are_right() -> None:
    """Runs networks that use every kernel family, at two batch sizes."""
    for model, shape in ((lenet5(), (1, 28, 28)), (small_batchnorm_cnn(), (3, 13, 11))):
        with cnnc.compile(model, threads=2) as session:
            for batch in (1, 3):
                x = np.random.default_rng(batch).normal(size=(batch, *shape)).astype(np.float32)
                assert apart(np.asarray(session(x)), in_float64(model, x)[0]) <= _TOLERANCE
    x = images(5)
    assert apart(_run(5), in_float64(DIGITS, x)[0]) <= _TOLERANCE


def _unknown_digits() -> bytes:
    """The digits network as a model that no cache knows."""
    model = onnx.load(DIGITS)
    model.producer_name = os.urandom(8).hex()
    return bytes(model.SerializeToString())


@pytest.mark.parametrize("level", [0, 3])
def test_checked_steps_pass_and_change_nothing(level: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CNNC_CHECK", raising=False)
    expected = [_run(batch, level=level) for batch in (1, 5)]
    monkeypatch.setenv("CNNC_CHECK", "1")
    for batch, y in zip((1, 5), expected, strict=True):
        np.testing.assert_array_equal(_run(batch, level=level), y)
    _networks_are_right()


def _with_argument(program: Program, kernel: str, name: str, value: int) -> Program:
    """The program with another number as an argument of the run's steps of that kernel."""

    def changed(step: Step) -> Step:
        if step.kernel.symbol != kernel:
            return step
        assert name in dict(step.arguments)
        arguments: tuple[tuple[str, Argument], ...] = tuple(
            (key, value if key == name else old) for key, old in step.arguments
        )
        return dataclasses.replace(step, arguments=arguments)

    return dataclasses.replace(program, run=tuple(map(changed, program.run)))


@pytest.fixture
def shorter_softmax(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tables say that the classes are 9, not 10."""
    encode = table.encode

    def wrong(program: Program, functions: Any) -> bytes:
        return encode(_with_argument(program, "f32_softmax_rows", "length", 9), functions)

    monkeypatch.setattr(artefact, "encode", wrong)
    monkeypatch.setenv("CNNC_DISABLE_CACHE", "1")


@pytest.fixture
def minimum_for_maximum(monkeypatch: pytest.MonkeyPatch) -> None:
    """Expressions compute the smaller of two numbers where they should compute the greater."""
    monkeypatch.setattr(emit, "emit_max", vector.emit_min)
    monkeypatch.setenv("CNNC_DISABLE_CACHE", "1")


@pytest.mark.parametrize(
    ("mistake", "message"),
    [
        (
            "shorter_softmax",
            r"softmax \(softmax\): step \d+ \(f32_softmax_rows\) computes something else than its "
            r"node: got -?[\d.e-]+ at \[0, \d\], expected [\d.e-]+",
        ),
        (
            "minimum_for_maximum",
            r"c1 \(c1, r1\): step \d+ \(f32_conv_\w+\) computes something else than "
            r"its node: got (nan|-?[\d.e-]+) at \[0, \d+, \d+, \d+\], expected [\d.e-]+",
        ),
    ],
)
def test_a_wrong_step_is_named(
    mistake: str, message: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    request.getfixturevalue(mistake)
    monkeypatch.delenv("CNNC_CHECK", raising=False)
    model, x = lenet5(), np.ones((1, 1, 28, 28), np.float32)
    with cnnc.compile(model) as session:
        assert not np.allclose(session(x), in_float64(model, x)[0])  # the mistake is one
    monkeypatch.setenv("CNNC_CHECK", "1")
    with cnnc.compile(model) as session:
        for _ in range(2):
            with pytest.raises(CompileError, match=f"^{message}$"):
                session(x)


@pytest.mark.parametrize("cpu", ["x86-64-v2", "x86-64-v3", "x86-64-v4"])
def test_code_for_every_instruction_set(
    cpu: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if cpu > cnnc.runtime.devices.cpu_level():
        monkeypatch.setenv("CNNC_TARGET_CPU", cpu)
        with pytest.raises(cnnc.ResourceError, match=f"this CPU can't run code for {cpu}"):
            cnnc.compile(DIGITS)
        return
    allow_warm_starts(monkeypatch)
    monkeypatch.setenv("CNNC_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("CNNC_TARGET_CPU", cpu)
    _networks_are_right()
    libraries = list((tmp_path / "cache").glob("*.cnnc.so"))
    assert len(libraries) >= 3
    assert {Artefact(DlopenLibrary(path)).manifest.cpu for path in libraries} == {cpu}


def test_code_with_checked_accesses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CNNC_DEBUG", "bounds")
    _networks_are_right()


def test_an_access_outside_memory_ends_a_process_that_checks() -> None:
    code = """
import sys
from tests.face import test_environment_knobs as knobs
encode = knobs.table.encode
knobs.artefact.encode = lambda program, functions: encode(
    knobs._with_argument(program, "f32_softmax_rows", "length", 11), functions)
knobs.cnnc.compile(knobs.lenet5())(knobs.np.ones((1, 1, 28, 28), "f4"))
"""
    variables = {"CNNC_DEBUG": "bounds", "CNNC_DISABLE_CACHE": "1", "CNNC_CHECK": "0"}
    status, _, errors = finish(start_python(code, **variables))
    assert status == -signal.SIGABRT
    assert "cnnc: access of 4 bytes at 0x" in errors
    assert " is outside its memory, 0x" in errors


def test_the_text_of_every_stage(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CNNC_DUMP", str(tmp_path / "new" / "dump"))
    with cnnc.compile(_unknown_digits()):
        pass
    found = {path.name: path.read_text() for path in (tmp_path / "new" / "dump").iterdir()}
    assert "digits.program" in found
    assert "f32_softmax_rows" in found["digits.program"]
    graphs = [name for name in found if name.endswith(".graph")]
    assert len(graphs) >= 3
    for name in graphs:
        assert parse_graph(found[name], OPERATORS).name == "digits"


def test_texts_that_cannot_be_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("CNNC_DUMP", str(tmp_path / "file"))
    with pytest.raises(CnncError, match=r"^CNNC_DUMP: can't write the dump: .*File exists"):
        cnnc.compile(_unknown_digits())


def test_reasons_of_rules(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("CNNC_TRACE", "all")
    with caplog.at_level(logging.INFO, "cnnc"), cnnc.compile(_unknown_digits()):
        pass
    assert any(re.match(r"\w+ fired at \w+$", message) for message in caplog.messages)


def test_threads_of_a_session_that_asks_for_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CNNC_THREADS", "5")
    before = len(os.listdir("/proc/self/task"))
    with cnnc.compile(DIGITS) as session:
        session(images(1))
        assert len(os.listdir("/proc/self/task")) == before + 4


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("CNNC_CHECK", "perhaps", "write 1 or 0"),
        ("CNNC_DISABLE_CACHE", "2", "write 1 or 0"),
        ("CNNC_DEBUG", "all", "choose one of bounds"),
        ("CNNC_LOADER", "ld.so", "choose one of dlopen, mcjit"),
        (
            "CNNC_TARGET_CPU",
            "pentium",
            "choose one of native, x86-64-v2, x86-64-v3, x86-64-v4",
        ),
        ("CNNC_THREADS", "0", "write a whole number of 1 or more"),
        ("CNNC_MAX_BYTES", "-1", "write a whole number of 1 or more"),
    ],
)
def test_bad_values(name: str, value: str, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(InputError) as caught:
        _run(2)
    assert str(caught.value) == (
        f"environment variable {name}: not a legal value: {reason}: got {value!r}"
    )


def test_numbers_that_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CNNC_THREADS", "many")
    with pytest.raises(InputError, match=r"^environment variable CNNC_THREADS: not a legal value"):
        _run(1)
