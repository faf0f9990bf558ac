"""Programs: equal to sessions, without Python or libraries, and what they print."""

from __future__ import annotations

import io
import json
from pathlib import Path

import numpy as np
import onnx
import pytest

import cnnc
from tests.executable.programs import call, libraries

Image = np.ndarray


def pieces(session: cnnc.Session, x: Image, rows: int) -> Image:
    """What the session gives for so many rows at a time, the last padded with zeros."""
    padded = np.zeros((-(-len(x) // rows) * rows, *x.shape[1:]), x.dtype)
    padded[: len(x)] = x
    outputs = [session(padded[i : i + rows]) for i in range(0, len(padded), rows)]
    return np.concatenate([np.asarray(y) for y in outputs])[: len(x)]


@pytest.fixture(scope="module")
def expected(digits: Path) -> Image:
    """What a session makes of the images."""
    x = np.random.default_rng(0).random((5, 1, 8, 8), np.float32)
    with cnnc.compile(digits, shapes={"image": (2, 1, 8, 8)}) as session:
        return pieces(session, x, 2)


@pytest.mark.parametrize("threads", ["1", "3"])
def test_a_program_gives_a_sessions_bits(
    digits_program: Path, images: Image, expected: Image, tmp_path: Path, threads: str
) -> None:
    outcome = call(digits_program, "x.npy", "-o", "y.npy", "--threads", threads, folder=tmp_path)
    assert (outcome.code, outcome.out, outcome.err) == (0, b"", "")
    np.testing.assert_array_equal(np.load(tmp_path / "y.npy"), expected)


def test_it_needs_libc_alone(digits_program: Path) -> None:
    assert libraries(digits_program) == set()


def test_standard_input_and_output(digits_program: Path, images: Image, expected: Image) -> None:
    content = io.BytesIO()
    np.save(content, images)
    outcome = call(digits_program, "-", "-o", "-", "--top", "1", stdin=content.getvalue())
    assert outcome.code == 0
    np.testing.assert_array_equal(np.load(io.BytesIO(outcome.out)), expected)
    lines = outcome.err.splitlines()  # the report makes way for the array
    assert [line.split(":")[0] for line in lines] == [f"probabilities[{i}]" for i in range(5)]


def test_raw_elements(digits_program: Path, images: Image, expected: Image, tmp_path: Path) -> None:
    images.tofile(tmp_path / "x.raw")
    outcome = call(digits_program, "--raw", "x.raw", "--output=y.raw", folder=tmp_path)
    assert outcome.code == 0, outcome.err
    found = np.fromfile(tmp_path / "y.raw", np.float32)
    np.testing.assert_array_equal(found.reshape(-1, 10), expected)


@pytest.mark.parametrize("version", [(1, 0), (2, 0), (3, 0)])
def test_every_version_of_the_format(
    digits_program: Path, images: Image, expected: Image, tmp_path: Path, version: tuple[int, int]
) -> None:
    with open(tmp_path / "v.npy", "wb") as file:
        np.lib.format.write_array(file, images, version)
    assert call(digits_program, "v.npy", "-o", "y.npy", folder=tmp_path).code == 0
    np.testing.assert_array_equal(np.load(tmp_path / "y.npy"), expected)


def test_no_rows(digits_program: Path, images: Image, tmp_path: Path) -> None:
    np.save(tmp_path / "none.npy", images[:0])
    assert call(digits_program, "none.npy", "-o", "y.npy", folder=tmp_path).code == 0
    assert np.load(tmp_path / "y.npy").shape == (0, 10)


def test_several_inputs_and_outputs_by_name(
    two_by_two: onnx.ModelProto, two_by_two_program: Path, tmp_path: Path
) -> None:
    left = np.arange(12, dtype=np.float32).reshape(3, 4)
    right = np.array([0.1, 0.2, 0.3, 0.4], np.float32)
    np.save(tmp_path / "a.npy", left)
    np.save(tmp_path / "b.npy", right)
    files = ("right=b.npy", "a.npy", "-o", "square=q.npy", "-o", "sum=s.npy")
    assert call(two_by_two_program, *files, folder=tmp_path).code == 0
    with cnnc.compile(two_by_two) as session:
        total, square = session(left, right)
    np.testing.assert_array_equal(np.load(tmp_path / "s.npy"), total)
    np.testing.assert_array_equal(np.load(tmp_path / "q.npy"), square)


def test_files_with_an_equals_sign(
    digits_program: Path, images: Image, expected: Image, tmp_path: Path
) -> None:
    (tmp_path / "x.npy").rename(tmp_path / "a=b.npy")
    named = ("image=a=b.npy", "-o", "probabilities=c=d.npy")
    bare = ("./a=b.npy", "--output=./e=f.npy")
    for arguments, path in ((named, "c=d.npy"), (bare, "e=f.npy")):
        outcome = call(digits_program, *arguments, folder=tmp_path)
        assert outcome.code == 0, outcome.err
        np.testing.assert_array_equal(np.load(tmp_path / path), expected)


def test_an_output_may_replace_an_input(
    digits_program: Path, images: Image, expected: Image, tmp_path: Path
) -> None:
    (tmp_path / "link.npy").symlink_to("x.npy")
    assert call(digits_program, "x.npy", "-o", "link.npy", folder=tmp_path).code == 0
    assert (tmp_path / "link.npy").is_symlink()
    np.testing.assert_array_equal(np.load(tmp_path / "x.npy"), expected)


def test_the_largest_of_every_row(
    digits_program: Path, images: Image, expected: Image, tmp_path: Path
) -> None:
    outcome = call(digits_program, "x.npy", "--top", "2", "--json", folder=tmp_path)
    rows = json.loads(outcome.out)["top"]
    assert [row["row"] for row in rows] == list(range(5))
    assert {row["output"] for row in rows} == {"probabilities"}
    for row, values in zip(rows, expected, strict=True):
        best = np.argsort(-values, kind="stable")[:2]
        assert [index for index, _ in row["largest"]] == best.tolist()
        assert [np.float32(value) for _, value in row["largest"]] == values[best].tolist()
    lines = call(digits_program, "x.npy", "--top=1", folder=tmp_path).out.decode().splitlines()
    assert lines[4].startswith(f"probabilities[4]:  {expected[4].argmax()}: 0.")


def test_latency(digits_program: Path, images: Image, tmp_path: Path) -> None:
    outcome = call(digits_program, "x.npy", "--repeat", "30", "--json", folder=tmp_path)
    figures = json.loads(outcome.out)
    times = figures["latency_ms"]
    assert 0 < times["min"] <= times["median"] <= times["p90"] <= times["p99"]
    assert figures["runs"] == 30
    assert figures["rows_per_s"] > 0
    line = call(digits_program, "--repeat=3").out.decode()  # on zeros
    assert line.startswith("3 runs, latency in ms: min 0.")
    assert line.endswith(" rows/s\n")


def test_what_it_says_about_itself(digits_program: Path) -> None:
    facts = json.loads(call(digits_program, "--info", "--json").out)
    assert facts["name"] == "digits"
    assert facts["compiler"] == f"cnnc {cnnc.__version__}"
    (image,), (probabilities,) = facts["inputs"], facts["outputs"]
    assert (image["name"], image["dtype"]) == ("image", "float32")
    assert (image["shape"], image["run"]) == (["N", 1, 8, 8], [2, 1, 8, 8])
    assert probabilities["run"] == [2, 10]
    assert facts["batch"] == 2
    assert min(facts["weights_bytes"], facts["packed_bytes"], facts["arena_bytes"]) > 0
    lines = call(digits_program, "--info").out.decode().splitlines()
    assert lines[1] == "input image: float32[N,1,8,8], [2,1,8,8] in a run"


def test_help(digits_program: Path) -> None:
    outcome = call(digits_program, "--help")
    assert outcome.code == 0
    assert outcome.out.startswith(b"usage: digits [NAME=]INPUT.npy ...")


def test_a_machine_without_a_c_compiler(
    digits: Path,
    images: Image,
    expected: Image,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "")
    program = cnnc.build(digits, tmp_path / "digits", shapes={"image": (2, 1, 8, 8)})
    assert call(program, "x.npy", "-o", "y.npy", folder=tmp_path).code == 0
    np.testing.assert_array_equal(np.load(tmp_path / "y.npy"), expected)
    again = cnnc.build(digits, tmp_path / "again", shapes={"image": (2, 1, 8, 8)})
    assert again.read_bytes() == program.read_bytes()


def test_a_c_compiler_that_links_nothing(
    digits: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "cc").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "bin" / "cc").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    program = cnnc.build(digits, tmp_path / "digits")
    assert call(program, "--info").code == 0
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bin", "digits"]


def test_reproducible(digits: Path, digits_program: Path, tmp_path: Path) -> None:
    again = cnnc.build(digits, tmp_path / "again", shapes={"image": (2, 1, 8, 8)})
    assert again.read_bytes() == digits_program.read_bytes()
